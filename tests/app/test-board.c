/* test-board.c - entries on the board: keys, the mouse, undo, what is refused, many of them, little room
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-fixture.h"
#include "resistance-fixture.h"

#include "segue-board-mode.h"
#include "segue-board-column.h"
#include "segue-edit.h"
#include "segue-priority-steps.h"

#include <adwaita.h>

#define MANY 2000

typedef struct
{
  AppFixture   app;
  SegueRecord *gloves;  /* new, 20 */
  SegueRecord *shift;   /* new, 9 */
  SegueRecord *silence; /* a signal */
  SegueRecord *roster;  /* waiting, without an answer */
  SegueRecord *pay;     /* in work, with facts */
} BoardFixture;

static SegueRecord *
add (BoardFixture          *fixture,
     const char            *summary,
     SegueResistanceStatus  status,
     int                    age,
     int                    severity,
     const char            *facts)
{
  SegueRecord *entry = resistance_fixture_make_entry (&fixture->app, summary, status, age);

  if (severity > 0)
    {
      segue_record_set_integer (entry, SEGUE_RESISTANCE_SEVERITY, severity);
      segue_record_set_integer (entry, SEGUE_RESISTANCE_SPREAD, severity);
    }
  if (facts != NULL)
    segue_record_set_text (entry, SEGUE_RESISTANCE_FACTS, facts);

  return resistance_fixture_add (&fixture->app, entry);
}

/* @data: whether there is room for one column only from the beginning on */
static void
set_up (BoardFixture  *fixture,
        gconstpointer  data)
{
  app_fixture_set_up (&fixture->app, NULL);
  fixture->shift = add (fixture, "Nobody asked the night shift.", SEGUE_RESISTANCE_STATUS_NEW, 3, 3, NULL);
  fixture->gloves = add (fixture, "The handhelds are slower with gloves on.", SEGUE_RESISTANCE_STATUS_NEW, 2, 4, NULL);
  fixture->silence = add (fixture, "Silence since the demo.", SEGUE_RESISTANCE_STATUS_SIGNAL, 1, 0, NULL);
  fixture->roster = add (fixture, "We will not sign.", SEGUE_RESISTANCE_STATUS_WAITING, 9, 3, NULL);
  fixture->pay = add (fixture, "Who checks the pay run?", SEGUE_RESISTANCE_STATUS_IN_WORK, 5, 2, "Two people do.");
  resistance_fixture_show (&fixture->app, "log");
  segue_page_set_narrow (resistance_fixture_get_page (&fixture->app), data != NULL);
  app_fixture_settle ();
  resistance_fixture_show (&fixture->app, "board");
}

static void
tear_down (BoardFixture  *fixture,
           gconstpointer  data)
{
  app_fixture_tear_down (&fixture->app, NULL);
}

static GtkWidget *
get_mode (BoardFixture *fixture)
{
  return app_fixture_find (GTK_WIDGET (fixture->app.window), SEGUE_TYPE_BOARD_MODE, NULL);
}

static void
collect (GtkWidget *widget,
         GType      type,
         GPtrArray *found)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static GPtrArray *
collect_in (BoardFixture *fixture,
            GType         type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (get_mode (fixture), type, found);

  return found;
}

static SegueBoardColumn *
get_column (BoardFixture *fixture,
            int           status)
{
  g_autoptr(GPtrArray) columns = collect_in (fixture, SEGUE_TYPE_BOARD_COLUMN);

  g_assert_cmpuint (columns->len, ==, SEGUE_BOARD_COLUMNS);

  return g_ptr_array_index (columns, segue_board_columns_find (status));
}

/* The card of an entry that is seen, NULL where none is. */
static GtkWidget *
find_card (BoardFixture *fixture,
           SegueRecord  *entry)
{
  g_autoptr(GPtrArray) cards = collect_in (fixture, SEGUE_TYPE_BOARD_CARD);

  for (guint i = 0; i < cards->len; i++)
    if (segue_board_card_get_entry (g_ptr_array_index (cards, i)) == entry && gtk_widget_get_mapped (g_ptr_array_index (cards, i)))
      return g_ptr_array_index (cards, i);

  return NULL;
}

