/* training-fixture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "training-fixture.h"

#include "segue-audience.h"
#include "segue-course.h"
#include "segue-edit.h"
#include "segue-requirement.h"
#include "segue-session.h"
#include "segue-training-view.h"

void
training_fixture_show (AppFixture *fixture,
                       const char *mode)
{
  app_fixture_show_page (fixture, "Training");
  adw_view_stack_set_visible_child_name (segue_page_get_modes (training_fixture_get_page (fixture)), mode);
  app_fixture_settle ();
}

SeguePage *
training_fixture_get_page (AppFixture *fixture)
{
  return SEGUE_PAGE (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_TRAINING_VIEW, NULL));
}

SeguePlan *
training_fixture_get_plan (AppFixture *fixture)
{
  return SEGUE_PLAN (segue_window_get_workspace (fixture->window));
}

guint
training_fixture_count (AppFixture      *fixture,
                        SegueRecordKind  kind)
{
  return segue_record_list_get_n (segue_plan_list (training_fixture_get_plan (fixture), kind));
}

/* The first. */
gint64
training_fixture_get_rollout (AppFixture *fixture)
{
  return segue_record_get_id (segue_record_list_get (segue_plan_list (training_fixture_get_plan (fixture), SEGUE_RECORD_ROLLOUT), 0));
}

/* @record: (transfer full) */
SegueRecord *
training_fixture_add (AppFixture  *fixture,
                      SegueRecord *record)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_ADD, segue_record_get_kind (record));
  g_autoptr(SegueRecord) added = record;
  g_autoptr(GError) error = NULL;

  segue_edit_add (edit, added);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();

  return segue_plan_find (training_fixture_get_plan (fixture), segue_record_get_kind (added), segue_record_get_id (added));
}

SegueRecord *
training_fixture_add_audience (AppFixture *fixture,
                               const char *name,
                               int         segment)
{
  SegueRecord *audience = segue_record_new (SEGUE_RECORD_AUDIENCE, 0);

  segue_record_set_text (audience, SEGUE_AUDIENCE_NAME, name);
  segue_record_set_integer (audience, SEGUE_AUDIENCE_SEGMENT, segment);

  return training_fixture_add (fixture, audience);
}

SegueRecord *
training_fixture_add_course (AppFixture *fixture,
                             const char *title,
                             int         depth)
{
  SegueRecord *course = segue_record_new (SEGUE_RECORD_COURSE, 0);

  segue_record_set_integer (course, SEGUE_COURSE_ROLLOUT, training_fixture_get_rollout (fixture));
  segue_record_set_text (course, SEGUE_COURSE_TITLE, title);
  segue_record_set_integer (course, SEGUE_COURSE_DEPTH, depth);
  segue_record_set_integer (course, SEGUE_COURSE_DELIVERY, SEGUE_COURSE_DELIVERY_CLASSROOM);
  segue_record_set_integer (course, SEGUE_COURSE_DURATION, 90);

  return training_fixture_add (fixture, course);
}

SegueRecord *
training_fixture_add_rule (AppFixture  *fixture,
                           SegueRecord *course,
                           SegueRecord *audience)
{
  SegueRecord *rule = segue_record_new (SEGUE_RECORD_REQUIREMENT, 0);

  segue_record_set_integer (rule, SEGUE_REQUIREMENT_COURSE, segue_record_get_id (course));
  segue_record_set_integer (rule, SEGUE_REQUIREMENT_AUDIENCE, segue_record_get_id (audience));
  segue_record_set_integer (rule, SEGUE_REQUIREMENT_RULE, SEGUE_REQUIREMENT_RULE_REQUIRED);

  return training_fixture_add (fixture, rule);
}

SegueRecord *
training_fixture_add_session (AppFixture  *fixture,
                              SegueRecord *course,
                              SegueDay     day)
{
  SegueRecord *session = segue_record_new (SEGUE_RECORD_SESSION, 0);

  segue_record_set_integer (session, SEGUE_SESSION_ROLLOUT, training_fixture_get_rollout (fixture));
  segue_record_set_text (session, SEGUE_SESSION_TITLE, "First");
  segue_record_set_integer (session, SEGUE_SESSION_COURSE, segue_record_get_id (course));
  segue_record_set_integer (session, SEGUE_SESSION_DATE, day);
  segue_record_set_integer (session, SEGUE_SESSION_STATUS, SEGUE_SESSION_STATUS_OPEN);

  return training_fixture_add (fixture, session);
}
