/* segue-check-resistance.c - what an objection waits for (R01 to R06)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An entry is told as what somebody said, and never as a fault of who said it.
 */

#define G_LOG_DOMAIN "segue-check"

#include "config.h"

#include "segue-check-private.h"

#include "segue-resistance-facts.h"
#include "segue-settings.h"

#include <glib/gi18n.h>

/* Severity × spread from here on is high: the upper two fifths of what there is. */
#define HIGH_PRIORITY 15

typedef void (*CheckEntry) (SegueCheckRun              *run,
                            SegueRecord                *entry,
                            const SegueResistanceFacts *facts);

/* Read once for all checks. */
static const GArray *
get_facts (SegueCheckIndex *index)
{
  SegueRecordList *entries = segue_plan_list (index->plan, SEGUE_RECORD_RESISTANCE);
  g_autoptr(SegueResistanceClock) clock = NULL;

  if (index->facts != NULL)
    return index->facts;

  clock = segue_resistance_clock_new (index->plan, index->today);
  index->facts = g_array_new (FALSE, FALSE, sizeof (SegueResistanceFacts));
  g_array_set_size (index->facts, segue_record_list_get_n (entries));
  for (guint i = 0; i < index->facts->len; i++)
    segue_resistance_clock_read (clock, segue_record_list_get (entries, i), &g_array_index (index->facts, SegueResistanceFacts, i));

  return index->facts;
}

static void
check_entries (SegueCheckRun *run,
               CheckEntry     check)
{
  SegueRecordList *entries = segue_plan_list (run->index->plan, SEGUE_RECORD_RESISTANCE);
  const GArray *facts = get_facts (run->index);

  for (guint i = 0; i < segue_record_list_get_n (entries); i++)
    {
      SegueRecord *entry = segue_record_list_get (entries, i);

      if (!segue_record_get_boolean (entry, SEGUE_MAIN_ARCHIVED))
        check (run, entry, &g_array_index (facts, SegueResistanceFacts, i));
    }
}

static SegueFinding *
find (SegueCheckRun *run,
      SegueRecord   *entry)
{
  return segue_check_find_new (run, segue_record_get_link (entry, SEGUE_RESISTANCE_ROLLOUT), entry);
}

static void
check_acknowledged (SegueCheckRun              *run,
                    SegueRecord                *entry,
                    const SegueResistanceFacts *facts)
{
  const SegueResistanceMark *mark = &facts->marks[SEGUE_RESISTANCE_STEP_ACKNOWLEDGED];
  SegueFinding *finding = NULL;

  if (!facts->is_open || mark->day != SEGUE_DAY_NONE || mark->late == 0)
    return;

  finding = find (run, entry);
  finding->days[0] = mark->due;
  finding->days[1] = facts->marks[SEGUE_RESISTANCE_STEP_HEARD].day;
}

/* R01: five working days (setting) after it was heard, nobody has acknowledged an objection.
 * For what is expected, and for a signal, no clock runs.
 */
void
segue_check_r01_run (SegueCheckRun *run)
{
  check_entries (run, check_acknowledged);
}

char *
segue_check_r01_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *quote = segue_finding_dup_quote (plan, finding, 0);
  g_autofree char *due = segue_finding_dup_day (finding, 0);
  g_autofree char *heard = segue_finding_dup_day (finding, 1);

  /* Translators: an objection, two days */
  return g_strdup_printf (_("“%s” was heard on %s and nobody has acknowledged it: that was due by %s."), quote, heard, due);
}

gboolean
segue_check_r01_fill_fix (SeguePlan          *plan,
                          const SegueFinding *finding,
                          SegueFix           *fix)
{
  SegueRecord *entry = finding->records[0];

  fix->label = g_strdup (_("Acknowledged Today"));
  segue_fix_set_integer (fix, entry, SEGUE_RESISTANCE_ACKNOWLEDGED_ON, finding->today);
  if (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS) == SEGUE_RESISTANCE_STATUS_NEW)
    segue_fix_set_integer (fix, entry, SEGUE_RESISTANCE_STATUS, SEGUE_RESISTANCE_STATUS_ACKNOWLEDGED);
  return TRUE;
}

static void
check_closed (SegueCheckRun              *run,
              SegueRecord                *entry,
              const SegueResistanceFacts *facts)
{
  SegueDay due = facts->marks[SEGUE_RESISTANCE_STEP_ANSWERED].due;
  SegueFinding *finding = NULL;

  if (!facts->is_open || due == SEGUE_DAY_NONE || run->index->today <= due)
    return;

  finding = find (run, entry);
  finding->days[0] = due;
  finding->figures[0] = facts->marks[SEGUE_RESISTANCE_STEP_ANSWERED].day != SEGUE_DAY_NONE;
}

