// The model of Annotation, in the binary, and its products on processors with wide registers.
#ifndef HELDER_CMODEL_H
#define HELDER_CMODEL_H

#include <stdbool.h>
#include <stddef.h>

/// The first byte of the model; it lives as long as the program.
const void *helder_model_bytes(void);
/// The number of bytes.
size_t helder_model_count(void);

/// Whether this processor has registers of 256 bits for whole numbers (AVX2). Without, `helder_multiply_wide` must not be called.
bool helder_has_wide_products(void);
/// Adds to 16 sums of 32 bits in each of `rows` rows of `out` the products of `pairs` pairs of 16-bit numbers in `x` with those
/// in `w`, which has 16 pairs for each pair of `x`. Strides are in bytes. Sums wrap around, so they are the same on every machine.
void helder_multiply_wide(
    const void *x, size_t x_stride, size_t rows, size_t pairs, const void *w, void *out, size_t out_stride);

#endif
