/* segue-insight.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-insight"

#include "config.h"

#include "segue-insight-private.h"

#include "segue-resistance-choices.h"

#include <glib/gi18n.h>

static const struct
{
  const char       *title;
  SegueInsightLook  look;
} kinds[SEGUE_N_INSIGHTS] = {
  [SEGUE_INSIGHT_CAUSES] = { N_("Root causes"), SEGUE_INSIGHT_AS_BARS },
  [SEGUE_INSIGHT_WEEKS] = { N_("Opened and closed"), SEGUE_INSIGHT_AS_WEEKS },
  [SEGUE_INSIGHT_HEAT] = { N_("Audiences and causes"), SEGUE_INSIGHT_AS_HEAT },
  [SEGUE_INSIGHT_AGES] = { N_("Age of open entries"), SEGUE_INSIGHT_AS_BARS },
  [SEGUE_INSIGHT_TIMES] = { N_("Answered in time"), SEGUE_INSIGHT_AS_BARS },
  [SEGUE_INSIGHT_RESISTANT] = { N_("Actively resistant"), SEGUE_INSIGHT_AS_BARS },
  [SEGUE_INSIGHT_HEARD] = { N_("Where it was heard"), SEGUE_INSIGHT_AS_BARS },
  [SEGUE_INSIGHT_REPEATS] = { N_("Causes that came back"), SEGUE_INSIGHT_AS_BARS },
  [SEGUE_INSIGHT_WORKAROUNDS] = { N_("Workarounds in use"), SEGUE_INSIGHT_AS_BARS },
  [SEGUE_INSIGHT_VOICES] = { N_("The loud and the silent"), SEGUE_INSIGHT_AS_BARS },
};

char *
segue_insight_dup_name (const SegueInsightSource *source,
                        SegueRecord              *record)
{
  return record != NULL ? segue_redaction_dup_name (source->level, source->plan, record) : g_strdup (_("Nobody named"));
}

const char *
segue_insight_get_cause (int cause)
{
  return cause == SEGUE_CHOICE_NONE ? _("Not known yet") : segue_choices_get_label (&segue_resistance_causes, cause);
}

static void
clear_row (gpointer data)
{
  SegueInsightRow *row = data;

  g_free (row->label);
  g_free (row->figure);
  g_free (row->note);
  g_free (row->words);
}

/**
 * segue_insight_new:
 * @kind: what is asked for
 * @insights: what was counted
 * @plan: where the records are
 * @level: who will see it
 * @today: the day of today
 *
 * Returns: (transfer full): what the log says about it; it lives longer than @insights may
 */
SegueInsight *
segue_insight_new (SegueInsightKind         kind,
                   SegueResistanceInsights *insights,
                   SeguePlan               *plan,
                   SegueRedactionLevel      level,
                   SegueDay                 today)
{
  SegueInsight *self = g_new0 (SegueInsight, 1);
  const SegueInsightSource source = { self, insights, plan, level, today };

  self->kind = kind;
  self->look = kinds[kind].look;
  self->title = g_strdup (_(kinds[kind].title));
  self->rows = g_array_new (FALSE, TRUE, sizeof (SegueInsightRow));
  g_array_set_clear_func (self->rows, clear_row);
  self->columns = g_ptr_array_new_with_free_func (g_free);
  self->causes = g_array_new (FALSE, FALSE, sizeof (int));
  self->heat = g_array_new (FALSE, FALSE, sizeof (guint));
  self->heads = g_ptr_array_new_with_free_func (g_free);
  self->target = -1;
  segue_insight_fill (&source);
  self->sentence = segue_insight_dup_sentence (&source);

  return self;
}

/**
 * segue_insight_free:
 *
 * Frees it with its rows.
 */
void
segue_insight_free (SegueInsight *self)
{
  g_free (self->title);
  g_free (self->sentence);
  g_free (self->target_words);
  g_free (self->cumulative_words);
  g_array_unref (self->rows);
  g_ptr_array_unref (self->columns);
  g_array_unref (self->causes);
  g_array_unref (self->heat);
  g_ptr_array_unref (self->heads);
  g_free (self);
}

/**
 * segue_insight_is_empty:
 *
 * Returns: whether there is nothing to draw
 */
gboolean
segue_insight_is_empty (const SegueInsight *self)
{
  return self->rows->len == 0;
}

/**
 * segue_insight_get_n_rows:
 *
 * Returns: of the table, and of the picture
 */
guint
segue_insight_get_n_rows (const SegueInsight *self)
{
  return self->rows->len;
}

/**
 * segue_insight_get_row:
 *
 * Returns: (transfer none): a row
 */
const SegueInsightRow *
segue_insight_get_row (const SegueInsight *self,
                       guint               row)
{
  return &g_array_index (self->rows, SegueInsightRow, row);
}

/**
 * segue_insight_get_heat:
 *
 * Returns: how many entries a field of the heat map has
 */
