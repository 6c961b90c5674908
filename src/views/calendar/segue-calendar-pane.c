/* segue-calendar-pane.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-pane"

#include "config.h"

#include "segue-calendar-pane.h"

#include "segue-calendar-edits.h"
#include "segue-calendar-facts.h"
#include "segue-calendar-head.h"
#include "segue-child-group.h"
#include "segue-communication-edits.h"
#include "segue-compose-dialog.h"
#include "segue-covers-row.h"
#include "segue-field-row.h"
#include "segue-evade-notice.h"
#include "segue-findings-group.h"
#include "segue-hidden.h"
#include "segue-lock.h"
#include "segue-message-groups.h"
#include "segue-pane-groups.h"
#include "segue-pane.h"
#include "segue-sheet-item.h"
#include "segue-status.h"
#include "segue-series-notice.h"
#include "segue-steps-group.h"
#include "segue-uses-group.h"
#include "segue-vertical-layout.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _SegueCalendarPane
{
  GtkWidget       parent_instance;

  /* Borrowed: children. */
  GtkWidget      *header;
  GtkWidget      *scroller;

  /* Owned. */
  SegueWorkspace *workspace;
  SegueRecord    *record;    /* shown now; NULL where nothing is */

  GtkWidget      *first_row; /* borrowed */
  gboolean        was_locked;
  guint           rebuild_source;
};

static void segue_calendar_pane_pane_init (SeguePaneInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueCalendarPane, segue_calendar_pane, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PANE, segue_calendar_pane_pane_init))

static void
failed_cb (SegueCalendarPane *self,
           const char        *message)
{
  segue_pane_failed (SEGUE_PANE (self), message);
}

static SeguePlan *
get_plan (SegueCalendarPane *self)
{
  return segue_workspace_get_shown (self->workspace);
}

/* A part of the pane that may fail. */
static GtkWidget *
take_part (SegueCalendarPane *self,
           GtkWidget         *part)
{
  g_signal_connect_object (part, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);

  return part;
}

static GtkWidget *
make_notice (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);

  return label;
}

static GtkWidget *
make_simple_notice (const char *text)
{
  GtkWidget *notice = make_notice (text);

  gtk_widget_add_css_class (notice, "notice");

  return notice;
}

/* It says why nothing can be typed, and how to go on. */
static GtkWidget *
make_lock_notice (SegueCalendarPane *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *button = gtk_button_new_with_label (_("Unlock…"));

  gtk_widget_add_css_class (box, "notice");
  gtk_box_append (GTK_BOX (box), make_notice (_("This was sent, so what it says, when and by whom is locked. What became of it can be written down.")));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "pane.unlock");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  if (!segue_workspace_is_read_only (self->workspace))
    gtk_box_append (GTK_BOX (box), button);

  return box;
}

static void
add_day_rows (SegueCalendarPane   *self,
              AdwPreferencesGroup *group,
              SegueFormTarget     *target)
{
  SegueRecordKind kind = segue_record_get_kind (self->record);

  adw_preferences_group_add (group, segue_calendar_anchor_row_new (target));
  if (kind == SEGUE_RECORD_COMMUNICATION && !segue_lock_holds (self->record))
    adw_preferences_group_add (group, segue_calendar_prepare_row_new (target));
}

static GtkWidget *
make_compose_button (SegueCalendarPane *self)
{
  GtkWidget *button = gtk_button_new_with_label (_("Compose…"));

  gtk_widget_set_tooltip_text (button, _("Write the Text with the Key Messages at Hand"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "pane.compose");
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);

  return button;
}

