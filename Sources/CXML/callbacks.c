// Turns libxml2's SAX2 callbacks into a buffer of compact events.
#include "parser.h"

#include <stdlib.h>
#include <string.h>

static void stop(cxml_parser *parser, int status) {
  if (parser->status == cxml_ok) parser->status = status;
  xmlStopParser(parser->context);
}

void cxml_refuse(cxml_parser *parser, const char *words) {
  if (!parser->error_line) {
    parser->error_line = parser->context->input ? parser->context->input->line : 1;
    strncpy(parser->words, words, words_length - 1);
  }
  stop(parser, cxml_malformed);
}

slot *cxml_find(cxml_parser *parser, const xmlChar *name) {
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
    cxml_refuse(parser, "too many attributes or namespaces");
    return;
  }
  parser->collecting = 0;
  parser->holding = 0;
  slot *known = cxml_find(parser, name);
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
    // A prefix that was never declared: whatever it is, it is not the attribute without prefix.
    if (attribute[1] && !attribute[2]) continue;
    slot *word = cxml_find(parser, attribute[0]);
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
  slot *known = cxml_find(parser, name);
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

// Takes " line 12" out of a message: the lines of tags opened earlier, wrong where part of the document never reached this parser.
static void drop_lines(char *words) {
  for (char *found = strstr(words, " line "); found; found = strstr(found, " line ")) {
    char *behind = found + 6;
    while (*behind >= '0' && *behind <= '9') behind++;
    if (behind > found + 6)
      memmove(found, behind, strlen(behind) + 1);
    else
      found = behind;
  }
}

static void note_error(void *user, xmlErrorPtr error) {
  cxml_parser *parser = user;
  if (!error || error->level != XML_ERR_FATAL || parser->error_line) return;
  parser->error_line = error->line > 0 ? error->line : 1;
  if (!error->message) return;
  strncpy(parser->words, error->message, words_length - 1);
  drop_lines(parser->words);
  size_t length = strlen(parser->words);
  while (length && (uint8_t)parser->words[length - 1] <= ' ') parser->words[--length] = 0;
}

void cxml_handler(xmlSAXHandler *sax) {
  memset(sax, 0, sizeof *sax);
  sax->initialized = XML_SAX2_MAGIC;
  sax->startElementNs = start_element;
  sax->endElementNs = end_element;
  sax->characters = characters;
  // The same function for both keeps libxml2 from guessing which blanks matter.
  sax->ignorableWhitespace = characters;
  sax->cdataBlock = characters;
  sax->internalSubset = internal_subset;
  sax->serror = note_error;
}
