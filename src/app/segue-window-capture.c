/* segue-window-capture.c - what is heard is written down from anywhere
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-window"

#include "config.h"

#include "segue-window-private.h"

#include "segue-capture-dialog.h"
#include "segue-capture-edits.h"
#include "segue-promise-dialog.h"
#include "segue-promise-edits.h"
#include "segue-sheet-item.h"

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
    segue_capture_dialog_present (GTK_WINDOW (self), self->workspace, self->rollout, captured_cb, G_OBJECT (self));
}

/* “P-004 is promised: An answer”, by its code where it has one. */
static void
promised_cb (SegueRecord *record,
             gpointer     data)
{
  const char *code = segue_record_get_text (record, SEGUE_MAIN_CODE);
  g_autofree char *title = segue_plan_dup_title (SEGUE_PLAN (SEGUE_WINDOW (data)->workspace), record);
  g_autofree char *text = NULL;

  /* Translators: the code of a promise, and what is promised. */
  text = code != NULL ? g_strdup_printf (_("%s is promised: %s"), code, title) : g_strdup_printf (_("Promised: %s"), title);
  segue_window_toast_written (data, text, record);
}

static void
promise (SegueWindow *self,
         SegueRecord *source,
         SegueRecord *person)
{
  g_autoptr(SegueRecord) proposed = segue_promise_edits_propose (self->workspace, source, person, self->rollout);

  segue_promise_dialog_present (GTK_WINDOW (self), self->workspace, proposed, promised_cb, G_OBJECT (self));
}

/* What can be turned into an entry, and what a promise is made in. */
static SegueRecord *
find_source (SegueWindow *self,
             gint64       id)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_INTERACTION, SEGUE_RECORD_FEEDBACK, SEGUE_RECORD_RESISTANCE };
  SegueRecord *source = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (kinds) && source == NULL; i++)
    source = segue_plan_find (SEGUE_PLAN (self->workspace), kinds[i], id);

  return source;
}

static SegueRecord *
find_person (SegueWindow *self,
             gint64       id)
{
  return segue_plan_find (SEGUE_PLAN (self->workspace), SEGUE_RECORD_STAKEHOLDER, id);
}

/* Of what is selected: the one person, or the entry or the feedback. */
static void
promise_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  g_autoptr(GPtrArray) items = NULL;
  SegueRecord *source = NULL;
  SegueRecord *person = NULL;

  if (!may_capture (self))
    return;

  items = segue_page_dup_selected (self->page);
  if (items->len == 1)
    {
      SegueRecord *own = segue_sheet_item_get (g_ptr_array_index (items, 0), SEGUE_SHEET_OWN);
      SegueRecord *hop = segue_sheet_item_get (g_ptr_array_index (items, 0), SEGUE_SHEET_HOP);

      source = own != NULL ? find_source (self, segue_record_get_id (own)) : NULL;
      person = source == NULL && hop != NULL ? find_person (self, segue_record_get_id (hop)) : NULL;
    }
  promise (self, source, person);
}

static void
promise_in_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  gint64 source, person;

  g_variant_get (parameter, "(xx)", &source, &person);
  if (may_capture (self))
    promise (self, find_source (self, source), find_person (self, person));
}

/* What became an entry once does not become another. */
static void
turn (SegueWindow *self,
      SegueRecord *source,
      SegueRecord *person)
{
  SegueRecord *entry = segue_capture_edits_find (self->workspace, source, person);
  g_autoptr(GError) error = NULL;

  if (entry != NULL)
    {
      segue_window_toast_with_button (self, _("It is in the log already."), _("Open"), "win.show-heard",
                                      g_variant_new_int64 (segue_record_get_id (entry)));
      return;
    }

  entry = segue_capture_edits_turn (self->workspace, source, person, self->rollout, &error);
  if (entry != NULL)
    tell_written (self, entry);
  else
    segue_window_report (self, error);
}

static void
turn_into_entry_cb (GtkWidget  *widget,
                    const char *action,
                    GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  SegueRecord *source = NULL;
  gint64 id, person;

  g_variant_get (parameter, "(xx)", &id, &person);
  source = self->workspace != NULL ? find_source (self, id) : NULL;
  if (source != NULL && may_capture (self))
    turn (self, source, find_person (self, person));
}

/* The records of a kind that are selected. */
static GPtrArray *
collect_selected (SegueWindow     *self,
                  SegueRecordKind  kind)
{
  g_autoptr(GPtrArray) items = segue_page_dup_selected (self->page);
  GPtrArray *records = g_ptr_array_new ();

  for (guint i = 0; i < items->len; i++)
    {
      SegueRecord *own = segue_sheet_item_get (g_ptr_array_index (items, i), SEGUE_SHEET_OWN);
      SegueRecord *record = own != NULL ? segue_plan_find (SEGUE_PLAN (self->workspace), kind, segue_record_get_id (own)) : NULL;

      if (record != NULL)
        g_ptr_array_add (records, record);
    }

  return records;
}

static void
turn_selected_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  g_autoptr(GPtrArray) feedback = NULL;

  if (!may_capture (self))
    return;

  feedback = collect_selected (self, SEGUE_RECORD_FEEDBACK);
  if (feedback->len == 1)
    turn (self, g_ptr_array_index (feedback, 0), NULL);
  else
    segue_window_toast (self, _("Select one item of the feedback first, or press R on an interaction."), FALSE);
}

/* All that are selected, as one step. */
static void
keep_promise_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);
  g_autoptr(GPtrArray) actions = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;

  if (!may_capture (self))
    return;

  actions = collect_selected (self, SEGUE_RECORD_ACTION);
  if (actions->len == 0)
    {
      segue_window_toast (self, _("Select a promise first."), FALSE);
      return;
    }
  if (!segue_promise_edits_set_status (self->workspace, actions, SEGUE_ACTION_STATUS_DONE, &error))
    {
      segue_window_report (self, error);
      return;
    }

  text = g_strdup_printf (ngettext ("%u promise kept", "%u promises kept", actions->len), actions->len);
  segue_window_toast (self, text, TRUE);
}

static void
show_heard_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  SegueWindow *self = SEGUE_WINDOW (widget);

  if (self->workspace != NULL)
    segue_window_show_record (self, PAGE, g_variant_get_int64 (parameter));
}

void
segue_window_capture_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.capture", NULL, capture_cb);
  gtk_widget_class_install_action (klass, "win.promise", NULL, promise_cb);
  gtk_widget_class_install_action (klass, "win.promise-in", "(xx)", promise_in_cb);
  gtk_widget_class_install_action (klass, "win.turn-into-entry", "(xx)", turn_into_entry_cb);
  gtk_widget_class_install_action (klass, "win.turn-selected", NULL, turn_selected_cb);
  gtk_widget_class_install_action (klass, "win.keep-promise", NULL, keep_promise_cb);
  gtk_widget_class_install_action (klass, "win.show-heard", "x", show_heard_cb);
}
