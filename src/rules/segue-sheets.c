/* segue-sheets.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sheets"

#include "config.h"

#include "segue-sheets.h"

#include "segue-acceptance.h"
#include "segue-action.h"
#include "segue-attempt.h"
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
#include "segue-message.h"
#include "segue-message-use.h"
#include "segue-milestone.h"
#include "segue-need-sheet.h"
#include "segue-objection.h"
#include "segue-profile.h"
#include "segue-raci.h"
#include "segue-reference.h"
#include "segue-register-sheet.h"
#include "segue-reinforcement.h"
#include "segue-relationship.h"
#include "segue-requirement.h"
#include "segue-resistance.h"
#include "segue-rollout-sheet.h"
#include "segue-series.h"
#include "segue-session.h"
#include "segue-sheet-builder.h"
#include "segue-sheet-filter.h"
#include "segue-suggestion.h"
#include "segue-support-channel.h"
#include "segue-term.h"
#include "segue-wording.h"

#include <glib/gi18n.h>

/* The fields of a parent of which none has a name of its own are at most so many. */
#define SEGUE_N_KNOWN_BY 4

/**
 * Recipe:
 * @name: of the sheet
 * @label: N_(), its title
 * @kind: the kind of a row
 * @link: the field that leads to what the row hangs on, %SEGUE_NO_FIELD where all of
 *   the row is its own
 * @known_by: the fields of that by which people know it, which has no name
 * @day: the DATE field that a span of days is about, or %SEGUE_NO_FIELD
 * @belongs: whether a row is of a rollout and an audience
 * @make: (nullable): what makes a sheet that shows more than fields
 */
typedef struct
{
  const char        *name;
  const char        *label;
  SegueRecordKind    kind;
  guint              link;
  guint              known_by[SEGUE_N_KNOWN_BY];
  guint              day;
  SegueSheetFunc     belongs;
  const SegueSheet *(*make) (void);
} Recipe;

#define OF_ENGAGEMENT { SEGUE_ENGAGEMENT_STAKEHOLDER, SEGUE_ENGAGEMENT_ROLLOUT, SEGUE_NO_FIELD }
#define OF_CHAMPION { SEGUE_CHAMPION_STAKEHOLDER, SEGUE_CHAMPION_ROLLOUT, SEGUE_NO_FIELD }
#define OF_COMMUNICATION { SEGUE_COMMUNICATION_TITLE, SEGUE_COMMUNICATION_ROLLOUT, SEGUE_NO_FIELD }
#define OF_MESSAGE { SEGUE_MESSAGE_TITLE, SEGUE_MESSAGE_ROLLOUT, SEGUE_NO_FIELD }
#define OF_COURSE { SEGUE_COURSE_TITLE, SEGUE_COURSE_ROLLOUT, SEGUE_NO_FIELD }
#define OF_RESISTANCE { SEGUE_RESISTANCE_SUMMARY, SEGUE_RESISTANCE_HEARD_ON, SEGUE_RESISTANCE_ROLLOUT, SEGUE_NO_FIELD }
#define OF_SESSION { SEGUE_SESSION_TITLE, SEGUE_SESSION_DATE, SEGUE_SESSION_TIME, SEGUE_SESSION_ROLLOUT }
#define OF_IMPACTED { SEGUE_IMPACTED_AUDIENCE_AUDIENCE, SEGUE_IMPACTED_AUDIENCE_ROLLOUT, SEGUE_NO_FIELD }

