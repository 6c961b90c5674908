/* test-audiences.c - the page of the audiences with real keys: a group, what a rollout does to it, undo, export
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hands.h"

#include <string.h>

#define FIRST "Anselm Dürrwächter"
#define EXPORT "Export"

/* Between two of the example; in the list the groups within others stand below them. */
#define NAME "Night shift"
#define ROW 2

static void
show_audiences (Program *program)
{
  g_autoptr(AtspiAccessible) item = NULL;

  program_wait_row (program, 0, FIRST);
  hands_enter (program, PROGRAM_WINDOW);
  item = program_find (program, ATSPI_ROLE_LIST_ITEM, "Audiences");
  hands_click (program, PROGRAM_WINDOW, item);
  program_wait_row (program, 0, "Finance and People");
}

static void
change_field (Program    *program,
              const char *field,
              const char *text)
{
  g_autoptr(AtspiAccessible) entry = program_find (program, ATSPI_ROLE_TEXT, field);

  hands_click (program, PROGRAM_WINDOW, entry);
  hands_press (program, "ctrl+a");
  hands_write (program, text);
  hands_press (program, "Return");
}

static gboolean
has_score (Program       *program,
           gconstpointer  score)
{
  g_autoptr(Table) table = program_export (program, "impacts");
  int row = table_find (table, "audience", NAME);

  return score == NULL ? row < 0 : row >= 0 && g_str_equal (table_get (table, (guint) row, "degree"), score);
}

static gboolean
has_wave (Program       *program,
          gconstpointer  wave)
{
  g_autoptr(Table) table = program_export (program, "impacted-audiences");
  int row = table_find (table, "audience", NAME);

  return wave == NULL ? row < 0 : row >= 0 && g_str_equal (table_get (table, (guint) row, "wave"), wave);
}

static gboolean
is_as_before (Program       *program,
              gconstpointer  before)
{
  g_autofree char *now = program_command (program, "export", "audiences", program->path, "--format", "csv", NULL);

  return g_str_equal (now, before);
}

/* Named and counted with the keys; the rollout knows it from the first edit on. */
static void
add_audience (Program *program)
{
  hands_press (program, "ctrl+n");
  program_wait_text (program, "Undo: New Audience");
  change_field (program, "Name", NAME);
  program_wait_row (program, ROW, NAME);
  change_field (program, "Head-count", "42");
  program_wait_cell (program, "audiences", NAME, "headcount", "42");
  program_wait_row (program, ROW, NAME);
  change_field (program, "Wave", "2");
  program_wait (program, has_wave, "2", "the wave of the new audience");
}

/* A figure typed into the matrix is its degree. */
static void
assess (Program *program)
{
  g_autoptr(AtspiAccessible) mode = program_find (program, ATSPI_ROLE_LABEL, "Impact Matrix");
  g_autoptr(AtspiAccessible) cell = NULL;

  hands_click (program, PROGRAM_WINDOW, mode);
  cell = program_find (program, ATSPI_ROLE_TABLE_CELL, NAME ", Processes: not assessed yet");
  hands_click (program, PROGRAM_WINDOW, cell);
  hands_press (program, "4");
  program_wait (program, has_score, "4", "the degree that was typed");
}

static char *
export_from_window (Program *program)
{
  g_autofree char *path = g_build_filename (program->folder, "handed-out.csv", NULL);
  g_autoptr(AtspiAccessible) format = NULL;
  g_autoptr(AtspiAccessible) button = NULL;
  char *text = NULL;

  hands_enter (program, PROGRAM_WINDOW);
  hands_press (program, "ctrl+e");
  hands_enter (program, EXPORT);
  format = program_find (program, ATSPI_ROLE_COMBO_BOX, "Format");
  hands_click (program, EXPORT, format);
  hands_click_popup (program, format, ATSPI_ROLE_LABEL, "Plain CSV");
  program_wait_text (program, "RFC 4180: for other programs, and to import again");
  button = program_find (program, ATSPI_ROLE_PUSH_BUTTON, "Export…");
  hands_click (program, EXPORT, button);
  hands_choose (program, "Export As", path);
  program_wait_gone (program, "For Whom");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));

  return text;
}

/* From nothing to a degree of impact, and back, across a restart; what is exported is what is there. */
static void
test_flow (Program       *program,
           gconstpointer  data)
{
  g_autofree char *before = program_command (program, "export", "audiences", program->path, "--format", "csv", NULL);
  g_autofree char *csv = NULL;
  g_autoptr(Table) table = NULL;
  int row;

  show_audiences (program);
  add_audience (program);
  assess (program);

  hands_press (program, "ctrl+z");
  program_wait (program, has_score, NULL, "that the degree is taken back");
  program_stop (program);
  program_start (program);
  show_audiences (program);
  program_wait_row (program, ROW, NAME);

  csv = export_from_window (program);
  table = table_parse (csv);
  row = table_find (table, "name", NAME);
  g_assert_cmpint (row, >=, 0);
  g_assert_cmpstr (table_get (table, (guint) row, "headcount"), ==, "42");

  /* The wave, the people, the name, the audience. */
  hands_enter (program, PROGRAM_WINDOW);
  hands_press (program, "ctrl+z");
  program_wait (program, has_wave, NULL, "that the rollout does nothing to it any more");
  hands_press (program, "ctrl+z");
  hands_press (program, "ctrl+z");
  hands_press (program, "ctrl+z");
  program_wait (program, is_as_before, before, "that all is as before");
  program_wait_row (program, 1, "IT and Service Desk");
}

/* The tree with the keys: Left closes what Right opens. */
static void
test_tree (Program       *program,
           gconstpointer  data)
{
  g_autoptr(GPtrArray) lines = NULL;
  g_autoptr(GPtrArray) fewer = NULL;

  show_audiences (program);
  lines = program_find_lines (program);
  g_assert_cmpuint (lines->len, ==, 8);
  hands_click (program, PROGRAM_WINDOW, g_ptr_array_index (lines, 2));
  program_wait_row (program, 2, "Operations");
  hands_press (program, "Left");
  program_wait_row (program, 3, "Sales and Order Desk");
  program_settle (program);
  fewer = program_find_lines (program);
  g_assert_cmpuint (fewer->len, ==, 4);
  hands_press (program, "Right");
  program_wait_row (program, 3, "Field service");
}

int
main (int   argc,
      char *argv[])
{
  program_init (&argc, &argv);

  g_test_add ("/program-audiences/flow", Program, "--example", program_set_up, test_flow, program_tear_down);
  g_test_add ("/program-audiences/tree", Program, "--example", program_set_up, test_tree, program_tear_down);

  return g_test_run ();
}
