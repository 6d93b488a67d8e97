// What the two halves of the parser share: its state, and the callbacks that fill it.
#ifndef CXML_PARSER_H
#define CXML_PARSER_H

#include "cxml.h"

#include <libxml/parser.h>
#include <libxml/xmlerror.h>

enum { slot_count = 1024, name_limit = 400, space_limit = 32, words_length = 160 };
// libxml2 compares every attribute of a tag with every other, and walks all namespaces in scope for every name: a hostile part
// would cost hours. The busiest elements of the parts that are read have some 30 of each.
enum { attribute_limit = 128, namespaces_limit = 64 };
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
  /// The first bytes were seen.
  int begun;
  /// The last bytes were parsed.
  int finished;
  int error_line;
  char words[words_length];
};

/// The slot of an interned name; without a name in it where the vocabulary does not have it.
slot *cxml_find(cxml_parser *parser, const xmlChar *name);
/// Stops with `cxml_malformed` and these words.
void cxml_refuse(cxml_parser *parser, const char *words);
/// The SAX handler that turns findings into events.
void cxml_handler(xmlSAXHandler *sax);

#endif
