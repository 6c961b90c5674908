/* segue-recurrence-row.c - how often something comes, for who has never seen a rule
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each choice is written at once.  A rule that has more than these choices, out of a file,
 * is told in words and stays as it is until something is chosen.
 */

#define G_LOG_DOMAIN "segue-recurrence-row"

#include "config.h"

#include "segue-day-picker.h"
#include "segue-field-row.h"
#include "segue-icon-names.h"
#include "segue-recurrence.h"
#include "segue-series-plan.h"

#include <glib/gi18n.h>

#define ROW_KEY "segue-recurrence-row"

#define DAYS_PER_WEEK 7
#define N_DATES 5
#define DEFAULT_COUNT 6

typedef enum
{
  PATTERN_DAILY,
  PATTERN_WEEKLY,
  PATTERN_MONTH_DAY,
  PATTERN_MONTH_WEEKDAY,
  PATTERN_OTHER, /* more than can be chosen */
} Pattern;

typedef enum
{
  END_NEVER,
  END_DAY,
  END_COUNT,
} End;

/* As the row of places in the month has them. */
static const int places[] = { 1, 2, 3, 4, -1 };

typedef struct
{
  SegueFormTarget  *target;   /* owned */
  guint             field;
  guint             date;     /* where the first day is, or SEGUE_NO_FIELD */

  /* Borrowed: the first owns this and the others. */
  AdwExpanderRow   *row;
  AdwComboRow      *pattern;
  GtkSpinButton    *interval;
  GtkWidget        *days_row;
  GtkToggleButton  *days[DAYS_PER_WEEK];
  AdwComboRow      *place;
  AdwComboRow      *weekday;
  AdwComboRow      *end;
  GtkEditable      *until;
  GtkWidget        *count_row;
  GtkSpinButton    *count;
  gboolean          is_filling;
} RecurrenceRow;

static void
free_row (gpointer data)
{
  RecurrenceRow *self = data;

  g_object_unref (self->target);
  g_free (self);
}

static guint
find_place (const SegueRecurrence *rule)
{
  guint found = G_N_ELEMENTS (places);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if ((places[i] > 0 ? rule->nth[places[i] - 1] : rule->last[-1 - places[i]]) != 0)
      found = i;

  return found;
}

static guint *
get_place (SegueRecurrence *rule,
           guint            place)
{
  return places[place] > 0 ? &rule->nth[places[place] - 1] : &rule->last[-1 - places[place]];
}

static Pattern
get_pattern (const SegueRecurrence *rule)
{
  SegueRecurrence simple = *rule;
  guint place = find_place (rule);
  guint days = 0;

  switch (rule->frequency)
    {
    case SEGUE_RECURRENCE_DAILY:
      return rule->days == 0 ? PATTERN_DAILY : PATTERN_OTHER;
    case SEGUE_RECURRENCE_WEEKLY:
      return PATTERN_WEEKLY;
    case SEGUE_RECURRENCE_MONTHLY:
      if (!segue_recurrence_has_nth (rule))
        return rule->days == 0 ? PATTERN_MONTH_DAY : PATTERN_OTHER;
      if (place == G_N_ELEMENTS (places) || rule->days != 0)
        return PATTERN_OTHER;
      days = *get_place (&simple, place);
      *get_place (&simple, place) = 0;
      return (days & (days - 1)) == 0 && !segue_recurrence_has_nth (&simple) ? PATTERN_MONTH_WEEKDAY : PATTERN_OTHER;
    }

  g_assert_not_reached ();
}

static gboolean
read_rule (RecurrenceRow   *self,
           SegueRecurrence *rule)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  return segue_form_target_get_value (self->target, self->field, &value) && value.is_set &&
         segue_recurrence_parse (value.slot.text, rule);
}

static SegueDay
get_start (RecurrenceRow *self)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  return self->date != SEGUE_NO_FIELD && segue_form_target_get_value (self->target, self->date, &value) && value.is_set
           ? (SegueDay) value.slot.integer : SEGUE_DAY_NONE;
}

/* The days that there will be, in a series without those that it leaves out. */
static GArray *
list_days (RecurrenceRow         *self,
           const SegueRecurrence *rule)
{
  SegueRecord *record = g_ptr_array_index (segue_form_target_get_records (self->target), 0);
  GArray *days = NULL;
  g_autoptr(GArray) occurrences = NULL;

  if (segue_record_get_kind (record) != SEGUE_RECORD_SERIES)
    return segue_recurrence_expand (rule, get_start (self), N_DATES);

  days = g_array_new (FALSE, FALSE, sizeof (SegueDay));
  occurrences = segue_series_get_days (segue_workspace_get_shown (segue_form_target_get_workspace (self->target)), record);
  for (guint i = 0; i < occurrences->len; i++)
    g_array_append_val (days, g_array_index (occurrences, SegueSeriesDay, i).day);

  return days;
}

