/* segue-board-cards.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-board-cards"

#include "config.h"

#include "segue-board-cards.h"

struct _SegueBoardCards
{
  /* Borrowed: the field has this, and the state. */
  GtkWidget            *field;
  SegueResistanceState *state;

  GHashTable           *seen;   /* owned: from SegueRecord, which its card holds, to SegueBoardCard, a child of the field */
  GPtrArray            *spares; /* owned: of SegueBoardCard, children that show nothing now */
};

/**
 * segue_board_cards_new:
 * @field: whose children they are, and which has this
 *
 * Returns: (transfer full): none yet
 */
SegueBoardCards *
segue_board_cards_new (GtkWidget *field)
{
  SegueBoardCards *self = g_new0 (SegueBoardCards, 1);

  self->field = field;
  self->seen = g_hash_table_new (NULL, NULL);
  self->spares = g_ptr_array_new ();

  return self;
}

/**
 * segue_board_cards_begin:
 * @state: what all modes look at; the field has it
 *
 * Once, before the first is shown.
 */
void
segue_board_cards_begin (SegueBoardCards      *self,
                         SegueResistanceState *state)
{
  self->state = state;
}

/**
 * segue_board_cards_free:
 *
 * The cards are taken out by the field.
 */
void
segue_board_cards_free (SegueBoardCards *self)
{
  g_hash_table_unref (self->seen);
  g_ptr_array_unref (self->spares);
  g_free (self);
}

/**
 * segue_board_cards_forget:
 *
 * Before the field takes all out.
 */
void
segue_board_cards_forget (SegueBoardCards *self)
{
  g_hash_table_remove_all (self->seen);
  g_ptr_array_set_size (self->spares, 0);
}

static gboolean
is_kept (SegueBoardCards *self,
         SegueBoardPile  *pile,
         SegueBoardCard  *card)
{
  return gtk_widget_get_focus_child (self->field) == GTK_WIDGET (card) &&
         segue_board_pile_find (pile, segue_board_card_get_entry (card)) >= 0;
}

/* Cards of what is not seen any more are free for others. */
static void
spare (SegueBoardCards *self,
       SegueBoardPile  *pile,
       guint            first,
       guint            end)
{
  g_autoptr(GHashTable) wanted = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer entry, card;

  for (guint i = first; i < end; i++)
    if (segue_board_pile_get (pile, i)->kind == SEGUE_BOARD_SLOT_CARD)
      g_hash_table_add (wanted, segue_board_pile_get (pile, i)->entry);

  g_hash_table_iter_init (&iter, self->seen);
  while (g_hash_table_iter_next (&iter, &entry, &card))
    if (!g_hash_table_contains (wanted, entry) && !is_kept (self, pile, card))
      {
        g_hash_table_iter_remove (&iter);
        gtk_widget_set_child_visible (card, FALSE);
        g_ptr_array_add (self->spares, card);
      }
}

static SegueBoardCard *
take (SegueBoardCards *self)
{
  GtkWidget *card;

  if (self->spares->len > 0)
    return g_ptr_array_steal_index_fast (self->spares, self->spares->len - 1);

  card = segue_board_card_new ();
  gtk_widget_set_parent (card, self->field);

  return SEGUE_BOARD_CARD (card);
}

/**
 * segue_board_cards_show:
 * @first: of the slots of @pile that are in sight
 * @end: behind the last of them
 *
 * Has a card for each of their entries.
 */
void
segue_board_cards_show (SegueBoardCards *self,
                        SegueBoardPile  *pile,
                        guint            first,
                        guint            end)
{
  spare (self, pile, first, end);
  for (guint i = first; i < end; i++)
    {
      const SegueBoardSlot *slot = segue_board_pile_get (pile, i);
      SegueBoardCard *card;

      if (slot->kind != SEGUE_BOARD_SLOT_CARD || g_hash_table_contains (self->seen, slot->entry))
        continue;
      card = take (self);
      segue_board_card_set (card, self->state, slot->entry);
      gtk_widget_set_child_visible (GTK_WIDGET (card), TRUE);
      g_hash_table_insert (self->seen, slot->entry, card);
    }
}

/**
 * segue_board_cards_find:
 *
 * Returns: (transfer none) (nullable): the card of an entry, where it has one
 */
SegueBoardCard *
segue_board_cards_find (SegueBoardCards *self,
                        SegueRecord     *entry)
{
  return g_hash_table_lookup (self->seen, entry);
}

/**
 * segue_board_cards_refresh:
 *
 * Shows the entries as they are now.
 */
void
segue_board_cards_refresh (SegueBoardCards *self)
{
  GHashTableIter iter;
  gpointer entry, card;

  g_hash_table_iter_init (&iter, self->seen);
  while (g_hash_table_iter_next (&iter, &entry, &card))
    segue_board_card_set (card, self->state, entry);
}

/**
 * segue_board_cards_mark:
 * @selected: (nullable): whose card is marked
 */
void
segue_board_cards_mark (SegueBoardCards *self,
                        SegueRecord     *selected)
{
  GHashTableIter iter;
  gpointer entry, card;

  g_hash_table_iter_init (&iter, self->seen);
  while (g_hash_table_iter_next (&iter, &entry, &card))
    segue_board_card_set_selected (card, entry == selected);
}
