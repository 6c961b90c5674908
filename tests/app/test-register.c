/* test-register.c - the register as a user narrows, sorts and leaves it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"
#include "segue-audience-tree.h"
#include "segue-audience.h"
#include "segue-barrier-strip.h"
#include "segue-barrier.h"
#include "segue-cell.h"
#include "segue-edit.h"
#include "segue-engagement.h"
#include "segue-filter-chip.h"
#include "segue-list-cells.h"
#include "segue-membership.h"
#include "segue-memberships.h"
#include "segue-rollout.h"
#include "segue-stakeholder.h"

static SegueRegisterView *
get_view (AppFixture *fixture)
{
  return SEGUE_REGISTER_VIEW (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_REGISTER_VIEW, NULL));
}

static SeguePlan *
get_plan (AppFixture *fixture)
{
  return SEGUE_PLAN (segue_window_get_workspace (fixture->window));
}

static GtkColumnView *
get_list (AppFixture *fixture)
{
  return GTK_COLUMN_VIEW (app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_COLUMN_VIEW, NULL));
}

static guint
count_shown (AppFixture *fixture)
{
  g_autoptr(GArray) ids = segue_page_dup_shown (SEGUE_PAGE (get_view (fixture)));

  return ids->len;
}

static SegueRecord *
find_record (AppFixture      *fixture,
             SegueRecordKind  kind,
             const char      *title)
{
  SegueRecordList *list = segue_plan_list (get_plan (fixture), kind);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      g_autofree char *own = segue_plan_dup_title (get_plan (fixture), segue_record_list_get (list, i));

      if (g_str_equal (own, title))
        return segue_record_list_get (list, i);
    }

  g_assert_not_reached ();
}

static SegueFilterChip *
get_chip (AppFixture *fixture,
          const char *title)
{
  GtkWidget *chip = app_fixture_find (GTK_WIDGET (get_view (fixture)), SEGUE_TYPE_FILTER_CHIP, title);

  g_assert_nonnull (chip);
  return SEGUE_FILTER_CHIP (chip);
}

/* By hand: opens the chip, presses the check, closes it. */
static void
press_check (AppFixture *fixture,
             const char *title,
             const char *value)
{
  GtkWidget *chip = GTK_WIDGET (get_chip (fixture, title));
  GtkMenuButton *button = GTK_MENU_BUTTON (app_fixture_find (chip, GTK_TYPE_MENU_BUTTON, NULL));
  GtkWidget *label = NULL;

  gtk_menu_button_popup (button);
  app_fixture_settle ();
  label = app_fixture_find (GTK_WIDGET (gtk_menu_button_get_popover (button)), GTK_TYPE_LABEL, value);
  g_assert_nonnull (label);
  g_assert_true (gtk_widget_activate (gtk_widget_get_ancestor (label, GTK_TYPE_CHECK_BUTTON)));
  gtk_menu_button_popdown (button);
  app_fixture_settle ();
}

static const char *
get_status (AppFixture *fixture)
{
  GtkWidget *bar = gtk_widget_get_first_child (GTK_WIDGET (get_view (fixture)));

  while (!gtk_widget_has_css_class (bar, "status-bar"))
    {
      bar = gtk_widget_get_next_sibling (bar);
      g_assert_nonnull (bar);
    }

  return gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (bar)));
}

static void
clear (AppFixture *fixture)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_view (fixture)), "register.clear-filters", NULL));
  app_fixture_settle ();
}

