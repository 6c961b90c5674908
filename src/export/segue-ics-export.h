/* segue-ics-export.h - the calendar as iCalendar (DOMAIN c §21)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar.h"
#include "segue-redaction.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SegueIcsOptions:
 * @filter: which items
 * @kind: only records of this kind, %SEGUE_RECORD_NONE for all
 * @rows: (nullable) (element-type gint64): only records with these ids
 * @from: the first day, %SEGUE_DAY_NONE for no limit
 * @to: the last day, %SEGUE_DAY_NONE for no limit
 * @person: only what concerns this stakeholder, see #SegueCalendarPerson; 0 for everybody
 * @since: only what changed on this day or later, %SEGUE_DAY_NONE for all
 * @level: who it is for
 */
typedef struct
{
  SegueCalendarFilter  filter;
  SegueRecordKind      kind;
  const GArray        *rows;
  SegueDay             from;
  SegueDay             to;
  gint64               person;
  SegueDay             since;
  SegueRedactionLevel  level;
} SegueIcsOptions;

GPtrArray *segue_ics_collect (SeguePlan              *plan,
                              SegueCalendar          *calendar,
                              const SegueIcsOptions  *options);
gboolean   segue_ics_export  (SeguePlan              *plan,
                              const SegueIcsOptions  *options,
                              GOutputStream          *stream,
                              GCancellable           *cancellable,
                              GError                **error);

G_END_DECLS
