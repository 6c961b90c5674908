/* segue-relationships-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-relationships-group"

#include "config.h"

#include "segue-relationships-group.h"

#include "segue-edit.h"
#include "segue-icon-names.h"
#include "segue-link-picker.h"
#include "segue-record-row.h"
#include "segue-relations.h"
#include "segue-relationship.h"

#include <glib/gi18n.h>

struct _SegueRelationshipsGroup
{
  SegueRecordGroup  parent_instance;

  SegueRecord      *person; /* owned */
  GtkDropDown      *ways;   /* borrowed: child */
};

G_DEFINE_FINAL_TYPE (SegueRelationshipsGroup, segue_relationships_group, SEGUE_TYPE_RECORD_GROUP)

static const guint row_fields[] = {
  SEGUE_RELATIONSHIP_STRENGTH, SEGUE_RELATIONSHIP_TWO_WAY, SEGUE_RELATIONSHIP_NOTE,
};

static GPtrArray *
list (SegueRecordGroup *group)
{
  SegueRelationshipsGroup *self = SEGUE_RELATIONSHIPS_GROUP (group);

  return segue_relations_list (segue_record_group_get_plan (group), segue_record_get_id (self->person));
}

static GtkWidget *
make_row (SegueRecordGroup *group,
          SegueRecord      *relationship)
{
  SegueRelationshipsGroup *self = SEGUE_RELATIONSHIPS_GROUP (group);
  SeguePlan *plan = segue_record_group_get_plan (group);
  SegueRecord *other = segue_relations_get_other (plan, relationship, segue_record_get_id (self->person));
  GtkWidget *row = segue_record_row_new (segue_record_group_get_workspace (group), relationship,
                                         row_fields, G_N_ELEMENTS (row_fields), TRUE);

  if (other != NULL)
    {
      g_autofree char *name = segue_plan_dup_title (plan, other);

      segue_record_row_lead_to (SEGUE_RECORD_ROW (row), other, name);
    }
  g_signal_connect_object (row, "failed", G_CALLBACK (segue_record_group_fail), group, G_CONNECT_SWAPPED);

  return row;
}

/* “Strong · Both ways · Since the merger” */
static char *
dup_subtitle (SegueRecord *relationship)
{
  GString *text = g_string_new (NULL);
  SegueValue strength = segue_record_peek (relationship, SEGUE_RELATIONSHIP_STRENGTH);
  const char *note = segue_record_get_text (relationship, SEGUE_RELATIONSHIP_NOTE);

  if (strength.is_set)
    {
      g_autofree char *label = segue_value_to_label (segue_record_get_field (relationship, SEGUE_RELATIONSHIP_STRENGTH), &strength);

      g_string_append (text, label);
    }
  if (segue_record_get_boolean (relationship, SEGUE_RELATIONSHIP_TWO_WAY))
    g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "",
                            _(segue_record_get_field (relationship, SEGUE_RELATIONSHIP_TWO_WAY)->label));
  if (note != NULL)
    g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", note);

  return g_string_free (text, FALSE);
}

static void
update_row (SegueRecordGroup *group,
            GtkWidget        *row,
            SegueRecord      *relationship)
{
  SegueRelationshipsGroup *self = SEGUE_RELATIONSHIPS_GROUP (group);
  g_autofree char *title = segue_relations_dup_title (segue_record_group_get_plan (group), relationship,
                                                      segue_record_get_id (self->person));
  g_autofree char *subtitle = dup_subtitle (relationship);

  segue_record_row_set_text (SEGUE_RECORD_ROW (row), title, subtitle);
}

