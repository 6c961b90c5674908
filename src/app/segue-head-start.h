/* segue-head-start.h - fonts and icons for the first window, got ready beside the main thread
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct _SegueHeadStart SegueHeadStart;

SegueHeadStart *segue_head_start_begin     (void);
void            segue_head_start_hand_over (SegueHeadStart *self);
void            segue_head_start_free      (SegueHeadStart *self);

G_END_DECLS
