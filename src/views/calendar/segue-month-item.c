/* segue-month-item.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-month-item"

#include "config.h"

#include "segue-month-item.h"

#include "segue-calendar-words.h"
#include "segue-findings.h"
#include "segue-kind-glyphs.h"
#include "segue-palette.h"
#include "segue-round-box.h"
#include "segue-text-layout.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define RADIUS 4.0
#define GLYPH 6.5
#define GLYPH_CENTRE 13.0
#define GLYPH_ROOM 25 /* from the edge to the title */
#define MARK 6.0
#define PADDING 5
#define FADED 0.5f

struct _SegueMonthItem
{
  GtkWidget          parent_instance;

  SegueRecord       *record;
  SegueMonthSpot     spot;  /* its item is not to be followed */
  SegueCalendarKind  kind;
  SegueDatedState    state;
  SegueDay           day;   /* the first that is seen */
  char              *title;
  PangoLayout       *layout;
  gboolean           is_bold;
  gboolean           is_selected;
  int                severity; /* a SegueSeverity, -1 for none */
};

G_DEFINE_FINAL_TYPE (SegueMonthItem, segue_month_item, GTK_TYPE_WIDGET)

static gboolean
is_mirrored (SegueMonthItem *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static void
set_colour (cairo_t       *cr,
            const GdkRGBA *colour,
            float          alpha)
{
  cairo_set_source_rgba (cr, colour->red, colour->green, colour->blue, colour->alpha * alpha);
}

typedef struct
{
  GdkRGBA ink;
  GdkRGBA tint;
  GdkRGBA words;
  GdkRGBA ground;
} Inks;

static void
get_inks (SegueMonthItem *self,
          Inks           *inks)
{
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (self));
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GdkRGBA text;

  gtk_style_context_get_color (style, &text);
  if (!gtk_style_context_lookup_color (style, "view_bg_color", &inks->ground))
    inks->ground = (GdkRGBA) { 1, 1, 1, 1 };
  segue_palette_get_kind (self->kind, adw_style_manager_get_dark (manager), &inks->ink, &inks->tint);
  if (adw_style_manager_get_high_contrast (manager))
    {
      inks->words = text;
      inks->ink = text;
      return;
    }

  inks->words.red = inks->ink.red * 0.65f + text.red * 0.35f;
  inks->words.green = inks->ink.green * 0.65f + text.green * 0.35f;
  inks->words.blue = inks->ink.blue * 0.65f + text.blue * 0.35f;
  inks->words.alpha = 1;
}

/* A bar that goes on has no end on that side. */
static void
trace_box (SegueMonthItem *self,
           cairo_t        *cr,
           double          width,
           double          height,
           double          inset)
{
  gboolean open_left = is_mirrored (self) ? !self->spot.ends : !self->spot.begins;
  gboolean open_right = is_mirrored (self) ? !self->spot.begins : !self->spot.ends;
  double left = open_left ? -RADIUS : inset;
  double right = open_right ? width + RADIUS : width - inset;

  segue_round_box_trace (cr, left, inset, right - left, height - 2 * inset, RADIUS);
}

static void
draw_outline (SegueMonthItem *self,
              cairo_t        *cr,
              const Inks     *inks,
              double          width,
              double          height)
{
  static const double dashes[] = { 3, 2 };
  gboolean is_past = self->state == SEGUE_DATED_DONE || self->state == SEGUE_DATED_CANCELLED;

  if (segue_calendar_kind_is_window (self->kind))
    return;

  trace_box (self, cr, width, height, 0.5);
  set_colour (cr, &inks->ink, is_past ? FADED : 0.9f);
  cairo_set_line_width (cr, 1);
  if (self->state == SEGUE_DATED_OPEN)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

/* A ring of ink with a gap in the colour of the page. */
static void
draw_ring (SegueMonthItem *self,
           cairo_t        *cr,
           const Inks     *inks,
           double          width,
           double          height)
{
  GdkRGBA text;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &text);
  trace_box (self, cr, width, height, -1);
  set_colour (cr, &inks->ground, 1);
  cairo_set_line_width (cr, 2);
  cairo_stroke (cr);
  trace_box (self, cr, width, height, -2.5);
  set_colour (cr, &text, 1);
  cairo_set_line_width (cr, 2);
  cairo_stroke (cr);
}

