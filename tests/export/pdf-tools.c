/* pdf-tools.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "pdf-tools"

#include "config.h"

#include "pdf-tools.h"

#include "segue-people.h"
#include "segue-register-page.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>

/* Letters may reach a little over the box that they are set in. */
#define TOLERANCE 1.0

/**
 * pdf_tools_are_there:
 *
 * Skips the test where the programs are not installed.
 *
 * Returns: whether they are
 */
gboolean
pdf_tools_are_there (void)
{
  const char *const programs[] = { "pdffonts", "pdfinfo", "pdftotext", "qpdf" };

  for (guint i = 0; i < G_N_ELEMENTS (programs); i++)
    {
      g_autofree char *path = g_find_program_in_path (programs[i]);

      if (path == NULL)
        {
          g_test_skip ("qpdf and poppler-utils are not installed");
          return FALSE;
        }
    }

  return TRUE;
}

/**
 * pdf_tools_make_register:
 *
 * Returns: (transfer full): the register of the rollout of @plan
 */
SegueDocument *
pdf_tools_make_register (SegueFakePlan       *plan,
                         SegueRedactionLevel  level,
                         gboolean             is_monochrome)
{
  SeguePageOptions options;
  g_autoptr(GError) error = NULL;
  SegueDocument *document = NULL;

  segue_page_options_init (&options);
  options.filter.rollout = segue_people_get_rollout (plan);
  options.level = level;
  options.is_monochrome = is_monochrome;
  options.author = "Marek Castellan";
  document = segue_register_page_new (SEGUE_PLAN (plan), &options, &error);
  g_assert_no_error (error);

  return document;
}

GBytes *
pdf_tools_write (SegueDocument *document,
                 SeguePaper     paper,
                 gboolean       landscape)
{
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GError) error = NULL;

  segue_document_write_pdf (document, paper, landscape, stream, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_output_stream_close (stream, NULL, NULL));

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

/**
 * pdf_tools_run:
 * @...: its arguments, in which `FILE` stands for the PDF
 *
 * Returns: (transfer full): what @program says of @pdf; it must succeed
 */
char *
pdf_tools_run (GBytes     *pdf,
               const char *program,
               ...)
{
  g_autofree char *folder = g_dir_make_tmp ("segue-pdf-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "document.pdf", NULL);
  g_autoptr(GPtrArray) arguments = g_ptr_array_new ();
  g_autoptr(GError) error = NULL;
  char *output = NULL;
  int status = 0;
  va_list list;

  g_ptr_array_add (arguments, (gpointer) program);
  va_start (list, program);
  for (const char *argument = va_arg (list, const char *); argument != NULL; argument = va_arg (list, const char *))
    g_ptr_array_add (arguments, g_str_equal (argument, "FILE") ? path : (gpointer) argument);
  va_end (list);
  g_ptr_array_add (arguments, NULL);

  g_file_set_contents (path, g_bytes_get_data (pdf, NULL), (gssize) g_bytes_get_size (pdf), &error);
  g_assert_no_error (error);
  g_spawn_sync (NULL, (char **) arguments->pdata, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL,
                NULL, NULL, &output, NULL, &status, &error);
  g_assert_no_error (error);
  g_spawn_check_wait_status (status, &error);
  g_assert_no_error (error);

  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);

  return output;
}

/* All letters are where they can be printed. */
static void
assert_within_margins (GBytes *pdf)
{
  g_autofree char *boxes = pdf_tools_run (pdf, "pdftotext", "-bbox", "FILE", "-", NULL);
  g_auto(GStrv) lines = g_strsplit (boxes, "\n", -1);
  double width = 0;
  double height = 0;
  guint n_words = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      double left, top, right, bottom;

      if (sscanf (lines[i], " <page width=\"%lf\" height=\"%lf\"", &width, &height) == 2)
        continue;
      if (sscanf (lines[i], " <word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\" yMax=\"%lf\"",
                  &left, &top, &right, &bottom) != 4)
        continue;

      n_words++;
      if (left < SEGUE_PAPER_MARGIN - TOLERANCE || top < SEGUE_PAPER_MARGIN - TOLERANCE ||
          right > width - SEGUE_PAPER_MARGIN + TOLERANCE || bottom > height - SEGUE_PAPER_MARGIN + TOLERANCE)
        g_error ("outside the margins of %g x %g: %s", width, height, lines[i]);
    }

  g_assert_cmpuint (n_words, >, 0);
}

static void
assert_fonts_embedded (GBytes *pdf)
{
  g_autofree char *fonts = pdf_tools_run (pdf, "pdffonts", "FILE", NULL);
  g_auto(GStrv) lines = g_strsplit (g_strstrip (fonts), "\n", -1);
  const char *column = NULL;

  g_assert_cmpuint (g_strv_length (lines), >, 2);
  column = strstr (lines[0], "emb");
  g_assert_nonnull (column);
  for (guint i = 2; lines[i] != NULL; i++)
    if (!g_str_has_prefix (lines[i] + (column - lines[0]), "yes"))
      g_error ("not embedded: %s", lines[i]);
}

/**
 * pdf_tools_assert_sane:
 * @n_pages: how many there must be
 *
 * Nothing is broken, missing or cut off.
 */
void
pdf_tools_assert_sane (GBytes *pdf,
                       guint   n_pages)
{
  g_autofree char *check = pdf_tools_run (pdf, "qpdf", "--check", "FILE", NULL);
  g_autofree char *number = pdf_tools_run (pdf, "qpdf", "--show-npages", "FILE", NULL);

  g_assert_nonnull (strstr (check, "No syntax or stream encoding errors found"));
  g_assert_cmpint (atoi (number), ==, (int) n_pages);
  assert_fonts_embedded (pdf);
  assert_within_margins (pdf);
}

char *
pdf_tools_read_text (GBytes *pdf)
{
  return pdf_tools_run (pdf, "pdftotext", "-layout", "FILE", "-", NULL);
}

void
pdf_tools_assert_has (const char *text,
                      const char *words)
{
  if (strstr (text, words) == NULL)
    g_error ("“%s” is not in:\n%s", words, text);
}

guint
pdf_tools_count (const char *text,
                 const char *words)
{
  guint n = 0;

  for (const char *at = strstr (text, words); at != NULL; at = strstr (at + strlen (words), words))
    n++;

  return n;
}
