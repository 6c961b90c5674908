/* checks-states.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "checks-states.h"

#include "calendar-fixture.h"
#include "segue-finding-row.h"
#include "segue-findings-dialog.h"
#include "segue-findings.h"

static gboolean
is_ready (AppFixture *fixture)
{
  return segue_findings_is_ready (segue_findings_get (segue_window_get_workspace (fixture->window)));
}

GtkWindow *
app_state_enter_checks (AppFixture *fixture)
{
  calendar_fixture_show (fixture);
  app_fixture_wait (fixture, is_ready);
  gtk_widget_activate_action (GTK_WIDGET (calendar_fixture_get_page (fixture)), "calendar.review-checks", NULL);
  app_fixture_settle ();

  return app_fixture_find_window (SEGUE_TYPE_FINDINGS_DIALOG);
}

GtkWindow *
app_state_enter_checks_thin (AppFixture *fixture)
{
  GtkWindow *dialog = app_state_enter_checks (fixture);

  gtk_window_set_default_size (dialog, 360, 640);
  app_fixture_settle ();

  return dialog;
}

GtkWindow *
app_state_enter_checks_accept (AppFixture *fixture)
{
  GtkWindow *dialog = app_state_enter_checks (fixture);
  GtkWidget *row = app_fixture_find (GTK_WIDGET (dialog), SEGUE_TYPE_FINDING_ROW, NULL);

  gtk_widget_activate_action (row, "finding.accept", NULL);
  app_fixture_settle ();

  return app_fixture_find_window (ADW_TYPE_MESSAGE_DIALOG);
}
