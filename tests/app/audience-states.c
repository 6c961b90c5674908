/* audience-states.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "audience-states.h"

#include "audience-fixture.h"
#include "segue-audience.h"
#include "segue-audiences-view.h"
#include "segue-cross-tab.h"
#include "segue-edit.h"
#include "segue-impact.h"
#include "segue-impacted-audience.h"
#include "segue-reach.h"

GtkWindow *
app_state_enter_audiences (AppFixture *fixture)
{
  audience_fixture_show (fixture);

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_audiences_silent (AppFixture *fixture)
{
  app_fixture_activate (fixture, "win.show-silent-audiences");

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_impact (AppFixture *fixture)
{
  GtkWidget *page = NULL;

  app_state_enter_audiences (fixture);
  page = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_AUDIENCES_VIEW, NULL);
  adw_view_stack_set_visible_child_name (segue_page_get_modes (SEGUE_PAGE (page)), "impact");
  app_fixture_settle ();
  segue_page_focus (SEGUE_PAGE (page));
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_impact_public (AppFixture *fixture)
{
  app_state_present (fixture, "public");

  return app_state_enter_impact (fixture);
}

GtkWindow *
app_state_enter_impact_form (AppFixture *fixture)
{
  GtkWindow *window = app_state_enter_impact (fixture);
  GtkWidget *page = app_fixture_find (GTK_WIDGET (window), SEGUE_TYPE_AUDIENCES_VIEW, NULL);

  g_signal_emit_by_name (app_fixture_find (page, SEGUE_TYPE_CROSS_TAB, NULL), "cell-activated", 1, 1);
  app_fixture_settle ();

  return window;
}

/* The one in the row @position, with its details. */
static void
select_audience (AppFixture *fixture,
                 guint       position)
{
  GtkWidget *page = NULL;
  GtkWidget *list = NULL;

  app_state_enter_audiences (fixture);
  page = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_AUDIENCES_VIEW, NULL);
  list = app_fixture_find (page, GTK_TYPE_COLUMN_VIEW, NULL);
  gtk_selection_model_select_item (gtk_column_view_get_model (GTK_COLUMN_VIEW (list)), position, TRUE);
  app_state_show_details (fixture);
  app_fixture_settle ();
}

GtkWindow *
app_state_enter_audience (AppFixture *fixture)
{
  select_audience (fixture, 4);

  return GTK_WINDOW (fixture->window);
}

/* Names in other scripts, names too long, and far more than fit. */
static void
add_audiences (AppFixture *fixture,
               guint       n)
{
  static const char * const names[] = {
    "Öffentlichkeitsarbeit und Unternehmenskommunikation der Donaudampfschifffahrtsgesellschaft", "沈阳工厂第二车间",
    "مصنع الإسكندرية", "Отдел внедрения", "ההנהלה", "現場サービス部", "Équipe d’encadrement", "Team",
  };
  SegueWorkspace *workspace = segue_window_get_workspace (fixture->window);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_AUDIENCE);
  g_autoptr(GError) error = NULL;
  gint64 parent = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(SegueRecord) audience = segue_record_new (SEGUE_RECORD_AUDIENCE, 0);
      g_autofree char *name = i < G_N_ELEMENTS (names) ? g_strdup (names[i]) : g_strdup_printf ("Team %03u", i);

      segue_record_set_text (audience, SEGUE_AUDIENCE_NAME, name);
      segue_record_set_integer (audience, SEGUE_AUDIENCE_HEADCOUNT, 7 * i + 3);
      if (parent != 0 && i % 4 != 0)
        segue_record_set_integer (audience, SEGUE_AUDIENCE_PARENT, parent);
      if (i % 4 != 3)
        parent = segue_record_get_id (audience);
      segue_edit_add (edit, audience);
    }
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
  app_fixture_settle ();
}

/* All audiences, with some degrees of impact. */
static void
add_to_scope (AppFixture *fixture)
{
  SegueWorkspace *workspace = segue_window_get_workspace (fixture->window);
  SegueRecordList *list = segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_AUDIENCE);
  SegueRecord *rollout = segue_record_list_get (segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_ROLLOUT), 0);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_IMPACTED_AUDIENCE);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      g_autoptr(SegueRecord) impacted = segue_record_new (SEGUE_RECORD_IMPACTED_AUDIENCE, 0);
      gint64 audience = segue_record_get_id (segue_record_list_get (list, i));

      if (segue_impacted_audience_find (SEGUE_PLAN (workspace), audience, segue_record_get_id (rollout)) != NULL)
        continue;
      segue_record_set_integer (impacted, SEGUE_IMPACTED_AUDIENCE_AUDIENCE, audience);
      segue_record_set_integer (impacted, SEGUE_IMPACTED_AUDIENCE_ROLLOUT, segue_record_get_id (rollout));
      segue_edit_add (edit, impacted);
      for (guint k = 0; k < i % 11; k++)
        {
          g_autoptr(SegueRecord) impact = segue_record_new (SEGUE_RECORD_IMPACT, 0);

          segue_record_set_integer (impact, SEGUE_IMPACT_IMPACTED_AUDIENCE, segue_record_get_id (impacted));
          segue_record_set_text (impact, SEGUE_IMPACT_TITLE, "Other work");
          segue_record_set_integer (impact, SEGUE_IMPACT_ASPECT, k);
          segue_record_set_integer (impact, SEGUE_IMPACT_DEGREE, (i + k) % 6);
          segue_edit_add (edit, impact);
        }
    }
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
  app_fixture_settle ();
}

GtkWindow *
app_state_enter_audiences_crowded (AppFixture *fixture)
{
  add_audiences (fixture, 400);
  select_audience (fixture, 2);

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_impact_crowded (AppFixture *fixture)
{
  add_audiences (fixture, 400);
  add_to_scope (fixture);

  return app_state_enter_impact (fixture);
}

GtkWindow *
app_state_enter_audiences_foreign (AppFixture *fixture)
{
  add_audiences (fixture, 8);
  select_audience (fixture, 2);

  return GTK_WINDOW (fixture->window);
}
