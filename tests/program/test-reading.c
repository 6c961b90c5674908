/* test-reading.c - the register read out by a screen reader is what is on the screen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hands.h"

#include <glib/gstdio.h>
#include <string.h>

#define FIRST "Anselm Dürrwächter"
#define SECOND "Arjun Velayudhan"
#define LAST "조은별"

enum
{
  PERSON,
  AUDIENCE,
  POWER,
  INTEREST,
};

static gboolean
is_written (Program       *program,
            gconstpointer  path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* Writes what the window shows, in its order, by the dialog for it. */
static Table *
export_shown (Program *program)
{
  static guint number;
  g_autofree char *name = g_strdup_printf ("shown-%u.csv", number++);
  g_autofree char *path = g_build_filename (program->folder, name, NULL);
  g_autofree char *text = NULL;

  program_act (program, "win.export");
  program_wait_text (program, "What You See");
  hands_enter (program, "Export");
  hands_tab_to (program, "Export", "Format"); /* the formats, the first of which is for spreadsheets */
  hands_press (program, "space");
  program_wait_text (program, "Plain CSV");
  hands_press (program, "Down Down Return");
  program_wait_text (program, "RFC 4180: for other programs, and to import again");
  hands_press (program, "alt+e");
  hands_choose (program, "Export As", path);
  program_wait (program, is_written, path, path);
  program_wait_gone (program, "What You See");
  hands_enter (program, PROGRAM_WINDOW);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));

  return table_parse (text);
}

static char *
dup_person (Table *table,
            guint  row)
{
  const char *name = table_get (table, row, "name");
  const char *title = table_get (table, row, "job-title");
  const char *organisation = table_get (table, row, "organisation");
  const char *second = *title != '\0' ? title : organisation;

  return *second != '\0' ? g_strdup_printf ("%s, %s", name, second) : g_strdup (name);
}

static char *
dup_rating (const char *label,
            const char *number)
{
  return *number != '\0' ? g_strdup_printf ("%s: %s of 5", label, number) : g_strdup_printf ("%s: not rated", label);
}

static void
compare_cell (Node       *line,
              int         column,
              const char *expected)
{
  g_autofree char *read = node_dup_cell (line, column);

  g_assert_cmpstr (read, ==, expected);
}

/* Every row on the screen is that of the file, from @first on. */
static void
compare (Program *program,
         Table   *table,
         guint    first)
{
  g_autoptr(GPtrArray) lines = program_find_lines (program);

  g_assert_cmpuint (first + lines->len, <=, table_get_n (table));
  g_assert_cmpuint (lines->len, >, 0);
  for (guint i = 0; i < lines->len; i++)
    {
      Node *line = g_ptr_array_index (lines, i);
      g_autofree char *person = dup_person (table, first + i);
      g_autofree char *power = dup_rating ("Power", table_get (table, first + i, "power"));
      g_autofree char *interest = dup_rating ("Interest", table_get (table, first + i, "interest"));

      compare_cell (line, PERSON, person);
      compare_cell (line, POWER, power);
      compare_cell (line, INTEREST, interest);
    }
  g_test_message ("%u rows of %u, from %u", lines->len, table_get_n (table), first);
}

static guint
find_first (Program *program,
            Table   *table)
{
  g_autoptr(GPtrArray) lines = program_find_lines (program);
  g_autofree char *read = node_dup_cell (g_ptr_array_index (lines, 0), PERSON);

  for (guint i = 0; i < table_get_n (table); i++)
    {
      g_autofree char *person = dup_person (table, i);

      if (g_strcmp0 (person, read) == 0)
        return i;
    }

  g_error ("%s is not in the file", read);
}

/* All rows, and how many fit: as many as the height has room for. */
static void
test_start (Program       *program,
            gconstpointer  data)
{
  g_autoptr(Table) table = NULL;
  g_autoptr(GPtrArray) lines = NULL;

  program_wait_row (program, 0, FIRST);
  program_wait_text (program, "49 stakeholders");
  hands_enter (program, PROGRAM_WINDOW);
  table = export_shown (program);
  g_assert_cmpuint (table_get_n (table), ==, 49);
  compare (program, table, 0);
}

