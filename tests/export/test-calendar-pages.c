/* test-calendar-pages.c - the calendar, hand-outs and sender sheets on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pdf-tools.h"
#include "segue-calendar-page.h"
#include "segue-calendar-table.h"
#include "segue-documents.h"
#include "segue-wall.h"

#include <string.h>

#define TODAY "2027-04-13"
#define N_ITEMS 40
#define FULL_DAY "2027-05-12"

/* What pdftotext calls the height of a word is so much of its size. */
#define HEIGHT_OF_SIZE 1.15

static SegueRecord *
add_audience (SegueFakePlan *plan,
              SegueRecord   *rollout,
              const char    *name)
{
  SegueRecord *audience = segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", name, "headcount", "62", NULL);
  SegueRecord *impacted = segue_fake_plan_add (plan, SEGUE_RECORD_IMPACTED_AUDIENCE, "in-scope", "true", NULL);

  segue_fake_plan_link (plan, impacted, "rollout", rollout);
  segue_fake_plan_link (plan, impacted, "audience", audience);

  return audience;
}

static SegueRecord *
add_item (SegueFakePlan *plan,
          SegueRecord   *rollout,
          SegueRecord   *audience,
          const char    *title,
          const char    *date)
{
  SegueRecord *item = segue_fake_plan_add (plan, SEGUE_RECORD_COMMUNICATION, "title", title, "date", date, "channel", "e-mail",
                                           "status", "approved", NULL);

  segue_fake_plan_link (plan, item, "rollout", rollout);
  segue_fake_plan_link (plan, item, "audiences", audience);

  return item;
}

/* A rollout that goes live on 10 May 2027, two audiences, and items Kq00, Kq01 ... over
 * three months, one a day at most.
 */
static SegueFakePlan *
make_plan (SegueRecord **rollout,
           SegueRecord **audience)
{
  SegueFakePlan *plan = segue_fake_plan_new ();
  SegueRecord *other, *go_live, *freeze;

  *rollout = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "Meridian ERP", NULL);
  *audience = add_audience (plan, *rollout, "Finance and payroll");
  other = add_audience (plan, *rollout, "Logistics");
  go_live = segue_fake_plan_add (plan, SEGUE_RECORD_MILESTONE, "title", "Go-live", "role", "go-live", "date", "2027-05-10", NULL);
  segue_fake_plan_link (plan, go_live, "rollout", *rollout);
  freeze = segue_fake_plan_add (plan, SEGUE_RECORD_WINDOW, "name", "Month-end freeze", "kind", "freeze", "date", "2027-04-28",
                                "end-date", "2027-05-04", NULL);
  segue_fake_plan_link (plan, freeze, "audiences", *audience);

  for (guint i = 0; i < N_ITEMS; i++)
    {
      g_autofree char *title = g_strdup_printf ("Item Kq%02u", i);
      g_autofree char *day = segue_day_to_text (segue_day_from_ymd (2027, 4, 1) + (int) i * 2);

      add_item (plan, *rollout, i % 2 ? *audience : other, title, day);
    }

  return plan;
}

static SegueDocument *
make_document (SegueFakePlan       *plan,
               SegueCalendarLayout  layout,
               guint                n_months,
               gboolean             is_monochrome)
{
  SeguePageOptions options;
  SegueDocument *document;

  segue_page_options_init (&options);
  options.calendar_layout = layout;
  options.months_per_page = n_months;
  options.is_monochrome = is_monochrome;
  options.filter.from = segue_day_from_ymd (2027, 4, 1);
  options.level = SEGUE_REDACTION_LEVEL_PUBLIC;
  document = segue_documents_make (segue_documents_find ("calendar"), SEGUE_PLAN (plan), &options, NULL);
  g_assert_nonnull (document);

  return document;
}


static double
read_number (const char *line,
             const char *name)
{
  g_autofree char *start = g_strdup_printf ("%s=\"", name);
  const char *at = strstr (line, start);

  g_assert_nonnull (at);
  return g_ascii_strtod (at + strlen (start), NULL);
}

