/* segue-barrier-strip.h - the five elements in a row, and where somebody is stuck
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_BARRIER_STRIP (segue_barrier_strip_get_type ())

G_DECLARE_FINAL_TYPE (SegueBarrierStrip, segue_barrier_strip, SEGUE, BARRIER_STRIP, GtkWidget)

GtkWidget *segue_barrier_strip_new         (void);
void       segue_barrier_strip_set_profile (SegueBarrierStrip *self,
                                            SegueRecord       *profile);

G_END_DECLS
