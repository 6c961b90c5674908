/* segue-raci-ask.c - what pops up at a field, a row or a column
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-raci-view"

#include "config.h"

#include "segue-raci-view-private.h"

#include "segue-icon-names.h"
#include "segue-link-picker.h"
#include "segue-page.h"
#include "segue-pop-up.h"

#include <glib/gi18n.h>

#define SPACING 9

typedef struct
{
  SegueRaciView *view;    /* weak: what closes may be there a little longer */
  GtkWidget     *popover; /* borrowed */
  GtkEditable   *entry;
  GtkDropDown   *phase;
  GtkLabel      *problem;
  SegueRaciField field;   /* what it is about; nothing for what is new */
  gint64         rollout;
} Question;

static GtkWidget *
make_box (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);

  gtk_widget_set_margin_top (box, SPACING);
  gtk_widget_set_margin_bottom (box, SPACING);
  gtk_widget_set_margin_start (box, SPACING);
  gtk_widget_set_margin_end (box, SPACING);

  return box;
}

static void
question_free (gpointer data)
{
  Question *question = data;

  if (question->view != NULL && question->view->question == question)
    question->view->question = NULL;
  g_clear_weak_pointer (&question->view);
  segue_raci_field_clear (&question->field);
  g_free (question);
}

/* @activity: the row that it is about, or -1; @party: the column, or -1 */
static Question *
ask (SegueRaciView *self,
     GtkWidget     *box,
     GtkWidget     *near,
     int            activity,
     int            party)
{
  Question *question = g_new0 (Question, 1);

  g_set_weak_pointer (&question->view, self);
  question->rollout = self->rollout;
  question->popover = segue_pop_up (GTK_WIDGET (self), box, near);
  segue_raci_field_read (&question->field, self, activity, party);
  g_object_set_data_full (G_OBJECT (box), "segue-question", question, question_free);
  self->question = question;

  return question;
}

static void
close_popover (Question *question)
{
  gtk_popover_popdown (GTK_POPOVER (question->popover));
}

/* Whether it is there what a question is about, and where; -1 for what is new. */
static gboolean
is_there (Question *question,
          int      *activity,
          int      *party)
{
  return segue_raci_field_find (&question->field, question->view, activity, party) &&
         question->rollout == question->view->rollout;
}

/* What a question was about may go while it is asked, which ends it. */
void
segue_raci_ask_sync (SegueRaciView *self)
{
  Question *question = self->question;
  int activity, party;

  if (question != NULL && !is_there (question, &activity, &party))
    close_popover (question);
}

/* As is_there(); where it is not, that is said. */
static gboolean
find (Question *question,
      int      *activity,
      int      *party)
{
  if (is_there (question, activity, party))
    return TRUE;

  close_popover (question);
  segue_page_fail_from (GTK_WIDGET (question->view), _("This is not in the matrix any more. Nothing was changed."));

  return FALSE;
}

/* Closes where it went well, else says why not. */
static void
answer (Question     *question,
        gboolean      good,
        const GError *error)
{
  if (good)
    {
      close_popover (question);
      return;
    }

  gtk_label_set_text (question->problem, error->message);
  gtk_widget_set_visible (GTK_WIDGET (question->problem), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (question->entry));
}

static void
letter_toggled_cb (GtkToggleButton *button,
                   gpointer         data)
{
  Question *question = data;
  SegueRaciSet letter = (SegueRaciSet) GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "segue-letter"));

  segue_raci_field_set (&question->field, question->view, letter, gtk_toggle_button_get_active (button));
  close_popover (question);
}

static GtkWidget *
make_letter (Question     *question,
             SegueRaciSet  letter,
             gboolean      is_set)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (segue_raci_letter_get_text (letter));
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (button));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (button, "flat");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), is_set);
  g_object_set_data (G_OBJECT (button), "segue-letter", GUINT_TO_POINTER (letter));
  g_signal_connect (button, "toggled", G_CALLBACK (letter_toggled_cb), question);

  return button;
}

