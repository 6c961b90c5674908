/* segue-grid-field.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * However many people there are, a cell shows three of them and how many more it
 * has: there are never more than a hundred widgets, which stay while people move.
 */

#define G_LOG_DOMAIN "segue-grid-field"

#include "config.h"

#include "segue-grid-field.h"

#include "segue-icon-names.h"
#include "segue-words.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#define MARGIN_TOP 9
#define MARGIN_END 12
#define MARGIN_START 46
#define MARGIN_BOTTOM 54
#define CORNER 12
#define CORNER_PADDING 12
#define SMALL (9.5 / 11.0)
#define SLIDE_MILLISECONDS 150
#define MINIMUM_CELL_WIDTH 52
#define MINIMUM_CELL_HEIGHT 72
#define INSET 20 /* of the first and the last row, for the names of the quadrants */
#define NATURAL_CELL_WIDTH 130
#define STACK_SLOT 35 /* what stands beneath a token without touching its neighbours */
#define WIDE 360 /* from here on there is room for every word */

/* Where a child is, and where it goes; the centre, in pixels. */
typedef struct
{
  SegueGridPlace place;
  guint          slot;    /* among the slots of its cell */
  guint          n_slots;
  double         from_x;
  double         from_y;
  double         x;
  double         y;
  gboolean       is_seen; /* has been anywhere */
} Spot;

struct _SegueGridField
{
  GtkWidget        parent_instance;

  GHashTable      *tokens;  /* id -> SegueGridToken, a child */
  GtkWidget       *more[SEGUE_GRID_STEPS][SEGUE_GRID_STEPS];
  AdwAnimation    *slide;

  SegueGridAxes    axes;
  int              line[2]; /* the steps on the lines: to the right, upwards */
  SegueGridPlace   target;
  gboolean         has_target;
  double           room;        /* of a cell, for which it was decided how many are seen in it */
  guint            flow_source;
};

static guint reflow_signal;

G_DEFINE_FINAL_TYPE (SegueGridField, segue_grid_field, GTK_TYPE_WIDGET)

static Spot *
get_spot (gpointer child)
{
  return g_object_get_data (G_OBJECT (child), "segue-spot");
}

static graphene_rect_t
get_plot (SegueGridField *self)
{
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self)) - MARGIN_START - MARGIN_END;
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self)) - MARGIN_TOP - MARGIN_BOTTOM;

  return GRAPHENE_RECT_INIT (MARGIN_START, MARGIN_TOP, MAX (width, 1), MAX (height, 1));
}

static graphene_point_t
get_point (const graphene_rect_t *plot,
           double                 x,
           double                 y)
{
  return GRAPHENE_POINT_INIT (plot->origin.x + plot->size.width * (float) (x + 0.5) / SEGUE_GRID_STEPS,
                              plot->origin.y + INSET + (plot->size.height - 2 * INSET) * (float) (SEGUE_GRID_STEPS - 0.5 - y) / SEGUE_GRID_STEPS);
}

/**
 * segue_grid_field_get_place:
 * @x: in the field's own pixels
 * @y: the same
 * @place: (out): the place that is nearest
 *
 * Returns: whether it is over the field at all
 */
gboolean
segue_grid_field_get_place (SegueGridField *self,
                            double          x,
                            double          y,
                            SegueGridPlace *place)
{
  graphene_rect_t plot = get_plot (self);

  g_return_val_if_fail (SEGUE_IS_GRID_FIELD (self), FALSE);

  if (!graphene_rect_contains_point (&plot, &GRAPHENE_POINT_INIT ((float) x, (float) y)))
    return FALSE;

  place->x = (int) ((x - plot.origin.x) / plot.size.width * SEGUE_GRID_STEPS);
  place->y = (int) floor ((plot.origin.y + plot.size.height - INSET - y) / (plot.size.height - 2 * INSET) * SEGUE_GRID_STEPS);
  place->x = CLAMP (place->x, 0, SEGUE_GRID_STEPS - 1);
  place->y = CLAMP (place->y, 0, SEGUE_GRID_STEPS - 1);

  return TRUE;
}

