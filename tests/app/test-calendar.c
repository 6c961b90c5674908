/* test-calendar.c - the page of the calendar and its month: the mouse and the keys, undo, and another start
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "calendar-fixture.h"

#include "segue-calendar-view.h"
#include "segue-course.h"
#include "segue-edit.h"
#include "segue-filter-chip.h"
#include "segue-month-field.h"
#include "segue-month-mode.h"
#include "segue-reinforcement.h"
#include "segue-session.h"
#include "segue-split.h"
#include "segue-status-text.h"

#define COMMUNICATION SEGUE_RECORD_COMMUNICATION
#define EVENT SEGUE_RECORD_EVENT
#define WINDOW SEGUE_RECORD_WINDOW

static void
set_up (AppFixture    *fixture,
        gconstpointer  example)
{
  app_fixture_set_up (fixture, example);
  calendar_fixture_show (fixture);
}

static SegueMonthField *
get_field (AppFixture *fixture)
{
  return SEGUE_MONTH_FIELD (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_MONTH_FIELD, NULL));
}

static void
restart (AppFixture *fixture)
{
  app_fixture_close (fixture);
  app_fixture_open (fixture);
  app_fixture_settle ();
}

static const char *
get_status (AppFixture *fixture)
{
  GtkWidget *page = GTK_WIDGET (calendar_fixture_get_page (fixture));
  GtkWidget *bar = gtk_widget_get_last_child (page);

  return segue_status_text_get (SEGUE_STATUS_TEXT (gtk_widget_get_first_child (bar)));
}

static SegueDay
get_cursor (AppFixture *fixture)
{
  for (SegueDay day = segue_month_field_get_month (get_field (fixture))->start; segue_month_field_find_day (get_field (fixture), day) != NULL; day++)
    if (gtk_widget_has_css_class (GTK_WIDGET (segue_month_field_find_day (get_field (fixture), day)), "cursor"))
      return day;

  return SEGUE_DAY_NONE;
}

static void
assert_cursor (AppFixture *fixture,
               const char *day)
{
  g_autofree char *text = segue_day_to_text (get_cursor (fixture));

  g_assert_cmpstr (text, ==, day);
}

static void
assert_days (SegueRecord *record,
             const char  *first,
             const char  *last)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  g_assert_nonnull (record);
  from = segue_day_to_text (segue_dated_get_first (record));
  to = segue_day_to_text (segue_dated_get_last (record));
  g_assert_cmpstr (from, ==, first);
  g_assert_cmpstr (to, ==, last != NULL ? last : first);
}

static void
press (AppFixture      *fixture,
       guint            keyval,
       GdkModifierType  state)
{
  gboolean handled = FALSE;

  g_signal_emit_by_name (app_fixture_find_controller (GTK_WIDGET (get_field (fixture)), GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed",
                         keyval, 0, state, &handled);
  g_assert_true (handled);
  app_fixture_settle ();
}

static void
focus_day (AppFixture *fixture,
           const char *day)
{
  press (fixture, GDK_KEY_Home, 0);
  while (get_cursor (fixture) != calendar_fixture_day (day))
    press (fixture, get_cursor (fixture) < calendar_fixture_day (day) ? GDK_KEY_Right : GDK_KEY_Left, 0);
}

static void
focus_item (AppFixture  *fixture,
            SegueRecord *record)
{
  SegueMonthItem *item = segue_month_field_find_item (get_field (fixture), record);

  g_assert_nonnull (item);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (item)));
  app_fixture_settle ();
}

static SegueRecord *
get_selected (AppFixture *fixture)
{
  g_autoptr(GPtrArray) items = segue_page_dup_selected (calendar_fixture_get_page (fixture));

  return items->len == 1 ? segue_sheet_item_get (g_ptr_array_index (items, 0), SEGUE_SHEET_OWN) : NULL;
}

/* The middle of something in the field, or a part of its width. */
static void
find_point (AppFixture *fixture,
            GtkWidget  *widget,
            double      part,
            double     *x,
            double     *y)
{
  g_assert_nonnull (widget);
  g_assert_true (gtk_widget_translate_coordinates (widget, GTK_WIDGET (get_field (fixture)), gtk_widget_get_width (widget) * part,
                                                   gtk_widget_get_height (widget) / 2.0, x, y));
}

