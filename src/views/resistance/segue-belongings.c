/* segue-belongings.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-belongings"

#include "config.h"

#include "segue-belongings.h"

#include "segue-calendar-edits.h"
#include "segue-calendar-facts.h"
#include "segue-feedback.h"
#include "segue-field-row.h"
#include "segue-large-text.h"
#include "segue-pane-groups.h"
#include "segue-pane.h"
#include "segue-promise-edits.h"
#include "segue-promises-group.h"
#include "segue-promises.h"
#include "segue-resistance.h"
#include "segue-wrap-layout.h"
#include "segue-wrapped-label.h"

#include <glib/gi18n.h>

#define TARGET_KEY "segue-target"
#define SOURCE_KEY "segue-source"

static SegueRecord *
get_record (SegueFormTarget *target)
{
  return g_ptr_array_index (segue_form_target_get_records (target), 0);
}

static void
failed_cb (GtkWidget  *pane,
           const char *message)
{
  segue_pane_failed (SEGUE_PANE (pane), message);
}

static GtkWidget *
make_button (const char *label,
             const char *action,
             GVariant   *target)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);

  return button;
}

/* How it stands, in a word or two; in red where it is late. */
static GtkWidget *
make_standing (SeguePlan   *plan,
               SegueRecord *record)
{
  SegueRecordKind kind = segue_record_get_kind (record);
  SeguePromiseFacts facts;
  guint n = 0;
  g_autofree char *text = NULL;

  if (kind == SEGUE_RECORD_ACTION)
    {
      segue_promise_get_facts (record, segue_today (), &facts);
      text = segue_promise_dup_clock (record, segue_today ());
      return segue_wrapped_label_new (text, facts.is_open && facts.late > 0 ? "error" : "dim-label");
    }
  if (kind == SEGUE_RECORD_FEEDBACK)
    return segue_wrapped_label_new (segue_record_is_set (record, SEGUE_FEEDBACK_REPLIED_ON) ? _("Replied") : _("No reply yet"), "dim-label");

  segue_plan_incoming (plan, SEGUE_RECORD_RESISTANCE, SEGUE_RESISTANCE_OBJECTIONS, segue_record_get_id (record), &n);
  text = n > 0 ? g_strdup_printf (ngettext ("Used in %u entry", "Used in %u entries", n), n) : g_strdup (_("Not used in any entry yet"));

  return segue_wrapped_label_new (text, "dim-label");
}

static void
append_buttons (GtkWidget   *box,
                SegueRecord *record)
{
  SegueRecordKind kind = segue_record_get_kind (record);
  SeguePromiseFacts facts;

  if (kind == SEGUE_RECORD_ACTION)
    {
      segue_promise_get_facts (record, segue_today (), &facts);
      if (facts.is_open)
        gtk_box_append (GTK_BOX (box), make_button (_("Kept"), "win.keep-promise", NULL));
      return;
    }
  if (kind != SEGUE_RECORD_FEEDBACK)
    return;

  if (segue_record_is_set (record, SEGUE_FEEDBACK_RESISTANCE))
    gtk_box_append (GTK_BOX (box), make_button (_("Open Its Entry"), "win.show-heard",
                                                g_variant_new_int64 (segue_record_get_link (record, SEGUE_FEEDBACK_RESISTANCE))));
  else
    gtk_box_append (GTK_BOX (box), make_button (_("Into the Log"), "win.turn-selected", NULL));
}

/* What can be done with it, which is not for others' eyes. */
static GtkWidget *
make_head (SegueWorkspace *workspace,
           SegueRecord    *record)
{
  SeguePlan *plan = segue_workspace_get_shown (workspace);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (box), make_standing (plan, record));
  gtk_widget_set_layout_manager (buttons, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  if (!segue_workspace_is_read_only (workspace) && segue_workspace_get_level (workspace) == SEGUE_REDACTION_LEVEL_TEAM)
    append_buttons (buttons, record);
  if (gtk_widget_get_first_child (buttons) != NULL)
    gtk_box_append (GTK_BOX (box), buttons);
  else
    g_object_unref (g_object_ref_sink (buttons));
  segue_large_text_wrap_buttons (box);

  return box;
}

