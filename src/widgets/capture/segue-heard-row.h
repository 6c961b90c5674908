/* segue-heard-row.h - what can be done with what was said: an entry, a promise
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_heard_row_new      (SegueRecord *source,
                                     SegueRecord *person);
void       segue_heard_row_add_keys (GtkWidget   *widget,
                                     SegueRecord *source,
                                     SegueRecord *person);

G_END_DECLS