static void
draw_ground (SegueGridField        *self,
             GtkSnapshot           *snapshot,
             const graphene_rect_t *plot,
             const GdkRGBA         *ink)
{
  graphene_point_t centre = get_point (plot, self->line[0], self->line[1]);
  GskRoundedRect frame;
  GdkRGBA tone = *ink;

  gsk_rounded_rect_init_from_rect (&frame, plot, CORNER);
  gtk_snapshot_push_rounded_clip (snapshot, &frame);
  tone.alpha = 0.02f;
  gtk_snapshot_append_color (snapshot, &tone, plot);
  tone.alpha = 0.06f;
  if (self->axes == SEGUE_GRID_INTEREST)
    gtk_snapshot_append_color (snapshot, &tone,
                               &GRAPHENE_RECT_INIT (centre.x, plot->origin.y,
                                                    plot->origin.x + plot->size.width - centre.x,
                                                    centre.y - plot->origin.y));
  if (self->has_target)
    {
      graphene_point_t point = get_point (plot, self->target.x - 0.5, self->target.y + 0.5);

      tone.alpha = 0.12f;
      gtk_snapshot_append_color (snapshot, &tone, &GRAPHENE_RECT_INIT (point.x, point.y, plot->size.width / SEGUE_GRID_STEPS,
                                                                       (plot->size.height - 2 * INSET) / SEGUE_GRID_STEPS));
    }
  gtk_snapshot_pop (snapshot);
}

static void
draw_lines (SegueGridField        *self,
            cairo_t               *cr,
            const graphene_rect_t *plot,
            const GdkRGBA         *ink)
{
  const double dots[] = { 1, 4 };
  double right = plot->origin.x + plot->size.width;
  double bottom = plot->origin.y + plot->size.height;

  for (int step = 0; step < SEGUE_GRID_STEPS; step++)
    {
      graphene_point_t point = get_point (plot, step, step);

      for (int is_level = 0; is_level < 2; is_level++)
        {
          gboolean is_line = step == self->line[is_level];
          double at = floor (is_level ? point.y : point.x) + 0.5;

          cairo_set_source_rgba (cr, ink->red, ink->green, ink->blue, ink->alpha * (is_line ? 0.75 : 0.3));
          cairo_set_line_width (cr, is_line ? 1.5 : 1);
          cairo_set_dash (cr, dots, is_line ? 0 : G_N_ELEMENTS (dots), 0);
          cairo_move_to (cr, is_level ? plot->origin.x : at, is_level ? at : plot->origin.y);
          cairo_line_to (cr, is_level ? right : at, is_level ? at : bottom);
          cairo_stroke (cr);
        }
    }
}

static void
draw_corners (SegueGridField        *self,
              GtkSnapshot           *snapshot,
              const graphene_rect_t *plot,
              const GdkRGBA         *dim)
{
  for (int is_right = 0; is_right < 2; is_right++)
    for (int is_upper = 0; is_upper < 2; is_upper++)
      {
        const char *name = segue_rating_grid_get_corner (self->axes, is_right, is_upper);
        float x = plot->origin.x + (is_right ? plot->size.width - CORNER_PADDING : CORNER_PADDING);
        gboolean is_wide = plot->size.width > WIDE;
        float padding = CORNER_PADDING + (is_wide ? 4 : 0);
        float y = plot->origin.y + (is_upper ? padding : plot->size.height - padding);

        if (name != NULL)
          segue_words_draw (GTK_WIDGET (self), snapshot, name, is_wide ? 1.0 : SMALL, TRUE, dim, x, y, (float) is_right);
      }
}

