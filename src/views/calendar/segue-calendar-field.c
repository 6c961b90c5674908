/* segue-calendar-field.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The cursor has two children that take turns: a screen reader tells of a widget that gets
 * the focus, but not of one that has another text all of a sudden.
 */

#define G_LOG_DOMAIN "segue-calendar-field"

#include "config.h"

#include "segue-calendar-field.h"

#include <math.h>

#define MINIMUM_WIDTH 320
#define MINIMUM_HEIGHT 180
#define NATURAL_WIDTH 640
#define NATURAL_HEIGHT 480
#define N_SPOTS 2

typedef enum
{
  PROP_HADJUSTMENT = 1,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
} Property;

typedef struct
{
  GtkAdjustment *adjustments[2]; /* of each orientation */
  GtkWidget     *spots[N_SPOTS]; /* children */
  guint          spot;           /* the one whose turn it is */
  double         head;
  double         content;
  int            width;          /* that it was laid out for */
  gboolean       is_stale;
} SegueCalendarFieldPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (SegueCalendarField, segue_calendar_field, GTK_TYPE_WIDGET,
                                  G_ADD_PRIVATE (SegueCalendarField)
                                  G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static SegueCalendarFieldPrivate *
get_private (SegueCalendarField *self)
{
  return segue_calendar_field_get_instance_private (self);
}

static void
place_spots (SegueCalendarField *self)
{
  SegueCalendarFieldPrivate *priv = get_private (self);
  GdkRectangle place;
  gboolean is_there = SEGUE_CALENDAR_FIELD_GET_CLASS (self)->get_cursor (self, &place);

  if (!is_there)
    place = (GdkRectangle) { 0, 0, 1, 1 };
  place.y += (int) (priv->head - segue_calendar_field_get_offset (self));
  place.width = MAX (place.width, 1);
  place.height = MAX (place.height, 1);
  for (guint i = 0; i < N_SPOTS; i++)
    if (priv->spots[i] != NULL)
      gtk_widget_size_allocate (priv->spots[i], &place, -1);
}

static void
configure (SegueCalendarField *self,
           int                 width,
           int                 height)
{
  SegueCalendarFieldPrivate *priv = get_private (self);
  double page = MAX (height - priv->head, 1);
  double value = segue_calendar_field_get_offset (self);

  if (priv->adjustments[GTK_ORIENTATION_VERTICAL] != NULL)
    gtk_adjustment_configure (priv->adjustments[GTK_ORIENTATION_VERTICAL], CLAMP (value, 0, MAX (priv->content - page, 0)),
                              0, MAX (priv->content, page), page / 8, page * 0.9, page);
  if (priv->adjustments[GTK_ORIENTATION_HORIZONTAL] != NULL)
    gtk_adjustment_configure (priv->adjustments[GTK_ORIENTATION_HORIZONTAL], 0, 0, width, 1, width, width);
}

static void
segue_calendar_field_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  SegueCalendarField *self = SEGUE_CALENDAR_FIELD (widget);
  SegueCalendarFieldPrivate *priv = get_private (self);

  if (width != priv->width)
    priv->is_stale = TRUE;
  segue_calendar_field_ensure (self);
  configure (self, width, height);
  place_spots (self);
}

static void
segue_calendar_field_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MINIMUM_WIDTH : MINIMUM_HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? NATURAL_WIDTH : NATURAL_HEIGHT;
}

static void
segue_calendar_field_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  SegueCalendarField *self = SEGUE_CALENDAR_FIELD (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);

  segue_calendar_field_ensure (self);
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  SEGUE_CALENDAR_FIELD_GET_CLASS (self)->draw (self, snapshot, width, height);
  gtk_snapshot_pop (snapshot);
}

