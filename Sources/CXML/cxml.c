#include "cxml.h"

#include <libxml/HTMLparser.h>
#include <string.h>

struct reading {
  const cxml_events *events;
  void *context;
};

static void on_start(void *user, const xmlChar *name, const xmlChar **attributes) {
  struct reading *reading = user;
  reading->events->start(reading->context, (const char *)name, (const char *const *)attributes);
}

static void on_end(void *user, const xmlChar *name) {
  struct reading *reading = user;
  reading->events->end(reading->context, (const char *)name);
}

static void on_text(void *user, const xmlChar *text, int length) {
  struct reading *reading = user;
  reading->events->text(reading->context, text, length);
}

static void on_message(void *user, const char *message, ...) {
  (void)user;
  (void)message;
}

int32_t cxml_read_html(const uint8_t *html, int32_t length, const cxml_events *events, void *context) {
  struct reading reading = {events, context};
  htmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.startElement = on_start;
  sax.endElement = on_end;
  sax.characters = on_text;
  sax.ignorableWhitespace = on_text;
  sax.warning = on_message;
  sax.error = on_message;
  htmlParserCtxtPtr parser = htmlCreatePushParserCtxt(&sax, &reading, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (!parser) return -1;
  htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  htmlParseChunk(parser, (const char *)html, length, 0);
  htmlParseChunk(parser, "", 0, 1);
  if (parser->myDoc) xmlFreeDoc(parser->myDoc);
  htmlFreeParserCtxt(parser);
  return 0;
}
