/* benchmark-pages.c - the register on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "benchmark.h"
#include "segue-document-pdf.h"
#include "segue-output.h"
#include "segue-register-page.h"
#include "segue-sheets.h"
#include "segue-table-page.h"
#include "segue-workspace.h"

#include <cairo-pdf.h>
#include <glib/gstdio.h>
#include <pango/pangocairo.h>

#define N_ROWS 1000

/* A4 across, in points, with the margins of Segue's documents. */
#define WIDTH 841.89
#define HEIGHT 595.28
#define MARGIN 34.0

/* A text of a cell as the register shows it. */
typedef struct
{
  char     *text;
  guint     column;
  gboolean  is_second; /* smaller, beneath the first */
  gboolean  is_strong;
} Piece;

typedef struct
{
  SeguePlan *plan;
  GArray    *pieces;    /* of Piece, row by row */
  guint      n_columns;
} Pages;

static void
piece_clear (gpointer data)
{
  g_free (((Piece *) data)->text);
}

static void
add_piece (Pages      *pages,
           const char *text,
           guint       column,
           gboolean    is_second,
           gboolean    is_strong)
{
  Piece piece = { g_strdup (text), column, is_second, is_strong };

  if (text != NULL)
    g_array_append_val (pages->pieces, piece);
}

static SegueDocument *
create_register (Pages *pages)
{
  SeguePageOptions options;
  g_autoptr(GError) error = NULL;
  SegueDocument *document;

  segue_page_options_init (&options);
  document = segue_register_page_new (pages->plan, &options, &error);
  g_assert_no_error (error);

  return document;
}

/* What a shape says is text of the page as well: found by who searches it, read to
 * who cannot see it.
 */
static void
add_shape (Pages                *pages,
           const SegueTableCell *cell)
{
  g_autofree char *rating = g_strdup_printf ("%d of %d", cell->value, cell->maximum);

  switch (cell->kind)
    {
    case SEGUE_TABLE_CELL_TEXT:
      break;
    case SEGUE_TABLE_CELL_DOTS:
      add_piece (pages, rating, pages->n_columns, FALSE, FALSE);
      break;
    case SEGUE_TABLE_CELL_GLYPH:
      add_piece (pages, "▲", pages->n_columns, FALSE, FALSE);
      break;
    case SEGUE_TABLE_CELL_SIGN:
      add_piece (pages, cell->sign, pages->n_columns, FALSE, FALSE);
      break;
    }
}

/* Asks the register what it shows, so that both draw the same words. */
static void
collect_pieces (Pages *pages)
{
  g_autoptr(SegueDocument) document = create_register (pages);
  SegueTablePage *page = SEGUE_TABLE_PAGE (document);
  SegueTablePageClass *klass = SEGUE_TABLE_PAGE_GET_CLASS (page);
  const SegueSheet *sheet = segue_sheet_get ("stakeholders");
  GArray *rows = segue_table_page_get_rows (page);

  for (guint r = 0; r < rows->len; r++)
    {
      pages->n_columns = 0;
      for (guint c = 0; c < sheet->n_columns; c++)
        {
          g_auto(SegueTableCell) cell = SEGUE_TABLE_CELL_INIT;

          if (!klass->is_shown (page, &sheet->columns[c]))
            continue;
          klass->fill_cell (page, &sheet->columns[c], &g_array_index (rows, SegueSheetRow, r), &cell);
          add_shape (pages, &cell);
          add_piece (pages, cell.text, pages->n_columns, FALSE, cell.style == SEGUE_TEXT_STRONG);
          add_piece (pages, cell.second, pages->n_columns, TRUE, FALSE);
          pages->n_columns++;
        }
    }
}

static PangoFontDescription *
create_font (double   size,
             gboolean is_strong)
{
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell,Noto Sans,sans-serif");

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  if (is_strong)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);

  return font;
}

/* The least that draws these words into a PDF: columns of equal width, a row
 * as high as its highest cell, no lines, no heads, no outline.
 */
