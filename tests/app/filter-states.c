/* filter-states.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "filter-states.h"

#include "segue-filter-chip.h"

static GtkWindow *
enter_filter (AppFixture *fixture,
              const char *title)
{
  GtkWidget *view = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_REGISTER_VIEW, NULL);
  GtkWidget *chip = app_fixture_find (view, SEGUE_TYPE_FILTER_CHIP, title);

  gtk_menu_button_popup (GTK_MENU_BUTTON (app_fixture_find (chip, GTK_TYPE_MENU_BUTTON, NULL)));
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_filter_audience (AppFixture *fixture)
{
  return enter_filter (fixture, "Audience");
}

GtkWindow *
app_state_enter_filter_owner (AppFixture *fixture)
{
  return enter_filter (fixture, "Owner");
}

GtkWindow *
app_state_enter_filter_standing (AppFixture *fixture)
{
  return enter_filter (fixture, "Standing");
}

GtkWindow *
app_state_enter_filter_barrier (AppFixture *fixture)
{
  return enter_filter (fixture, "Barrier");
}
