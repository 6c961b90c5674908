/* segue-coverage-head.c - the five figures above the matrix, and what it shows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-coverage-mode"

#include "config.h"

#include "segue-coverage-mode-private.h"

#include "segue-icon-names.h"
#include "segue-training-words.h"
#include "segue-wrap-layout.h"

#include <glib/gi18n.h>

/* As much as a narrow window gives; wider ones give more. */
#define STRIP_WISH 320
#define NARROW_SPACING 4

enum
{
  FIGURE_TRAINED,
  FIGURE_PROJECTED,
  FIGURE_SEATS,
  FIGURE_SESSIONS,
  FIGURE_DAYS,
};

/* How each is computed. */
static const char * const explanations[SEGUE_N_COVERAGE_FIGURES] = {
  [FIGURE_TRAINED] = N_("People who completed every course that is required of them, out of all of whom something is required. "
                        "Completed means attended, with the pass mark where the course has one. Nobody counts twice."),
  [FIGURE_PROJECTED] = N_("The same on the day before go-live, if as many complete each course in a week as did over the last four weeks. "
                          "Where nobody did yet, those count who have a seat before go-live."),
  [FIGURE_SEATS] = N_("People who must take a course, less those who completed it, less those with a seat in a session to come; added up over all courses. "
                      "A draft gives no seats until it is planned."),
  [FIGURE_SESSIONS] = N_("The seats still needed in each course, divided by the seats of one session and rounded up. "
                         "Audiences share the sessions of a course."),
  [FIGURE_DAYS] = N_("The sessions to add times how long each lasts, divided by the hours that a trainer teaches in a day."),
};

static GtkWidget *
make_figure (SegueCoverageMode *self,
             guint              figure)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  GtkWidget *value = gtk_label_new (NULL);
  GtkWidget *sentence = gtk_label_new (NULL);

  self->values[figure] = GTK_LABEL (value);
  self->sentences[figure] = GTK_LABEL (sentence);
  self->figures[figure] = box;
  gtk_label_set_xalign (GTK_LABEL (value), 0);
  gtk_label_set_xalign (GTK_LABEL (sentence), 0);
  gtk_widget_add_css_class (value, "coverage-value");
  gtk_widget_add_css_class (sentence, "coverage-sentence");
  gtk_box_append (GTK_BOX (box), value);
  gtk_box_append (GTK_BOX (box), sentence);
  gtk_widget_set_tooltip_text (box, _(explanations[figure]));
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, _(explanations[figure]), -1);

  return box;
}

/* What is wider than the window goes on in the next line. */
static GtkWidget *
make_strip (const char *style)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  segue_wrap_layout_set_wish (SEGUE_WRAP_LAYOUT (gtk_widget_get_layout_manager (box)), STRIP_WISH);
  gtk_widget_add_css_class (box, style);

  return box;
}

/* Five figures, each with what it is below it, and how it is computed in a tooltip. */
GtkWidget *
segue_coverage_figures_new (SegueCoverageMode *self)
{
  self->figures_strip = make_strip ("coverage-figures");
  for (guint i = 0; i < SEGUE_N_COVERAGE_FIGURES; i++)
    gtk_box_append (GTK_BOX (self->figures_strip), make_figure (self, i));

  return self->figures_strip;
}

/* A narrow window needs its room for the matrix: each figure stands beside what it is, and
 * what to do about it below the matrix.
 */
