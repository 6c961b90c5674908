/* test-promise-pages.c - promises on the calendar's paper: for the team and managers, never for the public
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pdf-tools.h"
#include "segue-calendar-page.h"
#include "segue-documents.h"

#include <string.h>

#define TODAY "2027-04-13"

/* Words that stand in promises alone. */
#define OPEN "Xylophone"
#define CONFIDENTIAL "Quokka"
#define OWNER "Ottoline"
#define PROMISED_TO "Zebulon"
#define NOTE "Grumbling"

static SegueRecord *
add_promise (SegueFakePlan *plan,
             SegueRecord   *rollout,
             const char    *title,
             const char    *due)
{
  SegueRecord *promise = segue_fake_plan_add (plan, SEGUE_RECORD_ACTION, "title", title, "kind", "promise", "due", due, "notes", NOTE, NULL);

  segue_fake_plan_link (plan, promise, "rollout", rollout);

  return promise;
}

/* A promise to the only audience, and a confidential one. */
static SegueFakePlan *
make_plan (SegueRecord **audience)
{
  SegueFakePlan *plan = segue_fake_plan_new ();
  SegueRecord *rollout = segue_fake_plan_add (plan, SEGUE_RECORD_ROLLOUT, "name", "Meridian ERP", NULL);
  SegueRecord *impacted = segue_fake_plan_add (plan, SEGUE_RECORD_IMPACTED_AUDIENCE, "in-scope", "true", NULL);
  SegueRecord *owner = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", OWNER, NULL);
  SegueRecord *to = segue_fake_plan_add (plan, SEGUE_RECORD_STAKEHOLDER, "name", PROMISED_TO, NULL);
  SegueRecord *promise = add_promise (plan, rollout, OPEN, "2027-04-20");
  SegueRecord *secret = add_promise (plan, rollout, CONFIDENTIAL, "2027-04-21");
  SegueRecord *mail = segue_fake_plan_add (plan, SEGUE_RECORD_COMMUNICATION, "title", "Newsletter", "date", "2027-04-22",
                                           "channel", "e-mail", "status", "approved", NULL);

  *audience = segue_fake_plan_add (plan, SEGUE_RECORD_AUDIENCE, "name", "Logistics", "headcount", "62", NULL);
  segue_fake_plan_link (plan, impacted, "rollout", rollout);
  segue_fake_plan_link (plan, impacted, "audience", *audience);
  segue_fake_plan_link (plan, promise, "owner", owner);
  segue_fake_plan_link (plan, promise, "promised-to", to);
  segue_fake_plan_link (plan, promise, "audiences", *audience);
  segue_fake_plan_link (plan, secret, "audiences", *audience);
  segue_fake_plan_set (plan, secret, "confidential", "true");
  segue_fake_plan_link (plan, mail, "rollout", rollout);
  segue_fake_plan_link (plan, mail, "audiences", *audience);
  segue_fake_plan_link (plan, mail, "sender", owner);

  return plan;
}

/* All that is in the file: its words, and what it says about itself. */
static char *
read_all (SegueFakePlan       *plan,
          const char          *name,
          SegueCalendarLayout  layout,
          gint64               audience,
          SegueRedactionLevel  level)
{
  g_autoptr(SegueDocument) document = NULL;
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *text = NULL;
  g_autofree char *about = NULL;
  SeguePageOptions options;

  segue_page_options_init (&options);
  options.calendar_layout = layout;
  options.level = level;
  options.filter.audience = audience;
  options.filter.from = segue_day_from_ymd (2027, 4, 1);
  options.filter.to = segue_day_from_ymd (2027, 4, 30);
  document = segue_documents_make (segue_documents_find (name), SEGUE_PLAN (plan), &options, NULL);
  g_assert_nonnull (document);
  pdf = pdf_tools_write (document, SEGUE_PAPER_A3, layout != SEGUE_CALENDAR_LAYOUT_AGENDA);
  pdf_tools_assert_sane (pdf, segue_document_get_n_pages (document));
  text = pdf_tools_read_text (pdf);
  about = pdf_tools_run (pdf, "pdfinfo", "FILE", NULL);

  return g_strdup_printf ("%s\n%s", text, about);
}

static void
test_layouts (void)
{
  SegueRecord *audience;
  g_autoptr(SegueFakePlan) plan = make_plan (&audience);

  if (!pdf_tools_are_there ())
    return;

  for (SegueCalendarLayout layout = SEGUE_CALENDAR_LAYOUT_MONTH; layout <= SEGUE_CALENDAR_LAYOUT_LOAD; layout++)
    for (guint level = 0; level < SEGUE_N_REDACTION_LEVELS; level++)
      {
        g_autofree char *text = read_all (plan, "calendar", layout, 0, level);
        gboolean is_drawn = layout != SEGUE_CALENDAR_LAYOUT_LOAD; /* it takes nobody's time */

        g_test_message ("%s, %u", segue_choices_get_nick (&segue_calendar_layouts, (int) layout), level);
        g_assert_cmpint (strstr (text, OPEN) != NULL, ==, is_drawn && level != SEGUE_REDACTION_LEVEL_PUBLIC);
        g_assert_cmpint (strstr (text, CONFIDENTIAL) != NULL, ==, is_drawn && level == SEGUE_REDACTION_LEVEL_TEAM);
        g_assert_cmpint (strstr (text, "Newsletter") != NULL, ==, is_drawn);
        g_assert_null (strstr (text, NOTE));
        if (level == SEGUE_REDACTION_LEVEL_PUBLIC)
          {
            g_assert_null (strstr (text, PROMISED_TO));
            g_assert_cmpuint (pdf_tools_count (text, "Promise"), ==, 0); /* nor in the legend */
          }
      }
}

/* What people take home, and what a sender is to do. */
static void
test_sheets (void)
{
  static const char *const names[] = { "hand-out", "sender-sheet" };
  SegueRecord *audience;
  g_autoptr(SegueFakePlan) plan = make_plan (&audience);

  if (!pdf_tools_are_there ())
    return;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    for (guint level = 0; level < SEGUE_N_REDACTION_LEVELS; level++)
      {
        g_autofree char *text = read_all (plan, names[i], SEGUE_CALENDAR_LAYOUT_AGENDA,
                                          i == 0 ? segue_record_get_id (audience) : 0, level);

        g_test_message ("%s, %u", names[i], level);
        g_assert_nonnull (strstr (text, "Newsletter"));
        g_assert_cmpint (strstr (text, OPEN) != NULL, ==, i == 0 && level != SEGUE_REDACTION_LEVEL_PUBLIC);
        g_assert_cmpint (strstr (text, CONFIDENTIAL) != NULL, ==, i == 0 && level == SEGUE_REDACTION_LEVEL_TEAM);
        g_assert_null (strstr (text, NOTE));
        if (level == SEGUE_REDACTION_LEVEL_PUBLIC)
          g_assert_null (strstr (text, PROMISED_TO));
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", TODAY, TRUE);

  g_test_add_func ("/promise-pages/layouts", test_layouts);
  g_test_add_func ("/promise-pages/sheets", test_sheets);

  return g_test_run ();
}
