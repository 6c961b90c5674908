/* segue-training-pane.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training-pane"

#include "config.h"

#include "segue-training-pane.h"

#include "segue-calendar-edits.h"
#include "segue-calendar-facts.h"
#include "segue-calendar-head.h"
#include "segue-child-group.h"
#include "segue-dated.h"
#include "segue-facts-group.h"
#include "segue-field-row.h"
#include "segue-findings-group.h"
#include "segue-hidden.h"
#include "segue-pane-groups.h"
#include "segue-pane.h"
#include "segue-requirement.h"
#include "segue-session-group.h"
#include "segue-sessions-form.h"
#include "segue-sheet-item.h"
#include "segue-status.h"
#include "segue-training-edits.h"
#include "segue-vertical-layout.h"
#include "segue-wrapped-label.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _SegueTrainingPane
{
  GtkWidget       parent_instance;

  /* Borrowed: children. */
  GtkWidget      *header;
  GtkWidget      *scroller;

  /* Owned. */
  SegueWorkspace *workspace;
  SegueRecord    *record;    /* shown now; NULL where nothing is, or several are */
  GPtrArray      *several;   /* sessions that are shown; NULL where it is one at most */

  GtkWidget      *first_row; /* borrowed */
  GtkWidget      *session;   /* borrowed: the roster of what is shown; NULL where it has none */
};

static void segue_training_pane_pane_init (SeguePaneInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueTrainingPane, segue_training_pane, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PANE, segue_training_pane_pane_init))

static void
failed_cb (SegueTrainingPane *self,
           const char        *message)
{
  segue_pane_failed (SEGUE_PANE (self), message);
}

/* A part of the pane that may fail. */
static GtkWidget *
take_part (SegueTrainingPane *self,
           GtkWidget         *part)
{
  g_signal_connect_object (part, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);

  return part;
}

static char *
dup_rule_title (SeguePlan   *plan,
                SegueRecord *requirement)
{
  SegueRecord *audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, segue_record_get_link (requirement, SEGUE_REQUIREMENT_AUDIENCE));

  return audience != NULL ? segue_plan_dup_title (plan, audience) : g_strdup (_("Nobody yet"));
}

static char *
dup_rule_subtitle (SeguePlan   *plan,
                   SegueRecord *requirement)
{
  SegueValue rule = segue_record_peek (requirement, SEGUE_REQUIREMENT_RULE);

  return rule.is_set ? segue_value_to_label (segue_record_get_field (requirement, SEGUE_REQUIREMENT_RULE), &rule) : g_strdup ("");
}

static const guint rule_fields[] = { SEGUE_REQUIREMENT_AUDIENCE, SEGUE_REQUIREMENT_RULE, SEGUE_REQUIREMENT_NOTE };

static const SegueChildKind rules = {
  N_("Who Takes It"), N_("Add Audience"), N_("No audience takes it yet"), SEGUE_RECORD_REQUIREMENT, SEGUE_REQUIREMENT_COURSE,
  rule_fields, G_N_ELEMENTS (rule_fields), SEGUE_REQUIREMENT_RULE, NULL, dup_rule_title, dup_rule_subtitle,
};

static GtkWidget *
make_group (SegueTrainingPane    *self,
            const SeguePaneGroup *group,
            SegueFormTarget      *target)
{
  GtkWidget *widget = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (widget), _(group->title));
  for (guint i = 0; i < group->n_fields; i++)
    {
      GtkWidget *row = segue_field_row_new (target, group->fields[i]);

      if (self->first_row == NULL)
        self->first_row = row;
      segue_calendar_follow_anchor (self->record, group->fields[i], row);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (widget), row);
    }
  if (group->extra == SEGUE_PANE_EXTRA_DAY)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (widget), segue_calendar_anchor_row_new (target));
  else if (group->extra == SEGUE_PANE_EXTRA_REACH)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (widget), segue_calendar_reach_row_new (target));

  return widget;
}

