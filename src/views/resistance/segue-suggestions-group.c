/* segue-suggestions-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-suggestions-group"

#include "config.h"

#include "segue-suggestions-group.h"

#include "segue-approaches.h"
#include "segue-edit.h"
#include "segue-icon-names.h"
#include "segue-record-row.h"
#include "segue-resistance-choices.h"
#include "segue-suggestion.h"

#include <glib/gi18n.h>

struct _SegueSuggestionsGroup
{
  SegueRecordGroup  parent_instance;

  int               barrier;
  GtkWidget        *copy; /* borrowed: child: makes the built-in ones one's own */
};

G_DEFINE_FINAL_TYPE (SegueSuggestionsGroup, segue_suggestions_group, SEGUE_TYPE_RECORD_GROUP)

static const guint row_fields[] = {
  SEGUE_SUGGESTION_TEXT, SEGUE_SUGGESTION_APPROACH, SEGUE_SUGGESTION_ROOT_CAUSE, SEGUE_SUGGESTION_USE_WHEN, SEGUE_SUGGESTION_BARRIER,
};

/* One that names a root cause alone stands under the barrier of that. */
static int
get_barrier (SegueRecord *suggestion)
{
  int barrier = segue_record_get_choice (suggestion, SEGUE_SUGGESTION_BARRIER);

  if (barrier == SEGUE_CHOICE_NONE)
    barrier = segue_resistance_cause_get_barrier (segue_record_get_choice (suggestion, SEGUE_SUGGESTION_ROOT_CAUSE));

  return barrier != SEGUE_CHOICE_NONE ? barrier : SEGUE_RESISTANCE_BARRIER_NONE;
}

static GPtrArray *
list (SegueRecordGroup *group)
{
  SegueRecordList *all = segue_plan_list (segue_record_group_get_plan (group), SEGUE_RECORD_SUGGESTION);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < segue_record_list_get_n (all); i++)
    if (get_barrier (segue_record_list_get (all, i)) == SEGUE_SUGGESTIONS_GROUP (group)->barrier)
      g_ptr_array_add (found, segue_record_list_get (all, i));

  return found;
}

static GtkWidget *
make_row (SegueRecordGroup *group,
          SegueRecord      *record)
{
  GtkWidget *row = segue_record_row_new (segue_record_group_get_workspace (group), record, row_fields, G_N_ELEMENTS (row_fields), TRUE);

  g_signal_connect_object (row, "failed", G_CALLBACK (segue_record_group_fail), group, G_CONNECT_SWAPPED);

  return row;
}

static void
update_row (SegueRecordGroup *group,
            GtkWidget        *row,
            SegueRecord      *record)
{
  const char *text = segue_record_get_text (record, SEGUE_SUGGESTION_TEXT);
  int approach = segue_record_get_choice (record, SEGUE_SUGGESTION_APPROACH);

  segue_record_row_set_text (SEGUE_RECORD_ROW (row), text != NULL ? text : "",
                             approach != SEGUE_CHOICE_NONE ? segue_choices_get_label (&segue_resistance_approaches, approach) : NULL);
}

/* Those of the program for a barrier. */
static GPtrArray *
list_built_in (int barrier)
{
  g_autoptr(GPtrArray) all = segue_approaches_dup_built_in ();
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < all->len; i++)
    if (get_barrier (g_ptr_array_index (all, i)) == barrier)
      g_ptr_array_add (found, g_object_ref (g_ptr_array_index (all, i)));

  return found;
}

/* Whether the built-in ones hold: those for a single cause come before them, and not instead. */
static gboolean
is_built_in (SegueSuggestionsGroup *self)
{
  g_autoptr(GPtrArray) there = list (SEGUE_RECORD_GROUP (self));

  for (guint i = 0; i < there->len; i++)
    if (!segue_record_is_set (g_ptr_array_index (there, i), SEGUE_SUGGESTION_ROOT_CAUSE))
      return FALSE;

  return TRUE;
}

/* Where there are none of one's own for the barrier, it says which hold. */
static void
updated (SegueRecordGroup *group,
         guint             n_all)
{
  SegueSuggestionsGroup *self = SEGUE_SUGGESTIONS_GROUP (group);
  gboolean built_in = is_built_in (self);
  g_autoptr(GPtrArray) own = list_built_in (self->barrier);
  g_autoptr(GString) words = g_string_new (NULL);
  g_autofree char *markup = NULL;

  for (guint i = 0; i < own->len; i++)
    g_string_append_printf (words, "%s• %s", i > 0 ? "\n" : "", segue_record_get_text (g_ptr_array_index (own, i), SEGUE_SUGGESTION_TEXT));
  markup = g_markup_escape_text (words->str, -1);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self), built_in ? markup : NULL);
  if (self->copy != NULL)
    gtk_widget_set_visible (self->copy, built_in && own->len > 0);
}

