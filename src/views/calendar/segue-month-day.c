/* segue-month-day.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-month-day"

#include "config.h"

#include "segue-month-day.h"

#include "segue-calendar-words.h"
#include "segue-kind-glyphs.h"
#include "segue-palette.h"
#include "segue-text-layout.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define PADDING 7
#define HATCH_STEP 9.0
#define DOT_STEP 8.0
#define SMALL_GLYPH 5.0
#define N_GLYPHS 3
#define SMALLEST (9.0 / 11.0)

struct _SegueMonthDay
{
  GtkWidget          parent_instance;

  SegueDay           day;
  PangoLayout       *number;
  PangoLayout       *t;       /* NULL where there is none */
  guint              windows; /* bits of kinds that lie over it */
  SegueCalendarKind  kinds[N_GLYPHS];
  guint              n_items; /* in a narrow window, where they are not seen otherwise */
  gboolean           is_other; /* of another month */
  gboolean           is_target;
  gboolean           is_cursor;
  gboolean           is_narrow;
};

G_DEFINE_FINAL_TYPE (SegueMonthDay, segue_month_day, GTK_TYPE_WIDGET)

static gboolean
is_mirrored (SegueMonthDay *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static gboolean
is_today (SegueMonthDay *self)
{
  return self->day == segue_today ();
}

static void
get_colour (SegueMonthDay *self,
            const char    *name,
            GdkRGBA       *colour)
{
  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (GTK_WIDGET (self)), name, colour))
    *colour = (GdkRGBA) { 0.21f, 0.52f, 0.89f, 1 };
}

static void
fill (GtkSnapshot   *snapshot,
      GdkRGBA        colour,
      float          alpha,
      float          x,
      float          y,
      float          width,
      float          height)
{
  colour.alpha *= alpha;
  gtk_snapshot_append_color (snapshot, &colour, &GRAPHENE_RECT_INIT (x, y, width, height));
}

/* Lines that go on from day to day: they are where they would be in the whole page. */
static void
draw_hatch (SegueMonthDay *self,
            cairo_t       *cr,
            double         width,
            double         height,
            gboolean       falls)
{
  graphene_rect_t place = GRAPHENE_RECT_INIT (0, 0, 0, 0);
  double offset;

  if (!gtk_widget_compute_bounds (GTK_WIDGET (self), gtk_widget_get_parent (GTK_WIDGET (self)), &place))
    return;

  offset = place.origin.x + (falls ? -place.origin.y : place.origin.y);
  offset -= HATCH_STEP * (int) (offset / HATCH_STEP);
  cairo_set_line_width (cr, 1);
  for (double x = -height - offset - HATCH_STEP; x < width + height + HATCH_STEP; x += HATCH_STEP)
    {
      cairo_move_to (cr, x, falls ? 0 : height);
      cairo_line_to (cr, x + height, falls ? height : 0);
    }
  cairo_stroke (cr);
}

static void
draw_dots (cairo_t *cr,
           double   width,
           double   height)
{
  for (double y = DOT_STEP / 2; y < height; y += DOT_STEP)
    for (double x = DOT_STEP / 2; x < width; x += DOT_STEP)
      cairo_rectangle (cr, x, y, 1.5, 1.5);
  cairo_fill (cr);
}

static void
draw_windows (SegueMonthDay *self,
              GtkSnapshot   *snapshot,
              float          width,
              float          height)
{
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  gboolean is_strong = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  cairo_rectangle (cr, 0, 0, width, height);
  cairo_clip (cr);
  for (guint kind = SEGUE_CALENDAR_FREEZE; kind < SEGUE_N_CALENDAR_KINDS; kind++)
    {
      GdkRGBA ink, tint;

      if (!(self->windows & 1u << kind))
        continue;
      segue_palette_get_kind (kind, dark, &ink, &tint);
      cairo_set_source_rgba (cr, ink.red, ink.green, ink.blue, is_strong ? 0.9 : 0.4);
      if (kind == SEGUE_CALENDAR_FREEZE)
        draw_hatch (self, cr, width, height, FALSE);
      else if (kind == SEGUE_CALENDAR_MAINTENANCE)
        draw_hatch (self, cr, width, height, TRUE);
      else if (kind == SEGUE_CALENDAR_PEAK)
        draw_dots (cr, width, height);
    }
  cairo_destroy (cr);
}