static void
drag (AppFixture *fixture,
      GtkWidget  *from,
      double      part,
      const char *to,
      gboolean    is_dropped)
{
  GtkEventController *gesture = app_fixture_find_controller (GTK_WIDGET (get_field (fixture)), GTK_TYPE_GESTURE_DRAG);
  double x, y, to_x, to_y;

  find_point (fixture, from, part, &x, &y);
  find_point (fixture, GTK_WIDGET (segue_month_field_find_day (get_field (fixture), calendar_fixture_day (to))), 0.5, &to_x, &to_y);
  g_signal_emit_by_name (gesture, "drag-begin", x, y);
  g_signal_emit_by_name (gesture, "drag-update", to_x - x, to_y - y);
  g_signal_emit_by_name (gesture, is_dropped ? "drag-end" : "cancel", to_x - x, is_dropped ? to_y - y : 0);
  app_fixture_settle ();
}

static void
click (AppFixture *fixture,
       GtkWidget  *widget,
       int         n_press)
{
  GtkWidget *field = GTK_WIDGET (get_field (fixture));
  double x, y;

  find_point (fixture, widget, 0.5, &x, &y);
  if (n_press == 1)
    {
      g_signal_emit_by_name (app_fixture_find_controller (field, GTK_TYPE_GESTURE_DRAG), "drag-begin", x, y);
      g_signal_emit_by_name (app_fixture_find_controller (field, GTK_TYPE_GESTURE_DRAG), "drag-end", 0.0, 0.0);
    }
  else
    {
      g_signal_emit_by_name (app_fixture_find_controller (field, GTK_TYPE_GESTURE_CLICK), "pressed", n_press, x, y);
    }
  app_fixture_settle ();
}

/* The popover that asks what is new. */
static GtkWidget *
find_asking (AppFixture *fixture)
{
  GtkWidget *mode = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_MONTH_MODE, NULL);
  GtkWidget *last = gtk_widget_get_last_child (mode);

  return GTK_IS_POPOVER (last) && gtk_widget_get_visible (last) ? last : NULL;
}

static void
answer (AppFixture *fixture,
        guint       kind,
        const char *title)
{
  calendar_fixture_answer (find_asking (fixture), kind, title);
}

static void
test_shown (AppFixture    *fixture,
            gconstpointer  example)
{
  g_autofree char *words = NULL;
  GtkWidget *day;

  assert_cursor (fixture, "2026-11-23");
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (calendar_fixture_get_page (fixture)), GTK_TYPE_LABEL, "November 2026"));
  g_assert_nonnull (strstr (get_status (fixture), "items in November 2026"));
  day = GTK_WIDGET (segue_month_field_find_day (get_field (fixture), calendar_fixture_day ("2026-11-24")));
  words = gtk_test_accessible_check_property (GTK_ACCESSIBLE (day), GTK_ACCESSIBLE_PROPERTY_LABEL, "Tuesday 24 November 2026, T−55, 2 items");
  g_assert_cmpstr (words, ==, NULL);
  g_assert_cmpstr (segue_page_get_document (calendar_fixture_get_page (fixture)), ==, "calendar");
}

static void
test_walk (AppFixture    *fixture,
           gconstpointer  example)
{
  focus_day (fixture, "2026-11-23");
  press (fixture, GDK_KEY_Right, 0);
  assert_cursor (fixture, "2026-11-24");
  press (fixture, GDK_KEY_Up, 0);
  assert_cursor (fixture, "2026-11-17");
  press (fixture, GDK_KEY_End, 0);
  assert_cursor (fixture, "2026-11-22");
  press (fixture, GDK_KEY_Home, 0);
  assert_cursor (fixture, "2026-11-16");
  press (fixture, GDK_KEY_Page_Down, 0);
  assert_cursor (fixture, "2026-12-16");
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (calendar_fixture_get_page (fixture)), GTK_TYPE_LABEL, "December 2026"));
  gtk_widget_activate_action (GTK_WIDGET (calendar_fixture_get_page (fixture)), "calendar.previous", NULL);
  app_fixture_settle ();
  assert_cursor (fixture, "2026-11-16");
  gtk_widget_activate_action (GTK_WIDGET (calendar_fixture_get_page (fixture)), "calendar.today", NULL);
  app_fixture_settle ();
  assert_cursor (fixture, "2026-11-23");
}

