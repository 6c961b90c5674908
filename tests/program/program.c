/* program.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "program.h"

#include <glib/gstdio.h>
#include <string.h>

#define DEADLINE_SECONDS 20
#define PAUSE_MICROSECONDS 20000
#define WIDEST 60

static char *segue;

void
program_init (int    *argc,
              char ***argv)
{
  g_test_init (argc, argv, NULL);

  /* libatspi warns when it races the start of the program. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK);
  g_log_set_fatal_mask ("dbind", G_LOG_FATAL_MASK);
  g_assert_cmpint (*argc, ==, 2);
  segue = (*argv)[1];
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  atspi_init ();
}

/* Between two looks; what is waited for is an effect, never a time. */
static void
pause_until (gint64 deadline)
{
  g_assert_cmpint (g_get_monotonic_time (), <, deadline);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_usleep (PAUSE_MICROSECONDS);
}

static gint64
get_deadline (void)
{
  return g_get_monotonic_time () + DEADLINE_SECONDS * G_USEC_PER_SEC;
}

/**
 * program_command:
 * @first: the first argument, and so on
 *
 * Runs the program as a command that must succeed.
 *
 * Returns: (transfer full): what it printed
 */
char *
program_command (Program    *program,
                 const char *first,
                 ...)
{
  g_autoptr(GPtrArray) words = g_ptr_array_new ();
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;
  char *out = NULL;
  va_list rest;

  g_ptr_array_add (words, segue);
  va_start (rest, first);
  for (const char *word = first; word != NULL; word = va_arg (rest, const char *))
    g_ptr_array_add (words, (char *) word);
  va_end (rest);
  g_ptr_array_add (words, NULL);

  process = g_subprocess_newv ((const char * const *) words->pdata, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &out, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));

  return out;
}

void
program_start (Program *program)
{
  g_autoptr(GError) error = NULL;
  gint64 deadline = get_deadline ();
  guint pid;

  /* The registry must be up before the program looks for it. */
  g_assert_null (node_find_app (0));

  program->process = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, segue, program->path, NULL);
  g_assert_no_error (error);
  pid = (guint) g_ascii_strtoull (g_subprocess_get_identifier (program->process), NULL, 10);
  while ((program->app = node_find_app (pid)) == NULL)
    pause_until (deadline);
}

/* As the user ends it: the window is closed, and with it the program. */
void
program_stop (Program *program)
{
  gint64 deadline = get_deadline ();

  program_act (program, "window.close");
  g_clear_object (&program->app);
  while (g_subprocess_get_identifier (program->process) != NULL)
    pause_until (deadline);
  g_assert_true (g_subprocess_get_successful (program->process));
  g_clear_object (&program->process);
}

void
program_set_up (Program       *program,
                gconstpointer  example)
{
  g_autofree char *said = NULL;

  program->folder = g_dir_make_tmp ("segue-program-XXXXXX", NULL);
  program->path = g_build_filename (program->folder, "w.segue", NULL);
  said = program_command (program, "new", program->path, example, NULL);
  program_start (program);
}

