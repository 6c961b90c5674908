/* program.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "program.h"

#include "picture.h"

#include <glib/gstdio.h>
#include <linux/capability.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

/* Long enough for two busy cores and a build with sanitizers. */
#define DEADLINE_SECONDS 90
#define PAUSE_MICROSECONDS 20000
#define SETTLING_QUESTIONS 24

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

static gboolean
has_ended (Program       *program,
           gconstpointer  data)
{
  return g_subprocess_get_identifier (program->process) == NULL;
}

/* What is waited for does not come any more. */
static void
check_alive (Program    *program,
             const char *what)
{
  if (program->process == NULL || !has_ended (program, NULL))
    return;

  if (g_subprocess_get_if_signaled (program->process))
    g_error ("signal %d ended the program before %s came", g_subprocess_get_term_sig (program->process), what);
  else
    g_error ("the program ended with status %d before %s came", g_subprocess_get_exit_status (program->process), what);
}

/**
 * program_wait:
 * @what: that is waited for, to be told where it does not come
 *
 * Looks until @condition holds; what it asks is asked anew each time.
 */
void
program_wait (Program          *program,
              ProgramCondition  condition,
              gconstpointer     data,
              const char       *what)
{
  gint64 deadline = g_get_monotonic_time () + DEADLINE_SECONDS * G_USEC_PER_SEC;

  while (!condition (program, data))
    {
      if (g_get_monotonic_time () > deadline)
        {
          picture_take ("in-vain", "for-this");
          g_error ("waited in vain for %s", what);
        }
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (PAUSE_MICROSECONDS);
      if (condition != has_ended)
        check_alive (program, what);
      if (program->app != NULL)
        atspi_accessible_clear_cache (program->app);
    }
}

/**
 * program_settle:
 *
 * Returns when the program has taken in the keys that were pressed.  They reach
 * it before the questions that are asked here, and it takes one event and
 * answers one question in a turn.
 */
void
program_settle (Program *program)
{
  for (guint i = 0; i < SETTLING_QUESTIONS; i++)
    {
      g_autoptr(AtspiAccessible) window = atspi_accessible_get_child_at_index (program->app, 0, NULL);
      AtspiRect extents;

      if (window != NULL)
        node_get_extents (window, &extents);
    }
}

/* The administrator may write whatever the mode of a file says; not so without
 * this capability, which no program that is started from here gets back.
 */
static void
give_up_override (gpointer data)
{
  if (prctl (PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0) != 0 && geteuid () == 0)
    _exit (EXIT_FAILURE);
}

static GSubprocessLauncher *
create_launcher (Program          *program,
                 GSubprocessFlags  flags)
{
  static const char * const homes[] = { "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME" };
  GSubprocessLauncher *launcher = g_subprocess_launcher_new (flags);
  g_autofree char *gtk = g_build_filename (program->folder, "XDG_CONFIG_HOME", "gtk-4.0", NULL);
  g_autofree char *settings = g_build_filename (gtk, "settings.ini", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (homes); i++)
    {
      g_autofree char *home = g_build_filename (program->folder, homes[i], NULL);

      g_subprocess_launcher_setenv (launcher, homes[i], home, TRUE);
    }

  if (program->obeys_modes)
    g_subprocess_launcher_set_child_setup (launcher, give_up_override, NULL, NULL);

  /* What moves is not where it is said to be. */
  g_assert_cmpint (g_mkdir_with_parents (gtk, 0700), ==, 0);
  g_assert_true (g_file_set_contents (settings, "[Settings]\ngtk-enable-animations=0\n", -1, NULL));

  return launcher;
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
  g_autoptr(GSubprocessLauncher) launcher = NULL;
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

  launcher = create_launcher (program, G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  process = g_subprocess_launcher_spawnv (launcher, (const char * const *) words->pdata, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &out, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));

  return out;
}

/**
 * program_export:
 * @kind: of records
 *
 * Returns: (transfer full): what the command writes of them
 */
Table *
program_export (Program    *program,
                const char *kind)
{
  g_autofree char *text = program_command (program, "export", kind, program->path, "--format", "csv", NULL);

  return table_parse (text);
}

typedef struct
{
  const char *kind;
  const char *name;
  const char *column;
  const char *text;
} Cell;

