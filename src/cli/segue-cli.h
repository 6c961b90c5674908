/* segue-cli.h - the program without a window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SegueExit:
 *
 * The exit status of the program.
 */
typedef enum
{
  SEGUE_EXIT_DONE,   /* what was asked for is done */
  SEGUE_EXIT_FAILED, /* it could not be done; one line on standard error says why */
  SEGUE_EXIT_USAGE,  /* it was not understood */
} SegueExit;

SegueExit segue_cli_run (int    argc,
                         char **argv);

G_END_DECLS
