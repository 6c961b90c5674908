/* segue-resistance-view.h - the page of what people object to, and what came of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_RESISTANCE_VIEW (segue_resistance_view_get_type ())

/* A SeguePage. */
G_DECLARE_FINAL_TYPE (SegueResistanceView, segue_resistance_view, SEGUE, RESISTANCE_VIEW, GtkWidget)

G_END_DECLS
