/* segue-audience-pane.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a rollout does to an audience is a record of its own, which is there from the
 * first edit on: until then the pane shows one that no workspace holds.
 */

#define G_LOG_DOMAIN "segue-audience-pane"

#include "config.h"

#include "segue-audience-pane.h"

#include "segue-audience-children.h"
#include "segue-audience-head.h"
#include "segue-audience.h"
#include "segue-field-row.h"
#include "segue-hidden.h"
#include "segue-impacted-audience.h"
#include "segue-need-presets.h"
#include "segue-pane.h"
#include "segue-people-group.h"
#include "segue-reach.h"
#include "segue-sheet-item.h"
#include "segue-status.h"
#include "segue-vertical-layout.h"

#include <glib/gi18n.h>

struct _SegueAudiencePane
{
  GtkWidget       parent_instance;

  /* Borrowed: children. */
  GtkWidget      *header;
  GtkWidget      *scroller;

  /* Owned. */
  SegueWorkspace *workspace;
  GPtrArray      *items;     /* SegueSheetItem, shown now */
  GPtrArray      *impacted;  /* SegueRecord, one for each item; empty where no rollout is looked at */

  GtkWidget      *first_row; /* borrowed */
  gint64          rollout;
  guint           rebuild_source;
};

static void segue_audience_pane_pane_init (SeguePaneInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueAudiencePane, segue_audience_pane, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PANE, segue_audience_pane_pane_init))

/* What the pane shows, group by group. */
typedef struct
{
  const char  *title;
  gboolean     of_rollout; /* fields of what the rollout does, else of the audience itself */
  const guint *fields;
  guint        n_fields;
} Group;

static const guint audience_fields[] = {
  SEGUE_AUDIENCE_NAME, SEGUE_AUDIENCE_PARENT, SEGUE_AUDIENCE_HEADCOUNT, SEGUE_AUDIENCE_SEGMENT, SEGUE_AUDIENCE_KIND,
  SEGUE_AUDIENCE_LOCATION, SEGUE_AUDIENCE_MANAGER,
};
static const guint scope_fields[] = {
  SEGUE_IMPACTED_AUDIENCE_IN_SCOPE, SEGUE_IMPACTED_AUDIENCE_WAVE, SEGUE_IMPACTED_AUDIENCE_CHAMPION_TARGET_RATIO,
};
static const guint need_fields[] = {
  SEGUE_IMPACTED_AUDIENCE_NEEDS, SEGUE_IMPACTED_AUDIENCE_INFORMATION_NEEDS, SEGUE_IMPACTED_AUDIENCE_EXPECTATIONS,
  SEGUE_IMPACTED_AUDIENCE_WHATS_IN_IT_FOR_ME,
};
static const guint question_fields[] = {
  SEGUE_IMPACTED_AUDIENCE_JOB_ANSWER, SEGUE_IMPACTED_AUDIENCE_JOB_STATUS,
  SEGUE_IMPACTED_AUDIENCE_WORKLOAD_ANSWER, SEGUE_IMPACTED_AUDIENCE_WORKLOAD_STATUS,
  SEGUE_IMPACTED_AUDIENCE_ASKED_ANSWER, SEGUE_IMPACTED_AUDIENCE_ASKED_STATUS,
};
static const guint gain_fields[] = {
  SEGUE_IMPACTED_AUDIENCE_CONCERNS, SEGUE_IMPACTED_AUDIENCE_GAINS, SEGUE_IMPACTED_AUDIENCE_LOSSES,
};
static const guint resistance_fields[] = {
  SEGUE_IMPACTED_AUDIENCE_PAST_CHANGES, SEGUE_IMPACTED_AUDIENCE_PAST_VERDICT, SEGUE_IMPACTED_AUDIENCE_ANTICIPATED_RESISTANCE,
  SEGUE_IMPACTED_AUDIENCE_TACTICS, SEGUE_IMPACTED_AUDIENCE_UNIQUE_CONSIDERATIONS,
};
static const guint adoption_fields[] = {
  SEGUE_IMPACTED_AUDIENCE_ADOPTION_DEFINITION, SEGUE_IMPACTED_AUDIENCE_USAGE_DEFINITION,
};
static const guint work_fields[] = {
  SEGUE_AUDIENCE_LANGUAGE, SEGUE_AUDIENCE_SHIFT_PATTERN, SEGUE_AUDIENCE_DEVICE_ACCESS, SEGUE_AUDIENCE_PREFERRED_APPROACH,
  SEGUE_AUDIENCE_CAPACITY_MINUTES_WEEK,
};
static const guint other_fields[] = { SEGUE_MAIN_CODE, SEGUE_MAIN_NOTES, SEGUE_MAIN_TAGS, SEGUE_MAIN_CONFIDENTIAL };

