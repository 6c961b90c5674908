/* segue-roster-keys.c - attendance and scores by keyboard
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A letter says what became of somebody, figures are their score, which is written when
 * one goes on.  Nothing of it needs a modifier, so that one hand is free for the paper.
 */

#define G_LOG_DOMAIN "segue-roster-group"

#include "config.h"

#include "segue-roster-group-private.h"

#include "segue-enrolment-edits.h"
#include "segue-enrolment-words.h"
#include "segue-field-row.h"
#include "segue-roster.h"

#include <glib/gi18n.h>

#define HIGHEST_SCORE 100

static void
show_typed (SegueRosterGroup *self)
{
  if (self->typed_row != NULL)
    segue_roster_row_set_typed (self->typed_row, self->typed->len > 0 ? self->typed->str : NULL);
}

static void
forget_typed (SegueRosterGroup *self)
{
  g_string_truncate (self->typed, 0);
  show_typed (self);
  self->typed_row = NULL;
}

/* Writes the score that is typed, if one is; what went wrong. */
static char *
write_typed (SegueRosterGroup *self)
{
  g_autoptr(GError) error = NULL;
  SegueRecord *enrolment = NULL;
  int score;

  if (self->typed_row == NULL || self->typed == NULL || self->typed->len == 0)
    return NULL;

  score = atoi (self->typed->str);
  enrolment = segue_roster_row_get_record (self->typed_row);
  forget_typed (self);
  if (score > HIGHEST_SCORE)
    return g_strdup (_("A score is a number from 0 to 100."));
  if (!segue_enrolment_edits_set_score (self->workspace, enrolment, score, &error))
    return g_strdup (error->message);

  return NULL;
}

/* Writes the score that is typed, if one is. */
void
segue_roster_keys_finish (SegueRosterGroup *self)
{
  g_autofree char *message = write_typed (self);

  if (message != NULL)
    segue_roster_group_fail (self, message);
}

/* Before the window closes, and before another session is shown. */
static char *
flush (GtkWidget *list)
{
  return write_typed (SEGUE_ROSTER_GROUP (gtk_widget_get_ancestor (list, SEGUE_TYPE_ROSTER_GROUP)));
}

static gboolean
type_figure (SegueRosterGroup *self,
             char              figure)
{
  SegueRosterRow *row = segue_roster_group_get_row (self);

  if (row != self->typed_row)
    segue_roster_keys_finish (self);
  self->typed_row = row;
  if (self->typed->len == 1 && self->typed->str[0] == '0')
    g_string_truncate (self->typed, 0);
  if (self->typed->len < 3)
    g_string_append_c (self->typed, figure);
  show_typed (self);

  return GDK_EVENT_STOP;
}

/* Takes a figure back; without one takes the score away. */
static gboolean
erase (SegueRosterGroup *self)
{
  SegueRosterRow *row = segue_roster_group_get_row (self);
  g_autoptr(GError) error = NULL;

  if (self->typed_row != NULL && self->typed->len > 0)
    {
      g_string_truncate (self->typed, self->typed->len - 1);
      show_typed (self);
      return GDK_EVENT_STOP;
    }
  if (row != NULL && !segue_enrolment_edits_set_score (self->workspace, segue_roster_row_get_record (row), -1, &error))
    segue_roster_group_fail (self, error->message);

  return GDK_EVENT_STOP;
}

/* After the last row one is where somebody can be added. */
static gboolean
go (SegueRosterGroup *self,
    int               by)
{
  SegueRosterRow *row = segue_roster_group_get_row (self);
  int index = row != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) : -1;
  GtkListBoxRow *next = gtk_list_box_get_row_at_index (self->list, index + by);

  segue_roster_keys_finish (self);
  if (next != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (next));
  else if (by < 0 && index == 0 && self->add != NULL)
    segue_roster_group_focus_add (self);

  return GDK_EVENT_STOP;
}

static gboolean
say (SegueRosterGroup *self,
     guint             keyval)
{
  int status = segue_enrolment_find_status (gdk_keyval_to_unicode (keyval));

  if (status == SEGUE_CHOICE_NONE)
    return GDK_EVENT_PROPAGATE;

  segue_roster_actions_set (self, status);

  return GDK_EVENT_STOP;
}

static gboolean
press (SegueRosterGroup *self,
       guint             keyval)
{
  if (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_9)
    return type_figure (self, (char) ('0' + (keyval - GDK_KEY_0)));
  if (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9)
    return type_figure (self, (char) ('0' + (keyval - GDK_KEY_KP_0)));

  switch (keyval)
    {
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return go (self, 1);
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return go (self, -1);
    case GDK_KEY_BackSpace:
      return erase (self);
    case GDK_KEY_Escape:
      if (self->typed_row == NULL || self->typed->len == 0)
        return GDK_EVENT_PROPAGATE;
      forget_typed (self);
      return GDK_EVENT_STOP;
    case GDK_KEY_space:
    case GDK_KEY_KP_Space:
      segue_roster_keys_finish (self);
      segue_roster_actions_details (self);
      return GDK_EVENT_STOP;
    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
      forget_typed (self);
      gtk_widget_activate_action (GTK_WIDGET (self), "roster.remove", NULL);
      return GDK_EVENT_STOP;
    default:
      return say (self, keyval);
    }
}

/* The button of a row has keys of its own. */
static gboolean
key_cb (SegueRosterGroup      *self,
        guint                  keyval,
        guint                  keycode,
        GdkModifierType        state,
        GtkEventControllerKey *keys)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)) != 0 ||
      (focus != NULL && !SEGUE_IS_ROSTER_ROW (focus) && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list))) ||
      !segue_workspace_can_edit (self->workspace) || !segue_enrolment_is_shown (segue_roster_group_get_plan (self)) ||
      segue_roster_group_get_row (self) == NULL)
    return GDK_EVENT_PROPAGATE;

  return press (self, keyval);
}

/* Whoever goes elsewhere has typed all of it. */
static void
leave_cb (SegueRosterGroup *self)
{
  segue_roster_keys_finish (self);
}

void
segue_roster_keys_begin (SegueRosterGroup *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->list), keys);
  gtk_widget_add_controller (GTK_WIDGET (self->list), focus);
  segue_field_row_set_flush (GTK_WIDGET (self->list), flush);
}
