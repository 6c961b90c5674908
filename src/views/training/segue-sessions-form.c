/* segue-sessions-form.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sessions-form"

#include "config.h"

#include "segue-sessions-form.h"

#include "segue-field-row.h"
#include "segue-hidden.h"
#include "segue-large-text.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-vertical-layout.h"
#include "segue-wrap-layout.h"

#include <glib/gi18n.h>

struct _SegueSessionsForm
{
  GtkWidget       parent_instance;

  /* Owned. */
  SegueWorkspace *workspace;
  GPtrArray      *sessions;
};

enum
{
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueSessionsForm, segue_sessions_form, GTK_TYPE_WIDGET)

static const guint fields[] = {
  SEGUE_SESSION_STATUS, SEGUE_SESSION_COURSE, SEGUE_SESSION_TRAINERS, SEGUE_SESSION_ROOM, SEGUE_SESSION_CAPACITY,
  SEGUE_SESSION_MIN_TO_RUN, SEGUE_SESSION_LANGUAGE, SEGUE_SESSION_AUDIENCES, SEGUE_SESSION_TIME, SEGUE_SESSION_END_TIME,
  SEGUE_SESSION_ANNOUNCEMENT, SEGUE_SESSION_INVITED_ON,
};

static void
fail (SegueSessionsForm *self,
      const char        *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

static void
move_cb (SegueSessionsForm *self)
{
  segue_sessions_move_present (GTK_WIDGET (self), self->workspace, self->sessions);
}

static void
segue_sessions_form_dispose (GObject *object)
{
  SegueSessionsForm *self = SEGUE_SESSIONS_FORM (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->sessions, g_ptr_array_unref);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_sessions_form_parent_class)->dispose (object);
}

static void
segue_sessions_form_class_init (SegueSessionsFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_sessions_form_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), SEGUE_TYPE_VERTICAL_LAYOUT);

  /**
   * SegueSessionsForm::failed:
   * @message: why something could not be written
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_SESSIONS_FORM, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
segue_sessions_form_init (SegueSessionsForm *self)
{
}

/* “4 sessions”, “38 of 48 seats · 3 waiting” */
static GtkWidget *
make_head (SegueSessionsForm *self)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *title = g_strdup_printf (ngettext ("%u session", "%u sessions", self->sessions->len), self->sessions->len);
  g_autofree char *seats = NULL;
  guint taken = 0, capacity = 0;
  GtkWidget *labels[2];

  for (guint i = 0; i < self->sessions->len; i++)
    {
      SegueRoster roster;

      segue_roster_get (plan, g_ptr_array_index (self->sessions, i), &roster);
      taken += roster.taken;
      capacity += roster.capacity;
    }
  seats = segue_enrolment_is_shown (plan) ? g_strdup_printf (ngettext ("%u of %u seat", "%u of %u seats", capacity), taken, capacity)
                                          : g_strdup_printf (ngettext ("%u seat", "%u seats", capacity), capacity);
  labels[0] = gtk_label_new (title);
  labels[1] = gtk_label_new (seats);
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      gtk_label_set_xalign (GTK_LABEL (labels[i]), 0);
      gtk_label_set_wrap (GTK_LABEL (labels[i]), TRUE);
      gtk_widget_add_css_class (labels[i], i == 0 ? "title-3" : "dim-label");
      gtk_box_append (GTK_BOX (box), labels[i]);
    }

  return box;
}

static GtkWidget *
make_buttons (SegueSessionsForm *self)
{
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *move = gtk_button_new_with_label (_("Move by Days…"));
  GtkWidget *remove = gtk_button_new_with_label (_("Delete"));

  gtk_widget_set_layout_manager (buttons, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  g_signal_connect_object (move, "clicked", G_CALLBACK (move_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (self->workspace, "can-edit", move, "sensitive", G_BINDING_SYNC_CREATE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (remove), "win.delete");
  gtk_box_append (GTK_BOX (buttons), move);
  gtk_box_append (GTK_BOX (buttons), remove);
  segue_large_text_wrap_buttons (buttons);

  return buttons;
}

static void
add_part (SegueSessionsForm *self,
          GtkWidget         *part,
          int                below)
{
  gtk_widget_set_margin_bottom (part, below);
  gtk_widget_set_parent (part, GTK_WIDGET (self));
}

/**
 * segue_sessions_form_new:
 * @sessions: (element-type SegueRecord): that @workspace shows
 *
 * Returns: (transfer floating): what they have in common, written to all as one step
 */
GtkWidget *
segue_sessions_form_new (SegueWorkspace *workspace,
                         GPtrArray      *sessions)
{
  SegueSessionsForm *self = g_object_new (SEGUE_TYPE_SESSIONS_FORM, NULL);
  GtkWidget *group = adw_preferences_group_new ();
  g_autoptr(SegueFormTarget) target = segue_form_target_new (workspace, sessions);

  self->workspace = g_object_ref (workspace);
  self->sessions = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < sessions->len; i++)
    g_ptr_array_add (self->sessions, g_object_ref (g_ptr_array_index (sessions, i)));
  g_signal_connect_object (target, "failed", G_CALLBACK (fail), self, G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (GTK_WIDGET (self), "details");
  add_part (self, make_head (self), 9);
  if (segue_workspace_get_level (workspace) != SEGUE_REDACTION_LEVEL_TEAM)
    add_part (self, segue_hidden_notice_new (), 18);
  if (!segue_workspace_is_read_only (workspace))
    add_part (self, make_buttons (self), 18);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("All of Them"));
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), segue_field_row_new (target, fields[i]));
  add_part (self, group, 0);

  return GTK_WIDGET (self);
}
