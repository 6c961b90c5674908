/* segue-answer-clock.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-answer-clock"

#include "config.h"

#include "segue-answer-clock.h"

#include "segue-answer-words.h"
#include "segue-day-picker.h"
#include "segue-icon-names.h"
#include "segue-palette.h"
#include "segue-wrapped-label.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define RADIUS 10
#define GAP 6     /* between a circle and what stands beside or below it */
#define SPACING 12
#define STEP_KEY "segue-answer-step"

typedef struct
{
  /* Borrowed: children. */
  GtkWidget           *button;
  GtkLabel            *title;
  GtkLabel            *words;
  SegueDayPicker      *picker;

  SegueResistanceMark  mark;
} Step;

struct _SegueAnswerClock
{
  GtkWidget            parent_instance;

  Step                 steps[SEGUE_N_RESISTANCE_STEPS];
  SegueResistanceStep  next;
};

static guint picked_signal;

G_DEFINE_FINAL_TYPE (SegueAnswerClock, segue_answer_clock, GTK_TYPE_WIDGET)

/* @flat: receives the least width of a step beside others: its name is not broken, what is
 *   said below it may be
 */
static void
measure_steps (SegueAnswerClock *self,
               int              *minimum,
               int              *flat,
               int              *natural)
{
  *minimum = *flat = *natural = 0;
  for (guint i = 0; i < SEGUE_N_RESISTANCE_STEPS; i++)
    {
      int child_minimum, child_natural, title;

      gtk_widget_measure (self->steps[i].button, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      gtk_widget_measure (GTK_WIDGET (self->steps[i].title), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &title, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *flat = MAX (*flat, title + SPACING);
      *natural = MAX (*natural, child_natural);
    }
}

/* GTK measures a menu button as if what is in it were never broken into lines. */
static int
get_step_height (SegueAnswerClock *self,
                 guint             i,
                 int               width)
{
  GtkWidget *child = gtk_menu_button_get_child (GTK_MENU_BUTTON (self->steps[i].button));
  int button_width, button_height, child_width, child_height, height;

  gtk_widget_measure (self->steps[i].button, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &button_width, NULL, NULL);
  gtk_widget_measure (self->steps[i].button, GTK_ORIENTATION_VERTICAL, -1, NULL, &button_height, NULL, NULL);
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &child_width, NULL, NULL);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, -1, NULL, &child_height, NULL, NULL);
  height = child_height;
  if (width >= 0)
    gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, MAX (width - button_width + child_width, 1), NULL, &height, NULL, NULL);

  return MAX (height + button_height - child_height, 2 * RADIUS);
}

/* Whether all steps find room in one line. */
static gboolean
is_flat (SegueAnswerClock *self,
         int               width)
{
  int minimum, flat, natural;

  measure_steps (self, &minimum, &flat, &natural);

  return width < 0 || width >= SEGUE_N_RESISTANCE_STEPS * (flat + SPACING) - SPACING;
}

/* Of one step, where they are side by side. */
static int
get_step_width (int width)
{
  return (width + SPACING) / SEGUE_N_RESISTANCE_STEPS - SPACING;
}

static int
measure_height (SegueAnswerClock *self,
                int               width)
{
  gboolean flat = is_flat (self, width);
  int height = 0;

  for (guint i = 0; i < SEGUE_N_RESISTANCE_STEPS; i++)
    if (flat)
      height = MAX (height, 2 * RADIUS + GAP + get_step_height (self, i, width < 0 ? -1 : get_step_width (width)));
    else
      height += get_step_height (self, i, width - 2 * RADIUS - GAP) + (i > 0 ? SPACING : 0);

  return height;
}

static void
segue_answer_clock_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  SegueAnswerClock *self = SEGUE_ANSWER_CLOCK (widget);
  int flat;

  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = measure_height (self, for_size);
      return;
    }

  measure_steps (self, minimum, &flat, natural);
  *minimum += 2 * RADIUS + GAP;
  *natural = MAX (*minimum, SEGUE_N_RESISTANCE_STEPS * (*natural + SPACING) - SPACING);
}