static void
draw_axes (SegueGridField        *self,
           GtkSnapshot           *snapshot,
           const graphene_rect_t *plot,
           const GdkRGBA         *ink,
           const GdkRGBA         *dim)
{
  float bottom = plot->origin.y + plot->size.height;
  g_autofree char *right = g_strdup_printf ("%s →", segue_rating_grid_get_axis_label (self->axes, FALSE));
  g_autofree char *up = g_strdup_printf ("%s →", segue_rating_grid_get_axis_label (self->axes, TRUE));

  for (int step = 0; step < SEGUE_GRID_STEPS; step++)
    {
      graphene_point_t point = get_point (plot, step, step);
      g_autofree char *below = segue_rating_grid_dup_step_label (self->axes, FALSE, step);
      g_autofree char *beside = segue_rating_grid_dup_step_label (self->axes, TRUE, step);
      const char *word = segue_rating_grid_get_step_word (self->axes, FALSE, step);

      segue_words_draw (GTK_WIDGET (self), snapshot, below, SMALL, FALSE, ink, point.x, bottom + 12, 0.5f);
      segue_words_draw (GTK_WIDGET (self), snapshot, beside, SMALL, FALSE, ink, plot->origin.x - 9, point.y, 1);
      if (word != NULL && plot->size.width > WIDE)
        segue_words_draw (GTK_WIDGET (self), snapshot, word, SMALL, FALSE, dim, point.x, bottom + 27, 0.5f);
    }

  segue_words_draw (GTK_WIDGET (self), snapshot, right, SMALL, TRUE, ink, plot->origin.x + plot->size.width / 2, bottom + 44, 0.5f);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (12, plot->origin.y + plot->size.height / 2));
  gtk_snapshot_rotate (snapshot, -90);
  segue_words_draw (GTK_WIDGET (self), snapshot, up, SMALL, TRUE, ink, 0, 0, 0.5f);
  gtk_snapshot_restore (snapshot);
}

static void
segue_grid_field_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  SegueGridField *self = SEGUE_GRID_FIELD (widget);
  graphene_rect_t plot = get_plot (self);
  GdkRGBA ink, dim;
  cairo_t *cr;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &ink);
  dim = ink;
  dim.alpha *= 0.82f;

  draw_ground (self, snapshot, &plot, &ink);
  cr = gtk_snapshot_append_cairo (snapshot, &plot);
  draw_lines (self, cr, &plot, &ink);
  cairo_destroy (cr);
  draw_corners (self, snapshot, &plot, &dim);
  draw_axes (self, snapshot, &plot, &ink, &dim);

  GTK_WIDGET_CLASS (segue_grid_field_parent_class)->snapshot (widget, snapshot);
}

static guint
count_columns (const graphene_rect_t *plot)
{
  return (guint) MAX (plot->size.width / SEGUE_GRID_STEPS / SEGUE_GRID_TOKEN_SLOT, 1);
}

/* A cell that is high enough has a second row, rather than hide people. */
static guint
count_rows (const graphene_rect_t *plot)
{
  return (plot->size.height - 2 * INSET) / SEGUE_GRID_STEPS >= 2 * SEGUE_GRID_TOKEN_SLOT ? 2 : 1;
}

/* How wide a cell would be that had them all side by side. */
static double
get_room (const graphene_rect_t *plot)
{
  return count_columns (plot) * count_rows (plot) * SEGUE_GRID_TOKEN_SLOT;
}

/* In a cell too narrow for two, how many more there are stands beneath. */
static void
aim (SegueGridField        *self,
     const graphene_rect_t *plot,
     Spot                  *spot)
{
  graphene_point_t centre = get_point (plot, spot->place.x, spot->place.y);
  guint n_rows = spot->n_slots > count_columns (plot) ? 2 : 1;
  guint per_row = (spot->n_slots + n_rows - 1) / n_rows;
  guint row = spot->slot / MAX (per_row, 1);
  guint in_row = row == 0 ? MIN (per_row, spot->n_slots) : spot->n_slots - per_row;
  double height = count_rows (plot) > 1 ? SEGUE_GRID_TOKEN_SLOT : STACK_SLOT;

  spot->x = centre.x + (spot->slot - row * per_row - (in_row - 1) / 2.0) * SEGUE_GRID_TOKEN_SLOT;
  spot->y = centre.y + (row - (n_rows - 1) / 2.0) * height;
}

