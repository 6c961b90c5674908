/* test-register-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pdf-tools.h"
#include "segue-people.h"
#include "segue-register-page.h"

static void
test_content (void)
{
  const char *const words[] = {
    "Stakeholder register", "Contains opinions about people.", "Meridian ERP", "20 people, by name",
    "Person", "By go-live", "TEAM ONLY", "no filter", "as of 13 Apr 2027", "Page 1 of 2 · Segue",
    "Tomasz Brandl", "Head of warehouse", "Works council", "5 of 5", "not rated", "not set", "none planned", "= stays",
    "4 Apr", "9 days late", "stale, 73 days old", "stale, 224 days old", "Håkon Ćwikła",
  };
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  g_autoptr(SegueDocument) document = pdf_tools_make_register (plan, SEGUE_REDACTION_LEVEL_TEAM, FALSE);
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    return;

  pdf = pdf_tools_write (document, SEGUE_PAPER_A4, TRUE);
  text = pdf_tools_read_text (pdf);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    pdf_tools_assert_has (text, words[i]);
}

static void
test_tagged (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  g_autoptr(SegueDocument) document = pdf_tools_make_register (plan, SEGUE_REDACTION_LEVEL_TEAM, FALSE);
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *structure = NULL;

  if (!pdf_tools_are_there ())
    return;

  pdf = pdf_tools_write (document, SEGUE_PAPER_A4, TRUE);
  structure = pdf_tools_run (pdf, "pdfinfo", "-struct", "FILE", NULL);
  g_assert_cmpuint (pdf_tools_count (structure, " Table"), ==, 2);
  g_assert_cmpuint (pdf_tools_count (structure, " TH"), ==, 2 * 8);
  g_assert_cmpuint (pdf_tools_count (structure, " TD"), ==, 20 * 8);
}

static void
test_metadata (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);

  if (!pdf_tools_are_there ())
    return;

  for (SegueRedactionLevel level = SEGUE_REDACTION_LEVEL_TEAM; level <= SEGUE_REDACTION_LEVEL_MANAGERS; level++)
    {
      g_autoptr(SegueDocument) document = pdf_tools_make_register (plan, level, FALSE);
      g_autoptr(GBytes) pdf = pdf_tools_write (document, SEGUE_PAPER_LETTER, FALSE);
      g_autofree char *info = pdf_tools_run (pdf, "pdfinfo", "-isodates", "FILE", NULL);

      pdf_tools_assert_has (info, "Stakeholder register, Meridian ERP");
      pdf_tools_assert_has (info, "Segue " SEGUE_VERSION);
      pdf_tools_assert_has (info, "2027-04-13T00:00:00");
      pdf_tools_assert_has (info, "612 x 792 pts (letter)");
      g_assert_cmpuint (pdf_tools_count (info, "Marek Castellan"), ==, level == SEGUE_REDACTION_LEVEL_TEAM);
    }
}

static void
test_levels (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  SegueRecordList *people = segue_plan_list (SEGUE_PLAN (plan), SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueDocument) document = NULL;
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *text = NULL;
  g_autofree char *info = NULL;
  g_autofree char *outline = NULL;
  g_autoptr(GError) error = NULL;
  SeguePageOptions options;

  segue_page_options_init (&options);
  options.level = SEGUE_REDACTION_LEVEL_PUBLIC;
  g_assert_null (segue_register_page_new (SEGUE_PLAN (plan), &options, &error));
  g_assert_error (error, SEGUE_REDACTION_ERROR, SEGUE_REDACTION_ERROR_OPINIONS);
  pdf_tools_assert_has (error->message, "shows opinions about people; not available at level public");

  if (!pdf_tools_are_there ())
    return;

  /* Whom everybody is owned by, and the first by name. */
  segue_fake_plan_set (plan, segue_record_list_get (people, 0), "confidential", "true");
  segue_fake_plan_set (plan, segue_record_list_get (people, 6), "confidential", "true");
  document = pdf_tools_make_register (plan, SEGUE_REDACTION_LEVEL_MANAGERS, FALSE);
  pdf = pdf_tools_write (document, SEGUE_PAPER_A4, TRUE);
  text = pdf_tools_read_text (pdf);
  outline = pdf_tools_run (pdf, "qpdf", "--json", "--json-key=outlines", "FILE", NULL);

  pdf_tools_assert_has (text, "MANAGERS");
  pdf_tools_assert_has (text, "18 people, by name");
  pdf_tools_assert_has (text, "2 confidential records are left out.");
  pdf_tools_assert_has (text, "Stakeholder ");
  g_assert_cmpuint (pdf_tools_count (text, "Tomasz"), ==, 0);
  g_assert_cmpuint (pdf_tools_count (outline, "Amara"), ==, 0);
}

