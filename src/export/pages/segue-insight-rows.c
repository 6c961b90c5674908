/* segue-insight-rows.c - the bars and fields of an insight, and the heads of its table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-insight"

#include "config.h"

#include "segue-insight-private.h"

#include "segue-contact.h"
#include "segue-resistance-choices.h"
#include "segue-settings.h"
#include "segue-thresholds.h"
#include "segue-week.h"

#include <glib/gi18n.h>

#define HALF 0.5

/* So many of the loudest, and of those who have been silent longest. */
#define MOST_VOICES 12

static void
add_heads (const SegueInsightSource *source,
           const char               *first,
           const char               *second,
           const char               *third,
           const char               *fourth)
{
  const char *heads[] = { first, second, third, fourth };

  for (guint i = 0; i < G_N_ELEMENTS (heads) && heads[i] != NULL; i++)
    g_ptr_array_add (source->self->heads, g_strdup (heads[i]));
}

/* Takes over the texts of a row that has a number and, perhaps, a note. */
static void
add_row (const SegueInsightSource *source,
         SegueInsightRow           row)
{
  if (row.words == NULL && row.note != NULL)
    /* Translators: a name, a number, and what it is of: “Finance: 14 %, 3 of 21”. */
    row.words = g_strdup_printf (C_("insight", "%s: %s, %s"), row.label, row.figure, row.note);
  else if (row.words == NULL)
    /* Translators: a name and a number. */
    row.words = g_strdup_printf (C_("insight", "%s: %s"), row.label, row.figure);
  g_array_append_val (source->self->rows, row);
}

static void
fill_causes (const SegueInsightSource *source)
{
  const GArray *causes = segue_resistance_insights_get_causes (source->insights);
  guint n = 0;

  add_heads (source, _("Root cause"), _("Entries"), _("Open"), _("Together"));
  for (guint i = 0; i < causes->len; i++)
    n += g_array_index (causes, SegueCauseShare, i).cause != SEGUE_CHOICE_NONE ? g_array_index (causes, SegueCauseShare, i).n : 0;
  for (guint i = 0; i < causes->len; i++)
    {
      const SegueCauseShare *share = &g_array_index (causes, SegueCauseShare, i);
      const char *label = segue_insight_get_cause (share->cause);
      gboolean is_known = share->cause != SEGUE_CHOICE_NONE;

      add_row (source, (SegueInsightRow) {
        .label = g_strdup (label), .figure = g_strdup_printf ("%u", share->n),
        /* Translators: a cause, how many entries have it, and how many of these are open. */
        .words = g_strdup_printf (ngettext ("%s: %u entry, %u open", "%s: %u entries, %u open", share->n), label, share->n, share->n_open),
        .value = share->n, .part = share->n_open, .cumulative = is_known ? (int) share->cumulative : -1,
        .pick = { .kind = SEGUE_RESISTANCE_PICK_CAUSE, .choice = share->cause },
      });
    }
  if (n == 0)
    return; /* no cause is known */

  source->self->maximum = n;
  source->self->target = n * HALF;
  source->self->target_words = g_strdup (C_("insight", "half"));
  source->self->cumulative_words = g_strdup (C_("insight", "together"));
}

static gboolean
has_life (const GArray *weeks)
{
  for (guint i = 0; i < weeks->len; i++)
    {
      const SegueResistanceWeek *week = &g_array_index (weeks, SegueResistanceWeek, i);

      if (week->opened > 0 || week->closed > 0 || week->open > 0)
        return TRUE;
    }

  return FALSE;
}

static void
fill_weeks (const SegueInsightSource *source)
{
  const GArray *weeks = segue_resistance_insights_get_weeks (source->insights);
  SegueWeekRule rule = segue_week_get_rule ();

  add_heads (source, _("Week"), _("Opened"), _("Closed"), _("Open at its end"));
  for (guint i = 0; i < weeks->len && has_life (weeks); i++)
    {
      const SegueResistanceWeek *week = &g_array_index (weeks, SegueResistanceWeek, i);
      int number = segue_week_get_number (week->monday, &rule);

      add_row (source, (SegueInsightRow) {
        .label = g_strdup_printf ("%d", number), .figure = g_strdup_printf ("%u", week->opened),
        /* Translators: the number of a week, and how many entries. */
        .words = g_strdup_printf (_("Week %d: %u opened, %u closed, %u open at its end"), number, week->opened, week->closed, week->open),
        .value = week->opened, .part = week->closed, .open = week->open, .cumulative = -1,
        .pick = { .kind = SEGUE_RESISTANCE_PICK_WEEK, .from = week->monday, .before = week->monday + SEGUE_DAYS_PER_WEEK },
      });
    }
}

