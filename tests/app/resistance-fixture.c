/* resistance-fixture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "resistance-fixture.h"

#include "segue-audience.h"
#include "segue-edit.h"
#include "segue-resistance-view.h"
#include "segue-stakeholder.h"

void
resistance_fixture_show (AppFixture *fixture,
                         const char *mode)
{
  app_fixture_show_page (fixture, "Resistance");
  adw_view_stack_set_visible_child_name (segue_page_get_modes (resistance_fixture_get_page (fixture)), mode);
  app_fixture_settle ();
}

SeguePage *
resistance_fixture_get_page (AppFixture *fixture)
{
  return SEGUE_PAGE (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_RESISTANCE_VIEW, NULL));
}

SeguePlan *
resistance_fixture_get_plan (AppFixture *fixture)
{
  return SEGUE_PLAN (segue_window_get_workspace (fixture->window));
}

guint
resistance_fixture_count (AppFixture      *fixture,
                          SegueRecordKind  kind)
{
  return segue_record_list_get_n (segue_plan_list (resistance_fixture_get_plan (fixture), kind));
}

guint
resistance_fixture_count_shown (AppFixture *fixture)
{
  g_autoptr(GArray) shown = segue_page_dup_shown (resistance_fixture_get_page (fixture));

  return shown->len;
}

/* The first. */
gint64
resistance_fixture_get_rollout (AppFixture *fixture)
{
  return segue_record_get_id (segue_record_list_get (segue_plan_list (resistance_fixture_get_plan (fixture), SEGUE_RECORD_ROLLOUT), 0));
}

/* @record: (transfer full) */
SegueRecord *
resistance_fixture_add (AppFixture  *fixture,
                        SegueRecord *record)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_ADD, segue_record_get_kind (record));
  g_autoptr(SegueRecord) added = record;
  g_autoptr(GError) error = NULL;

  segue_edit_add (edit, added);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();

  return segue_plan_find (resistance_fixture_get_plan (fixture), segue_record_get_kind (added), segue_record_get_id (added));
}

SegueRecord *
resistance_fixture_add_audience (AppFixture *fixture,
                                 const char *name)
{
  SegueRecord *audience = segue_record_new (SEGUE_RECORD_AUDIENCE, 0);

  segue_record_set_text (audience, SEGUE_AUDIENCE_NAME, name);

  return resistance_fixture_add (fixture, audience);
}

SegueRecord *
resistance_fixture_add_person (AppFixture *fixture,
                               const char *name)
{
  SegueRecord *person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);

  segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, name);

  return resistance_fixture_add (fixture, person);
}

/* (transfer full): heard @age days ago, not added yet */
SegueRecord *
resistance_fixture_make_entry (AppFixture            *fixture,
                               const char            *summary,
                               SegueResistanceStatus  status,
                               int                    age)
{
  SegueRecord *entry = segue_record_new (SEGUE_RECORD_RESISTANCE, 0);

  segue_record_set_integer (entry, SEGUE_RESISTANCE_ROLLOUT, resistance_fixture_get_rollout (fixture));
  segue_record_set_text (entry, SEGUE_RESISTANCE_SUMMARY, summary);
  segue_record_set_integer (entry, SEGUE_RESISTANCE_STATUS, status);
  segue_record_set_integer (entry, SEGUE_RESISTANCE_HEARD_ON, segue_today () - age);

  return entry;
}

SegueRecord *
resistance_fixture_add_entry (AppFixture            *fixture,
                              const char            *summary,
                              SegueResistanceStatus  status,
                              int                    age)
{
  return resistance_fixture_add (fixture, resistance_fixture_make_entry (fixture, summary, status, age));
}

/* As Return and a double click do. */
void
resistance_fixture_open (AppFixture  *fixture,
                         SegueRecord *entry)
{
  segue_page_select (resistance_fixture_get_page (fixture), segue_record_get_id (entry));
  gtk_widget_activate_action (GTK_WIDGET (resistance_fixture_get_page (fixture)), "resistance.open-entry", NULL);
  app_fixture_settle ();
}
