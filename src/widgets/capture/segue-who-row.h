/* segue-who-row.h - a row in which a few letters find a person or an audience
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_WHO_ROW (segue_who_row_get_type ())

/**
 * SegueWhoRow:
 *
 * What is found stands below it, the first of it marked: Return and Tab take that, the
 * arrows mark another.  It emits “chosen” when somebody else is chosen than before, or nobody.
 */
G_DECLARE_FINAL_TYPE (SegueWhoRow, segue_who_row, SEGUE, WHO_ROW, AdwEntryRow)

typedef enum
{
  SEGUE_WHO_PEOPLE    = 1 << 0,
  SEGUE_WHO_AUDIENCES = 1 << 1,
} SegueWho;

GtkWidget   *segue_who_row_new      (SeguePlan           *plan,
                                     const char          *title,
                                     SegueWho             who);
void         segue_who_row_add_to   (SegueWhoRow         *self,
                                     AdwPreferencesGroup *group);
void         segue_who_row_set_who  (SegueWhoRow         *self,
                                     SegueWho             who);
void         segue_who_row_choose   (SegueWhoRow         *self,
                                     SegueRecord         *record);
gboolean     segue_who_row_complete (SegueWhoRow         *self);
SegueRecord *segue_who_row_get      (SegueWhoRow         *self);

G_END_DECLS
