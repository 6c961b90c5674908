/* benchmark-desk.h - what a window does that is measured from within
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-application.h"
#include "segue-window.h"

G_BEGIN_DECLS

typedef struct _Desk Desk;

/* Does a thing and prints how long it took. */
typedef void (*DeskAct) (Desk *self);

/**
 * Desk:
 * @window: (owned): the window, with rows on the screen
 * @path: the workspace
 * @act: what is measured; %NULL for the start
 * @rows: (nullable): the list that shows the register
 * @painted_at: the moment after the last frame
 * @painted_rows: how many rows there were then
 * @begun: whether a frame had rows
 */
struct _Desk
{
  SegueWindow *window;
  const char  *path;
  DeskAct      act;
  GtkWidget   *rows;
  gint64       painted_at;
  guint        painted_rows;
  gboolean     begun;
};

GtkWidget *desk_find          (GtkWidget  *widget,
                               GType       type,
                               const char *title);
guint      desk_count_rows    (Desk       *self);
void       desk_settle        (Desk       *self);
gint64     desk_wait_for_rows (Desk       *self,
                               guint       before);

void       desk_type          (Desk       *self,
                               GtkWidget  *entry,
                               const char *const *texts,
                               guint       n);
void       desk_search        (Desk       *self);
void       desk_sort          (Desk       *self);
void       desk_memory        (Desk       *self);
void       desk_edit          (Desk       *self);
void       desk_grid          (Desk       *self);
void       desk_matrix        (Desk       *self);
void       desk_audiences     (Desk       *self);
void       desk_impact        (Desk       *self);
void       desk_month         (Desk       *self);
void       desk_quarter       (Desk       *self);
void       desk_agenda        (Desk       *self);
void       desk_load          (Desk       *self);
void       desk_coverage      (Desk       *self);
void       desk_sessions      (Desk       *self);
void       desk_find_session  (Desk       *self);
void       desk_board         (Desk       *self);
void       desk_log           (Desk       *self);
void       desk_insights      (Desk       *self);
void       desk_find_entry    (Desk       *self);
void       desk_board_scroll  (Desk       *self);

G_END_DECLS
