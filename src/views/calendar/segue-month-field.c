/* segue-month-field.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Days and items are widgets, so that each can be reached, read aloud and pointed at;
 * they are pointed at other days and records rather than made anew.
 */

#define G_LOG_DOMAIN "segue-month-field"

#include "config.h"

#include "segue-month-field.h"

#include "segue-calendar-words.h"
#include "segue-icon-names.h"
#include "segue-text-layout.h"

#include <glib/gi18n.h>

#include <string.h>

#define N_DAYS (SEGUE_MONTH_MAX_WEEKS * SEGUE_DAYS_PER_WEEK)
#define GAP SEGUE_MONTH_ITEM_GAP
#define SIDE 4 /* between an item and the edge of its day */
#define MINIMUM_ROWS 2
#define MAXIMUM_ROWS 9 /* that a week is made higher for */
#define NUMBER_ROOM 34
#define MAXIMUM_LINES 4

struct _SegueMonthField
{
  GtkWidget           parent_instance;

  SegueCalendarState *state;
  SegueWeekRule       rule;
  SegueMonth          month;
  GtkWidget          *days[N_DAYS];
  GtkWidget          *more[N_DAYS];
  GPtrArray          *items;  /* GtkWidget, of which the first n_items are seen */
  guint               n_items;
  PangoLayout        *scratch;
  int                 row;    /* the height of one, with the gap below it */
  int                 head;
  int                 line;   /* what one more line of a title adds to it */
  int                 width;  /* that the lines were counted for */
  int                 wanted[SEGUE_MONTH_MAX_WEEKS]; /* the most that a day of each week would fill */
  guint               n_rows[SEGUE_MONTH_MAX_WEEKS]; /* that there is room for, in what is seen now */
  guint               flow_source;
};

G_DEFINE_FINAL_TYPE (SegueMonthField, segue_month_field, GTK_TYPE_WIDGET)

/**
 * segue_month_field_is_narrow:
 *
 * Returns: whether there is no room for items, but for their number
 */
gboolean
segue_month_field_is_narrow (SegueMonthField *self)
{
  return segue_calendar_state_is_narrow (self->state);
}

/**
 * segue_month_field_get_margin:
 *
 * Returns: how wide the column of the week numbers is, before the days
 */
int
segue_month_field_get_margin (SegueMonthField *self)
{
  return segue_month_field_is_narrow (self) || self->rule.first_weekday != 1 ? 0 : NUMBER_ROOM;
}

/**
 * segue_month_field_get_edges:
 * @width: of all, with the numbers of the weeks
 * @edges: (out): where the days begin, and last where the week ends
 */
void
segue_month_field_get_edges (SegueMonthField *self,
                             double           width,
                             double           edges[SEGUE_DAYS_PER_WEEK + 1])
{
  double margin = segue_month_field_get_margin (self);

  segue_month_get_columns (MAX (width - margin, 0), segue_month_field_is_narrow (self) ? 1 : SEGUE_MONTH_WEEKEND, &self->rule, edges);
  for (guint i = 0; i <= SEGUE_DAYS_PER_WEEK; i++)
    edges[i] = (int) (edges[i] + margin);
}

/* What a week would fill beyond the rows that each has. */
static int
get_more (SegueMonthField *self,
          guint            week)
{
  return segue_month_field_is_narrow (self) ? 0 : MAX (self->wanted[week] - MINIMUM_ROWS * self->row, 0);
}

/* The most that each week can have of what is left: those that want little get all of it. */
static int
get_fill (SegueMonthField *self,
          int              rest)
{
  guint n = self->month.n_weeks;
  int fill = 0;

  for (gboolean grows = TRUE; grows;)
    {
      int used = 0, n_open = 0;

      for (guint i = 0; i < n; i++)
        {
          used += MIN (get_more (self, i), fill);
          n_open += get_more (self, i) > fill;
        }
      grows = n_open > 0 && rest - used >= n_open;
      if (grows)
        fill += (rest - used) / n_open;
    }

  return fill;
}

