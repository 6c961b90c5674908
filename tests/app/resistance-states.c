/* resistance-states.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "resistance-states.h"

#include "resistance-fixture.h"
#include "segue-board-mode.h"
#include "segue-edit.h"
#include "segue-log-mode.h"
#include "segue-long-list-view.h"
#include "segue-resistance-choices.h"

static const char * const summaries[] = {
  "The handhelds are slower with gloves on.", "Nobody asked the night shift.", "Is my commission report going away?",
  "Who checks the pay run if the clerk is gone?", "Last time they promised training too.", "Two screens for one order.",
};

static const char * const foreign_summaries[] = {
  "Beschaffungsrichtlinien, Sonderfreigaben und Rechnungsprüfungsvorbereitungsveranstaltung", "新系统太慢，我们会回到纸上工作", "النظام الجديد أبطأ من القديم",
  "Никто не спросил ночную смену", "אף אחד לא שאל אותנו", "手袋をしたまま端末は使えない", "On nous avait déjà promis des formations la dernière fois", "No",
};

/* @n entries of every kind, called as @titles say. */
static void
add_many (AppFixture         *fixture,
          guint               n,
          const char * const *titles,
          guint               n_titles)
{
  SegueRecord *audience = resistance_fixture_add_audience (fixture, n_titles == G_N_ELEMENTS (summaries) ? "Logistics" : titles[0]);
  SegueRecord *person = resistance_fixture_add_person (fixture, n_titles == G_N_ELEMENTS (summaries) ? "Yusuf Krantz" : titles[2]);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_ADD, SEGUE_RECORD_RESISTANCE);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < n; i++)
    {
      SegueResistanceStatus status = i % (SEGUE_RESISTANCE_STATUS_NOT_VALID + 1);
      g_autoptr(SegueRecord) entry = resistance_fixture_make_entry (fixture, titles[i % n_titles], status, (int) (i * 5 % 60));

      if (i % 3 > 0)
        segue_record_set_integer (entry, SEGUE_RESISTANCE_STAKEHOLDER, segue_record_get_id (person));
      segue_record_set_integer (entry, SEGUE_RESISTANCE_AUDIENCE, segue_record_get_id (audience));
      segue_record_set_integer (entry, SEGUE_RESISTANCE_ROOT_CAUSE, i * 7 % (SEGUE_RESISTANCE_CAUSE_ORGANISATION_DISCOURAGES + 1));
      segue_record_set_integer (entry, SEGUE_RESISTANCE_SEVERITY, 1 + i % 5);
      segue_record_set_integer (entry, SEGUE_RESISTANCE_SPREAD, 1 + i / 5 % 5);
      if (status == SEGUE_RESISTANCE_STATUS_RESOLVED)
        segue_record_set_text (entry, SEGUE_RESISTANCE_OUTCOME, "Trigger handles were ordered.");
      if (i % 4 > 0)
        segue_record_set_integer (entry, SEGUE_RESISTANCE_OWNER, segue_record_get_id (person));
      segue_edit_add (edit, entry);
    }
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();
}

GtkWindow *
app_state_enter_resistance (AppFixture *fixture)
{
  resistance_fixture_show (fixture, "log");
  segue_page_focus (resistance_fixture_get_page (fixture));
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_resistance_entry (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_resistance (fixture);
  g_autoptr(GArray) shown = segue_page_dup_shown (resistance_fixture_get_page (fixture));

  segue_page_select (resistance_fixture_get_page (fixture), g_array_index (shown, gint64, 0));
  app_state_show_details (fixture);
  app_fixture_settle ();

  return window;
}

GtkWindow *
app_state_enter_resistance_several (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_resistance (fixture);
  g_autoptr(GArray) shown = segue_page_dup_shown (resistance_fixture_get_page (fixture));
  GtkWidget *mode = app_fixture_find (GTK_WIDGET (window), SEGUE_TYPE_LOG_MODE, NULL);
  GtkWidget *view = app_fixture_find (mode, SEGUE_TYPE_LONG_LIST_VIEW, NULL);

  g_assert_cmpuint (shown->len, >, 1);
  segue_id_selection_set_ids (segue_long_list_view_get_selection (SEGUE_LONG_LIST_VIEW (view)),
                              (const gint64 *) (gpointer) shown->data, MIN (shown->len, 3));
  app_state_show_details (fixture);
  app_fixture_settle ();

  return window;
}

GtkWindow *
app_state_enter_resistance_empty (AppFixture *fixture)
{
  resistance_fixture_show (fixture, "log");

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_resistance_crowded (AppFixture *fixture)
{
  add_many (fixture, 120, summaries, G_N_ELEMENTS (summaries));

  return app_state_enter_resistance (fixture);
}

GtkWindow *
app_state_enter_resistance_foreign (AppFixture *fixture)
{
  add_many (fixture, G_N_ELEMENTS (foreign_summaries), foreign_summaries, G_N_ELEMENTS (foreign_summaries));

  return app_state_enter_resistance (fixture);
}

GtkWindow *
app_state_enter_board (AppFixture *fixture)
{
  resistance_fixture_show (fixture, "board");
  segue_page_focus (resistance_fixture_get_page (fixture));
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_board_empty (AppFixture *fixture)
{
  return app_state_enter_board (fixture);
}

GtkWindow *
app_state_enter_board_crowded (AppFixture *fixture)
{
  add_many (fixture, 120, summaries, G_N_ELEMENTS (summaries));

  return app_state_enter_board (fixture);
}

GtkWindow *
app_state_enter_board_foreign (AppFixture *fixture)
{
  add_many (fixture, G_N_ELEMENTS (foreign_summaries), foreign_summaries, G_N_ELEMENTS (foreign_summaries));

  return app_state_enter_board (fixture);
}

/* With what can be done with a card beside it. */
GtkWindow *
app_state_enter_board_menu (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_board (fixture);
  GtkWidget *mode = app_fixture_find (GTK_WIDGET (window), SEGUE_TYPE_BOARD_MODE, NULL);
  gboolean handled = FALSE;

  g_signal_emit_by_name (app_fixture_find_controller (mode, GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed", GDK_KEY_Menu, 0, 0, &handled);
  g_assert_true (handled);
  app_fixture_settle ();

  return window;
}

GtkWindow *
app_state_enter_insights (AppFixture *fixture)
{
  resistance_fixture_show (fixture, "insights");
  segue_page_focus (resistance_fixture_get_page (fixture));
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_insights_text (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_insights (fixture);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (app_fixture_find_tip (GTK_WIDGET (window), "Show tables in place of pictures")), TRUE);
  app_fixture_settle ();

  return window;
}

GtkWindow *
app_state_enter_insights_empty (AppFixture *fixture)
{
  return app_state_enter_insights (fixture);
}

GtkWindow *
app_state_enter_insights_crowded (AppFixture *fixture)
{
  add_many (fixture, 120, summaries, G_N_ELEMENTS (summaries));

  return app_state_enter_insights (fixture);
}

GtkWindow *
app_state_enter_insights_foreign (AppFixture *fixture)
{
  add_many (fixture, G_N_ELEMENTS (foreign_summaries), foreign_summaries, G_N_ELEMENTS (foreign_summaries));

  return app_state_enter_insights (fixture);
}

GtkWindow *
app_state_enter_resistance_public (AppFixture *fixture)
{
  app_state_present (fixture, "public");

  return app_state_enter_resistance (fixture);
}
