/* segue-agenda-field.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-agenda-field"

#include "config.h"

#include "segue-agenda-field-private.h"

#include "segue-calendar-create.h"
#include "segue-calendar-edits.h"
#include "segue-calendar-mode.h"
#include "segue-calendar-words.h"
#include "segue-text-layout.h"
#include "segue-week.h"

#include <adwaita.h>
#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (SegueAgendaField, segue_agenda_field, SEGUE_TYPE_CALENDAR_FIELD)

/**
 * segue_agenda_field_is_right:
 *
 * Returns: whether the items are still there: an edit may have taken them away
 */
gboolean
segue_agenda_field_is_right (SegueAgendaField *self)
{
  return self->entries->len > 0 && self->serial == segue_calendar_state_get_serial (self->state);
}

/**
 * segue_agenda_field_get_height:
 *
 * Returns: how high an entry is
 */
double
segue_agenda_field_get_height (SegueAgendaField       *self,
                               const SegueAgendaEntry *entry)
{
  return entry->item != NULL ? self->row : self->heading;
}

static const SegueAgendaEntry *
get_entry (SegueAgendaField *self,
           guint             number)
{
  return &g_array_index (self->entries, SegueAgendaEntry, number);
}

static void
add_entry (SegueAgendaField        *self,
           SegueDay                 day,
           const SegueCalendarItem *item,
           double                  *y)
{
  SegueAgendaEntry entry = { day, item, *y };

  g_array_append_val (self->entries, entry);
  *y += segue_agenda_field_get_height (self, &entry);
}

/* Today has a heading whether anything is on it or not. */
static double
read_entries (SegueAgendaField *self)
{
  SegueCalendar *calendar = segue_calendar_state_get_calendar (self->state);
  SegueDay today = segue_today ();
  SegueDay before = SEGUE_DAY_NONE;
  double y = 0;

  g_array_set_size (self->entries, 0);
  for (guint i = 0; i < segue_calendar_get_n_items (calendar); i++)
    {
      const SegueCalendarItem *item = segue_calendar_get_item (calendar, i);

      if (before < today && item->first > today)
        add_entry (self, before = today, NULL, &y);
      if (item->first != before)
        add_entry (self, item->first, NULL, &y);
      before = item->first;
      add_entry (self, item->first, item, &y);
    }
  if (before < today)
    add_entry (self, today, NULL, &y);

  return y;
}

/* The first entry of a day, or of the next one that has any. */
static guint
find_day (SegueAgendaField *self,
          SegueDay          day)
{
  guint from = 0, to = self->entries->len;

  while (from < to)
    {
      guint middle = (from + to) / 2;

      if (get_entry (self, middle)->day < day)
        from = middle + 1;
      else
        to = middle;
    }

  return MIN (from, self->entries->len - 1);
}

static gboolean
find_record (SegueAgendaField *self,
             SegueRecord      *record,
             guint            *number)
{
  const SegueCalendarItem *item = record != NULL ? segue_calendar_find_record (segue_calendar_state_get_calendar (self->state), record) : NULL;

  if (item == NULL)
    return FALSE;

  for (guint i = find_day (self, item->first); i < self->entries->len && get_entry (self, i)->day == item->first; i++)
    if (get_entry (self, i)->item == item)
      {
        *number = i;
        return TRUE;
      }

  return FALSE;
}

static void
segue_agenda_field_lay_out (SegueCalendarField *field,
                            int                 width)
{
  SegueAgendaField *self = SEGUE_AGENDA_FIELD (field);
  g_autoptr(PangoLayout) layout = segue_text_layout_new (GTK_WIDGET (self), "0", 1, TRUE);
  int line;
  double height;

  pango_layout_get_pixel_size (layout, NULL, &line);
  self->line = line;
  self->row = MAX (47, line * 2 + 12);
  self->heading = MAX (40, line + 20);
  height = read_entries (self);
  self->serial = segue_calendar_state_get_serial (self->state);
  if (!find_record (self, segue_calendar_state_get_selected (self->state), &self->cursor))
    self->cursor = find_day (self, segue_calendar_state_get_day (self->state));
  /* Room to scroll the last day to the top. */
  segue_calendar_field_set_heights (field, 0, height);
}