static void
copy_cb (SegueSuggestionsGroup *self)
{
  SegueRecordGroup *group = SEGUE_RECORD_GROUP (self);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_record_group_get_workspace (group), SEGUE_VERB_ADD, SEGUE_RECORD_SUGGESTION);
  g_autoptr(GPtrArray) built_in = list_built_in (self->barrier);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < built_in->len; i++)
    segue_edit_add (edit, g_ptr_array_index (built_in, i));
  if (!segue_edit_commit (edit, NULL, &error))
    segue_record_group_fail (group, error->message);
}

/* The first of one's own takes the place of the built-in ones: they come with it. */
static void
add_cb (SegueSuggestionsGroup *self)
{
  SegueRecordGroup *group = SEGUE_RECORD_GROUP (self);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_record_group_get_workspace (group), SEGUE_VERB_ADD, SEGUE_RECORD_SUGGESTION);
  g_autoptr(SegueRecord) suggestion = segue_record_new (SEGUE_RECORD_SUGGESTION, 0);
  g_autoptr(GPtrArray) built_in = list_built_in (self->barrier);
  gboolean with_built_in = is_built_in (self);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; with_built_in && i < built_in->len; i++)
    segue_edit_add (edit, g_ptr_array_index (built_in, i));
  segue_record_set_integer (suggestion, SEGUE_SUGGESTION_BARRIER, self->barrier);
  segue_record_set_integer (suggestion, SEGUE_SUGGESTION_APPROACH, SEGUE_RESISTANCE_APPROACH_EDUCATION);
  segue_record_set_text (suggestion, SEGUE_SUGGESTION_TEXT, _("New suggestion"));
  segue_edit_add (edit, suggestion);
  if (segue_edit_commit (edit, NULL, &error))
    segue_record_group_open (group, suggestion);
  else
    segue_record_group_fail (group, error->message);
}

static void
segue_suggestions_group_class_init (SegueSuggestionsGroupClass *klass)
{
  SegueRecordGroupClass *group_class = SEGUE_RECORD_GROUP_CLASS (klass);

  group_class->list = list;
  group_class->make_row = make_row;
  group_class->update_row = update_row;
  group_class->updated = updated;
}

static void
segue_suggestions_group_init (SegueSuggestionsGroup *self)
{
}

static GtkWidget *
make_button (SegueSuggestionsGroup *self,
             const char            *icon,
             const char            *tip,
             GCallback              clicked)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, tip);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);
  g_object_bind_property (segue_record_group_get_workspace (SEGUE_RECORD_GROUP (self)), "can-edit", button, "sensitive",
                          G_BINDING_SYNC_CREATE);

  return button;
}

/**
 * segue_suggestions_group_new:
 * @barrier: a #SegueResistanceBarrier
 *
 * Returns: (transfer floating): the suggestions of the workspace for it
 */
GtkWidget *
segue_suggestions_group_new (SegueWorkspace *workspace,
                             int             barrier)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_SUGGESTION };
  SegueSuggestionsGroup *self = g_object_new (SEGUE_TYPE_SUGGESTIONS_GROUP, NULL);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);

  self->barrier = barrier;
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), segue_choices_get_label (&segue_resistance_barriers, barrier));
  segue_record_group_begin (SEGUE_RECORD_GROUP (self), workspace, _("Built in, as long as there are none of your own."), kinds,
                            G_N_ELEMENTS (kinds));
  if (segue_workspace_is_read_only (workspace))
    return GTK_WIDGET (self);

  self->copy = make_button (self, "document-edit-symbolic", _("Edit the Built-In Ones"), G_CALLBACK (copy_cb));
  gtk_box_append (GTK_BOX (buttons), self->copy);
  gtk_box_append (GTK_BOX (buttons), make_button (self, "list-add-symbolic", _("Add Suggestion"), G_CALLBACK (add_cb)));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), buttons);
  segue_icon_names_set (buttons);
  updated (SEGUE_RECORD_GROUP (self), 0); /* the buttons are new */

  return GTK_WIDGET (self);
}
