/* test-calendar-modes.c - the quarter, the agenda and the load, by keyboard
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "calendar-fixture.h"
#include "segue-agenda-field.h"
#include "segue-audience.h"
#include "segue-calendar-mode.h"
#include "segue-edit.h"
#include "segue-event.h"
#include "segue-load-field.h"
#include "segue-timeline-field.h"

static GtkWidget *
find_field (AppFixture *fixture,
            GType       type)
{
  GtkWidget *field = app_fixture_find (GTK_WIDGET (calendar_fixture_get_page (fixture)), type, NULL);

  g_assert_nonnull (field);
  return field;
}

/* Whether what has the focus says so: that is what a screen reader tells. */
static void
assert_told (GtkWidget  *field,
             const char *words)
{
  GtkWidget *spot = segue_calendar_field_get_spot (SEGUE_CALENDAR_FIELD (field));
  g_autofree char *told = gtk_test_accessible_check_property (GTK_ACCESSIBLE (spot), GTK_ACCESSIBLE_PROPERTY_LABEL, "?", NULL);

  g_test_message ("%s", told);
  g_assert_nonnull (told);
  g_assert_nonnull (strstr (told, words));
}

static gint64
add_audience (AppFixture *fixture,
              const char *name)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_ADD, SEGUE_RECORD_AUDIENCE);
  g_autoptr(SegueRecord) audience = segue_record_new (SEGUE_RECORD_AUDIENCE, 0);
  g_autoptr(GError) error = NULL;

  segue_record_set_text (audience, SEGUE_AUDIENCE_NAME, name);
  segue_edit_add (edit, audience);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);

  return segue_record_get_id (audience);
}

static SegueRecord *
add_event (AppFixture *fixture,
           const char *title,
           const char *first,
           const char *last,
           gint64      audience,
           gint64      minutes)
{
  gint64 id = calendar_fixture_add (fixture, SEGUE_RECORD_EVENT, title, first, last);
  SegueRecord *event = segue_plan_find (calendar_fixture_get_plan (fixture), SEGUE_RECORD_EVENT, id);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->window), SEGUE_VERB_CHANGE, SEGUE_RECORD_EVENT);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;
  g_autoptr(GError) error = NULL;

  segue_value_set_integer (&value, minutes);
  segue_edit_set_value (edit, event, SEGUE_EVENT_MINUTES_PER_PERSON, &value);
  segue_value_set_ids (&audiences, &audience, audience != 0);
  segue_edit_set_value (edit, event, SEGUE_EVENT_AUDIENCES, &audiences);
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();

  return event;
}

static SegueDay
get_day (SegueRecord *event,
         guint        field)
{
  return segue_record_get_day (event, field);
}

static void
test_quarter_keys (AppFixture    *fixture,
                   gconstpointer  data)
{
  gint64 finance = add_audience (fixture, "Finance");
  GtkWidget *field;

  add_event (fixture, "Walk", "2026-11-03", "2026-11-12", finance, 30);
  add_event (fixture, "Talk", "2026-11-24", NULL, finance, 30);
  add_event (fixture, "For all", "2026-11-24", NULL, 0, 30);
  calendar_fixture_show_mode (fixture, "quarter");
  field = find_field (fixture, SEGUE_TYPE_TIMELINE_FIELD);

  g_assert_true (calendar_fixture_press (field, GDK_KEY_Up, 0));
  g_assert_true (calendar_fixture_press (field, GDK_KEY_Down, 0));
  assert_told (field, "Everybody: Event: For all");
  calendar_fixture_press (field, GDK_KEY_Down, 0);
  assert_told (field, "Finance: Event: Talk");
  calendar_fixture_press (field, GDK_KEY_Left, 0);
  assert_told (field, "Finance: Event: Walk");
  calendar_fixture_press (field, GDK_KEY_End, 0);
  assert_told (field, "Talk");
  calendar_fixture_press (field, GDK_KEY_Home, 0);
  assert_told (field, "Walk");
  calendar_fixture_press (field, GDK_KEY_Up, 0);
  assert_told (field, "For all");
}

