/* visit.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "visit.h"

#include "hands.h"
#include "picture.h"

#include <glib/gstdio.h>

#define REGISTER "student-app-stakeholders.csv"

const Rating visit_ratings[VISIT_N_RATINGS] = {
  { "EE Development Team", "Neutral", "Supportive", "4", "5" },
  { "Roehampton Student Union", "Supportive", "Leading", "5", "4" },
  { "University Students", "Unaware", "Neutral", "2", "3" },
};

static const char * const levels[] = { "Not set", "Unaware", "Resistant", "Neutral", "Supportive", "Leading" };

/**
 * visit_can_be:
 *
 * Returns: whether the list is beside the repository; where it is not, this is
 *   told as a test's plan
 */
gboolean
visit_can_be (void)
{
  g_autofree char *file = g_build_filename (g_getenv ("SEGUE_CORPUS"), "registers", REGISTER, NULL);

  if (g_file_test (file, G_FILE_TEST_EXISTS))
    return TRUE;

  g_print ("1..0 # SKIP the corpus is not beside the repository\n");
  return FALSE;
}

void
visit_set_up (Visit         *visit,
              gconstpointer  flow)
{
  visit->flow = flow;
  visit->file = g_build_filename (g_getenv ("SEGUE_CORPUS"), "registers", REGISTER, NULL);
  program_make_folder (&visit->program);
}

void
visit_tear_down (Visit         *visit,
                 gconstpointer  flow)
{
  program_tear_down (&visit->program, NULL);
  g_free (visit->file);
}

/**
 * visit_make_downloads:
 *
 * Before the program starts: a folder that a file chooser offers beside its list.
 *
 * Returns: (transfer full): its path
 */
char *
visit_make_downloads (Program *program)
{
  g_autofree char *downloads = g_build_filename (program->folder, "Downloads", NULL);
  g_autofree char *config = g_build_filename (program->folder, "XDG_CONFIG_HOME", NULL);
  g_autofree char *folders = g_build_filename (config, "user-dirs.dirs", NULL);
  g_autofree char *says = g_strdup_printf ("XDG_DOWNLOAD_DIR=\"%s\"\n", downloads);

  g_assert_cmpint (g_mkdir_with_parents (downloads, 0700), ==, 0);
  g_assert_cmpint (g_mkdir_with_parents (config, 0700), ==, 0);
  g_assert_true (g_file_set_contents (folders, says, -1, NULL));

  return g_steal_pointer (&downloads);
}

/* A picture of the screen, for people to look at. */
void
visit_show (Visit      *visit,
            const char *step)
{
  g_autofree char *name = g_strdup_printf ("%02u-%s", ++visit->step, step);

  program_settle (&visit->program);
  picture_take (visit->flow, name);
}

/* The first start: no file, no settings. */
void
visit_begin (Visit *visit)
{
  Program *program = &visit->program;

  program_start (program);
  program->path = g_build_filename (program->folder, "XDG_DATA_HOME", "segue", VISIT_WINDOW, NULL);
  program_wait_text (program, "Who Has to Be Won?");
  hands_enter (program, VISIT_WINDOW);
  hands_let_go (program);
  visit_show (visit, "first-start");
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

const char *
visit_get_nick (const char *level)
{
  static const char * const nicks[] = { "", "unaware", "resistant", "neutral", "supportive", "leading" };

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    if (g_str_equal (levels[i], level))
      return nicks[i];

  g_assert_not_reached ();
}

/* Every row of the file is there, with all that it holds. */
void
visit_check_rows (Visit *visit)
{
  g_autoptr(Table) given = read_register (visit);
  g_autoptr(Table) held = program_export (&visit->program, "stakeholders");

  g_assert_cmpuint (table_get_n (held), ==, table_get_n (given));
  for (guint i = 0; i < table_get_n (given); i++)
    check_row (given, i, held);
}

/* And so is what was rated. */
void
visit_check_ratings (Visit *visit)
{
  g_autoptr(Table) held = NULL;

  visit_check_rows (visit);
  held = program_export (&visit->program, "stakeholders");
  for (guint i = 0; i < VISIT_N_RATINGS; i++)
    {
      guint row = (guint) table_find (held, "name", visit_ratings[i].name);

      g_assert_cmpstr (table_get (held, row, "power"), ==, visit_ratings[i].power);
      g_assert_cmpstr (table_get (held, row, "interest"), ==, visit_ratings[i].interest);
      g_assert_cmpstr (table_get (held, row, "engagement-current"), ==, visit_get_nick (visit_ratings[i].current));
      g_assert_cmpstr (table_get (held, row, "engagement-desired"), ==, visit_get_nick (visit_ratings[i].desired));
    }
}
