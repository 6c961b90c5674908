/* segue-grid-field.h - the field of five by five, with the people on it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-grid-token.h"
#include "segue-rating-grid.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_GRID_FIELD (segue_grid_field_get_type ())

G_DECLARE_FINAL_TYPE (SegueGridField, segue_grid_field, SEGUE, GRID_FIELD, GtkWidget)

/* Whether a row is to be seen as selected, and stands before others in its cell. */
typedef gboolean (*SegueGridSelectedFunc) (gpointer data,
                                           gint64   id);

void            segue_grid_field_show       (SegueGridField        *self,
                                             SeguePlan             *plan,
                                             const SegueThresholds *thresholds,
                                             SegueRatingGrid       *grid,
                                             SegueGridSelectedFunc  is_selected,
                                             gpointer               data);
SegueGridToken *segue_grid_field_find       (SegueGridField        *self,
                                             gint64                 id);
gboolean        segue_grid_field_get_place  (SegueGridField        *self,
                                             double                 x,
                                             double                 y,
                                             SegueGridPlace        *place);
void            segue_grid_field_set_target (SegueGridField        *self,
                                             const SegueGridPlace  *place);
char           *segue_grid_field_dup_where  (SegueGridAxes          axes,
                                             const SegueGridPlace  *place);

G_END_DECLS
