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
cpage_file cpage_app_js(void);
cpage_file cpage_check_js(void);
cpage_file cpage_clipboard_js(void);
cpage_file cpage_draft_js(void);
cpage_file cpage_editing_js(void);
cpage_file cpage_files_js(void);
cpage_file cpage_levels_js(void);
cpage_file cpage_paste_js(void);
cpage_file cpage_reasons_js(void);
cpage_file cpage_server_js(void);
cpage_file cpage_speech_js(void);
cpage_file cpage_tools_js(void);
cpage_file cpage_translation_js(void);
cpage_file cpage_words_js(void);
cpage_file cpage_base_css(void);
cpage_file cpage_form_css(void);
cpage_file cpage_result_css(void);
cpage_file cpage_card_css(void);
cpage_file cpage_translation_css(void);
cpage_file cpage_print_css(void);
cpage_file cpage_icon(void);
cpage_file cpage_example_letter(void);
cpage_file cpage_example_newsletter(void);
cpage_file cpage_example_app(void);
cpage_file cpage_openapi(void);

#endif
