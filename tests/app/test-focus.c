/* test-focus.c - where the focus goes: only to what is seen, and on from there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "audience-fixture.h"

#include "segue-engagement.h"
#include "segue-page.h"
#include "segue-sheet-item.h"

/* More stops than a window has: who has not left a page by then never will. */
#define MOST_STOPS 400

static SeguePage *
get_page (AppFixture *fixture)
{
  return SEGUE_PAGE (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_REGISTER_VIEW, NULL));
}

static void
show_mode (SeguePage  *page,
           const char *mode)
{
  adw_view_stack_set_visible_child_name (segue_page_get_modes (page), mode);
  app_fixture_settle ();
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (segue_page_get_modes (page)), ==, mode);
}

static GtkWidget *
get_focus (AppFixture *fixture)
{
  return gtk_root_get_focus (GTK_ROOT (fixture->window));
}

static void
assert_seen (AppFixture *fixture,
             const char *mode)
{
  GtkWidget *focus = get_focus (fixture);

  g_assert_nonnull (focus);
  g_test_message ("%s: %s", mode, G_OBJECT_TYPE_NAME (focus));
  g_assert_true (gtk_widget_get_mapped (focus));
}

/* From @page around the window until the focus is back in it. */
static void
go_around (AppFixture       *fixture,
           SeguePage        *page,
           const char       *mode,
           GtkDirectionType  direction)
{
  gboolean was_outside = FALSE;
  guint n = 0;

  segue_page_focus (page);
  assert_seen (fixture, mode);
  g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), GTK_WIDGET (page)));
  while (!was_outside || !gtk_widget_is_ancestor (get_focus (fixture), GTK_WIDGET (page)))
    {
      g_assert_cmpuint (n++, <, MOST_STOPS);
      g_signal_emit_by_name (fixture->window, "move-focus", direction);
      assert_seen (fixture, mode);
      was_outside = was_outside || !gtk_widget_is_ancestor (get_focus (fixture), GTK_WIDGET (page));
    }
}

static void
go_through (AppFixture *fixture,
            SeguePage  *page,
            const char *mode)
{
  show_mode (page, mode);
  go_around (fixture, page, mode, GTK_DIR_TAB_FORWARD);
  go_around (fixture, page, mode, GTK_DIR_TAB_BACKWARD);
}

static void
test_modes (AppFixture    *fixture,
            gconstpointer  example)
{
  static const char * const modes[] = { "grid", "matrix", "raci", "register" };
  SeguePage *page = get_page (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    go_through (fixture, page, modes[i]);
}

static void
test_audiences (AppFixture    *fixture,
                gconstpointer  example)
{
  static const char * const modes[] = { "impact", "list" };
  SeguePage *page;

  audience_fixture_show (fixture);
  page = audience_fixture_get_page (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    go_through (fixture, page, modes[i]);
}

/* A mode takes along the focus that was in the one before. */
static void
test_switch (AppFixture    *fixture,
             gconstpointer  example)
{
  SeguePage *page = get_page (fixture);

  segue_page_focus (page);
  show_mode (page, "raci");
  assert_seen (fixture, "raci");
  g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), GTK_WIDGET (page)));
  show_mode (page, "grid");
  assert_seen (fixture, "grid");
  show_mode (page, "register");
  assert_seen (fixture, "register");
  g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), GTK_WIDGET (page)));
}

/* There is nobody to find among activities: the list is where one searches. */
static void
test_find (AppFixture    *fixture,
           gconstpointer  example)
{
  SeguePage *page = get_page (fixture);
  GtkWidget *entry = app_fixture_find (GTK_WIDGET (page), GTK_TYPE_SEARCH_ENTRY, NULL);

  show_mode (page, "raci");
  app_fixture_activate (fixture, "win.find");
  assert_seen (fixture, "find");
  g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), entry));
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (segue_page_get_modes (page)), ==, "register");

  /* In the others it is there, and stays. */
  show_mode (page, "grid");
  app_fixture_activate (fixture, "win.find");
  g_assert_true (gtk_widget_is_ancestor (get_focus (fixture), entry));
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (segue_page_get_modes (page)), ==, "grid");
  g_signal_emit_by_name (entry, "stop-search");
  assert_seen (fixture, "grid");
  g_assert_false (gtk_widget_is_ancestor (get_focus (fixture), entry));
}

/* Somebody who is to be seen is not seen among activities. */
static void
test_show_person (AppFixture    *fixture,
                  gconstpointer  example)
{
  SeguePage *page = get_page (fixture);
  SegueRecordList *engagements = segue_plan_list (SEGUE_PLAN (segue_window_get_workspace (fixture->window)), SEGUE_RECORD_ENGAGEMENT);
  SegueRecord *engagement = segue_record_list_get (engagements, 0);
  g_autoptr(GPtrArray) selected = NULL;

  show_mode (page, "raci");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-person", "x",
                                             segue_record_get_link (engagement, SEGUE_ENGAGEMENT_STAKEHOLDER)));
  app_fixture_settle ();
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (segue_page_get_modes (page)), ==, "register");
  assert_seen (fixture, "person");
  selected = segue_page_dup_selected (page);
  g_assert_cmpuint (selected->len, ==, 1);
  g_assert_true (segue_sheet_item_get (g_ptr_array_index (selected, 0), SEGUE_SHEET_OWN) == engagement);
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void      (*run) (AppFixture *, gconstpointer);
  } tests[] = {
    { "/app/focus/modes", test_modes },
    { "/app/focus/audiences", test_audiences },
    { "/app/focus/switch", test_switch },
    { "/app/focus/find", test_find },
    { "/app/focus/show-person", test_show_person },
  };

  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, AppFixture, "example", app_fixture_set_up, tests[i].run, app_fixture_tear_down);

  return g_test_run ();
}
