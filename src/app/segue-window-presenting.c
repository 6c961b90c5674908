/* segue-window-presenting.c - who looks at the screen, and so what may be seen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is read from the workspace is read from a plan that holds nothing else.  So all
 * that was built of another plan goes, and is built again.
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-icon-names.h"

#include <glib/gi18n.h>

/* Begins with the strictest: who presses a key by mistake shows too little. */
#define FIRST_LEVEL SEGUE_REDACTION_LEVEL_PUBLIC

static const char *
get_sentence (SegueRedactionLevel level)
{
  switch (level)
    {
    case SEGUE_REDACTION_LEVEL_TEAM:
      return _("You no longer present: everything is shown.");
    case SEGUE_REDACTION_LEVEL_MANAGERS:
      return _("Presenting to managers: working notes and confidential records are hidden.");
    case SEGUE_REDACTION_LEVEL_PUBLIC:
      return _("Presenting to the public: names are replaced, notes and opinions are hidden.");
    }

  g_assert_not_reached ();
}

static void
show_level (SegueWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "present");
  const char *nick = segue_choices_get_nick (&segue_redaction_levels, (int) self->level);
  const char *label = segue_choices_get_label (&segue_redaction_levels, (int) self->level);
  gboolean is_presenting = self->level != SEGUE_REDACTION_LEVEL_TEAM;
  /* Translators: who looks at the screen: “Visible to: Public” */
  g_autofree char *name = g_strdup_printf (_("Visible to: %s"), label);

  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_string (nick));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.end-presenting", is_presenting);
  gtk_label_set_text (self->presenting_title, label);
  gtk_image_set_from_icon_name (self->presenting_icon, is_presenting ? "view-conceal-symbolic" : "view-reveal-symbolic");
  segue_icon_names_call (gtk_widget_get_first_child (GTK_WIDGET (self->presenting_button)), name);
  gtk_label_set_text (self->presenting_label, get_sentence (self->level));
  gtk_info_bar_set_revealed (self->presenting_bar, is_presenting);
}

/* What is confidential may change while somebody looks. */
static void
shown_changed_cb (SegueWindow *self)
{
  if (self->is_gone || self->is_closing)
    return;

  segue_window_rollouts_begin (self);
  segue_window_pages_rebuild (self);
}

/* What is being typed belongs to what is seen until now: it is written, or nothing changes. */
static gboolean
write_typed (SegueWindow *self)
{
  guint n_failed = self->n_failed;

  gtk_window_set_focus (GTK_WINDOW (self), NULL);

  return self->n_failed == n_failed;
}

static void
present_to (SegueWindow         *self,
            SegueRedactionLevel  level)
{
  if (self->workspace == NULL || level == self->level || !write_typed (self))
    return;

  if (level != SEGUE_REDACTION_LEVEL_TEAM)
    self->last_level = level;
  self->level = level;
  if (self->toast != NULL) /* it may name somebody */
    segue_window_toast (self, get_sentence (level), FALSE);
  segue_workspace_present (self->workspace, level);
  show_level (self);
}

static void
present_cb (SegueWindow *self,
            GVariant    *parameter)
{
  int level = segue_choices_find_nick (&segue_redaction_levels, g_variant_get_string (parameter, NULL));

  if (level != SEGUE_CHOICE_NONE)
    present_to (self, (SegueRedactionLevel) level);
}

static void
end_presenting_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  present_to (SEGUE_WINDOW (widget), SEGUE_REDACTION_LEVEL_TEAM);
}

/* The key that other programs begin a presentation with. */
static void
toggle_presenting_cb (GtkWidget  *widget,
                      const char *action,
                      GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);

  present_to (self, self->level == SEGUE_REDACTION_LEVEL_TEAM ? self->last_level : SEGUE_REDACTION_LEVEL_TEAM);
}

/* Whether something that shows more than may be seen must not be begun; says so. */
gboolean
segue_window_refuse_presenting (SegueWindow *self,
                                const char  *text)
{
  if (self->level == SEGUE_REDACTION_LEVEL_TEAM)
    return FALSE;

  segue_window_toast_with_button (self, text, _("End Presenting"), "win.end-presenting", NULL);

  return TRUE;
}

/* Before a workspace is there: who looks at a window looks at all that it opens. */
void
segue_window_presenting_inherit (SegueWindow *self,
                                 SegueWindow *before)
{
  self->level = before->level;
  self->last_level = before->last_level;
}

/* For a workspace that has just been opened, before anything of it is shown. */
void
segue_window_presenting_begin (SegueWindow *self)
{
  if (self->level != SEGUE_REDACTION_LEVEL_TEAM)
    segue_workspace_present (self->workspace, self->level);
  g_signal_connect_object (self->workspace, "shown-changed", G_CALLBACK (shown_changed_cb), self, G_CONNECT_SWAPPED);
  show_level (self);
}

void
segue_window_presenting_fill (SegueWindow *self)
{
  g_autoptr(GSimpleAction) action = g_simple_action_new_stateful ("present", G_VARIANT_TYPE_STRING, g_variant_new_string ("team"));

  g_signal_connect_object (action, "activate", G_CALLBACK (present_cb), self, G_CONNECT_SWAPPED);
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (action));
  self->last_level = FIRST_LEVEL;
  show_level (self);
}

void
segue_window_presenting_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.end-presenting", NULL, end_presenting_cb);
  gtk_widget_class_install_action (klass, "win.toggle-presenting", NULL, toggle_presenting_cb);
}