static void
test_quarter_moves (AppFixture    *fixture,
                    gconstpointer  data)
{
  SegueRecord *walk = add_event (fixture, "Walk", "2026-11-03", "2026-11-12", 0, 30);
  GtkWidget *field;

  calendar_fixture_show_mode (fixture, "quarter");
  field = find_field (fixture, SEGUE_TYPE_TIMELINE_FIELD);
  calendar_fixture_press (field, GDK_KEY_Home, 0);
  assert_told (field, "Walk");

  calendar_fixture_press (field, GDK_KEY_Right, GDK_ALT_MASK);
  g_assert_cmpint (get_day (walk, SEGUE_EVENT_DATE), ==, calendar_fixture_day ("2026-11-04"));
  g_assert_cmpint (get_day (walk, SEGUE_EVENT_END_DATE), ==, calendar_fixture_day ("2026-11-13"));
  calendar_fixture_press (field, GDK_KEY_Down, GDK_ALT_MASK);
  g_assert_cmpint (get_day (walk, SEGUE_EVENT_DATE), ==, calendar_fixture_day ("2026-11-11"));
  calendar_fixture_press (field, GDK_KEY_Right, GDK_ALT_MASK | GDK_SHIFT_MASK);
  g_assert_cmpint (get_day (walk, SEGUE_EVENT_DATE), ==, calendar_fixture_day ("2026-11-11"));
  g_assert_cmpint (get_day (walk, SEGUE_EVENT_END_DATE), ==, calendar_fixture_day ("2026-11-21"));

  for (guint i = 0; i < 3; i++)
    app_fixture_activate (fixture, "win.undo");
  app_fixture_settle ();
  g_assert_cmpint (get_day (walk, SEGUE_EVENT_DATE), ==, calendar_fixture_day ("2026-11-03"));
  g_assert_cmpint (get_day (walk, SEGUE_EVENT_END_DATE), ==, calendar_fixture_day ("2026-11-12"));
}

/* An edit that takes away what was laid out is no trouble for a pointer that comes next. */
static void
test_quarter_gone (AppFixture    *fixture,
                   gconstpointer  data)
{
  GtkWidget *field;
  SegueDay first, last;

  add_event (fixture, "Walk", "2026-11-03", "2026-11-12", 0, 30);
  calendar_fixture_show_mode (fixture, "quarter");
  field = find_field (fixture, SEGUE_TYPE_TIMELINE_FIELD);
  calendar_fixture_press (field, GDK_KEY_Home, 0);
  app_fixture_activate (fixture, "win.undo");
  app_fixture_activate (fixture, "win.undo");
  calendar_fixture_press (field, GDK_KEY_Home, 0);
  calendar_fixture_press (field, GDK_KEY_Right, GDK_ALT_MASK);

  segue_timeline_field_get_range (SEGUE_TIMELINE_FIELD (field), &first, &last);
  g_assert_cmpint (first, ==, calendar_fixture_day ("2026-09-28"));
  g_assert_cmpint (last - first, ==, 90);
  calendar_fixture_press (field, GDK_KEY_Page_Down, 0);
  segue_timeline_field_get_range (SEGUE_TIMELINE_FIELD (field), &first, &last);
  g_assert_cmpint (first, ==, calendar_fixture_day ("2026-12-28"));
}

/* Whom it reaches: @audience and nobody else, or nobody that is named where it is 0. */
static void
assert_reaches (AppFixture      *fixture,
                SegueRecordKind  kind,
                const char      *title,
                gint64           audience)
{
  SegueRecord *record = calendar_fixture_find (fixture, kind, title);
  SegueValue value;

  g_assert_nonnull (record);
  value = segue_record_peek (record, segue_dated_get (kind)->audiences);
  g_assert_cmpint (value.is_set, ==, audience != 0);
  if (audience == 0)
    return;

  g_assert_cmpuint (value.slot.ids->n, ==, 1);
  g_assert_cmpint (value.slot.ids->ids[0], ==, audience);
}

/* The popover points at the field, and goes with the mode. */
static GtkWidget *
find_asking (GtkWidget *field)
{
  GtkWidget *last = gtk_widget_get_last_child (gtk_widget_get_ancestor (field, SEGUE_TYPE_CALENDAR_MODE));

  return GTK_IS_POPOVER (last) && gtk_widget_get_visible (last) ? last : NULL;
}

/* On the lane of the cursor, at the end of what is seen. */
static void
click_lane (GtkWidget *field,
            gboolean   is_head)
{
  SegueCalendarField *self = SEGUE_CALENDAR_FIELD (field);
  GdkRectangle place;
  double y = 2;

  g_assert_true (SEGUE_CALENDAR_FIELD_GET_CLASS (self)->get_cursor (self, &place));
  if (!is_head)
    y = place.y + place.height / 2 + segue_calendar_field_get_head (self) - segue_calendar_field_get_offset (self);
  for (int n = 1; n <= 2; n++)
    g_signal_emit_by_name (app_fixture_find_controller (field, GTK_TYPE_GESTURE_CLICK), "pressed", n, gtk_widget_get_width (field) - 4.0, y);
  app_fixture_settle ();
}

