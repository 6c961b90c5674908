/* segue-import-links.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-links.h"

#include "segue-audience.h"
#include "segue-import-words.h"

#include <string.h>

/* A cell of more names than this is none. */
#define MAX_NAMES 1000

static void
link_free (gpointer data)
{
  SegueImportLink *link = data;

  g_array_unref (link->ids);
  g_array_unref (link->issues);
  g_free (link);
}

static void
add_id (SegueImportLink *link,
        gint64           id)
{
  g_array_append_val (link->ids, id);
}

static void
add_issue (SegueImportPlan *self,
           SegueImportLink *link,
           guint            code,
           guint            arg,
           const char      *name)
{
  SegueImportIssue issue = { 0, SEGUE_NO_FIELD, code, arg, NULL };

  issue.detail = g_string_chunk_insert_const (self->details, name);
  g_array_append_val (link->issues, issue);
}

/* "Anna Kern <anna@example.org>", "anna@example.org" */
static char *
dup_address (const char *name)
{
  const char *open = strchr (name, '<');
  const char *close = open != NULL ? strchr (open, '>') : NULL;

  if (strchr (name, '@') == NULL)
    return NULL;

  return close != NULL ? g_strndup (open + 1, (gsize) (close - open - 1)) : g_strdup (name);
}

static gint64
find_person_by_address (SegueImportPlan *self,
                        const char      *name)
{
  g_autofree char *address = dup_address (name);
  SegueRecord *record = NULL;
  guint n = 0;

  if (address == NULL)
    return 0;

  if (self->people == NULL)
    self->people = segue_import_people_new (self->plan, SEGUE_MATCH_ANY);
  record = segue_import_people_find_email (self->people, g_strstrip (address), &n);

  return n == 1 ? segue_record_get_id (record) : 0;
}

/* "Kern, Anna" for Anna Kern. */
static const gint64 *
find_turned (SegueImportPlan *self,
             const char      *name,
             guint           *n)
{
  const char *comma = strchr (name, ',');
  g_autofree char *family = NULL;
  g_autofree char *turned = NULL;

  if (comma == NULL)
    return NULL;

  family = g_strndup (name, (gsize) (comma - name));
  turned = g_strdup_printf ("%s %s", comma + 1, g_strstrip (family));

  return segue_names_find (self->names, SEGUE_RECORD_STAKEHOLDER, g_strstrip (turned), n);
}

/* How many records @name may mean; @id is set for one. */
static guint
find_one (SegueImportPlan *self,
          SegueRecordKind  kind,
          const char      *name,
          gint64          *id)
{
  const gint64 *ids = NULL;
  guint n = 0;

  if (kind == SEGUE_RECORD_STAKEHOLDER)
    {
      *id = find_person_by_address (self, name);
      if (*id != 0)
        return 1;
    }

  ids = segue_names_find (self->names, kind, name, &n);
  if (n == 0 && kind == SEGUE_RECORD_STAKEHOLDER)
    ids = find_turned (self, name, &n);
  if (n == 1)
    *id = ids[0];

  return n;
}

/* Nothing but the name is needed for a group. */
static gint64
make_audience (SegueImportPlan *self,
               const char      *name)
{
  SegueRecord *audience = segue_record_new (SEGUE_RECORD_AUDIENCE, 0);

  segue_record_set_text (audience, SEGUE_AUDIENCE_NAME, name);
  segue_import_plan_add_record (self, audience);

  return segue_record_get_id (audience);
}

static void
resolve_name (SegueImportPlan         *self,
              const SegueImportColumn *column,
              SegueImportLink         *link,
              const char              *name)
{
  gint64 id = 0;
  guint n = find_one (self, column->field->target, name, &id);

  if (n == 1)
    add_id (link, id);
  else if (n > 1)
    add_issue (self, link, SEGUE_IMPORT_ISSUE_LINK_AMBIGUOUS, n, name);
  else if (segue_empty_word_find (name) != SEGUE_EMPTY_WORD_NO)
    return;
  else if (column->role == SEGUE_IMPORT_ROLE_AUDIENCES)
    {
      add_id (link, make_audience (self, name));
      add_issue (self, link, SEGUE_IMPORT_ISSUE_LINK_MADE, 0, name);
    }
  else
    add_issue (self, link, SEGUE_IMPORT_ISSUE_LINK_UNKNOWN, 0, name);
}

