#include "cmail.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// The parts of gmime.h and glib.h that are needed, so that nothing but the library itself has to be installed.
typedef struct object object;
static void (*mime_init)(void);
static object *(*stream_new)(int);
static void (*stream_set_owner)(object *, int);
static object *(*parser_new)(object *);
static void (*parser_set_format)(object *, int);
static int (*parser_eos)(object *);
static int64_t (*parser_tell)(object *);
static object *(*parser_message)(object *, void *);
static void *(*message_date)(object *);
static object *(*message_body)(object *);
static object *(*object_type)(object *);
static int (*type_is)(object *, const char *, const char *);
static int (*part_is_attachment)(object *);
static char *(*text_part_text)(object *);
static unsigned long (*text_part_class)(void);
static unsigned long (*multipart_class)(void);
static int (*multipart_count)(object *);
static object *(*multipart_part)(object *, int);
static unsigned long (*message_part_class)(void);
static object *(*message_part_message)(object *);
static int (*is_a)(object *, unsigned long);
static void (*unref)(void *);
static void (*glib_free)(void *);
static void (*date_ymd)(void *, int *, int *, int *);

static bool is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

#define FIND(name, symbol) \
  if (!(name = dlsym(library, symbol))) return

static void load(void) {
  // GLib's functions are found through GMime, which depends on it.
  void *library = dlopen("libgmime-3.0.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  FIND(mime_init, "g_mime_init");
  FIND(stream_new, "g_mime_stream_fs_new");
  FIND(stream_set_owner, "g_mime_stream_fs_set_owner");
  FIND(parser_new, "g_mime_parser_new_with_stream");
  FIND(parser_set_format, "g_mime_parser_set_format");
  FIND(parser_eos, "g_mime_parser_eos");
  FIND(parser_tell, "g_mime_parser_tell");
  FIND(parser_message, "g_mime_parser_construct_message");
  FIND(message_date, "g_mime_message_get_date");
  FIND(message_body, "g_mime_message_get_mime_part");
  FIND(object_type, "g_mime_object_get_content_type");
  FIND(type_is, "g_mime_content_type_is_type");
  FIND(part_is_attachment, "g_mime_part_is_attachment");
  FIND(text_part_text, "g_mime_text_part_get_text");
  FIND(text_part_class, "g_mime_text_part_get_type");
  FIND(multipart_class, "g_mime_multipart_get_type");
  FIND(multipart_count, "g_mime_multipart_get_count");
  FIND(multipart_part, "g_mime_multipart_get_part");
  FIND(message_part_class, "g_mime_message_part_get_type");
  FIND(message_part_message, "g_mime_message_part_get_message");
  FIND(is_a, "g_type_check_instance_is_a");
  FIND(unref, "g_object_unref");
  FIND(glib_free, "g_free");
  FIND(date_ymd, "g_date_time_get_ymd");
  mime_init();
  is_loaded = true;
}

enum { single_message = 0, mailbox = 1 };

struct cmail_reader {
  object *parser;
  bool is_mailbox, is_done;
};

cmail_reader *cmail_open(int file, bool is_mailbox) {
  pthread_once(&once, load);
  if (!is_loaded) return NULL;
  cmail_reader *reader = calloc(1, sizeof *reader);
  if (!reader) return NULL;
  object *stream = stream_new(file);
  stream_set_owner(stream, 0);
  reader->parser = parser_new(stream);
  unref(stream);
  parser_set_format(reader->parser, is_mailbox ? mailbox : single_message);
  reader->is_mailbox = is_mailbox;
  return reader;
}

void cmail_close(cmail_reader *reader) {
  if (!reader) return;
  unref(reader->parser);
  free(reader);
}

static bool is_blank(const char *text) { return text[strspn(text, " \t\r\n")] == 0; }

static void take_text(object *part, cmail_message *message) {
  object *type = object_type(part);
  bool is_html = type && type_is(type, "text", "html");
  if (!type || (!is_html && !type_is(type, "text", "plain")) || part_is_attachment(part)) return;
  char *text = text_part_text(part);
  if (!text) return;
  cmail_piece *more = is_blank(text) ? NULL : realloc(message->pieces, (message->piece_count + 1) * sizeof *more);
  char *copy = more ? strdup(text) : NULL;
  if (more) message->pieces = more;
  if (copy) message->pieces[message->piece_count++] = (cmail_piece){copy, is_html};
  glib_free(text);
}

// Lets go of the pieces from `start` to before `end`.
static void drop(cmail_message *message, size_t start, size_t end) {
  for (size_t index = start; index < end; index++) free(message->pieces[index].text);
  memmove(message->pieces + start, message->pieces + end, (message->piece_count - end) * sizeof *message->pieces);
  message->piece_count -= end - start;
}

static bool has_html(const cmail_message *message, size_t start) {
  for (size_t index = start; index < message->piece_count; index++)
    if (message->pieces[index].is_html) return true;
  return false;
}

// Mail that is nested deeper than this is nobody's letter.
enum { deepest = 64 };

static void take(object *part, cmail_message *message, int depth) {
  if (!part || depth > deepest) return;
  if (is_a(part, multipart_class())) {
    object *type = object_type(part);
    bool is_choice = type && type_is(type, "multipart", "alternative");
    size_t start = message->piece_count;
    for (int index = 0; index < multipart_count(part); index++) {
      size_t before = message->piece_count;
      take(multipart_part(part, index), message, depth + 1);
      // Of alternatives the first that is all plain text, or else the last.
      if (!is_choice || message->piece_count == before) continue;
      if (before > start) drop(message, start, before);
      if (!has_html(message, start)) return;
    }
  } else if (is_a(part, message_part_class())) {
    object *mail = message_part_message(part);
    if (mail) take(message_body(mail), message, depth + 1);
  } else if (is_a(part, text_part_class())) {
    take_text(part, message);
  }
}

int cmail_next(cmail_reader *reader, cmail_message *message) {
  memset(message, 0, sizeof *message);
  if (reader->is_done || (reader->is_mailbox && parser_eos(reader->parser))) return 0;
  reader->is_done = !reader->is_mailbox;
  int64_t before = parser_tell(reader->parser);
  object *mail = parser_message(reader->parser, NULL);
  if (!mail) {
    // A parser that doesn't move would give the same answer for ever.
    if (parser_tell(reader->parser) <= before) reader->is_done = true;
    return reader->is_mailbox && before > 0 && parser_eos(reader->parser) ? 0 : -1;
  }
  void *date = message_date(mail);
  if (date) date_ymd(date, &message->year, &message->month, &message->day);
  take(message_body(mail), message, 0);
  unref(mail);
  return 1;
}

void cmail_free(cmail_message *message) {
  for (size_t index = 0; index < message->piece_count; index++) free(message->pieces[index].text);
  free(message->pieces);
  memset(message, 0, sizeof *message);
}

int64_t cmail_position(const cmail_reader *reader) { return parser_tell(reader->parser); }
