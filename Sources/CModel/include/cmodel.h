// The model of Annotation, in the binary.
#ifndef HELDER_CMODEL_H
#define HELDER_CMODEL_H

#include <stddef.h>

/// The first byte of the model; it lives as long as the program.
const void *helder_model_bytes(void);
/// The number of bytes.
size_t helder_model_count(void);

#endif
