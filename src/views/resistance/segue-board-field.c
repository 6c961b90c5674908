/* segue-board-field.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-board-field"

#include "config.h"

#include "segue-board-field.h"

#include "segue-board-cards.h"
#include "segue-round-box.h"

#include <glib/gi18n.h>

/* Beyond what is seen, so that a small scroll makes nothing new. */
#define SPARE 120
#define SIDE 9 /* beside a card */
#define MINIMUM_WIDTH 196
#define NATURAL_WIDTH 240
#define DASH_RADIUS 12
#define EDGE 6 /* seen above and below what is scrolled to */

struct _SegueBoardField
{
  GtkWidget             parent_instance;

  /* Owned. */
  SegueResistanceState *state;
  SegueBoardRuler      *ruler;       /* NULL before the first layout, and where the font changed */
  SegueBoardCards      *cards;       /* children: those that are seen */
  GtkAdjustment        *adjustment;

  SegueBoardPile       *pile;        /* borrowed: it outlives the field */

  /* Borrowed: children. */
  GtkWidget            *headings[SEGUE_BOARD_PARTS]; /* NULL for the first part */
  GtkWidget            *empty;

  int                   width;       /* of a card, for which the pile was laid out; 0 for not at all */
  int                   height;      /* of all */
  guint                 first;       /* of the slots that have cards */
  guint                 end;         /* behind the last of them */
  guint                 fill_source;
};

G_DEFINE_FINAL_TYPE (SegueBoardField, segue_board_field, GTK_TYPE_WIDGET)

static int
get_card_width (int width)
{
  return MAX (width - 2 * SIDE, 1);
}

static void
lay_out (SegueBoardField *self,
         int              width)
{
  if (self->ruler == NULL)
    self->ruler = segue_board_ruler_new (GTK_WIDGET (self));
  self->width = get_card_width (width);
  self->height = segue_board_pile_lay_out (self->pile, self->ruler, segue_page_state_get_plan (SEGUE_PAGE_STATE (self->state)), self->width);
}

/* The slots that are seen, and some more. */
static void
get_range (SegueBoardField *self,
           guint           *first,
           guint           *end)
{
  double value = self->adjustment != NULL ? gtk_adjustment_get_value (self->adjustment) : 0;
  double page = self->adjustment != NULL ? gtk_adjustment_get_page_size (self->adjustment) : 0;
  guint n = segue_board_pile_get_n (self->pile);

  *first = segue_board_pile_find_at (self->pile, (int) value - SPARE);
  *end = n > 0 ? segue_board_pile_find_at (self->pile, (int) (value + page) + SPARE) + 1 : 0;
}

static void
fill (SegueBoardField *self)
{
  g_clear_handle_id (&self->fill_source, g_source_remove);
  if (self->width == 0)
    return;

  get_range (self, &self->first, &self->end);
  segue_board_cards_show (self->cards, self->pile, self->first, self->end);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self)); /* the place that is kept free */
}

static gboolean
fill_cb (gpointer data)
{
  SegueBoardField *self = data;

  self->fill_source = 0;
  fill (self);

  return G_SOURCE_REMOVE;
}

/* Before the next frame, but not within a layout. */
static void
queue_fill (SegueBoardField *self)
{
  if (self->fill_source == 0)
    self->fill_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE + 10, fill_cb, self, NULL);
}

static void
allocate_slot (SegueBoardField      *self,
               GtkWidget            *child,
               const SegueBoardSlot *slot)
{
  gtk_widget_size_allocate (child, &(GtkAllocation) { SIDE, slot->y, self->width, slot->height }, -1);
}

static void
allocate_cards (SegueBoardField *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));
  guint end = MIN (self->end, segue_board_pile_get_n (self->pile));
  int kept = focus != NULL ? segue_board_pile_find (self->pile, segue_board_card_get_entry (SEGUE_BOARD_CARD (focus))) : -1;

  for (guint i = self->first; i < end; i++)
    {
      const SegueBoardSlot *slot = segue_board_pile_get (self->pile, i);
      SegueBoardCard *card = slot->kind == SEGUE_BOARD_SLOT_CARD ? segue_board_cards_find (self->cards, slot->entry) : NULL;

      if (card != NULL)
        allocate_slot (self, GTK_WIDGET (card), slot);
    }
  if (kept >= 0 && ((guint) kept < self->first || (guint) kept >= end))
    allocate_slot (self, focus, segue_board_pile_get (self->pile, (guint) kept));
}

