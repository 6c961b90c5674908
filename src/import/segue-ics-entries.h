/* segue-ics-entries.h - the entries of a calendar file, one by one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-grid.h"
#include "segue-ics-entry.h"

G_BEGIN_DECLS

#define SEGUE_ICS_ERROR (segue_ics_error_quark ())

typedef enum
{
  SEGUE_ICS_ERROR_ZONE,  /* a time zone is not known, and somebody has to say which it is */
  SEGUE_ICS_ERROR_EMPTY, /* there is nothing that has a day */
} SegueIcsError;

/**
 * SegueIcsEntries:
 * @name: (owned): of the file
 * @entries: (owned) (element-type SegueIcsEntry): what repeats is there as often as it is
 * @notes: (owned) (element-type SegueGridNote): what there is to say, by lines of the file
 */
typedef struct
{
  char      *name;
  GPtrArray *entries;
  GArray    *notes;
} SegueIcsEntries;

GQuark           segue_ics_error_quark  (void);

SegueIcsEntries *segue_ics_entries_new  (SegueIcalFile    *file,
                                         const char       *name,
                                         const char       *zone,
                                         SegueDay          today,
                                         GError          **error);
void             segue_ics_entries_free (SegueIcsEntries  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueIcsEntries, segue_ics_entries_free)

G_END_DECLS
