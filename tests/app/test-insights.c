/* test-insights.c - the insights of the page Resistance: cards, keys, tables, and the way into the log
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "resistance-fixture.h"

#include "segue-filter-chip.h"
#include "segue-insight-card.h"
#include "segue-insight-picture.h"
#include "segue-insight-table.h"
#include "segue-insights-mode.h"
#include "segue-resistance-choices.h"

static GtkWidget *
get_mode (AppFixture *fixture)
{
  return app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_INSIGHTS_MODE, NULL);
}

/* The card with a title that is seen. */
static GtkWidget *
get_card (AppFixture *fixture,
          const char *title)
{
  GtkWidget *label = app_fixture_find (get_mode (fixture), GTK_TYPE_LABEL, title);

  g_assert_nonnull (label);

  return gtk_widget_get_ancestor (label, SEGUE_TYPE_INSIGHT_CARD);
}

static GtkWidget *
get_mark (AppFixture *fixture,
          const char *title,
          const char *words)
{
  GtkWidget *mark = app_fixture_find_tip (get_card (fixture, title), words);

  g_assert_nonnull (mark);
  g_assert_true (gtk_widget_get_mapped (mark));

  return mark;
}

static void
add (AppFixture            *fixture,
     SegueRecord           *audience,
     int                    cause,
     SegueResistanceStatus  status,
     int                    age)
{
  SegueRecord *entry = resistance_fixture_make_entry (fixture, "Nobody asked us.", status, age);

  segue_record_set_integer (entry, SEGUE_RESISTANCE_AUDIENCE, segue_record_get_id (audience));
  segue_record_set_integer (entry, SEGUE_RESISTANCE_ROOT_CAUSE, cause);
  resistance_fixture_add (fixture, entry);
}

static void
set_up (AppFixture    *fixture,
        gconstpointer  data)
{
  app_fixture_set_up (fixture, NULL);
}

/* Three of Logistics have no time, one of Finance was left out, and one of them has no time. */
static void
set_up_full (AppFixture    *fixture,
             gconstpointer  data)
{
  SegueRecord *logistics, *finance;

  app_fixture_set_up (fixture, NULL);
  resistance_fixture_show (fixture, "insights");
  logistics = resistance_fixture_add_audience (fixture, "Logistics");
  finance = resistance_fixture_add_audience (fixture, "Finance");
  add (fixture, logistics, SEGUE_RESISTANCE_CAUSE_NO_TIME, SEGUE_RESISTANCE_STATUS_NEW, 2);
  add (fixture, logistics, SEGUE_RESISTANCE_CAUSE_NO_TIME, SEGUE_RESISTANCE_STATUS_IN_WORK, 9);
  add (fixture, logistics, SEGUE_RESISTANCE_CAUSE_NO_TIME, SEGUE_RESISTANCE_STATUS_NEW, 40);
  add (fixture, finance, SEGUE_RESISTANCE_CAUSE_LEFT_OUT, SEGUE_RESISTANCE_STATUS_NEW, 9);
  add (fixture, finance, SEGUE_RESISTANCE_CAUSE_NO_TIME, SEGUE_RESISTANCE_STATUS_NEW, 1);
  app_fixture_settle ();
}

static void
tear_down (AppFixture    *fixture,
           gconstpointer  data)
{
  app_fixture_tear_down (fixture, NULL);
}

static void
assert_log (AppFixture *fixture,
            guint       n)
{
  AdwViewStack *modes = segue_page_get_modes (resistance_fixture_get_page (fixture));

  g_assert_cmpstr (adw_view_stack_get_visible_child_name (modes), ==, "log");
  g_assert_cmpuint (resistance_fixture_count_shown (fixture), ==, n);
}

static gboolean
shows_log (AppFixture *fixture)
{
  AdwViewStack *modes = segue_page_get_modes (resistance_fixture_get_page (fixture));

  return g_str_equal (adw_view_stack_get_visible_child_name (modes), "log");
}

static void
test_empty (AppFixture    *fixture,
            gconstpointer  data)
{
  GtkWidget *title, *button;

  resistance_fixture_show (fixture, "insights");
  button = app_fixture_find (get_mode (fixture), GTK_TYPE_BUTTON, "New Entry");
  g_assert_true (gtk_widget_get_mapped (button));
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.capture");
  title = app_fixture_find (get_mode (fixture), GTK_TYPE_LABEL, "Nothing Was Said Yet");
  g_assert_nonnull (title);
  g_assert_true (gtk_widget_get_mapped (title));

  resistance_fixture_add_entry (fixture, "Nobody asked us.", SEGUE_RESISTANCE_STATUS_NEW, 0);
  g_assert_true (gtk_widget_get_mapped (get_card (fixture, "Root causes")));
}