static void
allocate_headings (SegueBoardField *self)
{
  for (guint part = 1; part < SEGUE_BOARD_PARTS; part++)
    {
      gboolean is_seen = FALSE;

      if (self->headings[part] == NULL)
        continue;
      for (guint i = 0; i < segue_board_pile_get_n (self->pile); i++)
        {
          const SegueBoardSlot *slot = segue_board_pile_get (self->pile, i);

          if (slot->kind != SEGUE_BOARD_SLOT_HEADING || slot->part != part)
            continue;
          is_seen = TRUE;
          allocate_slot (self, self->headings[part], slot);
        }
      gtk_widget_set_child_visible (self->headings[part], is_seen);
    }
}

static void
segue_board_field_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  SegueBoardField *self = SEGUE_BOARD_FIELD (widget);
  int line;

  if (self->width != get_card_width (width) || self->ruler == NULL)
    {
      lay_out (self, width);
      queue_fill (self);
    }
  allocate_cards (self);
  allocate_headings (self);
  gtk_widget_measure (self->empty, GTK_ORIENTATION_VERTICAL, self->width, &line, NULL, NULL, NULL);
  gtk_widget_size_allocate (self->empty, &(GtkAllocation) { SIDE, SIDE, self->width, line }, -1);
  gtk_widget_set_child_visible (self->empty, segue_board_pile_get_n (self->pile) == 0);
}

static GtkSizeRequestMode
segue_board_field_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
segue_board_field_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  SegueBoardField *self = SEGUE_BOARD_FIELD (widget);
  int line;

  *minimum_baseline = *natural_baseline = -1;
  /* GTK warns of what is given room and was not measured. */
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (!SEGUE_IS_BOARD_CARD (child))
      gtk_widget_measure (child, orientation, -1, &line, NULL, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MINIMUM_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }

  if (for_size > 0 && (self->width != get_card_width (for_size) || self->ruler == NULL))
    {
      lay_out (self, for_size);
      queue_fill (self);
    }
  *minimum = *natural = self->height;
}

/* Where what is dragged would come to lie. */
static void
draw_place (SegueBoardField      *self,
            GtkSnapshot          *snapshot,
            const SegueBoardSlot *slot)
{
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (self));
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (SIDE, (float) slot->y, (float) self->width, (float) slot->height);
  static const double dashes[] = { 6, 4 };
  GdkRGBA accent;
  cairo_t *cr;

  if (!gtk_style_context_lookup_color (style, "accent_color", &accent))
    gtk_style_context_get_color (style, &accent);

  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  segue_round_box_trace (cr, SIDE + 1, slot->y + 1, self->width - 2, slot->height - 2, DASH_RADIUS);
  accent.alpha = 0.1f;
  gdk_cairo_set_source_rgba (cr, &accent);
  cairo_fill_preserve (cr);
  accent.alpha = 1;
  gdk_cairo_set_source_rgba (cr, &accent);
  cairo_set_line_width (cr, 2);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
segue_board_field_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  SegueBoardField *self = SEGUE_BOARD_FIELD (widget);
  guint first, end;

  GTK_WIDGET_CLASS (segue_board_field_parent_class)->snapshot (widget, snapshot);

  get_range (self, &first, &end);
  for (guint i = first; i < end; i++)
    if (segue_board_pile_get (self->pile, i)->kind == SEGUE_BOARD_SLOT_PLACE)
      draw_place (self, snapshot, segue_board_pile_get (self->pile, i));
}

/* Tab leads to the column and on to the next; arrows lead from card to card. */
static gboolean
segue_board_field_focus (GtkWidget        *widget,
                         GtkDirectionType  direction)
{
  SegueBoardField *self = SEGUE_BOARD_FIELD (widget);
  SegueRecord *to = segue_page_state_get_selected (SEGUE_PAGE_STATE (self->state));
  SegueBoardCard *card = NULL;

  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  if (to == NULL || segue_board_pile_find (self->pile, to) < 0)
    to = segue_board_pile_get_near (self->pile, self->adjustment != NULL ? (int) gtk_adjustment_get_value (self->adjustment) : 0);
  if (to != NULL)
    card = segue_board_field_reveal (self, to);

  return card != NULL && gtk_widget_grab_focus (GTK_WIDGET (card));
}

