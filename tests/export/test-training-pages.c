/* test-training-pages.c - the training plan, the coverage matrix, timetable, roster, sign-in sheet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "pdf-tools.h"
#include "segue-classes.h"
#include "segue-documents.h"
#include "segue-training-figures.h"
#include "segue-training-plan.h"

#include <string.h>

static const char *const names[] = { "training-plan", "coverage-matrix", "timetable", "roster", "sign-in-sheet" };

static SegueRecord *
get (SegueFakePlan   *plan,
     SegueRecordKind  kind,
     guint            i)
{
  return segue_record_list_get (segue_plan_list (SEGUE_PLAN (plan), kind), i);
}

static SegueDocument *
make (const char          *name,
      SegueFakePlan       *plan,
      SegueRedactionLevel  level,
      SegueRecord         *of)
{
  g_autoptr(GError) error = NULL;
  SegueDocument *document = NULL;
  SeguePageOptions options;

  segue_page_options_init (&options);
  options.level = level;
  options.of = of != NULL ? segue_record_get_id (of) : 0;
  document = segue_documents_make (segue_documents_find (name), SEGUE_PLAN (plan), &options, &error);
  g_assert_no_error (error);

  return document;
}

static char *
print (const char          *name,
       SegueFakePlan       *plan,
       SegueRedactionLevel  level,
       SegueRecord         *of)
{
  g_autoptr(SegueDocument) document = make (name, plan, level, of);
  g_autoptr(GBytes) pdf = pdf_tools_write (document, SEGUE_PAPER_A3, TRUE);

  return pdf_tools_read_text (pdf);
}

static void
assert_all (const char        *text,
            const char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    pdf_tools_assert_has (text, words[i]);
}

static void
assert_none (const char        *text,
             const char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (pdf_tools_count (text, words[i]) > 0)
      g_error ("“%s” is there", words[i]);
}

static void
test_plan (void)
{
  static const char *const words[] = {
    "Training plan", "fully trained today", "Courses", "Casual users", "Power users", "Goods receipt", "Classroom",
    "Required:", "Optional:", "Materials", "Dock card", "10 days late", "Sessions", "Dock 4 training room", "After go-live",
    "Floor walking", "What people must be able to do", "Book a receipt on the handheld", NULL,
  };
  static const char *const hidden[] = { "What people must be able to do", "Book a receipt", NULL };
  g_autoptr(SegueFakePlan) plan = segue_classes_new (SEGUE_PEOPLE_FEW, 0, 6);
  g_autofree char *team = NULL;
  g_autofree char *everybody = NULL;

  if (!pdf_tools_are_there ())
    return;

  team = print ("training-plan", plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);
  everybody = print ("training-plan", plan, SEGUE_REDACTION_LEVEL_PUBLIC, NULL);
  assert_all (team, words);
  pdf_tools_assert_has (everybody, "Goods receipt");
  assert_none (everybody, hidden);
}

static void
test_coverage (void)
{
  static const char *const words[] = {
    "Training coverage", "fully trained today", "projected at go-live", "Before go-live", "Goods receipt",
    "hatched: have a seat", "Recommended", "What is still needed", "Sessions to add", NULL,
  };
  g_autoptr(SegueFakePlan) plan = segue_classes_new (SEGUE_PEOPLE_FEW, 0, 6);
  SegueRecord *course, *rule;
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    return;

  course = segue_fake_plan_add (plan, SEGUE_RECORD_COURSE, "title", "Cash desk", "duration", "60", NULL);
  segue_fake_plan_link (plan, course, "rollout", get (plan, SEGUE_RECORD_ROLLOUT, 0));
  rule = segue_fake_plan_add (plan, SEGUE_RECORD_REQUIREMENT, "rule", "recommended", NULL);
  segue_fake_plan_link (plan, rule, "course", course);
  segue_fake_plan_link (plan, rule, "audience", get (plan, SEGUE_RECORD_AUDIENCE, 0));
  text = print ("coverage-matrix", plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);
  assert_all (text, words);
  /* What is only recommended stands above the matrix, not among what is needed. */
  g_assert_cmpuint (pdf_tools_count (text, "Cash desk"), ==, 1);
}

