/* segue-audience-pane.h - an audience, and what a rollout does to it, to see and to edit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_AUDIENCE_PANE (segue_audience_pane_get_type ())

G_DECLARE_FINAL_TYPE (SegueAudiencePane, segue_audience_pane, SEGUE, AUDIENCE_PANE, GtkWidget)

G_END_DECLS
