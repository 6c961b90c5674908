/* segue-board-pile.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-board-pile"

#include "config.h"

#include "segue-board-pile.h"

#include "segue-board-card.h"
#include "segue-resistance-facts.h"

#include <string.h>

#define GAP 9      /* between cards */
#define MARGIN 3   /* above the first, for its shadow and ring */

struct _SegueBoardPile
{
  guint   column;
  GArray *slots; /* SegueBoardSlot */
  guint   n[SEGUE_BOARD_PARTS];
};

static void
clear_slot (gpointer slot)
{
  g_clear_object (&((SegueBoardSlot *) slot)->entry);
}

/**
 * segue_board_pile_new:
 * @column: of the board
 *
 * Returns: (transfer full): without anything in it
 */
SegueBoardPile *
segue_board_pile_new (guint column)
{
  SegueBoardPile *self = g_new0 (SegueBoardPile, 1);

  self->column = column;
  self->slots = g_array_new (FALSE, FALSE, sizeof (SegueBoardSlot));
  g_array_set_clear_func (self->slots, clear_slot);

  return self;
}

/**
 * segue_board_pile_free:
 *
 * Frees it; the entries stay.
 */
void
segue_board_pile_free (SegueBoardPile *self)
{
  g_array_unref (self->slots);
  g_free (self);
}

static SegueBoardSlot *
get_slot (SegueBoardPile *self,
          guint           index)
{
  return &g_array_index (self->slots, SegueBoardSlot, index);
}

/* What was closed last lies on top; of what is open the most urgent, and then the oldest. */
static int
compare (gconstpointer a,
         gconstpointer b)
{
  const SegueBoardSlot *one = a, *other = b;
  gint64 id, other_id;

  if (one->part != other->part)
    return one->part < other->part ? -1 : 1;
  if (one->entry == NULL || other->entry == NULL)
    return one->entry == NULL ? -1 : 1;
  if (one->is_closed && one->day != other->day)
    return one->day > other->day ? -1 : 1;
  if (one->priority != other->priority)
    return one->priority > other->priority ? -1 : 1;
  if (one->day != other->day)
    return one->day < other->day ? -1 : 1;

  id = segue_record_get_id (one->entry);
  other_id = segue_record_get_id (other->entry);

  return id < other_id ? -1 : id > other_id;
}

static SegueBoardSlot
make_slot (SegueBoardSlotKind  kind,
           SegueRecord        *entry,
           int                 status)
{
  SegueBoardSlot slot = { .kind = kind, .part = segue_board_columns_find_part (status) };

  if (entry == NULL)
    return slot;

  slot.entry = g_object_ref (entry);
  slot.is_closed = !segue_resistance_status_is_open (status);
  slot.priority = segue_resistance_get_priority (entry);
  slot.day = segue_record_get_day (entry, slot.is_closed ? SEGUE_RESISTANCE_CLOSED_ON : SEGUE_RESISTANCE_HEARD_ON);

  return slot;
}

static void
begin (SegueBoardPile *self)
{
  g_array_set_size (self->slots, 0);
  memset (self->n, 0, sizeof self->n);
}

/* A part that is called as its column is needs no heading, nor does one that is empty. */
static void
end (SegueBoardPile *self)
{
  for (guint part = 1; part < SEGUE_BOARD_PARTS; part++)
    if (self->n[part] > 0)
      {
        SegueBoardSlot heading = make_slot (SEGUE_BOARD_SLOT_HEADING, NULL, segue_board_columns_get_status (self->column, part));

        g_array_append_val (self->slots, heading);
      }

  g_array_sort (self->slots, compare);
}

/**
 * segue_board_piles_fill:
 * @entries: (element-type SegueRecord): what the board shows
 *
 * Sorts them into the columns.
 */
void
segue_board_piles_fill (SegueBoardPile *piles[SEGUE_BOARD_COLUMNS],
                        GPtrArray      *entries)
{
  for (guint i = 0; i < SEGUE_BOARD_COLUMNS; i++)
    begin (piles[i]);
  for (guint i = 0; i < entries->len; i++)
    {
      SegueRecord *entry = g_ptr_array_index (entries, i);
      int status = segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS);
      SegueBoardPile *pile = piles[segue_board_columns_find (status)];
      SegueBoardSlot slot = make_slot (SEGUE_BOARD_SLOT_CARD, entry, status);

      pile->n[slot.part]++;
      g_array_append_val (pile->slots, slot);
    }
  for (guint i = 0; i < SEGUE_BOARD_COLUMNS; i++)
    end (piles[i]);
}

/**
 * segue_board_pile_get_column:
 *
 * Returns: the column of the board that it lies in
 */
guint
segue_board_pile_get_column (SegueBoardPile *self)
{
  return self->column;
}

/**
 * segue_board_pile_get_n:
 *
 * Returns: how many cards and headings lie in it
 */
guint
segue_board_pile_get_n (SegueBoardPile *self)
{
  return self->slots->len;
}

/**
 * segue_board_pile_get:
 *
 * Returns: (transfer none): what lies there, until the pile changes
 */
const SegueBoardSlot *
segue_board_pile_get (SegueBoardPile *self,
                      guint           index)
{
  g_return_val_if_fail (index < self->slots->len, NULL);

  return get_slot (self, index);
}

/**
 * segue_board_pile_count:
 *
 * Returns: how many entries there are in a part
 */
