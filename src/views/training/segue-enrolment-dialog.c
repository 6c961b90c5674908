/* segue-enrolment-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is changed here is written at once, as in the pane.
 */

#define G_LOG_DOMAIN "segue-enrolment-dialog"

#include "config.h"

#include "segue-enrolment-dialog.h"

#include "segue-close-on-escape.h"
#include "segue-enrolment-edits.h"
#include "segue-enrolment-words.h"
#include "segue-field-row.h"
#include "segue-large-text.h"
#include "segue-session-facts.h"

#include <adwaita.h>
#include <glib/gi18n.h>

typedef struct
{
  GtkWindow *window;  /* borrowed: owns this */

  /* Borrowed: children. */
  GtkWidget *content;
  GtkLabel  *problem;
} EnrolmentDialog;

#define DIALOG_KEY "segue-enrolment-dialog"

static const guint result_fields[] = {
  SEGUE_ENROLMENT_STATUS, SEGUE_ENROLMENT_COMPLETED_ON, SEGUE_ENROLMENT_PRE_SCORE, SEGUE_ENROLMENT_SCORE,
  SEGUE_ENROLMENT_REACTION,
};
static const guint note_fields[] = { SEGUE_ENROLMENT_STRUGGLED_WITH, SEGUE_ENROLMENT_MISSED, SEGUE_ENROLMENT_REMARK };
static const guint use_fields[] = { SEGUE_ENROLMENT_USES_IT, SEGUE_ENROLMENT_OBSERVED_ON };
static const guint seat_fields[] = { SEGUE_ENROLMENT_AUDIENCE, SEGUE_ENROLMENT_HEAD_COUNT, SEGUE_ENROLMENT_ENROLLED_ON };

static const struct
{
  const char  *title;
  const guint *fields;
  guint        n_fields;
} groups[] = {
  { N_("What Came of It"), result_fields, G_N_ELEMENTS (result_fields) },
  { N_("What Was Seen"), note_fields, G_N_ELEMENTS (note_fields) },
  { N_("At Work, Afterwards"), use_fields, G_N_ELEMENTS (use_fields) },
  { N_("Seat"), seat_fields, G_N_ELEMENTS (seat_fields) },
};

static void
show_problem (EnrolmentDialog *self,
              const char      *problem)
{
  gtk_label_set_text (self->problem, problem);
  gtk_widget_set_visible (GTK_WIDGET (self->problem), TRUE);
}

/* What is half typed is written, or said to be wrong. */
static gboolean
close_cb (EnrolmentDialog *self)
{
  g_autofree char *unfit = segue_field_row_flush_all (self->content);

  if (unfit == NULL)
    return GDK_EVENT_PROPAGATE;

  show_problem (self, unfit);

  return GDK_EVENT_STOP;
}

/* A group has no name, and somebody with a name is one. */
static gboolean
belongs (SegueRecord *enrolment,
         guint        field)
{
  return field != SEGUE_ENROLMENT_HEAD_COUNT || !segue_record_is_set (enrolment, SEGUE_ENROLMENT_STAKEHOLDER);
}

static GtkWidget *
make_content (EnrolmentDialog *self,
              SegueFormTarget *target,
              SegueRecord     *enrolment)
{
  GtkWidget *page = adw_preferences_page_new ();
  GtkWidget *problems = adw_preferences_group_new ();

  self->problem = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->problem, TRUE);
  gtk_label_set_xalign (self->problem, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->problem), "error");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), FALSE);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (problems), GTK_WIDGET (self->problem));
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      GtkWidget *group = adw_preferences_group_new ();

      if (!segue_form_target_shows_any (target, groups[i].fields, groups[i].n_fields))
        {
          g_object_ref_sink (group);
          g_object_unref (group);
          continue;
        }
      adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _(groups[i].title));
      for (guint k = 0; k < groups[i].n_fields; k++)
        if (belongs (enrolment, groups[i].fields[k]))
          adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), segue_field_row_new (target, groups[i].fields[k]));
      adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));
    }
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (problems));

  return page;
}

/* What follows from a status and from a score is written with them, as it is on the roster. */
static gboolean
guard_cb (SegueFormTarget  *target,
          guint             field,
          const SegueValue *value,
          gpointer          data)
{
  SegueWorkspace *workspace = segue_form_target_get_workspace (target);
  g_autoptr(GArray) moved = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr(GError) error = NULL;
  gboolean is_done = FALSE;

  if (field == SEGUE_ENROLMENT_STATUS && value->is_set)
    is_done = segue_enrolment_edits_set_status (workspace, segue_form_target_get_records (target), (int) value->slot.integer, moved, &error);
  else if (field == SEGUE_ENROLMENT_SCORE)
    is_done = segue_enrolment_edits_set_score (workspace, g_ptr_array_index (segue_form_target_get_records (target), 0),
                                               value->is_set ? (int) value->slot.integer : -1, &error);
  else
    return FALSE;

  if (!is_done)
    {
      segue_form_target_fail (target, error->message);
      segue_form_target_refresh (target, field);
    }

  return TRUE;
}

static GtkWidget *
make_header (SeguePlan   *plan,
             SegueRecord *enrolment)
{
  GtkWidget *header = adw_header_bar_new ();
  SegueRecord *session = segue_plan_follow (plan, enrolment, SEGUE_ENROLMENT_SESSION);
  g_autofree char *name = segue_enrolment_words_dup_name (plan, enrolment);
  g_autofree char *of = session != NULL ? segue_session_facts_dup_one (session) : NULL;

  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header), adw_window_title_new (name, of));

  return header;
}

/**
 * segue_enrolment_dialog_present:
 * @part: where the user asked for it
 * @enrolment: that @workspace shows
 *
 * Shows it in a window of its own, in which it can be edited.
 */
void
segue_enrolment_dialog_present (GtkWidget      *part,
                                SegueWorkspace *workspace,
                                SegueRecord    *enrolment)
{
  SeguePlan *plan = segue_workspace_get_shown (workspace);
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(SegueFormTarget) target = NULL;
  EnrolmentDialog *self = g_new0 (EnrolmentDialog, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *name = segue_enrolment_words_dup_name (plan, enrolment);

  g_ptr_array_add (records, enrolment);
  target = segue_form_target_new (workspace, records);
  segue_form_target_set_guard (target, guard_cb, NULL);
  self->window = GTK_WINDOW (adw_window_new ());
  g_object_set_data_full (G_OBJECT (self->window), DIALOG_KEY, self, g_free);
  g_object_set_data_full (G_OBJECT (self->window), "segue-form-target", g_object_ref (target), g_object_unref);
  gtk_window_set_title (self->window, name);
  gtk_window_set_transient_for (self->window, GTK_WINDOW (gtk_widget_get_root (part)));
  gtk_window_set_destroy_with_parent (self->window, TRUE);
  gtk_window_set_modal (self->window, TRUE);
  gtk_window_set_default_size (self->window, 460, 620);
  self->content = make_content (self, target, enrolment);
  gtk_widget_set_vexpand (self->content, TRUE);
  gtk_box_append (GTK_BOX (box), make_header (plan, enrolment));
  gtk_box_append (GTK_BOX (box), self->content);
  adw_window_set_content (ADW_WINDOW (self->window), box);
  g_signal_connect_swapped (target, "failed", G_CALLBACK (show_problem), self);
  g_signal_connect_swapped (self->window, "close-request", G_CALLBACK (close_cb), self);
  segue_large_text_wrap_buttons (box);
  segue_close_on_escape (self->window);
  gtk_window_present (self->window);
  gtk_widget_child_focus (self->content, GTK_DIR_TAB_FORWARD);
}
