/* segue-newest.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-newest"

#include "config.h"

#include "segue-newest.h"

static gboolean
is_newer (SegueRecord *one,
          SegueRecord *two,
          guint        field)
{
  SegueDay one_day = segue_record_get_day (one, field);
  SegueDay two_day = segue_record_get_day (two, field);

  if (one_day != two_day)
    return one_day > two_day;

  return segue_record_get_id (one) > segue_record_get_id (two);
}

/**
 * segue_newest_find:
 * @records: (array length=n): records of one kind, in any order
 * @n: their number
 * @field: their DATE field
 * @day: the last day that counts, %SEGUE_DAY_NONE = all
 *
 * The newest holds: the one with the greatest (day, id).
 *
 * Returns: (transfer none) (nullable): the record
 */
SegueRecord *
segue_newest_find (SegueRecord *const *records,
                   guint               n,
                   guint               field,
                   SegueDay            day)
{
  SegueRecord *newest = NULL;

  for (guint i = 0; i < n; i++)
    {
      if (day != SEGUE_DAY_NONE && segue_record_get_day (records[i], field) > day)
        continue;
      if (newest == NULL || is_newer (records[i], newest, field))
        newest = records[i];
    }

  return newest;
}
