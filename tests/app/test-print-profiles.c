/* test-print-profiles.c - the profiles printed from a page that shows no people
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "audience-fixture.h"

/* Its type is known by its name as soon as there is one. */
static GtkWindow *
find_print_dialog (void)
{
  return app_fixture_find_window (g_type_from_name ("GtkPrintUnixDialog"));
}

static gboolean
has_print_dialog (AppFixture *fixture)
{
  return find_print_dialog () != NULL;
}

/* Whether what would be printed is about people, by what the dialog says of readers. */
static gboolean
prints_people (AppFixture *fixture,
               const char *action)
{
  const char *sentence = "It shows opinions about people, so it is not printed for the public.";
  gboolean is_about_people;

  app_fixture_activate (fixture, action);
  app_fixture_wait (fixture, has_print_dialog);
  is_about_people = app_fixture_find (GTK_WIDGET (find_print_dialog ()), GTK_TYPE_LABEL, sentence) != NULL;
  gtk_dialog_response (GTK_DIALOG (find_print_dialog ()), GTK_RESPONSE_CANCEL);
  app_fixture_settle ();
  g_assert_false (has_print_dialog (fixture));

  return is_about_people;
}

/* Profiles are printed from every page, also from one that shows no people. */
static void
test_print (AppFixture    *fixture,
            gconstpointer  data)
{
  audience_fixture_show (fixture);
  g_assert_false (prints_people (fixture, "win.print"));
  g_assert_true (prints_people (fixture, "win.print-profiles"));
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  gtk_test_init (&argc, &argv);
  adw_init ();

  g_test_add ("/print-profiles/audiences", AppFixture, "example", app_fixture_set_up, test_print, app_fixture_tear_down);

  return g_test_run ();
}
