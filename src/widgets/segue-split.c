/* segue-split.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The one place that knows AdwLeaflet and AdwFlap; newer libadwaita has
 * AdwNavigationSplitView and AdwOverlaySplitView for them.
 */

#define G_LOG_DOMAIN "segue-split"

#include "config.h"

#include "segue-split.h"

#include "segue-text-scale.h"

#define SIDEBAR_WIDTH 200
#define PANE_WIDTH 318

struct _SegueSplit
{
  AdwBin      parent_instance;

  /* Borrowed: children. */
  AdwLeaflet *leaflet;
  AdwFlap    *flap;
  GtkWidget  *sidebar_bin;
  GtkWidget  *content_bin;
  GtkWidget  *pane_bin;
};

typedef enum
{
  PROP_SIDEBAR = 1,
  PROP_CONTENT,
  PROP_PANE,
  PROP_FOLDED,
  PROP_PANE_FOLDED,
  PROP_SHOW_PANE,
} Property;

static GParamSpec *properties[PROP_SHOW_PANE + 1];

G_DEFINE_FINAL_TYPE (SegueSplit, segue_split, ADW_TYPE_BIN)

static void
segue_split_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  SegueSplit *self = SEGUE_SPLIT (object);

  switch ((Property) prop_id)
    {
    case PROP_SIDEBAR:
      g_value_set_object (value, adw_bin_get_child (ADW_BIN (self->sidebar_bin)));
      break;
    case PROP_CONTENT:
      g_value_set_object (value, adw_bin_get_child (ADW_BIN (self->content_bin)));
      break;
    case PROP_PANE:
      g_value_set_object (value, adw_clamp_get_child (ADW_CLAMP (self->pane_bin)));
      break;
    case PROP_FOLDED:
      g_value_set_boolean (value, adw_leaflet_get_folded (self->leaflet));
      break;
    case PROP_PANE_FOLDED:
      g_value_set_boolean (value, adw_flap_get_folded (self->flap));
      break;
    case PROP_SHOW_PANE:
      g_value_set_boolean (value, adw_flap_get_reveal_flap (self->flap));
      break;
    }
}

static void
segue_split_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  SegueSplit *self = SEGUE_SPLIT (object);

  switch ((Property) prop_id)
    {
    case PROP_SIDEBAR:
      adw_bin_set_child (ADW_BIN (self->sidebar_bin), g_value_get_object (value));
      break;
    case PROP_CONTENT:
      adw_bin_set_child (ADW_BIN (self->content_bin), g_value_get_object (value));
      break;
    case PROP_PANE:
      adw_clamp_set_child (ADW_CLAMP (self->pane_bin), g_value_get_object (value));
      break;
    case PROP_SHOW_PANE:
      segue_split_set_show_pane (self, g_value_get_boolean (value));
      break;
    case PROP_FOLDED:
    case PROP_PANE_FOLDED:
      g_assert_not_reached ();
    }
}

static void
segue_split_class_init (SegueSplitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = segue_split_get_property;
  object_class->set_property = segue_split_set_property;

  for (guint i = PROP_SIDEBAR; i <= PROP_PANE; i++)
    {
      static const char * const names[] = { [PROP_SIDEBAR] = "sidebar", [PROP_CONTENT] = "content", [PROP_PANE] = "pane" };

      properties[i] = g_param_spec_object (names[i], NULL, NULL, GTK_TYPE_WIDGET,
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
    }
  properties[PROP_FOLDED] = g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_PANE_FOLDED] = g_param_spec_boolean ("pane-folded", NULL, NULL, FALSE,
                                                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SHOW_PANE] = g_param_spec_boolean ("show-pane", NULL, NULL, TRUE,
                                                     G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  gtk_widget_class_install_property_action (GTK_WIDGET_CLASS (klass), "split.show-pane", "show-pane");
}

static void
folded_cb (SegueSplit *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

static void
pane_folded_cb (SegueSplit *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PANE_FOLDED]);
}

static void
show_pane_cb (SegueSplit *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_PANE]);
}