/* Of the rollout that is looked at, which the window names. */
static guint
count_engagements (AppFixture *fixture,
                   gint64      audience,
                   gint64      owner)
{
  SegueRecordList *list = segue_plan_list (get_plan (fixture), SEGUE_RECORD_ENGAGEMENT);
  gint64 rollout = segue_record_get_id (segue_record_list_get (segue_plan_list (get_plan (fixture), SEGUE_RECORD_ROLLOUT), 0));
  guint n = 0;

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *engagement = segue_record_list_get (list, i);
      g_auto(SegueValue) below = SEGUE_VALUE_INIT;

      if (segue_record_get_link (engagement, SEGUE_ENGAGEMENT_ROLLOUT) != rollout)
        continue;
      if (audience != 0)
        segue_audience_get_below (get_plan (fixture), audience, &below);
      if (audience != 0 &&
          !segue_memberships_touch (get_plan (fixture), segue_record_get_link (engagement, SEGUE_ENGAGEMENT_STAKEHOLDER),
                                    segue_today (), below.slot.ids))
        continue;
      n += audience != 0 || segue_record_get_link (engagement, SEGUE_ENGAGEMENT_RELATIONSHIP_OWNER) == owner;
    }

  return n;
}

/* A group stands for those within it, several are alternatives, and it is told. */
static void
test_audience (AppFixture    *fixture,
               gconstpointer  data)
{
  gint64 operations = segue_record_get_id (find_record (fixture, SEGUE_RECORD_AUDIENCE, "Operations"));
  gint64 plant = segue_record_get_id (find_record (fixture, SEGUE_RECORD_AUDIENCE, "Plovdiv plant"));
  guint all = count_shown (fixture);
  guint n_operations = count_engagements (fixture, operations, 0);
  g_autofree char *said = g_strdup_printf ("%u of %u stakeholders shown · %u hidden by Audience", n_operations, all, all - n_operations);

  press_check (fixture, "Audience", "Operations");
  g_assert_cmpuint (count_engagements (fixture, plant, 0), <, n_operations);
  g_assert_cmpuint (count_shown (fixture), ==, n_operations);
  g_assert_cmpstr (get_status (fixture), ==, said);

  press_check (fixture, "Audience", "Finance and People");
  g_assert_cmpuint (count_shown (fixture), >, n_operations);
  press_check (fixture, "Audience", "Finance and People");
  press_check (fixture, "Audience", "Operations");
  g_assert_cmpuint (count_shown (fixture), ==, all);

  press_check (fixture, "Audience", "No audience");
  g_assert_cmpuint (count_shown (fixture), >, 0);
  g_assert_cmpuint (count_shown (fixture), <, all);
  clear (fixture);
  g_assert_cmpuint (count_shown (fixture), ==, all);
  g_assert_cmpuint (segue_filter_chip_get_chosen (get_chip (fixture, "Audience"))->len, ==, 0);
}

static void
test_owner (AppFixture    *fixture,
            gconstpointer  data)
{
  gint64 owner = segue_record_get_id (find_record (fixture, SEGUE_RECORD_STAKEHOLDER, "Joaquim Tavarinho"));
  guint n_owned = count_engagements (fixture, 0, owner);
  guint n_free = count_engagements (fixture, 0, 0);

  g_assert_cmpuint (n_owned, >, 0);
  press_check (fixture, "Owner", "Joaquim Tavarinho");
  g_assert_cmpuint (count_shown (fixture), ==, n_owned);
  press_check (fixture, "Owner", "No owner");
  g_assert_cmpuint (count_shown (fixture), ==, n_owned + n_free);
  press_check (fixture, "Owner", "Joaquim Tavarinho");
  g_assert_cmpuint (count_shown (fixture), ==, n_free);
}

/* Filters of different kinds must all let a person through. */
static void
test_together (AppFixture    *fixture,
               gconstpointer  data)
{
  guint resistant;

  press_check (fixture, "Standing", "Resistant");
  resistant = count_shown (fixture);
  g_assert_cmpuint (resistant, >, 0);
  press_check (fixture, "Audience", "Finance and People");
  g_assert_cmpuint (count_shown (fixture), <, resistant);
  g_assert_nonnull (g_strrstr (get_status (fixture), "Audience, Standing"));
}

static int
get_barrier (AppFixture *fixture,
             gint64      engagement)
{
  SegueRecord *record = segue_plan_find (get_plan (fixture), SEGUE_RECORD_ENGAGEMENT, engagement);
  SegueRecord *profile = segue_profile_find_current (get_plan (fixture), record, SEGUE_DAY_NONE);

  return profile != NULL ? segue_barrier_get (profile) : SEGUE_CHOICE_NONE;
}

