/* test-resistance-reading.c - the resistance of a workspace that can only be read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "reading-fixture.h"
#include "resistance-fixture.h"

#include "segue-answer-view.h"
#include "segue-board-card.h"
#include "segue-board-mode.h"
#include "segue-resistance-pane.h"

#define SUMMARY "The handhelds are slower"

static void
set_up (AppFixture    *fixture,
        gconstpointer  data)
{
  app_fixture_set_up (fixture, NULL);
  resistance_fixture_add_entry (fixture, SUMMARY, SEGUE_RESISTANCE_STATUS_NEW, 3);
  reading_fixture_reopen (fixture);
}

static SegueRecord *
get_entry (AppFixture *fixture)
{
  return segue_record_list_get (segue_plan_list (resistance_fixture_get_plan (fixture), SEGUE_RECORD_RESISTANCE), 0);
}

static void
failed_cb (guint *n)
{
  (*n)++;
}

/* Neither a key nor its menu moves a card; the key says why. */
static void
test_board (AppFixture    *fixture,
            gconstpointer  data)
{
  GtkWidget *mode, *card;
  gboolean handled = FALSE;
  guint n = 0;

  resistance_fixture_show (fixture, "board");
  mode = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_BOARD_MODE, NULL);
  card = app_fixture_find (mode, SEGUE_TYPE_BOARD_CARD, NULL);
  gtk_widget_grab_focus (card);
  app_fixture_settle ();
  g_signal_connect_swapped (resistance_fixture_get_page (fixture), "failed", G_CALLBACK (failed_cb), &n);
  g_signal_emit_by_name (app_fixture_find_controller (mode, GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed", GDK_KEY_Right, 0, GDK_CONTROL_MASK, &handled);
  app_fixture_settle ();
  g_assert_true (handled);
  g_assert_cmpuint (n, ==, 1);
  g_signal_handlers_disconnect_by_data (resistance_fixture_get_page (fixture), &n);
  g_assert_cmpint (segue_record_get_choice (get_entry (fixture), SEGUE_RESISTANCE_STATUS), ==, SEGUE_RESISTANCE_STATUS_NEW);
}

/* Nothing of the pane, and nothing of the answer, can be used. */
static void
test_entry (AppFixture    *fixture,
            gconstpointer  data)
{
  GtkWidget *pane = NULL, *view = NULL;

  resistance_fixture_show (fixture, "log");
  pane = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_RESISTANCE_PANE, NULL);
  segue_page_select (resistance_fixture_get_page (fixture), segue_record_get_id (get_entry (fixture)));
  if (!gtk_widget_get_mapped (pane))
    app_fixture_activate (fixture, "win.toggle-pane");
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (pane));
  reading_fixture_assert_closed (pane, ADW_TYPE_HEADER_BAR);

  resistance_fixture_open (fixture, get_entry (fixture));
  view = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_ANSWER_VIEW, NULL);
  g_assert_nonnull (view);
  reading_fixture_assert_closed (view, ADW_TYPE_HEADER_BAR);
}

/* What the window captures, promises and removes. */
static void
test_window (AppFixture    *fixture,
             gconstpointer  data)
{
  static const char *const off[] = { "win.capture", "win.promise", "win.keep-promise", "win.turn-selected", "win.new-record", "win.delete", "win.undo" };

  resistance_fixture_show (fixture, "log");
  segue_page_select (resistance_fixture_get_page (fixture), segue_record_get_id (get_entry (fixture)));
  app_fixture_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (off); i++)
    reading_fixture_assert_deaf (fixture, off[i]);
  g_assert_cmpuint (resistance_fixture_count (fixture, SEGUE_RECORD_RESISTANCE), ==, 1);
  g_assert_cmpuint (resistance_fixture_count (fixture, SEGUE_RECORD_ACTION), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  g_test_add ("/resistance-reading/board", AppFixture, NULL, set_up, test_board, app_fixture_tear_down);
  g_test_add ("/resistance-reading/entry", AppFixture, NULL, set_up, test_entry, app_fixture_tear_down);
  g_test_add ("/resistance-reading/window", AppFixture, NULL, set_up, test_window, app_fixture_tear_down);

  return g_test_run ();
}
