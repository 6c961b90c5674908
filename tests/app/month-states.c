/* month-states.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "month-states.h"

#include "calendar-fixture.h"

#include "segue-month-field.h"
#include "segue-month-mode.h"

GtkWindow *
app_state_enter_month (AppFixture *fixture)
{
  calendar_fixture_show (fixture);
  segue_page_focus (calendar_fixture_get_page (fixture));
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_month_selected (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_month (fixture);
  g_autoptr(GArray) ids = segue_page_dup_shown (calendar_fixture_get_page (fixture));

  for (guint i = 0; i < ids->len; i++)
    {
      SegueRecord *record = segue_plan_find (calendar_fixture_get_plan (fixture), SEGUE_RECORD_COMMUNICATION, g_array_index (ids, gint64, i));

      if (record == NULL || segue_dated_get_first (record) < segue_today ())
        continue;
      segue_page_select (calendar_fixture_get_page (fixture), g_array_index (ids, gint64, i));
      break;
    }
  app_fixture_settle ();

  return window;
}

/* A month with go-live, and with windows over its days. */
GtkWindow *
app_state_enter_month_windows (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_month (fixture);

  for (guint i = 0; i < 2; i++)
    gtk_widget_activate_action (GTK_WIDGET (calendar_fixture_get_page (fixture)), "calendar.next", NULL);
  app_fixture_settle ();

  return window;
}

GtkWindow *
app_state_enter_month_new (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_month (fixture);

  app_fixture_activate (fixture, "win.new-record");

  return window;
}

/* A day on which too much takes place. */
GtkWindow *
app_state_enter_month_crowded (AppFixture *fixture)
{
  calendar_fixture_add (fixture, SEGUE_RECORD_WINDOW, "Stock-taking in all plants and warehouses", "2026-11-02", "2026-11-18");
  calendar_fixture_add (fixture, SEGUE_RECORD_EVENT, "A fair that lasts for a while", "2026-11-09", "2026-11-12");
  for (guint i = 1; i <= 25; i++)
    {
      g_autofree char *title = g_strdup_printf ("What number %u of so many has to say about it", i);

      calendar_fixture_add (fixture, i % 3 == 0 ? SEGUE_RECORD_EVENT : SEGUE_RECORD_COMMUNICATION, title, "2026-11-10", NULL);
    }

  return app_state_enter_month (fixture);
}

GtkWindow *
app_state_enter_month_day (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_month_crowded (fixture);
  GtkWidget *mode = app_fixture_find (GTK_WIDGET (window), SEGUE_TYPE_MONTH_MODE, NULL);

  gtk_widget_activate_action (mode, "month.show-day", "i", calendar_fixture_day ("2026-11-10"));
  app_fixture_settle ();

  return window;
}

/* In scripts that are wider, higher, or written from the right. */
GtkWindow *
app_state_enter_month_foreign (AppFixture *fixture)
{
  calendar_fixture_add (fixture, SEGUE_RECORD_COMMUNICATION, "لماذا نغيّر النظام الآن", "2026-11-10", NULL);
  calendar_fixture_add (fixture, SEGUE_RECORD_COMMUNICATION, "全員向け説明会のお知らせ", "2026-11-11", NULL);
  calendar_fixture_add (fixture, SEGUE_RECORD_EVENT, "ประชุมทีมงานประจำสัปดาห์", "2026-11-12", "2026-11-13");
  calendar_fixture_add (fixture, SEGUE_RECORD_WINDOW, "הקפאה של סוף החודש", "2026-11-17", "2026-11-20");
  calendar_fixture_add (fixture, SEGUE_RECORD_EVENT, "Donaudampfschifffahrtsgesellschaftskapitänsversammlung", "2026-11-24", NULL);

  return app_state_enter_month (fixture);
}

GtkWindow *
app_state_enter_month_filtered (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_month (fixture);
  GtkWidget *search = app_fixture_find (GTK_WIDGET (calendar_fixture_get_page (fixture)), GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (search), "plant");
  app_fixture_settle ();

  return window;
}