/* The strip says in words what it draws. */
static void
test_barrier (AppFixture    *fixture,
              gconstpointer  data)
{
  g_autoptr(GArray) all = segue_page_dup_shown (SEGUE_PAGE (get_view (fixture)));
  g_autoptr(GArray) stuck = NULL;
  guint n_stuck = 0;
  guint n_none = 0;

  for (guint i = 0; i < all->len; i++)
    {
      n_stuck += get_barrier (fixture, g_array_index (all, gint64, i)) == SEGUE_BARRIER_DESIRE;
      n_none += get_barrier (fixture, g_array_index (all, gint64, i)) == SEGUE_CHOICE_NONE;
    }

  press_check (fixture, "Barrier", "Desire");
  stuck = segue_page_dup_shown (SEGUE_PAGE (get_view (fixture)));
  g_assert_cmpuint (n_stuck, >, 0);
  g_assert_cmpuint (stuck->len, ==, n_stuck);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (app_fixture_find (GTK_WIDGET (get_list (fixture)), SEGUE_TYPE_BARRIER_STRIP, NULL)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Barrier: Desire");

  press_check (fixture, "Barrier", "No profile");
  g_assert_cmpuint (count_shown (fixture), ==, n_stuck + n_none);
  press_check (fixture, "Barrier", "Desire");
  g_assert_cmpuint (n_none, >, 0);
  g_assert_cmpuint (count_shown (fixture), ==, n_none);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (app_fixture_find (GTK_WIDGET (get_list (fixture)), SEGUE_TYPE_BARRIER_STRIP, NULL)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Barrier: Not assessed");
}

/* One key takes one filter away and leaves the others. */
static void
test_clear_one (AppFixture    *fixture,
                gconstpointer  data)
{
  guint all = count_shown (fixture);
  GtkWidget *chip = GTK_WIDGET (get_chip (fixture, "Standing"));
  GtkWidget *button = gtk_widget_get_last_child (chip);

  g_assert_false (gtk_widget_get_visible (button));
  press_check (fixture, "Standing", "Resistant");
  g_assert_true (gtk_widget_get_visible (button));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, "Clear the filter Standing");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (gtk_widget_get_first_child (chip))),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Standing: Resistant");

  gtk_widget_grab_focus (button);
  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
  g_assert_cmpuint (count_shown (fixture), ==, all);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)), chip));
}

static void
remove_record (AppFixture  *fixture,
               SegueRecord *record)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_REMOVE,
                                              segue_record_get_kind (record));
  g_autoptr(GError) error = NULL;

  segue_edit_remove (edit, record, TRUE, &error);
  g_assert_no_error (error);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();
}

/* A filter by what is gone would hide everybody for ever. */
static void
test_gone (AppFixture    *fixture,
           gconstpointer  data)
{
  guint all = count_shown (fixture);

  press_check (fixture, "Audience", "Suzhou plant");
  g_assert_cmpuint (count_shown (fixture), <, all);
  remove_record (fixture, find_record (fixture, SEGUE_RECORD_AUDIENCE, "Suzhou plant"));
  g_assert_cmpuint (count_shown (fixture), ==, all);
  g_assert_cmpuint (segue_filter_chip_get_chosen (get_chip (fixture, "Audience"))->len, ==, 0);
}

/* Who comes into a group that is looked at is seen at once. */
static void
test_moved (AppFixture    *fixture,
            gconstpointer  data)
{
  SegueRecord *finance = find_record (fixture, SEGUE_RECORD_AUDIENCE, "Finance and People");
  gint64 operations = segue_record_get_id (find_record (fixture, SEGUE_RECORD_AUDIENCE, "Operations"));
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_CHANGE,
                                              SEGUE_RECORD_AUDIENCE);
  g_auto(SegueValue) parent = SEGUE_VALUE_INIT;
  g_autoptr(GError) error = NULL;
  guint before;

  press_check (fixture, "Audience", "Operations");
  before = count_shown (fixture);
  segue_value_set_integer (&parent, operations);
  segue_edit_set_value (edit, finance, SEGUE_AUDIENCE_PARENT, &parent);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();
  g_assert_cmpuint (count_shown (fixture), >, before);
  g_assert_cmpuint (count_shown (fixture), ==, count_engagements (fixture, operations, 0));
}

