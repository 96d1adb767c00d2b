#include "cicu.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/unorm2.h>
#include <unicode/utext.h>

struct cicu_breaker {
  UBreakIterator *iterator;
  UText text;
};

static cicu_breaker *wrap(UBreakIterator *iterator) {
  cicu_breaker *breaker = calloc(1, sizeof *breaker);
  if (!breaker) {
    ubrk_close(iterator);
    return NULL;
  }
  breaker->iterator = iterator;
  breaker->text = (UText)UTEXT_INITIALIZER;
  return breaker;
}

cicu_breaker *cicu_open(cicu_kind kind, const char *locale, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(kind == CICU_WORDS ? UBRK_WORD : UBRK_SENTENCE, locale, NULL, 0, &code);
  *status = code;
  return U_FAILURE(code) ? NULL : wrap(iterator);
}

cicu_breaker *cicu_clone(const cicu_breaker *breaker) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_clone(breaker->iterator, &code);
  return U_FAILURE(code) ? NULL : wrap(iterator);
}

void cicu_close(cicu_breaker *breaker) {
  if (!breaker) return;
  ubrk_close(breaker->iterator);
  utext_close(&breaker->text);
  free(breaker);
}

int32_t cicu_start(cicu_breaker *breaker, const uint8_t *text, int64_t length) {
  UErrorCode code = U_ZERO_ERROR;
  utext_openUTF8(&breaker->text, (const char *)text, length, &code);
  if (U_FAILURE(code)) return code;
  ubrk_setUText(breaker->iterator, &breaker->text, &code);
  return code;
}

int32_t cicu_next(cicu_breaker *breaker) { return ubrk_next(breaker->iterator); }

int32_t cicu_rule_status(cicu_breaker *breaker) { return ubrk_getRuleStatus(breaker->iterator); }

int32_t cicu_nfc(const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity) {
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&code);
  if (U_FAILURE(code)) return -1;
  int32_t needed = unorm2_normalize(nfc, (const UChar *)text, length, (UChar *)out, capacity, &code);
  return U_FAILURE(code) && code != U_BUFFER_OVERFLOW_ERROR ? -1 : needed;
}
