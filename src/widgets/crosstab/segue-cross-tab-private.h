/* segue-cross-tab-private.h - what the parts of the table share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-cross-tab.h"

G_BEGIN_DECLS

/**
 * SegueCrossTabSpan:
 * @start: in pixels from where the first row or column begins, scrolled or not
 * @size: in pixels
 */
typedef struct
{
  int start;
  int size;
} SegueCrossTabSpan;

struct _SegueCrossTab
{
  GtkWidget               parent_instance;

  const SegueCrossTabFuncs *funcs;
  gpointer                owner;

  guint                   n_rows;
  guint                   n_columns;
  guint                   row;      /* the current cell */
  guint                   column;

  /* Borrowed: children. */
  GPtrArray              *cells;    /* row by row */
  GPtrArray              *rows;
  GPtrArray              *columns;
  GPtrArray              *groups;   /* a label above each row that begins one, else NULL */
  GtkWidget              *corner;

  /* Owned. */
  GtkAdjustment          *adjustments[2]; /* by GtkOrientation */
  GArray                 *row_spans;      /* of SegueCrossTabSpan */
  GArray                 *column_spans;
  int                     head_width;
  int                     head_height;
  int                     extent[2];      /* of all cells, by GtkOrientation */
  GtkScrollablePolicy     policies[2];
};

enum
{
  SEGUE_CROSS_TAB_CELL_ACTIVATED,
  SEGUE_CROSS_TAB_CELL_KEY,
  SEGUE_CROSS_TAB_CURRENT_CHANGED,
  SEGUE_CROSS_TAB_ROW_ACTIVATED,
  SEGUE_CROSS_TAB_COLUMN_ACTIVATED,
  SEGUE_CROSS_TAB_N_SIGNALS
};

extern guint segue_cross_tab_signals[SEGUE_CROSS_TAB_N_SIGNALS];

GtkWidget *segue_cross_tab_head_new         (GtkOrientation          of);
void       segue_cross_tab_head_show        (GtkWidget              *head,
                                          const SegueCrossTabLine  *line);

void       segue_cross_tab_layout_init      (SegueCrossTab            *self);
void       segue_cross_tab_layout_dispose   (SegueCrossTab            *self);
void       segue_cross_tab_layout_set       (SegueCrossTab            *self,
                                          GtkOrientation          orientation,
                                          GtkAdjustment          *adjustment);
void       segue_cross_tab_layout_reveal    (SegueCrossTab            *self);
void       segue_cross_tab_measure          (GtkWidget              *widget,
                                          GtkOrientation          orientation,
                                          int                     for_size,
                                          int                    *minimum,
                                          int                    *natural,
                                          int                    *minimum_baseline,
                                          int                    *natural_baseline);
void       segue_cross_tab_size_allocate    (GtkWidget              *widget,
                                          int                     width,
                                          int                     height,
                                          int                     baseline);
void       segue_cross_tab_snapshot         (GtkWidget              *widget,
                                          GtkSnapshot            *snapshot);

void       segue_cross_tab_focus_init       (SegueCrossTab            *self);
gboolean   segue_cross_tab_focus            (GtkWidget              *widget,
                                          GtkDirectionType        direction);
void       segue_cross_tab_focus_watch      (SegueCrossTab            *self,
                                          GtkWidget              *cell);

G_END_DECLS
