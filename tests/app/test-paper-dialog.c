/* test-paper-dialog.c - the pages of the calendar, seen before they are printed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "calendar-fixture.h"
#include "segue-page-preview.h"
#include "segue-paper-dialog.h"

#include <glib/gstdio.h>
#include <string.h>

static GObject *
get_child (GtkWindow  *dialog,
           const char *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (dialog), SEGUE_TYPE_PAPER_DIALOG, name);
}

static SeguePagePreview *
get_preview (GtkWindow *dialog)
{
  return SEGUE_PAGE_PREVIEW (get_child (dialog, "preview"));
}

static GtkWindow *
open_dialog (AppFixture *fixture)
{
  calendar_fixture_show (fixture);
  app_fixture_activate (fixture, "win.print");

  return app_fixture_find_window (SEGUE_TYPE_PAPER_DIALOG);
}

static void
set_text (GtkWindow  *dialog,
          const char *name,
          const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (get_child (dialog, name)), text);
}

static void
choose (GtkWindow  *dialog,
        const char *name,
        guint       choice)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (get_child (dialog, name)), choice);
}

static gboolean
is_visible (GtkWindow  *dialog,
            const char *name)
{
  return gtk_widget_get_visible (GTK_WIDGET (get_child (dialog, name)));
}

/* The pages follow after a moment. */
static void
wait_for_pages (GtkWindow *dialog,
                guint      n)
{
  gint64 end = g_get_monotonic_time () + 20 * G_USEC_PER_SEC;

  while (segue_page_preview_get_n_pages (get_preview (dialog)) != n && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (segue_page_preview_get_n_pages (get_preview (dialog)), ==, n);
}

/* It begins with the month that is seen, and shows another range as it is chosen. */
static void
test_range (AppFixture    *fixture,
            gconstpointer  data)
{
  GtkWindow *dialog = open_dialog (fixture);
  GtkWidget *print_button;

  g_assert_nonnull (dialog);
  print_button = GTK_WIDGET (get_child (dialog, "print_button"));
  g_assert_cmpuint (segue_page_preview_get_n_pages (get_preview (dialog)), >=, 1);
  g_assert_true (g_str_has_prefix (gtk_editable_get_text (GTK_EDITABLE (get_child (dialog, "from_row"))), "2026-11-01"));
  g_assert_true (g_str_has_prefix (gtk_editable_get_text (GTK_EDITABLE (get_child (dialog, "to_row"))), "2026-11-30"));

  set_text (dialog, "from_row", "2031-01-01");
  set_text (dialog, "to_row", "2031-03-31");
  wait_for_pages (dialog, 3);
  choose (dialog, "months_row", 2); /* three on a sheet */
  wait_for_pages (dialog, 1);

  set_text (dialog, "to_row", "soon");
  wait_for_pages (dialog, 0);
  g_assert_false (gtk_widget_get_sensitive (print_button));
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (get_child (dialog, "hint"))), "2027-05-10"));
  set_text (dialog, "to_row", "2030-01-01");
  g_assert_false (gtk_widget_get_sensitive (print_button));
  set_text (dialog, "to_row", "2031-01-31");
  wait_for_pages (dialog, 1);
  g_assert_true (gtk_widget_get_sensitive (print_button));
  gtk_window_destroy (dialog);
}

/* Pages turn by button and key, and end at the first and the last. */
static void
test_turn (AppFixture    *fixture,
           gconstpointer  data)
{
  GtkWindow *dialog = open_dialog (fixture);
  SeguePagePreview *preview = get_preview (dialog);

  set_text (dialog, "from_row", "2031-01-01");
  set_text (dialog, "to_row", "2031-03-31");
  wait_for_pages (dialog, 3);
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (get_child (dialog, "previous_button"))));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (preview), "preview.turn", "i", 1));
  g_assert_cmpuint (segue_page_preview_get_page (preview), ==, 1);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (get_child (dialog, "page_label"))), ==, "Page 2 of 3");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (preview), "preview.turn", "i", G_MAXINT));
  g_assert_cmpuint (segue_page_preview_get_page (preview), ==, 2);
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (get_child (dialog, "next_button"))));
  segue_page_preview_turn (preview, 1);
  g_assert_cmpuint (segue_page_preview_get_page (preview), ==, 2);
  segue_page_preview_turn (preview, -G_MAXINT);
  g_assert_cmpuint (segue_page_preview_get_page (preview), ==, 0);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (preview), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_window_destroy (dialog);
}

/* What a document does not know is not asked. */
static void
test_documents (AppFixture    *fixture,
                gconstpointer  data)
{
  GtkWindow *dialog = open_dialog (fixture);
  AdwComboRow *level = ADW_COMBO_ROW (get_child (dialog, "level_row"));

  g_assert_true (is_visible (dialog, "layout_row"));
  g_assert_true (is_visible (dialog, "months_row"));
  g_assert_false (is_visible (dialog, "of_row"));
  g_assert_cmpuint (adw_combo_row_get_selected (level), ==, SEGUE_REDACTION_LEVEL_PUBLIC);
  choose (dialog, "layout_row", SEGUE_CALENDAR_LAYOUT_TIMELINE);
  g_assert_false (is_visible (dialog, "months_row"));

  choose (dialog, "document_row", 2); /* sender sheet */
  g_assert_false (is_visible (dialog, "layout_row"));
  g_assert_true (is_visible (dialog, "of_row"));
  g_assert_cmpuint (adw_combo_row_get_selected (level), ==, SEGUE_REDACTION_LEVEL_TEAM);
  choose (dialog, "document_row", 1); /* hand-out */
  g_assert_false (is_visible (dialog, "of_row"));
  g_assert_cmpuint (adw_combo_row_get_selected (level), ==, SEGUE_REDACTION_LEVEL_PUBLIC);
  gtk_window_destroy (dialog);
}

/* What is saved is what is seen; as a table where the name says so. */
static void
test_write (AppFixture    *fixture,
            gconstpointer  data)
{
  GtkWindow *dialog = open_dialog (fixture);
  static const struct
  {
    const char *name;
    const char *beginning;
  } files[] = { { "wall.pdf", "%PDF" }, { "wall.csv", "\357\273\277" }, { "wall.xlsx", "PK" } };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, files[i].name, NULL);
      g_autofree char *content = NULL;
      g_autoptr(GError) error = NULL;
      gsize length = 0;

      g_assert_true (segue_paper_dialog_write (SEGUE_PAPER_DIALOG (dialog), path, &error));
      g_assert_no_error (error);
      g_assert_true (g_file_get_contents (path, &content, &length, NULL));
      g_assert_cmpuint (length, >, 100);
      g_assert_cmpint (memcmp (content, files[i].beginning, strlen (files[i].beginning)), ==, 0);
      g_unlink (path);
    }

  set_text (dialog, "from_row", "never");
  {
    g_autofree char *path = g_build_filename (fixture->folder, "no.pdf", NULL);
    g_autoptr(GError) error = NULL;

    g_assert_false (segue_paper_dialog_write (SEGUE_PAPER_DIALOG (dialog), path, &error));
    g_assert_nonnull (error);
    g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  }
  gtk_window_destroy (dialog);
}

#define ADD(path, function) g_test_add (path, AppFixture, "example", app_fixture_set_up, function, app_fixture_tear_down)

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  ADD ("/paper-dialog/range", test_range);
  ADD ("/paper-dialog/turn", test_turn);
  ADD ("/paper-dialog/documents", test_documents);
  ADD ("/paper-dialog/write", test_write);

  return g_test_run ();
}
