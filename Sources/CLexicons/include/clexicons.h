// The lexicons, compiled into the binary from the folder Lexicons. They live as long as the process.
#ifndef HELDER_CLEXICONS_H
#define HELDER_CLEXICONS_H

#include <stdint.h>

typedef struct {
  const uint8_t *_Nonnull bytes;
  int64_t length;
} clexicons_file;

clexicons_file clexicons_frequency(void);
clexicons_file clexicons_abbreviations(void);
clexicons_file clexicons_plain_words(void);
clexicons_file clexicons_normalising(void);
clexicons_file clexicons_school_terms(void);
clexicons_file clexicons_first_names(void);
clexicons_file clexicons_subtitle_frequency(void);
clexicons_file clexicons_places(void);
clexicons_file clexicons_nouns(void);
clexicons_file clexicons_verbs(void);
clexicons_file clexicons_regular_verbs(void);
clexicons_file clexicons_adjectives(void);
clexicons_file clexicons_verb_phrases(void);
clexicons_file clexicons_same_things(void);
clexicons_file clexicons_hard_phrases(void);
clexicons_file clexicons_verbal_nouns(void);
clexicons_file clexicons_event_kinds(void);
clexicons_file clexicons_action_verbs(void);
clexicons_file clexicons_glossary_labels(void);
clexicons_file clexicons_glossary_events(void);
clexicons_file clexicons_glossary_actions(void);
clexicons_file clexicons_glossary_things(void);
clexicons_file clexicons_glossary_places(void);

#endif
