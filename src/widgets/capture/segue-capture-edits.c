/* segue-capture-edits.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-capture-edits"

#include "config.h"

#include "segue-capture-edits.h"

#include "segue-audience.h"
#include "segue-codes.h"
#include "segue-edit.h"
#include "segue-feedback.h"
#include "segue-fold.h"
#include "segue-interaction.h"
#include "segue-memberships.h"
#include "segue-resistance.h"
#include "segue-resistance-choices.h"
#include "segue-stakeholder.h"

#include <glib/gi18n.h>

/**
 * segue_capture_edits_find_author:
 *
 * Returns: (transfer none) (nullable): the person of the register who edits; %NULL where nobody
 *   has that name, or two have
 */
SegueRecord *
segue_capture_edits_find_author (SegueWorkspace *workspace)
{
  SegueRecordList *people = segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_STAKEHOLDER);
  g_autofree char *author = segue_fold (segue_workspace_get_author (workspace));
  SegueRecord *found = NULL;

  for (guint i = 0; i < segue_record_list_get_n (people); i++)
    {
      SegueRecord *person = segue_record_list_get (people, i);
      g_autofree char *title = segue_plan_dup_title (SEGUE_PLAN (workspace), person);
      g_autofree char *name = segue_fold (title);

      if (!g_str_equal (name, author))
        continue;
      if (found != NULL)
        return NULL;
      found = person;
    }

  return found;
}

static void
set_link (SegueRecord *record,
          guint        field,
          SegueRecord *target)
{
  if (target != NULL)
    segue_record_set_integer (record, field, segue_record_get_id (target));
}

/* A person of one audience speaks as one of it; of several nobody knows as which. */
static void
set_who (SegueWorkspace *workspace,
         SegueRecord    *entry,
         SegueRecord    *who)
{
  g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;

  if (who == NULL)
    return;
  if (segue_record_get_kind (who) == SEGUE_RECORD_AUDIENCE)
    {
      set_link (entry, SEGUE_RESISTANCE_AUDIENCE, who);
      return;
    }

  set_link (entry, SEGUE_RESISTANCE_STAKEHOLDER, who);
  segue_memberships_get_audiences (SEGUE_PLAN (workspace), segue_record_get_id (who), segue_today (), &audiences);
  if (audiences.is_set && audiences.slot.ids->n == 1)
    segue_record_set_integer (entry, SEGUE_RESISTANCE_AUDIENCE, audiences.slot.ids->ids[0]);
}

/* What is shown as a quotation needs no marks of its own. */
static void
strip_marks (char *text)
{
  static const char * const marks[][2] = { { "“", "”" }, { "„", "“" }, { "«", "»" }, { "\"", "\"" } };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      gsize before = strlen (marks[i][0]);
      gsize after = strlen (marks[i][1]);
      gsize length = strlen (text);

      if (length <= before + after || !g_str_has_prefix (text, marks[i][0]) || !g_str_has_suffix (text, marks[i][1]) ||
          strstr (text + before, marks[i][1]) != text + length - after)
        continue;

      text[length - after] = '\0';
      memmove (text, text + before, length - after - before + 1);
      g_strstrip (text);
      return;
    }
}

/* A summary is one line; what has more is whole in the notes. */
static void
set_words (SegueRecord *entry,
           const char  *words)
{
  g_autofree char *text = g_strstrip (g_strdup (words != NULL ? words : ""));
  char *end = strpbrk (text, "\r\n");

  if (end == NULL)
    {
      strip_marks (text);
      segue_record_set_text (entry, SEGUE_RESISTANCE_SUMMARY, *text != '\0' ? text : _("Frustration noticed, nothing said yet"));
      return;
    }

  segue_record_set_text (entry, SEGUE_MAIN_NOTES, text);
  *end = '\0';
  strip_marks (g_strchomp (text));
  segue_record_set_text (entry, SEGUE_RESISTANCE_SUMMARY, text);
}

static SegueRecord *
new_entry (SegueWorkspace        *workspace,
           gint64                 rollout,
           SegueResistanceStatus  status)
{
  SegueRecord *entry = segue_record_new (SEGUE_RECORD_RESISTANCE, 0);

  if (rollout != 0)
    segue_record_set_integer (entry, SEGUE_RESISTANCE_ROLLOUT, rollout);
  segue_record_set_integer (entry, SEGUE_RESISTANCE_STATUS, status);
  segue_codes_give (SEGUE_PLAN (workspace), entry);
  set_link (entry, SEGUE_RESISTANCE_HEARD_BY, segue_capture_edits_find_author (workspace));

  return entry;
}

/* The words are the record's own by now: it is the one that the workspace holds. */
static SegueRecord *
commit (SegueEdit    *edit,
        SegueRecord  *entry,
        GError      **error)
{
  return segue_edit_commit (edit, NULL, error) ? entry : NULL;
}

