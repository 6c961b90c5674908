/* test-heavy-pages.c - what takes too long for valgrind: every paper, huge texts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pdf-tools.h"
#include "segue-people.h"
#include "segue-typesetter.h"

/* Every size of paper, both ways round, in colour and without; the programs that
 * look at them take longer than we do, so not all of all.
 */
static void
test_papers (void)
{
  const struct { SeguePeople which; guint n; } cases[] = {
    { SEGUE_PEOPLE_EMPTY, 0 },
    { SEGUE_PEOPLE_FEW, 0 },
    { SEGUE_PEOPLE_FOREIGN, 0 },
    { SEGUE_PEOPLE_MANY, 60 },
  };

  if (!pdf_tools_are_there ())
    return;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueFakePlan) plan = segue_people_new (cases[i].which, cases[i].n);

      for (guint variant = i % 2; variant < 2 * SEGUE_N_PAPERS; variant += 1 + i % 3)
        {
          SeguePaper paper = (SeguePaper) (variant / 2);
          gboolean landscape = variant % 2 == 0;
          g_autoptr(SegueDocument) document = pdf_tools_make_register (plan, SEGUE_REDACTION_LEVEL_TEAM, paper % 2 == 0);
          g_autoptr(GBytes) pdf = pdf_tools_write (document, paper, landscape);

          g_test_message ("people %u, %s, landscape %d", i, segue_paper_get_name (paper), landscape);
          pdf_tools_assert_sane (pdf, segue_document_get_n_pages (document));
        }
    }
}

/* The header stands on every page, nobody is missing, and the outline leads there. */
static void
test_pages (void)
{
  const guint n_people = 400;
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_MANY, n_people);
  g_autoptr(SegueDocument) document = pdf_tools_make_register (plan, SEGUE_REDACTION_LEVEL_TEAM, FALSE);
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *text = NULL;
  g_autofree char *outline = NULL;
  g_autofree char *last = NULL;
  g_auto(GStrv) words = NULL;
  g_autoptr(GHashTable) found = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_pages = 0;

  if (!pdf_tools_are_there ())
    return;

  pdf = pdf_tools_write (document, SEGUE_PAPER_A4, TRUE);
  n_pages = segue_document_get_n_pages (document);
  g_assert_cmpuint (n_pages, >, 25);
  text = pdf_tools_read_text (pdf);
  last = g_strdup_printf ("Page %u of %u", n_pages, n_pages);
  pdf_tools_assert_has (text, last);
  g_assert_cmpuint (pdf_tools_count (text, "Next contact"), ==, n_pages);
  g_assert_cmpuint (pdf_tools_count (text, "Stakeholder register, continued"), ==, n_pages - 1);
  g_assert_cmpuint (pdf_tools_count (text, "TEAM ONLY"), ==, n_pages);

  words = g_strsplit_set (text, " \n\f", -1);
  for (guint i = 0; words[i] != NULL; i++)
    g_hash_table_add (found, words[i]);
  for (guint i = 1; i <= n_people; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i);

      g_assert_true (g_hash_table_contains (found, number));
    }

  outline = pdf_tools_run (pdf, "qpdf", "--json", "--json-key=outlines", "FILE", NULL);
  g_assert_cmpuint (pdf_tools_count (outline, "\"title\": "), ==, n_pages + 1);
  pdf_tools_assert_has (outline, "\"title\": \"Stakeholder register, Meridian ERP\"");
  pdf_tools_assert_has (outline, " – ");
}

/* Beyond a hundred pages the structure weighs more than the content. */
static void
test_untagged (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_MANY, 1600);
  g_autoptr(SegueDocument) document = pdf_tools_make_register (plan, SEGUE_REDACTION_LEVEL_TEAM, FALSE);
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *info = NULL;

  if (!pdf_tools_are_there ())
    return;

  pdf = pdf_tools_write (document, SEGUE_PAPER_A4, TRUE);
  g_assert_cmpuint (segue_document_get_n_pages (document), >, 100);
  info = pdf_tools_run (pdf, "pdfinfo", "FILE", NULL);
  pdf_tools_assert_has (info, "Tagged:          no");
}

static void
test_same_bytes (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FOREIGN, 0);
  g_autoptr(SegueDocument) one = pdf_tools_make_register (plan, SEGUE_REDACTION_LEVEL_TEAM, FALSE);
  g_autoptr(SegueDocument) two = pdf_tools_make_register (plan, SEGUE_REDACTION_LEVEL_TEAM, FALSE);
  g_autoptr(GBytes) first = pdf_tools_write (one, SEGUE_PAPER_A4, TRUE);
  g_autoptr(GBytes) second = pdf_tools_write (two, SEGUE_PAPER_A4, TRUE);
  g_autoptr(GBytes) upright = pdf_tools_write (one, SEGUE_PAPER_A4, FALSE);
  g_autoptr(GBytes) again = pdf_tools_write (one, SEGUE_PAPER_A4, TRUE);

  g_assert_true (g_bytes_equal (first, second));
  g_assert_false (g_bytes_equal (first, upright));
  g_assert_true (g_bytes_equal (first, again));
}

/* What nobody writes, but what a cell may hold: no time goes with the square, and
 * no width overflows.
 */
static void
test_huge (void)
{
  const char *const pieces[] = { "漢", "a", "word " };
  g_autoptr(SegueTypesetter) type = segue_typesetter_new (1);
  double line = segue_typesetter_get_line_height (type, SEGUE_TEXT_CELL);

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autoptr(GString) text = g_string_new (NULL);
      gboolean is_complete = FALSE;
      double used = 0;
      double word = 0;
      double width = 0;

      for (guint j = 0; j < 200000; j++)
        g_string_append (text, pieces[i]);
      width = segue_typesetter_estimate (type, SEGUE_TEXT_CELL, text->str, &word);

      g_test_message ("“%s”", pieces[i]);
      g_assert_cmpfloat (segue_typesetter_measure (type, SEGUE_TEXT_CELL, text->str, 400), >, 0.8 * line * width / 400);
      segue_typesetter_fit (type, SEGUE_TEXT_CELL, text->str, 400, 1000, G_MAXDOUBLE, &used, &is_complete);
      g_assert_true (is_complete);
      g_assert_cmpfloat (used, >, 0.8 * line * width / 400 - 1300 * line);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", SEGUE_PEOPLE_TODAY, TRUE);

  g_test_add_func ("/heavy-pages/papers", test_papers);
  g_test_add_func ("/heavy-pages/pages", test_pages);
  g_test_add_func ("/heavy-pages/untagged", test_untagged);
  g_test_add_func ("/heavy-pages/same-bytes", test_same_bytes);
  g_test_add_func ("/heavy-pages/huge", test_huge);

  return g_test_run ();
}