/* Each card is called what it is about, and says it in its sentence. */
static void
test_names (AppFixture    *fixture,
            gconstpointer  data)
{
  GtkWidget *card = get_card (fixture, "Root causes");
  g_autofree char *label = gtk_test_accessible_check_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL, "Root causes");
  g_autofree char *description = gtk_test_accessible_check_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                                                     "Half of what is said comes from one cause: No time.");
  g_autofree char *mark = gtk_test_accessible_check_property (GTK_ACCESSIBLE (get_mark (fixture, "Audiences and causes", "Logistics, No time: 3 entries")),
                                                              GTK_ACCESSIBLE_PROPERTY_LABEL, "Logistics, No time: 3 entries");

  g_assert_cmpstr (label, ==, NULL);
  g_assert_cmpstr (description, ==, NULL);
  g_assert_cmpstr (mark, ==, NULL);
}

/* A bar leads to its entries; the log shows them alone until that is taken back. */
static void
test_press (AppFixture    *fixture,
            gconstpointer  data)
{
  GtkWidget *chip;

  g_signal_emit_by_name (get_mark (fixture, "Root causes", "No time: 4 entries, 4 open"), "clicked");
  app_fixture_settle ();
  assert_log (fixture, 4);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (resistance_fixture_get_page (fixture)), GTK_TYPE_LABEL, "No time"));

  chip = app_fixture_find_tip (GTK_WIDGET (resistance_fixture_get_page (fixture)), "Show All Again");
  g_signal_emit_by_name (chip, "clicked");
  app_fixture_settle ();
  assert_log (fixture, 5);

  resistance_fixture_show (fixture, "insights");
  g_signal_emit_by_name (get_mark (fixture, "Audiences and causes", "Finance, No time: 1 entry"), "clicked");
  app_fixture_settle ();
  assert_log (fixture, 1);
}

/* Tab comes to a card once; arrows go from bar to bar; Enter leads to the log. */
static void
test_keys (AppFixture    *fixture,
           gconstpointer  data)
{
  GtkWidget *mode = get_mode (fixture), *first, *second, *picture;

  segue_page_focus (resistance_fixture_get_page (fixture));
  segue_page_focus (resistance_fixture_get_page (fixture)); /* stays where it is */
  first = gtk_root_get_focus (gtk_widget_get_root (mode));
  picture = gtk_widget_get_ancestor (first, SEGUE_TYPE_INSIGHT_PICTURE);
  g_assert_true (first == get_mark (fixture, "Root causes", "No time: 4 entries, 4 open"));

  g_signal_emit_by_name (fixture->window, "move-focus", GTK_DIR_DOWN);
  second = gtk_root_get_focus (gtk_widget_get_root (mode));
  g_assert_true (second == get_mark (fixture, "Root causes", "Left out of the decision: 1 entry, 1 open"));

  g_signal_emit_by_name (fixture->window, "move-focus", GTK_DIR_TAB_FORWARD);
  g_assert_false (gtk_widget_is_ancestor (gtk_root_get_focus (gtk_widget_get_root (mode)), picture));
  g_signal_emit_by_name (fixture->window, "move-focus", GTK_DIR_TAB_BACKWARD);
  g_assert_true (gtk_root_get_focus (gtk_widget_get_root (mode)) == second);

  g_assert_true (gtk_widget_activate (second));
  app_fixture_wait (fixture, shows_log); /* a button answers to keys when it was seen pressed */
  assert_log (fixture, 1);
}

