/* segue-calendar-table.h - everything that has a day as one table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar.h"
#include "segue-csv-writer.h"
#include "segue-redaction.h"

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean segue_calendar_table_write_csv  (SeguePlan                  *plan,
                                          const SegueCalendarFilter  *filter,
                                          SegueDay                    from,
                                          SegueDay                    to,
                                          SegueRedactionLevel         level,
                                          SegueCsvProfile             profile,
                                          GOutputStream              *stream,
                                          GCancellable               *cancellable,
                                          GError                    **error);
gboolean segue_calendar_table_write_xlsx (SeguePlan                  *plan,
                                          const SegueCalendarFilter  *filter,
                                          SegueDay                    from,
                                          SegueDay                    to,
                                          SegueRedactionLevel         level,
                                          GOutputStream              *stream,
                                          GCancellable               *cancellable,
                                          GError                    **error);

G_END_DECLS
