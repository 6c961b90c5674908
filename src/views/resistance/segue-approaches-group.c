/* segue-approaches-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-approaches-group"

#include "config.h"

#include "segue-approaches-group.h"

#include "segue-answer-edits.h"
#include "segue-approaches.h"
#include "segue-icon-names.h"
#include "segue-resistance-choices.h"
#include "segue-suggestions-dialog.h"

#include <glib/gi18n.h>

#define APPROACH_KEY "segue-approach"
#define TEXT_KEY "segue-approach-text"

struct _SegueApproachesGroup
{
  AdwPreferencesGroup  parent_instance;

  /* Owned. */
  SegueWorkspace      *workspace;
  SegueRecord         *entry;

  GtkListBox          *list; /* borrowed: child */
  guint                fill_source;
};

enum
{
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueApproachesGroup, segue_approaches_group, ADW_TYPE_PREFERENCES_GROUP)

static int
get_approach (GtkWidget *widget)
{
  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (widget), APPROACH_KEY));
}

static void
activated_cb (SegueApproachesGroup *self,
              GtkWidget            *row)
{
  g_autoptr(GError) error = NULL;

  if (segue_workspace_can_edit (self->workspace) &&
      !segue_answer_edits_take_approach (self->workspace, self->entry, get_approach (row), &error))
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
}

static void
try_cb (SegueApproachesGroup *self,
        GtkWidget            *button)
{
  g_autoptr(GError) error = NULL;

  if (!segue_answer_edits_try (self->workspace, self->entry, get_approach (button), g_object_get_data (G_OBJECT (button), TEXT_KEY), &error))
    g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
}

static GtkWidget *
add_row (SegueApproachesGroup *self,
         const char           *title,
         const char           *subtitle)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title_markup = g_markup_escape_text (title, -1);
  g_autofree char *subtitle_markup = g_markup_escape_text (subtitle, -1);

  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title_markup);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle_markup);
  gtk_list_box_append (self->list, row);

  return row;
}

static GtkWidget *
make_try_button (SegueApproachesGroup *self,
                 const SegueApproach  *approach)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");

  gtk_widget_set_tooltip_text (button, _("Write Down That It Was Tried Today"));
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  g_object_set_data (G_OBJECT (button), APPROACH_KEY, GINT_TO_POINTER (approach->approach));
  g_object_set_data_full (G_OBJECT (button), TEXT_KEY, g_strdup (approach->text), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (try_cb), self, G_CONNECT_SWAPPED);
  g_object_bind_property (self->workspace, "can-edit", button, "sensitive", G_BINDING_SYNC_CREATE);

  return button;
}

/* “Facilitation and support · barrier: Ability · tried twice, did not work twice” */
static char *
dup_reason (const SegueApproach *approach)
{
  g_autoptr(GString) words = g_string_new (segue_choices_get_label (&segue_resistance_approaches, approach->approach));

  if (approach->reason != NULL && *approach->reason != '\0')
    g_string_append_printf (words, " · %s", approach->reason);
  if (approach->tried > 0)
    {
      g_string_append (words, " · ");
      g_string_append_printf (words, ngettext ("tried %u time", "tried %u times", approach->tried), approach->tried);
    }
  if (approach->failed > 0)
    {
      g_string_append (words, " · ");
      g_string_append_printf (words, ngettext ("did not work %u time", "did not work %u times", approach->failed), approach->failed);
    }

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
add_approach (SegueApproachesGroup *self,
              const SegueApproach  *approach)
{
  g_autofree char *reason = dup_reason (approach);
  GtkWidget *row = add_row (self, approach->text, reason);

  g_object_set_data (G_OBJECT (row), APPROACH_KEY, GINT_TO_POINTER (approach->approach));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_widget_set_tooltip_text (row, segue_approach_get_use_when (approach->approach));
  if (approach->is_chosen)
    {
      GtkWidget *tick = gtk_image_new_from_icon_name ("object-select-symbolic");

      gtk_widget_set_tooltip_text (tick, _("The approach of this entry"));
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), tick);
    }
  if (!segue_workspace_is_read_only (self->workspace))
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), make_try_button (self, approach));
}

