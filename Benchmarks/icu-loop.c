/* How fast ICU alone finds words and sentences in UTF-8, on one thread: prints MB of text a second.
   Usage: icu-loop FILE…      (all files together are gone through again and again) */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static long boundaries(UBreakIterator *iterator, const char *text, long length) {
  UErrorCode status = U_ZERO_ERROR;
  UText *utext = utext_openUTF8(NULL, text, length, &status);
  ubrk_setUText(iterator, utext, &status);
  if (U_FAILURE(status)) exit(1);
  long count = 0;
  while (ubrk_next(iterator) != UBRK_DONE) count++;
  utext_close(utext);
  return count;
}

int main(int count, char **names) {
  char *text = NULL;
  long length = 0;
  for (int i = 1; i < count; i++) {
    FILE *file = fopen(names[i], "rb");
    if (!file) { perror(names[i]); return 1; }
    char piece[65536];
    for (size_t got; (got = fread(piece, 1, sizeof piece, file)) > 0; length += got) {
      text = realloc(text, length + got);
      if (!text) return 1;
      for (size_t j = 0; j < got; j++) text[length + j] = piece[j];
    }
    fclose(file);
  }
  if (!length) return 1;
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *words = ubrk_open(UBRK_WORD, "nl", NULL, 0, &status);
  UBreakIterator *sentences = ubrk_open(UBRK_SENTENCE, "nl", NULL, 0, &status);
  if (U_FAILURE(status)) return 1;
  long found = boundaries(words, text, length) + boundaries(sentences, text, length), rounds = 0;
  double start = now();
  do {
    found += boundaries(words, text, length) + boundaries(sentences, text, length);
    rounds++;
  } while (now() - start < 2);
  printf("%.1f\n", rounds * length / (now() - start) / 1e6);
  return found < 0;
}