static void
add_rows (SegueCalendarPane    *self,
          AdwPreferencesGroup  *widget,
          const SeguePaneGroup *group,
          SegueFormTarget      *target)
{
  for (guint i = 0; i < group->n_fields; i++)
    {
      GtkWidget *row = segue_field_row_new (target, group->fields[i]);

      if (self->first_row == NULL)
        self->first_row = row;
      if (!segue_lock_holds (self->record))
        segue_calendar_follow_anchor (self->record, group->fields[i], row);
      adw_preferences_group_add (widget, row);
    }

  switch (group->extra)
    {
    case SEGUE_PANE_EXTRA_DAY:
      add_day_rows (self, widget, target);
      break;
    case SEGUE_PANE_EXTRA_REACH:
      adw_preferences_group_add (widget, segue_calendar_reach_row_new (target));
      break;
    case SEGUE_PANE_EXTRA_TEXT:
      adw_preferences_group_add (widget, segue_covers_row_new (target));
      adw_preferences_group_set_header_suffix (widget, make_compose_button (self));
      break;
    case SEGUE_PANE_EXTRA_NONE:
    case SEGUE_PANE_EXTRA_MESSAGES:
    case SEGUE_PANE_EXTRA_WORDING:
    case SEGUE_PANE_EXTRA_RULES:
    case SEGUE_PANE_EXTRA_LEVELS:
    case SEGUE_PANE_EXTRA_GAP:
    case SEGUE_PANE_EXTRA_USERS:
      break;
    }
}

static void
append_children (SegueCalendarPane    *self,
                 GtkBox               *box,
                 const SegueChildKind *kind)
{
  if (segue_plan_shows_kind (get_plan (self), kind->kind))
    gtk_box_append (box, take_part (self, segue_child_group_new (self->workspace, self->record, kind)));
}

/* What stands below the group. */
static void
append_extra (SegueCalendarPane *self,
              GtkBox            *box,
              SeguePaneExtra     extra)
{
  switch (extra)
    {
    case SEGUE_PANE_EXTRA_MESSAGES:
      gtk_box_append (box, take_part (self, segue_uses_group_new (self->workspace, self->record)));
      break;
    case SEGUE_PANE_EXTRA_WORDING:
      gtk_box_append (box, take_part (self, segue_message_group_new (self->workspace, self->record, SEGUE_MESSAGE_APPROVAL)));
      gtk_box_append (box, take_part (self, segue_message_group_new (self->workspace, self->record, SEGUE_MESSAGE_WORDINGS)));
      gtk_box_append (box, take_part (self, segue_message_group_new (self->workspace, self->record, SEGUE_MESSAGE_REPETITIONS)));
      append_children (self, box, &segue_reference_children);
      append_children (self, box, &segue_explain_back_children);
      break;
    case SEGUE_PANE_EXTRA_NONE:
    case SEGUE_PANE_EXTRA_DAY:
    case SEGUE_PANE_EXTRA_REACH:
    case SEGUE_PANE_EXTRA_TEXT:
    case SEGUE_PANE_EXTRA_RULES:
    case SEGUE_PANE_EXTRA_LEVELS:
    case SEGUE_PANE_EXTRA_GAP:
    case SEGUE_PANE_EXTRA_USERS:
      break;
    }
}

static SegueFormTarget *
make_target (SegueCalendarPane *self)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  SegueFormTarget *target = NULL;

  g_ptr_array_add (records, self->record);
  target = segue_form_target_new (self->workspace, records);
  g_signal_connect_object (target, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  if (segue_dated_get (segue_record_get_kind (self->record)) != NULL)
    segue_calendar_edits_guard (target, GTK_WIDGET (self));

  return target;
}

static void
append_notices (SegueCalendarPane *self,
                GtkBox            *box)
{
  if (segue_workspace_get_level (self->workspace) != SEGUE_REDACTION_LEVEL_TEAM)
    gtk_box_append (box, segue_hidden_notice_new ());
  if (segue_workspace_is_read_only (self->workspace))
    gtk_box_append (box, make_simple_notice (_("This workspace can only be read. To edit it, copy it to a folder of yours.")));
  if (segue_lock_holds (self->record))
    gtk_box_append (box, make_lock_notice (self));
  if (segue_record_get_kind (self->record) == SEGUE_RECORD_SERIES)
    gtk_box_append (box, segue_series_notice_new (self->workspace, self->record));
  if (segue_record_get_kind (self->record) == SEGUE_RECORD_WINDOW)
    gtk_box_append (box, segue_evade_notice_new (self->workspace, self->record));
}

