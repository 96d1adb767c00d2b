#include "ccsv.h"

#include <csv.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

static int (*init)(struct csv_parser *, unsigned char);
static int (*fini)(struct csv_parser *, void (*)(void *, size_t, void *), void (*)(int, void *), void *);
static size_t (*parse)(struct csv_parser *, const void *, size_t, void (*)(void *, size_t, void *),
                       void (*)(int, void *), void *);
static void (*set_delimiter)(struct csv_parser *, unsigned char);
static void (*release)(struct csv_parser *);

static bool is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *library = dlopen("libcsv.so.3", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  init = dlsym(library, "csv_init");
  fini = dlsym(library, "csv_fini");
  parse = dlsym(library, "csv_parse");
  set_delimiter = dlsym(library, "csv_set_delim");
  release = dlsym(library, "csv_free");
  is_loaded = init && fini && parse && set_delimiter && release;
}

typedef struct {
  size_t start, count;
} field;

struct ccsv_reader {
  struct csv_parser parser;
  char *bytes;
  size_t byte_count, byte_capacity;
  field *fields;
  size_t field_count, field_capacity;
  bool is_complete, is_out_of_memory;
};

// Makes room for `needed` things; false when there is none.
static bool grow(void **things, size_t *capacity, size_t needed, size_t size) {
  if (needed <= *capacity) return true;
  size_t more = needed * 2 + 64;
  void *bigger = realloc(*things, more * size);
  if (!bigger) return false;
  *things = bigger;
  *capacity = more;
  return true;
}

static void take_field(void *bytes, size_t count, void *context) {
  ccsv_reader *reader = context;
  if (!grow((void **)&reader->bytes, &reader->byte_capacity, reader->byte_count + count, 1) ||
      !grow((void **)&reader->fields, &reader->field_capacity, reader->field_count + 1, sizeof(field))) {
    reader->is_out_of_memory = true;
    return;
  }
  if (count) memcpy(reader->bytes + reader->byte_count, bytes, count);
  reader->fields[reader->field_count++] = (field){reader->byte_count, count};
  reader->byte_count += count;
}

static void take_row(int end, void *context) {
  (void)end;
  ((ccsv_reader *)context)->is_complete = true;
}

ccsv_reader *ccsv_open(unsigned char delimiter) {
  pthread_once(&once, load);
  if (!is_loaded) return NULL;
  ccsv_reader *reader = calloc(1, sizeof *reader);
  if (!reader) return NULL;
  if (init(&reader->parser, 0)) {
    free(reader);
    return NULL;
  }
  set_delimiter(&reader->parser, delimiter);
  return reader;
}

void ccsv_close(ccsv_reader *reader) {
  if (!reader) return;
  release(&reader->parser);
  free(reader->bytes);
  free(reader->fields);
  free(reader);
}

// A row that was complete is let go of.
static void begin(ccsv_reader *reader) {
  if (!reader->is_complete) return;
  reader->is_complete = false;
  reader->byte_count = reader->field_count = 0;
}

bool ccsv_line(ccsv_reader *reader, const void *bytes, size_t count) {
  begin(reader);
  parse(&reader->parser, bytes, count, take_field, take_row, reader);
  return reader->is_complete && !reader->is_out_of_memory;
}

bool ccsv_end(ccsv_reader *reader) {
  begin(reader);
  fini(&reader->parser, take_field, take_row, reader);
  return reader->is_complete && !reader->is_out_of_memory;
}

bool ccsv_is_open(const ccsv_reader *reader) { return reader->parser.quoted && !reader->is_complete; }

size_t ccsv_field_count(const ccsv_reader *reader) { return reader->field_count; }

const void *ccsv_field(const ccsv_reader *reader, size_t index, size_t *count) {
  if (index >= reader->field_count) return NULL;
  *count = reader->fields[index].count;
  return reader->bytes + reader->fields[index].start;
}
