/* segue-board-card.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-board-card"

#include "config.h"

#include "segue-board-card.h"

#include "segue-answer-words.h"
#include "segue-attitude.h"
#include "segue-board-words.h"
#include "segue-palette.h"
#include "segue-priority-steps.h"
#include "segue-text-layout.h"
#include "segue-tip.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define PADDING 12
#define GAP 6
#define AVATAR 26
#define ICON 16
#define MOST_LINES 6 /* of what was said: who says more is read beside the board */
#define FADED 0.82f
#define SMALLEST 0.82 /* nine points */

struct _SegueBoardCard
{
  GtkWidget            parent_instance;

  SegueRecord         *entry;   /* NULL before the first */
  SegueBoardWords     *words;
  SegueBoardRuler     *ruler;   /* NULL until it is drawn, and where the font changed */
  PangoLayout         *quote;   /* the same; NULL where it is not shown */
  GtkIconPaintable    *icon;    /* of the clock */
};

G_DEFINE_FINAL_TYPE (SegueBoardCard, segue_board_card, GTK_TYPE_WIDGET)

static int
get_who_height (SegueBoardRuler *ruler)
{
  return MAX (2 * segue_board_ruler_get_small (ruler), AVATAR);
}

/**
 * segue_board_card_get_height:
 * @width: of the card, in pixels
 *
 * Returns: how high the card of an entry is
 */
int
segue_board_card_get_height (SegueBoardRuler *ruler,
                             SeguePlan       *plan,
                             SegueRecord     *entry,
                             int              width)
{
  const char *quote = segue_record_get_text (entry, SEGUE_RESISTANCE_SUMMARY);
  int height = 2 * PADDING + segue_board_ruler_get_line (ruler) + GAP + get_who_height (ruler) + GAP + segue_board_ruler_get_small (ruler);
  guint n = 0;

  if (quote != NULL)
    {
      n = segue_board_ruler_count_lines (ruler, quote, segue_answer_words_quotes (entry), width - 2 * PADDING);
      height += GAP + (int) MIN (n, MOST_LINES) * segue_board_ruler_get_line (ruler);
    }
  if (segue_record_is_set (entry, SEGUE_RESISTANCE_BARRIER))
    height += GAP + segue_board_ruler_get_small (ruler);

  return height;
}

static gboolean
is_mirrored (SegueBoardCard *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* From where it is in a card that is read from the left to where it is. */
static float
flip (SegueBoardCard *self,
      float           x,
      float           width)
{
  return is_mirrored (self) ? (float) gtk_widget_get_width (GTK_WIDGET (self)) - x - width : x;
}

/* Without hyphens that nobody wrote. */
static PangoLayout *
make_quote (SegueBoardCard *self)
{
  PangoLayout *layout = segue_text_layout_new (GTK_WIDGET (self), self->words->quote, 1, FALSE);
  g_autoptr(PangoAttrList) attributes = pango_attr_list_copy (pango_layout_get_attributes (layout));

  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_height (layout, -MOST_LINES);

  return layout;
}

static void
ensure (SegueBoardCard *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self)) - 2 * PADDING;

  if (self->ruler == NULL)
    self->ruler = segue_board_ruler_new (GTK_WIDGET (self));
  if (self->quote == NULL && self->words->quote != NULL)
    self->quote = make_quote (self);
  if (self->quote != NULL)
    pango_layout_set_width (self->quote, MAX (width, 1) * PANGO_SCALE);
}

/* Draws a line at the side where one begins to read. */
static float
write_line (SegueBoardCard *self,
            GtkSnapshot    *snapshot,
            const char     *text,
            double          scale,
            gboolean        is_bold,
            const GdkRGBA  *colour,
            float           x,
            float           y,
            float           room)
{
  g_autoptr(PangoLayout) layout = segue_text_layout_new (GTK_WIDGET (self), text, scale, is_bold);
  int width, height;

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_get_pixel_size (layout, &width, &height);
  if (width > (int) room)
    {
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_width (layout, (int) (MAX (room, 1) * PANGO_SCALE));
      width = (int) room;
    }

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (flip (self, x, (float) width), y));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);

  return (float) width;
}

