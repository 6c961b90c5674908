/* test-plan.c - from a go-live date to a communication calendar on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first start of somebody who knows one date, with the keys alone,
 * and with the mouse alone.  SEGUE_TEST_PICTURES=FOLDER shows each step.
 */

#include "config.h"

#include "hands.h"
#include "picture.h"
#include "visit.h"

#include <string.h>

#define GO_LIVE "2027-05-10"
#define STARTER "Starter Plan"
#define PRINT "Print the Calendar"
#define CHOOSER "Save As"
#define LEAST_ITEMS 5

/* By mouse: so many times to the next month, and there a day that no other month in sight has. */
#define MONTHS_AHEAD 3
#define PICKED_DAY "15"
#define PICKED "2027-02-15"

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

static void
click (Program    *program,
       const char *title,
       AtspiRole   role,
       const char *name)
{
  g_autoptr(AtspiAccessible) node = program_find (program, role, name);

  hands_click (program, title, node);
}

/* Where a label begins so, which may go on with a number. */
static Node *
find_beginning (Node       *from,
                AtspiRole   role,
                const char *words)
{
  g_autofree char *own = atspi_accessible_get_name (from, NULL);
  int n = atspi_accessible_get_child_count (from, NULL);

  if (own != NULL && g_str_has_prefix (own, words) && atspi_accessible_get_role (from, NULL) == role)
    return g_object_ref (from);

  for (int i = 0; i < n; i++)
    {
      g_autoptr(AtspiAccessible) child = atspi_accessible_get_child_at_index (from, i, NULL);
      Node *found = child != NULL ? find_beginning (child, role, words) : NULL;

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* From the month of today to that of go-live, and there its day. */
static void
pick_go_live (Program *program)
{
  g_autoptr(AtspiAccessible) window = program_find_window (program, STARTER);

  click (program, STARTER, ATSPI_ROLE_INVALID, "Choose: Go-live");
  for (guint i = 0; i < MONTHS_AHEAD; i++)
    hands_click_popup (program, window, ATSPI_ROLE_PUSH_BUTTON, "Next Month");
  show (program, "mouse-picker");
  hands_click_popup (program, window, ATSPI_ROLE_LABEL, PICKED_DAY);
  program_wait_content (program, ATSPI_ROLE_TEXT, "Go-live, where it is known", PICKED);
  hands_enter (program, STARTER);
}

/* “Add 27 Items” */
static void
add_by_mouse (Program *program)
{
  g_autoptr(AtspiAccessible) window = program_find_window (program, STARTER);
  g_autoptr(AtspiAccessible) button = find_beginning (window, ATSPI_ROLE_PUSH_BUTTON, "Add ");

  g_assert_nonnull (button);
  hands_click (program, STARTER, button);
}

static char *
read_document (const char *path)
{
  const char *pdftotext = g_getenv ("SEGUE_PDFTOTEXT");
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;
  char *text = NULL;

  if (pdftotext == NULL)
    return NULL;

  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, pdftotext, "-layout", path, "-", NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

/* What is on paper is what was planned: whose it is, for which day, and what is said. */
static void
check_document (const char *path)
{
  g_autofree char *text = read_document (path);

  if (text == NULL)
    {
      g_test_message ("pdftotext is not there: nobody reads what was printed");
      return;
    }

  g_test_message ("%s", text);
  g_assert_nonnull (strstr (text, "Communication calendar, everyone"));
  g_assert_nonnull (strstr (text, "Go-live Monday 15 February"));
  g_assert_nonnull (strstr (text, "Why we change, why"));
  g_assert_nonnull (strstr (text, "E-mail"));
}

/* By its menu, into a folder that the chooser offers. */
static void
print_by_mouse (Program *program)
{
  g_autoptr(AtspiAccessible) window = program_find_window (program, PROGRAM_WINDOW);

  click (program, PROGRAM_WINDOW, ATSPI_ROLE_INVALID, "Import, Export, Print");
  hands_click_popup (program, window, ATSPI_ROLE_INVALID, "Print…");
  program_wait_text (program, "Black and White");
  hands_enter (program, PRINT);
  show (program, "mouse-print");
  click (program, PRINT, ATSPI_ROLE_PUSH_BUTTON, "Save As…");
  hands_enter (program, CHOOSER);
  click (program, CHOOSER, ATSPI_ROLE_LABEL, "Downloads");
  show (program, "mouse-save");
  click (program, CHOOSER, ATSPI_ROLE_PUSH_BUTTON, "Save");
}

static void
set_up_mouse (Program       *program,
              gconstpointer  example)
{
  g_autofree char *downloads = NULL;
  g_autofree char *said = NULL;

  program_make_folder (program);
  downloads = visit_make_downloads (program);
  program->path = g_build_filename (program->folder, PROGRAM_WINDOW, NULL);
  said = program_command (program, "new", program->path, NULL);
  program_start (program);
}

static void
test_mouse (Program       *program,
            gconstpointer  data)
{
  g_autofree char *path = g_build_filename (program->folder, "Downloads", "calendar.pdf", NULL);

  program_wait_text (program, "Who Has to Be Won?");
  hands_enter (program, PROGRAM_WINDOW);
  if (!node_places_are_true ())
    {
      g_test_skip ("This GTK tells places that are not where things are seen, so a pointer cannot be aimed");
      return;
    }

  click (program, PROGRAM_WINDOW, ATSPI_ROLE_LIST_ITEM, "Calendar");
  program_wait_text (program, "Who Hears What, and When?");
  click (program, PROGRAM_WINDOW, ATSPI_ROLE_PUSH_BUTTON, "Add a Starter Plan…");
  program_wait_text (program, "The whole rollout");
  hands_enter (program, STARTER);
  pick_go_live (program);
  show (program, "mouse-starter");
  add_by_mouse (program);
  program_wait_gone (program, "The whole rollout");
  program_wait (program, is_planned, PICKED, "the plan in the file");
  hands_enter (program, PROGRAM_WINDOW);
  show (program, "mouse-planned");

  print_by_mouse (program);
  program_wait (program, is_document, path, "the document");
  check_document (path);
}

int
main (int   argc,
      char *argv[])
{
  program_init (&argc, &argv);

  g_test_add ("/program/plan/keys", Program, NULL, program_set_up, test_keys, program_tear_down);
  g_test_add ("/program/plan/mouse", Program, NULL, set_up_mouse, test_mouse, program_tear_down);

  return g_test_run ();
}