/* Courses that find no place go on on further pages, with the audiences again. */
static void
test_coverage_wide (void)
{
  g_autoptr(SegueFakePlan) plan = segue_classes_new (SEGUE_PEOPLE_FEW, 0, 26);
  g_autoptr(SegueDocument) document = make ("coverage-matrix", plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);
  g_autoptr(GBytes) pdf = NULL;
  g_autofree char *text = NULL;
  SegueRecord *audience = get (plan, SEGUE_RECORD_AUDIENCE, 0);

  if (!pdf_tools_are_there ())
    return;

  pdf = pdf_tools_write (document, SEGUE_PAPER_A4, FALSE);
  text = pdf_tools_read_text (pdf);
  g_assert_cmpuint (segue_document_get_n_pages (document), >=, 5);
  g_assert_cmpuint (pdf_tools_count (text, segue_record_get_text (audience, SEGUE_RECORD_GET_CLASS (audience)->title)), >=, 5);
  for (guint i = 7; i <= 26; i++)
    {
      g_autofree char *course = g_strdup_printf ("Course %u", i);

      pdf_tools_assert_has (text, course);
    }
}

/* Of a few people the public learns no figure: it would tell of each. */
static void
test_coverage_few (void)
{
  g_autoptr(SegueFakePlan) plan = segue_classes_new (SEGUE_PEOPLE_FEW, 0, 2);
  SegueRecord *audience = get (plan, SEGUE_RECORD_AUDIENCE, 0);
  g_autofree char *few = NULL;
  g_autofree char *enough = NULL;
  g_autofree char *team = NULL;

  if (!pdf_tools_are_there ())
    return;

  for (guint i = 1; i < segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (plan), SEGUE_RECORD_AUDIENCE)); i++)
    segue_fake_plan_set (plan, get (plan, SEGUE_RECORD_AUDIENCE, i), "headcount", "50");
  segue_fake_plan_set (plan, audience, "headcount", "4");
  few = print ("coverage-matrix", plan, SEGUE_REDACTION_LEVEL_PUBLIC, NULL);
  team = print ("coverage-matrix", plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);
  segue_fake_plan_set (plan, audience, "headcount", "5");
  enough = print ("coverage-matrix", plan, SEGUE_REDACTION_LEVEL_PUBLIC, NULL);

  pdf_tools_assert_has (few, "too few to tell");
  g_assert_cmpuint (pdf_tools_count (team, "too few to tell"), ==, 0);
  g_assert_cmpuint (pdf_tools_count (enough, "too few to tell"), ==, 0);
}