/* Enter leads into the items of a day, the arrows through them, the first one up to the day. */
static void
test_items_by_key (AppFixture    *fixture,
                   gconstpointer  example)
{
  calendar_fixture_add (fixture, COMMUNICATION, "AA first", "2026-11-11", NULL);
  calendar_fixture_add (fixture, COMMUNICATION, "BB second", "2026-11-11", NULL);
  focus_day (fixture, "2026-11-11");
  press (fixture, GDK_KEY_Return, 0);
  g_assert_true (get_selected (fixture) == calendar_fixture_find (fixture, COMMUNICATION, "AA first"));
  press (fixture, GDK_KEY_Down, 0);
  g_assert_true (get_selected (fixture) == calendar_fixture_find (fixture, COMMUNICATION, "BB second"));
  press (fixture, GDK_KEY_Up, 0);
  press (fixture, GDK_KEY_Up, 0);
  g_assert_true (SEGUE_IS_MONTH_DAY (gtk_root_get_focus (GTK_ROOT (fixture->window))));

  press (fixture, GDK_KEY_Return, 0);
  press (fixture, GDK_KEY_Return, 0);
  g_assert_true (segue_split_get_show_pane (SEGUE_SPLIT (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_SPLIT, NULL))));
}

static void
test_create_by_key (AppFixture    *fixture,
                    gconstpointer  example)
{
  SegueRecord *record;

  focus_day (fixture, "2026-11-10");
  press (fixture, GDK_KEY_Return, 0);
  answer (fixture, 0, "  Letter to all ");
  record = calendar_fixture_find (fixture, COMMUNICATION, "Letter to all");
  assert_days (record, "2026-11-10", NULL);
  g_assert_true (get_selected (fixture) == record);

  app_fixture_activate (fixture, "win.undo");
  g_assert_null (calendar_fixture_find (fixture, COMMUNICATION, "Letter to all"));
  app_fixture_activate (fixture, "win.redo");
  assert_days (calendar_fixture_find (fixture, COMMUNICATION, "Letter to all"), "2026-11-10", NULL);

  focus_day (fixture, "2026-11-09");
  app_fixture_activate (fixture, "win.new-record");
  answer (fixture, 1, "Walk through the hall");
  assert_days (calendar_fixture_find (fixture, EVENT, "Walk through the hall"), "2026-11-09", NULL);
}

static void
test_create_by_mouse (AppFixture    *fixture,
                      gconstpointer  example)
{
  GtkWidget *day = GTK_WIDGET (segue_month_field_find_day (get_field (fixture), calendar_fixture_day ("2026-11-10")));

  click (fixture, day, 2);
  answer (fixture, 2, "Keys handed over");
  assert_days (calendar_fixture_find (fixture, SEGUE_RECORD_MILESTONE, "Keys handed over"), "2026-11-10", NULL);

  /* Over several days. */
  drag (fixture, GTK_WIDGET (segue_month_field_find_day (get_field (fixture), calendar_fixture_day ("2026-11-18"))), 0.5, "2026-11-16", TRUE);
  answer (fixture, 3, "Stock-taking");
  assert_days (calendar_fixture_find (fixture, WINDOW, "Stock-taking"), "2026-11-16", "2026-11-18");

  /* Nothing without a title. */
  click (fixture, day, 2);
  if (find_asking (fixture) != NULL)
    answer (fixture, 0, "   ");
  g_assert_null (calendar_fixture_find (fixture, COMMUNICATION, ""));
}

