/* segue-details-pane.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-details-pane"

#include "config.h"

#include "segue-details-pane.h"

#include "segue-audiences-row.h"
#include "segue-champion-group.h"
#include "segue-computed-rows.h"
#include "segue-contact.h"
#include "segue-details-head.h"
#include "segue-engagement.h"
#include "segue-field-row.h"
#include "segue-hidden.h"
#include "segue-judgement-row.h"
#include "segue-pane.h"
#include "segue-profile-group.h"
#include "segue-promises-group.h"
#include "segue-promises-notice.h"
#include "segue-relationships-group.h"
#include "segue-reports-group.h"
#include "segue-sheet-item.h"
#include "segue-stakeholder.h"
#include "segue-status.h"
#include "segue-timeline-group.h"
#include "segue-vertical-layout.h"

#include <glib/gi18n.h>

struct _SegueDetailsPane
{
  GtkWidget       parent_instance;

  /* Borrowed: children. */
  GtkWidget      *header;
  GtkWidget      *scroller;

  /* Owned. */
  SegueWorkspace *workspace;
  GPtrArray      *items;       /* SegueSheetItem, shown now */
  GtkWidget      *first_row;   /* borrowed */
  GtkWidget      *name_row;    /* borrowed; NULL where there are several people */
  GtkWidget      *later;       /* borrowed: where groups come that are not seen at once */
  guint           later_source;
};

static void segue_details_pane_pane_init (SeguePaneInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueDetailsPane, segue_details_pane, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PANE, segue_details_pane_pane_init))

/* What the pane shows of a person and of a standing, group by group. */
typedef struct
{
  const char  *title;
  guint        source; /* SEGUE_SHEET_OWN: the engagement, SEGUE_SHEET_HOP: the person */
  const guint *fields;
  guint        n_fields;
  guint        judged_after; /* the field below which the judgement stands, or 0 */
} Group;

/* What is asked of everybody comes first, so that it is few Tabs away. */
static const guint engagement_fields[] = { SEGUE_ENGAGEMENT_CURRENT, SEGUE_ENGAGEMENT_DESIRED };
static const guint rating_fields[] = { SEGUE_ENGAGEMENT_POWER, SEGUE_ENGAGEMENT_INTEREST };
static const guint plan_fields[] = {
  SEGUE_ENGAGEMENT_RELATIONSHIP_OWNER, SEGUE_ENGAGEMENT_CADENCE, SEGUE_ENGAGEMENT_STRATEGY, SEGUE_ENGAGEMENT_MODE,
  SEGUE_ENGAGEMENT_PROJECT_ROLE, SEGUE_ENGAGEMENT_CATEGORY,
};
static const guint further_fields[] = {
  SEGUE_ENGAGEMENT_IMPACT_ON_THEM, SEGUE_ENGAGEMENT_CRITICALITY, SEGUE_ENGAGEMENT_POSITION, SEGUE_ENGAGEMENT_EFFORT,
  SEGUE_ENGAGEMENT_CAN_BLOCK, SEGUE_ENGAGEMENT_CAN_ACCELERATE,
};
static const guint person_fields[] = {
  SEGUE_STAKEHOLDER_NAME, SEGUE_STAKEHOLDER_JOB_TITLE, SEGUE_STAKEHOLDER_DEPARTMENT, SEGUE_STAKEHOLDER_ORGANISATION,
  SEGUE_STAKEHOLDER_LOCATION, SEGUE_STAKEHOLDER_REPORTS_TO,
};
static const guint contact_fields[] = {
  SEGUE_STAKEHOLDER_E_MAIL, SEGUE_STAKEHOLDER_PHONE, SEGUE_STAKEHOLDER_PREFERRED_CHANNEL, SEGUE_STAKEHOLDER_LANGUAGE,
};
static const guint hearing_fields[] = {
  SEGUE_ENGAGEMENT_REQUIREMENTS, SEGUE_ENGAGEMENT_EXPECTATIONS, SEGUE_ENGAGEMENT_CONCERNS, SEGUE_ENGAGEMENT_GAINS,
  SEGUE_ENGAGEMENT_LOSSES,
};
static const guint other_fields[] = { SEGUE_MAIN_NOTES, SEGUE_MAIN_TAGS, SEGUE_MAIN_CONFIDENTIAL };

