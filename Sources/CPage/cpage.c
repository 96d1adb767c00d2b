#include "cpage.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t cpage_index_bytes[] = {
#embed "page/index.html"
};
static const uint8_t cpage_app_js_bytes[] = {
#embed "page/app.js"
};
static const uint8_t cpage_check_js_bytes[] = {
#embed "page/check.js"
};
static const uint8_t cpage_clipboard_js_bytes[] = {
#embed "page/clipboard.js"
};
static const uint8_t cpage_draft_js_bytes[] = {
#embed "page/draft.js"
};
static const uint8_t cpage_editing_js_bytes[] = {
#embed "page/editing.js"
};
static const uint8_t cpage_files_js_bytes[] = {
#embed "page/files.js"
};
static const uint8_t cpage_levels_js_bytes[] = {
#embed "page/levels.js"
};
static const uint8_t cpage_paste_js_bytes[] = {
#embed "page/paste.js"
};
static const uint8_t cpage_reasons_js_bytes[] = {
#embed "page/reasons.js"
};
static const uint8_t cpage_server_js_bytes[] = {
#embed "page/server.js"
};
static const uint8_t cpage_speech_js_bytes[] = {
#embed "page/speech.js"
};
static const uint8_t cpage_tools_js_bytes[] = {
#embed "page/tools.js"
};
static const uint8_t cpage_translation_js_bytes[] = {
#embed "page/translation.js"
};
static const uint8_t cpage_words_js_bytes[] = {
#embed "page/words.js"
};
static const uint8_t cpage_base_css_bytes[] = {
#embed "page/base.css"
};
static const uint8_t cpage_form_css_bytes[] = {
#embed "page/form.css"
};
static const uint8_t cpage_result_css_bytes[] = {
#embed "page/result.css"
};
static const uint8_t cpage_card_css_bytes[] = {
#embed "page/card.css"
};
static const uint8_t cpage_translation_css_bytes[] = {
#embed "page/translation.css"
};
static const uint8_t cpage_print_css_bytes[] = {
#embed "page/print.css"
};
static const uint8_t cpage_icon_bytes[] = {
#embed "page/icon.svg"
};
static const uint8_t cpage_example_letter_bytes[] = {
#embed "page/example-letter.txt"
};
static const uint8_t cpage_example_newsletter_bytes[] = {
#embed "page/example-newsletter.txt"
};
static const uint8_t cpage_example_app_bytes[] = {
#embed "page/example-app.txt"
};
static const uint8_t cpage_openapi_bytes[] = {
#embed "page/openapi.yaml"
};

#define PAGE_FILE(name) \
  cpage_file name(void) { return (cpage_file){name##_bytes, sizeof name##_bytes}; }

PAGE_FILE(cpage_index)
PAGE_FILE(cpage_app_js)
PAGE_FILE(cpage_check_js)
PAGE_FILE(cpage_clipboard_js)
PAGE_FILE(cpage_draft_js)
PAGE_FILE(cpage_editing_js)
PAGE_FILE(cpage_files_js)
PAGE_FILE(cpage_levels_js)
PAGE_FILE(cpage_paste_js)
PAGE_FILE(cpage_reasons_js)
PAGE_FILE(cpage_server_js)
PAGE_FILE(cpage_speech_js)
PAGE_FILE(cpage_tools_js)
PAGE_FILE(cpage_translation_js)
PAGE_FILE(cpage_words_js)
PAGE_FILE(cpage_base_css)
PAGE_FILE(cpage_form_css)
PAGE_FILE(cpage_result_css)
PAGE_FILE(cpage_card_css)
PAGE_FILE(cpage_translation_css)
PAGE_FILE(cpage_print_css)
PAGE_FILE(cpage_icon)
PAGE_FILE(cpage_example_letter)
PAGE_FILE(cpage_example_newsletter)
PAGE_FILE(cpage_example_app)
PAGE_FILE(cpage_openapi)