static void
test_move_by_key (AppFixture    *fixture,
                  gconstpointer  example)
{
  SegueRecord *record;

  calendar_fixture_add (fixture, EVENT, "Fair", "2026-11-10", "2026-11-11");
  record = calendar_fixture_find (fixture, EVENT, "Fair");
  focus_item (fixture, record);
  press (fixture, GDK_KEY_Right, GDK_ALT_MASK);
  assert_days (record, "2026-11-11", "2026-11-12");
  press (fixture, GDK_KEY_Down, GDK_ALT_MASK);
  assert_days (record, "2026-11-18", "2026-11-19");
  press (fixture, GDK_KEY_Right, GDK_ALT_MASK | GDK_SHIFT_MASK);
  assert_days (record, "2026-11-18", "2026-11-20");
  g_assert_true (get_selected (fixture) == record);

  app_fixture_activate (fixture, "win.undo");
  assert_days (record, "2026-11-18", "2026-11-19");
  app_fixture_activate (fixture, "win.undo");
  app_fixture_activate (fixture, "win.undo");
  assert_days (record, "2026-11-10", "2026-11-11");

  restart (fixture);
  app_fixture_activate (fixture, "win.redo");
  assert_days (calendar_fixture_find (fixture, EVENT, "Fair"), "2026-11-11", "2026-11-12");
}

static void
test_move_by_mouse (AppFixture    *fixture,
                    gconstpointer  example)
{
  SegueRecord *record;

  calendar_fixture_add (fixture, EVENT, "Fair", "2026-11-10", "2026-11-11");
  record = calendar_fixture_find (fixture, EVENT, "Fair");
  drag (fixture, GTK_WIDGET (segue_month_field_find_item (get_field (fixture), record)), 0.25, "2026-11-17", TRUE);
  assert_days (record, "2026-11-17", "2026-11-18");

  /* At its end, then at its beginning. */
  drag (fixture, GTK_WIDGET (segue_month_field_find_item (get_field (fixture), record)), 0.99, "2026-11-19", TRUE);
  assert_days (record, "2026-11-17", "2026-11-19");
  drag (fixture, GTK_WIDGET (segue_month_field_find_item (get_field (fixture), record)), 0.01, "2026-11-16", TRUE);
  assert_days (record, "2026-11-16", "2026-11-19");

  /* Whoever lets go of it with Escape has done nothing. */
  drag (fixture, GTK_WIDGET (segue_month_field_find_item (get_field (fixture), record)), 0.5, "2026-11-03", FALSE);
  assert_days (record, "2026-11-16", "2026-11-19");

  for (guint i = 0; i < 3; i++)
    app_fixture_activate (fixture, "win.undo");
  assert_days (record, "2026-11-10", "2026-11-11");
}

static void
test_copy (AppFixture    *fixture,
           gconstpointer  example)
{
  SegueRecordList *list = segue_plan_list (calendar_fixture_get_plan (fixture), COMMUNICATION);
  GtkWidget *mode = app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_MONTH_MODE, NULL);
  guint n;

  calendar_fixture_add (fixture, COMMUNICATION, "Again", "2026-11-10", NULL);
  n = segue_record_list_get_n (list);
  focus_item (fixture, calendar_fixture_find (fixture, COMMUNICATION, "Again"));
  gtk_widget_activate_action (mode, "month.copy", NULL);
  focus_day (fixture, "2026-11-12");
  gtk_widget_activate_action (mode, "month.paste", NULL);
  app_fixture_settle ();
  g_assert_cmpuint (segue_record_list_get_n (list), ==, n + 1);
  assert_days (get_selected (fixture), "2026-11-12", NULL);
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (segue_record_list_get_n (list), ==, n);
}

static void
test_remove (AppFixture    *fixture,
             gconstpointer  example)
{
  calendar_fixture_add (fixture, COMMUNICATION, "No more", "2026-11-10", NULL);
  click (fixture, GTK_WIDGET (segue_month_field_find_item (get_field (fixture), calendar_fixture_find (fixture, COMMUNICATION, "No more"))), 1);
  g_assert_true (get_selected (fixture) == calendar_fixture_find (fixture, COMMUNICATION, "No more"));
  app_fixture_activate (fixture, "win.delete");
  g_assert_null (calendar_fixture_find (fixture, COMMUNICATION, "No more"));
  g_assert_null (get_selected (fixture));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "“No more” deleted"));
  app_fixture_activate (fixture, "win.undo");
  g_assert_nonnull (calendar_fixture_find (fixture, COMMUNICATION, "No more"));
}