static void
remove_files (const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        remove_files (path);
      else
        g_unlink (path);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

void
program_tear_down (Program       *program,
                   gconstpointer  example)
{
  g_clear_object (&program->app);
  if (program->process != NULL)
    {
      g_subprocess_force_exit (program->process);
      g_subprocess_wait (program->process, NULL, NULL);
      g_clear_object (&program->process);
    }
  remove_files (program->folder);
  g_free (program->path);
  g_free (program->folder);
}

/* A person in a row is a picture with words; elsewhere the name does, or the text. */
static gboolean
is_called (Node       *node,
           const char *name)
{
  g_autofree char *own = atspi_accessible_get_name (node, NULL);

  return name == NULL || g_strcmp0 (own, name) == 0;
}

static Node *
find_called (Node       *from,
             AtspiRole   role,
             const char *name)
{
  int n = MIN (atspi_accessible_get_child_count (from, NULL), WIDEST);

  if ((role == ATSPI_ROLE_INVALID || atspi_accessible_get_role (from, NULL) == role) && is_called (from, name))
    return g_object_ref (from);

  for (int i = 0; i < n; i++)
    {
      g_autoptr(AtspiAccessible) child = atspi_accessible_get_child_at_index (from, i, NULL);
      Node *found = child != NULL ? find_called (child, role, name) : NULL;

      if (found != NULL)
        return found;
    }

  return NULL;
}

/**
 * program_find:
 * @role: what it is; %ATSPI_ROLE_INVALID for anything
 * @name: (nullable): what it is called
 *
 * Returns: (transfer full): it, as soon as it is there
 */
Node *
program_find (Program    *program,
              AtspiRole   role,
              const char *name)
{
  gint64 deadline = get_deadline ();
  Node *found;

  while ((found = find_called (program->app, role, name)) == NULL)
    {
      if (g_get_monotonic_time () > deadline - PAUSE_MICROSECONDS * 2)
        g_error ("nothing is called %s", name);
      atspi_accessible_clear_cache (program->app);
      pause_until (deadline);
    }

  return found;
}

void
program_wait_text (Program    *program,
                   const char *text)
{
  g_autoptr(AtspiAccessible) node = program_find (program, ATSPI_ROLE_INVALID, text);
}

/* Every action of the window is one of the frame. */
void
program_act (Program    *program,
             const char *action)
{
  g_autoptr(AtspiAccessible) frame = program_find (program, ATSPI_ROLE_FRAME, NULL);

  node_act (frame, action);
}

void
program_type (Program    *program,
              AtspiRole   role,
              const char *name,
              const char *text)
{
  g_autoptr(AtspiAccessible) entry = program_find (program, role, name);
  g_autoptr(AtspiEditableText) editable = atspi_accessible_get_editable_text_iface (entry);

  g_assert_nonnull (editable);
  g_assert_true (atspi_editable_text_set_text_contents (editable, text, NULL));
}

void
program_press (Program    *program,
               const char *name)
{
  g_autoptr(AtspiAccessible) button = program_find (program, ATSPI_ROLE_PUSH_BUTTON, name);
  g_autoptr(AtspiAction) action = atspi_accessible_get_action_iface (button);

  g_assert_nonnull (action);
  g_assert_true (atspi_action_do_action (action, 0, NULL));
}

/* GTK 4.8: tree table, list of rows, rows, cells, what the cell shows. */
static Node *
find_rows (Program *program)
{
  g_autoptr(AtspiAccessible) table = program_find (program, ATSPI_ROLE_TREE_TABLE, NULL);
  int n = atspi_accessible_get_child_count (table, NULL);

  return atspi_accessible_get_child_at_index (table, n - 1, NULL);
}

/**
 * program_dup_row:
 * @row: from the top
 *
 * Returns: (transfer full) (nullable): what a screen reader says of the person in it
 */
char *
program_dup_row (Program *program,
                 int      row)
{
  g_autoptr(AtspiAccessible) rows = find_rows (program);

  return rows != NULL ? node_cell_name (rows, row, 0) : NULL;
}

void
program_wait_row (Program    *program,
                  int         row,
                  const char *text)
{
  gint64 deadline = get_deadline ();

  for (;;)
    {
      g_autofree char *own = program_dup_row (program, row);

      if (own != NULL && g_str_has_prefix (own, text))
        return;
      if (g_get_monotonic_time () > deadline - PAUSE_MICROSECONDS * 2)
        g_error ("row %d says %s, not %s", row, own, text);
      atspi_accessible_clear_cache (program->app);
      pause_until (deadline);
    }
}

void
program_select_row (Program *program,
                    int      row)
{
  g_autoptr(AtspiAccessible) rows = find_rows (program);
  g_autoptr(AtspiSelection) selection = atspi_accessible_get_selection_iface (rows);

  g_assert_nonnull (selection);
  g_assert_true (atspi_selection_select_child (selection, row, NULL));
}
