// The life of a parser: made, fed in chunks, emptied of its events, destroyed.
#include "parser.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

static void learn_names(cxml_parser *parser) {
  uint16_t index = 0;
  char *rest = NULL;
  for (char *word = strtok_r(parser->vocabulary, " ", &rest); word && index < name_limit; word = strtok_r(NULL, " ", &rest)) {
    int wants_text = *word == '*';
    const xmlChar *name = xmlDictLookup(parser->context->dict, (const xmlChar *)word + wants_text, -1);
    index++;
    if (!name) continue;
    *cxml_find(parser, name) = (slot){name, index, (uint8_t)wants_text};
  }
  for (char *line = strtok_r(parser->spaces, "\n", &rest); line && parser->space_total < space_limit; line = strtok_r(NULL, "\n", &rest)) {
    char *uri = NULL;
    long group = strtol(line, &uri, 10);
    while (*uri == ' ') uri++;
    parser->space_uri[parser->space_total] = xmlDictLookup(parser->context->dict, (const xmlChar *)uri, -1);
    parser->space_group[parser->space_total++] = (uint8_t)group;
  }
}

// The first four bytes are given apart: from them libxml2 knows UTF-16 from UTF-8.
static int begin(cxml_parser *parser, const uint8_t *bytes, size_t count) {
  if (parser->context) return xmlCtxtResetPush(parser->context, (const char *)bytes, (int)count, NULL, NULL) == 0;
  xmlSAXHandler sax;
  cxml_handler(&sax);
  parser->context = xmlCreatePushParserCtxt(&sax, parser, (const char *)bytes, (int)count, NULL);
  if (!parser->context) return 0;
  xmlCtxtUseOptions(parser->context, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  learn_names(parser);
  return 1;
}

// libxml2's globals must stand before two tasks parse at once.
static pthread_once_t once = PTHREAD_ONCE_INIT;

cxml_parser *cxml_create(const char *vocabulary, const char *spaces, uint32_t maximum_depth, uint32_t maximum_text) {
  pthread_once(&once, xmlInitParser);
  cxml_parser *parser = calloc(1, sizeof(cxml_parser));
  if (!parser) return NULL;
  parser->maximum_depth = maximum_depth;
  parser->maximum_text = maximum_text;
  parser->capacity = 1024;
  parser->byte_capacity = 4096;
  parser->vocabulary = strdup(vocabulary);
  parser->spaces = strdup(spaces);
  parser->events = malloc(parser->capacity * sizeof(cxml_event));
  parser->bytes = malloc(parser->byte_capacity);
  if (!parser->vocabulary || !parser->spaces || !parser->events || !parser->bytes) {
    cxml_destroy(parser);
    return NULL;
  }
  return parser;
}

int cxml_renew(cxml_parser *parser) {
  // libxml2 does not put everything back after a fault.
  if (parser->status != cxml_ok || !parser->finished) return 0;
  parser->count = parser->byte_count = parser->available = 0;
  parser->holding = parser->collecting = parser->begun = parser->finished = 0;
  parser->hold_event = parser->hold_byte = 0;
  parser->depth = 0;
  return 1;
}

void cxml_destroy(cxml_parser *parser) {
  if (!parser) return;
  if (parser->context) xmlFreeParserCtxt(parser->context);
  free(parser->vocabulary);
  free(parser->spaces);
  free(parser->events);
  free(parser->bytes);
  free(parser);
}

// Drops the events that were handed out and moves the held ones to the front.
static void compact(cxml_parser *parser) {
  if (parser->available >= parser->count) {
    parser->count = parser->byte_count = 0;
  } else {
    size_t kept = parser->count - parser->available;
    memmove(parser->events, parser->events + parser->available, kept * sizeof(cxml_event));
    memmove(parser->bytes, parser->bytes + parser->hold_byte, parser->byte_count - parser->hold_byte);
    for (size_t i = 0; i < kept; i++)
      if (parser->events[i].kind == cxml_attribute || parser->events[i].kind == cxml_text)
        parser->events[i].offset -= (uint32_t)parser->hold_byte;
    parser->count = kept;
    parser->byte_count -= parser->hold_byte;
  }
  parser->hold_event = parser->hold_byte = 0;
  parser->available = 0;
}

int cxml_feed(cxml_parser *parser, const uint8_t *bytes, size_t count, int last) {
  if (parser->status != cxml_ok) return parser->status;
  compact(parser);
  if (!parser->begun) {
    size_t first = count < 4 ? count : 4;
    if (!begin(parser, bytes, first)) return parser->status = cxml_out_of_memory;
    parser->begun = 1;
    bytes += first;
    count -= first;
  }
  parser->finished = last;
  xmlParseChunk(parser->context, (const char *)bytes, (int)count, last);
  if (parser->status == cxml_ok && !parser->context->wellFormed) parser->status = cxml_malformed;
  if (parser->status == cxml_ok && parser->context->input && parser->context->input->end - parser->context->input->cur > token_limit)
    cxml_refuse(parser, "a tag or comment without end");
  if (parser->status == cxml_malformed && !parser->error_line) parser->error_line = 1;
  parser->available = parser->holding ? parser->hold_event : parser->count;
  return parser->status;
}

const cxml_event *cxml_events(const cxml_parser *parser) { return parser->events; }
size_t cxml_event_count(const cxml_parser *parser) { return parser->available; }
const uint8_t *cxml_bytes(const cxml_parser *parser) { return parser->bytes; }
uint32_t cxml_depth(const cxml_parser *parser) { return parser->depth; }
int cxml_error_line(const cxml_parser *parser) { return parser->error_line; }
const char *cxml_error_words(const cxml_parser *parser) { return parser->words; }
