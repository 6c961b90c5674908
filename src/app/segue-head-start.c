/* segue-head-start.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Before a window can be laid out fontconfig has to say, for every size and weight, which
 * of all fonts suit best; then letters are drawn for the first time, and the folders of
 * icons are read.  That is half of a start, none of it depends on what is in the window,
 * and the toolkit reads its styles meanwhile.  What is not foreseen here is found when it
 * is needed, as ever.
 */

#define G_LOG_DOMAIN "segue-head-start"

#include "config.h"

#include "segue-head-start.h"

#include <math.h>
#include <pango/pangocairo.h>

#define POINTS_PER_INCH 72.0

#define LETTERS "etaoinsrhldcumpfgybwvkxjqzSABCDEFGHIJKLMNOPQRTUVWXYZ0123456789.,·()"

/* Where letters are drawn that nobody sees. */
#define CANVAS_SIZE 64

typedef struct
{
  double      scale;
  PangoWeight weight;
  gboolean    by_attribute; /* such a size is rounded down, one from a style to the nearest */
  gboolean    has_letters;  /* many */
} Look;

/* What the first window is written in: cells, headings, chips, the pane. */
static const Look looks[] = {
  { 1.0, PANGO_WEIGHT_NORMAL, FALSE, TRUE },
  { 1.0, PANGO_WEIGHT_BOLD, FALSE, TRUE },
  { 10.0 / 11, PANGO_WEIGHT_NORMAL, TRUE, TRUE },
  { 10.0 / 11, PANGO_WEIGHT_BOLD, TRUE, TRUE },
  { .91, PANGO_WEIGHT_BOLD, FALSE, TRUE },
  { .9, PANGO_WEIGHT_NORMAL, FALSE, TRUE },
  { 9.0 / 11, PANGO_WEIGHT_NORMAL, TRUE, FALSE },
  { 9.0 / 11, PANGO_WEIGHT_BOLD, TRUE, FALSE },
  { .91 * .9, PANGO_WEIGHT_BOLD, FALSE, FALSE },
  { 1.1, PANGO_WEIGHT_NORMAL, FALSE, FALSE },
  { 1.1, PANGO_WEIGHT_BOLD, FALSE, FALSE },
  { .75, PANGO_WEIGHT_BOLD, FALSE, FALSE },
  { 1.8, PANGO_WEIGHT_ULTRABOLD, FALSE, FALSE },
};

struct _SegueHeadStart
{
  GThread              *fonts;       /* NULL once they are handed over */
  GThread              *letters;     /* begun by @fonts */
  GThread              *icons;       /* NULL before that */

  /* Owned; of the thread of the fonts until it ends. */
  PangoFontMap         *map;
  PangoFontDescription *description; /* its size is in points or pixels */
  cairo_font_options_t *options;
  PangoLanguage        *language;
  double                resolution;
};

static gboolean is_done; /* a process starts once */

static PangoFontDescription *
describe (SegueHeadStart *self,
          const Look     *look)
{
  PangoFontDescription *description = pango_font_description_copy (self->description);
  double size = pango_font_description_get_size (description);

  if (!pango_font_description_get_size_is_absolute (description))
    size *= self->resolution / POINTS_PER_INCH;
  size = look->by_attribute ? floor (round (size) * look->scale) : round (size * look->scale);
  pango_font_description_set_absolute_size (description, size);
  pango_font_description_set_weight (description, look->weight);

  return description;
}

static void
draw (gpointer data)
{
  cairo_scaled_font_t *font = data;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, CANVAS_SIZE, CANVAS_SIZE);
  cairo_t *cr = cairo_create (surface);
  cairo_glyph_t *glyphs = NULL;
  int n = 0;

  if (cairo_scaled_font_text_to_glyphs (font, 0, 0, LETTERS, -1, &glyphs, &n, NULL, NULL, NULL) == CAIRO_STATUS_SUCCESS)
    {
      for (int i = 0; i < n; i++) /* one upon another: what counts is that it was drawn */
        glyphs[i].x = glyphs[i].y = CANVAS_SIZE / 2;
      cairo_set_scaled_font (cr, font);
      cairo_show_glyphs (cr, glyphs, n);
      cairo_glyph_free (glyphs);
    }

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  cairo_scaled_font_destroy (font);
}