/* In the order in which they can be imported so that each finds what it links to. */
static const Recipe recipes[] = {
  { .name = "rollouts", .make = segue_rollout_sheet_new },
  { "milestones", N_("Milestones"), SEGUE_RECORD_MILESTONE, SEGUE_NO_FIELD, { 0 },
    SEGUE_MILESTONE_DATE, segue_calendar_row_belongs, NULL },
  { "audiences", N_("Audiences"), SEGUE_RECORD_AUDIENCE, SEGUE_NO_FIELD, { 0 },
    SEGUE_NO_FIELD, segue_audience_row_belongs, NULL },
  { "benefits", N_("Benefits"), SEGUE_RECORD_BENEFIT, SEGUE_NO_FIELD, { 0 },
    SEGUE_NO_FIELD, segue_benefit_row_belongs, NULL },
  { "impacted-audiences", N_("Impacted audiences"), SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_NO_FIELD, { 0 },
    SEGUE_NO_FIELD, segue_impacted_audience_row_belongs, NULL },
  { .name = "stakeholders", .make = segue_register_sheet_new },
  { "memberships", N_("Memberships"), SEGUE_RECORD_MEMBERSHIP, SEGUE_NO_FIELD, { 0 },
    SEGUE_NO_FIELD, segue_membership_row_belongs, NULL },
  { "judgements", N_("Judgements"), SEGUE_RECORD_JUDGEMENT, SEGUE_JUDGEMENT_ENGAGEMENT, OF_ENGAGEMENT,
    SEGUE_JUDGEMENT_AS_OF, segue_engagement_hop_belongs, NULL },
  { "profiles", N_("Profiles"), SEGUE_RECORD_PROFILE, SEGUE_PROFILE_ENGAGEMENT, OF_ENGAGEMENT,
    SEGUE_PROFILE_DATE, segue_engagement_hop_belongs, NULL },
  { "relationships", N_("Relationships"), SEGUE_RECORD_RELATIONSHIP, SEGUE_NO_FIELD, { 0 },
    SEGUE_NO_FIELD, segue_relationship_row_belongs, NULL },
  { "interactions", N_("Interactions"), SEGUE_RECORD_INTERACTION, SEGUE_NO_FIELD, { 0 },
    SEGUE_INTERACTION_DATE, segue_interaction_row_belongs, NULL },
  { "fears", N_("Fears"), SEGUE_RECORD_FEAR, SEGUE_FEAR_IMPACTED_AUDIENCE, OF_IMPACTED,
    SEGUE_NO_FIELD, segue_impacted_hop_belongs, NULL },
  { "involvements", N_("Involvements"), SEGUE_RECORD_INVOLVEMENT, SEGUE_INVOLVEMENT_IMPACTED_AUDIENCE, OF_IMPACTED,
    SEGUE_INVOLVEMENT_DATE, segue_impacted_hop_belongs, NULL },
  { "impacts", N_("Impacts"), SEGUE_RECORD_IMPACT, SEGUE_IMPACT_IMPACTED_AUDIENCE, OF_IMPACTED,
    SEGUE_NO_FIELD, segue_impacted_hop_belongs, NULL },
  { "champions", N_("Champions"), SEGUE_RECORD_CHAMPION, SEGUE_NO_FIELD, { 0 },
    SEGUE_NO_FIELD, segue_champion_row_belongs, NULL },
  { "champion-reports", N_("Champions’ reports"), SEGUE_RECORD_CHAMPION_REPORT, SEGUE_CHAMPION_REPORT_CHAMPION, OF_CHAMPION,
    SEGUE_CHAMPION_REPORT_DATE, segue_champion_hop_belongs, NULL },
  { "raci", N_("RACI"), SEGUE_RECORD_RACI, SEGUE_NO_FIELD, { 0 },
    SEGUE_NO_FIELD, segue_raci_row_belongs, NULL },
  { "windows", N_("Windows"), SEGUE_RECORD_WINDOW, SEGUE_NO_FIELD, { 0 },
    SEGUE_WINDOW_DATE, segue_calendar_row_belongs, NULL },
  { "messages", N_("Key messages"), SEGUE_RECORD_MESSAGE, SEGUE_NO_FIELD, { 0 },
    SEGUE_NO_FIELD, segue_calendar_row_belongs, NULL },
  { "wordings", N_("Earlier wordings"), SEGUE_RECORD_WORDING, SEGUE_WORDING_MESSAGE, OF_MESSAGE,
    SEGUE_WORDING_REPLACED_ON, segue_calendar_hop_belongs, NULL },
  { "references", N_("References"), SEGUE_RECORD_REFERENCE, SEGUE_REFERENCE_MESSAGE, OF_MESSAGE,
    SEGUE_NO_FIELD, segue_calendar_hop_belongs, NULL },
  { "explain-backs", N_("Explain-backs"), SEGUE_RECORD_EXPLAIN_BACK, SEGUE_EXPLAIN_BACK_MESSAGE, OF_MESSAGE,
    SEGUE_EXPLAIN_BACK_DATE, segue_calendar_hop_belongs, NULL },
  { "series", N_("Series"), SEGUE_RECORD_SERIES, SEGUE_NO_FIELD, { 0 },
    SEGUE_SERIES_DATE, segue_calendar_row_belongs, NULL },
  { "communications", N_("Communications"), SEGUE_RECORD_COMMUNICATION, SEGUE_NO_FIELD, { 0 },
    SEGUE_COMMUNICATION_DATE, segue_calendar_row_belongs, NULL },
  { "message-uses", N_("Messages in communications"), SEGUE_RECORD_MESSAGE_USE, SEGUE_MESSAGE_USE_COMMUNICATION,
    OF_COMMUNICATION, SEGUE_NO_FIELD, segue_calendar_hop_belongs, NULL },
  { "events", N_("Events"), SEGUE_RECORD_EVENT, SEGUE_NO_FIELD, { 0 },
    SEGUE_EVENT_DATE, segue_calendar_row_belongs, NULL },
  { "faqs", N_("Questions and answers"), SEGUE_RECORD_FAQ, SEGUE_NO_FIELD, { 0 },
    SEGUE_NO_FIELD, segue_calendar_row_belongs, NULL },
  { "support-channels", N_("Support channels"), SEGUE_RECORD_SUPPORT_CHANNEL, SEGUE_NO_FIELD, { 0 },
    SEGUE_SUPPORT_CHANNEL_DATE, segue_calendar_row_belongs, NULL },
  { "terms", N_("Glossary"), SEGUE_RECORD_TERM, SEGUE_NO_FIELD, { 0 },
    SEGUE_NO_FIELD, segue_calendar_row_belongs, NULL },
  { "acceptances", N_("Accepted findings"), SEGUE_RECORD_ACCEPTANCE, SEGUE_NO_FIELD, { 0 },
    SEGUE_ACCEPTANCE_ACCEPTED_ON, segue_calendar_row_belongs, NULL },
  { "materials", N_("Materials"), SEGUE_RECORD_MATERIAL, SEGUE_NO_FIELD, { 0 },
    SEGUE_MATERIAL_DATE, segue_calendar_row_belongs, NULL },
  { "courses", N_("Courses"), SEGUE_RECORD_COURSE, SEGUE_NO_FIELD, { 0 },
    SEGUE_NO_FIELD, segue_calendar_row_belongs, NULL },
  { .name = "training-needs", .make = segue_need_sheet_new },
  { "requirements", N_("Requirements"), SEGUE_RECORD_REQUIREMENT, SEGUE_REQUIREMENT_COURSE, OF_COURSE,
    SEGUE_NO_FIELD, segue_training_row_belongs, NULL },
  { "sessions", N_("Sessions"), SEGUE_RECORD_SESSION, SEGUE_NO_FIELD, { 0 },
    SEGUE_SESSION_DATE, segue_calendar_row_belongs, NULL },
  { "enrolments", N_("Enrolments"), SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_SESSION, OF_SESSION,
    SEGUE_ENROLMENT_COMPLETED_ON, segue_training_row_belongs, NULL },
  { "reinforcements", N_("Reinforcements"), SEGUE_RECORD_REINFORCEMENT, SEGUE_NO_FIELD, { 0 },
    SEGUE_REINFORCEMENT_DATE, segue_calendar_row_belongs, NULL },
  { "suggestions", N_("Suggestions"), SEGUE_RECORD_SUGGESTION, SEGUE_NO_FIELD, { 0 },
    SEGUE_NO_FIELD, segue_calendar_row_belongs, NULL },
  { "objections", N_("Objections"), SEGUE_RECORD_OBJECTION, SEGUE_NO_FIELD, { 0 },
    SEGUE_NO_FIELD, segue_calendar_row_belongs, NULL },
  { "resistance", N_("Resistance log"), SEGUE_RECORD_RESISTANCE, SEGUE_NO_FIELD, { 0 },
    SEGUE_RESISTANCE_HEARD_ON, segue_training_row_belongs, NULL },
  { "attempts", N_("Attempts"), SEGUE_RECORD_ATTEMPT, SEGUE_ATTEMPT_RESISTANCE, OF_RESISTANCE,
    SEGUE_ATTEMPT_TRIED_ON, segue_calendar_hop_belongs, NULL },
  { "feedback", N_("Feedback"), SEGUE_RECORD_FEEDBACK, SEGUE_NO_FIELD, { 0 },
    SEGUE_FEEDBACK_RECEIVED_ON, segue_training_row_belongs, NULL },
  { "actions", N_("Actions"), SEGUE_RECORD_ACTION, SEGUE_NO_FIELD, { 0 },
    SEGUE_ACTION_DUE, segue_calendar_row_belongs, NULL },
};

