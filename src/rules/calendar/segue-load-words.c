/* segue-load-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-load-words"

#include "config.h"

#include "segue-load-words.h"

#include "segue-impact.h"
#include "segue-rollout.h"
#include "segue-calendar-window.h"

#include <glib/gi18n.h>
#include <math.h>

/* More than these nobody reads in a line. */
#define MOST_NAMED 6

static const char *rule_labels[] = {
  [SEGUE_LOAD_HOURS] = N_("Hours per person"),
  [SEGUE_LOAD_WEIGHTED] = N_("Weighted impacts"),
  [SEGUE_LOAD_DOMINANCE] = N_("Dominant level"),
};

G_STATIC_ASSERT (G_N_ELEMENTS (rule_labels) == SEGUE_N_LOAD_RULES);

static const char *step_words[] = {
  [SEGUE_LOAD_NOTHING] = N_("nothing"),
  [SEGUE_LOAD_CALM] = N_("calm"),
  [SEGUE_LOAD_BUSY] = N_("busy"),
  [SEGUE_LOAD_OVER] = N_("over the line"),
};

G_STATIC_ASSERT (G_N_ELEMENTS (step_words) == SEGUE_N_LOAD_STEPS);

/* Letters as heads of cells; the words are those of the choices. */
static const SegueImpactLevel levels[] = {
  [SEGUE_LOAD_LOW] = SEGUE_IMPACT_LEVEL_LOW,
  [SEGUE_LOAD_MEDIUM] = SEGUE_IMPACT_LEVEL_MEDIUM,
  [SEGUE_LOAD_HIGH] = SEGUE_IMPACT_LEVEL_HIGH,
};

/**
 * segue_load_rule_get_label:
 *
 * Returns: what a way to compute the load is called, translated
 */
const char *
segue_load_rule_get_label (SegueLoadRule rule)
{
  g_return_val_if_fail (rule < SEGUE_N_LOAD_RULES, NULL);

  return _(rule_labels[rule]);
}

/**
 * segue_load_step_get_word:
 *
 * Returns: the word for a tone, translated
 */
const char *
segue_load_step_get_word (SegueLoadStep step)
{
  g_return_val_if_fail (step < SEGUE_N_LOAD_STEPS, NULL);

  return _(step_words[step]);
}

static guint
count_impacts (const SegueLoadCell *cell)
{
  return cell->counts[SEGUE_LOAD_LOW] + cell->counts[SEGUE_LOAD_MEDIUM] + cell->counts[SEGUE_LOAD_HIGH];
}

/**
 * segue_load_dup_figure:
 *
 * Returns: (transfer full): what stands large in a cell: hours, a weight, or a level
 */
char *
segue_load_dup_figure (SegueLoadRule        rule,
                       const SegueLoadCell *cell)
{
  if (cell->step == SEGUE_LOAD_NOTHING)
    return g_strdup ("–");

  switch (rule)
    {
    case SEGUE_LOAD_HOURS:
      /* Less than three minutes are not nothing. */
      return cell->minutes < 3 ? g_strdup_printf ("<%.1f", 0.1) : g_strdup_printf ("%.1f", cell->minutes / 60);
    case SEGUE_LOAD_WEIGHTED:
      return g_strdup_printf (cell->weight - floor (cell->weight + 0.05) < 0.05 ? "%.0f" : "%.1f", cell->weight);
    case SEGUE_LOAD_DOMINANCE:
      return g_strdup (segue_choices_get_label (&segue_impact_levels, (int) levels[segue_load_find_dominant (cell->counts)]));
    }

  g_assert_not_reached ();
}

/**
 * segue_load_dup_second:
 *
 * Returns: (transfer full): what stands small below it: per cent, or how many impacts
 */
char *
segue_load_dup_second (SegueLoadRule        rule,
                       const SegueLoadCell *cell)
{
  guint n = count_impacts (cell);

  if (cell->step == SEGUE_LOAD_NOTHING)
    return cell->n_open > 0 ? g_strdup_printf (ngettext ("%u open", "%u open", cell->n_open), cell->n_open) : g_strdup ("");
  if (rule != SEGUE_LOAD_HOURS)
    return g_strdup_printf (ngettext ("%u impact", "%u impacts", n), n);
  if (cell->percent < 0)
    return g_strdup (C_("load", "no time"));

  /* Translators: how much of the time that can be spared: “175 %”. */
  return g_strdup_printf (C_("load", "%.0f %%"), cell->percent);
}

/**
 * segue_load_dup_line:
 * @capacity: minutes a week
 *
 * Returns: (transfer full): what an audience can spare: “line at 1.5 h a week”
 */
char *
segue_load_dup_line (double capacity)
{
  return g_strdup_printf (_("line at %.1f h a week"), capacity / 60);
}

/**
 * segue_load_dup_sum:
 *
 * Returns: (transfer full): what a cell says: “3.5 h on a 2.0 h line, 175 %”
 */