static void
segue_board_field_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  SegueBoardField *self = SEGUE_BOARD_FIELD (widget);

  GTK_WIDGET_CLASS (segue_board_field_parent_class)->css_changed (widget, change);

  g_clear_pointer (&self->ruler, segue_board_ruler_free);
  gtk_widget_queue_resize (widget);
}

static void
segue_board_field_dispose (GObject *object)
{
  SegueBoardField *self = SEGUE_BOARD_FIELD (object);
  GtkWidget *child;

  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_clear_object (&self->adjustment);
  segue_board_cards_forget (self->cards);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->ruler, segue_board_ruler_free);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_board_field_parent_class)->dispose (object);
}

static void
segue_board_field_finalize (GObject *object)
{
  segue_board_cards_free (SEGUE_BOARD_FIELD (object)->cards);

  G_OBJECT_CLASS (segue_board_field_parent_class)->finalize (object);
}

static void
segue_board_field_class_init (SegueBoardFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_board_field_dispose;
  G_OBJECT_CLASS (klass)->finalize = segue_board_field_finalize;
  widget_class->get_request_mode = segue_board_field_get_request_mode;
  widget_class->measure = segue_board_field_measure;
  widget_class->size_allocate = segue_board_field_size_allocate;
  widget_class->snapshot = segue_board_field_snapshot;
  widget_class->focus = segue_board_field_focus;
  widget_class->css_changed = segue_board_field_css_changed;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_widget_class_set_css_name (widget_class, "board-field");
}

static void
segue_board_field_init (SegueBoardField *self)
{
  self->cards = segue_board_cards_new (GTK_WIDGET (self));
  self->empty = gtk_label_new (C_("board", "No entries"));
  gtk_label_set_xalign (GTK_LABEL (self->empty), 0);
  gtk_label_set_wrap (GTK_LABEL (self->empty), TRUE);
  gtk_widget_add_css_class (self->empty, "dim-label");
  gtk_widget_set_parent (self->empty, GTK_WIDGET (self));
}

/**
 * segue_board_field_new:
 * @state: what all modes look at
 * @pile: what lies in the column; outlives the field
 *
 * Returns: (transfer floating): a field that shows it once it is refreshed
 */
GtkWidget *
segue_board_field_new (SegueResistanceState *state,
                       SegueBoardPile       *pile)
{
  guint column = segue_board_pile_get_column (pile);
  SegueBoardField *self = g_object_new (SEGUE_TYPE_BOARD_FIELD, NULL);

  self->state = g_object_ref (state);
  segue_board_cards_begin (self->cards, state);
  self->pile = pile;
  for (guint part = 1; part < SEGUE_BOARD_PARTS; part++)
    if (segue_board_columns_get_status (column, part) >= 0)
      {
        self->headings[part] = gtk_label_new (NULL);
        gtk_label_set_xalign (GTK_LABEL (self->headings[part]), 0);
        gtk_label_set_yalign (GTK_LABEL (self->headings[part]), 1);
        gtk_label_set_ellipsize (GTK_LABEL (self->headings[part]), PANGO_ELLIPSIZE_END);
        gtk_widget_add_css_class (self->headings[part], "heading");
        gtk_widget_set_parent (self->headings[part], GTK_WIDGET (self));
      }

  return GTK_WIDGET (self);
}

/**
 * segue_board_field_scroll_by:
 * @adjustment: which part is seen
 */
void
segue_board_field_scroll_by (SegueBoardField *self,
                             GtkAdjustment   *adjustment)
{
  g_return_if_fail (SEGUE_IS_BOARD_FIELD (self));

  g_set_object (&self->adjustment, adjustment);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (queue_fill), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (queue_fill), self, G_CONNECT_SWAPPED);
}

/* “Escalated  2” */
static void
name_headings (SegueBoardField *self)
{
  guint column = segue_board_pile_get_column (self->pile);

  for (guint part = 1; part < SEGUE_BOARD_PARTS; part++)
    if (self->headings[part] != NULL)
      {
        /* Translators: the entries of a status that is not a column of its own, and how many there are. */
        g_autofree char *text = g_strdup_printf (C_("board heading", "%s  %u"),
                                                 segue_board_columns_get_title (segue_board_columns_get_status (column, part)),
                                                 segue_board_pile_count (self->pile, part));

        gtk_label_set_text (GTK_LABEL (self->headings[part]), text);
      }
}

