/* segue-promise-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is proposed is right, mostly: Return promises it.
 */

#define G_LOG_DOMAIN "segue-promise-dialog"

#include "config.h"

#include "segue-promise-dialog.h"

#include "segue-action.h"
#include "segue-ask-dialog.h"
#include "segue-day-picker.h"
#include "segue-promise-edits.h"
#include "segue-rollout-row.h"
#include "segue-spoken-day.h"
#include "segue-who-row.h"

#include <glib/gi18n.h>

#define DIALOG_KEY "segue-promise-dialog"

typedef struct
{
  SegueWorkspace    *workspace; /* owned */
  SegueRecord       *promise;   /* owned: in no workspace */
  SegueCapturedFunc  promised;
  GObject           *data;    /* weak: who asked may go before the dialog does */

  /* Borrowed: the dialog owns this, the rest are its children. */
  SegueAskDialog    *dialog;
  GtkWidget         *title;
  SegueWhoRow       *to;
  GtkWidget         *due;
  SegueWhoRow       *owner;
  GtkWidget         *rollout;
} PromiseDialog;

static void
free_dialog (gpointer data)
{
  PromiseDialog *self = data;

  g_object_unref (self->promise);
  g_object_unref (self->workspace);
  g_clear_weak_pointer (&self->data);
  g_free (self);
}

static SegueDay
get_day (PromiseDialog *self)
{
  SegueDay day = SEGUE_DAY_NONE;

  segue_spoken_day_parse (gtk_editable_get_text (GTK_EDITABLE (self->due)), segue_today (), &day);

  return day;
}

static void
set_who (PromiseDialog *self)
{
  SegueRecord *to = segue_who_row_get (self->to);
  gint64 id = to != NULL ? segue_record_get_id (to) : 0;
  gboolean is_person = to != NULL && segue_record_get_kind (to) == SEGUE_RECORD_STAKEHOLDER;
  g_auto(SegueValue) person = SEGUE_VALUE_INIT;
  g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;

  if (is_person)
    segue_value_set_integer (&person, id);
  else if (to != NULL)
    segue_value_set_ids (&audiences, &id, 1);
  segue_record_set_value (self->promise, SEGUE_ACTION_PROMISED_TO, &person);
  segue_record_set_value (self->promise, SEGUE_ACTION_AUDIENCES, &audiences);
}

static gboolean
refuse (PromiseDialog *self,
        GtkWidget     *row,
        const char    *message)
{
  segue_ask_dialog_fail (self->dialog, message);
  gtk_widget_grab_focus (row);

  return FALSE;
}

/* A promise without a day is none, nor is one that nobody made. */
static gboolean
take (PromiseDialog *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->title))));
  SegueDay day = get_day (self);

  if (*title == '\0')
    return refuse (self, self->title, _("Say what is promised."));
  if (!segue_who_row_complete (self->to))
    return refuse (self, GTK_WIDGET (self->to), _("There is nobody and no audience of that name to promise it to. Choose one that is found, or leave it empty."));
  if (day == SEGUE_DAY_NONE)
    return refuse (self, self->due, _("Say by when: a day such as 2027-04-16, a weekday such as Friday, or +3 for three days from now."));
  if (!segue_who_row_complete (self->owner))
    return refuse (self, GTK_WIDGET (self->owner), _("There is nobody of that name to keep it. Choose one that is found."));
  if (segue_who_row_get (self->owner) == NULL)
    return refuse (self, GTK_WIDGET (self->owner), _("Say who keeps it: a few letters find them."));
  if (segue_rollout_row_get (self->rollout) == 0)
    return refuse (self, self->title, _("There is no rollout yet that it could be about. Add one above the pages first."));

  segue_record_set_text (self->promise, SEGUE_ACTION_TITLE, title);
  set_who (self);
  segue_record_set_integer (self->promise, SEGUE_ACTION_DUE, day);
  segue_record_set_integer (self->promise, SEGUE_ACTION_OWNER, segue_record_get_id (segue_who_row_get (self->owner)));
  segue_record_set_integer (self->promise, SEGUE_ACTION_ROLLOUT, segue_rollout_row_get (self->rollout));

  return TRUE;
}

static void
agreed_cb (PromiseDialog *self)
{
  g_autoptr(GError) error = NULL;

  if (!take (self))
    return;
  if (!segue_promise_edits_add (self->workspace, self->promise, &error))
    {
      segue_ask_dialog_fail (self->dialog, error->message);
      return;
    }

  if (self->data != NULL)
    self->promised (self->promise, self->data);
  gtk_window_close (GTK_WINDOW (self->dialog));
}