/* “30 Nov, 7 Dec, 14 Dec, 21 Dec, 28 Dec”, from today on where there are any */
static char *
dup_dates (RecurrenceRow         *self,
           const SegueRecurrence *rule)
{
  g_autoptr(GArray) days = list_days (self, rule);
  GString *text = g_string_new (NULL);
  guint first = 0;

  while (first < days->len && g_array_index (days, SegueDay, first) < segue_today ())
    first++;
  if (first == days->len)
    first = 0;
  for (guint i = first; i < days->len && i < first + N_DATES; i++)
    {
      g_autofree char *day = segue_day_to_short_label (g_array_index (days, SegueDay, i), segue_today ());

      g_string_append_printf (text, "%s%s", i > first ? ", " : "", day);
    }

  return g_string_free (text, FALSE);
}

static char *
dup_subtitle (RecurrenceRow *self)
{
  SegueRecurrence rule;
  g_autofree char *label = NULL;
  g_autofree char *dates = NULL;

  if (!read_rule (self, &rule))
    return segue_form_target_dup_label (self->target, self->field);

  label = segue_recurrence_to_label (&rule, get_start (self));
  dates = dup_dates (self, &rule);
  if (get_start (self) == SEGUE_DAY_NONE)
    return g_strdup_printf ("%s\n%s", label, _("The dates are known when the first day is."));
  if (*dates == '\0')
    return g_strdup_printf ("%s\n%s", label, _("There is no such day."));

  return g_strdup_printf ("%s\n%s", label, dates);
}

static void
show_rows (RecurrenceRow *self,
           Pattern        pattern,
           End            end)
{
  gtk_widget_set_visible (gtk_widget_get_ancestor (GTK_WIDGET (self->interval), ADW_TYPE_ACTION_ROW), pattern != PATTERN_OTHER);
  gtk_widget_set_visible (self->days_row, pattern == PATTERN_WEEKLY);
  gtk_widget_set_visible (GTK_WIDGET (self->place), pattern == PATTERN_MONTH_WEEKDAY);
  gtk_widget_set_visible (GTK_WIDGET (self->weekday), pattern == PATTERN_MONTH_WEEKDAY);
  gtk_widget_set_visible (GTK_WIDGET (self->until), end == END_DAY);
  gtk_widget_set_visible (self->count_row, end == END_COUNT);
}

static guint
find_weekday (guint days)
{
  for (guint i = 0; i < DAYS_PER_WEEK; i++)
    if ((days & 1u << i) != 0)
      return i;

  return 0;
}

static void
fill_choices (RecurrenceRow   *self,
              SegueRecurrence *rule)
{
  Pattern pattern = get_pattern (rule);
  End end = rule->count > 0 ? END_COUNT : rule->until != SEGUE_DAY_NONE ? END_DAY : END_NEVER;
  guint place = find_place (rule);
  guint days = rule->days == 0 && get_start (self) != SEGUE_DAY_NONE
                 ? SEGUE_RECURRENCE_DAY (segue_day_get_weekday (get_start (self))) : rule->days;
  g_autofree char *until = segue_day_to_text (rule->until);

  adw_combo_row_set_selected (self->pattern, pattern == PATTERN_OTHER ? GTK_INVALID_LIST_POSITION : (guint) pattern);
  gtk_spin_button_set_value (self->interval, rule->interval);
  for (guint i = 0; i < DAYS_PER_WEEK; i++)
    gtk_toggle_button_set_active (self->days[i], (days & 1u << i) != 0);
  if (pattern == PATTERN_MONTH_WEEKDAY)
    {
      adw_combo_row_set_selected (self->place, place);
      adw_combo_row_set_selected (self->weekday, find_weekday (*get_place (rule, place)));
    }
  adw_combo_row_set_selected (self->end, end);
  if (!g_str_equal (until, gtk_editable_get_text (self->until)))
    gtk_editable_set_text (self->until, until);
  if (rule->count > 0)
    gtk_spin_button_set_value (self->count, rule->count);
  show_rows (self, pattern, end);
}

static void
fill (RecurrenceRow *self)
{
  SegueRecurrence rule = SEGUE_RECURRENCE_INIT;
  g_autofree char *subtitle = dup_subtitle (self);
  g_autofree char *markup = g_markup_escape_text (subtitle, -1);

  self->is_filling = TRUE;
  adw_expander_row_set_subtitle (self->row, markup);
  read_rule (self, &rule);
  fill_choices (self, &rule);
  self->is_filling = FALSE;
}

static void
update_cb (GtkWidget *row)
{
  fill (g_object_get_data (G_OBJECT (row), ROW_KEY));
}

static void
write_rule (RecurrenceRow         *self,
            const SegueRecurrence *rule)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  segue_value_take_text (&value, segue_recurrence_to_text (rule));
  segue_form_target_set_value (self->target, self->field, &value);
  fill (self);
}