/* Every word lies on its page; those that begin with @prefix are at least @size points. */
static guint
check_words (GBytes     *pdf,
             const char *prefix,
             double      size)
{
  g_autofree char *html = pdf_tools_run (pdf, "pdftotext", "-bbox", "FILE", "-", NULL);
  g_auto(GStrv) lines = g_strsplit (html, "\n", -1);
  double width = 0;
  double height = 0;
  guint n = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *start = g_strdup_printf (">%s", prefix);

      if (strstr (lines[i], "<page ") != NULL)
        {
          width = read_number (lines[i], "width");
          height = read_number (lines[i], "height");
        }
      if (strstr (lines[i], "<word ") == NULL)
        continue;

      g_assert_cmpfloat (read_number (lines[i], "xMin"), >=, 20);
      g_assert_cmpfloat (read_number (lines[i], "yMin"), >=, 20);
      g_assert_cmpfloat (read_number (lines[i], "xMax"), <=, width - 20);
      g_assert_cmpfloat (read_number (lines[i], "yMax"), <=, height - 20);
      if (strstr (lines[i], start) == NULL)
        continue;
      g_assert_cmpfloat (read_number (lines[i], "yMax") - read_number (lines[i], "yMin"), >=, size * HEIGHT_OF_SIZE);
      n++;
    }

  return n;
}

static void
assert_once (const char *text,
             const char *prefix,
             guint       n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *word = g_strdup_printf ("%s%02u", prefix, i);

      if (pdf_tools_count (text, word) != 1)
        g_error ("%s is there %u times", word, pdf_tools_count (text, word));
    }
}

static void
test_all_there (void)
{
  static const SeguePaper papers[] = { SEGUE_PAPER_A4, SEGUE_PAPER_A3, SEGUE_PAPER_A2, SEGUE_PAPER_LETTER };
  SegueRecord *rollout, *audience;
  g_autoptr(SegueFakePlan) plan = make_plan (&rollout, &audience);

  if (!pdf_tools_are_there ())
    return;

  for (SegueCalendarLayout layout = SEGUE_CALENDAR_LAYOUT_MONTH; layout <= SEGUE_CALENDAR_LAYOUT_TIMELINE; layout++)
    for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
      {
        g_autoptr(SegueDocument) document = make_document (plan, layout, 1, FALSE);
        g_autoptr(GBytes) pdf = pdf_tools_write (document, papers[i], (i + layout) % 2 == 0);
        g_autofree char *text = pdf_tools_read_text (pdf);

        g_test_message ("%s on %s", segue_choices_get_nick (&segue_calendar_layouts, layout), segue_paper_get_name (papers[i]));
        pdf_tools_assert_sane (pdf, segue_document_get_n_pages (document));
        assert_once (text, "Kq", N_ITEMS);
        check_words (pdf, "Kq", 0);
        pdf_tools_assert_has (text, "Page 1 of");
        pdf_tools_assert_has (text, "PUBLIC");
      }
}

static void
test_load (void)
{
  SegueRecord *rollout, *audience;
  g_autoptr(SegueFakePlan) plan = make_plan (&rollout, &audience);
  g_autoptr(SegueDocument) document = make_document (plan, SEGUE_CALENDAR_LAYOUT_LOAD, 1, FALSE);
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    return;

  pdf = pdf_tools_write (document, SEGUE_PAPER_A3, TRUE);
  pdf_tools_assert_sane (pdf, segue_document_get_n_pages (document));
  check_words (pdf, "Finance", 0);
  text = pdf_tools_read_text (pdf);
  pdf_tools_assert_has (text, "Finance and payroll");
  pdf_tools_assert_has (text, "Logistics");
}

/* Read from two metres: nothing that counts is smaller than 14 points. */
static void
test_sizes (void)
{
  SegueRecord *rollout, *audience;
  g_autoptr(SegueFakePlan) plan = make_plan (&rollout, &audience);

  if (!pdf_tools_are_there ())
    return;

  for (guint i = 0; i < 25; i++)
    add_item (plan, rollout, audience, "Item on a full day", FULL_DAY);
  for (SegueCalendarLayout layout = SEGUE_CALENDAR_LAYOUT_MONTH; layout <= SEGUE_CALENDAR_LAYOUT_TIMELINE; layout++)
    {
      g_autoptr(SegueDocument) document = make_document (plan, layout, 1, FALSE);
      g_autoptr(GBytes) pdf = pdf_tools_write (document, SEGUE_PAPER_A3, TRUE);

      g_assert_cmpuint (check_words (pdf, "Item", 14), ==, N_ITEMS + 25);
    }
}

