/* test-library.c - what texts are made of: lists, what is new, what is found, and what is not there
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "calendar-fixture.h"
#include "segue-calendar-pane.h"
#include "segue-filter-chip.h"
#include "segue-library-mode.h"
#include "segue-long-list-view.h"
#include "segue-message.h"
#include "segue-term.h"

static void
set_up (AppFixture    *fixture,
        gconstpointer  example)
{
  app_fixture_set_up (fixture, example);
  calendar_fixture_show (fixture);
  adw_view_stack_set_visible_child_name (segue_page_get_modes (calendar_fixture_get_page (fixture)), "library");
  app_fixture_settle ();
}

static SegueLibraryMode *
get_library (AppFixture *fixture)
{
  return SEGUE_LIBRARY_MODE (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_LIBRARY_MODE, NULL));
}

static guint
count_shown (AppFixture *fixture)
{
  g_autoptr(GArray) ids = segue_library_mode_dup_shown (get_library (fixture));

  return ids->len;
}

static guint
count (AppFixture      *fixture,
       SegueRecordKind  kind)
{
  return segue_record_list_get_n (segue_plan_list (calendar_fixture_get_plan (fixture), kind));
}

static void
press (AppFixture *fixture,
       const char *label)
{
  GtkWidget *button = app_fixture_find (GTK_WIDGET (get_library (fixture)), GTK_TYPE_BUTTON, label);

  g_assert_nonnull (button);
  if (GTK_IS_TOGGLE_BUTTON (button))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  else
    g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
}

static SegueRecord *
get_selected (AppFixture *fixture)
{
  g_autoptr(GPtrArray) items = segue_page_dup_selected (calendar_fixture_get_page (fixture));

  return items->len == 1 ? segue_sheet_item_get (g_ptr_array_index (items, 0), SEGUE_SHEET_OWN) : NULL;
}

/* Each kind has its list, with all of the rollout that is looked at. */
static void
test_kinds (AppFixture    *fixture,
            gconstpointer  data)
{
  static const struct
  {
    const char *label;
    const char *sheet;
  } kinds[] = {
    { "Questions", "faqs" }, { "Support", "support-channels" }, { "Glossary", "terms" }, { "Series", "series" },
    { "Windows", "windows" }, { "Key Messages", "messages" },
  };

  g_assert_cmpstr (segue_library_mode_get_sheet (get_library (fixture)), ==, "messages");
  g_assert_cmpuint (count_shown (fixture), >, 0);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_test_message ("%s", kinds[i].label);
      press (fixture, kinds[i].label);
      g_assert_cmpstr (segue_library_mode_get_sheet (get_library (fixture)), ==, kinds[i].sheet);
      g_assert_cmpuint (count_shown (fixture), >, 0);
    }
}

/* What is new is of the kind that is seen, selected, and named in the pane. */
static void
test_new (AppFixture    *fixture,
          gconstpointer  data)
{
  guint n = count (fixture, SEGUE_RECORD_TERM);

  press (fixture, "Glossary");
  app_fixture_activate (fixture, "win.new-record");
  app_fixture_settle ();
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_TERM), ==, n + 1);
  g_assert_nonnull (get_selected (fixture));
  g_assert_cmpint (segue_record_get_kind (get_selected (fixture)), ==, SEGUE_RECORD_TERM);
  g_assert_nonnull (app_fixture_find (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_CALENDAR_PANE, NULL),
                                      ADW_TYPE_ENTRY_ROW, "Technical word"));

  app_fixture_activate (fixture, "win.undo");
  app_fixture_settle ();
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_TERM), ==, n);
}

