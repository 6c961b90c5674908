/* segue-curriculum-dialog.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who must know how much comes first; the courses follow from it.  Nothing is written before
 * somebody agrees.
 */

#define G_LOG_DOMAIN "segue-curriculum-dialog"

#include "config.h"

#include "segue-curriculum-dialog.h"

#include "segue-ask-dialog.h"
#include "segue-number-row.h"
#include "segue-training-edits.h"

#include <glib/gi18n.h>

#define DIALOG_KEY "segue-curriculum-dialog"

#define WIDTH 560
#define HEIGHT 720
#define MOST_MINUTES 2400

typedef struct
{
  AdwExpanderRow *row;
  GtkEditable    *title;
  AdwComboRow    *delivery;
  GtkAdjustment  *minutes;
} Course;

typedef struct
{
  SegueWorkspace      *workspace;  /* owned */
  SegueCurriculum     *curriculum; /* owned */
  GPtrArray           *audiences;  /* owned: AdwComboRow, in their order, borrowed */
  Course               courses[SEGUE_N_COURSE_DEPTHS];

  /* Borrowed: within the window. */
  SegueAskDialog *window;
  GtkWidget           *courses_group;
  gboolean             is_filling;
} Dialog;

static const SegueField *
get_field (guint field)
{
  return &segue_record_class_get (SEGUE_RECORD_COURSE)->fields[field];
}

static void
free_dialog (gpointer data)
{
  Dialog *self = data;

  segue_curriculum_free (self->curriculum);
  g_ptr_array_unref (self->audiences);
  g_object_unref (self->workspace);
  g_free (self);
}

static guint
count_audiences (Dialog *self,
                 int     depth)
{
  guint n = 0;

  for (guint i = 0; i < self->curriculum->audiences->len; i++)
    n += g_array_index (self->curriculum->audiences, SegueCurriculumAudience, i).depth == depth;

  return n;
}

/* “Casual users · Classroom · 90 min · 3 audiences” */
static void
show_course (Dialog *self,
             int     depth)
{
  const SegueCurriculumCourse *course = &self->curriculum->courses[depth];
  guint n = count_audiences (self, depth);
  g_autofree char *title = g_markup_escape_text (course->title, -1);
  g_autofree char *audiences = g_strdup_printf (ngettext ("%u audience", "%u audiences", n), n);
  g_autofree char *about = NULL;

  /* Translators: how deep a course goes, how it is taught, its minutes, how many audiences. */
  about = g_strdup_printf (_("%s · %s · %d min · %s"), segue_choices_get_label (get_field (SEGUE_COURSE_DEPTH)->choices, depth),
                           segue_choices_get_label (get_field (SEGUE_COURSE_DELIVERY)->choices, course->delivery), course->minutes, audiences);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->courses[depth].row), title);
  adw_expander_row_set_subtitle (self->courses[depth].row, about);
  gtk_widget_set_visible (GTK_WIDGET (self->courses[depth].row), n > 0);
}

static void
show_all (Dialog *self)
{
  guint n = segue_curriculum_count (self->curriculum);
  g_autofree char *label = g_strdup_printf (ngettext ("_Add %u Course", "_Add %u Courses", n), n);

  for (int depth = 0; depth < SEGUE_N_COURSE_DEPTHS; depth++)
    show_course (self, depth);
  gtk_widget_set_visible (self->courses_group, n > 0);
  segue_ask_dialog_set_agree (self->window, label, n > 0);
}

static void
edited_cb (Dialog *self)
{
  if (self->is_filling)
    return;

  for (guint i = 0; i < self->audiences->len; i++)
    g_array_index (self->curriculum->audiences, SegueCurriculumAudience, i).depth =
      (int) adw_combo_row_get_selected (g_ptr_array_index (self->audiences, i)) + SEGUE_CURRICULUM_NONE;
  for (guint depth = 0; depth < SEGUE_N_COURSE_DEPTHS; depth++)
    {
      SegueCurriculumCourse *course = &self->curriculum->courses[depth];

      g_free (course->title);
      course->title = g_strstrip (g_strdup (gtk_editable_get_text (self->courses[depth].title)));
      course->delivery = (int) adw_combo_row_get_selected (self->courses[depth].delivery);
      course->minutes = (int) gtk_adjustment_get_value (self->courses[depth].minutes);
    }
  show_all (self);
}

static GtkStringList *
list_choices (const SegueChoices *choices,
              const char         *first)
{
  GtkStringList *names = gtk_string_list_new (NULL);

  if (first != NULL)
    gtk_string_list_append (names, first);
  for (guint i = 0; i < segue_choices_get_n (choices); i++)
    gtk_string_list_append (names, segue_choices_get_label (choices, (int) i));

  return names;
}

