/* segue-board-mode-private.h - what the files of the board share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-board-column.h"
#include "segue-board-mode.h"

G_BEGIN_DECLS

struct _SegueBoardMode
{
  GtkWidget             parent_instance;

  /* Owned. */
  SegueResistanceState *state;
  SegueBoardPile       *piles[SEGUE_BOARD_COLUMNS];

  /* Borrowed: children and below. */
  GtkStack             *pages;       /* board, empty, none-found */
  GtkWidget            *switcher;    /* where there is room for one column */
  GtkDropDown          *choice;
  GtkStringList        *names;
  GtkWidget            *previous;
  GtkWidget            *next;
  GtkScrolledWindow    *scroller;
  SegueBoardColumn     *columns[SEGUE_BOARD_COLUMNS];
  GtkWidget            *popover;     /* weak */

  guint                 n_shown;     /* entries */
  guint                 n_late;      /* of them */
  guint                 count_source;
  guint                 shown;       /* the column that is seen where there is room for one */
  gboolean              is_stale;    /* there is something new that it does not show yet */
  gboolean              is_naming;   /* the choice is being set, not by the user */
  gboolean              is_telling;  /* the selection is being set, by the board */
  gboolean              follows;     /* the focus goes where the selected card goes */

  /* While a card is dragged. */
  SegueRecord          *dragged;     /* owned; NULL while none is */
  GdkPaintable         *picture;     /* owned: of its card */
  double                start_x;     /* where the button went down */
  double                start_y;
  double                grip_x;      /* from the corner of the card to the pointer */
  double                grip_y;
  double                drag_x;      /* where the pointer is */
  double                drag_y;
  int                   height;      /* of the card */
  int                   target;      /* a status; -1 for none, that which it has to stay */
  gboolean              is_refused;  /* it is dragged in vain */
  guint                 scroll_tick;
};

/* segue-board-mode.c */
void            segue_board_mode_update      (SegueBoardMode *self);
void            segue_board_mode_go_to       (SegueBoardMode *self,
                                              SegueRecord    *entry);
SegueBoardCard *segue_board_mode_get_card    (SegueBoardMode *self,
                                              SegueRecord    *entry);
SegueBoardCard *segue_board_mode_get_focus   (SegueBoardMode *self);
SegueBoardCard *segue_board_mode_pick        (SegueBoardMode *self,
                                              double          x,
                                              double          y);
const char     *segue_board_mode_get_refusal (SegueBoardMode *self,
                                              SegueRecord    *entry,
                                              int             status);
gboolean        segue_board_mode_move        (SegueBoardMode *self,
                                              SegueRecord    *entry,
                                              int             status);
void            segue_board_mode_open        (SegueBoardMode *self,
                                              SegueRecord    *entry);

/* segue-board-switcher.c */
GtkWidget      *segue_board_switcher_build   (SegueBoardMode *self);
void            segue_board_switcher_name    (SegueBoardMode *self);
void            segue_board_switcher_show    (SegueBoardMode *self,
                                              guint           column);
void            segue_board_switcher_apply   (SegueBoardMode *self);

/* segue-board-keys.c */
void            segue_board_keys_begin       (SegueBoardMode *self);

/* segue-board-menu.c */
void            segue_board_menu_begin       (SegueBoardMode *self);
void            segue_board_menu_popup       (SegueBoardMode *self,
                                              SegueBoardCard *card);

/* segue-board-drag.c */
void            segue_board_drag_begin       (SegueBoardMode *self);
void            segue_board_drag_end         (SegueBoardMode *self);
void            segue_board_drag_draw        (SegueBoardMode *self,
                                              GtkSnapshot    *snapshot);

G_END_DECLS