/* What finds no room in its day has a number there, and stands in the list. */
static void
test_full_day (void)
{
  SegueRecord *rollout, *audience;
  g_autoptr(SegueFakePlan) plan = make_plan (&rollout, &audience);

  if (!pdf_tools_are_there ())
    return;

  for (guint i = 0; i < 25; i++)
    {
      g_autofree char *title = g_strdup_printf ("Full Zx%02u", i);

      add_item (plan, rollout, audience, title, FULL_DAY);
    }
  for (SeguePaper paper = SEGUE_PAPER_A4; paper <= SEGUE_PAPER_A2; paper++)
    {
      g_autoptr(SegueDocument) document = make_document (plan, SEGUE_CALENDAR_LAYOUT_MONTH, 1, FALSE);
      g_autoptr(GBytes) pdf = pdf_tools_write (document, paper, TRUE);
      g_autofree char *text = pdf_tools_read_text (pdf);

      assert_once (text, "Zx", 25);
      assert_once (text, "Kq", N_ITEMS);
      pdf_tools_assert_has (text, "In the list");
      g_assert_null (strstr (text, "more"));
      pdf_tools_assert_sane (pdf, segue_document_get_n_pages (document));
    }
}

static void
test_year (void)
{
  SegueRecord *rollout, *audience;
  g_autoptr(SegueFakePlan) plan = make_plan (&rollout, &audience);
  g_autoptr(SegueDocument) document = NULL;
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *text = NULL;
  SeguePageOptions options;

  if (!pdf_tools_are_there ())
    return;

  segue_page_options_init (&options);
  options.months_per_page = 12;
  options.filter.from = segue_day_from_ymd (2027, 1, 1);
  options.filter.to = segue_day_from_ymd (2027, 12, 31);
  document = segue_documents_make (segue_documents_find ("calendar"), SEGUE_PLAN (plan), &options, NULL);
  pdf = pdf_tools_write (document, SEGUE_PAPER_A2, TRUE);
  text = pdf_tools_read_text (pdf);
  pdf_tools_assert_has (text, "January to December");
  pdf_tools_assert_has (text, "September");
  assert_once (text, "Kq", N_ITEMS);
  check_words (pdf, "Kq", 7);

  /* Twelve months and no less are on the first sheet. */
  g_assert_cmpuint (segue_document_get_n_pages (document), <=, 2);
}

static void
test_scripts (void)
{
  SegueRecord *rollout, *audience;
  g_autoptr(SegueFakePlan) plan = make_plan (&rollout, &audience);
  static const char * const titles[] = { "全社向け新システム稼働のお知らせとお願い", "מערכת חדשה עולה לאוויר", "Введение новой системы" };

  if (!pdf_tools_are_there ())
    return;

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    add_item (plan, rollout, audience, titles[i], "2027-04-14");
  for (SegueCalendarLayout layout = SEGUE_CALENDAR_LAYOUT_MONTH; layout <= SEGUE_CALENDAR_LAYOUT_TIMELINE; layout++)
    {
      g_autoptr(SegueDocument) document = make_document (plan, layout, 1, FALSE);
      g_autoptr(GBytes) pdf = pdf_tools_write (document, SEGUE_PAPER_A3, TRUE);
      g_autofree char *text = pdf_tools_read_text (pdf);

      pdf_tools_assert_sane (pdf, segue_document_get_n_pages (document));
      pdf_tools_assert_has (text, "Введение");
      check_words (pdf, "Введение", 14);
    }
}

static char *
read_begun (SegueFakePlan       *plan,
            SegueCalendarLayout  layout,
            SegueDay             today)
{
  g_autoptr(SegueDocument) document = NULL;
  g_autoptr(GBytes) pdf = NULL;
  SeguePageOptions options;

  segue_page_options_init (&options);
  options.calendar_layout = layout;
  options.day = today;
  document = segue_documents_make (segue_documents_find ("calendar"), SEGUE_PLAN (plan), &options, NULL);
  pdf = pdf_tools_write (document, SEGUE_PAPER_A3, TRUE);
  pdf_tools_assert_sane (pdf, segue_document_get_n_pages (document));

  return pdf_tools_read_text (pdf);
}

