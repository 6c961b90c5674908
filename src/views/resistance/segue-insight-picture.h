/* segue-insight-picture.h - the picture of an insight, whose bars and fields can be pressed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-insight.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_INSIGHT_PICTURE (segue_insight_picture_get_type ())

G_DECLARE_FINAL_TYPE (SegueInsightPicture, segue_insight_picture, SEGUE, INSIGHT_PICTURE, GtkWidget)

GtkWidget *segue_insight_picture_new (void);
void       segue_insight_picture_set (SegueInsightPicture *self,
                                      const SegueInsight  *insight);

G_END_DECLS