static SegueRecord *
get_focus (BoardFixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->app.window));

  return focus != NULL && SEGUE_IS_BOARD_CARD (focus) ? segue_board_card_get_entry (SEGUE_BOARD_CARD (focus)) : NULL;
}

static void
focus (BoardFixture *fixture,
       SegueRecord  *entry)
{
  g_assert_nonnull (find_card (fixture, entry));
  g_assert_true (gtk_widget_grab_focus (find_card (fixture, entry)));
  app_fixture_settle ();
  g_assert_true (get_focus (fixture) == entry);
}

static gboolean
press (BoardFixture    *fixture,
       guint            key,
       GdkModifierType  modifiers)
{
  gboolean handled = FALSE;

  g_signal_emit_by_name (app_fixture_find_controller (get_mode (fixture), GTK_TYPE_EVENT_CONTROLLER_KEY), "key-pressed", key, 0, modifiers, &handled);
  app_fixture_settle ();

  return handled;
}

static int
get_status (SegueRecord *entry)
{
  return segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS);
}

/* A place in a widget, in that of the board: each from 0 to 1. */
static void
find_spot (BoardFixture *fixture,
           GtkWidget    *widget,
           double        part_x,
           double        part_y,
           double       *x,
           double       *y)
{
  g_assert_true (gtk_widget_translate_coordinates (widget, get_mode (fixture), part_x * gtk_widget_get_width (widget),
                                                   part_y * gtk_widget_get_height (widget), x, y));
}

typedef struct
{
  GtkEventController *gesture;
  double              x, y;
} Drag;

static Drag
take (BoardFixture *fixture,
      SegueRecord  *entry)
{
  Drag drag = { .gesture = app_fixture_find_controller (get_mode (fixture), GTK_TYPE_GESTURE_DRAG) };

  focus (fixture, entry); /* which brings it into sight */
  find_spot (fixture, find_card (fixture, entry), 0.5, 0.3, &drag.x, &drag.y);
  g_signal_emit_by_name (drag.gesture, "drag-begin", drag.x, drag.y);
  g_signal_emit_by_name (drag.gesture, "drag-update", 12.0, 0.0);
  app_fixture_settle ();

  return drag;
}

/* To where a widget is: the board may move below the pointer, until all of it is seen. */
static void
hover (BoardFixture *fixture,
       const Drag   *drag,
       GtkWidget    *widget,
       double        part_y,
       gboolean      is_dropped)
{
  double x, y, before_x, before_y;

  find_spot (fixture, widget, 0.5, part_y, &x, &y);
  do
    {
      before_x = x;
      before_y = y;
      g_signal_emit_by_name (drag->gesture, "drag-update", x - drag->x, y - drag->y);
      app_fixture_settle ();
      find_spot (fixture, widget, 0.5, part_y, &x, &y);
    }
  while (x != before_x || y != before_y);
  if (!is_dropped)
    return;

  g_signal_emit_by_name (drag->gesture, "drag-end", x - drag->x, y - drag->y);
  app_fixture_settle ();
}

static void
test_order (BoardFixture  *fixture,
            gconstpointer  data)
{
  double x, first, second, signal;

  /* By priority, and signals below. */
  find_spot (fixture, find_card (fixture, fixture->gloves), 0, 0, &x, &first);
  find_spot (fixture, find_card (fixture, fixture->shift), 0, 0, &x, &second);
  find_spot (fixture, find_card (fixture, fixture->silence), 0, 0, &x, &signal);
  g_assert_cmpfloat (first, <, second);
  g_assert_cmpfloat (second, <, signal);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (get_column (fixture, SEGUE_RESISTANCE_STATUS_NEW)), GTK_TYPE_LABEL, "Signals  1"));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (get_column (fixture, SEGUE_RESISTANCE_STATUS_NEW)), GTK_TYPE_LABEL, "2"));
  g_assert_null (find_card (fixture, NULL));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (get_column (fixture, SEGUE_RESISTANCE_STATUS_RESOLVED)), GTK_TYPE_LABEL, "No entries"));
}