/* The two that work on people rather than with them are never suggested; chosen, they carry
 * their drawback.
 */
static void
add_drawback (SegueApproachesGroup *self,
              int                   approach)
{
  const char *drawback = segue_approach_get_drawback (approach);
  GtkWidget *row, *sign;

  if (drawback == NULL)
    return;

  row = add_row (self, segue_choices_get_label (&segue_resistance_approaches, approach), drawback);
  sign = gtk_image_new_from_icon_name ("dialog-warning-symbolic");
  gtk_widget_set_tooltip_text (sign, _("Works on people rather than with them"));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), sign);
  gtk_widget_add_css_class (row, "drawback");
}

static gboolean
fill_cb (gpointer data)
{
  SegueApproachesGroup *self = data;
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  g_autoptr(GPtrArray) approaches = NULL;
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->list)) != NULL;
  GtkWidget *child;

  self->fill_source = 0;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);
  if (segue_plan_find (plan, SEGUE_RECORD_RESISTANCE, segue_record_get_id (self->entry)) == NULL)
    return G_SOURCE_REMOVE; /* it went */

  add_drawback (self, segue_record_get_choice (self->entry, SEGUE_RESISTANCE_APPROACH));
  approaches = segue_approaches_find (plan, self->entry);
  for (guint i = 0; i < approaches->len; i++)
    add_approach (self, g_ptr_array_index (approaches, i));
  if (approaches->len == 0)
    add_row (self, _("Nothing yet"), _("Say what the barrier is, and whether the point is valid: suggestions follow from that."));
  segue_icon_names_set (GTK_WIDGET (self->list));
  if (had_focus)
    gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);

  return G_SOURCE_REMOVE;
}

/* A row must not go while it is pressed. */
static void
fill_soon (SegueApproachesGroup *self)
{
  if (self->fill_source == 0)
    self->fill_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fill_cb, self, NULL);
}

static void
segue_approaches_group_dispose (GObject *object)
{
  SegueApproachesGroup *self = SEGUE_APPROACHES_GROUP (object);

  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_clear_object (&self->entry);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_approaches_group_parent_class)->dispose (object);
}

static void
segue_approaches_group_class_init (SegueApproachesGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_approaches_group_dispose;

  /**
   * SegueApproachesGroup::failed:
   * @message: why something could not be written
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_APPROACHES_GROUP, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
edit_cb (SegueApproachesGroup *self)
{
  segue_suggestions_dialog_present (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->workspace,
                                    segue_record_get_choice (self->entry, SEGUE_RESISTANCE_BARRIER));
}

static void
segue_approaches_group_init (SegueApproachesGroup *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("document-edit-symbolic");

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->list));
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Suggested Approach"));
  gtk_widget_set_tooltip_text (button, _("Edit Suggestions…"));
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", G_CALLBACK (edit_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), button);
  segue_icon_names_set (button);
}

/**
 * segue_approaches_group_new:
 * @entry: a resistance entry that @workspace shows
 *
 * Returns: (transfer floating): what to try against it, best first
 */
GtkWidget *
segue_approaches_group_new (SegueWorkspace *workspace,
                            SegueRecord    *entry)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_RESISTANCE, SEGUE_RECORD_ATTEMPT, SEGUE_RECORD_SUGGESTION };
  SegueApproachesGroup *self = g_object_new (SEGUE_TYPE_APPROACHES_GROUP, NULL);

  self->workspace = g_object_ref (workspace);
  self->entry = g_object_ref (entry);
  g_object_bind_property (workspace, "can-edit", adw_preferences_group_get_header_suffix (ADW_PREFERENCES_GROUP (self)), "sensitive", G_BINDING_SYNC_CREATE);
  fill_cb (self); /* asks the plan first, so that it hears of a change before this does */
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (segue_workspace_get_shown (workspace), kinds[i]);

      g_signal_connect_object (list, "items-changed", G_CALLBACK (fill_soon), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", G_CALLBACK (fill_soon), self, G_CONNECT_SWAPPED);
    }

  return GTK_WIDGET (self);
}
