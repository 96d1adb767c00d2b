#include "chunspell.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

// Debian package hunspell-nl.
static const char affixes[] = "/usr/share/hunspell/nl_NL.aff";
static const char words[] = "/usr/share/hunspell/nl_NL.dic";

// The part of hunspell.h that is needed, so that nothing but the library itself has to be installed.
typedef struct Hunhandle Hunhandle;
static int (*spell)(Hunhandle *, const char *);

static Hunhandle *dictionary;
static atomic_bool is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void load(void) {
  // Hunspell itself makes an empty dictionary of a missing file, in which every word is wrong.
  if (access(affixes, R_OK) || access(words, R_OK)) return;
  void *library = dlopen("libhunspell-1.7.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  Hunhandle *(*create)(const char *, const char *) = dlsym(library, "Hunspell_create");
  const char *(*encoding)(Hunhandle *) = dlsym(library, "Hunspell_get_dic_encoding");
  spell = dlsym(library, "Hunspell_spell");
  if (!create || !encoding || !spell) return;
  Hunhandle *made = create(affixes, words);
  if (made && !strcmp(encoding(made), "UTF-8")) dictionary = made;
  atomic_store(&is_loaded, dictionary != NULL);
}

bool chunspell_is_loaded(void) { return atomic_load(&is_loaded); }

chunspell_answer chunspell_has(const char *word) {
  pthread_once(&once, load);
  if (!dictionary) return chunspell_absent;
  pthread_mutex_lock(&lock);
  int has = spell(dictionary, word);
  pthread_mutex_unlock(&lock);
  return has ? chunspell_yes : chunspell_no;
}