static void
picked_cb (SegueRelationshipsGroup *self,
           gint64                   other)
{
  SegueRecordGroup *group = SEGUE_RECORD_GROUP (self);
  guint way = gtk_drop_down_get_selected (self->ways);
  gint64 person = segue_record_get_id (self->person);
  g_autofree char *problem = segue_relations_dup_problem (segue_record_group_get_plan (group), person, way, other);
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(SegueRecord) relationship = NULL;
  g_autoptr(GError) error = NULL;

  if (problem != NULL)
    {
      segue_record_group_fail (group, problem);
      return;
    }

  edit = segue_edit_new (segue_record_group_get_workspace (group), SEGUE_VERB_ADD, SEGUE_RECORD_RELATIONSHIP);
  relationship = segue_relations_make (person, way, other);
  segue_edit_add (edit, relationship);
  if (segue_edit_commit (edit, NULL, &error))
    segue_record_group_open (group, relationship);
  else
    segue_record_group_fail (group, error->message);
}

static void
segue_relationships_group_dispose (GObject *object)
{
  g_clear_object (&SEGUE_RELATIONSHIPS_GROUP (object)->person);

  G_OBJECT_CLASS (segue_relationships_group_parent_class)->dispose (object);
}

static void
segue_relationships_group_class_init (SegueRelationshipsGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_relationships_group_dispose;
  SEGUE_RECORD_GROUP_CLASS (klass)->list = list;
  SEGUE_RECORD_GROUP_CLASS (klass)->make_row = make_row;
  SEGUE_RECORD_GROUP_CLASS (klass)->update_row = update_row;
}

static void
segue_relationships_group_init (SegueRelationshipsGroup *self)
{
}

/* The kind, then the person: who is picked is added. */
static GtkWidget *
make_picker (SegueRelationshipsGroup *self,
             SeguePlan               *plan)
{
  GtkWidget *picker = segue_link_picker_new (plan, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) labels = NULL;
  GtkWidget *ways;

  for (guint i = 0; i < segue_relations_get_n (); i++)
    g_strv_builder_add (builder, segue_relations_get_label (i));
  labels = g_strv_builder_end (builder);
  ways = gtk_drop_down_new_from_strings ((const char * const *) labels);
  gtk_accessible_update_property (GTK_ACCESSIBLE (ways), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Kind of relationship"), -1);
  self->ways = GTK_DROP_DOWN (ways);
  segue_link_picker_ask_first (SEGUE_LINK_PICKER (picker), ways);
  g_signal_connect_object (picker, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);

  return picker;
}

/* Made when it is opened: most people are only looked at. */
static void
create_picker_cb (GtkMenuButton *button,
                  gpointer       data)
{
  SegueRelationshipsGroup *self = SEGUE_RELATIONSHIPS_GROUP (data);

  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_popover (button, make_picker (self, segue_record_group_get_plan (SEGUE_RECORD_GROUP (self))));
}

static GtkWidget *
make_add_button (SegueRelationshipsGroup *self,
                 SegueWorkspace          *workspace)
{
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "list-add-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_picker_cb, self, NULL);
  gtk_widget_set_tooltip_text (button, _("Add a Relationship"));
  gtk_widget_add_css_class (button, "flat");
  segue_icon_names_set (button);
  g_object_bind_property (workspace, "can-edit", button, "sensitive", G_BINDING_SYNC_CREATE);

  return button;
}

/**
 * segue_relationships_group_new:
 * @person: a stakeholder of @workspace
 *
 * Returns: (transfer floating): a group with a row for each relationship, and a search
 *   for another
 */
GtkWidget *
segue_relationships_group_new (SegueWorkspace *workspace,
                               SegueRecord    *person)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_RELATIONSHIP, SEGUE_RECORD_STAKEHOLDER };
  SegueRelationshipsGroup *self = g_object_new (SEGUE_TYPE_RELATIONSHIPS_GROUP, NULL);

  self->person = g_object_ref (person);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Relationships"));
  if (!segue_workspace_is_read_only (workspace))
    adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), make_add_button (self, workspace));
  segue_record_group_begin (SEGUE_RECORD_GROUP (self), workspace, _("No relationship is known yet"), kinds, G_N_ELEMENTS (kinds));

  return GTK_WIDGET (self);
}