static void
test_keys (BoardFixture  *fixture,
           gconstpointer  data)
{
  focus (fixture, fixture->gloves);
  g_assert_true (press (fixture, GDK_KEY_Down, 0));
  g_assert_true (get_focus (fixture) == fixture->shift);
  press (fixture, GDK_KEY_Down, 0);
  g_assert_true (get_focus (fixture) == fixture->silence);
  press (fixture, GDK_KEY_Home, 0);
  g_assert_true (get_focus (fixture) == fixture->gloves);
  /* A column without cards is passed over. */
  press (fixture, GDK_KEY_Right, 0);
  g_assert_true (get_focus (fixture) == fixture->pay);
  press (fixture, GDK_KEY_Right, 0);
  g_assert_true (get_focus (fixture) == fixture->roster);
  press (fixture, GDK_KEY_Right, 0);
  g_assert_true (get_focus (fixture) == fixture->roster);
  press (fixture, GDK_KEY_Left, 0);
  g_assert_true (get_focus (fixture) == fixture->pay);
  {
    g_autoptr(GPtrArray) selected = segue_page_dup_selected (resistance_fixture_get_page (&fixture->app));

    g_assert_cmpuint (selected->len, ==, 1);
    g_assert_true (segue_sheet_item_get (g_ptr_array_index (selected, 0), SEGUE_SHEET_OWN) == fixture->pay);
  }
}

/* The card goes along, the days that follow are written, and it is one step. */
static void
test_move (BoardFixture  *fixture,
           gconstpointer  data)
{
  focus (fixture, fixture->gloves);
  press (fixture, GDK_KEY_Right, GDK_CONTROL_MASK);
  g_assert_cmpint (get_status (fixture->gloves), ==, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  g_assert_cmpint (segue_record_get_day (fixture->gloves, SEGUE_RESISTANCE_ACKNOWLEDGED_ON), ==, segue_today ());
  g_assert_true (get_focus (fixture) == fixture->gloves);
  app_fixture_activate (&fixture->app, "win.undo");
  g_assert_cmpint (get_status (fixture->gloves), ==, SEGUE_RESISTANCE_STATUS_NEW);
  g_assert_false (segue_record_is_set (fixture->gloves, SEGUE_RESISTANCE_ACKNOWLEDGED_ON));
  app_fixture_activate (&fixture->app, "win.redo");
  g_assert_cmpint (get_status (fixture->gloves), ==, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);

  /* Down leads to the other statuses of the column. */
  focus (fixture, fixture->roster);
  press (fixture, GDK_KEY_Down, GDK_CONTROL_MASK);
  g_assert_cmpint (get_status (fixture->roster), ==, SEGUE_RESISTANCE_STATUS_ESCALATED);
  g_assert_cmpint (segue_record_get_day (fixture->roster, SEGUE_RESISTANCE_ESCALATED_ON), ==, segue_today ());
  press (fixture, GDK_KEY_Down, GDK_CONTROL_MASK);
  g_assert_cmpint (get_status (fixture->roster), ==, SEGUE_RESISTANCE_STATUS_ESCALATED);
  press (fixture, GDK_KEY_Up, GDK_CONTROL_MASK);
  g_assert_cmpint (get_status (fixture->roster), ==, SEGUE_RESISTANCE_STATUS_WAITING);

  /* What has no answer stays; what has one is closed. */
  press (fixture, GDK_KEY_Right, GDK_CONTROL_MASK);
  g_assert_cmpint (get_status (fixture->roster), ==, SEGUE_RESISTANCE_STATUS_WAITING);
  focus (fixture, fixture->pay);
  press (fixture, GDK_KEY_Right, GDK_CONTROL_MASK);
  press (fixture, GDK_KEY_Right, GDK_CONTROL_MASK);
  g_assert_cmpint (get_status (fixture->pay), ==, SEGUE_RESISTANCE_STATUS_RESOLVED);
  g_assert_cmpint (segue_record_get_day (fixture->pay, SEGUE_RESISTANCE_CLOSED_ON), ==, segue_today ());
}

static void
test_drag (BoardFixture  *fixture,
           gconstpointer  data)
{
  GtkWidget *column = GTK_WIDGET (get_column (fixture, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED));
  Drag drag = take (fixture, fixture->gloves);

  hover (fixture, &drag, column, 0.5, FALSE);
  g_assert_nonnull (app_fixture_find (column, GTK_TYPE_LABEL, "Acknowledged: place 1 of 1"));
  g_assert_true (gtk_widget_has_css_class (column, "aimed"));
  hover (fixture, &drag, column, 0.5, TRUE);
  g_assert_false (gtk_widget_has_css_class (column, "aimed"));
  g_assert_cmpint (get_status (fixture->gloves), ==, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  g_assert_nonnull (find_card (fixture, fixture->gloves));
  g_assert_true (get_focus (fixture) == fixture->gloves);
  app_fixture_activate (&fixture->app, "win.undo");
  g_assert_cmpint (get_status (fixture->gloves), ==, SEGUE_RESISTANCE_STATUS_NEW);

  /* On its own column it stays. */
  drag = take (fixture, fixture->gloves);
  hover (fixture, &drag, GTK_WIDGET (get_column (fixture, SEGUE_RESISTANCE_STATUS_NEW)), 0.5, TRUE);
  g_assert_cmpint (get_status (fixture->gloves), ==, SEGUE_RESISTANCE_STATUS_NEW);

  /* The second of two: the other one is more urgent. */
  drag = take (fixture, fixture->pay);
  hover (fixture, &drag, GTK_WIDGET (get_column (fixture, SEGUE_RESISTANCE_STATUS_WAITING)), 0.3, FALSE);
  g_assert_nonnull (app_fixture_find (get_mode (fixture), GTK_TYPE_LABEL, "Waiting: place 2 of 2"));
  press (fixture, GDK_KEY_Escape, 0);
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (get_column (fixture, SEGUE_RESISTANCE_STATUS_WAITING)), "aimed"));
  hover (fixture, &drag, GTK_WIDGET (get_column (fixture, SEGUE_RESISTANCE_STATUS_WAITING)), 0.3, TRUE);
  g_assert_cmpint (get_status (fixture->pay), ==, SEGUE_RESISTANCE_STATUS_IN_WORK);
}

