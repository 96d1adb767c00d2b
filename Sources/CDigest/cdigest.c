#include "cdigest.h"

#include <dlfcn.h>
#include <pthread.h>

static unsigned char *(*sha256)(const unsigned char *, size_t, unsigned char *);
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *library = dlopen("libcrypto.so.3", RTLD_NOW | RTLD_LOCAL);
  if (library) sha256 = dlsym(library, "SHA256");
}

bool cdigest_sha256(const void *bytes, size_t count, uint8_t *digest) {
  pthread_once(&once, load);
  return sha256 && sha256(bytes, count, digest);
}
