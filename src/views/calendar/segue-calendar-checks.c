/* segue-calendar-checks.c - from the page of the calendar to what the checks find
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-view"

#include "config.h"

#include "segue-calendar-view-private.h"

#include "segue-findings-dialog.h"
#include "segue-findings.h"

#include <glib/gi18n.h>

/* Of a folded window the list would hide what it is about. */
static void
show_record_cb (SegueCalendarView *self,
                SegueRecord       *record)
{
  GtkRoot *window = gtk_widget_get_root (GTK_WIDGET (self));

  if (self->is_narrow)
    gtk_window_close (self->checks);
  segue_page_reveal (SEGUE_PAGE (self), segue_record_get_id (record));
  if (GTK_IS_WINDOW (window))
    gtk_window_present (GTK_WINDOW (window));
}

/* Opens the list, or brings it to the front. */
static void
review_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  SegueCalendarView *self = SEGUE_CALENDAR_VIEW (widget);

  if (self->workspace == NULL)
    return;

  if (self->checks == NULL)
    {
      g_set_weak_pointer (&self->checks, segue_findings_dialog_new (GTK_WINDOW (gtk_widget_get_root (widget)), self->workspace));
      g_signal_connect_object (self->checks, "show-record", G_CALLBACK (show_record_cb), self, G_CONNECT_SWAPPED);
      segue_calendar_checks_sync (self);
    }
  gtk_window_present (self->checks);
}

/* The list follows the rollout that is looked at. */
void
segue_calendar_checks_sync (SegueCalendarView *self)
{
  if (self->checks != NULL)
    segue_findings_dialog_set_rollout (SEGUE_FINDINGS_DIALOG (self->checks), segue_calendar_state_get_rollout (self->state));
}

/* It goes with the page. */
void
segue_calendar_checks_end (SegueCalendarView *self)
{
  GtkWindow *checks = self->checks;

  g_clear_weak_pointer (&self->checks);
  if (checks != NULL)
    gtk_window_destroy (checks);
}

void
segue_calendar_checks_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "calendar.review-checks", NULL, review_cb);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_F7, 0, "calendar.review-checks", NULL);
}
