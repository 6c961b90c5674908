/* segue-verb.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-verb"

#include "config.h"

#include "segue-verb.h"

#include <glib/gi18n.h>

/* The order of SegueVerb; stored in files, so never changed. */
static const char * const names[] = {
  [SEGUE_VERB_ADD]     = "add",
  [SEGUE_VERB_CHANGE]  = "change",
  [SEGUE_VERB_REMOVE]  = "remove",
  [SEGUE_VERB_IMPORT]  = "import",
  [SEGUE_VERB_EXAMPLE] = "example",
  [SEGUE_VERB_MOVE]    = "move",
  [SEGUE_VERB_STARTER] = "starter",
};

/**
 * segue_verb_get_name:
 *
 * Returns: (transfer none): what the journal calls it; stable, not for people
 */
const char *
segue_verb_get_name (SegueVerb verb)
{
  return names[verb];
}

/**
 * segue_verb_from_name:
 * @verb: (out): the verb, untouched where there is none of that name
 */
gboolean
segue_verb_from_name (const char *name,
                      SegueVerb  *verb)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i], name))
      {
        *verb = (SegueVerb) i;
        return TRUE;
      }

  return FALSE;
}

static char *
dup_change_label (SegueRecordKind  kind,
                  const char      *field,
                  guint            n_records)
{
  SegueRecordClass *klass = segue_record_class_get (kind);
  guint index = field != NULL ? segue_record_class_find (klass, field) : SEGUE_NO_FIELD;

  if (index == SEGUE_NO_FIELD)
    return g_strdup_printf (_("Change %s"), n_records == 1 ? segue_record_kind_get_label (kind) : segue_record_kind_get_labels (kind));

  if (n_records == 1)
    return g_strdup_printf (_("Change %s"), _(klass->fields[index].label));

  /* Translators: a field, the number of records, their kind: “Change Power of 12 Engagements”. */
  return g_strdup_printf (ngettext ("Change %s of %u %s", "Change %s of %u %s", n_records),
                          _(klass->fields[index].label), n_records, segue_record_kind_get_labels (kind));
}

/**
 * segue_verb_dup_label:
 * @kind: what was edited
 * @field: (nullable): the one field that was edited
 * @n_records: how many records
 *
 * Returns: (transfer full): what undo says it undoes, as in “Change Power”
 */
char *
segue_verb_dup_label (SegueVerb        verb,
                      SegueRecordKind  kind,
                      const char      *field,
                      guint            n_records)
{
  const char *one = segue_record_kind_get_label (kind);
  const char *many = segue_record_kind_get_labels (kind);

  switch (verb)
    {
    case SEGUE_VERB_ADD:
      /* Translators: a kind of record: “New Stakeholder”. */
      return n_records == 1 ? g_strdup_printf (_("New %s"), one)
                            : g_strdup_printf (_("New %s (%u)"), many, n_records);
    case SEGUE_VERB_CHANGE:
      return dup_change_label (kind, field, n_records);
    case SEGUE_VERB_REMOVE:
      return n_records == 1 ? g_strdup_printf (_("Delete %s"), one)
                            : g_strdup_printf (_("Delete %u %s"), n_records, many);
    case SEGUE_VERB_IMPORT:
      return g_strdup_printf (_("Import %s"), many);
    case SEGUE_VERB_STARTER:
      return g_strdup (_("Add a Starter Plan"));
    case SEGUE_VERB_EXAMPLE:
      return g_strdup (_("Fill in the Example"));
    case SEGUE_VERB_MOVE:
      /* Translators: a kind of record, then how many hang on it: “Move Milestone and 11 More”. */
      return n_records <= 1 ? g_strdup_printf (_("Move %s"), one)
                            : g_strdup_printf (ngettext ("Move %s and %u More", "Move %s and %u More", n_records - 1), one, n_records - 1);
    }

  g_assert_not_reached ();
}