typedef struct
{
  GdkRGBA text;
  GdkRGBA dim;
  GdkRGBA clock;
  float   width; /* of what is between the paddings */
  float   line;
  float   small;
} Pen;

static void
begin (SegueBoardCard *self,
       Pen            *pen)
{
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  GdkRGBA tint;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &pen->text);
  pen->dim = pen->clock = pen->text;
  pen->dim.alpha *= FADED;
  pen->clock.alpha *= FADED;
  if (self->words->clock_state == SEGUE_BOARD_CLOCK_LATE)
    segue_palette_get_late (dark, &pen->clock);
  else if (self->words->clock_state == SEGUE_BOARD_CLOCK_DONE)
    segue_palette_get_state (SEGUE_ENGAGEMENT_LEVEL_SUPPORTIVE, dark, &pen->clock, &tint);
  pen->width = (float) gtk_widget_get_width (GTK_WIDGET (self)) - 2 * PADDING;
  pen->line = (float) segue_board_ruler_get_line (self->ruler);
  pen->small = (float) segue_board_ruler_get_small (self->ruler);
}

/* The code, and how much it weighs. */
static void
draw_head (SegueBoardCard *self,
           GtkSnapshot    *snapshot,
           const Pen      *pen,
           float           y)
{
  float middle = y + pen->line / 2;
  float weight;

  if (self->words->code != NULL)
    write_line (self, snapshot, self->words->code, SEGUE_BOARD_SMALL, FALSE, &pen->dim, PADDING, middle - pen->small / 2, pen->width / 2);
  if (!self->words->has_priority)
    return;

  weight = (float) segue_priority_steps_get_width (GTK_WIDGET (self), self->words->priority);
  segue_priority_steps_draw (GTK_WIDGET (self), snapshot, self->words->priority, &pen->text,
                             flip (self, PADDING + pen->width - weight, weight), middle);
}

static void
draw_avatar (SegueBoardCard *self,
             GtkSnapshot    *snapshot,
             const Pen      *pen,
             float           middle)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (flip (self, PADDING, AVATAR), middle - AVATAR / 2.0f, AVATAR, AVATAR);
  g_autoptr(PangoLayout) layout = segue_text_layout_new (GTK_WIDGET (self), self->words->initials, 0.78, TRUE);
  GdkRGBA ground = pen->text;
  GskRoundedRect disc;
  int width, height;

  ground.alpha = 0.13f;
  gsk_rounded_rect_init_from_rect (&disc, &bounds, AVATAR / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &disc);
  gtk_snapshot_append_color (snapshot, &ground, &bounds);
  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (bounds.origin.x + (AVATAR - (float) width) / 2, middle - (float) height / 2));
  gtk_snapshot_append_layout (snapshot, layout, &pen->text);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (-bounds.origin.x - (AVATAR - (float) width) / 2, -middle + (float) height / 2));
  gtk_snapshot_pop (snapshot);
}

static int
get_text_width (SegueBoardCard *self,
                const char     *text,
                double          scale)
{
  g_autoptr(PangoLayout) layout = segue_text_layout_new (GTK_WIDGET (self), text, scale, FALSE);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);

  return width;
}

/* Over both lines of who it is, where one is too short for a name. */
static void
draw_long_name (SegueBoardCard *self,
                GtkSnapshot    *snapshot,
                const Pen      *pen,
                float           x,
                float           middle,
                float           room)
{
  g_autoptr(PangoLayout) layout = segue_text_layout_new (GTK_WIDGET (self), self->words->who, SMALLEST, FALSE);
  int height;

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, (int) (room * PANGO_SCALE));
  pango_layout_set_height (layout, -2);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_alignment (layout, is_mirrored (self) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  pango_layout_set_auto_dir (layout, FALSE);
  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (flip (self, x, room), floorf (middle - (float) height / 2)));
  gtk_snapshot_append_layout (snapshot, layout, &pen->text);
  gtk_snapshot_restore (snapshot);
}

