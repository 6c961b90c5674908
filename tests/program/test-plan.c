/* test-plan.c - from a go-live date to a communication calendar on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first start of somebody who knows one date, with the keys alone.
 * SEGUE_TEST_PICTURES=FOLDER shows each step.
 */

#include "config.h"

#include "hands.h"
#include "picture.h"

#include <string.h>

#define GO_LIVE "2027-05-10"
#define STARTER "Starter Plan"
#define PRINT "Print the Calendar"
#define LEAST_ITEMS 5

static void
show (Program    *program,
      const char *step)
{
  program_settle (program);
  picture_take ("plan", step);
}

/* In the file, as another program reads it: go-live, and what is said before it. */
static gboolean
is_planned (Program       *program,
            gconstpointer  day)
{
  g_autoptr(Table) milestones = program_export (program, "milestones");
  g_autoptr(Table) communications = program_export (program, "communications");
  int row = table_find (milestones, "date", day);

  return row >= 0 && table_get_n (communications) > LEAST_ITEMS;
}

static gboolean
is_document (Program       *program,
             gconstpointer  path)
{
  g_autofree char *contents = NULL;
  gsize length = 0;

  return g_file_get_contents (path, &contents, &length, NULL) && length > 1000 && g_str_has_prefix (contents, "%PDF-");
}

static void
test_keys (Program       *program,
           gconstpointer  data)
{
  g_autofree char *path = g_build_filename (program->folder, "calendar.pdf", NULL);

  program_wait_text (program, "Who Has to Be Won?");
  hands_enter (program, PROGRAM_WINDOW);
  hands_tab_to (program, PROGRAM_WINDOW, "Calendar");
  hands_press (program, "Return");
  program_wait_text (program, "Who Hears What, and When?");
  show (program, "empty");

  hands_tab_to (program, PROGRAM_WINDOW, "Add a Starter Plan…");
  hands_press (program, "Return");
  program_wait_text (program, "The whole rollout");
  hands_enter (program, STARTER);
  hands_tab_to (program, STARTER, "Go-live");
  hands_press (program, "shift+Tab ctrl+a"); /* from the button of the row to its text */
  hands_write (program, GO_LIVE);
  show (program, "starter");
  hands_press (program, "alt+a");
  program_wait_gone (program, "The whole rollout");
  program_wait (program, is_planned, GO_LIVE, "the plan in the file");
  hands_enter (program, PROGRAM_WINDOW);
  show (program, "planned");

  hands_press (program, "ctrl+p");
  program_wait_text (program, "Black and White");
  hands_enter (program, PRINT);
  show (program, "print");
  hands_press (program, "alt+s");
  hands_choose (program, "Save As", path);
  program_wait (program, is_document, path, "the document");
}

int
main (int   argc,
      char *argv[])
{
  program_init (&argc, &argv);

  g_test_add ("/program/plan/keys", Program, NULL, program_set_up, test_keys, program_tear_down);

  return g_test_run ();
}
