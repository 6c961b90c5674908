/* segue-token.h - a person on a grid: the shape of their engagement, with room for initials
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-glyphs.h"

G_BEGIN_DECLS

/* Somebody whose engagement nobody judged. */
#define SEGUE_TOKEN_NOT_JUDGED (-1)

/**
 * SegueTokenInk:
 * @shape: red, green, blue of the shape, 0 to 1
 * @ground: the same of what it lies on
 * @halo: how far it keeps others away, in units of the context
 */
typedef struct
{
  double shape[3];
  double ground[3];
  double halo;
} SegueTokenInk;

void     segue_token_draw          (cairo_t             *cr,
                                    int                  state,
                                    SegueGlyphLook       look,
                                    const SegueTokenInk *ink,
                                    double               x,
                                    double               y,
                                    double               radius);
gboolean segue_token_is_filled     (int                  state,
                                    SegueGlyphLook       look);
double   segue_token_get_middle    (int                  state);

G_END_DECLS