void
segue_coverage_head_set_narrow (SegueCoverageMode *self,
                                gboolean           is_narrow)
{
  for (guint i = 0; i < SEGUE_N_COVERAGE_FIGURES; i++)
    {
      gtk_orientable_set_orientation (GTK_ORIENTABLE (self->figures[i]), is_narrow ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
      gtk_box_set_spacing (GTK_BOX (self->figures[i]), is_narrow ? NARROW_SPACING : 0);
    }
  if (is_narrow)
    gtk_widget_add_css_class (self->figures_strip, "narrow");
  else
    gtk_widget_remove_css_class (self->figures_strip, "narrow");
  gtk_widget_set_visible (self->propose_button, !is_narrow);
}

static void
show_figure (SegueCoverageMode *self,
             guint              figure,
             char              *value,
             const char        *sentence)
{
  g_autofree char *label = g_strdup_printf ("%s %s", value, sentence);

  gtk_label_set_text (self->values[figure], value);
  gtk_label_set_text (self->sentences[figure], sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->figures[figure]), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_free (value);
}

static gboolean
knows_go_live (SegueTraining *training)
{
  for (guint i = 0; i < segue_training_get_n_rows (training); i++)
    if (segue_training_get_row (training, i)->go_live != SEGUE_DAY_NONE)
      return TRUE;

  return FALSE;
}

void
segue_coverage_figures_show (SegueCoverageMode *self)
{
  const SegueTrainingTotals *totals = segue_training_get_totals (segue_coverage_mode_get_training (self));

  /* Without what they are made of they would say nothing. */
  gtk_widget_set_visible (self->figures_strip, segue_training_shows_results (segue_coverage_mode_get_training (self)));
  gtk_widget_set_visible (GTK_WIDGET (self->gaps_chip), segue_training_shows_results (segue_coverage_mode_get_training (self)));
  gtk_widget_set_visible (GTK_WIDGET (self->show_choice), segue_training_shows_results (segue_coverage_mode_get_training (self)));

  show_figure (self, FIGURE_TRAINED, segue_training_dup_percent (totals->trained, totals->target), C_("coverage", "fully trained today"));
  show_figure (self, FIGURE_PROJECTED, segue_training_dup_percent (totals->projected, totals->target), knows_go_live (segue_coverage_mode_get_training (self)) ? C_("coverage", "projected at go-live") : C_("coverage", "trained, or with a seat"));
  show_figure (self, FIGURE_SEATS, g_strdup_printf ("%u", totals->seats_needed),
               ngettext ("seat still needed", "seats still needed", totals->seats_needed));
  show_figure (self, FIGURE_SESSIONS, g_strdup_printf ("%u", totals->sessions_needed),
               ngettext ("session to add", "sessions to add", totals->sessions_needed));
  show_figure (self, FIGURE_DAYS, segue_coverage_dup_days (totals->trainer_days),
               totals->trainer_days == 10 ? C_("coverage", "trainer day") : C_("coverage", "trainer days"));
}

static GtkToggleButton *
add_chip (SegueCoverageMode *self,
          GtkWidget         *bar,
          const char        *label,
          const char        *tip)
{
  GtkWidget *chip = gtk_toggle_button_new_with_label (label);

  gtk_widget_add_css_class (chip, "chip");
  gtk_widget_set_tooltip_text (chip, tip);
  gtk_widget_set_valign (chip, GTK_ALIGN_CENTER);
  g_signal_connect_object (chip, "toggled", G_CALLBACK (segue_coverage_mode_narrow), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (bar), chip);

  return GTK_TOGGLE_BUTTON (chip);
}

static void
shown_cb (SegueCoverageMode *self)
{
  self->show = gtk_drop_down_get_selected (self->show_choice);
  segue_coverage_mode_narrow (self);
}

static void
add_choice (SegueCoverageMode *self,
            GtkWidget         *bar)
{
  const char *labels[SEGUE_N_COVERAGE_SHOWS + 1] = { NULL };
  const char *name = _("What the cells show");
  GtkWidget *choice;

  for (guint i = 0; i < SEGUE_N_COVERAGE_SHOWS; i++)
    labels[i] = segue_coverage_show_get_label (i);
  choice = gtk_drop_down_new_from_strings (labels);
  self->show_choice = GTK_DROP_DOWN (choice);
  gtk_accessible_update_property (GTK_ACCESSIBLE (choice), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_tooltip_text (choice, name);
  segue_icon_names_call (gtk_widget_get_first_child (choice), name);
  g_signal_connect_object (choice, "notify::selected", G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (bar), choice);
}

/* What the matrix shows, and what to do about it. */
GtkWidget *
segue_coverage_bar_new (SegueCoverageMode *self)
{
  GtkWidget *bar = make_strip ("coverage-bar");

  add_choice (self, bar);
  self->required_chip = add_chip (self, bar, _("Only Required"), _("Leave out audiences and courses where nothing is required"));
  self->gaps_chip = add_chip (self, bar, _("Only Gaps"), _("Leave out audiences and courses where everybody is trained"));
  self->propose_button = gtk_button_new_with_mnemonic (_("_Propose Sessions…"));
  gtk_widget_set_tooltip_text (self->propose_button, _("Look for days on which the sessions that are missing can be held"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->propose_button), "coverage.propose");
  gtk_box_append (GTK_BOX (bar), self->propose_button);

  return bar;
}
