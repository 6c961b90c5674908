/* segue-champion-report.h - what a champion told us
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_CHAMPION_REPORT (segue_champion_report_get_type ())

G_DECLARE_FINAL_TYPE (SegueChampionReport, segue_champion_report, SEGUE, CHAMPION_REPORT, SegueRecord)

enum
{
  SEGUE_CHAMPION_REPORT_CHAMPION,
  SEGUE_CHAMPION_REPORT_DATE,
  SEGUE_CHAMPION_REPORT_MOOD,
  SEGUE_CHAMPION_REPORT_TEXT,
  SEGUE_CHAMPION_REPORT_N_FIELDS
};

G_END_DECLS
