/* segue-resistance-pane.h - what is selected on the page of resistance, to be seen and edited
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_RESISTANCE_PANE (segue_resistance_pane_get_type ())

/* A SeguePane. */
G_DECLARE_FINAL_TYPE (SegueResistancePane, segue_resistance_pane, SEGUE, RESISTANCE_PANE, GtkWidget)

G_END_DECLS