static void
scrolled_cb (SegueCalendarField *self)
{
  place_spots (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
set_adjustment (SegueCalendarField *self,
                GtkOrientation      orientation,
                GtkAdjustment      *adjustment)
{
  SegueCalendarFieldPrivate *priv = get_private (self);

  if (adjustment != NULL && adjustment == priv->adjustments[orientation])
    return;
  if (priv->adjustments[orientation] != NULL)
    g_signal_handlers_disconnect_by_func (priv->adjustments[orientation], scrolled_cb, self);

  g_clear_object (&priv->adjustments[orientation]);
  priv->adjustments[orientation] = adjustment != NULL ? g_object_ref_sink (adjustment) : NULL;
  if (adjustment != NULL && orientation == GTK_ORIENTATION_VERTICAL)
    g_signal_connect_swapped (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
segue_calendar_field_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  SegueCalendarField *self = SEGUE_CALENDAR_FIELD (object);

  switch ((Property) prop_id)
    {
    case PROP_HADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      break; /* as wide as there is room, as high as it needs */
    }
}

static void
segue_calendar_field_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  SegueCalendarFieldPrivate *priv = get_private (SEGUE_CALENDAR_FIELD (object));

  switch ((Property) prop_id)
    {
    case PROP_HADJUSTMENT:
      g_value_set_object (value, priv->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, priv->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;
    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, GTK_SCROLL_MINIMUM);
      break;
    }
}

static void
segue_calendar_field_dispose (GObject *object)
{
  SegueCalendarField *self = SEGUE_CALENDAR_FIELD (object);
  SegueCalendarFieldPrivate *priv = get_private (self);
  GtkWidget *child;

  set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, NULL);
  set_adjustment (self, GTK_ORIENTATION_VERTICAL, NULL);
  memset (priv->spots, 0, sizeof priv->spots);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (segue_calendar_field_parent_class)->dispose (object);
}

static void
segue_calendar_field_class_init (SegueCalendarFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = segue_calendar_field_dispose;
  object_class->set_property = segue_calendar_field_set_property;
  object_class->get_property = segue_calendar_field_get_property;
  widget_class->measure = segue_calendar_field_measure;
  widget_class->size_allocate = segue_calendar_field_size_allocate;
  widget_class->snapshot = segue_calendar_field_snapshot;

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_widget_class_set_css_name (widget_class, "calendar-field");
}

static GtkWidget *
make_spot (SegueCalendarField *self)
{
  GtkWidget *spot = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                  "focusable", TRUE, "can-target", FALSE, NULL);

  gtk_widget_add_css_class (spot, "calendar-spot");
  gtk_widget_set_parent (spot, GTK_WIDGET (self));

  return spot;
}

static void
segue_calendar_field_init (SegueCalendarField *self)
{
  SegueCalendarFieldPrivate *priv = get_private (self);

  priv->is_stale = TRUE;
  for (guint i = 0; i < N_SPOTS; i++)
    {
      priv->spots[i] = make_spot (self);
      gtk_widget_set_visible (priv->spots[i], i == 0);
    }
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
}

/**
 * segue_calendar_field_get_offset:
 *
 * Returns: how much of the picture is above what is seen
 */
double
segue_calendar_field_get_offset (SegueCalendarField *self)
{
  SegueCalendarFieldPrivate *priv = get_private (self);
  GtkAdjustment *adjustment = priv->adjustments[GTK_ORIENTATION_VERTICAL];

  return adjustment != NULL ? floor (gtk_adjustment_get_value (adjustment)) : 0;
}

/**
 * segue_calendar_field_get_head:
 *
 * Returns: how high what stays at the top is
 */
double
segue_calendar_field_get_head (SegueCalendarField *self)
{
  return get_private (self)->head;
}

/**
 * segue_calendar_field_set_heights:
 * @head: of what stays at the top
 * @content: of all that is below it
 */
void
segue_calendar_field_set_heights (SegueCalendarField *self,
                                  double              head,
                                  double              content)
{
  SegueCalendarFieldPrivate *priv = get_private (self);

  priv->head = head;
  priv->content = content;
}

/**
 * segue_calendar_field_queue:
 *
 * Lays it out and draws it anew before the next frame.
 */
