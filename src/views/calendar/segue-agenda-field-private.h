/* segue-agenda-field-private.h - what the parts of the agenda share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-agenda-field.h"

#include "segue-calendar-inks.h"
#include "segue-findings.h"

G_BEGIN_DECLS

/* A heading, or what is on its day. */
typedef struct
{
  SegueDay                 day;
  const SegueCalendarItem *item; /* NULL for a heading */
  double                   y;
} SegueAgendaEntry;

struct _SegueAgendaField
{
  SegueCalendarField  parent_instance;

  SegueCalendarState *state;    /* owned */
  SegueFindings      *findings; /* borrowed */
  GArray             *entries;  /* SegueAgendaEntry */
  guint               serial;   /* of what they were made from */
  double              heading;  /* how high a heading is */
  double              row;      /* how high an item is */
  double              line;     /* how high a line of text is */
  guint               cursor;   /* an entry */
  SegueDay            shown;    /* the day that was scrolled to */
  gboolean            is_telling;
};

gboolean  segue_agenda_field_is_right   (SegueAgendaField        *self);
double    segue_agenda_field_get_height (SegueAgendaField        *self,
                                         const SegueAgendaEntry  *entry);
guint     segue_agenda_field_find       (SegueAgendaField        *self,
                                         double                   y);

/* segue-agenda-draw.c */
void      segue_agenda_field_draw       (SegueCalendarField      *field,
                                         GtkSnapshot             *snapshot,
                                         int                      width,
                                         int                      height);
char     *segue_agenda_field_dup_second (SegueAgendaField        *self,
                                         const SegueCalendarItem *item);
char     *segue_agenda_field_dup_day    (SegueAgendaField        *self,
                                         SegueDay                 day);

G_END_DECLS
