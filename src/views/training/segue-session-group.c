/* segue-session-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-session-group"

#include "config.h"

#include "segue-session-group-private.h"

#include "segue-session-facts.h"
#include "segue-session.h"
#include "segue-vertical-layout.h"

#include <glib/gi18n.h>

enum
{
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueSessionGroup, segue_session_group, GTK_TYPE_WIDGET)

void
segue_session_group_fail (SegueSessionGroup *self,
                          const char        *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

static void
append (GString    *words,
        const char *separator,
        const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  if (words->len > 0)
    g_string_append (words, separator);
  g_string_append (words, text);
}

/* When and where; by whom and in which language in the next line. */
static void
show_place (SegueSessionGroup *self)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  g_autoptr(GString) words = g_string_new (NULL);
  g_autoptr(GString) second = g_string_new (NULL);
  g_autofree char *when = segue_session_facts_dup_when (self->session);
  g_autofree char *place = segue_session_facts_dup_place (self->session);
  g_autofree char *names = segue_session_facts_dup_trainers (plan, self->session);
  g_autofree char *trainers = *names != '\0' ? g_strdup_printf (_("Trainer: %s"), names) : g_strdup (_("No trainer yet"));

  append (words, " · ", when);
  append (words, " · ", place != NULL ? place : _("no room yet"));
  append (second, " · ", trainers);
  append (second, " · ", segue_record_get_text (self->session, SEGUE_SESSION_LANGUAGE));
  append (words, "\n", second->str);
  gtk_label_set_text (self->place, words->str);
}

static gboolean
update_cb (gpointer data)
{
  SegueSessionGroup *self = data;

  self->update_source = 0;
  show_place (self);
  segue_session_seats_set (self->seats, segue_workspace_get_shown (self->workspace), self->session);
  segue_session_steps_show (self);

  return G_SOURCE_REMOVE;
}

/* A button must not go while it is pressed. */
static void
update_soon (SegueSessionGroup *self)
{
  if (self->update_source == 0)
    self->update_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
}

static void
segue_session_group_dispose (GObject *object)
{
  SegueSessionGroup *self = SEGUE_SESSION_GROUP (object);
  GtkWidget *child;

  g_clear_handle_id (&self->update_source, g_source_remove);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_session_group_parent_class)->dispose (object);
}

static void
segue_session_group_class_init (SegueSessionGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_session_group_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), SEGUE_TYPE_VERTICAL_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "session-group");

  /**
   * SegueSessionGroup::failed:
   * @message: why something could not be written
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_SESSION_GROUP, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
segue_session_group_init (SegueSessionGroup *self)
{
}

static void
add_part (SegueSessionGroup *self,
          GtkWidget         *part,
          int                below)
{
  gtk_widget_set_margin_bottom (part, below);
  gtk_widget_set_parent (part, GTK_WIDGET (self));
}

static void
add_parts (SegueSessionGroup *self)
{
  GtkWidget *place = gtk_label_new (NULL);

  self->place = GTK_LABEL (place);
  gtk_label_set_wrap (self->place, TRUE);
  gtk_label_set_wrap_mode (self->place, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (self->place, 0);
  add_part (self, place, 9);
  self->seats = SEGUE_SESSION_SEATS (segue_session_seats_new ());
  add_part (self, GTK_WIDGET (self->seats), 12);
  self->roster = SEGUE_ROSTER_GROUP (segue_roster_group_new (self->workspace, self->session));
  g_signal_connect_object (self->roster, "failed", G_CALLBACK (segue_session_group_fail), self, G_CONNECT_SWAPPED);
  add_part (self, GTK_WIDGET (self->roster), 9);
  self->buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  add_part (self, self->buttons, 0);
}

/**
 * segue_session_group_focus:
 *
 * Puts the focus into the roster.
 */
void
segue_session_group_focus (SegueSessionGroup *self)
{
  g_return_if_fail (SEGUE_IS_SESSION_GROUP (self));

  segue_roster_group_focus (self->roster);
}

/**
 * segue_session_group_new:
 * @session: a session that @workspace shows
 *
 * Returns: (transfer floating): what is special about a session
 */
GtkWidget *
segue_session_group_new (SegueWorkspace *workspace,
                         SegueRecord    *session)
{
  static const SegueRecordKind kinds[] = {
    SEGUE_RECORD_SESSION, SEGUE_RECORD_ENROLMENT, SEGUE_RECORD_COURSE, SEGUE_RECORD_STAKEHOLDER, SEGUE_RECORD_WORKSPACE,
  };
  SegueSessionGroup *self = g_object_new (SEGUE_TYPE_SESSION_GROUP, NULL);

  self->workspace = g_object_ref (workspace);
  self->session = g_object_ref (session);
  add_parts (self);
  update_cb (self); /* asks the plan first, so that it hears of a change before this does */
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (segue_workspace_get_shown (workspace), kinds[i]);

      g_signal_connect_object (list, "items-changed", G_CALLBACK (update_soon), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", G_CALLBACK (update_soon), self, G_CONNECT_SWAPPED);
    }

  return GTK_WIDGET (self);
}
