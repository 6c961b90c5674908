/* segue-command-new.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-command-new"

#include "config.h"

#include "segue-command.h"
#include "segue-workspace.h"

#include <glib/gi18n.h>

enum
{
  WORKSPACE, /* the arguments */
};

static const SegueOption options[] = {
  { NULL },
};

static gboolean
run (SegueCommandLine  *line,
     GCancellable      *cancellable,
     GError           **error)
{
  g_autoptr(SegueWorkspace) workspace = NULL;

  workspace = segue_workspace_create (segue_command_line_get_path (line, WORKSPACE), error);
  return workspace != NULL;
}

const SegueCommand segue_command_new = {
  "new",
  "WORKSPACE",
  N_("Make a workspace"),
  N_("A file that exists is not touched. The new workspace holds one rollout, named\n"
     "“First rollout”.\n\n"
     "Examples:\n"
     "  segue new erp.segue"),
  options,
  run,
};
