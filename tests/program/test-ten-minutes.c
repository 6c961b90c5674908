/* test-ten-minutes.c - from an unknown spreadsheet to a rated register with nothing lost
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first start of somebody who has a list from elsewhere: with the keys
 * alone.  SEGUE_TEST_PICTURES=FOLDER shows each step.
 */

#include "config.h"

#include "hands.h"
#include "visit.h"

#define MAXIMUM_ENTRIES 80
#define SECOND_MEANING "UID"

static gboolean
is_in_list (Program       *program,
            gconstpointer  title)
{
  g_autoptr(AtspiAccessible) window = program_find_window (program, title);
  g_autoptr(AtspiAccessible) focused = window != NULL ? node_find_focused (window) : NULL;

  return focused != NULL && atspi_accessible_get_role (focused, NULL) == ATSPI_ROLE_LIST_ITEM;
}

/* In a list that has dropped down; before it has the focus it hears no key. */
static void
choose_by_keys (Program    *program,
                const char *title,
                const char *entry)
{
  for (guint i = 0; i < MAXIMUM_ENTRIES; i++)
    {
      g_autoptr(AtspiAccessible) window = NULL;
      g_autoptr(AtspiAccessible) focused = NULL;
      g_autoptr(AtspiAccessible) label = NULL;

      program_wait (program, is_in_list, title, "the focus in the list");
      window = program_find_window (program, title);
      focused = node_find_focused (window);
      label = focused != NULL ? node_find_hidden (focused, ATSPI_ROLE_LABEL, entry) : NULL;
      hands_press (program, label != NULL ? "Return" : "Down");
      if (label != NULL)
        return;
    }

  g_error ("no %s in the list", entry);
}

static void
import_by_keys (Visit *visit)
{
  Program *program = &visit->program;

  hands_press (program, "ctrl+i");
  program_wait_text (program, "Whose List Is It?");
  hands_enter (program, VISIT_IMPORT);
  visit_show (visit, "import");
  hands_tab_to (program, VISIT_IMPORT, "Choose a File…");
  hands_press (program, "Return");
  hands_choose (program, "Import a Table", visit->file);
  program_wait_text (program, "The First Rows");
  hands_enter (program, VISIT_IMPORT);
  visit_show (visit, "preview");

  hands_press (program, "alt+n");
  program_wait_text (program, "What Do the Columns Mean?");
  visit_show (visit, "columns");
  hands_tab_to (program, VISIT_IMPORT, "Primary Contribution");
  hands_press (program, "space");
  program_wait_text (program, SECOND_MEANING);
  hands_write (program, "Notes"); /* finds it among what a column may mean */
  program_wait_gone (program, SECOND_MEANING);
  hands_press (program, "Down");
  choose_by_keys (program, VISIT_IMPORT, "Notes");
  program_wait_text (program, "Notes");
  visit_show (visit, "columns-all");

  hands_press (program, "alt+n");
  program_wait_text (program, VISIT_RESULT);
  visit_show (visit, "result");
  hands_press (program, "alt+i");
  program_wait_gone (program, VISIT_RESULT);
  hands_enter (program, VISIT_WINDOW);
  program_wait_text (program, VISIT_COUNT);
  visit_show (visit, "register");
}

static void
rate_by_keys (Visit        *visit,
              const Rating *rating)
{
  Program *program = &visit->program;

  /* The search finds and selects; Return goes to the details. */
  hands_press (program, "ctrl+f ctrl+a");
  hands_write (program, rating->name);
  program_wait_row (program, 0, rating->name);
  hands_press (program, "Return");
  hands_press (program, "Return");
  hands_tab_to (program, VISIT_WINDOW, "Current engagement");
  hands_press (program, "space");
  choose_by_keys (program, VISIT_WINDOW, rating->current);
  program_wait_cell (program, "stakeholders", rating->name, "engagement-current", visit_get_nick (rating->current));
  hands_tab_to (program, VISIT_WINDOW, "Desired engagement");
  hands_press (program, "space");
  choose_by_keys (program, VISIT_WINDOW, rating->desired);
  program_wait_cell (program, "stakeholders", rating->name, "engagement-desired", visit_get_nick (rating->desired));
  hands_tab_to (program, VISIT_WINDOW, "Power: ");
  hands_press (program, rating->power);
  hands_tab_to (program, VISIT_WINDOW, "Interest: ");
  hands_press (program, rating->interest);
  hands_tab_to (program, VISIT_WINDOW, "Relationship owner");
  hands_press (program, "space");
  program_wait_text (program, "Found");
  hands_write (program, VISIT_OWNER);
  hands_press (program, "Return");
  program_wait_cell (program, "stakeholders", rating->name, "relationship-owner", VISIT_OWNER);
  visit_show (visit, "rated");
}

static void
test_keys (Visit         *visit,
           gconstpointer  data)
{
  visit_begin (visit);
  import_by_keys (visit);
  visit_check_rows (visit);
  for (guint i = 0; i < VISIT_N_RATINGS; i++)
    rate_by_keys (visit, &visit_ratings[i]);
  visit_check_ratings (visit);
}

int
main (int   argc,
      char *argv[])
{
  program_init (&argc, &argv);
  if (!visit_can_be ())
    return 0;

  g_test_add ("/program/ten-minutes/keys", Visit, "keys", visit_set_up, test_keys, visit_tear_down);

  return g_test_run ();
}
