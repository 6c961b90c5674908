/* segue-mix-card.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each way has its number, its word and a bar that is as long as its share of the largest:
 * without colours it says the same.
 */

#define G_LOG_DOMAIN "segue-mix-card"

#include "config.h"

#include "segue-mix-card.h"

#include "segue-palette.h"
#include "segue-vertical-layout.h"
#include "segue-wrap-layout.h"
#include "segue-wrapped-label.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define BAR_HEIGHT 7
#define WAY_WIDTH 106

typedef struct
{
  GtkLabel  *number;
  GtkWidget *bar;
  double     share; /* 0 to 1 */
} Way;

struct _SegueMixCard
{
  GtkWidget  parent_instance;

  /* Borrowed: children. */
  GtkWidget *ways_box;
  GtkLabel  *sentence;

  Way        ways[SEGUE_N_DELIVERY_WAYS];
};

G_DEFINE_FINAL_TYPE (SegueMixCard, segue_mix_card, GTK_TYPE_WIDGET)

static void
fill_bar (cairo_t       *cr,
          double         x,
          double         width,
          double         height,
          const GdkRGBA *color)
{
  double r = height / 2;

  if (width <= 0)
    return;

  cairo_new_path (cr);
  cairo_arc (cr, x + MAX (width - r, r), r, r, -G_PI_2, G_PI_2);
  cairo_arc (cr, x + r, r, r, G_PI_2, 3 * G_PI_2);
  cairo_close_path (cr);
  gdk_cairo_set_source_rgba (cr, color);
  cairo_fill (cr);
}

static void
draw_cb (GtkDrawingArea *area,
         cairo_t        *cr,
         int             width,
         int             height,
         gpointer        data)
{
  const Way *way = data;
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (area)) == GTK_TEXT_DIR_RTL;
  double length = way->share > 0 ? MAX (way->share * width, height) : 0;
  GdkRGBA ink, ground;

  segue_palette_get_kind (SEGUE_CALENDAR_TRAINING, dark, &ink, &ground);
  ground = (GdkRGBA) { dark, dark, dark, .14f };
  fill_bar (cr, 0, width, height, &ground);
  fill_bar (cr, is_rtl ? width - length : 0, length, height, &ink);
}

static GtkLabel *
add_label (GtkWidget  *box,
           const char *style)
{
  GtkWidget *label = segue_wrapped_label_new (NULL, style);

  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

static void
add_way (SegueMixCard *self,
         guint         i)
{
  Way *way = &self->ways[i];
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_widget_set_size_request (box, WAY_WIDTH, -1);
  way->number = add_label (box, "mix-number");
  gtk_label_set_text (add_label (box, "mix-way"), segue_delivery_way_get_label (i));
  way->bar = gtk_drawing_area_new ();
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (way->bar), BAR_HEIGHT);
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (way->bar), draw_cb, way, NULL);
  gtk_box_append (GTK_BOX (box), way->bar);
  gtk_box_append (GTK_BOX (self->ways_box), box);
}

static void
segue_mix_card_dispose (GObject *object)
{
  SegueMixCard *self = SEGUE_MIX_CARD (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (segue_mix_card_parent_class)->dispose (object);
}

static void
segue_mix_card_class_init (SegueMixCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_mix_card_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), SEGUE_TYPE_VERTICAL_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
segue_mix_card_init (SegueMixCard *self)
{
  GtkWidget *sentence = gtk_label_new (NULL);

  gtk_widget_add_css_class (GTK_WIDGET (self), "mix-card");
  self->ways_box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (self->ways_box, g_object_new (SEGUE_TYPE_WRAP_LAYOUT, NULL));
  gtk_widget_set_parent (self->ways_box, GTK_WIDGET (self));
  for (guint i = 0; i < SEGUE_N_DELIVERY_WAYS; i++)
    add_way (self, i);
  self->sentence = GTK_LABEL (sentence);
  gtk_label_set_xalign (self->sentence, 0);
  gtk_label_set_wrap (self->sentence, TRUE);
  gtk_widget_add_css_class (sentence, "mix-way");
  gtk_widget_set_margin_top (sentence, 9);
  gtk_widget_set_parent (sentence, GTK_WIDGET (self));
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("By what people learn"), -1);
}

/**
 * segue_mix_card_set:
 * @mix: how much there is of each way
 */
void
segue_mix_card_set (SegueMixCard           *self,
                    const SegueDeliveryMix *mix)
{
  g_autofree char *sentence = segue_delivery_mix_dup_words (mix);
  guint most = 1;

  for (guint i = 0; i < SEGUE_N_DELIVERY_WAYS; i++)
    most = MAX (most, mix->n[i]);
  for (guint i = 0; i < SEGUE_N_DELIVERY_WAYS; i++)
    {
      g_autofree char *number = mix->n[i] > 0 ? g_strdup_printf ("%u", mix->n[i]) : g_strdup (C_("delivery mix", "none"));

      self->ways[i].share = (double) mix->n[i] / most;
      gtk_label_set_text (self->ways[i].number, number);
      gtk_widget_queue_draw (self->ways[i].bar);
    }
  gtk_label_set_text (self->sentence, sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sentence, -1);
}

/**
 * segue_mix_card_new:
 *
 * Returns: (transfer floating): a card that shows nothing yet
 */
GtkWidget *
segue_mix_card_new (void)
{
  return g_object_new (SEGUE_TYPE_MIX_CARD, NULL);
}