/* What a search leaves, all of it on the screen, and nothing else. */
static void
test_filter (Program       *program,
             gconstpointer  data)
{
  g_autoptr(Table) table = NULL;
  g_autoptr(GPtrArray) lines = NULL;

  program_wait_row (program, 0, FIRST);
  hands_enter (program, PROGRAM_WINDOW);
  hands_press (program, "ctrl+f");
  hands_write (program, "suzhou");
  program_wait_row (program, 0, "Fang Meiyun");
  table = export_shown (program);
  g_assert_cmpuint (table_get_n (table), >, 1);
  g_assert_cmpuint (table_get_n (table), <, 12);

  lines = program_find_lines (program);
  g_assert_cmpuint (lines->len, ==, table_get_n (table));
  compare (program, table, 0);

  /* What nobody matches says so, and how to come back. */
  hands_press (program, "ctrl+f ctrl+a");
  hands_write (program, "nobody is called so");
  program_wait_text (program, "Nobody Found");
  program_press (program, "Clear Filters");
  program_wait_row (program, 0, FIRST);
  program_wait_gone (program, "Nobody Found");
}

/* Another order, by the header and the mouse, both ways. */
static void
test_sort (Program       *program,
           gconstpointer  data)
{
  g_autoptr(AtspiAccessible) header = NULL;
  g_autoptr(Table) up = NULL;
  g_autoptr(Table) down = NULL;
  g_autofree char *best = NULL;

  program_wait_row (program, 0, FIRST);
  hands_enter (program, PROGRAM_WINDOW);
  header = program_find (program, ATSPI_ROLE_LABEL, "Power");
  hands_click (program, PROGRAM_WINDOW, header);
  up = export_shown (program);
  compare (program, up, 0);
  for (guint i = 1; i < table_get_n (up); i++)
    if (*table_get (up, i - 1, "power") != '\0' && *table_get (up, i, "power") != '\0')
      g_assert_cmpstr (table_get (up, i - 1, "power"), <=, table_get (up, i, "power"));

  hands_click (program, PROGRAM_WINDOW, header);
  down = export_shown (program);
  compare (program, down, 0);
  g_assert_cmpstr (table_get (down, 0, "power"), ==, "5");
  g_assert_cmpstr (table_get (up, 0, "power"), !=, "5");
}

/* Down to the end by key, and back in the middle by wheel. */
static void
test_scroll (Program       *program,
             gconstpointer  data)
{
  g_autoptr(Table) table = NULL;
  g_autoptr(GPtrArray) lines = NULL;
  g_autofree char *last = NULL;
  guint first;

  program_wait_row (program, 0, FIRST);
  hands_enter (program, PROGRAM_WINDOW);
  table = export_shown (program);
  lines = program_find_lines (program);
  hands_click (program, PROGRAM_WINDOW, g_ptr_array_index (lines, 0));

  hands_press (program, "End");
  program_wait_text (program, "Managing partner, distributor");
  first = find_first (program, table);
  g_assert_cmpuint (first, >, 30);
  compare (program, table, first);
  g_clear_pointer (&lines, g_ptr_array_unref);
  lines = program_find_lines (program);
  g_assert_cmpuint (first + lines->len, ==, table_get_n (table));
  last = node_dup_cell (g_ptr_array_index (lines, lines->len - 1), PERSON);
  g_assert_true (g_str_has_prefix (last, LAST));

  hands_press (program, "Page_Up Page_Up");
  first = find_first (program, table);
  g_assert_cmpuint (first, >, 0);
  g_assert_cmpuint (first, <, 30);
  compare (program, table, first);

  hands_press (program, "Home");
  program_wait_row (program, 0, FIRST);
  compare (program, table, 0);
}

int
main (int   argc,
      char *argv[])
{
  program_init (&argc, &argv);

#define FLOW(name) \
  g_test_add ("/program/reading/" #name, Program, "--example", program_set_up, test_ ## name, program_tear_down)
  FLOW (start);
  FLOW (filter);
  FLOW (sort);
  FLOW (scroll);

  return g_test_run ();
}