/* What is undone while its card is dragged leaves no card pale when that is let go. */
static void
test_drag_undone (BoardFixture  *fixture,
                  gconstpointer  data)
{
  g_autoptr(GPtrArray) cards = NULL;

  focus (fixture, fixture->gloves);
  press (fixture, GDK_KEY_Right, GDK_CONTROL_MASK);
  g_assert_cmpint (get_status (fixture->gloves), ==, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  take (fixture, fixture->gloves);
  g_assert_cmpfloat (gtk_widget_get_opacity (find_card (fixture, fixture->gloves)), <, 1);
  app_fixture_activate (&fixture->app, "win.undo");
  g_assert_cmpint (get_status (fixture->gloves), ==, SEGUE_RESISTANCE_STATUS_NEW);
  press (fixture, GDK_KEY_Escape, 0);

  cards = collect_in (fixture, SEGUE_TYPE_BOARD_CARD);
  g_assert_cmpuint (cards->len, >, 0);
  for (guint i = 0; i < cards->len; i++)
    g_assert_cmpfloat (gtk_widget_get_opacity (g_ptr_array_index (cards, i)), ==, 1);
}

/* A status without a column of its own has a place while something is dragged. */
static void
test_zones (BoardFixture  *fixture,
            gconstpointer  data)
{
  GtkWidget *column = GTK_WIDGET (get_column (fixture, SEGUE_RESISTANCE_STATUS_RESOLVED));
  Drag drag;

  g_assert_null (app_fixture_find (column, GTK_TYPE_LABEL, "Not valid"));
  drag = take (fixture, fixture->shift);
  g_assert_nonnull (app_fixture_find (column, GTK_TYPE_LABEL, "Accepted as a risk"));
  hover (fixture, &drag, app_fixture_find (column, GTK_TYPE_LABEL, "Not valid"), 0.5, TRUE);
  g_assert_cmpint (get_status (fixture->shift), ==, SEGUE_RESISTANCE_STATUS_NOT_VALID);
  g_assert_null (app_fixture_find (column, GTK_TYPE_LABEL, "Accepted as a risk"));

  /* From a part of a column to the column itself. */
  drag = take (fixture, fixture->silence);
  hover (fixture, &drag, GTK_WIDGET (get_column (fixture, SEGUE_RESISTANCE_STATUS_NEW)), 0.3, FALSE);
  g_assert_null (app_fixture_find (get_mode (fixture), GTK_TYPE_LABEL, "New: place 2 of 2"));
  column = gtk_widget_get_last_child (GTK_WIDGET (get_column (fixture, SEGUE_RESISTANCE_STATUS_NEW)));
  hover (fixture, &drag, app_fixture_find (column, GTK_TYPE_LABEL, "New"), 0.5, TRUE);
  g_assert_cmpint (get_status (fixture->silence), ==, SEGUE_RESISTANCE_STATUS_NEW);
}

/* The column says why not before it is let go. */
static void
test_refusal (BoardFixture  *fixture,
              gconstpointer  data)
{
  GtkWidget *column = GTK_WIDGET (get_column (fixture, SEGUE_RESISTANCE_STATUS_RESOLVED));
  Drag drag = take (fixture, fixture->roster);

  hover (fixture, &drag, column, 0.3, FALSE);
  g_assert_true (gtk_widget_has_css_class (column, "refused"));
  g_assert_nonnull (app_fixture_find (column, GTK_TYPE_LABEL,
                                      "An entry cannot be resolved without an answer. Write down facts, options or the outcome first."));
  hover (fixture, &drag, column, 0.3, TRUE);
  g_assert_false (gtk_widget_has_css_class (column, "refused"));
  g_assert_cmpint (get_status (fixture->roster), ==, SEGUE_RESISTANCE_STATUS_WAITING);
  g_assert_false (segue_record_is_set (fixture->roster, SEGUE_RESISTANCE_CLOSED_ON));
}

static void
test_menu (BoardFixture  *fixture,
           gconstpointer  data)
{
  GtkWidget *popover, *button;

  focus (fixture, fixture->roster);
  g_assert_true (press (fixture, GDK_KEY_F10, GDK_SHIFT_MASK));
  popover = gtk_widget_get_last_child (get_mode (fixture));
  g_assert_true (GTK_IS_POPOVER (popover));
  button = gtk_widget_get_ancestor (app_fixture_find (popover, GTK_TYPE_LABEL, "Resolved"), GTK_TYPE_BUTTON);
  g_assert_false (gtk_widget_get_sensitive (button));
  button = gtk_widget_get_ancestor (app_fixture_find (popover, GTK_TYPE_LABEL, "Waiting"), GTK_TYPE_BUTTON);
  g_assert_false (gtk_widget_get_sensitive (button));
  button = gtk_widget_get_ancestor (app_fixture_find (popover, GTK_TYPE_LABEL, "Accepted as a risk"), GTK_TYPE_BUTTON);
  g_assert_true (gtk_widget_get_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
  g_assert_cmpint (get_status (fixture->roster), ==, SEGUE_RESISTANCE_STATUS_ACCEPTED_RISK);
}

/* Adds many as one step. */
static void
add_many (BoardFixture *fixture)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_window_get_workspace (fixture->app.window), SEGUE_VERB_ADD, SEGUE_RECORD_RESISTANCE);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < MANY; i++)
    {
      g_autofree char *summary = g_strdup_printf ("Objection %u, which takes more than a line where it stands", i);
      g_autoptr(SegueRecord) entry = resistance_fixture_make_entry (&fixture->app, summary, SEGUE_RESISTANCE_STATUS_NEW, 4 + (int) i % 90);

      segue_edit_add (edit, entry);
    }
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();
}

