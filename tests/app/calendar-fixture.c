/* calendar-fixture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "calendar-fixture.h"

#include "segue-calendar-view.h"
#include "segue-calendar-window.h"
#include "segue-edit.h"

void
calendar_fixture_show (AppFixture *fixture)
{
  app_fixture_show_page (fixture, "Calendar");
}

/* With the focus in it. */
void
calendar_fixture_show_mode (AppFixture *fixture,
                            const char *mode)
{
  calendar_fixture_show (fixture);
  adw_view_stack_set_visible_child_name (segue_page_get_modes (calendar_fixture_get_page (fixture)), mode);
  app_fixture_settle ();
  segue_page_focus (calendar_fixture_get_page (fixture));
  app_fixture_settle ();
}

/* A key as it comes to a widget; whether it took it. */
gboolean
calendar_fixture_press (GtkWidget       *widget,
                        guint            key,
                        GdkModifierType  modifiers)
{
  gboolean handled = FALSE;

  g_signal_emit_by_name (app_fixture_find_controller (widget, GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed", key, 0u, modifiers, &handled);
  app_fixture_settle ();

  return handled;
}

SeguePage *
calendar_fixture_get_page (AppFixture *fixture)
{
  return SEGUE_PAGE (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_CALENDAR_VIEW, NULL));
}

SeguePlan *
calendar_fixture_get_plan (AppFixture *fixture)
{
  return SEGUE_PLAN (segue_window_get_workspace (fixture->window));
}

SegueDay
calendar_fixture_day (const char *text)
{
  SegueDay day = SEGUE_DAY_NONE;

  g_assert_true (segue_day_parse (text, &day));
  return day;
}

/* Of the first rollout; windows of the whole organisation. */
gint64
calendar_fixture_add (AppFixture      *fixture,
                      SegueRecordKind  kind,
                      const char      *title,
                      const char      *first,
                      const char      *last)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_ADD, kind);
  g_autoptr(SegueRecord) record = segue_record_new (kind, 0);
  const SegueDated *dated = segue_dated_get (kind);
  g_autoptr(GError) error = NULL;

  segue_record_set_text (record, dated->title, title);
  segue_record_set_integer (record, dated->date, calendar_fixture_day (first));
  if (last != NULL)
    segue_record_set_integer (record, dated->end_date, calendar_fixture_day (last));
  if (kind == SEGUE_RECORD_WINDOW)
    segue_record_set_integer (record, SEGUE_WINDOW_KIND, SEGUE_WINDOW_KIND_FREEZE);
  else
    segue_record_set_integer (record, dated->rollout,
                              segue_record_get_id (segue_record_list_get (segue_plan_list (calendar_fixture_get_plan (fixture), SEGUE_RECORD_ROLLOUT), 0)));
  segue_edit_add (edit, record);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();

  return segue_record_get_id (record);
}

SegueRecord *
calendar_fixture_find (AppFixture      *fixture,
                       SegueRecordKind  kind,
                       const char      *title)
{
  SegueRecordList *list = segue_plan_list (calendar_fixture_get_plan (fixture), kind);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    if (g_strcmp0 (segue_record_get_text (segue_record_list_get (list, i), segue_dated_get (kind)->title), title) == 0)
      return segue_record_list_get (list, i);

  return NULL;
}

/* Tells the popover that asks what is new: the kind by its place in the list. */
void
calendar_fixture_answer (GtkWidget  *popover,
                         guint       kind,
                         const char *title)
{
  GtkWidget *entry;

  g_assert_nonnull (popover);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (app_fixture_find (popover, GTK_TYPE_DROP_DOWN, NULL)), kind);
  entry = app_fixture_find (popover, GTK_TYPE_ENTRY, NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), title);
  g_signal_emit_by_name (entry, "activate");
  app_fixture_settle ();
}
