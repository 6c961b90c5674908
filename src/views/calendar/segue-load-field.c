/* segue-load-field.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-load-field"

#include "config.h"

#include "segue-load-field-private.h"

#include "segue-audience-tree.h"
#include "segue-audience.h"
#include "segue-calendar-legend.h"
#include "segue-load-words.h"
#include "segue-reach.h"
#include "segue-text-layout.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define NAMES 160.0
#define NARROW_NAMES 104.0
#define LEAST_ROW 52.0

static guint cell_changed_signal;

G_DEFINE_FINAL_TYPE (SegueLoadField, segue_load_field, SEGUE_TYPE_CALENDAR_FIELD)

static void
drop_load (SegueLoadField *self)
{
  g_clear_pointer (&self->load, segue_load_free);
  g_clear_pointer (&self->calendar, segue_calendar_free);
}

/**
 * segue_load_field_is_right:
 *
 * Returns: whether what was computed is still there: an edit may have taken it away
 */
gboolean
segue_load_field_is_right (SegueLoadField *self)
{
  return self->load != NULL && self->serial == segue_calendar_state_get_serial (self->state);
}

/* People are not busier or idler because somebody looks at one rollout, or at one
 * audience: the load is that of all, unless one rollout is asked for.
 */
static void
ensure_load (SegueLoadField *self)
{
  SeguePlan *plan = segue_calendar_state_get_plan (self->state);
  SegueCalendarFilter filter = *segue_calendar_state_get_filter (self->state);

  if (segue_load_field_is_right (self))
    return;

  drop_load (self);
  filter.audience = 0;
  filter.any_title = TRUE;
  if (self->all_rollouts)
    filter.rollout = 0;
  self->calendar = segue_calendar_new (plan, &filter);
  self->load = segue_load_new (plan, self->calendar, filter.rollout, self->rule);
  self->serial = segue_calendar_state_get_serial (self->state);
}

static gboolean
is_shown (SegueLoadField *self,
          SeguePlan      *plan,
          SegueRecord    *audience,
          const SegueIds *scope,
          const SegueIds *below)
{
  gint64 id = segue_record_get_id (audience);

  if (segue_record_get_boolean (audience, SEGUE_MAIN_ARCHIVED))
    return FALSE;
  if (below != NULL && !segue_ids_contain (below, id))
    return FALSE;

  return scope == NULL || segue_audience_is_below (plan, id, scope);
}

/* The audiences of the rollout that is looked at, in the order of their tree. */
static void
read_rows (SegueLoadField *self)
{
  SeguePlan *plan = segue_calendar_state_get_plan (self->state);
  const SegueCalendarFilter *filter = segue_calendar_state_get_filter (self->state);
  g_autoptr(SegueAudiencePlaces) places = segue_audience_places_new (plan);
  g_autoptr(GArray) ids = NULL;
  g_auto(SegueValue) scope = SEGUE_VALUE_INIT;
  g_auto(SegueValue) below = SEGUE_VALUE_INIT;

  segue_audience_places_read (places);
  ids = segue_audience_places_list (places);
  if (filter->rollout != 0)
    segue_rollout_get_scope (plan, filter->rollout, &scope);
  if (filter->audience != 0)
    segue_audience_get_below (plan, filter->audience, &below);

  g_array_set_size (self->rows, 0);
  for (guint i = 0; i < ids->len; i++)
    {
      SegueLoadRow row = { .id = g_array_index (ids, gint64, i) };
      SegueRecord *audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, row.id);

      if (!is_shown (self, plan, audience, scope.is_set ? scope.slot.ids : NULL, below.is_set ? below.slot.ids : NULL))
        continue;
      row.depth = segue_audience_places_get_depth (places, row.id);
      row.capacity = segue_load_get_capacity (self->load, row.id);
      g_array_append_val (self->rows, row);
    }
}

static double
get_line_height (SegueLoadField *self,
                 double          scale)
{
  g_autoptr(PangoLayout) layout = segue_text_layout_new (GTK_WIDGET (self), "0", scale, TRUE);
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);

  return height;
}