/* What is in the pane is text: where that is larger, the pane may be wider. */
static void
scale_pane (SegueSplit *self)
{
  int width = segue_text_scale_pixels (PANE_WIDTH);

  adw_clamp_set_maximum_size (ADW_CLAMP (self->pane_bin), width);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (self->pane_bin), width);
}

static void
build_flap (SegueSplit *self)
{
  self->content_bin = adw_bin_new ();
  gtk_widget_set_hexpand (self->content_bin, TRUE);
  gtk_widget_set_size_request (self->content_bin, 340, -1);

  /* A clamp, or a long label in the pane would push the content away. */
  self->pane_bin = adw_clamp_new ();
  scale_pane (self);
  segue_text_scale_follow (self, G_CALLBACK (scale_pane));
  gtk_widget_set_size_request (self->pane_bin, PANE_WIDTH, -1);
  gtk_widget_add_css_class (self->pane_bin, "background");
  gtk_widget_add_css_class (self->pane_bin, "details-pane");

  self->flap = ADW_FLAP (adw_flap_new ());
  adw_flap_set_flap_position (self->flap, GTK_PACK_END);
  adw_flap_set_content (self->flap, self->content_bin);
  adw_flap_set_flap (self->flap, self->pane_bin);
  adw_flap_set_separator (self->flap, gtk_separator_new (GTK_ORIENTATION_VERTICAL));
  adw_flap_set_fold_threshold_policy (self->flap, ADW_FOLD_THRESHOLD_POLICY_NATURAL);
  gtk_widget_set_hexpand (GTK_WIDGET (self->flap), TRUE);
  g_signal_connect_object (self->flap, "notify::folded", G_CALLBACK (pane_folded_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->flap, "notify::reveal-flap", G_CALLBACK (show_pane_cb), self, G_CONNECT_SWAPPED);
}

static void
segue_split_init (SegueSplit *self)
{
  AdwLeafletPage *page;

  build_flap (self);

  self->sidebar_bin = adw_bin_new ();
  gtk_widget_set_size_request (self->sidebar_bin, SIDEBAR_WIDTH, -1);

  self->leaflet = ADW_LEAFLET (adw_leaflet_new ());
  adw_leaflet_append (self->leaflet, self->sidebar_bin);
  page = adw_leaflet_append (self->leaflet, gtk_separator_new (GTK_ORIENTATION_VERTICAL));
  adw_leaflet_page_set_navigatable (page, FALSE);
  adw_leaflet_append (self->leaflet, GTK_WIDGET (self->flap));
  adw_leaflet_set_can_navigate_back (self->leaflet, TRUE);
  adw_leaflet_set_fold_threshold_policy (self->leaflet, ADW_FOLD_THRESHOLD_POLICY_MINIMUM);
  adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->flap));
  g_signal_connect_object (self->leaflet, "notify::folded", G_CALLBACK (folded_cb), self, G_CONNECT_SWAPPED);

  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->leaflet));
}

/**
 * segue_split_get_show_pane:
 *
 * Returns: whether the details are seen, beside the content or over it
 */
gboolean
segue_split_get_show_pane (SegueSplit *self)
{
  g_return_val_if_fail (SEGUE_IS_SPLIT (self), FALSE);

  return adw_flap_get_reveal_flap (self->flap);
}

/**
 * segue_split_set_show_pane:
 * @show_pane: whether the details are seen, beside the content or over it
 */
void
segue_split_set_show_pane (SegueSplit *self,
                           gboolean    show_pane)
{
  g_return_if_fail (SEGUE_IS_SPLIT (self));

  adw_flap_set_reveal_flap (self->flap, show_pane);
}

/**
 * segue_split_show_content:
 *
 * Leaves the sidebar, where only one of them fits.
 */
void
segue_split_show_content (SegueSplit *self)
{
  g_return_if_fail (SEGUE_IS_SPLIT (self));

  adw_leaflet_set_visible_child (self->leaflet, GTK_WIDGET (self->flap));
}

/**
 * segue_split_show_sidebar:
 *
 * Leaves the content for the sidebar, where only one of them fits.
 */
void
segue_split_show_sidebar (SegueSplit *self)
{
  g_return_if_fail (SEGUE_IS_SPLIT (self));

  adw_leaflet_set_visible_child (self->leaflet, self->sidebar_bin);
}