#define GROUP(title, source, fields, judged_after) { title, source, fields, G_N_ELEMENTS (fields), judged_after }

static const Group groups[] = {
  GROUP (N_("Engagement"), SEGUE_SHEET_OWN, engagement_fields, SEGUE_ENGAGEMENT_CURRENT),
  GROUP (N_("Ratings"), SEGUE_SHEET_OWN, rating_fields, SEGUE_ENGAGEMENT_INTEREST),
  GROUP (N_("Plan"), SEGUE_SHEET_OWN, plan_fields, 0),
  GROUP (N_("Contact"), SEGUE_SHEET_HOP, contact_fields, 0),
  GROUP (N_("Person"), SEGUE_SHEET_HOP, person_fields, 0),
  GROUP (N_("More Ratings"), SEGUE_SHEET_OWN, further_fields, 0),
  GROUP (N_("What We Heard"), SEGUE_SHEET_OWN, hearing_fields, 0),
  GROUP (N_("Notes"), SEGUE_SHEET_HOP, other_fields, 0),
};

static SeguePlan *
get_plan (SegueDetailsPane *self)
{
  return segue_workspace_get_shown (self->workspace);
}

static GPtrArray *
collect (SegueDetailsPane *self,
         guint             source)
{
  GPtrArray *records = g_ptr_array_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->items->len; i++)
    {
      SegueRecord *record = segue_sheet_item_get (g_ptr_array_index (self->items, i), source);

      if (record != NULL && g_hash_table_add (seen, record))
        g_ptr_array_add (records, record);
    }

  return records;
}

static void
failed_cb (SegueDetailsPane *self,
           const char       *message)
{
  segue_pane_failed (SEGUE_PANE (self), message);
}

static GtkWidget *
make_log_button (void)
{
  GtkWidget *button = gtk_button_new_with_label (_("Log Interaction…"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.log-interaction");
  gtk_widget_add_css_class (button, "suggested-action");

  return button;
}

static GtkWidget *
make_judgement_row (SegueDetailsPane *self,
                    GPtrArray        *engagements)
{
  GtkWidget *row = segue_judgement_row_new (self->workspace, engagements);

  g_signal_connect_object (row, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);

  return row;
}

static GtkWidget *
make_salience_row (SegueDetailsPane *self,
                   SegueRecord      *engagement)
{
  GtkWidget *row = segue_salience_row_new (self->workspace, engagement);

  g_signal_connect_object (row, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);

  return row;
}

/* What several people cannot have in common, and must not get by mistake. */
static gboolean
is_personal (const Group *group,
             guint        field)
{
  return group->source == SEGUE_SHEET_HOP &&
         (field == SEGUE_STAKEHOLDER_NAME || field == SEGUE_STAKEHOLDER_E_MAIL || field == SEGUE_STAKEHOLDER_PHONE);
}

static GtkWidget *
make_group (SegueDetailsPane *self,
            const Group      *group)
{
  g_autoptr(GPtrArray) records = collect (self, group->source);
  g_autoptr(SegueFormTarget) target = NULL;
  GtkWidget *widget;

  if (records->len == 0)
    return NULL;

  target = segue_form_target_new (self->workspace, records);
  if (!segue_form_target_shows_any (target, group->fields, group->n_fields))
    return NULL;
  g_signal_connect_object (target, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);

  widget = adw_preferences_group_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (widget), _(group->title));
  for (guint i = 0; i < group->n_fields; i++)
    {
      GtkWidget *row;

      if (records->len > 1 && is_personal (group, group->fields[i]))
        continue;

      row = segue_field_row_new (target, group->fields[i]);
      if (self->first_row == NULL)
        self->first_row = row;
      if (group->fields == person_fields && group->fields[i] == SEGUE_STAKEHOLDER_NAME)
        self->name_row = row;
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (widget), row);
      if (group->fields[i] == group->judged_after && group->judged_after != 0)
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (widget), make_judgement_row (self, records));
    }
  if (group->fields == plan_fields && records->len == 1 && segue_contact_is_shown (get_plan (self)))
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (widget), segue_contact_row_new (self->workspace, g_ptr_array_index (records, 0)));
  if (group->fields == further_fields && records->len == 1)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (widget), make_salience_row (self, g_ptr_array_index (records, 0)));

  if (group->fields == person_fields)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (widget), segue_audiences_row_new (target));

  return widget;
}