/* All weeks have room for some rows; what is left goes to those that have more. */
static void
get_tops (SegueMonthField *self,
          int              height,
          int              tops[SEGUE_MONTH_MAX_WEEKS + 1])
{
  guint n = self->month.n_weeks;
  int rest, each, fill, wanted = 0;

  for (guint i = 0; i < n; i++)
    wanted += get_more (self, i);
  each = segue_month_field_is_narrow (self) ? height / (int) n : self->head + MINIMUM_ROWS * self->row + 1;
  rest = MAX (height - each * (int) n, 0);
  fill = get_fill (self, rest);
  tops[0] = 0;
  for (guint i = 0; i < n; i++)
    {
      int more = get_more (self, i);

      if (wanted > rest)
        more = MIN (more, fill);
      else
        more += (rest - wanted) / (int) n;
      tops[i + 1] = i + 1 == n ? height : tops[i] + each + more;
    }
}

static void
look_at_font (SegueMonthField *self)
{
  int height;

  if (self->scratch == NULL)
    {
      self->scratch = segue_text_layout_new (GTK_WIDGET (self), "Áy", SEGUE_MONTH_ITEM_LETTERS, FALSE);
      segue_month_item_prepare (self->scratch);
    }
  pango_layout_set_text (self->scratch, "Áy", -1);
  pango_layout_get_pixel_size (self->scratch, NULL, &height);
  self->row = MAX (height + 6, 22) + GAP;
  self->line = height;
  self->head = segue_month_day_get_head (GTK_WIDGET (self));
}

static void
count_rows (SegueMonthField *self,
            int              height,
            guint            n_rows[SEGUE_MONTH_MAX_WEEKS])
{
  int tops[SEGUE_MONTH_MAX_WEEKS + 1];

  get_tops (self, height, tops);
  for (guint i = 0; i < SEGUE_MONTH_MAX_WEEKS; i++)
    n_rows[i] = i >= self->month.n_weeks || segue_month_field_is_narrow (self)
                  ? 0 : (guint) MAX ((tops[i + 1] - tops[i] - self->head - 1) / self->row, MINIMUM_ROWS);
}

typedef struct
{
  SegueMonthField *field;
  double           edges[SEGUE_DAYS_PER_WEEK + 1];
  int              tops[SEGUE_MONTH_MAX_WEEKS + 1];
} Room;

/* As many lines as its title needs beside its glyph and its marks. */
static guint
get_wanted (const SegueCalendarItem *item,
           gpointer                 data)
{
  Room *room = data;
  g_autofree char *title = segue_calendar_words_dup_title (room->field->state, item);
  guint column = (guint) (MAX (item->first, room->field->month.start) - room->field->month.start) % SEGUE_DAYS_PER_WEEK;
  int width = (int) (room->edges[column + 1] - room->edges[column]) - 2 * SIDE - 1;
  guint n_marks = (item->state == SEGUE_DATED_DONE) + (segue_page_state_get_severity (SEGUE_PAGE_STATE (room->field->state), item->record) >= 0);

  pango_layout_set_text (room->field->scratch, title, -1);

  return MIN (segue_month_item_count_lines (room->field->scratch, width, n_marks), MAXIMUM_LINES);
}

/* What a day would fill: all that it has, with as many lines as their titles need; of many
 * the titles can wait.
 */
static int
measure_day (SegueMonthField *self,
             SegueDay         day,
             Room            *room)
{
  g_autoptr(GPtrArray) items = segue_calendar_find (segue_calendar_state_get_calendar (self->state), day, day);
  int height = (int) MIN (items->len, MAXIMUM_ROWS) * self->row;

  for (guint i = 0; i < items->len && items->len <= MAXIMUM_ROWS / 2; i++)
    {
      const SegueCalendarItem *item = g_ptr_array_index (items, i);

      if (item->first == item->last)
        height += (int) (get_wanted (item, room) - 1) * self->line;
    }

  return height;
}

