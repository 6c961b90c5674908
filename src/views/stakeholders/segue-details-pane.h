/* segue-details-pane.h - whoever is selected, to see and to edit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_DETAILS_PANE (segue_details_pane_get_type ())

G_DECLARE_FINAL_TYPE (SegueDetailsPane, segue_details_pane, SEGUE, DETAILS_PANE, GtkWidget)

G_END_DECLS
