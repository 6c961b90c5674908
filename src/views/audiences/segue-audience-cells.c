/* segue-audience-cells.c - how the cells of the audiences look, and what they say to who does not see them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-audience-cells"

#include "config.h"

#include "segue-audience-rows.h"

#include "segue-audience-title.h"
#include "segue-audience.h"
#include "segue-cell.h"
#include "segue-champion-coverage.h"
#include "segue-contact.h"
#include "segue-heard.h"
#include "segue-hidden.h"
#include "segue-impact-degree.h"
#include "segue-impacted-audience.h"
#include "segue-tip.h"

#include <glib/gi18n.h>

/*< private >
 * segue_audience_cells_make:
 *
 * Returns: (transfer floating) (nullable): the cell of a column; %NULL for plain text
 */
gpointer
segue_audience_cells_make (gpointer data,
                           guint    column)
{
  switch ((SegueAudienceColumn) column)
    {
    case SEGUE_AUDIENCE_COLUMN_NAME:
      return segue_audience_title_new (data);
    case SEGUE_AUDIENCE_COLUMN_PEOPLE:
    case SEGUE_AUDIENCE_COLUMN_CHAMPIONS:
    case SEGUE_AUDIENCE_COLUMN_DEGREE:
    case SEGUE_AUDIENCE_COLUMN_HEARD:
      return segue_cell_new (SEGUE_CELL_LINES);
    case SEGUE_AUDIENCE_COLUMN_SEGMENT:
    case SEGUE_AUDIENCE_COLUMN_LOCATION:
    case SEGUE_AUDIENCE_COLUMN_MEMBERS:
    case SEGUE_AUDIENCE_COLUMN_WAVE:
      return NULL;
    }

  g_assert_not_reached ();
}

static void
set_lines (SegueCell  *cell,
           const char *first,
           const char *second,
           gboolean    is_warning,
           const char *description)
{
  const SegueCellContent content = { .first = first, .second = second, .number = -1, .other = -1, .is_warning = is_warning };

  segue_cell_set (cell, &content, description);
  segue_tip_set (GTK_WIDGET (cell), description);
}

/* Those below, where the audience says itself how many it has. */
static gint64
count_below (SeguePlan   *plan,
             SegueRecord *audience)
{
  SegueRecord *const *children = NULL;
  gint64 below = 0;
  guint n = 0;

  children = segue_plan_incoming (plan, SEGUE_RECORD_AUDIENCE, SEGUE_AUDIENCE_PARENT, segue_record_get_id (audience), &n);
  for (guint i = 0; i < n; i++)
    below += segue_audience_get_headcount (plan, children[i], segue_today ()).people;

  return below;
}

static void
fill_people (SegueAudienceRows *rows,
             SegueCell         *cell,
             SegueRecord       *audience)
{
  SeguePlan *plan = segue_audience_rows_get_plan (rows);
  SegueReach reach = segue_audience_get_headcount (plan, audience, segue_today ());
  gint64 below = count_below (plan, audience);
  gboolean is_set = segue_record_is_set (audience, SEGUE_AUDIENCE_HEADCOUNT);
  g_autofree char *number = NULL;
  g_autofree char *n_below = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *description = NULL;

  if (!is_set && reach.people == 0)
    {
      set_lines (cell, "–", NULL, FALSE, _("Nobody knows how many people it has"));
      return;
    }

  number = g_strdup_printf ("%" G_GINT64_FORMAT, reach.people);
  n_below = g_strdup_printf ("%" G_GINT64_FORMAT, below);
  /* Translators: how many people, of whom some may be counted twice. */
  first = reach.up_to ? g_strdup_printf (_("up to %s"), number) : g_strdup (number);
  if (is_set && below > 0)
    second = g_strdup_printf (_("%s below"), n_below);
  else if (!is_set && below > 0)
    second = g_strdup (_("with those below"));
  else if (!is_set)
    second = g_strdup (_("by members"));

  /* Translators: as in “People: up to 40, with those below”. */
  description = second != NULL ? g_strdup_printf (_("People: %s, %s"), first, second) : g_strdup_printf (_("People: %s"), first);
  set_lines (cell, first, second, FALSE, description);
}

static char *
describe_coverage (const SegueChampionCoverage *coverage,
                   const char                  *verdict)
{
  GString *text = g_string_new (NULL);
  g_autofree char *ratio = g_strdup_printf ("%" G_GINT64_FORMAT, coverage->ratio);

  g_string_append_printf (text, _("Champions: %u active of %u needed, %s."), coverage->n_active, coverage->needed, verdict);
  g_string_append_c (text, ' ');
  g_string_append_printf (text, _("One is enough for %s people."), ratio);
  if (coverage->n_silent > 0)
    {
      g_string_append_c (text, ' ');
      g_string_append_printf (text, ngettext ("Of %u nothing was heard for a month, which counts half.",
                                              "Of %u nothing was heard for a month, each of whom counts half.",
                                              coverage->n_silent), coverage->n_silent);
    }
  if (coverage->n_doubtful > 0)
    {
      g_string_append_c (text, ' ');
      g_string_append_printf (text, ngettext ("%u is not supportive.", "%u are not supportive.", coverage->n_doubtful),
                              coverage->n_doubtful);
    }

  return g_string_free (text, FALSE);
}

