/* segue-command-check.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-command-check"

#include "config.h"

#include "segue-check.h"
#include "segue-command.h"
#include "segue-console.h"
#include "segue-json.h"
#include "segue-reference.h"
#include "segue-workspace.h"

#include <glib/gi18n.h>

enum
{
  WORKSPACE, /* the arguments */
};

static const SegueOption options[] = {
  { "rollout", 0, N_("NAME"), N_("Only this rollout: a name, code or uid") },
  { "json", 0, NULL, N_("Print a JSON array for other programs") },
  { NULL },
};

/* Stable, unlike the words that people read. */
static const char *
get_nick (SegueSeverity severity)
{
  switch (severity)
    {
    case SEGUE_SEVERITY_ERROR:
      return "error";
    case SEGUE_SEVERITY_WARNING:
      return "warning";
    case SEGUE_SEVERITY_INFO:
      return "hint";
    }

  g_return_val_if_reached ("");
}

static void
add_finding (SegueJson          *json,
             SeguePlan          *plan,
             const SegueFinding *finding)
{
  g_autofree char *text = segue_finding_dup_text (plan, finding);

  segue_json_open (json, NULL, '{');
  segue_json_add_text (json, "code", segue_check_get_code (finding->check));
  segue_json_add_text (json, "severity", get_nick (segue_check_get_severity (finding->check)));
  segue_json_add_text (json, "text", text);
  segue_json_open (json, "records", '[');
  for (guint i = 0; i < finding->n_records; i++)
    {
      g_autofree char *uid = segue_plan_dup_uid (plan, finding->records[i]);

      segue_json_add_text (json, NULL, uid);
    }
  segue_json_close (json, ']');
  segue_json_close (json, '}');
}

static void
print_json (SeguePlan *plan,
            GPtrArray *findings)
{
  g_autoptr(SegueJson) json = segue_json_new ();

  segue_json_open (json, NULL, '[');
  for (guint i = 0; i < findings->len; i++)
    add_finding (json, plan, g_ptr_array_index (findings, i));
  segue_json_close (json, ']');

  segue_console_print_bytes (json->text->str, json->text->len);
}

static void
print_text (SeguePlan *plan,
            GPtrArray *findings)
{
  for (guint i = 0; i < findings->len; i++)
    {
      const SegueFinding *finding = g_ptr_array_index (findings, i);
      g_autofree char *text = segue_finding_dup_text (plan, finding);

      segue_console_print_line ("%s %s: %s", segue_check_get_code (finding->check),
                                segue_severity_get_text (segue_check_get_severity (finding->check)), text);
    }
  if (findings->len == 0)
    segue_console_print_line ("%s", _("The checks find nothing."));
}

/* What nobody accepted, of @rollout or of all. */
static GPtrArray *
find_open (SeguePlan *plan,
           gint64     rollout)
{
  GPtrArray *findings = segue_checks_run (plan, segue_today ());

  for (guint i = findings->len; i > 0; i--)
    {
      const SegueFinding *finding = g_ptr_array_index (findings, i - 1);

      if (finding->acceptance != NULL || !segue_finding_is_of (finding, rollout))
        g_ptr_array_remove_index (findings, i - 1);
    }

  return findings;
}

static gboolean
run (SegueCommandLine  *line,
     GCancellable      *cancellable,
     GError           **error)
{
  const char *name = segue_command_line_get_text (line, "rollout");
  g_autoptr(SegueWorkspace) workspace = segue_workspace_open (segue_command_line_get_path (line, WORKSPACE), cancellable, error);
  g_autoptr(GPtrArray) findings = NULL;
  gint64 rollout = 0;

  if (workspace == NULL || !segue_workspace_load (workspace, cancellable, error))
    return FALSE;

  if (name != NULL)
    {
      rollout = segue_reference_find (SEGUE_PLAN (workspace), SEGUE_RECORD_ROLLOUT, name, error);
      if (rollout == 0)
        return FALSE;
    }

  findings = find_open (SEGUE_PLAN (workspace), rollout);
  if (segue_command_line_has (line, "json"))
    print_json (SEGUE_PLAN (workspace), findings);
  else
    print_text (SEGUE_PLAN (workspace), findings);

  return TRUE;
}

const SegueCommand segue_command_check = {
  "check",
  "WORKSPACE",
  N_("Tell what the plan checks find"),
  N_("What somebody accepted with a reason is left out. The exit status is 0 whatever is found.\n"
     "\n"
     "Examples:\n"
     "  segue check erp.segue\n"
     "  segue check erp.segue --rollout ERP --json"),
  options,
  run,
};
