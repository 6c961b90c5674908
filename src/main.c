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

/* In the build folder the schemas lie beside the program, not in the system. */
static void
find_schemas (void)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = program != NULL ? g_path_get_dirname (program) : NULL;
  g_autofree char *schemas = folder != NULL ? g_build_filename (folder, "..", "data", NULL) : NULL;
  g_autofree char *compiled = schemas != NULL ? g_build_filename (schemas, "gschemas.compiled", NULL) : NULL;

  if (compiled != NULL && g_file_test (compiled, G_FILE_TEST_EXISTS))
    g_setenv ("GSETTINGS_SCHEMA_DIR", schemas, FALSE);
}

static int
run_window (int   argc,
            char *argv[])
{
  g_autoptr(SegueApplication) application = NULL;
  g_autoptr(GSettingsSchema) schema = NULL;

  find_schemas ();
  schema = g_settings_schema_source_lookup (g_settings_schema_source_get_default (), SEGUE_APPLICATION_ID, TRUE);
  if (schema == NULL)
    {
      g_printerr ("segue: %s\n", _("The schemas of the settings are not installed; run “meson install”."));
      return SEGUE_EXIT_FAILED;
    }

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