static gboolean
has_cell (Program       *program,
          gconstpointer  data)
{
  const Cell *cell = data;
  g_autoptr(Table) table = program_export (program, cell->kind);
  int row = table_find (table, "name", cell->name);

  return row >= 0 && g_str_equal (table_get (table, (guint) row, cell->column), cell->text);
}

/* Waits until the file says so. */
void
program_wait_cell (Program    *program,
                   const char *kind,
                   const char *name,
                   const char *column,
                   const char *text)
{
  Cell cell = { kind, name, column, text };
  g_autofree char *what = g_strdup_printf ("%s in the column %s of %s", text, column, name);

  program_wait (program, has_cell, &cell, what);
}

static gboolean
is_there (Program       *program,
          gconstpointer  data)
{
  guint pid = (guint) g_ascii_strtoull (g_subprocess_get_identifier (program->process), NULL, 10);

  program->app = node_find_app (pid);

  return program->app != NULL;
}

static void
start (Program             *program,
       GSubprocessLauncher *launcher)
{
  g_autoptr(GError) error = NULL;

  /* The registry must be up before the program looks for it. */
  g_assert_null (node_find_app (0));

  program->process = g_subprocess_launcher_spawn (launcher, &error, segue, program->path, NULL);
  g_assert_no_error (error);
  program_wait (program, is_there, NULL, "the program");
}

void
program_start (Program *program)
{
  g_autoptr(GSubprocessLauncher) launcher = create_launcher (program, G_SUBPROCESS_FLAGS_NONE);

  start (program, launcher);
}

static char *
dup_accessibility_bus (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_autoptr(GVariant) address = NULL;
  char *text;

  g_assert_no_error (error);
  address = g_dbus_connection_call_sync (bus, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", NULL,
                                         G_VARIANT_TYPE ("(s)"), G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);
  g_assert_no_error (error);
  g_variant_get (address, "(s)", &text);

  return text;
}

/* A session's bus of its own; @address is what it prints first. */
static GSubprocess *
start_bus (char **address)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GDataInputStream) stream = NULL;
  GSubprocess *bus = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error,
                                       "dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address", NULL);

  g_assert_no_error (error);
  stream = g_data_input_stream_new (g_subprocess_get_stdout_pipe (bus));
  *address = g_data_input_stream_read_line (stream, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (*address);

  return bus;
}

/**
 * program_start_beside:
 * @first: which runs and has the workspace open
 *
 * Starts a second process with the same workspace, as on another desktop, where
 * it does not find the first.
 */
void
program_start_beside (Program *program,
                      Program *first)
{
  g_autofree char *accessibility = dup_accessibility_bus ();
  g_autofree char *session = NULL;
  g_autoptr(GSubprocessLauncher) launcher = NULL;

  program_make_folder (program);
  program->path = g_strdup (first->path);
  program->bus = start_bus (&session);
  launcher = create_launcher (program, G_SUBPROCESS_FLAGS_NONE);
  g_subprocess_launcher_setenv (launcher, "DBUS_SESSION_BUS_ADDRESS", session, TRUE);
  g_subprocess_launcher_setenv (launcher, "AT_SPI_BUS_ADDRESS", accessibility, TRUE);
  start (program, launcher);
}

/* As the user ends it: the window is closed, and with it the program. */
void
program_stop (Program *program)
{
  program_act (program, "window.close");
  g_clear_object (&program->app);
  program_wait (program, has_ended, NULL, "the end of the program");
  g_assert_true (g_subprocess_get_successful (program->process));
  g_clear_object (&program->process);
}

/* As the current fails. */
void
program_kill (Program *program)
{
  g_clear_object (&program->app);
  g_subprocess_force_exit (program->process);
  g_subprocess_wait (program->process, NULL, NULL);
  g_clear_object (&program->process);
}

void
program_make_folder (Program *program)
{
  program->folder = g_dir_make_tmp ("segue-program-XXXXXX", NULL);
}

void
program_set_up (Program       *program,
                gconstpointer  example)
{
  g_autofree char *said = NULL;

  program_make_folder (program);
  program->path = g_build_filename (program->folder, PROGRAM_WINDOW, NULL);
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
  if (program->process != NULL)
    program_kill (program);
  if (program->bus != NULL)
    g_subprocess_force_exit (program->bus);
  g_clear_object (&program->bus);
  remove_files (program->folder);
  g_free (program->path);
  g_free (program->folder);
}