static GtkWidget *
make_content (SegueCalendarPane *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  g_autoptr(SegueFormTarget) target = make_target (self);
  guint n = 0;
  const SeguePaneGroup *groups = segue_pane_groups_get (segue_record_get_kind (self->record), &n);

  gtk_widget_add_css_class (box, "details");
  gtk_box_append (GTK_BOX (box), segue_calendar_head_new (self->workspace, self->record));
  append_notices (self, GTK_BOX (box));
  if (segue_record_get_kind (self->record) == SEGUE_RECORD_COMMUNICATION)
    gtk_box_append (GTK_BOX (box), take_part (self, segue_steps_group_new (self->workspace, self->record)));
  gtk_box_append (GTK_BOX (box), segue_findings_group_new (self->workspace, self->record));
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *group = NULL;

      if (segue_form_target_shows_any (target, groups[i].fields, groups[i].n_fields))
        {
          group = adw_preferences_group_new ();
          adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _(groups[i].title));
          add_rows (self, ADW_PREFERENCES_GROUP (group), &groups[i], target);
          gtk_box_append (GTK_BOX (box), group);
        }
      append_extra (self, GTK_BOX (box), groups[i].extra);
    }

  return box;
}

static GtkWidget *
make_nothing (void)
{
  GtkWidget *page = segue_status_new ("x-office-calendar-symbolic", _("Nothing Selected"),
                                      _("Select something on the calendar or in the library to see and edit it here."), NULL);

  gtk_widget_add_css_class (page, "compact");

  return page;
}

static void
update_actions (SegueCalendarPane *self)
{
  SegueRecordKind kind = self->record != NULL ? segue_record_get_kind (self->record) : SEGUE_RECORD_NONE;
  gboolean may_edit = self->record != NULL && segue_workspace_can_edit (self->workspace);
  gboolean is_locked = self->record != NULL && segue_lock_holds (self->record);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "pane.copy", may_edit && segue_dated_get (kind) != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "pane.pin", may_edit && segue_dated_get (kind) != NULL && !is_locked);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "pane.unlock", may_edit && is_locked);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "pane.compose", kind == SEGUE_RECORD_COMMUNICATION);
}

static void
rebuild (SegueCalendarPane *self)
{
  self->first_row = NULL;
  self->was_locked = self->record != NULL && segue_lock_holds (self->record);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), self->record != NULL ? make_content (self) : make_nothing ());
  update_actions (self);
}

static gboolean
rebuild_cb (gpointer data)
{
  SegueCalendarPane *self = data;

  self->rebuild_source = 0;
  rebuild (self);

  return G_SOURCE_REMOVE;
}

/* What is locked has other rows. */
static void
status_changed_cb (SegueCalendarPane *self)
{
  if (segue_lock_holds (self->record) != self->was_locked && self->rebuild_source == 0)
    self->rebuild_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, rebuild_cb, self, NULL);
}

static SegueDay
get_day (SegueRecord *record)
{
  SegueDay day = segue_dated_get_first (record);

  return day != SEGUE_DAY_NONE ? day : segue_today ();
}

static void
copy_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SegueCalendarPane *self = SEGUE_CALENDAR_PANE (widget);

  segue_calendar_edits_copy (widget, self->workspace, self->record, get_day (self->record));
}

static void
pin_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  SegueCalendarPane *self = SEGUE_CALENDAR_PANE (widget);
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (self->record));

  segue_calendar_edits_pin (widget, self->workspace, self->record, !segue_record_get_boolean (self->record, dated->pinned));
}

static void
compose_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  SegueCalendarPane *self = SEGUE_CALENDAR_PANE (widget);
  g_autofree char *message = segue_field_row_flush_all (self->scroller); /* it begins with what is there */

  if (message != NULL)
    segue_pane_failed (SEGUE_PANE (self), message);
  else
    segue_compose_dialog_present (widget, self->workspace, self->record);
}

