// The narrow door to libxml2: a push parser whose findings are compact events, with no libxml2 type in sight.
#ifndef CXML_H
#define CXML_H

#include <stddef.h>
#include <stdint.h>

typedef struct cxml_parser cxml_parser;

/// What an event tells.
enum { cxml_start = 1, cxml_attribute = 2, cxml_text = 3, cxml_end = 4 };

/// How the parser is.
enum {
  cxml_ok = 0,
  cxml_malformed = 1,
  cxml_doctype = 2,
  cxml_too_deep = 3,
  cxml_text_too_long = 4,
  cxml_out_of_memory = 5
};

/// One finding. Attributes follow their start; `offset` and `length` point into the text of the batch (attributes and texts only).
typedef struct {
  uint8_t kind;
  /// Group of the namespace: 0 = no namespace at all.
  uint8_t space;
  /// 1-based index of the name in the vocabulary. Elements and attributes with other names or namespaces are left out.
  uint16_t name;
  uint32_t offset;
  uint32_t length;
} cxml_event;

/// `vocabulary`: local names parted by blanks; those that begin with `*` are elements whose text is wanted.
/// `spaces`: lines "group uri", group 1...255. The deepest element allowed is at `maximum_depth`; the text of one element may have `maximum_text` bytes.
/// NULL when out of memory.
cxml_parser *cxml_create(const char *vocabulary, const char *spaces, uint32_t maximum_depth, uint32_t maximum_text);
void cxml_destroy(cxml_parser *parser);

/// Makes a parser that reached its end without a fault ready for another part; 0, and the parser is as it was, for any other.
int cxml_renew(cxml_parser *parser);

/// Parses the next bytes; the last call has `last` set (and may have no bytes). Events of the call before are gone afterwards.
/// Events of an element whose text is wanted come only when its text is complete. Returns the status.
int cxml_feed(cxml_parser *parser, const uint8_t *bytes, size_t count, int last);

const cxml_event *cxml_events(const cxml_parser *parser);
size_t cxml_event_count(const cxml_parser *parser);
const uint8_t *cxml_bytes(const cxml_parser *parser);

/// How many elements are open at the place that the parser has reached.
uint32_t cxml_depth(const cxml_parser *parser);

/// Line and words of the first fatal error; 0 and "" without one.
int cxml_error_line(const cxml_parser *parser);
const char *cxml_error_words(const cxml_parser *parser);

#endif