static void
test_new_kinds (AppFixture    *fixture,
                gconstpointer  data)
{
  static const struct
  {
    const char      *label;
    const char      *add;
    SegueRecordKind  kind;
  } kinds[] = {
    { "Key Messages", "New Key Message", SEGUE_RECORD_MESSAGE },
    { "Questions", "New Question", SEGUE_RECORD_FAQ },
    { "Support", "New Support Channel", SEGUE_RECORD_SUPPORT_CHANNEL },
    { "Series", "New Series", SEGUE_RECORD_SERIES },
    { "Windows", "New Window", SEGUE_RECORD_WINDOW },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      guint n = count (fixture, kinds[i].kind);

      g_test_message ("%s", kinds[i].add);
      press (fixture, kinds[i].label);
      press (fixture, kinds[i].add);
      g_assert_cmpuint (count (fixture, kinds[i].kind), ==, n + 1);
      g_assert_cmpint (segue_record_get_kind (get_selected (fixture)), ==, kinds[i].kind);
    }
}

/* Delete, and undo. */
static void
test_delete (AppFixture    *fixture,
             gconstpointer  data)
{
  guint n = count (fixture, SEGUE_RECORD_TERM);

  press (fixture, "Glossary");
  segue_page_select (calendar_fixture_get_page (fixture),
                     segue_record_get_id (segue_record_list_get (segue_plan_list (calendar_fixture_get_plan (fixture), SEGUE_RECORD_TERM), 0)));
  app_fixture_settle ();
  app_fixture_activate (fixture, "win.delete");
  app_fixture_settle ();
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_TERM), ==, n - 1);
  app_fixture_activate (fixture, "win.undo");
  app_fixture_settle ();
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_TERM), ==, n);
}

/* The search of the page narrows the list; where nothing is left it says so. */
static void
test_search (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkWidget *entry = app_fixture_find (GTK_WIDGET (calendar_fixture_get_page (fixture)), GTK_TYPE_SEARCH_ENTRY, NULL);
  guint n = 0;

  press (fixture, "Glossary");
  n = count_shown (fixture);
  gtk_editable_set_text (GTK_EDITABLE (entry), "cut-over");
  app_fixture_settle ();
  g_assert_cmpuint (count_shown (fixture), <, n);
  g_assert_cmpuint (count_shown (fixture), >, 0);
  gtk_editable_set_text (GTK_EDITABLE (entry), "nothing is called so");
  app_fixture_settle ();
  g_assert_cmpuint (count_shown (fixture), ==, 0);
  press (fixture, "Clear Filters");
  g_assert_cmpuint (count_shown (fixture), ==, n);
}

/* What is revealed leads to its list. */
static void
test_reveal (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueRecord *faq = segue_record_list_get (segue_plan_list (calendar_fixture_get_plan (fixture), SEGUE_RECORD_FAQ), 0);

  adw_view_stack_set_visible_child_name (segue_page_get_modes (calendar_fixture_get_page (fixture)), "month");
  app_fixture_settle ();
  segue_page_reveal (calendar_fixture_get_page (fixture), segue_record_get_id (faq));
  app_fixture_settle ();
  g_assert_cmpstr (segue_library_mode_get_sheet (get_library (fixture)), ==, "faqs");
  g_assert_true (get_selected (fixture) == faq);
}

/* What is exported and printed is the table that is seen. */
static void
test_paper (AppFixture    *fixture,
            gconstpointer  data)
{
  SeguePage *page = calendar_fixture_get_page (fixture);
  g_autoptr(GArray) shown = NULL;

  press (fixture, "Glossary");
  g_assert_cmpstr (segue_page_get_document (page), ==, "terms");
  shown = segue_page_dup_shown (page);
  g_assert_cmpuint (shown->len, ==, count (fixture, SEGUE_RECORD_TERM));
  app_fixture_activate (fixture, "win.export");
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find_window (g_type_from_name ("SegueExportDialog")));
  gtk_window_close (app_fixture_find_window (g_type_from_name ("SegueExportDialog")));
  app_fixture_settle ();

  adw_view_stack_set_visible_child_name (segue_page_get_modes (page), "month");
  app_fixture_settle ();
  g_assert_cmpstr (segue_page_get_document (page), ==, "calendar");
}

