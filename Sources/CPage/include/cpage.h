// The web page and the description of the HTTP interface, compiled into the binary from the folder page. They live as
// long as the process.
#ifndef HELDER_CPAGE_H
#define HELDER_CPAGE_H

#include <stdint.h>

typedef struct {
  const uint8_t *_Nonnull bytes;
  int64_t length;
} cpage_file;

cpage_file cpage_index(void);
cpage_file cpage_style(void);
cpage_file cpage_app(void);
cpage_file cpage_api(void);
cpage_file cpage_clipboard(void);
cpage_file cpage_marks(void);
cpage_file cpage_reasons(void);
cpage_file cpage_result(void);
cpage_file cpage_icon(void);
cpage_file cpage_example(void);
cpage_file cpage_openapi(void);

#endif
