/* segue-calendar-filters.c - the chips of the calendar
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-view"

#include "config.h"

#include "segue-calendar-view-private.h"

#include "segue-filter-records.h"
#include "segue-fold.h"
#include "segue-shared-choices.h"

#include <glib/gi18n.h>

/* What the filters are called in the settings. */
static const char * const nicks[] = {
  [SEGUE_CALENDAR_FACET_AUDIENCE] = "audience",
  [SEGUE_CALENDAR_FACET_KIND] = "kind",
  [SEGUE_CALENDAR_FACET_CHANNEL] = "channel",
  [SEGUE_CALENDAR_FACET_STATE] = "state",
};

static const char * const titles[] = {
  [SEGUE_CALENDAR_FACET_AUDIENCE] = N_("Audience"),
  [SEGUE_CALENDAR_FACET_KIND] = N_("Kind"),
  [SEGUE_CALENDAR_FACET_CHANNEL] = N_("Channel"),
  [SEGUE_CALENDAR_FACET_STATE] = N_("Status"),
};

static const struct
{
  const char *nick;
  const char *label;
} states[] = {
  [SEGUE_DATED_OPEN] = { "open", N_("Not agreed yet") },
  [SEGUE_DATED_SET] = { "set", N_("Agreed") },
  [SEGUE_DATED_DONE] = { "done", N_("Sent or held") },
  [SEGUE_DATED_CANCELLED] = { "cancelled", N_("Cancelled") },
};

G_STATIC_ASSERT (G_N_ELEMENTS (nicks) == SEGUE_N_CALENDAR_FACETS);
static SegueFilterChip *
get_chip (SegueCalendarView  *self,
          SegueCalendarFacet  facet)
{
  switch (facet)
    {
    case SEGUE_CALENDAR_FACET_AUDIENCE:
      return self->audience_chip;
    case SEGUE_CALENDAR_FACET_KIND:
      return self->kind_chip;
    case SEGUE_CALENDAR_FACET_CHANNEL:
      return self->channel_chip;
    case SEGUE_CALENDAR_FACET_STATE:
      return self->state_chip;
    }

  g_assert_not_reached ();
}

static char *
dup_label (SegueCalendarView  *self,
           SegueCalendarFacet  facet,
           gint64              value)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  SegueRecord *audience;

  switch (facet)
    {
    case SEGUE_CALENDAR_FACET_AUDIENCE:
      audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, value);
      return audience != NULL ? segue_plan_dup_title (plan, audience) : g_strdup ("");
    case SEGUE_CALENDAR_FACET_KIND:
      return g_strdup (segue_calendar_kind_get_label ((SegueCalendarKind) value));
    case SEGUE_CALENDAR_FACET_CHANNEL:
      return g_strdup (segue_choices_get_label (&segue_channels, (int) value));
    case SEGUE_CALENDAR_FACET_STATE:
      return g_strdup (_(states[value].label));
    }

  g_assert_not_reached ();
}

static char *
dup_nick (SegueCalendarFacet facet,
          gint64             value)
{
  switch (facet)
    {
    case SEGUE_CALENDAR_FACET_AUDIENCE:
      return g_strdup_printf ("%" G_GINT64_FORMAT, value);
    case SEGUE_CALENDAR_FACET_KIND:
      return g_strdup (segue_calendar_kind_get_nick (value));
    case SEGUE_CALENDAR_FACET_CHANNEL:
      return g_strdup (segue_choices_get_nick (&segue_channels, (int) value));
    case SEGUE_CALENDAR_FACET_STATE:
      return g_strdup (states[value].nick);
    }

  g_assert_not_reached ();
}

/* Returns: -1 for what is not known, 0 being a value of all but audiences */
static gint64
find_value (SegueCalendarView  *self,
            SegueCalendarFacet  facet,
            const char         *nick)
{
  gint64 id;

  switch (facet)
    {
    case SEGUE_CALENDAR_FACET_AUDIENCE:
      id = g_ascii_strtoll (nick, NULL, 10);
      return segue_plan_find (segue_workspace_get_shown (self->workspace), SEGUE_RECORD_AUDIENCE, id) != NULL ? id : -1;
    case SEGUE_CALENDAR_FACET_KIND:
      for (guint i = 0; i < SEGUE_N_CALENDAR_KINDS; i++)
        if (g_str_equal (segue_calendar_kind_get_nick (i), nick))
          return i;
      return -1;
    case SEGUE_CALENDAR_FACET_CHANNEL:
      return MAX (segue_choices_find_nick (&segue_channels, nick), -1);
    case SEGUE_CALENDAR_FACET_STATE:
      for (guint i = 0; i < G_N_ELEMENTS (states); i++)
        if (g_str_equal (states[i].nick, nick))
          return i;
      return -1;
    }

  g_assert_not_reached ();
}