#define GROUP(title, of_rollout, fields) { title, of_rollout, fields, G_N_ELEMENTS (fields) }

static const Group groups[] = {
  GROUP (N_("Audience"), FALSE, audience_fields),
  GROUP (N_("In This Rollout"), TRUE, scope_fields),
  GROUP (N_("Needs"), TRUE, need_fields),
  GROUP (N_("Three Questions"), TRUE, question_fields),
  GROUP (N_("Gains and Losses"), TRUE, gain_fields),
  GROUP (N_("History and Resistance"), TRUE, resistance_fields),
  GROUP (N_("Adoption"), TRUE, adoption_fields),
  GROUP (N_("How They Work"), FALSE, work_fields),
  GROUP (N_("Notes"), FALSE, other_fields),
};

static void
failed_cb (SegueAudiencePane *self,
           const char        *message)
{
  segue_pane_failed (SEGUE_PANE (self), message);
}

static SegueRecord *
get_audience (SegueAudiencePane *self,
              guint              i)
{
  return segue_sheet_item_get (g_ptr_array_index (self->items, i), SEGUE_SHEET_OWN);
}

static SegueRecord *
find_impacted (SegueAudiencePane *self,
               guint              i)
{
  return segue_impacted_audience_find (segue_workspace_get_shown (self->workspace), segue_record_get_id (get_audience (self, i)), self->rollout);
}

/* Those that there are, and for the others some that will be. */
static void
collect_impacted (SegueAudiencePane *self)
{
  g_ptr_array_set_size (self->impacted, 0);
  for (guint i = 0; self->rollout != 0 && i < self->items->len; i++)
    {
      SegueRecord *present = find_impacted (self, i);
      SegueRecord *record = NULL;

      if (present != NULL)
        {
          g_ptr_array_add (self->impacted, g_object_ref (present));
          continue;
        }

      record = segue_record_new (SEGUE_RECORD_IMPACTED_AUDIENCE, 0);
      segue_record_set_integer (record, SEGUE_IMPACTED_AUDIENCE_AUDIENCE, segue_record_get_id (get_audience (self, i)));
      segue_record_set_integer (record, SEGUE_IMPACTED_AUDIENCE_ROLLOUT, self->rollout);
      g_ptr_array_add (self->impacted, record);
    }
}

static GPtrArray *
collect_audiences (SegueAudiencePane *self)
{
  GPtrArray *records = g_ptr_array_new ();

  for (guint i = 0; i < self->items->len; i++)
    g_ptr_array_add (records, get_audience (self, i));

  return records;
}

static GtkWidget *
make_group (SegueAudiencePane *self,
            const Group       *group,
            SegueFormTarget   *target,
            GtkWidget         *presets)
{
  GtkWidget *widget = adw_preferences_group_new ();
  gboolean are_several = self->items->len > 1;

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (widget), _(group->title));
  if (presets != NULL)
    adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (widget), presets);
  for (guint i = 0; i < group->n_fields; i++)
    {
      GtkWidget *row = NULL;

      if (are_several && !group->of_rollout && (group->fields[i] == SEGUE_AUDIENCE_NAME || group->fields[i] == SEGUE_MAIN_CODE))
        continue; /* no two have it in common, nor shall get it by mistake */

      row = segue_field_row_new (target, group->fields[i]);
      if (self->first_row == NULL)
        self->first_row = row;
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (widget), row);
    }

  return widget;
}

