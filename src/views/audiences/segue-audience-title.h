/* segue-audience-title.h - an audience in its place in the tree
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-audience-rows.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_AUDIENCE_TITLE (segue_audience_title_get_type ())

G_DECLARE_FINAL_TYPE (SegueAudienceTitle, segue_audience_title, SEGUE, AUDIENCE_TITLE, GtkWidget)

GtkWidget *segue_audience_title_new (SegueAudienceRows *rows);
void       segue_audience_title_set (SegueAudienceTitle *self,
                                    SegueRecord       *audience);
char      *segue_audience_title_dup_path (SeguePlan *plan,
                                          SegueRecord *audience);

G_END_DECLS
