/* segue-enrolment-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-enrolment-words"

#include "config.h"

#include "segue-enrolment-words.h"

#include "segue-audience.h"
#include "segue-course.h"
#include "segue-dated.h"
#include "segue-membership.h"
#include "segue-memberships.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-stakeholder.h"

#include <glib/gi18n.h>

/* Letters. */
#define SHORT_SHIFT 16

static const SegueEnrolmentLook looks[] = {
  [SEGUE_ENROLMENT_STATUS_INVITED] = { "mail-unread-symbolic", "dim-label", NC_("attendance key", "I") },
  [SEGUE_ENROLMENT_STATUS_ENROLLED] = { "object-select-symbolic", "seat-taken", NC_("attendance key", "R") },
  [SEGUE_ENROLMENT_STATUS_WAIT_LISTED] = { "alarm-symbolic", "dim-label", NC_("attendance key", "W") },
  [SEGUE_ENROLMENT_STATUS_DECLINED] = { "list-remove-symbolic", "dim-label", NC_("attendance key", "D") },
  [SEGUE_ENROLMENT_STATUS_ATTENDED] = { "checkbox-checked-symbolic", "seat-taken", NC_("attendance key", "P") },
  [SEGUE_ENROLMENT_STATUS_PARTLY_ATTENDED] = { "checkbox-mixed-symbolic", NULL, NC_("attendance key", "T") },
  [SEGUE_ENROLMENT_STATUS_LATE] = { "document-open-recent-symbolic", NULL, NC_("attendance key", "L") },
  [SEGUE_ENROLMENT_STATUS_EXCUSED] = { "mail-read-symbolic", "dim-label", NC_("attendance key", "E") },
  [SEGUE_ENROLMENT_STATUS_NO_SHOW] = { "window-close-symbolic", "seat-missed", NC_("attendance key", "N") },
  [SEGUE_ENROLMENT_STATUS_CANCELLED] = { "process-stop-symbolic", "dim-label", NC_("attendance key", "C") },
};

static const SegueField *
get_field (void)
{
  return &segue_record_class_get (SEGUE_RECORD_ENROLMENT)->fields[SEGUE_ENROLMENT_STATUS];
}

/**
 * segue_enrolment_get_look:
 * @status: a #SegueEnrolmentStatus
 *
 * Returns: (transfer none): how it is shown
 */
const SegueEnrolmentLook *
segue_enrolment_get_look (int status)
{
  g_return_val_if_fail (status >= 0 && status < (int) G_N_ELEMENTS (looks), &looks[0]);

  return &looks[status];
}

/**
 * segue_enrolment_get_status_word:
 *
 * Returns: (transfer none): what @status is called
 */
const char *
segue_enrolment_get_status_word (int status)
{
  return segue_choices_get_label (get_field ()->choices, status);
}

/**
 * segue_enrolment_find_status:
 * @letter: as it was typed, capital or not
 *
 * Returns: the status that it sets; %SEGUE_CHOICE_NONE where it sets none
 */
int
segue_enrolment_find_status (gunichar letter)
{
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    if (g_unichar_toupper (letter) == g_utf8_get_char (g_dpgettext2 (NULL, "attendance key", looks[i].key)))
      return (int) i;

  return SEGUE_CHOICE_NONE;
}

/**
 * segue_enrolment_words_dup_keys:
 *
 * Returns: (transfer full): which key says what of somebody who should be there, as markup
 */
char *
segue_enrolment_words_dup_keys (void)
{
  static const int shown[] = {
    SEGUE_ENROLMENT_STATUS_ATTENDED, SEGUE_ENROLMENT_STATUS_LATE, SEGUE_ENROLMENT_STATUS_PARTLY_ATTENDED,
    SEGUE_ENROLMENT_STATUS_EXCUSED, SEGUE_ENROLMENT_STATUS_NO_SHOW, SEGUE_ENROLMENT_STATUS_DECLINED,
  };
  GString *keys = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    g_string_append_printf (keys, "%s<b>%s</b> %s", i > 0 ? " · " : "",
                            g_dpgettext2 (NULL, "attendance key", looks[shown[i]].key), segue_enrolment_get_status_word (shown[i]));

  return g_string_free (keys, FALSE);
}

/**
 * segue_enrolment_words_dup_name:
 *
 * Returns: (transfer full): who it is; of people without names whose they are
 */
char *
segue_enrolment_words_dup_name (SeguePlan   *plan,
                                SegueRecord *enrolment)
{
  SegueRecord *person = segue_plan_follow (plan, enrolment, SEGUE_ENROLMENT_STAKEHOLDER);
  SegueRecord *audience = segue_plan_follow (plan, enrolment, SEGUE_ENROLMENT_AUDIENCE);

  if (person != NULL)
    return segue_plan_dup_title (plan, person);
  if (audience != NULL)
    return segue_plan_dup_title (plan, audience);

  return g_strdup (_("No name"));
}

