/* program.h - the real program on a display and a bus of its own, seen as a screen reader sees it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "a11y-nodes.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct
{
  char        *folder;
  char        *path;    /* of the workspace */
  GSubprocess *process; /* NULL while it does not run */
  Node        *app;
} Program;

typedef gboolean (*ProgramCondition) (Program    *program,
                                      const char *text);

void     program_init        (int            *argc,
                              char         ***argv);
void     program_set_up      (Program        *program,
                              gconstpointer   example);
void     program_tear_down   (Program        *program,
                              gconstpointer   example);
void     program_start       (Program        *program);
void     program_stop        (Program        *program);

/* What it is told, and what it shows. */
void     program_act         (Program        *program,
                              const char     *action);
Node    *program_find        (Program        *program,
                              AtspiRole       role,
                              const char     *name);
void     program_type        (Program        *program,
                              AtspiRole       role,
                              const char     *name,
                              const char     *text);
void     program_press       (Program        *program,
                              const char     *name);
char    *program_dup_row     (Program        *program,
                              int             row);
void     program_select_row  (Program        *program,
                              int             row);
void     program_wait_row    (Program        *program,
                              int             row,
                              const char     *text);
void     program_wait_text   (Program        *program,
                              const char     *text);

/* The same program as a command. */
char    *program_command     (Program        *program,
                              const char     *first,
                              ...) G_GNUC_NULL_TERMINATED;

G_END_DECLS
