#include "cmodel.h"

#if defined(__x86_64__)

#include <immintrin.h>
#include <string.h>

bool helder_has_wide_products(void) {
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx2");
}

/// `count` rows at once, so that each weight that is loaded serves them all; at most four have their sums in registers.
__attribute__((target("avx2"), always_inline)) static inline void
rows_at_once(const int count, const char *x, size_t x_stride, size_t pairs, const char *w, char *out, size_t out_stride) {
    __m256i left[4], right[4];
    for (int row = 0; row < count; row++) {
        left[row] = _mm256_loadu_si256((const __m256i *)(out + row * out_stride));
        right[row] = _mm256_loadu_si256((const __m256i *)(out + row * out_stride + 32));
    }
    for (size_t k = 0; k < pairs; k++) {
        const __m256i w_left = _mm256_loadu_si256((const __m256i *)(w + k * 64));
        const __m256i w_right = _mm256_loadu_si256((const __m256i *)(w + k * 64 + 32));
        for (int row = 0; row < count; row++) {
            int both;
            memcpy(&both, x + row * x_stride + k * 4, 4);
            const __m256i pair = _mm256_set1_epi32(both);
            left[row] = _mm256_add_epi32(left[row], _mm256_madd_epi16(w_left, pair));
            right[row] = _mm256_add_epi32(right[row], _mm256_madd_epi16(w_right, pair));
        }
    }
    for (int row = 0; row < count; row++) {
        _mm256_storeu_si256((__m256i *)(out + row * out_stride), left[row]);
        _mm256_storeu_si256((__m256i *)(out + row * out_stride + 32), right[row]);
    }
}

__attribute__((target("avx2"))) void helder_multiply_wide(
    const void *x, size_t x_stride, size_t rows, size_t pairs, const void *w, void *out, size_t out_stride) {
    const char *source = x;
    char *target = out;
    for (; rows >= 4; rows -= 4, source += 4 * x_stride, target += 4 * out_stride)
        rows_at_once(4, source, x_stride, pairs, w, target, out_stride);
    for (; rows > 0; rows--, source += x_stride, target += out_stride)
        rows_at_once(1, source, x_stride, pairs, w, target, out_stride);
}

#else

bool helder_has_wide_products(void) { return false; }

void helder_multiply_wide(
    const void *x, size_t x_stride, size_t rows, size_t pairs, const void *w, void *out, size_t out_stride) {}

#endif
