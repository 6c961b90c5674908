/* segue-document-pdf.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-document-pdf"

#include "config.h"

#include "segue-document-pdf.h"

#include "segue-export-error.h"

#include <cairo-pdf.h>
#include <glib/gi18n.h>

/* Beyond this the structure for screen readers weighs more than the content. */
#define MAX_TAGGED_PAGES 100

#define BUFFER_SIZE (64 * 1024)

/* Cairo writes a number at a time, which is too little for a stream. */
typedef struct
{
  GOutputStream *stream;
  GCancellable  *cancellable;
  GByteArray    *buffer;
  GError        *error;
} Sink;

static gboolean
flush_sink (Sink *sink)
{
  if (sink->error == NULL && sink->buffer->len > 0)
    g_output_stream_write_all (sink->stream, sink->buffer->data, sink->buffer->len, NULL,
                               sink->cancellable, &sink->error);
  g_byte_array_set_size (sink->buffer, 0);

  return sink->error == NULL;
}

static cairo_status_t
write_to_sink (void                *closure,
               const unsigned char *data,
               unsigned int         length)
{
  Sink *sink = closure;

  g_byte_array_append (sink->buffer, data, length);

  return sink->buffer->len < BUFFER_SIZE || flush_sink (sink) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

static void
set_metadata (cairo_surface_t *surface,
              SegueDocument   *document)
{
  const SeguePageOptions *options = segue_document_get_options (document);
  const SegueFurniture *furniture = segue_document_get_furniture (document);
  g_autofree char *title = segue_document_dup_title (document);
  g_autofree char *subject = g_strdup_printf ("%s · %s · %s", furniture->classification,
                                              furniture->scope, furniture->as_of);
  g_autofree char *day = segue_day_to_text (options->day);
  int minute = MAX (options->minute, 0);
  g_autofree char *created = g_strdup_printf ("%sT%02d:%02d:00", day, minute / 60, minute % 60);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, subject);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Segue " SEGUE_VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, created);

  /* Whoever may not see the working papers need not learn who keeps them. */
  if (options->level == SEGUE_REDACTION_LEVEL_TEAM && options->author != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, options->author);
}

static void
add_outline (cairo_surface_t *surface,
             SegueDocument   *document)
{
  g_autofree char *title = segue_document_dup_title (document);
  guint n_pages = segue_document_get_n_pages (document);
  int root = cairo_pdf_surface_add_outline (surface, CAIRO_PDF_OUTLINE_ROOT, title, "page=1",
                                            CAIRO_PDF_OUTLINE_FLAG_OPEN | CAIRO_PDF_OUTLINE_FLAG_BOLD);

  for (guint i = 0; i < n_pages; i++)
    {
      g_autofree char *name = segue_document_dup_page_title (document, i);
      g_autofree char *target = g_strdup_printf ("page=%u", i + 1);

      if (name != NULL)
        cairo_pdf_surface_add_outline (surface, root, name, target, 0);
    }
}

static void
draw_page (cairo_surface_t *surface,
           cairo_t         *cr,
           SegueDocument   *document,
           guint            page)
{
  g_autofree char *label = g_strdup_printf ("%u", page + 1);

  cairo_pdf_surface_set_page_label (surface, label);
  cairo_save (cr);
  cairo_translate (cr, SEGUE_PAPER_MARGIN, SEGUE_PAPER_MARGIN);
  segue_document_draw (document, page, cr);
  cairo_restore (cr);
}

/* What ends the structure belongs to the last page: after it, cairo 1.18 would
 * begin another.
 */
static void
draw_pages (cairo_surface_t  *surface,
            SegueDocument    *document,
            GCancellable     *cancellable,
            GError          **error)
{
  cairo_t *cr = cairo_create (surface);
  guint n_pages = segue_document_get_n_pages (document);

  segue_document_begin (document, cr);
  for (guint i = 0; i < n_pages; i++)
    {
      gboolean is_stopped = g_cancellable_set_error_if_cancelled (cancellable, error) ||
                            cairo_surface_status (surface) != CAIRO_STATUS_SUCCESS;

      if (!is_stopped)
        draw_page (surface, cr, document, i);
      if (is_stopped || i == n_pages - 1)
        segue_document_end (document, cr);
      cairo_show_page (cr);
      if (is_stopped)
        break;
    }

  cairo_destroy (cr);
}

/* Writes the file, and says what went wrong: first what stopped us, then what
 * the stream said, then what cairo did.
 */
static gboolean
write_surface (SegueDocument  *document,
               double          width,
               double          height,
               Sink           *sink,
               GError        **error)
{
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (write_to_sink, sink, width, height);
  g_autoptr(GError) stopped = NULL;
  cairo_status_t status = CAIRO_STATUS_SUCCESS;

  set_metadata (surface, document);
  add_outline (surface, document);
  draw_pages (surface, document, sink->cancellable, &stopped);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  flush_sink (sink);

  if (stopped != NULL)
    g_propagate_error (error, g_steal_pointer (&stopped));
  else if (sink->error != NULL)
    g_propagate_error (error, g_steal_pointer (&sink->error));
  else if (status != CAIRO_STATUS_SUCCESS)
    g_set_error (error, SEGUE_EXPORT_ERROR, SEGUE_EXPORT_ERROR_FAILED,
                 _("The PDF could not be made: %s"), cairo_status_to_string (status));
  else
    return TRUE;

  g_clear_error (&sink->error);
  return FALSE;
}

/**
 * segue_document_write_pdf:
 * @document: what to print
 * @paper: on what
 * @landscape: whether the long side lies
 * @stream: where to; it is flushed, not closed
 * @cancellable: (nullable): stops it
 * @error: %G_IO_ERROR_CANCELLED, the stream's own, or %SEGUE_EXPORT_ERROR
 *
 * Writes a PDF with outline, page labels, metadata and, up to 100 pages, its
 * structure for screen readers.  The same document gives the same bytes.
 *
 * Returns: whether all of it was written
 */
gboolean
segue_document_write_pdf (SegueDocument  *document,
                          SeguePaper      paper,
                          gboolean        landscape,
                          GOutputStream  *stream,
                          GCancellable   *cancellable,
                          GError        **error)
{
  g_autoptr(GByteArray) buffer = NULL;
  Sink sink = { stream, cancellable, NULL, NULL };
  double width = 0;
  double height = 0;

  g_return_val_if_fail (SEGUE_IS_DOCUMENT (document), FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);

  segue_paper_get_size (paper, landscape, &width, &height);
  if (!segue_document_paginate (document, width - 2 * SEGUE_PAPER_MARGIN, height - 2 * SEGUE_PAPER_MARGIN,
                                cancellable, error))
    return FALSE;

  segue_document_set_tagged (document, segue_document_get_n_pages (document) <= MAX_TAGGED_PAGES);

  buffer = g_byte_array_sized_new (2 * BUFFER_SIZE);
  sink.buffer = buffer;

  return write_surface (document, width, height, &sink, error) &&
         g_output_stream_flush (stream, cancellable, error);
}
