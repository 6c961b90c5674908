/* segue-session-ask.c - what is asked before a session is held or called off, and of who missed it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-session-group"

#include "config.h"

#include "segue-session-group-private.h"

#include "segue-roster-words.h"
#include "segue-session-edits.h"
#include "segue-session-facts.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* Sessions that are named in a question. */
#define MOST_NAMED 3

static GtkWidget *
make_question (SegueSessionGroup *self,
               const char        *heading,
               const char        *body)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), heading, body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"));
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");

  return dialog;
}

static void
present (SegueSessionGroup *self,
         GtkWidget         *dialog,
         const char        *suggested,
         GCallback          answered)
{
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), suggested);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), suggested, ADW_RESPONSE_SUGGESTED);
  g_signal_connect_object (dialog, "response", answered, self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static guint
count_unmarked (SegueSessionGroup *self)
{
  g_autoptr(GPtrArray) roster = segue_roster_find (segue_workspace_get_shown (self->workspace), self->session);
  guint n = 0;

  for (guint i = 0; i < roster->len; i++)
    if (segue_enrolment_get_seat (g_ptr_array_index (roster, i)) == SEGUE_SEAT_HELD)
      n += segue_enrolment_get_people (g_ptr_array_index (roster, i));

  return n;
}

static void
hold (SegueSessionGroup *self,
      SegueUnmarked      unmarked)
{
  g_autoptr(GError) error = NULL;

  if (segue_session_edits_hold (self->workspace, self->session, unmarked, &error))
    segue_roster_group_tell (self->roster, _("The session is held."));
  else
    segue_session_group_fail (self, error->message);
}

static void
hold_answered_cb (SegueSessionGroup *self,
                  const char        *response)
{
  if (g_str_equal (response, "attended"))
    hold (self, SEGUE_UNMARKED_ATTENDED);
  else if (g_str_equal (response, "no-show"))
    hold (self, SEGUE_UNMARKED_NO_SHOW);
  else if (g_str_equal (response, "stay"))
    hold (self, SEGUE_UNMARKED_STAY);
}

/* Asks only where something is not known. */
void
segue_session_ask_hold (SegueSessionGroup *self)
{
  guint n = count_unmarked (self);
  g_autofree char *body = NULL;
  GtkWidget *dialog;

  if (n == 0)
    {
      hold (self, SEGUE_UNMARKED_STAY);
      return;
    }

  body = g_strdup_printf (ngettext ("Of %u person with a seat it is not said yet whether they were there.",
                                    "Of %u people with a seat it is not said yet whether they were there.", n), n);
  dialog = make_question (self, _("Were They There?"), body);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "stay", _("_Decide Later"), "no-show", _("_No-Shows"),
                                    "attended", _("All _Present"), NULL);
  present (self, dialog, "attended", G_CALLBACK (hold_answered_cb));
}

/* “Wed 21 Apr, 09:00 (4 seats free)”, a line for each. */
static char *
dup_others (SegueSessionGroup *self,
            guint             *n)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  g_autoptr(GPtrArray) others = segue_session_edits_list_others (plan, self->session);
  GString *lines = g_string_new (NULL);

  *n = others->len;
  for (guint i = 0; i < MIN (others->len, MOST_NAMED); i++)
    {
      SegueRecord *other = g_ptr_array_index (others, i);
      SegueRoster roster;
      g_autofree char *when = segue_session_facts_dup_when (other);
      guint free;

      segue_roster_get (plan, other, &roster);
      free = roster.capacity > roster.taken ? roster.capacity - roster.taken : 0;
      g_string_append (lines, "\n• ");
      /* Translators: when another session is, and how many seats it has. */
      g_string_append_printf (lines, ngettext ("%s: %u seat free", "%s: %u seats free", free), when, free);
    }
  if (others->len > MOST_NAMED)
    {
      g_string_append (lines, "\n• ");
      g_string_append_printf (lines, ngettext ("%u more session", "%u more sessions", others->len - MOST_NAMED), others->len - MOST_NAMED);
    }

  return g_string_free (lines, FALSE);
}

