/* segue-audience-columns.c - what stands in the columns of the audiences, and what they sort by
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-audience-columns"

#include "config.h"

#include "segue-audience-rows.h"

#include "segue-audience.h"
#include "segue-champion-coverage.h"
#include "segue-contact.h"
#include "segue-heard.h"
#include "segue-impact-degree.h"
#include "segue-impacted-audience.h"

#include <glib/gi18n.h>

/* Degrees sort by hundredths. */
#define HUNDREDTHS 100

/* In the order of the enum; the names are those of the CSV files where there are such columns. */
static const struct
{
  const char *name;
  const char *title; /* NC_("column", ) */
  int         width; /* pixels, together what fits beside sidebar and pane at 1280 */
  gboolean    numeric;
} descriptions[] = {
  [SEGUE_AUDIENCE_COLUMN_NAME] = { "name", NC_("column", "Audience"), 232, TRUE },
  [SEGUE_AUDIENCE_COLUMN_PEOPLE] = { "headcount", NC_("column", "People"), 96, TRUE },
  [SEGUE_AUDIENCE_COLUMN_SEGMENT] = { "segment", NC_("column", "Segment"), 98, TRUE },
  [SEGUE_AUDIENCE_COLUMN_LOCATION] = { "location", NC_("column", "Location"), 120, FALSE },
  [SEGUE_AUDIENCE_COLUMN_MEMBERS] = { "members", NC_("column", "Members"), 74, TRUE },
  [SEGUE_AUDIENCE_COLUMN_CHAMPIONS] = { "champions", NC_("column", "Champions"), 92, TRUE },
  [SEGUE_AUDIENCE_COLUMN_WAVE] = { "wave", NC_("column", "Wave"), 84, FALSE },
  [SEGUE_AUDIENCE_COLUMN_DEGREE] = { "degree", NC_("column", "Degree"), 84, TRUE },
  [SEGUE_AUDIENCE_COLUMN_HEARD] = { "heard", NC_("column", "Last heard"), 96, TRUE },
};

G_STATIC_ASSERT (G_N_ELEMENTS (descriptions) == SEGUE_N_AUDIENCE_COLUMNS);

/**
 * segue_audience_column_get_name:
 *
 * Returns: (transfer none): what the column is called in settings
 */
const char *
segue_audience_column_get_name (SegueAudienceColumn column)
{
  return descriptions[column].name;
}

/**
 * segue_audience_column_get_label:
 *
 * Returns: (transfer none): its header, translated
 */
const char *
segue_audience_column_get_label (SegueAudienceColumn column)
{
  return g_dpgettext2 (NULL, "column", descriptions[column].title);
}

/**
 * segue_audience_columns_new:
 *
 * Returns: (transfer full): the columns of a long list
 */
SegueListColumn *
segue_audience_columns_new (void)
{
  SegueListColumn *columns = g_new0 (SegueListColumn, SEGUE_N_AUDIENCE_COLUMNS);

  for (guint i = 0; i < SEGUE_N_AUDIENCE_COLUMNS; i++)
    {
      columns[i].title = segue_audience_column_get_label (i);
      columns[i].width = descriptions[i].width;
      columns[i].numeric = descriptions[i].numeric;
    }

  return columns;
}

static void
append_text (SegueRecord *record,
             guint        field,
             GString     *label)
{
  if (record != NULL && segue_record_is_set (record, field))
    g_string_append (label, segue_record_get_text (record, field));
}

static void
append_choice (SegueRecord *record,
               guint        field,
               GString     *label)
{
  if (segue_record_is_set (record, field))
    g_string_append (label, segue_choices_get_label (segue_record_get_field (record, field)->choices,
                                                     segue_record_get_choice (record, field)));
}

static void
append_day (gint64   day,
            GString *label)
{
  g_autofree char *text = NULL;

  if (day == SEGUE_SORT_UNSET || day == SEGUE_DAY_NONE)
    return;

  text = segue_day_to_short_label ((SegueDay) day, segue_today ());
  g_string_append (label, text);
}

/* What numbers there are; %SEGUE_SORT_UNSET where none is known, which is not 0. */
static gint64
get_people (SegueAudienceRows *self,
            SegueRecord       *audience)
{
  SegueReach reach = segue_audience_get_headcount (segue_audience_rows_get_plan (self), audience, segue_today ());

  if (reach.people == 0 && !segue_record_is_set (audience, SEGUE_AUDIENCE_HEADCOUNT))
    return SEGUE_SORT_UNSET;

  return reach.people;
}

/* How many champions are missing; most where the fewest are there. */
static gint64
get_shortage (SegueAudienceRows *self,
              SegueRecord       *impacted)
{
  SegueChampionCoverage coverage;

  if (impacted == NULL)
    return SEGUE_SORT_UNSET;

  coverage = segue_champion_get_coverage (segue_audience_rows_get_plan (self), impacted, segue_today ());
  return (gint64) (coverage.weight * HUNDREDTHS) - (gint64) coverage.needed * HUNDREDTHS;
}

