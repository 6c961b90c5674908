/* segue-entries-form.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-entries-form"

#include "config.h"

#include "segue-entries-form.h"

#include "segue-field-row.h"
#include "segue-hidden.h"
#include "segue-large-text.h"
#include "segue-resistance-edits.h"
#include "segue-resistance-facts.h"
#include "segue-vertical-layout.h"
#include "segue-wrap-layout.h"

#include <glib/gi18n.h>

struct _SegueEntriesForm
{
  GtkWidget       parent_instance;

  /* Owned. */
  SegueWorkspace *workspace;
  GPtrArray      *entries;
};

enum
{
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueEntriesForm, segue_entries_form, GTK_TYPE_WIDGET)

/* What was said is of one entry alone, and so are its quotes and its answer. */
static const guint work[] = {
  SEGUE_RESISTANCE_STATUS, SEGUE_RESISTANCE_OWNER, SEGUE_RESISTANCE_TARGET_CLOSE, SEGUE_RESISTANCE_APPROACH, SEGUE_RESISTANCE_TOLD_THEM_ON,
};
static const guint judgement[] = {
  SEGUE_RESISTANCE_BARRIER, SEGUE_RESISTANCE_ROOT_CAUSE, SEGUE_RESISTANCE_INTENT, SEGUE_RESISTANCE_FORM, SEGUE_RESISTANCE_SEVERITY,
  SEGUE_RESISTANCE_SPREAD, SEGUE_RESISTANCE_VALID_POINT,
};
static const guint source[] = {
  SEGUE_RESISTANCE_AUDIENCE, SEGUE_RESISTANCE_LEVEL, SEGUE_RESISTANCE_HEARD_IN, SEGUE_RESISTANCE_HEARD_BY, SEGUE_RESISTANCE_ORIGIN,
};

static const struct
{
  const char  *title;
  const guint *fields;
  guint        n_fields;
} groups[] = {
  { N_("All of Them"), work, G_N_ELEMENTS (work) },
  { N_("Judgement"), judgement, G_N_ELEMENTS (judgement) },
  { N_("Where They Come From"), source, G_N_ELEMENTS (source) },
};

static void
fail (SegueEntriesForm *self,
      const char       *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

static void
segue_entries_form_dispose (GObject *object)
{
  SegueEntriesForm *self = SEGUE_ENTRIES_FORM (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_entries_form_parent_class)->dispose (object);
}

static void
segue_entries_form_class_init (SegueEntriesFormClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_entries_form_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), SEGUE_TYPE_VERTICAL_LAYOUT);

  /**
   * SegueEntriesForm::failed:
   * @message: why something could not be written
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_ENTRIES_FORM, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
segue_entries_form_init (SegueEntriesForm *self)
{
}

/* “4 entries”, “3 open · 1 late” */
static GtkWidget *
make_head (SegueEntriesForm *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autoptr(SegueResistanceClock) clock = segue_resistance_clock_new (segue_workspace_get_shown (self->workspace), segue_today ());
  g_autofree char *title = g_strdup_printf (ngettext ("%u entry", "%u entries", self->entries->len), self->entries->len);
  g_autofree char *standing = NULL;
  guint n_open = 0, n_late = 0;
  GtkWidget *labels[2];

  for (guint i = 0; i < self->entries->len; i++)
    {
      SegueResistanceFacts facts;

      segue_resistance_clock_read (clock, g_ptr_array_index (self->entries, i), &facts);
      n_open += facts.is_open;
      n_late += facts.is_late;
    }
  /* Translators: how many of several entries are open, and how many are late. */
  standing = g_strdup_printf (_("%u open · %u late"), n_open, n_late);
  labels[0] = gtk_label_new (title);
  labels[1] = gtk_label_new (standing);
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      gtk_label_set_xalign (GTK_LABEL (labels[i]), 0);
      gtk_label_set_wrap (GTK_LABEL (labels[i]), TRUE);
      gtk_widget_add_css_class (labels[i], i == 0 ? "title-3" : "dim-label");
      gtk_box_append (GTK_BOX (box), labels[i]);
    }

  return box;
}

static GtkWidget *
make_buttons (void)
{
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *remove = gtk_button_new_with_label (_("Delete"));

  gtk_widget_set_layout_manager (buttons, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (remove), "win.delete");
  gtk_box_append (GTK_BOX (buttons), remove);
  segue_large_text_wrap_buttons (buttons);

  return buttons;
}

static void
add_part (SegueEntriesForm *self,
          GtkWidget        *part,
          int               below)
{
  gtk_widget_set_margin_bottom (part, below);
  gtk_widget_set_parent (part, GTK_WIDGET (self));
}

static void
add_group (SegueEntriesForm *self,
           SegueFormTarget  *target,
           guint             i)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _(groups[i].title));
  for (guint k = 0; k < groups[i].n_fields; k++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), segue_field_row_new (target, groups[i].fields[k]));
  add_part (self, group, 18);
}

/**
 * segue_entries_form_new:
 * @entries: (element-type SegueRecord): that @workspace shows
 *
 * Returns: (transfer floating): what they have in common, written to all as one step
 */
GtkWidget *
segue_entries_form_new (SegueWorkspace *workspace,
                        GPtrArray      *entries)
{
  SegueEntriesForm *self = g_object_new (SEGUE_TYPE_ENTRIES_FORM, NULL);
  g_autoptr(SegueFormTarget) target = segue_form_target_new (workspace, entries);

  self->workspace = g_object_ref (workspace);
  self->entries = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (self->entries, g_object_ref (g_ptr_array_index (entries, i)));
  g_signal_connect_object (target, "failed", G_CALLBACK (fail), self, G_CONNECT_SWAPPED);
  segue_resistance_edits_guard (target);
  gtk_widget_add_css_class (GTK_WIDGET (self), "details");
  add_part (self, make_head (self), 9);
  if (segue_workspace_get_level (workspace) != SEGUE_REDACTION_LEVEL_TEAM)
    add_part (self, segue_hidden_notice_new (), 18);
  if (!segue_workspace_is_read_only (workspace))
    add_part (self, make_buttons (), 18);
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    if (segue_form_target_shows_any (target, groups[i].fields, groups[i].n_fields))
      add_group (self, target, i);

  return GTK_WIDGET (self);
}