/* What is left of a sum when all other parts are known is known as well. */
static void
test_coverage_rest (void)
{
  const struct { const char *all, *days, *nights; gboolean shows_all, shows_days, shows_sum; } cases[] = {
    { "40", "20", "20", TRUE, TRUE, TRUE },
    { "23", "20", "3", FALSE, TRUE, FALSE }, /* 23 − 20 */
    { "42", "20", "20", FALSE, TRUE, FALSE }, /* two belong to neither */
    { "45", "20", "20", TRUE, TRUE, TRUE },
    { "4", "2", "2", FALSE, FALSE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(SegueTrainingPlan) self = segue_training_plan_new ();
      SegueRecord *course = segue_training_plan_add_course (self, "Basics", "60");
      SegueRecord *all = segue_training_plan_add_audience (self, "All", NULL, cases[i].all);
      g_autoptr(SegueTraining) training = NULL;

      segue_training_plan_add_audience (self, "Days", all, cases[i].days);
      segue_training_plan_add_audience (self, "Nights", all, cases[i].nights);
      segue_training_plan_require (self, course, all, "required");
      training = segue_training_new (self->plan, segue_training_plan_get_rollout (self), self->today);
      g_assert_cmpuint (segue_training_get_n_rows (training), ==, 3);
      g_assert_cmpint (segue_training_figures_may_tell_row (SEGUE_REDACTION_LEVEL_PUBLIC, training, 0), ==, cases[i].shows_all);
      g_assert_cmpint (segue_training_figures_may_tell_row (SEGUE_REDACTION_LEVEL_PUBLIC, training, 1), ==, cases[i].shows_days);
      g_assert_cmpint (segue_training_figures_may_tell_sum (SEGUE_REDACTION_LEVEL_PUBLIC, training, 0), ==, cases[i].shows_sum);
      g_assert_cmpint (segue_training_figures_may_tell_sum (SEGUE_REDACTION_LEVEL_PUBLIC, training, G_MAXUINT), ==, cases[i].shows_sum);
      g_assert_true (segue_training_figures_may_tell_sum (SEGUE_REDACTION_LEVEL_MANAGERS, training, 0));
    }
}

static void
test_timetable (void)
{
  static const char *const words[] = {
    "Training timetable", "PUBLIC", "Week of 12 Apr to 18 April 2027", "Wed 14 Apr", "9:00 to 11:00", "Why and when, group 2",
    "Dock 4 training room", "Dutch", "1 free", "Take first: Why and when", "Bring: Dock card", NULL,
  };
  static const char *const hidden[] = { "group 1", "Enrolled", "Draft session", "Cancelled session", NULL };
  g_autoptr(SegueFakePlan) plan = segue_classes_new (SEGUE_PEOPLE_FEW, 0, 2);
  SegueRecord *draft = segue_classes_add_session (plan, get (plan, SEGUE_RECORD_COURSE, 0), "Draft session", "2027-04-20", "Hall");
  SegueRecord *off = segue_classes_add_session (plan, get (plan, SEGUE_RECORD_COURSE, 0), "Cancelled session", "2027-04-20", "Hall");
  g_autofree char *text = NULL;

  if (!pdf_tools_are_there ())
    return;

  segue_fake_plan_set (plan, draft, "status", "draft");
  segue_fake_plan_set (plan, off, "status", "cancelled");
  text = print ("timetable", plan, SEGUE_REDACTION_LEVEL_PUBLIC, NULL);
  assert_all (text, words);
  assert_none (text, hidden);
}

/* By level: names for everybody, what came of it for managers, what the trainer noted for the team. */
static void
test_roster (void)
{
  static const char *const managers[] = { "No-show", "Declined or cancelled", "78 %", NULL };
  static const char *const team[] = { "Struggled with: The scanner", "Missed: Returns", "Needs a second round", NULL };
  g_autoptr(SegueFakePlan) plan = segue_classes_new (SEGUE_PEOPLE_FEW, 0, 1);
  SegueRecord *session = get (plan, SEGUE_RECORD_SESSION, 0);
  SegueRecord *seat = get (plan, SEGUE_RECORD_ENROLMENT, 0);
  const char *name = "Tomasz Brandl";

  if (!pdf_tools_are_there ())
    return;

  segue_fake_plan_set (plan, seat, "score", "78");
  segue_fake_plan_set (plan, seat, "struggled-with", "The scanner");
  segue_fake_plan_set (plan, seat, "missed", "Returns");
  segue_fake_plan_set (plan, seat, "remark", "Needs a second round");
  segue_classes_add_seat (plan, session, NULL, "enrolled");
  segue_classes_add_seat (plan, session, get (plan, SEGUE_RECORD_STAKEHOLDER, 3), "declined");

  for (SegueRedactionLevel level = 0; level < SEGUE_N_REDACTION_LEVELS; level++)
    {
      g_autofree char *text = print ("roster", plan, level, session);

      pdf_tools_assert_has (text, name);
      pdf_tools_assert_has (text, "3 seats without a name");
      pdf_tools_assert_has (text, "Why and when, group 1");
      g_assert_cmpuint (pdf_tools_count (text, "group 2"), ==, 0);
      if (level != SEGUE_REDACTION_LEVEL_PUBLIC)
        assert_all (text, managers);
      else
        assert_none (text, managers);
      if (level == SEGUE_REDACTION_LEVEL_TEAM)
        assert_all (text, team);
      else
        assert_none (text, team);
    }
}

/* A row for each seat and a few more, whoever comes; those who wait are not expected. */
static void
test_sign_in (void)
{
  static const char *const words[] = {
    "Sign-in sheet", "Why and when, group 2", "Dock 4 training room", "Signature", "personal data", "Tomasz Brandl", NULL,
  };
  g_autoptr(SegueFakePlan) plan = segue_classes_new (SEGUE_PEOPLE_FEW, 0, 1);
  SegueRecord *session = get (plan, SEGUE_RECORD_SESSION, 1);
  const char *waiting = segue_record_get_text (get (plan, SEGUE_RECORD_STAKEHOLDER, 11), SEGUE_MAIN_N_FIELDS);
  g_autofree char *text = NULL;
  g_autofree char *booked = NULL;

  if (!pdf_tools_are_there ())
    return;

  text = print ("sign-in-sheet", plan, SEGUE_REDACTION_LEVEL_PUBLIC, session);
  assert_all (text, words);
  g_assert_cmpuint (pdf_tools_count (text, waiting), ==, 0);
  g_assert_cmpuint (pdf_tools_count (text, "\n  15"), <=, 1);
  pdf_tools_assert_has (text, "15"); /* twelve seats and three more */
  g_assert_cmpuint (pdf_tools_count (text, "16"), ==, 0);

  segue_classes_add_seat (plan, session, NULL, "enrolled");
  booked = print ("sign-in-sheet", plan, SEGUE_REDACTION_LEVEL_PUBLIC, session);
  g_assert_cmpuint (pdf_tools_count (booked, "for "), >=, 3);
}

/* Several days have a column each, but for those on which nobody works; as many as cannot be
 * signed have one together.
 */
static void
test_sign_in_days (void)
{
  g_autoptr(SegueFakePlan) plan = segue_classes_new (SEGUE_PEOPLE_FEW, 0, 1);
  SegueRecord *session = get (plan, SEGUE_RECORD_SESSION, 1);
  g_autofree char *text = NULL;
  g_autofree char *long_text = NULL;

  if (!pdf_tools_are_there ())
    return;

  segue_fake_plan_set (plan, session, "date", "2027-04-15");
  segue_fake_plan_set (plan, session, "end-date", "2027-04-19");
  text = print ("sign-in-sheet", plan, SEGUE_REDACTION_LEVEL_PUBLIC, session);
  pdf_tools_assert_has (text, "Thu 15 Apr");
  pdf_tools_assert_has (text, "Fri 16 Apr");
  pdf_tools_assert_has (text, "Mon 19 Apr");
  g_assert_cmpuint (pdf_tools_count (text, "Sat 17"), ==, 0);
  g_assert_cmpuint (pdf_tools_count (text, "Signature"), ==, 0);

  segue_fake_plan_set (plan, session, "end-date", "2027-09-19");
  long_text = print ("sign-in-sheet", plan, SEGUE_REDACTION_LEVEL_PUBLIC, session);
  pdf_tools_assert_has (long_text, "Signature");
}

/* Without a session there is a section for each: sign-in sheets for those that are to come. */
static void
test_sections (void)
{
  g_autoptr(SegueFakePlan) plan = segue_classes_new (SEGUE_PEOPLE_FEW, 0, 3);
  g_autofree char *roster = NULL;
  g_autofree char *sheets = NULL;
  g_autoptr(SegueDocument) document = NULL;
  g_autofree char *title = NULL;

  if (!pdf_tools_are_there ())
    return;

  roster = print ("roster", plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);
  sheets = print ("sign-in-sheet", plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);
  for (guint i = 0; i < 6; i++)
    {
      SegueRecord *session = get (plan, SEGUE_RECORD_SESSION, i);
      const char *name = segue_record_get_text (session, SEGUE_RECORD_GET_CLASS (session)->title);

      pdf_tools_assert_has (roster, name);
      g_assert_cmpint (strstr (sheets, name) != NULL, ==, i % 2 == 1);
    }
  document = make ("sign-in-sheet", plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);
  title = segue_document_dup_title (document);
  g_assert_cmpstr (title, ==, "Sign-in sheets");
}

/* What is merely proposed has a sheet only for who asks for that. */
static void
test_draft (void)
{
  g_autoptr(SegueFakePlan) plan = segue_classes_new (SEGUE_PEOPLE_FEW, 0, 3);
  SegueRecord *session = get (plan, SEGUE_RECORD_SESSION, 1);
  const char *name = segue_record_get_text (session, SEGUE_RECORD_GET_CLASS (session)->title);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *asked = NULL;

  if (!pdf_tools_are_there ())
    return;

  before = print ("sign-in-sheet", plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);
  segue_fake_plan_set (plan, session, "status", "draft");
  after = print ("sign-in-sheet", plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);
  asked = print ("sign-in-sheet", plan, SEGUE_REDACTION_LEVEL_TEAM, session);
  pdf_tools_assert_has (before, name);
  g_assert_null (strstr (after, name));
  pdf_tools_assert_has (asked, name);
}

/* Who is confidential is on no list but the team's, and a confidential session on none. */
static void
test_confidential (void)
{
  g_autoptr(SegueFakePlan) plan = segue_classes_new (SEGUE_PEOPLE_FEW, 0, 1);
  SegueRecord *person = get (plan, SEGUE_RECORD_STAKEHOLDER, 0);
  g_autofree char *pseudonym = segue_redaction_dup_pseudonym (SEGUE_PLAN (plan), person);

  if (!pdf_tools_are_there ())
    return;

  segue_fake_plan_set (plan, person, "confidential", "true");
  for (SegueRedactionLevel level = SEGUE_REDACTION_LEVEL_MANAGERS; level <= SEGUE_REDACTION_LEVEL_PUBLIC; level++)
    for (guint i = 3; i < G_N_ELEMENTS (names); i++)
      {
        g_autofree char *text = print (names[i], plan, level, get (plan, SEGUE_RECORD_SESSION, 1));

        g_assert_cmpuint (pdf_tools_count (text, "Tomasz Brandl"), ==, 0);
        pdf_tools_assert_has (text, pseudonym);
      }

  segue_fake_plan_set (plan, get (plan, SEGUE_RECORD_SESSION, 1), "confidential", "true");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *text = print (names[i], plan, SEGUE_REDACTION_LEVEL_PUBLIC, NULL);

      g_assert_cmpuint (pdf_tools_count (text, "group 2"), ==, 0);
    }
}

