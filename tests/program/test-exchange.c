/* test-exchange.c - what is pasted comes in whole, and what goes out is what may
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "clipboard.h"
#include "hands.h"

#include <string.h>

#define FIRST "Anselm Dürrwächter"
#define IMPORT "Import"
#define EXPORT "Export"
#define ROLLOUT "Headwater ERP"

static void
click (Program    *program,
       const char *title,
       AtspiRole   role,
       const char *name)
{
  g_autoptr(AtspiAccessible) node = program_find (program, role, name);

  hands_click (program, title, node);
}

/* Cells as a spreadsheet copies them: tabs between, quotes where a cell has lines. */
static void
test_paste (Program       *program,
            gconstpointer  data)
{
  g_autoptr(Table) table = NULL;
  int found;

  clipboard_copy ("Name\tJob Title\tNotes\n"
                  "Zoë Åström\tController\t\"Asked for figures.\nGot them.\"\n"
                  "Bo Ode\tClerk\t50 % in the plant; 2,5 days\n");
  program_wait_text (program, "Who Has to Be Won?");
  hands_enter (program, PROGRAM_WINDOW);
  hands_press (program, "ctrl+i");
  program_wait_text (program, "Whose List Is It?");
  hands_enter (program, IMPORT);
  click (program, IMPORT, ATSPI_ROLE_PUSH_BUTTON, "Paste Copied Cells");
  program_wait_text (program, "The First Rows");
  program_wait_text (program, "Pasted cells");
  hands_press (program, "alt+n");
  program_wait_text (program, "What Do the Columns Mean?");
  hands_press (program, "alt+n");
  program_wait_text (program, "2 new, 0 changed, 0 unchanged, 0 refused");
  hands_press (program, "alt+i");
  program_wait_row (program, 0, "Bo Ode");
  program_wait_row (program, 1, "Zoë Åström");

  table = program_export (program, "stakeholders");
  g_assert_cmpuint (table_get_n (table), ==, 2);
  found = table_find (table, "name", "Zoë Åström");
  g_assert_cmpint (found, >=, 0);
  g_assert_cmpstr (table_get (table, (guint) found, "job-title"), ==, "Controller");
  g_assert_cmpstr (table_get (table, (guint) found, "notes"), ==, "Asked for figures.\nGot them.");
  found = table_find (table, "name", "Bo Ode");
  g_assert_cmpstr (table_get (table, (guint) found, "notes"), ==, "50 % in the plant; 2,5 days");

  hands_enter (program, PROGRAM_WINDOW);
  program_act (program, "win.undo");
  program_wait_text (program, "Who Has to Be Won?");
}

/* Through the dialog, with the mouse until the name of the file. */
static char *
export_for (Program    *program,
            const char *level)
{
  g_autofree char *path = g_build_filename (program->folder, "handed-out.csv", NULL);
  g_autoptr(AtspiAccessible) format = NULL;
  char *text = NULL;

  program_act (program, "win.export");
  hands_enter (program, EXPORT);
  format = program_find (program, ATSPI_ROLE_COMBO_BOX, "Format");
  hands_click (program, EXPORT, format);
  hands_click_popup (program, format, ATSPI_ROLE_LABEL, "Plain CSV");
  program_wait_text (program, "RFC 4180: for other programs, and to import again");
  click (program, EXPORT, ATSPI_ROLE_LABEL, level);
  click (program, EXPORT, ATSPI_ROLE_PUSH_BUTTON, "Export…");
  hands_choose (program, "Export As", path);
  program_wait_gone (program, "For Whom");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));

  return text;
}

/* None of what stands in the column. */
static void
check_without (Table      *all,
               const char *column,
               const char *text)
{
  guint n = 0;

  for (guint i = 0; i < table_get_n (all); i++)
    if (strlen (table_get (all, i, column)) > 3)
      {
        n++;
        g_assert_null (strstr (text, table_get (all, i, column)));
      }
  g_assert_cmpuint (n, >, 0);
}

static guint
count_rollout (Table *all)
{
  guint n = 0;

  for (guint i = 0; i < table_get_n (all); i++)
    n += g_str_equal (table_get (all, i, "rollout"), ROLLOUT);

  return n;
}

/* For everybody: that there are people, and not who they are, nor what is thought of them. */
static void
test_public (Program       *program,
             gconstpointer  data)
{
  static const char * const hidden[] = { "name", "e-mail", "phone", "notes", "strategy", "concerns", "expectations" };
  g_autoptr(Table) all = program_export (program, "stakeholders");
  g_autoptr(Table) given = NULL;
  g_autofree char *text = NULL;

  program_wait_row (program, 0, FIRST);
  hands_enter (program, PROGRAM_WINDOW);
  text = export_for (program, "Public");
  for (guint i = 0; i < G_N_ELEMENTS (hidden); i++)
    check_without (all, hidden[i], text);
  g_assert_null (strstr (text, "engagement-current"));
  g_assert_null (strstr (text, "power"));

  given = table_parse (text);
  g_assert_cmpuint (table_get_n (given), ==, count_rollout (all));
  for (guint i = 0; i < table_get_n (given); i++)
    {
      g_assert_true (g_str_has_prefix (table_get (given, i, "name"), "Stakeholder "));
      g_assert_cmpstr (table_get (given, i, "rollout"), ==, ROLLOUT);
    }
}

/* For managers: people and how they stand, and no working notes. */
static void
test_managers (Program       *program,
               gconstpointer  data)
{
  g_autoptr(Table) all = program_export (program, "stakeholders");
  g_autoptr(Table) given = NULL;
  g_autofree char *text = NULL;
  int found, known;

  program_wait_row (program, 0, FIRST);
  hands_enter (program, PROGRAM_WINDOW);
  text = export_for (program, "Managers");
  check_without (all, "notes", text);
  check_without (all, "strategy", text);

  given = table_parse (text);
  g_assert_cmpuint (table_get_n (given), ==, count_rollout (all));
  found = table_find (given, "name", FIRST);
  known = table_find (all, "name", FIRST);
  g_assert_cmpint (found, >=, 0);
  g_assert_cmpstr (table_get (given, (guint) found, "engagement-current"), ==,
                   table_get (all, (guint) known, "engagement-current"));
  g_assert_cmpstr (table_get (given, (guint) found, "expectations"), ==, table_get (all, (guint) known, "expectations"));
}

int
main (int   argc,
      char *argv[])
{
  program_init (&argc, &argv);

#define FLOW(name, example) \
  g_test_add ("/program/exchange/" #name, Program, example, program_set_up, test_ ## name, program_tear_down)
  FLOW (paste, NULL);
  FLOW (public, "--example");
  FLOW (managers, "--example");

  return g_test_run ();
}
