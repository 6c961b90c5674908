/* segue-wall.h - what hangs on a wall: patterns, boxes, heads, legends
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-entries.h"
#include "segue-canvas.h"
#include "segue-page-options.h"

G_BEGIN_DECLS

/**
 * SegueWallHead:
 * @title: what is read from the door: “May”
 * @year: (nullable): beside it
 * @is_span: whether it is more than a month, which needs more words
 * @is_continued: whether it goes on from another page
 * @subject: the rollout
 * @subtitle: what the page is, and for whom
 * @go_live: (nullable): “Go-live Monday 10 May”
 *
 * The head of a sheet.
 */
typedef struct
{
  const char *title;
  const char *year;
  gboolean    is_span;
  gboolean    is_continued;
  const char *subject;
  const char *subtitle;
  const char *go_live;
} SegueWallHead;

/**
 * SegueWallSigns:
 * @kinds: bits `1 << SegueCalendarKind` of what a page shows
 * @has_open: whether something on it is not agreed yet
 * @has_done: whether something on it is sent or was held
 * @has_cancelled: whether something on it does not take place
 * @has_edges: whether an edge says that something is on one day
 * @has_numbers: whether numbers lead to a list
 *
 * What a legend has to explain.
 */
typedef struct
{
  guint    kinds;
  gboolean has_open;
  gboolean has_done;
  gboolean has_cancelled;
  gboolean has_edges;
  gboolean has_numbers;
} SegueWallSigns;

double segue_wall_get_scale     (double                    width,
                                 double                    height);
double segue_wall_head_draw     (const SegueWallHead      *head,
                                 SegueTypesetter          *type,
                                 SegueCanvas              *canvas,
                                 double                    width);

void   segue_wall_signs_add     (SegueWallSigns           *signs,
                                 const SegueCalendarEntry *entry);
double segue_wall_legend_draw   (const SegueWallSigns     *signs,
                                 SegueTypesetter          *type,
                                 SegueCanvas              *canvas,
                                 double                    y,
                                 double                    width);

void   segue_wall_set_colour    (SegueCanvas              *canvas,
                                 guint32                   rgb,
                                 guint32                   monochrome);
void   segue_wall_hatch         (SegueCanvas              *canvas,
                                 SegueCalendarKind         kind,
                                 double                    x,
                                 double                    y,
                                 double                    width,
                                 double                    height);
void   segue_wall_swatch        (SegueCanvas              *canvas,
                                 SegueCalendarKind         kind,
                                 double                    x,
                                 double                    y,
                                 double                    width,
                                 double                    height);
void   segue_wall_box           (SegueCanvas              *canvas,
                                 SegueCalendarKind         kind,
                                 SegueDatedState           state,
                                 double                    edge,
                                 double                    x,
                                 double                    y,
                                 double                    width,
                                 double                    height);
void   segue_wall_glyph         (SegueCanvas              *canvas,
                                 SegueCalendarKind         kind,
                                 gboolean                  is_inverted,
                                 double                    x,
                                 double                    y,
                                 double                    radius);
void   segue_wall_outline       (cairo_t                  *cr,
                                 double                    x,
                                 double                    y,
                                 double                    width,
                                 double                    height,
                                 double                    radius);
gboolean segue_wall_is_inverted (SegueCalendarKind         kind);

G_END_DECLS
