/* segue-board-column.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-board-column"

#include "config.h"

#include "segue-board-column.h"

#include "segue-vertical-layout.h"

#include <glib/gi18n.h>

/* Who drags as near to an end as this scrolls. */
#define PULL 42.0

struct _SegueBoardColumn
{
  GtkWidget        parent_instance;

  SegueBoardPile  *pile;        /* borrowed: it outlives the column */
  SegueRecord     *offered;     /* owned: what is dragged, NULL while nothing is */

  /* Borrowed: children. */
  GtkWidget       *head;
  GtkLabel        *count;
  GtkLabel        *note;        /* where what is dragged would lie, or why it may not */
  GtkWidget       *scroller;
  SegueBoardField *field;
  GtkWidget       *zones;       /* below the cards: statuses, while something is dragged */

  int              aimed;       /* a status, -1 for none */
  gboolean         is_alone;    /* the only column that is seen */
};

G_DEFINE_FINAL_TYPE (SegueBoardColumn, segue_board_column, GTK_TYPE_WIDGET)

static int
get_status (SegueBoardColumn *self,
            guint             part)
{
  return segue_board_columns_get_status (segue_board_pile_get_column (self->pile), part);
}

static void
set_class (GtkWidget  *widget,
           const char *name,
           gboolean    is_set)
{
  if (is_set)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
segue_board_column_dispose (GObject *object)
{
  SegueBoardColumn *self = SEGUE_BOARD_COLUMN (object);
  GtkWidget *child;

  g_clear_object (&self->offered);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (segue_board_column_parent_class)->dispose (object);
}

static void
segue_board_column_class_init (SegueBoardColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_board_column_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, SEGUE_TYPE_VERTICAL_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "board-column");
}

static void
segue_board_column_init (SegueBoardColumn *self)
{
  self->aimed = -1;
}

static GtkWidget *
make_head (SegueBoardColumn *self)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *title = gtk_label_new (segue_board_columns_get_title (get_status (self, 0)));

  self->count = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (title, "heading");
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "board-count");
  gtk_widget_set_valign (GTK_WIDGET (self->count), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (head, "board-head");
  gtk_box_append (GTK_BOX (head), title);
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->count));

  return head;
}

/**
 * segue_board_column_new:
 * @state: what all modes look at
 * @pile: what lies in it; outlives the column
 *
 * Returns: (transfer floating): a column that shows it once it is refreshed
 */
GtkWidget *
segue_board_column_new (SegueResistanceState *state,
                        SegueBoardPile       *pile)
{
  SegueBoardColumn *self = g_object_new (SEGUE_TYPE_BOARD_COLUMN, NULL);
  GtkWidget *field = segue_board_field_new (state, pile);
  GtkWidget *note = gtk_label_new (NULL);

  self->pile = pile;
  self->field = SEGUE_BOARD_FIELD (field);
  self->note = GTK_LABEL (note);
  self->scroller = gtk_scrolled_window_new ();
  self->head = make_head (self);
  self->zones = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_label_set_wrap (self->note, TRUE);
  gtk_label_set_wrap_mode (self->note, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (self->note, 0);
  gtk_widget_add_css_class (note, "board-note");
  gtk_widget_set_visible (note, FALSE);

  gtk_widget_add_css_class (self->zones, "board-zones");
  gtk_widget_set_visible (self->zones, FALSE);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), field);
  gtk_widget_set_vexpand (self->scroller, TRUE);
  segue_board_field_scroll_by (self->field, gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)));

  gtk_widget_set_parent (self->head, GTK_WIDGET (self));
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  gtk_widget_set_parent (note, GTK_WIDGET (self));
  gtk_widget_set_parent (self->zones, GTK_WIDGET (self));

  return GTK_WIDGET (self);
}

/**
 * segue_board_column_get_field:
 *
 * Returns: (transfer none): its cards
 */
SegueBoardField *
segue_board_column_get_field (SegueBoardColumn *self)
{
  g_return_val_if_fail (SEGUE_IS_BOARD_COLUMN (self), NULL);

  return self->field;
}