static void
segue_load_field_lay_out (SegueCalendarField *field,
                          int                 width)
{
  SegueLoadField *self = SEGUE_LOAD_FIELD (field);
  double line = get_line_height (self, 1);

  ensure_load (self);
  read_rows (self);
  g_hash_table_remove_all (self->layouts);
  self->phases = segue_phases_get (segue_calendar_state_get_plan (self->state), segue_calendar_state_get_rollout (self->state));
  self->names = segue_calendar_state_is_narrow (self->state) ? NARROW_NAMES : NAMES;
  self->cell = (width - self->names - 10) / self->n_weeks;
  self->row = MAX (LEAST_ROW, ceil (line * 2.6));
  self->at_row = CLAMP (self->at_row, 0, MAX ((int) self->rows->len - 1, 0));
  self->at_week = CLAMP (self->at_week, 0, self->n_weeks - 1);

  self->pill = self->phases.is_known && self->phases.go_live >= self->first &&
               self->phases.go_live < self->first + self->n_weeks * SEGUE_DAYS_PER_WEEK ? 22 : 0;
  segue_calendar_field_set_heights (field, ceil (line * 2.4) + self->pill + 4, self->rows->len * self->row + 8);
}

static gboolean
segue_load_field_get_cursor (SegueCalendarField *field,
                             GdkRectangle       *place)
{
  SegueLoadField *self = SEGUE_LOAD_FIELD (field);

  if (self->rows->len == 0)
    return FALSE;

  *place = (GdkRectangle) { (int) segue_calendar_field_flip (field, self->names + self->at_week * self->cell, self->cell),
                            (int) (self->at_row * self->row), (int) self->cell, (int) self->row };
  return TRUE;
}

/**
 * segue_load_field_get_cell:
 * @audience: (out): whose cell is selected
 * @week: (out): the first day of its week
 *
 * Returns: whether one is
 */
gboolean
segue_load_field_get_cell (SegueLoadField *self,
                           gint64         *audience,
                           SegueDay       *week)
{
  segue_calendar_field_ensure (SEGUE_CALENDAR_FIELD (self));
  if (self->at_row >= (int) self->rows->len)
    return FALSE;

  *audience = g_array_index (self->rows, SegueLoadRow, self->at_row).id;
  *week = self->first + self->at_week * SEGUE_DAYS_PER_WEEK;
  return TRUE;
}

/**
 * segue_load_field_get_load:
 *
 * Returns: (transfer none): the load of now, until something changes
 */
SegueLoad *
segue_load_field_get_load (SegueLoadField *self)
{
  ensure_load (self);

  return self->load;
}

/**
 * segue_load_field_dup_heading:
 *
 * Returns: (transfer full): which cell is selected, and what it says
 */
char *
segue_load_field_dup_heading (SegueLoadField *self)
{
  g_autofree char *sum = NULL;
  SegueRecord *audience;
  SegueLoadCell cell;
  gint64 id;
  SegueDay week;

  if (!segue_load_field_get_cell (self, &id, &week))
    return g_strdup ("");

  audience = segue_plan_find (segue_calendar_state_get_plan (self->state), SEGUE_RECORD_AUDIENCE, id);
  cell = segue_load_get (segue_load_field_get_load (self), id, week);
  sum = segue_load_dup_sum (self->rule, &cell);
  /* Translators: an audience, the number of a week, and its load: “IT, week 19: 3.5 h on a 2.0 h line”. */
  return g_strdup_printf (_("%s, week %d: %s"), segue_record_get_text (audience, SEGUE_AUDIENCE_NAME),
                          segue_week_get_number (week, &self->weeks), sum);
}

/**
 * segue_load_field_dup_reason:
 *
 * Returns: (transfer full): what the load of that cell is made of
 */
char *
segue_load_field_dup_reason (SegueLoadField *self)
{
  gint64 id;
  SegueDay week;

  if (!segue_load_field_get_cell (self, &id, &week))
    return g_strdup ("");

  return segue_load_dup_reason (segue_load_field_get_load (self), segue_calendar_state_get_plan (self->state), self->rule, id, week);
}

/**
 * segue_load_field_dup_status:
 *
 * Returns: (transfer full): what is seen, in one sentence, as markup
 */
