/* benchmark-export.c - the register goes out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "benchmark.h"
#include "segue-csv-export.h"
#include "segue-output.h"
#include "segue-sheets.h"
#include "segue-workspace.h"

/* What the register works out, as far as SQL does it in passing; quadrant, gap,
 * priority, salience and next contact are left out, which makes the floor lower
 * than it could be.
 */
static const struct
{
  const char *name;
  const char *expression;
} computed[] = {
  { "uid", "printf ('%llx@%s', hop.id, (SELECT uuid FROM workspace))" },
  { "as-of", "judged.as_of" },
  { "assessor", "judged.assessor" },
  { "basis", "judged.basis" },
  { "audiences", "member.names" },
  { "last-contact", "met.day" },
};

static const char joins[] =
  " LEFT JOIN (SELECT engagement, max (as_of) AS as_of, assessor, basis FROM judgement GROUP BY engagement) judged"
  " ON judged.engagement = own.id"
  " LEFT JOIN (SELECT m.stakeholder, group_concat (a.name, '; ') AS names FROM membership m"
  " JOIN audience a ON a.id = m.audience GROUP BY m.stakeholder) member ON member.stakeholder = hop.id"
  " LEFT JOIN (SELECT w.target, max (i.date) AS day FROM interaction_who w JOIN interaction i ON i.id = w.owner"
  " GROUP BY w.target) met ON met.target = hop.id";

static const char *
find_computed (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (computed); i++)
    if (g_str_equal (computed[i].name, name))
      return computed[i].expression;

  return NULL;
}

static void
append_expression (GString           *sql,
                   const SegueSheet  *sheet,
                   const SegueColumn *column)
{
  const char *alias = column->source == SEGUE_SHEET_OWN ? "own" : "hop";
  SegueRecordKind kind = column->source == SEGUE_SHEET_OWN ? sheet->kind : sheet->hop;
  const char *ready = column->index == SEGUE_NO_FIELD ? find_computed (column->field->name) : NULL;
  g_autofree char *name = segue_field_dup_column (column->field);
  g_autofree char *owner = segue_record_kind_dup_table (kind);
  g_autofree char *target = NULL;
  g_autofree char *title = NULL;

  if (ready != NULL)
    {
      g_string_append (sql, ready);
      return;
    }
  if (column->field->kind != SEGUE_FIELD_LINK && column->field->kind != SEGUE_FIELD_LINKS)
    {
      g_string_append_printf (sql, "%s.%s", alias, name);
      return;
    }

  target = segue_record_kind_dup_table (column->field->target);
  title = segue_field_dup_column (&segue_record_class_get (column->field->target)->fields
                                    [segue_record_class_get (column->field->target)->title]);
  if (column->field->kind == SEGUE_FIELD_LINK)
    g_string_append_printf (sql, "(SELECT t.%s FROM %s t WHERE t.id = %s.%s)", title, target, alias, name);
  else
    g_string_append_printf (sql, "(SELECT group_concat (t.%s, '; ') FROM %s_%s l JOIN %s t ON t.id = l.target "
                            "WHERE l.owner = %s.id)", title, owner, name, target, alias);
}

static char *
build_select (const SegueSheet *sheet)
{
  GString *sql = g_string_new ("SELECT ");
  g_autofree char *own = segue_record_kind_dup_table (sheet->kind);
  g_autofree char *hop = segue_record_kind_dup_table (sheet->hop);
  g_autofree char *link = segue_field_dup_column (&segue_record_class_get (sheet->kind)->fields[sheet->link]);
  guint n = 0;

  for (guint i = 0; i < sheet->n_columns; i++)
    if (sheet->columns[i].index != SEGUE_NO_FIELD || find_computed (sheet->columns[i].field->name) != NULL)
      {
        g_string_append (sql, n++ > 0 ? ", " : "");
        append_expression (sql, sheet, &sheet->columns[i]);
      }

  g_string_append_printf (sql, " FROM %s own JOIN %s hop ON hop.id = own.%s%s", own, hop, link, joins);
  return g_string_free (sql, FALSE);
}

static BenchmarkTime
export_bare (Benchmark *self,
             gpointer   data)
{
  g_autofree char *output = g_build_filename (self->folder, "bare.csv", NULL);
  g_autofree char *select = build_select (segue_sheet_get ("stakeholders"));
  const char *arguments[] = { "sqlite3", "-readonly", "-csv", "-header", self->workspace, select, NULL };

  return benchmark_run_process (arguments, output);
}

/* As in the window, which has its lists loaded. */
static BenchmarkTime
export_lists (Benchmark *self,
              gpointer   data)
{
  SeguePlan *plan = data;
  const SegueSheetFilter everything = { 0 };
  g_autofree char *path = g_build_filename (self->folder, "lists.csv", NULL);
  g_autoptr(GError) error = NULL;
  BenchmarkTime start = benchmark_now ();
  g_autoptr(SegueOutput) output = segue_output_open (path, &error);

  g_assert_no_error (error);
  segue_csv_export (plan, segue_sheet_get ("stakeholders"), &everything, SEGUE_REDACTION_LEVEL_TEAM,
                    SEGUE_CSV_PROFILE_RFC4180, G_OUTPUT_STREAM (output), NULL, &error);
  g_assert_no_error (error);
  segue_output_commit (output, NULL, &error);
  g_assert_no_error (error);

  return benchmark_since (start, 1);
}

static BenchmarkTime
export_program (Benchmark *self,
                gpointer   data)
{
  g_autofree char *path = g_build_filename (self->folder, "ours.csv", NULL);
  const char *arguments[] = { self->program, "export", "stakeholders", self->workspace, "-o", path, NULL };

  return benchmark_run_process (arguments, NULL);
}

/**
 * benchmark_export:
 *
 * The register as CSV, once from loaded lists and once by the program, which
 * checks and loads the workspace first.
 */
void
benchmark_export (Benchmark *self)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) workspace = segue_workspace_open (self->workspace, NULL, &error);

  g_assert_no_error (error);
  segue_workspace_load (workspace, NULL, &error);
  g_assert_no_error (error);

  benchmark_compare (self, "export the register | sqlite3 -csv", export_bare, export_lists, workspace, 1.5);
  benchmark_compare (self, "  the same by the program, which loads it first", export_bare, export_program, NULL, 0);
}