/* Where nobody says from when on, what is over is left out. */
static void
test_begin (void)
{
  static const struct
  {
    SegueCalendarLayout layout;
    guint               day;
    const char         *first;
    const char         *last;  /* the one before, which is not there */
  } cases[] = {
    { SEGUE_CALENDAR_LAYOUT_MONTH, 20, "Kq15", "Kq14" },
    { SEGUE_CALENDAR_LAYOUT_FORTNIGHT, 5, "Kq16", "Kq15" },
    { SEGUE_CALENDAR_LAYOUT_AGENDA, 5, "Kq16", "Kq15" },
    { SEGUE_CALENDAR_LAYOUT_TIMELINE, 5, "Kq00", "Xx" },
    { SEGUE_CALENDAR_LAYOUT_MONTH, 200, "Kq15", "Kq14" }, /* the go-live is over */
  };
  SegueRecord *rollout, *audience;
  g_autoptr(SegueFakePlan) plan = make_plan (&rollout, &audience);

  if (!pdf_tools_are_there ())
    return;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = read_begun (plan, cases[i].layout, segue_day_from_ymd (2027, 5, 1) + (int) cases[i].day);

      g_test_message ("case %u", i);
      pdf_tools_assert_has (text, cases[i].first);
      g_assert_null (strstr (text, cases[i].last));
    }

  /* A quarter is called by its own months. */
  {
    g_autofree char *text = read_begun (plan, SEGUE_CALENDAR_LAYOUT_TIMELINE, segue_day_from_ymd (2027, 4, 13));

    pdf_tools_assert_has (text, "April to June");
    g_assert_null (strstr (text, "March to"));
  }
}

/* A quarter with nothing but a milestone has no sheet: it is told in words. */
static void
test_later (void)
{
  SegueRecord *rollout, *audience, *end;
  g_autoptr(SegueFakePlan) plan = make_plan (&rollout, &audience);
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    return;

  end = segue_fake_plan_add (plan, SEGUE_RECORD_MILESTONE, "title", "Project ends", "date", "2027-12-01", NULL);
  segue_fake_plan_link (plan, end, "rollout", rollout);
  text = read_begun (plan, SEGUE_CALENDAR_LAYOUT_TIMELINE, segue_day_from_ymd (2027, 4, 13));
  g_assert_cmpuint (pdf_tools_count (text, "Project ends"), ==, 1);
  pdf_tools_assert_has (text, "Later: Project ends, 1 December 2027");
  g_assert_null (strstr (text, "October to December"));
}

/* A timeline ends with the week of the last day that is asked for. */
static void
test_end (void)
{
  SegueRecord *rollout, *audience;
  g_autoptr(SegueFakePlan) plan = make_plan (&rollout, &audience);
  g_autoptr(SegueDocument) document = NULL;
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *text = NULL;
  SeguePageOptions options;

  if (!pdf_tools_are_there ())
    return;

  segue_page_options_init (&options);
  options.calendar_layout = SEGUE_CALENDAR_LAYOUT_TIMELINE;
  options.filter.from = segue_day_from_ymd (2027, 5, 3);
  options.filter.to = segue_day_from_ymd (2027, 5, 28);
  document = segue_documents_make (segue_documents_find ("calendar"), SEGUE_PLAN (plan), &options, NULL);
  pdf = pdf_tools_write (document, SEGUE_PAPER_A3, TRUE);
  pdf_tools_assert_sane (pdf, 1);
  text = pdf_tools_read_text (pdf);
  pdf_tools_assert_has (text, "Kq16"); /* 3 May */
  pdf_tools_assert_has (text, "Kq28"); /* 27 May */
  g_assert_null (strstr (text, "Jun"));
}

