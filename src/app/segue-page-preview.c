/* segue-page-preview.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The same pages as on paper, drawn as large as there is room.
 */

#define G_LOG_DOMAIN "segue-page-preview"

#include "config.h"

#include "segue-page-preview.h"

#include <glib/gi18n.h>

/* In pixels. */
#define MARGIN 18
#define SMALLEST 180
#define SHADOW 3

struct _SeguePagePreview
{
  GtkWidget      parent_instance;

  SegueDocument *document; /* NULL while there is nothing to see */
  double         width;    /* of the paper, in points */
  double         height;
  guint          page;
};

enum
{
  SIGNAL_TURNED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SeguePagePreview, segue_page_preview, GTK_TYPE_WIDGET)

/* What somebody hears who does not see it. */
static void
name_page (SeguePagePreview *self)
{
  guint n = segue_page_preview_get_n_pages (self);
  g_autofree char *title = n > 0 ? segue_document_dup_page_title (self->document, self->page) : NULL;
  g_autofree char *words = NULL;

  if (n == 0)
    words = g_strdup (_("No pages"));
  else if (title != NULL)
    /* Translators: which page, of how many, and what is on it */
    words = g_strdup_printf (_("Page %u of %u: %s"), self->page + 1, n, title);
  else
    words = g_strdup_printf (_("Page %u of %u"), self->page + 1, n);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
segue_page_preview_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  *minimum = SMALLEST;
  *natural = 3 * SMALLEST;
}

static void
draw_page (SeguePagePreview *self,
           cairo_t          *cr,
           double            x,
           double            y,
           double            zoom)
{
  cairo_save (cr);
  cairo_set_source_rgba (cr, 0, 0, 0, 0.25);
  cairo_rectangle (cr, x + SHADOW, y + SHADOW, self->width * zoom, self->height * zoom);
  cairo_fill (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, zoom, zoom);
  cairo_rectangle (cr, 0, 0, self->width, self->height);
  cairo_clip (cr);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_translate (cr, SEGUE_PAPER_MARGIN, SEGUE_PAPER_MARGIN);
  segue_document_draw (self->document, self->page, cr);
  cairo_restore (cr);
}

static void
segue_page_preview_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  SeguePagePreview *self = SEGUE_PAGE_PREVIEW (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  double zoom;
  cairo_t *cr;

  if (segue_page_preview_get_n_pages (self) == 0)
    return;

  zoom = MIN ((width - 2 * MARGIN) / self->width, (height - 2 * MARGIN) / self->height);
  if (zoom <= 0)
    return;

  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  draw_page (self, cr, (width - self->width * zoom) / 2, (height - self->height * zoom) / 2, zoom);
  cairo_destroy (cr);

  if (gtk_widget_has_visible_focus (widget))
    gtk_snapshot_render_focus (snapshot, gtk_widget_get_style_context (widget), 0, 0, width, height);
}

static void
segue_page_preview_dispose (GObject *object)
{
  g_clear_object (&SEGUE_PAGE_PREVIEW (object)->document);

  G_OBJECT_CLASS (segue_page_preview_parent_class)->dispose (object);
}

static void
turn_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  segue_page_preview_turn (SEGUE_PAGE_PREVIEW (widget), g_variant_get_int32 (parameter));
}

static void
segue_page_preview_class_init (SeguePagePreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  static const struct
  {
    guint key;
    int   pages;
  } keys[] = {
    { GDK_KEY_Page_Up, -1 }, { GDK_KEY_Page_Down, 1 }, { GDK_KEY_Left, -1 }, { GDK_KEY_Right, 1 },
    { GDK_KEY_Up, -1 }, { GDK_KEY_Down, 1 }, { GDK_KEY_Home, -G_MAXINT }, { GDK_KEY_End, G_MAXINT },
  };

  G_OBJECT_CLASS (klass)->dispose = segue_page_preview_dispose;
  widget_class->measure = segue_page_preview_measure;
  widget_class->snapshot = segue_page_preview_snapshot;

  /**
   * SeguePagePreview::turned:
   *
   * Another page, or another document, is seen.
   */
  signals[SIGNAL_TURNED] = g_signal_new ("turned", SEGUE_TYPE_PAGE_PREVIEW, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "preview.turn", "i", turn_cb);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, 0, "preview.turn", "i", keys[i].pages);
  gtk_widget_class_set_css_name (widget_class, "pagepreview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static gboolean
scrolled_cb (SeguePagePreview *self,
             double            dx,
             double            dy)
{
  if (dy != 0)
    segue_page_preview_turn (self, dy > 0 ? 1 : -1);

  return TRUE;
}

static void
segue_page_preview_init (SeguePagePreview *self)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL |
                                                                GTK_EVENT_CONTROLLER_SCROLL_DISCRETE);

  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scrolled_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  name_page (self);
}

/**
 * segue_page_preview_take_document:
 * @document: (transfer full) (nullable): what is seen; %NULL for nothing
 * @paper: what it is printed on
 * @is_landscape: whether the long side lies
 *
 * Lays it out, and shows the page that was seen before where there still is one.
 *
 * Returns: whether there are pages
 */
gboolean
segue_page_preview_take_document (SeguePagePreview *self,
                                  SegueDocument    *document,
                                  SeguePaper        paper,
                                  gboolean          is_landscape)
{
  g_return_val_if_fail (SEGUE_IS_PAGE_PREVIEW (self), FALSE);

  g_clear_object (&self->document);
  segue_paper_get_size (paper, is_landscape, &self->width, &self->height);
  if (document != NULL &&
      !segue_document_paginate (document, self->width - 2 * SEGUE_PAPER_MARGIN, self->height - 2 * SEGUE_PAPER_MARGIN, NULL, NULL))
    g_clear_object (&document);
  self->document = document;

  segue_page_preview_turn (self, 0);
  return segue_page_preview_get_n_pages (self) > 0;
}

/**
 * segue_page_preview_get_n_pages:
 *
 * Returns: how many pages there are
 */
guint
segue_page_preview_get_n_pages (SeguePagePreview *self)
{
  g_return_val_if_fail (SEGUE_IS_PAGE_PREVIEW (self), 0);

  return self->document != NULL ? segue_document_get_n_pages (self->document) : 0;
}

/**
 * segue_page_preview_get_page:
 *
 * Returns: the page that is seen, counted from 0
 */
guint
segue_page_preview_get_page (SeguePagePreview *self)
{
  g_return_val_if_fail (SEGUE_IS_PAGE_PREVIEW (self), 0);

  return self->page;
}

/**
 * segue_page_preview_turn:
 * @pages: how many forward, negative for back; it ends at the first and the last
 */
void
segue_page_preview_turn (SeguePagePreview *self,
                         int               pages)
{
  guint n;
  gint64 page;

  g_return_if_fail (SEGUE_IS_PAGE_PREVIEW (self));

  n = segue_page_preview_get_n_pages (self);
  page = (gint64) self->page + pages;
  self->page = n > 0 ? (guint) CLAMP (page, 0, (gint64) n - 1) : 0;
  name_page (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_TURNED], 0);
}
