/* segue-session-steps.c - what can be done next with a session, a button for each
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-session-group"

#include "config.h"

#include "segue-session-group-private.h"

#include "segue-dated.h"
#include "segue-edit.h"
#include "segue-enrolment-edits.h"
#include "segue-enrolment-words.h"
#include "segue-large-text.h"
#include "segue-session-edits.h"
#include "segue-session.h"
#include "segue-wrap-layout.h"

#include <glib/gi18n.h>

typedef enum
{
  STEP_PLAN,
  STEP_INVITE,
  STEP_MARK_PRESENT,
  STEP_HOLD,
  STEP_FOLLOW_UP,
  STEP_MOVE_UP,
  STEP_IMPORT,
  STEP_PRINT_SIGN_IN,
  STEP_PRINT_ROSTER,
  STEP_CALL_OFF,
} Step;

#define STEP_KEY "segue-session-step"
#define MOST_STEPS 10

static const char *
get_verb (Step step)
{
  switch (step)
    {
    case STEP_PLAN:
      return _("Plan It");
    case STEP_INVITE:
      return _("Mark as Invited");
    case STEP_MARK_PRESENT:
      return _("Mark All Present");
    case STEP_HOLD:
      return _("Mark as Held…");
    case STEP_FOLLOW_UP:
      return _("Follow Up No-Shows…");
    case STEP_MOVE_UP:
      return _("Fill Free Seats");
    case STEP_IMPORT:
      return _("Import Attendance…");
    case STEP_PRINT_SIGN_IN:
      return _("Print Sign-In Sheet…");
    case STEP_PRINT_ROSTER:
      return _("Print Roster…");
    case STEP_CALL_OFF:
      return _("Call Off…");
    }

  g_return_val_if_reached ("");
}

static void
plan (SegueSessionGroup *self)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (self->workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_SESSION);
  g_autoptr(GError) error = NULL;

  segue_edit_set_integer (edit, self->session, SEGUE_SESSION_STATUS, SEGUE_SESSION_STATUS_PLANNED);
  if (!segue_edit_commit (edit, NULL, &error))
    segue_session_group_fail (self, error->message);
}

static void
mark_present (SegueSessionGroup *self)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  guint n = 0;

  if (!segue_enrolment_edits_mark_present (self->workspace, self->session, &n, &error))
    {
      segue_session_group_fail (self, error->message);
      return;
    }

  text = g_strdup_printf (ngettext ("%u person was there.", "%u people were there.", n), n);
  segue_roster_group_tell (self->roster, text);
}

static void
move_up (SegueSessionGroup *self)
{
  g_autoptr(GArray) moved = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;

  if (!segue_enrolment_edits_move_up (self->workspace, self->session, moved, &error))
    {
      segue_session_group_fail (self, error->message);
      return;
    }

  text = g_strdup_printf (ngettext ("%u moved up from the waiting list.", "%u moved up from the waiting list.", moved->len), moved->len);
  segue_roster_group_tell (self->roster, text);
}

static void
invite (SegueSessionGroup *self)
{
  g_autoptr(GError) error = NULL;

  if (!segue_session_edits_invite (self->workspace, self->session, segue_today (), &error))
    segue_session_group_fail (self, error->message);
}

static void
print (SegueSessionGroup *self,
       const char        *document)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.print-of", "(sx)", document, segue_record_get_id (self->session));
}

static void
clicked_cb (SegueSessionGroup *self,
            GtkWidget         *button)
{
  switch ((Step) GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), STEP_KEY)))
    {
    case STEP_PLAN:
      plan (self);
      break;
    case STEP_INVITE:
      invite (self);
      break;
    case STEP_MARK_PRESENT:
      mark_present (self);
      break;
    case STEP_HOLD:
      segue_session_ask_hold (self);
      break;
    case STEP_FOLLOW_UP:
      segue_session_ask_follow_up (self);
      break;
    case STEP_MOVE_UP:
      move_up (self);
      break;
    case STEP_IMPORT:
      gtk_widget_activate_action (GTK_WIDGET (self), "win.import-attendance", "x", segue_record_get_id (self->session));
      break;
    case STEP_PRINT_SIGN_IN:
      print (self, "sign-in-sheet");
      break;
    case STEP_PRINT_ROSTER:
      print (self, "roster");
      break;
    case STEP_CALL_OFF:
      segue_session_ask_call_off (self);
      break;
    }
}

/* Whether some have a seat of whom it is not said whether they were there. */
static gboolean
has_unmarked (SegueSessionGroup *self)
{
  g_autoptr(GPtrArray) roster = segue_roster_find (segue_workspace_get_shown (self->workspace), self->session);

  for (guint i = 0; i < roster->len; i++)
    if (segue_enrolment_get_seat (g_ptr_array_index (roster, i)) == SEGUE_SEAT_HELD)
      return TRUE;

  return FALSE;
}

