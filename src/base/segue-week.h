/* segue-week.h - weeks as people of a country count them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-day.h"

G_BEGIN_DECLS

#define SEGUE_DAYS_PER_WEEK 7

/**
 * SegueWeekRule:
 * @first_weekday: the day that weeks begin with, 1 = Monday to 7 = Sunday
 * @minimum_days: how many days of a new year its first week has at least
 *
 * ISO 8601 begins with Monday, and its first week has four days of the year.
 */
typedef struct
{
  int first_weekday;
  int minimum_days;
} SegueWeekRule;

#define SEGUE_WEEK_ISO { 1, 4 }

SegueWeekRule segue_week_get_rule   (void);
SegueDay      segue_week_get_start  (SegueDay             day,
                                     const SegueWeekRule *rule);
int           segue_week_get_number (SegueDay             day,
                                     const SegueWeekRule *rule);

G_END_DECLS
