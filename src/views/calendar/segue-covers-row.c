/* segue-covers-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The ticks follow from the messages until somebody says otherwise; who ticks what follows
 * anyhow takes back what was said.
 */

#define G_LOG_DOMAIN "segue-covers-row"

#include "config.h"

#include "segue-covers-row.h"

#include "segue-questions.h"
#include "segue-wrap-layout.h"

#include <glib/gi18n.h>

#define ROW_KEY "segue-covers-row"

typedef struct
{
  SegueFormTarget *target; /* owned */
  GtkWidget       *ticks[SEGUE_N_QUESTIONS]; /* borrowed: children of the row, which owns this */
  GtkWidget       *box;
  GtkLabel        *words;
  gboolean         is_filling;
} CoversRow;

static void
free_row (gpointer data)
{
  CoversRow *self = data;

  g_object_unref (self->target);
  g_free (self);
}

static SeguePlan *
get_plan (CoversRow *self)
{
  return segue_workspace_get_shown (segue_form_target_get_workspace (self->target));
}

static SegueRecord *
get_record (CoversRow *self)
{
  return g_ptr_array_index (segue_form_target_get_records (self->target), 0);
}

/* Says which ticks somebody set, since they do not follow the messages. */
static void
show_words (CoversRow *self)
{
  g_autoptr(GString) words = g_string_new (NULL);

  for (SegueQuestion question = 0; question < SEGUE_N_QUESTIONS; question++)
    if (segue_record_is_set (get_record (self), segue_question_get_field (question)))
      g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", segue_question_get_label (question));

  if (words->len > 0)
    {
      /* Translators: questions, such as “Why, How”. */
      g_autofree char *text = g_strdup_printf (_("Said by hand: %s"), words->str);

      gtk_label_set_text (self->words, text);
    }
  else
    {
      gtk_label_set_text (self->words, _("As the key messages answer them"));
    }
}

static void
fill (CoversRow *self)
{
  self->is_filling = TRUE;
  for (SegueQuestion question = 0; question < SEGUE_N_QUESTIONS; question++)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (self->ticks[question]),
                                 segue_question_is_covered (get_plan (self), get_record (self), question));
  self->is_filling = FALSE;
  show_words (self);
}

static void
update_cb (GtkWidget *row)
{
  fill (g_object_get_data (G_OBJECT (row), ROW_KEY));
}

static void
toggled_cb (CoversRow *self,
            GtkWidget *tick)
{
  for (SegueQuestion question = 0; question < SEGUE_N_QUESTIONS && !self->is_filling; question++)
    if (self->ticks[question] == tick)
      {
        gboolean is_ticked = gtk_check_button_get_active (GTK_CHECK_BUTTON (tick));
        g_auto(SegueValue) value = SEGUE_VALUE_INIT;

        if (is_ticked != segue_question_is_carried (get_plan (self), get_record (self), question))
          segue_value_set_integer (&value, is_ticked);
        segue_form_target_set_value (self->target, segue_question_get_field (question), &value);
        fill (self); /* where it was not written */
      }
}

static void
add_ticks (CoversRow *self)
{
  for (SegueQuestion question = 0; question < SEGUE_N_QUESTIONS; question++)
    {
      GtkWidget *tick = gtk_check_button_new_with_label (segue_question_get_label (question));

      self->ticks[question] = tick;
      gtk_box_append (GTK_BOX (self->box), tick);
      g_signal_connect_swapped (tick, "toggled", G_CALLBACK (toggled_cb), self);
      if (segue_form_target_is_locked (self->target, segue_question_get_field (question)))
        gtk_widget_set_sensitive (tick, FALSE);
      else
        g_object_bind_property (segue_form_target_get_workspace (self->target), "can-edit", tick, "sensitive", G_BINDING_SYNC_CREATE);
    }
}

static GtkLabel *
add_label (GtkWidget  *box,
           const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

static void
follow (CoversRow *self,
        GtkWidget *row)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_MESSAGE_USE, SEGUE_RECORD_MESSAGE };

  g_signal_connect_object (self->target, "changed", G_CALLBACK (update_cb), row, G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (get_plan (self), kinds[i]);

      g_signal_connect_object (list, "items-changed", G_CALLBACK (update_cb), row, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", G_CALLBACK (update_cb), row, G_CONNECT_SWAPPED);
    }
}

/**
 * segue_covers_row_new:
 * @target: one communication
 *
 * Returns: (transfer floating): a row with a tick for each question that it answers
 */
GtkWidget *
segue_covers_row_new (SegueFormTarget *target)
{
  CoversRow *self = g_new0 (CoversRow, 1);
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  self->target = g_object_ref (target);
  g_object_set_data_full (G_OBJECT (row), ROW_KEY, self, free_row);
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->box, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  add_label (box, _("Answers"));
  gtk_box_append (GTK_BOX (box), self->box);
  self->words = add_label (box, NULL);
  add_ticks (self);
  gtk_widget_add_css_class (box, "note-row");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Answers"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  fill (self);
  follow (self, row);

  return row;
}
