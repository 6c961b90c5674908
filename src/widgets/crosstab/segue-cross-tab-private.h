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

/**
 * SegueCrossTabRow:
 * @number: which row it shows
 * @head: its head
 * @group: what stands above it; NULL until it has to say something
 * @cells: its cells
 *
 * The widgets of one row.  Of a long table only the rows around what is seen have some,
 * which go from row to row as it scrolls.
 */
typedef struct
{
  guint       number;
  GtkWidget  *head;
  GtkWidget  *group;
  GtkWidget **cells;
} SegueCrossTabRow;

struct _SegueCrossTab
{
  GtkWidget               parent_instance;

  const SegueCrossTabFuncs *funcs;
  gpointer                owner;

  guint                   n_rows;
  guint                   n_columns;
  guint                   row;      /* the current cell */
  guint                   column;
  GPtrArray              *rows;     /* owned: SegueCrossTabRow of each row, NULL where it is not built */
  GPtrArray              *spare;    /* owned: SegueCrossTabRow that show nothing now */
  GPtrArray              *titles;   /* owned: of the columns, in words */

  /* Borrowed: children. */
  GPtrArray              *columns;
  GtkWidget              *divide;   /* cells lie before it, heads after it */
  GtkWidget              *ruler;    /* a head that is as high as one gets in a long table */
  GtkWidget              *corner;

  /* Owned. */
  GtkAdjustment          *adjustments[2]; /* by GtkOrientation */
  GArray                 *row_spans;      /* of SegueCrossTabSpan */
  GArray                 *column_spans;
  GArray                 *column_sizes;   /* of int: as wide as cells were so far, in a long table */
  int                     most_width;     /* that columns grow to where there is room, 0 = none */
  int                     group_size;     /* as high as what stands above a group was */
  int                     head_natural;   /* as wide as the heads of rows would like to be */
  int                     row_size;       /* as high as rows were so far, in a long table */
  int                     head_width;
  int                     head_height;
  int                     page_height;    /* of what is seen of the cells */
  guint                   build_source;
  gboolean                is_allocating;
  gboolean                is_revealing;   /* the current cell, once it is known where that is */
  int                     extent[2];      /* of all cells, by GtkOrientation */
  GtkScrollablePolicy     policies[2];
};

enum
{
  SEGUE_CROSS_TAB_CELL_ACTIVATED,
  SEGUE_CROSS_TAB_CELL_KEY,
  SEGUE_CROSS_TAB_CELL_MENU,
  SEGUE_CROSS_TAB_CURRENT_CHANGED,
  SEGUE_CROSS_TAB_ROW_ACTIVATED,
  SEGUE_CROSS_TAB_COLUMN_ACTIVATED,
  SEGUE_CROSS_TAB_N_SIGNALS
};

extern guint segue_cross_tab_signals[SEGUE_CROSS_TAB_N_SIGNALS];

GtkWidget *segue_cross_tab_head_new         (GtkOrientation          of);
void       segue_cross_tab_head_show        (GtkWidget              *head,
                                          const SegueCrossTabLine  *line,
                                          guint                     n_lines);
void       segue_cross_tab_head_clicked_cb  (GtkWidget              *head,
                                          SegueCrossTab            *self);

gboolean   segue_cross_tab_is_long          (SegueCrossTab            *self);
void       segue_cross_tab_rows_init        (SegueCrossTab            *self);
void       segue_cross_tab_rows_dispose     (SegueCrossTab            *self);
void       segue_cross_tab_rows_begin       (SegueCrossTab            *self,
                                          guint                     n_rows,
                                          guint                     n_columns);
void       segue_cross_tab_rows_build       (SegueCrossTab            *self);
void       segue_cross_tab_rows_build_soon  (SegueCrossTab            *self);
gboolean   segue_cross_tab_rows_cover       (SegueCrossTab            *self);
void       segue_cross_tab_rows_show        (SegueCrossTab            *self);
SegueCrossTabRow *segue_cross_tab_rows_get  (SegueCrossTab            *self,
                                          guint                     row);
const char *segue_cross_tab_rows_get_group  (SegueCrossTab            *self,
                                          guint                     row);
guint      segue_cross_tab_rows_find_head   (SegueCrossTab            *self,
                                          GtkWidget                *head);

void       segue_cross_tab_layout_init      (SegueCrossTab            *self);
void       segue_cross_tab_layout_dispose   (SegueCrossTab            *self);
void       segue_cross_tab_layout_set       (SegueCrossTab            *self,
                                          GtkOrientation          orientation,
                                          GtkAdjustment          *adjustment);
void       segue_cross_tab_layout_reveal    (SegueCrossTab            *self,
                                          int                     row,
                                          int                     column);
int        segue_cross_tab_layout_count_page (SegueCrossTab           *self);
void       segue_cross_tab_layout_forget    (SegueCrossTab            *self);
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
gboolean   segue_cross_tab_grab_focus       (GtkWidget              *widget);
gboolean   segue_cross_tab_focus            (GtkWidget              *widget,
                                          GtkDirectionType        direction);
void       segue_cross_tab_focus_watch      (SegueCrossTab            *self,
                                          GtkWidget              *child);

G_END_DECLS