/* Whatever the title takes, no word of the subject is broken. */
static void
test_head (void)
{
  SegueRecord *rollout, *audience;
  g_autoptr(SegueFakePlan) plan = make_plan (&rollout, &audience);

  if (!pdf_tools_are_there ())
    return;

  segue_fake_plan_set (plan, rollout, "name", "Unternehmensressourcen");
  for (guint n = 1; n <= 3; n++)
    for (SeguePaper paper = SEGUE_PAPER_A4; paper <= SEGUE_PAPER_LETTER; paper++)
      {
        g_autoptr(SegueDocument) document = NULL;
        g_autoptr(GBytes) pdf = NULL;
        g_autofree char *text = NULL;
        SeguePageOptions options;

        segue_page_options_init (&options);
        options.months_per_page = n;
        options.filter.rollout = segue_record_get_id (rollout);
        document = segue_documents_make (segue_documents_find ("calendar"), SEGUE_PLAN (plan), &options, NULL);
        pdf = pdf_tools_write (document, paper, TRUE);
        text = pdf_tools_read_text (pdf);

        /* In the head and at the foot. */
        g_assert_cmpuint (pdf_tools_count (text, "Unternehmensressourcen"), ==, 2 * segue_document_get_n_pages (document));
      }
}

static void
test_orientation (void)
{
  const SegueDocumentKind *calendar = segue_documents_find ("calendar");

  for (SegueCalendarLayout layout = SEGUE_CALENDAR_LAYOUT_MONTH; layout <= SEGUE_CALENDAR_LAYOUT_LOAD; layout++)
    g_assert_cmpint (segue_documents_is_landscape (calendar, layout), ==, layout != SEGUE_CALENDAR_LAYOUT_AGENDA);
  g_assert_false (segue_documents_is_landscape (segue_documents_find ("hand-out"), 0));
  g_assert_false (segue_documents_is_landscape (segue_documents_find ("power-interest-grid"), 0));
}

/* The pattern of an edge stays within it. */
static void
test_edge (void)
{
  enum { WIDTH = 200, HEIGHT = 60, EDGE = 9 };

  for (SegueCalendarKind kind = 0; kind < SEGUE_N_CALENDAR_KINDS; kind++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
      SegueTypesetter *type = segue_typesetter_new (1);
      SegueCanvas canvas = { .cr = cairo_create (surface), .type = type, .is_monochrome = TRUE };

      cairo_set_source_rgb (canvas.cr, 1, 1, 1);
      cairo_paint (canvas.cr);
      segue_wall_box (&canvas, kind, SEGUE_DATED_SET, EDGE, 0, 0, WIDTH, HEIGHT);
      cairo_surface_flush (surface);
      for (int x = EDGE + 2; x < WIDTH - 4 && !segue_wall_is_inverted (kind); x++)
        for (int y = 4; y < HEIGHT - 4; y++)
          g_assert_cmpuint (cairo_image_surface_get_data (surface)[y * cairo_image_surface_get_stride (surface) + 4 * x], ==, 0xff);
      cairo_destroy (canvas.cr);
      cairo_surface_destroy (surface);
      segue_typesetter_free (type);
    }
}

/* Black and white has no grey for words and no colour anywhere. */
static void
test_monochrome (void)
{
  SegueRecord *rollout, *audience;
  g_autoptr(SegueFakePlan) plan = make_plan (&rollout, &audience);

  for (SegueCalendarLayout layout = SEGUE_CALENDAR_LAYOUT_MONTH; layout <= SEGUE_CALENDAR_LAYOUT_LOAD; layout++)
    {
      g_autoptr(SegueDocument) document = make_document (plan, layout, 1, TRUE);
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 1123, 774);
      cairo_t *cr = cairo_create (surface);
      const guchar *data;
      guint n_black = 0;

      g_assert_true (segue_document_paginate (document, 1123, 774, NULL, NULL));
      cairo_set_source_rgb (cr, 1, 1, 1);
      cairo_paint (cr);
      segue_document_draw (document, 0, cr);
      cairo_destroy (cr);
      cairo_surface_flush (surface);
      data = cairo_image_surface_get_data (surface);
      for (int y = 0; y < 774; y++)
        for (int x = 0; x < 1123; x++)
          {
            const guchar *pixel = data + y * cairo_image_surface_get_stride (surface) + 4 * x;

            if (pixel[0] != pixel[1] || pixel[1] != pixel[2])
              g_error ("%s: a colour at %d, %d", segue_choices_get_nick (&segue_calendar_layouts, layout), x, y);
            n_black += pixel[0] == 0;
          }
      g_assert_cmpuint (n_black, >, 1000);
      cairo_surface_destroy (surface);
    }
}