/* However many there are, there are cards for those that are seen. */
static void
test_many (BoardFixture  *fixture,
           gconstpointer  data)
{
  SegueRecord *last;

  add_many (fixture);
  {
    g_autoptr(GPtrArray) cards = collect_in (fixture, SEGUE_TYPE_BOARD_CARD);

    g_assert_cmpuint (cards->len, >=, 5);
    g_assert_cmpuint (cards->len, <, 60);
  }
  focus (fixture, fixture->gloves);
  press (fixture, GDK_KEY_End, 0);
  last = get_focus (fixture);
  g_assert_nonnull (last);
  g_assert_true (last == fixture->silence);
  press (fixture, GDK_KEY_Up, 0);
  g_assert_true (get_focus (fixture) != last);
  g_assert_nonnull (find_card (fixture, get_focus (fixture)));
  press (fixture, GDK_KEY_Home, 0);
  g_assert_true (get_focus (fixture) == fixture->gloves);
  {
    g_autoptr(GPtrArray) cards = collect_in (fixture, SEGUE_TYPE_BOARD_CARD);

    g_assert_cmpuint (cards->len, <, 60);
  }
}

static GtkAdjustment *
get_adjustment (BoardFixture *fixture)
{
  GtkWidget *scroller = app_fixture_find (GTK_WIDGET (get_column (fixture, SEGUE_RESISTANCE_STATUS_NEW)), GTK_TYPE_SCROLLED_WINDOW, NULL);

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
}

