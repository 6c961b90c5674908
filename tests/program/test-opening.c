/* test-opening.c - what is said of files that cannot be opened, or only be read
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hands.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

/* In the head of a file of SQLite: the version of the schema, big-endian. */
#define VERSION_OFFSET 60
#define PAGE 4096

#define NOT_SEGUE "This Is Not a Segue Workspace"
#define NOT_SEGUE_MESSAGE \
  "%s is not a Segue workspace. It is something else under this name, and is left as it is. Look for the right file."
#define DAMAGED_MESSAGE \
  "%s is damaged. It is left exactly as it is. " \
  "Open a copy of a backup, and keep the damaged file until you have seen that nothing is missing."

/* Ways to spoil what was a workspace, or never was one. */

static void
write_note (const char *path)
{
  g_assert_true (g_file_set_contents (path, "a note, never a workspace\n", -1, NULL));
}

static void
write_nothing (const char *path)
{
  g_assert_true (g_file_set_contents (path, "", 0, NULL));
}

/* Overwrites @n bytes of the file where it is. */
static void
overwrite (const char *path,
           long        offset,
           guchar      byte,
           gsize       n)
{
  FILE *file = g_fopen (path, "r+b");

  g_assert_nonnull (file);
  g_assert_cmpint (fseek (file, offset, SEEK_SET), ==, 0);
  for (gsize i = 0; i < n; i++)
    g_assert_cmpint (fputc (byte, file), ==, byte);
  g_assert_cmpint (fclose (file), ==, 0);
}

static void
make_newer (const char *path)
{
  overwrite (path, VERSION_OFFSET + 2, 0x7f, 2);
}

static void
damage (const char *path)
{
  overwrite (path, 2 * PAGE, 0x55, 6 * PAGE);
}

static void
cut (const char *path)
{
  g_autofree char *bytes = NULL;
  gsize n;

  g_assert_true (g_file_get_contents (path, &bytes, &n, NULL));
  g_assert_true (g_file_set_contents (path, bytes, (gssize) (n / 2 / PAGE * PAGE + 100), NULL));
}

typedef struct
{
  const char *name;
  gboolean    is_workspace; /* before it is spoilt */
  void      (*spoil) (const char *path);
  const char *title;
  const char *message;      /* %s is the path */
} Hostile;

static const Hostile hostile[] = {
  { "note", FALSE, write_note, NOT_SEGUE, NOT_SEGUE_MESSAGE },
  { "empty", FALSE, write_nothing, NOT_SEGUE, NOT_SEGUE_MESSAGE },
  { "newer", TRUE, make_newer, "Made by a Newer Segue", NULL },
  { "damaged", TRUE, damage, "The Workspace Is Damaged",
    DAMAGED_MESSAGE },
  { "cut", TRUE, cut, "The Workspace Is Damaged",
    DAMAGED_MESSAGE },
};

static void
set_up_hostile (Program       *program,
                gconstpointer  data)
{
  const Hostile *file = data;

  program_make_folder (program);
  program->path = g_build_filename (program->folder, PROGRAM_WINDOW, NULL);
  if (file->is_workspace)
    {
      g_autofree char *said = program_command (program, "new", program->path, "--example", NULL);
    }
  file->spoil (program->path);
}

static void
test_hostile (Program       *program,
              gconstpointer  data)
{
  const Hostile *file = data;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *path = NULL;
  gsize n_before, n_after;

  g_assert_true (g_file_get_contents (program->path, &before, &n_before, NULL));
  program_start (program);
  program_wait_text (program, file->title);
  if (file->message != NULL)
    {
      g_auto(GStrv) parts = g_strsplit (file->message, "%s", 2);
      g_autofree char *message = g_strjoinv (program->path, parts);

      program_wait_text (program, message);
    }

  /* The keyboard gets on: the first button tries again, and says the same. */
  program_press (program, "Try Again");
  program_wait_text (program, file->title);

  /* Looking at it changed nothing, and left nothing beside it. */
  g_assert_true (g_file_get_contents (program->path, &after, &n_after, NULL));
  g_assert_cmpmem (before, n_before, after, n_after);
  path = g_strconcat (program->path, "-journal", NULL);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  program_stop (program);
}

/* What is not there is said, and made as soon as it is. */
static void
test_missing (Program       *program,
              gconstpointer  data)
{
  g_autofree char *message = NULL;
  g_autofree char *said = NULL;

  program_make_folder (program);
  program->path = g_build_filename (program->folder, PROGRAM_WINDOW, NULL);
  program_start (program);
  program_wait_text (program, "There Is No Such Workspace");
  message = g_strdup_printf ("There is no file %s. It may have been moved or renamed, or the disk it is on is not "
                             "connected. Open it where it is now.", program->path);
  program_wait_text (program, message);
  g_assert_false (g_file_test (program->path, G_FILE_TEST_EXISTS));

  said = program_command (program, "new", program->path, "--example", NULL);
  program_press (program, "Try Again");
  program_wait_row (program, 0, "Anselm");
}

/* Who may not write reads, and is told so; nothing can be changed by mistake. */
static void
test_read_only (Program       *program,
                gconstpointer  data)
{
  static const char * const actions[] = { "win.undo", "win.redo", "win.delete", "win.new-record", "win.log-interaction" };
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *said = NULL;
  gsize n_before, n_after;

  program_make_folder (program);
  program->path = g_build_filename (program->folder, "locked", PROGRAM_WINDOW, NULL);
  said = g_path_get_dirname (program->path);
  g_assert_cmpint (g_mkdir (said, 0700), ==, 0);
  g_free (program_command (program, "new", program->path, "--example", NULL));
  g_assert_true (g_file_get_contents (program->path, &before, &n_before, NULL));
  g_assert_cmpint (g_chmod (program->path, 0444), ==, 0);
  g_assert_cmpint (g_chmod (said, 0555), ==, 0);
  program->obeys_modes = TRUE;
  program_start (program);

  program_wait_row (program, 0, "Anselm");
  program_wait_text (program, "This workspace can only be read: the file or its folder is not writable. Copy it to a folder of yours to edit it.");
  hands_enter (program, PROGRAM_WINDOW);
  program_select_row (program, 0, FALSE);
  program_wait_text (program, "Chief information officer");
  g_assert_false (program_can (program, "New Person"));
  g_assert_false (program_can (program, "Undo"));
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    g_assert_false (program_has_action (program, actions[i]));

  hands_press (program, "Delete ctrl+z ctrl+n ctrl+l");
  program_wait_row (program, 0, "Anselm");
  g_assert_true (g_file_get_contents (program->path, &after, &n_after, NULL));
  g_assert_cmpmem (before, n_before, after, n_after);

  g_assert_cmpint (g_chmod (said, 0700), ==, 0);
}

static void
set_up_nothing (Program       *program,
                gconstpointer  data)
{
}

int
main (int   argc,
      char *argv[])
{
  program_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autofree char *path = g_strconcat ("/program/opening/", hostile[i].name, NULL);

      g_test_add (path, Program, &hostile[i], set_up_hostile, test_hostile, program_tear_down);
    }
  g_test_add ("/program/opening/missing", Program, NULL, set_up_nothing, test_missing, program_tear_down);
  g_test_add ("/program/opening/read-only", Program, NULL, set_up_nothing, test_read_only, program_tear_down);

  return g_test_run ();
}