static void
draw_ground (SegueMonthDay *self,
             GtkSnapshot   *snapshot,
             float          width,
             float          height,
             const GdkRGBA *text)
{
  const guint off = 1u << SEGUE_CALENDAR_HOLIDAY | 1u << SEGUE_CALENDAR_NON_WORKING;
  GdkRGBA accent;

  get_colour (self, "accent_color", &accent);
  if (self->is_other)
    fill (snapshot, *text, 0.07f, 0, 0, width, height);
  else if (segue_day_get_weekday (self->day) >= 6 || (self->windows & off) != 0)
    fill (snapshot, *text, 0.03f, 0, 0, width, height);
  if (is_today (self))
    fill (snapshot, accent, 0.07f, 0, 0, width, height);
  if ((self->windows & ~off) != 0)
    draw_windows (self, snapshot, width, height);
  fill (snapshot, *text, 0.14f, 0, height - 1, width, 1);
  fill (snapshot, *text, 0.14f, is_mirrored (self) ? 0 : width - 1, 0, 1, height);
  if (is_today (self))
    fill (snapshot, accent, 1, 0, 0, width, 2);
  if (self->is_target)
    {
      fill (snapshot, accent, 0.12f, 0, 0, width, height);
      fill (snapshot, accent, 1, 0, 0, width, 2);
      fill (snapshot, accent, 1, 0, height - 2, width, 2);
      fill (snapshot, accent, 1, 0, 0, 2, height);
      fill (snapshot, accent, 1, width - 2, 0, 2, height);
    }
}

/* On a patch of the page, so that no pattern is behind it. */
static void
draw_text (SegueMonthDay *self,
           GtkSnapshot   *snapshot,
           PangoLayout   *layout,
           const GdkRGBA *colour,
           double         x,
           double         middle)
{
  int width, height;
  GdkRGBA ground;

  pango_layout_get_pixel_size (layout, &width, &height);
  if (is_mirrored (self))
    x = gtk_widget_get_width (GTK_WIDGET (self)) - x - width;
  if (self->windows != 0 && !is_today (self))
    {
      get_colour (self, "view_bg_color", &ground);
      fill (snapshot, ground, 1, (float) x - 3, (float) (middle - height / 2.0), (float) width + 6, (float) height);
    }
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) (int) (middle - height / 2.0)));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

/* The day on its patch of accent, with the word beside it. */
static void
draw_today (SegueMonthDay *self,
            GtkSnapshot   *snapshot,
            double         middle)
{
  g_autoptr(PangoLayout) word = segue_text_layout_new (GTK_WIDGET (self), _("Today"), SMALLEST * 1.05, TRUE);
  graphene_rect_t patch;
  GskRoundedRect rounded;
  GdkRGBA accent, ground, white;
  int width, height, word_width;
  double x = PADDING - 3;

  get_colour (self, "accent_bg_color", &ground);
  get_colour (self, "accent_fg_color", &white);
  get_colour (self, "accent_color", &accent);
  pango_layout_get_pixel_size (self->number, &width, &height);
  pango_layout_get_pixel_size (word, &word_width, NULL);
  patch = GRAPHENE_RECT_INIT ((float) (is_mirrored (self) ? gtk_widget_get_width (GTK_WIDGET (self)) - x - width - 12 : x),
                              (float) (middle - height / 2.0 - 1), (float) width + 12, (float) height + 2);
  gsk_rounded_rect_init_from_rect (&rounded, &patch, (float) height / 2 + 1);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, &ground, &patch);
  gtk_snapshot_pop (snapshot);
  draw_text (self, snapshot, self->number, &white, x + 6, middle);
  if (!self->is_narrow && x + width + 24 + word_width < gtk_widget_get_width (GTK_WIDGET (self)))
    draw_text (self, snapshot, word, &accent, x + width + 18, middle);
}

static void
draw_head (SegueMonthDay *self,
           GtkSnapshot   *snapshot,
           int            width,
           const GdkRGBA *text)
{
  double middle = segue_month_day_get_head (GTK_WIDGET (self)) / 2.0 + 1;
  GdkRGBA dim = *text;
  int number_width, t_width;

  dim.alpha *= 0.75f;
  pango_layout_get_pixel_size (self->number, &number_width, NULL);
  if (is_today (self))
    {
      draw_today (self, snapshot, middle);
      return;
    }

  draw_text (self, snapshot, self->number, self->is_other ? &dim : text, PADDING, middle);
  if (self->t == NULL || self->is_narrow)
    return;

  pango_layout_get_pixel_size (self->t, &t_width, NULL);
  if (PADDING * 3 + number_width + t_width <= width)
    draw_text (self, snapshot, self->t, &dim, width - PADDING - t_width, middle);
}

/* In a narrow window: the first few by their shape, and how many there are. */
static void
draw_small (SegueMonthDay *self,
            GtkSnapshot   *snapshot,
            int            width,
            int            height,
            const GdkRGBA *text)
{
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  guint n = MIN (self->n_items, N_GLYPHS);
  double y = segue_month_day_get_head (GTK_WIDGET (self)) + SMALL_GLYPH + 2;
  g_autofree char *count = NULL;
  g_autoptr(PangoLayout) layout = NULL;
  cairo_t *cr;

  if (self->n_items > N_GLYPHS)
    {
      n = 1;
      count = g_strdup_printf ("%u", self->n_items);
      layout = segue_text_layout_new (GTK_WIDGET (self), count, SMALLEST, TRUE);
    }

  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  for (guint i = 0; i < n; i++)
    {
      double x = PADDING + SMALL_GLYPH + i * (2 * SMALL_GLYPH + 2);
      GdkRGBA ink, tint;

      segue_palette_get_kind (self->kinds[i], dark, &ink, &tint);
      cairo_set_source_rgba (cr, ink.red, ink.green, ink.blue, 1);
      segue_kind_glyph_draw (cr, self->kinds[i], is_mirrored (self) ? width - x : x, y, SMALL_GLYPH);
    }
  cairo_destroy (cr);
  if (layout != NULL)
    draw_text (self, snapshot, layout, text, PADDING + 2 * SMALL_GLYPH + 4, y);
}

