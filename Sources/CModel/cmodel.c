#include "cmodel.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bytes[] __attribute__((aligned(64))) = {
#embed "../../Models/dutch.model"
};

const void *helder_model_bytes(void) { return bytes; }
size_t helder_model_count(void) { return sizeof bytes; }
