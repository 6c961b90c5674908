/* test-go-live.c - move go-live by two weeks, and see before what moves, collides and breaks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * With the keys alone, and with the mouse alone; SEGUE_TEST_PICTURES=FOLDER shows each step.
 */

#include "config.h"

#include "hands.h"
#include "picture.h"

#include <string.h>

#define FIRST "Anselm Dürrwächter"
#define TITLE "Go-live, wave 1"
#define PREVIEW "Move “Go-live, wave 1”"
#define BEFORE "2027-01-18"
#define LATER "2027-02-01"
#define EARLIER "2027-01-04"
#define MOST_KEYS 20

static void
show (Program    *program,
      const char *step)
{
  program_settle (program);
  picture_take ("go-live", step);
}

/* What the preview tells: what moves where, what it collides with, what was promised. */
static void
check_preview (Program    *program,
               const char *days,
               const char *other)
{
  program_wait_text (program, PREVIEW);
  program_wait_text (program, days);
  program_wait_text (program, "Promises That Break");
  program_wait_text (program, other);
  program_wait_text (program, "Stays Where It Is");
  hands_enter (program, PREVIEW);
  show (program, "preview");
}

static gboolean
has_focus (Program    *program,
           const char *name)
{
  g_autoptr(AtspiAccessible) window = program_find_window (program, PROGRAM_WINDOW);
  g_autoptr(AtspiAccessible) focused = NULL;
  g_autofree char *found = NULL;

  atspi_accessible_clear_cache (window);
  focused = node_find_focused (window);
  found = focused != NULL ? atspi_accessible_get_name (focused, NULL) : NULL;

  return found != NULL && strstr (found, name) != NULL;
}

static void
press_until (Program    *program,
             const char *key,
             const char *name)
{
  for (guint i = 0; i < MOST_KEYS; i++)
    {
      if (has_focus (program, name))
        return;
      hands_press (program, key);
      program_settle (program);
    }

  g_error ("%s does not lead to %s", key, name);
}

/* In the file, as another program reads it. */
static gboolean
is_on (Program       *program,
       gconstpointer  day)
{
  g_autoptr(Table) table = program_export (program, "milestones");
  int row = table_find (table, "title", TITLE);

  return row >= 0 && g_str_equal (table_get (table, (guint) row, "date"), day);
}

static void
begin (Program *program)
{
  program_wait_row (program, 0, FIRST);
  hands_enter (program, PROGRAM_WINDOW);
}

static void
test_keys (Program       *program,
           gconstpointer  data)
{
  begin (program);
  hands_tab_to (program, PROGRAM_WINDOW, "Calendar");
  hands_press (program, "Return");
  hands_tab_to (program, PROGRAM_WINDOW, "23 November");
  hands_press (program, "Page_Down Page_Down");
  press_until (program, "Left", "18 January");
  show (program, "january");
  hands_press (program, "Return");
  press_until (program, "Down", TITLE);
  hands_press (program, "Return");
  hands_tab_to (program, PROGRAM_WINDOW, "Date");
  hands_press (program, "shift+Tab ctrl+a"); /* from the button of the row to its text */
  hands_write (program, LATER);
  hands_press (program, "Return");
  check_preview (program, "Mon 18 Jan 2027 → Mon 1 Feb 2027", "→ Mon 4 Jan 2027");
  hands_press (program, "Return");
  program_wait_gone (program, PREVIEW);
  program_wait (program, is_on, LATER, "the day of go-live");
  show (program, "moved");
}

/* The first that is seen and called so, among more words. */
static Node *
find_called (Node       *from,
             const char *name)
{
  g_autofree char *own = atspi_accessible_get_name (from, NULL);
  int n = atspi_accessible_get_child_count (from, NULL);

  if (own != NULL && strstr (own, name) != NULL && node_is_shown (from))
    return g_object_ref (from);

  for (int i = 0; i < n; i++)
    {
      g_autoptr(AtspiAccessible) child = atspi_accessible_get_child_at_index (from, i, NULL);
      Node *found = child != NULL ? find_called (child, name) : NULL;

      if (found != NULL)
        return found;
    }

  return NULL;
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

/* Dragged to another day: two weeks earlier is in the same month. */
static void
drag (Program *program)
{
  g_autoptr(AtspiAccessible) window = program_find_window (program, PROGRAM_WINDOW);
  g_autoptr(AtspiAccessible) item = find_called (window, TITLE);
  g_autoptr(AtspiAccessible) day = find_called (window, "Monday 4 January 2027");

  g_assert_nonnull (item);
  g_assert_nonnull (day);
  hands_drag (program, PROGRAM_WINDOW, item, day);
}

/* “Move 27 Items” */
static void
agree (Program *program)
{
  g_autoptr(AtspiAccessible) window = program_find_window (program, PREVIEW);
  g_autoptr(AtspiAccessible) button = find_called (window, " Items");

  g_assert_nonnull (button);
  hands_click (program, PREVIEW, button);
}

static void
test_mouse (Program       *program,
            gconstpointer  data)
{
  begin (program);
  if (!node_places_are_true ())
    {
      g_test_skip ("This GTK tells places that are not where things are seen, so a pointer cannot be aimed");
      return;
    }

  click (program, PROGRAM_WINDOW, ATSPI_ROLE_LIST_ITEM, "Calendar");
  program_wait_text (program, "November 2026");
  click (program, PROGRAM_WINDOW, ATSPI_ROLE_PUSH_BUTTON, "Later");
  program_wait_text (program, "December 2026");
  click (program, PROGRAM_WINDOW, ATSPI_ROLE_PUSH_BUTTON, "Later");
  program_wait_text (program, "January 2027");

  /* Whoever does not agree has changed nothing. */
  drag (program);
  check_preview (program, "Mon 18 Jan 2027 → Mon 4 Jan 2027", "→ Mon 7 Dec");
  click (program, PREVIEW, ATSPI_ROLE_PUSH_BUTTON, "Cancel");
  program_wait_gone (program, PREVIEW);
  hands_enter (program, PROGRAM_WINDOW);
  program_wait (program, is_on, BEFORE, "the day of go-live");

  drag (program);
  check_preview (program, "Mon 18 Jan 2027 → Mon 4 Jan 2027", "→ Mon 7 Dec");
  agree (program);
  program_wait_gone (program, PREVIEW);
  program_wait (program, is_on, EARLIER, "the day of go-live");
}

int
main (int   argc,
      char *argv[])
{
  program_init (&argc, &argv);

  g_test_add ("/program/go-live/keys", Program, "--example", program_set_up, test_keys, program_tear_down);
  g_test_add ("/program/go-live/mouse", Program, "--example", program_set_up, test_mouse, program_tear_down);

  return g_test_run ();
}