static void
place_child (SegueGridField *self,
             GtkWidget      *child,
             double          progress)
{
  Spot *spot = get_spot (child);
  GtkRequisition size;
  double x = spot->from_x + (spot->x - spot->from_x) * progress;
  double y = spot->from_y + (spot->y - spot->from_y) * progress;

  gtk_widget_get_preferred_size (child, &size, NULL);
  gtk_widget_size_allocate (child, &(GtkAllocation) { (int) (x - size.width / 2.0), (int) (y - size.height / 2.0),
                                                      size.width, size.height }, -1);
}

static gboolean
reflow_cb (gpointer data)
{
  SegueGridField *self = data;

  self->flow_source = 0;
  g_signal_emit (self, reflow_signal, 0);

  return G_SOURCE_REMOVE;
}

/* Another size may have room for others; children do not come and go in a layout. */
static void
check_flow (SegueGridField        *self,
            const graphene_rect_t *plot)
{
  if (self->flow_source == 0 &&
      segue_rating_grid_count_tokens (get_room (plot), SEGUE_GRID_TOKEN_SLOT, G_MAXUINT) !=
        segue_rating_grid_count_tokens (self->room, SEGUE_GRID_TOKEN_SLOT, G_MAXUINT))
    self->flow_source = g_idle_add (reflow_cb, self);
}

static void
segue_grid_field_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  SegueGridField *self = SEGUE_GRID_FIELD (widget);
  graphene_rect_t plot = get_plot (self);
  gboolean slides = adw_animation_get_state (self->slide) == ADW_ANIMATION_PLAYING;
  double progress = slides ? adw_animation_get_value (self->slide) : 1;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      Spot *spot = get_spot (child);

      if (spot == NULL || !gtk_widget_should_layout (child))
        continue;
      aim (self, &plot, spot);
      if (!spot->is_seen || !slides)
        {
          spot->from_x = spot->x;
          spot->from_y = spot->y;
        }
      spot->is_seen = TRUE;
      place_child (self, child, progress);
    }
  check_flow (self, &plot);
}

static void
segue_grid_field_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  int margins = orientation == GTK_ORIENTATION_HORIZONTAL ? MARGIN_START + MARGIN_END : MARGIN_TOP + MARGIN_BOTTOM;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = margins + SEGUE_GRID_STEPS * MINIMUM_CELL_WIDTH;
      *natural = margins + SEGUE_GRID_STEPS * NATURAL_CELL_WIDTH;
    }
  else
    {
      *minimum = *natural = margins + 2 * INSET + SEGUE_GRID_STEPS * MINIMUM_CELL_HEIGHT;
    }
  *minimum_baseline = *natural_baseline = -1;
}

static void
segue_grid_field_dispose (GObject *object)
{
  SegueGridField *self = SEGUE_GRID_FIELD (object);
  GtkWidget *child;

  g_clear_handle_id (&self->flow_source, g_source_remove);
  g_clear_object (&self->slide);
  g_clear_pointer (&self->tokens, g_hash_table_unref);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (segue_grid_field_parent_class)->dispose (object);
}

static void
segue_grid_field_class_init (SegueGridFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_grid_field_dispose;
  widget_class->snapshot = segue_grid_field_snapshot;
  widget_class->size_allocate = segue_grid_field_size_allocate;
  widget_class->measure = segue_grid_field_measure;

  /**
   * SegueGridField::reflow:
   *
   * There is room for more people than are seen, or for fewer.
   */
  reflow_signal = g_signal_new ("reflow", SEGUE_TYPE_GRID_FIELD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_widget_class_set_css_name (widget_class, "grid-field");
}

static void
slide_cb (double   value,
          gpointer data)
{
  gtk_widget_queue_allocate (data);
}

static Spot *
add_child (SegueGridField *self,
           GtkWidget      *child)
{
  Spot *spot = g_new0 (Spot, 1);

  g_object_set_data_full (G_OBJECT (child), "segue-spot", spot, g_free);
  gtk_widget_set_parent (child, GTK_WIDGET (self));

  return spot;
}

static void
add_more_buttons (SegueGridField *self)
{
  for (int y = 0; y < SEGUE_GRID_STEPS; y++)
    for (int x = 0; x < SEGUE_GRID_STEPS; x++)
      {
        GtkWidget *button = gtk_button_new_with_label ("");

        gtk_widget_add_css_class (button, "chip");
        gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "grid.show-cell");
        gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ii)", x, y);
        gtk_widget_set_visible (button, FALSE);
        add_child (self, button)->place = (SegueGridPlace) { x, y };
        self->more[y][x] = button;
      }
}

