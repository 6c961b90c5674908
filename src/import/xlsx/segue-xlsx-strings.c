/* segue-xlsx-strings.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-xlsx"

#include "config.h"

#include "segue-xlsx-strings.h"

#include <glib/gi18n.h>

/* Nobody's list has more words than this. */
#define MAX_STRINGS 8000000

struct _SegueXlsxStrings
{
  GString          *text;    /* all of them, each ended by NUL */
  GArray           *offsets; /* of guint32 */
  SegueXlsxRuns     runs;
  SegueXlsxArchive *archive; /* while it is read */
};

/**
 * segue_xlsx_runs_init:
 * @self: (out): no text; ends with segue_xlsx_runs_clear()
 */
void
segue_xlsx_runs_init (SegueXlsxRuns *self)
{
  *self = (SegueXlsxRuns) { .text = g_string_new (NULL) };
}

/**
 * segue_xlsx_runs_clear:
 *
 * Frees the text.
 */
void
segue_xlsx_runs_clear (SegueXlsxRuns *self)
{
  g_string_free (self->text, TRUE);
  self->text = NULL;
}

/**
 * segue_xlsx_runs_begin:
 *
 * The element begins.
 */
void
segue_xlsx_runs_begin (SegueXlsxRuns *self)
{
  g_string_truncate (self->text, 0);
  self->is_text = FALSE;
  self->aloud = 0;
}

/**
 * segue_xlsx_runs_start:
 * @name: of an element within
 */
void
segue_xlsx_runs_start (SegueXlsxRuns *self,
                       const char    *name)
{
  if (self->aloud > 0 || g_str_equal (name, "rPh"))
    self->aloud++;
  else
    self->is_text = g_str_equal (name, "t");
}

/**
 * segue_xlsx_runs_end:
 * @name: of an element within
 *
 * The element that began with segue_xlsx_runs_start() ends.
 */
void
segue_xlsx_runs_end (SegueXlsxRuns *self,
                     const char    *name)
{
  self->is_text = FALSE;
  if (self->aloud > 0)
    self->aloud--;
}

/**
 * segue_xlsx_runs_add:
 * @text: UTF-8
 * @length: its bytes
 *
 * Adds text of the element that began last.  What tells only how others are read
 * aloud, and what is too long for a cell, is left out.
 */
void
segue_xlsx_runs_add (SegueXlsxRuns *self,
                     const char    *text,
                     gsize          length)
{
  if (self->is_text && self->aloud == 0 && self->text->len <= SEGUE_XLSX_MAX_CELL_BYTES)
    g_string_append_len (self->text, text, (gssize) length);
}

/**
 * segue_xlsx_set_too_much:
 * @error: %SEGUE_XLSX_ERROR_LIMIT
 *
 * Returns: %FALSE
 */
gboolean
segue_xlsx_set_too_much (SegueXlsxArchive  *archive,
                         GError           **error)
{
  g_set_error (error, SEGUE_XLSX_ERROR, SEGUE_XLSX_ERROR_LIMIT,
               _("%s has more in it than a list of people needs, and is not read. Save the sheet alone, in a new "
                 "workbook or as CSV."), segue_xlsx_archive_get_name (archive));
  return FALSE;
}

/**
 * segue_xlsx_runs_finish:
 * @error: %SEGUE_XLSX_ERROR_LIMIT
 *
 * The element is over, and its text complete.
 *
 * Returns: whether it is as long as a text may be
 */
gboolean
segue_xlsx_runs_finish (SegueXlsxRuns     *self,
                        SegueXlsxArchive  *archive,
                        GError           **error)
{
  if (self->text->len > SEGUE_XLSX_MAX_CELL_BYTES)
    return segue_xlsx_set_too_much (archive, error);

  g_string_set_size (self->text, segue_xlsx_unescape (self->text->str, self->text->len));
  return TRUE;
}

static gboolean
start (gpointer                    data,
       const char                 *name,
       const SegueXlsxAttributes  *attributes,
       GError                    **error)
{
  SegueXlsxStrings *self = data;

  if (g_str_equal (name, "si"))
    segue_xlsx_runs_begin (&self->runs);
  else
    segue_xlsx_runs_start (&self->runs, name);

  return TRUE;
}

static gboolean
end (gpointer     data,
     const char  *name,
     GError     **error)
{
  SegueXlsxStrings *self = data;
  guint32 offset = (guint32) self->text->len;

  segue_xlsx_runs_end (&self->runs, name);
  if (!g_str_equal (name, "si"))
    return TRUE;

  if (!segue_xlsx_runs_finish (&self->runs, self->archive, error))
    return FALSE;
  if (self->offsets->len >= MAX_STRINGS || self->text->len + self->runs.text->len >= SEGUE_XLSX_MAX_TEXT_BYTES)
    return segue_xlsx_set_too_much (self->archive, error);

  g_array_append_val (self->offsets, offset);
  g_string_append_len (self->text, self->runs.text->str, (gssize) self->runs.text->len);
  g_string_append_c (self->text, '\0');
  return TRUE;
}

static void
text (gpointer    data,
      const char *bytes,
      gsize       length)
{
  SegueXlsxStrings *self = data;

  segue_xlsx_runs_add (&self->runs, bytes, length);
}

static const SegueXlsxHandler handler = { start, end, text };

/**
 * segue_xlsx_strings_read:
 * @part: (nullable): the part that has them; %NULL for none
 * @error: %SEGUE_XLSX_ERROR, or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the texts, in their order
 */
SegueXlsxStrings *
segue_xlsx_strings_read (SegueXlsxArchive  *archive,
                         const char        *part,
                         GCancellable      *cancellable,
                         GError           **error)
{
  g_autoptr(SegueXlsxStrings) self = g_new0 (SegueXlsxStrings, 1);
  guint32 end_offset = 0;

  self->archive = archive;
  self->text = g_string_new (NULL);
  self->offsets = g_array_new (FALSE, FALSE, sizeof (guint32));
  segue_xlsx_runs_init (&self->runs);
  if (part != NULL && !segue_xlsx_xml_read (archive, part, &handler, self, cancellable, error))
    return NULL;

  end_offset = (guint32) self->text->len;
  g_array_append_val (self->offsets, end_offset);
  return g_steal_pointer (&self);
}

/**
 * segue_xlsx_strings_free:
 *
 * Frees it and what it holds.
 */
void
segue_xlsx_strings_free (SegueXlsxStrings *self)
{
  if (self == NULL)
    return;

  g_string_free (self->text, TRUE);
  g_array_unref (self->offsets);
  segue_xlsx_runs_clear (&self->runs);
  g_free (self);
}

/**
 * segue_xlsx_strings_get:
 * @index: from 0
 * @length: (out): its bytes
 *
 * Returns: (nullable): the text, %NULL where there are fewer
 */
const char *
segue_xlsx_strings_get (SegueXlsxStrings *self,
                        guint64           index,
                        gsize            *length)
{
  const guint32 *offsets = NULL;

  if (index + 1 >= self->offsets->len)
    return NULL;

  offsets = (const guint32 *) (gpointer) self->offsets->data;
  *length = offsets[index + 1] - offsets[index] - 1;
  return self->text->str + offsets[index];
}
