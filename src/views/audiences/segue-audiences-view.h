/* segue-audiences-view.h - the page of the audiences
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_AUDIENCES_VIEW (segue_audiences_view_get_type ())

G_DECLARE_FINAL_TYPE (SegueAudiencesView, segue_audiences_view, SEGUE, AUDIENCES_VIEW, GtkWidget)

G_END_DECLS
