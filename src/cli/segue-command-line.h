/* segue-command-line.h - the options and arguments that a command was given
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet.h"

G_BEGIN_DECLS

#define SEGUE_USAGE_ERROR (segue_usage_error_quark ())

typedef enum
{
  SEGUE_USAGE_ERROR_FAILED, /* the command line cannot be meant like that */
} SegueUsageError;

/**
 * SegueOption:
 * @name: without the `--`
 * @letter: its short form, or 0
 * @value: (nullable): N_(), what stands for its value in the help; a switch has none
 * @help: N_(), what it does
 */
typedef struct
{
  const char *name;
  char        letter;
  const char *value;
  const char *help;
} SegueOption;

typedef struct _SegueCommand SegueCommand;
typedef struct _SegueCommandLine SegueCommandLine;

GQuark              segue_usage_error_quark         (void);

SegueCommandLine   *segue_command_line_new          (const SegueCommand  *command,
                                                     int                  argc,
                                                     char               **argv,
                                                     GError             **error);
void                segue_command_line_free         (SegueCommandLine    *self);
gboolean            segue_command_line_wants_help   (SegueCommandLine    *self);
char               *segue_command_line_dup_help     (SegueCommandLine    *self);

const char         *segue_command_line_get_path     (SegueCommandLine    *self,
                                                     guint                argument);
const char         *segue_command_line_get_word     (SegueCommandLine    *self,
                                                     guint                argument);

const SegueSheet   *segue_command_line_get_sheet    (SegueCommandLine    *self,
                                                     guint                argument,
                                                     GError             **error);
gboolean            segue_command_line_has          (SegueCommandLine    *self,
                                                     const char          *option);
const char         *segue_command_line_get_file     (SegueCommandLine    *self,
                                                     const char          *option);
const char         *segue_command_line_get_text     (SegueCommandLine    *self,
                                                     const char          *option);
GPtrArray          *segue_command_line_get_all      (SegueCommandLine    *self,
                                                     const char          *option);
gboolean            segue_command_line_get_one_of   (SegueCommandLine    *self,
                                                     const char          *option,
                                                     const char * const  *allowed,
                                                     guint               *position,
                                                     GError             **error);
gboolean            segue_command_line_refuse       (SegueCommandLine    *self,
                                                     const char * const  *options,
                                                     const char          *where,
                                                     GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueCommandLine, segue_command_line_free)

G_END_DECLS