char *
segue_load_field_dup_status (SegueLoadField *self)
{
  guint n_over = 0, n_busy = 0;

  segue_calendar_field_ensure (SEGUE_CALENDAR_FIELD (self));
  for (guint i = 0; i < self->rows->len; i++)
    for (int week = 0; week < self->n_weeks; week++)
      {
        SegueLoadCell cell = segue_load_get (segue_load_field_get_load (self), g_array_index (self->rows, SegueLoadRow, i).id,
                                             self->first + week * SEGUE_DAYS_PER_WEEK);

        n_over += cell.step == SEGUE_LOAD_OVER;
        n_busy += cell.step == SEGUE_LOAD_BUSY;
      }

  /* Translators: how many cells are over the line, and how many are busy. */
  return g_strdup_printf (ngettext ("<b>%u week over the line</b>, %u busy", "<b>%u weeks over the line</b>, %u busy", n_over), n_over, n_busy);
}

/**
 * segue_load_field_get_signs:
 *
 * Returns: what a legend has to explain: bits of #SegueCalendarSign
 */
guint
segue_load_field_get_signs (SegueLoadField *self)
{
  guint signs = 0;

  segue_calendar_field_ensure (SEGUE_CALENDAR_FIELD (self));
  for (guint i = 0; i < self->rows->len; i++)
    for (int week = 0; week < self->n_weeks; week++)
      {
        SegueLoadCell cell = segue_load_get (segue_load_field_get_load (self), g_array_index (self->rows, SegueLoadRow, i).id,
                                             self->first + week * SEGUE_DAYS_PER_WEEK);

        if (cell.step != SEGUE_LOAD_NOTHING)
          signs |= 1u << (SEGUE_SIGN_CALM + cell.step - SEGUE_LOAD_CALM);
        if (cell.is_peak)
          signs |= 1u << SEGUE_SIGN_STEP_UP;
      }

  return signs;
}

static void
tell (SegueLoadField *self)
{
  g_autofree char *heading = segue_load_field_dup_heading (self);
  g_autofree char *reason = segue_load_field_dup_reason (self);
  g_autofree char *words = g_strdup_printf ("%s. %s", heading, reason);

  segue_calendar_field_tell (SEGUE_CALENDAR_FIELD (self), words, TRUE);
  g_signal_emit (self, cell_changed_signal, 0);
}

/**
 * segue_load_field_put:
 * @row: an audience, from the top
 * @week: a week, from the first that is seen
 *
 * Selects a cell; a week before the first or after the last turns the page.
 */
void
segue_load_field_put (SegueLoadField *self,
                      int             row,
                      int             week)
{
  self->at_row = CLAMP (row, 0, MAX ((int) self->rows->len - 1, 0));
  self->at_week = CLAMP (week, 0, self->n_weeks - 1);
  segue_calendar_state_set_day (self->state, self->first + self->at_week * SEGUE_DAYS_PER_WEEK);
  segue_calendar_field_reveal (SEGUE_CALENDAR_FIELD (self), self->at_row * self->row, self->row);
  tell (self);
}

static void
clicked_cb (SegueLoadField *self,
            int             n_press,
            double          x,
            double          y)
{
  SegueCalendarField *field = SEGUE_CALENDAR_FIELD (self);
  double column = (segue_calendar_field_flip (field, x, 0) - self->names) / self->cell;
  double head = segue_calendar_field_get_head (field);
  int row = (int) ((y - head + segue_calendar_field_get_offset (field)) / self->row);

  segue_calendar_field_focus (field);
  if (y < head || row >= (int) self->rows->len)
    return;

  segue_load_field_put (self, row, column < 0 ? self->at_week : (int) column);
  if (n_press == 2)
    gtk_widget_activate_action (GTK_WIDGET (self), "load.show-items", NULL);
}

