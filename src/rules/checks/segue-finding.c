/* segue-finding.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-check"

#include "config.h"

#include "segue-check-private.h"

#include "segue-feedback.h"

#include <glib/gi18n.h>

/* So many titles stand in a sentence; the others are counted. */
#define MOST_TITLES 3

/* So much of what somebody said stands in a sentence. */
#define MOST_CHARACTERS 80

static void
clear_finding (gpointer data)
{
  SegueFinding *finding = data;

  for (guint i = 0; i < finding->n_records; i++)
    g_object_unref (finding->records[i]);
  g_free (finding->records);
  g_free (finding->words);
  g_clear_object (&finding->acceptance);
}

/**
 * segue_finding_ref:
 *
 * Returns: (transfer full): @finding, which lasts longer then
 */
SegueFinding *
segue_finding_ref (SegueFinding *finding)
{
  return g_rc_box_acquire (finding);
}

/**
 * segue_finding_unref:
 * @finding: (transfer full): a finding
 */
void
segue_finding_unref (SegueFinding *finding)
{
  g_rc_box_release_full (finding, clear_finding);
}

/**
 * segue_check_find_new:
 * @rollout: whose it is
 * @main: what it is about first
 *
 * Returns: (transfer none): a new finding of the check that runs
 */
SegueFinding *
segue_check_find_new (SegueCheckRun *run,
                      gint64         rollout,
                      SegueRecord   *main)
{
  SegueFinding *finding = g_rc_box_new0 (SegueFinding);

  finding->check = run->check;
  finding->rollout = rollout;
  finding->today = run->index->today;
  segue_finding_add_key (finding, main);
  g_ptr_array_add (run->findings, finding);

  return finding;
}

/**
 * segue_finding_add_key:
 * @record: what it is about, too: about another it would be another finding
 */
void
segue_finding_add_key (SegueFinding *finding,
                       SegueRecord  *record)
{
  g_return_if_fail (finding->n_keys == finding->n_records);

  segue_finding_add_record (finding, record);
  finding->n_keys++;
}

/**
 * segue_finding_add_record:
 * @record: what it has to do with
 */
void
segue_finding_add_record (SegueFinding *finding,
                          SegueRecord  *record)
{
  g_return_if_fail (SEGUE_IS_RECORD (record));

  finding->records = g_renew (SegueRecord *, finding->records, finding->n_records + 1);
  finding->records[finding->n_records++] = g_object_ref (record);
}

/**
 * segue_finding_dup_title:
 * @place: which of its records
 *
 * Returns: (transfer full): what @plan calls it
 */
char *
segue_finding_dup_title (SeguePlan          *plan,
                         const SegueFinding *finding,
                         guint               place)
{
  g_return_val_if_fail (place < finding->n_records, NULL);

  return segue_plan_dup_title (plan, finding->records[place]);
}

/**
 * segue_finding_dup_quote:
 * @place: which of its records: an objection, or feedback
 *
 * Returns: (transfer full): what somebody said, short enough for a sentence
 */
char *
segue_finding_dup_quote (SeguePlan          *plan,
                         const SegueFinding *finding,
                         guint               place)
{
  gboolean is_feedback = SEGUE_IS_FEEDBACK (finding->records[place]);
  g_autofree char *title = is_feedback ? g_strdup (segue_record_get_text (finding->records[place], SEGUE_FEEDBACK_TEXT))
                                       : segue_finding_dup_title (plan, finding, place);
  g_auto(GStrv) lines = g_strsplit (title != NULL ? title : "", "\n", 2);
  g_autofree char *head = NULL;

  if (lines[0] == NULL)
    return g_strdup ("");
  if (g_utf8_strlen (lines[0], -1) <= MOST_CHARACTERS && lines[1] == NULL)
    return g_strdup (lines[0]);

  head = g_strchomp (g_utf8_substring (lines[0], 0, MIN (g_utf8_strlen (lines[0], -1), MOST_CHARACTERS)));
  return g_strdup_printf ("%s…", head);
}

/**
 * segue_finding_dup_titles:
 * @from: the first of its records that are meant
 * @to: the one after the last of them
 *
 * Returns: (transfer full): “Finance, Sales, Payroll and 4 more”
 */
char *
segue_finding_dup_titles (SeguePlan          *plan,
                          const SegueFinding *finding,
                          guint               from,
                          guint               to)
{
  guint n = to - from;
  guint n_named = n > MOST_TITLES + 1 ? MOST_TITLES : n;
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_named; i++)
    {
      g_autofree char *title = segue_finding_dup_title (plan, finding, from + i);

      if (i > 0)
        g_string_append (text, ", ");
      if (segue_record_get_kind (finding->records[from + i]) == SEGUE_RECORD_AUDIENCE ||
          segue_record_get_kind (finding->records[from + i]) == SEGUE_RECORD_STAKEHOLDER)
        g_string_append (text, title);
      else
        /* Translators: the title of something on the calendar */
        g_string_append_printf (text, C_("title", "“%s”"), title);
    }
  if (n > n_named)
    {
      g_autofree char *named = g_string_free (text, FALSE);

      /* Translators: some names, and how many more there are */
      return g_strdup_printf (ngettext ("%s and %u more", "%s and %u more", n - n_named), named, n - n_named);
    }

  return g_string_free (text, FALSE);
}