static GtkWidget *
make_nothing (void)
{
  GtkWidget *page = segue_status_new ("avatar-default-symbolic", _("Nobody Selected"),
                                      _("Select somebody to see and edit them here."), NULL);

  gtk_widget_add_css_class (page, "compact");

  return page;
}

static GtkWidget *
make_profile (SegueDetailsPane *self)
{
  SegueRecord *engagement = segue_sheet_item_get (g_ptr_array_index (self->items, 0), SEGUE_SHEET_OWN);
  GtkWidget *group = segue_profile_group_new (self->workspace, engagement);

  g_signal_connect_object (group, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);

  return group;
}

static void
append_later (SegueDetailsPane *self,
              GtkWidget        *group)
{
  g_signal_connect_object (group, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->later), group);
}

/* They lie below what the window shows: who goes through a list does not wait for them. */
static gboolean
later_cb (gpointer data)
{
  SegueDetailsPane *self = data;
  SegueSheetItem *item = g_ptr_array_index (self->items, 0);
  SegueRecord *person = segue_sheet_item_get (item, SEGUE_SHEET_HOP);
  SegueRecord *engagement = segue_sheet_item_get (item, SEGUE_SHEET_OWN);

  self->later_source = 0;
  if (person == NULL)
    return G_SOURCE_REMOVE;

  if (segue_plan_shows_kind (get_plan (self), SEGUE_RECORD_ACTION))
    append_later (self, segue_promises_group_new (self->workspace, person));
  if (segue_plan_shows_kind (get_plan (self), SEGUE_RECORD_JUDGEMENT))
    append_later (self, segue_timeline_group_new (self->workspace, person, engagement));
  if (segue_plan_shows_kind (get_plan (self), SEGUE_RECORD_RELATIONSHIP))
    append_later (self, segue_relationships_group_new (self->workspace, person));
  if (engagement != NULL)
    {
      append_later (self, segue_champion_group_new (self->workspace, engagement));
      if (segue_plan_shows_kind (get_plan (self), SEGUE_RECORD_CHAMPION_REPORT))
        append_later (self, segue_reports_group_new (self->workspace, engagement));
    }

  return G_SOURCE_REMOVE;
}

/* Why nothing in the pane takes what is typed. */
static GtkWidget *
make_read_only (void)
{
  GtkWidget *label = gtk_label_new (_("This workspace can only be read. To edit somebody, copy it to a folder of yours."));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "notice");

  return label;
}

static GtkWidget *
make_later (SegueDetailsPane *self)
{
  self->later = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  self->later_source = g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, later_cb, self, NULL);

  return self->later;
}

static GtkWidget *
make_content (SegueDetailsPane *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  g_autoptr(GPtrArray) people = collect (self, SEGUE_SHEET_HOP);

  gtk_widget_add_css_class (box, "details");
  gtk_box_append (GTK_BOX (box), segue_details_head_new (people));
  if (segue_workspace_get_level (self->workspace) != SEGUE_REDACTION_LEVEL_TEAM)
    gtk_box_append (GTK_BOX (box), segue_hidden_notice_new ());
  if (segue_workspace_is_read_only (self->workspace))
    gtk_box_append (GTK_BOX (box), make_read_only ());
  else if (segue_plan_shows_kind (get_plan (self), SEGUE_RECORD_INTERACTION))
    gtk_box_append (GTK_BOX (box), make_log_button ());
  if (people->len == 1 && segue_plan_shows_kind (get_plan (self), SEGUE_RECORD_ACTION))
    gtk_box_append (GTK_BOX (box), segue_promises_notice_new (self->workspace, g_ptr_array_index (people, 0)));
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      GtkWidget *group = make_group (self, &groups[i]);

      if (group != NULL)
        gtk_box_append (GTK_BOX (box), group);
      if (group != NULL && groups[i].fields == engagement_fields && self->items->len == 1 &&
          segue_plan_shows_kind (get_plan (self), SEGUE_RECORD_PROFILE))
        gtk_box_append (GTK_BOX (box), make_profile (self));
      if (groups[i].fields == plan_fields && self->items->len == 1)
        gtk_box_append (GTK_BOX (box), make_later (self));
    }

  return box;
}

