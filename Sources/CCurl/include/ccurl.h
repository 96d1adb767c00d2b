// libcurl behind functions with fixed arguments, loaded when first needed: linking it adds 36 libraries and 6 ms to
// every start, and most calls of helder never open a connection.
#ifndef HELDER_CCURL_H
#define HELDER_CCURL_H

#include <curl/curl.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct ccurl_handle ccurl_handle;
typedef struct ccurl_list ccurl_list;

/// Receives `size * count` bytes of an answer; returning another number ends the transfer (CURLOPT_WRITEFUNCTION).
typedef size_t (*ccurl_receive)(char *_Nonnull bytes, size_t size, size_t count, void *_Nullable context);

/// Loads libcurl once (thread-safe). NULL when it is there, otherwise the loader's own message.
const char *_Nullable ccurl_load(void);

ccurl_handle *_Nullable ccurl_open(void);
void ccurl_close(ccurl_handle *_Nullable handle);
/// Forgets all options, and keeps the connections.
void ccurl_reset(ccurl_handle *_Nonnull handle);

CURLcode ccurl_set_long(ccurl_handle *_Nonnull handle, CURLoption option, long value);
CURLcode ccurl_set_offset(ccurl_handle *_Nonnull handle, CURLoption option, int64_t value);
CURLcode ccurl_set_string(ccurl_handle *_Nonnull handle, CURLoption option, const char *_Nullable value);
CURLcode ccurl_set_list(ccurl_handle *_Nonnull handle, CURLoption option, ccurl_list *_Nullable value);
/// The bytes of a request's body, copied; set CURLOPT_POSTFIELDSIZE_LARGE before.
CURLcode ccurl_set_body(ccurl_handle *_Nonnull handle, const void *_Nullable bytes);
CURLcode ccurl_set_receive(ccurl_handle *_Nonnull handle, ccurl_receive _Nonnull receive, void *_Nullable context);

/// Whose a network address is.
enum ccurl_place { CCURL_PUBLIC = 0, CCURL_LOOPBACK = 1, CCURL_PRIVATE = 2 };

/// Whose the address of 4 (IPv4) or 16 (IPv6) bytes is, most significant byte first; private too when it is of no host:
/// broadcast, multicast, documentation, reserved. An IPv4 address inside an IPv6 one counts as itself.
enum ccurl_place ccurl_place_of(const uint8_t *_Nonnull bytes, size_t count);

/// Where a handle may connect to, looked at after the name has been resolved: bits 1 << place.
CURLcode ccurl_set_places(ccurl_handle *_Nonnull handle, int places);

CURLcode ccurl_perform(ccurl_handle *_Nonnull handle);
/// Whether the last transfer on this thread was kept from connecting by `ccurl_set_places`.
bool ccurl_was_barred(void);
long ccurl_status(ccurl_handle *_Nonnull handle);
/// Seconds of the answer's Retry-After, also where it names a date; 0 without one.
int64_t ccurl_retry_after(ccurl_handle *_Nonnull handle);
const char *_Nonnull ccurl_message(CURLcode code);

/// Adds a line to a list of headers; NULL when out of memory (the list is then as it was).
ccurl_list *_Nullable ccurl_append(ccurl_list *_Nullable list, const char *_Nonnull line);
void ccurl_free(ccurl_list *_Nullable list);

#endif