/**
 * program_find_window:
 *
 * Returns: (transfer full) (nullable): the window with this title
 */
Node *
program_find_window (Program    *program,
                     const char *title)
{
  for (int i = 0; i < atspi_accessible_get_child_count (program->app, NULL); i++)
    {
      g_autoptr(AtspiAccessible) window = atspi_accessible_get_child_at_index (program->app, i, NULL);
      g_autofree char *own = window != NULL ? atspi_accessible_get_name (window, NULL) : NULL;

      if (g_strcmp0 (own, title) == 0)
        return g_steal_pointer (&window);
    }

  return NULL;
}

typedef struct
{
  AtspiRole   role;
  const char *name;
  int         row;
  const char *text;
  Node       *found;
} Search;

static gboolean
is_found (Program       *program,
          gconstpointer  data)
{
  Search *search = *(Search * const *) data;

  search->found = node_find (program->app, search->role, search->name);

  return search->found != NULL;
}

/**
 * program_find:
 * @role: what it is; %ATSPI_ROLE_INVALID for anything
 * @name: (nullable): what it is called
 *
 * Returns: (transfer full): it, as soon as it is shown
 */
Node *
program_find (Program    *program,
              AtspiRole   role,
              const char *name)
{
  Search search = { .role = role, .name = name };
  Search *results = &search;

  program_wait (program, is_found, &results, name != NULL ? name : "something of that kind");

  return search.found;
}

void
program_wait_text (Program    *program,
                   const char *text)
{
  g_autoptr(AtspiAccessible) node = program_find (program, ATSPI_ROLE_INVALID, text);
}

static gboolean
is_gone (Program       *program,
         gconstpointer  data)
{
  g_autoptr(AtspiAccessible) node = node_find (program->app, ATSPI_ROLE_INVALID, data);

  return node == NULL;
}

void
program_wait_gone (Program    *program,
                   const char *text)
{
  g_autofree char *what = g_strdup_printf ("the end of %s", text);

  program_wait (program, is_gone, text, what);
}

static gboolean
has_name_with (Node       *from,
               const char *words)
{
  g_autofree char *own = atspi_accessible_get_name (from, NULL);
  int n = atspi_accessible_get_child_count (from, NULL);

  if (own != NULL && strstr (own, words) != NULL && node_is_shown (from))
    return TRUE;

  for (int i = 0; i < n; i++)
    {
      g_autoptr(AtspiAccessible) child = atspi_accessible_get_child_at_index (from, i, NULL);

      if (child != NULL && has_name_with (child, words))
        return TRUE;
    }

  return FALSE;
}

/**
 * program_sees:
 * @words: among more words, anywhere in the program
 *
 * Returns: whether it shows them; a #ProgramCondition
 */
gboolean
program_sees (Program       *program,
              gconstpointer  words)
{
  return has_name_with (program->app, words);
}

/**
 * program_sees_not:
 * @words: among more words
 *
 * Returns: whether it shows them nowhere; a #ProgramCondition
 */
gboolean
program_sees_not (Program       *program,
                  gconstpointer  words)
{
  return !has_name_with (program->app, words);
}

static gboolean
has_content (Program       *program,
             gconstpointer  data)
{
  const Search *search = data;
  g_autoptr(AtspiAccessible) node = node_find (program->app, search->role, search->name);
  g_autofree char *own = node != NULL ? node_dup_text (node) : NULL;

  return g_strcmp0 (own, search->text) == 0;
}

