/* segue-promise-edits.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-promise-edits"

#include "config.h"

#include "segue-promise-edits.h"

#include "segue-capture-edits.h"
#include "segue-codes.h"
#include "segue-engagement.h"
#include "segue-entry-move.h"
#include "segue-feedback.h"
#include "segue-interaction.h"
#include "segue-settings.h"
#include "segue-workdays.h"

#include <glib/gi18n.h>

/* What a promise takes over from what it is made in. */
typedef struct
{
  SegueRecordKind kind;
  guint           link;      /* of the action, to it */
  guint           rollout;
  guint           person;    /* SEGUE_NO_FIELD where there can be several */
  guint           audience;
  guint           owner;
} Source;

static const Source sources[] = {
  { SEGUE_RECORD_RESISTANCE, SEGUE_ACTION_RESISTANCE, SEGUE_RESISTANCE_ROLLOUT, SEGUE_RESISTANCE_STAKEHOLDER,
    SEGUE_RESISTANCE_AUDIENCE, SEGUE_RESISTANCE_OWNER },
  { SEGUE_RECORD_FEEDBACK, SEGUE_ACTION_FEEDBACK, SEGUE_FEEDBACK_ROLLOUT, SEGUE_FEEDBACK_STAKEHOLDER,
    SEGUE_FEEDBACK_AUDIENCE, SEGUE_FEEDBACK_OWNER },
  { SEGUE_RECORD_INTERACTION, SEGUE_ACTION_INTERACTION, SEGUE_INTERACTION_ROLLOUT, SEGUE_NO_FIELD,
    SEGUE_NO_FIELD, SEGUE_NO_FIELD },
};

static const Source *
find_source (SegueRecord *record)
{
  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    if (segue_record_get_kind (record) == sources[i].kind)
      return &sources[i];

  return NULL;
}

static void
copy_link (SegueRecord *source,
           guint        from,
           SegueRecord *promise,
           guint        to)
{
  if (from != SEGUE_NO_FIELD && segue_record_is_set (source, from))
    segue_record_set_integer (promise, to, segue_record_get_link (source, from));
}

/* Who wanted no name is promised nothing by it. */
static gboolean
is_named (SegueRecord *record)
{
  return segue_record_get_kind (record) != SEGUE_RECORD_FEEDBACK || !segue_record_get_boolean (record, SEGUE_FEEDBACK_ANONYMOUS);
}

/* To a person; only where nobody is named to the audience. */
static void
take_source (SegueWorkspace *workspace,
             SegueRecord    *record,
             SegueRecord    *promise)
{
  const Source *source = find_source (record);
  gint64 audience = source->audience != SEGUE_NO_FIELD ? segue_record_get_link (record, source->audience) : 0;
  const gint64 *people = NULL;
  guint n = 0;

  segue_record_set_integer (promise, source->link, segue_record_get_id (record));
  copy_link (record, source->rollout, promise, SEGUE_ACTION_ROLLOUT);
  if (is_named (record))
    copy_link (record, source->person, promise, SEGUE_ACTION_PROMISED_TO);
  copy_link (record, source->owner, promise, SEGUE_ACTION_OWNER);
  if (source->kind == SEGUE_RECORD_INTERACTION)
    people = segue_record_get_links (record, SEGUE_INTERACTION_WHO, &n);
  if (n == 1)
    segue_record_set_integer (promise, SEGUE_ACTION_PROMISED_TO, people[0]);
  if (audience != 0 && !segue_record_is_set (promise, SEGUE_ACTION_PROMISED_TO))
    {
      g_auto(SegueValue) ids = SEGUE_VALUE_INIT;

      segue_value_set_ids (&ids, &audience, 1);
      segue_record_set_value (promise, SEGUE_ACTION_AUDIENCES, &ids);
    }
  if (source->kind == SEGUE_RECORD_RESISTANCE && segue_record_is_set (record, SEGUE_RESISTANCE_CHOSEN_OPTION))
    segue_record_set_text (promise, SEGUE_ACTION_TITLE, segue_record_get_text (record, SEGUE_RESISTANCE_CHOSEN_OPTION));
}

