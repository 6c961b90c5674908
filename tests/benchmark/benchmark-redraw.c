/* benchmark-redraw.c - drawing a mode that shows everybody at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "benchmark-desk.h"

#include "segue-audience.h"
#include "segue-audiences-view.h"
#include "segue-board-field.h"
#include "segue-calendar-view.h"
#include "segue-communication.h"
#include "segue-course.h"
#include "segue-edit.h"
#include "segue-register-view.h"
#include "segue-resistance-view.h"
#include "segue-resistance.h"
#include "segue-session.h"
#include "segue-training-view.h"

#include <stdio.h>

/* The quickest of so many frames counts. */
#define N_FRAMES 20

typedef struct
{
  gint64   begun_at;
  gint64   taken;
  gboolean done;
} Frame;

static void
before_cb (GdkFrameClock *clock,
           Frame         *frame)
{
  frame->begun_at = g_get_monotonic_time ();
}

static void
after_cb (GdkFrameClock *clock,
          Frame         *frame)
{
  frame->taken = g_get_monotonic_time () - frame->begun_at;
  frame->done = TRUE;
}

/* GTK keeps what a widget drew: nothing of it is taken again. */
static void
forget_drawn (GtkWidget *widget)
{
  gtk_widget_queue_draw (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    forget_drawn (child);
}

/* The quickest of some frames in which all of @part is drawn again. */
static gint64
measure_frames (Desk      *self,
                GtkWidget *part)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self->window));
  gint64 best = G_MAXINT64;
  Frame frame = { 0 };

  g_signal_connect (clock, "before-paint", G_CALLBACK (before_cb), &frame);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_cb), &frame);
  for (guint i = 0; i < N_FRAMES; i++)
    {
      frame.done = FALSE;
      forget_drawn (part);
      while (!frame.done)
        g_main_context_iteration (NULL, TRUE);
      best = MIN (best, frame.taken);
    }
  g_signal_handlers_disconnect_by_data (clock, &frame);

  return best;
}

/* A mode is built, read and laid out with its first frames, which are a wait and no redraw. */
static void
redraw (Desk       *self,
        const char *mode)
{
  GtkWidget *view = desk_find (GTK_WIDGET (self->window), SEGUE_TYPE_REGISTER_VIEW, NULL);
  AdwViewStack *modes = segue_page_get_modes (SEGUE_PAGE (view));

  adw_view_stack_set_visible_child_name (modes, mode);
  desk_settle (self);
  printf ("%" G_GINT64_FORMAT "\n", measure_frames (self, adw_view_stack_get_visible_child (modes)));
}

/**
 * desk_grid:
 *
 * Prints the microseconds of a frame in which the whole power/interest grid is drawn.
 */
void
desk_grid (Desk *self)
{
  redraw (self, "grid");
}

/**
 * desk_matrix:
 *
 * The same for the engagement matrix.
 */
void
desk_matrix (Desk *self)
{
  redraw (self, "matrix");
}

