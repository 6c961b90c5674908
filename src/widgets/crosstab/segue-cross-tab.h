/* segue-cross-tab.h - a table of fields whose headings stay while it scrolls
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-cross-tab-cell.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_CROSS_TAB (segue_cross_tab_get_type ())

G_DECLARE_FINAL_TYPE (SegueCrossTab, segue_cross_tab, SEGUE, CROSS_TAB, GtkWidget)

/**
 * SegueCrossTabLine:
 * @title: what stands at the head of a row or a column
 * @subtitle: (nullable): what stands under it
 * @warning: (nullable): what is wrong with it, in a sentence; it gets a sign
 * @depth: how many rows it lies within
 * @is_list: of a column: whether its title begins where reading does, as what is below it
 */
typedef struct
{
  char *title;
  char *subtitle;
  char *warning;
  guint depth;
  gboolean is_list;
} SegueCrossTabLine;

void segue_cross_tab_line_clear (SegueCrossTabLine *line);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SegueCrossTabLine, segue_cross_tab_line_clear)

/**
 * SegueCrossTabFuncs:
 * @describe_row: fills an empty line
 * @describe_column: fills an empty line
 * @describe_cell: fills an empty look
 * @get_group: (nullable): what stands above a row and those after it that say the same
 *
 * What a table asks its owner.
 */
typedef struct
{
  void (*describe_row)    (gpointer             owner,
                           guint                row,
                           SegueCrossTabLine     *line);
  void (*describe_column) (gpointer             owner,
                           guint                column,
                           SegueCrossTabLine     *line);
  void (*describe_cell)   (gpointer             owner,
                           guint                row,
                           guint                column,
                           SegueCrossTabCellLook *look);
  const char *(*get_group) (gpointer             owner,
                           guint                row);
} SegueCrossTabFuncs;

void       segue_cross_tab_set_source  (SegueCrossTab            *self,
                                     const SegueCrossTabFuncs *funcs,
                                     gpointer                owner);
void       segue_cross_tab_set_most_width (SegueCrossTab         *self,
                                     int                     width);
void       segue_cross_tab_show        (SegueCrossTab            *self,
                                     guint                   n_rows,
                                     guint                   n_columns);
gboolean   segue_cross_tab_get_current (SegueCrossTab            *self,
                                     guint                  *row,
                                     guint                  *column);
void       segue_cross_tab_set_current (SegueCrossTab            *self,
                                     guint                   row,
                                     guint                   column);
GtkWidget *segue_cross_tab_get_cell    (SegueCrossTab            *self,
                                     guint                   row,
                                     guint                   column);
GtkWidget *segue_cross_tab_get_row     (SegueCrossTab            *self,
                                     guint                   row);
GtkWidget *segue_cross_tab_get_column  (SegueCrossTab            *self,
                                     guint                   column);

G_END_DECLS
