/* segue-rating-words.h - ratings as people write them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-field.h"

G_BEGIN_DECLS

/**
 * SegueRatingScale:
 * @SEGUE_RATING_SCALE_THREE: high, medium and low are the ends and the middle
 * @SEGUE_RATING_SCALE_FIVE: there are very high and very low beyond them
 *
 * How many steps the words of a column have; its own words tell.
 */
typedef enum
{
  SEGUE_RATING_SCALE_THREE,
  SEGUE_RATING_SCALE_FIVE,
} SegueRatingScale;

/**
 * SegueRatingResult:
 * @SEGUE_RATING_READ: a rating
 * @SEGUE_RATING_NOT_WHOLE: a number between two steps
 * @SEGUE_RATING_OUTSIDE: a number outside the scale
 * @SEGUE_RATING_UNKNOWN: no number and no known word
 */
typedef enum
{
  SEGUE_RATING_READ,
  SEGUE_RATING_NOT_WHOLE,
  SEGUE_RATING_OUTSIDE,
  SEGUE_RATING_UNKNOWN,
} SegueRatingResult;

gboolean          segue_rating_needs_five_steps (const char        *text);
SegueRatingResult segue_rating_read             (const SegueField  *field,
                                                 SegueRatingScale   scale,
                                                 const char        *text,
                                                 gint64            *rating);

G_END_DECLS