static guint
count_marks (SegueMonthItem *self)
{
  return (self->state == SEGUE_DATED_DONE) + (self->severity >= 0);
}

static double
get_text_line (SegueMonthItem *self)
{
  int height;

  pango_layout_get_pixel_size (self->layout, NULL, &height);

  return (double) height / pango_layout_get_line_count (self->layout);
}

/* The height of the first line, with what is above it, and below it where it is alone. */
static double
get_line (SegueMonthItem *self,
          double          height)
{
  return height - (MAX (self->spot.n_lines, 1) - 1) * get_text_line (self);
}

/* Marks stand below the glyph, where there are lines for them, so that the words have the width. */
static gboolean
marks_are_below (guint n_lines,
                 guint n_marks)
{
  return n_lines > n_marks;
}

static int
get_text_room (int   width,
               guint n_lines,
               guint n_marks)
{
  return width - segue_month_item_get_room (0) - (marks_are_below (n_lines, n_marks) ? 0 : (int) n_marks * SEGUE_MONTH_ITEM_MARK);
}

static void
draw_marks (SegueMonthItem *self,
            cairo_t        *cr,
            const Inks     *inks,
            double          width,
            double          y)
{
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  gboolean is_below = marks_are_below (self->spot.n_lines, count_marks (self));
  double step_x = is_below ? 0 : -SEGUE_MONTH_ITEM_MARK, step_y = is_below ? get_text_line (self) : 0;
  double x = is_below ? GLYPH_CENTRE : width - PADDING - MARK;
  GdkRGBA ink = inks->ink;

  y += step_y;

  if (self->severity >= 0)
    {
      if (self->severity == SEGUE_SEVERITY_ERROR)
        segue_palette_get_late (dark, &ink);
      else if (self->severity == SEGUE_SEVERITY_WARNING)
        segue_palette_get_warning (dark, &ink);
      set_colour (cr, &ink, 1);
      segue_severity_draw (cr, self->severity, is_mirrored (self) ? width - x : x, y, MARK);
      x += step_x;
      y += step_y;
    }
  if (self->state == SEGUE_DATED_DONE)
    {
      set_colour (cr, &inks->ink, 1);
      segue_tick_draw (cr, is_mirrored (self) ? width - x : x, y, MARK);
    }
}

static void
draw_title (SegueMonthItem *self,
            GtkSnapshot    *snapshot,
            const Inks     *inks,
            double          width,
            double          height)
{
  int room = get_text_room ((int) width, self->spot.n_lines, count_marks (self));
  int text_width, text_height;
  graphene_point_t point;

  if (room <= 8)
    return;

  pango_layout_set_width (self->layout, room * PANGO_SCALE);
  pango_layout_get_pixel_size (self->layout, &text_width, &text_height);
  point.x = (float) (is_mirrored (self) ? (int) width - GLYPH_ROOM - room : GLYPH_ROOM);
  point.y = (float) ((int) (get_line (self, height) - text_height / pango_layout_get_line_count (self->layout)) / 2);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &point);
  gtk_snapshot_append_layout (snapshot, self->layout, &inks->words);
  gtk_snapshot_restore (snapshot);
}

/* A bar that goes on ends where its day does. */
static graphene_rect_t
get_bounds (SegueMonthItem *self,
            float           width,
            float           height)
{
  float left = (is_mirrored (self) ? self->spot.ends : self->spot.begins) ? 5 : 0;
  float right = (is_mirrored (self) ? self->spot.begins : self->spot.ends) ? 5 : 0;

  return GRAPHENE_RECT_INIT (-left, -5, width + left + right, height + 10);
}

