/* segue-command.h - what a command of the command line is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-command-line.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SegueCommandFunc:
 * @line: what was given
 * @cancellable: cancelled when the process is told to stop
 * @error: in the domain %SEGUE_USAGE_ERROR where the command line is at fault
 *
 * Returns: whether it is done
 */
typedef gboolean (*SegueCommandFunc) (SegueCommandLine  *line,
                                      GCancellable      *cancellable,
                                      GError           **error);

/**
 * SegueCommand:
 * @name: the word that names it
 * @arguments: what follows its options, a word each, `KIND FILE WORKSPACE`
 * @summary: N_(), what it does, for the list of commands
 * @details: N_(), the end of its help: rules, then examples
 * @options: ended by a row without a name
 * @run: does it
 */
struct _SegueCommand
{
  const char        *name;
  const char        *arguments;
  const char        *summary;
  const char        *details;
  const SegueOption *options;
  SegueCommandFunc   run;
};

extern const SegueCommand segue_command_new;
extern const SegueCommand segue_command_info;
extern const SegueCommand segue_command_import;
extern const SegueCommand segue_command_export;
extern const SegueCommand segue_command_check;

G_END_DECLS
