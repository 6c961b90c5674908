/* segue-board-keys.c - the board by keyboard
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-board-mode"

#include "config.h"

#include "segue-board-mode-private.h"

#define PAGE 5 /* cards */

static int
get_way (SegueBoardMode *self,
         guint           key)
{
  int way = (key == GDK_KEY_Right || key == GDK_KEY_KP_Right) - (key == GDK_KEY_Left || key == GDK_KEY_KP_Left);

  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -way : way;
}

static int
get_fall (guint key)
{
  switch (key)
    {
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return 1;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return -1;
    case GDK_KEY_Page_Down:
      return PAGE;
    case GDK_KEY_Page_Up:
      return -PAGE;
    case GDK_KEY_End:
      return G_MAXINT;
    case GDK_KEY_Home:
      return -G_MAXINT;
    default:
      return 0;
    }
}

/* The card beside it, in the next column that has any. */
static SegueRecord *
find_beside (SegueBoardMode *self,
             SegueBoardCard *card,
             guint           column,
             int             way)
{
  for (int i = (int) column + way; i >= 0 && i < SEGUE_BOARD_COLUMNS; i += way)
    {
      GtkWidget *field = GTK_WIDGET (segue_board_column_get_field (self->columns[i]));
      double x, y;
      SegueRecord *entry;

      /* A column that is not seen has no place yet. */
      if (!gtk_widget_translate_coordinates (GTK_WIDGET (card), field, 0, gtk_widget_get_height (GTK_WIDGET (card)) / 2.0, &x, &y) ||
          !gtk_widget_get_mapped (field))
        y = 0;
      entry = segue_board_pile_get_near (self->piles[i], (int) y);
      if (entry != NULL)
        return entry;
    }

  return NULL;
}

/* The status of the column beside it, or of the part below or above in its own; -1 for none. */
static int
find_status (int status,
             int way,
             int fall)
{
  int column = (int) segue_board_columns_find (status) + way;
  int part = way != 0 ? 0 : (int) segue_board_columns_find_part (status) + fall;

  return column >= 0 && part >= 0 ? segue_board_columns_get_status ((guint) column, (guint) part) : -1;
}

static void
go (SegueBoardMode *self,
    SegueBoardCard *card,
    int             way,
    int             fall)
{
  SegueRecord *entry = segue_board_card_get_entry (card);
  guint column = segue_board_columns_find (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS));
  SegueRecord *to = way != 0 ? find_beside (self, card, column, way) : segue_board_pile_step (self->piles[column], entry, fall);

  if (to != NULL)
    segue_board_mode_go_to (self, to);
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static void
move (SegueBoardMode *self,
      SegueBoardCard *card,
      int             way,
      int             fall)
{
  SegueRecord *entry = segue_board_card_get_entry (card);
  int status = find_status (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS), way, fall);

  if (status >= 0)
    segue_board_mode_move (self, entry, status);
  else
    gtk_widget_error_bell (GTK_WIDGET (self));
}

static gboolean
is_menu (guint           key,
         GdkModifierType held)
{
  return (key == GDK_KEY_Menu && held == 0) || (key == GDK_KEY_F10 && held == GDK_SHIFT_MASK);
}

/* Arrows lead from card to card; with Ctrl the card goes along: to the side to another
 * column, down and up to another status of its own.
 */
static gboolean
pressed_cb (SegueBoardMode *self,
            guint           key,
            guint           code,
            GdkModifierType modifiers)
{
  GdkModifierType held = modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK | GDK_SUPER_MASK);
  SegueBoardCard *card = segue_board_mode_get_focus (self);
  int way = get_way (self, key);
  int fall = get_fall (key);

  if (self->dragged != NULL && key == GDK_KEY_Escape)
    {
      segue_board_drag_end (self);
      self->is_refused = TRUE;
      return GDK_EVENT_STOP;
    }
  if (card == NULL)
    return GDK_EVENT_PROPAGATE;
  if (is_menu (key, held))
    {
      segue_board_menu_popup (self, card);
      return GDK_EVENT_STOP;
    }
  if (held == 0 && (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter))
    {
      segue_board_mode_open (self, segue_board_card_get_entry (card));
      return GDK_EVENT_STOP;
    }
  if ((way == 0 && fall == 0) || (held != 0 && held != GDK_CONTROL_MASK))
    return GDK_EVENT_PROPAGATE;

  if (held == 0)
    go (self, card, way, fall);
  else if (ABS (fall) <= 1)
    move (self, card, way, fall);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

/* Before the lists scroll by the same keys. */
void
segue_board_keys_begin (SegueBoardMode *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
