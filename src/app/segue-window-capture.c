/* segue-window-capture.c - what is heard is written down from anywhere
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-capture-dialog.h"
#include "segue-capture-edits.h"

#include <glib/gi18n.h>

#define PAGE "resistance"

/* “R-022 is in the log: The handhelds are slower” */
static void
tell_written (SegueWindow *self,
              SegueRecord *record)
{
  const char *code = segue_record_get_text (record, SEGUE_MAIN_CODE);
  g_autofree char *title = segue_plan_dup_title (SEGUE_PLAN (self->workspace), record);
  g_autofree char *text = NULL;

  /* Translators: the code of an entry, and what was said. */
  text = code != NULL ? g_strdup_printf (_("%s is in the log: %s"), code, title) : g_strdup_printf (_("In the log: %s"), title);
  segue_window_toast_written (self, text, record);
}

static void
captured_cb (SegueRecord *record,
             gpointer     data)
{
  tell_written (data, record);
}

/* Whether something can be written now that the team alone may see; says why not. */
static gboolean
may_capture (SegueWindow *self)
{
  if (self->workspace == NULL || !segue_workspace_can_edit (self->workspace))
    return FALSE;

  return !segue_window_refuse_presenting (self, _("What is heard is for the team. End presenting to write it down."));
}

static void
capture_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);

  if (may_capture (self))
    segue_capture_dialog_present (GTK_WINDOW (self), self->workspace, self->rollout, captured_cb, self);
}

static void
show_heard_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);

  if (self->workspace != NULL)
    segue_window_pages_show_record (self, PAGE, g_variant_get_int64 (parameter));
}

void
segue_window_capture_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.capture", NULL, capture_cb);
  gtk_widget_class_install_action (klass, "win.show-heard", "x", show_heard_cb);
}