static void
look_at_weeks (SegueMonthField *self,
               Room            *room)
{
  for (guint week = 0; week < self->month.n_weeks; week++)
    {
      SegueDay first = self->month.start + (SegueDay) (week * SEGUE_DAYS_PER_WEEK);

      self->wanted[week] = 0;
      for (SegueDay day = first; day < first + SEGUE_DAYS_PER_WEEK && !segue_month_field_is_narrow (self); day++)
        self->wanted[week] = MAX (self->wanted[week], measure_day (self, day, room));
    }
}

static SegueMonthItem *
take_item (SegueMonthField *self)
{
  GtkWidget *item;

  if (self->n_items == self->items->len)
    {
      item = segue_month_item_new ();
      gtk_widget_set_parent (item, GTK_WIDGET (self));
      g_ptr_array_add (self->items, item);
    }
  item = g_ptr_array_index (self->items, self->n_items++);
  gtk_widget_set_visible (item, TRUE);

  return SEGUE_MONTH_ITEM (item);
}

static void
show_more (SegueMonthField *self,
           guint            index,
           guint            n)
{
  GtkWidget *button = self->more[index];

  gtk_widget_set_visible (button, n > 0);
  if (n > 0)
    {
      g_autofree char *label = g_strdup_printf (ngettext ("%u more", "%u more", n), n);
      g_autofree char *date = segue_day_to_long_label (self->month.start + (SegueDay) index);
      /* Translators: how many more, and the day: “3 more: 22 April 2027”. */
      g_autofree char *name = g_strdup_printf (C_("more items", "%s: %s"), label, date);

      gtk_button_set_label (GTK_BUTTON (button), label);
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "i", self->month.start + (SegueDay) index);
      segue_icon_names_call (button, name);
    }
}

static void
show_week (SegueMonthField *self,
           guint            week,
           Room            *room)
{
  SegueDay first = self->month.start + (SegueDay) (week * SEGUE_DAYS_PER_WEEK);
  g_autoptr(GPtrArray) items = segue_calendar_find (segue_calendar_state_get_calendar (self->state), first, first + SEGUE_DAYS_PER_WEEK - 1);
  guint hidden[SEGUE_DAYS_PER_WEEK] = { 0 };
  g_autoptr(GArray) spots = NULL;

  if (self->n_rows[week] > 0)
    {
      SegueMonthRoom space = { .n_rows = self->n_rows[week], .row = self->row, .line = self->line };

      space.height = MAX (room->tops[week + 1] - room->tops[week] - self->head - 1, (int) space.n_rows * self->row);
      spots = segue_month_pack (items, first, &space, get_wanted, room, hidden);
      for (guint i = 0; i < spots->len; i++)
        segue_month_item_set (take_item (self), self->state, &g_array_index (spots, SegueMonthSpot, i), first);
    }
  for (guint i = 0; i < SEGUE_DAYS_PER_WEEK; i++)
    show_more (self, week * SEGUE_DAYS_PER_WEEK + i, hidden[i]);
}

static void
show_days (SegueMonthField *self)
{
  for (guint i = 0; i < N_DAYS; i++)
    {
      SegueDay day = self->month.start + (SegueDay) i;
      gboolean is_seen = i < self->month.n_weeks * SEGUE_DAYS_PER_WEEK;

      gtk_widget_set_visible (self->days[i], is_seen);
      if (is_seen)
        {
          segue_month_day_set (SEGUE_MONTH_DAY (self->days[i]), self->state, day, day < self->month.first || day > self->month.last);
          segue_month_day_set_cursor (SEGUE_MONTH_DAY (self->days[i]), day == segue_calendar_state_get_day (self->state));
        }
      else
        {
          gtk_widget_set_visible (self->more[i], FALSE);
        }
    }
}

