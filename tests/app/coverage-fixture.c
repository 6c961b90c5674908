/* coverage-fixture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "coverage-fixture.h"

#include "segue-audience.h"
#include "segue-course.h"
#include "segue-coverage-mode.h"
#include "segue-edit.h"
#include "segue-enrolment.h"
#include "segue-membership.h"
#include "segue-milestone.h"
#include "segue-requirement.h"
#include "segue-session.h"
#include "segue-stakeholder.h"
#include "segue-training-view.h"

#define WEEKS_TO_GO_LIVE 8
#define WEEKS_HELD 4

static const struct
{
  const char *name;
  guint       people;
} roles[] = {
  { "Executives", 9 }, { "Plant managers", 14 }, { "Finance and payroll", 62 }, { "Purchasing", 24 }, { "Logistics", 410 },
};

static const struct
{
  const char *title;
  guint       minutes;
  guint       seats;
} courses[] = {
  { "Why and when", 60, 40 }, { "Invoice approval", 120, 12 }, { "Order entry", 120, 12 }, { "Goods receipt", 120, 12 }, { "Leading change", 180, 12 },
};

/* Who takes what, and how many have. */
static const struct
{
  guint                role;
  guint                course;
  SegueRequirementRule rule;
  guint                trained;
} rules[] = {
  { 0, 0, SEGUE_REQUIREMENT_RULE_REQUIRED, 9 },    { 0, 4, SEGUE_REQUIREMENT_RULE_REQUIRED, 7 },
  { 1, 0, SEGUE_REQUIREMENT_RULE_REQUIRED, 14 },   { 1, 1, SEGUE_REQUIREMENT_RULE_OPTIONAL, 0 },
  { 1, 3, SEGUE_REQUIREMENT_RULE_RECOMMENDED, 2 }, { 1, 4, SEGUE_REQUIREMENT_RULE_REQUIRED, 9 },
  { 2, 0, SEGUE_REQUIREMENT_RULE_REQUIRED, 62 },   { 2, 1, SEGUE_REQUIREMENT_RULE_REQUIRED, 31 },
  { 3, 0, SEGUE_REQUIREMENT_RULE_REQUIRED, 20 },   { 3, 1, SEGUE_REQUIREMENT_RULE_REQUIRED, 12 },
  { 3, 2, SEGUE_REQUIREMENT_RULE_REQUIRED, 9 },    { 3, 3, SEGUE_REQUIREMENT_RULE_OPTIONAL, 0 },
  { 4, 0, SEGUE_REQUIREMENT_RULE_REQUIRED, 318 },  { 4, 3, SEGUE_REQUIREMENT_RULE_REQUIRED, 96 },
};

SeguePlan *
coverage_fixture_get_plan (AppFixture *fixture)
{
  return SEGUE_PLAN (segue_window_get_workspace (fixture->window));
}

/* @record: (transfer full) */
SegueRecord *
coverage_fixture_add (AppFixture  *fixture,
                      SegueRecord *record)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_ADD, segue_record_get_kind (record));
  g_autoptr(SegueRecord) added = record;
  g_autoptr(GError) error = NULL;

  segue_edit_add (edit, record);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);

  return segue_plan_find (coverage_fixture_get_plan (fixture), segue_record_get_kind (record), segue_record_get_id (record));
}

static gint64
get_rollout (AppFixture *fixture)
{
  return segue_record_get_id (segue_record_list_get (segue_plan_list (coverage_fixture_get_plan (fixture), SEGUE_RECORD_ROLLOUT), 0));
}

static SegueRecord *
make_session (AppFixture *fixture,
              gint64      course,
              SegueDay    day,
              guint       seats)
{
  SegueRecord *session = segue_record_new (SEGUE_RECORD_SESSION, 0);

  segue_record_set_integer (session, SEGUE_SESSION_ROLLOUT, get_rollout (fixture));
  segue_record_set_text (session, SEGUE_SESSION_TITLE, "Held");
  segue_record_set_integer (session, SEGUE_SESSION_COURSE, course);
  segue_record_set_integer (session, SEGUE_SESSION_DATE, day);
  segue_record_set_integer (session, SEGUE_SESSION_STATUS, SEGUE_SESSION_STATUS_HELD);
  segue_record_set_integer (session, SEGUE_SESSION_CAPACITY, seats);

  return session;
}

