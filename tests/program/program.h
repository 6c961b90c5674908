/* program.h - the real program on a display and a bus of its own, seen as a screen reader sees it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "a11y-nodes.h"
#include "table.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* What the windows of a workspace are called that program_set_up () makes. */
#define PROGRAM_WINDOW "w.segue"

typedef struct
{
  char        *folder;  /* all that the program writes is in it */
  char        *path;    /* of the workspace; NULL starts the program without one */
  GSubprocess *process; /* NULL while it does not run */
  Node        *app;
  gboolean     obeys_modes; /* may not write what its mode protects, whoever runs the test */
  GSubprocess *bus;     /* of its own; NULL where it is on that of this session */
} Program;

typedef gboolean (*ProgramCondition) (Program       *program,
                                      gconstpointer  data);

void       program_init           (int              *argc,
                                   char           ***argv);
void       program_make_folder    (Program          *program);
void       program_set_up         (Program          *program,
                                   gconstpointer     example);
void       program_tear_down      (Program          *program,
                                   gconstpointer     example);
void       program_start          (Program          *program);
void       program_start_beside   (Program          *program,
                                   Program          *first);
void       program_stop           (Program          *program);
void       program_kill           (Program          *program);

/* Waiting for an effect, never for a time. */
void       program_wait           (Program          *program,
                                   ProgramCondition  condition,
                                   gconstpointer     data,
                                   const char       *what);
void       program_wait_text      (Program          *program,
                                   const char       *text);
void       program_wait_gone      (Program          *program,
                                   const char       *text);
void       program_wait_row       (Program          *program,
                                   int               row,
                                   const char       *text);
void       program_wait_content   (Program          *program,
                                   AtspiRole         role,
                                   const char       *name,
                                   const char       *text);
void       program_settle         (Program          *program);
gboolean   program_sees           (Program          *program,
                                   gconstpointer     words);
gboolean   program_sees_not       (Program          *program,
                                   gconstpointer     words);

/* What it is told. */
void       program_act            (Program          *program,
                                   const char       *action);
void       program_type           (Program          *program,
                                   AtspiRole         role,
                                   const char       *name,
                                   const char       *text);
void       program_press          (Program          *program,
                                   const char       *name);
void       program_press_toast    (Program          *program,
                                   const char       *label);
void       program_select_row     (Program          *program,
                                   int               row,
                                   gboolean          also);

/* What it shows. */
Node      *program_find_window    (Program          *program,
                                   const char       *title);
Node      *program_find           (Program          *program,
                                   AtspiRole         role,
                                   const char       *name);
gboolean   program_can            (Program          *program,
                                   const char       *button);
gboolean   program_has_action     (Program          *program,
                                   const char       *action);
GPtrArray *program_find_lines     (Program          *program);
char      *program_dup_row        (Program          *program,
                                   int               row);

/* The same program as a command. */
char      *program_command        (Program          *program,
                                   const char       *first,
                                   ...) G_GNUC_NULL_TERMINATED;
Table     *program_export         (Program          *program,
                                   const char       *kind);
void       program_wait_cell      (Program          *program,
                                   const char       *kind,
                                   const char       *name,
                                   const char       *column,
                                   const char       *text);

G_END_DECLS
