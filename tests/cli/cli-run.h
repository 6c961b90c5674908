/* cli-run.h - the program, run as anybody would run it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CliResult:
 * @status: the exit status; the negative number of a signal that ended it
 * @out: what it printed on standard output
 * @err: what it printed on standard error
 */
typedef struct
{
  int   status;
  char *out;
  char *err;
} CliResult;

/**
 * CliSummary:
 *
 * The last line of an import, rows of the file.
 */
typedef struct
{
  guint new;
  guint changed;
  guint unchanged;
  guint refused;
} CliSummary;

void         cli_begin           (void);
void         cli_begin_plan      (void);
void         cli_end             (void);
char        *cli_path            (const char          *name);
void         cli_write           (const char          *name,
                                  const char          *contents);
char        *cli_read            (const char          *name);
char        *cli_hash            (const char          *name);
gboolean     cli_exists          (const char          *name);

GSubprocess *cli_start           (const char * const  *environment,
                                  const char * const  *arguments);
CliResult   *cli_finish          (GSubprocess         *process);
CliResult   *cli_run             (const char          *first,
                                  ...) G_GNUC_NULL_TERMINATED;
CliResult   *cli_run_line        (const char          *line);
CliResult   *cli_run_shell       (const char          *script);
CliResult   *cli_run_with        (const char * const  *environment,
                                  const char          *first,
                                  ...) G_GNUC_NULL_TERMINATED;
void         cli_result_free     (CliResult           *self);

void         cli_assert_done     (CliResult           *result);
void         cli_assert_failed   (CliResult           *result,
                                  const char          *part);
void         cli_assert_usage    (CliResult           *result,
                                  const char          *part);
char        *cli_last_line       (const char          *text);
CliSummary   cli_get_summary     (CliResult           *result);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CliResult, cli_result_free)

G_END_DECLS