static void
append_extra (SegueTrainingPane *self,
              GtkBox            *box,
              SeguePaneExtra     extra)
{
  switch (extra)
    {
    case SEGUE_PANE_EXTRA_NONE:
    case SEGUE_PANE_EXTRA_DAY:
    case SEGUE_PANE_EXTRA_REACH:
    case SEGUE_PANE_EXTRA_MESSAGES:
    case SEGUE_PANE_EXTRA_TEXT:
    case SEGUE_PANE_EXTRA_WORDING:
      break;
    case SEGUE_PANE_EXTRA_RULES:
      gtk_box_append (box, take_part (self, segue_child_group_new (self->workspace, self->record, &rules)));
      gtk_box_append (box, segue_facts_group_new_standing (self->workspace, self->record));
      break;
    case SEGUE_PANE_EXTRA_LEVELS:
      gtk_box_append (box, segue_facts_group_new_levels (self->workspace, self->record));
      break;
    case SEGUE_PANE_EXTRA_GAP:
      gtk_box_append (box, segue_facts_group_new_gap (self->workspace, self->record));
      break;
    case SEGUE_PANE_EXTRA_USERS:
      gtk_box_append (box, segue_facts_group_new_users (self->workspace, self->record));
      break;
    }
}

static SegueFormTarget *
make_target (SegueTrainingPane *self)
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

static GtkWidget *
make_content (SegueTrainingPane *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  g_autoptr(SegueFormTarget) target = make_target (self);
  guint n = 0;
  const SeguePaneGroup *groups = segue_pane_groups_get (segue_record_get_kind (self->record), &n);

  gtk_widget_add_css_class (box, "details");
  gtk_box_append (GTK_BOX (box), segue_calendar_head_new (self->workspace, self->record));
  if (segue_workspace_get_level (self->workspace) != SEGUE_REDACTION_LEVEL_TEAM)
    gtk_box_append (GTK_BOX (box), segue_hidden_notice_new ());
  if (segue_workspace_is_read_only (self->workspace))
    gtk_box_append (GTK_BOX (box), segue_wrapped_label_new (_("This workspace can only be read. To edit it, copy it to a folder of yours."), "notice"));
  if (segue_record_get_kind (self->record) == SEGUE_RECORD_SESSION)
    gtk_box_append (GTK_BOX (box), self->session = take_part (self, segue_session_group_new (self->workspace, self->record)));
  gtk_box_append (GTK_BOX (box), segue_findings_group_new (self->workspace, self->record));
  for (guint i = 0; i < n; i++)
    {
      if (segue_form_target_shows_any (target, groups[i].fields, groups[i].n_fields))
        gtk_box_append (GTK_BOX (box), make_group (self, &groups[i], target));
      append_extra (self, GTK_BOX (box), groups[i].extra);
    }

  return box;
}

static GtkWidget *
make_nothing (void)
{
  GtkWidget *page = segue_status_new ("segue-training-symbolic", _("Nothing Selected"),
                                      _("Select a course, a session or what belongs to them to see and edit it here."), NULL);

  gtk_widget_add_css_class (page, "compact");

  return page;
}

static void
update_actions (SegueTrainingPane *self)
{
  SegueRecordKind kind = self->record != NULL ? segue_record_get_kind (self->record) : SEGUE_RECORD_NONE;
  gboolean may_edit = self->record != NULL && segue_workspace_can_edit (self->workspace);
  gboolean is_dated = segue_dated_get (kind) != NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "pane.copy", may_edit && kind != SEGUE_RECORD_REQUIREMENT);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "pane.pin", may_edit && is_dated);
}

static GtkWidget *
make_shown (SegueTrainingPane *self)
{
  if (self->several != NULL)
    return take_part (self, segue_sessions_form_new (self->workspace, self->several));

  return self->record != NULL ? make_content (self) : make_nothing ();
}

static void
rebuild (SegueTrainingPane *self)
{
  self->first_row = NULL;
  self->session = NULL;
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), make_shown (self));
  update_actions (self);
}

static void
copy_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SegueTrainingPane *self = SEGUE_TRAINING_PANE (widget);
  g_autoptr(GError) error = NULL;
  SegueDay day;

  if (segue_dated_get (segue_record_get_kind (self->record)) == NULL)
    {
      if (segue_training_edits_copy (self->workspace, self->record, &error) == 0)
        segue_pane_failed (SEGUE_PANE (self), error->message);
      return;
    }

  day = segue_dated_get_first (self->record);
  segue_calendar_edits_copy (widget, self->workspace, self->record, day != SEGUE_DAY_NONE ? day : segue_today ());
}