static GtkSizeRequestMode
segue_answer_clock_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
place (SegueAnswerClock *self,
       guint             i,
       int               x,
       int               y,
       int               width,
       int               height)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int left = mirrored ? gtk_widget_get_width (GTK_WIDGET (self)) - x - width : x;

  gtk_widget_size_allocate (self->steps[i].button, &(GtkAllocation) { left, y, width, height }, -1);
}

static void
segue_answer_clock_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  SegueAnswerClock *self = SEGUE_ANSWER_CLOCK (widget);
  gboolean flat = is_flat (self, width);
  int step_width = flat ? get_step_width (width) : width - 2 * RADIUS - GAP;
  int y = 0;

  for (guint i = 0; i < SEGUE_N_RESISTANCE_STEPS; i++)
    {
      int step_height = get_step_height (self, i, step_width);

      if (flat)
        {
          place (self, i, (int) i * (step_width + SPACING), 2 * RADIUS + GAP, step_width, step_height);
          continue;
        }
      place (self, i, 2 * RADIUS + GAP, y, step_width, step_height);
      y += step_height + SPACING;
    }
}

/* The middle of the circle of a step. */
static graphene_point_t
get_middle (SegueAnswerClock *self,
            guint             i,
            gboolean          flat)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  graphene_point_t point = GRAPHENE_POINT_INIT (RADIUS, RADIUS);
  graphene_rect_t bounds;

  if (flat)
    point.x += (float) ((int) i * (get_step_width (width) + SPACING));
  else if (gtk_widget_compute_bounds (self->steps[i].button, GTK_WIDGET (self), &bounds))
    point.y += bounds.origin.y;
  if (mirrored)
    point.x = (float) width - point.x;

  return point;
}

static void
draw_line (cairo_t                *cr,
           const graphene_point_t *from,
           const graphene_point_t *to,
           const GdkRGBA          *ink,
           gboolean                is_done)
{
  static const double dashes[] = { 4, 3 };
  float length = MAX (ABS (to->x - from->x), ABS (to->y - from->y));
  float dx = (to->x - from->x) / length * (RADIUS + 3);
  float dy = (to->y - from->y) / length * (RADIUS + 3);
  GdkRGBA colour = *ink;

  if (length <= 2 * (RADIUS + 3))
    return;

  colour.alpha *= is_done ? 1.0f : 0.6f;
  gdk_cairo_set_source_rgba (cr, &colour);
  cairo_set_line_width (cr, 2);
  cairo_set_dash (cr, dashes, is_done ? 0 : G_N_ELEMENTS (dashes), 0);
  cairo_move_to (cr, from->x + dx, from->y + dy);
  cairo_line_to (cr, to->x - dx, to->y - dy);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
draw_tick (cairo_t *cr,
           double   x,
           double   y)
{
  cairo_set_line_width (cr, 2);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_move_to (cr, x - 4.2, y + 0.2);
  cairo_line_to (cr, x - 1.2, y + 3.2);
  cairo_line_to (cr, x + 4.4, y - 3.2);
  cairo_stroke (cr);
}

static void
draw_exclamation (cairo_t *cr,
                  double   x,
                  double   y)
{
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_move_to (cr, x, y - 4.6);
  cairo_line_to (cr, x, y + 1);
  cairo_move_to (cr, x, y + 4.4);
  cairo_line_to (cr, x, y + 4.5);
  cairo_stroke (cr);
}

/* Filled with a tick, a red ring with an exclamation mark, a ring: in this order shape, then
 * colour; a thick ring is what comes next.
 */
static void
draw_circle (SegueAnswerClock       *self,
             cairo_t                *cr,
             guint                   i,
             const graphene_point_t *middle,
             const GdkRGBA          *ink,
             const GdkRGBA          *ground)
{
  const Step *step = &self->steps[i];
  gboolean is_done = step->mark.day != SEGUE_DAY_NONE;
  gboolean is_late = !is_done && step->mark.late > 0;
  GdkRGBA colour = *ink;

  cairo_new_path (cr);
  if (is_late)
    segue_palette_get_late (adw_style_manager_get_dark (adw_style_manager_get_default ()), &colour);
  else if (!is_done && i != self->next)
    colour.alpha *= 0.7f;
  gdk_cairo_set_source_rgba (cr, &colour);
  if (is_done)
    {
      cairo_arc (cr, middle->x, middle->y, RADIUS, 0, 2 * G_PI);
      cairo_fill (cr);
      gdk_cairo_set_source_rgba (cr, ground);
      draw_tick (cr, middle->x, middle->y);
      return;
    }

  cairo_set_line_width (cr, is_late || i == self->next ? 2 : 1.5);
  cairo_arc (cr, middle->x, middle->y, RADIUS - 1, 0, 2 * G_PI);
  cairo_stroke (cr);
  if (is_late)
    draw_exclamation (cr, middle->x, middle->y);
}

static void
segue_answer_clock_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  SegueAnswerClock *self = SEGUE_ANSWER_CLOCK (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  gboolean flat = is_flat (self, width);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  GdkRGBA ink, ground;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &ink);
  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), "view_bg_color", &ground))
    gdk_rgba_parse (&ground, "white");
  for (guint i = 0; i < SEGUE_N_RESISTANCE_STEPS; i++)
    {
      graphene_point_t middle = get_middle (self, i, flat);

      if (i > 0)
        {
          graphene_point_t before = get_middle (self, i - 1, flat);

          draw_line (cr, &before, &middle, &ink, self->steps[i].mark.day != SEGUE_DAY_NONE);
        }
      draw_circle (self, cr, i, &middle, &ink, &ground);
    }
  cairo_destroy (cr);

  GTK_WIDGET_CLASS (segue_answer_clock_parent_class)->snapshot (widget, snapshot);
}