guint
segue_insight_get_heat (const SegueInsight *self,
                        guint               row,
                        guint               column)
{
  return g_array_index (self->heat, guint, row * self->columns->len + column);
}

/**
 * segue_insight_get_n_columns:
 *
 * Returns: of the table
 */
guint
segue_insight_get_n_columns (const SegueInsight *self)
{
  return self->heads->len;
}

/**
 * segue_insight_get_head:
 *
 * Returns: what a column of the table tells
 */
const char *
segue_insight_get_head (const SegueInsight *self,
                        guint               column)
{
  return self->heads->pdata[column];
}

static char *
dup_count (double value)
{
  return g_strdup_printf ("%.0f", value);
}

/* The shares of the line that the bars come to. */
static char *
dup_cumulative (int cumulative)
{
  return cumulative >= 0 ? g_strdup_printf (_("%u %%"), (cumulative + 5) / 10) : g_strdup ("–");
}

/**
 * segue_insight_dup_cell:
 * @column: of the table; the first is the head of the row
 *
 * Returns: (transfer full): what stands there
 */
char *
segue_insight_dup_cell (const SegueInsight *self,
                        guint               row,
                        guint               column)
{
  const SegueInsightRow *of = segue_insight_get_row (self, row);

  if (column == 0)
    return g_strdup (of->label);

  switch (self->kind)
    {
    case SEGUE_INSIGHT_CAUSES:
      return column == 1 ? g_strdup (of->figure) : column == 2 ? dup_count (of->part) : dup_cumulative (of->cumulative);
    case SEGUE_INSIGHT_WEEKS:
      return dup_count (column == 1 ? of->value : column == 2 ? of->part : of->open);
    case SEGUE_INSIGHT_HEAT:
      return dup_count (segue_insight_get_heat (self, row, column - 1));
    case SEGUE_INSIGHT_AGES:
    case SEGUE_INSIGHT_TIMES:
    case SEGUE_INSIGHT_RESISTANT:
    case SEGUE_INSIGHT_HEARD:
    case SEGUE_INSIGHT_REPEATS:
    case SEGUE_INSIGHT_WORKAROUNDS:
    case SEGUE_INSIGHT_VOICES:
      return g_strdup (column == 1 ? of->figure : of->note != NULL ? of->note : "–");
    }

  g_return_val_if_reached (NULL);
}

/**
 * segue_insight_get_pick:
 * @column: of the heat map; of others 0
 *
 * Returns: the entries behind a bar or a field
 */
SegueResistancePick
segue_insight_get_pick (const SegueInsight *self,
                        guint               row,
                        guint               column)
{
  SegueResistancePick pick = segue_insight_get_row (self, row)->pick;

  if (self->look == SEGUE_INSIGHT_AS_HEAT)
    pick.choice = g_array_index (self->causes, int, column);

  return pick;
}

/**
 * segue_insight_dup_pick_title:
 * @column: of the heat map; of others 0
 *
 * Returns: (transfer full): what the entries behind a bar or a field have in common
 */
char *
segue_insight_dup_pick_title (const SegueInsight *self,
                              guint               row,
                              guint               column)
{
  const char *label = segue_insight_get_row (self, row)->label;

  switch (self->kind)
    {
    case SEGUE_INSIGHT_HEAT:
      return g_strdup_printf (C_("insight", "%s: %s"), label, (char *) self->columns->pdata[column]);
    case SEGUE_INSIGHT_WEEKS:
      /* Translators: the number of a week. */
      return g_strdup_printf (_("opened or closed in week %s"), label);
    case SEGUE_INSIGHT_AGES:
      /* Translators: “7 to 13 days”. */
      return g_strdup_printf (_("open: %s"), label);
    case SEGUE_INSIGHT_RESISTANT:
      /* Translators: an audience. */
      return g_strdup_printf (_("active in %s"), label);
    case SEGUE_INSIGHT_VOICES:
      /* Translators: an audience. */
      return g_strdup_printf (_("heard lately in %s"), label);
    case SEGUE_INSIGHT_CAUSES:
    case SEGUE_INSIGHT_TIMES:
    case SEGUE_INSIGHT_HEARD:
    case SEGUE_INSIGHT_REPEATS:
    case SEGUE_INSIGHT_WORKAROUNDS:
      return g_strdup (label);
    }

  g_return_val_if_reached (NULL);
}

/**
 * segue_insight_dup_words:
 * @column: of the heat map; of others 0
 *
 * Returns: (transfer full): what a bar or a field says
 */
char *
segue_insight_dup_words (const SegueInsight *self,
                         guint               row,
                         guint               column)
{
  const SegueInsightRow *of = segue_insight_get_row (self, row);
  guint n;

  if (self->look != SEGUE_INSIGHT_AS_HEAT)
    return g_strdup (of->words);

  n = segue_insight_get_heat (self, row, column);
  /* Translators: an audience, a cause, and how often they come together. */
  return g_strdup_printf (ngettext ("%s, %s: %u entry", "%s, %s: %u entries", n), of->label, (char *) self->columns->pdata[column], n);
}
