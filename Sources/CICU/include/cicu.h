// Break iteration and normalisation of ICU behind plain C types. Nothing from <unicode/...> is included here: ICU's own
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

#endif