/* Those of a session whose day has come, or is over. */
static guint
list_after (SegueSessionGroup *self,
            gboolean           is_held,
            Step              *steps)
{
  guint n = 0;

  if (has_unmarked (self))
    steps[n++] = STEP_MARK_PRESENT;
  if (!is_held)
    steps[n++] = STEP_HOLD;
  if (segue_session_edits_count_missing (self->workspace, self->session) > 0)
    steps[n++] = STEP_FOLLOW_UP;
  steps[n++] = STEP_IMPORT;

  return n;
}

static guint
list_before (SegueSessionGroup *self,
             Step              *steps)
{
  SegueRoster roster;
  guint n = 0;

  segue_roster_get (segue_workspace_get_shown (self->workspace), self->session, &roster);
  if (!segue_record_is_set (self->session, SEGUE_SESSION_INVITED_ON) && roster.taken > 0)
    steps[n++] = STEP_INVITE;
  if (roster.waiting > 0 && roster.taken < roster.capacity)
    steps[n++] = STEP_MOVE_UP;
  if (segue_dated_get_first (self->session) == SEGUE_DAY_NONE)
    steps[n++] = STEP_IMPORT; /* who learns alone learns at any time */

  return n;
}

/* Those that make sense now, the likeliest first. */
static guint
list_steps (SegueSessionGroup *self,
            Step              *steps)
{
  int status = segue_record_get_choice (self->session, SEGUE_SESSION_STATUS);
  SegueDay first = segue_dated_get_first (self->session);
  gboolean is_held = status == SEGUE_SESSION_STATUS_HELD;
  guint n = 0;

  if (status == SEGUE_SESSION_STATUS_DRAFT || status == SEGUE_SESSION_STATUS_CANCELLED)
    {
      steps[n++] = STEP_PLAN;
      return n;
    }
  if (!segue_enrolment_is_shown (segue_workspace_get_shown (self->workspace)))
    return 0;

  if (is_held || (first != SEGUE_DAY_NONE && first <= segue_today ()))
    n = list_after (self, is_held, steps);
  else
    n = list_before (self, steps);
  steps[n++] = STEP_PRINT_SIGN_IN;
  steps[n++] = STEP_PRINT_ROSTER;
  if (!is_held)
    steps[n++] = STEP_CALL_OFF;

  return n;
}

static gboolean
is_printed (Step step)
{
  return step == STEP_PRINT_SIGN_IN || step == STEP_PRINT_ROSTER;
}

/* Whether it is what to do next, and not only what can be done. */
static gboolean
is_next (Step step)
{
  return step != STEP_IMPORT && !is_printed (step);
}

static GtkWidget *
make_button (SegueSessionGroup *self,
             Step               step,
             gboolean           is_first)
{
  GtkWidget *button = gtk_button_new_with_label (get_verb (step));

  if (is_first && is_next (step))
    gtk_widget_add_css_class (button, "suggested-action");
  g_object_set_data (G_OBJECT (button), STEP_KEY, GINT_TO_POINTER (step));
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  if (!is_printed (step))
    g_object_bind_property (self->workspace, "can-edit", button, "sensitive", G_BINDING_SYNC_CREATE);

  return button;
}

static gboolean
is_shown_so (SegueSessionGroup *self,
             const Step        *steps,
             guint              n)
{
  GtkWidget *child = gtk_widget_get_first_child (self->buttons);

  for (guint i = 0; i < n; i++, child = gtk_widget_get_next_sibling (child))
    if (child == NULL || GPOINTER_TO_INT (g_object_get_data (G_OBJECT (child), STEP_KEY)) != (int) steps[i])
      return FALSE;

  return child == NULL;
}

/* Whoever pressed a button that is gone goes on with the next, or with the roster. */
static void
keep_focus (SegueSessionGroup *self)
{
  if (!gtk_widget_child_focus (self->buttons, GTK_DIR_TAB_FORWARD))
    segue_session_group_focus (self);
}

/* The buttons of what can be done now; they stay while that is the same, with the focus. */
void
segue_session_steps_show (SegueSessionGroup *self)
{
  Step steps[MOST_STEPS];
  guint n = list_steps (self, steps);
  gboolean had_focus = gtk_widget_get_focus_child (self->buttons) != NULL;
  GtkWidget *child;

  if (segue_workspace_is_read_only (self->workspace))
    n = 0;
  if (n > 0 && is_shown_so (self, steps, n))
    return;

  gtk_widget_set_layout_manager (self->buttons, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  while ((child = gtk_widget_get_first_child (self->buttons)) != NULL)
    gtk_box_remove (GTK_BOX (self->buttons), child);
  for (guint i = 0; i < n; i++)
    gtk_box_append (GTK_BOX (self->buttons), make_button (self, steps[i], i == 0));
  segue_large_text_wrap_buttons (self->buttons);
  gtk_widget_set_visible (self->buttons, n > 0);
  if (had_focus)
    keep_focus (self);
}
