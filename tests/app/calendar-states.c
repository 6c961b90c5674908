/* calendar-states.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "calendar-states.h"

#include "calendar-fixture.h"
#include "segue-audience.h"
#include "segue-calendar-choices.h"
#include "segue-edit.h"
#include "segue-event.h"

GtkWindow *
app_state_enter_quarter (AppFixture *fixture)
{
  calendar_fixture_show_mode (fixture, "quarter");

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_quarter_selected (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_quarter (fixture);
  GtkWidget *focus = gtk_window_get_focus (window);

  for (guint i = 0; i < 3; i++)
    calendar_fixture_press (gtk_widget_get_parent (focus), i == 0 ? GDK_KEY_Down : GDK_KEY_Right, 0);
  app_state_show_details (fixture);
  app_fixture_settle ();

  return window;
}

/* The quarter after: with the days before and after the go-live. */
GtkWindow *
app_state_enter_quarter_go_live (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_quarter (fixture);

  calendar_fixture_press (gtk_widget_get_parent (gtk_window_get_focus (window)), GDK_KEY_Page_Down, 0);

  return window;
}

static const char * const audience_names[] = {
  "Öffentlichkeitsarbeit und Unternehmenskommunikation der Donaudampfschifffahrtsgesellschaft", "沈阳工厂第二车间",
  "مصنع الإسكندرية", "Отдел внедрения", "ההנהלה", "現場サービス部", "Équipe d’encadrement", "Team",
};
static const char * const event_titles[] = {
  "Sprechstunde zur Rechtschreibprüfungsvorbereitungsveranstaltung", "上线前的最后一次培训", "اجتماع الإدارة قبل الإطلاق",
  "Вводный курс", "פגישה שבועית", "操作説明会", "Réunion d’information", "Talk",
};

/* Things of @n days and more, for each of @n_audiences. */
static void
add_many (AppFixture *fixture,
          guint       n_audiences,
          guint       n,
          gboolean    is_foreign)
{
  SegueWorkspace *workspace = segue_window_get_workspace (fixture->window);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_EVENT);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < n_audiences; i++)
    {
      g_autoptr(SegueRecord) audience = segue_record_new (SEGUE_RECORD_AUDIENCE, 0);
      g_autofree char *team = g_strdup_printf ("Team %03u", i);

      segue_record_set_text (audience, SEGUE_AUDIENCE_NAME, is_foreign ? audience_names[i % G_N_ELEMENTS (audience_names)] : team);
      segue_record_set_integer (audience, SEGUE_AUDIENCE_HEADCOUNT, 7 * i + 3);
      segue_edit_add (edit, audience);
      for (guint j = 0; j < n; j++)
        {
          g_autoptr(SegueRecord) event = segue_record_new (SEGUE_RECORD_EVENT, 0);
          g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;
          gint64 id = segue_record_get_id (audience);
          guint day = (i * 13 + j * 29) % 80;

          segue_value_set_ids (&audiences, &id, 1);
          segue_record_set_text (event, SEGUE_EVENT_TITLE,
                                 is_foreign ? event_titles[(i + j) % G_N_ELEMENTS (event_titles)] : j % 3 ? "Talk" : "Office hours");
          segue_record_set_integer (event, SEGUE_EVENT_KIND, (i + j) % (SEGUE_EVENT_KIND_OTHER + 1));
          segue_record_set_integer (event, SEGUE_EVENT_DATE, segue_today () - 40 + (SegueDay) day);
          if (j % 3 == 0)
            segue_record_set_integer (event, SEGUE_EVENT_END_DATE, segue_today () - 40 + (SegueDay) (day + j % 9));
          segue_record_set_integer (event, SEGUE_EVENT_CERTAINTY, j % (SEGUE_CERTAINTY_CANCELLED + 1));
          segue_record_set_integer (event, SEGUE_EVENT_MINUTES_PER_PERSON, 10 * (1 + j % 6));
          segue_record_set_value (event, SEGUE_EVENT_AUDIENCES, &audiences);
          segue_edit_add (edit, event);
        }
    }
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();
}

GtkWindow *
app_state_enter_quarter_crowded (AppFixture *fixture)
{
  add_many (fixture, 40, 60, FALSE);

  return app_state_enter_quarter (fixture);
}

GtkWindow *
app_state_enter_quarter_foreign (AppFixture *fixture)
{
  add_many (fixture, G_N_ELEMENTS (audience_names), 6, TRUE);

  return app_state_enter_quarter (fixture);
}

GtkWindow *
app_state_enter_load (AppFixture *fixture)
{
  calendar_fixture_show_mode (fixture, "load");

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_load_weighted (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_load (fixture);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (app_fixture_find_tip (GTK_WIDGET (calendar_fixture_get_page (fixture)), "How the load is computed")), 1);
  app_fixture_settle ();

  return window;
}

GtkWindow *
app_state_enter_load_crowded (AppFixture *fixture)
{
  add_many (fixture, 40, 60, FALSE);

  return app_state_enter_load (fixture);
}

GtkWindow *
app_state_enter_load_foreign (AppFixture *fixture)
{
  add_many (fixture, G_N_ELEMENTS (audience_names), 6, TRUE);

  return app_state_enter_load (fixture);
}

GtkWindow *
app_state_enter_agenda (AppFixture *fixture)
{
  calendar_fixture_show_mode (fixture, "agenda");

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_agenda_selected (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_agenda (fixture);

  calendar_fixture_press (gtk_widget_get_parent (gtk_window_get_focus (window)), GDK_KEY_Down, 0);
  app_state_show_details (fixture);
  app_fixture_settle ();

  return window;
}

GtkWindow *
app_state_enter_agenda_crowded (AppFixture *fixture)
{
  add_many (fixture, 40, 60, FALSE);

  return app_state_enter_agenda (fixture);
}

GtkWindow *
app_state_enter_agenda_foreign (AppFixture *fixture)
{
  add_many (fixture, G_N_ELEMENTS (audience_names), 6, TRUE);

  return app_state_enter_agenda (fixture);
}