static void
add_held (AppFixture *fixture,
          SegueEdit  *edit,
          gint64      audience,
          gint64      course,
          SegueDay    day,
          guint       people)
{
  g_autoptr(SegueRecord) session = make_session (fixture, course, day, people);
  g_autoptr(SegueRecord) enrolment = segue_record_new (SEGUE_RECORD_ENROLMENT, 0);

  segue_edit_add (edit, session);
  segue_record_set_integer (enrolment, SEGUE_ENROLMENT_SESSION, segue_record_get_id (session));
  segue_record_set_integer (enrolment, SEGUE_ENROLMENT_AUDIENCE, audience);
  segue_record_set_integer (enrolment, SEGUE_ENROLMENT_HEAD_COUNT, people);
  segue_record_set_integer (enrolment, SEGUE_ENROLMENT_STATUS, SEGUE_ENROLMENT_STATUS_ATTENDED);
  segue_edit_add (edit, enrolment);
}

/* As many in each of the last weeks; those who are left over in the first of them. */
static void
add_result (AppFixture *fixture,
            SegueEdit  *edit,
            gint64      audience,
            gint64      course,
            guint       people)
{
  for (guint week = 0; week < WEEKS_HELD; week++)
    {
      guint n = people / WEEKS_HELD + (week == 0 ? people % WEEKS_HELD : 0);

      if (n > 0)
        add_held (fixture, edit, audience, course, segue_today () - 3 - 7 * (int) (WEEKS_HELD - 1 - week), n);
    }
}

static gint64
add_role (SegueEdit *edit,
          guint      role)
{
  g_autoptr(SegueRecord) audience = segue_record_new (SEGUE_RECORD_AUDIENCE, 0);

  segue_record_set_text (audience, SEGUE_AUDIENCE_NAME, roles[role].name);
  segue_record_set_integer (audience, SEGUE_AUDIENCE_HEADCOUNT, roles[role].people);
  segue_edit_add (edit, audience);

  return segue_record_get_id (audience);
}

static gint64
add_course (AppFixture *fixture,
            SegueEdit  *edit,
            guint       i)
{
  g_autoptr(SegueRecord) course = segue_record_new (SEGUE_RECORD_COURSE, 0);

  segue_record_set_integer (course, SEGUE_COURSE_ROLLOUT, get_rollout (fixture));
  segue_record_set_text (course, SEGUE_COURSE_TITLE, courses[i].title);
  segue_record_set_integer (course, SEGUE_COURSE_DURATION, courses[i].minutes);
  segue_record_set_integer (course, SEGUE_COURSE_SEATS, courses[i].seats);
  segue_edit_add (edit, course);

  return segue_record_get_id (course);
}

static void
add_go_live (AppFixture *fixture,
             SegueEdit  *edit)
{
  g_autoptr(SegueRecord) milestone = segue_record_new (SEGUE_RECORD_MILESTONE, 0);

  segue_record_set_integer (milestone, SEGUE_MILESTONE_ROLLOUT, get_rollout (fixture));
  segue_record_set_text (milestone, SEGUE_MILESTONE_TITLE, "Go-live");
  segue_record_set_integer (milestone, SEGUE_MILESTONE_ROLE, SEGUE_MILESTONE_ROLE_GO_LIVE);
  segue_record_set_integer (milestone, SEGUE_MILESTONE_DATE, segue_today () + 7 * WEEKS_TO_GO_LIVE);
  segue_edit_add (edit, milestone);
}