guint
segue_board_pile_count (SegueBoardPile *self,
                        guint           part)
{
  g_return_val_if_fail (part < SEGUE_BOARD_PARTS, 0);

  return self->n[part];
}

/* From where each lies: its top is the bottom of the one before. */
static int
stack (SegueBoardPile *self)
{
  int y = MARGIN;

  for (guint i = 0; i < self->slots->len; i++)
    {
      SegueBoardSlot *slot = get_slot (self, i);

      slot->y = y;
      y += slot->height + GAP;
    }

  return y;
}

/**
 * segue_board_pile_lay_out:
 * @width: of a card
 *
 * Finds out where everything lies.
 *
 * Returns: how high it is, in pixels
 */
int
segue_board_pile_lay_out (SegueBoardPile  *self,
                          SegueBoardRuler *ruler,
                          SeguePlan       *plan,
                          int              width)
{
  for (guint i = 0; i < self->slots->len; i++)
    {
      SegueBoardSlot *slot = get_slot (self, i);

      if (slot->kind == SEGUE_BOARD_SLOT_CARD)
        slot->height = segue_board_card_get_height (ruler, plan, slot->entry, width);
      else if (slot->kind == SEGUE_BOARD_SLOT_HEADING)
        slot->height = segue_board_ruler_get_line (ruler) + GAP;
    }

  return stack (self);
}

/**
 * segue_board_pile_find:
 *
 * Returns: where the card of an entry lies, -1 where it has none here
 */
int
segue_board_pile_find (SegueBoardPile *self,
                       SegueRecord    *entry)
{
  for (guint i = 0; i < self->slots->len; i++)
    if (get_slot (self, i)->entry == entry && get_slot (self, i)->kind == SEGUE_BOARD_SLOT_CARD)
      return (int) i;

  return -1;
}

/**
 * segue_board_pile_find_at:
 * @y: from the top of the column
 *
 * Returns: what lies there or above; 0 above all
 */
guint
segue_board_pile_find_at (SegueBoardPile *self,
                          int             y)
{
  guint from = 0, to = self->slots->len;

  while (to - from > 1)
    {
      guint middle = (from + to) / 2;

      if (get_slot (self, middle)->y <= y)
        from = middle;
      else
        to = middle;
    }

  return from;
}

/**
 * segue_board_pile_get_near:
 * @y: from the top of the column
 *
 * Returns: (transfer none) (nullable): the entry whose card is there, or is the next below,
 *   else above; %NULL where there is none
 */
SegueRecord *
segue_board_pile_get_near (SegueBoardPile *self,
                           int             y)
{
  guint n = self->slots->len;
  gboolean is_placed = n > 0 && get_slot (self, n - 1)->y > 0; /* else all are at the top, and none is the last */
  guint at = is_placed ? segue_board_pile_find_at (self, y) : 0;

  for (guint i = at; i < n; i++)
    if (get_slot (self, i)->kind == SEGUE_BOARD_SLOT_CARD)
      return get_slot (self, i)->entry;
  for (guint i = at; i > 0; i--)
    if (get_slot (self, i - 1)->kind == SEGUE_BOARD_SLOT_CARD)
      return get_slot (self, i - 1)->entry;

  return NULL;
}

/**
 * segue_board_pile_step:
 * @from: an entry of this column
 * @by: how many cards to go down, or up where it is negative
 *
 * Returns: (transfer none) (nullable): the entry that is so far from it, or the last on the
 *   way; %NULL where that is @from
 */
SegueRecord *
segue_board_pile_step (SegueBoardPile *self,
                       SegueRecord    *from,
                       int             by)
{
  int n = (int) self->slots->len;
  int at = segue_board_pile_find (self, from);
  int way = by < 0 ? -1 : 1;
  SegueRecord *found = NULL;

  if (at < 0)
    return NULL;

  for (at += way; at >= 0 && at < n && by != 0; at += way)
    {
      const SegueBoardSlot *slot = get_slot (self, (guint) at);

      if (slot->kind != SEGUE_BOARD_SLOT_CARD)
        continue;
      found = slot->entry;
      by -= way;
    }

  return found;
}

static void
drop_place (SegueBoardPile *self)
{
  for (guint i = 0; i < self->slots->len; i++)
    if (get_slot (self, i)->kind == SEGUE_BOARD_SLOT_PLACE)
      {
        g_array_remove_index (self->slots, i);
        return;
      }
}

/**
 * segue_board_pile_set_place:
 * @entry: (nullable): what may come to lie here; %NULL when it does not
 * @status: that it would have then
 * @today: the day on which it would come
 * @height: of its card
 * @all: (out): how high the pile is then
 *
 * Keeps a place free where it would lie.
 *
 * Returns: the index of the place
 */
guint
segue_board_pile_set_place (SegueBoardPile *self,
                            SegueRecord    *entry,
                            int             status,
                            SegueDay        today,
                            int             height,
                            int            *all)
{
  SegueBoardSlot place;
  guint at = 0;

  drop_place (self);
  if (entry != NULL)
    {
      place = make_slot (SEGUE_BOARD_SLOT_PLACE, entry, status);
      place.height = height;
      if (place.is_closed && place.day == SEGUE_DAY_NONE)
        place.day = today;
      while (at < self->slots->len && compare (get_slot (self, at), &place) < 0)
        at++;
      g_array_insert_val (self->slots, at, place);
    }
  *all = stack (self);

  return at;
}