static char *
dup_choice (SegueSessionGroup *self,
            const char        *sentence,
            guint             *n_others)
{
  g_autofree char *others = dup_others (self, n_others);

  if (*n_others == 0)
    return g_strdup_printf ("%s\n\n%s", sentence, _("No other session of the course to come has a free seat."));

  return g_strdup_printf ("%s\n\n%s%s", sentence, _("Other sessions of the course:"), others);
}

static void
tell_rebooked (SegueSessionGroup    *self,
               const SegueRebooking *result)
{
  g_autofree char *text = segue_roster_words_dup_rebooked (segue_workspace_get_shown (self->workspace), result);

  segue_roster_group_tell (self->roster, text);
}

static void
follow_up_answered_cb (SegueSessionGroup *self,
                       const char        *response)
{
  SegueRebookedTo where = g_str_equal (response, "draft") ? SEGUE_REBOOK_DRAFT : SEGUE_REBOOK_SESSIONS;
  g_autoptr(GError) error = NULL;
  SegueRebooking result;

  if (g_str_equal (response, "cancel"))
    return;

  if (segue_session_edits_follow_up (self->workspace, self->session, where, &result, &error))
    tell_rebooked (self, &result);
  else
    segue_session_group_fail (self, error->message);
}

void
segue_session_ask_follow_up (SegueSessionGroup *self)
{
  guint n = segue_session_edits_count_missing (self->workspace, self->session);
  guint n_others = 0;
  g_autofree char *sentence = g_strdup_printf (ngettext ("%u person was not there and has no other seat.",
                                                         "%u people were not there and have no other seat.", n), n);
  g_autofree char *body = dup_choice (self, sentence, &n_others);
  GtkWidget *dialog = make_question (self, _("Another Seat for Those Who Were Not There"), body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "draft", _("_Draft a Session"));
  if (n_others > 0)
    adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "sessions", _("_Invite to Free Seats"));
  present (self, dialog, n_others > 0 ? "sessions" : "draft", G_CALLBACK (follow_up_answered_cb));
}

static void
call_off_answered_cb (SegueSessionGroup *self,
                      const char        *response)
{
  SegueRebookedTo where = g_str_equal (response, "sessions") ? SEGUE_REBOOK_SESSIONS
                          : g_str_equal (response, "draft") ? SEGUE_REBOOK_DRAFT : SEGUE_REBOOK_NOWHERE;
  g_autoptr(GError) error = NULL;
  SegueRebooking result;

  if (g_str_equal (response, "cancel"))
    return;

  if (!segue_session_edits_call_off (self->workspace, self->session, where, &result, &error))
    segue_session_group_fail (self, error->message);
  else if (where != SEGUE_REBOOK_NOWHERE)
    tell_rebooked (self, &result);
  else
    segue_roster_group_tell (self->roster, _("The session is called off."));
}

void
segue_session_ask_call_off (SegueSessionGroup *self)
{
  SegueRoster roster;
  guint n_others = 0;
  g_autofree char *sentence = NULL;
  g_autofree char *body = NULL;
  GtkWidget *dialog;

  segue_roster_get (segue_workspace_get_shown (self->workspace), self->session, &roster);
  sentence = roster.taken + roster.waiting > 0
               ? g_strdup_printf (ngettext ("%u person has a seat or waits for one.", "%u people have a seat or wait for one.",
                                            roster.taken + roster.waiting), roster.taken + roster.waiting)
               : g_strdup (_("Nobody has a seat in it."));
  body = roster.taken + roster.waiting > 0 ? dup_choice (self, sentence, &n_others) : g_strdup (sentence);
  dialog = make_question (self, _("Call Off the Session?"), body);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "only", _("Call _Off Only"));
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "only", ADW_RESPONSE_DESTRUCTIVE);
  if (roster.taken + roster.waiting > 0)
    adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "draft", _("Call Off and _Draft Another"));
  if (n_others > 0)
    adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "sessions", _("Call Off and _Invite to Free Seats"));
  if (roster.taken + roster.waiting == 0)
    {
      adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
      g_signal_connect_object (dialog, "response", G_CALLBACK (call_off_answered_cb), self, G_CONNECT_SWAPPED);
      gtk_window_present (GTK_WINDOW (dialog));
      return;
    }
  present (self, dialog, n_others > 0 ? "sessions" : "draft", G_CALLBACK (call_off_answered_cb));
}
