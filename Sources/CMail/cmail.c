#include "cmail.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// The parts of gmime.h and glib.h that are needed, so that nothing but the library itself has to be installed.
typedef struct object object;
static void (*mime_init)(void);
static object *(*stream_new)(int);
static void (*stream_set_owner)(object *, int);
static object *(*parser_new)(object *);
static void (*parser_set_format)(object *, int);
static int (*parser_eos)(object *);
static int64_t (*parser_tell)(object *);
static int64_t (*parser_marker_offset)(object *);
static object *(*parser_message)(object *, void *);
static const char *(*message_subject)(object *);
static void *(*message_date)(object *);
static object *(*message_body)(object *);
static object *(*part_iter_new)(object *);
static void (*part_iter_free)(object *);
static int (*part_iter_next)(object *);
static object *(*part_iter_current)(object *);
static object *(*object_type)(object *);
static int (*type_is)(object *, const char *, const char *);
static int (*part_is_attachment)(object *);
static char *(*text_part_text)(object *);
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
  FIND(parser_marker_offset, "g_mime_parser_get_mbox_marker_offset");
  FIND(parser_message, "g_mime_parser_construct_message");
  FIND(message_subject, "g_mime_message_get_subject");
  FIND(message_date, "g_mime_message_get_date");
  FIND(message_body, "g_mime_message_get_mime_part");
  FIND(part_iter_new, "g_mime_part_iter_new");
  FIND(part_iter_free, "g_mime_part_iter_free");
  FIND(part_iter_next, "g_mime_part_iter_next");
  FIND(part_iter_current, "g_mime_part_iter_get_current");
  FIND(object_type, "g_mime_object_get_content_type");
  FIND(type_is, "g_mime_content_type_is_type");
  FIND(part_is_attachment, "g_mime_part_is_attachment");
  FIND(text_part_text, "g_mime_text_part_get_text");
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

bool cmail_is_available(void) {
  pthread_once(&once, load);
  return is_loaded;
}

cmail_reader *cmail_open(int file, bool is_mailbox) {
  if (!cmail_is_available()) return NULL;
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

// Our own copy of a text of GLib's.
static char *copy(const char *text) { return text ? strdup(text) : NULL; }

static void take_text(object *part, cmail_message *message) {
  object *type = object_type(part);
  if (!type || !type_is(type, "text", "*") || part_is_attachment(part)) return;
  char **place = type_is(type, "text", "html") ? &message->html : type_is(type, "text", "plain") ? &message->plain : NULL;
  if (!place || *place) return;
  char *text = text_part_text(part);
  *place = copy(text);
  glib_free(text);
}

int cmail_next(cmail_reader *reader, cmail_message *message) {
  memset(message, 0, sizeof *message);
  if (reader->is_done || (reader->is_mailbox && parser_eos(reader->parser))) return 0;
  reader->is_done = !reader->is_mailbox;
  int64_t before = parser_tell(reader->parser);
  object *mail = parser_message(reader->parser, NULL);
  if (!mail) {
    message->offset = before;
    // A parser that doesn't move would give the same answer for ever.
    if (parser_tell(reader->parser) <= before) reader->is_done = true;
    return reader->is_mailbox && before > 0 && parser_eos(reader->parser) ? 0 : -1;
  }
  message->offset = reader->is_mailbox ? parser_marker_offset(reader->parser) : 0;
  message->subject = copy(message_subject(mail));
  void *date = message_date(mail);
  if (date) date_ymd(date, &message->year, &message->month, &message->day);
  object *body = message_body(mail);
  if (body) {
    object *parts = part_iter_new(body);
    // An iterator starts at the top; a mail that is one text has nothing else.
    do {
      object *part = part_iter_current(parts);
      if (part) take_text(part, message);
    } while (part_iter_next(parts));
    part_iter_free(parts);
  }
  unref(mail);
  return 1;
}

void cmail_free(cmail_message *message) {
  free(message->subject);
  free(message->plain);
  free(message->html);
  memset(message, 0, sizeof *message);
}