/* Who looks after somebody. */
static gint64
find_relationship_owner (SegueWorkspace *workspace,
                         gint64          person,
                         gint64          rollout)
{
  SegueRecord * const *engagements = NULL;
  guint n = 0;

  if (person != 0)
    engagements = segue_plan_incoming (SEGUE_PLAN (workspace), SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_STAKEHOLDER, person, &n);
  for (guint i = 0; i < n; i++)
    if (segue_record_get_link (engagements[i], SEGUE_ENGAGEMENT_ROLLOUT) == rollout)
      return segue_record_get_link (engagements[i], SEGUE_ENGAGEMENT_RELATIONSHIP_OWNER);

  return 0;
}

/* Who writes here promises; else whoever looks after them. */
static void
propose_owner (SegueWorkspace *workspace,
               SegueRecord    *promise)
{
  SegueRecord *author = segue_capture_edits_find_author (workspace);
  gint64 owner = author != NULL ? segue_record_get_id (author) : 0;

  if (segue_record_is_set (promise, SEGUE_ACTION_OWNER))
    return;
  if (owner == 0)
    owner = find_relationship_owner (workspace, segue_record_get_link (promise, SEGUE_ACTION_PROMISED_TO),
                                     segue_record_get_link (promise, SEGUE_ACTION_ROLLOUT));
  if (owner != 0)
    segue_record_set_integer (promise, SEGUE_ACTION_OWNER, owner);
}

/* As soon as objections are to be acknowledged. */
static SegueDay
propose_day (SegueWorkspace *workspace,
             SegueRecord    *promise)
{
  g_autoptr(SegueWorkdays) workdays = segue_workdays_new (SEGUE_PLAN (workspace));
  SegueWhom whom = { segue_record_get_link (promise, SEGUE_ACTION_ROLLOUT), NULL, 0 };
  SegueRecord *settings = segue_workspace_get_settings (workspace);

  return segue_workdays_add (workdays, segue_today (), (int) segue_record_get_integer (settings, SEGUE_SETTINGS_RESPONSE_DAYS), &whom);
}

/**
 * segue_promise_edits_propose:
 * @source: (nullable): the entry, the feedback or the interaction that it is made in
 * @person: (nullable): to whom, where @source does not say it
 * @rollout: what it is about, where @source does not say it; 0 for not known
 *
 * Returns: (transfer full): a promise in no workspace yet: of an answer, to whoever said it, by
 *   the one who writes here, within the working days of the settings
 */
SegueRecord *
segue_promise_edits_propose (SegueWorkspace *workspace,
                             SegueRecord    *source,
                             SegueRecord    *person,
                             gint64          rollout)
{
  SegueRecord *promise = segue_record_new (SEGUE_RECORD_ACTION, 0);

  segue_record_set_integer (promise, SEGUE_ACTION_KIND, SEGUE_ACTION_KIND_PROMISE);
  segue_record_set_integer (promise, SEGUE_ACTION_STATUS, SEGUE_ACTION_STATUS_OPEN);
  segue_record_set_integer (promise, SEGUE_ACTION_PROMISED_ON, segue_today ());
  segue_record_set_text (promise, SEGUE_ACTION_TITLE, _("An answer"));
  if (source != NULL)
    take_source (workspace, source, promise);
  if (person != NULL)
    segue_record_set_integer (promise, SEGUE_ACTION_PROMISED_TO, segue_record_get_id (person));
  if (!segue_record_is_set (promise, SEGUE_ACTION_ROLLOUT) && rollout != 0)
    segue_record_set_integer (promise, SEGUE_ACTION_ROLLOUT, rollout);
  segue_record_set_integer (promise, SEGUE_ACTION_DUE, propose_day (workspace, promise));
  propose_owner (workspace, promise);
  segue_codes_give (SEGUE_PLAN (workspace), promise);

  return promise;
}

