// libxml2's HTML parser as a stream of events, so that neither side keeps a tree and nesting can't exhaust the stack.
#ifndef HELDER_CXML_H
#define HELDER_CXML_H

#include <stdint.h>

/// What the parser saw. `attributes` is name, value, name, value, …, NULL, or NULL when there are none.
typedef struct {
  void (*_Nonnull start)(void *_Nullable context, const char *_Nonnull name, const char *_Nullable const *_Nullable attributes);
  void (*_Nonnull end)(void *_Nullable context, const char *_Nonnull name);
  void (*_Nonnull text)(void *_Nullable context, const uint8_t *_Nonnull bytes, int32_t length);
} cxml_events;

/// Reads `length` bytes of UTF-8 HTML; never touches the network or the disk. 0, or -1 when out of memory.
int32_t cxml_read_html(const uint8_t *_Nonnull html, int32_t length, const cxml_events *_Nonnull events, void *_Nullable context);

#endif
