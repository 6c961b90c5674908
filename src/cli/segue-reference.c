/* segue-reference.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-reference"

#include "config.h"

#include "segue-reference.h"

#include "segue-names.h"

#include <glib/gi18n.h>

/* A message is one line, and nobody reads more than this of a list in it. */
#define MOST_LISTED 10

G_DEFINE_QUARK (segue-reference-error-quark, segue_reference_error)

static char *
dup_code_or_uid (SeguePlan   *plan,
                 SegueRecord *record)
{
  const char *code = segue_record_get_text (record, SEGUE_MAIN_CODE);

  return code != NULL ? g_strdup (code) : segue_plan_dup_uid (plan, record);
}

static void
append_listed (GString    *list,
               guint       position,
               const char *text)
{
  if (position > 0)
    g_string_append (list, ", ");
  if (position == MOST_LISTED)
    g_string_append (list, "…");
  else
    g_string_append_printf (list, "“%s”", text);
}

static void
set_ambiguous (SeguePlan        *plan,
               SegueRecordKind   kind,
               const char       *text,
               const gint64     *ids,
               guint             n,
               GError          **error)
{
  g_autoptr(GString) list = g_string_new (NULL);
  g_autoptr(GHashTable) codes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  /* Codes are not unique by force: one that several of them bear is no help. */
  for (guint i = 0; i < n; i++)
    g_hash_table_add (codes, dup_code_or_uid (plan, segue_plan_find (plan, kind, ids[i])));

  for (guint i = 0; i < n && i <= MOST_LISTED; i++)
    {
      SegueRecord *record = segue_plan_find (plan, kind, ids[i]);
      g_autofree char *shown = g_hash_table_size (codes) == n ? dup_code_or_uid (plan, record)
                                                              : segue_plan_dup_uid (plan, record);

      append_listed (list, i, shown);
    }

  g_set_error (error, SEGUE_REFERENCE_ERROR, SEGUE_REFERENCE_ERROR_AMBIGUOUS,
               /* Translators: a name, how many, their codes */
               _("“%s” names %u %s; say which by its code or uid: %s."),
               text, n, segue_record_kind_get_plural (kind), list->str);
}

static void
set_not_found (SeguePlan        *plan,
               SegueRecordKind   kind,
               const char       *text,
               GError          **error)
{
  SegueRecordList *records = segue_plan_list (plan, kind);
  guint n = segue_record_list_get_n (records);
  g_autoptr(GString) list = g_string_new (NULL);

  if (n == 0)
    {
      g_set_error (error, SEGUE_REFERENCE_ERROR, SEGUE_REFERENCE_ERROR_NOT_FOUND,
                   /* Translators: a name, then a plural like "audiences" */
                   _("There is no “%s”; the workspace has no %s."), text, segue_record_kind_get_plural (kind));
      return;
    }

  for (guint i = 0; i < n && i <= MOST_LISTED; i++)
    {
      g_autofree char *title = segue_plan_dup_title (plan, segue_record_list_get (records, i));

      append_listed (list, i, title);
    }

  g_set_error (error, SEGUE_REFERENCE_ERROR, SEGUE_REFERENCE_ERROR_NOT_FOUND,
               /* Translators: a name, a plural like "rollouts", then names */
               _("There is no “%s”; the %s are %s."), text, segue_record_kind_get_plural (kind), list->str);
}

/**
 * segue_reference_find:
 * @plan: where the records are
 * @kind: a kind of main records
 * @text: a name, a code or a uid; names and codes in any case
 * @error: (out) (optional): %SEGUE_REFERENCE_ERROR, saying what there is instead
 *
 * Returns: the id of the one record that @text stands for, archived or not;
 *   0 where it is none or several
 */
gint64
segue_reference_find (SeguePlan        *plan,
                      SegueRecordKind   kind,
                      const char       *text,
                      GError          **error)
{
  g_autoptr(SegueNames) names = NULL;
  const gint64 *ids;
  guint n;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && text != NULL, 0);

  names = segue_names_new (plan);
  ids = segue_names_find (names, kind, text, &n);

  if (n == 1)
    return ids[0];

  if (n == 0)
    set_not_found (plan, kind, text, error);
  else
    set_ambiguous (plan, kind, text, ids, n, error);
  return 0;
}