static GtkWidget *
make_nothing (void)
{
  GtkWidget *page = segue_status_new ("segue-audiences-symbolic", _("Nothing Selected"),
                                      _("Select an audience to see and edit it here."), NULL);

  gtk_widget_add_css_class (page, "compact");

  return page;
}

static GtkWidget *
make_notice (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "notice");

  return label;
}

static SegueFormTarget *
make_target (SegueAudiencePane *self,
             GPtrArray         *records)
{
  SegueFormTarget *target = segue_form_target_new (self->workspace, records);

  g_signal_connect_object (target, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);

  return target;
}

static void
append_children (SegueAudiencePane    *self,
                 GtkBox               *box,
                 SegueRecord          *owner,
                 const SegueChildKind *kind)
{
  GtkWidget *group = NULL;

  if (!segue_plan_shows_kind (segue_workspace_get_shown (self->workspace), kind->kind))
    return;

  group = segue_child_group_new (self->workspace, owner, kind);
  g_signal_connect_object (group, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (box, group);
}

static void
append_people (SegueAudiencePane *self,
               GtkBox            *box,
               SeguePeopleRole    role)
{
  GtkWidget *group = segue_people_group_new (self->workspace, get_audience (self, 0), self->rollout, role);

  g_signal_connect_object (group, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (box, group);
}

/* What hangs on the one audience, below the group that it belongs to. */
static void
append_lists (SegueAudiencePane *self,
              GtkBox            *box,
              const Group       *group)
{
  SegueRecord *impacted = self->impacted->len == 1 ? g_ptr_array_index (self->impacted, 0) : NULL;

  if (self->items->len != 1)
    return;

  if (group->fields == audience_fields)
    append_people (self, box, SEGUE_PEOPLE_MEMBERS);
  if (impacted == NULL)
    return;

  if (group->fields == scope_fields)
    {
      append_people (self, box, SEGUE_PEOPLE_CHAMPIONS);
      append_children (self, box, impacted, &segue_impact_children);
    }
  else if (group->fields == gain_fields)
    {
      append_children (self, box, impacted, &segue_fear_children);
    }
  else if (group->fields == adoption_fields)
    {
      append_children (self, box, impacted, &segue_involvement_children);
      append_children (self, box, segue_plan_find (segue_workspace_get_shown (self->workspace), SEGUE_RECORD_ROLLOUT, self->rollout),
                       &segue_benefit_children);
    }
}

static GtkWidget *
make_content (SegueAudiencePane *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  g_autoptr(GPtrArray) audiences = collect_audiences (self);
  g_autoptr(SegueFormTarget) own = make_target (self, audiences);
  g_autoptr(SegueFormTarget) impacted = self->impacted->len > 0 ? make_target (self, self->impacted) : NULL;

  gtk_widget_add_css_class (box, "details");
  gtk_box_append (GTK_BOX (box), segue_audience_head_new (segue_workspace_get_shown (self->workspace), audiences, self->rollout));
  if (segue_workspace_get_level (self->workspace) != SEGUE_REDACTION_LEVEL_TEAM)
    gtk_box_append (GTK_BOX (box), segue_hidden_notice_new ());
  if (segue_workspace_is_read_only (self->workspace))
    gtk_box_append (GTK_BOX (box), make_notice (_("This workspace can only be read. To edit an audience, copy it to a folder of yours.")));
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      SegueFormTarget *target = groups[i].of_rollout ? impacted : own;
      GtkWidget *presets = NULL;

      if (target == NULL)
        continue;
      if (!segue_form_target_shows_any (target, groups[i].fields, groups[i].n_fields))
        {
          append_lists (self, GTK_BOX (box), &groups[i]);
          continue;
        }
      if (groups[i].fields == need_fields && !segue_workspace_is_read_only (self->workspace))
        presets = segue_need_presets_new_button (own, impacted);
      gtk_box_append (GTK_BOX (box), make_group (self, &groups[i], target, presets));
      append_lists (self, GTK_BOX (box), &groups[i]);
    }
  if (impacted == NULL)
    gtk_box_append (GTK_BOX (box), make_notice (_("Choose a rollout to see what it does to the audience.")));

  return box;
}

static void
rebuild (SegueAudiencePane *self)
{
  self->first_row = NULL;
  collect_impacted (self);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller),
                                 self->items->len > 0 ? make_content (self) : make_nothing ());
}

