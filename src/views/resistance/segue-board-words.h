/* segue-board-words.h - what a card of the board says
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance-state.h"

G_BEGIN_DECLS

/**
 * SegueBoardClock:
 * @SEGUE_BOARD_CLOCK_RUNS: something is due, or nothing is
 * @SEGUE_BOARD_CLOCK_LATE: something is late
 * @SEGUE_BOARD_CLOCK_DONE: those who said it were told what came of it
 */
typedef enum
{
  SEGUE_BOARD_CLOCK_RUNS,
  SEGUE_BOARD_CLOCK_LATE,
  SEGUE_BOARD_CLOCK_DONE,
} SegueBoardClock;

/**
 * SegueBoardWords:
 * @title: what the card is called
 * @code: (nullable): of the entry
 * @quote: (nullable): what was said, in quotation marks
 * @who: said it
 * @initials: of who said it
 * @second: (nullable): their audience, or where it was heard
 * @barrier_label: “Barrier:”
 * @barrier: (nullable): what is in the way
 * @clock: what is due next and when
 * @clock_state: how that is meant
 * @has_priority: whether it may be known
 * @priority: severity × spread, 0 for what was not rated
 * @status: a #SegueResistanceStatus
 */
typedef struct
{
  char            *title;
  char            *code;
  char            *quote;
  char            *who;
  char            *initials;
  char            *second;
  const char      *barrier_label;
  char            *barrier;
  char            *clock;
  SegueBoardClock  clock_state;
  gboolean         has_priority;
  guint            priority;
  int              status;
} SegueBoardWords;

SegueBoardWords *segue_board_words_new             (SegueResistanceState *state,
                                                    SegueRecord          *entry);
void             segue_board_words_free            (SegueBoardWords      *self);
char            *segue_board_words_dup_description (SegueBoardWords      *self);

G_END_DECLS