static void
draw_pieces (Pages   *pages,
             cairo_t *cr)
{
  g_autoptr(PangoLayout) layout = pango_cairo_create_layout (cr);
  PangoFontDescription *fonts[] = { create_font (11, FALSE), create_font (9.5, FALSE), create_font (11, TRUE) };
  double width = (WIDTH - 2 * MARGIN) / pages->n_columns;
  double y = MARGIN;
  double below = 0, bottom = MARGIN;

  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  for (guint i = 0; i < pages->pieces->len; i++)
    {
      const Piece *piece = &g_array_index (pages->pieces, Piece, i);
      int height;

      if (i > 0 && piece->column < g_array_index (pages->pieces, Piece, i - 1).column)
        y = bottom;
      if (y > HEIGHT - 2 * MARGIN)
        {
          cairo_show_page (cr);
          y = bottom = MARGIN;
        }

      pango_layout_set_font_description (layout, fonts[piece->is_second ? 1 : piece->is_strong ? 2 : 0]);
      pango_layout_set_text (layout, piece->text, -1);
      pango_layout_get_size (layout, NULL, &height);
      cairo_move_to (cr, MARGIN + piece->column * width, piece->is_second ? below : y);
      pango_cairo_show_layout (cr, layout);
      below = (piece->is_second ? below : y) + (double) height / PANGO_SCALE;
      bottom = MAX (bottom, below);
    }

  for (guint i = 0; i < G_N_ELEMENTS (fonts); i++)
    pango_font_description_free (fonts[i]);
}

static BenchmarkTime
draw_bare (Benchmark *self,
           gpointer   data)
{
  g_autofree char *path = g_build_filename (self->folder, "bare.pdf", NULL);
  BenchmarkTime start = benchmark_now ();
  cairo_surface_t *surface = cairo_pdf_surface_create (path, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);

  draw_pieces (data, cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);

  return benchmark_since (start, 1);
}

static BenchmarkTime
draw_ours (Benchmark *self,
           gpointer   data)
{
  g_autofree char *path = g_build_filename (self->folder, "ours.pdf", NULL);
  g_autoptr(GError) error = NULL;
  BenchmarkTime start = benchmark_now ();
  g_autoptr(SegueDocument) document = create_register (data);
  g_autoptr(SegueOutput) output = segue_output_open (path, &error);

  g_assert_no_error (error);
  segue_document_write_pdf (document, SEGUE_PAPER_A4, TRUE, G_OUTPUT_STREAM (output), NULL, &error);
  g_assert_no_error (error);
  segue_output_commit (output, NULL, &error);
  g_assert_no_error (error);

  return benchmark_since (start, 1);
}

/**
 * benchmark_pages:
 *
 * The register of 1,000 people as a PDF.
 */
void
benchmark_pages (Benchmark *self)
{
  g_autofree char *csv = g_build_filename (self->folder, "pages.csv", NULL);
  g_autofree char *path = g_build_filename (self->folder, "pages.segue", NULL);
  const char *new[] = { self->program, "new", path, NULL };
  const char *import[] = { self->program, "import", "stakeholders", csv, path, NULL };
  g_autoptr(SegueWorkspace) workspace = NULL;
  g_autoptr(GError) error = NULL;
  Pages pages = { NULL, g_array_new (FALSE, FALSE, sizeof (Piece)), 0 };

  benchmark_write_register (csv, N_ROWS);
  benchmark_run_process (new, NULL);
  benchmark_run_process (import, NULL);
  workspace = segue_workspace_open (path, NULL, &error);
  g_assert_no_error (error);

  pages.plan = SEGUE_PLAN (workspace);
  g_array_set_clear_func (pages.pieces, piece_clear);
  collect_pieces (&pages);

  benchmark_compare (self, "register PDF, 1,000 rows | bare Pango and cairo", draw_bare, draw_ours, &pages, 1.5);
  g_array_unref (pages.pieces);
}