/* Two of the plant managers have names. */
static void
add_people (SegueEdit *edit,
            gint64     audience)
{
  static const char * const names[] = { "Milou Verhagen", "Yusuf Krantz" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
      g_autoptr(SegueRecord) membership = segue_record_new (SEGUE_RECORD_MEMBERSHIP, 0);

      segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, names[i]);
      segue_edit_add (edit, person);
      segue_record_set_integer (membership, SEGUE_MEMBERSHIP_STAKEHOLDER, segue_record_get_id (person));
      segue_record_set_integer (membership, SEGUE_MEMBERSHIP_AUDIENCE, audience);
      segue_edit_add (edit, membership);
    }
}

/* An ERP: five roles, go-live in eight weeks.  @with_results: some were trained already */
void
coverage_fixture_fill (AppFixture *fixture,
                       gboolean    with_results)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_ADD, SEGUE_RECORD_COURSE);
  gint64 role_ids[G_N_ELEMENTS (roles)], course_ids[G_N_ELEMENTS (courses)];
  g_autoptr(GError) error = NULL;

  add_go_live (fixture, edit);
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    role_ids[i] = add_role (edit, i);
  for (guint i = 0; i < G_N_ELEMENTS (courses); i++)
    course_ids[i] = add_course (fixture, edit, i);
  add_people (edit, role_ids[1]);
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      g_autoptr(SegueRecord) requirement = segue_record_new (SEGUE_RECORD_REQUIREMENT, 0);

      segue_record_set_integer (requirement, SEGUE_REQUIREMENT_AUDIENCE, role_ids[rules[i].role]);
      segue_record_set_integer (requirement, SEGUE_REQUIREMENT_COURSE, course_ids[rules[i].course]);
      segue_record_set_integer (requirement, SEGUE_REQUIREMENT_RULE, rules[i].rule);
      segue_edit_add (edit, requirement);
      if (with_results && rules[i].trained > 0)
        add_result (fixture, edit, role_ids[rules[i].role], course_ids[rules[i].course], rules[i].trained);
    }
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();
}

SegueRecord *
coverage_fixture_find (AppFixture      *fixture,
                       SegueRecordKind  kind,
                       const char      *title)
{
  SegueRecordList *list = segue_plan_list (coverage_fixture_get_plan (fixture), kind);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    if (g_strcmp0 (segue_record_get_text (segue_record_list_get (list, i), segue_record_class_get (kind)->title), title) == 0)
      return segue_record_list_get (list, i);

  return NULL;
}

static GtkWidget *
find_row (GtkWidget *widget)
{
  if (GTK_IS_LIST_BOX_ROW (widget) && app_fixture_find (widget, GTK_TYPE_LABEL, "Training") != NULL)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The coverage, with the focus in it. */
void
coverage_fixture_show (AppFixture *fixture)
{
  GtkWidget *row = find_row (GTK_WIDGET (fixture->window));

  g_assert_nonnull (row);
  gtk_list_box_select_row (GTK_LIST_BOX (gtk_widget_get_parent (row)), GTK_LIST_BOX_ROW (row));
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  adw_view_stack_set_visible_child_name (segue_page_get_modes (coverage_fixture_get_page (fixture)), "coverage");
  app_fixture_settle ();
  segue_page_focus (coverage_fixture_get_page (fixture));
  app_fixture_settle ();
}

SeguePage *
coverage_fixture_get_page (AppFixture *fixture)
{
  return SEGUE_PAGE (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_TRAINING_VIEW, NULL));
}

GtkWidget *
coverage_fixture_get_mode (AppFixture *fixture)
{
  return app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_COVERAGE_MODE, NULL);
}

SegueCrossTab *
coverage_fixture_get_matrix (AppFixture *fixture)
{
  return SEGUE_CROSS_TAB (app_fixture_find (coverage_fixture_get_mode (fixture), SEGUE_TYPE_CROSS_TAB, NULL));
}

/* As it is now. */
SegueTraining *
coverage_fixture_read (AppFixture *fixture)
{
  return segue_training_new (coverage_fixture_get_plan (fixture), get_rollout (fixture), segue_today ());
}
