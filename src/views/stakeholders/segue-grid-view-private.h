/* segue-grid-view-private.h - what the files of the grid share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-grid-field.h"
#include "segue-grid-view.h"

G_BEGIN_DECLS

struct _SegueGridView
{
  GtkWidget         parent_instance;

  /* Owned. */
  SegueWorkspace   *workspace;
  SegueSheetList   *list;
  SegueIdSelection *selection;
  GHashTable       *selected;   /* ids */

  /* Borrowed: children. */
  GtkWidget        *scroller;
  GtkBox           *box;
  SegueGridField   *field;
  GtkLabel         *nobody;
  GtkWidget        *side;
  GtkLabel         *tray_title;
  GtkBox           *tray;
  GtkBox           *legend;
  GtkWidget        *popover;    /* weak: of the last question or list; NULL where none */

  SegueThresholds   thresholds;
  SegueGridAxes     axes;
  guint             n;
  guint             n_unplaced;
  guint             update_source;
  SegueGridToken   *dragged;    /* owned: while it is dragged */
  double            drag_x;     /* where it is, in this widget's pixels */
  double            drag_y;
  double            start_x;
  double            start_y;
  gboolean          is_refused; /* while it is dragged in vain */
};

/* segue-grid-tray.c */
void segue_grid_tray_build  (SegueGridView         *self);
void segue_grid_tray_show   (SegueGridView         *self,
                             const SegueRatingGrid *grid);

/* segue-grid-ask.c */
void segue_grid_ask_rating  (SegueGridView         *self,
                             gint64                 id,
                             GtkWidget             *near);
void segue_grid_ask_cell    (SegueGridView         *self,
                             GArray                *ids,
                             GtkWidget             *near);

/* segue-grid-drag.c */
void segue_grid_drag_begin  (SegueGridView         *self);

/* segue-grid-view.c */
SegueSheetItem *segue_grid_view_find_item (SegueGridView *self,
                                           gint64         id);
void            segue_grid_view_select    (SegueGridView *self,
                                           gint64         id);
gboolean        segue_grid_view_may_rate  (SegueGridView *self);

G_END_DECLS
