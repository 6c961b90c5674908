/* segue-insights-figures.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-insights-figures"

#include "config.h"

#include "segue-insights-figures.h"

#include "segue-wrap-layout.h"

#include <glib/gi18n.h>

enum
{
  FIGURE_ENTRIES,
  FIGURE_OPEN,
  FIGURE_LATE,
  FIGURE_SIGNALS,
  FIGURE_REPLIED,
  N_FIGURES
};

/* How each is computed. */
static const char * const explanations[N_FIGURES] = {
  [FIGURE_ENTRIES] = N_("All entries of the rollout and the audience that are looked at, those that are only expected as well. What is archived is left out."),
  [FIGURE_OPEN] = N_("Entries that are not resolved, not accepted as a risk and not found invalid; those that are only expected as well."),
  [FIGURE_LATE] = N_("Open entries that are not acknowledged or not answered within the time that the settings of the workspace allow."),
  [FIGURE_SIGNALS] = N_("Frustration that somebody noticed, without words yet."),
  [FIGURE_REPLIED] = N_("Feedback that somebody replied to, out of all feedback."),
};

static void
add_figure (GtkWidget  *figures,
            const char *explanation)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  GtkWidget *value = gtk_label_new (NULL);
  GtkWidget *sentence = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (value), 0);
  gtk_label_set_xalign (GTK_LABEL (sentence), 0);
  gtk_label_set_wrap (GTK_LABEL (sentence), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (sentence), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (value, "insight-value");
  gtk_widget_add_css_class (sentence, "insight-sentence");
  gtk_box_append (GTK_BOX (box), value);
  gtk_box_append (GTK_BOX (box), sentence);
  gtk_widget_set_tooltip_text (box, explanation);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, explanation, -1);
  gtk_box_append (GTK_BOX (figures), box);
}

/**
 * segue_insights_figures_new:
 *
 * Returns: (transfer floating): the figures, each with what it is below it, and how it is
 *   computed in a tooltip
 */
GtkWidget *
segue_insights_figures_new (void)
{
  GtkWidget *figures = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (figures, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  gtk_widget_add_css_class (figures, "insight-figures");
  gtk_widget_set_hexpand (figures, TRUE);
  for (guint i = 0; i < N_FIGURES; i++)
    add_figure (figures, _(explanations[i]));

  return figures;
}

static void
show_figure (GtkWidget  *box,
             char       *value,
             const char *sentence)
{
  g_autofree char *label = g_strdup_printf ("%s %s", value, sentence);

  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (box)), value);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (box)), sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_free (value);
}

/**
 * segue_insights_figures_show:
 * @figures: from segue_insights_figures_new()
 * @insights: what was counted
 */
void
segue_insights_figures_show (GtkWidget               *figures,
                             SegueResistanceInsights *insights)
{
  const guint counts[] = {
    [FIGURE_ENTRIES] = segue_resistance_insights_get_n_entries (insights), [FIGURE_OPEN] = segue_resistance_insights_get_n_open (insights),
    [FIGURE_LATE] = segue_resistance_insights_get_n_late (insights), [FIGURE_SIGNALS] = segue_resistance_insights_get_n_signals (insights),
  };
  const char *sentences[N_FIGURES] = {
    ngettext ("entry", "entries", counts[FIGURE_ENTRIES]), C_("insight", "open"), C_("insight", "late"),
    ngettext ("signal without words", "signals without words", counts[FIGURE_SIGNALS]), C_("insight", "of feedback replied to"),
  };
  int replied = segue_resistance_insights_get_replied (insights);
  GtkWidget *box = gtk_widget_get_first_child (figures);

  for (guint i = 0; i < N_FIGURES; i++, box = gtk_widget_get_next_sibling (box))
    {
      if (i < G_N_ELEMENTS (counts))
        show_figure (box, g_strdup_printf ("%u", counts[i]), sentences[i]);
      else
        show_figure (box, replied >= 0 ? g_strdup_printf (_("%u %%"), (guint) replied) : g_strdup ("–"), sentences[i]);
    }
}