/* R02: an objection is open after the day by which it was to be closed; where nobody said one,
 * that is fourteen days (setting) after it was heard.
 */
void
segue_check_r02_run (SegueCheckRun *run)
{
  check_entries (run, check_closed);
}

char *
segue_check_r02_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *quote = segue_finding_dup_quote (plan, finding, 0);
  g_autofree char *due = segue_finding_dup_day (finding, 0);

  if (finding->figures[0])
    /* Translators: an objection, a day */
    return g_strdup_printf (_("“%s” is answered, but still open: it was to be closed by %s."), quote, due);

  /* Translators: an objection, a day */
  return g_strdup_printf (_("“%s” has no answer yet: it was to be closed by %s."), quote, due);
}

static void
check_told (SegueCheckRun              *run,
            SegueRecord                *entry,
            const SegueResistanceFacts *facts)
{
  if (!facts->is_open && !facts->is_anticipated && facts->next == SEGUE_RESISTANCE_STEP_TOLD)
    find (run, entry)->days[0] = segue_record_get_day (entry, SEGUE_RESISTANCE_CLOSED_ON);
}

/* R03: an objection is closed, and nobody wrote down that who raised it was told.  Of what
 * turned out not to be valid there is nothing to tell, and nobody raised what was only expected.
 */
void
segue_check_r03_run (SegueCheckRun *run)
{
  check_entries (run, check_told);
}

char *
segue_check_r03_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *quote = segue_finding_dup_quote (plan, finding, 0);
  g_autofree char *closed = segue_finding_dup_day (finding, 0);

  if (finding->days[0] == SEGUE_DAY_NONE)
    /* Translators: an objection */
    return g_strdup_printf (_("“%s” is closed, but nobody was told what came of it."), quote);

  /* Translators: an objection, a day */
  return g_strdup_printf (_("“%s” was closed on %s, but nobody was told what came of it."), quote, closed);
}

gboolean
segue_check_r03_fill_fix (SeguePlan          *plan,
                          const SegueFinding *finding,
                          SegueFix           *fix)
{
  fix->label = g_strdup (_("Told Them Today"));
  segue_fix_set_integer (fix, finding->records[0], SEGUE_RESISTANCE_TOLD_THEM_ON, finding->today);
  return TRUE;
}

static void
check_owner (SegueCheckRun              *run,
             SegueRecord                *entry,
             const SegueResistanceFacts *facts)
{
  if (facts->is_open && facts->priority >= HIGH_PRIORITY && !segue_record_is_set (entry, SEGUE_RESISTANCE_OWNER))
    find (run, entry)->figures[0] = facts->priority;
}

/* R04: an objection of priority 15 or more, expected ones too, is nobody's to see to. */
void
segue_check_r04_run (SegueCheckRun *run)
{
  check_entries (run, check_owner);
}

char *
segue_check_r04_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *quote = segue_finding_dup_quote (plan, finding, 0);

  /* Translators: an objection, a number from 15 to 25 */
  return g_strdup_printf (_("“%s” has priority %d and no owner."), quote, (int) finding->figures[0]);
}

static void
check_who (SegueCheckRun              *run,
           SegueRecord                *entry,
           const SegueResistanceFacts *facts)
{
  if (facts->is_open && !segue_record_is_set (entry, SEGUE_RESISTANCE_STAKEHOLDER) && !segue_record_is_set (entry, SEGUE_RESISTANCE_AUDIENCE))
    find (run, entry);
}

/* R05: an open entry names neither a person nor an audience: nobody can be answered. */
void
segue_check_r05_run (SegueCheckRun *run)
{
  check_entries (run, check_who);
}

char *
segue_check_r05_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *quote = segue_finding_dup_quote (plan, finding, 0);

  /* Translators: an objection */
  return g_strdup_printf (_("“%s” names nobody: say who said it, or at least of which audience they are."), quote);
}

static void
check_workaround (SegueCheckRun              *run,
                  SegueRecord                *entry,
                  const SegueResistanceFacts *facts)
{
  if (facts->workaround_age >= 0 && facts->workaround_age > segue_thresholds_read_setting (run->index->plan, SEGUE_SETTINGS_WORKAROUND_DAYS))
    find (run, entry)->figures[0] = facts->workaround_age;
}

/* R06: people have got around the change for more than thirty days (setting), whether the entry
 * that says so is open or not.
 */
void
segue_check_r06_run (SegueCheckRun *run)
{
  check_entries (run, check_workaround);
}

char *
segue_check_r06_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *quote = segue_finding_dup_quote (plan, finding, 0);

  /* Translators: an objection, a number of days */
  return g_strdup_printf (ngettext ("“%s”: a workaround has been in use for %d day.", "“%s”: a workaround has been in use for %d days.",
                                    (gulong) finding->figures[0]),
                          quote, (int) finding->figures[0]);
}
