/* test-pages.c - the parts that printed pages are made of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pdf-tools.h"
#include "segue-glyphs.h"
#include "segue-people.h"
#include "segue-sheets.h"
#include "segue-table-page.h"
#include "segue-table-widths.h"
#include "segue-typesetter.h"

#include <math.h>
#include <string.h>

static void
test_papers (void)
{
  const struct { const char *name; double width, height; } cases[] = {
    { "A4", 595, 842 }, { "A3", 842, 1191 }, { "A2", 1191, 1684 }, { "Letter", 612, 792 }, { "Tabloid", 792, 1224 },
  };
  const char * const *names = segue_paper_get_names ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SeguePaper paper = (SeguePaper) i;
      double width, height;

      g_assert_cmpstr (names[i], ==, cases[i].name);
      g_assert_cmpstr (segue_paper_get_name (paper), ==, cases[i].name);
      segue_paper_get_size (paper, FALSE, &width, &height);
      g_assert_cmpfloat_with_epsilon (width, cases[i].width, 0.6);
      g_assert_cmpfloat_with_epsilon (height, cases[i].height, 0.6);
      segue_paper_get_size (paper, TRUE, &width, &height);
      g_assert_cmpfloat_with_epsilon (width, cases[i].height, 0.6);
    }

  g_assert_null (names[SEGUE_N_PAPERS]);
}

static void
test_widths (void)
{
  const struct
  {
    const char *what;
    double      minimum[3], natural[3], weight[3], width[3];
  } cases[] = {
    { "what is left over goes by weight", { 20, 20, 20 }, { 50, 50, 100 }, { 1, 1, 2 }, { 75, 75, 150 } },
    { "without weights alike", { 20, 20, 20 }, { 50, 50, 50 }, { 0, 0, 0 }, { 100, 100, 100 } },
    { "who wants little gets it, the rest is shared", { 50, 50, 50 }, { 50, 135, 135 }, { 9, 1, 3 }, { 50, 115, 135 } },
    { "no word forces more than a quarter", { 200, 20, 20 }, { 500, 500, 500 }, { 1, 1, 1 }, { 135, 82.5, 82.5 } },
    { "one long text does not squeeze the rest", { 20, 20, 20 }, { 20, 20, 9000 }, { 1, 1, 1 }, { 61.667, 61.667, 176.667 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueTableWidth columns[3];

      g_test_message ("%s", cases[i].what);
      for (guint j = 0; j < 3; j++)
        columns[j] = (SegueTableWidth) { cases[i].minimum[j], cases[i].natural[j], cases[i].weight[j], 0 };
      segue_table_widths_fit (columns, 3, 300);
      for (guint j = 0; j < 3; j++)
        g_assert_cmpfloat_with_epsilon (columns[j].width, cases[i].width[j], 0.01);
    }
}

/* Six words of a quarter each are too many. */
static void
test_broken_words (void)
{
  SegueTableWidth columns[6];

  for (guint i = 0; i < 6; i++)
    columns[i] = (SegueTableWidth) { 200, 500, 1, 0 };
  segue_table_widths_fit (columns, 6, 300);
  for (guint i = 0; i < 6; i++)
    g_assert_cmpfloat_with_epsilon (columns[i].width, 50, 0.01);
}