static void
segue_month_day_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  SegueMonthDay *self = SEGUE_MONTH_DAY (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  GdkRGBA text;

  if (self->number == NULL)
    return;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &text);
  draw_ground (self, snapshot, (float) width, (float) height, &text);
  draw_head (self, snapshot, width, &text);
  if (self->is_narrow && self->n_items > 0)
    draw_small (self, snapshot, width, height, &text);
}

static void
segue_month_day_dispose (GObject *object)
{
  SegueMonthDay *self = SEGUE_MONTH_DAY (object);

  g_clear_object (&self->number);
  g_clear_object (&self->t);

  G_OBJECT_CLASS (segue_month_day_parent_class)->dispose (object);
}

static void
segue_month_day_class_init (SegueMonthDayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_month_day_dispose;
  widget_class->snapshot = segue_month_day_snapshot;

  gtk_widget_class_set_css_name (widget_class, "month-day");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
segue_month_day_init (SegueMonthDay *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * segue_month_day_new:
 *
 * Returns: (transfer floating): shows nothing yet
 */
GtkWidget *
segue_month_day_new (void)
{
  return g_object_new (SEGUE_TYPE_MONTH_DAY, NULL);
}

/* The first of a month says which. */
static char *
dup_number (SegueMonthDay *self)
{
  int number;

  segue_day_to_ymd (self->day, NULL, NULL, &number);

  return number == 1 && !self->is_narrow ? segue_day_to_short_label (self->day, self->day) : g_strdup_printf ("%d", number);
}

static void
look_at_items (SegueMonthDay      *self,
               SegueCalendarState *state)
{
  g_autoptr(GPtrArray) items = segue_calendar_find (segue_calendar_state_get_calendar (state), self->day, self->day);

  self->windows = 0;
  self->n_items = 0;
  for (guint i = 0; i < items->len; i++)
    {
      const SegueCalendarItem *item = g_ptr_array_index (items, i);

      if (segue_calendar_kind_is_window (item->kind))
        self->windows |= 1u << item->kind;
      else if (self->n_items++ < N_GLYPHS)
        self->kinds[self->n_items - 1] = item->kind;
    }
}

/**
 * segue_month_day_set:
 * @state: what all modes look at
 * @day: the day that it shows from now on
 * @is_other: whether it is of another month
 */
void
segue_month_day_set (SegueMonthDay      *self,
                     SegueCalendarState *state,
                     SegueDay            day,
                     gboolean            is_other)
{
  g_autofree char *number = NULL;
  g_autofree char *t = NULL;
  g_autofree char *words = segue_calendar_words_dup_day (state, day);

  self->day = day;
  self->is_other = is_other;
  self->is_narrow = segue_calendar_state_is_narrow (state);
  look_at_items (self, state);
  number = dup_number (self);
  t = segue_calendar_words_dup_t (state, day);
  g_clear_object (&self->number);
  g_clear_object (&self->t);
  self->number = segue_text_layout_new (GTK_WIDGET (self), number, 1, TRUE);
  if (t != NULL)
    self->t = segue_text_layout_new (GTK_WIDGET (self), t, SMALLEST, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * segue_month_day_get_day:
 *
 * Returns: the day
 */
SegueDay
segue_month_day_get_day (SegueMonthDay *self)
{
  return self->day;
}

/**
 * segue_month_day_set_target:
 * @is_target: whether something that is dragged would land there
 */
void
segue_month_day_set_target (SegueMonthDay *self,
                            gboolean       is_target)
{
  if (is_target == self->is_target)
    return;

  self->is_target = is_target;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * segue_month_day_set_cursor:
 * @is_cursor: whether it is the day that is looked at
 */
void
segue_month_day_set_cursor (SegueMonthDay *self,
                            gboolean       is_cursor)
{
  if (is_cursor == self->is_cursor)
    return;

  self->is_cursor = is_cursor;
  if (is_cursor)
    gtk_widget_add_css_class (GTK_WIDGET (self), "cursor");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "cursor");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, is_cursor, -1);
}

/**
 * segue_month_day_get_head:
 * @widget: whose font it is
 *
 * Returns: the height of the line that the number stands in
 */
int
segue_month_day_get_head (GtkWidget *widget)
{
  g_autoptr(PangoLayout) layout = segue_text_layout_new (widget, "0", 1, TRUE);
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);

  return height + 8;
}