static void
set_chip (AppFixture *fixture,
          guint       index,
          gint64      value)
{
  static const char * const titles[] = { "Audience", "Kind", "Channel", "Status" };
  GtkWidget *label = app_fixture_find (GTK_WIDGET (calendar_fixture_get_page (fixture)), GTK_TYPE_LABEL, titles[index]);
  GtkWidget *chip = gtk_widget_get_ancestor (label, SEGUE_TYPE_FILTER_CHIP);
  g_autoptr(GArray) values = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_array_append_val (values, value);
  segue_filter_chip_set_chosen (SEGUE_FILTER_CHIP (chip), values);
  g_signal_emit_by_name (chip, "changed");
  app_fixture_settle ();
}

/* A long title goes on in further lines, as far as its day has room for them. */
static void
test_long_titles (AppFixture    *fixture,
                  gconstpointer  example)
{
  static const char * const titles[] = { "Tea", "What changes for orders and for money" };
  guint n_lines[G_N_ELEMENTS (titles)];

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      SegueMonthItem *item;

      calendar_fixture_add (fixture, EVENT, titles[i], i == 0 ? "2026-11-10" : "2026-11-11", NULL);
      app_fixture_settle ();
      item = segue_month_field_find_item (get_field (fixture), calendar_fixture_find (fixture, EVENT, titles[i]));
      g_assert_nonnull (item);
      n_lines[i] = segue_month_item_get_spot (item)->n_lines;
      g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (item)), ==, segue_month_item_get_spot (item)->height - SEGUE_MONTH_ITEM_GAP);
    }
  g_assert_cmpuint (n_lines[0], ==, 1);
  g_assert_cmpuint (n_lines[1], >, 1);
}

/* The first finding is told in one line, or only counted: nothing is pushed away by it. */
static void
test_status (AppFixture    *fixture,
             gconstpointer  example)
{
  SegueStatusText *text = g_object_new (SEGUE_TYPE_STATUS_TEXT, NULL);
  int narrow, wide;

  g_object_ref_sink (text);
  segue_status_text_set (text, "short", "short");
  gtk_widget_measure (GTK_WIDGET (text), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &narrow, NULL, NULL);
  segue_status_text_set (text, "short, and then a sentence that goes on for a good while about everybody", "short");
  gtk_widget_measure (GTK_WIDGET (text), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &wide, NULL, NULL);
  g_assert_cmpint (wide, ==, narrow);

  gtk_widget_measure (GTK_WIDGET (text), GTK_ORIENTATION_VERTICAL, 2000, &wide, NULL, NULL, NULL);
  gtk_widget_size_allocate (GTK_WIDGET (text), &(GtkAllocation) { 0, 0, 2000, wide }, -1);
  g_assert_true (g_str_has_suffix (segue_status_text_get (text), "everybody"));
  gtk_widget_measure (GTK_WIDGET (text), GTK_ORIENTATION_VERTICAL, narrow, &wide, NULL, NULL, NULL);
  gtk_widget_size_allocate (GTK_WIDGET (text), &(GtkAllocation) { 0, 0, narrow, wide }, -1);
  g_assert_cmpstr (segue_status_text_get (text), ==, "short");
  g_object_unref (text);
}

