/* segue-record-kind.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-record-kind"

#include "config.h"

#include "segue-record-kind.h"

#include "segue-acceptance.h"
#include "segue-action.h"
#include "segue-attempt.h"
#include "segue-audience.h"
#include "segue-benefit.h"
#include "segue-calendar-window.h"
#include "segue-champion.h"
#include "segue-champion-report.h"
#include "segue-communication.h"
#include "segue-course.h"
#include "segue-engagement.h"
#include "segue-enrolment.h"
#include "segue-event.h"
#include "segue-explain-back.h"
#include "segue-faq.h"
#include "segue-fear.h"
#include "segue-feedback.h"
#include "segue-impact.h"
#include "segue-impacted-audience.h"
#include "segue-interaction.h"
#include "segue-involvement.h"
#include "segue-judgement.h"
#include "segue-material.h"
#include "segue-membership.h"
#include "segue-message.h"
#include "segue-message-use.h"
#include "segue-milestone.h"
#include "segue-objection.h"
#include "segue-profile.h"
#include "segue-raci.h"
#include "segue-reference.h"
#include "segue-reinforcement.h"
#include "segue-relationship.h"
#include "segue-requirement.h"
#include "segue-resistance.h"
#include "segue-rollout.h"
#include "segue-series.h"
#include "segue-session.h"
#include "segue-settings.h"
#include "segue-stakeholder.h"
#include "segue-suggestion.h"
#include "segue-support-channel.h"
#include "segue-term.h"
#include "segue-training-need.h"
#include "segue-wording.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *name;
  const char *plural;
  const char *label;
  const char *labels;
  GType     (*get_gtype) (void);
} KindInfo;

static const KindInfo kinds[] = {
  [SEGUE_RECORD_WORKSPACE] = {
    "workspace", "workspaces", N_("Workspace"), N_("Workspaces"), segue_settings_get_type,
  },
  [SEGUE_RECORD_AUDIENCE] = {
    "audience", "audiences", N_("Audience"), N_("Audiences"), segue_audience_get_type,
  },
  [SEGUE_RECORD_STAKEHOLDER] = {
    "stakeholder", "stakeholders", N_("Stakeholder"), N_("Stakeholders"), segue_stakeholder_get_type,
  },
  [SEGUE_RECORD_ROLLOUT] = {
    "rollout", "rollouts", N_("Rollout"), N_("Rollouts"), segue_rollout_get_type,
  },
  [SEGUE_RECORD_BENEFIT] = {
    "benefit", "benefits", N_("Benefit"), N_("Benefits"), segue_benefit_get_type,
  },
  [SEGUE_RECORD_MILESTONE] = {
    "milestone", "milestones", N_("Milestone"), N_("Milestones"), segue_milestone_get_type,
  },
  [SEGUE_RECORD_IMPACTED_AUDIENCE] = {
    "impacted-audience", "impacted-audiences", N_("Impacted audience"), N_("Impacted audiences"),
    segue_impacted_audience_get_type,
  },
  [SEGUE_RECORD_FEAR] = {
    "fear", "fears", N_("Fear"), N_("Fears"), segue_fear_get_type,
  },
  [SEGUE_RECORD_INVOLVEMENT] = {
    "involvement", "involvements", N_("Involvement"), N_("Involvements"), segue_involvement_get_type,
  },
  [SEGUE_RECORD_IMPACT] = {
    "impact", "impacts", N_("Impact"), N_("Impacts"), segue_impact_get_type,
  },
  [SEGUE_RECORD_ENGAGEMENT] = {
    "engagement", "engagements", N_("Engagement"), N_("Engagements"), segue_engagement_get_type,
  },
  [SEGUE_RECORD_JUDGEMENT] = {
    "judgement", "judgements", N_("Judgement"), N_("Judgements"), segue_judgement_get_type,
  },
  [SEGUE_RECORD_PROFILE] = {
    "profile", "profiles", N_("Profile"), N_("Profiles"), segue_profile_get_type,
  },
  [SEGUE_RECORD_MEMBERSHIP] = {
    "membership", "memberships", N_("Membership"), N_("Memberships"), segue_membership_get_type,
  },
  [SEGUE_RECORD_RELATIONSHIP] = {
    "relationship", "relationships", N_("Relationship"), N_("Relationships"), segue_relationship_get_type,
  },
  [SEGUE_RECORD_INTERACTION] = {
    "interaction", "interactions", N_("Interaction"), N_("Interactions"), segue_interaction_get_type,
  },
  [SEGUE_RECORD_CHAMPION] = {
    "champion", "champions", N_("Champion"), N_("Champions"), segue_champion_get_type,
  },
  [SEGUE_RECORD_CHAMPION_REPORT] = {
    "champion-report", "champion-reports", N_("Champion’s report"), N_("Champions’ reports"),
    segue_champion_report_get_type,
  },
  [SEGUE_RECORD_RACI] = {
    "raci", "raci", N_("RACI entry"), N_("RACI entries"), segue_raci_get_type,
  },
  [SEGUE_RECORD_WINDOW] = {
    "window", "windows", N_("Window"), N_("Windows"), segue_calendar_window_get_type,
  },
  [SEGUE_RECORD_MESSAGE] = {
    "message", "messages", N_("Key message"), N_("Key messages"), segue_message_get_type,
  },
  [SEGUE_RECORD_WORDING] = {
    "wording", "wordings", N_("Earlier wording"), N_("Earlier wordings"), segue_wording_get_type,
  },
  [SEGUE_RECORD_REFERENCE] = {
    "reference", "references", N_("Reference"), N_("References"), segue_reference_get_type,
  },
  [SEGUE_RECORD_EXPLAIN_BACK] = {
    "explain-back", "explain-backs", N_("Explain-back"), N_("Explain-backs"), segue_explain_back_get_type,
  },
  [SEGUE_RECORD_SERIES] = {
    "series", "series", N_("Series"), N_("Series"), segue_series_get_type,
  },
  [SEGUE_RECORD_COMMUNICATION] = {
    "communication", "communications", N_("Communication"), N_("Communications"), segue_communication_get_type,
  },
  [SEGUE_RECORD_MESSAGE_USE] = {
    "message-use", "message-uses", N_("Message in a communication"), N_("Messages in communications"),
    segue_message_use_get_type,
  },
  [SEGUE_RECORD_EVENT] = {
    "event", "events", N_("Event"), N_("Events"), segue_event_get_type,
  },
  [SEGUE_RECORD_FAQ] = {
    "faq", "faqs", N_("Question and answer"), N_("Questions and answers"), segue_faq_get_type,
  },
  [SEGUE_RECORD_SUPPORT_CHANNEL] = {
    "support-channel", "support-channels", N_("Support channel"), N_("Support channels"),
    segue_support_channel_get_type,
  },
  [SEGUE_RECORD_TERM] = {
    "term", "terms", N_("Glossary entry"), N_("Glossary"), segue_term_get_type,
  },
  [SEGUE_RECORD_ACCEPTANCE] = {
    "acceptance", "acceptances", N_("Accepted finding"), N_("Accepted findings"), segue_acceptance_get_type,
  },
  [SEGUE_RECORD_MATERIAL] = {
    "material", "materials", N_("Material"), N_("Materials"), segue_material_get_type,
  },
  [SEGUE_RECORD_COURSE] = {
    "course", "courses", N_("Course"), N_("Courses"), segue_course_get_type,
  },
  [SEGUE_RECORD_TRAINING_NEED] = {
    "training-need", "training-needs", N_("Training need"), N_("Training needs"), segue_training_need_get_type,
  },
  [SEGUE_RECORD_REQUIREMENT] = {
    "requirement", "requirements", N_("Requirement"), N_("Requirements"), segue_requirement_get_type,
  },
  [SEGUE_RECORD_SESSION] = {
    "session", "sessions", N_("Session"), N_("Sessions"), segue_session_get_type,
  },
  [SEGUE_RECORD_ENROLMENT] = {
    "enrolment", "enrolments", N_("Enrolment"), N_("Enrolments"), segue_enrolment_get_type,
  },
  [SEGUE_RECORD_REINFORCEMENT] = {
    "reinforcement", "reinforcements", N_("Reinforcement"), N_("Reinforcements"), segue_reinforcement_get_type,
  },
  [SEGUE_RECORD_SUGGESTION] = {
    "suggestion", "suggestions", N_("Suggestion"), N_("Suggestions"), segue_suggestion_get_type,
  },
  [SEGUE_RECORD_OBJECTION] = {
    "objection", "objections", N_("Objection"), N_("Objections"), segue_objection_get_type,
  },
  [SEGUE_RECORD_RESISTANCE] = {
    "resistance", "resistance", N_("Resistance entry"), N_("Resistance entries"), segue_resistance_get_type,
  },
  [SEGUE_RECORD_ATTEMPT] = {
    "attempt", "attempts", N_("Attempt"), N_("Attempts"), segue_attempt_get_type,
  },
  [SEGUE_RECORD_FEEDBACK] = {
    "feedback", "feedback", N_("Feedback item"), N_("Feedback items"), segue_feedback_get_type,
  },
  [SEGUE_RECORD_ACTION] = {
    "action", "actions", N_("Action"), N_("Actions"), segue_action_get_type,
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == SEGUE_N_RECORD_KINDS);

static const KindInfo *
get_info (SegueRecordKind kind)
{
  g_return_val_if_fail (kind > SEGUE_RECORD_NONE && kind < SEGUE_N_RECORD_KINDS, NULL);

  return &kinds[kind];
}

/**
 * segue_record_kind_get_name:
 * @kind: a kind of record
 *
 * Returns: its stable name, `impacted-audience`
 */
