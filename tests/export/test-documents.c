/* test-documents.c - every document of the table, on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pdf-tools.h"
#include "segue-documents.h"
#include "segue-people.h"

#include <string.h>

static SegueDocument *
make (SegueFakePlan       *plan,
      const char          *name,
      SegueRedactionLevel  level,
      SegueGridAxes        axes)
{
  g_autoptr(GError) error = NULL;
  SegueDocument *document = NULL;
  SeguePageOptions options;

  segue_page_options_init (&options);
  options.level = level;
  options.axes = axes;
  document = segue_documents_make (segue_documents_find (name), SEGUE_PLAN (plan), &options, &error);
  g_assert_no_error (error);

  return document;
}

static char *
read_text (SegueDocument *document,
           SeguePaper     paper,
           gboolean       landscape)
{
  g_autoptr(GBytes) pdf = pdf_tools_write (document, paper, landscape);

  return pdf_tools_read_text (pdf);
}

/* Each at each level: pages that other programs can read, or a refusal in words. */
static void
test_all (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  guint n = 0;
  const SegueDocumentKind *kinds = segue_documents_get (&n);

  g_assert_cmpuint (n, >=, 6);
  for (guint i = 0; i < n * SEGUE_N_REDACTION_LEVELS * 2; i++)
    {
      const SegueDocumentKind *kind = &kinds[i / (SEGUE_N_REDACTION_LEVELS * 2)];
      SeguePageOptions options;
      g_autoptr(SegueDocument) document = NULL;
      g_autoptr(GBytes) pdf = NULL;
      g_autoptr(GError) error = NULL;

      segue_page_options_init (&options);
      options.level = (SegueRedactionLevel) (i / 2 % SEGUE_N_REDACTION_LEVELS);
      options.is_monochrome = i % 2 == 1;
      document = segue_documents_make (kind, SEGUE_PLAN (plan), &options, &error);
      if (options.level == SEGUE_REDACTION_LEVEL_PUBLIC && kind->has_opinions)
        {
          g_assert_null (document);
          g_assert_error (error, SEGUE_REDACTION_ERROR, SEGUE_REDACTION_ERROR_OPINIONS);
          continue;
        }
      g_assert_no_error (error);
      if (!pdf_tools_are_there ())
        continue;

      pdf = pdf_tools_write (document, i % 2 == 1 ? SEGUE_PAPER_LETTER : SEGUE_PAPER_A4, i % 2 == 0);
      pdf_tools_assert_sane (pdf, segue_document_get_n_pages (document));
    }
}

