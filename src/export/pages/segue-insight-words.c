/* segue-insight-words.c - the sentence of each insight
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-insight"

#include "config.h"

#include "segue-insight-private.h"

#include "segue-resistance-choices.h"
#include "segue-settings.h"
#include "segue-thresholds.h"

#include <glib/gi18n.h>

/* In words, a list of more is read by nobody. */
#define MOST_NAMES 3
#define MOST_CAUSES 5
#define HALF 500
#define OLD_DAYS 30

/* “a, b and c”; what is more is counted, but one more is named as well. */
static char *
dup_list (GPtrArray *names)
{
  g_autoptr(GString) text = g_string_new (NULL);
  guint n = names->len <= MOST_NAMES + 1 ? names->len : MOST_NAMES;

  for (guint i = 0; i < n; i++)
    {
      if (i > 0 && i + 1 == names->len)
        g_string_append (text, C_("list", " and "));
      else if (i > 0)
        g_string_append (text, C_("list", ", "));
      g_string_append (text, names->pdata[i]);
    }
  if (names->len > n)
    /* Translators: how many names a list does not tell. */
    g_string_append_printf (text, ngettext (" and %u more", " and %u more", names->len - n), names->len - n);

  return g_strdup (text->str);
}

/* Sentences follow each other with a space. */
static char *
join (char *first,
      char *second)
{
  char *text = second != NULL ? g_strdup_printf (C_("sentences", "%s %s"), first, second) : g_strdup (first);

  g_free (first);
  g_free (second);

  return text;
}

static char *
say_causes (const SegueInsightSource *source)
{
  const GArray *causes = segue_resistance_insights_get_causes (source->insights);
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *list = NULL;
  char *unknown = NULL;
  guint reached = 0;

  for (guint i = 0; i < causes->len; i++)
    {
      const SegueCauseShare *share = &g_array_index (causes, SegueCauseShare, i);

      if (share->cause == SEGUE_CHOICE_NONE)
        {
          unknown = g_strdup_printf (ngettext ("%u entry has no cause yet.", "%u entries have no cause yet.", share->n), share->n);
          continue;
        }
      if (reached < HALF)
        g_ptr_array_add (names, (gpointer) segue_insight_get_cause (share->cause));
      reached = MAX (reached, share->cumulative);
    }
  if (causes->len == 0)
    return g_strdup (_("Nothing was said yet, so there are no causes."));
  if (names->len == 0)
    return unknown;

  if (names->len > MOST_CAUSES)
    return join (g_strdup_printf (ngettext ("No cause stands out: half of what is said comes from %u of them.",
                                            "No cause stands out: half of what is said comes from %u of them.", names->len), names->len), unknown);

  list = dup_list (names);
  if (names->len == 1)
    return join (g_strdup_printf (_("Half of what is said comes from one cause: %s."), list), unknown);

  /* Translators: how many causes, and which. */
  return join (g_strdup_printf (ngettext ("Half of what is said comes from %u cause: %s.", "Half of what is said comes from %u causes: %s.", names->len),
                                names->len, list), unknown);
}

static char *
say_weeks (const SegueInsightSource *source)
{
  const GArray *rows = source->self->rows;
  const SegueInsightRow *last;
  double opened = 0, closed = 0;
  char *now;

  if (rows->len == 0)
    return g_strdup (_("Nothing was opened or closed in the last half year."));

  last = &g_array_index (rows, SegueInsightRow, rows->len - 1);
  for (guint i = 0; i < rows->len; i++)
    {
      opened += g_array_index (rows, SegueInsightRow, i).value;
      closed += g_array_index (rows, SegueInsightRow, i).part;
    }
  now = g_strdup_printf (_("This week %.0f opened (hatched) and %.0f closed (solid); heard and open: %.0f."), last->value, last->part, last->open);
  if (opened == closed)
    return join (now, g_strdup_printf (ngettext ("In %u week as many were closed as opened.", "In %u weeks as many were closed as opened.", rows->len), rows->len));
  if (opened > closed)
    return join (now, g_strdup_printf (ngettext ("In %u week %.0f more were opened than closed.", "In %u weeks %.0f more were opened than closed.", rows->len),
                                       rows->len, opened - closed));

  return join (now, g_strdup_printf (ngettext ("In %u week %.0f more were closed than opened.", "In %u weeks %.0f more were closed than opened.", rows->len),
                                     rows->len, closed - opened));
}

