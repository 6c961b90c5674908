/* segue-insight-card.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-insight-card"

#include "config.h"

#include "segue-insight-card.h"

#include "segue-insight-picture.h"
#include "segue-insight-table.h"
#include "segue-vertical-layout.h"
#include "segue-wrapped-label.h"

struct _SegueInsightCard
{
  GtkWidget            parent_instance;

  SegueInsight        *insight; /* owned; NULL until there is one */
  gboolean             as_text;

  /* Borrowed: children. */
  GtkLabel            *title;
  GtkLabel            *sentence;
  SegueInsightPicture *picture;
  GtkWidget           *table;   /* NULL where the picture is shown */
};

G_DEFINE_FINAL_TYPE (SegueInsightCard, segue_insight_card, GTK_TYPE_WIDGET)

static guint picked_signal;

static void
picked_cb (SegueInsightCard *self,
           guint             row,
           guint             column)
{
  g_signal_emit (self, picked_signal, 0, row, column);
}

static void
drop_table (SegueInsightCard *self)
{
  g_clear_pointer (&self->table, gtk_widget_unparent);
}

static void
segue_insight_card_dispose (GObject *object)
{
  SegueInsightCard *self = SEGUE_INSIGHT_CARD (object);
  GtkWidget *child;

  self->table = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->insight, segue_insight_free);

  G_OBJECT_CLASS (segue_insight_card_parent_class)->dispose (object);
}

static void
segue_insight_card_class_init (SegueInsightCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_insight_card_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), SEGUE_TYPE_VERTICAL_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "insight");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);

  /**
   * SegueInsightCard::picked:
   * @row: a row of the insight
   * @column: a column of the heat map, else 0
   *
   * The entries behind a figure are asked for.
   */
  picked_signal = g_signal_new ("picked", SEGUE_TYPE_INSIGHT_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
}

static GtkLabel *
add_label (SegueInsightCard *self,
           const char       *style)
{
  GtkWidget *label = segue_wrapped_label_new (NULL, style);

  gtk_widget_set_parent (label, GTK_WIDGET (self));

  return GTK_LABEL (label);
}

static void
segue_insight_card_init (SegueInsightCard *self)
{
  GtkWidget *picture = segue_insight_picture_new ();

  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  self->title = add_label (self, "heading");
  self->sentence = add_label (self, "insight-sentence");
  self->picture = SEGUE_INSIGHT_PICTURE (picture);
  gtk_widget_set_parent (picture, GTK_WIDGET (self));
  g_signal_connect_object (picture, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
}

/**
 * segue_insight_card_new:
 *
 * Returns: (transfer floating): an empty card
 */
GtkWidget *
segue_insight_card_new (void)
{
  return g_object_new (SEGUE_TYPE_INSIGHT_CARD, NULL);
}

/* Either the picture or the table, or none of them where there is nothing to show. */
static void
show_body (SegueInsightCard *self)
{
  gboolean is_empty = self->insight == NULL || segue_insight_is_empty (self->insight);

  drop_table (self);
  gtk_widget_set_visible (GTK_WIDGET (self->picture), !is_empty && !self->as_text);
  if (is_empty || !self->as_text)
    return;

  self->table = segue_insight_table_new (self->insight);
  g_signal_connect_object (self->table, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->table, GTK_WIDGET (self));
}

/**
 * segue_insight_card_take:
 * @insight: (transfer full): what is shown from now on
 */
void
segue_insight_card_take (SegueInsightCard *self,
                         SegueInsight     *insight)
{
  g_return_if_fail (SEGUE_IS_INSIGHT_CARD (self) && insight != NULL);

  drop_table (self);
  segue_insight_picture_set (self->picture, insight);
  g_clear_pointer (&self->insight, segue_insight_free);
  self->insight = insight;
  gtk_label_set_text (self->title, insight->title);
  gtk_label_set_text (self->sentence, insight->sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, insight->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, insight->sentence, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_LABEL, insight->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, insight->sentence, -1);
  show_body (self);
}

/**
 * segue_insight_card_set_as_text:
 * @as_text: whether to show the table in place of the picture
 */
void
segue_insight_card_set_as_text (SegueInsightCard *self,
                                gboolean          as_text)
{
  g_return_if_fail (SEGUE_IS_INSIGHT_CARD (self));

  if (as_text == self->as_text)
    return;

  self->as_text = as_text;
  show_body (self);
}

/**
 * segue_insight_card_get:
 *
 * Returns: (transfer none) (nullable): what it shows
 */
const SegueInsight *
segue_insight_card_get (SegueInsightCard *self)
{
  return self->insight;
}