/* Where the focus is, so that it can be there again when all is pointed at something else. */
static gboolean
note_focus (SegueMonthField *self,
            SegueRecord    **record)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  *record = NULL;
  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return FALSE;
  if (SEGUE_IS_MONTH_ITEM (focus))
    *record = g_object_ref (segue_month_item_get_record (SEGUE_MONTH_ITEM (focus)));

  return SEGUE_IS_MONTH_ITEM (focus) || SEGUE_IS_MONTH_DAY (focus);
}

static void
restore_focus (SegueMonthField *self,
               SegueRecord     *record)
{
  SegueMonthItem *item = record != NULL ? segue_month_field_find_item (self, record) : NULL;
  SegueMonthDay *day = segue_month_field_find_day (self, segue_calendar_state_get_day (self->state));

  if (item != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (item));
  else if (day != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (day));
}

/**
 * segue_month_field_update:
 *
 * Shows the month of the day that is looked at.
 */
void
segue_month_field_update (SegueMonthField *self)
{
  g_autoptr(SegueRecord) record = NULL;
  gboolean had_focus = note_focus (self, &record);
  Room room = { .field = self };

  g_clear_handle_id (&self->flow_source, g_source_remove);
  self->rule = segue_week_get_rule ();
  segue_month_get (segue_calendar_state_get_day (self->state), &self->rule, &self->month);
  look_at_font (self);
  self->width = gtk_widget_get_width (GTK_WIDGET (self));
  segue_month_field_get_edges (self, self->width, room.edges);
  look_at_weeks (self, &room);
  get_tops (self, gtk_widget_get_height (GTK_WIDGET (self)), room.tops);
  if (gtk_widget_get_height (GTK_WIDGET (self)) > 0)
    count_rows (self, gtk_widget_get_height (GTK_WIDGET (self)), self->n_rows);

  show_days (self);
  self->n_items = 0;
  for (guint week = 0; week < self->month.n_weeks; week++)
    show_week (self, week, &room);
  for (guint i = self->n_items; i < self->items->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->items, i), FALSE);

  if (had_focus)
    restore_focus (self, record);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static gboolean
flow_cb (gpointer data)
{
  SegueMonthField *self = data;

  self->flow_source = 0;
  segue_month_field_update (self);

  return G_SOURCE_REMOVE;
}

static void
place (SegueMonthField *self,
       GtkWidget       *child,
       int              x,
       int              y,
       int              width,
       int              height)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int minimum;

  /* GTK wants every child to be asked. */
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  width = MAX (width, minimum);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);
  gtk_widget_size_allocate (child, &(GtkAllocation) { mirrored ? gtk_widget_get_width (GTK_WIDGET (self)) - x - width : x, y,
                                                      width, MAX (height, minimum) }, -1);
}

static void
place_items (SegueMonthField *self,
             const double     edges[SEGUE_DAYS_PER_WEEK + 1],
             const int        tops[SEGUE_MONTH_MAX_WEEKS + 1])
{
  for (guint i = 0; i < self->n_items; i++)
    {
      SegueMonthItem *item = g_ptr_array_index (self->items, i);
      const SegueMonthSpot *spot = segue_month_item_get_spot (item);
      guint week = (guint) (segue_month_item_get_day (item) - self->month.start) / SEGUE_DAYS_PER_WEEK;
      int left = (int) edges[spot->column] + (spot->begins ? SIDE : 0);
      int right = (int) edges[spot->column + spot->n_columns] - (spot->ends ? SIDE + 1 : 0);

      place (self, GTK_WIDGET (item), left, tops[week] + self->head + spot->top, right - left, spot->height - GAP);
    }
}