static GtkWidget *
make_group (SegueFormTarget       *target,
            const SeguePaneGroup  *group,
            GtkWidget            **first_row)
{
  GtkWidget *widget = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (widget), _(group->title));
  for (guint i = 0; i < group->n_fields; i++)
    {
      GtkWidget *row = segue_field_row_new (target, group->fields[i]);

      if (*first_row == NULL)
        *first_row = row;
      if (group->extra == SEGUE_PANE_EXTRA_DAY)
        segue_calendar_follow_anchor (get_record (target), group->fields[i], row);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (widget), row);
    }
  if (group->extra == SEGUE_PANE_EXTRA_DAY)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (widget), segue_calendar_anchor_row_new (target));

  return widget;
}

static void
cancel (gpointer source)
{
  g_source_remove (GPOINTER_TO_UINT (source));
}

static void
refresh (AdwBin *head)
{
  SegueFormTarget *target = g_object_get_data (G_OBJECT (head), TARGET_KEY);

  adw_bin_set_child (head, make_head (segue_form_target_get_workspace (target), get_record (target)));
}

/* The focus goes on where the button that had it is no more. */
static gboolean
refresh_cb (gpointer data)
{
  g_autoptr(GtkWidget) head = g_object_ref (data);
  gboolean had_focus = gtk_widget_get_focus_child (head) != NULL;

  g_object_steal_data (G_OBJECT (head), SOURCE_KEY); /* it ends by itself */
  if (segue_form_target_is_gone (g_object_get_data (G_OBJECT (head), TARGET_KEY)))
    return G_SOURCE_REMOVE;

  refresh (ADW_BIN (head));
  if (had_focus && !gtk_widget_child_focus (head, GTK_DIR_TAB_FORWARD))
    gtk_widget_child_focus (gtk_widget_get_parent (head), GTK_DIR_TAB_FORWARD);

  return G_SOURCE_REMOVE;
}

/* What it says above the groups follows what is changed in them; a button must not go while
 * it is pressed, and an edit changes many fields.
 */
static void
refresh_soon (GtkWidget *head)
{
  if (g_object_get_data (G_OBJECT (head), SOURCE_KEY) == NULL)
    g_object_set_data_full (G_OBJECT (head), SOURCE_KEY,
                            GUINT_TO_POINTER (g_idle_add_full (G_PRIORITY_HIGH_IDLE, refresh_cb, head, NULL)), cancel);
}

/**
 * segue_belongings_new:
 * @target: an action, a feedback item or an objection; its guard is set
 * @pane: the #SeguePane that shows it
 * @first_row: (inout): the first row that can be edited, where there is none yet
 *
 * Returns: (transfer floating): how it stands, what can be done, and its fields
 */
GtkWidget *
segue_belongings_new (SegueFormTarget  *target,
                      GtkWidget        *pane,
                      GtkWidget       **first_row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *head = adw_bin_new ();
  SegueRecord *record = get_record (target);
  guint n = 0;
  const SeguePaneGroup *groups = segue_pane_groups_get (segue_record_get_kind (record), &n);

  if (segue_record_get_kind (record) == SEGUE_RECORD_ACTION)
    segue_calendar_edits_guard (target, pane);
  g_object_set_data_full (G_OBJECT (head), TARGET_KEY, g_object_ref (target), g_object_unref);
  g_signal_connect_object (record, "notify", G_CALLBACK (refresh_soon), head, G_CONNECT_SWAPPED);
  refresh (ADW_BIN (head));
  gtk_box_append (GTK_BOX (box), head);
  for (guint i = 0; i < n; i++)
    if (segue_form_target_shows_any (target, groups[i].fields, groups[i].n_fields))
      gtk_box_append (GTK_BOX (box), make_group (target, &groups[i], first_row));
  if (segue_record_get_kind (record) == SEGUE_RECORD_FEEDBACK &&
      segue_plan_shows_kind (segue_workspace_get_shown (segue_form_target_get_workspace (target)), SEGUE_RECORD_ACTION))
    {
      GtkWidget *promises = segue_promises_group_new (segue_form_target_get_workspace (target), record);

      g_signal_connect_object (promises, "failed", G_CALLBACK (failed_cb), pane, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (box), promises);
    }

  return box;
}
