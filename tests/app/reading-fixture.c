/* reading-fixture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "reading-fixture.h"

#include <glib/gstdio.h>

static gboolean
is_open (AppFixture *fixture)
{
  return segue_window_get_workspace (fixture->window) != NULL;
}

/* What was written until now can only be read from now on. */
void
reading_fixture_reopen (AppFixture *fixture)
{
  app_fixture_close (fixture);
  g_assert_cmpint (g_chmod (fixture->path, 0400), ==, 0);
  g_assert_true (app_fixture_give_up_rights (fixture));
  app_fixture_open (fixture);
  app_fixture_wait (fixture, is_open);
  app_fixture_take_rights_back (fixture); /* GTK wants to write down what was opened */
  app_fixture_settle ();
  g_assert_true (segue_workspace_is_read_only (segue_window_get_workspace (fixture->window)));
}

static void
assert_nothing_opened (void)
{
  app_fixture_settle ();
  g_assert_null (app_fixture_find_window (ADW_TYPE_WINDOW));
  g_assert_null (app_fixture_find_window (ADW_TYPE_MESSAGE_DIALOG));
}

static void
failed_cb (guint *n)
{
  (*n)++;
}

/* It is said, and opens nothing. */
void
reading_fixture_assert_refused (SeguePage  *page,
                                GtkWidget  *widget,
                                const char *action,
                                GVariant   *target)
{
  guint n = 0;
  gulong handler = g_signal_connect_swapped (page, "failed", G_CALLBACK (failed_cb), &n);

  g_test_message ("%s", action);
  gtk_widget_activate_action_variant (widget, action, target);
  assert_nothing_opened ();
  g_assert_cmpuint (n, ==, 1);
  g_signal_handler_disconnect (page, handler);
}

/* An action of the window that is not there. */
void
reading_fixture_assert_deaf (AppFixture *fixture,
                             const char *action)
{
  g_test_message ("%s", action);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, NULL);
  assert_nothing_opened ();
}

/* Buttons of the window are none of the workspace, others lead back or elsewhere. */
static gboolean
is_harmless (GtkWidget *widget,
             GType      harmless)
{
  static const char *const ways[] = { "answer.next", "answer.previous", "answer.print", "resistance.close-entry", "win.show-person", NULL };
  const char *action = GTK_IS_ACTIONABLE (widget) ? gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)) : NULL;

  if (action != NULL && g_strv_contains (ways, action))
    return TRUE;

  return gtk_widget_get_ancestor (widget, GTK_TYPE_WINDOW_CONTROLS) != NULL || gtk_widget_get_ancestor (widget, ADW_TYPE_HEADER_BAR) != NULL ||
         gtk_widget_get_ancestor (widget, GTK_TYPE_HEADER_BAR) != NULL || gtk_widget_get_ancestor (widget, harmless) != NULL;
}

/* Nothing below @widget can be pressed or written, but what only leads elsewhere. */
void
reading_fixture_assert_closed (GtkWidget *widget,
                               GType      harmless)
{
  gboolean can_write = (GTK_IS_EDITABLE (widget) && gtk_editable_get_editable (GTK_EDITABLE (widget))) ||
                       (GTK_IS_TEXT_VIEW (widget) && gtk_text_view_get_editable (GTK_TEXT_VIEW (widget)));

  if ((GTK_IS_BUTTON (widget) || can_write) && gtk_widget_get_mapped (widget) && gtk_widget_is_sensitive (widget) && gtk_widget_get_can_target (widget) &&
      !is_harmless (widget, harmless))
    {
      g_test_message ("A %s (%s, %s, %s) in a %s can be used", G_OBJECT_TYPE_NAME (widget), gtk_widget_get_tooltip_text (widget),
                      GTK_IS_BUTTON (widget) ? gtk_button_get_label (GTK_BUTTON (widget)) : NULL,
                      GTK_IS_ACTIONABLE (widget) ? gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)) : NULL,
                      G_OBJECT_TYPE_NAME (gtk_widget_get_parent (widget)));
      g_test_fail ();
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    reading_fixture_assert_closed (child, harmless);
}