char *
segue_load_dup_sum (SegueLoadRule        rule,
                    const SegueLoadCell *cell)
{
  guint n = count_impacts (cell);

  if (cell->step == SEGUE_LOAD_NOTHING)
    return g_strdup (C_("load", "nothing"));

  switch (rule)
    {
    case SEGUE_LOAD_HOURS:
      if (cell->percent < 0)
        return g_strdup_printf (_("%.1f h, and nothing can be spared"), cell->minutes / 60);
      return g_strdup_printf (_("%.1f h on a %.1f h line, %.0f %%, %s"), cell->minutes / 60, cell->capacity / 60, cell->percent,
                              segue_load_step_get_word (cell->step));
    case SEGUE_LOAD_WEIGHTED:
      /* Translators: a sum of weights, how many impacts it is made of, and the tone of the cell. */
      return g_strdup_printf (ngettext ("weight %.1f of %u impact, %s", "weight %.1f of %u impacts, %s", n), cell->weight, n,
                              segue_load_step_get_word (cell->step));
    case SEGUE_LOAD_DOMINANCE:
      /* Translators: how many impacts of each level there are, and the tone of the cell. */
      return g_strdup_printf (_("%u high, %u medium, %u low, %s"), cell->counts[SEGUE_LOAD_HIGH], cell->counts[SEGUE_LOAD_MEDIUM],
                              cell->counts[SEGUE_LOAD_LOW], segue_load_step_get_word (cell->step));
    }

  g_assert_not_reached ();
}

static char *
dup_amount (SegueLoadRule         rule,
            const SegueLoadInput *input)
{
  if (input->is_open)
    return g_strdup (C_("load", "not known"));
  if (rule == SEGUE_LOAD_HOURS)
    return g_strdup_printf (C_("load", "%.1f h"), input->amount / 60);
  if (rule == SEGUE_LOAD_WEIGHTED)
    return g_strdup_printf ("%.1f", input->amount);

  return g_strdup (segue_choices_get_label (&segue_impact_levels, (int) levels[input->level]));
}

static void
append_rollout (GString   *words,
                SeguePlan *plan,
                gint64     rollout)
{
  SegueRecord *record = rollout != 0 ? segue_plan_find (plan, SEGUE_RECORD_ROLLOUT, rollout) : NULL;

  if (record != NULL)
    g_string_append_printf (words, " (%s)", segue_record_get_text (record, SEGUE_ROLLOUT_NAME));
}

/* “War room 2.5 h, Support scripts 0.5 h (Meridian ERP) · Passkey drop-in 0.5 h (Passkey)” */
static void
append_inputs (GString       *words,
               SeguePlan     *plan,
               SegueLoadRule  rule,
               GArray        *inputs)
{
  for (guint i = 0; i < MIN (inputs->len, MOST_NAMED); i++)
    {
      const SegueLoadInput *input = &g_array_index (inputs, SegueLoadInput, i);
      g_autofree char *title = segue_plan_dup_title (plan, input->record);
      g_autofree char *amount = dup_amount (rule, input);

      if (i > 0)
        g_string_append (words, " · ");
      g_string_append_printf (words, "%s %s", title, amount);
      append_rollout (words, plan, input->rollout);
    }
  if (inputs->len > MOST_NAMED)
    g_string_append_printf (words, ngettext (" · and %u more", " · and %u more", inputs->len - MOST_NAMED), inputs->len - MOST_NAMED);
}

/**
 * segue_load_dup_reason:
 * @plan: where titles and rollouts are
 *
 * Returns: (transfer full): what the load of a cell is made of, whether rollouts compete
 *   for the same people, and which peak made it a step more
 */
char *
segue_load_dup_reason (SegueLoad     *load,
                       SeguePlan     *plan,
                       SegueLoadRule  rule,
                       gint64         audience,
                       SegueDay       week)
{
  g_autoptr(GArray) inputs = segue_load_explain (load, audience, week);
  SegueLoadCell cell = segue_load_get (load, audience, week);
  SegueRecord *peak = cell.is_peak ? segue_load_find_peak (load, audience, week) : NULL;
  guint n = segue_load_count_rollouts (inputs);
  GString *words = g_string_new (NULL);

  if (inputs->len == 0)
    g_string_append (words, rule == SEGUE_LOAD_HOURS ? _("Nothing takes time in that week.") : _("No impact is felt in that week."));
  else
    append_inputs (words, plan, rule, inputs);
  if (inputs->len > 0)
    g_string_append_c (words, '.');
  if (n > 1)
    g_string_append_printf (words, ngettext (" %u rollout competes for these people.", " %u rollouts compete for these people.", n), n);
  if (peak != NULL)
    {
      const char *name = segue_record_get_text (peak, SEGUE_WINDOW_NAME);

      /* Translators: the name of a busy time of the business. */
      g_string_append_printf (words, _(" Peak: %s, one step up."), name != NULL ? name : "");
    }

  return g_string_free (words, FALSE);
}