static double scrolled_from;

static gboolean
is_scrolled (AppFixture *app)
{
  return gtk_adjustment_get_value (get_adjustment ((BoardFixture *) app)) > scrolled_from;
}

static gboolean
is_scrolled_back (AppFixture *app)
{
  return gtk_adjustment_get_value (get_adjustment ((BoardFixture *) app)) < scrolled_from;
}

/* Where it is dragged to an end, and stays there, the cards move. */
static void
test_edges (BoardFixture  *fixture,
            gconstpointer  data)
{
  GtkWidget *scroller;
  Drag drag;

  add_many (fixture);
  drag = take (fixture, fixture->pay);
  scroller = app_fixture_find (GTK_WIDGET (get_column (fixture, SEGUE_RESISTANCE_STATUS_NEW)), GTK_TYPE_SCROLLED_WINDOW, NULL);
  hover (fixture, &drag, scroller, 0.5, FALSE);
  scrolled_from = gtk_adjustment_get_value (get_adjustment (fixture)) + 400;
  hover (fixture, &drag, scroller, 0.99, FALSE);
  app_fixture_wait (&fixture->app, is_scrolled);
  hover (fixture, &drag, scroller, 0.01, FALSE);
  scrolled_from = gtk_adjustment_get_value (get_adjustment (fixture)) - 100;
  app_fixture_wait (&fixture->app, is_scrolled_back);
  g_signal_emit_by_name (drag.gesture, "cancel", NULL);
  app_fixture_settle ();
  g_assert_cmpint (get_status (fixture->pay), ==, SEGUE_RESISTANCE_STATUS_IN_WORK);
}

static guint
count_columns (BoardFixture *fixture)
{
  g_autoptr(GPtrArray) columns = collect_in (fixture, SEGUE_TYPE_BOARD_COLUMN);
  guint n = 0;

  for (guint i = 0; i < columns->len; i++)
    n += gtk_widget_get_mapped (g_ptr_array_index (columns, i));

  return n;
}

/* One column at a time, and all of them can be reached. */
static void
test_narrow (BoardFixture  *fixture,
             gconstpointer  data)
{
  GtkWidget *choice;

  g_assert_cmpuint (count_columns (fixture), ==, SEGUE_BOARD_COLUMNS);
  segue_page_set_narrow (resistance_fixture_get_page (&fixture->app), TRUE);
  app_fixture_settle ();
  g_assert_cmpuint (count_columns (fixture), ==, 1);
  choice = app_fixture_find (get_mode (fixture), GTK_TYPE_DROP_DOWN, NULL);
  g_assert_true (gtk_widget_get_mapped (choice));
  g_assert_nonnull (app_fixture_find (choice, GTK_TYPE_LABEL, "New · 3"));

  focus (fixture, fixture->gloves);
  press (fixture, GDK_KEY_Right, 0);
  g_assert_true (get_focus (fixture) == fixture->pay);
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (choice)), ==, 2);
  g_assert_cmpuint (count_columns (fixture), ==, 1);
  press (fixture, GDK_KEY_Right, GDK_CONTROL_MASK);
  g_assert_cmpint (get_status (fixture->pay), ==, SEGUE_RESISTANCE_STATUS_WAITING);
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (choice)), ==, 3);
  g_assert_true (get_focus (fixture) == fixture->pay);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (choice), 0);
  app_fixture_settle ();
  g_assert_nonnull (find_card (fixture, fixture->gloves));
  g_assert_null (find_card (fixture, fixture->pay));

  /* Where no other column is seen, what is dragged finds all statuses below. */
  {
    Drag drag = take (fixture, fixture->gloves);
    hover (fixture, &drag, app_fixture_find (GTK_WIDGET (get_column (fixture, SEGUE_RESISTANCE_STATUS_NEW)), GTK_TYPE_LABEL, "In work"), 0.5, TRUE);
  }
  g_assert_cmpint (get_status (fixture->gloves), ==, SEGUE_RESISTANCE_STATUS_IN_WORK);
}