static void
add_audiences (Dialog *self)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  GtkWidget *group = adw_preferences_group_new ();
  g_autoptr(GtkStringList) names = list_choices (get_field (SEGUE_COURSE_DEPTH)->choices, _("No course of its own"));

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _("Who Must Know How Much"));
  for (guint i = 0; i < self->curriculum->audiences->len; i++)
    {
      const SegueCurriculumAudience *entry = &g_array_index (self->curriculum->audiences, SegueCurriculumAudience, i);
      SegueRecord *audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, entry->audience);
      g_autofree char *name = segue_plan_dup_title (plan, audience);
      g_autofree char *title = g_markup_escape_text (name, -1);
      GtkWidget *row = adw_combo_row_new ();

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
      adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (names));
      adw_combo_row_set_selected (ADW_COMBO_ROW (row), (guint) (entry->depth - SEGUE_CURRICULUM_NONE));
      g_signal_connect_swapped (row, "notify::selected", G_CALLBACK (edited_cb), self);
      g_ptr_array_add (self->audiences, row);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
    }
  gtk_widget_set_visible (group, self->curriculum->audiences->len > 0);
  segue_ask_dialog_append (self->window, group);
}

static void
add_course (Dialog *self,
            int     depth)
{
  const SegueCurriculumCourse *proposed = &self->curriculum->courses[depth];
  Course *course = &self->courses[depth];
  GtkWidget *row = adw_expander_row_new ();
  GtkWidget *title = adw_entry_row_new ();
  GtkWidget *delivery = adw_combo_row_new ();
  g_autoptr(GtkStringList) names = list_choices (get_field (SEGUE_COURSE_DELIVERY)->choices, NULL);

  course->row = ADW_EXPANDER_ROW (row);
  course->title = GTK_EDITABLE (title);
  course->delivery = ADW_COMBO_ROW (delivery);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (title), _("Title"));
  gtk_editable_set_text (course->title, proposed->title);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (delivery), _("Delivery"));
  adw_combo_row_set_model (course->delivery, G_LIST_MODEL (names));
  adw_combo_row_set_selected (course->delivery, (guint) proposed->delivery);
  adw_expander_row_add_row (course->row, title);
  adw_expander_row_add_row (course->row, delivery);
  course->minutes = segue_number_row_add_to (ADW_EXPANDER_ROW (row), _("Minutes"), proposed->minutes, 1, MOST_MINUTES);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self->courses_group), row);
  g_signal_connect_swapped (title, "changed", G_CALLBACK (edited_cb), self);
  g_signal_connect_swapped (delivery, "notify::selected", G_CALLBACK (edited_cb), self);
  g_signal_connect_swapped (course->minutes, "value-changed", G_CALLBACK (edited_cb), self);
}

static void
agreed_cb (Dialog *self)
{
  g_autoptr(GError) error = NULL;

  for (int depth = 0; depth < SEGUE_N_COURSE_DEPTHS; depth++)
    if (segue_curriculum_has_depth (self->curriculum, depth) && *self->curriculum->courses[depth].title == '\0')
      {
        segue_ask_dialog_fail (self->window, _("Every course needs a title. Give it one, or choose another depth for its audiences."));
        return;
      }

  if (segue_training_edits_start (self->workspace, self->curriculum, &error))
    gtk_window_close (GTK_WINDOW (self->window));
  else
    segue_ask_dialog_fail (self->window, error->message);
}

/**
 * segue_curriculum_dialog_present:
 * @rollout: for which rollout
 *
 * Returns: (transfer none): the dialog
 */
GtkWindow *
segue_curriculum_dialog_present (GtkWindow      *parent,
                                 SegueWorkspace *workspace,
                                 gint64          rollout)
{
  Dialog *self = g_new0 (Dialog, 1);

  self->workspace = g_object_ref (workspace);
  self->curriculum = segue_curriculum_new (segue_workspace_get_shown (workspace), rollout);
  self->audiences = g_ptr_array_new ();
  self->window = segue_ask_dialog_new (parent, _("Start a Curriculum"), "");
  g_object_set_data_full (G_OBJECT (self->window), DIALOG_KEY, self, free_dialog);
  gtk_window_set_default_size (GTK_WINDOW (self->window), WIDTH, HEIGHT);
  segue_ask_dialog_set_text (self->window, _("One and the same course for all fits nobody. Say how much each audience must know; "
                                             "each depth is a course of its own."));
  segue_ask_dialog_agree_on_return (self->window);
  add_audiences (self);
  self->courses_group = adw_preferences_group_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self->courses_group), _("Courses"));
  self->is_filling = TRUE;
  for (int depth = 0; depth < SEGUE_N_COURSE_DEPTHS; depth++)
    add_course (self, depth);
  self->is_filling = FALSE;
  segue_ask_dialog_append (self->window, self->courses_group);
  if (self->curriculum->audiences->len == 0)
    segue_ask_dialog_fail (self->window, _("There is no audience yet that could learn something. Add one on the page Audiences first."));
  g_signal_connect_swapped (self->window, "agreed", G_CALLBACK (agreed_cb), self);
  show_all (self);
  segue_ask_dialog_present (self->window);

  return GTK_WINDOW (self->window);
}
