/* heard-states.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "heard-states.h"

#include "segue-ask-dialog.h"
#include "segue-page.h"
#include "segue-who-row.h"

#define THIN 360
#define HIGH 640

static GtkWindow *
find_dialog (AppFixture *fixture,
             const char *action)
{
  GtkWindow *dialog;

  app_fixture_activate (fixture, action);
  dialog = app_fixture_find_window (SEGUE_TYPE_ASK_DIALOG);
  g_assert_nonnull (dialog);

  return dialog;
}

static GtkWindow *
make_thin (GtkWindow *dialog)
{
  gtk_window_set_default_size (dialog, THIN, HIGH);
  app_fixture_settle ();

  return dialog;
}

/* While somebody is found, and what was wrong is said. */
GtkWindow *
app_state_enter_capture (AppFixture *fixture)
{
  GtkWindow *dialog = find_dialog (fixture, "win.capture");
  GtkWidget *who = app_fixture_find (GTK_WIDGET (dialog), SEGUE_TYPE_WHO_ROW, NULL);

  segue_ask_dialog_agree (SEGUE_ASK_DIALOG (dialog));
  gtk_editable_set_text (GTK_EDITABLE (who), "an");
  app_fixture_settle ();

  return dialog;
}

GtkWindow *
app_state_enter_capture_thin (AppFixture *fixture)
{
  return make_thin (app_state_enter_capture (fixture));
}

GtkWindow *
app_state_enter_promise (AppFixture *fixture)
{
  return find_dialog (fixture, "win.promise");
}

GtkWindow *
app_state_enter_promise_thin (AppFixture *fixture)
{
  return make_thin (app_state_enter_promise (fixture));
}

/* One of the lists, with its first record in the details. */
static GtkWindow *
show_list (AppFixture *fixture,
           const char *title)
{
  GtkWidget *button;

  app_fixture_show_page (fixture, "Resistance");
  button = app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_TOGGLE_BUTTON, title);
  g_assert_nonnull (button);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  app_fixture_settle ();

  return GTK_WINDOW (fixture->window);
}

GtkWindow *
app_state_enter_promises (AppFixture *fixture)
{
  return show_list (fixture, "Promises");
}

GtkWindow *
app_state_enter_feedback (AppFixture *fixture)
{
  return show_list (fixture, "Feedback");
}

GtkWindow *
app_state_enter_objections (AppFixture *fixture)
{
  return show_list (fixture, "Objections");
}

/* Where what is missing is said. */
GtkWindow *
app_state_enter_new_objection (AppFixture *fixture)
{
  GtkWindow *dialog;

  app_state_enter_objections (fixture);
  dialog = find_dialog (fixture, "win.new-record");
  segue_ask_dialog_agree (SEGUE_ASK_DIALOG (dialog));
  app_fixture_settle ();

  return dialog;
}

GtkWindow *
app_state_enter_new_objection_thin (AppFixture *fixture)
{
  return make_thin (app_state_enter_new_objection (fixture));
}
