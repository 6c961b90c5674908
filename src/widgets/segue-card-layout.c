/* segue-card-layout.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each card goes below the shortest column; one that is wide takes all of them.
 */

#define G_LOG_DOMAIN "segue-card-layout"

#include "config.h"

#include "segue-card-layout.h"

#include "segue-text-layout.h"

#define SPACING 12
#define LEAST_COLUMN 23.5 /* times the size of the words */
#define MOST_COLUMNS 3

struct _SegueCardLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (SegueCardLayout, segue_card_layout, GTK_TYPE_LAYOUT_MANAGER)

/* Called for each card with its place. */
typedef void (*PlaceFunc) (GtkWidget           *card,
                           const GtkAllocation *place,
                           gpointer             data);

static G_DEFINE_QUARK (segue-card-layout-wide, wide)

static GtkSizeRequestMode
segue_card_layout_get_request_mode (GtkLayoutManager *manager,
                                    GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
get_least_width (GtkWidget *widget)
{
  int least = 0;

  for (GtkWidget *card = gtk_widget_get_first_child (widget); card != NULL; card = gtk_widget_get_next_sibling (card))
    {
      int minimum;

      if (!gtk_widget_should_layout (card))
        continue;
      gtk_widget_measure (card, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      least = MAX (least, minimum);
    }

  return least;
}

/* A column of large words is wide. */
static int
get_column_width (GtkWidget *widget)
{
  return MAX ((int) (LEAST_COLUMN * segue_text_layout_get_size (widget)), get_least_width (widget));
}

/* Returns: the height that all take */
static int
place_cards (GtkWidget *widget,
             int        width,
             PlaceFunc  place,
             gpointer   data)
{
  int column_width = get_column_width (widget);
  int n = CLAMP ((width + SPACING) / (column_width + SPACING), 1, MOST_COLUMNS);
  int bottoms[MOST_COLUMNS] = { 0 }, height = 0;

  column_width = (width - (n - 1) * SPACING) / n;
  for (GtkWidget *card = gtk_widget_get_first_child (widget); card != NULL; card = gtk_widget_get_next_sibling (card))
    {
      gboolean is_wide = g_object_get_qdata (G_OBJECT (card), wide_quark ()) != NULL;
      int column = 0, bottom;
      GtkAllocation at;

      if (!gtk_widget_should_layout (card))
        continue;
      for (int i = 1; i < n; i++)
        if (is_wide ? bottoms[i] > bottoms[column] : bottoms[i] < bottoms[column])
          column = i;
      at = (GtkAllocation) { is_wide ? 0 : column * (column_width + SPACING), bottoms[column], is_wide ? width : column_width, 0 };
      gtk_widget_measure (card, GTK_ORIENTATION_VERTICAL, at.width, &at.height, NULL, NULL, NULL);
      if (place != NULL)
        place (card, &at, data);
      bottom = at.y + at.height;
      for (int i = 0; i < n; i++)
        if (is_wide || i == column)
          bottoms[i] = bottom + SPACING;
      height = MAX (height, bottom);
    }

  return height;
}

static void
segue_card_layout_measure (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  int least = get_least_width (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = least;
  else
    *minimum = *natural = place_cards (widget, for_size >= 0 ? MAX (for_size, least) : least, NULL, NULL);
}

typedef struct
{
  int      width;
  gboolean is_mirrored;
} Room;

static void
allocate_card (GtkWidget           *card,
               const GtkAllocation *place,
               gpointer             data)
{
  const Room *room = data;
  GtkAllocation at = *place;

  if (room->is_mirrored)
    at.x = room->width - at.x - at.width;
  gtk_widget_size_allocate (card, &at, -1);
}

static void
segue_card_layout_allocate (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  Room room = { width, gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL };

  place_cards (widget, width, allocate_card, &room);
}

static void
segue_card_layout_class_init (SegueCardLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = segue_card_layout_get_request_mode;
  layout_class->measure = segue_card_layout_measure;
  layout_class->allocate = segue_card_layout_allocate;
}

static void
segue_card_layout_init (SegueCardLayout *self)
{
}

/**
 * segue_card_layout_set_wide:
 * @card: a child of what has the layout
 *
 * It is as wide as all columns.
 */
void
segue_card_layout_set_wide (GtkWidget *card)
{
  g_object_set_qdata (G_OBJECT (card), wide_quark (), GINT_TO_POINTER (TRUE));
  gtk_widget_queue_resize (card);
}