static void
test_filters (AppFixture    *fixture,
              gconstpointer  example)
{
  GtkWidget *search = app_fixture_find (GTK_WIDGET (calendar_fixture_get_page (fixture)), GTK_TYPE_SEARCH_ENTRY, NULL);

  calendar_fixture_add (fixture, EVENT, "Fair", "2026-11-10", NULL);
  calendar_fixture_add (fixture, COMMUNICATION, "Fair warning", "2026-11-10", NULL);
  set_chip (fixture, 1, SEGUE_CALENDAR_EVENT);
  g_assert_nonnull (segue_month_field_find_item (get_field (fixture), calendar_fixture_find (fixture, EVENT, "Fair")));
  g_assert_null (segue_month_field_find_item (get_field (fixture), calendar_fixture_find (fixture, COMMUNICATION, "Fair warning")));
  g_assert_nonnull (strstr (get_status (fixture), "hidden by Kind"));

  restart (fixture);
  g_assert_null (segue_month_field_find_item (get_field (fixture), calendar_fixture_find (fixture, COMMUNICATION, "Fair warning")));

  gtk_widget_activate_action (GTK_WIDGET (calendar_fixture_get_page (fixture)), "calendar.clear-filters", NULL);
  app_fixture_settle ();
  g_assert_nonnull (segue_month_field_find_item (get_field (fixture), calendar_fixture_find (fixture, COMMUNICATION, "Fair warning")));

  search = app_fixture_find (GTK_WIDGET (calendar_fixture_get_page (fixture)), GTK_TYPE_SEARCH_ENTRY, NULL);
  gtk_editable_set_text (GTK_EDITABLE (search), "WARN");
  app_fixture_settle ();
  g_assert_nonnull (segue_month_field_find_item (get_field (fixture), calendar_fixture_find (fixture, COMMUNICATION, "Fair warning")));
  g_assert_null (segue_month_field_find_item (get_field (fixture), calendar_fixture_find (fixture, EVENT, "Fair")));
  g_assert_nonnull (strstr (get_status (fixture), "hidden by Search"));

  /* What is shown although filters hide it takes them back. */
  segue_page_reveal (calendar_fixture_get_page (fixture), segue_record_get_id (calendar_fixture_find (fixture, EVENT, "Fair")));
  app_fixture_settle ();
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (search)), ==, "");
  g_assert_true (get_selected (fixture) == calendar_fixture_find (fixture, EVENT, "Fair"));
}

static void
test_day_kept (AppFixture    *fixture,
               gconstpointer  example)
{
  focus_day (fixture, "2026-11-23");
  press (fixture, GDK_KEY_Page_Down, 0);
  restart (fixture);
  assert_cursor (fixture, "2026-12-23");
}

/* What there is no room for is counted, and is there in the list of the day. */
static void
test_more (AppFixture    *fixture,
           gconstpointer  example)
{
  SegueMonthField *field = get_field (fixture);
  g_autoptr(GPtrArray) widgets = NULL;
  GtkWidget *more;
  g_autofree char *label = NULL;

  for (guint i = 0; i < 25; i++)
    {
      g_autofree char *title = g_strdup_printf ("Crowd %02u", i);

      calendar_fixture_add (fixture, COMMUNICATION, title, "2026-11-10", NULL);
    }
  widgets = segue_month_field_list_day (field, calendar_fixture_day ("2026-11-10"));
  more = g_ptr_array_index (widgets, widgets->len - 1);
  g_assert_true (GTK_IS_BUTTON (more));
  label = g_strdup_printf ("%u more", 25 - (widgets->len - 1));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (more)), ==, label);

  g_signal_emit_by_name (more, "clicked");
  app_fixture_settle ();
  for (guint i = 0; i < 25; i++)
    {
      GtkWidget *list = app_fixture_find (find_asking (fixture), GTK_TYPE_LIST_BOX, NULL);

      g_assert_nonnull (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) i));
    }
}

static void
assert_apart (AppFixture *fixture)
{
  SegueMonthField *field = get_field (fixture);
  const SegueMonth *month = segue_month_field_get_month (field);

  for (SegueDay day = month->start; segue_month_field_find_day (field, day) != NULL; day++)
    {
      g_autoptr(GPtrArray) widgets = segue_month_field_list_day (field, day);
      float bottom = 0;

      for (guint i = 0; i < widgets->len; i++)
        {
          graphene_rect_t bounds;

          g_assert_true (gtk_widget_compute_bounds (g_ptr_array_index (widgets, i), GTK_WIDGET (field), &bounds));
          g_assert_cmpfloat (bounds.origin.y, >=, bottom);
          bottom = bounds.origin.y + bounds.size.height;
        }
    }
}