static void
fill_heat (const SegueInsightSource *source)
{
  const GPtrArray *audiences = segue_resistance_insights_get_audiences (source->insights);
  const GArray *causes = segue_resistance_insights_get_causes (source->insights);
  SegueInsight *self = source->self;

  add_heads (source, _("Audience"), NULL, NULL, NULL);
  for (guint i = 0; i < causes->len; i++)
    {
      int cause = g_array_index (causes, SegueCauseShare, i).cause;

      g_array_append_val (self->causes, cause);
      g_ptr_array_add (self->columns, g_strdup (segue_insight_get_cause (cause)));
      g_ptr_array_add (self->heads, g_strdup (segue_insight_get_cause (cause)));
    }
  for (guint i = 0; i < audiences->len && causes->len > 0; i++)
    {
      SegueRecord *audience = audiences->pdata[i];
      guint sum = 0;

      for (guint j = 0; j < causes->len; j++)
        {
          guint n = segue_resistance_insights_get_heat (source->insights, i, j);

          sum += n;
          g_array_append_val (self->heat, n);
        }
      add_row (source, (SegueInsightRow) {
        .label = segue_insight_dup_name (source, audience), .figure = g_strdup_printf ("%u", sum), .value = sum, .cumulative = -1,
        .pick = { .kind = SEGUE_RESISTANCE_PICK_CELL, .id = audience != NULL ? segue_record_get_id (audience) : 0 },
      });
    }
}

static char *
dup_age_label (const GArray *ages,
               guint         i)
{
  guint from = g_array_index (ages, SegueAgeGroup, i).from;

  if (i + 1 == ages->len)
    return g_strdup_printf (ngettext ("%u day and more", "%u days and more", from), from);
  if (from == 0)
    return g_strdup_printf (ngettext ("Below %u day", "Below %u days", g_array_index (ages, SegueAgeGroup, 1).from),
                            g_array_index (ages, SegueAgeGroup, 1).from);

  /* Translators: a range: “7 to 13 days”. */
  return g_strdup_printf (_("%u to %u days"), from, g_array_index (ages, SegueAgeGroup, i + 1).from - 1);
}

static void
fill_ages (const SegueInsightSource *source)
{
  const GArray *ages = segue_resistance_insights_get_ages (source->insights);
  guint n = 0;

  add_heads (source, _("Open for"), _("Entries"), NULL, NULL);
  for (guint i = 0; i < ages->len; i++)
    n += g_array_index (ages, SegueAgeGroup, i).n;
  for (guint i = 0; i < ages->len && n > 0; i++)
    {
      const SegueAgeGroup *group = &g_array_index (ages, SegueAgeGroup, i);
      gboolean is_last = i + 1 == ages->len;

      add_row (source, (SegueInsightRow) {
        .label = dup_age_label (ages, i), .figure = g_strdup_printf ("%u", group->n), .value = group->n, .part = group->n, .cumulative = -1,
        .pick = { .kind = SEGUE_RESISTANCE_PICK_AGE, .from = (int) group->from,
                  .before = is_last ? G_MAXINT : (int) g_array_index (ages, SegueAgeGroup, i + 1).from },
      });
    }
}

static void
add_time (const SegueInsightSource   *source,
          const char                 *label,
          const SegueResistanceTimes *times,
          SegueResistancePickKind     pick)
{
  if (times->n == 0)
    return;

  add_row (source, (SegueInsightRow) {
    .label = g_strdup (label), .figure = g_strdup_printf (_("%u %%"), (guint) MAX (times->percent, 0)),
    /* Translators: how many are in time, of how many. */
    .note = g_strdup_printf (C_("insight", "%u of %u"), times->on_time, times->n),
    .value = times->percent, .part = times->percent, .cumulative = -1, .pick = { .kind = pick },
  });
}

static void
fill_times (const SegueInsightSource *source)
{
  add_heads (source, _("What"), _("In time"), _("Entries"), NULL);
  add_time (source, _("Acknowledged"), segue_resistance_insights_get_response (source->insights), SEGUE_RESISTANCE_PICK_RESPONSE);
  add_time (source, _("Closed"), segue_resistance_insights_get_resolution (source->insights), SEGUE_RESISTANCE_PICK_RESOLUTION);
  source->self->maximum = 100;
}

