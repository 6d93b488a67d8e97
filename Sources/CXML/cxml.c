// Turns libxml2's SAX2 callbacks into a buffer of compact events.
#include "cxml.h"

#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <string.h>
#include <stdlib.h>

enum { slot_count = 1024, name_limit = 400, space_limit = 32, words_length = 160 };
// libxml2 compares every attribute of a tag with every other, and walks all namespaces in scope for every name: a hostile part
// would cost hours. Excel's busiest elements have some 30 of each.
enum { attribute_limit = 256, namespaces_limit = 128 };
// A tag, comment or the like is gathered whole before it is parsed.
enum { token_limit = 1 << 19 };

typedef struct {
  const xmlChar *name;
  uint16_t index;
  uint8_t wants_text;
} slot;

struct cxml_parser {
  xmlParserCtxtPtr context;
  char *vocabulary;
  char *spaces;
  slot slots[slot_count];
  const xmlChar *space_uri[space_limit];
  uint8_t space_group[space_limit];
  int space_total;
  const xmlChar *last_uri;
  uint8_t last_group;

  cxml_event *events;
  size_t count, capacity;
  uint8_t *bytes;
  size_t byte_count, byte_capacity;
  size_t available;

  int holding;
  size_t hold_event, hold_byte;
  int collecting;
  uint32_t text_length;

  uint32_t depth, maximum_depth, maximum_text;
  int status;
  int error_line;
  char words[words_length];
};

static void stop(cxml_parser *parser, int status) {
  if (parser->status == cxml_ok) parser->status = status;
  xmlStopParser(parser->context);
}

static void refuse(cxml_parser *parser, const char *words) {
  if (!parser->error_line) {
    parser->error_line = parser->context->input ? parser->context->input->line : 1;
    strncpy(parser->words, words, words_length - 1);
  }
  stop(parser, cxml_malformed);
}

static slot *find(cxml_parser *parser, const xmlChar *name) {
  size_t at = (((uintptr_t)name >> 2) ^ ((uintptr_t)name >> 9)) & (slot_count - 1);
  while (parser->slots[at].name && parser->slots[at].name != name) at = (at + 1) & (slot_count - 1);
  return &parser->slots[at];
}

// 255 = a namespace that is not in the list. Names and URIs are interned in one dictionary, so pointers are compared.
static uint8_t group(cxml_parser *parser, const xmlChar *uri) {
  if (!uri) return 0;
  if (uri == parser->last_uri) return parser->last_group;
  uint8_t found = 255;
  for (int i = 0; i < parser->space_total; i++)
    if (parser->space_uri[i] == uri) found = parser->space_group[i];
  parser->last_uri = uri;
  parser->last_group = found;
  return found;
}

static cxml_event *push(cxml_parser *parser) {
  if (parser->count == parser->capacity) {
    size_t larger = parser->capacity * 2;
    cxml_event *moved = realloc(parser->events, larger * sizeof(cxml_event));
    if (!moved) return NULL;
    parser->events = moved;
    parser->capacity = larger;
  }
  return &parser->events[parser->count++];
}

static int append(cxml_parser *parser, const void *bytes, size_t count) {
  size_t needed = parser->byte_count + count;
  if (needed > UINT32_MAX) return 0;
  if (needed > parser->byte_capacity) {
    size_t larger = parser->byte_capacity * 2 > needed ? parser->byte_capacity * 2 : needed;
    uint8_t *moved = realloc(parser->bytes, larger);
    if (!moved) return 0;
    parser->bytes = moved;
    parser->byte_capacity = larger;
  }
  memcpy(parser->bytes + parser->byte_count, bytes, count);
  parser->byte_count = needed;
  return 1;
}

// Without entity substitution libxml2 leaves every ampersand of an attribute as "&#38;" for a tree builder to resolve.
static int append_attribute(cxml_parser *parser, const xmlChar *value, size_t count) {
  // Most values are a few bytes long: copied in one go while looking for ampersands.
  if (count <= 16 && parser->byte_count + count <= parser->byte_capacity) {
    uint8_t *to = parser->bytes + parser->byte_count;
    size_t at = 0;
    while (at < count && value[at] != '&') {
      to[at] = value[at];
      at++;
    }
    if (at == count) {
      parser->byte_count += count;
      return 1;
    }
  }
  const xmlChar *from = value, *end = value + count;
  while (from < end) {
    const xmlChar *mark = memchr(from, '&', (size_t)(end - from));
    if (!mark) return append(parser, from, (size_t)(end - from));
    if (!append(parser, from, (size_t)(mark - from) + 1)) return 0;
    from = mark + (end - mark >= 5 && memcmp(mark, "&#38;", 5) == 0 ? 5 : 1);
  }
  return 1;
}