static void
test_same_bytes (void)
{
  SegueRecord *rollout, *audience;
  g_autoptr(SegueFakePlan) plan = make_plan (&rollout, &audience);

  for (SegueCalendarLayout layout = SEGUE_CALENDAR_LAYOUT_MONTH; layout <= SEGUE_CALENDAR_LAYOUT_LOAD; layout++)
    {
      g_autoptr(SegueDocument) one = make_document (plan, layout, 2, FALSE);
      g_autoptr(SegueDocument) two = make_document (plan, layout, 2, FALSE);
      g_autoptr(GBytes) first = pdf_tools_write (one, SEGUE_PAPER_A3, TRUE);
      g_autoptr(GBytes) second = pdf_tools_write (two, SEGUE_PAPER_A3, TRUE);

      g_assert_true (g_bytes_equal (first, second));
    }
}

static void
test_empty (void)
{
  g_autoptr(SegueFakePlan) plan = segue_fake_plan_new ();

  if (!pdf_tools_are_there ())
    return;

  for (SegueCalendarLayout layout = SEGUE_CALENDAR_LAYOUT_MONTH; layout <= SEGUE_CALENDAR_LAYOUT_LOAD; layout++)
    {
      g_autoptr(SegueDocument) document = make_document (plan, layout, 1, FALSE);
      g_autoptr(GBytes) pdf = pdf_tools_write (document, SEGUE_PAPER_A4, TRUE);

      pdf_tools_assert_sane (pdf, 1);
    }
}

static void
test_hand_out (void)
{
  SegueRecord *rollout, *audience;
  g_autoptr(SegueFakePlan) plan = make_plan (&rollout, &audience);
  SegueRecord *message = segue_fake_plan_add (plan, SEGUE_RECORD_MESSAGE, "title", "One ledger", "wording",
                                              "Invoices are approved on screen.", "kind", "what-changes", NULL);
  SegueRecord *person = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Beatrix Thornvald", NULL);
  SegueRecord *champion = segue_fake_plan_add (plan, SEGUE_RECORD_CHAMPION, "status", "active", NULL);
  g_autoptr(SegueDocument) document = NULL;
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *text = NULL;
  SeguePageOptions options;

  if (!pdf_tools_are_there ())
    return;

  segue_fake_plan_link (plan, message, "rollout", rollout);
  segue_fake_plan_link (plan, champion, "stakeholder", person);
  segue_fake_plan_link (plan, champion, "rollout", rollout);
  segue_fake_plan_link (plan, champion, "audiences", audience);
  segue_fake_plan_add (plan, SEGUE_RECORD_SUPPORT_CHANNEL, "name", "Help line", "contact", "4470", "hours", "8 to 18", NULL);
  segue_fake_plan_add (plan, SEGUE_RECORD_FAQ, "question", "Who trains us?", "answer", "Your super user.", NULL);
  segue_page_options_init (&options);
  options.level = SEGUE_REDACTION_LEVEL_PUBLIC;
  options.filter.audience = segue_record_get_id (audience);
  document = segue_documents_make (segue_documents_find ("hand-out"), SEGUE_PLAN (plan), &options, NULL);
  pdf = pdf_tools_write (document, SEGUE_PAPER_A4, FALSE);
  pdf_tools_assert_sane (pdf, segue_document_get_n_pages (document));
  check_words (pdf, "Go-live", 10);
  text = pdf_tools_read_text (pdf);

  pdf_tools_assert_has (text, "For 62 people in Finance and payroll");
  pdf_tools_assert_has (text, "Invoices are approved on screen.");
  pdf_tools_assert_has (text, "Go-live");
  pdf_tools_assert_has (text, "Beatrix Thornvald"); /* a champion is known */
  pdf_tools_assert_has (text, "4470, 8 to 18");
  pdf_tools_assert_has (text, "Your super user.");
  g_assert_cmpuint (pdf_tools_count (text, "Kq07"), ==, 1); /* theirs, and still to come */
  g_assert_cmpuint (pdf_tools_count (text, "Kq08"), ==, 0); /* of Logistics */
  g_assert_cmpuint (pdf_tools_count (text, "Kq01"), ==, 0); /* over */
}

