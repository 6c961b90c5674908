/* segue-capture-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The words, Tab, a few letters of who, Return.  Each time it begins anew: nobody is named
 * who was named last time.
 */

#define G_LOG_DOMAIN "segue-capture-dialog"

#include "config.h"

#include "segue-capture-dialog.h"

#include "segue-ask-dialog.h"
#include "segue-capture-edits.h"
#include "segue-resistance.h"
#include "segue-resistance-choices.h"
#include "segue-rollout-row.h"
#include "segue-who-row.h"

#include <glib/gi18n.h>

#define DIALOG_KEY "segue-capture-dialog"

typedef struct
{
  SegueWorkspace    *workspace; /* owned */
  SegueCapturedFunc  captured;
  GObject           *data;    /* weak: who asked may go before the dialog does */
  char              *unknown; /* the name of which was said that nobody has it */

  /* Borrowed: the dialog owns this, the rest are its children. */
  SegueAskDialog    *dialog;
  GtkWidget         *words;
  SegueWhoRow       *who;
  AdwComboRow       *heard_in;
  GtkSwitch         *anonymous;
  GtkSwitch         *signal;
  GtkSwitch         *expected;
  GtkWidget         *rollout;
} CaptureDialog;

static void
free_dialog (gpointer data)
{
  CaptureDialog *self = data;

  g_object_unref (self->workspace);
  g_clear_weak_pointer (&self->data);
  g_free (self->unknown);
  g_free (self);
}

static char *
dup_words (CaptureDialog *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->words))));
}

static char *
dup_name (CaptureDialog *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->who))));
}

/* Says what is missing, and puts the focus there.  A name that nobody has is added only by who
 * says so twice: it may have been mistyped.
 */
static gboolean
refuse_who (CaptureDialog *self)
{
  g_autofree char *message = NULL;
  g_autofree char *name = NULL;

  if (segue_who_row_complete (self->who) && segue_who_row_get (self->who) != NULL)
    return FALSE;

  name = dup_name (self);
  if (*name != '\0' && g_strcmp0 (name, self->unknown) == 0)
    return FALSE;

  if (*name == '\0')
    message = g_strdup (_("Say who it was, or in which audience it was heard: a few letters find them."));
  else
    message = g_strdup_printf (gtk_switch_get_active (self->anonymous)
                                 ? _("There is no audience “%s” yet. Capture again to add it, or choose one that is found.")
                                 : _("There is nobody and no audience “%s” yet. Capture again to add this person, or choose one that is found."),
                               name);
  g_free (self->unknown);
  self->unknown = g_steal_pointer (&name);
  segue_ask_dialog_fail (self->dialog, message);
  gtk_widget_grab_focus (GTK_WIDGET (self->who));

  return TRUE;
}

static gboolean
refuse_rollout (CaptureDialog *self)
{
  if (segue_rollout_row_get (self->rollout) != 0)
    return FALSE;

  segue_ask_dialog_fail (self->dialog, _("There is no rollout yet that it could be about. Add one above the pages first."));

  return TRUE;
}

/* What is expected is nothing but its words. */
static gboolean
refuse_words (CaptureDialog *self,
              const char    *words)
{
  if (*words != '\0' || !gtk_switch_get_active (self->expected))
    return FALSE;

  segue_ask_dialog_fail (self->dialog, _("Say what you expect to hear."));
  gtk_widget_grab_focus (self->words);

  return TRUE;
}

static void
agreed_cb (CaptureDialog *self)
{
  g_autofree char *words = dup_words (self);
  g_autofree char *name = dup_name (self);
  g_autoptr(GError) error = NULL;
  SegueCapture capture = { NULL };
  SegueRecord *entry = NULL;
  guint place = adw_combo_row_get_selected (self->heard_in);

  if (refuse_words (self, words) || refuse_who (self) || refuse_rollout (self))
    return;

  capture.words = words;
  capture.who = segue_who_row_get (self->who);
  capture.name = name;
  capture.is_audience = gtk_switch_get_active (self->anonymous);
  capture.is_signal = gtk_switch_get_active (self->signal);
  capture.is_expected = gtk_switch_get_active (self->expected);
  capture.heard_in = place > 0 ? (int) place - 1 : SEGUE_CHOICE_NONE;
  capture.rollout = segue_rollout_row_get (self->rollout);
  entry = segue_capture_edits_add (self->workspace, &capture, &error);
  if (entry == NULL)
    {
      segue_ask_dialog_fail (self->dialog, error->message);
      return;
    }

  if (self->data != NULL)
    self->captured (entry, self->data);
  gtk_window_close (GTK_WINDOW (self->dialog));
}

/* Without words it cannot be anything but a signal, or is not there yet. */
static void
say_what (CaptureDialog *self)
{
  g_autofree char *words = dup_words (self);

  segue_ask_dialog_set_hint (self->dialog,
                             gtk_switch_get_active (self->expected) ? _("No clock runs until somebody says it: prepare the answer before.")
                             : *words == '\0' ? _("Without words it becomes a signal: frustration noticed, nothing said yet.")
                                              : NULL);
}

