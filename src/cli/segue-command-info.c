/* segue-command-info.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-command-info"

#include "config.h"

#include "segue-command.h"
#include "segue-json.h"
#include "segue-console.h"
#include "segue-workspace.h"

#include <glib/gi18n.h>

enum
{
  WORKSPACE, /* the arguments */
};

static const SegueOption options[] = {
  { "json", 0, NULL, N_("Print a JSON object for other programs") },
  { NULL },
};

static void
print_json (SeguePlan                *plan,
            const SegueWorkspaceInfo *info)
{
  SegueRecordList *rollouts = segue_plan_list (plan, SEGUE_RECORD_ROLLOUT);
  g_autoptr(SegueJson) json = segue_json_new ();

  segue_json_open (json, NULL, '{');
  segue_json_add_integer (json, "schema", info->schema);
  segue_json_add_text (json, "integrity", "ok"); /* a file that is damaged is not opened */

  segue_json_open (json, "rollouts", '[');
  for (guint i = 0; i < segue_record_list_get_n (rollouts); i++)
    {
      g_autofree char *title = segue_plan_dup_title (plan, segue_record_list_get (rollouts, i));

      segue_json_add_text (json, NULL, title);
    }
  segue_json_close (json, ']');

  segue_json_open (json, "counts", '{');
  for (SegueRecordKind kind = SEGUE_RECORD_WORKSPACE + 1; kind < SEGUE_N_RECORD_KINDS; kind++)
    segue_json_add_integer (json, segue_record_kind_get_plural (kind), info->counts[kind]);
  segue_json_close (json, '}');

  segue_json_add_integer (json, "file-size", info->file_size);
  segue_json_add_integer (json, "journal-lines", info->journal_lines);
  segue_json_add_integer (json, "undo-steps", info->undo_steps);
  segue_json_add_integer (json, "undo-size", info->undo_size);
  segue_json_close (json, '}');

  segue_console_print_bytes (json->text->str, json->text->len);
}

/* The longest label in English has 26 letters. */
#define LABEL_WIDTH 27

static void
print_line (const char *label,
            const char *value)
{
  /* Padded by characters: printf() would count bytes. */
  int blanks = MAX (0, LABEL_WIDTH - (int) g_utf8_strlen (label, -1));

  segue_console_print ("%s%*s %s\n", label, blanks, "", value);
}

static void
print_count (const char *label,
             gint64      count)
{
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT, count);

  print_line (label, text);
}

static void
print_size (const char *label,
            gint64      bytes)
{
  g_autofree char *text = g_format_size ((guint64) bytes);

  print_line (label, text);
}

static void
print_text (SegueWorkspace           *workspace,
            const SegueWorkspaceInfo *info)
{
  SeguePlan *plan = SEGUE_PLAN (workspace);
  SegueRecordList *rollouts = segue_plan_list (plan, SEGUE_RECORD_ROLLOUT);
  g_autofree char *path = g_filename_display_name (segue_workspace_get_path (workspace));

  print_line (_("Workspace"), path);
  print_count (_("Schema version"), info->schema);
  print_line (_("Integrity"), _("ok"));
  if (segue_workspace_is_read_only (workspace))
    print_line (_("Access"), _("read-only"));

  for (guint i = 0; i < segue_record_list_get_n (rollouts); i++)
    {
      g_autofree char *title = segue_plan_dup_title (plan, segue_record_list_get (rollouts, i));

      print_line (i == 0 ? _("Rollouts") : "", title);
    }

  segue_console_print ("\n");
  for (SegueRecordKind kind = SEGUE_RECORD_WORKSPACE + 1; kind < SEGUE_N_RECORD_KINDS; kind++)
    print_count (segue_record_kind_get_labels (kind), info->counts[kind]);

  segue_console_print ("\n");
  print_size (_("File size"), info->file_size);
  print_count (_("Journal lines"), info->journal_lines);
  print_count (_("Undo steps"), info->undo_steps);
  print_size (_("Undo size"), info->undo_size);
}

static gboolean
run (SegueCommandLine  *line,
     GCancellable      *cancellable,
     GError           **error)
{
  g_autoptr(SegueWorkspace) workspace = NULL;
  SegueWorkspaceInfo info;

  workspace = segue_workspace_open (segue_command_line_get_path (line, WORKSPACE), cancellable, error);
  if (workspace == NULL || !segue_workspace_get_info (workspace, &info, error))
    return FALSE;

  segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_ROLLOUT);
  if (!segue_workspace_check_lists (workspace, error))
    return FALSE;

  if (segue_command_line_has (line, "json"))
    print_json (SEGUE_PLAN (workspace), &info);
  else
    print_text (workspace, &info);

  return TRUE;
}

const SegueCommand segue_command_info = {
  "info",
  "WORKSPACE",
  N_("Tell what is in a workspace and whether the file is sound"),
  N_("Examples:\n"
     "  segue info erp.segue\n"
     "  segue info erp.segue --json"),
  options,
  run,
};