static void
unlock_response_cb (SegueCalendarPane *self,
                    const char        *response)
{
  g_autoptr(GError) error = NULL;

  if (g_str_equal (response, "unlock") && self->record != NULL && segue_lock_holds (self->record) &&
      !segue_communication_edits_unlock (self->workspace, self->record, &error))
    segue_pane_failed (SEGUE_PANE (self), error->message);
}

static void
unlock_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (gtk_widget_get_root (widget)), _("Unlock What Was Sent?"),
                                              _("It becomes scheduled again, and can be changed. What people were told stays as it "
                                                "was in their inboxes: correct only what was written down wrongly here, and mark "
                                                "it as sent again."));

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("_Cancel"), "unlock", _("_Unlock"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "unlock", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (unlock_response_cb), widget, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
show_record (SegueCalendarPane *self,
             SegueRecord       *record)
{
  if (self->record != NULL)
    g_signal_handlers_disconnect_by_func (self->record, status_changed_cb, self);
  g_set_object (&self->record, record);
  if (record != NULL)
    g_signal_connect_object (record, "notify", G_CALLBACK (status_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
segue_calendar_pane_dispose (GObject *object)
{
  SegueCalendarPane *self = SEGUE_CALENDAR_PANE (object);

  g_clear_handle_id (&self->rebuild_source, g_source_remove);
  g_clear_pointer (&self->header, gtk_widget_unparent);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  show_record (self, NULL);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_calendar_pane_parent_class)->dispose (object);
}

static void
segue_calendar_pane_class_init (SegueCalendarPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_calendar_pane_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, SEGUE_TYPE_VERTICAL_LAYOUT);
  gtk_widget_class_install_action (widget_class, "pane.copy", NULL, copy_cb);
  gtk_widget_class_install_action (widget_class, "pane.pin", NULL, pin_cb);
  gtk_widget_class_install_action (widget_class, "pane.unlock", NULL, unlock_cb);
  gtk_widget_class_install_action (widget_class, "pane.compose", NULL, compose_cb);
}

static void
segue_calendar_pane_init (SegueCalendarPane *self)
{
  self->header = segue_pane_add_header (SEGUE_PANE (self));
  self->scroller = segue_pane_add_scroller (SEGUE_PANE (self));
  rebuild (self);
}

static void
segue_calendar_pane_set_workspace (SeguePane      *pane,
                                   SegueWorkspace *workspace)
{
  SegueCalendarPane *self = SEGUE_CALENDAR_PANE (pane);

  g_set_object (&self->workspace, workspace);
  if (workspace != NULL)
    g_signal_connect_object (workspace, "notify::can-edit", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
}

static void
segue_calendar_pane_set_items (SeguePane *pane,
                               GPtrArray *items)
{
  SegueCalendarPane *self = SEGUE_CALENDAR_PANE (pane);
  SegueRecord *record = items->len > 0 ? segue_sheet_item_get (g_ptr_array_index (items, 0), SEGUE_SHEET_OWN) : NULL;
  g_autofree char *message = NULL;

  if (record == self->record)
    return;

  /* What is typed belongs to what is shown until now. */
  message = segue_field_row_flush_all (self->scroller);
  if (message != NULL)
    segue_pane_failed (pane, message);

  show_record (self, record);
  rebuild (self);
}

static void
segue_calendar_pane_focus_first (SeguePane *pane)
{
  SegueCalendarPane *self = SEGUE_CALENDAR_PANE (pane);

  if (self->first_row != NULL)
    gtk_widget_grab_focus (self->first_row);
}

static void
segue_calendar_pane_pane_init (SeguePaneInterface *iface)
{
  iface->set_workspace = segue_calendar_pane_set_workspace;
  iface->set_items = segue_calendar_pane_set_items;
  iface->focus_first = segue_calendar_pane_focus_first;
  iface->focus_name = segue_calendar_pane_focus_first; /* the name comes first */
}