/* What is added in a lane is for those whose lane it is. */
static void
test_quarter_adds (AppFixture    *fixture,
                   gconstpointer  data)
{
  gint64 finance = add_audience (fixture, "Finance");
  GtkWidget *field;

  add_event (fixture, "Talk", "2026-11-24", NULL, finance, 30);
  add_event (fixture, "For all", "2026-11-24", NULL, 0, 30);
  calendar_fixture_show_mode (fixture, "quarter");
  field = find_field (fixture, SEGUE_TYPE_TIMELINE_FIELD);

  calendar_fixture_press (field, GDK_KEY_Up, 0);
  calendar_fixture_press (field, GDK_KEY_Down, 0);
  assert_told (field, "Everybody");
  click_lane (field, FALSE);
  g_assert_null (app_fixture_find (find_asking (field), GTK_TYPE_LABEL, "Finance"));
  calendar_fixture_answer (find_asking (field), 1, "Open day");
  assert_reaches (fixture, SEGUE_RECORD_EVENT, "Open day", 0);

  calendar_fixture_press (field, GDK_KEY_Down, 0);
  assert_told (field, "Finance");
  click_lane (field, FALSE);
  g_assert_nonnull (app_fixture_find (find_asking (field), GTK_TYPE_LABEL, "Finance"));
  calendar_fixture_answer (find_asking (field), 0, "Letter");
  assert_reaches (fixture, SEGUE_RECORD_COMMUNICATION, "Letter", finance);
  g_assert_cmpint (segue_dated_get_first (calendar_fixture_find (fixture, SEGUE_RECORD_COMMUNICATION, "Letter")), ==,
                   calendar_fixture_day ("2026-12-27"));

  /* Nobody in the lane of the milestones. */
  click_lane (field, TRUE);
  calendar_fixture_answer (find_asking (field), 2, "Stage gate");
  assert_reaches (fixture, SEGUE_RECORD_MILESTONE, "Stage gate", 0);

  app_fixture_activate (fixture, "win.undo");
  app_fixture_activate (fixture, "win.undo");
  g_assert_null (calendar_fixture_find (fixture, SEGUE_RECORD_COMMUNICATION, "Letter"));
}

/* Whether the legend of a mode has an entry that can be seen. */
static gboolean
is_explained (GtkWidget  *field,
              const char *word)
{
  GtkWidget *mode = gtk_widget_get_ancestor (field, SEGUE_TYPE_CALENDAR_MODE);
  GtkWidget *label = app_fixture_find (mode, GTK_TYPE_LABEL, word);

  return label != NULL && gtk_widget_get_mapped (label);
}

/* Only what occurs is explained, and in a narrow window nothing. */
static void
test_quarter_legend (AppFixture    *fixture,
                     gconstpointer  data)
{
  GtkWidget *field;

  add_event (fixture, "Walk", "2026-11-03", "2026-11-12", 0, 30);
  calendar_fixture_show_mode (fixture, "quarter");
  field = find_field (fixture, SEGUE_TYPE_TIMELINE_FIELD);
  g_assert_true (is_explained (field, "Event"));
  g_assert_false (is_explained (field, "One day"));
  g_assert_false (is_explained (field, "Freeze"));

  add_event (fixture, "Talk", "2026-11-24", NULL, 0, 30);
  calendar_fixture_add (fixture, SEGUE_RECORD_WINDOW, "Quiet", "2026-12-01", "2026-12-04");
  g_assert_true (is_explained (field, "One day"));
  g_assert_true (is_explained (field, "Freeze"));
  app_fixture_activate (fixture, "win.undo");
  app_fixture_settle ();
  g_assert_false (is_explained (field, "Freeze"));

  segue_page_set_narrow (calendar_fixture_get_page (fixture), TRUE);
  app_fixture_settle ();
  g_assert_false (is_explained (field, "Event"));
  segue_page_set_narrow (calendar_fixture_get_page (fixture), FALSE);
  app_fixture_settle ();
  g_assert_true (is_explained (field, "Event"));

  /* Nothing is in the next one. */
  calendar_fixture_press (field, GDK_KEY_Page_Down, 0);
  g_assert_false (is_explained (field, "Event"));
}

