/* segue-calendar-move.h - from the wish to move something to the step that does it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-dated.h"
#include "segue-edit.h"
#include "segue-time.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef void (*SegueCalendarMoveFunc) (gboolean moved,
                                       gpointer data);

/* Of segue-calendar-edits.c only. */

/**
 * SegueCalendarMove:
 * @record: what is moved; of the workspace itself
 * @day: its first day then, %SEGUE_DAY_NONE for none
 * @starts: minutes since midnight, %SEGUE_TIME_NONE leaves its time as it is
 * @field: another field that is set in the same step, or %SEGUE_NO_FIELD
 * @value: (nullable): what it is set to; is copied
 */
typedef struct
{
  SegueRecord      *record;
  SegueDay          day;
  int               starts;
  guint             field;
  const SegueValue *value;
} SegueCalendarMove;

void segue_calendar_move_begin (GtkWidget               *part,
                                SegueWorkspace          *workspace,
                                const SegueCalendarMove *wish,
                                SegueCalendarMoveFunc    done,
                                gpointer                 data);
void segue_calendar_move_evade (GtkWidget               *part,
                                SegueWorkspace          *workspace,
                                SegueRecord             *window);
void segue_calendar_move_fill  (SegueEdit               *edit,
                                SegueRecord             *record,
                                SegueDay                 first,
                                int                      starts);
void segue_calendar_move_hang  (SegueEdit               *edit,
                                SegueWorkspace          *workspace,
                                SegueRecord             *record,
                                SegueDay                 day);
gboolean segue_calendar_move_commit (GtkWidget         *part,
                                SegueEdit               *edit);
void segue_calendar_move_fail  (GtkWidget               *part,
                                const char              *message);

G_END_DECLS
