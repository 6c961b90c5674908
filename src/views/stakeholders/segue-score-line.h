/* segue-score-line.h - one element of a profile: five steps to press, and its figure
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_SCORE_LINE (segue_score_line_get_type ())

#define SEGUE_MAXIMUM_SCORE 5

G_DECLARE_FINAL_TYPE (SegueScoreLine, segue_score_line, SEGUE, SCORE_LINE, GtkBox)

GtkWidget *segue_score_line_new (const char     *label,
                                 GtkSizeGroup   *labels,
                                 GtkSizeGroup   *figures,
                                 gboolean        editable);
void       segue_score_line_set (SegueScoreLine *self,
                                 gboolean        is_set,
                                 double          score,
                                 gboolean        is_barrier);

G_END_DECLS
