/* test-flows.c - what people do, with the real program, as a screen reader sees it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "hands.h"

#include <glib/gstdio.h>
#include <string.h>

#define FIRST "Anselm Dürrwächter"
#define SECOND "Arjun Velayudhan"
#define THIRD "Aurélien Pochard-Lévêque"
#define PRESENTING "Presenting to the public: names are replaced, notes and opinions are hidden."
#define N_PAGES 5
#define N_MODES 5 /* of the page that has most */

static char *
export (Program *program)
{
  return program_command (program, "export", "stakeholders", program->path, "--format", "csv", NULL);
}

/* Clicks the cell of the person, which selects the row and no other. */
static void
click_row (Program *program,
           int      row)
{
  g_autoptr(GPtrArray) lines = program_find_lines (program);

  g_assert_cmpint (row, <, (int) lines->len);
  hands_click (program, PROGRAM_WINDOW, g_ptr_array_index (lines, row));
}

/* Types into a field of the details pane, with the keys. */
static void
change_field (Program    *program,
              const char *field,
              const char *text)
{
  g_autoptr(AtspiAccessible) entry = program_find (program, ATSPI_ROLE_TEXT, field);

  hands_enter (program, PROGRAM_WINDOW);
  hands_click (program, PROGRAM_WINDOW, entry);
  hands_press (program, "ctrl+a");
  hands_write (program, text);
  hands_press (program, "Return");
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

/* Two fields are changed; undo takes back one, and after the current failed the other. */
static void
test_edit (Program       *program,
           gconstpointer  data)
{
  g_autofree char *before = export (program);
  g_autofree char *after = NULL;

  program_wait_row (program, 0, FIRST);
  click_row (program, 0);
  change_field (program, "Job title", "Head of Everything");
  program_wait_cell (program, "stakeholders", FIRST, "job-title", "Head of Everything");
  program_wait_row (program, 0, FIRST ", Head of Everything");
  change_field (program, "Location", "Bruges");
  program_wait_cell (program, "stakeholders", FIRST, "location", "Bruges");

  program_act (program, "win.undo");
  program_wait_content (program, ATSPI_ROLE_TEXT, "Location", "Ghent");
  program_wait_cell (program, "stakeholders", FIRST, "location", "Ghent");
  program_wait_cell (program, "stakeholders", FIRST, "job-title", "Head of Everything");

  program_kill (program);
  program_start (program);
  program_wait_row (program, 0, FIRST ", Head of Everything");
  program_act (program, "win.undo");
  program_wait_row (program, 0, FIRST ", Chief information officer");
  after = export (program);
  g_assert_cmpstr (after, ==, before);
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

/* Two processes with one workspace: each shows what the other writes, and takes it back. */
static void
test_two (Program       *program,
          gconstpointer  data)
{
  Program other = { NULL };
  g_autofree char *before = export (program);
  g_autofree char *after = NULL;

  program_wait_row (program, 0, FIRST);
  program_start_beside (&other, program);
  program_wait_row (&other, 0, FIRST);

  /* Windows lie on one another; the second is on top. */
  click_row (&other, 0);
  change_field (&other, "Job title", "Seen Elsewhere");
  program_wait_row (program, 0, FIRST ", Seen Elsewhere");
  program_act (program, "win.undo");
  program_wait_row (&other, 0, FIRST ", Chief information officer");
  program_wait_content (&other, ATSPI_ROLE_TEXT, "Job title", "Chief information officer");

  program_select_row (program, 1, FALSE);
  program_act (program, "win.delete");
  program_wait_row (&other, 1, THIRD);
  program_act (&other, "win.undo");
  program_wait_row (program, 1, SECOND);

  program_stop (&other);
  program_tear_down (&other, NULL);
  after = export (program);
  g_assert_cmpstr (after, ==, before);
}

/* Opening what is open shows its window: one process, one window. */
static void
test_again (Program       *program,
            gconstpointer  data)
{
  g_autofree char *said = NULL;

  program_wait_row (program, 0, FIRST);
  said = program_command (program, program->path, NULL);
  program_settle (program);
  atspi_accessible_clear_cache (program->app);
  g_assert_cmpint (atspi_accessible_get_child_count (program->app, NULL), ==, 1);
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
  program_wait_gone (program, "Who Has to Be Won?");
}

static int
count_columns_with (Table      *table,
                    const char *column,
                    const char *cell)
{
  int n = 0;

  for (guint i = 0; i < table_get_n (table); i++)
    n += g_str_equal (table_get (table, i, column), cell);

  return n;
}

static gboolean
is_logged (Program       *program,
           gconstpointer  summary)
{
  g_autoptr(Table) table = program_export (program, "interactions");

  return table_find (table, "summary", summary) >= 0;
}

/* One talk with two people is one interaction, which counts as contact with both. */
static void
test_log (Program       *program,
          gconstpointer  data)
{
  g_autoptr(Table) before = program_export (program, "interactions");
  g_autoptr(Table) after = NULL;
  g_autoptr(Table) restored = NULL;
  g_autoptr(AtspiAccessible) said = NULL;
  int row;

  program_wait_row (program, 0, FIRST);
  hands_enter (program, PROGRAM_WINDOW);
  program_select_row (program, 0, FALSE);
  program_select_row (program, 1, TRUE);
  hands_press (program, "ctrl+l");
  program_wait_text (program, FIRST ", " SECOND);
  hands_enter (program, "Log Interaction");
  said = program_find (program, ATSPI_ROLE_TEXT, "What was said");
  hands_click (program, "Log Interaction", said);
  hands_write (program, "Both want the old labels back.");
  hands_press (program, "ctrl+Return");
  program_wait (program, is_logged, "Both want the old labels back.", "what was logged");

  after = program_export (program, "interactions");
  g_assert_cmpuint (table_get_n (after), ==, table_get_n (before) + 1);
  row = table_find (after, "summary", "Both want the old labels back.");
  g_assert_cmpstr (table_get (after, (guint) row, "who"), ==, FIRST "; " SECOND);
  g_assert_cmpstr (table_get (after, (guint) row, "date"), ==, "2026-11-23");
  g_assert_cmpstr (table_get (after, (guint) row, "rollout"), ==, "Headwater ERP");
  program_wait_cell (program, "stakeholders", SECOND, "last-contact", "2026-11-23");

  program_wait_gone (program, FIRST ", " SECOND);
  program_act (program, "win.undo");
  program_wait_text (program, "Redo: New Interaction");
  restored = program_export (program, "interactions");
  g_assert_cmpuint (table_get_n (restored), ==, table_get_n (before));
}

/* What is changed for several is one step. */
static void
test_bulk (Program       *program,
           gconstpointer  data)
{
  g_autofree char *before = export (program);
  g_autoptr(Table) changed = NULL;
  g_autofree char *after = NULL;

  program_wait_row (program, 0, FIRST);
  program_select_row (program, 0, FALSE);
  program_select_row (program, 1, TRUE);
  program_select_row (program, 2, TRUE);
  program_wait_text (program, "3 people");
  change_field (program, "Job title (several)", "Change agent");
  program_wait_cell (program, "stakeholders", THIRD, "job-title", "Change agent");

  changed = program_export (program, "stakeholders");
  g_assert_cmpstr (table_get (changed, (guint) table_find (changed, "name", FIRST), "job-title"), ==, "Change agent");
  g_assert_cmpstr (table_get (changed, (guint) table_find (changed, "name", SECOND), "job-title"), ==, "Change agent");
  g_assert_cmpint (count_columns_with (changed, "job-title", "Change agent"), >=, 3);

  program_act (program, "win.undo");
  program_wait_cell (program, "stakeholders", THIRD, "job-title", "Purchasing manager");
  after = export (program);
  g_assert_cmpstr (after, ==, before);
}

/* Delete, and the button of the toast takes it back; so does undo. */
static void
test_delete (Program       *program,
             gconstpointer  data)
{
  g_autofree char *before = export (program);
  g_autofree char *between = NULL;
  g_autoptr(Table) changed = NULL;
  g_autofree char *after = NULL;

  program_wait_row (program, 0, FIRST);
  hands_enter (program, PROGRAM_WINDOW);
  click_row (program, 1);
  hands_press (program, "Delete");
  program_press_toast (program, "Undo");
  program_wait_text (program, "Redo: Delete Engagement");
  program_wait_row (program, 1, SECOND);
  between = export (program);
  g_assert_cmpstr (between, ==, before);

  program_select_row (program, 1, FALSE);
  hands_press (program, "Delete");
  program_wait_text (program, "Undo: Delete Engagement");
  program_wait_row (program, 1, THIRD);
  program_wait_text (program, "Nobody Selected"); /* who is gone can no longer be edited */
  changed = program_export (program, "stakeholders");

  /* The rollout lost a row, the workspace nobody. */
  g_assert_cmpint (table_find (changed, "name", SECOND), >=, 0);
  for (guint i = 0; i < table_get_n (changed); i++)
    g_assert_false (g_str_equal (table_get (changed, i, "name"), SECOND) &&
                    g_str_equal (table_get (changed, i, "rollout"), "Headwater ERP"));

  program_act (program, "win.undo");
  program_wait_row (program, 1, SECOND);
  after = export (program);
  g_assert_cmpstr (after, ==, before);
}

/* A rollout of one's own: named, edited, archived, and taken back. */
static void
test_rollouts (Program       *program,
               gconstpointer  data)
{
  g_autoptr(AtspiAccessible) name = NULL;
  g_autoptr(AtspiAccessible) why = NULL;
  g_autoptr(Table) table = NULL;

  program_wait_row (program, 0, FIRST);
  program_act (program, "win.new-rollout");
  hands_enter (program, "New Rollout");
  name = program_find (program, ATSPI_ROLE_TEXT, "Name");
  hands_write (program, "Label Printers");
  hands_press (program, "Return");
  program_wait_text (program, "Who Has to Be Won?"); /* nobody is in it */
  program_wait_text (program, "Label Printers");
  program_wait_text (program, "Go-live not known yet");

  program_act (program, "win.edit-rollout");
  hands_enter (program, "Rollout");
  why = program_find (program, ATSPI_ROLE_LABEL, "Why"); /* which leads into the row */
  hands_click (program, "Rollout", why);
  hands_write (program, "The old ones jam.");
  hands_press (program, "Tab");
  program_wait_cell (program, "rollouts", "Label Printers", "why", "The old ones jam.");
  hands_press (program, "Escape");
  program_wait_gone (program, "Why");

  program_act (program, "win.archive-rollout");
  program_wait_cell (program, "rollouts", "Label Printers", "archived", "true");
  program_act (program, "win.undo");
  program_wait_cell (program, "rollouts", "Label Printers", "archived", "");
  program_act (program, "win.undo");
  program_act (program, "win.undo");
  program_wait_row (program, 0, FIRST);
  table = program_export (program, "rollouts");
  g_assert_cmpint (table_find (table, "name", "Label Printers"), <, 0);
}

/* The keys are told; what is told works. */
static void
test_shortcuts (Program       *program,
                gconstpointer  data)
{
  program_wait_row (program, 0, FIRST);
  hands_enter (program, PROGRAM_WINDOW);
  hands_press (program, "ctrl+question");
  program_wait_text (program, "Log an interaction");
  program_wait_text (program, "Undo");
  hands_enter (program, "Keyboard Shortcuts");
  hands_press (program, "Escape");
  program_wait_gone (program, "Log an interaction");

  hands_enter (program, PROGRAM_WINDOW);
  hands_press (program, "ctrl+f");
  hands_write (program, "velayudhan");
  program_wait_row (program, 0, SECOND);
  hands_press (program, "Escape");
  program_wait_row (program, 0, FIRST);
  program_wait_text (program, "Nobody Selected");
  hands_press (program, "F9");
  program_wait_gone (program, "Nobody Selected");
  hands_press (program, "F9");
  program_wait_text (program, "Nobody Selected");
}

/* Whichever view hears the key that builds all of them anew. */
static void
test_presenting (Program       *program,
                 gconstpointer  data)
{
  program_wait_row (program, 0, FIRST);
  hands_enter (program, PROGRAM_WINDOW);
  for (guint page = 1; page <= N_PAGES; page++)
    for (guint mode = 1; mode <= N_MODES; mode++)
      {
        g_autofree char *keys = g_strdup_printf ("alt+%u ctrl+%u", page, mode);

        g_test_message ("%s", keys);
        hands_press (program, keys);
        hands_press (program, "F5");
        program_wait_text (program, PRESENTING);
        hands_press (program, "F5");
        program_wait_gone (program, PRESENTING);
      }
}

int
main (int   argc,
      char *argv[])
{
  program_init (&argc, &argv);

#define FLOW(name, example) \
  g_test_add ("/program/" #name, Program, example, program_set_up, test_ ## name, program_tear_down)
  FLOW (add, "--example");
  FLOW (edit, "--example");
  FLOW (beside, "--example");
  FLOW (two, "--example");
  FLOW (again, "--example");
  FLOW (first, NULL);
  FLOW (log, "--example");
  FLOW (bulk, "--example");
  FLOW (delete, "--example");
  FLOW (rollouts, "--example");
  FLOW (shortcuts, "--example");
  FLOW (presenting, "--example");

  return g_test_run ();
}