void
segue_calendar_field_queue (SegueCalendarField *self)
{
  get_private (self)->is_stale = TRUE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * segue_calendar_field_ensure:
 *
 * Lays it out where it is not, so that what lies where may be asked for.
 */
void
segue_calendar_field_ensure (SegueCalendarField *self)
{
  SegueCalendarFieldPrivate *priv = get_private (self);
  int width = MAX (gtk_widget_get_width (GTK_WIDGET (self)), MINIMUM_WIDTH);

  if (!priv->is_stale && width == priv->width)
    return;

  priv->is_stale = FALSE;
  priv->width = width;
  SEGUE_CALENDAR_FIELD_GET_CLASS (self)->lay_out (self, width);
}

/**
 * segue_calendar_field_reveal:
 * @y: in the picture, below its head
 * @height: of what is to be seen
 *
 * Scrolls there.
 */
void
segue_calendar_field_reveal (SegueCalendarField *self,
                             double              y,
                             double              height)
{
  SegueCalendarFieldPrivate *priv = get_private (self);

  segue_calendar_field_ensure (self);
  if (priv->adjustments[GTK_ORIENTATION_VERTICAL] == NULL || gtk_widget_get_height (GTK_WIDGET (self)) <= 0)
    return;

  configure (self, priv->width, gtk_widget_get_height (GTK_WIDGET (self)));
  gtk_adjustment_clamp_page (priv->adjustments[GTK_ORIENTATION_VERTICAL], y, y + height);
}

/**
 * segue_calendar_field_tell:
 * @words: what is where the cursor is
 * @is_selected: whether it is selected
 *
 * To be called when the cursor has moved.  The focus goes with it where it was in the
 * picture.
 */
void
segue_calendar_field_tell (SegueCalendarField *self,
                           const char         *words,
                           gboolean            is_selected)
{
  SegueCalendarFieldPrivate *priv = get_private (self);
  GtkWidget *before = priv->spots[priv->spot];
  GtkWidget *after = priv->spots[(priv->spot + 1) % N_SPOTS];
  gboolean has_focus = gtk_widget_has_focus (before);

  gtk_accessible_update_property (GTK_ACCESSIBLE (after), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (after), GTK_ACCESSIBLE_STATE_SELECTED, is_selected, -1);
  gtk_widget_set_visible (after, TRUE);
  place_spots (self);
  if (has_focus)
    gtk_widget_grab_focus (after);
  gtk_widget_set_visible (before, FALSE);
  priv->spot = (priv->spot + 1) % N_SPOTS;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * segue_calendar_field_focus:
 *
 * Puts the focus where the cursor is.
 */
void
segue_calendar_field_focus (SegueCalendarField *self)
{
  gtk_widget_grab_focus (segue_calendar_field_get_spot (self));
}

/**
 * segue_calendar_field_get_spot:
 *
 * Returns: (transfer none): the widget that lies where the cursor is
 */
GtkWidget *
segue_calendar_field_get_spot (SegueCalendarField *self)
{
  SegueCalendarFieldPrivate *priv = get_private (self);

  return priv->spots[priv->spot];
}

/**
 * segue_calendar_field_is_mirrored:
 *
 * Returns: whether days go from right to left
 */
gboolean
segue_calendar_field_is_mirrored (SegueCalendarField *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/**
 * segue_calendar_field_flip:
 * @x: from the side where lines of text begin
 * @width: of what is there
 *
 * Returns: its left edge in the widget; and the other way round
 */
double
segue_calendar_field_flip (SegueCalendarField *self,
                           double              x,
                           double              width)
{
  return segue_calendar_field_is_mirrored (self) ? gtk_widget_get_width (GTK_WIDGET (self)) - x - width : x;
}

/**
 * segue_calendar_field_write:
 * @layout: a text; it is cut with an ellipsis where there is no room
 * @x: where the text is, from the side of reading
 * @middle: of its height
 * @room: how wide it may be
 * @align: which part of it is at @x: 0 where it begins, 1 where it ends
 *
 * Writes a text.
 */
void
segue_calendar_field_write (SegueCalendarField *self,
                            GtkSnapshot        *snapshot,
                            PangoLayout        *layout,
                            const GdkRGBA      *colour,
                            double              x,
                            double              middle,
                            double              room,
                            double              align)
{
  int width, height;
  double left;

  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_width (layout, -1);
  pango_layout_get_pixel_size (layout, &width, &height);
  if (width > room)
    {
      pango_layout_set_width (layout, (int) (room * PANGO_SCALE));
      pango_layout_get_pixel_size (layout, NULL, &height);
      width = (int) room;
    }
  left = segue_calendar_field_flip (self, x - align * width, width);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) floor (left), (float) floor (middle - height / 2.0)));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}