static void
set_link (AppFixture  *fixture,
          SegueRecord *record,
          guint        field,
          gint64       id)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_CHANGE,
                                              segue_record_get_kind (record));
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  g_autoptr(GError) error = NULL;

  segue_value_set_integer (&value, id);
  segue_edit_set_value (edit, record, field, &value);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();
}

/* Who leaves the rollout leaves the list, and comes back with what took them away. */
static void
test_leaves (AppFixture    *fixture,
             gconstpointer  data)
{
  g_autoptr(SegueRecord) fresh = segue_record_new (SEGUE_RECORD_ROLLOUT, 0);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_ADD, SEGUE_RECORD_ROLLOUT);
  SegueRecord *engagement = NULL;
  g_autoptr(GArray) shown = segue_page_dup_shown (SEGUE_PAGE (get_view (fixture)));

  engagement = segue_plan_find (get_plan (fixture), SEGUE_RECORD_ENGAGEMENT, g_array_index (shown, gint64, 0));
  segue_record_set_text (fresh, SEGUE_ROLLOUT_NAME, "Elsewhere");
  segue_edit_add (edit, fresh);
  g_assert_true (segue_edit_commit (edit, NULL, NULL));

  set_link (fixture, engagement, SEGUE_ENGAGEMENT_ROLLOUT, segue_record_get_id (fresh));
  g_assert_cmpuint (count_shown (fixture), ==, shown->len - 1);
  app_fixture_activate (fixture, "win.undo");
  app_fixture_settle ();
  g_assert_cmpuint (count_shown (fixture), ==, shown->len);
}

static void
set_sort (AppFixture *fixture,
          const char *column,
          gboolean    descending)
{
  g_object_set (get_view (fixture), "sort-column", column, "sort-descending", descending, NULL);
  app_fixture_settle ();
}

static int
get_row_height (AppFixture *fixture)
{
  GtkWidget *cell = app_fixture_find (GTK_WIDGET (get_list (fixture)), SEGUE_TYPE_CELL, NULL);

  return gtk_widget_get_height (gtk_widget_get_parent (gtk_widget_get_parent (cell)));
}

/* As it was left, so it is found. */
static void
test_restored (AppFixture    *fixture,
               gconstpointer  data)
{
  g_autoptr(GArray) before = NULL;
  g_autoptr(GArray) after = NULL;
  g_autofree char *order = NULL;
  int comfortable = get_row_height (fixture);
  int compact;

  press_check (fixture, "Audience", "Operations");
  press_check (fixture, "Owner", "No owner");
  press_check (fixture, "Owner", "Tadeusz Wierzbięta");
  set_sort (fixture, "power", TRUE);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_view (fixture)), "register.compact", NULL));
  app_fixture_settle ();
  before = segue_page_dup_shown (SEGUE_PAGE (get_view (fixture)));
  compact = get_row_height (fixture);
  g_assert_cmpint (comfortable, ==, 46); /* and a line between rows */
  g_assert_cmpint (compact, ==, 33);

  app_fixture_close (fixture);
  app_fixture_open (fixture);
  after = segue_page_dup_shown (SEGUE_PAGE (get_view (fixture)));
  order = segue_page_dup_order (SEGUE_PAGE (get_view (fixture)));
  g_assert_cmpstr (order, ==, "Power, descending");
  g_assert_cmpint (get_row_height (fixture), ==, compact);
  g_assert_cmpuint (after->len, >, 0);
  g_assert_cmpmem (before->data, before->len * sizeof (gint64), after->data, after->len * sizeof (gint64));
  g_assert_cmpuint (segue_filter_chip_get_chosen (get_chip (fixture, "Owner"))->len, ==, 2);
}

