/* segue-need-presets.h - what people of a segment want to know, to begin with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-form-target.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_need_presets_new_button (SegueFormTarget *audiences,
                                          SegueFormTarget *impacted);

G_END_DECLS