static void
segue_grid_field_init (SegueGridField *self)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (slide_cb, self, NULL);

  self->tokens = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  /* Where animations are off it is at its end at once. */
  self->slide = adw_timed_animation_new (GTK_WIDGET (self), 0, 1, SLIDE_MILLISECONDS, target);
  adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->slide), ADW_EASE_OUT_CUBIC);
  add_more_buttons (self);
}

/**
 * segue_grid_field_dup_where:
 *
 * Returns: (transfer full): a place in words: “Power 4, Interest 2: Keep satisfied”
 */
char *
segue_grid_field_dup_where (SegueGridAxes         axes,
                            const SegueGridPlace *place)
{
  g_autofree char *x = segue_rating_grid_dup_step_label (axes, FALSE, place->x);
  g_autofree char *y = segue_rating_grid_dup_step_label (axes, TRUE, place->y);

  /* Translators: an axis and its rating, twice. */
  return g_strdup_printf (_("%s %s, %s %s"), segue_rating_grid_get_axis_label (axes, TRUE), y,
                          segue_rating_grid_get_axis_label (axes, FALSE), x);
}

typedef struct
{
  SegueGridField        *field;
  SeguePlan             *plan;
  const SegueThresholds *thresholds;
  SegueGridSelectedFunc  is_selected;
  gpointer               data;
  GHashTable            *tokens;   /* those that are shown from now on */
  gboolean               has_moved;
} Showing;

static void
show_token (Showing              *showing,
            const SegueSheetRow  *row,
            const SegueGridPlace *place,
            guint                 slot,
            guint                 n_slots)
{
  SegueGridField *self = showing->field;
  gint64 id = segue_sheet_row_get_id (row);
  g_autofree char *where = segue_grid_field_dup_where (self->axes, place);
  GtkWidget *token = g_hash_table_lookup (self->tokens, &id);
  Spot *spot = token != NULL ? get_spot (token) : NULL;

  if (token == NULL)
    {
      token = segue_grid_token_new ();
      gtk_widget_set_focusable (token, TRUE);
      spot = add_child (self, token);
    }
  else if (spot->place.x != place->x || spot->place.y != place->y)
    {
      spot->from_x = spot->x;
      spot->from_y = spot->y;
      showing->has_moved = TRUE;
    }

  g_hash_table_remove (self->tokens, &id);
  g_hash_table_insert (showing->tokens, g_memdup2 (&id, sizeof id), token);
  spot->place = *place;
  spot->slot = slot;
  spot->n_slots = n_slots;
  segue_grid_token_set (SEGUE_GRID_TOKEN (token), showing->plan, showing->thresholds, row, where);
  segue_grid_token_set_selected (SEGUE_GRID_TOKEN (token), showing->is_selected (showing->data, id));
}

/* Who is selected is among those that are seen. */
static void
put_selected_first (Showing *showing,
                    GArray  *cell,
                    guint    n_shown)
{
  SegueSheetRow *rows = (SegueSheetRow *) cell->data;
  guint first = 0;

  for (guint i = 0; i < cell->len && first < n_shown; i++)
    {
      SegueSheetRow row = rows[i];

      if (!showing->is_selected (showing->data, segue_sheet_row_get_id (&row)))
        continue;
      if (i >= n_shown)
        {
          /* Moved, not taken out and put in again: the cell owns what its rows hold. */
          memmove (rows + first + 1, rows + first, (i - first) * sizeof *rows);
          rows[first] = row;
        }
      first++;
    }
}