/**
 * segue_board_column_refresh:
 *
 * Shows what the pile has now.
 */
void
segue_board_column_refresh (SegueBoardColumn *self)
{
  const char *title = segue_board_columns_get_title (get_status (self, 0));
  guint n = segue_board_pile_count (self->pile, 0);
  g_autofree char *count = g_strdup_printf ("%u", n);
  g_autofree char *entries = g_strdup_printf (ngettext ("%u entry", "%u entries", n), n);
  /* Translators: a column of the board and how many entries lie in it: “Waiting, 3 entries”. */
  g_autofree char *name = g_strdup_printf (C_("board column", "%s, %s"), title, entries);

  g_return_if_fail (SEGUE_IS_BOARD_COLUMN (self));

  gtk_label_set_text (self->count, count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->field), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  segue_board_field_refresh (self->field);
}

/**
 * segue_board_column_set_alone:
 * @is_alone: whether no other column is seen, and a switcher says which one it is
 */
void
segue_board_column_set_alone (SegueBoardColumn *self,
                              gboolean          is_alone)
{
  g_return_if_fail (SEGUE_IS_BOARD_COLUMN (self));

  self->is_alone = is_alone;
  set_class (GTK_WIDGET (self), "alone", is_alone);
  gtk_widget_set_visible (self->head, !is_alone);
}

/* Whether a status needs a place of its own to be dropped on: where the column itself means another. */
static gboolean
needs_zone (SegueBoardColumn *self,
            int               status)
{
  int current = segue_record_get_choice (self->offered, SEGUE_RESISTANCE_STATUS);
  guint column = segue_board_pile_get_column (self->pile);

  if (status == current)
    return FALSE;
  if (segue_board_columns_find (status) != column)
    return self->is_alone;

  return segue_board_columns_find_part (status) > 0 || segue_board_columns_find (current) == column;
}

static void
add_zone (SegueBoardColumn *self,
          int               status)
{
  GtkWidget *label = gtk_label_new (segue_board_columns_get_title (status));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (label, "board-zone");
  g_object_set_data (G_OBJECT (label), "segue-status", GINT_TO_POINTER (status));
  gtk_box_append (GTK_BOX (self->zones), label);
}

/**
 * segue_board_column_offer:
 * @entry: (nullable): what is dragged; %NULL when nothing is any more
 *
 * Shows where it can be dropped beside the column itself: statuses that have no column of
 * their own, or none that is seen.  On the column that it comes from it stays.
 */
void
segue_board_column_offer (SegueBoardColumn *self,
                          SegueRecord      *entry)
{
  GtkWidget *zone;

  g_return_if_fail (SEGUE_IS_BOARD_COLUMN (self));

  segue_board_column_aim (self, -1, NULL, 0);
  while ((zone = gtk_widget_get_first_child (self->zones)) != NULL)
    gtk_box_remove (GTK_BOX (self->zones), zone);
  g_set_object (&self->offered, entry);
  for (guint column = 0; entry != NULL && column < SEGUE_BOARD_COLUMNS; column++)
    for (guint part = 0; part < SEGUE_BOARD_PARTS; part++)
      {
        int status = segue_board_columns_get_status (column, part);

        if (status >= 0 && needs_zone (self, status))
          add_zone (self, status);
      }
  gtk_widget_set_visible (self->zones, gtk_widget_get_first_child (self->zones) != NULL);
}

static gboolean
is_in (GtkWidget *child,
       GtkWidget *widget,
       double     x,
       double     y)
{
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (child, widget, &bounds) &&
         graphene_rect_contains_point (&bounds, &GRAPHENE_POINT_INIT ((float) x, (float) y));
}

static int
get_zone_status (GtkWidget *zone)
{
  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (zone), "segue-status"));
}

/**
 * segue_board_column_find_status:
 * @x: in pixels of the column
 * @y: the same
 *
 * Returns: the status that what is dragged gets when it is dropped there; the one that it has
 *   where it would stay
 */
