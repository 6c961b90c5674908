/* segue-session-seats.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-session-seats"

#include "config.h"

#include "segue-session-seats.h"

#include "segue-palette.h"
#include "segue-session-facts.h"
#include "segue-vertical-layout.h"

#include <adwaita.h>

#define BAR_HEIGHT 8
#define RADIUS 4
#define MARK_WIDTH 2

struct _SegueSessionSeats
{
  GtkWidget  parent_instance;

  /* Borrowed: children. */
  GtkWidget *bar;
  GtkLabel  *label;

  SegueRoster roster;
};

G_DEFINE_FINAL_TYPE (SegueSessionSeats, segue_session_seats, GTK_TYPE_WIDGET)

/* Where @people are, from the beginning on. */
static float
place (SegueSessionSeats *self,
       guint              people,
       int                width)
{
  guint whole = MAX (MAX (self->roster.capacity, self->roster.taken), 1);

  return (float) width * (float) MIN (people, whole) / (float) whole;
}

static void
fill (GtkSnapshot   *snapshot,
      const GdkRGBA *colour,
      float          x,
      float          width,
      int            height)
{
  const graphene_rect_t bounds = GRAPHENE_RECT_INIT (x, 0, width, (float) height);
  GskRoundedRect rounded;

  gsk_rounded_rect_init_from_rect (&rounded, &bounds, RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, colour, &bounds);
  gtk_snapshot_pop (snapshot);
}

static void
append_mark (GtkSnapshot   *snapshot,
             const GdkRGBA *colour,
             float          x,
             int            height)
{
  gtk_snapshot_append_color (snapshot, colour, &GRAPHENE_RECT_INIT (x - MARK_WIDTH / 2.0f, 0, MARK_WIDTH, (float) height));
}

/* The seats that are taken; a line where it begins to run; beyond the last seat a line
 * that says how many are too many.
 */
static void
segue_session_seats_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  SegueSessionSeats *self = SEGUE_SESSION_SEATS (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int width = gtk_widget_get_width (self->bar);
  graphene_point_t origin = GRAPHENE_POINT_INIT (0, 0);
  GdkRGBA track, taken, mark, warning;

  if (!gtk_widget_compute_point (self->bar, widget, &GRAPHENE_POINT_INIT (0, 0), &origin))
    return;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &mark);
  track = mark;
  track.alpha = 0.15f;
  if (!gtk_style_context_lookup_color (gtk_widget_get_style_context (widget), "accent_bg_color", &taken))
    taken = mark;
  segue_palette_get_warning (adw_style_manager_get_dark (adw_style_manager_get_for_display (gtk_widget_get_display (widget))), &warning);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &origin);
  if (is_rtl)
    {
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) width, 0));
      gtk_snapshot_scale (snapshot, -1, 1);
    }
  fill (snapshot, &track, 0, (float) width, BAR_HEIGHT);
  if (self->roster.taken > 0)
    fill (snapshot, &taken, 0, place (self, self->roster.taken, width), BAR_HEIGHT);
  if (self->roster.minimum > 0 && self->roster.minimum < self->roster.capacity)
    append_mark (snapshot, &mark, place (self, self->roster.minimum, width), BAR_HEIGHT);
  if (self->roster.taken > self->roster.capacity)
    append_mark (snapshot, &warning, place (self, self->roster.capacity, width), BAR_HEIGHT);
  gtk_snapshot_restore (snapshot);

  GTK_WIDGET_CLASS (segue_session_seats_parent_class)->snapshot (widget, snapshot);
}

static void
segue_session_seats_dispose (GObject *object)
{
  SegueSessionSeats *self = SEGUE_SESSION_SEATS (object);

  g_clear_pointer (&self->bar, gtk_widget_unparent);
  if (self->label != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->label));
  self->label = NULL;

  G_OBJECT_CLASS (segue_session_seats_parent_class)->dispose (object);
}

static void
segue_session_seats_class_init (SegueSessionSeatsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_session_seats_dispose;
  widget_class->snapshot = segue_session_seats_snapshot;
  gtk_widget_class_set_layout_manager_type (widget_class, SEGUE_TYPE_VERTICAL_LAYOUT);
}

static void
segue_session_seats_init (SegueSessionSeats *self)
{
  GtkWidget *label = gtk_label_new (NULL);

  self->bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_size_request (self->bar, -1, BAR_HEIGHT);
  gtk_widget_set_margin_bottom (self->bar, 6);
  gtk_widget_set_parent (self->bar, GTK_WIDGET (self));
  self->label = GTK_LABEL (label);
  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_wrap_mode (self->label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (self->label, 0);
  gtk_label_set_use_markup (self->label, TRUE);
  gtk_widget_add_css_class (label, "seats");
  gtk_widget_set_parent (label, GTK_WIDGET (self));
}

/**
 * segue_session_seats_set:
 * @plan: what is shown
 * @session: of @plan
 *
 * Says how many of its seats are taken now.
 */
void
segue_session_seats_set (SegueSessionSeats *self,
                         SeguePlan         *plan,
                         SegueRecord       *session)
{
  g_autofree char *words = segue_session_facts_dup_seats (plan, session, TRUE);

  g_return_if_fail (SEGUE_IS_SESSION_SEATS (self));

  segue_roster_get (plan, session, &self->roster);
  gtk_label_set_markup (self->label, words);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * segue_session_seats_new:
 *
 * Returns: (transfer floating): a bar that says nothing before segue_session_seats_set()
 */
GtkWidget *
segue_session_seats_new (void)
{
  return g_object_new (SEGUE_TYPE_SESSION_SEATS, NULL);
}
