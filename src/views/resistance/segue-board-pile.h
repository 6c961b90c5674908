/* segue-board-pile.h - what lies in a column of the board, in which order and where
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-board-columns.h"
#include "segue-board-ruler.h"
#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueBoardSlotKind:
 * @SEGUE_BOARD_SLOT_CARD: an entry
 * @SEGUE_BOARD_SLOT_HEADING: the word above the entries of a part that is not the first
 * @SEGUE_BOARD_SLOT_PLACE: where what is dragged would come to lie
 */
typedef enum
{
  SEGUE_BOARD_SLOT_CARD,
  SEGUE_BOARD_SLOT_HEADING,
  SEGUE_BOARD_SLOT_PLACE,
} SegueBoardSlotKind;

/**
 * SegueBoardSlot:
 * @kind: what lies there
 * @entry: what it is about; %NULL for a heading
 * @part: of its column
 * @is_closed: whether nobody has to do anything about it any more
 * @priority: severity × spread, 0 for what was not rated
 * @day: since when it has been open, or on which it was closed
 * @y: from the top of the column, in pixels
 * @height: in pixels
 */
typedef struct
{
  SegueBoardSlotKind  kind;
  SegueRecord        *entry;
  guint               part;
  gboolean            is_closed;
  guint               priority;
  SegueDay            day;
  int                 y;
  int                 height;
} SegueBoardSlot;

typedef struct _SegueBoardPile SegueBoardPile;

SegueBoardPile       *segue_board_pile_new        (guint            column);
void                  segue_board_pile_free       (SegueBoardPile  *self);
void                  segue_board_piles_fill      (SegueBoardPile  *piles[SEGUE_BOARD_COLUMNS],
                                                   GPtrArray       *entries);
guint                 segue_board_pile_get_column (SegueBoardPile  *self);
guint                 segue_board_pile_get_n      (SegueBoardPile  *self);
const SegueBoardSlot *segue_board_pile_get        (SegueBoardPile  *self,
                                                   guint            index);
guint                 segue_board_pile_count      (SegueBoardPile  *self,
                                                   guint            part);
int                   segue_board_pile_lay_out    (SegueBoardPile  *self,
                                                   SegueBoardRuler *ruler,
                                                   SeguePlan       *plan,
                                                   int              width);
int                   segue_board_pile_find       (SegueBoardPile  *self,
                                                   SegueRecord     *entry);
guint                 segue_board_pile_find_at    (SegueBoardPile  *self,
                                                   int              y);
SegueRecord          *segue_board_pile_get_near   (SegueBoardPile  *self,
                                                   int              y);
SegueRecord          *segue_board_pile_step       (SegueBoardPile  *self,
                                                   SegueRecord     *from,
                                                   int              by);
guint                 segue_board_pile_set_place  (SegueBoardPile  *self,
                                                   SegueRecord     *entry,
                                                   int              status,
                                                   SegueDay         today,
                                                   int              height,
                                                   int             *all);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueBoardPile, segue_board_pile_free)

G_END_DECLS