static gboolean
segue_agenda_field_get_cursor (SegueCalendarField *field,
                               GdkRectangle       *place)
{
  SegueAgendaField *self = SEGUE_AGENDA_FIELD (field);
  const SegueAgendaEntry *entry;

  if (!segue_agenda_field_is_right (self) || self->cursor >= self->entries->len)
    return FALSE;

  entry = get_entry (self, self->cursor);
  *place = (GdkRectangle) { 6, (int) entry->y, gtk_widget_get_width (GTK_WIDGET (self)) - 12, (int) segue_agenda_field_get_height (self, entry) };
  return TRUE;
}

/**
 * segue_agenda_field_find:
 * @y: in the list
 *
 * Returns: the entry that is there; the first one above all, the last one below
 */
guint
segue_agenda_field_find (SegueAgendaField *self,
                         double            y)
{
  guint from = 0, to = self->entries->len;

  while (to - from > 1)
    {
      guint middle = (from + to) / 2;

      if (get_entry (self, middle)->y <= y)
        from = middle;
      else
        to = middle;
    }

  return from;
}

static void
tell (SegueAgendaField *self)
{
  const SegueAgendaEntry *entry;
  g_autofree char *words = NULL;
  g_autofree char *second = NULL;
  g_autofree char *all = NULL;

  segue_calendar_field_ensure (SEGUE_CALENDAR_FIELD (self));
  if (!segue_agenda_field_is_right (self))
    return;

  entry = get_entry (self, self->cursor);
  if (entry->item == NULL)
    {
      words = segue_agenda_field_dup_day (self, entry->day);
      segue_calendar_field_tell (SEGUE_CALENDAR_FIELD (self), words, FALSE);
      return;
    }

  words = segue_calendar_words_dup_item (self->state, entry->item);
  second = segue_agenda_field_dup_second (self, entry->item);
  all = g_strdup_printf ("%s. %s", words, second);
  segue_calendar_field_tell (SEGUE_CALENDAR_FIELD (self), all, segue_calendar_state_get_selected (self->state) == entry->item->record);
}

/* With the heading of the day, so that one sees when it is. */
static void
reveal (SegueAgendaField *self)
{
  const SegueAgendaEntry *entry = get_entry (self, self->cursor);
  double above = self->cursor > 0 && get_entry (self, self->cursor - 1)->item == NULL ? self->heading : 0;

  segue_calendar_field_reveal (SEGUE_CALENDAR_FIELD (self), entry->y - above, segue_agenda_field_get_height (self, entry) + above);
}

static void
put (SegueAgendaField *self,
     guint             number)
{
  const SegueAgendaEntry *entry = get_entry (self, number);

  self->cursor = number;
  self->shown = entry->day;
  self->is_telling = TRUE;
  segue_calendar_state_set_day (self->state, entry->day);
  segue_calendar_state_select (self->state, entry->item != NULL ? entry->item->record : NULL);
  self->is_telling = FALSE;
  reveal (self);
  tell (self);
}

/* From item to item; a heading is passed over where something is under it. */
static void
go_by (SegueAgendaField *self,
       int               by)
{
  int n = (int) self->entries->len;
  int at = CLAMP ((int) self->cursor + by, 0, n - 1);
  int step = by < 0 ? -1 : 1;

  while (at > 0 && at < n - 1 && get_entry (self, (guint) at)->item == NULL && get_entry (self, (guint) at)->day == get_entry (self, (guint) at + 1)->day)
    at += step;
  if (at == 0 && n > 1 && get_entry (self, 0)->item == NULL && get_entry (self, 1)->day == get_entry (self, 0)->day)
    at = 1;
  put (self, (guint) at);
}

/**
 * segue_agenda_field_show_selected:
 *
 * Brings what is selected into sight, else the day that is looked at.
 */
void
segue_agenda_field_show_selected (SegueAgendaField *self)
{
  segue_calendar_field_ensure (SEGUE_CALENDAR_FIELD (self));
  if (!segue_agenda_field_is_right (self))
    return;

  if (!find_record (self, segue_calendar_state_get_selected (self->state), &self->cursor))
    self->cursor = find_day (self, segue_calendar_state_get_day (self->state));
  reveal (self);
  tell (self);
}

/**
 * segue_agenda_field_create:
 *
 * Asks what is to be added to the day of the cursor.
 *
 * Returns: whether it asks
 */
gboolean
segue_agenda_field_create (SegueAgendaField *self)
{
  SegueDay day = segue_calendar_state_get_day (self->state);

  segue_calendar_field_ensure (SEGUE_CALENDAR_FIELD (self));

  return segue_calendar_create_popup (gtk_widget_get_ancestor (GTK_WIDGET (self), SEGUE_TYPE_CALENDAR_MODE),
                                      segue_calendar_field_get_spot (SEGUE_CALENDAR_FIELD (self)), self->state, day, day, 0) != NULL;
}