static char *
read_hand_out (SegueFakePlan       *plan,
               SegueRecord         *audience,
               SegueRedactionLevel  level,
               guint               *n_pages)
{
  g_autoptr(SegueDocument) document = NULL;
  g_autoptr(GBytes) pdf = NULL;
  SeguePageOptions options;

  segue_page_options_init (&options);
  options.level = level;
  options.filter.audience = segue_record_get_id (audience);
  document = segue_documents_make (segue_documents_find ("hand-out"), SEGUE_PLAN (plan), &options, NULL);
  pdf = pdf_tools_write (document, SEGUE_PAPER_A4, FALSE);
  *n_pages = segue_document_get_n_pages (document);

  return pdf_tools_read_text (pdf);
}

static void
add_message (SegueFakePlan *plan,
             const char    *kind,
             const char    *wording)
{
  segue_fake_plan_add (plan, SEGUE_RECORD_MESSAGE, "title", "A message", "wording", wording, "kind", kind, NULL);
}

/* What changes stands under its heading and not above it; what it means for them above; what
 * stays only where the readers may know.
 */
static void
test_hand_out_boxes (void)
{
  SegueRecord *rollout, *audience;
  g_autoptr(SegueFakePlan) plan = make_plan (&rollout, &audience);
  g_autofree char *public = NULL;
  g_autofree char *team = NULL;
  guint n_pages = 0;

  if (!pdf_tools_are_there ())
    return;

  add_message (plan, "what-changes", "Invoices on screen.");
  add_message (plan, "personal-impact", "Your shift remains.");
  segue_fake_plan_set (plan, rollout, "what-stays", "The audit trail.");

  public = read_hand_out (plan, audience, SEGUE_REDACTION_LEVEL_PUBLIC, &n_pages);
  pdf_tools_assert_has (public, "Invoices on screen.");
  g_assert_nonnull (strstr (public, "Changes"));
  g_assert_true (strstr (public, "Invoices on screen.") > strstr (public, "Changes"));
  g_assert_true (strstr (public, "Your shift remains.") < strstr (public, "Changes"));
  g_assert_null (strstr (public, "The audit trail."));

  team = read_hand_out (plan, audience, SEGUE_REDACTION_LEVEL_TEAM, &n_pages);
  pdf_tools_assert_has (team, "The audit trail.");
  g_assert_null (strstr (team, "Whatever is not named"));
}

/* However much there is, it is one page, two at most, and the go-live is on it. */
static void
test_hand_out_pages (void)
{
  SegueRecord *rollout, *audience, *far;
  g_autoptr(SegueFakePlan) plan = make_plan (&rollout, &audience);
  g_autofree char *text = NULL;
  guint n_pages = 0;

  if (!pdf_tools_are_there ())
    return;

  far = add_item (plan, rollout, audience, "Far Qy", "2027-09-13");
  g_assert_nonnull (far);
  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *day = segue_day_to_text (segue_day_from_ymd (2027, 4, 14) + (int) i);

      add_item (plan, rollout, audience, "One of many", day);
      segue_fake_plan_add (plan, SEGUE_RECORD_FAQ, "question", "Who trains us?", "answer", "Your super user.", NULL);
    }
  text = read_hand_out (plan, audience, SEGUE_REDACTION_LEVEL_PUBLIC, &n_pages);
  g_assert_cmpuint (n_pages, <=, 2);
  pdf_tools_assert_has (text, "Go-live");
  pdf_tools_assert_has (text, "more days are in the calendar");
  pdf_tools_assert_has (text, "more questions are answered");
  g_assert_null (strstr (text, "Far Qy"));
  pdf_tools_assert_has (text, "What worries you?");
}

