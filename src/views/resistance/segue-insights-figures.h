/* segue-insights-figures.h - the numbers above the insights
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-resistance-insights.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *segue_insights_figures_new  (void);
void       segue_insights_figures_show (GtkWidget               *figures,
                                        SegueResistanceInsights *insights);

G_END_DECLS