static void
segue_month_item_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  SegueMonthItem *self = SEGUE_MONTH_ITEM (widget);
  double width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  double line = get_line (self, height);
  graphene_rect_t bounds = get_bounds (self, (float) width, (float) height);
  cairo_t *cr;
  Inks inks;

  if (self->layout == NULL)
    return;

  get_inks (self, &inks);
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  trace_box (self, cr, width, height, 0);
  set_colour (cr, &inks.tint, 1);
  cairo_fill (cr);
  draw_outline (self, cr, &inks, width, height);
  if (self->is_selected)
    draw_ring (self, cr, &inks, width, height);
  set_colour (cr, &inks.ink, self->state == SEGUE_DATED_CANCELLED ? FADED : 1);
  segue_kind_glyph_draw (cr, self->kind, is_mirrored (self) ? width - GLYPH_CENTRE : GLYPH_CENTRE, line / 2, GLYPH);
  draw_marks (self, cr, &inks, width, line / 2);
  cairo_destroy (cr);
  draw_title (self, snapshot, &inks, width, height);
}

static void
segue_month_item_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  SegueMonthItem *self = SEGUE_MONTH_ITEM (widget);
  int width = 0, height = 0;

  if (self->layout != NULL)
    {
      pango_layout_set_width (self->layout, -1);
      pango_layout_get_pixel_size (self->layout, &width, &height);
    }
  height = (int) MAX (self->spot.n_lines, 1) * height + 6;
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 24 : height;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? segue_month_item_get_room (width) + (int) count_marks (self) * SEGUE_MONTH_ITEM_MARK : height;
}

static void
segue_month_item_dispose (GObject *object)
{
  SegueMonthItem *self = SEGUE_MONTH_ITEM (object);

  g_clear_object (&self->layout);
  g_clear_object (&self->record);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (segue_month_item_parent_class)->dispose (object);
}

