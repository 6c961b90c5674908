/* main.c - a window, or a command
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-application.h"
#include "segue-cli.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <string.h>

/* No argument, a file, or what GApplication itself is started with by the bus. */
static gboolean
wants_window (int   argc,
              char *argv[])
{
  if (argc == 1)
    return TRUE;
  if (g_str_equal (argv[1], "--gapplication-service"))
    return TRUE;
  if (argc > 2 || argv[1][0] == '-')
    return FALSE;

  return g_file_test (argv[1], G_FILE_TEST_EXISTS) || strchr (argv[1], '/') != NULL || g_str_has_suffix (argv[1], ".segue");
}

static int
run_window (int   argc,
            char *argv[])
{
  g_autoptr(SegueApplication) application = NULL;

  if (!gtk_init_check ())
    {
      g_printerr ("segue: %s\n", _("There is no display to open a window on. “segue --help” lists what works without one."));
      return SEGUE_EXIT_FAILED;
    }

  application = segue_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, SEGUE_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  return wants_window (argc, argv) ? run_window (argc, argv) : (int) segue_cli_run (argc, argv);
}
