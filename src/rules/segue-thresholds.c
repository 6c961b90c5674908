/* segue-thresholds.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-thresholds"

#include "config.h"

#include "segue-thresholds.h"

#include "segue-settings.h"

/**
 * segue_thresholds_read_setting:
 * @plan: where the settings are
 * @field: an integer or a boolean of SegueSettings
 *
 * Returns: the setting of the workspace; the default of DOMAIN c where it has none
 */
gint64
segue_thresholds_read_setting (SeguePlan *plan,
                               guint      field)
{
  SegueRecordList *list = segue_plan_list (plan, SEGUE_RECORD_WORKSPACE);

  if (segue_record_list_get_n (list) > 0)
    return segue_record_get_integer (segue_record_list_get (list, 0), field);

  return segue_record_class_get (SEGUE_RECORD_WORKSPACE)->fields[field].initial;
}

/**
 * segue_thresholds_read:
 * @plan: where the settings are
 *
 * Returns: the settings of the workspace; the defaults of DOMAIN c where it has none
 */
SegueThresholds
segue_thresholds_read (SeguePlan *plan)
{
  SegueThresholds thresholds = { 0 };

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), thresholds);

  thresholds.high_from = segue_thresholds_read_setting (plan, SEGUE_SETTINGS_HIGH_FROM);
  thresholds.middle_is_high = segue_thresholds_read_setting (plan, SEGUE_SETTINGS_MIDDLE_IS_HIGH) != 0;
  thresholds.stale_days = segue_thresholds_read_setting (plan, SEGUE_SETTINGS_STALE_DAYS);
  thresholds.old_days = segue_thresholds_read_setting (plan, SEGUE_SETTINGS_OLD_DAYS);
  thresholds.champion_ratio = segue_thresholds_read_setting (plan, SEGUE_SETTINGS_CHAMPION_RATIO);
  thresholds.silence_weeks = segue_thresholds_read_setting (plan, SEGUE_SETTINGS_SILENCE_WEEKS);
  thresholds.news_weeks = segue_thresholds_read_setting (plan, SEGUE_SETTINGS_NEWS_WEEKS);
  thresholds.repetitions_most = segue_thresholds_read_setting (plan, SEGUE_SETTINGS_REPETITIONS_MOST);
  thresholds.faq_days = segue_thresholds_read_setting (plan, SEGUE_SETTINGS_FAQ_DAYS);
  thresholds.after_weeks = segue_thresholds_read_setting (plan, SEGUE_SETTINGS_AFTER_WEEKS);
  thresholds.ready_days = segue_thresholds_read_setting (plan, SEGUE_SETTINGS_READY_DAYS);
  thresholds.approved_days = segue_thresholds_read_setting (plan, SEGUE_SETTINGS_APPROVED_DAYS);
  thresholds.capacity = segue_thresholds_read_setting (plan, SEGUE_SETTINGS_CAPACITY_DEFAULT);

  return thresholds;
}