/* “Due Friday 27 November, in 4 days” */
static void
say_day (PromiseDialog *self)
{
  SegueDay day = get_day (self);
  int left = day - segue_today ();
  g_autofree char *label = NULL;
  g_autofree char *text = NULL;

  gtk_widget_remove_css_class (self->due, "error");
  if (day == SEGUE_DAY_NONE)
    {
      segue_ask_dialog_set_hint (self->dialog, _("By when: a day such as 2027-04-16, a weekday such as Friday, or +3 for three days from now."));
      return;
    }

  label = segue_day_to_full_label (day);
  if (left < 0)
    text = g_strdup_printf (_("Due %s, which is past"), label);
  else if (left == 0)
    text = g_strdup_printf (_("Due today, %s"), label);
  else
    /* Translators: a day, and how many days from now it is. */
    text = g_strdup_printf (ngettext ("Due %s, in %d day", "Due %s, in %d days", left), label, left);
  segue_ask_dialog_set_hint (self->dialog, text);
}

static GtkWidget *
add_entry (PromiseDialog *self,
           const char    *title,
           const char    *text)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  adw_preferences_group_add (segue_ask_dialog_get_group (self->dialog), row);
  segue_ask_dialog_watch (self->dialog, row);

  return row;
}

static SegueWhoRow *
add_who (PromiseDialog *self,
         const char    *title,
         SegueWho       who,
         SegueRecord   *chosen)
{
  GtkWidget *row = segue_who_row_new (segue_workspace_get_shown (self->workspace), title, who);

  segue_who_row_add_to (SEGUE_WHO_ROW (row), segue_ask_dialog_get_group (self->dialog));
  segue_ask_dialog_watch (self->dialog, row);
  segue_who_row_choose (SEGUE_WHO_ROW (row), chosen);

  return SEGUE_WHO_ROW (row);
}

static SegueRecord *
find_to (PromiseDialog *self)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  guint n = 0;
  const gint64 *audiences = segue_record_get_links (self->promise, SEGUE_ACTION_AUDIENCES, &n);

  if (segue_record_is_set (self->promise, SEGUE_ACTION_PROMISED_TO))
    return segue_plan_follow (plan, self->promise, SEGUE_ACTION_PROMISED_TO);

  return n == 1 ? segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, audiences[0]) : NULL;
}

static void
fill (PromiseDialog *self)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  const char *title = segue_record_get_text (self->promise, SEGUE_ACTION_TITLE);
  g_autofree char *day = segue_day_to_text (segue_record_get_day (self->promise, SEGUE_ACTION_DUE));

  self->title = add_entry (self, _("What is promised"), title != NULL ? title : "");
  self->to = add_who (self, _("To whom, or which audience"), SEGUE_WHO_PEOPLE | SEGUE_WHO_AUDIENCES, find_to (self));
  self->due = add_entry (self, _("By when"), day);
  segue_day_picker_set_required (segue_day_picker_add_to_row (ADW_ENTRY_ROW (self->due), _("By when")), TRUE);
  self->owner = add_who (self, _("Who keeps it"), SEGUE_WHO_PEOPLE, segue_plan_follow (plan, self->promise, SEGUE_ACTION_OWNER));
  self->rollout = segue_rollout_row_new (plan, segue_record_get_link (self->promise, SEGUE_ACTION_ROLLOUT));
  adw_preferences_group_add (segue_ask_dialog_get_group (self->dialog), self->rollout);
  g_signal_connect_swapped (self->due, "changed", G_CALLBACK (say_day), self);
  say_day (self);
}

/**
 * segue_promise_dialog_present:
 * @promise: an action that no workspace holds, with what is proposed
 * @promised: called with @data when it is written
 * @data: not kept; without it nobody is told
 *
 * Asks what is promised, to whom, by when and who keeps it.
 */
void
segue_promise_dialog_present (GtkWindow         *parent,
                              SegueWorkspace    *workspace,
                              SegueRecord       *promise,
                              SegueCapturedFunc  promised,
                              GObject           *data)
{
  PromiseDialog *self;

  g_return_if_fail (SEGUE_IS_WORKSPACE (workspace));
  g_return_if_fail (!segue_record_is_attached (promise));

  self = g_new0 (PromiseDialog, 1);
  self->workspace = g_object_ref (workspace);
  self->promise = g_object_ref (promise);
  self->promised = promised;
  g_set_weak_pointer (&self->data, data);
  self->dialog = segue_ask_dialog_new (parent, _("Promise"), _("_Promise"));
  g_object_set_data_full (G_OBJECT (self->dialog), DIALOG_KEY, self, free_dialog);
  fill (self);
  g_signal_connect_swapped (self->dialog, "agreed", G_CALLBACK (agreed_cb), self);
  gtk_window_present (GTK_WINDOW (self->dialog));
  gtk_widget_grab_focus (self->title);
}