static void
fill_resistant (const SegueInsightSource *source)
{
  const GArray *audiences = segue_resistance_insights_get_resistant (source->insights);
  gint64 target = segue_thresholds_read_setting (source->plan, SEGUE_SETTINGS_RESISTANT_TARGET);

  add_heads (source, _("Audience"), _("Share"), _("People"), NULL);
  if (!segue_resistance_insights_shows_results (source->insights))
    return;
  for (guint i = 0; i < audiences->len; i++)
    {
      const SegueResistant *share = &g_array_index (audiences, SegueResistant, i);
      gboolean is_known = share->percent >= 0;

      if (share->resistant == 0)
        continue;
      add_row (source, (SegueInsightRow) {
        .label = segue_insight_dup_name (source, share->audience),
        .figure = is_known ? g_strdup_printf (_("%u %%"), (guint) share->percent) : g_strdup ("–"),
        .note = is_known ? g_strdup_printf (C_("insight", "%u of %u"), share->resistant, share->head_count)
                         /* Translators: how many people of an audience whose head-count is not known. */
                         : g_strdup_printf (ngettext ("%u person, head-count not known", "%u people, head-count not known", share->resistant), share->resistant),
        .value = MAX (share->percent, 0), .part = MAX (share->percent, 0), .cumulative = -1, .is_over = share->is_over,
        .pick = { .kind = SEGUE_RESISTANCE_PICK_AUDIENCE, .id = segue_record_get_id (share->audience) },
      });
    }
  source->self->target = target;
  /* Translators: a per cent that is not to be passed. */
  source->self->target_words = g_strdup_printf (_("target %u %%"), (guint) target);
}

static int
compare_counts (gconstpointer a,
                gconstpointer b)
{
  const SegueInsightRow *first = a, *second = b;

  return first->value > second->value ? -1 : first->value < second->value;
}

static void
fill_heard (const SegueInsightSource *source)
{
  guint n_values = segue_choices_get_n (&segue_heard_in);

  add_heads (source, _("Heard in"), _("Entries"), NULL, NULL);
  for (int i = SEGUE_CHOICE_NONE; i < (int) n_values; i++)
    {
      guint n = segue_resistance_insights_get_heard_in (source->insights, i);

      if (n > 0)
        add_row (source, (SegueInsightRow) {
          .label = g_strdup (i == SEGUE_CHOICE_NONE ? _("Not said") : segue_choices_get_label (&segue_heard_in, i)),
          .figure = g_strdup_printf ("%u", n), .value = n, .part = i == SEGUE_CHOICE_NONE ? 0 : n, .cumulative = -1,
          .pick = { .kind = SEGUE_RESISTANCE_PICK_HEARD_IN, .choice = i },
        });
    }
  g_array_sort (source->self->rows, compare_counts);
}

static void
fill_repeats (const SegueInsightSource *source)
{
  const GArray *repeats = segue_resistance_insights_get_repeats (source->insights);

  add_heads (source, _("Audience and cause"), _("Entries"), _("Heard"), NULL);
  for (guint i = 0; i < repeats->len; i++)
    {
      const SegueRepeat *repeat = &g_array_index (repeats, SegueRepeat, i);
      g_autofree char *name = segue_insight_dup_name (source, repeat->audience);
      g_autofree char *first = segue_day_to_short_label (segue_record_get_day (repeat->first, SEGUE_RESISTANCE_HEARD_ON), source->today);
      g_autofree char *last = segue_day_to_short_label (segue_record_get_day (repeat->last, SEGUE_RESISTANCE_HEARD_ON), source->today);

      add_row (source, (SegueInsightRow) {
        /* Translators: an audience and the cause of its objections. */
        .label = g_strdup_printf (C_("insight", "%s: %s"), name, segue_insight_get_cause (repeat->cause)),
        .figure = g_strdup_printf ("%u", repeat->n),
        /* Translators: two days. */
        .note = g_strdup_printf (C_("insight", "%s to %s"), first, last),
        .value = repeat->n, .part = repeat->n, .cumulative = -1,
        .pick = { .kind = SEGUE_RESISTANCE_PICK_CELL, .choice = repeat->cause,
                  .id = repeat->audience != NULL ? segue_record_get_id (repeat->audience) : 0 },
      });
    }
}