#define N_SHEETS G_N_ELEMENTS (recipes)

/* All fields of the row; of what it hangs on those by which that is known. */
static const SegueSheet *
make_sheet (const Recipe *recipe)
{
  const SegueRecordClass *klass = segue_record_class_get (recipe->kind);
  gboolean hangs = recipe->link != SEGUE_NO_FIELD;
  const SegueSheet sheet = {
    .name = recipe->name,
    .label = recipe->label,
    .kind = recipe->kind,
    .link = recipe->link,
    .hop = hangs ? klass->fields[recipe->link].target : SEGUE_RECORD_NONE,
    .day = recipe->day,
    .belongs = recipe->belongs,
  };
  SegueSheetBuilder *builder = segue_sheet_builder_new (&sheet);
  guint first = klass->is_main ? SEGUE_MAIN_N_FIELDS : 0;

  segue_sheet_builder_uid (builder, SEGUE_SHEET_OWN);
  for (guint i = 0; hangs && i < SEGUE_N_KNOWN_BY && recipe->known_by[i] != SEGUE_NO_FIELD; i++)
    segue_sheet_builder_field (builder, SEGUE_SHEET_HOP, recipe->known_by[i]);
  if (klass->is_main)
    segue_sheet_builder_field (builder, SEGUE_SHEET_OWN, SEGUE_MAIN_CODE);
  for (guint i = first; i < klass->n_fields; i++)
    if (i != recipe->link)
      segue_sheet_builder_field (builder, SEGUE_SHEET_OWN, i);
  if (klass->is_main)
    segue_sheet_builder_main (builder, SEGUE_SHEET_OWN);

  return segue_sheet_builder_end (builder);
}

