/* segue-wall-item.h - an item on a wall: which size fits, and drawing it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-wall.h"

G_BEGIN_DECLS

/* How far items step back where a day is full: 18 pt, 16, 14, and 14 without what stands
 * below the title.
 */
#define SEGUE_N_WALL_STEPS 4

/**
 * SegueWallItem:
 * @entry: what it shows
 * @style: of its title
 * @title_height: of its title, in points
 * @second: (nullable): what stands below the title
 * @second_height: of that
 * @is_beside: whether @second stands beside the title instead
 * @x: its left edge
 * @y: its upper edge
 * @width: of its box
 * @height: of its box
 * @goes_before: whether it goes on from a row before
 *
 * An item whose size is known.
 */
typedef struct
{
  const SegueCalendarEntry *entry;
  SegueTextStyle            style;
  double                    title_height;
  char                     *second;
  double                    second_height;
  gboolean                  is_beside;
  double                    x;
  double                    y;
  double                    width;
  double                    height;
  gboolean                  goes_before;
} SegueWallItem;

gboolean segue_wall_item_fit   (SegueWallItem            *self,
                                SegueTypesetter          *type,
                                const SegueCalendarEntry *entry,
                                double                    width,
                                guint                     step,
                                gboolean                  is_bar);
void     segue_wall_item_clear (SegueWallItem            *self);
void     segue_wall_item_draw  (const SegueWallItem      *self,
                                SegueCanvas              *canvas);

G_END_DECLS