/* Tables say what pictures show, and lead to the same; the choice stays. */
static void
test_tables (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkWidget *toggle = app_fixture_find_tip (get_mode (fixture), "Show tables in place of pictures");
  GtkWidget *card = get_card (fixture, "Audiences and causes"), *picture, *list;

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), TRUE);
  app_fixture_settle ();
  picture = app_fixture_find (card, SEGUE_TYPE_INSIGHT_PICTURE, NULL);
  g_assert_false (picture != NULL && gtk_widget_get_mapped (picture));
  list = app_fixture_find (card, GTK_TYPE_LIST_BOX, NULL);
  g_assert_nonnull (list);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0)), GTK_TYPE_LABEL, "3"));
  g_assert_null (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 3));

  g_signal_emit_by_name (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0), "activate");
  app_fixture_settle ();
  assert_log (fixture, 3);
  resistance_fixture_show (fixture, "insights");
  g_assert_nonnull (app_fixture_find (get_card (fixture, "Root causes"), SEGUE_TYPE_INSIGHT_TABLE, NULL));
}

/* An edit is seen at once, and undone as well. */
static void
test_edit (AppFixture    *fixture,
           gconstpointer  data)
{
  SegueRecord *logistics = segue_record_list_get (segue_plan_list (resistance_fixture_get_plan (fixture), SEGUE_RECORD_AUDIENCE), 0);

  add (fixture, logistics, SEGUE_RESISTANCE_CAUSE_LEFT_OUT, SEGUE_RESISTANCE_STATUS_NEW, 3);
  get_mark (fixture, "Root causes", "Left out of the decision: 2 entries, 2 open");
  app_fixture_activate (fixture, "win.undo");
  app_fixture_settle ();
  get_mark (fixture, "Root causes", "Left out of the decision: 1 entry, 1 open");
}

/* Who looks on does not read what people think. */
static void
test_presenting (AppFixture    *fixture,
                 gconstpointer  data)
{
  GtkWidget *hidden;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.present", "s", "public");
  app_fixture_settle ();
  resistance_fixture_show (fixture, "insights");
  g_assert_null (app_fixture_find (get_mode (fixture), GTK_TYPE_LABEL, "No time"));
  g_assert_null (app_fixture_find_tip (get_mode (fixture), "No time: 4 entries, 4 open"));
  hidden = app_fixture_find (get_mode (fixture), GTK_TYPE_LABEL, "Hidden While Presenting");
  g_assert_nonnull (hidden);
}

/* What the chips let through, on paper: a cause with a comma is one cause, and to the public an opinion. */
static void
test_narrowing (AppFixture    *fixture,
                gconstpointer  data)
{
  SeguePage *page = resistance_fixture_get_page (fixture);
  g_autoptr(GArray) values = g_array_new (FALSE, FALSE, sizeof (gint64));
  static const char *const causes[] = { "overload", "no-time" };
  g_autofree char *team = NULL;
  g_autofree char *public = NULL;
  GtkWidget *chip;

  for (guint i = 0; i < G_N_ELEMENTS (causes); i++)
    {
      gint64 cause = segue_choices_find_nick (&segue_resistance_causes, causes[i]);

      g_assert_cmpint (cause, >=, 0);
      g_array_append_val (values, cause);
    }
  resistance_fixture_show (fixture, "log");
  chip = app_fixture_find (GTK_WIDGET (page), SEGUE_TYPE_FILTER_CHIP, "Root Cause");
  segue_filter_chip_set_chosen (SEGUE_FILTER_CHIP (chip), values);
  g_signal_emit_by_name (chip, "changed");
  app_fixture_settle ();

  team = segue_page_dup_narrowing (page, SEGUE_REDACTION_LEVEL_TEAM);
  public = segue_page_dup_narrowing (page, SEGUE_REDACTION_LEVEL_PUBLIC);
  g_assert_cmpstr (team, ==, "Overload, too many changes; No time");
  g_assert_cmpstr (public, ==, "a choice, a choice");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/insights/empty", AppFixture, NULL, set_up, test_empty, tear_down);
  g_test_add ("/insights/names", AppFixture, NULL, set_up_full, test_names, tear_down);
  g_test_add ("/insights/press", AppFixture, NULL, set_up_full, test_press, tear_down);
  g_test_add ("/insights/keys", AppFixture, NULL, set_up_full, test_keys, tear_down);
  g_test_add ("/insights/tables", AppFixture, NULL, set_up_full, test_tables, tear_down);
  g_test_add ("/insights/edit", AppFixture, NULL, set_up_full, test_edit, tear_down);
  g_test_add ("/insights/narrowing", AppFixture, NULL, set_up_full, test_narrowing, tear_down);
  g_test_add ("/insights/presenting", AppFixture, NULL, set_up_full, test_presenting, tear_down);

  return g_test_run ();
}