static gboolean
pressed_cb (SegueLoadField *self,
            guint           key,
            guint           code,
            GdkModifierType modifiers)
{
  int forward = segue_calendar_field_is_mirrored (SEGUE_CALENDAR_FIELD (self)) ? -1 : 1;

  segue_calendar_field_ensure (SEGUE_CALENDAR_FIELD (self));
  if (modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK))
    return FALSE;

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_Right:
      segue_load_field_put (self, self->at_row, self->at_week + (key == GDK_KEY_Right ? forward : -forward));
      return TRUE;
    case GDK_KEY_Up:
    case GDK_KEY_Down:
      segue_load_field_put (self, self->at_row + (key == GDK_KEY_Down ? 1 : -1), self->at_week);
      return TRUE;
    case GDK_KEY_Home:
    case GDK_KEY_End:
      segue_load_field_put (self, self->at_row, key == GDK_KEY_Home ? 0 : self->n_weeks - 1);
      return TRUE;
    case GDK_KEY_Page_Up:
    case GDK_KEY_Page_Down:
      segue_load_field_step (self, key == GDK_KEY_Page_Up ? -1 : 1);
      return TRUE;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      return gtk_widget_activate_action (GTK_WIDGET (self), "load.show-items", NULL);
    default:
      return FALSE;
    }
}

static gboolean
query_tooltip_cb (SegueLoadField *self,
                  int             x,
                  int             y,
                  gboolean        keyboard_mode,
                  GtkTooltip     *tooltip)
{
  SegueCalendarField *field = SEGUE_CALENDAR_FIELD (self);
  double column = (segue_calendar_field_flip (field, x, 0) - self->names) / self->cell;
  double head = segue_calendar_field_get_head (field);
  int row = (int) ((y - head + segue_calendar_field_get_offset (field)) / self->row);
  g_autofree char *words = NULL;
  gint64 id;

  if (keyboard_mode || y < head || column < 0 || column >= self->n_weeks || row >= (int) self->rows->len)
    return FALSE;

  id = g_array_index (self->rows, SegueLoadRow, row).id;
  words = segue_load_dup_reason (segue_load_field_get_load (self), segue_calendar_state_get_plan (self->state), self->rule, id,
                                 self->first + (int) column * SEGUE_DAYS_PER_WEEK);
  gtk_tooltip_set_text (tooltip, words);
  return TRUE;
}

/* The weeks that are seen: those of the quarter of the day. */
static void
go_to (SegueLoadField *self,
       SegueDay        day)
{
  int year, month;

  if (self->first == SEGUE_DAY_NONE || day < self->first || day >= self->first + self->n_weeks * SEGUE_DAYS_PER_WEEK)
    {
      segue_day_to_ymd (day, &year, &month, NULL);
      self->first = segue_week_get_start (self->n_weeks < SEGUE_LOAD_WEEKS ? day : segue_day_from_ymd (year, (month - 1) / 3 * 3 + 1, 1), &self->weeks);
      if (day >= self->first + self->n_weeks * SEGUE_DAYS_PER_WEEK)
        self->first += SEGUE_DAYS_PER_WEEK;
    }
  self->at_week = (day - self->first) / SEGUE_DAYS_PER_WEEK;
}

static void
changed_cb (SegueLoadField *self)
{
  segue_calendar_field_queue (SEGUE_CALENDAR_FIELD (self));
  tell (self);
}

static gboolean
stale_cb (gpointer data)
{
  SegueLoadField *self = data;

  self->stale_source = 0;
  changed_cb (self);

  return G_SOURCE_REMOVE;
}

/* Impacts and settings count, too, and are nothing that the calendar tells of. */
static void
records_changed_cb (SegueLoadField *self)
{
  drop_load (self);
  if (self->stale_source == 0)
    self->stale_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, stale_cb, self, NULL);
}

static void
day_cb (SegueLoadField *self)
{
  SegueDay first = self->first;

  go_to (self, segue_calendar_state_get_day (self->state));
  if (first != self->first)
    changed_cb (self);
}

static void
narrow_cb (SegueLoadField *self)
{
  self->n_weeks = segue_calendar_state_is_narrow (self->state) ? SEGUE_LOAD_NARROW_WEEKS : SEGUE_LOAD_WEEKS;
  self->first = SEGUE_DAY_NONE;
  go_to (self, segue_calendar_state_get_day (self->state));
  segue_calendar_field_queue (SEGUE_CALENDAR_FIELD (self));
}

static void
segue_load_field_css_changed (GtkWidget         *widget,
                              GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (segue_load_field_parent_class)->css_changed (widget, change);

  segue_calendar_field_queue (SEGUE_CALENDAR_FIELD (widget));
}