/* A name is not cut: it gets smaller, and then takes the place of the second line. */
static void
draw_who (SegueBoardCard *self,
          GtkSnapshot    *snapshot,
          const Pen      *pen,
          float           y)
{
  float middle = y + (float) get_who_height (self->ruler) / 2;
  float x = PADDING + AVATAR + GAP + 1;
  float room = pen->width - AVATAR - GAP - 1;
  float top = self->words->second != NULL ? middle - pen->small : middle - pen->small / 2;
  double scale = get_text_width (self, self->words->who, SEGUE_BOARD_SMALL) <= (int) room ? SEGUE_BOARD_SMALL : SMALLEST;

  draw_avatar (self, snapshot, pen, middle);
  if (get_text_width (self, self->words->who, scale) > (int) room)
    {
      draw_long_name (self, snapshot, pen, x, middle, room);
      return;
    }
  write_line (self, snapshot, self->words->who, scale, FALSE, &pen->text, x, top, room);
  if (self->words->second != NULL)
    write_line (self, snapshot, self->words->second, SEGUE_BOARD_SMALL, FALSE, &pen->dim, x, middle, room);
}

static void
draw_barrier (SegueBoardCard *self,
              GtkSnapshot    *snapshot,
              const Pen      *pen,
              float           y)
{
  float label = write_line (self, snapshot, self->words->barrier_label, SEGUE_BOARD_SMALL, FALSE, &pen->text, PADDING, y, pen->width) + 4;

  write_line (self, snapshot, self->words->barrier, SEGUE_BOARD_SMALL, TRUE, &pen->text, PADDING + label, y, pen->width - label);
}

static void
draw_clock (SegueBoardCard *self,
            GtkSnapshot    *snapshot,
            const Pen      *pen,
            float           y)
{
  float middle = y + pen->small / 2;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (flip (self, PADDING, ICON), floorf (middle - ICON / 2.0f)));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (self->icon), snapshot, ICON, ICON, &pen->clock, 1);
  gtk_snapshot_restore (snapshot);
  write_line (self, snapshot, self->words->clock, SEGUE_BOARD_SMALL, self->words->clock_state != SEGUE_BOARD_CLOCK_RUNS, &pen->clock,
              PADDING + ICON + GAP - 1, y, pen->width - ICON - GAP + 1);
}

static void
segue_board_card_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  SegueBoardCard *self = SEGUE_BOARD_CARD (widget);
  float y = PADDING;
  Pen pen;

  if (self->entry == NULL)
    return;

  ensure (self);
  begin (self, &pen);
  draw_head (self, snapshot, &pen, y);
  y += pen.line + GAP;
  if (self->quote != NULL)
    {
      int height;

      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (PADDING, y));
      gtk_snapshot_append_layout (snapshot, self->quote, &pen.text);
      gtk_snapshot_restore (snapshot);
      pango_layout_get_pixel_size (self->quote, NULL, &height);
      y += (float) height + GAP;
    }
  draw_who (self, snapshot, &pen, y);
  y += (float) get_who_height (self->ruler) + GAP;
  if (self->words->barrier != NULL)
    {
      draw_barrier (self, snapshot, &pen, y);
      y += pen.small + GAP;
    }
  draw_clock (self, snapshot, &pen, y);
}

static void
forget (SegueBoardCard *self)
{
  g_clear_object (&self->quote);
  g_clear_pointer (&self->ruler, segue_board_ruler_free);
}

static void
segue_board_card_css_changed (GtkWidget         *widget,
                              GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (segue_board_card_parent_class)->css_changed (widget, change);

  forget (SEGUE_BOARD_CARD (widget));
  gtk_widget_queue_draw (widget);
}

/* Its column says how large it is. */
static void
segue_board_card_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  *minimum = *natural = 0;
  *minimum_baseline = *natural_baseline = -1;
}