static void
test_load (AppFixture    *fixture,
           gconstpointer  data)
{
  gint64 finance = add_audience (fixture, "Finance");
  GtkWidget *field, *page;

  add_audience (fixture, "Sales");
  add_event (fixture, "Walk", "2026-11-24", NULL, finance, 90);
  add_event (fixture, "For all", "2026-11-25", NULL, 0, 30);
  calendar_fixture_show_mode (fixture, "load");
  page = GTK_WIDGET (calendar_fixture_get_page (fixture));
  field = find_field (fixture, SEGUE_TYPE_LOAD_FIELD);

  calendar_fixture_press (field, GDK_KEY_Left, 0);
  calendar_fixture_press (field, GDK_KEY_Right, 0);
  assert_told (field, "Finance, week 48: 2.0 h on a 1.0 h line, 200 %, over the line. Walk 1.5 h");
  g_assert_nonnull (app_fixture_find (page, GTK_TYPE_LABEL, "Show the 2 Items"));
  g_assert_true (is_explained (field, "calm"));
  g_assert_false (is_explained (field, "busy"));
  g_assert_true (is_explained (field, "over the line"));
  calendar_fixture_press (field, GDK_KEY_Down, 0);
  assert_told (field, "Sales, week 48: 0.5 h on a 1.0 h line, 50 %, calm. For all 0.5 h");
  calendar_fixture_press (field, GDK_KEY_Right, 0);
  assert_told (field, "Sales, week 49: nothing");

  /* An edit shows at once. */
  add_event (fixture, "More", "2026-12-01", NULL, 0, 60);
  assert_told (field, "Sales, week 49: 1.0 h on a 1.0 h line, 100 %, busy");
  g_assert_true (is_explained (field, "busy"));

  gtk_drop_down_set_selected (GTK_DROP_DOWN (app_fixture_find_tip (page, "How the load is computed")), SEGUE_LOAD_WEIGHTED);
  app_fixture_settle ();
  assert_told (field, "No impact is felt in that week.");
}

static void
test_load_leads (AppFixture    *fixture,
                 gconstpointer  data)
{
  GtkWidget *field;

  add_audience (fixture, "Finance");
  add_event (fixture, "Walk", "2026-11-24", NULL, 0, 90);
  calendar_fixture_show_mode (fixture, "load");
  field = find_field (fixture, SEGUE_TYPE_LOAD_FIELD);
  calendar_fixture_press (field, GDK_KEY_Home, 0);
  for (guint i = 0; i < 8; i++)
    calendar_fixture_press (field, GDK_KEY_Right, 0);
  assert_told (field, "week 48");
  g_assert_true (calendar_fixture_press (field, GDK_KEY_Return, 0));

  g_assert_cmpstr (adw_view_stack_get_visible_child_name (segue_page_get_modes (calendar_fixture_get_page (fixture))), ==, "agenda");
  assert_told (find_field (fixture, SEGUE_TYPE_AGENDA_FIELD), "Event: Walk, 24 Nov");
}

static void
test_agenda (AppFixture    *fixture,
             gconstpointer  data)
{
  gint64 finance = add_audience (fixture, "Finance");
  SegueRecord *talk = NULL;
  GtkWidget *field;

  add_event (fixture, "Before", "2026-11-02", NULL, 0, 30);
  talk = add_event (fixture, "Talk", "2026-11-25", "2026-11-26", finance, 30);
  add_event (fixture, "Other", "2026-11-25", NULL, 0, 30);
  calendar_fixture_show_mode (fixture, "agenda");
  field = find_field (fixture, SEGUE_TYPE_AGENDA_FIELD);

  assert_told (field, "Today, Monday 23 November 2026");
  calendar_fixture_press (field, GDK_KEY_Down, 0);
  assert_told (field, "Event: Talk, 25 Nov to 26 Nov");
  assert_told (field, "until 26 Nov · Finance");
  calendar_fixture_press (field, GDK_KEY_Down, 0);
  assert_told (field, "Event: Other");
  calendar_fixture_press (field, GDK_KEY_Home, 0);
  assert_told (field, "Event: Before");
  calendar_fixture_press (field, GDK_KEY_End, 0);
  assert_told (field, "Event: Other");

  calendar_fixture_press (field, GDK_KEY_Up, 0);
  calendar_fixture_press (field, GDK_KEY_Down, GDK_ALT_MASK);
  g_assert_cmpint (get_day (talk, SEGUE_EVENT_DATE), ==, calendar_fixture_day ("2026-12-02"));
  g_assert_cmpint (get_day (talk, SEGUE_EVENT_END_DATE), ==, calendar_fixture_day ("2026-12-03"));
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*func) (AppFixture *, gconstpointer);
  } cases[] = {
    { "/calendar-modes/quarter/keys", test_quarter_keys },
    { "/calendar-modes/quarter/moves", test_quarter_moves },
    { "/calendar-modes/quarter/gone", test_quarter_gone },
    { "/calendar-modes/quarter/adds", test_quarter_adds },
    { "/calendar-modes/quarter/legend", test_quarter_legend },
    { "/calendar-modes/load/cells", test_load },
    { "/calendar-modes/load/leads", test_load_leads },
    { "/calendar-modes/agenda", test_agenda },
  };

  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add (cases[i].path, AppFixture, NULL, app_fixture_set_up, cases[i].func, app_fixture_tear_down);

  return g_test_run ();
}