static void
test_shrink (void)
{
  const struct { double minimum; double factor; } cases[] = {
    { 100, 1 }, { 150, 1 }, { 155, 0.95 }, { 170, 0.85 }, { 1000, 0.8 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SegueTableWidth columns[6];

      for (guint j = 0; j < 6; j++)
        columns[j] = (SegueTableWidth) { cases[i].minimum, 200, 1, 0 };
      g_assert_cmpfloat_with_epsilon (segue_table_widths_shrink (columns, 6, 900), cases[i].factor, 0.001);
      g_assert_cmpfloat_with_epsilon (columns[0].natural, 200 * cases[i].factor, 0.001);
    }
}

static const char *const texts[] = {
  "Ada Lind", "Håkon Ćwikła", "AVATAR To. WAVE fi ffi", "محمد عبد الرحمن", "王小明", "שרה (Sara) כהן", "", " ",
  "a.very.long.address@subdomain.of.a.department.example.org", "one\ntwo", "tab\tstop", "soft\302\255hyphen",
};

/* What is measured is what is drawn, and one line is what was estimated to be one. */
static void
test_typesetter (void)
{
  const double scales[] = { 1, 0.8, 1.81 };

  for (guint k = 0; k < G_N_ELEMENTS (scales); k++)
    {
      g_autoptr(SegueTypesetter) type = segue_typesetter_new (scales[k]);
      cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
      cairo_t *cr = cairo_create (surface);

      for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
        for (double width = 0; width <= 240; width += 60)
          {
            double measured = segue_typesetter_measure (type, SEGUE_TEXT_CELL, texts[i], width);
            double drawn = segue_typesetter_draw (type, cr, SEGUE_TEXT_CELL, texts[i], 0, 0, width, SEGUE_TEXT_ALIGN_LEFT);

            g_test_message ("“%s” at %g", texts[i], width);
            g_assert_cmpfloat_with_epsilon (measured, drawn, 0.01);
            g_assert_cmpfloat (measured, >, 0);
          }

      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

static void
test_estimate (void)
{
  g_autoptr(SegueTypesetter) type = segue_typesetter_new (1);
  double line = segue_typesetter_get_line_height (type, SEGUE_TEXT_CELL);

  for (guint i = 0; i < 3; i++)
    {
      double word = 0;
      double width = segue_typesetter_estimate (type, SEGUE_TEXT_CELL, texts[i], &word);

      g_assert_cmpfloat (word, >, 0);
      g_assert_cmpfloat (word, <, width);
      g_assert_cmpfloat_with_epsilon (segue_typesetter_measure (type, SEGUE_TEXT_CELL, texts[i], width), line, 0.01);
      g_assert_cmpfloat (segue_typesetter_measure (type, SEGUE_TEXT_CELL, texts[i], width * 0.9), >, line * 1.5);
    }
}

/* Cut into pieces, a text has as many lines as whole. */
static void
test_fit (void)
{
  g_autoptr(SegueTypesetter) type = segue_typesetter_new (1);
  g_autoptr(GString) text = g_string_new (NULL);
  double line = segue_typesetter_get_line_height (type, SEGUE_TEXT_CELL);
  double total = 0;
  guint next = 0;
  gboolean is_complete = FALSE;

  for (guint i = 0; i < 400; i++)
    g_string_append_printf (text, "word%u ", i);
  total = segue_typesetter_measure (type, SEGUE_TEXT_CELL, text->str, 200);

  while (!is_complete)
    {
      double used = 0;
      guint n = segue_typesetter_fit (type, SEGUE_TEXT_CELL, text->str, 200, next, 10.5 * line, &used, &is_complete);

      g_assert_cmpuint (n, <=, 10);
      g_assert_cmpuint (n, >, 0);
      g_assert_cmpfloat (used, <=, 10.5 * line);
      next += n;
    }

  g_assert_cmpfloat_with_epsilon (next * line, total, 0.5);
}

static guint
count_dark (cairo_surface_t *surface)
{
  guint n = 0;

  cairo_surface_flush (surface);
  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
      n += cairo_image_surface_get_data (surface)[y * cairo_image_surface_get_stride (surface) + x] > 0x80;

  return n;
}

/* Every shape is a shape of its own, and hollow it has less ink. */
static void
test_glyphs (void)
{
  guint dark[2 * SEGUE_N_GLYPHS];
  char *pictures[2 * SEGUE_N_GLYPHS];

  for (guint i = 0; i < G_N_ELEMENTS (dark); i++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 220, 220);
      cairo_t *cr = cairo_create (surface);

      cairo_move_to (cr, 3, 3); /* as text leaves it */
      segue_glyph_draw (cr, (SegueGlyph) (i / 2), (SegueGlyphLook) (i % 2), 110, 110, 100);
      dark[i] = count_dark (surface);
      pictures[i] = g_compute_checksum_for_data (G_CHECKSUM_MD5, cairo_image_surface_get_data (surface),
                                                 220 * (gsize) cairo_image_surface_get_stride (surface));
      cairo_destroy (cr);
      cairo_surface_destroy (surface);

      g_assert_cmpuint (dark[i], >, 1000);
      if (i % 2 == 1)
        g_assert_cmpuint (dark[i], <, dark[i - 1] * 9 / 10);
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (pictures[i], !=, pictures[j]);
    }

  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    g_free (pictures[i]);

  /* The area of the square follows from its half side. */
  g_assert_cmpfloat_with_epsilon (dark[2 * SEGUE_GLYPH_NEUTRAL], 148 * 148, 600);
}

static void
test_dots (void)
{
  guint before = 0;

  for (int value = 0; value <= 5; value++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 300, 60);
      cairo_t *cr = cairo_create (surface);
      guint dark = 0;

      segue_dots_draw (cr, value, 5, 0, 30, 20);
      dark = count_dark (surface);
      g_assert_cmpuint (dark, >, before);
      before = dark;
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }

  g_assert_cmpfloat_with_epsilon (segue_dots_get_width (5, 4.2), 5 * 8.4 + 4 * 2.6, 0.1);
}

/* Every sheet there is can be printed. */
static void
test_sheets (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  SeguePageOptions options;

  if (!pdf_tools_are_there ())
    return;

  segue_page_options_init (&options);
  for (const char *const *name = segue_sheet_get_names (); *name != NULL; name++)
    {
      const SegueSheet *sheet = segue_sheet_get (*name);
      g_autoptr(GArray) rows = segue_sheet_dup_rows (sheet, SEGUE_PLAN (plan), NULL);
      g_autoptr(SegueDocument) document = segue_table_page_new (SEGUE_PLAN (plan), sheet, &options);
      g_autoptr(GBytes) pdf = pdf_tools_write (document, SEGUE_PAPER_A4, FALSE);
      g_autofree char *text = pdf_tools_run (pdf, "pdftotext", "-layout", "FILE", "-", NULL);
      g_autofree char *summary = g_strdup_printf (rows->len == 1 ? "%u row" : "%u rows", rows->len);

      g_test_message ("%s", *name);
      pdf_tools_assert_sane (pdf, segue_document_get_n_pages (document));
      g_assert_nonnull (strstr (text, sheet->label));
      g_assert_nonnull (strstr (text, summary));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", SEGUE_PEOPLE_TODAY, TRUE);

  g_test_add_func ("/pages/papers", test_papers);
  g_test_add_func ("/pages/widths", test_widths);
  g_test_add_func ("/pages/broken-words", test_broken_words);
  g_test_add_func ("/pages/shrink", test_shrink);
  g_test_add_func ("/pages/typesetter", test_typesetter);
  g_test_add_func ("/pages/estimate", test_estimate);
  g_test_add_func ("/pages/fit", test_fit);
  g_test_add_func ("/pages/glyphs", test_glyphs);
  g_test_add_func ("/pages/dots", test_dots);
  g_test_add_func ("/pages/sheets", test_sheets);

  return g_test_run ();
}