static void
rebuild (SegueDetailsPane *self)
{
  self->first_row = NULL;
  self->name_row = NULL;
  self->later = NULL;
  g_clear_handle_id (&self->later_source, g_source_remove);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller),
                                 self->items->len > 0 ? make_content (self) : make_nothing ());
}

static void
segue_details_pane_dispose (GObject *object)
{
  SegueDetailsPane *self = SEGUE_DETAILS_PANE (object);

  g_clear_handle_id (&self->later_source, g_source_remove);
  g_clear_pointer (&self->header, gtk_widget_unparent);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_details_pane_parent_class)->dispose (object);
}

static void
segue_details_pane_class_init (SegueDetailsPaneClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_details_pane_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), SEGUE_TYPE_VERTICAL_LAYOUT);
}

static void
segue_details_pane_init (SegueDetailsPane *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->header = segue_pane_add_header (SEGUE_PANE (self));
  self->scroller = segue_pane_add_scroller (SEGUE_PANE (self));
  rebuild (self);
}

static void
segue_details_pane_set_workspace (SeguePane      *pane,
                                  SegueWorkspace *workspace)
{
  g_set_object (&SEGUE_DETAILS_PANE (pane)->workspace, workspace);
}

static gboolean
is_shown (SegueDetailsPane *self,
          GPtrArray        *items)
{
  if (items->len != self->items->len)
    return FALSE;

  for (guint i = 0; i < items->len; i++)
    if (g_ptr_array_index (items, i) != g_ptr_array_index (self->items, i))
      return FALSE;

  return TRUE;
}

static void
segue_details_pane_set_items (SeguePane *pane,
                              GPtrArray *items)
{
  SegueDetailsPane *self = SEGUE_DETAILS_PANE (pane);
  g_autofree char *message = NULL;

  if (is_shown (self, items))
    return;

  /* What is typed belongs to those who are shown until now. */
  message = segue_field_row_flush_all (self->scroller);
  g_ptr_array_set_size (self->items, 0);
  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (self->items, g_object_ref (g_ptr_array_index (items, i)));
  rebuild (self);
  if (message != NULL)
    segue_pane_failed (pane, message);
}

static void
segue_details_pane_focus_first (SeguePane *pane)
{
  SegueDetailsPane *self = SEGUE_DETAILS_PANE (pane);

  if (self->first_row != NULL)
    gtk_widget_grab_focus (self->first_row);
}

static void
segue_details_pane_focus_name (SeguePane *pane)
{
  SegueDetailsPane *self = SEGUE_DETAILS_PANE (pane);

  if (self->name_row == NULL)
    return;

  /* What comes later stands above it, and would push it out of sight again. */
  if (self->later_source != 0)
    {
      g_clear_handle_id (&self->later_source, g_source_remove);
      later_cb (self);
    }
  gtk_widget_grab_focus (self->name_row);
  segue_pane_scroll_to (self->scroller, self->name_row);
}

static void
segue_details_pane_pane_init (SeguePaneInterface *iface)
{
  iface->set_workspace = segue_details_pane_set_workspace;
  iface->set_items = segue_details_pane_set_items;
  iface->focus_first = segue_details_pane_focus_first;
  iface->focus_name = segue_details_pane_focus_name;
}