/* Who promised something works on it. */
static void
begin_entry (SegueWorkspace *workspace,
             SegueEdit      *edit,
             SegueRecord    *promise)
{
  SegueRecord *entry = segue_plan_follow (SEGUE_PLAN (workspace), promise, SEGUE_ACTION_RESISTANCE);
  int status = entry != NULL ? segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS) : SEGUE_CHOICE_NONE;

  if (status == SEGUE_RESISTANCE_STATUS_SIGNAL || status == SEGUE_RESISTANCE_STATUS_NEW || status == SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED)
    segue_entry_move (edit, entry, SEGUE_RESISTANCE_STATUS_IN_WORK);
}

/**
 * segue_promise_edits_add:
 * @promise: an action that no workspace holds
 * @error: what is missing
 *
 * Writes it; an entry that waited is in work from then on.
 *
 * Returns: whether it is written
 */
gboolean
segue_promise_edits_add (SegueWorkspace  *workspace,
                         SegueRecord     *promise,
                         GError         **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_ACTION);

  segue_edit_add (edit, promise);
  begin_entry (workspace, edit, promise);

  return segue_edit_commit (edit, NULL, error);
}

/* What is done has a day on which it was, what is open has none. */
static void
set_status (SegueEdit         *edit,
            SegueRecord       *action,
            SegueActionStatus  status)
{
  g_auto(SegueValue) day = SEGUE_VALUE_INIT;
  gboolean has_day = segue_record_is_set (action, SEGUE_ACTION_DONE_ON);

  segue_edit_set_integer (edit, action, SEGUE_ACTION_STATUS, status);
  if (status == SEGUE_ACTION_STATUS_DONE && has_day)
    return;
  if (status == SEGUE_ACTION_STATUS_DONE)
    segue_value_set_integer (&day, segue_today ());
  segue_edit_set_value (edit, action, SEGUE_ACTION_DONE_ON, &day);
}

/**
 * segue_promise_edits_set_status:
 * @actions: (element-type SegueRecord): promises, tasks, escalations, decisions
 *
 * Sets it of all, and the day on which it was done as follows.
 *
 * Returns: whether it is written; else @error says why not
 */
gboolean
segue_promise_edits_set_status (SegueWorkspace     *workspace,
                                GPtrArray          *actions,
                                SegueActionStatus   status,
                                GError            **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_ACTION);

  for (guint i = 0; i < actions->len; i++)
    set_status (edit, g_ptr_array_index (actions, i), status);

  return segue_edit_commit (edit, NULL, error);
}

/**
 * segue_promise_edits_guard:
 *
 * A #SegueFormGuard of actions: the day on which they were done follows their status, as does
 * their status that day.
 *
 * Returns: whether it is taken care of
 */
gboolean
segue_promise_edits_guard (SegueFormTarget  *target,
                           guint             field,
                           const SegueValue *value,
                           gpointer          data)
{
  GPtrArray *records = segue_form_target_get_records (target);
  g_autoptr(SegueEdit) edit = NULL;

  if (!value->is_set || (field != SEGUE_ACTION_STATUS && field != SEGUE_ACTION_DONE_ON))
    return FALSE;

  edit = segue_edit_new (segue_form_target_get_workspace (target), SEGUE_VERB_CHANGE, SEGUE_RECORD_ACTION);
  for (guint i = 0; i < records->len; i++)
    {
      SegueRecord *action = g_ptr_array_index (records, i);

      if (field == SEGUE_ACTION_STATUS)
        set_status (edit, action, (SegueActionStatus) value->slot.integer);
      else
        {
          segue_edit_set_integer (edit, action, SEGUE_ACTION_STATUS, SEGUE_ACTION_STATUS_DONE);
          segue_edit_set_value (edit, action, SEGUE_ACTION_DONE_ON, value);
        }
    }
  if (!segue_form_target_commit (target, edit))
    segue_form_target_refresh (target, field);

  return TRUE;
}