static void start_element(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
                          const xmlChar **namespaces, int attribute_count, int defaulted, const xmlChar **attributes) {
  (void)prefix, (void)namespace_count, (void)namespaces, (void)defaulted;
  cxml_parser *parser = user;
  if (++parser->depth > parser->maximum_depth) {
    stop(parser, cxml_too_deep);
    return;
  }
  if (attribute_count > attribute_limit || parser->context->nsNr > 2 * namespaces_limit) {
    refuse(parser, "too many attributes or namespaces");
    return;
  }
  parser->collecting = 0;
  parser->holding = 0;
  slot *known = find(parser, name);
  if (!known->name) return;
  uint8_t space = group(parser, uri);
  if (space == 255) return;
  size_t first_event = parser->count, first_byte = parser->byte_count;
  cxml_event *event = push(parser);
  if (!event) {
    stop(parser, cxml_out_of_memory);
    return;
  }
  *event = (cxml_event){cxml_start, space, known->index, 0, 0};
  for (int i = 0; i < attribute_count; i++) {
    const xmlChar **attribute = attributes + 5 * i;
    slot *word = find(parser, attribute[0]);
    if (!word->name) continue;
    uint8_t attribute_space = group(parser, attribute[2]);
    if (attribute_space == 255) continue;
    size_t offset = parser->byte_count;
    if (!append_attribute(parser, attribute[3], (size_t)(attribute[4] - attribute[3])) || !(event = push(parser))) {
      stop(parser, cxml_out_of_memory);
      return;
    }
    *event = (cxml_event){cxml_attribute, attribute_space, word->index, (uint32_t)offset, (uint32_t)(parser->byte_count - offset)};
  }
  if (known->wants_text) {
    parser->collecting = 1;
    parser->text_length = 0;
    parser->holding = 1;
    parser->hold_event = first_event;
    parser->hold_byte = first_byte;
  }
}

static void end_element(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)prefix;
  cxml_parser *parser = user;
  parser->depth--;
  parser->collecting = 0;
  parser->holding = 0;
  slot *known = find(parser, name);
  if (!known->name) return;
  uint8_t space = group(parser, uri);
  if (space == 255) return;
  cxml_event *event = push(parser);
  if (!event) {
    stop(parser, cxml_out_of_memory);
    return;
  }
  *event = (cxml_event){cxml_end, space, known->index, 0, 0};
}

static void characters(void *user, const xmlChar *text, int length) {
  cxml_parser *parser = user;
  if (!parser->collecting || length <= 0) return;
  if ((uint32_t)length > parser->maximum_text - parser->text_length) {
    stop(parser, cxml_text_too_long);
    return;
  }
  parser->text_length += (uint32_t)length;
  size_t offset = parser->byte_count;
  cxml_event *last = parser->count ? &parser->events[parser->count - 1] : NULL;
  int joins = last && last->kind == cxml_text && (size_t)last->offset + last->length == offset;
  if (!append(parser, text, (size_t)length) || (!joins && !(last = push(parser)))) {
    stop(parser, cxml_out_of_memory);
    return;
  }
  if (joins)
    last->length += (uint32_t)length;
  else
    *last = (cxml_event){cxml_text, 0, 0, (uint32_t)offset, (uint32_t)length};
}

static void internal_subset(void *user, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name, (void)external, (void)system;
  stop(user, cxml_doctype);
}

static void note_error(void *user, xmlErrorPtr error) {
  cxml_parser *parser = user;
  if (!error || error->level != XML_ERR_FATAL || parser->error_line) return;
  parser->error_line = error->line > 0 ? error->line : 1;
  if (!error->message) return;
  strncpy(parser->words, error->message, words_length - 1);
  size_t length = strlen(parser->words);
  while (length && (uint8_t)parser->words[length - 1] <= ' ') parser->words[--length] = 0;
}

static void learn_names(cxml_parser *parser) {
  uint16_t index = 0;
  char *rest = NULL;
  for (char *word = strtok_r(parser->vocabulary, " ", &rest); word && index < name_limit; word = strtok_r(NULL, " ", &rest)) {
    int wants_text = *word == '*';
    const xmlChar *name = xmlDictLookup(parser->context->dict, (const xmlChar *)word + wants_text, -1);
    index++;
    if (!name) continue;
    *find(parser, name) = (slot){name, index, (uint8_t)wants_text};
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
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = start_element;
  sax.endElementNs = end_element;
  sax.characters = characters;
  // The same function for both keeps libxml2 from guessing which blanks matter.
  sax.ignorableWhitespace = characters;
  sax.cdataBlock = characters;
  sax.internalSubset = internal_subset;
  sax.serror = note_error;
  parser->context = xmlCreatePushParserCtxt(&sax, parser, (const char *)bytes, (int)count, NULL);
  if (!parser->context) return 0;
  xmlCtxtUseOptions(parser->context, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  learn_names(parser);
  return 1;
}

cxml_parser *cxml_create(const char *vocabulary, const char *spaces, uint32_t maximum_depth, uint32_t maximum_text) {
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
  if (!parser->context) {
    size_t first = count < 4 ? count : 4;
    if (!begin(parser, bytes, first)) return parser->status = cxml_out_of_memory;
    bytes += first;
    count -= first;
  }
  xmlParseChunk(parser->context, (const char *)bytes, (int)count, last);
  if (parser->status == cxml_ok && !parser->context->wellFormed) parser->status = cxml_malformed;
  if (parser->status == cxml_ok && parser->context->input && parser->context->input->end - parser->context->input->cur > token_limit)
    refuse(parser, "a tag or comment without end");
  if (parser->status == cxml_malformed && !parser->error_line) parser->error_line = 1;
  parser->available = parser->holding ? parser->hold_event : parser->count;
  return parser->status;
}

const cxml_event *cxml_events(const cxml_parser *parser) { return parser->events; }
size_t cxml_event_count(const cxml_parser *parser) { return parser->available; }
const uint8_t *cxml_bytes(const cxml_parser *parser) { return parser->bytes; }
int cxml_error_line(const cxml_parser *parser) { return parser->error_line; }
const char *cxml_error_words(const cxml_parser *parser) { return parser->words; }