static void
segue_answer_clock_dispose (GObject *object)
{
  SegueAnswerClock *self = SEGUE_ANSWER_CLOCK (object);

  for (guint i = 0; i < SEGUE_N_RESISTANCE_STEPS; i++)
    g_clear_pointer (&self->steps[i].button, gtk_widget_unparent);

  G_OBJECT_CLASS (segue_answer_clock_parent_class)->dispose (object);
}

static void
segue_answer_clock_class_init (SegueAnswerClockClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_answer_clock_dispose;
  widget_class->measure = segue_answer_clock_measure;
  widget_class->get_request_mode = segue_answer_clock_get_request_mode;
  widget_class->size_allocate = segue_answer_clock_size_allocate;
  widget_class->snapshot = segue_answer_clock_snapshot;
  gtk_widget_class_set_css_name (widget_class, "answer-clock");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  /**
   * SegueAnswerClock::picked:
   * @step: a #SegueResistanceStep
   * @day: when it was, %SEGUE_DAY_NONE where it was not
   */
  picked_signal = g_signal_new ("picked", SEGUE_TYPE_ANSWER_CLOCK, G_SIGNAL_RUN_LAST,
                                0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_INT);
}

static guint
get_step (GtkWidget *picker)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (picker), STEP_KEY));
}

static void
show_picker_cb (SegueAnswerClock *self,
                GtkWidget        *picker)
{
  segue_day_picker_show_day (SEGUE_DAY_PICKER (picker), self->steps[get_step (picker)].mark.day);
}