/* Nobody, one, many, in any script, on any paper: pages that other programs can read. */
static void
test_any_plan (void)
{
  const struct
  {
    SeguePeople which;
    guint       n_people;
    guint       n_courses;
  } plans[] = {
    { SEGUE_PEOPLE_EMPTY, 0, 0 }, { SEGUE_PEOPLE_EMPTY, 0, 1 }, { SEGUE_PEOPLE_MANY, 1, 1 }, { SEGUE_PEOPLE_MANY, 60, 2 },
    { SEGUE_PEOPLE_FOREIGN, 0, 7 },
  };

  if (!pdf_tools_are_there ())
    return;

  for (guint i = 0; i < G_N_ELEMENTS (plans) * G_N_ELEMENTS (names); i++)
    {
      guint which = i / G_N_ELEMENTS (names);
      g_autoptr(SegueFakePlan) plan = segue_classes_new (plans[which].which, plans[which].n_people, plans[which].n_courses);
      g_autoptr(SegueDocument) document = make (names[i % G_N_ELEMENTS (names)], plan, SEGUE_REDACTION_LEVEL_TEAM, NULL);
      g_autoptr(GBytes) pdf = pdf_tools_write (document, i % 2 == 0 ? SEGUE_PAPER_A4 : SEGUE_PAPER_LETTER, i % 3 == 0);

      pdf_tools_assert_sane (pdf, segue_document_get_n_pages (document));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", SEGUE_PEOPLE_TODAY, TRUE);

  g_test_add_func ("/training-pages/plan", test_plan);
  g_test_add_func ("/training-pages/coverage", test_coverage);
  g_test_add_func ("/training-pages/coverage-wide", test_coverage_wide);
  g_test_add_func ("/training-pages/coverage-few", test_coverage_few);
  g_test_add_func ("/training-pages/coverage-rest", test_coverage_rest);
  g_test_add_func ("/training-pages/timetable", test_timetable);
  g_test_add_func ("/training-pages/roster", test_roster);
  g_test_add_func ("/training-pages/sign-in", test_sign_in);
  g_test_add_func ("/training-pages/sign-in-days", test_sign_in_days);
  g_test_add_func ("/training-pages/sections", test_sections);
  g_test_add_func ("/training-pages/draft", test_draft);
  g_test_add_func ("/training-pages/confidential", test_confidential);
  g_test_add_func ("/training-pages/any-plan", test_any_plan);

  return g_test_run ();
}