static void
segue_load_field_dispose (GObject *object)
{
  SegueLoadField *self = SEGUE_LOAD_FIELD (object);

  g_clear_handle_id (&self->stale_source, g_source_remove);
  drop_load (self);
  g_hash_table_remove_all (self->layouts);

  G_OBJECT_CLASS (segue_load_field_parent_class)->dispose (object);
  g_clear_object (&self->state);
}

static void
segue_load_field_finalize (GObject *object)
{
  SegueLoadField *self = SEGUE_LOAD_FIELD (object);

  g_array_unref (self->rows);
  g_hash_table_unref (self->layouts);

  G_OBJECT_CLASS (segue_load_field_parent_class)->finalize (object);
}

static void
segue_load_field_class_init (SegueLoadFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  SegueCalendarFieldClass *field_class = SEGUE_CALENDAR_FIELD_CLASS (klass);

  object_class->dispose = segue_load_field_dispose;
  object_class->finalize = segue_load_field_finalize;
  GTK_WIDGET_CLASS (klass)->css_changed = segue_load_field_css_changed;
  field_class->lay_out = segue_load_field_lay_out;
  field_class->draw = segue_load_field_draw;
  field_class->get_cursor = segue_load_field_get_cursor;

  /**
   * SegueLoadField::cell-changed:
   *
   * Another cell is selected, or it says something else.
   */
  cell_changed_signal = g_signal_new ("cell-changed", SEGUE_TYPE_LOAD_FIELD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
segue_load_field_init (SegueLoadField *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->rows = g_array_new (FALSE, FALSE, sizeof (SegueLoadRow));
  self->layouts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->weeks = segue_week_get_rule ();
  self->n_weeks = SEGUE_LOAD_WEEKS;
  self->all_rollouts = TRUE;
  self->names = NAMES;
  self->cell = self->row = LEAST_ROW;
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Load of each audience by week"), -1);
}

/**
 * segue_load_field_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): the cells, to be put into a scrolled window
 */
GtkWidget *
segue_load_field_new (SegueCalendarState *state)
{
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_IMPACT, SEGUE_RECORD_WORKSPACE };
  SegueLoadField *self = g_object_new (SEGUE_TYPE_LOAD_FIELD, NULL);

  self->state = g_object_ref (state);
  narrow_cb (self);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (segue_calendar_state_get_plan (state), kinds[i]);

      g_signal_connect_object (list, "items-changed", G_CALLBACK (records_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", G_CALLBACK (records_changed_cb), self, G_CONNECT_SWAPPED);
    }
  g_signal_connect_object (state, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::day", G_CALLBACK (day_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::narrow", G_CALLBACK (narrow_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adw_style_manager_get_default (), "notify", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * segue_load_field_set_rule:
 * @rule: how the load is computed
 * @all_rollouts: whether all rollouts count, or only the one that is looked at
 */
void
segue_load_field_set_rule (SegueLoadField *self,
                           SegueLoadRule   rule,
                           gboolean        all_rollouts)
{
  self->rule = rule;
  self->all_rollouts = all_rollouts;
  drop_load (self);
  changed_cb (self);
}

/**
 * segue_load_field_get_range:
 * @first: (out): the first day that is seen
 * @last: (out): the last one
 */
void
segue_load_field_get_range (SegueLoadField *self,
                            SegueDay       *first,
                            SegueDay       *last)
{
  *first = self->first;
  *last = self->first + self->n_weeks * SEGUE_DAYS_PER_WEEK - 1;
}

/**
 * segue_load_field_step:
 * @by: -1 for the weeks before, 1 for those after
 *
 * Goes on by as many weeks as are seen.
 */
void
segue_load_field_step (SegueLoadField *self,
                       int             by)
{
  int days = by * self->n_weeks * SEGUE_DAYS_PER_WEEK;

  if (self->first + days <= SEGUE_DAY_NONE)
    return;

  self->first += days;
  segue_calendar_state_set_day (self->state, self->first + self->at_week * SEGUE_DAYS_PER_WEEK);
  changed_cb (self);
}