/* Whatever month and whatever height: nothing lies on anything else. */
static void
test_apart (AppFixture    *fixture,
            gconstpointer  example)
{
  static const int heights[] = { 700, 900, 560, 800 };

  for (guint i = 0; i < 12; i++)
    {
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, heights[i % G_N_ELEMENTS (heights)]);
      app_fixture_settle ();
      assert_apart (fixture);
      gtk_widget_activate_action (GTK_WIDGET (calendar_fixture_get_page (fixture)), i < 6 ? "calendar.next" : "calendar.previous", NULL);
      app_fixture_settle ();
      assert_apart (fixture);
    }
}

static void
test_narrow (AppFixture    *fixture,
             gconstpointer  example)
{
  GtkWidget *list;

  calendar_fixture_add (fixture, EVENT, "Fair", "2026-11-10", NULL);
  segue_split_set_show_pane (SEGUE_SPLIT (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_SPLIT, NULL)), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 720);
  app_fixture_settle ();
  focus_day (fixture, "2026-11-10");
  g_assert_null (segue_month_field_find_item (get_field (fixture), calendar_fixture_find (fixture, EVENT, "Fair")));
  list = app_fixture_find (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_MONTH_MODE, NULL), GTK_TYPE_LIST_BOX, NULL);
  g_assert_true (gtk_widget_get_mapped (list));
  g_assert_nonnull (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0));
  gtk_list_box_select_row (GTK_LIST_BOX (list), gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0));
  app_fixture_settle ();
  g_assert_true (get_selected (fixture) == calendar_fixture_find (fixture, EVENT, "Fair"));
}

/* A calendar with nothing on it says what it is for, and lets one begin. */
static void
test_empty (AppFixture    *fixture,
            gconstpointer  example)
{
  GtkWidget *page = GTK_WIDGET (calendar_fixture_get_page (fixture));
  GtkWidget *status = app_fixture_find (page, ADW_TYPE_STATUS_PAGE, NULL);

  g_assert_true (gtk_widget_get_mapped (status));
  g_assert_cmpstr (adw_status_page_get_title (ADW_STATUS_PAGE (status)), ==, "Who Hears What, and When?");
  app_fixture_activate (fixture, "win.new-record");
  g_assert_false (gtk_widget_get_mapped (status));
  answer (fixture, 0, "The first word");
  assert_days (calendar_fixture_find (fixture, COMMUNICATION, "The first word"), "2026-11-23", NULL);
}

/* A series that is added has occurrences at once, the first on its day. */
static void
test_create_series (AppFixture    *fixture,
                    gconstpointer  example)
{
  SegueRecordList *list = segue_plan_list (calendar_fixture_get_plan (fixture), SEGUE_RECORD_SERIES);
  guint n = segue_record_list_get_n (list);

  focus_day (fixture, "2026-11-10");
  app_fixture_activate (fixture, "win.new-record");
  answer (fixture, 4, "Every week anew");
  g_assert_cmpuint (segue_record_list_get_n (list), ==, n + 1);
  assert_days (calendar_fixture_find (fixture, COMMUNICATION, "Every week anew"), "2026-11-10", NULL);
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (segue_record_list_get_n (list), ==, n);
}

static void
add_course (AppFixture *fixture)
{
  SegueWorkspace *workspace = segue_window_get_workspace (fixture->window);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_COURSE);
  g_autoptr(SegueRecord) course = segue_record_new (SEGUE_RECORD_COURSE, 0);
  g_autoptr(GError) error = NULL;

  segue_record_set_text (course, SEGUE_COURSE_TITLE, "Basics");
  segue_record_set_integer (course, SEGUE_COURSE_DURATION, 90);
  segue_record_set_integer (course, SEGUE_COURSE_ROLLOUT,
                            segue_record_get_id (segue_record_list_get (segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_ROLLOUT), 0)));
  segue_edit_add (edit, course);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
  app_fixture_settle ();
}