/* Asks which letters somebody has in an activity. */
void
segue_raci_ask_letters (SegueRaciView *self,
                        guint          activity,
                        guint          party)
{
  static const SegueRaciSet letters[] = { SEGUE_RACI_HAS_R, SEGUE_RACI_HAS_A, SEGUE_RACI_HAS_C, SEGUE_RACI_HAS_I };
  GtkWidget *box = make_box ();
  Question *question = ask (self, box, segue_cross_tab_get_cell (self->matrix, activity, party), (int) activity, (int) party);
  SegueRaciSet set = segue_raci_matrix_get (self->model, activity, party);

  gtk_box_set_spacing (GTK_BOX (box), 0);
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    gtk_box_append (GTK_BOX (box), make_letter (question, letters[i], (set & letters[i]) != 0));
}

static GtkWidget *
add_label (GtkWidget  *box,
           const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (box), label);

  return label;
}

static void
add_entry (Question   *question,
           GtkWidget  *box,
           const char *label,
           const char *text,
           GCallback   activated)
{
  GtkWidget *entry = gtk_entry_new ();

  add_label (box, label);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 28);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_swapped (entry, "activate", activated, question);
  gtk_box_append (GTK_BOX (box), entry);
  question->entry = GTK_EDITABLE (entry);
}

static void
add_problem (Question  *question,
             GtkWidget *box)
{
  question->problem = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (question->problem, 0);
  gtk_label_set_wrap (question->problem, TRUE);
  gtk_label_set_max_width_chars (question->problem, 32);
  gtk_widget_add_css_class (GTK_WIDGET (question->problem), "error");
  gtk_widget_set_visible (GTK_WIDGET (question->problem), FALSE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (question->problem));
}

static void
add_button (Question   *question,
            GtkWidget  *box,
            const char *label,
            const char *css_class,
            GCallback   clicked)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  if (css_class != NULL)
    gtk_widget_add_css_class (button, css_class);
  g_signal_connect_swapped (button, "clicked", clicked, question);
  gtk_box_append (GTK_BOX (box), button);
}

static const SegueChoices *
get_phases (void)
{
  return segue_record_class_get (SEGUE_RECORD_RACI)->fields[SEGUE_RACI_PHASE].choices;
}

static void
add_phase (Question  *question,
           GtkWidget *box,
           int        phase)
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);
  const SegueChoices *phases = get_phases ();
  const char *label = _("Phase");

  gtk_string_list_append (labels, _("No phase"));
  for (guint i = 0; i < segue_choices_get_n (phases); i++)
    gtk_string_list_append (labels, segue_choices_get_label (phases, (int) i));

  add_label (box, label);
  question->phase = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&labels)), NULL));
  gtk_drop_down_set_selected (question->phase, (guint) (phase + 1));
  gtk_accessible_update_property (GTK_ACCESSIBLE (question->phase), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  segue_icon_names_call (gtk_widget_get_first_child (GTK_WIDGET (question->phase)), label);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (question->phase));
}

static void
activity_cb (Question *question)
{
  SegueRaciView *view = question->view;
  const char *title = gtk_editable_get_text (question->entry);
  int phase = (int) gtk_drop_down_get_selected (question->phase) - 1;
  int activity, party;
  g_autoptr(GError) error = NULL;
  gboolean good;

  if (!find (question, &activity, &party))
    return;

  good = activity < 0 ? segue_raci_add_activity (view->workspace, view->rollout, view->model, title, phase, &error)
                      : segue_raci_change_activity (view->workspace, view->model, (guint) activity, title, phase, &error);
  answer (question, good, error);
}

static void
remove_activity_cb (Question *question)
{
  SegueRaciView *view = question->view;
  int activity, party;
  g_autoptr(GError) error = NULL;
  gboolean good;

  if (!find (question, &activity, &party))
    return;

  good = segue_raci_remove_activity (view->workspace, view->model, (guint) activity, &error);
  answer (question, good, error);
}