static const SegueSheet **
make_sheets (void)
{
  const SegueSheet **sheets = g_new0 (const SegueSheet *, N_SHEETS);

  for (guint i = 0; i < N_SHEETS; i++)
    sheets[i] = recipes[i].make != NULL ? recipes[i].make () : make_sheet (&recipes[i]);

  return sheets;
}

/**
 * segue_sheet_get:
 * @name: the KIND of the command line
 *
 * Returns: (transfer none) (nullable): the sheet, which lives for ever
 */
const SegueSheet *
segue_sheet_get (const char *name)
{
  static const SegueSheet **sheets;

  g_return_val_if_fail (name != NULL, NULL);

  if (g_once_init_enter (&sheets))
    g_once_init_leave (&sheets, make_sheets ());

  for (guint i = 0; i < N_SHEETS; i++)
    if (g_str_equal (sheets[i]->name, name))
      return sheets[i];

  return NULL;
}

/**
 * segue_sheet_get_names:
 *
 * Returns: (transfer none) (array zero-terminated=1): the names of all sheets, each
 *   after those that it links to
 */
const char * const *
segue_sheet_get_names (void)
{
  static const char *names[N_SHEETS + 1];
  static gsize made;

  if (g_once_init_enter (&made))
    {
      for (guint i = 0; i < N_SHEETS; i++)
        names[i] = recipes[i].name;
      g_once_init_leave (&made, 1);
    }

  return names;
}