static gint64
get_degree (SegueAudienceRows *self,
            SegueRecord       *impacted)
{
  SegueImpactDegree degree;

  if (impacted == NULL)
    return SEGUE_SORT_UNSET;

  degree = segue_impact_degree_get (segue_audience_rows_get_plan (self), segue_record_get_id (impacted));
  return degree.n_scored > 0 ? (gint64) (degree.degree * HUNDREDTHS) : SEGUE_SORT_UNSET;
}

/* The day of what was heard last; who was never heard comes before all who were. */
static gint64
get_heard (SegueAudienceRows *self,
           SegueRecord       *impacted)
{
  if (impacted == NULL || !segue_contact_is_shown (segue_audience_rows_get_plan (self)))
    return SEGUE_SORT_UNSET;

  return segue_audience_get_heard (segue_audience_rows_get_plan (self), impacted, segue_today ()).day;
}

/**
 * segue_audience_column_append:
 * @label: gets what the cell of @audience in @column says, nothing where it is unset
 */
void
segue_audience_column_append (SegueAudienceRows   *self,
                              SegueAudienceColumn  column,
                              SegueRecord         *audience,
                              GString             *label)
{
  SegueRecord *impacted = segue_audience_rows_find_impacted (self, audience);
  gint64 number;

  switch (column)
    {
    case SEGUE_AUDIENCE_COLUMN_NAME:
      append_text (audience, SEGUE_AUDIENCE_NAME, label);
      break;
    case SEGUE_AUDIENCE_COLUMN_SEGMENT:
      append_choice (audience, SEGUE_AUDIENCE_SEGMENT, label);
      break;
    case SEGUE_AUDIENCE_COLUMN_LOCATION:
      append_text (audience, SEGUE_AUDIENCE_LOCATION, label);
      break;
    case SEGUE_AUDIENCE_COLUMN_WAVE:
      append_text (impacted, SEGUE_IMPACTED_AUDIENCE_WAVE, label);
      break;
    case SEGUE_AUDIENCE_COLUMN_PEOPLE:
    case SEGUE_AUDIENCE_COLUMN_MEMBERS:
      number = segue_audience_column_get_number (self, column, audience);
      if (number != SEGUE_SORT_UNSET)
        g_string_append_printf (label, "%" G_GINT64_FORMAT, number);
      break;
    case SEGUE_AUDIENCE_COLUMN_CHAMPIONS:
    case SEGUE_AUDIENCE_COLUMN_DEGREE:
      number = segue_audience_column_get_number (self, column, audience);
      if (number != SEGUE_SORT_UNSET)
        g_string_append_printf (label, "%.1f", (double) number / HUNDREDTHS);
      break;
    case SEGUE_AUDIENCE_COLUMN_HEARD:
      append_day (segue_audience_column_get_number (self, column, audience), label);
      break;
    }
}

/**
 * segue_audience_column_get_number:
 *
 * Returns: what the rows are sorted by in @column
 */
gint64
segue_audience_column_get_number (SegueAudienceRows   *self,
                                  SegueAudienceColumn  column,
                                  SegueRecord         *audience)
{
  int segment;

  switch (column)
    {
    case SEGUE_AUDIENCE_COLUMN_NAME:
      return segue_audience_rows_get_place (self, segue_record_get_id (audience));
    case SEGUE_AUDIENCE_COLUMN_PEOPLE:
      return get_people (self, audience);
    case SEGUE_AUDIENCE_COLUMN_SEGMENT:
      segment = segue_record_get_choice (audience, SEGUE_AUDIENCE_SEGMENT);
      return segment != SEGUE_CHOICE_NONE ? segment : SEGUE_SORT_UNSET;
    case SEGUE_AUDIENCE_COLUMN_MEMBERS:
      return segue_audience_count_members (segue_audience_rows_get_plan (self), segue_record_get_id (audience), segue_today ());
    case SEGUE_AUDIENCE_COLUMN_CHAMPIONS:
      return get_shortage (self, segue_audience_rows_find_impacted (self, audience));
    case SEGUE_AUDIENCE_COLUMN_DEGREE:
      return get_degree (self, segue_audience_rows_find_impacted (self, audience));
    case SEGUE_AUDIENCE_COLUMN_HEARD:
      return get_heard (self, segue_audience_rows_find_impacted (self, audience));
    case SEGUE_AUDIENCE_COLUMN_LOCATION:
    case SEGUE_AUDIENCE_COLUMN_WAVE:
      return SEGUE_SORT_UNSET; /* sorted by their words */
    }

  g_assert_not_reached ();
}
