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
static const uint8_t clexicons_normalising_bytes[] = {
#embed "../../Lexicons/normalising.tsv"
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
static const uint8_t clexicons_verb_phrases_bytes[] = {
#embed "../../Lexicons/verb-phrases.tsv"
};
static const uint8_t clexicons_same_things_bytes[] = {
#embed "../../Lexicons/same-things.tsv"
};
static const uint8_t clexicons_hard_phrases_bytes[] = {
#embed "../../Lexicons/hard-phrases.tsv"
};
static const uint8_t clexicons_verbal_nouns_bytes[] = {
#embed "../../Lexicons/verbal-nouns.tsv"
};
static const uint8_t clexicons_event_kinds_bytes[] = {
#embed "../../Lexicons/event-kinds.tsv"
};
static const uint8_t clexicons_action_verbs_bytes[] = {
#embed "../../Lexicons/action-verbs.tsv"
};
static const uint8_t clexicons_glossary_labels_bytes[] = {
#embed "../../Lexicons/glossary/labels.tsv"
};
static const uint8_t clexicons_glossary_events_bytes[] = {
#embed "../../Lexicons/glossary/events.tsv"
};
static const uint8_t clexicons_glossary_actions_bytes[] = {
#embed "../../Lexicons/glossary/actions.tsv"
};
static const uint8_t clexicons_glossary_things_bytes[] = {
#embed "../../Lexicons/glossary/things.tsv"
};
static const uint8_t clexicons_glossary_places_bytes[] = {
#embed "../../Lexicons/glossary/places.tsv"
};

#define LEXICON(name) \
  clexicons_file name(void) { return (clexicons_file){name##_bytes, sizeof name##_bytes}; }

LEXICON(clexicons_frequency)
LEXICON(clexicons_abbreviations)
LEXICON(clexicons_plain_words)
LEXICON(clexicons_normalising)
LEXICON(clexicons_school_terms)
LEXICON(clexicons_first_names)
LEXICON(clexicons_nouns)
LEXICON(clexicons_subtitle_frequency)
LEXICON(clexicons_places)
LEXICON(clexicons_verbs)
LEXICON(clexicons_regular_verbs)
LEXICON(clexicons_adjectives)
LEXICON(clexicons_verb_phrases)
LEXICON(clexicons_same_things)
LEXICON(clexicons_hard_phrases)
LEXICON(clexicons_verbal_nouns)
LEXICON(clexicons_event_kinds)
LEXICON(clexicons_action_verbs)
LEXICON(clexicons_glossary_labels)
LEXICON(clexicons_glossary_events)
LEXICON(clexicons_glossary_actions)
LEXICON(clexicons_glossary_things)
LEXICON(clexicons_glossary_places)