static GSettings *
open_settings (AppFixture *fixture)
{
  g_autofree char *path = g_strdup_printf ("/io/github/segueplanner/Segue/view/%s/stakeholders/",
                                           segue_plan_get_uuid (get_plan (fixture)));

  return g_settings_new_with_path (SEGUE_APPLICATION_ID ".View.Page", path);
}

/* What another version knew, or nobody, is passed over, and the rest holds. */
static void
test_unknown (AppFixture    *fixture,
              gconstpointer  data)
{
  g_autoptr(GSettings) settings = open_settings (fixture);
  guint all = count_shown (fixture);
  g_autofree char *order = NULL;

  app_fixture_close (fixture);
  g_settings_set_string (settings, "sort-column", "shoe-size");
  g_settings_set_boolean (settings, "sort-descending", TRUE);
  g_settings_set_value (settings, "filters",
                        g_variant_new_parsed ("{'shoe-size': ['38'], 'audience': ['1', 'x', '', '-5', '99999999999999999999'],"
                                              " 'standing': ['thrilled'], 'owner': @as []}"));
  g_settings_set_value (settings, "columns", g_variant_new_parsed ("[('shoe-size', 80), ('name', 200), ('', 0)]"));

  app_fixture_open (fixture);
  order = segue_page_dup_order (SEGUE_PAGE (get_view (fixture)));
  g_assert_cmpuint (count_shown (fixture), ==, all);
  g_assert_null (order);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_column_view_get_columns (get_list (fixture))), ==, 1);
  for (guint i = 0; i < 3; i++)
    g_settings_reset (settings, i == 0 ? "sort-column" : i == 1 ? "filters" : "columns");
}

/* Whoever is erased from the workspace is not kept by name elsewhere. */
static void
test_no_names (AppFixture    *fixture,
               gconstpointer  data)
{
  g_autoptr(GSettings) settings = open_settings (fixture);
  g_autoptr(GVariant) filters = NULL;
  g_autofree char *text = NULL;
  GtkWidget *entry = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_SEARCH_ENTRY, NULL);

  press_check (fixture, "Audience", "Operations");
  press_check (fixture, "Owner", "Joaquim Tavarinho");
  press_check (fixture, "Standing", "Not judged");
  gtk_editable_set_text (GTK_EDITABLE (entry), "Fenna");
  app_fixture_settle ();

  filters = g_settings_get_value (settings, "filters");
  text = g_variant_print (filters, FALSE);
  g_assert_nonnull (strstr (text, "'standing': ['-']"));
  g_assert_null (strstr (text, "Operations"));
  g_assert_null (strstr (text, "Joaquim"));
  g_assert_null (strstr (text, "Fenna"));
  g_assert_null (strstr (text, "Not judged"));
}

/* On paper: what is seen, and names only to those who may know them. */
static void
test_paper (AppFixture    *fixture,
            gconstpointer  data)
{
  g_autofree char *team = NULL;
  g_autofree char *public = NULL;

  press_check (fixture, "Owner", "Joaquim Tavarinho");
  press_check (fixture, "Standing", "Resistant");
  press_check (fixture, "Standing", "Not judged");
  team = segue_page_dup_narrowing (SEGUE_PAGE (get_view (fixture)), SEGUE_REDACTION_LEVEL_TEAM);
  public = segue_page_dup_narrowing (SEGUE_PAGE (get_view (fixture)), SEGUE_REDACTION_LEVEL_PUBLIC);
  g_assert_cmpstr (team, ==, "Owner: Joaquim Tavarinho · Standing: Resistant, Not judged");
  g_assert_null (strstr (public, "Joaquim"));
  g_assert_nonnull (strstr (public, "Owner: "));
}

static gint64
get_first_power (AppFixture *fixture)
{
  g_autoptr(GArray) ids = segue_page_dup_shown (SEGUE_PAGE (get_view (fixture)));
  SegueRecord *engagement = segue_plan_find (get_plan (fixture), SEGUE_RECORD_ENGAGEMENT, g_array_index (ids, gint64, 0));

  return segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POWER);
}