/* A session is one of a course; without one there is none. */
static void
test_create_training (AppFixture    *fixture,
                      gconstpointer  example)
{
  SegueRecord *session, *hour;

  focus_day (fixture, "2026-11-10");
  app_fixture_activate (fixture, "win.new-record");
  answer (fixture, 5, "Too early");
  g_assert_null (calendar_fixture_find (fixture, SEGUE_RECORD_SESSION, "Too early"));
  gtk_popover_popdown (GTK_POPOVER (find_asking (fixture)));
  app_fixture_settle ();

  add_course (fixture);
  focus_day (fixture, "2026-11-10");
  app_fixture_activate (fixture, "win.new-record");
  answer (fixture, 5, "Basics on Tuesday");
  session = calendar_fixture_find (fixture, SEGUE_RECORD_SESSION, "Basics on Tuesday");
  assert_days (session, "2026-11-10", NULL);
  g_assert_true (segue_record_is_set (session, SEGUE_SESSION_COURSE));
  g_assert_true (segue_record_is_set (session, SEGUE_SESSION_ROLLOUT));
  g_assert_true (get_selected (fixture) == session);

  focus_item (fixture, session);
  press (fixture, GDK_KEY_Right, GDK_ALT_MASK);
  assert_days (session, "2026-11-11", NULL);
  press (fixture, GDK_KEY_Right, GDK_ALT_MASK | GDK_SHIFT_MASK);
  assert_days (session, "2026-11-11", "2026-11-12");
  app_fixture_activate (fixture, "win.undo");
  app_fixture_activate (fixture, "win.undo");
  assert_days (session, "2026-11-10", NULL);

  focus_day (fixture, "2026-11-12");
  app_fixture_activate (fixture, "win.new-record");
  answer (fixture, 6, "Open hour");
  hour = calendar_fixture_find (fixture, SEGUE_RECORD_REINFORCEMENT, "Open hour");
  assert_days (hour, "2026-11-12", NULL);
  g_assert_cmpint (segue_record_get_choice (hour, SEGUE_REINFORCEMENT_KIND), ==, SEGUE_REINFORCEMENT_KIND_OFFICE_HOUR);
}

/* What comes to an empty calendar is seen, wherever it is. */
static void
test_first (AppFixture    *fixture,
            gconstpointer  example)
{
  SegueRecord *record;

  calendar_fixture_add (fixture, COMMUNICATION, "Long ago", "2026-02-10", NULL);
  assert_cursor (fixture, "2026-02-10");
  app_fixture_activate (fixture, "win.undo");
  calendar_fixture_add (fixture, COMMUNICATION, "Much later", "2027-02-10", NULL);
  assert_cursor (fixture, "2027-02-10");
  record = calendar_fixture_find (fixture, COMMUNICATION, "Much later");
  g_assert_nonnull (segue_month_field_find_item (get_field (fixture), record));
  calendar_fixture_add (fixture, COMMUNICATION, "Later still", "2027-04-10", NULL);
  assert_cursor (fixture, "2027-02-10");
}

#define ADD(path, function, example) \
  g_test_add ("/calendar/" path, AppFixture, example, set_up, function, app_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  ADD ("shown", test_shown, "example");
  ADD ("walk", test_walk, "example");
  ADD ("items-by-key", test_items_by_key, "example");
  ADD ("create-by-key", test_create_by_key, "example");
  ADD ("create-by-mouse", test_create_by_mouse, "example");
  ADD ("move-by-key", test_move_by_key, "example");
  ADD ("move-by-mouse", test_move_by_mouse, "example");
  ADD ("copy", test_copy, "example");
  ADD ("remove", test_remove, "example");
  ADD ("long-titles", test_long_titles, "example");
  ADD ("status", test_status, "example");
  ADD ("filters", test_filters, "example");
  ADD ("day-kept", test_day_kept, "example");
  ADD ("more", test_more, "example");
  ADD ("apart", test_apart, "example");
  ADD ("narrow", test_narrow, "example");
  ADD ("empty", test_empty, NULL);
  ADD ("create-series", test_create_series, "example");
  ADD ("create-training", test_create_training, NULL);
  ADD ("first", test_first, NULL);

  return g_test_run ();
}
