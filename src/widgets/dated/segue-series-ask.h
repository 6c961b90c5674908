/* segue-series-ask.h - this occurrence, those that follow, or all?
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-form-target.h"
#include "segue-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean segue_series_ask_move   (GtkWidget        *part,
                                  SegueWorkspace   *workspace,
                                  SegueRecord      *record,
                                  SegueDay          first,
                                  int               starts);
gboolean segue_series_ask_remove (GtkWidget        *part,
                                  SegueWorkspace   *workspace,
                                  SegueRecord      *record);
gboolean segue_series_ask_change (GtkWidget        *part,
                                  SegueFormTarget  *target,
                                  guint             field,
                                  const SegueValue *value);

G_END_DECLS