static void
segue_month_field_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  SegueMonthField *self = SEGUE_MONTH_FIELD (widget);
  double edges[SEGUE_DAYS_PER_WEEK + 1];
  int tops[SEGUE_MONTH_MAX_WEEKS + 1];
  guint n_rows[SEGUE_MONTH_MAX_WEEKS];

  segue_month_field_get_edges (self, width, edges);
  get_tops (self, height, tops);
  for (guint i = 0; i < self->month.n_weeks * SEGUE_DAYS_PER_WEEK; i++)
    {
      guint week = i / SEGUE_DAYS_PER_WEEK, column = i % SEGUE_DAYS_PER_WEEK;
      int top = tops[week], bottom = tops[week + 1];
      int left = (int) edges[column], right = (int) edges[column + 1];

      place (self, self->days[i], left, top, right - left, bottom - top);
      if (gtk_widget_get_visible (self->more[i]))
        place (self, self->more[i], left + SIDE, top + self->head + ((int) self->n_rows[week] - 1) * self->row,
               right - left - 2 * SIDE, self->row - GAP);
    }
  place_items (self, edges, tops);

  /* Not now: what comes and goes would be measured within a layout. */
  count_rows (self, height, n_rows);
  if (self->flow_source == 0 && (width != self->width || memcmp (n_rows, self->n_rows, sizeof n_rows) != 0))
    self->flow_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, flow_cb, self, NULL);
}

static void
segue_month_field_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  SegueMonthField *self = SEGUE_MONTH_FIELD (widget);
  int week = segue_month_field_is_narrow (self) ? MAX (self->head + 18, 44) : self->head + MINIMUM_ROWS * self->row + 1;

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 300 : week * (int) self->month.n_weeks;
}

static void
draw_number (SegueMonthField *self,
             GtkSnapshot     *snapshot,
             guint            week,
             int              top,
             const GdkRGBA   *colour)
{
  SegueDay first = self->month.start + (SegueDay) (week * SEGUE_DAYS_PER_WEEK);
  g_autofree char *number = g_strdup_printf ("%d", segue_week_get_number (first, &self->rule));
  g_autoptr(PangoLayout) layout = segue_text_layout_new (GTK_WIDGET (self), number, SEGUE_MONTH_ITEM_LETTERS, FALSE);
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int margin = segue_month_field_get_margin (self);
  float left = (float) (mirrored ? gtk_widget_get_width (GTK_WIDGET (self)) - margin : 0);
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (left + (float) ((margin - width) / 2), (float) (top + (self->head - height) / 2 + 1)));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

/* The numbers of the weeks, then the days, the items above them. */
static void
segue_month_field_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  SegueMonthField *self = SEGUE_MONTH_FIELD (widget);
  int margin = segue_month_field_get_margin (self);
  int tops[SEGUE_MONTH_MAX_WEEKS + 1];
  GdkRGBA text;

  get_tops (self, gtk_widget_get_height (widget), tops);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &text);
  text.alpha *= 0.75f;
  for (guint week = 0; margin > 0 && week < self->month.n_weeks; week++)
    draw_number (self, snapshot, week, tops[week], &text);
  text.alpha *= 0.19f;
  if (margin > 0)
    gtk_snapshot_append_color (snapshot, &text,
                               &GRAPHENE_RECT_INIT ((float) (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? gtk_widget_get_width (widget) - margin : margin - 1),
                                                    0, 1, (float) gtk_widget_get_height (widget)));
  GTK_WIDGET_CLASS (segue_month_field_parent_class)->snapshot (widget, snapshot);
}

