/* series-states.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "series-states.h"

#include "segue-calendar-edits.h"
#include "segue-communication.h"
#include "segue-event.h"
#include "segue-field-row.h"
#include "segue-series-plan.h"
#include "segue-starter-dialog.h"

#define THIN 360

/* Around a go-live that is known, with some of it there already. */
GtkWindow *
app_state_enter_starter (AppFixture *fixture)
{
  SegueWorkspace *workspace = segue_window_get_workspace (fixture->window);
  SegueRecordList *rollouts = segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_ROLLOUT);
  GtkWindow *window = segue_starter_dialog_present (GTK_WINDOW (fixture->window), workspace,
                                                    segue_record_get_id (segue_record_list_get (rollouts, 0)));

  app_fixture_settle ();

  return window;
}

GtkWindow *
app_state_enter_starter_thin (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_starter (fixture);

  for (guint i = 0; i < 2; i++)
    {
      gtk_window_set_default_size (window, THIN, 640);
      app_fixture_settle ();
    }

  return window;
}

/* One that follows its series, a day later. */
GtkWindow *
app_state_enter_series_ask (AppFixture *fixture)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_COMMUNICATION, SEGUE_RECORD_EVENT };
  SegueWorkspace *workspace = segue_window_get_workspace (fixture->window);
  SegueRecord *record = NULL;

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      SegueRecordList *list = segue_plan_list (SEGUE_PLAN (workspace), kinds[k]);

      for (guint i = 0; i < segue_record_list_get_n (list) && record == NULL; i++)
        if (segue_series_of (SEGUE_PLAN (workspace), segue_record_list_get (list, i)) != NULL &&
            segue_series_follows (segue_record_list_get (list, i)))
          record = segue_record_list_get (list, i);
    }
  g_assert_nonnull (record);
  segue_calendar_edits_move (gtk_window_get_child (GTK_WINDOW (fixture->window)), workspace, record,
                             segue_dated_get_first (record) + 1, SEGUE_TIME_NONE);
  app_fixture_settle ();

  return app_fixture_find_window (ADW_TYPE_MESSAGE_DIALOG);
}

/* The row of a form by itself, opened. */
GtkWindow *
app_state_enter_recurrence (AppFixture *fixture)
{
  SegueWorkspace *workspace = segue_window_get_workspace (fixture->window);
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(SegueFormTarget) target = NULL;
  GtkWidget *window = adw_window_new ();
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *row = NULL;

  g_ptr_array_add (records, segue_record_list_get (segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_SERIES), 0));
  target = segue_form_target_new (workspace, records);
  row = segue_field_row_new (target, SEGUE_SERIES_RECURRENCE);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  gtk_widget_set_margin_top (group, 12);
  gtk_widget_set_margin_bottom (group, 12);
  gtk_widget_set_margin_start (group, 12);
  gtk_widget_set_margin_end (group, 12);
  adw_window_set_content (ADW_WINDOW (window), group);
  gtk_window_set_title (GTK_WINDOW (window), "Series");
  gtk_window_set_default_size (GTK_WINDOW (window), THIN, 560);
  gtk_window_set_transient_for (GTK_WINDOW (window), GTK_WINDOW (fixture->window));
  gtk_window_present (GTK_WINDOW (window));
  app_fixture_settle ();

  return GTK_WINDOW (window);
}
