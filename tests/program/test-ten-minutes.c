/* test-ten-minutes.c - from an unknown spreadsheet to a rated register with nothing lost
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first start of somebody who has a list from elsewhere: with the keys
 * alone.  SEGUE_TEST_PICTURES=FOLDER shows each step.
 */

#include "config.h"

#include "hands.h"
#include "picture.h"

#include <string.h>

#define MAIN "workspace.segue"
#define REGISTER "student-app-stakeholders.csv"
#define RESULT "12 new, 0 changed, 0 unchanged, 0 refused"
#define MAXIMUM_ENTRIES 80
#define OWNER "EE Director"

/* What the three are found to be, in the order of the pane. */
typedef struct
{
  const char *name;
  const char *current;
  const char *desired;
  const char *power;
  const char *interest;
} Rating;

static const Rating ratings[] = {
  { "EE Development Team", "Neutral", "Supportive", "4", "5" },
  { "Roehampton Student Union", "Supportive", "Leading", "5", "4" },
  { "University Students", "Unaware", "Neutral", "2", "3" },
};

static const char * const levels[] = { "Not set", "Unaware", "Resistant", "Neutral", "Supportive", "Leading" };

typedef struct
{
  Program     program;
  const char *flow;
  guint       step;
  char       *file;
} Visit;

static void
show (Visit      *visit,
      const char *step)
{
  g_autofree char *name = g_strdup_printf ("%02u-%s", ++visit->step, step);

  program_settle (&visit->program);
  picture_take (visit->flow, name);
}

/* The first start: no file, no settings. */
static void
begin (Visit      *visit,
       const char *flow)
{
  Program *program = &visit->program;

  visit->flow = flow;
  program_make_folder (program);
  program_start (program);
  program->path = g_build_filename (program->folder, "XDG_DATA_HOME", "segue", MAIN, NULL);
  program_wait_text (program, "Who Has to Be Won?");
  hands_enter (program, MAIN);
  show (visit, "first-start");
}

static Table *
read_register (Visit *visit)
{
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (visit->file, &text, NULL, NULL));

  return table_parse (text);
}

static void
check_row (Table *given,
           guint  row,
           Table *held)
{
  static const char * const numbers[] = { "High", "5", "Medium", "3", "Low", "1", NULL };
  int found = table_find (held, "name", table_get (given, row, "Stakeholder"));
  const char *organisation = table_get (given, row, "Organisation");

  g_assert_cmpint (found, >=, 0);
  g_assert_cmpstr (table_get (held, (guint) found, "organisation"), ==,
                   g_str_equal (organisation, "N/A") ? "" : organisation); /* which says that there is none */
  g_assert_cmpstr (table_get (held, (guint) found, "notes"), ==, table_get (given, row, "Primary Contribution"));
  for (guint i = 0; numbers[i] != NULL; i += 2)
    if (g_str_equal (table_get (given, row, "Impact"), numbers[i]))
      g_assert_cmpstr (table_get (held, (guint) found, "impact-on-them"), ==, numbers[i + 1]);
}

static const char *
get_nick (const char *level)
{
  static const char * const nicks[] = { "", "unaware", "resistant", "neutral", "supportive", "leading" };

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    if (g_str_equal (levels[i], level))
      return nicks[i];

  g_assert_not_reached ();
}

/* Every row of the file is there, with all that it holds. */
static void
check_rows (Visit *visit)
{
  g_autoptr(Table) given = read_register (visit);
  g_autoptr(Table) held = program_export (&visit->program, "stakeholders");

  g_assert_cmpuint (table_get_n (held), ==, table_get_n (given));
  for (guint i = 0; i < table_get_n (given); i++)
    check_row (given, i, held);
}

/* And so is what was rated. */
static void
check_ratings (Visit *visit)
{
  g_autoptr(Table) held = NULL;

  check_rows (visit);
  held = program_export (&visit->program, "stakeholders");
  for (guint i = 0; i < G_N_ELEMENTS (ratings); i++)
    {
      guint row = (guint) table_find (held, "name", ratings[i].name);

      g_assert_cmpstr (table_get (held, row, "power"), ==, ratings[i].power);
      g_assert_cmpstr (table_get (held, row, "interest"), ==, ratings[i].interest);
      g_assert_cmpstr (table_get (held, row, "engagement-current"), ==, get_nick (ratings[i].current));
      g_assert_cmpstr (table_get (held, row, "engagement-desired"), ==, get_nick (ratings[i].desired));
    }
}

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
  hands_enter (program, "Import");
  show (visit, "import");
  hands_tab_to (program, "Import", "Choose a File…");
  hands_press (program, "Return");
  hands_choose (program, "Import a Table", visit->file);
  program_wait_text (program, "The First Rows");
  hands_enter (program, "Import");
  show (visit, "preview");

  hands_press (program, "alt+n");
  program_wait_text (program, "What Do the Columns Mean?");
  show (visit, "columns");
  hands_tab_to (program, "Import", "Primary Contribution");
  hands_press (program, "space");
  choose_by_keys (program, "Import", "Notes");
  program_wait_text (program, "Notes");
  show (visit, "columns-all");

  hands_press (program, "alt+n");
  program_wait_text (program, RESULT);
  show (visit, "result");
  hands_press (program, "alt+i");
  program_wait_gone (program, RESULT);
  hands_enter (program, MAIN);
  program_wait_text (program, "12 stakeholders");
  show (visit, "register");
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
  hands_tab_to (program, MAIN, "Current engagement");
  hands_press (program, "space");
  choose_by_keys (program, MAIN, rating->current);
  program_wait_cell (program, "stakeholders", rating->name, "engagement-current", get_nick (rating->current));
  hands_tab_to (program, MAIN, "Desired engagement");
  hands_press (program, "space");
  choose_by_keys (program, MAIN, rating->desired);
  program_wait_cell (program, "stakeholders", rating->name, "engagement-desired", get_nick (rating->desired));
  hands_tab_to (program, MAIN, "Power: ");
  hands_press (program, rating->power);
  hands_tab_to (program, MAIN, "Interest: ");
  hands_press (program, rating->interest);
  hands_tab_to (program, MAIN, "Relationship owner");
  hands_press (program, "space");
  program_wait_text (program, "Found");
  hands_write (program, OWNER);
  hands_press (program, "Return");
  program_wait_cell (program, "stakeholders", rating->name, "relationship-owner", OWNER);
  show (visit, "rated");
}

static void
test_keys (Visit         *visit,
           gconstpointer  data)
{
  begin (visit, "keys");
  hands_let_go (&visit->program);
  import_by_keys (visit);
  check_rows (visit);
  for (guint i = 0; i < G_N_ELEMENTS (ratings); i++)
    rate_by_keys (visit, &ratings[i]);
  check_ratings (visit);
}

static void
set_up (Visit         *visit,
        gconstpointer  data)
{
  visit->file = g_build_filename (g_getenv ("SEGUE_CORPUS"), "registers", REGISTER, NULL);
}

static void
tear_down (Visit         *visit,
           gconstpointer  data)
{
  program_tear_down (&visit->program, NULL);
  g_free (visit->file);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *file = NULL;

  program_init (&argc, &argv);
  file = g_build_filename (g_getenv ("SEGUE_CORPUS"), "registers", REGISTER, NULL);
  if (!g_file_test (file, G_FILE_TEST_EXISTS))
    {
      g_print ("1..0 # SKIP the corpus is not beside the repository\n");
      return 0;
    }

  g_test_add ("/program/ten-minutes/keys", Visit, NULL, set_up, test_keys, tear_down);

  return g_test_run ();
}