static void
fill_workarounds (const SegueInsightSource *source)
{
  const GPtrArray *entries = segue_resistance_insights_get_workarounds (source->insights);
  g_autoptr(SegueResistanceClock) clock = segue_resistance_clock_new (source->plan, source->today);
  gint64 limit = segue_thresholds_read_setting (source->plan, SEGUE_SETTINGS_WORKAROUND_DAYS);

  add_heads (source, _("Entry"), _("Days"), NULL, NULL);
  for (guint i = 0; i < entries->len; i++)
    {
      SegueResistanceFacts facts;

      segue_resistance_clock_read (clock, entries->pdata[i], &facts);
      add_row (source, (SegueInsightRow) {
        .label = segue_insight_dup_name (source, entries->pdata[i]),
        .figure = g_strdup_printf (ngettext ("%d day", "%d days", facts.workaround_age), facts.workaround_age),
        .value = facts.workaround_age, .part = facts.workaround_age, .cumulative = -1, .is_over = facts.workaround_age > limit,
        .pick = { .kind = SEGUE_RESISTANCE_PICK_ENTRY, .id = segue_record_get_id (entries->pdata[i]) },
      });
    }
  source->self->target = limit;
  source->self->target_words = g_strdup_printf (ngettext ("%u day", "%u days", (guint) limit), (guint) limit);
}

/* “heard 3 Oct”, “silent for 22 weeks”, “never heard” */
static char *
dup_last (const SegueInsightSource *source,
          const SegueVoice         *voice)
{
  gulong weeks = (gulong) MAX (voice->silence, 0) / SEGUE_DAYS_PER_WEEK;
  g_autofree char *day = NULL;

  if (voice->silence == SEGUE_SILENCE_EVER)
    return g_strdup (_("never heard"));
  if (voice->is_silent)
    return g_strdup_printf (ngettext ("silent for %lu week", "silent for %lu weeks", weeks), weeks);
  if (voice->heard == SEGUE_DAY_NONE)
    return g_strdup (_("not heard yet"));

  day = segue_day_to_short_label (voice->heard, source->today);
  /* Translators: a day. */
  return g_strdup_printf (C_("insight", "heard %s"), day);
}

static void
fill_voices (const SegueInsightSource *source)
{
  const GArray *voices = segue_resistance_insights_get_voices (source->insights);
  SegueDay since = segue_resistance_insights_get_voices_since (source->insights);

  add_heads (source, _("Audience"), _("Said"), _("Last heard"), NULL);
  for (guint i = 0; i < voices->len; i++)
    {
      const SegueVoice *voice = &g_array_index (voices, SegueVoice, i);
      guint said = voice->entries + voice->feedback;

      if (i >= MOST_VOICES && i + MOST_VOICES < voices->len)
        continue;
      add_row (source, (SegueInsightRow) {
        .label = segue_insight_dup_name (source, voice->audience), .figure = g_strdup_printf ("%u", said), .note = dup_last (source, voice),
        .value = said, .part = voice->entries, .cumulative = -1,
        .pick = { .kind = voice->entries > 0 ? SEGUE_RESISTANCE_PICK_VOICE : SEGUE_RESISTANCE_PICK_NOTHING,
                  .id = segue_record_get_id (voice->audience), .from = since, .before = source->today + 1 },
      });
    }
}

void
segue_insight_fill (const SegueInsightSource *source)
{
  static void (* const fill[SEGUE_N_INSIGHTS]) (const SegueInsightSource *source) = {
    [SEGUE_INSIGHT_CAUSES] = fill_causes,
    [SEGUE_INSIGHT_WEEKS] = fill_weeks,
    [SEGUE_INSIGHT_HEAT] = fill_heat,
    [SEGUE_INSIGHT_AGES] = fill_ages,
    [SEGUE_INSIGHT_TIMES] = fill_times,
    [SEGUE_INSIGHT_RESISTANT] = fill_resistant,
    [SEGUE_INSIGHT_HEARD] = fill_heard,
    [SEGUE_INSIGHT_REPEATS] = fill_repeats,
    [SEGUE_INSIGHT_WORKAROUNDS] = fill_workarounds,
    [SEGUE_INSIGHT_VOICES] = fill_voices,
  };

  fill[source->self->kind] (source);
}
