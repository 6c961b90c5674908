/* segue-coverage-foot.c - says how the figures of the current cell come about, and what would help
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-coverage-mode"

#include "config.h"

#include "segue-coverage-mode-private.h"

#include "segue-hidden.h"
#include "segue-training-words.h"
#include "segue-wrap-layout.h"

#include <glib/gi18n.h>

#define MOST_HEIGHT 132
#define NARROW_CHARS 8
#define WIDE_CHARS 60
#define NARROW_MOST_CHARS 44

/* A figure and its sign stay in one line: “45 %”. */
static void
keep_percents (GtkLabel   *label,
               const char *text)
{
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();

  for (const char *at = strstr (text, " %"); at != NULL; at = strstr (at + 1, " %"))
    {
      PangoAttribute *keep = pango_attr_allow_breaks_new (FALSE);

      keep->start_index = (guint) (at - text);
      keep->end_index = keep->start_index + 2;
      pango_attr_list_insert (attributes, keep);
    }
  gtk_label_set_attributes (label, attributes);
}

/* Shows what is known of the current cell. */
void
segue_coverage_foot_show (SegueCoverageMode *self)
{
  SegueTraining *training = segue_coverage_mode_get_training (self);
  SeguePlan *plan = segue_coverage_mode_get_plan (self);
  gboolean shows = segue_training_shows_results (training);
  SegueCoveragePlace place;
  g_autofree char *title = NULL;
  g_autofree char *reason = NULL;

  if (!segue_coverage_mode_get_place (self, &place))
    return;

  if (place.course == SEGUE_COVERAGE_ALL_COURSES)
    {
      title = segue_training_dup_row_words (training, plan, place.row);
      reason = shows ? segue_coverage_dup_row_reason (segue_training_get_row (training, place.row)) : g_strdup (segue_hidden_get_word ());
    }
  else
    {
      title = segue_training_dup_cell_words (training, plan, place.row, place.course);
      reason = segue_coverage_dup_reason (plan, segue_training_get_cell (training, place.row, place.course), shows);
    }
  gtk_label_set_text (self->title, title);
  keep_percents (self->title, title);
  gtk_label_set_text (self->reason, reason);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title), reason);
}

static GtkLabel *
add_label (GtkWidget *box)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), NARROW_CHARS);
  gtk_label_set_max_width_chars (GTK_LABEL (label), WIDE_CHARS); /* for so many its height is asked */
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

/* A narrow window needs its room for the matrix: how figures come about is in a tooltip then. */
void
segue_coverage_foot_set_narrow (SegueCoverageMode *self,
                                gboolean           is_narrow)
{
  gtk_orientable_set_orientation (self->foot, is_narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_label_set_max_width_chars (self->title, is_narrow ? NARROW_MOST_CHARS : WIDE_CHARS);
  gtk_widget_set_visible (GTK_WIDGET (self->reason), !is_narrow);
  gtk_widget_set_visible (self->foot_propose_button, is_narrow);
}

static GtkWidget *
add_button (GtkWidget  *box,
            const char *label,
            const char *action)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_box_append (GTK_BOX (box), button);

  return button;
}

GtkWidget *
segue_coverage_foot_new (SegueCoverageMode *self)
{
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->title = add_label (words);
  self->reason = add_label (words);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  gtk_widget_add_css_class (GTK_WIDGET (self->reason), "coverage-reason");

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MOST_HEIGHT);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), words);
  gtk_widget_set_hexpand (scroller, TRUE);

  gtk_widget_set_layout_manager (buttons, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  self->pace_button = add_button (buttons, _("Pace"), "coverage.show-pace");
  self->missing_button = add_button (buttons, _("Who Is Missing"), "coverage.show-missing");
  self->foot_propose_button = add_button (buttons, _("Propose…"), "coverage.propose");
  gtk_widget_set_tooltip_text (self->foot_propose_button, _("Look for days on which the sessions that are missing can be held"));
  gtk_widget_set_tooltip_text (self->pace_button, _("How coverage grows until go-live at the present pace"));
  gtk_widget_set_valign (buttons, GTK_ALIGN_CENTER);

  self->foot = GTK_ORIENTABLE (foot);
  gtk_widget_add_css_class (foot, "coverage-foot");
  gtk_box_append (GTK_BOX (foot), scroller);
  gtk_box_append (GTK_BOX (foot), buttons);

  return foot;
}
