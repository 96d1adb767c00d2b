#include "cpage.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t cpage_index_bytes[] = {
#embed "page/index.html"
};
static const uint8_t cpage_style_bytes[] = {
#embed "page/style.css"
};
static const uint8_t cpage_app_bytes[] = {
#embed "page/app.js"
};
static const uint8_t cpage_api_bytes[] = {
#embed "page/api.js"
};
static const uint8_t cpage_clipboard_bytes[] = {
#embed "page/clipboard.js"
};
static const uint8_t cpage_marks_bytes[] = {
#embed "page/marks.js"
};
static const uint8_t cpage_reasons_bytes[] = {
#embed "page/reasons.js"
};
static const uint8_t cpage_result_bytes[] = {
#embed "page/result.js"
};
static const uint8_t cpage_icon_bytes[] = {
#embed "page/icon.svg"
};
static const uint8_t cpage_example_bytes[] = {
#embed "page/example.txt"
};
static const uint8_t cpage_openapi_bytes[] = {
#embed "page/openapi.yaml"
};

#define PAGE_FILE(name) \
  cpage_file name(void) { return (cpage_file){name##_bytes, sizeof name##_bytes}; }

PAGE_FILE(cpage_index)
PAGE_FILE(cpage_style)
PAGE_FILE(cpage_app)
PAGE_FILE(cpage_api)
PAGE_FILE(cpage_clipboard)
PAGE_FILE(cpage_marks)
PAGE_FILE(cpage_reasons)
PAGE_FILE(cpage_result)
PAGE_FILE(cpage_icon)
PAGE_FILE(cpage_example)
PAGE_FILE(cpage_openapi)