static char *
say_heat (const SegueInsightSource *source)
{
  const SegueInsight *self = source->self;
  guint most = 0, row = 0, column = 0;

  if (self->rows->len == 0)
    return g_strdup (_("No audience said anything yet. Silence is not agreement."));

  for (guint i = 0; i < self->rows->len; i++)
    for (guint j = 0; j < self->columns->len; j++)
      if (segue_insight_get_heat (self, i, j) > most)
        {
          most = segue_insight_get_heat (self, i, j);
          row = i;
          column = j;
        }

  if (most < 2)
    return g_strdup (_("No audience names a cause more than once."));

  /* Translators: an audience, a cause, and how often it is named. */
  return g_strdup_printf (ngettext ("Most often: %s, %s, %u time.", "Most often: %s, %s, %u times.", most), segue_insight_get_row (self, row)->label,
                          (char *) self->columns->pdata[column], most);
}

static char *
say_ages (const SegueInsightSource *source)
{
  const GArray *ages = segue_resistance_insights_get_ages (source->insights);
  guint n_open = 0, n_old = 0, n_late = segue_resistance_insights_get_n_late (source->insights);
  char *late;

  /* What is only expected has no age. */
  for (guint i = 0; i < ages->len; i++)
    {
      const SegueAgeGroup *group = &g_array_index (ages, SegueAgeGroup, i);

      n_open += group->n;
      n_old += group->from >= OLD_DAYS ? group->n : 0;
    }
  if (n_open == 0)
    return g_strdup (_("No entry is open."));

  late = n_late > 0 ? g_strdup_printf (ngettext ("%u answer is late.", "%u answers are late.", n_late), n_late) : NULL;
  if (n_old == 0)
    return join (g_strdup_printf (_("None of %u open entries is as old as %u days."), n_open, OLD_DAYS), late);

  /* Translators: entries, of entries, and a number of days. */
  return join (g_strdup_printf (ngettext ("%u of %u open entries has been open for %u days or more.", "%u of %u open entries have been open for %u days or more.", n_old),
                                n_old, n_open, OLD_DAYS), late);
}

static char *
dup_mean (const SegueResistanceTimes *times)
{
  g_autofree char *days = g_strdup_printf ("%.1f", times->mean / 10.0);

  /* Translators: a number such as “1.4”. */
  return g_strdup_printf (ngettext ("%s working day", "%s working days", times->mean == 10 ? 1 : 2), days);
}

static char *
say_times (const SegueInsightSource *source)
{
  const SegueResistanceTimes *response = segue_resistance_insights_get_response (source->insights);
  const SegueResistanceTimes *resolution = segue_resistance_insights_get_resolution (source->insights);
  guint allowed = (guint) segue_thresholds_read_setting (source->plan, SEGUE_SETTINGS_RESPONSE_DAYS);
  guint close = (guint) segue_thresholds_read_setting (source->plan, SEGUE_SETTINGS_CLOSE_DAYS);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (response->n == 0)
    return g_strdup_printf (_("Nothing was acknowledged yet; %u working days are allowed."), allowed);

  first = dup_mean (response);
  if (resolution->n == 0)
    return g_strdup_printf (_("Acknowledged after %s on average, %u are allowed; nothing is closed yet."), first, allowed);

  second = dup_mean (resolution);
  /* Translators: times such as “1.4 working days”, with what is allowed behind them. */
  return g_strdup_printf (_("On average acknowledged after %s, %u are allowed, and closed after %s, where %u days are allowed."), first, allowed, second, close);
}

static char *
say_resistant (const SegueInsightSource *source)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  g_autofree char *list = NULL;
  guint target = (guint) segue_thresholds_read_setting (source->plan, SEGUE_SETTINGS_RESISTANT_TARGET);

  if (!segue_resistance_insights_shows_results (source->insights))
    return g_strdup (_("Who resists is an opinion about people, and hidden at this level."));
  if (source->self->rows->len == 0)
    return g_strdup (_("Nobody is known to resist actively. Silence is not agreement."));

  for (guint i = 0; i < source->self->rows->len; i++)
    if (segue_insight_get_row (source->self, i)->is_over)
      g_ptr_array_add (names, segue_insight_get_row (source->self, i)->label);
  if (names->len == 0)
    return g_strdup_printf (_("No audience is above the target of %u %%."), target);

  list = dup_list (names);
  return g_strdup_printf (ngettext ("%u audience is above the target of %u %%: %s.", "%u audiences are above the target of %u %%: %s.", names->len),
                          names->len, target, list);
}