static void
test_doubts (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  SegueRecordList *standings = segue_plan_list (SEGUE_PLAN (plan), SEGUE_RECORD_ENGAGEMENT);
  g_autoptr(SegueDocument) document = NULL;
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    return;

  segue_fake_plan_set (plan, segue_record_list_get (standings, 0), "disputed", "true");
  segue_fake_plan_set (plan, segue_record_list_get (standings, 1), "disputed", "true");
  document = pdf_tools_make_register (plan, SEGUE_REDACTION_LEVEL_TEAM, FALSE);
  pdf = pdf_tools_write (document, SEGUE_PAPER_A3, TRUE);
  text = pdf_tools_read_text (pdf);
  g_assert_cmpuint (pdf_tools_count (text, "disputed"), ==, 2);
  pdf_tools_assert_has (text, "disputed · stale, 73 days old");
}

/* What somebody says to how they were judged has the width of the page, however long it is. */
static void
test_dispute (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  SegueRecordList *standings = segue_plan_list (SEGUE_PLAN (plan), SEGUE_RECORD_ENGAGEMENT);
  const char *said = "I was not there that day and nobody from the project has asked me about it since";
  g_autoptr(GString) much = g_string_new (NULL);

  if (!pdf_tools_are_there ())
    return;

  for (guint i = 1; i <= 4000; i++)
    g_string_append_printf (much, "%s%uth", i > 1 ? " " : "", i);
  segue_fake_plan_set (plan, segue_record_list_get (standings, 0), "disputed", "true");
  segue_fake_plan_set (plan, segue_record_list_get (standings, 0), "dispute-note", said);

  for (int is_long = 0; is_long < 2; is_long++)
    {
      g_autoptr(SegueDocument) document = NULL;
      g_autoptr(GBytes) pdf = NULL;
      g_autofree char *text = NULL;

      if (is_long)
        segue_fake_plan_set (plan, segue_record_list_get (standings, 0), "dispute-note", much->str);
      document = pdf_tools_make_register (plan, SEGUE_REDACTION_LEVEL_TEAM, FALSE);
      pdf = pdf_tools_write (document, SEGUE_PAPER_A4, FALSE);
      text = pdf_tools_read_text (pdf);
      pdf_tools_assert_sane (pdf, segue_document_get_n_pages (document));
      pdf_tools_assert_has (text, is_long ? "disputed: 1th 2th" : said); /* in one line */
      for (guint i = 1; is_long && i <= 4000; i++)
        {
          g_autofree char *word = g_strdup_printf ("%uth", i);

          g_assert_cmpuint (pdf_tools_count (text, word), >=, 1);
        }
      g_assert_true (segue_document_get_n_pages (document) > (is_long ? 2 : 0));
    }
}

static void
test_empty (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_EMPTY, 0);
  g_autoptr(SegueDocument) document = pdf_tools_make_register (plan, SEGUE_REDACTION_LEVEL_TEAM, FALSE);
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    return;

  pdf = pdf_tools_write (document, SEGUE_PAPER_A4, TRUE);
  text = pdf_tools_read_text (pdf);
  g_assert_cmpuint (segue_document_get_n_pages (document), ==, 1);
  pdf_tools_assert_has (text, "Nobody is in this register yet.");
  pdf_tools_assert_has (text, "Page 1 of 1");
}

/* Without a rollout chosen, each says which one it is, unless there is just one. */
static void
test_all_rollouts (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  g_autoptr(SegueDocument) document = NULL;
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *text = NULL;
  SeguePageOptions options;

  if (!pdf_tools_are_there ())
    return;

  segue_page_options_init (&options);
  document = segue_register_page_new (SEGUE_PLAN (plan), &options, NULL);
  g_assert_cmpstr (segue_document_get_furniture (document)->subject, ==, "Meridian ERP");
  g_clear_object (&document);

  segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Nobody Yet", NULL);
  document = segue_register_page_new (SEGUE_PLAN (plan), &options, NULL);
  pdf = pdf_tools_write (document, SEGUE_PAPER_A4, TRUE);
  text = pdf_tools_read_text (pdf);
  pdf_tools_assert_has (text, "All rollouts");
  pdf_tools_assert_has (text, "Nobody Yet");
  pdf_tools_assert_has (text, "21 people, by name");
  g_assert_cmpuint (pdf_tools_count (text, "Meridian ERP"), ==, 20);
}

