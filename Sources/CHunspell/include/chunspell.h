// Hunspell's check of one word, with Debian's Dutch dictionary. Library and dictionary are loaded when first needed: that
// takes some 150 ms, and most messages hold no word that has to be looked up. Either may be absent.
#ifndef HELDER_CHUNSPELL_H
#define HELDER_CHUNSPELL_H

#include <stdbool.h>

typedef enum {
  chunspell_absent = -1,
  chunspell_no = 0,
  chunspell_yes = 1,
} chunspell_answer;

/// Whether the dictionary has been read, so that a question costs little.
bool chunspell_is_loaded(void);
/// Whether the dictionary has a word, in UTF-8. Thread-safe: one word is looked up at a time.
chunspell_answer chunspell_has(const char *_Nonnull word);

#endif
