/* segue-ical-writer.h - iCalendar, line by line (RFC 5545)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-day.h"
#include "segue-time.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SegueIcalWriter:
 *
 * Writes content lines as the standard wants them: CRLF, folded at 75 octets and never
 * within a character, texts escaped.
 */
typedef struct _SegueIcalWriter SegueIcalWriter;

SegueIcalWriter *segue_ical_writer_new      (GOutputStream   *stream);
void             segue_ical_writer_free     (SegueIcalWriter *self);

void             segue_ical_writer_begin    (SegueIcalWriter *self,
                                             const char      *component);
void             segue_ical_writer_end      (SegueIcalWriter *self,
                                             const char      *component);
void             segue_ical_writer_add      (SegueIcalWriter *self,
                                             const char      *name,
                                             const char      *value);
void             segue_ical_writer_add_text (SegueIcalWriter *self,
                                             const char      *name,
                                             const char      *text);
void             segue_ical_writer_add_list (SegueIcalWriter *self,
                                             const char      *name,
                                             GPtrArray       *texts);
void             segue_ical_writer_add_day  (SegueIcalWriter *self,
                                             const char      *name,
                                             SegueDay         day);
void             segue_ical_writer_add_time (SegueIcalWriter *self,
                                             const char      *name,
                                             SegueDay         day,
                                             int              minutes,
                                             const char      *zone);

gboolean         segue_ical_writer_flush    (SegueIcalWriter *self,
                                             GError         **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueIcalWriter, segue_ical_writer_free)

G_END_DECLS
