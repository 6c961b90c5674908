/* segue-cell.h - a cell of the register, drawn in one piece
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_CELL (segue_cell_get_type ())

G_DECLARE_FINAL_TYPE (SegueCell, segue_cell, SEGUE, CELL, GtkWidget)

/**
 * SegueCellStyle:
 * @SEGUE_CELL_PERSON: avatar, name, a second line
 * @SEGUE_CELL_CARD: the same with a day at the end, and the states beneath: a row in itself
 * @SEGUE_CELL_DOTS: a rating as five dots
 * @SEGUE_CELL_ENGAGEMENT: present state as a pill, desired one beneath
 * @SEGUE_CELL_DUE: a day, and how late it is beneath
 * @SEGUE_CELL_INITIALS: a name where there is room for it, else its initials
 * @SEGUE_CELL_STANDING: present and desired state in one line, as wide as they are
 * @SEGUE_CELL_LINES: two lines of text, the second marked where it warns
 * @SEGUE_CELL_WORDS: a text that gets smaller, then takes both lines where it does not fit one
 */
typedef enum
{
  SEGUE_CELL_PERSON,
  SEGUE_CELL_CARD,
  SEGUE_CELL_DOTS,
  SEGUE_CELL_ENGAGEMENT,
  SEGUE_CELL_DUE,
  SEGUE_CELL_INITIALS,
  SEGUE_CELL_STANDING,
  SEGUE_CELL_LINES,
  SEGUE_CELL_WORDS,
} SegueCellStyle;

/**
 * SegueCellContent:
 * @first: (nullable): first line
 * @second: (nullable): second line
 * @day: (nullable): at the end of a card
 * @number: of dots, or the present state, -1 for unset
 * @other: the desired state, -1 for unset
 * @is_stale: whether the present state was judged long ago
 * @is_late: whether the day has passed
 * @is_warning: whether the second line tells of something that is too little
 *
 * Borrowed; the cell copies what it keeps.
 */
typedef struct
{
  const char *first;
  const char *second;
  const char *day;
  int         number;
  int         other;
  gboolean    is_stale;
  gboolean    is_late;
  gboolean    is_warning;
} SegueCellContent;

GtkWidget *segue_cell_new     (SegueCellStyle          style);
void       segue_cell_set     (SegueCell              *self,
                               const SegueCellContent *content,
                               const char             *description);
void       segue_cell_set_compact (SegueCell           *self,
                                   gboolean             compact);

G_END_DECLS
