/* segue-cross-tab-cell.h - one field of a table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_CROSS_TAB_CELL (segue_cross_tab_cell_get_type ())

G_DECLARE_FINAL_TYPE (SegueCrossTabCell, segue_cross_tab_cell, SEGUE, CROSS_TAB_CELL, GtkWidget)

/* No bars under the text. */
#define SEGUE_CROSS_TAB_NO_BARS (-1)
#define SEGUE_CROSS_TAB_MOST_BARS 5

/* No bar that is partly filled. */
#define SEGUE_CROSS_TAB_NO_PORTION (-1.0f)

/* What stands at the end of the first line. */
typedef enum
{
  SEGUE_CROSS_TAB_NO_SIGN,
  SEGUE_CROSS_TAB_DONE,    /* a tick */
  SEGUE_CROSS_TAB_WARNING, /* a triangle */
} SegueCrossTabSign;

/**
 * SegueCrossTabCellLook:
 * @text: (nullable): what is seen: a figure, a letter, a word
 * @label: what it means in words, without row and column
 * @style: (nullable): a CSS class
 * @n_bars: how many of five bars under the text are filled, or %SEGUE_CROSS_TAB_NO_BARS
 * @is_list: whether lines begin where reading does, below one another; what follows needs it
 * @second: (nullable): a second line
 * @portion: how much of a bar under the lines is filled, 0 to 1, or %SEGUE_CROSS_TAB_NO_PORTION
 * @sign: what stands at the end of the first line
 */
typedef struct
{
  char              *text;
  char              *label;
  const char        *style;
  int                n_bars;
  gboolean           is_list;
  char              *second;
  float              portion;
  SegueCrossTabSign  sign;
} SegueCrossTabCellLook;

#define SEGUE_CROSS_TAB_CELL_LOOK_INIT { NULL, NULL, NULL, SEGUE_CROSS_TAB_NO_BARS, FALSE, NULL, SEGUE_CROSS_TAB_NO_PORTION, SEGUE_CROSS_TAB_NO_SIGN }

void       segue_cross_tab_cell_look_clear (SegueCrossTabCellLook       *look);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SegueCrossTabCellLook, segue_cross_tab_cell_look_clear)

GtkWidget *segue_cross_tab_cell_new        (guint                      column);
void       segue_cross_tab_cell_set_row    (SegueCrossTabCell           *self,
                                         guint                       row);
guint      segue_cross_tab_cell_get_row    (SegueCrossTabCell           *self);
guint      segue_cross_tab_cell_get_column (SegueCrossTabCell           *self);
void       segue_cross_tab_cell_show       (SegueCrossTabCell           *self,
                                         const SegueCrossTabCellLook *look,
                                         const char                *place);

G_END_DECLS