/* Kinds that nothing on the calendar has yet are offered as soon as something has. */
static void
add_kinds (SegueCalendarView *self,
           GPtrArray         *options)
{
  SegueCalendar *whole = segue_calendar_state_get_whole (self->state);
  guint seen = segue_calendar_state_get_filter (self->state)->kinds;

  for (guint i = 0; i < segue_calendar_get_n_items (whole); i++)
    seen |= 1u << segue_calendar_get_item (whole, i)->kind;
  for (guint i = 0; i < SEGUE_N_CALENDAR_KINDS; i++)
    if (seen & 1u << i)
      segue_filter_options_add (options, i, segue_calendar_kind_get_label (i), 0);
}

static GPtrArray *
get_options (gpointer data,
             guint    key)
{
  SegueCalendarView *self = data;
  GPtrArray *options = segue_filter_options_new ();

  switch ((SegueCalendarFacet) key)
    {
    case SEGUE_CALENDAR_FACET_AUDIENCE:
      segue_filter_options_add_audiences (options, segue_workspace_get_shown (self->workspace));
      break;
    case SEGUE_CALENDAR_FACET_KIND:
      add_kinds (self, options);
      break;
    case SEGUE_CALENDAR_FACET_CHANNEL:
      for (guint i = 0; i < segue_choices_get_n (&segue_channels); i++)
        segue_filter_options_add (options, i, segue_choices_get_label (&segue_channels, (int) i), 0);
      break;
    case SEGUE_CALENDAR_FACET_STATE:
      for (guint i = 0; i < G_N_ELEMENTS (states); i++)
        segue_filter_options_add (options, i, _(states[i].label), 0);
      break;
    }

  return options;
}

static guint64
get_bits (SegueCalendarView  *self,
          SegueCalendarFacet  facet)
{
  const GArray *chosen = segue_filter_chip_get_chosen (get_chip (self, facet));
  guint64 bits = 0;

  for (guint i = 0; i < chosen->len; i++)
    bits |= G_GUINT64_CONSTANT (1) << g_array_index (chosen, gint64, i);

  return bits;
}

/* Of audiences one is looked at, with those above and below it: the one chosen last. */
static gint64
choose_audience (SegueCalendarView *self)
{
  const GArray *chosen = segue_filter_chip_get_chosen (self->audience_chip);
  gint64 before = segue_calendar_state_get_filter (self->state)->audience;
  gint64 audience = 0;

  for (guint i = 0; i < chosen->len; i++)
    if (audience == 0 || g_array_index (chosen, gint64, i) != before)
      audience = g_array_index (chosen, gint64, i);
  if (chosen->len > 1)
    {
      g_autoptr(GArray) one = g_array_new (FALSE, FALSE, sizeof (gint64));

      g_array_append_val (one, audience);
      self->is_arranging = TRUE;
      segue_filter_chip_set_chosen (self->audience_chip, one);
      self->is_arranging = FALSE;
    }

  return audience;
}

/* Lets through what the chips and the search say. */
void
segue_calendar_filters_apply (SegueCalendarView *self)
{
  SegueCalendarFilter filter = *segue_calendar_state_get_filter (self->state);
  g_autofree char *words = segue_fold (gtk_editable_get_text (self->search_entry));

  filter.audience = choose_audience (self);
  filter.kinds = (guint) get_bits (self, SEGUE_CALENDAR_FACET_KIND);
  filter.channels = get_bits (self, SEGUE_CALENDAR_FACET_CHANNEL);
  filter.states = (guint) get_bits (self, SEGUE_CALENDAR_FACET_STATE);
  filter.words = words;
  segue_calendar_state_set_filter (self->state, &filter);
}