/* An empty library says what belongs there, and how to begin. */
static void
test_empty (AppFixture    *fixture,
            gconstpointer  data)
{
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (get_library (fixture)), GTK_TYPE_LABEL, "What Shall People Understand?"));
  press (fixture, "Glossary");
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (get_library (fixture)), GTK_TYPE_LABEL, "Which Words Are Only Ours?"));
  press (fixture, "New Word");
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_TERM), ==, 1);
  g_assert_cmpuint (count_shown (fixture), ==, 1);
}

static GtkWidget *
find_chip (AppFixture *fixture,
           const char *title)
{
  GtkWidget *label = app_fixture_find (GTK_WIDGET (calendar_fixture_get_page (fixture)), GTK_TYPE_LABEL, title);

  return gtk_widget_get_ancestor (label, SEGUE_TYPE_FILTER_CHIP);
}

/* What only narrows days is out of sight here, and hides nothing. */
static void
test_chips (AppFixture    *fixture,
            gconstpointer  data)
{
  static const char * const of_days[] = { "Kind", "Channel", "Status" };
  AdwViewStack *modes = segue_page_get_modes (calendar_fixture_get_page (fixture));
  GtkWidget *chips[G_N_ELEMENTS (of_days)];
  GtkWidget *clear;
  g_autoptr(GArray) values = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 value = SEGUE_CALENDAR_EVENT;
  guint n = count_shown (fixture);

  adw_view_stack_set_visible_child_name (modes, "month");
  app_fixture_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (of_days); i++)
    chips[i] = find_chip (fixture, of_days[i]);
  g_array_append_val (values, value);
  segue_filter_chip_set_chosen (SEGUE_FILTER_CHIP (chips[0]), values);
  g_signal_emit_by_name (chips[0], "changed");
  app_fixture_settle ();
  clear = app_fixture_find (gtk_widget_get_last_child (GTK_WIDGET (calendar_fixture_get_page (fixture))), GTK_TYPE_BUTTON, "Clear Filters");
  g_assert_true (gtk_widget_get_visible (clear));

  adw_view_stack_set_visible_child_name (modes, "library");
  app_fixture_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (of_days); i++)
    g_assert_false (gtk_widget_get_visible (chips[i]));
  g_assert_true (gtk_widget_get_visible (find_chip (fixture, "Audience")));
  g_assert_cmpuint (count_shown (fixture), ==, n);
  g_assert_false (gtk_widget_get_visible (clear));

  adw_view_stack_set_visible_child_name (modes, "month");
  app_fixture_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (of_days); i++)
    g_assert_true (gtk_widget_get_visible (chips[i]));
}

/* The title does not keep all the room to itself. */
static void
test_columns (AppFixture    *fixture,
              gconstpointer  data)
{
  SegueLongListView *view = SEGUE_LONG_LIST_VIEW (app_fixture_find (GTK_WIDGET (get_library (fixture)), SEGUE_TYPE_LONG_LIST_VIEW, NULL));
  GListModel *columns = gtk_column_view_get_columns (segue_long_list_view_get_column_view (view));

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr(GtkColumnViewColumn) column = g_list_model_get_item (columns, i);
      const char *title = gtk_column_view_column_get_title (column);
      gboolean shares = g_str_equal (title, "Title") || g_str_equal (title, "Audiences");

      g_test_message ("%s", title);
      g_assert_cmpint (gtk_column_view_column_get_expand (column), ==, shares);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, example, function) g_test_add ("/library/" path, AppFixture, example, set_up, function, app_fixture_tear_down)
  ADD ("kinds", "example", test_kinds);
  ADD ("new", "example", test_new);
  ADD ("new-kinds", "example", test_new_kinds);
  ADD ("delete", "example", test_delete);
  ADD ("search", "example", test_search);
  ADD ("reveal", "example", test_reveal);
  ADD ("paper", "example", test_paper);
  ADD ("chips", "example", test_chips);
  ADD ("columns", "example", test_columns);
  ADD ("empty", NULL, test_empty);
#undef ADD

  return g_test_run ();
}