/* Another way to count begins with the weekday of the first day. */
static void
choose_pattern (RecurrenceRow   *self,
                SegueRecurrence *rule,
                Pattern          pattern)
{
  SegueDay start = get_start (self) != SEGUE_DAY_NONE ? get_start (self) : segue_today ();
  SegueRecurrence chosen = SEGUE_RECURRENCE_INIT;
  int month_day = 1;

  chosen.interval = rule->interval;
  chosen.count = rule->count;
  chosen.until = rule->until;
  segue_day_to_ymd (start, NULL, NULL, &month_day);
  chosen.frequency = pattern == PATTERN_DAILY ? SEGUE_RECURRENCE_DAILY
                     : pattern == PATTERN_WEEKLY ? SEGUE_RECURRENCE_WEEKLY : SEGUE_RECURRENCE_MONTHLY;
  if (pattern == PATTERN_WEEKLY)
    chosen.days = SEGUE_RECURRENCE_DAY (segue_day_get_weekday (start));
  else if (pattern == PATTERN_MONTH_WEEKDAY)
    *get_place (&chosen, MIN ((guint) (month_day - 1) / DAYS_PER_WEEK, G_N_ELEMENTS (places) - 1)) =
      SEGUE_RECURRENCE_DAY (segue_day_get_weekday (start));
  *rule = chosen;
}

static void
read_choices (RecurrenceRow   *self,
              SegueRecurrence *rule)
{
  Pattern pattern = get_pattern (rule);
  guint place = adw_combo_row_get_selected (self->place);

  rule->interval = (guint) gtk_spin_button_get_value_as_int (self->interval);
  if (pattern == PATTERN_WEEKLY)
    {
      rule->days = 0;
      for (guint i = 0; i < DAYS_PER_WEEK; i++)
        rule->days |= gtk_toggle_button_get_active (self->days[i]) ? 1u << i : 0;
    }
  else if (pattern == PATTERN_MONTH_WEEKDAY && place < G_N_ELEMENTS (places))
    {
      *get_place (rule, find_place (rule)) = 0;
      *get_place (rule, place) = 1u << adw_combo_row_get_selected (self->weekday);
    }
}

/* The end that is chosen, with something to begin with. */
static gboolean
read_end (RecurrenceRow   *self,
          SegueRecurrence *rule)
{
  SegueDay until = SEGUE_DAY_NONE;

  switch ((End) adw_combo_row_get_selected (self->end))
    {
    case END_NEVER:
      rule->count = 0;
      rule->until = SEGUE_DAY_NONE;
      return TRUE;
    case END_COUNT:
      rule->count = rule->count > 0 ? (guint) gtk_spin_button_get_value_as_int (self->count) : DEFAULT_COUNT;
      rule->until = SEGUE_DAY_NONE;
      return TRUE;
    case END_DAY:
      if (rule->until == SEGUE_DAY_NONE)
        until = segue_day_add_months (get_start (self) != SEGUE_DAY_NONE ? get_start (self) : segue_today (), 3);
      else if (!segue_day_parse (gtk_editable_get_text (self->until), &until))
        return FALSE; /* half typed */
      rule->count = 0;
      rule->until = until;
      return TRUE;
    }

  return FALSE;
}

static void
changed_cb (RecurrenceRow *self)
{
  SegueRecurrence rule = SEGUE_RECURRENCE_INIT;
  guint pattern = adw_combo_row_get_selected (self->pattern);

  if (self->is_filling)
    return;

  read_rule (self, &rule);
  if (pattern != GTK_INVALID_LIST_POSITION && pattern != (guint) get_pattern (&rule))
    choose_pattern (self, &rule, (Pattern) pattern);
  else
    read_choices (self, &rule);
  if (read_end (self, &rule))
    write_rule (self, &rule);
}

static AdwComboRow *
add_combo_row (RecurrenceRow     *self,
               const char        *title,
               const char *const *names)
{
  GtkWidget *row = adw_combo_row_new ();
  g_autoptr(GtkStringList) list = gtk_string_list_new (names);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));
  adw_expander_row_add_row (self->row, row);
  g_signal_connect_swapped (row, "notify::selected", G_CALLBACK (changed_cb), self);

  return ADW_COMBO_ROW (row);
}

/* What is pressed in it has a sign and no name. */
static void
name_buttons (GtkWidget *spin)
{
  const char *names[] = { _("Less"), _("More") };
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (spin); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_BUTTON (child) && n < G_N_ELEMENTS (names))
      gtk_widget_set_tooltip_text (child, names[n++]);
  segue_icon_names_set (spin);
}