/* Cairo keeps what it drew for all threads. */
static gpointer
draw_letters (gpointer data)
{
  g_autoptr(GPtrArray) fonts = data;

  for (guint i = 0; i < fonts->len; i++)
    draw (g_ptr_array_index (fonts, i));

  return NULL;
}

static void
find_font (SegueHeadStart *self,
           PangoContext   *context,
           const Look     *look,
           GPtrArray      *to_draw)
{
  PangoFontDescription *description = describe (self, look);
  PangoFont *font = pango_context_load_font (context, description);

  pango_font_metrics_unref (pango_context_get_metrics (context, description, self->language));
  if (look->has_letters && PANGO_IS_CAIRO_FONT (font))
    {
      cairo_scaled_font_t *scaled = pango_cairo_font_get_scaled_font (PANGO_CAIRO_FONT (font));

      if (scaled != NULL)
        g_ptr_array_add (to_draw, cairo_scaled_font_reference (scaled));
    }
  g_clear_object (&font);
  pango_font_description_free (description);
}

static gpointer
find_fonts (gpointer data)
{
  SegueHeadStart *self = data;
  PangoContext *context = pango_font_map_create_context (self->map);
  GPtrArray *to_draw = g_ptr_array_new ();

  pango_cairo_context_set_font_options (context, self->options);
  pango_cairo_context_set_resolution (context, self->resolution);
  pango_context_set_language (context, self->language);
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    find_font (self, context, &looks[i], to_draw);
  g_object_unref (context);

  self->letters = g_thread_new ("letters", draw_letters, to_draw);

  return NULL;
}

/* As a widget would have it. */
static void
ask_toolkit (SegueHeadStart *self)
{
  GtkWidget *label = g_object_ref_sink (gtk_label_new (NULL));
  PangoContext *context = gtk_widget_get_pango_context (label);
  const cairo_font_options_t *options = pango_cairo_context_get_font_options (context);
  g_autofree char *name = NULL;

  g_object_get (gtk_widget_get_settings (label), "gtk-font-name", &name, NULL);
  self->description = pango_font_description_from_string (name != NULL ? name : "Sans 10");
  self->options = options != NULL ? cairo_font_options_copy (options) : cairo_font_options_create ();
  self->language = pango_context_get_language (context);
  self->resolution = pango_cairo_context_get_resolution (context);
  g_object_unref (label);
}

/**
 * segue_head_start_begin:
 *
 * Looks for fonts beside the main thread, which knows the settings by now and has not
 * laid out anything yet.
 *
 * Returns: (transfer full) (nullable): for segue_head_start_hand_over(); %NULL where there
 *   is one processor only, or fonts were handed over before
 */
SegueHeadStart *
segue_head_start_begin (void)
{
  SegueHeadStart *self;

  if (is_done || g_get_num_processors () < 2)
    return NULL;

  self = g_new0 (SegueHeadStart, 1);
  ask_toolkit (self);
  self->map = pango_cairo_font_map_new ();
  self->fonts = g_thread_new ("fonts", find_fonts, self);

  return self;
}

static gpointer
read_icons (gpointer data)
{
  g_autoptr(GtkIconTheme) theme = data;

  gtk_icon_theme_has_icon (theme, "open-menu-symbolic");

  return NULL;
}

/**
 * segue_head_start_hand_over:
 * @self: (nullable): what was begun
 *
 * To be called when styles and icons are known to the toolkit: from now on widgets find
 * their fonts among those that were looked for.  Waits until that is done; it is what a
 * window would do first.
 */
void
segue_head_start_hand_over (SegueHeadStart *self)
{
  if (self == NULL || self->fonts == NULL)
    return;

  self->icons = g_thread_new ("icons", read_icons, g_object_ref (gtk_icon_theme_get_for_display (gdk_display_get_default ())));
  g_thread_join (g_steal_pointer (&self->fonts));
  pango_cairo_font_map_set_default (PANGO_CAIRO_FONT_MAP (self->map));
  is_done = TRUE;
}

/**
 * segue_head_start_free:
 * @self: (transfer full) (nullable): what was begun
 *
 * Waits for what still goes on.
 */
void
segue_head_start_free (SegueHeadStart *self)
{
  if (self == NULL)
    return;

  if (self->fonts != NULL)
    g_thread_join (self->fonts);
  g_thread_join (self->letters);
  if (self->icons != NULL)
    g_thread_join (self->icons);
  g_object_unref (self->map);
  pango_font_description_free (self->description);
  cairo_font_options_destroy (self->options);
  g_free (self);
}