/* From a day through its items, and out: not through all the days of a month. */
static gboolean
segue_month_field_focus (GtkWidget        *widget,
                         GtkDirectionType  direction)
{
  SegueMonthField *self = SEGUE_MONTH_FIELD (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  SegueMonthDay *cursor = segue_month_field_find_day (self, segue_calendar_state_get_day (self->state));
  g_autoptr(GPtrArray) chain = NULL;
  guint at = G_MAXUINT;
  gboolean is_inside = focus != NULL && gtk_widget_is_ancestor (focus, widget);

  if ((direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD) || cursor == NULL)
    return FALSE;

  chain = segue_month_field_list_day (self, segue_month_day_get_day (cursor));
  g_ptr_array_insert (chain, 0, cursor);
  for (guint i = 0; i < chain->len; i++)
    if (g_ptr_array_index (chain, i) == focus)
      at = i;

  if (!is_inside)
    return gtk_widget_grab_focus (GTK_WIDGET (cursor));
  if (at == G_MAXUINT)
    return direction == GTK_DIR_TAB_FORWARD ? FALSE : gtk_widget_grab_focus (GTK_WIDGET (cursor));
  if (direction == GTK_DIR_TAB_FORWARD)
    return at + 1 < chain->len && gtk_widget_grab_focus (g_ptr_array_index (chain, at + 1));

  return at > 0 && gtk_widget_grab_focus (g_ptr_array_index (chain, at - 1));
}

static void
segue_month_field_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  SegueMonthField *self = SEGUE_MONTH_FIELD (widget);

  GTK_WIDGET_CLASS (segue_month_field_parent_class)->css_changed (widget, change);
  g_clear_object (&self->scratch); /* the font may be another one */
  if (self->state != NULL && self->flow_source == 0)
    self->flow_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, flow_cb, self, NULL);
}

static void
segue_month_field_dispose (GObject *object)
{
  SegueMonthField *self = SEGUE_MONTH_FIELD (object);
  GtkWidget *child;

  g_clear_handle_id (&self->flow_source, g_source_remove);
  g_clear_object (&self->scratch);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_month_field_parent_class)->dispose (object);
}

static void
segue_month_field_class_init (SegueMonthFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_month_field_dispose;
  widget_class->measure = segue_month_field_measure;
  widget_class->size_allocate = segue_month_field_size_allocate;
  widget_class->snapshot = segue_month_field_snapshot;
  widget_class->focus = segue_month_field_focus;
  widget_class->css_changed = segue_month_field_css_changed;

  gtk_widget_class_set_css_name (widget_class, "month-field");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

/* The days lie below the items: they are drawn and found first to last. */
static void
segue_month_field_init (SegueMonthField *self)
{
  self->items = g_ptr_array_new ();
  for (guint i = 0; i < N_DAYS; i++)
    {
      self->days[i] = segue_month_day_new ();
      gtk_widget_set_parent (self->days[i], GTK_WIDGET (self));
    }
  for (guint i = 0; i < N_DAYS; i++)
    {
      self->more[i] = gtk_button_new_with_label ("");
      gtk_widget_add_css_class (self->more[i], "flat");
      gtk_widget_set_visible (self->more[i], FALSE);
      gtk_actionable_set_action_target (GTK_ACTIONABLE (self->more[i]), "i", 0);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->more[i]), "month.show-day");
      gtk_widget_set_parent (self->more[i], GTK_WIDGET (self));
    }
}

/**
 * segue_month_field_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): shows its month
 */
GtkWidget *
segue_month_field_new (SegueCalendarState *state)
{
  SegueMonthField *self = g_object_new (SEGUE_TYPE_MONTH_FIELD, NULL);

  self->state = g_object_ref (state);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Days of the month"), -1);
  segue_month_field_update (self);

  return GTK_WIDGET (self);
}

/**
 * segue_month_field_get_month:
 *
 * Returns: (transfer none): the month that is seen
 */
const SegueMonth *
segue_month_field_get_month (SegueMonthField *self)
{
  return &self->month;
}

/**
 * segue_month_field_find_day:
 *
 * Returns: (transfer none) (nullable): a day, where it is seen
 */
SegueMonthDay *
segue_month_field_find_day (SegueMonthField *self,
                            SegueDay         day)
{
  int index = day - self->month.start;

  return index >= 0 && index < (int) self->month.n_weeks * SEGUE_DAYS_PER_WEEK ? SEGUE_MONTH_DAY (self->days[index]) : NULL;
}

