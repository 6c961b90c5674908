/* segue-audience-head.h - which audience the pane shows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_AUDIENCE_HEAD (segue_audience_head_get_type ())

G_DECLARE_FINAL_TYPE (SegueAudienceHead, segue_audience_head, SEGUE, AUDIENCE_HEAD, GtkBox)

GtkWidget *segue_audience_head_new (SeguePlan *plan,
                                    GPtrArray *audiences,
                                    gint64     rollout);

G_END_DECLS
