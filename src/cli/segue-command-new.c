/* segue-command-new.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-command-new"

#include "config.h"

#include "segue-command.h"
#include "segue-example.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

enum
{
  WORKSPACE, /* the arguments */
};

static const SegueOption options[] = {
  { "example", 0, NULL, N_("Fill it with an invented organisation and two rollouts") },
  { NULL },
};

static gboolean
run (SegueCommandLine  *line,
     GCancellable      *cancellable,
     GError           **error)
{
  const char *path = segue_command_line_get_path (line, WORKSPACE);
  g_autoptr(SegueWorkspace) workspace = NULL;

  workspace = segue_workspace_create (path, error);
  if (workspace == NULL)
    return FALSE;
  if (!segue_command_line_has (line, "example") ||
      segue_example_fill (workspace, segue_today (), error))
    return TRUE;

  /* Half of what was asked for would stand in the way of the next try. */
  g_clear_object (&workspace);
  g_unlink (path);

  return FALSE;
}

const SegueCommand segue_command_new = {
  "new",
  "WORKSPACE",
  N_("Make a workspace"),
  N_("A file that exists is not touched. The new workspace holds one rollout, named\n"
     "“First rollout”.\n\n"
     "Examples:\n"
     "  segue new erp.segue\n"
     "  segue new example.segue --example"),
  options,
  run,
};
