#include "ccurl.h"

#include <dlfcn.h>
#include <pthread.h>

#undef curl_easy_setopt
#undef curl_easy_getinfo

static struct {
  CURLcode (*global_init)(long);
  CURL *(*init)(void);
  void (*cleanup)(CURL *);
  CURLcode (*setopt)(CURL *, CURLoption, ...);
  CURLcode (*getinfo)(CURL *, CURLINFO, ...);
  CURLcode (*perform)(CURL *);
  const char *(*message)(CURLcode);
  struct curl_slist *(*append)(struct curl_slist *, const char *);
  void (*free)(struct curl_slist *);
} curl;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *failure;

static void *find(void *library, const char *name) {
  void *symbol = dlsym(library, name);
  if (!symbol && !failure) failure = "libcurl.so.4 lacks a function that helder needs";
  return symbol;
}

static void load(void) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    failure = dlerror();
    return;
  }
  curl.global_init = find(library, "curl_global_init");
  curl.init = find(library, "curl_easy_init");
  curl.cleanup = find(library, "curl_easy_cleanup");
  curl.setopt = find(library, "curl_easy_setopt");
  curl.getinfo = find(library, "curl_easy_getinfo");
  curl.perform = find(library, "curl_easy_perform");
  curl.message = find(library, "curl_easy_strerror");
  curl.append = find(library, "curl_slist_append");
  curl.free = find(library, "curl_slist_free_all");
  if (!failure && curl.global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) failure = "libcurl could not be started";
}

const char *ccurl_load(void) {
  pthread_once(&once, load);
  return failure;
}

ccurl_handle *ccurl_open(void) { return ccurl_load() ? NULL : (ccurl_handle *)curl.init(); }

void ccurl_close(ccurl_handle *handle) {
  if (handle) curl.cleanup((CURL *)handle);
}

CURLcode ccurl_set_long(ccurl_handle *handle, CURLoption option, long value) {
  return curl.setopt((CURL *)handle, option, value);
}

CURLcode ccurl_set_offset(ccurl_handle *handle, CURLoption option, int64_t value) {
  return curl.setopt((CURL *)handle, option, (curl_off_t)value);
}

CURLcode ccurl_set_string(ccurl_handle *handle, CURLoption option, const char *value) {
  return curl.setopt((CURL *)handle, option, value);
}

CURLcode ccurl_set_list(ccurl_handle *handle, CURLoption option, ccurl_list *value) {
  return curl.setopt((CURL *)handle, option, (struct curl_slist *)value);
}

CURLcode ccurl_set_body(ccurl_handle *handle, const void *bytes) {
  return curl.setopt((CURL *)handle, CURLOPT_COPYPOSTFIELDS, bytes ? bytes : "");
}

CURLcode ccurl_set_receive(ccurl_handle *handle, ccurl_receive receive, void *context) {
  CURLcode code = curl.setopt((CURL *)handle, CURLOPT_WRITEFUNCTION, receive);
  return code ? code : curl.setopt((CURL *)handle, CURLOPT_WRITEDATA, context);
}

CURLcode ccurl_perform(ccurl_handle *handle) { return curl.perform((CURL *)handle); }

long ccurl_status(ccurl_handle *handle) {
  long status = 0;
  curl.getinfo((CURL *)handle, CURLINFO_RESPONSE_CODE, &status);
  return status;
}

const char *ccurl_message(CURLcode code) { return curl.message ? curl.message(code) : "libcurl is not loaded"; }

ccurl_list *ccurl_append(ccurl_list *list, const char *line) {
  return (ccurl_list *)curl.append((struct curl_slist *)list, line);
}

void ccurl_free(ccurl_list *list) {
  if (list) curl.free((struct curl_slist *)list);
}
