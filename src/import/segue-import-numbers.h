/* segue-import-numbers.h - numbers as spreadsheets write them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SegueNumber:
 * @real: its value
 * @hundredths: its value in hundredths, rounded half away from 0
 * @is_whole: whether nothing but 0 stands behind the decimal sign
 * @is_cents: whether hundredths hold it exactly
 * @is_percent: whether a percent sign stands behind it
 */
typedef struct
{
  double   real;
  gint64   hundredths;
  gboolean is_whole;
  gboolean is_cents;
  gboolean is_percent;
} SegueNumber;

/**
 * SegueGrouping:
 * @SEGUE_GROUPING_THOUSANDS: 1,234 and 1.234 are a thousand and more, as in
 *   counts and amounts of money
 * @SEGUE_GROUPING_DECIMALS: they are a little more than one, as in measurements
 */
typedef enum
{
  SEGUE_GROUPING_THOUSANDS,
  SEGUE_GROUPING_DECIMALS,
} SegueGrouping;

gboolean segue_number_read  (const char    *text,
                             SegueGrouping  grouping,
                             SegueNumber   *number);
gboolean segue_minutes_read (const char    *text,
                             gint64        *minutes);

G_END_DECLS