/* Asks for the name and the phase of a row; @activity is -1 for a new one. */
void
segue_raci_ask_activity (SegueRaciView *self,
                         int            activity,
                         GtkWidget     *near)
{
  const SegueRaciActivity *row = activity >= 0 ? g_ptr_array_index (self->model->activities, activity) : NULL;
  const SegueRaciActivity *last = self->model->activities->len > 0
                                    ? g_ptr_array_index (self->model->activities, self->model->activities->len - 1) : NULL;
  GtkWidget *box = make_box ();
  Question *question = ask (self, box, near, activity, -1);

  add_entry (question, box, _("Activity"), row != NULL ? row->title : "", G_CALLBACK (activity_cb));
  add_phase (question, box, row != NULL ? row->phase : last != NULL ? last->phase : SEGUE_CHOICE_NONE);
  add_problem (question, box);
  if (row == NULL)
    {
      add_button (question, box, _("Add"), "suggested-action", G_CALLBACK (activity_cb));
    }
  else
    {
      add_button (question, box, _("Apply"), "suggested-action", G_CALLBACK (activity_cb));
      add_button (question, box, _("Remove Activity"), "destructive-action", G_CALLBACK (remove_activity_cb));
    }
  gtk_widget_grab_focus (GTK_WIDGET (question->entry));
}

static void
add_party (Question *question,
           gint64    stakeholder)
{
  SegueRaciView *view = question->view;
  int none;
  g_autoptr(GError) error = NULL;
  gboolean good;

  if (!find (question, &none, &none))
    return;

  good = segue_raci_add_party (view->workspace, view->rollout, view->model, stakeholder,
                               gtk_editable_get_text (question->entry), &error);
  answer (question, good, error);
}

static void
role_cb (Question *question)
{
  add_party (question, 0);
}

/* Asks who joins the matrix: a role, or a person by search. */
void
segue_raci_ask_new_party (SegueRaciView *self,
                          GtkWidget     *near)
{
  GtkWidget *box = make_box ();
  Question *question = ask (self, box, near, -1, -1);
  GtkWidget *picker = segue_link_picker_new (segue_workspace_get_shown (self->workspace), SEGUE_RECORD_STAKEHOLDER);
  GtkWidget *person = gtk_menu_button_new ();

  add_entry (question, box, _("Role"), "", G_CALLBACK (role_cb));
  gtk_entry_set_placeholder_text (GTK_ENTRY (question->entry), _("Super users, site leads…"));
  add_problem (question, box);
  add_button (question, box, _("Add Role"), "suggested-action", G_CALLBACK (role_cb));
  gtk_menu_button_set_label (GTK_MENU_BUTTON (person), _("Add a Person…"));
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (person), picker);
  g_signal_connect_swapped (picker, "picked", G_CALLBACK (add_party), question);
  gtk_box_append (GTK_BOX (box), person);
  gtk_widget_grab_focus (GTK_WIDGET (question->entry));
}

static void
rename_cb (Question *question)
{
  SegueRaciView *view = question->view;
  int activity, party;
  g_autoptr(GError) error = NULL;
  gboolean good;

  if (!find (question, &activity, &party))
    return;

  good = segue_raci_rename_role (view->workspace, view->model, (guint) party, gtk_editable_get_text (question->entry), &error);
  answer (question, good, error);
}

static void
remove_party_cb (Question *question)
{
  SegueRaciView *view = question->view;
  int activity, party;
  g_autoptr(GError) error = NULL;
  gboolean good;

  if (!find (question, &activity, &party))
    return;

  good = segue_raci_remove_party (view->workspace, view->model, (guint) party, &error);
  close_popover (question);
  segue_raci_view_tell (view, good, error);
}

/* Asks what to do with a column. */
void
segue_raci_ask_party (SegueRaciView *self,
                      guint          party)
{
  const SegueRaciParty *column = g_ptr_array_index (self->model->parties, party);
  GtkWidget *box = make_box ();
  Question *question = ask (self, box, segue_cross_tab_get_column (self->matrix, party), -1, (int) party);

  if (column->stakeholder != NULL)
    {
      add_label (box, column->title);
    }
  else
    {
      add_entry (question, box, _("Role"), column->title, G_CALLBACK (rename_cb));
      add_problem (question, box);
      add_button (question, box, _("Rename"), "suggested-action", G_CALLBACK (rename_cb));
    }
  add_button (question, box, _("Remove from the Matrix"), "destructive-action", G_CALLBACK (remove_party_cb));
}
