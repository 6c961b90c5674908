/* segue-cross-tab-focus.c - how keys and the pointer move through a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table is one stop of the Tab key; within it the arrows move, from the first
 * cells to the heads and among these.  What else is typed at a cell is the owner's.
 */

#define G_LOG_DOMAIN "segue-cross-tab"

#include "config.h"

#include "segue-cross-tab-private.h"

/* The row of the heads of columns, and the column of those of rows. */
#define HEADS (-1)

typedef struct
{
  int row;
  int column;
} Place;

static GtkWidget *
get_at (SegueCrossTab *self,
        Place          place)
{
  if (place.row == HEADS)
    return segue_cross_tab_get_column (self, (guint) place.column);
  if (place.column == HEADS)
    return segue_cross_tab_get_row (self, (guint) place.row);

  return segue_cross_tab_get_cell (self, (guint) place.row, (guint) place.column);
}

static gboolean
find_place (SegueCrossTab *self,
            GtkWidget     *child,
            Place         *place)
{
  guint i = segue_cross_tab_rows_find_head (self, child);

  if (child != NULL && SEGUE_IS_CROSS_TAB_CELL (child))
    *place = (Place) { (int) segue_cross_tab_cell_get_row (SEGUE_CROSS_TAB_CELL (child)),
                       (int) segue_cross_tab_cell_get_column (SEGUE_CROSS_TAB_CELL (child)) };
  else if (i < self->n_rows)
    *place = (Place) { (int) i, HEADS };
  else if (g_ptr_array_find (self->columns, child, &i))
    *place = (Place) { HEADS, (int) i };
  else
    return FALSE;

  return TRUE;
}

/* On the current cell; a table without cells has heads. */
gboolean
segue_cross_tab_grab_focus (GtkWidget *widget)
{
  SegueCrossTab *self = SEGUE_CROSS_TAB (widget);
  Place place = { self->n_rows > 0 ? (int) self->row : HEADS, self->n_columns > 0 ? (int) self->column : HEADS };

  if (place.row == HEADS && place.column == HEADS)
    return FALSE;

  return gtk_widget_grab_focus (get_at (self, place));
}

gboolean
segue_cross_tab_focus (GtkWidget        *widget,
                       GtkDirectionType  direction)
{
  return gtk_widget_get_focus_child (widget) == NULL && gtk_widget_grab_focus (widget);
}

/* From one of @n, or from the heads before them. */
static int
step (int      from,
      int      by,
      gboolean far,
      guint    n)
{
  if (far && by > 0)
    return (int) n - 1;
  if (far || by < -1) /* a page ends at the first */
    return from > 0 ? MAX (far ? 0 : from + by, 0) : HEADS;

  return CLAMP (from + by, HEADS, (int) n - 1);
}

static void
step_across (SegueCrossTab *self,
             Place         *place,
             int            by,
             gboolean       far)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    by = -by;
  place->column = step (place->column, by, far, self->n_columns);
  if (place->row == HEADS)
    place->column = MAX (place->column, 0);
}

static void
step_down (SegueCrossTab *self,
           Place         *place,
           int            by,
           gboolean       far)
{
  place->row = step (place->row, by, far, self->n_rows);
  if (place->column == HEADS)
    place->row = MAX (place->row, 0);
}

/* To the first or the last of a row, of the heads, or with @far of all. */
static void
go_to_end (SegueCrossTab *self,
           Place         *place,
           gboolean       first,
           gboolean       far)
{
  if (place->column != HEADS)
    place->column = first ? 0 : (int) self->n_columns - 1;
  if (place->column == HEADS || (far && place->row != HEADS))
    place->row = first ? 0 : (int) self->n_rows - 1;
}

/* Whether @keyval moves, and where to. */
static gboolean
find_step (SegueCrossTab *self,
           guint          keyval,
           gboolean       far,
           Place         *place)
{
  switch (keyval)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      step_down (self, place, -1, far);
      return TRUE;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      step_down (self, place, 1, far);
      return TRUE;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      step_down (self, place, -segue_cross_tab_layout_count_page (self), far);
      return TRUE;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      step_down (self, place, segue_cross_tab_layout_count_page (self), far);
      return TRUE;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      step_across (self, place, -1, far);
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      step_across (self, place, 1, far);
      return TRUE;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      go_to_end (self, place, TRUE, far);
      return TRUE;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      go_to_end (self, place, FALSE, far);
      return TRUE;
    default:
      return FALSE;
    }
}

static void
activate (SegueCrossTab *self,
          gboolean       with_menu)
{
  gboolean handled = FALSE;

  if (with_menu)
    g_signal_emit (self, segue_cross_tab_signals[SEGUE_CROSS_TAB_CELL_MENU], 0, self->row, self->column, &handled);
  if (!handled)
    g_signal_emit (self, segue_cross_tab_signals[SEGUE_CROSS_TAB_CELL_ACTIVATED], 0, self->row, self->column);
}

static gboolean
key_cb (SegueCrossTab   *self,
        guint            keyval,
        guint            keycode,
        GdkModifierType  state)
{
  gboolean far = (state & GDK_CONTROL_MASK) != 0;
  gboolean handled = FALSE;
  Place place;

  if (!find_place (self, gtk_widget_get_focus_child (GTK_WIDGET (self)), &place) ||
      (state & (GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  if (find_step (self, keyval, far, &place))
    {
      gtk_widget_grab_focus (get_at (self, place));
      return GDK_EVENT_STOP;
    }
  if (far || place.row == HEADS || place.column == HEADS)
    return GDK_EVENT_PROPAGATE;
  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_space || keyval == GDK_KEY_F2)
    {
      activate (self, FALSE);
      return GDK_EVENT_STOP;
    }
  if (keyval == GDK_KEY_Menu || (keyval == GDK_KEY_F10 && (state & GDK_SHIFT_MASK) != 0))
    {
      activate (self, TRUE);
      return GDK_EVENT_STOP;
    }

  g_signal_emit (self, segue_cross_tab_signals[SEGUE_CROSS_TAB_CELL_KEY], 0, self->row, self->column, keyval, &handled);
  return handled;
}

static void
pressed_cb (GtkGestureClick *click,
            int              n_press,
            double           x,
            double           y,
            SegueCrossTab     *self)
{
  GtkWidget *cell = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  gboolean with_menu = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (click)) == GDK_BUTTON_SECONDARY;

  if (cell == NULL || !SEGUE_IS_CROSS_TAB_CELL (cell))
    return;

  gtk_widget_grab_focus (cell);
  if (n_press == 2 || with_menu)
    activate (self, with_menu);
}

static void
entered_cb (GtkEventController *focus,
            SegueCrossTab      *self)
{
  GtkWidget *child = gtk_event_controller_get_widget (focus);
  Place place;

  if (!find_place (self, child, &place))
    return;

  if (place.row != HEADS && place.column != HEADS)
    segue_cross_tab_set_current (self, (guint) place.row, (guint) place.column);
  else
    segue_cross_tab_layout_reveal (self, place.row, place.column);
}

/* A cell that has the focus is the current one; what has it is seen. */
void
segue_cross_tab_focus_watch (SegueCrossTab *self,
                             GtkWidget     *child)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (focus, "enter", G_CALLBACK (entered_cb), self, G_CONNECT_DEFAULT);
  gtk_widget_add_controller (child, focus);
}

void
segue_cross_tab_focus_init (SegueCrossTab *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