/* Somebody who was never heard before is added with what they said, and is undone with it. */
static void
add_who (SegueEdit          *edit,
         SegueRecord        *entry,
         const SegueCapture *capture)
{
  g_autoptr(SegueRecord) who = segue_record_new (capture->is_audience ? SEGUE_RECORD_AUDIENCE : SEGUE_RECORD_STAKEHOLDER, 0);

  segue_record_set_text (who, capture->is_audience ? SEGUE_AUDIENCE_NAME : SEGUE_STAKEHOLDER_NAME, capture->name);
  segue_edit_add (edit, who);
  set_link (entry, capture->is_audience ? SEGUE_RESISTANCE_AUDIENCE : SEGUE_RESISTANCE_STAKEHOLDER, who);
}

/**
 * segue_capture_edits_add:
 * @error: why it cannot be written
 *
 * Adds an entry that was heard, or came to mind, today.
 *
 * Returns: (transfer none) (nullable): the entry
 */
SegueRecord *
segue_capture_edits_add (SegueWorkspace      *workspace,
                         const SegueCapture  *capture,
                         GError             **error)
{
  gboolean has_words = capture->words != NULL && *capture->words != '\0';
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_RESISTANCE);
  g_autoptr(SegueRecord) entry = NULL;

  entry = new_entry (workspace, capture->rollout,
                     capture->is_signal || !has_words ? SEGUE_RESISTANCE_STATUS_SIGNAL : SEGUE_RESISTANCE_STATUS_NEW);
  set_words (entry, capture->words);
  if (capture->who == NULL && capture->name != NULL)
    add_who (edit, entry, capture);
  else
    set_who (workspace, entry, capture->who);
  segue_record_set_integer (entry, SEGUE_RESISTANCE_HEARD_ON, segue_today ());
  if (capture->is_expected)
    segue_record_set_integer (entry, SEGUE_RESISTANCE_ORIGIN, SEGUE_RESISTANCE_ORIGIN_ANTICIPATED);
  else if (capture->heard_in != SEGUE_CHOICE_NONE)
    segue_record_set_integer (entry, SEGUE_RESISTANCE_HEARD_IN, capture->heard_in);
  segue_edit_add (edit, entry);

  return commit (edit, entry, error);
}

/**
 * segue_capture_edits_find:
 * @source: an interaction or a feedback item
 * @person: (nullable): with several people who were spoken to, the one who said it
 *
 * Returns: (transfer none) (nullable): the entry that it was turned into
 */
SegueRecord *
segue_capture_edits_find (SegueWorkspace *workspace,
                          SegueRecord    *source,
                          SegueRecord    *person)
{
  SegueRecord * const *entries = NULL;
  guint n = 0;

  if (segue_record_get_kind (source) == SEGUE_RECORD_FEEDBACK)
    return segue_plan_follow (SEGUE_PLAN (workspace), source, SEGUE_FEEDBACK_RESISTANCE);

  entries = segue_plan_incoming (SEGUE_PLAN (workspace), SEGUE_RECORD_RESISTANCE, SEGUE_RESISTANCE_INTERACTION, segue_record_get_id (source), &n);
  for (guint i = 0; i < n; i++)
    if (person == NULL || segue_record_get_link (entries[i], SEGUE_RESISTANCE_STAKEHOLDER) == segue_record_get_id (person))
      return entries[i];

  return NULL;
}

static int
get_heard_in (SegueRecord *interaction)
{
  static const struct
  {
    const char *kind;
    int         heard_in;
  } places[] = {
    { "meeting", SEGUE_HEARD_IN_MEETING },
    { "workshop", SEGUE_HEARD_IN_MEETING },
    { "focus-group", SEGUE_HEARD_IN_MEETING },
    { "one-to-one", SEGUE_HEARD_IN_ONE_TO_ONE },
    { "call", SEGUE_HEARD_IN_ONE_TO_ONE },
    { "office-hour", SEGUE_HEARD_IN_ONE_TO_ONE },
    { "corridor", SEGUE_HEARD_IN_CORRIDOR },
    { "survey-comment", SEGUE_HEARD_IN_SURVEY },
    { "e-mail", SEGUE_HEARD_IN_EMAIL },
  };
  SegueValue value = segue_record_peek (interaction, SEGUE_INTERACTION_KIND);
  g_autofree char *kind = segue_value_to_text (segue_record_get_field (interaction, SEGUE_INTERACTION_KIND), &value);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (g_strcmp0 (kind, places[i].kind) == 0)
      return places[i].heard_in;

  return SEGUE_CHOICE_NONE;
}