int
segue_board_column_find_status (SegueBoardColumn *self,
                                double            x,
                                double            y)
{
  int status;

  g_return_val_if_fail (SEGUE_IS_BOARD_COLUMN (self) && self->offered != NULL, -1);

  status = segue_record_get_choice (self->offered, SEGUE_RESISTANCE_STATUS);
  for (GtkWidget *zone = gtk_widget_get_first_child (self->zones); zone != NULL; zone = gtk_widget_get_next_sibling (zone))
    if (is_in (zone, GTK_WIDGET (self), x, y))
      return get_zone_status (zone);

  return segue_board_columns_find (status) == segue_board_pile_get_column (self->pile) ? status : get_status (self, 0);
}

/* “Waiting: place 2 of 3” */
static char *
dup_place (SegueBoardColumn *self,
           int               status,
           guint             place)
{
  const char *title = segue_board_columns_get_title (status);
  guint n = segue_board_pile_count (self->pile, segue_board_columns_find_part (status)) + 1;

  if (place == 0)
    /* Translators: a status that the entry gets that is dropped here. */
    return g_strdup_printf (C_("board", "To “%s”"), title);

  /* Translators: a status, and which place of how many the entry gets that is dropped here: “Waiting: place 2 of 3”. */
  return g_strdup_printf (C_("board", "%s: place %u of %u"), title, place, n);
}

/**
 * segue_board_column_aim:
 * @status: what is dragged would get if it were dropped now; -1 for nothing in this column
 * @refusal: (nullable): why it may not, in words
 * @height: of its card
 *
 * Shows where it would lie, or why it would not.
 */
void
segue_board_column_aim (SegueBoardColumn *self,
                        int               status,
                        const char       *refusal,
                        int               height)
{
  g_autofree char *text = NULL;
  gboolean is_taken = status >= 0 && refusal == NULL;
  gboolean is_here = is_taken && segue_board_columns_find (status) == segue_board_pile_get_column (self->pile);
  guint place;

  g_return_if_fail (SEGUE_IS_BOARD_COLUMN (self));

  if (status == self->aimed)
    return;

  self->aimed = status;
  place = segue_board_field_set_place (self->field, is_here ? self->offered : NULL, status, height);
  text = is_taken ? dup_place (self, status, place) : g_strdup (refusal);
  gtk_label_set_text (self->note, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note), text != NULL);
  set_class (GTK_WIDGET (self), "aimed", is_taken);
  set_class (GTK_WIDGET (self), "refused", status >= 0 && refusal != NULL);
  for (GtkWidget *zone = gtk_widget_get_first_child (self->zones); zone != NULL; zone = gtk_widget_get_next_sibling (zone))
    set_class (zone, "aimed", is_taken && get_zone_status (zone) == status);
}

/**
 * segue_board_column_get_pull:
 * @y: in pixels of the column
 *
 * Returns: how hard what is dragged there pulls at an end of the cards: -1 to 1, 0 where it
 *   does not
 */
double
segue_board_column_get_pull (SegueBoardColumn *self,
                             double            y)
{
  graphene_rect_t bounds;
  double top, bottom;

  g_return_val_if_fail (SEGUE_IS_BOARD_COLUMN (self), 0);

  if (!gtk_widget_compute_bounds (self->scroller, GTK_WIDGET (self), &bounds))
    return 0;

  top = bounds.origin.y;
  bottom = top + bounds.size.height;
  if (bottom - top < 3 * PULL || y < top - PULL || y > bottom + PULL)
    return 0;
  if (y < top + PULL)
    return -CLAMP ((top + PULL - y) / PULL, 0, 1);
  if (y > bottom - PULL)
    return CLAMP ((y - bottom + PULL) / PULL, 0, 1);

  return 0;
}

/**
 * segue_board_column_scroll:
 * @by: pixels, downwards
 */
void
segue_board_column_scroll (SegueBoardColumn *self,
                           double            by)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + by);
}
