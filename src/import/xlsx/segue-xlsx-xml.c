/* segue-xlsx-xml.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Workbooks need elements, attributes and text.  A document type, which is where
 * entities and other files come from, has no place in them, and is refused where it
 * begins.  Namespaces are not looked at: there are two of everything, and programs
 * that mix them.
 */

#define G_LOG_DOMAIN "segue-xlsx"

#include "config.h"

#include "segue-xlsx-xml.h"

#include <glib/gi18n.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

#define MAX_DEPTH 64

/* Pointers of an attribute, and which is which. */
#define ATTRIBUTE_POINTERS 5
#define ATTRIBUTE_NAME 0
#define ATTRIBUTE_VALUE 3
#define ATTRIBUTE_END 4

typedef struct
{
  SegueXlsxArchive       *archive;
  const char             *part;
  const SegueXlsxHandler *handler;
  gpointer                data;
  xmlParserCtxtPtr        parser;
  guint                   depth;
  GError                 *error;
} Reader;

static void
stop (Reader *reader,
      GError *error)
{
  if (reader->error == NULL)
    reader->error = error;
  else
    g_error_free (error);
  xmlStopParser (reader->parser);
}

static void
stop_damaged (Reader     *reader,
              const char *reason)
{
  GError *error = NULL;

  segue_xlsx_archive_set_damaged (reader->archive, reader->part, reason, &error);
  stop (reader, error);
}

static void
start_cb (void           *data,
          const xmlChar  *name,
          const xmlChar  *prefix,
          const xmlChar  *uri,
          int             n_namespaces,
          const xmlChar **namespaces,
          int             n_attributes,
          int             n_defaulted,
          const xmlChar **values)
{
  Reader *reader = data;
  SegueXlsxAttributes attributes = { values, (guint) n_attributes };
  GError *error = NULL;

  if (reader->error != NULL)
    return;
  if (++reader->depth > MAX_DEPTH)
    stop_damaged (reader, _("its elements are nested too deeply"));
  else if (!reader->handler->start (reader->data, (const char *) name, &attributes, &error))
    stop (reader, error);
}

static void
end_cb (void          *data,
        const xmlChar *name,
        const xmlChar *prefix,
        const xmlChar *uri)
{
  Reader *reader = data;
  GError *error = NULL;

  if (reader->error != NULL)
    return;
  reader->depth--;
  if (!reader->handler->end (reader->data, (const char *) name, &error))
    stop (reader, error);
}

static void
text_cb (void          *data,
         const xmlChar *text,
         int            length)
{
  Reader *reader = data;

  if (reader->error == NULL && reader->handler->text != NULL)
    reader->handler->text (reader->data, (const char *) text, (gsize) length);
}

static void
document_type_cb (void          *data,
                  const xmlChar *name,
                  const xmlChar *external,
                  const xmlChar *system)
{
  stop_damaged (data, _("it has a document type, which no workbook has"));
}

/* What libxml2 complains of is told by what it returns. */
#if LIBXML_VERSION >= 21200
typedef const xmlError *ErrorPtr;
#else
typedef xmlErrorPtr ErrorPtr;
#endif

static void
complain_cb (void     *data,
             ErrorPtr  problem)
{
}

static gboolean
parse (const char  *bytes,
       gsize        length,
       gpointer     data,
       GError     **error)
{
  Reader *reader = data;

  xmlParseChunk (reader->parser, bytes, (int) length, length == 0);
  if (reader->error == NULL && !reader->parser->wellFormed)
    stop_damaged (reader, _("it is not well formed"));
  if (reader->error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&reader->error));
  return FALSE;
}

/**
 * segue_xlsx_xml_read:
 * @part: the name of a part, from the root of the archive
 * @handler: takes it
 * @data: for @handler
 * @cancellable: (nullable): stops it
 * @error: %SEGUE_XLSX_ERROR, or %G_IO_ERROR_CANCELLED
 *
 * Returns: whether all of it was read
 */
