#include "ccurl.h"

#include <dlfcn.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>

#undef curl_easy_setopt
#undef curl_easy_getinfo

static struct {
  CURLcode (*global_init)(long);
  CURL *(*init)(void);
  void (*cleanup)(CURL *);
  void (*reset)(CURL *);
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
  curl.reset = find(library, "curl_easy_reset");
  curl.setopt = find(library, "curl_easy_setopt");
  curl.getinfo = find(library, "curl_easy_getinfo");
  curl.perform = find(library, "curl_easy_perform");
  curl.message = find(library, "curl_easy_strerror");
  curl.append = find(library, "curl_slist_append");
  curl.free = find(library, "curl_slist_free_all");
  if (!failure && curl.global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) failure = "libcurl could not be started";
  // OpenSSL writes to sockets that the other side has closed; the signal would end the process.
  struct sigaction action;
  if (!sigaction(SIGPIPE, NULL, &action) && action.sa_handler == SIG_DFL) signal(SIGPIPE, SIG_IGN);
}

const char *ccurl_load(void) {
  pthread_once(&once, load);
  return failure;
}

ccurl_handle *ccurl_open(void) { return ccurl_load() ? NULL : (ccurl_handle *)curl.init(); }

void ccurl_close(ccurl_handle *handle) {
  if (handle) curl.cleanup((CURL *)handle);
}

void ccurl_reset(ccurl_handle *handle) { curl.reset((CURL *)handle); }

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

// The IANA registries of special-purpose addresses, RFC 6890 and after.
static enum ccurl_place place_of_v4(const uint8_t *a) {
  if (a[0] == 127) return CCURL_LOOPBACK;
  bool special = a[0] == 0 || a[0] == 10 || (a[0] == 100 && a[1] >= 64 && a[1] < 128) || (a[0] == 169 && a[1] == 254) ||
                 (a[0] == 172 && a[1] >= 16 && a[1] < 32) || (a[0] == 192 && a[1] == 168) ||
                 (a[0] == 192 && a[1] == 0 && (a[2] == 0 || a[2] == 2)) || (a[0] == 198 && (a[1] == 18 || a[1] == 19)) ||
                 (a[0] == 198 && a[1] == 51 && a[2] == 100) || (a[0] == 203 && a[1] == 0 && a[2] == 113) || a[0] >= 224;
  return special ? CCURL_PRIVATE : CCURL_PUBLIC;
}

enum ccurl_place ccurl_place_of(const uint8_t *a, size_t count) {
  static const uint8_t zeros[12];
  static const uint8_t nat64[12] = {0, 0x64, 0xff, 0x9b};
  if (count == 4) return place_of_v4(a);
  if (count != 16) return CCURL_PRIVATE;
  if (!memcmp(a, zeros, 12)) {
    bool one = !a[12] && !a[13] && !a[14] && a[15] == 1;
    return one ? CCURL_LOOPBACK : CCURL_PRIVATE;
  }
  if (!memcmp(a, zeros, 10) && a[10] == 0xff && a[11] == 0xff) return place_of_v4(a + 12);
  if (!memcmp(a, nat64, 12)) return place_of_v4(a + 12);
  if (a[0] == 0x20 && a[1] == 0x02) return place_of_v4(a + 2);  // 6to4
  // Global unicast is 2000::/3; in it 2001::/23 (Teredo and others) and 2001:db8::/32 are of no host.
  if ((a[0] & 0xe0) != 0x20) return CCURL_PRIVATE;
  if (a[0] == 0x20 && a[1] == 0x01 && (a[2] < 2 || (a[2] == 0x0d && a[3] == 0xb8))) return CCURL_PRIVATE;
  return CCURL_PUBLIC;
}

static _Thread_local bool barred;

static curl_socket_t open_socket(void *places, curlsocktype purpose, struct curl_sockaddr *address) {
  (void)purpose;
  enum ccurl_place place = CCURL_PRIVATE;
  if (address->family == AF_INET) {
    place = ccurl_place_of((const uint8_t *)&((const struct sockaddr_in *)&address->addr)->sin_addr, 4);
  } else if (address->family == AF_INET6) {
    place = ccurl_place_of((const uint8_t *)&((const struct sockaddr_in6 *)&address->addr)->sin6_addr, 16);
  }
  if (!((intptr_t)places >> place & 1)) {
    barred = true;
    return CURL_SOCKET_BAD;
  }
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

CURLcode ccurl_set_places(ccurl_handle *handle, int places) {
  CURLcode code = curl.setopt((CURL *)handle, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  return code ? code : curl.setopt((CURL *)handle, CURLOPT_OPENSOCKETDATA, (void *)(intptr_t)places);
}

CURLcode ccurl_perform(ccurl_handle *handle) {
  barred = false;
  return curl.perform((CURL *)handle);
}

bool ccurl_was_barred(void) { return barred; }

int64_t ccurl_retry_after(ccurl_handle *handle) {
  curl_off_t seconds = 0;
  curl.getinfo((CURL *)handle, CURLINFO_RETRY_AFTER, &seconds);
  return seconds;
}

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
