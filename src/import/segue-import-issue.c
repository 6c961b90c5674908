/* segue-import-issue.c - what is wrong with cells and rows, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-plan-private.h"

#include "segue-import-quote.h"

#include <glib/gi18n.h>

static const char *
get_label (SegueImportPlan        *self,
           const SegueImportIssue *issue)
{
  return issue->column != SEGUE_NO_FIELD ? _(segue_import_plan_column (self, issue->column)->field->label) : "";
}

static char *
describe_link (SegueImportPlan        *self,
               const SegueImportIssue *issue)
{
  SegueRecordKind kind = segue_import_plan_column (self, issue->column)->field->target;
  g_autofree char *quote = segue_import_quote (issue->detail);

  switch ((SegueImportIssueCode) issue->code)
    {
    case SEGUE_IMPORT_ISSUE_LINK_UNKNOWN:
      /* Translators: a kind of record (“Audience”) and the name looked for. */
      return g_strdup_printf (_("there is no %s “%s”; not taken"), segue_record_kind_get_label (kind), quote);
    case SEGUE_IMPORT_ISSUE_LINK_AMBIGUOUS:
      /* Translators: a number, kinds of record (“Audiences”) and the name looked for. */
      return g_strdup_printf (_("%u %s are called “%s”; not taken, give the code or the uid"), issue->arg,
                              segue_record_kind_get_labels (kind), quote);
    case SEGUE_IMPORT_ISSUE_LINK_MADE:
      return g_strdup_printf (_("there was no %s “%s”; it is added"), segue_record_kind_get_label (kind), quote);
    case SEGUE_IMPORT_ISSUE_LINK_CYCLE:
    case SEGUE_IMPORT_ISSUE_LOCKED:
    case SEGUE_IMPORT_ISSUE_LINK_OTHERWISE:
    case SEGUE_IMPORT_ISSUE_NO_ROLLOUT:
    case SEGUE_IMPORT_ISSUE_SURPLUS:
    case SEGUE_IMPORT_ISSUE_OUTSIDE:
    case SEGUE_IMPORT_ISSUE_OTHER_TABLE:
    case SEGUE_IMPORT_ISSUE_NAMELESS:
    case SEGUE_IMPORT_ISSUE_MISSING:
    case SEGUE_IMPORT_ISSUE_AMBIGUOUS:
    case SEGUE_IMPORT_ISSUE_CONFLICT:
    case SEGUE_IMPORT_ISSUE_OTHER_ROLLOUT:
    case SEGUE_IMPORT_ISSUE_TOLD:
      break;
    }

  g_assert_not_reached ();
}

static char *
describe_missing (SegueImportPlan        *self,
                  const SegueImportIssue *issue)
{
  SegueRecordKind kind = segue_import_plan_get_kind (self, issue->arg / SEGUE_MAX_FIELDS);
  const SegueField *field = &segue_record_class_get (kind)->fields[issue->arg % SEGUE_MAX_FIELDS];

  /* Translators: the name of a field. */
  return g_strdup_printf (_("%s is missing"), _(field->label));
}

static char *
describe_ambiguous (SegueImportPlan        *self,
                    const SegueImportIssue *issue)
{
  if (self->people != NULL && self->sheet->hop == SEGUE_RECORD_STAKEHOLDER)
    return g_strdup_printf (_("%u people may be meant; tell them apart by e-mail, organisation or uid"), issue->arg);

  /* Translators: a number and kinds of record (“Milestones”). */
  return g_strdup_printf (_("%u %s may be meant; tell them apart by uid"), issue->arg,
                          segue_record_kind_get_labels (self->sheet->kind));
}

static char *
describe_row (SegueImportPlan        *self,
              const SegueImportIssue *issue)
{
  switch ((SegueImportIssueCode) issue->code)
    {
    case SEGUE_IMPORT_ISSUE_LINK_UNKNOWN:
    case SEGUE_IMPORT_ISSUE_LINK_AMBIGUOUS:
    case SEGUE_IMPORT_ISSUE_LINK_MADE:
      return describe_link (self, issue);
    case SEGUE_IMPORT_ISSUE_LINK_CYCLE:
      /* Translators: the name of a field, such as Reports to, then who reports to whom: “Ann → Ben → Ann”. */
      return g_strdup_printf (_("%s would go round in a circle: %s; not taken"), get_label (self, issue), issue->detail);
    case SEGUE_IMPORT_ISSUE_LOCKED:
      return g_strdup (_("the communication was sent and is locked; not taken"));
    case SEGUE_IMPORT_ISSUE_LINK_OTHERWISE:
      return g_strdup_printf (_("line %u says otherwise; not taken"), issue->arg);
    case SEGUE_IMPORT_ISSUE_NO_ROLLOUT:
      return g_strdup (_("it is about a rollout, but the row names none; not taken"));
    case SEGUE_IMPORT_ISSUE_SURPLUS:
      return g_strdup_printf (ngettext ("the row has %u cell, more than there are headers; is a text with a delimiter "
                                        "not in quotes?",
                                        "the row has %u cells, more than there are headers; is a text with a delimiter "
                                        "not in quotes?",
                                        issue->arg),
                              issue->arg);
    case SEGUE_IMPORT_ISSUE_OUTSIDE:
      return g_strdup (_("the row has nothing in the columns that are taken"));
    case SEGUE_IMPORT_ISSUE_OTHER_TABLE:
      return g_strdup_printf (_("it belongs to another table, whose headers are in line %u"), issue->arg);
    case SEGUE_IMPORT_ISSUE_NAMELESS:
      return g_strdup (_("the row has no name"));
    case SEGUE_IMPORT_ISSUE_MISSING:
      return describe_missing (self, issue);
    case SEGUE_IMPORT_ISSUE_AMBIGUOUS:
      return describe_ambiguous (self, issue);
    case SEGUE_IMPORT_ISSUE_CONFLICT:
      /* Translators: a line number, then the name of a field. */
      return g_strdup_printf (_("line %u is about the same and says otherwise (%s)"), issue->arg,
                              get_label (self, issue));
    case SEGUE_IMPORT_ISSUE_OTHER_ROLLOUT:
      return g_strdup (_("the row belongs to another rollout than the one asked for"));
    case SEGUE_IMPORT_ISSUE_TOLD:
      return g_strdup (issue->detail);
    }

  g_assert_not_reached ();
}

/*< private >
 * segue_import_plan_describe:
 *
 * Returns: (transfer full): a sentence without line and column
 */
char *
segue_import_plan_describe (SegueImportPlan        *self,
                            const SegueImportIssue *issue)
{
  if (issue->code > SEGUE_CELL_SHORTENED)
    return describe_row (self, issue);

  return segue_cell_result_dup_text (issue->code, segue_import_plan_column (self, issue->column)->field,
                                     segue_import_plan_get_cell (self, issue->row, issue->column));
}
