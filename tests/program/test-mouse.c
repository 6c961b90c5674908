/* test-mouse.c - from an unknown spreadsheet to a rated register, with nothing typed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * As test-ten-minutes.c, with the mouse alone.  SEGUE_TEST_PICTURES=FOLDER shows
 * each step.
 */

#include "config.h"

#include "hands.h"
#include "visit.h"

#define CHOOSER "Import a Table"
#define CONFIDENCE "4"
#define BASIS "Survey"

/* What somebody sent lies where a mail program or a browser leaves it. */
static void
download (Visit *visit)
{
  g_autofree char *downloads = visit_make_downloads (&visit->program);
  g_autofree char *name = g_path_get_basename (visit->file);
  g_autofree char *path = g_build_filename (downloads, name, NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (visit->file, &text, NULL, NULL));
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
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

/* Drops the list down and takes an entry of it. */
static void
choose (Program    *program,
        const char *title,
        const char *name,
        const char *entry)
{
  g_autoptr(AtspiAccessible) owner = program_find (program, ATSPI_ROLE_COMBO_BOX, name);

  hands_click (program, title, owner);
  hands_click_popup (program, owner, ATSPI_ROLE_LABEL, entry);
}

/* As choose(), from a popover, which its button has beside it. */
static void
choose_owner (Program    *program,
              const char *name,
              const char *entry)
{
  g_autoptr(AtspiAccessible) button = program_find (program, ATSPI_ROLE_INVALID, name);
  g_autoptr(AtspiAccessible) owner = atspi_accessible_get_parent (button, NULL);

  hands_click (program, VISIT_WINDOW, button);
  hands_click_popup (program, owner, ATSPI_ROLE_LABEL, entry);
}

/* The list of the folder has its rows when it has read them. */
static gboolean
is_chosen (Program       *program,
           gconstpointer  data)
{
  g_autoptr(AtspiAccessible) chooser = program_find_window (program, CHOOSER);
  g_autoptr(AtspiAccessible) header = chooser != NULL ? node_find (chooser, ATSPI_ROLE_LABEL, "Name") : NULL;
  g_autoptr(AtspiAccessible) button = chooser != NULL ? node_find (chooser, ATSPI_ROLE_PUSH_BUTTON, "Open") : NULL;

  if (chooser == NULL)
    return TRUE;
  if (header == NULL || button == NULL)
    return FALSE;

  hands_click_below (program, CHOOSER, header);
  hands_click (program, CHOOSER, button);

  return FALSE;
}

static void
import_by_mouse (Visit *visit)
{
  Program *program = &visit->program;

  click (program, VISIT_WINDOW, ATSPI_ROLE_PUSH_BUTTON, "Import a Spreadsheet…");
  program_wait_text (program, "Whose List Is It?");
  hands_enter (program, VISIT_IMPORT);
  click (program, VISIT_IMPORT, ATSPI_ROLE_PUSH_BUTTON, "Choose a File…");
  hands_enter (program, CHOOSER);
  click (program, CHOOSER, ATSPI_ROLE_LABEL, "Downloads");
  visit_show (visit, "chooser");
  program_wait (program, is_chosen, NULL, "the end of the file chooser");
  program_wait_text (program, "The First Rows");
  hands_enter (program, VISIT_IMPORT);
  visit_show (visit, "preview");

  click (program, VISIT_IMPORT, ATSPI_ROLE_PUSH_BUTTON, "Next");
  program_wait_text (program, "What Do the Columns Mean?");
  choose (program, VISIT_IMPORT, "Primary Contribution", "Notes");
  program_wait_gone (program, "1 column is not taken: Primary Contribution");
  visit_show (visit, "columns");

  click (program, VISIT_IMPORT, ATSPI_ROLE_PUSH_BUTTON, "Next");
  program_wait_text (program, VISIT_RESULT);
  visit_show (visit, "result");
  click (program, VISIT_IMPORT, ATSPI_ROLE_PUSH_BUTTON, "Import");
  program_wait_gone (program, VISIT_RESULT);
  hands_enter (program, VISIT_WINDOW);
  program_wait_text (program, VISIT_COUNT);
  visit_show (visit, "register");
}

/* The row of a person, which selects it and no other. */
static void
click_person (Program    *program,
              const char *name)
{
  g_autoptr(GPtrArray) lines = program_find_lines (program);

  for (guint i = 0; i < lines->len; i++)
    {
      g_autofree char *own = node_dup_cell (g_ptr_array_index (lines, i), 0);

      if (own != NULL && g_str_has_prefix (own, name))
        {
          hands_click (program, VISIT_WINDOW, g_ptr_array_index (lines, i));
          return;
        }
    }

  g_error ("there is no row of %s", name);
}

static gboolean
is_judged (Program       *program,
           gconstpointer  name)
{
  g_autoptr(Table) judgements = program_export (program, "judgements");

  for (guint i = 0; i < table_get_n (judgements); i++)
    if (g_str_equal (table_get (judgements, i, "stakeholder"), name) &&
        g_str_equal (table_get (judgements, i, "confidence"), CONFIDENCE) &&
        g_ascii_strcasecmp (table_get (judgements, i, "basis"), BASIS) == 0)
      return TRUE;

  return FALSE;
}

/* How sure one is, and why: a popover, written when a click outside closes it, also
 * after a list has dropped down from it.
 */
static void
tell_confidence (Visit      *visit,
                 const char *name)
{
  Program *program = &visit->program;
  g_autoptr(AtspiAccessible) window = program_find_window (program, VISIT_WINDOW);

  click (program, VISIT_WINDOW, ATSPI_ROLE_INVALID, "Basis, Confidence and Dispute");
  hands_click_popup (program, window, ATSPI_ROLE_INVALID, "Confidence: " CONFIDENCE);
  hands_click_popup (program, window, ATSPI_ROLE_COMBO_BOX, "Basis");
  hands_click_popup (program, window, ATSPI_ROLE_LABEL, BASIS);
  visit_show (visit, "judged");
  click (program, VISIT_WINDOW, ATSPI_ROLE_LABEL, "Details");
  program_wait (program, is_judged, name, "the confidence in the judgement");
}

/* A second click would take back what the file had said already. */
static void
click_rating (Program    *program,
              const char *name,
              const char *column,
              const char *label,
              const char *rating)
{
  g_autoptr(Table) table = program_export (program, "stakeholders");
  g_autofree char *step = g_strdup_printf ("%s: %s", label, rating);

  if (!g_str_equal (table_get (table, (guint) table_find (table, "name", name), column), rating))
    click (program, VISIT_WINDOW, ATSPI_ROLE_INVALID, step);
  program_wait_cell (program, "stakeholders", name, column, rating);
}

static void
rate_by_mouse (Visit        *visit,
               const Rating *rating)
{
  Program *program = &visit->program;

  click_person (program, rating->name);
  choose (program, VISIT_WINDOW, "Current engagement", rating->current);
  program_wait_cell (program, "stakeholders", rating->name, "engagement-current", visit_get_nick (rating->current));
  tell_confidence (visit, rating->name);
  choose (program, VISIT_WINDOW, "Desired engagement", rating->desired);
  program_wait_cell (program, "stakeholders", rating->name, "engagement-desired", visit_get_nick (rating->desired));
  click_rating (program, rating->name, "power", "Power", rating->power);
  click_rating (program, rating->name, "interest", "Interest", rating->interest);
  choose_owner (program, "Choose: Relationship owner", VISIT_OWNER);
  program_wait_cell (program, "stakeholders", rating->name, "relationship-owner", VISIT_OWNER);
  visit_show (visit, "rated");
}

/* Each click with Ctrl adds one more, and takes one away again. */
static void
select_by_mouse (Visit *visit)
{
  Program *program = &visit->program;

  click_person (program, visit_ratings[0].name);
  hands_hold (program, "ctrl");
  click_person (program, visit_ratings[1].name);
  program_wait_text (program, VISIT_COUNT " · 2 selected");
  click_person (program, visit_ratings[2].name);
  program_wait_text (program, VISIT_COUNT " · 3 selected");
  click_person (program, visit_ratings[1].name);
  program_wait_text (program, VISIT_COUNT " · 2 selected");
  hands_release (program, "ctrl");
}

static void
test_mouse (Visit         *visit,
            gconstpointer  data)
{
  download (visit);
  visit_begin (visit);
  if (!node_places_are_true ())
    {
      g_test_skip ("This GTK tells places that are not where things are seen, so a pointer cannot be aimed");
      return;
    }

  import_by_mouse (visit);
  visit_check_rows (visit);
  for (guint i = 0; i < VISIT_N_RATINGS; i++)
    rate_by_mouse (visit, &visit_ratings[i]);
  visit_check_ratings (visit);
  select_by_mouse (visit);
}

int
main (int   argc,
      char *argv[])
{
  program_init (&argc, &argv);
  if (!visit_can_be ())
    return 0;

  g_test_add ("/program/ten-minutes/mouse", Visit, "mouse", visit_set_up, test_mouse, visit_tear_down);

  return g_test_run ();
}
