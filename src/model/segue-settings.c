/* segue-settings.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-settings"

#include "config.h"

#include "segue-settings.h"

#include "segue-record-type.h"

#include <glib/gi18n.h>

#define WORKS(NAME, LABEL, INITIAL)                                                        \
  {                                                                                        \
    NAME, SEGUE_FIELD_BOOLEAN, LABEL, SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8,          \
    .initial = INITIAL, .has_initial = TRUE,                                               \
  }

/* The initial values are the defaults of DOMAIN c. */
static const SegueField fields[] = {
  [SEGUE_SETTINGS_UUID] = {
    "uuid", SEGUE_FIELD_TEXT, N_("Identity of the workspace"), SEGUE_FIELD_REQUIRED,
    SEGUE_REDACTION_WORKING, 36,
  },
  [SEGUE_SETTINGS_ORGANISATION] = {
    "organisation", SEGUE_FIELD_TEXT, N_("Organisation"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 24,
  },
  [SEGUE_SETTINGS_CLASSIFICATION] = {
    "classification", SEGUE_FIELD_TEXT, N_("Classification printed on every page"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 24,
  },
  [SEGUE_SETTINGS_ZONE] = {
    "zone", SEGUE_FIELD_TEXT, N_("Time zone"), SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 18,
  },
  [SEGUE_SETTINGS_WORKS_MONDAY] = WORKS ("works-monday", N_("Mondays are worked"), 1),
  [SEGUE_SETTINGS_WORKS_TUESDAY] = WORKS ("works-tuesday", N_("Tuesdays are worked"), 1),
  [SEGUE_SETTINGS_WORKS_WEDNESDAY] = WORKS ("works-wednesday", N_("Wednesdays are worked"), 1),
  [SEGUE_SETTINGS_WORKS_THURSDAY] = WORKS ("works-thursday", N_("Thursdays are worked"), 1),
  [SEGUE_SETTINGS_WORKS_FRIDAY] = WORKS ("works-friday", N_("Fridays are worked"), 1),
  [SEGUE_SETTINGS_WORKS_SATURDAY] = WORKS ("works-saturday", N_("Saturdays are worked"), 0),
  [SEGUE_SETTINGS_WORKS_SUNDAY] = WORKS ("works-sunday", N_("Sundays are worked"), 0),
  [SEGUE_SETTINGS_STALE_DAYS] = {
    "stale-days", SEGUE_FIELD_INTEGER, N_("A judgement is stale after so many days"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 3660, .initial = 60, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_OLD_DAYS] = {
    "old-days", SEGUE_FIELD_INTEGER, N_("A judgement no longer counts after so many days"),
    SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 3660, .initial = 120,
    .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_HIGH_FROM] = {
    "high-from", SEGUE_FIELD_RATING, N_("A rating is high from"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 2, .maximum = 5, .initial = 4, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_MIDDLE_IS_HIGH] = {
    "middle-is-high", SEGUE_FIELD_BOOLEAN, N_("The rating below counts as high, too"),
    SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8, .initial = 1, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_CAPACITY_DEFAULT] = {
    "capacity-default", SEGUE_FIELD_DURATION, N_("Minutes a week that a group can spare for change"),
    SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8, .minimum = 0, .maximum = 10080, .initial = 60,
    .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_CHAMPION_RATIO] = {
    "champion-ratio", SEGUE_FIELD_INTEGER, N_("People for each champion"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 10000, .initial = 25, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_SILENCE_WEEKS] = {
    "silence-weeks", SEGUE_FIELD_INTEGER, N_("Silence is long after so many weeks"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 520, .initial = 4, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_DRAFT_LEAD] = {
    "draft-lead", SEGUE_FIELD_INTEGER, N_("Working days from draft to sending"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 0, .maximum = 250, .initial = 10, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_REVIEW_LEAD] = {
    "review-lead", SEGUE_FIELD_INTEGER, N_("Working days from review to sending"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 0, .maximum = 250, .initial = 5, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_APPROVAL_LEAD] = {
    "approval-lead", SEGUE_FIELD_INTEGER, N_("Working days from approval to sending"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 0, .maximum = 250, .initial = 2, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_NEWS_WEEKS] = {
    "news-weeks", SEGUE_FIELD_INTEGER, N_("Weeks that may pass without news"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 52, .initial = 1, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_REPETITIONS_MOST] = {
    "repetitions-most", SEGUE_FIELD_INTEGER, N_("A key message is heard too often after so many times"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 100, .initial = 9, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_FAQ_DAYS] = {
    "faq-days", SEGUE_FIELD_INTEGER, N_("Questions and answers are reviewed every so many days around go-live"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 366, .initial = 14, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_AFTER_WEEKS] = {
    "after-weeks", SEGUE_FIELD_INTEGER, N_("Weeks after go-live in which something must be said"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 52, .initial = 4, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_READY_DAYS] = {
    "ready-days", SEGUE_FIELD_INTEGER, N_("Sender, owner and date are known so many working days before"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 0, .maximum = 250, .initial = 10, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_APPROVED_DAYS] = {
    "approved-days", SEGUE_FIELD_INTEGER, N_("Approved so many days before"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 0, .maximum = 366, .initial = 2, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_WEIGHT_MEDIUM] = {
    "weight-medium", SEGUE_FIELD_INTEGER, N_("What a medium impact weighs, where a low one weighs 1"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 1000, .initial = 5, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_WEIGHT_HIGH] = {
    "weight-high", SEGUE_FIELD_INTEGER, N_("What a high impact weighs, where a low one weighs 1"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 1000, .initial = 10, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_BUSY_FROM] = {
    "busy-from", SEGUE_FIELD_INTEGER, N_("A week is busy from so many per cent of the capacity"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 1000, .initial = 60, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_FULL_FROM] = {
    "full-from", SEGUE_FIELD_INTEGER, N_("A week is over the line above so many per cent of the capacity"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 1000, .initial = 100, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_SPREAD_ALL_DAYS] = {
    "spread-all-days", SEGUE_FIELD_BOOLEAN, N_("Work is spread over all days, not over working days alone"),
    SEGUE_FIELD_PLAIN, SEGUE_REDACTION_OPEN, 8, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_INVITATION_DAYS] = {
    "invitation-days", SEGUE_FIELD_INTEGER, N_("Invitations go out so many working days before a session"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 0, .maximum = 250, .initial = 10, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_ROOM_SIZE] = {
    "room-size", SEGUE_FIELD_INTEGER, N_("People in a session of a course that says nothing else"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 100000, .initial = 12, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_TRAINER_DAY] = {
    "trainer-day", SEGUE_FIELD_DURATION, N_("Minutes that a trainer teaches in a day"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 1440, .initial = 360, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_ABSENCE_WARN] = {
    "absence-warn", SEGUE_FIELD_INTEGER, N_("Absence is noted above so many per cent"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 0, .maximum = 100, .initial = 10, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_ABSENCE_ALARM] = {
    "absence-alarm", SEGUE_FIELD_INTEGER, N_("Absence is alarming above so many per cent"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 0, .maximum = 100, .initial = 25, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_RESPONSE_DAYS] = {
    "response-days", SEGUE_FIELD_INTEGER, N_("Objections are acknowledged within so many working days"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 250, .initial = 5, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_CLOSE_DAYS] = {
    "close-days", SEGUE_FIELD_INTEGER, N_("Objections are closed within so many days"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 3660, .initial = 14, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_WORKAROUND_DAYS] = {
    "workaround-days", SEGUE_FIELD_INTEGER, N_("Workarounds are alarming after so many days"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 3660, .initial = 30, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_RESISTANT_TARGET] = {
    "resistant-target", SEGUE_FIELD_PERCENT, N_("At most so many per cent of an audience resist"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 0, .maximum = 100, .initial = 10, .has_initial = TRUE,
  },
  [SEGUE_SETTINGS_REPEAT_DAYS] = {
    "repeat-days", SEGUE_FIELD_INTEGER, N_("A root cause comes back within so many days"), SEGUE_FIELD_PLAIN,
    SEGUE_REDACTION_OPEN, 8, .minimum = 1, .maximum = 3660, .initial = 60, .has_initial = TRUE,
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == SEGUE_SETTINGS_N_FIELDS);

SEGUE_DEFINE_RECORD (SegueSettings, segue_settings, SEGUE_RECORD_WORKSPACE, fields, SEGUE_NO_FIELD)
