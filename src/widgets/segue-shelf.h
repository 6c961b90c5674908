/* segue-shelf.h - one list of a page that has several
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_SHELF (segue_shelf_get_type ())

G_DECLARE_INTERFACE (SegueShelf, segue_shelf, SEGUE, SHELF, GtkWidget)

/**
 * SegueShelfInterface:
 * @count: how many there are, and how many of them are shown
 * @dup_shown: (transfer full) (element-type gint64): ids of what is shown, in its order
 * @show_selected: shows which record is selected, %NULL for none
 * @sync: looks at the plan at once, rather than in a moment
 * @focus: (nullable): puts the focus into what is shown
 */
struct _SegueShelfInterface
{
  GTypeInterface parent_iface;

  void    (*count)         (SegueShelf  *self,
                            guint       *n_all,
                            guint       *n_shown);
  GArray *(*dup_shown)     (SegueShelf  *self);
  void    (*show_selected) (SegueShelf  *self,
                            SegueRecord *record);
  void    (*sync)          (SegueShelf  *self);
  void    (*focus)         (SegueShelf  *self);
};

void    segue_shelf_count         (SegueShelf  *self,
                                   guint       *n_all,
                                   guint       *n_shown);
GArray *segue_shelf_dup_shown     (SegueShelf  *self);
void    segue_shelf_show_selected (SegueShelf  *self,
                                   SegueRecord *record);
void    segue_shelf_sync          (SegueShelf  *self);
void    segue_shelf_focus         (SegueShelf  *self);

/* For shelves. */
void    segue_shelf_changed       (SegueShelf  *self);

G_END_DECLS