static void
test_sender_sheet (void)
{
  SegueRecord *rollout, *audience;
  g_autoptr(SegueFakePlan) plan = make_plan (&rollout, &audience);
  SegueRecord *sender = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Ingrid Vasquez-Holm", NULL);
  SegueRecord *other = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", "Amara Osei-Lindt", NULL);
  SegueRecord *first = add_item (plan, rollout, audience, "Why now", "2027-04-20");
  SegueRecord *second = add_item (plan, rollout, audience, "What stays", "2027-04-21");
  const char *body = "We start on the tenth of May.";

  if (!pdf_tools_are_there ())
    return;

  segue_fake_plan_set (plan, first, "body", body);
  segue_fake_plan_link (plan, first, "sender", sender);
  segue_fake_plan_link (plan, second, "sender", other);
  for (guint i = 0; i < 2; i++)
    for (SegueRedactionLevel level = SEGUE_REDACTION_LEVEL_TEAM; level < SEGUE_N_REDACTION_LEVELS; level++)
      {
        g_autoptr(SegueDocument) document = NULL;
        g_autoptr(GBytes) pdf = NULL;
        g_autofree char *text = NULL;
        SeguePageOptions options;

        segue_page_options_init (&options);
        options.level = level;
        options.of = i == 0 ? 0 : segue_record_get_id (sender);
        document = segue_documents_make (segue_documents_find ("sender-sheet"), SEGUE_PLAN (plan), &options, NULL);
        pdf = pdf_tools_write (document, SEGUE_PAPER_A4, FALSE);
        pdf_tools_assert_sane (pdf, i == 0 ? 2 : 1);
        text = pdf_tools_read_text (pdf);
        pdf_tools_assert_has (text, "Ingrid Vasquez-Holm");
        pdf_tools_assert_has (text, "Why now");
        g_assert_cmpuint (pdf_tools_count (text, "What stays"), ==, 1 - i);
        /* A text is a working paper. */
        g_assert_cmpuint (pdf_tools_count (text, "tenth of May"), ==, level == SEGUE_REDACTION_LEVEL_TEAM ? 1 : 0);
      }
}

static void
test_table (void)
{
  SegueRecord *rollout, *audience;
  g_autoptr(SegueFakePlan) plan = make_plan (&rollout, &audience);
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autofree char *text = NULL;
  g_auto(GStrv) lines = NULL;

  g_assert_true (segue_calendar_table_write_csv (SEGUE_PLAN (plan), NULL, SEGUE_DAY_NONE, SEGUE_DAY_NONE,
                                                 SEGUE_REDACTION_LEVEL_PUBLIC, SEGUE_CSV_PROFILE_RFC4180, stream, NULL, NULL));
  g_output_stream_close (stream, NULL, NULL);
  text = g_strndup (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (stream)),
                    g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (stream)));
  lines = g_strsplit (text, "\r\n", -1);
  g_assert_cmpstr (lines[0], ==, "date,end-date,time,end-time,kind,title,audiences,channel,sender,status,rollout");
  g_assert_cmpstr (lines[1], ==, "2027-04-01,2027-04-01,,,communication,Item Kq00,Logistics,e-mail,,approved,Meridian ERP");
  assert_once (text, "Kq", N_ITEMS);
  g_assert_cmpuint (g_strv_length (lines), ==, 1 + N_ITEMS + 2 + 1); /* and go-live, and the freeze */
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", TODAY, TRUE);

  g_test_add_func ("/calendar-pages/all-there", test_all_there);
  g_test_add_func ("/calendar-pages/load", test_load);
  g_test_add_func ("/calendar-pages/sizes", test_sizes);
  g_test_add_func ("/calendar-pages/full-day", test_full_day);
  g_test_add_func ("/calendar-pages/year", test_year);
  g_test_add_func ("/calendar-pages/scripts", test_scripts);
  g_test_add_func ("/calendar-pages/begin", test_begin);
  g_test_add_func ("/calendar-pages/later", test_later);
  g_test_add_func ("/calendar-pages/end", test_end);
  g_test_add_func ("/calendar-pages/head", test_head);
  g_test_add_func ("/calendar-pages/orientation", test_orientation);
  g_test_add_func ("/calendar-pages/edge", test_edge);
  g_test_add_func ("/calendar-pages/monochrome", test_monochrome);
  g_test_add_func ("/calendar-pages/same-bytes", test_same_bytes);
  g_test_add_func ("/calendar-pages/empty", test_empty);
  g_test_add_func ("/calendar-pages/hand-out", test_hand_out);
  g_test_add_func ("/calendar-pages/hand-out-boxes", test_hand_out_boxes);
  g_test_add_func ("/calendar-pages/hand-out-pages", test_hand_out_pages);
  g_test_add_func ("/calendar-pages/sender-sheet", test_sender_sheet);
  g_test_add_func ("/calendar-pages/table", test_table);

  return g_test_run ();
}
