/* segue-audience-rows.h - the audiences in their tree, and what a rollout does to each
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-long-list.h"
#include "segue-sheet-item.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_AUDIENCE_ROWS (segue_audience_rows_get_type ())

/**
 * SegueAudienceRows:
 *
 * A long list of all audiences.  By name they come in the order of the tree, each
 * after the one that it is part of; what lies within a closed one is hidden, unless
 * the list is flat, as when something is searched for.
 */
G_DECLARE_FINAL_TYPE (SegueAudienceRows, segue_audience_rows, SEGUE, AUDIENCE_ROWS, GObject)

/* What of an audience stands in a row. */
typedef enum
{
  SEGUE_AUDIENCE_COLUMN_NAME,
  SEGUE_AUDIENCE_COLUMN_PEOPLE,
  SEGUE_AUDIENCE_COLUMN_SEGMENT,
  SEGUE_AUDIENCE_COLUMN_LOCATION,
  SEGUE_AUDIENCE_COLUMN_MEMBERS,
  SEGUE_AUDIENCE_COLUMN_CHAMPIONS,
  SEGUE_AUDIENCE_COLUMN_WAVE,
  SEGUE_AUDIENCE_COLUMN_DEGREE,
  SEGUE_AUDIENCE_COLUMN_HEARD,
} SegueAudienceColumn;

#define SEGUE_N_AUDIENCE_COLUMNS (SEGUE_AUDIENCE_COLUMN_HEARD + 1)

SegueAudienceRows *segue_audience_rows_new           (SeguePlan         *plan);
SeguePlan         *segue_audience_rows_get_plan      (SegueAudienceRows *self);
SegueLongList     *segue_audience_rows_get_long_list (SegueAudienceRows *self);
SegueSheetItem    *segue_audience_rows_find          (SegueAudienceRows *self,
                                                      gint64             id);
gint64             segue_audience_rows_get_rollout   (SegueAudienceRows *self);
void               segue_audience_rows_set_rollout   (SegueAudienceRows *self,
                                                      gint64             rollout);
SegueRecord       *segue_audience_rows_find_impacted (SegueAudienceRows *self,
                                                      SegueRecord       *audience);
void               segue_audience_rows_sync          (SegueAudienceRows *self);
void               segue_audience_rows_set_filter    (SegueAudienceRows *self,
                                                      SegueListFilterFunc passes,
                                                      gpointer            data);

/* The tree */
gboolean           segue_audience_rows_is_flat       (SegueAudienceRows *self);
void               segue_audience_rows_set_flat      (SegueAudienceRows *self,
                                                      gboolean           is_flat);
void               segue_audience_rows_set_unfolded   (SegueAudienceRows *self,
                                                      gboolean           is_unfolded);
guint              segue_audience_rows_get_depth     (SegueAudienceRows *self,
                                                      gint64             id);
gboolean           segue_audience_rows_has_children  (SegueAudienceRows *self,
                                                      gint64             id);
gboolean           segue_audience_rows_is_open       (SegueAudienceRows *self,
                                                      gint64             id);
void               segue_audience_rows_set_open      (SegueAudienceRows *self,
                                                      gint64             id,
                                                      gboolean           is_open);
GVariant          *segue_audience_rows_dup_closed    (SegueAudienceRows *self);
void               segue_audience_rows_set_closed    (SegueAudienceRows *self,
                                                      GVariant          *closed);
void               segue_audience_rows_open_above    (SegueAudienceRows *self,
                                                      gint64             id);

/* segue-audience-columns.c */
const char        *segue_audience_column_get_name    (SegueAudienceColumn column);
const char        *segue_audience_column_get_label   (SegueAudienceColumn column);
SegueListColumn   *segue_audience_columns_new        (void);
void               segue_audience_column_append      (SegueAudienceRows   *self,
                                                      SegueAudienceColumn  column,
                                                      SegueRecord         *audience,
                                                      GString             *label);
gint64             segue_audience_column_get_number  (SegueAudienceRows   *self,
                                                      SegueAudienceColumn  column,
                                                      SegueRecord         *audience);
guint              segue_audience_rows_get_place     (SegueAudienceRows   *self,
                                                      gint64               id);

/* segue-audience-adapter.c */
void               segue_audience_adapter_adopt      (SegueAudienceRows *rows,
                                                      SegueSheetItem    *item);
SegueListAdapter  *segue_audience_adapter_new        (SegueAudienceRows *rows);
void               segue_audience_adapter_free       (SegueListAdapter  *self);

/* segue-audience-cells.c */
gpointer           segue_audience_cells_make         (gpointer             data,
                                                      guint                column);
void               segue_audience_cells_fill         (gpointer             data,
                                                      gpointer             cell,
                                                      GObject             *record,
                                                      guint                column);

G_END_DECLS