/**
 * segue_board_field_refresh:
 *
 * Shows what the pile has now, as it is now.
 */
void
segue_board_field_refresh (SegueBoardField *self)
{
  g_return_if_fail (SEGUE_IS_BOARD_FIELD (self));

  name_headings (self);
  if (self->width == 0)
    return; /* the first layout follows */

  lay_out (self, self->width + 2 * SIDE);
  fill (self);
  segue_board_cards_refresh (self->cards);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * segue_board_field_show_selected:
 *
 * Marks what is selected, and nothing else.
 */
void
segue_board_field_show_selected (SegueBoardField *self)
{
  g_return_if_fail (SEGUE_IS_BOARD_FIELD (self));

  segue_board_cards_mark (self->cards, segue_page_state_get_selected (SEGUE_PAGE_STATE (self->state)));
}

/**
 * segue_board_field_find:
 *
 * Returns: (transfer none) (nullable): the card of an entry, where it is seen
 */
SegueBoardCard *
segue_board_field_find (SegueBoardField *self,
                        SegueRecord     *entry)
{
  g_return_val_if_fail (SEGUE_IS_BOARD_FIELD (self), NULL);

  return segue_board_cards_find (self->cards, entry);
}

/* The page may not know yet how high it is: then it is told. */
static void
scroll_to (SegueBoardField      *self,
           const SegueBoardSlot *slot)
{
  if (self->adjustment == NULL)
    return;

  gtk_adjustment_set_upper (self->adjustment, MAX (self->height, gtk_adjustment_get_page_size (self->adjustment)));
  gtk_adjustment_clamp_page (self->adjustment, slot->y - EDGE, slot->y + slot->height + EDGE);
}

/**
 * segue_board_field_reveal:
 *
 * Scrolls to an entry.
 *
 * Returns: (transfer none) (nullable): its card; %NULL where it is not in this column
 */
SegueBoardCard *
segue_board_field_reveal (SegueBoardField *self,
                          SegueRecord     *entry)
{
  int index = segue_board_pile_find (self->pile, entry);
  const SegueBoardSlot *slot;

  if (index < 0)
    return NULL;
  if (self->width == 0) /* it was out of sight until now */
    lay_out (self, NATURAL_WIDTH);

  slot = segue_board_pile_get (self->pile, (guint) index);
  scroll_to (self, slot);
  fill (self);

  return segue_board_field_find (self, entry);
}

/**
 * segue_board_field_pick:
 * @x: in pixels of the field
 * @y: the same
 *
 * Returns: (transfer none) (nullable): the card that is there
 */
SegueBoardCard *
segue_board_field_pick (SegueBoardField *self,
                        double           x,
                        double           y)
{
  const SegueBoardSlot *slot;

  g_return_val_if_fail (SEGUE_IS_BOARD_FIELD (self), NULL);

  if (segue_board_pile_get_n (self->pile) == 0 || x < SIDE || x >= SIDE + self->width)
    return NULL;

  slot = segue_board_pile_get (self->pile, segue_board_pile_find_at (self->pile, (int) y));

  return slot->kind == SEGUE_BOARD_SLOT_CARD && y >= slot->y && y < slot->y + slot->height ? segue_board_field_find (self, slot->entry) : NULL;
}

/**
 * segue_board_field_set_place:
 * @entry: (nullable): what is dragged over the column; %NULL for nothing
 * @status: that it would get
 * @height: of its card
 *
 * Keeps a place free where it would lie, and scrolls there.
 *
 * Returns: which place of those with the same status it is, from 1; 0 for nothing
 */
guint
segue_board_field_set_place (SegueBoardField *self,
                             SegueRecord     *entry,
                             int              status,
                             int              height)
{
  guint at, place = entry != NULL ? 1 : 0;

  g_return_val_if_fail (SEGUE_IS_BOARD_FIELD (self), 0);

  at = segue_board_pile_set_place (self->pile, entry, status, segue_today (), height, &self->height);
  if (entry != NULL)
    {
      for (guint i = 0; i < at; i++)
        place += segue_board_pile_get (self->pile, i)->kind == SEGUE_BOARD_SLOT_CARD &&
                 segue_board_pile_get (self->pile, i)->part == segue_board_pile_get (self->pile, at)->part;
      scroll_to (self, segue_board_pile_get (self->pile, at));
    }
  fill (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));

  return place;
}