/* The day at the top, where the list was scrolled to another one. */
static void
show_day (SegueAgendaField *self,
          SegueDay          day)
{
  guint number;

  segue_calendar_field_ensure (SEGUE_CALENDAR_FIELD (self));
  if (!segue_agenda_field_is_right (self))
    return;

  number = find_day (self, day);
  self->shown = day;
  self->cursor = number;
  if (find_record (self, segue_calendar_state_get_selected (self->state), &self->cursor) && get_entry (self, self->cursor)->day != day)
    self->cursor = number; /* what is selected is elsewhere */
  /* From below all, so that it comes to lie at the top. */
  segue_calendar_field_reveal (SEGUE_CALENDAR_FIELD (self), get_entry (self, self->entries->len - 1)->y, self->row);
  segue_calendar_field_reveal (SEGUE_CALENDAR_FIELD (self), get_entry (self, number)->y, self->heading);
  tell (self);
}

static void
day_cb (SegueAgendaField *self)
{
  if (!self->is_telling && gtk_widget_get_height (GTK_WIDGET (self)) > 0)
    show_day (self, segue_calendar_state_get_day (self->state));
}

static void
selected_cb (SegueAgendaField *self)
{
  guint number;

  segue_calendar_field_ensure (SEGUE_CALENDAR_FIELD (self));
  if (!self->is_telling && segue_agenda_field_is_right (self) &&
      find_record (self, segue_calendar_state_get_selected (self->state), &number))
    segue_agenda_field_show_selected (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
changed_cb (SegueAgendaField *self)
{
  segue_calendar_field_queue (SEGUE_CALENDAR_FIELD (self));
}

/* The first look is at the day, not at the beginning of everything. */
static void
mapped_cb (SegueAgendaField *self)
{
  self->shown = SEGUE_DAY_NONE;
}

static gboolean
move (SegueAgendaField *self,
      guint             key,
      gboolean          is_end)
{
  int forward = segue_calendar_field_is_mirrored (SEGUE_CALENDAR_FIELD (self)) ? -1 : 1;
  int days = key == GDK_KEY_Right ? forward : key == GDK_KEY_Left ? -forward
             : key == GDK_KEY_Down ? SEGUE_DAYS_PER_WEEK : key == GDK_KEY_Up ? -SEGUE_DAYS_PER_WEEK : 0;
  const SegueCalendarItem *item = segue_calendar_state_get_item (self->state);

  if (days == 0 || item == NULL)
    return FALSE;

  if (!is_end)
    segue_calendar_edits_move (GTK_WIDGET (self), segue_calendar_state_get_workspace (self->state), item->record, item->first + days, item->starts);
  else if (segue_dated_get (segue_record_get_kind (item->record))->end_date != SEGUE_NO_FIELD)
    segue_calendar_edits_resize (GTK_WIDGET (self), segue_calendar_state_get_workspace (self->state), item->record, MAX (item->last + days, item->first));
  else
    gtk_widget_error_bell (GTK_WIDGET (self));

  return TRUE;
}

static gboolean
activate (SegueAgendaField *self)
{
  const SegueAgendaEntry *entry = get_entry (self, self->cursor);

  if (entry->item == NULL)
    return segue_agenda_field_create (self);

  segue_calendar_state_activate (self->state, entry->item->record);
  return TRUE;
}

static gboolean
pressed_cb (SegueAgendaField *self,
            guint             key,
            guint             code,
            GdkModifierType   modifiers)
{
  GdkModifierType held = modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK);
  int page = (int) (gtk_widget_get_height (GTK_WIDGET (self)) / self->row);

  segue_calendar_field_ensure (SEGUE_CALENDAR_FIELD (self));
  if (!segue_agenda_field_is_right (self))
    return FALSE;
  if (held == GDK_ALT_MASK || held == (GDK_ALT_MASK | GDK_SHIFT_MASK))
    return move (self, key, held & GDK_SHIFT_MASK);
  if (held != 0)
    return FALSE;

  switch (key)
    {
    case GDK_KEY_Up:
    case GDK_KEY_Down:
      go_by (self, key == GDK_KEY_Down ? 1 : -1);
      return TRUE;
    case GDK_KEY_Page_Up:
    case GDK_KEY_Page_Down:
      go_by (self, key == GDK_KEY_Page_Down ? MAX (page - 1, 1) : -MAX (page - 1, 1));
      return TRUE;
    case GDK_KEY_Home:
    case GDK_KEY_End:
      go_by (self, key == GDK_KEY_End ? (int) self->entries->len : -(int) self->entries->len);
      return TRUE;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      return activate (self);
    default:
      return FALSE;
    }
}

static void
clicked_cb (SegueAgendaField *self,
            int               n_press,
            double            x,
            double            y)
{
  guint number;

  segue_calendar_field_ensure (SEGUE_CALENDAR_FIELD (self));
  if (!segue_agenda_field_is_right (self))
    return;

  y += segue_calendar_field_get_offset (SEGUE_CALENDAR_FIELD (self));
  number = segue_agenda_field_find (self, y);
  if (y >= get_entry (self, number)->y + segue_agenda_field_get_height (self, get_entry (self, number)))
    return;

  segue_calendar_field_focus (SEGUE_CALENDAR_FIELD (self));
  put (self, number);
  if (n_press == 2)
    activate (self);
}

static gboolean
query_tooltip_cb (SegueAgendaField *self,
                  int               x,
                  int               y,
                  gboolean          keyboard_mode,
                  GtkTooltip       *tooltip)
{
  g_autofree char *words = NULL;
  const SegueAgendaEntry *entry;

  if (keyboard_mode || !segue_agenda_field_is_right (self))
    return FALSE;
  entry = get_entry (self, segue_agenda_field_find (self, y + segue_calendar_field_get_offset (SEGUE_CALENDAR_FIELD (self))));
  if (entry->item == NULL)
    return FALSE;

  words = segue_calendar_words_dup_item (self->state, entry->item);
  gtk_tooltip_set_text (tooltip, words);
  return TRUE;
}

static void
segue_agenda_field_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  SegueAgendaField *self = SEGUE_AGENDA_FIELD (widget);

  GTK_WIDGET_CLASS (segue_agenda_field_parent_class)->size_allocate (widget, width, height, baseline);

  if (self->shown == SEGUE_DAY_NONE && self->entries->len > 0)
    show_day (self, segue_calendar_state_get_day (self->state));
}