static void
fill_champions (SegueAudienceRows *rows,
                SegueCell         *cell,
                SegueRecord       *impacted)
{
  SegueChampionCoverage coverage;
  g_autofree char *first = NULL;
  g_autofree char *description = NULL;
  const char *verdict;
  gboolean lacks;

  if (impacted == NULL)
    {
      set_lines (cell, "–", NULL, FALSE, _("Not in this rollout"));
      return;
    }

  coverage = segue_champion_get_coverage (segue_audience_rows_get_plan (rows), impacted, segue_today ());
  lacks = coverage.weight < coverage.needed;
  /* Translators: of champions. */
  verdict = coverage.needed == 0 ? _("none needed") : lacks ? (coverage.n_active == 0 ? _("none") : _("too few")) : _("enough");
  /* Translators: champions that there are, and that are needed. */
  first = g_strdup_printf (_("%u of %u"), coverage.n_active, coverage.needed);
  description = describe_coverage (&coverage, verdict);
  set_lines (cell, first, verdict, lacks, description);
}

static void
fill_degree (SegueAudienceRows *rows,
             SegueCell         *cell,
             SegueRecord       *impacted)
{
  SegueImpactDegree degree;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *reason = NULL;

  if (impacted == NULL)
    {
      set_lines (cell, "–", NULL, FALSE, _("Not in this rollout"));
      return;
    }

  degree = segue_impact_degree_get (segue_audience_rows_get_plan (rows), segue_record_get_id (impacted));
  reason = segue_impact_degree_dup_reason (&degree);
  if (degree.n_scored > 0)
    first = g_strdup_printf ("%.1f", degree.degree);
  if (degree.n_scored < SEGUE_N_ASPECTS)
    second = g_strdup_printf (ngettext ("%u open", "%u open", SEGUE_N_ASPECTS - degree.n_scored), SEGUE_N_ASPECTS - degree.n_scored);
  set_lines (cell, first != NULL ? first : _("not yet"), first != NULL ? second : NULL, FALSE, reason);
}

/* The day, and for how long nothing where that is long. */
static void
fill_heard (SegueAudienceRows *rows,
            SegueCell         *cell,
            SegueRecord       *impacted)
{
  SeguePlan *plan = segue_audience_rows_get_plan (rows);
  SegueThresholds thresholds = segue_thresholds_read (plan);
  SegueHeard heard;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *reason = NULL;
  gboolean is_silent;

  if (impacted == NULL)
    {
      set_lines (cell, "–", NULL, FALSE, _("Not in this rollout"));
      return;
    }

  if (!segue_contact_is_shown (plan))
    {
      set_lines (cell, "–", NULL, FALSE, segue_hidden_get_word ());
      return;
    }

  heard = segue_audience_get_heard (plan, impacted, segue_today ());
  is_silent = segue_contact_is_silent (&thresholds, heard.silence);
  first = heard.day != SEGUE_DAY_NONE ? segue_day_to_short_label (heard.day, segue_today ()) : g_strdup (_("never"));
  if (is_silent && heard.silence != SEGUE_SILENCE_EVER)
    second = g_strdup_printf (_("silent %d d"), heard.silence);
  reason = segue_heard_dup_reason (plan, &heard, segue_today ());
  set_lines (cell, first, second, is_silent, reason);
}

/*< private >
 * segue_audience_cells_fill:
 * @record: a #SegueSheetItem
 *
 * Shows it in the cell of a column.
 */
void
segue_audience_cells_fill (gpointer  data,
                           gpointer  cell,
                           GObject  *record,
                           guint     column)
{
  SegueAudienceRows *rows = data;
  SegueRecord *audience = segue_sheet_item_get (SEGUE_SHEET_ITEM (record), SEGUE_SHEET_OWN);

  switch ((SegueAudienceColumn) column)
    {
    case SEGUE_AUDIENCE_COLUMN_NAME:
      segue_audience_title_set (cell, audience);
      break;
    case SEGUE_AUDIENCE_COLUMN_PEOPLE:
      fill_people (rows, cell, audience);
      break;
    case SEGUE_AUDIENCE_COLUMN_CHAMPIONS:
      fill_champions (rows, cell, segue_audience_rows_find_impacted (rows, audience));
      break;
    case SEGUE_AUDIENCE_COLUMN_DEGREE:
      fill_degree (rows, cell, segue_audience_rows_find_impacted (rows, audience));
      break;
    case SEGUE_AUDIENCE_COLUMN_HEARD:
      fill_heard (rows, cell, segue_audience_rows_find_impacted (rows, audience));
      break;
    case SEGUE_AUDIENCE_COLUMN_SEGMENT:
    case SEGUE_AUDIENCE_COLUMN_LOCATION:
    case SEGUE_AUDIENCE_COLUMN_MEMBERS:
    case SEGUE_AUDIENCE_COLUMN_WAVE:
      g_assert_not_reached (); /* plain text */
    }
}