/* The order outlives the header that it was chosen by. */
static void
test_sort_without_header (AppFixture    *fixture,
                          gconstpointer  data)
{
  g_autoptr(GSettings) settings = open_settings (fixture);

  set_sort (fixture, "power", TRUE);
  g_assert_cmpint (get_first_power (fixture), ==, 5);

  app_fixture_close (fixture);
  g_settings_set_value (settings, "columns", g_variant_new_parsed ("[('name', 200), ('interest', 80)]"));
  app_fixture_open (fixture);
  g_assert_cmpint (get_first_power (fixture), ==, 5);
  set_sort (fixture, "power", FALSE);
  g_assert_cmpint (get_first_power (fixture), ==, 1);
  g_settings_reset (settings, "columns");
}

/* A click on a header is remembered as the menu is. */
static void
test_header (AppFixture    *fixture,
             gconstpointer  data)
{
  g_autoptr(GtkColumnViewColumn) power = g_list_model_get_item (gtk_column_view_get_columns (get_list (fixture)), 2);
  g_autofree char *column = NULL;
  g_autofree char *order = NULL;

  gtk_column_view_sort_by_column (get_list (fixture), power, GTK_SORT_DESCENDING);
  app_fixture_settle ();
  g_object_get (get_view (fixture), "sort-column", &column, NULL);
  g_assert_cmpstr (column, ==, "power");
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_MENU_BUTTON, "Sort: Power"));

  app_fixture_close (fixture);
  app_fixture_open (fixture);
  order = segue_page_dup_order (SEGUE_PAGE (get_view (fixture)));
  g_assert_cmpstr (order, ==, "Power, descending");
}

/* What a screen reader says of a row that is on the screen is what its records hold. */
static guint
check_row (GtkWidget *row_widget)
{
  SegueRow *row = segue_list_cells_get_row (row_widget);
  SegueSheetItem *item = NULL;
  SegueRecord *person, *engagement;
  GtkWidget *first = NULL;
  GtkWidget *dots = NULL;
  const char *second = NULL;
  g_autofree char *name = NULL;
  g_autofree char *power = NULL;

  if (row == NULL || !gtk_widget_get_mapped (row_widget))
    return 0;

  item = SEGUE_SHEET_ITEM (segue_row_get_record (row));
  person = segue_sheet_item_get (item, SEGUE_SHEET_HOP);
  engagement = segue_sheet_item_get (item, SEGUE_SHEET_OWN);
  second = segue_record_get_text (person, SEGUE_STAKEHOLDER_JOB_TITLE);
  if (second == NULL)
    second = segue_record_get_text (person, SEGUE_STAKEHOLDER_ORGANISATION);
  name = g_strjoin (second != NULL ? ", " : "", segue_record_get_text (person, SEGUE_STAKEHOLDER_NAME),
                    second != NULL ? second : "", NULL);
  power = segue_record_is_set (engagement, SEGUE_ENGAGEMENT_POWER)
            ? g_strdup_printf ("Power: %d of 5", (int) segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POWER))
            : g_strdup ("Power: not rated");

  first = gtk_widget_get_first_child (gtk_widget_get_first_child (row_widget));
  dots = gtk_widget_get_first_child (
    gtk_widget_get_next_sibling (gtk_widget_get_next_sibling (gtk_widget_get_first_child (row_widget))));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (dots), GTK_ACCESSIBLE_PROPERTY_LABEL, power);

  return 1;
}

/* All that are on the screen, and in the order that the page is in. */
static guint
check_rows (AppFixture *fixture)
{
  GtkWidget *rows = app_fixture_find (GTK_WIDGET (get_list (fixture)), GTK_TYPE_LIST_VIEW, NULL);
  g_autoptr(GArray) ids = segue_page_dup_shown (SEGUE_PAGE (get_view (fixture)));
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (rows); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      SegueRow *row = segue_list_cells_get_row (child);

      n += check_row (child);
      if (row != NULL && gtk_widget_get_mapped (child))
        g_assert_cmpint (segue_sheet_item_get_id (SEGUE_SHEET_ITEM (segue_row_get_record (row))), ==,
                         g_array_index (ids, gint64, segue_row_get_position (row)));
    }

  return n;
}