/* The audience that somebody belongs to today: the one that they were enrolled for, else
 * the first one.
 */
static SegueRecord *
find_audience (SeguePlan   *plan,
               SegueRecord *enrolment)
{
  SegueRecord *audience = segue_plan_follow (plan, enrolment, SEGUE_ENROLMENT_AUDIENCE);
  guint n = 0;
  SegueRecord *const *memberships = NULL;

  if (audience != NULL)
    return audience;

  memberships = segue_plan_incoming (plan, SEGUE_RECORD_MEMBERSHIP, SEGUE_MEMBERSHIP_STAKEHOLDER,
                                     segue_record_get_link (enrolment, SEGUE_ENROLMENT_STAKEHOLDER), &n);
  for (guint i = 0; i < n; i++)
    if (segue_membership_covers (memberships[i], segue_today ()))
      return segue_plan_follow (plan, memberships[i], SEGUE_MEMBERSHIP_AUDIENCE);

  return NULL;
}

/* What is said of a shift in a word or two belongs beside a name; a rule does not. */
static gboolean
is_short (const char *shift)
{
  return shift != NULL && *shift != '\0' && g_utf8_strlen (shift, -1) <= SHORT_SHIFT;
}

/**
 * segue_enrolment_words_dup_second:
 *
 * Returns: (transfer full): “Nights, Dock workers”; of a group how many they are
 */
char *
segue_enrolment_words_dup_second (SeguePlan   *plan,
                                  SegueRecord *enrolment)
{
  SegueRecord *audience = NULL;
  const char *shift = NULL;
  g_autofree char *name = NULL;

  if (!segue_record_is_set (enrolment, SEGUE_ENROLMENT_STAKEHOLDER))
    {
      guint people = segue_enrolment_get_people (enrolment);

      return g_strdup_printf (ngettext ("%u person, without a name", "%u people, without names", people), people);
    }

  audience = find_audience (plan, enrolment);
  if (audience == NULL)
    return g_strdup ("");

  name = segue_plan_dup_title (plan, audience);
  shift = segue_record_get_text (audience, SEGUE_AUDIENCE_SHIFT_PATTERN);
  if (!is_short (shift))
    return g_steal_pointer (&name);

  /* Translators: when somebody works, and to which group they belong: “Nights, Dock 2”. */
  return g_strdup_printf (C_("shift and audience", "%s, %s"), shift, name);
}

/* Whether somebody has completed @course, or has a seat in it that is over by then. */
static gboolean
is_prepared (SeguePlan *plan,
             gint64     person,
             gint64     course,
             SegueDay   before)
{
  guint n = 0;
  SegueRecord *const *records = segue_plan_incoming (plan, SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_STAKEHOLDER, person, &n);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *session = segue_plan_follow (plan, records[i], SEGUE_ENROLMENT_SESSION);
      SegueDay last = session != NULL ? segue_dated_get_last (session) : SEGUE_DAY_NONE;

      if (session == NULL || segue_record_get_link (session, SEGUE_SESSION_COURSE) != course)
        continue;
      if (segue_enrolment_is_completed (plan, records[i]))
        return TRUE;
      if (segue_enrolment_get_seat (records[i]) == SEGUE_SEAT_HELD && segue_session_is_to_come (session, segue_today ()) &&
          last != SEGUE_DAY_NONE && before != SEGUE_DAY_NONE && last <= before)
        return TRUE;
    }

  return FALSE;
}

/**
 * segue_enrolment_words_dup_prerequisite:
 *
 * Returns: (transfer full) (nullable): the course that must come before and that somebody
 *   with a seat neither has completed nor will have by then
 */
char *
segue_enrolment_words_dup_prerequisite (SeguePlan   *plan,
                                        SegueRecord *enrolment)
{
  SegueRecord *session = segue_plan_follow (plan, enrolment, SEGUE_ENROLMENT_SESSION);
  SegueRecord *course = session != NULL ? segue_plan_follow (plan, session, SEGUE_SESSION_COURSE) : NULL;
  gint64 person = segue_record_get_link (enrolment, SEGUE_ENROLMENT_STAKEHOLDER);
  const gint64 *before = NULL;
  guint n = 0;

  if (course == NULL || person == 0 || !segue_enrolment_is_shown (plan) ||
      (segue_enrolment_get_seat (enrolment) != SEGUE_SEAT_HELD && segue_enrolment_get_seat (enrolment) != SEGUE_SEAT_WAITING))
    return NULL;

  before = segue_record_get_links (course, SEGUE_COURSE_PREREQUISITES, &n);
  for (guint i = 0; i < n; i++)
    if (!is_prepared (plan, person, before[i], segue_dated_get_first (session)))
      {
        SegueRecord *missing = segue_plan_find (plan, SEGUE_RECORD_COURSE, before[i]);

        return missing != NULL ? segue_plan_dup_title (plan, missing) : NULL;
      }

  return NULL;
}