static gboolean
rebuild_cb (gpointer data)
{
  SegueAudiencePane *self = data;

  self->rebuild_source = 0;
  rebuild (self);

  return G_SOURCE_REMOVE;
}

/* One that is new is the one that is shown, or another process made it; one that is
 * gone was undone.
 */
static void
impacted_changed_cb (SegueAudiencePane *self)
{
  for (guint i = 0; i < self->impacted->len; i++)
    {
      SegueRecord *shown = g_ptr_array_index (self->impacted, i);
      SegueRecord *present = find_impacted (self, i);

      if (present != shown && (present != NULL || segue_record_is_attached (shown)) && self->rebuild_source == 0)
        self->rebuild_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, rebuild_cb, self, NULL);
    }
}

static void
segue_audience_pane_dispose (GObject *object)
{
  SegueAudiencePane *self = SEGUE_AUDIENCE_PANE (object);

  g_clear_handle_id (&self->rebuild_source, g_source_remove);
  g_clear_pointer (&self->header, gtk_widget_unparent);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->impacted, g_ptr_array_unref);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_audience_pane_parent_class)->dispose (object);
}

static void
segue_audience_pane_class_init (SegueAudiencePaneClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_audience_pane_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), SEGUE_TYPE_VERTICAL_LAYOUT);
}

static void
segue_audience_pane_init (SegueAudiencePane *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->impacted = g_ptr_array_new_with_free_func (g_object_unref);
  self->header = segue_pane_add_header (SEGUE_PANE (self));
  self->scroller = segue_pane_add_scroller (SEGUE_PANE (self));
  rebuild (self);
}

static void
segue_audience_pane_set_workspace (SeguePane      *pane,
                                   SegueWorkspace *workspace)
{
  SegueAudiencePane *self = SEGUE_AUDIENCE_PANE (pane);

  g_set_object (&self->workspace, workspace);
  if (workspace != NULL)
    g_signal_connect_object (segue_plan_list (segue_workspace_get_shown (workspace), SEGUE_RECORD_IMPACTED_AUDIENCE), "items-changed",
                             G_CALLBACK (impacted_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
segue_audience_pane_set_rollout (SeguePane *pane,
                                 gint64     rollout)
{
  SegueAudiencePane *self = SEGUE_AUDIENCE_PANE (pane);

  if (self->rollout == rollout)
    return;

  self->rollout = rollout;
  rebuild (self);
}

static gboolean
is_shown (SegueAudiencePane *self,
          GPtrArray         *items)
{
  if (items->len != self->items->len)
    return FALSE;

  for (guint i = 0; i < items->len; i++)
    if (g_ptr_array_index (items, i) != g_ptr_array_index (self->items, i))
      return FALSE;

  return TRUE;
}

static void
segue_audience_pane_set_items (SeguePane *pane,
                               GPtrArray *items)
{
  SegueAudiencePane *self = SEGUE_AUDIENCE_PANE (pane);
  g_autofree char *message = NULL;

  if (is_shown (self, items))
    return;

  /* What is typed belongs to those that are shown until now. */
  message = segue_field_row_flush_all (self->scroller);
  if (message != NULL)
    segue_pane_failed (pane, message);

  g_ptr_array_set_size (self->items, 0);
  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (self->items, g_object_ref (g_ptr_array_index (items, i)));
  rebuild (self);
}

static void
segue_audience_pane_focus_first (SeguePane *pane)
{
  SegueAudiencePane *self = SEGUE_AUDIENCE_PANE (pane);

  if (self->first_row != NULL)
    gtk_widget_grab_focus (self->first_row);
}

static void
segue_audience_pane_pane_init (SeguePaneInterface *iface)
{
  iface->set_workspace = segue_audience_pane_set_workspace;
  iface->set_rollout = segue_audience_pane_set_rollout;
  iface->set_items = segue_audience_pane_set_items;
  iface->focus_first = segue_audience_pane_focus_first;
  iface->focus_name = segue_audience_pane_focus_first; /* the name comes first */
}
