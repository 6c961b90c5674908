/* segue-import-needs.c - what a row needs besides its required fields
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The workspace would refuse it, and all other rows with it.
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-match-private.h"

#include "segue-needs.h"
#include "segue-resistance.h"

#include <glib/gi18n.h>

/* What the field will hold: what the row says, else what is here already. */
static SegueValue
peek_cb (gpointer data,
         guint    field)
{
  SegueImportMatch *match = data;
  SegueRecord *record = match->records[SEGUE_SHEET_OWN];
  const SegueImportValue *said = segue_import_plan_find_value (match->plan, SEGUE_SHEET_OWN, field);
  SegueValue held = record != NULL ? segue_record_peek (record, field) : (SegueValue) SEGUE_VALUE_INIT;

  if (said == NULL || (said->weak && held.is_set) || (!said->value.is_set && !match->by_uid))
    return held;

  return said->value;
}

/*< private >
 * segue_import_match_check_needs:
 *
 * Refuses the row of the match where the record would not be what its kind needs.
 *
 * Returns: whether it may be taken
 */
gboolean
segue_import_match_check_needs (SegueImportMatch *match)
{
  SegueImportPlan *self = match->plan;
  const char *refusal = NULL;
  SegueImportIssue issue = { 0 };

  if (!match->wanted[SEGUE_SHEET_OWN])
    return TRUE;

  refusal = segue_needs_find (self->sheet->kind, peek_cb, match);
  if (refusal == NULL)
    return TRUE;

  issue = (SegueImportIssue) { segue_import_plan_row (self, match->index)->row, SEGUE_NO_FIELD, SEGUE_IMPORT_ISSUE_TOLD, 0, _(refusal) };
  segue_import_plan_refuse (self, match->index, &issue);

  return FALSE;
}

static gboolean
names_nobody (SegueImportMatch *match)
{
  return match->wanted[SEGUE_SHEET_OWN] && match->plan->sheet->kind == SEGUE_RECORD_RESISTANCE &&
         !peek_cb (match, SEGUE_RESISTANCE_STAKEHOLDER).is_set && !peek_cb (match, SEGUE_RESISTANCE_AUDIENCE).is_set;
}

static SegueImportIssue
make_nobody (SegueImportMatch *match)
{
  return (SegueImportIssue) { segue_import_plan_row (match->plan, match->index)->row, SEGUE_NO_FIELD, SEGUE_IMPORT_ISSUE_TOLD, 0,
                              _("nobody is named, neither a person nor an audience that is known here") };
}

/*< private >
 * segue_import_match_check_somebody:
 *
 * Refuses an entry that names neither a person nor an audience: nobody could be answered (DOMAIN b 8).
 * One that is here already, or comes from another workspace, lost its person there.
 *
 * Returns: whether it may be taken
 */
gboolean
segue_import_match_check_somebody (SegueImportMatch *match)
{
  SegueImportIssue issue;

  if (!names_nobody (match) || match->records[SEGUE_SHEET_OWN] != NULL || match->uid != NULL)
    return TRUE;

  issue = make_nobody (match);
  segue_import_plan_refuse (match->plan, match->index, &issue);

  return FALSE;
}

/*< private >
 * segue_import_match_warn_of_nobody:
 *
 * An entry that names nobody and is taken all the same: who it was is asked for.
 */
void
segue_import_match_warn_of_nobody (SegueImportMatch *match)
{
  const SegueImportIssue issue = make_nobody (match);

  if (names_nobody (match))
    segue_import_plan_warn (match->plan, &issue);
}
