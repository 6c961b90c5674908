/* segue-window-toast.c - what happened, said at the foot of the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * There is one toast, and its words change.  A toast that is dismissed while it still
 * appears makes libadwaita 1.2 use what it has freed, when both movements end within one
 * frame; so none is dismissed before it was there for seconds, and nothing waits behind it.
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-large-text.h"

#include <glib/gi18n.h>

#define SECONDS 6
#define FOR_EVER 0
#define OPEN_ACTION "win.show-heard"

static void
dismissed_cb (SegueWindow *self,
              AdwToast    *toast)
{
  g_clear_handle_id (&self->toast_source, g_source_remove);
  g_clear_object (&self->toast);
  g_clear_pointer (&self->undo_text, g_free);
}

/* Somebody who reaches for its button is waited for. */
static gboolean
is_pointed_at (SegueWindow *self)
{
  GtkWidget *last = gtk_widget_get_last_child (GTK_WIDGET (self->toasts));

  return last != NULL && (gtk_widget_get_state_flags (last) & GTK_STATE_FLAG_PRELIGHT) != 0;
}

static gboolean
time_out_cb (gpointer data)
{
  SegueWindow *self = data;
  g_autoptr(AdwToast) toast = NULL;

  if (is_pointed_at (self))
    return G_SOURCE_CONTINUE;

  self->toast_source = 0;
  toast = g_object_ref (self->toast);
  adw_toast_dismiss (toast);

  return G_SOURCE_REMOVE;
}

static void
pressed_cb (AdwToast *toast)
{
  adw_toast_dismiss (toast);
}

static void
add_button (GtkWidget  *box,
            AdwToast   *toast,
            const char *label,
            const char *action,
            GVariant   *target)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  segue_large_text_cut_label (button);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  g_signal_connect_object (button, "clicked", G_CALLBACK (pressed_cb), toast, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  gtk_box_append (GTK_BOX (box), button);
}

/* As a toast lays it out, but both parts can be cut: in large text they need more
 * room than a narrow window has.
 */
static GtkWidget *
make_title (AdwToast   *toast,
            const char *text,
            const char *label,
            const char *action,
            GVariant   *target)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_MIDDLE);
  gtk_widget_add_css_class (title, "heading");
  gtk_box_append (GTK_BOX (box), title);
  if (label != NULL)
    add_button (box, toast, label, action, target);

  return box;
}

/**
 * segue_window_toast_with_button:
 * @text: what happened
 * @label: (nullable): of a button
 * @action: (nullable): what the button does
 * @target: (transfer floating) (nullable): for @action
 *
 * Says so in the place of what was said before: that would offer to undo what it does
 * not speak of.
 */
void
segue_window_toast_with_button (SegueWindow *self,
                                const char  *text,
                                const char  *label,
                                const char  *action,
                                GVariant    *target)
{
  gboolean is_new = self->toast == NULL;

  if (is_new)
    {
      self->toast = g_object_ref_sink (adw_toast_new (""));
      adw_toast_set_timeout (self->toast, FOR_EVER);
      g_signal_connect_object (self->toast, "dismissed", G_CALLBACK (dismissed_cb), self, G_CONNECT_SWAPPED);
    }

  g_clear_pointer (&self->undo_text, g_free);
  self->undo_opens = 0;
  adw_toast_set_custom_title (self->toast, make_title (self->toast, text, label, action, target));
  if (is_new)
    adw_toast_overlay_add_toast (self->toasts, g_object_ref (self->toast));

  g_clear_handle_id (&self->toast_source, g_source_remove);
  self->toast_source = g_timeout_add_seconds (SECONDS, time_out_cb, self);
}

/**
 * segue_window_toast:
 * @text: what happened
 * @with_undo: whether it offers to take it back
 *
 * Says so in the place of what was said before.
 */
void
segue_window_toast (SegueWindow *self,
                    const char  *text,
                    gboolean     with_undo)
{
  g_return_if_fail (SEGUE_IS_WINDOW (self));

  segue_window_toast_with_button (self, text, with_undo ? _("Undo") : NULL, with_undo ? "win.undo" : NULL, NULL);
  if (!with_undo)
    return;

  self->undo_text = g_strdup (text);
  self->undo_number = segue_workspace_get_undo_number (self->workspace);
}

/**
 * segue_window_toast_written:
 * @text: what was written
 * @record: what it leads to: an entry of the log, or what belongs to it
 *
 * Says so, and offers to show it and to take it back.
 */
void
segue_window_toast_written (SegueWindow *self,
                            const char  *text,
                            SegueRecord *record)
{
  GVariant *target = g_variant_new_int64 (segue_record_get_id (record));
  GtkWidget *title = NULL;

  segue_window_toast (self, text, TRUE);
  self->undo_opens = segue_record_get_id (record);
  title = make_title (self->toast, text, _("Open"), OPEN_ACTION, target);
  add_button (title, self->toast, _("Undo"), "win.undo", NULL);
  adw_toast_set_custom_title (self->toast, title);
}

/**
 * segue_window_toast_check:
 *
 * Takes the button away from a toast that offers to undo what is no longer the newest step:
 * it would undo what it does not speak of.  The toast itself stays.
 */
void
segue_window_toast_check (SegueWindow *self)
{
  if (self->undo_text == NULL || self->workspace == NULL || !segue_workspace_can_edit (self->workspace) ||
      segue_workspace_get_undo_number (self->workspace) == self->undo_number)
    return;

  adw_toast_set_custom_title (self->toast, self->undo_opens != 0
                                             ? make_title (self->toast, self->undo_text, _("Open"), OPEN_ACTION, g_variant_new_int64 (self->undo_opens))
                                             : make_title (self->toast, self->undo_text, NULL, NULL, NULL));
  g_clear_pointer (&self->undo_text, g_free);
}
