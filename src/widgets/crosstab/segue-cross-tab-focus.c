/* segue-cross-tab-focus.c - how keys and the pointer move through a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table is one stop of the Tab key; within it the arrows move.  What else is
 * typed at a cell is the owner's.
 */

#define G_LOG_DOMAIN "segue-cross-tab"

#include "config.h"

#include "segue-cross-tab-private.h"

static gboolean
is_empty (SegueCrossTab *self)
{
  return self->n_rows == 0 || self->n_columns == 0;
}

/* Cells first; an empty table has only heads. */
gboolean
segue_cross_tab_focus (GtkWidget        *widget,
                    GtkDirectionType  direction)
{
  SegueCrossTab *self = SEGUE_CROSS_TAB (widget);

  if (is_empty (self) || gtk_widget_get_focus_child (widget) != NULL)
    {
      gboolean on_cell = gtk_widget_get_focus_child (widget) != NULL && SEGUE_IS_CROSS_TAB_CELL (gtk_widget_get_focus_child (widget));

      /* From the cells Tab goes on to the first head, and from there as anywhere. */
      if (!is_empty (self) && !on_cell && direction == GTK_DIR_TAB_BACKWARD)
        return gtk_widget_grab_focus (segue_cross_tab_get_cell (self, self->row, self->column));
      if (on_cell && direction == GTK_DIR_TAB_FORWARD)
        return gtk_widget_grab_focus (segue_cross_tab_get_row (self, self->row));
      return FALSE;
    }

  return gtk_widget_grab_focus (segue_cross_tab_get_cell (self, self->row, self->column));
}

static void
go (SegueCrossTab *self,
    int          row,
    int          column)
{
  row = CLAMP (row, 0, (int) self->n_rows - 1);
  column = CLAMP (column, 0, (int) self->n_columns - 1);
  gtk_widget_grab_focus (segue_cross_tab_get_cell (self, (guint) row, (guint) column));
}

/* Whether @keyval moves, and where to. */
static gboolean
find_step (SegueCrossTab *self,
           guint        keyval,
           gboolean     far,
           int         *row,
           int         *column)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int step = far ? G_MAXINT16 : 1;

  *row = (int) self->row;
  *column = (int) self->column;
  switch (keyval)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      *row -= step;
      return TRUE;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      *row += step;
      return TRUE;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      *row -= segue_cross_tab_layout_count_page (self);
      return TRUE;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      *row += segue_cross_tab_layout_count_page (self);
      return TRUE;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      *column += mirrored ? step : -step;
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      *column += mirrored ? -step : step;
      return TRUE;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      *column = 0;
      *row = far ? 0 : *row;
      return TRUE;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      *column = G_MAXINT16;
      *row = far ? G_MAXINT16 : *row;
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
key_cb (SegueCrossTab     *self,
        guint            keyval,
        guint            keycode,
        GdkModifierType  state)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));
  gboolean handled = FALSE;
  int row, column;

  if (child == NULL || !SEGUE_IS_CROSS_TAB_CELL (child) || (state & (GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  if (find_step (self, keyval, (state & GDK_CONTROL_MASK) != 0, &row, &column))
    {
      go (self, row, column);
      return GDK_EVENT_STOP;
    }
  if ((state & GDK_CONTROL_MASK) != 0)
    return GDK_EVENT_PROPAGATE;
  if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_space || keyval == GDK_KEY_F2)
    {
      g_signal_emit (self, segue_cross_tab_signals[SEGUE_CROSS_TAB_CELL_ACTIVATED], 0, self->row, self->column);
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
  gboolean is_second = n_press == 2 || gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (click)) == GDK_BUTTON_SECONDARY;

  if (cell == NULL || !SEGUE_IS_CROSS_TAB_CELL (cell))
    return;

  gtk_widget_grab_focus (cell);
  if (is_second)
    g_signal_emit (self, segue_cross_tab_signals[SEGUE_CROSS_TAB_CELL_ACTIVATED], 0, self->row, self->column);
}

static void
entered_cb (GtkEventController *focus,
            SegueCrossTab        *self)
{
  SegueCrossTabCell *cell = SEGUE_CROSS_TAB_CELL (gtk_event_controller_get_widget (focus));

  segue_cross_tab_set_current (self, segue_cross_tab_cell_get_row (cell), segue_cross_tab_cell_get_column (cell));
}

/* Where the focus is, is the current cell. */
void
segue_cross_tab_focus_watch (SegueCrossTab *self,
                          GtkWidget   *cell)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (focus, "enter", G_CALLBACK (entered_cb), self, G_CONNECT_DEFAULT);
  gtk_widget_add_controller (cell, focus);
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