/* A column that was never seen takes the focus with the card that comes to it. */
static void
test_always_narrow (BoardFixture  *fixture,
                    gconstpointer  data)
{
  g_assert_cmpuint (count_columns (fixture), ==, 1);
  focus (fixture, fixture->gloves);
  press (fixture, GDK_KEY_Right, 0);
  g_assert_true (get_focus (fixture) == fixture->pay);
  press (fixture, GDK_KEY_Right, GDK_CONTROL_MASK);
  g_assert_cmpint (get_status (fixture->pay), ==, SEGUE_RESISTANCE_STATUS_WAITING);
  g_assert_true (get_focus (fixture) == fixture->pay);
  g_assert_nonnull (find_card (fixture, fixture->pay));
}

/* Of 25 a fifth each, and nothing for what was not rated. */
static void
test_steps (void)
{
  g_assert_cmpuint (segue_priority_steps_count (0), ==, 0);
  g_assert_cmpuint (segue_priority_steps_count (1), ==, 1);
  g_assert_cmpuint (segue_priority_steps_count (5), ==, 1);
  g_assert_cmpuint (segue_priority_steps_count (6), ==, 2);
  g_assert_cmpuint (segue_priority_steps_count (20), ==, 4);
  g_assert_cmpuint (segue_priority_steps_count (25), ==, 5);
}

/* As many lines as Pango makes of it, or hardly more, never less: nothing is cut off. */
static void
test_ruler (void)
{
  static const char * const texts[] = {
    "", "Nobody asked.", "The handhelds are slower with gloves on. My people will go back to paper by the second night.",
    "Überstunden — und wer bezahlt die? Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen geht nicht.",
    "Никто не спросил ночную смену, и никто не спросит.", "夜勤の人たちには誰も聞いていません。手袋をしたままでは遅いのです。",
  };
  g_autoptr(GtkWidget) label = g_object_ref_sink (gtk_label_new (NULL));
  g_autoptr(SegueBoardRuler) ruler = segue_board_ruler_new (label);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (int width = 120; width <= 400; width += 40)
      {
        g_autoptr(PangoLayout) layout = gtk_widget_create_pango_layout (label, texts[i]);
        g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();
        g_autofree char *quote = g_strdup_printf ("“%s”", texts[i]);
        int n;

        pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
        pango_layout_set_attributes (layout, attributes);
        pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
        pango_layout_set_width (layout, width * PANGO_SCALE);
        n = pango_layout_get_line_count (layout);
        g_test_message ("%s in %d", texts[i], width);
        g_assert_cmpint ((int) segue_board_ruler_count_lines (ruler, texts[i], FALSE, width), >=, n);
        g_assert_cmpint ((int) segue_board_ruler_count_lines (ruler, texts[i], FALSE, width), <=, n + 1);

        pango_layout_set_text (layout, quote, -1);
        n = pango_layout_get_line_count (layout);
        g_assert_cmpint ((int) segue_board_ruler_count_lines (ruler, texts[i], TRUE, width), >=, n);
        g_assert_cmpint ((int) segue_board_ruler_count_lines (ruler, texts[i], TRUE, width), <=, n + 1);
      }
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void      (*run) (BoardFixture *, gconstpointer);
  } tests[] = {
    { "/app/board/order", test_order },
    { "/app/board/keys", test_keys },
    { "/app/board/move", test_move },
    { "/app/board/drag", test_drag },
    { "/app/board/drag-undone", test_drag_undone },
    { "/app/board/zones", test_zones },
    { "/app/board/refusal", test_refusal },
    { "/app/board/menu", test_menu },
    { "/app/board/many", test_many },
    { "/app/board/edges", test_edges },
    { "/app/board/narrow", test_narrow },
  };

  g_test_init (&argc, &argv, NULL);
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_test_add_func ("/app/board/steps", test_steps);
  g_test_add_func ("/app/board/ruler", test_ruler);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, BoardFixture, NULL, set_up, tests[i].run, tear_down);

  g_test_add ("/app/board/always-narrow", BoardFixture, "narrow", set_up, test_always_narrow, tear_down);

  return g_test_run ();
}