static char *
say_heard (const SegueInsightSource *source)
{
  guint meeting = segue_resistance_insights_get_heard_in (source->insights, SEGUE_HEARD_IN_MEETING);
  guint corridor = segue_resistance_insights_get_heard_in (source->insights, SEGUE_HEARD_IN_CORRIDOR);
  char *text;

  if (source->self->rows->len == 0)
    return g_strdup (_("Nothing was heard yet."));

  if (meeting + corridor == 0)
    return g_strdup (_("Nothing was heard in a meeting, and nothing in a corridor."));

  /* Translators: how many entries. */
  text = g_strdup_printf (ngettext ("%u was said in a meeting, %u in corridors.", "%u were said in meetings, %u in corridors.", meeting), meeting, corridor);
  if (corridor > meeting)
    return join (text, g_strdup (_("Meetings do not hear what people say.")));

  return text;
}

static char *
say_repeats (const SegueInsightSource *source)
{
  guint days = (guint) segue_thresholds_read_setting (source->plan, SEGUE_SETTINGS_REPEAT_DAYS), n = source->self->rows->len;

  if (n == 0)
    return g_strdup_printf (_("No cause came back in the same audience within %u days."), days);

  return g_strdup_printf (ngettext ("%u cause came back in the same audience within %u days: the answer did not hold.",
                                    "%u causes came back in the same audience within %u days: the answers did not hold.", n), n, days);
}

static char *
say_workarounds (const SegueInsightSource *source)
{
  guint n = source->self->rows->len, n_old = 0, days = (guint) source->self->target;

  if (n == 0)
    return g_strdup (_("No workaround is in use."));

  for (guint i = 0; i < n; i++)
    n_old += segue_insight_get_row (source->self, i)->is_over;
  if (n_old == 0)
    return g_strdup_printf (ngettext ("%u workaround is in use, for no more than %u days.", "%u workarounds are in use, none for more than %u days.", n), n, days);

  /* Translators: workarounds, how many of them are old, and from how many days. */
  return g_strdup_printf (ngettext ("%u workaround is in use; %u for more than %u days.", "%u workarounds are in use; %u for more than %u days.", n), n, n_old, days);
}

static char *
say_voices (const SegueInsightSource *source)
{
  const GArray *voices = segue_resistance_insights_get_voices (source->insights);
  guint weeks = (guint) segue_thresholds_read (source->plan).silence_weeks;
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;
  char *loudest = NULL;

  if (voices->len == 0)
    return g_strdup (_("There is no audience of which it is known when it was heard."));

  for (guint i = 0; i < voices->len; i++)
    if (g_array_index (voices, SegueVoice, i).is_silent)
      g_ptr_array_add (names, segue_insight_dup_name (source, g_array_index (voices, SegueVoice, i).audience));
  if (segue_insight_get_row (source->self, 0)->value > 0)
    /* Translators: an audience. */
    loudest = g_strdup_printf (_("Most is said in %s."), segue_insight_get_row (source->self, 0)->label);
  if (names->len == 0)
    return join (g_strdup_printf (ngettext ("Every audience was heard within %u week.", "Every audience was heard within %u weeks.", weeks), weeks), loudest);

  list = dup_list (names);
  /* Translators: audiences. */
  return join (g_strdup_printf (_("Nothing comes from %s: silence is not agreement."), list), loudest);
}

char *
segue_insight_dup_sentence (const SegueInsightSource *source)
{
  static char *(* const say[SEGUE_N_INSIGHTS]) (const SegueInsightSource *source) = {
    [SEGUE_INSIGHT_CAUSES] = say_causes,
    [SEGUE_INSIGHT_WEEKS] = say_weeks,
    [SEGUE_INSIGHT_HEAT] = say_heat,
    [SEGUE_INSIGHT_AGES] = say_ages,
    [SEGUE_INSIGHT_TIMES] = say_times,
    [SEGUE_INSIGHT_RESISTANT] = say_resistant,
    [SEGUE_INSIGHT_HEARD] = say_heard,
    [SEGUE_INSIGHT_REPEATS] = say_repeats,
    [SEGUE_INSIGHT_WORKAROUNDS] = say_workarounds,
    [SEGUE_INSIGHT_VOICES] = say_voices,
  };

  return say[source->self->kind] (source);
}
