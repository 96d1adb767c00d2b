// Break iteration, normalisation and formatting by locale of ICU behind plain C types. Nothing from <unicode/...> is included here: ICU's own
// headers and Foundation's copy of them define the same types differently and can't be imported into one module.
#ifndef HELDER_CICU_H
#define HELDER_CICU_H

#include <stdint.h>

typedef struct cicu_breaker cicu_breaker;

typedef enum { CICU_WORDS = 1, CICU_SENTENCES = 2 } cicu_kind;

/// Opens a break iterator for a locale; NULL on failure. `status` receives ICU's code (0 or negative: usable).
cicu_breaker *_Nullable cicu_open(cicu_kind kind, const char *_Nonnull locale, int32_t *_Nonnull status);

/// A second iterator with the same rules, to be used by one thread; NULL when out of memory.
cicu_breaker *_Nullable cicu_clone(const cicu_breaker *_Nonnull breaker);

void cicu_close(cicu_breaker *_Nullable breaker);

/// Starts on `length` bytes of UTF-8, which must stay where they are until the last call of cicu_next. Returns ICU's code.
int32_t cicu_start(cicu_breaker *_Nonnull breaker, const uint8_t *_Nonnull text, int64_t length);

/// The next boundary as a byte offset, or -1 after the last one.
int32_t cicu_next(cicu_breaker *_Nonnull breaker);

/// What ends at the boundary last returned (words): 0 space or punctuation, 100 number, 200 letters, 300 kana, 400 ideographs.
int32_t cicu_rule_status(cicu_breaker *_Nonnull breaker);

/// Writes the NFC form of `length` UTF-16 units into `out`. Returns the length needed, or -1 on failure.
int32_t cicu_nfc(const uint16_t *_Nonnull text, int32_t length, uint16_t *_Nonnull out, int32_t capacity);

typedef struct cicu_locale cicu_locale;
typedef struct cicu_dates cicu_dates;

/// Opens the conventions of a language by its BCP 47 tag; NULL on failure. `status` receives ICU's code (0 or negative: usable).
cicu_locale *_Nullable cicu_locale_open(const char *_Nonnull tag, int32_t *_Nonnull status);

void cicu_locale_close(cicu_locale *_Nullable locale);

/// Whether ICU's data has the language itself: 0 when it would fall back to another one's names.
int32_t cicu_locale_has_data(const cicu_locale *_Nonnull locale);

/// Opens the best pattern of a locale for the fields of a skeleton (UTS 35), in UTC. NULL on failure.
cicu_dates *_Nullable cicu_dates_open(
    const cicu_locale *_Nonnull locale, const uint16_t *_Nonnull skeleton, int32_t length, int32_t *_Nonnull status);

void cicu_dates_close(cicu_dates *_Nullable dates);

/// Writes a moment, in seconds since 1970 UTC, as UTF-16. Returns its length, or -1 on failure. May be called from many threads.
int32_t cicu_dates_format(const cicu_dates *_Nonnull dates, double seconds, uint16_t *_Nonnull out, int32_t capacity);

/// Writes an amount of euros as UTF-16. Returns its length, or -1 on failure. May be called from many threads.
int32_t cicu_euros(const cicu_locale *_Nonnull locale, double amount, uint16_t *_Nonnull out, int32_t capacity);

/// Writes a list of 1 to 100 items as the locale joins them, as UTF-16; each item stands there as one character, U+E000 + its index.
/// Returns the length, or -1 on failure.
int32_t cicu_list(const cicu_locale *_Nonnull locale, int32_t count, uint16_t *_Nonnull out, int32_t capacity);

/// Fills a message of ICU (MessageFormat), such as a plural, with one number. Returns the length, or -1 on failure.
int32_t cicu_message(
    const cicu_locale *_Nonnull locale, const uint16_t *_Nonnull pattern, int32_t length, int32_t number,
    uint16_t *_Nonnull out, int32_t capacity);

#endif