static void
test_grid (void)
{
  const char *const words[] = {
    "Power/interest grid", "Contains opinions about people.", "TEAM ONLY", "20 people", "Manage closely", "Keep satisfied",
    "Keep informed", "Monitor", "Tomasz Brandl", "TB", "Resistant", "Not placed", "no filter",
  };
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  g_autoptr(SegueDocument) document = make (plan, "power-interest-grid", SEGUE_REDACTION_LEVEL_TEAM, SEGUE_GRID_INTEREST);
  g_autoptr(SegueDocument) second = make (plan, "power-interest-grid", SEGUE_REDACTION_LEVEL_TEAM, SEGUE_GRID_SUPPORT);
  g_autofree char *text = NULL;
  g_autofree char *other = NULL;

  if (!pdf_tools_are_there ())
    return;

  text = read_text (document, SEGUE_PAPER_A4, FALSE);
  other = read_text (second, SEGUE_PAPER_A4, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    pdf_tools_assert_has (text, words[i]);
  pdf_tools_assert_has (other, "Power/support grid");
  pdf_tools_assert_has (other, "strongly against");
}

static void
test_matrix (void)
{
  const char *const words[] = {
    "Engagement matrix", "Contains opinions about people.", "20 people, by priority", "Priority", "hold", "CD",
    "Tomasz Brandl", "disputed: never asked", "supportive or leading:",
  };
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  SegueRecord *standing = segue_record_list_get (segue_plan_list (SEGUE_PLAN (plan), SEGUE_RECORD_ENGAGEMENT), 0);
  g_autoptr(SegueDocument) document = NULL;
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    return;

  segue_fake_plan_set (plan, standing, "disputed", "true");
  segue_fake_plan_set (plan, standing, "dispute-note", "never asked");
  document = make (plan, "engagement-matrix", SEGUE_REDACTION_LEVEL_TEAM, SEGUE_GRID_INTEREST);
  text = read_text (document, SEGUE_PAPER_A4, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    pdf_tools_assert_has (text, words[i]);
}

/* Who is confidential is on no paper for managers, not by initials and not in a count. */
static void
test_managers (void)
{
  const char *const names[] = { "power-interest-grid", "engagement-matrix" };
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  SegueRecord *person = segue_record_list_get (segue_plan_list (SEGUE_PLAN (plan), SEGUE_RECORD_STAKEHOLDER), 0);

  if (!pdf_tools_are_there ())
    return;

  segue_fake_plan_set (plan, person, "confidential", "true");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(SegueDocument) document = make (plan, names[i], SEGUE_REDACTION_LEVEL_MANAGERS, SEGUE_GRID_INTEREST);
      g_autofree char *text = read_text (document, SEGUE_PAPER_LETTER, FALSE);

      pdf_tools_assert_has (text, "1 confidential record is left out.");
      pdf_tools_assert_has (text, "19 people");
      g_assert_cmpuint (pdf_tools_count (text, "Tomasz"), ==, 0);
      g_assert_cmpuint (pdf_tools_count (text, "The whole rollout"), ==, 0);
    }
}

static void
remove_first (SegueFakePlan   *plan,
              SegueRecordKind  kind)
{
  segue_fake_plan_remove (plan, segue_record_list_get (segue_plan_list (SEGUE_PLAN (plan), kind), 0));
}

/* A printer draws a page long after the document was made: what was removed meanwhile is on it. */
static void
test_removed (void)
{
  const char *const names[] = { "stakeholders", "profile", "power-interest-grid", "engagement-matrix" };

  if (!pdf_tools_are_there ())
    {
      g_test_skip ("pdftotext is not there");
      return;
    }

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
      SegueRecord *standing = segue_record_list_get (segue_plan_list (SEGUE_PLAN (plan), SEGUE_RECORD_ENGAGEMENT), 0);
      g_autoptr(SegueDocument) document = NULL;
      g_autofree char *text = NULL;
      SegueRecord *profile = segue_fake_plan_add (plan, SEGUE_RECORD_PROFILE, "awareness", "4", "desire", "2", "date", "2026-11-02", NULL);

      segue_fake_plan_link (plan, profile, "engagement", standing);
      document = make (plan, names[i], SEGUE_REDACTION_LEVEL_TEAM, SEGUE_GRID_INTEREST);
      remove_first (plan, SEGUE_RECORD_ENGAGEMENT);
      remove_first (plan, SEGUE_RECORD_STAKEHOLDER);

      text = read_text (document, SEGUE_PAPER_A4, TRUE);
      pdf_tools_assert_has (text, "Tomasz Brandl");
    }
}

/* The table, the words that a shell offers and the manual page name the same. */
static void
test_names (void)
{
  g_autofree char *completion = NULL;
  g_autofree char *manual = NULL;
  guint n = 0;
  const SegueDocumentKind *kinds = segue_documents_get (&n);

  g_assert_true (g_file_get_contents (SEGUE_SOURCE_DIR "/data/completions/segue", &completion, NULL, NULL));
  g_assert_true (g_file_get_contents (SEGUE_SOURCE_DIR "/data/segue.1", &manual, NULL, NULL));
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *item = g_strdup_printf (".It Cm %s\n", kinds[i].name);

      g_assert_nonnull (strstr (completion, kinds[i].name));
      g_assert_nonnull (strstr (strstr (manual, "come out as PDF"), item));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", SEGUE_PEOPLE_TODAY, TRUE);

  g_test_add_func ("/documents/all", test_all);
  g_test_add_func ("/documents/grid", test_grid);
  g_test_add_func ("/documents/matrix", test_matrix);
  g_test_add_func ("/documents/managers", test_managers);
  g_test_add_func ("/documents/removed", test_removed);
  g_test_add_func ("/documents/names", test_names);

  return g_test_run ();
}