/* The row of the sidebar that says so. */
static GtkWidget *
find_row (GtkWidget  *widget,
          const char *title)
{
  GtkWidget *label = GTK_IS_LIST_BOX_ROW (widget) ? desk_find (widget, GTK_TYPE_LABEL, NULL) : NULL;

  if (label != NULL && g_str_equal (gtk_label_get_text (GTK_LABEL (label)), title))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_row (child, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
show_page (Desk       *self,
           const char *title)
{
  GtkWidget *row = find_row (GTK_WIDGET (self->window), title);

  g_assert_nonnull (row);
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
}

/* How long it lasts until a frame shows that a figure of the first record is one more. */
static gint64
edit_figure (Desk            *self,
             SegueRecordKind  kind,
             guint            field)
{
  SegueWorkspace *workspace = segue_window_get_workspace (self->window);
  SegueRecord *record = segue_record_list_get (segue_plan_list (SEGUE_PLAN (workspace), kind), 0);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, kind);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  gint64 since = g_get_monotonic_time ();
  gint64 committed;

  segue_value_set_integer (&value, segue_record_get_integer (record, field) + 1);
  segue_edit_set_value (edit, record, field, &value);
  if (!segue_edit_commit (edit, NULL, NULL))
    g_error ("an edit was refused");

  committed = g_get_monotonic_time ();
  while (self->painted_at < committed)
    g_main_context_iteration (NULL, TRUE);

  return self->painted_at - since;
}

/* A frame of all of a mode, and how long it lasts until an edit is painted. */
static void
show_audiences (Desk       *self,
                const char *mode)
{
  AdwViewStack *modes;
  gint64 frame;

  show_page (self, "Audiences");
  modes = segue_page_get_modes (SEGUE_PAGE (desk_find (GTK_WIDGET (self->window), SEGUE_TYPE_AUDIENCES_VIEW, NULL)));
  adw_view_stack_set_visible_child_name (modes, mode);
  desk_settle (self);

  frame = measure_frames (self, adw_view_stack_get_visible_child (modes));
  desk_settle (self);
  printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", frame, edit_figure (self, SEGUE_RECORD_AUDIENCE, SEGUE_AUDIENCE_HEADCOUNT));
}

/**
 * desk_audiences:
 *
 * Prints the microseconds of a frame in which the list of the audiences is drawn, and
 * those from an edit to the frame that shows it.
 */
void
desk_audiences (Desk *self)
{
  show_audiences (self, "list");
}

/**
 * desk_impact:
 *
 * The same for the impact matrix.
 */
void
desk_impact (Desk *self)
{
  show_audiences (self, "impact");
}

/* A frame of all of a mode of the calendar, and how long it lasts until it shows that
 * something is on another day.
 */
static void
show_calendar (Desk       *self,
               const char *mode)
{
  AdwViewStack *modes;
  gint64 frame;

  show_page (self, "Calendar");
  modes = segue_page_get_modes (SEGUE_PAGE (desk_find (GTK_WIDGET (self->window), SEGUE_TYPE_CALENDAR_VIEW, NULL)));
  adw_view_stack_set_visible_child_name (modes, mode);
  desk_settle (self);

  frame = measure_frames (self, adw_view_stack_get_visible_child (modes));
  desk_settle (self);
  printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", frame, edit_figure (self, SEGUE_RECORD_COMMUNICATION, SEGUE_COMMUNICATION_DATE));
}

/**
 * desk_month:
 *
 * Prints the microseconds of a frame in which all of a month is drawn, and those from an
 * edit to the frame that shows it.
 */
void
desk_month (Desk *self)
{
  show_calendar (self, "month");
}

/**
 * desk_quarter:
 *
 * The same for the timeline.
 */
void
desk_quarter (Desk *self)
{
  show_calendar (self, "quarter");
}

/**
 * desk_agenda:
 *
 * The same for the agenda.
 */
void
desk_agenda (Desk *self)
{
  show_calendar (self, "agenda");
}

/**
 * desk_load:
 *
 * The same for the load.
 */
void
desk_load (Desk *self)
{
  show_calendar (self, "load");
}

/* A mode of the training, when it is on the screen. */
static GtkWidget *
show_training (Desk       *self,
               const char *mode)
{
  GtkWidget *view;
  AdwViewStack *modes;

  show_page (self, "Training");
  view = desk_find (GTK_WIDGET (self->window), SEGUE_TYPE_TRAINING_VIEW, NULL);
  modes = segue_page_get_modes (SEGUE_PAGE (view));
  adw_view_stack_set_visible_child_name (modes, mode);
  desk_settle (self);

  return adw_view_stack_get_visible_child (modes);
}

static void
measure_training (Desk            *self,
                  const char      *mode,
                  SegueRecordKind  kind,
                  guint            field)
{
  gint64 frame = measure_frames (self, show_training (self, mode));

  desk_settle (self);
  printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", frame, edit_figure (self, kind, field));
}

/**
 * desk_coverage:
 *
 * Prints the microseconds of a frame in which all of the coverage is drawn, and those from
 * an edit to the frame that shows it.
 */
void
desk_coverage (Desk *self)
{
  measure_training (self, "coverage", SEGUE_RECORD_COURSE, SEGUE_COURSE_SEATS);
}

/**
 * desk_sessions:
 *
 * The same for the sessions.
 */
void
desk_sessions (Desk *self)
{
  measure_training (self, "sessions", SEGUE_RECORD_SESSION, SEGUE_SESSION_DATE);
}

/**
 * desk_find_session:
 *
 * Prints the microseconds of the slowest key, from the key to the frame that shows other
 * sessions.
 */
void
desk_find_session (Desk *self)
{
  GtkWidget *mode = show_training (self, "sessions");
  GtkWidget *view = gtk_widget_get_ancestor (mode, SEGUE_TYPE_TRAINING_VIEW);

  self->rows = desk_find (mode, GTK_TYPE_COLUMN_VIEW, NULL);
  self->painted_rows = desk_count_rows (self);
  desk_type (self, desk_find (view, GTK_TYPE_SEARCH_ENTRY, NULL), (const char *[]) { "no. 1", "no. 12", "no. 1", "" }, 4);
}

/* A mode of what is objected to, when it is on the screen. */
static GtkWidget *
show_resistance (Desk       *self,
                 const char *mode)
{
  AdwViewStack *modes;

  show_page (self, "Resistance");
  modes = segue_page_get_modes (SEGUE_PAGE (desk_find (GTK_WIDGET (self->window), SEGUE_TYPE_RESISTANCE_VIEW, NULL)));
  adw_view_stack_set_visible_child_name (modes, mode);
  desk_settle (self);

  return adw_view_stack_get_visible_child (modes);
}

static void
measure_resistance (Desk       *self,
                    const char *mode)
{
  gint64 frame = measure_frames (self, show_resistance (self, mode));

  desk_settle (self);
  printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", frame, edit_figure (self, SEGUE_RECORD_RESISTANCE, SEGUE_RESISTANCE_HEARD_ON));
}

/**
 * desk_board:
 *
 * Prints the microseconds of a frame in which all of the board is drawn, and those from an
 * edit to the frame that shows it.
 */
void
desk_board (Desk *self)
{
  measure_resistance (self, "board");
}

/**
 * desk_log:
 *
 * Prints the microseconds of a frame in which all of the resistance log is drawn.  What an
 * edit changes may stand far below what is seen of it.
 */
void
desk_log (Desk *self)
{
  printf ("%" G_GINT64_FORMAT "\n", measure_frames (self, show_resistance (self, "log")));
}

/**
 * desk_insights:
 *
 * The same for what it says as a whole.
 */
void
desk_insights (Desk *self)
{
  measure_resistance (self, "insights");
}

/**
 * desk_find_entry:
 *
 * Prints the microseconds of the slowest key, from the key to the frame that shows other
 * entries.
 */
void
desk_find_entry (Desk *self)
{
  GtkWidget *mode = show_resistance (self, "log");
  GtkWidget *view = gtk_widget_get_ancestor (mode, SEGUE_TYPE_RESISTANCE_VIEW);

  self->rows = desk_find (mode, GTK_TYPE_COLUMN_VIEW, NULL);
  self->painted_rows = desk_count_rows (self);
  desk_type (self, desk_find (view, GTK_TYPE_SEARCH_ENTRY, NULL), (const char *[]) { "no. 1", "no. 12", "no. 1", "" }, 4);
}

/**
 * desk_board_scroll:
 *
 * Prints the microseconds of the slowest of some frames in each of which the first column of
 * the board shows other cards than before.
 */
void
desk_board_scroll (Desk *self)
{
  GtkWidget *field = desk_find (show_resistance (self, "board"), SEGUE_TYPE_BOARD_FIELD, NULL);
  GtkWidget *scroller = gtk_widget_get_ancestor (field, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self->window));
  gint64 worst = 0;
  Frame frame = { 0 };

  g_signal_connect (clock, "after-paint", G_CALLBACK (after_cb), &frame);
  for (guint i = 0; i < N_FRAMES; i++)
    {
      frame.done = FALSE;
      frame.begun_at = g_get_monotonic_time ();
      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + gtk_adjustment_get_page_size (adjustment));
      while (!frame.done)
        g_main_context_iteration (NULL, TRUE);
      worst = MAX (worst, frame.taken);
      desk_settle (self);
    }
  g_signal_handlers_disconnect_by_data (clock, &frame);
  printf ("%" G_GINT64_FORMAT "\n", worst);
}
