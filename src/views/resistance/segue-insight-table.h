/* segue-insight-table.h - an insight as a table: what its picture shows, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-insight.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_INSIGHT_TABLE (segue_insight_table_get_type ())

G_DECLARE_FINAL_TYPE (SegueInsightTable, segue_insight_table, SEGUE, INSIGHT_TABLE, GtkWidget)

GtkWidget *segue_insight_table_new (const SegueInsight *insight);

G_END_DECLS