const char *
segue_record_kind_get_name (SegueRecordKind kind)
{
  const KindInfo *info = get_info (kind);

  return info != NULL ? info->name : NULL;
}

/**
 * segue_record_kind_get_plural:
 * @kind: a kind of record
 *
 * Returns: what the command line calls several, `impacted-audiences`
 */
const char *
segue_record_kind_get_plural (SegueRecordKind kind)
{
  const KindInfo *info = get_info (kind);

  return info != NULL ? info->plural : NULL;
}

/**
 * segue_record_kind_get_label:
 * @kind: a kind of record
 *
 * Returns: what people call one, translated
 */
const char *
segue_record_kind_get_label (SegueRecordKind kind)
{
  const KindInfo *info = get_info (kind);

  return info != NULL ? _(info->label) : NULL;
}

/**
 * segue_record_kind_get_labels:
 * @kind: a kind of record
 *
 * Returns: what people call several, translated
 */
const char *
segue_record_kind_get_labels (SegueRecordKind kind)
{
  const KindInfo *info = get_info (kind);

  return info != NULL ? _(info->labels) : NULL;
}

/**
 * segue_record_kind_get_gtype:
 * @kind: a kind of record
 *
 * Returns: its class
 */
GType
segue_record_kind_get_gtype (SegueRecordKind kind)
{
  const KindInfo *info = get_info (kind);

  return info != NULL ? info->get_gtype () : G_TYPE_INVALID;
}

/**
 * segue_record_kind_dup_table:
 * @kind: a kind of record
 *
 * Returns: (transfer full): its SQL table, `impacted_audience`
 */
char *
segue_record_kind_dup_table (SegueRecordKind kind)
{
  const KindInfo *info = get_info (kind);

  return info != NULL ? g_strdelimit (g_strdup (info->name), "-", '_') : NULL;
}

/**
 * segue_record_kind_from_name:
 * @name: a stable name
 *
 * Returns: the kind, or %SEGUE_RECORD_NONE
 */
SegueRecordKind
segue_record_kind_from_name (const char *name)
{
  g_return_val_if_fail (name != NULL, SEGUE_RECORD_NONE);

  for (guint i = SEGUE_RECORD_NONE + 1; i < SEGUE_N_RECORD_KINDS; i++)
    if (g_str_equal (kinds[i].name, name))
      return (SegueRecordKind) i;

  return SEGUE_RECORD_NONE;
}