static void
test_rows_say (AppFixture    *fixture,
               gconstpointer  data)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (GTK_WIDGET (get_list (fixture)), GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *place = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  guint first = check_rows (fixture);

  g_assert_cmpuint (first, >, 10);
  set_sort (fixture, "power", TRUE);
  g_assert_cmpuint (check_rows (fixture), ==, first);

  gtk_adjustment_set_value (place, 600);
  app_fixture_settle ();
  g_assert_cmpuint (check_rows (fixture), >, 10);

  gtk_selection_model_select_item (gtk_column_view_get_model (get_list (fixture)), 20, TRUE);
  app_fixture_settle ();
  check_rows (fixture);
  press_check (fixture, "Standing", "Resistant");
  g_assert_cmpuint (check_rows (fixture), ==, count_shown (fixture));
  clear (fixture);
  g_assert_cmpuint (check_rows (fixture), >, 10);
  set_sort (fixture, "engagement-current", FALSE);
  g_assert_cmpuint (check_rows (fixture), >, 10);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_view (fixture)), "register.compact", NULL));
  app_fixture_settle ();
  g_assert_cmpuint (check_rows (fixture), >, first);
}

/* Among many values one types; what is chosen stays in sight. */
static void
test_many_values (AppFixture    *fixture,
                  gconstpointer  data)
{
  GtkWidget *chip = GTK_WIDGET (get_chip (fixture, "Owner"));
  GtkMenuButton *button = GTK_MENU_BUTTON (app_fixture_find (chip, GTK_TYPE_MENU_BUTTON, NULL));
  GtkWidget *popover = GTK_WIDGET (gtk_menu_button_get_popover (button));
  GtkWidget *search = app_fixture_find (popover, GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_menu_button_popup (button);
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_visible (search));
  gtk_editable_set_text (GTK_EDITABLE (search), "wierzbieta");
  app_fixture_settle ();
  g_signal_emit_by_name (search, "activate");
  app_fixture_settle ();
  g_assert_cmpuint (segue_filter_chip_get_chosen (SEGUE_FILTER_CHIP (chip))->len, ==, 1);

  gtk_editable_set_text (GTK_EDITABLE (search), "joaquim");
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (popover, GTK_TYPE_LABEL, "Tadeusz Wierzbięta"));
  g_assert_nonnull (app_fixture_find (popover, GTK_TYPE_LABEL, "Joaquim Tavarinho"));
  g_assert_null (app_fixture_find (popover, GTK_TYPE_LABEL, "No owner"));
  gtk_menu_button_popdown (button);
}

static void
rename_record (AppFixture  *fixture,
               SegueRecord *record,
               const char  *title)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_CHANGE,
                                              segue_record_get_kind (record));
  g_autoptr(GError) error = NULL;
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_set_text (&value, title);
  segue_edit_set_value (edit, record, segue_record_class_get (segue_record_get_kind (record))->title, &value);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();
}

/* Rows are found and sorted by the titles of linked records as they are now. */
static void
test_linked_titles (AppFixture    *fixture,
                    gconstpointer  data)
{
  SegueRecord *owner = find_record (fixture, SEGUE_RECORD_STAKEHOLDER, "Joaquim Tavarinho");
  GtkWidget *search = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_SEARCH_ENTRY, NULL);
  g_autoptr(GArray) ids = NULL;

  set_sort (fixture, "relationship-owner", FALSE);
  rename_record (fixture, owner, "Aa");
  ids = segue_page_dup_shown (SEGUE_PAGE (get_view (fixture)));
  g_assert_true (segue_plan_follow (get_plan (fixture),
                                    segue_plan_find (get_plan (fixture), SEGUE_RECORD_ENGAGEMENT, g_array_index (ids, gint64, 0)),
                                    SEGUE_ENGAGEMENT_RELATIONSHIP_OWNER) == owner);

  gtk_editable_set_text (GTK_EDITABLE (search), "zebra");
  app_fixture_settle ();
  g_assert_cmpuint (count_shown (fixture), ==, 0);
  rename_record (fixture, find_record (fixture, SEGUE_RECORD_AUDIENCE, "Operations"), "Zebra");
  g_assert_cmpuint (count_shown (fixture), >, 0);
}

