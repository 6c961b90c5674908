/* segue-grid-token.h - a person on the grid
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet-item.h"
#include "segue-thresholds.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Half of the size of a token, and what it needs with the ring around it, in pixels. */
#define SEGUE_GRID_TOKEN_RADIUS 17
#define SEGUE_GRID_TOKEN_SLOT 42

#define SEGUE_TYPE_GRID_TOKEN (segue_grid_token_get_type ())

G_DECLARE_FINAL_TYPE (SegueGridToken, segue_grid_token, SEGUE, GRID_TOKEN, GtkWidget)

GtkWidget *segue_grid_token_new          (void);
void       segue_grid_token_set          (SegueGridToken        *self,
                                          SeguePlan             *plan,
                                          const SegueThresholds *thresholds,
                                          const SegueSheetRow   *row,
                                          const char            *where);
void       segue_grid_token_set_selected (SegueGridToken        *self,
                                          gboolean               is_selected);
gint64     segue_grid_token_get_id       (SegueGridToken        *self);
void       segue_grid_token_draw         (SegueGridToken        *self,
                                          GtkSnapshot           *snapshot,
                                          float                  x,
                                          float                  y);

G_END_DECLS
