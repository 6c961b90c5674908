/* segue-calendar-groups.h - which fields of a record the pane shows, group by group
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record-kind.h"

G_BEGIN_DECLS

/* What stands beside the fields of a group, made by the pane. */
typedef enum
{
  SEGUE_CALENDAR_EXTRA_NONE,
  SEGUE_CALENDAR_EXTRA_DAY,       /* how far it is from what it hangs on, and when to prepare it */
  SEGUE_CALENDAR_EXTRA_REACH,     /* how many people it reaches */
  SEGUE_CALENDAR_EXTRA_MESSAGES,  /* the key messages that it carries, and the questions they answer */
  SEGUE_CALENDAR_EXTRA_TEXT,      /* composing its text */
  SEGUE_CALENDAR_EXTRA_WORDING,   /* approving, earlier wordings, how often it is heard, what it rests on */
} SegueCalendarExtra;

/**
 * SegueCalendarGroup:
 * @title: N_(), above the group
 * @extra: what else belongs there
 * @fields: (array length=n_fields): in their order
 */
typedef struct
{
  const char         *title;
  SegueCalendarExtra  extra;
  const guint        *fields;
  guint               n_fields;
} SegueCalendarGroup;

const SegueCalendarGroup *segue_calendar_groups_get (SegueRecordKind  kind,
                                                     guint           *n);

G_END_DECLS