static void
pin_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  SegueTrainingPane *self = SEGUE_TRAINING_PANE (widget);
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (self->record));

  segue_calendar_edits_pin (widget, self->workspace, self->record, !segue_record_get_boolean (self->record, dated->pinned));
}

static void
segue_training_pane_dispose (GObject *object)
{
  SegueTrainingPane *self = SEGUE_TRAINING_PANE (object);

  g_clear_pointer (&self->header, gtk_widget_unparent);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->record);
  g_clear_pointer (&self->several, g_ptr_array_unref);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_training_pane_parent_class)->dispose (object);
}

static void
segue_training_pane_class_init (SegueTrainingPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_training_pane_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, SEGUE_TYPE_VERTICAL_LAYOUT);
  gtk_widget_class_install_action (widget_class, "pane.copy", NULL, copy_cb);
  gtk_widget_class_install_action (widget_class, "pane.pin", NULL, pin_cb);
}

static void
segue_training_pane_init (SegueTrainingPane *self)
{
  self->header = segue_pane_add_header (SEGUE_PANE (self));
  self->scroller = segue_pane_add_scroller (SEGUE_PANE (self));
  rebuild (self);
}

static void
segue_training_pane_set_workspace (SeguePane      *pane,
                                   SegueWorkspace *workspace)
{
  SegueTrainingPane *self = SEGUE_TRAINING_PANE (pane);

  g_set_object (&self->workspace, workspace);
  if (workspace != NULL)
    g_signal_connect_object (workspace, "notify::can-edit", G_CALLBACK (update_actions), self, G_CONNECT_SWAPPED);
}

static GPtrArray *
list_records (GPtrArray *items)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (records, g_object_ref (segue_sheet_item_get (g_ptr_array_index (items, i), SEGUE_SHEET_OWN)));

  return records;
}

static gboolean
is_shown_so (SegueTrainingPane *self,
             GPtrArray         *records)
{
  if (records->len < 2 || self->several == NULL)
    return records->len < 2 && self->several == NULL && (records->len > 0 ? records->pdata[0] : NULL) == self->record;

  return records->len == self->several->len && memcmp (records->pdata, self->several->pdata, records->len * sizeof *records->pdata) == 0;
}

static void
segue_training_pane_set_items (SeguePane *pane,
                               GPtrArray *items)
{
  SegueTrainingPane *self = SEGUE_TRAINING_PANE (pane);
  g_autoptr(GPtrArray) records = list_records (items);
  SegueRecord *record = records->len == 1 ? records->pdata[0] : NULL;
  g_autofree char *message = NULL;

  if (is_shown_so (self, records))
    return;

  /* What is typed belongs to what is shown until now. */
  message = segue_field_row_flush_all (self->scroller);
  if (message != NULL)
    segue_pane_failed (pane, message);

  g_set_object (&self->record, record);
  g_clear_pointer (&self->several, g_ptr_array_unref);
  if (records->len > 1)
    self->several = g_ptr_array_ref (records);
  rebuild (self);
}

static void
segue_training_pane_focus_name (SeguePane *pane)
{
  SegueTrainingPane *self = SEGUE_TRAINING_PANE (pane);

  if (self->first_row != NULL)
    gtk_widget_grab_focus (self->first_row);
}

/* Whoever opens a session that has a day wants to say who comes, or who came. */
static void
segue_training_pane_focus_first (SeguePane *pane)
{
  SegueTrainingPane *self = SEGUE_TRAINING_PANE (pane);

  if (self->session != NULL && segue_dated_get_first (self->record) != SEGUE_DAY_NONE)
    segue_session_group_focus (SEGUE_SESSION_GROUP (self->session));
  else
    segue_training_pane_focus_name (pane);
}

static void
segue_training_pane_pane_init (SeguePaneInterface *iface)
{
  iface->set_workspace = segue_training_pane_set_workspace;
  iface->set_items = segue_training_pane_set_items;
  iface->focus_first = segue_training_pane_focus_first;
  iface->focus_name = segue_training_pane_focus_name;
}