/* What nobody said yet was heard nowhere, and is not seen either. */
static void
expected_cb (CaptureDialog *self)
{
  gboolean is_expected = gtk_switch_get_active (self->expected);

  if (is_expected)
    gtk_switch_set_active (self->signal, FALSE);
  gtk_widget_set_sensitive (GTK_WIDGET (self->heard_in), !is_expected);
  say_what (self);
}

static void
signal_cb (CaptureDialog *self)
{
  if (gtk_switch_get_active (self->signal))
    gtk_switch_set_active (self->expected, FALSE);
}

/* No name is offered, so that none can be written. */
static void
anonymous_cb (CaptureDialog *self)
{
  gboolean is_anonymous = gtk_switch_get_active (self->anonymous);

  g_clear_pointer (&self->unknown, g_free); /* of a person that was said, not of an audience */
  segue_who_row_set_who (self->who, is_anonymous ? SEGUE_WHO_AUDIENCES : SEGUE_WHO_PEOPLE | SEGUE_WHO_AUDIENCES);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->who), is_anonymous ? _("Which audience") : _("Who, or which audience"));
}

static GtkSwitch *
add_switch (AdwPreferencesGroup *group,
            const char          *title,
            const char          *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *toggle = gtk_switch_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_RELATION_LABELLED_BY, row, NULL, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), toggle);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), toggle);
  adw_preferences_group_add (group, row);

  return GTK_SWITCH (toggle);
}

static AdwComboRow *
make_heard_in (void)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);
  GtkWidget *row = adw_combo_row_new ();

  gtk_string_list_append (labels, _("Not said"));
  for (guint i = 0; i < segue_choices_get_n (&segue_heard_in); i++)
    gtk_string_list_append (labels, segue_choices_get_label (&segue_heard_in, (int) i));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Heard in"));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (labels));

  return ADW_COMBO_ROW (row);
}

static void
fill (CaptureDialog *self,
      gint64         rollout)
{
  AdwPreferencesGroup *group = segue_ask_dialog_get_group (self->dialog);
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);

  self->words = adw_entry_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->words), _("What was said or seen"));
  adw_preferences_group_add (group, self->words);
  segue_ask_dialog_watch (self->dialog, self->words);
  self->who = SEGUE_WHO_ROW (segue_who_row_new (plan, _("Who, or which audience"), SEGUE_WHO_PEOPLE | SEGUE_WHO_AUDIENCES));
  segue_who_row_add_to (self->who, group);
  segue_ask_dialog_watch (self->dialog, GTK_WIDGET (self->who));
  self->heard_in = make_heard_in ();
  adw_preferences_group_add (group, GTK_WIDGET (self->heard_in));
  self->anonymous = add_switch (group, _("Anonymous"), _("Keep the audience and no name"));
  self->signal = add_switch (group, _("Only a signal"), _("Frustration is noticed, nobody says it yet"));
  self->expected = add_switch (group, _("Only expected"), _("Nobody says it yet, but somebody will"));
  self->rollout = segue_rollout_row_new (plan, rollout);
  adw_preferences_group_add (group, self->rollout);

  g_signal_connect_swapped (self->words, "changed", G_CALLBACK (say_what), self);
  g_signal_connect_swapped (self->anonymous, "notify::active", G_CALLBACK (anonymous_cb), self);
  g_signal_connect_swapped (self->signal, "notify::active", G_CALLBACK (signal_cb), self);
  g_signal_connect_swapped (self->expected, "notify::active", G_CALLBACK (expected_cb), self);
  say_what (self);
}

/**
 * segue_capture_dialog_present:
 * @rollout: what is looked at, 0 for all
 * @captured: called with @data when it is written
 * @data: not kept; without it nobody is told
 *
 * Asks what was said or seen, by whom and where, and adds it to the log.
 */
void
segue_capture_dialog_present (GtkWindow         *parent,
                              SegueWorkspace    *workspace,
                              gint64             rollout,
                              SegueCapturedFunc  captured,
                              GObject           *data)
{
  CaptureDialog *self;

  g_return_if_fail (SEGUE_IS_WORKSPACE (workspace));

  self = g_new0 (CaptureDialog, 1);
  self->workspace = g_object_ref (workspace);
  self->captured = captured;
  g_set_weak_pointer (&self->data, data);
  self->dialog = segue_ask_dialog_new (parent, _("What You Heard"), _("Ca_pture"));
  g_object_set_data_full (G_OBJECT (self->dialog), DIALOG_KEY, self, free_dialog);
  fill (self, rollout);
  g_signal_connect_swapped (self->dialog, "agreed", G_CALLBACK (agreed_cb), self);
  gtk_window_present (GTK_WINDOW (self->dialog));
  gtk_widget_grab_focus (self->words);
}
