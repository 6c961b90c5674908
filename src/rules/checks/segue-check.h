/* segue-check.h - the plan checks: what the calendar argues about (DOMAIN c 7)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"
#include "segue-severity.h"
#include "segue-workdays.h"

G_BEGIN_DECLS

typedef struct _SegueCheck SegueCheck;

#define SEGUE_FINDING_N_DAYS 2
#define SEGUE_FINDING_N_FIGURES 3

/**
 * SegueFinding:
 * @check: which check found it
 * @records: what it is about, the main one first; of the plan that the checks ran on
 * @n_records: their number, at least 1
 * @n_keys: how many of them, from the first on, it is known by when it is accepted
 * @rollout: whose it is, 0 = of the whole organisation
 * @is_of_day: whether the first of @days belongs to what it is known by
 * @today: the day from which it was looked for
 * @days: the days that its sentence names, %SEGUE_DAY_NONE for none
 * @figures: the figures that it names, as each check has them
 * @words: (nullable): words of a text that it names
 * @acceptance: (nullable): the record that accepts it, of the source of the plan
 *
 * Something that a check found.  The sentence is made when it is read.
 */
typedef struct
{
  const SegueCheck *check;
  SegueRecord     **records;
  guint             n_records;
  guint             n_keys;
  gint64            rollout;
  gboolean          is_of_day;
  SegueDay          today;
  SegueDay          days[SEGUE_FINDING_N_DAYS];
  gint64            figures[SEGUE_FINDING_N_FIGURES];
  char             *words;
  SegueRecord      *acceptance;
} SegueFinding;

/**
 * SegueFixChange:
 * @record: (transfer none): what changes
 * @field: one of its fields
 * @value: (owned): what it becomes
 */
typedef struct
{
  SegueRecord *record;
  guint        field;
  SegueValue   value;
} SegueFixChange;

/**
 * SegueFix:
 * @label: what a button says that does it
 * @changes: (element-type SegueFixChange): what an edit then sets
 * @moved: (nullable): what goes to another day instead, as if it were moved by hand
 * @day: where @moved goes
 */
typedef struct
{
  char        *label;
  GArray      *changes;
  SegueRecord *moved;
  SegueDay     day;
} SegueFix;

guint             segue_checks_get_n         (void);
const SegueCheck *segue_checks_get_nth       (guint               place);
const SegueCheck *segue_check_find           (const char         *code);
const char       *segue_check_get_code       (const SegueCheck   *check);
const char       *segue_check_get_title      (const SegueCheck   *check);
SegueSeverity     segue_check_get_severity   (const SegueCheck   *check);

GPtrArray        *segue_checks_run           (SeguePlan          *plan,
                                              SegueDay            today);

char             *segue_finding_dup_text     (SeguePlan          *plan,
                                              const SegueFinding *finding);
char             *segue_finding_dup_subject  (SeguePlan          *plan,
                                              const SegueFinding *finding);
gboolean          segue_finding_is_of        (const SegueFinding *finding,
                                              gint64              rollout);
gboolean          segue_finding_is_about     (const SegueFinding *finding,
                                              SegueRecord        *record);
SegueFinding     *segue_finding_ref          (SegueFinding       *finding);
void              segue_finding_unref        (SegueFinding       *finding);
SegueFix         *segue_finding_dup_fix      (SeguePlan          *plan,
                                              const SegueFinding *finding);
void              segue_fix_free             (SegueFix           *fix);

gboolean          segue_check_falls_into     (SeguePlan          *plan,
                                              SegueWorkdays      *workdays,
                                              SegueRecord        *record,
                                              SegueRecord        *window);
SegueDay          segue_check_find_free_day  (SeguePlan          *plan,
                                              SegueWorkdays      *workdays,
                                              SegueRecord        *record,
                                              SegueDay            after);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueFix, segue_fix_free)

G_END_DECLS