static GVariant *
to_variant (SegueCalendarView *self)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sas}"));
  for (guint facet = 0; facet < SEGUE_N_CALENDAR_FACETS; facet++)
    {
      const GArray *chosen = segue_filter_chip_get_chosen (get_chip (self, facet));
      g_autoptr(GStrvBuilder) values = g_strv_builder_new ();
      g_auto(GStrv) list = NULL;

      for (guint i = 0; i < chosen->len; i++)
        {
          g_autofree char *nick = dup_nick (facet, g_array_index (chosen, gint64, i));

          g_strv_builder_add (values, nick);
        }
      list = g_strv_builder_end (values);
      if (chosen->len > 0)
        g_variant_builder_add (&builder, "{s^as}", nicks[facet], list);
    }

  return g_variant_builder_end (&builder);
}

/* What is not known here is passed over. */
static void
from_variant (SegueCalendarView *self,
              GVariant          *stored)
{
  self->is_arranging = TRUE;
  for (guint facet = 0; facet < SEGUE_N_CALENDAR_FACETS; facet++)
    {
      g_autoptr(GVariant) values = g_variant_lookup_value (stored, nicks[facet], G_VARIANT_TYPE_STRING_ARRAY);
      g_autoptr(GArray) chosen = g_array_new (FALSE, FALSE, sizeof (gint64));

      for (gsize i = 0; values != NULL && i < g_variant_n_children (values); i++)
        {
          const char *nick = NULL;
          gint64 value;

          g_variant_get_child (values, i, "&s", &nick);
          value = find_value (self, facet, nick);
          if (value >= 0)
            g_array_append_val (chosen, value);
        }
      segue_filter_chip_set_chosen (get_chip (self, facet), chosen);
    }
  self->is_arranging = FALSE;
}

/* At once: nobody says when Segue will be ended. */
static void
chips_changed_cb (SegueCalendarView *self)
{
  if (self->is_arranging || self->state == NULL)
    return;

  segue_calendar_filters_apply (self);
  if (self->settings != NULL)
    g_settings_set_value (self->settings, "filters", to_variant (self));
}

/* Takes every chip back. */
void
segue_calendar_filters_clear (SegueCalendarView *self)
{
  g_autoptr(GVariant) nothing = g_variant_ref_sink (g_variant_new_array (G_VARIANT_TYPE ("{sas}"), NULL, 0));

  from_variant (self, nothing);
  chips_changed_cb (self);
}

/* What has no day is of audiences, but neither of a kind nor of a channel. */
void
segue_calendar_filters_show (SegueCalendarView *self,
                             gboolean           has_days)
{
  for (guint facet = 0; facet < SEGUE_N_CALENDAR_FACETS; facet++)
    gtk_widget_set_visible (GTK_WIDGET (get_chip (self, facet)), has_days || facet == SEGUE_CALENDAR_FACET_AUDIENCE);
}

/* The chips that are set, one after the other. */
char *
segue_calendar_filters_dup_words (SegueCalendarView *self,
                                  gboolean           with_values)
{
  GString *words = g_string_new (NULL);

  for (guint facet = 0; facet < SEGUE_N_CALENDAR_FACETS; facet++)
    {
      const GArray *chosen = segue_filter_chip_get_chosen (get_chip (self, facet));

      if (chosen->len > 0)
        g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", _(titles[facet]));
      for (guint i = 0; with_values && i < chosen->len; i++)
        {
          g_autofree char *label = dup_label (self, facet, g_array_index (chosen, gint64, i));

          g_string_append_printf (words, "%s%s", i == 0 ? ": " : ", ", label);
        }
    }

  return g_string_free (words, FALSE);
}

/* Chips as they were left. */
void
segue_calendar_filters_begin (SegueCalendarView *self)
{
  for (guint facet = 0; facet < SEGUE_N_CALENDAR_FACETS; facet++)
    {
      segue_filter_chip_set_source (get_chip (self, facet), get_options, self, facet);
      g_signal_connect_object (get_chip (self, facet), "changed", G_CALLBACK (chips_changed_cb), self, G_CONNECT_SWAPPED);
    }
  if (self->settings != NULL)
    {
      g_autoptr(GVariant) stored = g_settings_get_value (self->settings, "filters");

      from_variant (self, stored);
    }
}