gboolean
segue_xlsx_xml_read (SegueXlsxArchive        *archive,
                     const char              *part,
                     const SegueXlsxHandler  *handler,
                     gpointer                 data,
                     GCancellable            *cancellable,
                     GError                 **error)
{
  Reader reader = { archive, part, handler, data, NULL, 0, NULL };
  xmlSAXHandler sax = { 0 };
  gboolean good;

  xmlInitParser ();
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = start_cb;
  sax.endElementNs = end_cb;
  sax.characters = text_cb;
  sax.cdataBlock = text_cb;
  sax.ignorableWhitespace = text_cb;
  sax.internalSubset = document_type_cb;
  sax.serror = complain_cb;

  reader.parser = xmlCreatePushParserCtxt (&sax, &reader, NULL, 0, NULL);
  xmlCtxtUseOptions (reader.parser, XML_PARSE_NONET);
  good = segue_xlsx_archive_read (archive, part, parse, &reader, cancellable, error);
  if (reader.parser->myDoc != NULL)
    xmlFreeDoc (reader.parser->myDoc);
  xmlFreeParserCtxt (reader.parser);
  g_clear_error (&reader.error);

  return good;
}

/**
 * segue_xlsx_attributes_peek:
 * @name: without prefix
 * @length: (out): the bytes of the value
 *
 * Returns: (nullable): the value, which does not end with a NUL; %NULL for none
 */
const char *
segue_xlsx_attributes_peek (const SegueXlsxAttributes *self,
                            const char                *name,
                            gsize                     *length)
{
  for (guint i = 0; i < self->n; i++)
    {
      const guchar **at = self->values + i * ATTRIBUTE_POINTERS;

      if (strcmp ((const char *) at[ATTRIBUTE_NAME], name) != 0)
        continue;

      *length = (gsize) (at[ATTRIBUTE_END] - at[ATTRIBUTE_VALUE]);
      return (const char *) at[ATTRIBUTE_VALUE];
    }

  return NULL;
}

/**
 * segue_xlsx_attributes_dup:
 * @name: without prefix
 *
 * Returns: (transfer full) (nullable): the value
 */
char *
segue_xlsx_attributes_dup (const SegueXlsxAttributes *self,
                           const char                *name)
{
  gsize length = 0;
  const char *value = segue_xlsx_attributes_peek (self, name, &length);
  GString *text = NULL;

  if (value == NULL)
    return NULL;

  /* libxml2 leaves this one as it is where it is not to replace entities. */
  text = g_string_new_len (value, (gssize) length);
  g_string_replace (text, "&#38;", "&", 0);
  return g_string_free (text, FALSE);
}

/**
 * segue_xlsx_attributes_get_flag:
 *
 * 1, true and on are said by one program or another.
 */
gboolean
segue_xlsx_attributes_get_flag (const SegueXlsxAttributes *self,
                                const char                *name)
{
  gsize length = 0;
  const char *value = segue_xlsx_attributes_peek (self, name, &length);

  return value != NULL && ((length == 1 && *value == '1') || (length == 4 && memcmp (value, "true", 4) == 0) ||
                           (length == 2 && memcmp (value, "on", 2) == 0));
}

/**
 * segue_xlsx_attributes_get_uint:
 * @otherwise: what an attribute that is absent or no number counts as
 *
 * Returns: the value
 */
guint
segue_xlsx_attributes_get_uint (const SegueXlsxAttributes *self,
                                const char                *name,
                                guint                      otherwise)
{
  gsize length = 0;
  const char *value = segue_xlsx_attributes_peek (self, name, &length);
  guint64 number = 0;

  if (value == NULL || length == 0 || length > 10)
    return otherwise;
  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isdigit (value[i]))
        return otherwise;
      number = number * 10 + (guint64) g_ascii_digit_value (value[i]);
    }

  return number <= G_MAXUINT ? (guint) number : otherwise;
}
