/* assistant-fixture.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "assistant-fixture.h"

#include "segue-import-columns.h"
#include "segue-import-source.h"

SegueImportAssistant *
assistant_fixture_find (void)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (SEGUE_IS_IMPORT_ASSISTANT (link->data))
      return link->data;

  return NULL;
}

AdwMessageDialog *
assistant_fixture_find_question (void)
{
  GtkWindow *question = app_fixture_find_window (ADW_TYPE_MESSAGE_DIALOG);

  return question != NULL ? ADW_MESSAGE_DIALOG (question) : NULL;
}

gboolean
assistant_fixture_is_gone (AppFixture *fixture)
{
  return assistant_fixture_find () == NULL;
}

/* Until the file is read. */
void
assistant_fixture_wait (SegueImportAssistant *assistant)
{
  GtkWidget *source = app_fixture_find (GTK_WIDGET (assistant), SEGUE_TYPE_IMPORT_SOURCE, NULL);

  while (segue_import_source_is_reading (SEGUE_IMPORT_SOURCE (source)))
    g_main_context_iteration (NULL, TRUE);
  app_fixture_settle ();
}

SegueImportAssistant *
assistant_fixture_take (AppFixture *fixture,
                        const char *path)
{
  SegueImportAssistant *assistant = assistant_fixture_find ();

  if (assistant == NULL)
    {
      app_fixture_activate (fixture, "win.import");
      assistant = assistant_fixture_find ();
    }
  segue_import_assistant_take_file (assistant, path);
  assistant_fixture_wait (assistant);

  return assistant;
}

void
assistant_fixture_press (SegueImportAssistant *assistant,
                         const char           *label)
{
  GtkWidget *button = app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_BUTTON, label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
}

void
assistant_fixture_press_next (SegueImportAssistant *assistant)
{
  assistant_fixture_press (assistant, "_Next");
}

const char *
assistant_fixture_get_step (SegueImportAssistant *assistant)
{
  GtkWidget *source = app_fixture_find (GTK_WIDGET (assistant), SEGUE_TYPE_IMPORT_SOURCE, NULL);

  return gtk_stack_get_visible_child_name (GTK_STACK (gtk_widget_get_parent (source)));
}

/* What the column of the file may mean. */
GtkDropDown *
assistant_fixture_find_list (SegueImportAssistant *assistant,
                             const char           *column)
{
  GtkWidget *page = app_fixture_find (GTK_WIDGET (assistant), SEGUE_TYPE_IMPORT_COLUMNS, NULL);
  GtkWidget *row = app_fixture_find (page, ADW_TYPE_ACTION_ROW, column);
  GtkWidget *list = app_fixture_find (row, GTK_TYPE_DROP_DOWN, NULL);

  g_assert_nonnull (list);
  return GTK_DROP_DOWN (list);
}

void
assistant_fixture_close (SegueImportAssistant *assistant)
{
  gtk_window_destroy (GTK_WINDOW (assistant));
  app_fixture_settle ();
}