/**
 * segue_month_field_find_item:
 *
 * Returns: (transfer none) (nullable): the first part of an item that is seen
 */
SegueMonthItem *
segue_month_field_find_item (SegueMonthField *self,
                             SegueRecord     *record)
{
  for (guint i = 0; i < self->n_items; i++)
    if (segue_month_item_get_record (g_ptr_array_index (self->items, i)) == record)
      return g_ptr_array_index (self->items, i);

  return NULL;
}

/**
 * segue_month_field_pick_item:
 *
 * Returns: (transfer none) (nullable): what lies there
 */
SegueMonthItem *
segue_month_field_pick_item (SegueMonthField *self,
                             double           x,
                             double           y)
{
  GtkWidget *widget = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  return widget != NULL && SEGUE_IS_MONTH_ITEM (widget) ? SEGUE_MONTH_ITEM (widget) : NULL;
}

/**
 * segue_month_field_pick_day:
 *
 * Returns: the day there, %SEGUE_DAY_NONE beside them
 */
SegueDay
segue_month_field_pick_day (SegueMonthField *self,
                            double           x,
                            double           y)
{
  for (guint i = 0; i < self->month.n_weeks * SEGUE_DAYS_PER_WEEK; i++)
    {
      graphene_rect_t bounds;

      if (gtk_widget_compute_bounds (self->days[i], GTK_WIDGET (self), &bounds) &&
          graphene_rect_contains_point (&bounds, &GRAPHENE_POINT_INIT ((float) x, (float) y)))
        return self->month.start + (SegueDay) i;
    }

  return SEGUE_DAY_NONE;
}

/**
 * segue_month_field_set_target:
 * @first: the first day that something would be on; %SEGUE_DAY_NONE for none
 * @last: the last one
 */
void
segue_month_field_set_target (SegueMonthField *self,
                              SegueDay         first,
                              SegueDay         last)
{
  for (guint i = 0; i < N_DAYS; i++)
    {
      SegueDay day = self->month.start + (SegueDay) i;

      segue_month_day_set_target (SEGUE_MONTH_DAY (self->days[i]), first != SEGUE_DAY_NONE && day >= first && day <= last);
    }
}

/**
 * segue_month_field_show_selected:
 *
 * Puts the ring around what is selected.
 */
void
segue_month_field_show_selected (SegueMonthField *self)
{
  SegueRecord *selected = segue_calendar_state_get_selected (self->state);

  for (guint i = 0; i < self->n_items; i++)
    segue_month_item_set_selected (g_ptr_array_index (self->items, i),
                                   segue_month_item_get_record (g_ptr_array_index (self->items, i)) == selected);
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  return (int) segue_month_item_get_spot (*(SegueMonthItem * const *) a)->row - (int) segue_month_item_get_spot (*(SegueMonthItem * const *) b)->row;
}

/**
 * segue_month_field_list_day:
 *
 * Returns: (transfer container) (element-type GtkWidget): the items that are seen on a day,
 *   from top to bottom, and the button that shows those that are not
 */
GPtrArray *
segue_month_field_list_day (SegueMonthField *self,
                            SegueDay         day)
{
  GPtrArray *widgets = g_ptr_array_new ();
  int index = day - self->month.start;

  for (guint i = 0; i < self->n_items; i++)
    {
      SegueMonthItem *item = g_ptr_array_index (self->items, i);
      SegueDay first = segue_month_item_get_day (item);

      if (day >= first && day < first + (SegueDay) segue_month_item_get_spot (item)->n_columns)
        g_ptr_array_add (widgets, item);
    }
  g_ptr_array_sort (widgets, compare_rows);
  if (index >= 0 && index < N_DAYS && gtk_widget_get_visible (self->more[index]))
    g_ptr_array_add (widgets, self->more[index]);

  return widgets;
}
