#include "cicu.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/ulistformatter.h>
#include <unicode/umsg.h>
#include <unicode/unumberformatter.h>

struct cicu_locale {
  char name[ULOC_FULLNAME_CAPACITY];
  UDateTimePatternGenerator *patterns;
  UNumberFormatter *euros;
};

cicu_locale *cicu_locale_open(const char *tag, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  cicu_locale *locale = calloc(1, sizeof *locale);
  if (!locale) return NULL;
  uloc_forLanguageTag(tag, locale->name, sizeof locale->name, NULL, &code);
  locale->patterns = udatpg_open(locale->name, &code);
  locale->euros = unumf_openForSkeletonAndLocale(u"currency/EUR unit-width-narrow", -1, locale->name, &code);
  *status = code;
  if (U_SUCCESS(code)) return locale;
  cicu_locale_close(locale);
  return NULL;
}

void cicu_locale_close(cicu_locale *locale) {
  if (!locale) return;
  udatpg_close(locale->patterns);
  unumf_close(locale->euros);
  free(locale);
}

int32_t cicu_locale_has_data(const cicu_locale *locale) {
  char language[ULOC_LANG_CAPACITY];
  UErrorCode code = U_ZERO_ERROR;
  uloc_getLanguage(locale->name, language, sizeof language, &code);
  int32_t count = uloc_countAvailable();
  for (int32_t index = 0; index < count; index++) {
    if (strcmp(uloc_getAvailable(index), language) == 0) return 1;
  }
  return 0;
}

cicu_dates *cicu_dates_open(const cicu_locale *locale, const uint16_t *skeleton, int32_t length, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  UChar pattern[128];
  int32_t size = udatpg_getBestPattern(locale->patterns, (const UChar *)skeleton, length, pattern, 128, &code);
  UDateFormat *format = udat_open(UDAT_PATTERN, UDAT_PATTERN, locale->name, u"UTC", -1, pattern, size, &code);
  *status = code;
  return U_FAILURE(code) ? NULL : (cicu_dates *)format;
}

void cicu_dates_close(cicu_dates *dates) { udat_close((UDateFormat *)dates); }

int32_t cicu_dates_format(const cicu_dates *dates, double seconds, uint16_t *out, int32_t capacity) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t needed = udat_format((const UDateFormat *)dates, seconds * 1000, (UChar *)out, capacity, NULL, &code);
  return U_FAILURE(code) ? -1 : needed;
}

int32_t cicu_euros(const cicu_locale *locale, double amount, uint16_t *out, int32_t capacity) {
  UErrorCode code = U_ZERO_ERROR;
  UFormattedNumber *formatted = unumf_openResult(&code);
  unumf_formatDouble(locale->euros, amount, formatted, &code);
  int32_t needed = unumf_resultToString(formatted, (UChar *)out, capacity, &code);
  unumf_closeResult(formatted);
  return U_FAILURE(code) ? -1 : needed;
}

int32_t cicu_list(const cicu_locale *locale, int32_t count, uint16_t *out, int32_t capacity) {
  enum { most = 100 };
  if (count < 1 || count > most) return -1;
  UChar names[most];
  const UChar *items[most];
  int32_t lengths[most];
  for (int32_t index = 0; index < count; index++) {
    names[index] = (UChar)(0xE000 + index);
    items[index] = &names[index];
    lengths[index] = 1;
  }
  UErrorCode code = U_ZERO_ERROR;
  UListFormatter *format = ulistfmt_open(locale->name, &code);
  int32_t needed = U_FAILURE(code) ? -1 : ulistfmt_format(format, items, lengths, count, (UChar *)out, capacity, &code);
  ulistfmt_close(format);
  return U_FAILURE(code) ? -1 : needed;
}

int32_t cicu_message(
    const cicu_locale *locale, const uint16_t *pattern, int32_t length, int32_t number, uint16_t *out, int32_t capacity) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t needed =
      u_formatMessage(locale->name, (const UChar *)pattern, length, (UChar *)out, capacity, &code, (double)number);
  return U_FAILURE(code) ? -1 : needed;
}
