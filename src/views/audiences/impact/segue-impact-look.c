/* segue-impact-look.c - what stands in the impact matrix
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-impact-view"

#include "config.h"

#include "segue-impact-view-private.h"

#include "segue-audience-title.h"
#include "segue-audience.h"

#include <glib/gi18n.h>

static const char * const styles[] = { "impact-0", "impact-1", "impact-2", "impact-3", "impact-4", "impact-5" };

/* What stands above a column, and is read out for its cells. */
const char *
segue_impact_column_get_title (guint column)
{
  if (column == SEGUE_IMPACT_COLUMN_ASPECTS)
    return C_("impact", "Aspects");
  if (column == SEGUE_IMPACT_COLUMN_DEGREE)
    return C_("impact", "Degree");
  if (column == SEGUE_ASPECT_COMPENSATION)
    /* Translators: stands for “Compensation” where there is little room. */
    return C_("impact", "Pay");
  if (column == SEGUE_ASPECT_MINDSET)
    /* Translators: stands for “Mindset, attitudes, beliefs” where there is little room. */
    return C_("impact", "Mindset");

  return segue_choices_get_label (&segue_aspects, (int) column);
}

static void
describe_column (gpointer           owner,
                 guint              column,
                 SegueCrossTabLine *line)
{
  line->title = g_strdup (segue_impact_column_get_title (column));
}

static char *
dup_people (SegueImpactView *self,
            SegueRecord     *audience)
{
  gint64 people = segue_audience_column_get_number (self->rows, SEGUE_AUDIENCE_COLUMN_PEOPLE, audience);

  return people >= 0 ? g_strdup_printf (ngettext ("%u person", "%u people", (guint) people), (guint) people) : NULL;
}

static void
describe_row (gpointer           owner,
              guint              row,
              SegueCrossTabLine *line)
{
  SegueImpactView *self = owner;
  const SegueImpactRow *shown = segue_impact_view_get_row (self, row);
  g_autofree char *people = dup_people (self, shown->audience);
  g_autofree char *path = NULL;

  line->title = g_strdup (segue_record_get_text (shown->audience, SEGUE_AUDIENCE_NAME));
  line->depth = shown->depth;
  if (segue_audience_rows_is_flat (self->rows))
    path = segue_audience_title_dup_path (segue_workspace_get_shown (self->workspace), shown->audience);
  if (path != NULL && *path != '\0' && people != NULL)
    line->subtitle = g_strdup_printf ("%s · %s", people, path);
  else
    line->subtitle = g_strdup (path != NULL && *path != '\0' ? path : people);
}

static void
describe_aspects (const SegueImpactDegree *degree,
                  SegueCrossTabCellLook   *look)
{
  look->style = "impact-sum";
  /* Translators: so many of ten aspects. */
  look->text = g_strdup_printf (C_("impact", "%u / %u"), degree->n_impacted, (guint) SEGUE_N_ASPECTS);
  look->label = g_strdup_printf (_("%u of %u aspects are impacted"), degree->n_impacted, (guint) SEGUE_N_ASPECTS);
}

static void
describe_degree (const SegueImpactDegree *degree,
                 SegueCrossTabCellLook   *look)
{
  guint n_open = SEGUE_N_ASPECTS - degree->n_scored;

  if (n_open == 0)
    {
      look->style = "impact-degree";
      look->text = g_strdup_printf ("%.1f", degree->degree);
      look->label = g_strdup (look->text);
      return;
    }

  look->style = "impact-sum";
  /* Translators: aspects that nobody has assessed yet. */
  look->text = g_strdup_printf (ngettext ("%u open", "%u open", n_open), n_open);
  look->label = g_strdup_printf (ngettext ("not known while %u aspect is open", "not known while %u aspects are open", n_open), n_open);
}

static void
describe_cell (gpointer               owner,
               guint                  row,
               guint                  column,
               SegueCrossTabCellLook *look)
{
  const SegueImpactDegree *degree = &segue_impact_view_get_row (owner, row)->degree;
  guint score;

  if (column == SEGUE_IMPACT_COLUMN_ASPECTS)
    {
      describe_aspects (degree, look);
      return;
    }
  if (column == SEGUE_IMPACT_COLUMN_DEGREE)
    {
      describe_degree (degree, look);
      return;
    }
  if (!degree->is_scored[column])
    {
      look->style = "impact-unset";
      look->text = g_strdup (C_("impact", "not yet"));
      look->label = g_strdup (_("not assessed yet"));
      return;
    }

  score = MIN (degree->scores[column], G_N_ELEMENTS (styles) - 1);
  look->style = styles[score];
  look->text = g_strdup_printf ("%u", score);
  /* Translators: a degree of 0 to 5 and what it says: “5, very large”. */
  look->label = g_strdup_printf (C_("impact", "%u, %s"), score, segue_impact_degree_get_word (score));
  look->n_bars = (int) score;
}

const SegueCrossTabFuncs segue_impact_look = { describe_row, describe_column, describe_cell, NULL };

/* What each tone says. */
GtkWidget *
segue_impact_legend_new (void)
{
  GtkWidget *legend = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  for (guint score = 0; score < G_N_ELEMENTS (styles); score++)
    {
      g_autofree char *figure = g_strdup_printf ("%u", score);
      GtkWidget *sample = gtk_label_new (figure);
      GtkWidget *word = gtk_label_new (segue_impact_degree_get_word (score));

      gtk_widget_add_css_class (sample, "impact-sample");
      gtk_widget_add_css_class (sample, styles[score]);
      gtk_widget_set_valign (sample, GTK_ALIGN_CENTER);
      gtk_widget_add_css_class (word, "caption");
      gtk_widget_set_margin_end (word, 6);
      gtk_box_append (GTK_BOX (legend), sample);
      gtk_box_append (GTK_BOX (legend), word);
    }

  return legend;
}