static void
segue_agenda_field_css_changed (GtkWidget         *widget,
                                GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (segue_agenda_field_parent_class)->css_changed (widget, change);

  segue_calendar_field_queue (SEGUE_CALENDAR_FIELD (widget));
}

static void
segue_agenda_field_dispose (GObject *object)
{
  SegueAgendaField *self = SEGUE_AGENDA_FIELD (object);

  g_array_set_size (self->entries, 0);

  G_OBJECT_CLASS (segue_agenda_field_parent_class)->dispose (object);
  g_clear_object (&self->state);
}

static void
segue_agenda_field_finalize (GObject *object)
{
  g_array_unref (SEGUE_AGENDA_FIELD (object)->entries);

  G_OBJECT_CLASS (segue_agenda_field_parent_class)->finalize (object);
}

static void
segue_agenda_field_class_init (SegueAgendaFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  SegueCalendarFieldClass *field_class = SEGUE_CALENDAR_FIELD_CLASS (klass);

  object_class->dispose = segue_agenda_field_dispose;
  object_class->finalize = segue_agenda_field_finalize;
  GTK_WIDGET_CLASS (klass)->size_allocate = segue_agenda_field_size_allocate;
  GTK_WIDGET_CLASS (klass)->css_changed = segue_agenda_field_css_changed;
  field_class->lay_out = segue_agenda_field_lay_out;
  field_class->draw = segue_agenda_field_draw;
  field_class->get_cursor = segue_agenda_field_get_cursor;
}

static void
segue_agenda_field_init (SegueAgendaField *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->entries = g_array_new (FALSE, FALSE, sizeof (SegueAgendaEntry));
  self->row = self->heading = 40;
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  g_signal_connect (self, "map", G_CALLBACK (mapped_cb), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Agenda"), -1);
}

/**
 * segue_agenda_field_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): the list, to be put into a scrolled window
 */
GtkWidget *
segue_agenda_field_new (SegueCalendarState *state)
{
  SegueAgendaField *self = g_object_new (SEGUE_TYPE_AGENDA_FIELD, NULL);

  self->state = g_object_ref (state);
  self->findings = segue_findings_get (segue_calendar_state_get_workspace (state));
  g_signal_connect_object (state, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::day", G_CALLBACK (day_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "notify::narrow", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  if (self->findings != NULL)
    g_signal_connect_object (self->findings, "changed", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adw_style_manager_get_default (), "notify", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
