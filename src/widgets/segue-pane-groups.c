/* segue-pane-groups.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-pane-groups"

#include "config.h"

#include "segue-pane-groups.h"

#include "segue-action.h"
#include "segue-calendar-window.h"
#include "segue-communication.h"
#include "segue-course.h"
#include "segue-event.h"
#include "segue-faq.h"
#include "segue-feedback.h"
#include "segue-main-fields.h"
#include "segue-material.h"
#include "segue-message.h"
#include "segue-milestone.h"
#include "segue-objection.h"
#include "segue-reinforcement.h"
#include "segue-requirement.h"
#include "segue-series.h"
#include "segue-session.h"
#include "segue-support-channel.h"
#include "segue-term.h"
#include "segue-training-need.h"

#include <glib/gi18n.h>

#define GROUP(title, extra, fields) { title, SEGUE_PANE_EXTRA_##extra, fields, G_N_ELEMENTS (fields) }
#define ANCHOR_FIELDS(PREFIX) PREFIX##_ANCHOR, PREFIX##_ANCHOR_OFFSET, PREFIX##_ANCHOR_UNIT, PREFIX##_ROLL, PREFIX##_PINNED

static const guint note_fields[] = { SEGUE_MAIN_CODE, SEGUE_MAIN_NOTES, SEGUE_MAIN_TAGS, SEGUE_MAIN_CONFIDENTIAL };

static const guint communication_fields[] = {
  SEGUE_COMMUNICATION_TITLE, SEGUE_COMMUNICATION_PURPOSE, SEGUE_COMMUNICATION_STAGE,
};
static const guint communication_when[] = {
  SEGUE_COMMUNICATION_DATE, SEGUE_COMMUNICATION_TIME, ANCHOR_FIELDS (SEGUE_COMMUNICATION),
};
static const guint communication_whom[] = {
  SEGUE_COMMUNICATION_AUDIENCES, SEGUE_COMMUNICATION_CHANNEL, SEGUE_COMMUNICATION_TWO_WAY,
  SEGUE_COMMUNICATION_REACH_PLANNED, SEGUE_COMMUNICATION_MINUTES_PER_PERSON,
};
static const guint communication_who[] = {
  SEGUE_COMMUNICATION_SENDER, SEGUE_COMMUNICATION_SENDER_ROLE, SEGUE_COMMUNICATION_AUTHOR,
  SEGUE_COMMUNICATION_APPROVER, SEGUE_COMMUNICATION_APPROVED_ON,
};
static const guint communication_text[] = { SEGUE_COMMUNICATION_BODY, SEGUE_COMMUNICATION_IMPACTS };
static const guint communication_promise[] = {
  SEGUE_COMMUNICATION_PROMISED_DATE, SEGUE_COMMUNICATION_PROMISE_OF, SEGUE_COMMUNICATION_FEEDBACK_MECHANISM,
  SEGUE_COMMUNICATION_FEEDBACK_UNTIL,
};
static const guint communication_became[] = {
  SEGUE_COMMUNICATION_SENT_ON, SEGUE_COMMUNICATION_SENT_BY, SEGUE_COMMUNICATION_EVIDENCE,
  SEGUE_COMMUNICATION_REACH_ACTUAL, SEGUE_COMMUNICATION_OPENED, SEGUE_COMMUNICATION_COMPREHENSION,
  SEGUE_COMMUNICATION_SATISFACTION,
};

static const guint event_fields[] = { SEGUE_EVENT_TITLE, SEGUE_EVENT_KIND, SEGUE_EVENT_CERTAINTY };
static const guint event_when[] = {
  SEGUE_EVENT_DATE, SEGUE_EVENT_TIME, SEGUE_EVENT_END_DATE, SEGUE_EVENT_END_TIME, ANCHOR_FIELDS (SEGUE_EVENT),
};
static const guint event_whom[] = { SEGUE_EVENT_AUDIENCES, SEGUE_EVENT_MINUTES_PER_PERSON };
static const guint event_where[] = { SEGUE_EVENT_LOCATION, SEGUE_EVENT_ADDRESS, SEGUE_EVENT_OWNER };

static const guint course_fields[] = {
  SEGUE_COURSE_TITLE, SEGUE_COURSE_OBJECTIVE, SEGUE_COURSE_DEPTH, SEGUE_COURSE_DELIVERY, SEGUE_COURSE_DURATION,
  SEGUE_COURSE_SEATS, SEGUE_COURSE_OWNER,
};
static const guint course_conditions[] = {
  SEGUE_COURSE_PREREQUISITES, SEGUE_COURSE_MANDATORY, SEGUE_COURSE_PASS_MARK, SEGUE_COURSE_VALID_MONTHS,
  SEGUE_COURSE_MAX_DAYS_BEFORE, SEGUE_COURSE_MIN_DAYS_BEFORE,
};
static const guint course_materials[] = { SEGUE_COURSE_MATERIALS, SEGUE_COURSE_IMPACTS };
static const guint course_result[] = {
  SEGUE_COURSE_MEASURE, SEGUE_COURSE_MEASURE_BEFORE, SEGUE_COURSE_MEASURE_TARGET, SEGUE_COURSE_MEASURE_AFTER,
  SEGUE_COURSE_MEASURED_ON,
};

static const guint need_fields[] = {
  SEGUE_TRAINING_NEED_TITLE, SEGUE_TRAINING_NEED_AUDIENCE, SEGUE_TRAINING_NEED_CURRENT_LEVEL,
  SEGUE_TRAINING_NEED_REQUIRED_LEVEL, SEGUE_TRAINING_NEED_PRIORITY, SEGUE_TRAINING_NEED_COURSE, SEGUE_TRAINING_NEED_NOTE,
};

static const guint requirement_fields[] = {
  SEGUE_REQUIREMENT_COURSE, SEGUE_REQUIREMENT_AUDIENCE, SEGUE_REQUIREMENT_RULE, SEGUE_REQUIREMENT_NOTE,
};

static const guint material_fields[] = {
  SEGUE_MATERIAL_TITLE, SEGUE_MATERIAL_KIND, SEGUE_MATERIAL_VERSION, SEGUE_MATERIAL_STATUS, SEGUE_MATERIAL_OWNER,
  SEGUE_MATERIAL_ADDRESS,
};
static const guint material_when[] = { SEGUE_MATERIAL_DATE, ANCHOR_FIELDS (SEGUE_MATERIAL) };

static const guint session_fields[] = {
  SEGUE_SESSION_TITLE, SEGUE_SESSION_COURSE, SEGUE_SESSION_STATUS, SEGUE_SESSION_CAPACITY, SEGUE_SESSION_MIN_TO_RUN,
  SEGUE_SESSION_LANGUAGE,
};
static const guint session_when[] = {
  SEGUE_SESSION_DATE, SEGUE_SESSION_TIME, SEGUE_SESSION_END_DATE, SEGUE_SESSION_END_TIME, SEGUE_SESSION_ZONE,
  ANCHOR_FIELDS (SEGUE_SESSION),
};
static const guint session_whom[] = { SEGUE_SESSION_AUDIENCES, SEGUE_SESSION_ANNOUNCEMENT, SEGUE_SESSION_INVITED_ON };
static const guint session_where[] = { SEGUE_SESSION_TRAINERS, SEGUE_SESSION_ROOM, SEGUE_SESSION_ADDRESS };

static const guint reinforcement_fields[] = {
  SEGUE_REINFORCEMENT_TITLE, SEGUE_REINFORCEMENT_KIND, SEGUE_REINFORCEMENT_STATUS, SEGUE_REINFORCEMENT_COURSE,
};
static const guint reinforcement_when[] = {
  SEGUE_REINFORCEMENT_DATE, SEGUE_REINFORCEMENT_TIME, SEGUE_REINFORCEMENT_END_DATE, SEGUE_REINFORCEMENT_END_TIME,
  ANCHOR_FIELDS (SEGUE_REINFORCEMENT),
};
static const guint reinforcement_whom[] = { SEGUE_REINFORCEMENT_AUDIENCES, SEGUE_REINFORCEMENT_MINUTES_PER_PERSON };
static const guint reinforcement_where[] = {
  SEGUE_REINFORCEMENT_OWNER, SEGUE_REINFORCEMENT_LOCATION, SEGUE_REINFORCEMENT_ADDRESS,
};

static const guint action_fields[] = {
  SEGUE_ACTION_TITLE, SEGUE_ACTION_KIND, SEGUE_ACTION_STATUS, SEGUE_ACTION_OWNER, SEGUE_ACTION_DONE_ON,
};
static const guint action_when[] = { SEGUE_ACTION_DUE, ANCHOR_FIELDS (SEGUE_ACTION) };
static const guint action_whom[] = { SEGUE_ACTION_PROMISED_TO, SEGUE_ACTION_AUDIENCES, SEGUE_ACTION_PROMISED_ON };
static const guint action_why[] = {
  SEGUE_ACTION_RESISTANCE, SEGUE_ACTION_FEEDBACK, SEGUE_ACTION_INTERACTION, SEGUE_ACTION_IMPACTS,
};

static const guint feedback_fields[] = {
  SEGUE_FEEDBACK_TEXT, SEGUE_FEEDBACK_THEME, SEGUE_FEEDBACK_SENTIMENT, SEGUE_FEEDBACK_RECEIVED_ON, SEGUE_FEEDBACK_CHANNEL,
};
static const guint feedback_whom[] = { SEGUE_FEEDBACK_STAKEHOLDER, SEGUE_FEEDBACK_AUDIENCE, SEGUE_FEEDBACK_ANONYMOUS };
static const guint feedback_reply[] = { SEGUE_FEEDBACK_REPLY, SEGUE_FEEDBACK_REPLIED_ON, SEGUE_FEEDBACK_OWNER };
static const guint feedback_became[] = {
  SEGUE_FEEDBACK_RESISTANCE, SEGUE_FEEDBACK_FAQ, SEGUE_FEEDBACK_IMPACT, SEGUE_FEEDBACK_TRAINING_NEED,
};

static const guint objection_fields[] = {
  SEGUE_OBJECTION_TITLE, SEGUE_OBJECTION_ANSWER, SEGUE_OBJECTION_TALKING_POINT, SEGUE_OBJECTION_EVIDENCE,
};
static const guint objection_whom[] = { SEGUE_OBJECTION_ROOT_CAUSE, SEGUE_OBJECTION_AUDIENCES, SEGUE_OBJECTION_FAQ };
static const guint objection_care[] = { SEGUE_OBJECTION_OWNER, SEGUE_OBJECTION_REVIEWED_ON };

static const guint milestone_fields[] = {
  SEGUE_MILESTONE_TITLE, SEGUE_MILESTONE_ROLE, SEGUE_MILESTONE_KIND, SEGUE_MILESTONE_CERTAINTY,
};
static const guint milestone_when[] = { SEGUE_MILESTONE_DATE, ANCHOR_FIELDS (SEGUE_MILESTONE) };
static const guint milestone_whom[] = { SEGUE_MILESTONE_AUDIENCES };

static const guint window_fields[] = { SEGUE_WINDOW_NAME, SEGUE_WINDOW_KIND, SEGUE_WINDOW_SEVERITY, SEGUE_WINDOW_REASON };
static const guint window_when[] = { SEGUE_WINDOW_DATE, SEGUE_WINDOW_END_DATE, ANCHOR_FIELDS (SEGUE_WINDOW) };
static const guint window_whom[] = { SEGUE_WINDOW_ROLLOUT, SEGUE_WINDOW_AUDIENCES, SEGUE_WINDOW_LOCATION };

static const guint series_fields[] = { SEGUE_SERIES_TITLE, SEGUE_SERIES_MAKES, SEGUE_SERIES_EVENT_KIND };
static const guint series_when[] = {
  SEGUE_SERIES_RECURRENCE, SEGUE_SERIES_DATE, SEGUE_SERIES_END_DATE, SEGUE_SERIES_TIME, SEGUE_SERIES_END_TIME,
  ANCHOR_FIELDS (SEGUE_SERIES),
};
static const guint series_whom[] = {
  SEGUE_SERIES_AUDIENCES, SEGUE_SERIES_CHANNEL, SEGUE_SERIES_LOCATION, SEGUE_SERIES_MINUTES_PER_PERSON,
};
static const guint series_who[] = { SEGUE_SERIES_SENDER, SEGUE_SERIES_SENDER_ROLE, SEGUE_SERIES_AUTHOR };
static const guint series_what[] = { SEGUE_SERIES_PURPOSE, SEGUE_SERIES_STAGE, SEGUE_SERIES_BODY };

static const guint message_fields[] = { SEGUE_MESSAGE_TITLE, SEGUE_MESSAGE_KIND, SEGUE_MESSAGE_WORDING };
static const guint message_whom[] = { SEGUE_MESSAGE_AUDIENCES, SEGUE_MESSAGE_TARGET_REPETITIONS };

static const guint faq_fields[] = { SEGUE_FAQ_QUESTION, SEGUE_FAQ_ANSWER, SEGUE_FAQ_AUDIENCES };
static const guint faq_care[] = { SEGUE_FAQ_OWNER, SEGUE_FAQ_REVIEWED_ON, SEGUE_FAQ_TIMES_ASKED, SEGUE_FAQ_VERSION };

static const guint support_fields[] = {
  SEGUE_SUPPORT_CHANNEL_NAME, SEGUE_SUPPORT_CHANNEL_KIND, SEGUE_SUPPORT_CHANNEL_AUDIENCES,
  SEGUE_SUPPORT_CHANNEL_CONTACT, SEGUE_SUPPORT_CHANNEL_ADDRESS,
};
static const guint support_when[] = { SEGUE_SUPPORT_CHANNEL_DATE, SEGUE_SUPPORT_CHANNEL_END_DATE, SEGUE_SUPPORT_CHANNEL_HOURS };
static const guint support_inside[] = {
  SEGUE_SUPPORT_CHANNEL_ROTA, SEGUE_SUPPORT_CHANNEL_ESCALATION, SEGUE_SUPPORT_CHANNEL_KNOWN_DEFECTS,
};

static const guint term_fields[] = { SEGUE_TERM_TECHNICAL, SEGUE_TERM_PLAIN, SEGUE_TERM_EXPLANATION };

static const SeguePaneGroup communication_groups[] = {
  GROUP (N_("Communication"), NONE, communication_fields),
  GROUP (N_("When"), DAY, communication_when),
  GROUP (N_("Who Hears It"), REACH, communication_whom),
  GROUP (N_("Who Says It"), MESSAGES, communication_who),
  GROUP (N_("What Is Said"), TEXT, communication_text),
  GROUP (N_("Promises and Answers"), NONE, communication_promise),
  GROUP (N_("What Became of It"), NONE, communication_became),
  GROUP (N_("Notes"), NONE, note_fields),
};
static const SeguePaneGroup event_groups[] = {
  GROUP (N_("Event"), NONE, event_fields),
  GROUP (N_("When"), DAY, event_when),
  GROUP (N_("Who Takes Part"), REACH, event_whom),
  GROUP (N_("Where"), NONE, event_where),
  GROUP (N_("Notes"), NONE, note_fields),
};
static const SeguePaneGroup course_groups[] = {
  GROUP (N_("Course"), RULES, course_fields),
  GROUP (N_("Conditions"), NONE, course_conditions),
  GROUP (N_("What It Is Taught With"), NONE, course_materials),
  GROUP (N_("What Comes of It"), LEVELS, course_result),
  GROUP (N_("Notes"), NONE, note_fields),
};
static const SeguePaneGroup need_groups[] = { GROUP (N_("Need"), GAP, need_fields) };
static const SeguePaneGroup requirement_groups[] = { GROUP (N_("Rule"), NONE, requirement_fields) };
static const SeguePaneGroup material_groups[] = {
  GROUP (N_("Material"), USERS, material_fields),
  GROUP (N_("Ready By"), DAY, material_when),
  GROUP (N_("Notes"), NONE, note_fields),
};
static const SeguePaneGroup session_groups[] = {
  GROUP (N_("Session"), NONE, session_fields),
  GROUP (N_("When"), DAY, session_when),
  GROUP (N_("Who Takes Part"), REACH, session_whom),
  GROUP (N_("Trainers and Room"), NONE, session_where),
  GROUP (N_("Notes"), NONE, note_fields),
};
static const SeguePaneGroup reinforcement_groups[] = {
  GROUP (N_("Reinforcement"), NONE, reinforcement_fields),
  GROUP (N_("When"), DAY, reinforcement_when),
  GROUP (N_("Who Takes Part"), REACH, reinforcement_whom),
  GROUP (N_("Where"), NONE, reinforcement_where),
  GROUP (N_("Notes"), NONE, note_fields),
};
static const SeguePaneGroup action_groups[] = {
  GROUP (N_("What Is to Be Done"), NONE, action_fields),
  GROUP (N_("By When"), DAY, action_when),
  GROUP (N_("Promised To"), NONE, action_whom),
  GROUP (N_("What It Answers"), NONE, action_why),
  GROUP (N_("Notes"), NONE, note_fields),
};
static const SeguePaneGroup feedback_groups[] = {
  GROUP (N_("Feedback"), NONE, feedback_fields),
  GROUP (N_("Who Said It"), NONE, feedback_whom),
  GROUP (N_("Reply"), NONE, feedback_reply),
  GROUP (N_("What Became of It"), NONE, feedback_became),
};
static const SeguePaneGroup objection_groups[] = {
  GROUP (N_("Objection and Answer"), NONE, objection_fields),
  GROUP (N_("Where It Comes Up"), NONE, objection_whom),
  GROUP (N_("Who Looks After It"), NONE, objection_care),
  GROUP (N_("Notes"), NONE, note_fields),
};
static const SeguePaneGroup milestone_groups[] = {
  GROUP (N_("Milestone"), NONE, milestone_fields),
  GROUP (N_("When"), DAY, milestone_when),
  GROUP (N_("Whose Milestone"), NONE, milestone_whom),
  GROUP (N_("Notes"), NONE, note_fields),
};
static const SeguePaneGroup window_groups[] = {
  GROUP (N_("Window"), NONE, window_fields),
  GROUP (N_("When"), DAY, window_when),
  GROUP (N_("For Whom"), NONE, window_whom),
  GROUP (N_("Notes"), NONE, note_fields),
};
static const SeguePaneGroup series_groups[] = {
  GROUP (N_("Series"), NONE, series_fields),
  GROUP (N_("When"), DAY, series_when),
  GROUP (N_("Who Hears It"), NONE, series_whom),
  GROUP (N_("Who Says It"), NONE, series_who),
  GROUP (N_("What Is Said"), NONE, series_what),
  GROUP (N_("Notes"), NONE, note_fields),
};
static const SeguePaneGroup message_groups[] = {
  GROUP (N_("Key Message"), WORDING, message_fields),
  GROUP (N_("Who Hears It"), NONE, message_whom),
  GROUP (N_("Notes"), NONE, note_fields),
};
static const SeguePaneGroup faq_groups[] = {
  GROUP (N_("Question and Answer"), NONE, faq_fields),
  GROUP (N_("Who Looks After It"), NONE, faq_care),
};
static const SeguePaneGroup support_groups[] = {
  GROUP (N_("Support Channel"), NONE, support_fields),
  GROUP (N_("When It Is Open"), NONE, support_when),
  GROUP (N_("For Those Who Help"), NONE, support_inside),
};
static const SeguePaneGroup term_groups[] = {
  GROUP (N_("Word"), NONE, term_fields),
};

static const struct
{
  SegueRecordKind       kind;
  const SeguePaneGroup *groups;
  guint                 n_groups;
} kinds[] = {
  { SEGUE_RECORD_COMMUNICATION, communication_groups, G_N_ELEMENTS (communication_groups) },
  { SEGUE_RECORD_EVENT, event_groups, G_N_ELEMENTS (event_groups) },
  { SEGUE_RECORD_COURSE, course_groups, G_N_ELEMENTS (course_groups) },
  { SEGUE_RECORD_TRAINING_NEED, need_groups, G_N_ELEMENTS (need_groups) },
  { SEGUE_RECORD_REQUIREMENT, requirement_groups, G_N_ELEMENTS (requirement_groups) },
  { SEGUE_RECORD_MATERIAL, material_groups, G_N_ELEMENTS (material_groups) },
  { SEGUE_RECORD_SESSION, session_groups, G_N_ELEMENTS (session_groups) },
  { SEGUE_RECORD_REINFORCEMENT, reinforcement_groups, G_N_ELEMENTS (reinforcement_groups) },
  { SEGUE_RECORD_ACTION, action_groups, G_N_ELEMENTS (action_groups) },
  { SEGUE_RECORD_FEEDBACK, feedback_groups, G_N_ELEMENTS (feedback_groups) },
  { SEGUE_RECORD_OBJECTION, objection_groups, G_N_ELEMENTS (objection_groups) },
  { SEGUE_RECORD_MILESTONE, milestone_groups, G_N_ELEMENTS (milestone_groups) },
  { SEGUE_RECORD_WINDOW, window_groups, G_N_ELEMENTS (window_groups) },
  { SEGUE_RECORD_SERIES, series_groups, G_N_ELEMENTS (series_groups) },
  { SEGUE_RECORD_MESSAGE, message_groups, G_N_ELEMENTS (message_groups) },
  { SEGUE_RECORD_FAQ, faq_groups, G_N_ELEMENTS (faq_groups) },
  { SEGUE_RECORD_SUPPORT_CHANNEL, support_groups, G_N_ELEMENTS (support_groups) },
  { SEGUE_RECORD_TERM, term_groups, G_N_ELEMENTS (term_groups) },
};

/**
 * segue_pane_groups_get:
 * @kind: of what is shown
 * @n: (out): their number, 0 for what no pane shows
 *
 * Returns: (transfer none) (nullable) (array length=n): the groups of its form
 */
const SeguePaneGroup *
segue_pane_groups_get (SegueRecordKind  kind,
                       guint           *n)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].kind == kind)
      {
        *n = kinds[i].n_groups;
        return kinds[i].groups;
      }

  *n = 0;
  return NULL;
}
