// OpenSSL's SHA-256, loaded when first needed: libcrypto is there wherever libcurl is (Debian: libssl3).
#ifndef HELDER_CDIGEST_H
#define HELDER_CDIGEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { cdigest_size = 32 };

/// Writes the 32 bytes of the digest; false when the library isn't installed.
bool cdigest_sha256(const void *_Nullable bytes, size_t count, uint8_t *_Nonnull digest);

#endif
