#include "clexicons.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t clexicons_frequency_bytes[] = {
#embed "../../Lexicons/frequency.bin"
};
static const uint8_t clexicons_abbreviations_bytes[] = {
#embed "../../Lexicons/abbreviations.tsv"
};
static const uint8_t clexicons_plain_words_bytes[] = {
#embed "../../Lexicons/plain-words.tsv"
};
static const uint8_t clexicons_school_terms_bytes[] = {
#embed "../../Lexicons/school-terms.tsv"
};
static const uint8_t clexicons_first_names_bytes[] = {
#embed "../../Lexicons/first-names.tsv"
};
static const uint8_t clexicons_subtitle_frequency_bytes[] = {
#embed "../../Lexicons/subtitle-frequency.bin"
};
static const uint8_t clexicons_places_bytes[] = {
#embed "../../Lexicons/places.tsv"
};
static const uint8_t clexicons_nouns_bytes[] = {
#embed "../../Lexicons/nouns.tsv"
};
static const uint8_t clexicons_verbs_bytes[] = {
#embed "../../Lexicons/verbs.tsv"
};
static const uint8_t clexicons_regular_verbs_bytes[] = {
#embed "../../Lexicons/regular-verbs.tsv"
};
static const uint8_t clexicons_adjectives_bytes[] = {
#embed "../../Lexicons/adjectives.tsv"
};
static const uint8_t clexicons_same_things_bytes[] = {
#embed "../../Lexicons/same-things.tsv"
};

#define LEXICON(name) \
  clexicons_file name(void) { return (clexicons_file){name##_bytes, sizeof name##_bytes}; }

LEXICON(clexicons_frequency)
LEXICON(clexicons_abbreviations)
LEXICON(clexicons_plain_words)
LEXICON(clexicons_school_terms)
LEXICON(clexicons_first_names)
LEXICON(clexicons_nouns)
LEXICON(clexicons_subtitle_frequency)
LEXICON(clexicons_places)
LEXICON(clexicons_verbs)
LEXICON(clexicons_regular_verbs)
LEXICON(clexicons_adjectives)
LEXICON(clexicons_same_things)