static void
picked_cb (SegueAnswerClock *self,
           SegueDay          day,
           GtkWidget        *picker)
{
  g_signal_emit (self, picked_signal, 0, get_step (picker), day);
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
segue_answer_clock_init (SegueAnswerClock *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Where it stands"), -1);
  self->next = SEGUE_N_RESISTANCE_STEPS;
  for (guint i = 0; i < SEGUE_N_RESISTANCE_STEPS; i++)
    {
      Step *step = &self->steps[i];
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

      gtk_widget_set_hexpand (box, TRUE);
      step->button = gtk_menu_button_new ();
      step->picker = SEGUE_DAY_PICKER (segue_day_picker_new ());
      step->title = add_label (box, "heading");
      step->words = add_label (box, "answer-step-words");
      step->mark = (SegueResistanceMark) { SEGUE_DAY_NONE, SEGUE_DAY_NONE, 0 };
      segue_day_picker_set_required (step->picker, i == SEGUE_RESISTANCE_STEP_HEARD);
      g_object_set_data (G_OBJECT (step->picker), STEP_KEY, GUINT_TO_POINTER (i));
      g_signal_connect_object (step->picker, "show", G_CALLBACK (show_picker_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (step->picker, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
      gtk_menu_button_set_child (GTK_MENU_BUTTON (step->button), box);
      gtk_widget_set_halign (gtk_widget_get_parent (box), GTK_ALIGN_FILL); /* GTK puts it into the middle */
      gtk_menu_button_set_popover (GTK_MENU_BUTTON (step->button), GTK_WIDGET (step->picker));
      gtk_widget_add_css_class (step->button, "flat");
      gtk_widget_add_css_class (step->button, "answer-step");
      gtk_widget_set_parent (step->button, GTK_WIDGET (self));
    }
}

/**
 * segue_answer_clock_new:
 *
 * Returns: (transfer floating): a clock that says nothing before segue_answer_clock_set()
 */
GtkWidget *
segue_answer_clock_new (void)
{
  return g_object_new (SEGUE_TYPE_ANSWER_CLOCK, NULL);
}

/**
 * segue_answer_clock_set:
 * @facts: of the entry
 * @heard_in: (nullable): where it was heard, translated
 */
void
segue_answer_clock_set (SegueAnswerClock           *self,
                        const SegueResistanceFacts *facts,
                        const char                 *heard_in,
                        SegueDay                    today)
{
  g_return_if_fail (SEGUE_IS_ANSWER_CLOCK (self));

  self->next = facts->is_open || facts->next == SEGUE_RESISTANCE_STEP_TOLD ? facts->next : SEGUE_N_RESISTANCE_STEPS;
  for (guint i = 0; i < SEGUE_N_RESISTANCE_STEPS; i++)
    {
      Step *step = &self->steps[i];
      const char *title = segue_answer_words_get_step (facts, (SegueResistanceStep) i);
      g_autofree char *words = segue_answer_words_dup_step (facts, (SegueResistanceStep) i, heard_in, today);
      g_autofree char *name = g_strdup_printf ("%s: %s", title, words);

      step->mark = facts->marks[i];
      if (i == SEGUE_RESISTANCE_STEP_HEARD && facts->is_anticipated)
        step->mark.day = SEGUE_DAY_NONE; /* the day on which somebody thought of it */
      gtk_label_set_text (step->title, title);
      gtk_label_set_text (step->words, words);
      if (step->mark.day == SEGUE_DAY_NONE && step->mark.late > 0)
        gtk_widget_add_css_class (GTK_WIDGET (step->words), "late");
      else
        gtk_widget_remove_css_class (GTK_WIDGET (step->words), "late");
      gtk_accessible_update_property (GTK_ACCESSIBLE (step->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      segue_icon_names_call (gtk_widget_get_first_child (step->button), name); /* what is pressed is within it */
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * segue_answer_clock_set_editable:
 * @is_editable: whether days can be chosen
 */
void
segue_answer_clock_set_editable (SegueAnswerClock *self,
                                 gboolean          is_editable)
{
  g_return_if_fail (SEGUE_IS_ANSWER_CLOCK (self));

  for (guint i = 0; i < SEGUE_N_RESISTANCE_STEPS; i++)
    gtk_widget_set_sensitive (self->steps[i].button, is_editable);
}
