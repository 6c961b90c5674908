/* coverage-states.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "coverage-states.h"

#include "coverage-fixture.h"
#include "segue-audience.h"
#include "segue-course.h"
#include "segue-edit.h"
#include "segue-requirement.h"

#define CROWDED_AUDIENCES 16
#define CROWDED_COURSES 9

GtkWindow *
app_state_enter_coverage (AppFixture *fixture)
{
  coverage_fixture_fill (fixture, TRUE);
  coverage_fixture_show (fixture);
  gtk_widget_grab_focus (segue_cross_tab_get_cell (coverage_fixture_get_matrix (fixture), 2, 0));
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_coverage_details (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_coverage (fixture);

  app_state_show_details (fixture);
  app_fixture_settle ();

  return window;
}

/* Courses and audiences, and no rule. */
GtkWindow *
app_state_enter_coverage_bare (AppFixture *fixture)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_REMOVE, SEGUE_RECORD_REQUIREMENT);
  g_autoptr(GError) error = NULL;
  SegueRecordList *list;

  coverage_fixture_fill (fixture, FALSE);
  list = segue_plan_list (coverage_fixture_get_plan (fixture), SEGUE_RECORD_REQUIREMENT);
  for (guint i = 1; i < segue_record_list_get_n (list); i++)
    segue_edit_remove (edit, segue_record_list_get (list, i), TRUE, &error);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  coverage_fixture_show (fixture);

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_coverage_empty (AppFixture *fixture)
{
  coverage_fixture_show (fixture);

  return GTK_WINDOW (fixture->window);
}

static gint64
add_audience (SegueEdit *edit,
              guint      i)
{
  g_autoptr(SegueRecord) audience = segue_record_new (SEGUE_RECORD_AUDIENCE, 0);
  g_autofree char *name = g_strdup_printf ("Öffentlichkeitsarbeit und Unternehmenskommunikation %03u", i);

  segue_record_set_text (audience, SEGUE_AUDIENCE_NAME, name);
  segue_record_set_integer (audience, SEGUE_AUDIENCE_HEADCOUNT, 7 * i + 3);
  segue_edit_add (edit, audience);

  return segue_record_get_id (audience);
}

GtkWindow *
app_state_enter_coverage_crowded (AppFixture *fixture)
{
  SegueRecord *rollout = segue_record_list_get (segue_plan_list (coverage_fixture_get_plan (fixture), SEGUE_RECORD_ROLLOUT), 0);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_ADD, SEGUE_RECORD_COURSE);
  g_autoptr(GError) error = NULL;
  gint64 audiences[CROWDED_AUDIENCES];

  for (guint i = 0; i < CROWDED_AUDIENCES; i++)
    audiences[i] = add_audience (edit, i);
  for (guint i = 0; i < CROWDED_COURSES; i++)
    {
      g_autoptr(SegueRecord) course = segue_record_new (SEGUE_RECORD_COURSE, 0);
      g_autofree char *title = g_strdup_printf ("Rechtschreibprüfung, Teil %u", i);

      segue_record_set_integer (course, SEGUE_COURSE_ROLLOUT, segue_record_get_id (rollout));
      segue_record_set_text (course, SEGUE_COURSE_TITLE, title);
      segue_record_set_integer (course, SEGUE_COURSE_DURATION, 60);
      segue_edit_add (edit, course);
      for (guint j = i % 3; j < CROWDED_AUDIENCES; j += 2)
        {
          g_autoptr(SegueRecord) requirement = segue_record_new (SEGUE_RECORD_REQUIREMENT, 0);

          segue_record_set_integer (requirement, SEGUE_REQUIREMENT_AUDIENCE, audiences[j]);
          segue_record_set_integer (requirement, SEGUE_REQUIREMENT_COURSE, segue_record_get_id (course));
          segue_record_set_integer (requirement, SEGUE_REQUIREMENT_RULE, (i + j) % 7 == 0 ? SEGUE_REQUIREMENT_RULE_OPTIONAL : SEGUE_REQUIREMENT_RULE_REQUIRED);
          segue_edit_add (edit, requirement);
        }
    }
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  coverage_fixture_show (fixture);

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_coverage_hidden (AppFixture *fixture)
{
  coverage_fixture_fill (fixture, TRUE);
  app_state_present (fixture, "public");
  coverage_fixture_show (fixture);

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_coverage_pace (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_coverage (fixture);

  gtk_widget_activate_action (coverage_fixture_get_mode (fixture), "coverage.show-pace", NULL);
  app_fixture_settle ();

  return window;
}

GtkWindow *
app_state_enter_coverage_missing (AppFixture *fixture)
{
  app_state_enter_coverage (fixture);
  gtk_widget_grab_focus (segue_cross_tab_get_cell (coverage_fixture_get_matrix (fixture), 3, 2));
  gtk_widget_activate_action (coverage_fixture_get_mode (fixture), "coverage.show-missing", NULL);
  app_fixture_settle ();

  return app_fixture_find_window (ADW_TYPE_WINDOW);
}

GtkWindow *
app_state_enter_coverage_propose (AppFixture *fixture)
{
  app_state_enter_coverage (fixture);
  gtk_widget_activate_action (coverage_fixture_get_mode (fixture), "coverage.propose", NULL);
  app_fixture_settle ();

  return app_fixture_find_window (ADW_TYPE_WINDOW);
}
