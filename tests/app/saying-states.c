/* saying-states.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "saying-states.h"

#include "calendar-fixture.h"
#include "segue-calendar-pane.h"
#include "segue-communication.h"
#include "segue-edit.h"
#include "segue-lock.h"
#include "segue-message.h"

static GtkWindow *
select_record (AppFixture  *fixture,
               SegueRecord *record)
{
  segue_page_reveal (calendar_fixture_get_page (fixture), segue_record_get_id (record));
  app_fixture_settle ();
  app_state_show_details (fixture);
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

/* The first that was sent, or the first that was not. */
static SegueRecord *
find_communication (AppFixture *fixture,
                    gboolean    is_sent)
{
  SegueRecordList *list = NULL;

  calendar_fixture_show (fixture);
  list = segue_plan_list (calendar_fixture_get_plan (fixture), SEGUE_RECORD_COMMUNICATION);
  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);

      if (segue_lock_holds (record) == is_sent && segue_record_is_set (record, SEGUE_COMMUNICATION_DATE) &&
          (is_sent || segue_record_get_choice (record, SEGUE_COMMUNICATION_STATUS) == SEGUE_COMMUNICATION_STATUS_DRAFT))
        return record;
    }

  g_assert_not_reached ();
}

GtkWindow *
app_state_enter_communication (AppFixture *fixture)
{
  return select_record (fixture, find_communication (fixture, FALSE));
}

GtkWindow *
app_state_enter_communication_sent (AppFixture *fixture)
{
  return select_record (fixture, find_communication (fixture, TRUE));
}

/* Words as long as people write them, in several scripts. */
GtkWindow *
app_state_enter_communication_foreign (AppFixture *fixture)
{
  SegueRecord *record = find_communication (fixture, FALSE);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_CHANGE, SEGUE_RECORD_COMMUNICATION);

  segue_edit_set_text (edit, record, SEGUE_COMMUNICATION_TITLE,
                       "Datenschutz-Folgenabschätzungsverfahrensordnung für alle Beschäftigten · Какво се променя в склада", NULL);
  segue_edit_set_text (edit, record, SEGUE_COMMUNICATION_BODY,
                       "من الاثنين تسجّلون الدخول مرة واحدة فقط.\n从周一起，您只需登录一次。\nAb Montag melden Sie sich nur noch einmal an.", NULL);
  g_assert_true (segue_edit_commit (edit, NULL, NULL));

  return select_record (fixture, record);
}

static void
press (GtkWidget  *root,
       const char *label)
{
  g_signal_emit_by_name (app_fixture_find (root, GTK_TYPE_BUTTON, label), "clicked");
  app_fixture_settle ();
}

GtkWindow *
app_state_enter_sending (AppFixture *fixture)
{
  SegueRecord *record = find_communication (fixture, FALSE);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_CHANGE, SEGUE_RECORD_COMMUNICATION);
  GtkWindow *window = NULL;

  segue_edit_set_text (edit, record, SEGUE_COMMUNICATION_STATUS, "scheduled", NULL);
  g_assert_true (segue_edit_commit (edit, NULL, NULL));
  window = select_record (fixture, record);
  press (GTK_WIDGET (window), "Mark as Sent…");

  return app_fixture_find_window (ADW_TYPE_WINDOW);
}

GtkWindow *
app_state_enter_composing (AppFixture *fixture)
{
  press (GTK_WIDGET (app_state_enter_communication (fixture)), "Compose…");

  return app_fixture_find_window (ADW_TYPE_WINDOW);
}

GtkWindow *
app_state_enter_message (AppFixture *fixture)
{
  calendar_fixture_show (fixture);

  return select_record (fixture, segue_record_list_get (segue_plan_list (calendar_fixture_get_plan (fixture), SEGUE_RECORD_MESSAGE), 0));
}

GtkWindow *
app_state_enter_library (AppFixture *fixture)
{
  calendar_fixture_show (fixture);
  adw_view_stack_set_visible_child_name (segue_page_get_modes (calendar_fixture_get_page (fixture)), "library");
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}