/**
 * segue_finding_dup_day:
 * @place: which of its days
 *
 * Returns: (transfer full): “15 Apr”
 */
char *
segue_finding_dup_day (const SegueFinding *finding,
                       guint               place)
{
  return segue_day_to_short_label (finding->days[place], finding->today);
}

/**
 * segue_finding_dup_text:
 * @plan: that the checks ran on
 *
 * Returns: (transfer full): what was found, in a sentence with names, days and figures
 */
char *
segue_finding_dup_text (SeguePlan          *plan,
                        const SegueFinding *finding)
{
  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (finding != NULL, NULL);

  return finding->check->dup_text (plan, finding);
}

/**
 * segue_finding_dup_subject:
 * @plan: where the records are
 *
 * The same for the same finding tomorrow and in a copy of the workspace: the uids of what
 * it is about, and the day where there may be several of them.
 *
 * Returns: (transfer full): what an acceptance keeps
 */
char *
segue_finding_dup_subject (SeguePlan          *plan,
                           const SegueFinding *finding)
{
  GString *subject = g_string_new (NULL);

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (finding != NULL, NULL);

  for (guint i = 0; i < finding->n_keys; i++)
    {
      SegueRecord *record = segue_plan_find_source (plan, finding->records[i]);
      g_autofree char *uid = record != NULL ? segue_plan_dup_uid (plan, record) : NULL;

      if (uid != NULL)
        g_string_append_printf (subject, "%s%s", i > 0 ? " " : "", uid);
    }
  if (finding->is_of_day)
    {
      g_autofree char *day = segue_day_to_text (finding->days[0]);

      g_string_append_printf (subject, " %s", day);
    }

  return g_string_free (subject, FALSE);
}

/**
 * segue_finding_is_about:
 * @record: any record
 *
 * Returns: whether @record is among what it is about
 */
gboolean
segue_finding_is_about (const SegueFinding *finding,
                        SegueRecord        *record)
{
  for (guint i = 0; i < finding->n_records; i++)
    if (segue_record_get_kind (finding->records[i]) == segue_record_get_kind (record) &&
        segue_record_get_id (finding->records[i]) == segue_record_get_id (record))
      return TRUE;

  return FALSE;
}

/* What is there of it in @rollout. */
static gboolean
is_record_of (SegueRecord *record,
              gint64       rollout)
{
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (record));

  return dated != NULL && dated->rollout != SEGUE_NO_FIELD && segue_record_get_link (record, dated->rollout) == rollout;
}

/**
 * segue_finding_is_of:
 * @rollout: a rollout, or 0 for all
 *
 * Returns: whether it has to do with @rollout: it is a finding of it, or something of it
 *   is involved
 */
gboolean
segue_finding_is_of (const SegueFinding *finding,
                     gint64              rollout)
{
  if (rollout == 0 || finding->rollout == rollout)
    return TRUE;

  for (guint i = 0; finding->rollout == 0 && i < finding->n_records; i++)
    if (is_record_of (finding->records[i], rollout))
      return TRUE;

  return FALSE;
}

static void
clear_change (gpointer data)
{
  SegueFixChange *change = data;

  segue_value_clear (&change->value);
}

/**
 * segue_finding_dup_fix:
 * @plan: that the checks ran on
 *
 * Returns: (transfer full) (nullable): what would mend it; %NULL where that takes thought
 */
SegueFix *
segue_finding_dup_fix (SeguePlan          *plan,
                       const SegueFinding *finding)
{
  g_autoptr(SegueFix) fix = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (finding != NULL, NULL);

  if (finding->check->fill_fix == NULL)
    return NULL;

  fix = g_new0 (SegueFix, 1);
  fix->changes = g_array_new (FALSE, FALSE, sizeof (SegueFixChange));
  g_array_set_clear_func (fix->changes, clear_change);

  return finding->check->fill_fix (plan, finding, fix) ? g_steal_pointer (&fix) : NULL;
}

/**
 * segue_fix_free:
 * @fix: (transfer full) (nullable): a fix
 */
void
segue_fix_free (SegueFix *fix)
{
  if (fix == NULL)
    return;

  g_free (fix->label);
  g_array_unref (fix->changes);
  g_free (fix);
}

/**
 * segue_fix_set_integer:
 * @integer: a number, a choice, a day, the id of a link
 */
void
segue_fix_set_integer (SegueFix    *fix,
                       SegueRecord *record,
                       guint        field,
                       gint64       integer)
{
  SegueFixChange change = { record, field, SEGUE_VALUE_INIT };

  segue_value_set_integer (&change.value, integer);
  g_array_append_val (fix->changes, change);
}

/**
 * segue_fix_clear:
 * @field: what says nothing then
 */
void
segue_fix_clear (SegueFix    *fix,
                 SegueRecord *record,
                 guint        field)
{
  SegueFixChange change = { record, field, SEGUE_VALUE_INIT };

  g_array_append_val (fix->changes, change);
}

/**
 * segue_fix_take_text:
 * @text: (transfer full): what it says then
 */
void
segue_fix_take_text (SegueFix    *fix,
                     SegueRecord *record,
                     guint        field,
                     char        *text)
{
  SegueFixChange change = { record, field, SEGUE_VALUE_INIT };

  segue_value_take_text (&change.value, text);
  g_array_append_val (fix->changes, change);
}