static void
show_cell (Showing              *showing,
           GArray               *cell,
           const SegueGridPlace *place)
{
  SegueGridField *self = showing->field;
  guint n = segue_rating_grid_count_tokens (self->room, SEGUE_GRID_TOKEN_SLOT, cell->len);
  gboolean has_more = n < cell->len;
  GtkWidget *more = self->more[place->y][place->x];
  Spot *spot = get_spot (more);

  put_selected_first (showing, cell, n);
  for (guint i = 0; i < n; i++)
    show_token (showing, &g_array_index (cell, SegueSheetRow, i), place, i, n + has_more);

  spot->slot = n;
  spot->n_slots = n + 1;
  gtk_widget_set_visible (more, has_more);
  if (has_more)
    {
      g_autofree char *label = g_strdup_printf ("+%u", cell->len - n);
      g_autofree char *where = segue_grid_field_dup_where (self->axes, place);
      g_autofree char *tooltip = g_strdup_printf (ngettext ("%u more person: %s", "%u more people: %s", cell->len - n),
                                                  cell->len - n, where);

      gtk_button_set_label (GTK_BUTTON (more), label);
      gtk_widget_set_tooltip_text (more, tooltip);
      segue_icon_names_call (more, tooltip);
    }
}

static void
drop_tokens (GHashTable *tokens)
{
  GHashTableIter iter;
  gpointer token;

  g_hash_table_iter_init (&iter, tokens);
  while (g_hash_table_iter_next (&iter, NULL, &token))
    gtk_widget_unparent (token);
  g_hash_table_unref (tokens);
}

/**
 * segue_grid_field_show:
 * @grid: who is where; those that are selected come first in their cell from now on
 *
 * Who was seen before slides to where they are now.
 */
void
segue_grid_field_show (SegueGridField        *self,
                       SeguePlan             *plan,
                       const SegueThresholds *thresholds,
                       SegueRatingGrid       *grid,
                       SegueGridSelectedFunc  is_selected,
                       gpointer               data)
{
  Showing showing = { self, plan, thresholds, is_selected, data, NULL, FALSE };
  gboolean is_other = self->axes != grid->axes;
  graphene_rect_t plot;

  g_return_if_fail (SEGUE_IS_GRID_FIELD (self));

  self->axes = grid->axes;
  plot = get_plot (self);
  self->room = get_room (&plot);
  self->line[0] = segue_rating_grid_get_line (grid->axes, FALSE, thresholds);
  self->line[1] = segue_rating_grid_get_line (grid->axes, TRUE, thresholds);
  showing.tokens = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  for (int y = SEGUE_GRID_STEPS - 1; y >= 0; y--)
    for (int x = 0; x < SEGUE_GRID_STEPS; x++)
      show_cell (&showing, grid->cells[y][x], &(SegueGridPlace) { x, y });

  drop_tokens (self->tokens);
  self->tokens = showing.tokens;
  if (showing.has_moved && !is_other)
    adw_animation_play (self->slide);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * segue_grid_field_find:
 *
 * Returns: (transfer none) (nullable): the token of a row, where one is seen
 */
SegueGridToken *
segue_grid_field_find (SegueGridField *self,
                       gint64          id)
{
  g_return_val_if_fail (SEGUE_IS_GRID_FIELD (self), NULL);

  return g_hash_table_lookup (self->tokens, &id);
}

/**
 * segue_grid_field_set_target:
 * @place: (nullable): where somebody would be let go
 */
void
segue_grid_field_set_target (SegueGridField       *self,
                             const SegueGridPlace *place)
{
  g_return_if_fail (SEGUE_IS_GRID_FIELD (self));

  self->has_target = place != NULL;
  if (place != NULL)
    self->target = *place;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