static void
segue_board_card_dispose (GObject *object)
{
  SegueBoardCard *self = SEGUE_BOARD_CARD (object);

  forget (self);
  g_clear_object (&self->icon);
  g_clear_pointer (&self->words, segue_board_words_free);
  g_clear_object (&self->entry);

  G_OBJECT_CLASS (segue_board_card_parent_class)->dispose (object);
}

static void
segue_board_card_class_init (SegueBoardCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_board_card_dispose;
  widget_class->snapshot = segue_board_card_snapshot;
  widget_class->measure = segue_board_card_measure;
  widget_class->css_changed = segue_board_card_css_changed;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_widget_class_set_css_name (widget_class, "board-card");
}

static void
segue_board_card_init (SegueBoardCard *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * segue_board_card_new:
 *
 * Returns: (transfer floating): a card without an entry
 */
GtkWidget *
segue_board_card_new (void)
{
  return g_object_new (SEGUE_TYPE_BOARD_CARD, NULL);
}

static const char *
get_icon_name (SegueBoardClock state)
{
  switch (state)
    {
    case SEGUE_BOARD_CLOCK_RUNS:
      return "document-open-recent-symbolic";
    case SEGUE_BOARD_CLOCK_LATE:
      return "alarm-symbolic";
    case SEGUE_BOARD_CLOCK_DONE:
      return "object-select-symbolic";
    }

  return "";
}

/**
 * segue_board_card_set:
 * @state: what all modes look at
 * @entry: what it shows from now on, as it is now
 */
void
segue_board_card_set (SegueBoardCard       *self,
                      SegueResistanceState *state,
                      SegueRecord          *entry)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autofree char *text = NULL;
  g_autofree char *tip = NULL;

  g_return_if_fail (SEGUE_IS_BOARD_CARD (self));

  if (g_set_object (&self->entry, entry))
    gtk_widget_set_opacity (widget, 1); /* the one before may have been dragged */
  g_clear_pointer (&self->words, segue_board_words_free);
  self->words = segue_board_words_new (state, entry);
  g_clear_object (&self->quote);
  g_clear_object (&self->icon);
  self->icon = gtk_icon_theme_lookup_icon (gtk_icon_theme_get_for_display (gtk_widget_get_display (widget)),
                                           get_icon_name (self->words->clock_state), NULL, ICON, gtk_widget_get_scale_factor (widget),
                                           gtk_widget_get_direction (widget), GTK_ICON_LOOKUP_FORCE_SYMBOLIC);
  text = segue_board_words_dup_description (self->words);
  tip = g_strdup_printf ("%s\n%s", self->words->title, text);
  segue_tip_set (widget, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, self->words->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
  if (segue_record_get_choice (entry, SEGUE_RESISTANCE_ORIGIN) == SEGUE_RESISTANCE_ORIGIN_ANTICIPATED)
    gtk_widget_add_css_class (widget, "expected");
  else
    gtk_widget_remove_css_class (widget, "expected");
  segue_board_card_set_selected (self, segue_page_state_get_selected (SEGUE_PAGE_STATE (state)) == entry);
  gtk_widget_queue_draw (widget);
}

/**
 * segue_board_card_get_entry:
 *
 * Returns: (transfer none) (nullable): what it shows
 */
SegueRecord *
segue_board_card_get_entry (SegueBoardCard *self)
{
  g_return_val_if_fail (SEGUE_IS_BOARD_CARD (self), NULL);

  return self->entry;
}

/**
 * segue_board_card_set_selected:
 * @is_selected: whether it is marked as what the details are of
 */
void
segue_board_card_set_selected (SegueBoardCard *self,
                               gboolean        is_selected)
{
  g_return_if_fail (SEGUE_IS_BOARD_CARD (self));

  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, is_selected, -1);
  if (is_selected)
    gtk_widget_add_css_class (GTK_WIDGET (self), "selected");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "selected");
}
