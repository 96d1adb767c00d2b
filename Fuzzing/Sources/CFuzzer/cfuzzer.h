#pragma once

#include <stddef.h>
#include <stdint.h>

// libFuzzer's own main function, as a function: it calls `test` with input after input.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*test)(const uint8_t *bytes, size_t size));
