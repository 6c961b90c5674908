/* segue-pane.h - what the window asks of the pane beside a page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_PANE (segue_pane_get_type ())

G_DECLARE_INTERFACE (SeguePane, segue_pane, SEGUE, PANE, GtkWidget)

/**
 * SeguePaneInterface:
 * @set_workspace: where edits go
 * @set_rollout: (nullable): which rollout is looked at, 0 for all
 * @set_items: (element-type SegueSheetItem): shows what is selected
 * @focus_first: puts the focus into the first row
 * @focus_name: puts the focus where something new is given a name
 */
struct _SeguePaneInterface
{
  GTypeInterface parent_iface;

  void (*set_workspace) (SeguePane      *self,
                         SegueWorkspace *workspace);
  void (*set_rollout)   (SeguePane      *self,
                         gint64          rollout);
  void (*set_items)     (SeguePane      *self,
                         GPtrArray      *items);
  void (*focus_first)   (SeguePane      *self);
  void (*focus_name)    (SeguePane      *self);
};

void       segue_pane_set_workspace (SeguePane      *self,
                                     SegueWorkspace *workspace);
void       segue_pane_set_rollout   (SeguePane      *self,
                                     gint64          rollout);
void       segue_pane_set_items     (SeguePane      *self,
                                     GPtrArray      *items);
void       segue_pane_focus_first   (SeguePane      *self);
void       segue_pane_focus_name    (SeguePane      *self);

/* For panes. */
void       segue_pane_failed        (SeguePane      *self,
                                     const char     *message);
GtkWidget *segue_pane_add_header    (SeguePane      *self);
GtkWidget *segue_pane_add_scroller  (SeguePane      *self);
void       segue_pane_scroll_to     (GtkWidget      *scroller,
                                     GtkWidget      *row);

G_END_DECLS