/* Waits until a text stands in what is called so. */
void
program_wait_content (Program    *program,
                      AtspiRole   role,
                      const char *name,
                      const char *text)
{
  Search search = { .role = role, .name = name, .text = text };
  g_autofree char *what = g_strdup_printf ("%s in %s", text, name);

  program_wait (program, has_content, &search, what);
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

/* A toast is the last thing in the window that is ours. */
static gboolean
has_toast (Program       *program,
           gconstpointer  label)
{
  g_autoptr(AtspiAccessible) window = program_find_window (program, PROGRAM_WINDOW);
  g_autoptr(AtspiAccessible) found = window != NULL ? node_find_last (window, ATSPI_ROLE_LABEL, label) : NULL;
  g_autoptr(AtspiAccessible) button = found != NULL ? atspi_accessible_get_parent (found, NULL) : NULL;
  g_autoptr(AtspiAction) action = button != NULL ? atspi_accessible_get_action_iface (button) : NULL;

  return action != NULL && atspi_action_do_action (action, 0, NULL);
}

/**
 * program_press_toast:
 * @label: of the button of a toast
 *
 * Presses it as soon as it appears.
 */
void
program_press_toast (Program    *program,
                     const char *label)
{
  program_wait (program, has_toast, label, label);
}

/* Whether a button can be pressed. */
gboolean
program_can (Program    *program,
             const char *button)
{
  g_autoptr(AtspiAccessible) node = program_find (program, ATSPI_ROLE_PUSH_BUTTON, button);
  g_autoptr(AtspiStateSet) states = atspi_accessible_get_state_set (node);

  return atspi_state_set_contains (states, ATSPI_STATE_SENSITIVE);
}

/* Whether the window offers an action now. */
gboolean
program_has_action (Program    *program,
                    const char *action)
{
  g_autoptr(AtspiAccessible) frame = program_find (program, ATSPI_ROLE_FRAME, NULL);

  return node_can (frame, action);
}

/* GTK 4.8: tree table, list of rows, rows, cells, what the cell shows. */
static Node *
find_rows (Program *program)
{
  g_autoptr(AtspiAccessible) table = node_find (program->app, ATSPI_ROLE_TREE_TABLE, NULL);
  int n = table != NULL ? atspi_accessible_get_child_count (table, NULL) : 0;

  return n > 0 ? atspi_accessible_get_child_at_index (table, n - 1, NULL) : NULL;
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
  g_autoptr(AtspiAccessible) line = rows != NULL ? atspi_accessible_get_child_at_index (rows, row, NULL) : NULL;

  return line != NULL ? node_dup_cell (line, 0) : NULL;
}

static gboolean
has_row (Program       *program,
         gconstpointer  data)
{
  const Search *search = data;
  g_autofree char *own = program_dup_row (program, search->row);

  return own != NULL && g_str_has_prefix (own, search->text);
}

void
program_wait_row (Program    *program,
                  int         row,
                  const char *text)
{
  Search search = { .row = row, .text = text };
  g_autofree char *what = g_strdup_printf ("%s in row %d", text, row);

  program_wait (program, has_row, &search, what);
}

static int
compare_tops (gconstpointer a,
              gconstpointer b)
{
  AtspiRect first = { 0 }, second = { 0 };

  node_get_extents (*(Node **) a, &first);
  node_get_extents (*(Node **) b, &second);

  return first.y - second.y;
}

/**
 * program_find_lines:
 *
 * Returns: (transfer full): the rows of the list that are on the screen, whole or
 *   in part, from the top
 */
GPtrArray *
program_find_lines (Program *program)
{
  g_autoptr(AtspiAccessible) rows = find_rows (program);
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_object_unref);
  AtspiRect all;
  int n;

  if (rows == NULL || !node_get_extents (rows, &all))
    return lines;

  n = atspi_accessible_get_child_count (rows, NULL);
  for (int i = 0; i < n; i++)
    {
      g_autoptr(AtspiAccessible) line = atspi_accessible_get_child_at_index (rows, i, NULL);
      AtspiRect own;

      if (line != NULL && node_is_shown (line) && node_get_extents (line, &own) &&
          own.y < all.y + all.height && own.y + own.height > all.y)
        g_ptr_array_add (lines, g_steal_pointer (&line));
    }
  g_ptr_array_sort (lines, compare_tops);

  return lines;
}

/**
 * program_select_row:
 * @row: from the top
 * @also: whether what was selected stays so
 */
void
program_select_row (Program *program,
                    int      row,
                    gboolean also)
{
  g_autoptr(AtspiAccessible) rows = find_rows (program);
  g_autoptr(AtspiSelection) selection = atspi_accessible_get_selection_iface (rows);

  g_assert_nonnull (selection);
  if (!also)
    atspi_selection_clear_selection (selection, NULL);
  g_assert_true (atspi_selection_select_child (selection, row, NULL));
}