static GtkSpinButton *
add_spin_row (RecurrenceRow *self,
              const char    *title,
              double         most)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *spin = gtk_spin_button_new_with_range (1, most, 1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_widget_set_valign (spin, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  name_buttons (spin);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), spin);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), spin);
  adw_expander_row_add_row (self->row, row);
  g_signal_connect_swapped (spin, "value-changed", G_CALLBACK (changed_cb), self);

  return GTK_SPIN_BUTTON (spin);
}

/* A letter or two on each, the whole name for who hears it. */
static void
add_days_row (RecurrenceRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  self->days_row = adw_preferences_row_new ();
  gtk_widget_set_margin_top (box, 9);
  gtk_widget_set_margin_bottom (box, 9);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_box_set_homogeneous (GTK_BOX (box), TRUE);
  gtk_widget_add_css_class (box, "linked");
  for (guint i = 0; i < DAYS_PER_WEEK; i++)
    {
      g_autofree char *name = segue_recurrence_dup_weekday (i + 1, FALSE);
      g_autofree char *letters = g_utf8_substring (name, 0, 2);
      GtkWidget *day = gtk_toggle_button_new_with_label (letters);

      gtk_widget_set_tooltip_text (day, name);
      gtk_accessible_update_property (GTK_ACCESSIBLE (day), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      gtk_box_append (GTK_BOX (box), day);
      self->days[i] = GTK_TOGGLE_BUTTON (day);
      g_signal_connect_swapped (day, "toggled", G_CALLBACK (changed_cb), self);
    }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->days_row), _("Weekdays"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self->days_row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self->days_row), FALSE);
  gtk_widget_set_focusable (self->days_row, FALSE);
  adw_expander_row_add_row (self->row, self->days_row);
}

static void
add_month_rows (RecurrenceRow *self)
{
  const char *names[DAYS_PER_WEEK + 1] = { NULL };
  const char *nths[G_N_ELEMENTS (places) + 1] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    nths[i] = segue_recurrence_get_nth_label (places[i]);
  for (guint i = 0; i < DAYS_PER_WEEK; i++)
    names[i] = segue_recurrence_dup_weekday (i + 1, FALSE);
  self->place = add_combo_row (self, _("Which of the month"), nths);
  self->weekday = add_combo_row (self, _("Weekday"), names);
  for (guint i = 0; i < DAYS_PER_WEEK; i++)
    g_free ((char *) names[i]);
}

static void
add_end_rows (RecurrenceRow *self)
{
  const char *ends[] = { _("Never"), _("On a day"), _("After a number"), NULL };
  GtkWidget *until = adw_entry_row_new ();

  self->end = add_combo_row (self, _("Ends"), ends);
  self->until = GTK_EDITABLE (until);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (until), _("Last day"));
  segue_day_picker_add_to_row (ADW_ENTRY_ROW (until), _("Last day"));
  adw_expander_row_add_row (self->row, until);
  g_signal_connect_swapped (until, "changed", G_CALLBACK (changed_cb), self);
  self->count = add_spin_row (self, _("How many times"), SEGUE_RECURRENCE_MOST);
  self->count_row = gtk_widget_get_ancestor (GTK_WIDGET (self->count), ADW_TYPE_ACTION_ROW);
}

/**
 * segue_recurrence_row_new:
 * @target: the records
 * @field: a RECURRENCE field
 *
 * Returns: (transfer floating): a row that says how often something comes and when next, and
 *   opens to choose
 */
GtkWidget *
segue_recurrence_row_new (SegueFormTarget *target,
                          guint            field)
{
  const char *patterns[] = { _("Every day"), _("Every week"), _("Every month on the same day"), _("Every month on a weekday"), NULL };
  RecurrenceRow *self = g_new0 (RecurrenceRow, 1);
  GtkWidget *row = adw_expander_row_new ();
  SegueRecord *record = g_ptr_array_index (segue_form_target_get_records (target), 0);

  self->target = g_object_ref (target);
  self->field = field;
  self->date = segue_record_class_find (segue_record_class_get (segue_record_get_kind (record)), "date");
  self->row = ADW_EXPANDER_ROW (row);
  self->is_filling = TRUE;
  g_object_set_data_full (G_OBJECT (row), ROW_KEY, self, free_row);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _(segue_form_target_get_field (target, field)->label));

  self->pattern = add_combo_row (self, _("How often"), patterns);
  /* Translators: a number follows: every 2 weeks. */
  self->interval = add_spin_row (self, _("Every how many"), SEGUE_RECURRENCE_MOST_INTERVAL);
  add_days_row (self);
  add_month_rows (self);
  add_end_rows (self);

  segue_field_row_follow (row, target, field, G_CALLBACK (update_cb));
  if (self->date != SEGUE_NO_FIELD)
    segue_field_row_follow (row, target, self->date, G_CALLBACK (update_cb));
  segue_field_row_wait (row, target);
  fill (self);

  return row;
}
