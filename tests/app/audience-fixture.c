/* audience-fixture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "audience-fixture.h"

#include "segue-audience.h"
#include "segue-audiences-view.h"
#include "segue-reach.h"

/* The list of the pages, which begins with the first. */
static GtkListBox *
find_pages (GtkWidget *widget)
{
  if (GTK_IS_LIST_BOX (widget) && app_fixture_find (widget, GTK_TYPE_LABEL, "Stakeholders") != NULL)
    return GTK_LIST_BOX (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkListBox *found = find_pages (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

void
audience_fixture_show (AppFixture *fixture)
{
  GtkListBox *pages = find_pages (GTK_WIDGET (fixture->window));
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (pages, 1);

  g_assert_nonnull (app_fixture_find (GTK_WIDGET (row), GTK_TYPE_LABEL, "Audiences"));
  gtk_list_box_select_row (pages, row);
  g_signal_emit_by_name (pages, "row-activated", row);
  app_fixture_settle ();
}

SeguePage *
audience_fixture_get_page (AppFixture *fixture)
{
  return SEGUE_PAGE (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_AUDIENCES_VIEW, NULL));
}

SeguePlan *
audience_fixture_get_plan (AppFixture *fixture)
{
  return SEGUE_PLAN (segue_window_get_workspace (fixture->window));
}

/* The one that the window shows at first. */
gint64
audience_fixture_get_rollout (AppFixture *fixture)
{
  return segue_record_get_id (segue_record_list_get (segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_ROLLOUT), 0));
}

/* NULL where nobody is called so. */
SegueRecord *
audience_fixture_find (AppFixture *fixture,
                       const char *name)
{
  SegueRecordList *list = segue_plan_list (audience_fixture_get_plan (fixture), SEGUE_RECORD_AUDIENCE);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    if (g_strcmp0 (segue_record_get_text (segue_record_list_get (list, i), SEGUE_AUDIENCE_NAME), name) == 0)
      return segue_record_list_get (list, i);

  return NULL;
}

/* What that rollout does to it. */
SegueRecord *
audience_fixture_find_impacted (AppFixture *fixture,
                                const char *name)
{
  SegueRecord *audience = audience_fixture_find (fixture, name);

  g_assert_nonnull (audience);
  return segue_impacted_audience_find (audience_fixture_get_plan (fixture), segue_record_get_id (audience),
                                       audience_fixture_get_rollout (fixture));
}
