/* segue-hand-out-blocks.h - what a hand-out is put together from
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-canvas.h"
#include "segue-hand-out-facts.h"

G_BEGIN_DECLS

typedef struct _SegueHandOutBlock SegueHandOutBlock;

/* Draws it, or without a canvas only measures it; how high it is. */
typedef double (*SegueHandOutDraw) (const SegueHandOutBlock *block,
                                    SegueTypesetter         *type,
                                    SegueCanvas             *canvas,
                                    double                   y,
                                    double                   width);

/**
 * SegueHandOutBlock:
 * @draw: how it is drawn
 * @facts: what it tells of
 * @index: which of them, of dates and answers
 * @text: (nullable): its words, where they are no facts
 * @n_more: how many are left out
 * @begins_page: whether nothing stands above it
 * @keeps_next: whether the next stands on the same page
 * @goes_on: of dates: whether another follows
 * @y: where it is
 */
struct _SegueHandOutBlock
{
  SegueHandOutDraw         draw;
  const SegueHandOutFacts *facts;
  guint                    index;
  const char              *text;
  guint                    n_more;
  gboolean                 begins_page;
  gboolean                 keeps_next;
  gboolean                 goes_on;
  double                   y;
};

double segue_hand_out_draw_head (const SegueHandOutBlock *block,
                                 SegueTypesetter         *type,
                                 SegueCanvas             *canvas,
                                 double                   y,
                                 double                   width);
double segue_hand_out_draw_boxes (const SegueHandOutBlock *block,
                                  SegueTypesetter         *type,
                                  SegueCanvas             *canvas,
                                  double                   y,
                                  double                   width);
double segue_hand_out_draw_section (const SegueHandOutBlock *block,
                                    SegueTypesetter         *type,
                                    SegueCanvas             *canvas,
                                    double                   y,
                                    double                   width);
double segue_hand_out_draw_paragraph (const SegueHandOutBlock *block,
                                      SegueTypesetter         *type,
                                      SegueCanvas             *canvas,
                                      double                   y,
                                      double                   width);
double segue_hand_out_draw_bullet (const SegueHandOutBlock *block,
                                   SegueTypesetter         *type,
                                   SegueCanvas             *canvas,
                                   double                   y,
                                   double                   width);
double segue_hand_out_draw_date (const SegueHandOutBlock *block,
                                 SegueTypesetter         *type,
                                 SegueCanvas             *canvas,
                                 double                   y,
                                 double                   width);
double segue_hand_out_draw_answer (const SegueHandOutBlock *block,
                                   SegueTypesetter         *type,
                                   SegueCanvas             *canvas,
                                   double                   y,
                                   double                   width);
double segue_hand_out_draw_end (const SegueHandOutBlock *block,
                                SegueTypesetter         *type,
                                SegueCanvas             *canvas,
                                double                   y,
                                double                   width);
double segue_hand_out_draw_more_dates (const SegueHandOutBlock *block,
                                       SegueTypesetter         *type,
                                       SegueCanvas             *canvas,
                                       double                   y,
                                       double                   width);
double segue_hand_out_draw_more_answers (const SegueHandOutBlock *block,
                                         SegueTypesetter         *type,
                                         SegueCanvas             *canvas,
                                         double                   y,
                                         double                   width);

G_END_DECLS
