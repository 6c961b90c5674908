/* segue-sessions-mode-private.h - what the files of the mode Sessions share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page-mode.h"
#include "segue-sessions-filter.h"
#include "segue-sessions-mode.h"
#include "segue-sessions-shelf.h"
#include "segue-shelves.h"

G_BEGIN_DECLS

struct _SegueSessionsMode
{
  GtkWidget            parent_instance;

  /* Owned. */
  SeguePageState      *state;
  SegueSessionsFilter *filter;

  SegueShelves        *shelves; /* borrowed: child */
};

SegueSessionsShelf *segue_sessions_mode_get_shelf (SegueSessionsMode *self);

/* segue-sessions-edits.c */
void  segue_sessions_edits_install         (GtkWidgetClass     *klass);
char *segue_sessions_edits_remove_selected (SeguePageMode      *mode,
                                            GError            **error);

G_END_DECLS