/* What was quoted says it best. */
static void
take_interaction (SegueWorkspace *workspace,
                  SegueRecord    *interaction,
                  SegueRecord    *person,
                  SegueRecord    *entry)
{
  const char *quotes = segue_record_get_text (interaction, SEGUE_INTERACTION_QUOTES);
  int heard_in = get_heard_in (interaction);
  const gint64 *ids = NULL;
  guint n = 0;

  ids = segue_record_get_links (interaction, SEGUE_INTERACTION_WHO, &n);
  if (person == NULL && n == 1)
    person = segue_plan_find (SEGUE_PLAN (workspace), SEGUE_RECORD_STAKEHOLDER, ids[0]);

  set_words (entry, quotes != NULL ? quotes : segue_record_get_text (interaction, SEGUE_INTERACTION_SUMMARY));
  set_who (workspace, entry, person);
  segue_record_set_integer (entry, SEGUE_RESISTANCE_INTERACTION, segue_record_get_id (interaction));
  segue_record_set_integer (entry, SEGUE_RESISTANCE_HEARD_ON, segue_record_get_day (interaction, SEGUE_INTERACTION_DATE));
  segue_record_set_integer (entry, SEGUE_MAIN_CONFIDENTIAL, segue_record_get_boolean (interaction, SEGUE_INTERACTION_CONFIDENTIAL));
  if (heard_in != SEGUE_CHOICE_NONE)
    segue_record_set_integer (entry, SEGUE_RESISTANCE_HEARD_IN, heard_in);
  if (!segue_record_get_boolean (interaction, SEGUE_INTERACTION_WAS_HEARD))
    return;

  segue_record_set_integer (entry, SEGUE_RESISTANCE_STATUS, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  segue_record_set_integer (entry, SEGUE_RESISTANCE_ACKNOWLEDGED_ON, segue_record_get_day (interaction, SEGUE_INTERACTION_DATE));
}

static void
copy (SegueRecord *source,
      guint        from,
      SegueRecord *target,
      guint        to)
{
  SegueValue value = segue_record_peek (source, from);

  segue_record_set_value (target, to, &value);
}

/* Who wanted no name gets none. */
static void
take_feedback (SegueRecord *feedback,
               SegueRecord *entry)
{
  set_words (entry, segue_record_get_text (feedback, SEGUE_FEEDBACK_TEXT));
  if (!segue_record_get_boolean (feedback, SEGUE_FEEDBACK_ANONYMOUS))
    copy (feedback, SEGUE_FEEDBACK_STAKEHOLDER, entry, SEGUE_RESISTANCE_STAKEHOLDER);
  copy (feedback, SEGUE_FEEDBACK_AUDIENCE, entry, SEGUE_RESISTANCE_AUDIENCE);
  copy (feedback, SEGUE_FEEDBACK_RECEIVED_ON, entry, SEGUE_RESISTANCE_HEARD_ON);
  copy (feedback, SEGUE_FEEDBACK_CHANNEL, entry, SEGUE_RESISTANCE_HEARD_IN);
  copy (feedback, SEGUE_FEEDBACK_OWNER, entry, SEGUE_RESISTANCE_OWNER);
  if (!segue_record_is_set (feedback, SEGUE_FEEDBACK_REPLIED_ON))
    return;

  segue_record_set_integer (entry, SEGUE_RESISTANCE_STATUS, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  copy (feedback, SEGUE_FEEDBACK_REPLIED_ON, entry, SEGUE_RESISTANCE_ACKNOWLEDGED_ON);
}

/* The one that is looked at, or the only one that goes on. */
static gint64
find_rollout (SegueWorkspace *workspace,
              gint64          rollout)
{
  SegueRecordList *rollouts = segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_ROLLOUT);
  gint64 found = 0;

  for (guint i = 0; i < segue_record_list_get_n (rollouts) && rollout == 0; i++)
    {
      SegueRecord *record = segue_record_list_get (rollouts, i);

      if (segue_record_get_boolean (record, SEGUE_MAIN_ARCHIVED))
        continue;
      if (found != 0)
        return 0;
      found = segue_record_get_id (record);
    }

  return rollout != 0 ? rollout : found;
}

/**
 * segue_capture_edits_turn:
 * @source: an interaction or a feedback item
 * @person: (nullable): with several people who were spoken to, the one who said it
 * @rollout: which is looked at, where @source does not say what it is about; 0 for all
 * @error: why it cannot be written
 *
 * Turns it into an entry with what it says: the words, who, when and where; both stay linked.
 *
 * Returns: (transfer none) (nullable): the entry
 */
SegueRecord *
segue_capture_edits_turn (SegueWorkspace  *workspace,
                          SegueRecord     *source,
                          SegueRecord     *person,
                          gint64           rollout,
                          GError         **error)
{
  gboolean is_feedback = segue_record_get_kind (source) == SEGUE_RECORD_FEEDBACK;
  guint field = is_feedback ? SEGUE_FEEDBACK_ROLLOUT : SEGUE_INTERACTION_ROLLOUT;
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_ADD, SEGUE_RECORD_RESISTANCE);
  g_autoptr(SegueRecord) entry = NULL;

  rollout = segue_record_is_set (source, field) ? segue_record_get_link (source, field) : find_rollout (workspace, rollout);
  if (rollout == 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                           _("Nobody knows which rollout it is about. Choose one above the pages, then turn it into an entry."));
      return NULL;
    }

  entry = new_entry (workspace, rollout, SEGUE_RESISTANCE_STATUS_NEW);
  if (is_feedback)
    take_feedback (source, entry);
  else
    take_interaction (workspace, source, person, entry);
  segue_edit_add (edit, entry);
  if (is_feedback)
    segue_edit_set_integer (edit, source, SEGUE_FEEDBACK_RESISTANCE, segue_record_get_id (entry));

  return commit (edit, entry, error);
}
