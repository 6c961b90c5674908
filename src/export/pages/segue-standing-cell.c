/* segue-standing-cell.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-standing-cell"

#include "config.h"

#include "segue-standing-cell.h"

#include "segue-engagement.h"
#include "segue-judgement.h"
#include "segue-stakeholder.h"
#include "segue-standing.h"

#include <glib/gi18n.h>

/**
 * segue_standing_cell_say_quietly:
 *
 * Fills in words that stand back, such as those for what is not known.
 */
void
segue_standing_cell_say_quietly (SegueTableCell *cell,
                                 const char     *words)
{
  cell->text = g_strdup (words);
  cell->ink = SEGUE_INK_QUIET;
}

/**
 * segue_standing_cell_fill_person:
 * @row: of the register
 *
 * Fills in the name, and beneath it the job, or what it is where it is no person.
 */
void
segue_standing_cell_fill_person (SegueTableCell      *cell,
                                 const SegueSheetRow *row)
{
  SegueRecord *person = row->records[SEGUE_SHEET_HOP];
  const char *job_title = segue_record_get_text (person, SEGUE_STAKEHOLDER_JOB_TITLE);
  SegueValue kind = segue_record_peek (person, SEGUE_STAKEHOLDER_RECORD_KIND);

  cell->text = g_strdup (segue_record_get_text (person, SEGUE_STAKEHOLDER_NAME));
  cell->style = SEGUE_TEXT_STRONG;
  if (job_title != NULL)
    cell->second = g_strdup (job_title);
  else if (kind.is_set && kind.slot.integer != SEGUE_STAKEHOLDER_KIND_PERSON)
    cell->second = segue_value_to_label (segue_record_get_field (person, SEGUE_STAKEHOLDER_RECORD_KIND), &kind);
}

/**
 * segue_standing_cell_fill_level:
 * @level: a #SegueEngagementLevel
 *
 * Fills in the shape of a level and its word.
 */
void
segue_standing_cell_fill_level (SegueTableCell *cell,
                                gint64          level)
{
  cell->kind = SEGUE_TABLE_CELL_GLYPH;
  cell->glyph = (SegueGlyph) level;
  cell->text = g_strdup (segue_choices_get_label (&segue_engagement_levels, (int) level));
}

/**
 * segue_standing_cell_dup_dispute:
 * @engagement: a standing
 *
 * A dispute travels with the judgement wherever that is shown.
 *
 * Returns: (transfer full) (nullable): that it is disputed, and why; %NULL where it is not
 */
char *
segue_standing_cell_dup_dispute (SegueRecord *engagement)
{
  const char *note = segue_record_get_text (engagement, SEGUE_ENGAGEMENT_DISPUTE_NOTE);

  if (!segue_record_get_boolean (engagement, SEGUE_ENGAGEMENT_DISPUTED))
    return NULL;

  /* Translators: somebody disputes how they were judged; what they say to it. */
  return note != NULL ? g_strdup_printf (_("disputed: %s"), note) : g_strdup (_("disputed"));
}

/**
 * segue_standing_cell_dup_note:
 * @engagement: (nullable): a standing
 *
 * What somebody says to how they were judged is a sentence or more: it stands below the
 * row, not in a cell.
 *
 * Returns: (transfer full) (nullable): that it is disputed, and why; %NULL where nobody says why
 */
char *
segue_standing_cell_dup_note (SegueRecord *engagement)
{
  if (engagement == NULL || segue_record_get_text (engagement, SEGUE_ENGAGEMENT_DISPUTE_NOTE) == NULL)
    return NULL;

  return segue_standing_cell_dup_dispute (engagement);
}

/* What makes a judgement less than sure: that it is old, that it is disputed. */
static char *
dup_doubts (SeguePlan             *plan,
            SegueRecord           *engagement,
            SegueDay               day,
            const SegueThresholds *thresholds,
            SegueTableCell        *cell)
{
  SegueRecord *judgement = segue_standing_find_judgement (plan, engagement, SEGUE_DAY_NONE);
  SegueFreshness freshness = segue_judgement_get_freshness (judgement, day, thresholds);
  g_autofree char *note = segue_standing_cell_dup_note (engagement);
  g_autofree char *dispute = note == NULL ? segue_standing_cell_dup_dispute (engagement) : NULL;
  g_autofree char *stale = NULL;

  if (freshness == SEGUE_FRESHNESS_STALE || freshness == SEGUE_FRESHNESS_OLD)
    {
      int age = day - segue_record_get_day (judgement, SEGUE_JUDGEMENT_AS_OF);

      cell->look = SEGUE_GLYPH_HOLLOW;
      stale = g_strdup_printf (ngettext ("stale, %d day old", "stale, %d days old", (gulong) age), age);
    }

  if (dispute != NULL && stale != NULL)
    return g_strdup_printf ("%s · %s", dispute, stale);

  return dispute != NULL ? g_steal_pointer (&dispute) : g_steal_pointer (&stale);
}

/**
 * segue_standing_cell_fill_current:
 * @engagement: (nullable): a standing
 * @day: that the document speaks of
 *
 * Fills in where somebody stands, and what makes that less than sure.
 */
void
segue_standing_cell_fill_current (SegueTableCell        *cell,
                                  SeguePlan             *plan,
                                  SegueRecord           *engagement,
                                  SegueDay               day,
                                  const SegueThresholds *thresholds)
{
  if (engagement == NULL || !segue_record_is_set (engagement, SEGUE_ENGAGEMENT_CURRENT))
    {
      segue_standing_cell_say_quietly (cell, _("not rated"));
      return;
    }

  segue_standing_cell_fill_level (cell, segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_CURRENT));
  cell->style = SEGUE_TEXT_STRONG;
  cell->second = dup_doubts (plan, engagement, day, thresholds, cell);
}