static void
segue_month_item_class_init (SegueMonthItemClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_month_item_dispose;
  widget_class->snapshot = segue_month_item_snapshot;
  widget_class->measure = segue_month_item_measure;

  gtk_widget_class_set_css_name (widget_class, "month-item");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
segue_month_item_init (SegueMonthItem *self)
{
  self->severity = -1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * segue_month_item_new:
 *
 * Returns: (transfer floating): shows nothing yet
 */
GtkWidget *
segue_month_item_new (void)
{
  return g_object_new (SEGUE_TYPE_MONTH_ITEM, NULL);
}

/**
 * segue_month_item_get_room:
 * @width: of a title, in pixels
 *
 * Returns: how wide an item with such a title is
 */
int
segue_month_item_get_room (int width)
{
  return GLYPH_ROOM + width + PADDING;
}

/**
 * segue_month_item_prepare:
 * @layout: a title
 *
 * Lets it take several lines, without marks that nobody wrote.
 */
void
segue_month_item_prepare (PangoLayout *layout)
{
  g_autoptr(PangoAttrList) attributes = pango_attr_list_copy (pango_layout_get_attributes (layout));

  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
}

static guint
count_wrapped (PangoLayout *layout,
               int          width)
{
  pango_layout_set_width (layout, MAX (width, 1) * PANGO_SCALE);

  return (guint) pango_layout_get_line_count (layout);
}

/**
 * segue_month_item_count_lines:
 * @layout: a title, prepared
 * @width: of an item
 * @n_marks: how many marks it has
 *
 * Returns: how many lines it takes there
 */
guint
segue_month_item_count_lines (PangoLayout *layout,
                              int          width,
                              guint        n_marks)
{
  int natural;
  guint n;

  pango_layout_set_width (layout, -1);
  pango_layout_get_pixel_size (layout, &natural, NULL);
  if (natural <= get_text_room (width, 1, n_marks))
    return 1;

  n = count_wrapped (layout, get_text_room (width, n_marks + 1, n_marks));
  if (n <= n_marks)
    n = MIN (count_wrapped (layout, get_text_room (width, 1, n_marks)), n_marks + 1);
  pango_layout_set_width (layout, -1);

  return n;
}

/* What it is called when somebody follows it into another month. */
static char *
dup_label (SegueMonthItem          *self,
           const SegueCalendarItem *item,
           const char              *title)
{
  g_autofree char *when = NULL;

  if (self->spot.n_columns < 2 || !segue_calendar_kind_is_window (item->kind))
    return g_strdup (title);

  when = segue_calendar_words_dup_when (item);
  /* Translators: the name of a window and its days: “Month-end freeze, 28 Apr to 4 May”. */
  return self->spot.ends ? g_strdup_printf (C_("window and days", "%s, %s"), title, when)
                         : g_strdup_printf (C_("window and days that go on", "%s, %s →"), title, when);
}

static void
make_layout (SegueMonthItem *self)
{
  g_autoptr(PangoAttrList) attributes = NULL;

  g_clear_object (&self->layout);
  self->layout = segue_text_layout_new (GTK_WIDGET (self), self->title, SEGUE_MONTH_ITEM_LETTERS, self->is_bold);
  if (self->state == SEGUE_DATED_CANCELLED)
    {
      attributes = pango_attr_list_copy (pango_layout_get_attributes (self->layout));
      pango_attr_list_insert (attributes, pango_attr_strikethrough_new (TRUE));
      pango_layout_set_attributes (self->layout, attributes);
    }
  segue_month_item_prepare (self->layout);
  pango_layout_set_ellipsize (self->layout, PANGO_ELLIPSIZE_END);
  /* Beside its glyph, in whichever direction it is read. */
  if (pango_layout_get_direction (self->layout, 0) == (is_mirrored (self) ? PANGO_DIRECTION_LTR : PANGO_DIRECTION_RTL))
    pango_layout_set_alignment (self->layout, PANGO_ALIGN_RIGHT);
  pango_layout_set_height (self->layout, -(int) self->spot.n_lines);
}

/**
 * segue_month_item_set:
 * @state: what all modes look at
 * @spot: what it shows, and how much of it
 * @week: the first day of the week that it is seen in
 */
void
segue_month_item_set (SegueMonthItem       *self,
                      SegueCalendarState   *state,
                      const SegueMonthSpot *spot,
                      SegueDay              week)
{
  const SegueCalendarItem *item = spot->item;
  g_autofree char *title = segue_calendar_words_dup_title (state, item);
  g_autofree char *words = segue_calendar_words_dup_item (state, item);

  g_set_object (&self->record, item->record);
  self->spot = *spot;
  self->spot.item = NULL;
  self->kind = item->kind;
  self->state = item->state;
  self->day = week + (SegueDay) spot->column;
  self->severity = segue_page_state_get_severity (SEGUE_PAGE_STATE (state), item->record);
  self->is_bold = item->kind == SEGUE_CALENDAR_MILESTONE || item->kind == SEGUE_CALENDAR_CUT_OVER || segue_calendar_kind_is_window (item->kind);
  g_free (self->title);
  self->title = dup_label (self, item, title);
  make_layout (self);
  if (self->severity >= 0)
    {
      /* Translators: an item on the calendar, and the severest thing that a check says of it: “error”. */
      g_autofree char *with_severity = g_strdup_printf (C_("item and severity", "%s, %s"), words, segue_severity_get_text (self->severity));

      g_free (words);
      words = g_steal_pointer (&with_severity);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  if (g_strcmp0 (gtk_widget_get_tooltip_text (GTK_WIDGET (self)), words) != 0) /* GTK asks the display at each */
    gtk_widget_set_tooltip_text (GTK_WIDGET (self), words);
  segue_month_item_set_selected (self, segue_calendar_state_get_selected (state) == item->record);
  gtk_widget_queue_resize (GTK_WIDGET (self)); /* it may have been higher */
}

/**
 * segue_month_item_get_record:
 *
 * Returns: (transfer none): what it stands for
 */
SegueRecord *
segue_month_item_get_record (SegueMonthItem *self)
{
  return self->record;
}

/**
 * segue_month_item_get_spot:
 *
 * Returns: (transfer none): where it lies; without the item
 */
const SegueMonthSpot *
segue_month_item_get_spot (SegueMonthItem *self)
{
  return &self->spot;
}

/**
 * segue_month_item_get_day:
 *
 * Returns: its first day that is seen in its week
 */
SegueDay
segue_month_item_get_day (SegueMonthItem *self)
{
  return self->day;
}

/**
 * segue_month_item_set_selected:
 * @is_selected: whether it has a ring
 */
void
segue_month_item_set_selected (SegueMonthItem *self,
                               gboolean        is_selected)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, is_selected, -1);
  if (is_selected == self->is_selected)
    return;

  self->is_selected = is_selected;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