/* Commas separate names only where each part is one: "Finance, Payroll" may be
 * the name of a single group.
 */
static gboolean
resolve_by_commas (SegueImportPlan         *self,
                   const SegueImportColumn *column,
                   SegueImportLink         *link,
                   const char              *names)
{
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_auto(GStrv) parts = NULL;

  if (strchr (names, ',') == NULL)
    return FALSE;

  parts = g_strsplit (names, ",", MAX_NAMES);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      gint64 id = 0;

      if (*g_strstrip (parts[i]) == '\0')
        continue;
      if (find_one (self, column->field->target, parts[i], &id) != 1)
        return FALSE;
      g_array_append_val (ids, id);
    }

  g_array_append_vals (link->ids, ids->data, ids->len);
  return ids->len > 0;
}

static void
resolve_names (SegueImportPlan         *self,
               const SegueImportColumn *column,
               SegueImportLink         *link,
               const char              *names)
{
  g_auto(GStrv) parts = NULL;
  gint64 id = 0;

  if (find_one (self, column->field->target, names, &id) == 1)
    {
      add_id (link, id);
      return;
    }

  parts = g_strsplit_set (names, ";\r\n", MAX_NAMES);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (*g_strstrip (parts[i]) == '\0')
        continue;
      if (find_one (self, column->field->target, parts[i], &id) == 1 ||
          !resolve_by_commas (self, column, link, parts[i]))
        resolve_name (self, column, link, parts[i]);
    }
}

/*< private >
 * segue_import_plan_resolve:
 * @column: a column of links
 * @row: of the grid
 *
 * Looks up what a cell names: by uid, code or name, people also by their
 * address.  Cells repeat, so what they lead to is remembered.
 *
 * Returns: (nullable): what the cell leads to; %NULL for an empty one
 */
const SegueImportLink *
segue_import_plan_resolve (SegueImportPlan *self,
                           guint            column,
                           guint            row)
{
  SegueImportColumn *at = segue_import_plan_column (self, column);
  const char *text = segue_cell_reader_get_text (at->reader, segue_import_plan_get_cell (self, row, column));
  SegueImportLink *link = NULL;

  if (*text == '\0')
    return NULL;

  if (at->links == NULL)
    at->links = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, link_free);
  link = g_hash_table_lookup (at->links, text);
  if (link != NULL)
    return link;

  link = g_new0 (SegueImportLink, 1);
  link->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  link->issues = g_array_new (FALSE, FALSE, sizeof (SegueImportIssue));
  g_hash_table_insert (at->links, g_strdup (text), link);
  if (at->field->kind == SEGUE_FIELD_LINKS)
    resolve_names (self, at, link, text);
  else
    resolve_name (self, at, link, text);

  return link;
}

/*< private >
 * segue_import_plan_report:
 *
 * Warns of everything that @link could not be found for in this row.  That an
 * audience was made is news only once.
 */
void
segue_import_plan_report (SegueImportPlan       *self,
                          const SegueImportLink *link,
                          guint                  column,
                          guint                  row)
{
  for (guint i = 0; i < link->issues->len;)
    {
      SegueImportIssue issue = g_array_index (link->issues, SegueImportIssue, i);

      issue.row = row;
      issue.column = column;
      segue_import_plan_warn (self, &issue);
      if (issue.code == SEGUE_IMPORT_ISSUE_LINK_MADE)
        g_array_remove_index (link->issues, i);
      else
        i++;
    }
}

/*< private >
 * segue_import_link_set:
 * @field: a field of links
 * @value: (inout): what @link leads to; unset where that is nothing
 */
void
segue_import_link_set (const SegueImportLink *link,
                       const SegueField      *field,
                       SegueValue            *value)
{
  segue_value_clear (value);
  if (link->ids->len == 0)
    return;

  if (field->kind == SEGUE_FIELD_LINKS)
    segue_value_set_ids (value, (const gint64 *) (gpointer) link->ids->data, link->ids->len);
  else
    segue_value_set_integer (value, g_array_index (link->ids, gint64, 0));
}