/* Who is filtered by can be seen and unchecked, even who no longer owns anything. */
static void
test_owner_of_nothing (AppFixture    *fixture,
                       gconstpointer  data)
{
  gint64 owner = segue_record_get_id (find_record (fixture, SEGUE_RECORD_STAKEHOLDER, "Joaquim Tavarinho"));
  guint all = count_shown (fixture);
  SegueRecordList *engagements = segue_plan_list (get_plan (fixture), SEGUE_RECORD_ENGAGEMENT);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_CHANGE,
                                              SEGUE_RECORD_ENGAGEMENT);
  g_autoptr(GError) error = NULL;
  SegueValue unset = SEGUE_VALUE_INIT;

  press_check (fixture, "Owner", "Joaquim Tavarinho");
  for (guint i = 0; i < segue_record_list_get_n (engagements); i++)
    if (segue_record_get_link (segue_record_list_get (engagements, i), SEGUE_ENGAGEMENT_RELATIONSHIP_OWNER) == owner)
      segue_edit_set_value (edit, segue_record_list_get (engagements, i), SEGUE_ENGAGEMENT_RELATIONSHIP_OWNER, &unset);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();
  g_assert_cmpuint (count_shown (fixture), ==, 0);

  press_check (fixture, "Owner", "Joaquim Tavarinho");
  g_assert_cmpuint (count_shown (fixture), ==, all);
}

static void
set_up (AppFixture    *fixture,
        gconstpointer  data)
{
  app_fixture_set_up (fixture, "example");
}

static float
get_start (GtkWidget *widget,
           GtkWidget *within)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, within, &bounds));

  return bounds.origin.x;
}

/* Rows and their headings keep the distance from the edge that the bars above them keep. */
static void
test_margin (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkWidget *list = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_COLUMN_VIEW, NULL);
  GtkWidget *cell = app_fixture_find (list, SEGUE_TYPE_CELL, NULL);
  GtkWidget *entry = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_SEARCH_ENTRY, NULL);

  g_assert_cmpfloat (get_start (cell, GTK_WIDGET (get_view (fixture))), ==, 12);
  g_assert_cmpfloat (get_start (cell, GTK_WIDGET (get_view (fixture))), ==, get_start (entry, GTK_WIDGET (get_view (fixture))));
  g_assert_cmpfloat (get_start (app_fixture_find (list, GTK_TYPE_LABEL, "Person"), GTK_WIDGET (get_view (fixture))), ==, 12);
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void      (*test) (AppFixture *, gconstpointer);
  } tests[] = {
    { "/register/audience", test_audience },
    { "/register/margin", test_margin },
    { "/register/owner", test_owner },
    { "/register/linked-titles", test_linked_titles },
    { "/register/owner-of-nothing", test_owner_of_nothing },
    { "/register/together", test_together },
    { "/register/barrier", test_barrier },
    { "/register/clear-one", test_clear_one },
    { "/register/gone", test_gone },
    { "/register/moved", test_moved },
    { "/register/leaves", test_leaves },
    { "/register/restored", test_restored },
    { "/register/unknown", test_unknown },
    { "/register/no-names", test_no_names },
    { "/register/paper", test_paper },
    { "/register/sort-without-header", test_sort_without_header },
    { "/register/header", test_header },
    { "/register/rows-say", test_rows_say },
    { "/register/many-values", test_many_values },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, AppFixture, NULL, set_up, tests[i].test, app_fixture_tear_down);

  return g_test_run ();
}