/* A cell higher than a page goes on on the next ones, and nothing is lost. */
static void
test_high_row (void)
{
  const guint n_words = 3000;
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  SegueRecord *person = segue_record_list_get (segue_plan_list (SEGUE_PLAN (plan), SEGUE_RECORD_STAKEHOLDER), 3);
  g_autoptr(GString) title = g_string_new (NULL);
  g_autoptr(SegueDocument) document = NULL;
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    return;

  for (guint i = 0; i < n_words; i++)
    g_string_append_printf (title, "w%uw ", i);
  segue_fake_plan_set (plan, person, "job-title", title->str);

  document = pdf_tools_make_register (plan, SEGUE_REDACTION_LEVEL_TEAM, FALSE);
  pdf = pdf_tools_write (document, SEGUE_PAPER_A4, TRUE);
  pdf_tools_assert_sane (pdf, segue_document_get_n_pages (document));
  text = pdf_tools_run (pdf, "pdftotext", "FILE", "-", NULL);
  for (guint i = 0; i < n_words; i++)
    {
      g_autofree char *word = g_strdup_printf ("w%uw", i);

      g_assert_cmpuint (pdf_tools_count (text, word), ==, 1);
    }
  pdf_tools_assert_has (text, "Yusuf Krantz");
}

/* Printing and pictures draw single pages, in any order, to other surfaces. */
static void
test_other_surfaces (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_MANY, 50);
  g_autoptr(SegueDocument) document = pdf_tools_make_register (plan, SEGUE_REDACTION_LEVEL_TEAM, TRUE);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 800, 600);
  cairo_t *cr = cairo_create (surface);
  g_autoptr(GError) error = NULL;
  guint n_dark = 0;

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  segue_document_paginate (document, 800, 600, NULL, &error);
  g_assert_no_error (error);
  segue_document_draw (document, segue_document_get_n_pages (document) - 1, cr);
  segue_document_draw (document, 0, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);

  cairo_surface_flush (surface);
  for (int y = 0; y < 600; y++)
    for (int x = 0; x < 800; x++)
      {
        const guint32 *row = (const guint32 *) (cairo_image_surface_get_data (surface) +
                                                y * cairo_image_surface_get_stride (surface));

        n_dark += (row[x] & 0xff) < 0x40;
      }
  g_assert_cmpuint (n_dark, >, 800 * 15); /* the header bar alone */
  cairo_surface_destroy (surface);
}

static void
test_stopped (void)
{
  g_autoptr(SegueFakePlan) plan = segue_people_new (SEGUE_PEOPLE_FEW, 0);
  g_autoptr(SegueDocument) document = pdf_tools_make_register (plan, SEGUE_REDACTION_LEVEL_TEAM, FALSE);
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GOutputStream) small = g_memory_output_stream_new (g_malloc (100), 100, NULL, g_free);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) cancelled = NULL;
  g_autoptr(GError) full = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (segue_document_write_pdf (document, SEGUE_PAPER_A4, TRUE, stream, cancellable, &cancelled));
  g_assert_error (cancelled, G_IO_ERROR, G_IO_ERROR_CANCELLED);

  g_assert_false (segue_document_write_pdf (document, SEGUE_PAPER_A4, TRUE, small, NULL, &full));
  g_assert_error (full, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", SEGUE_PEOPLE_TODAY, TRUE);

  g_test_add_func ("/register-page/content", test_content);
  g_test_add_func ("/register-page/tagged", test_tagged);
  g_test_add_func ("/register-page/metadata", test_metadata);
  g_test_add_func ("/register-page/levels", test_levels);
  g_test_add_func ("/register-page/doubts", test_doubts);
  g_test_add_func ("/register-page/dispute", test_dispute);
  g_test_add_func ("/register-page/empty", test_empty);
  g_test_add_func ("/register-page/all-rollouts", test_all_rollouts);
  g_test_add_func ("/register-page/high-row", test_high_row);
  g_test_add_func ("/register-page/other-surfaces", test_other_surfaces);
  g_test_add_func ("/register-page/stopped", test_stopped);

  return g_test_run ();
}
