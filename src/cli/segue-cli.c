/* segue-cli.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-cli"

#include "config.h"

#include "segue-cli.h"

#include "segue-command.h"
#include "segue-console.h"
#include "segue-stop.h"
#include "segue-workspace.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <signal.h>
#include <unistd.h>

static const SegueCommand *commands[] = {
  &segue_command_new,
  &segue_command_info,
  &segue_command_import,
  &segue_command_export,
  &segue_command_check,
};

/* A file opened under the number of a closed standard stream would get what is
 * meant for that stream.  What takes the place cannot be used in its direction,
 * so that output which goes nowhere is noticed.
 */
static void
occupy_standard_streams (void)
{
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
    if (fcntl (fd, F_GETFD) == -1 && errno == EBADF)
      (void) !open ("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

static const SegueCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_strcmp0 (commands[i]->name, name) == 0)
      return commands[i];

  return NULL;
}

static char *
dup_command_names (void)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (names, "%s%s", i == 0 ? "" : ", ", commands[i]->name);

  return g_string_free (names, FALSE);
}

static void
print_help (void)
{
  guint width = 0;

  segue_console_print (_("Usage:\n  segue [WORKSPACE]\n  segue COMMAND [OPTION…] ARGUMENT…\n\n"));
  segue_console_print (_("Segue plans the people side of an IT change. A workspace is one file.\n\n"));

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    width = MAX (width, (guint) g_utf8_strlen (commands[i]->name, -1) + 1 +
                        (guint) g_utf8_strlen (commands[i]->arguments, -1));

  segue_console_print (_("Commands:\n"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *usage = g_strdup_printf ("%s %s", commands[i]->name, commands[i]->arguments);

      segue_console_print ("  %-*s  %s\n", (int) width, usage, _(commands[i]->summary));
    }

  segue_console_print (_("\nOptions:\n"
                        "  -h, --help  Show this help and end\n"
                        "  --version   Show the version and end\n\n"
                        "Without a command the window opens, on the workspace of the user where none is named.\n"
                        "“segue COMMAND --help” tells more about a command.\n"));
}

static void
print_version (void)
{
  segue_console_print ("segue %s\n", SEGUE_VERSION);
  segue_console_print (_("License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.\n"
                        "This is free software: you are free to change and redistribute it.\n"
                        "There is NO WARRANTY, to the extent permitted by law.\n"));
}

static SegueExit
conclude (const SegueCommand *command,
          gboolean            done,
          const GError       *error)
{
  g_autoptr(GError) lost = NULL;

  /* Whoever closed the pipe has seen enough. */
  if (!segue_console_finish (&lost) && done && !g_error_matches (lost, G_IO_ERROR, G_IO_ERROR_BROKEN_PIPE))
    {
      done = FALSE;
      error = lost;
    }
  if (done)
    return SEGUE_EXIT_DONE;

  segue_console_complain ("segue: %s", error->message);
  if (error->domain != SEGUE_USAGE_ERROR)
    return SEGUE_EXIT_FAILED;

  if (command != NULL)
    segue_console_complain (_("Try “segue %s --help”."), command->name);
  else
    segue_console_complain (_("Try “segue --help”."));
  return SEGUE_EXIT_USAGE;
}

static gboolean
is_cancelled (const GError *error)
{
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) ||
         g_error_matches (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_CANCELLED);
}

static SegueExit
run_command (const SegueCommand  *command,
             int                  argc,
             char               **argv)
{
  g_autoptr(SegueCommandLine) line = NULL;
  g_autoptr(GCancellable) cancellable = NULL;
  g_autoptr(GError) error = NULL;
  gboolean done;

  line = segue_command_line_new (command, argc, argv, &error);
  if (line == NULL)
    return conclude (command, FALSE, error);

  if (segue_command_line_wants_help (line))
    {
      g_autofree char *help = segue_command_line_dup_help (line);

      segue_console_print ("%s\n", help);
      return conclude (command, TRUE, NULL);
    }

  cancellable = segue_stop_watch ();
  done = command->run (line, cancellable, &error);
  if (!done && is_cancelled (error))
    {
      g_clear_error (&error);
      g_set_error_literal (&error, G_IO_ERROR, G_IO_ERROR_CANCELLED, _("Stopped; nothing was changed."));
    }

  return conclude (command, done, error);
}

/**
 * segue_cli_run:
 * @argc: as main() got it
 * @argv: as main() got it
 *
 * Does what the command line says.
 *
 * Returns: the exit status of the program
 */
SegueExit
segue_cli_run (int    argc,
               char **argv)
{
  const SegueCommand *command;
  g_autofree char *names = dup_command_names ();
  g_autoptr(GError) error = NULL;

  occupy_standard_streams ();
  signal (SIGPIPE, SIG_DFL); /* whoever started us may have it ignored */
  g_set_prgname ("segue");

  if (argc > 1 && (g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "-h")))
    {
      print_help ();
      return conclude (NULL, TRUE, NULL);
    }
  if (argc > 1 && g_str_equal (argv[1], "--version"))
    {
      print_version ();
      return conclude (NULL, TRUE, NULL);
    }

  command = argc > 1 ? find_command (argv[1]) : NULL;
  if (command != NULL)
    return run_command (command, argc - 1, argv + 1);

  if (argc > 1)
    error = g_error_new (SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                         _("There is no command “%s”; the commands are %s."), argv[1], names);
  else
    error = g_error_new (SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                         _("No command is given; the commands are %s."), names);
  return conclude (NULL, FALSE, error);
}
