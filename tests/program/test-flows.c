/* test-flows.c - what people do, with the real program, as a screen reader sees it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "program.h"

#include <glib/gstdio.h>
#include <string.h>

#define FIRST "Anselm Dürrwächter"
#define SECOND "Arjun Velayudhan"

static char *
export (Program *program)
{
  g_autofree char *path = g_build_filename (program->folder, "out.csv", NULL);
  g_autofree char *said = program_command (program, "export", "stakeholders", program->path, "-o", path, NULL);
  char *table = NULL;

  g_assert_true (g_file_get_contents (path, &table, NULL, NULL));
  g_unlink (path);

  return table;
}

/* What is read out is what is in the file, after a search too. */
static void
test_read (Program       *program,
           gconstpointer  data)
{
  g_autofree char *table = export (program);

  program_wait_row (program, 0, FIRST);
  program_wait_row (program, 1, SECOND);
  for (int i = 0; i < 5; i++)
    {
      g_autofree char *row = program_dup_row (program, i);
      g_auto(GStrv) words = g_strsplit (row, ", ", 2);

      g_assert_nonnull (strstr (table, words[0]));
    }

  program_type (program, ATSPI_ROLE_ENTRY, "Search stakeholders", "velayudhan");
  program_wait_row (program, 0, SECOND);
  program_type (program, ATSPI_ROLE_ENTRY, "Search stakeholders", "nobody is called so");
  program_wait_text (program, "Nobody Found");
  program_press (program, "Clear Filters");
  program_wait_row (program, 0, FIRST);
}

/* Who is added is in the file; undo takes it back, after a restart too. */
static void
test_add (Program       *program,
          gconstpointer  data)
{
  g_autofree char *changed = NULL;
  g_autofree char *restored = NULL;

  program_wait_row (program, 0, FIRST);
  program_act (program, "win.new-record");
  program_type (program, ATSPI_ROLE_TEXT, "Name", "Aaron Aalto");
  program_act (program, "win.find"); /* leaving the row writes */
  program_wait_row (program, 0, "Aaron Aalto");
  changed = export (program);
  g_assert_nonnull (strstr (changed, "Aaron Aalto"));

  program_stop (program);
  program_start (program);
  program_wait_row (program, 0, "Aaron Aalto");
  program_act (program, "win.undo");
  program_act (program, "win.undo");
  program_wait_row (program, 0, FIRST);
  restored = export (program);
  g_assert_null (strstr (restored, "Aaron Aalto"));
}

/* What a command writes appears in the open window. */
static void
test_beside (Program       *program,
             gconstpointer  data)
{
  g_autofree char *path = g_build_filename (program->folder, "people.csv", NULL);
  g_autofree char *said = NULL;

  g_assert_true (g_file_set_contents (path, "Name;Job Title\nAada Aaltonen;Controller\n", -1, NULL));
  program_wait_row (program, 0, FIRST);
  said = program_command (program, "import", "stakeholders", path, program->path,
                          "--rollout", "Headwater ERP", NULL);
  program_wait_row (program, 0, "Aada Aaltonen");
  program_act (program, "win.undo");
  program_wait_row (program, 0, FIRST);
}

/* An empty workspace: the first person needs no more than a name. */
static void
test_first (Program       *program,
            gconstpointer  data)
{
  program_wait_text (program, "Who Has to Be Won?");
  program_press (program, "Add a Person");
  program_type (program, ATSPI_ROLE_TEXT, "Name", "Ada Lind");
  program_act (program, "win.find");
  program_wait_row (program, 0, "Ada Lind");
}

static void
set_up_hostile (Program       *program,
                gconstpointer  text)
{
  program->folder = g_dir_make_tmp ("segue-program-XXXXXX", NULL);
  program->path = g_build_filename (program->folder, "w.segue", NULL);
  g_assert_true (g_file_set_contents (program->path, text, -1, NULL));
  program_start (program);
}

static void
test_hostile (Program       *program,
              gconstpointer  text)
{
  g_autofree char *message = g_strdup_printf ("%s is not a Segue workspace. It is something else under this name, and is left as it is. "
                                              "Look for the right file.", program->path);
  g_autofree char *left = NULL;

  program_wait_text (program, "This Is Not a Segue Workspace");
  program_wait_text (program, message);
  program_press (program, "Try Again");
  program_wait_text (program, message);

  /* Looking at it changed nothing. */
  g_assert_true (g_file_get_contents (program->path, &left, NULL, NULL));
  g_assert_cmpstr (left, ==, text);
}

int
main (int   argc,
      char *argv[])
{
  program_init (&argc, &argv);

  g_test_add ("/program/read", Program, "--example", program_set_up, test_read, program_tear_down);
  g_test_add ("/program/add", Program, "--example", program_set_up, test_add, program_tear_down);
  g_test_add ("/program/beside", Program, "--example", program_set_up, test_beside, program_tear_down);
  g_test_add ("/program/first", Program, NULL, program_set_up, test_first, program_tear_down);
  g_test_add ("/program/hostile", Program, "a note, never a workspace\n", set_up_hostile, test_hostile, program_tear_down);

  return g_test_run ();
}
