/* segue-check-private.h - what a check is, and what it is given
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-check-index.h"
#include "segue-check.h"

G_BEGIN_DECLS

/**
 * SegueCheckRun:
 * @check: the check that runs
 * @index: what it looks things up in
 * @findings: (element-type SegueFinding): what was found so far
 */
typedef struct
{
  const SegueCheck *check;
  SegueCheckIndex  *index;
  GPtrArray        *findings;
} SegueCheckRun;

/* A field that a check looks at: where it is hidden, there is no such check. */
typedef struct
{
  SegueRecordKind kind;
  guint           field;
} SegueCheckNeed;

#define SEGUE_CHECK_N_NEEDS 4

/**
 * SegueCheck:
 * @code: “C01”, for ever
 * @severity: how much a finding weighs
 * @title: N_(), the rule in a few words
 * @run: looks for findings in all records
 * @dup_text: makes the sentence of a finding from what @plan shows
 * @fill_fix: (nullable): writes down what would mend a finding, or tells that nothing can
 * @needs: the fields that would be told about, ended by %SEGUE_RECORD_NONE
 *
 * A new check is a row in the table of segue-check.c and a case in the tests.
 */
struct _SegueCheck
{
  const char     *code;
  SegueSeverity   severity;
  const char     *title;
  void          (*run)      (SegueCheckRun      *run);
  char         *(*dup_text) (SeguePlan          *plan,
                             const SegueFinding *finding);
  gboolean      (*fill_fix) (SeguePlan          *plan,
                             const SegueFinding *finding,
                             SegueFix           *fix);
  SegueCheckNeed  needs[SEGUE_CHECK_N_NEEDS];
};

#define SEGUE_DECLARE_CHECK(name)                                                        \
  void  segue_check_##name##_run      (SegueCheckRun *run);                              \
  char *segue_check_##name##_dup_text (SeguePlan *plan, const SegueFinding *finding)

#define SEGUE_DECLARE_FIX(name)                                                          \
  gboolean segue_check_##name##_fill_fix (SeguePlan *plan, const SegueFinding *finding, SegueFix *fix)

SegueFinding *segue_check_find_new       (SegueCheckRun      *run,
                                          gint64              rollout,
                                          SegueRecord        *main);
void          segue_finding_add_key      (SegueFinding       *finding,
                                          SegueRecord        *record);
void          segue_finding_add_record   (SegueFinding       *finding,
                                          SegueRecord        *record);
char         *segue_finding_dup_title    (SeguePlan          *plan,
                                          const SegueFinding *finding,
                                          guint               place);
char         *segue_finding_dup_quote    (SeguePlan          *plan,
                                          const SegueFinding *finding,
                                          guint               place);
char         *segue_finding_dup_titles   (SeguePlan          *plan,
                                          const SegueFinding *finding,
                                          guint               from,
                                          guint               to);
char         *segue_finding_dup_day      (const SegueFinding *finding,
                                          guint               place);
void          segue_fix_set_integer      (SegueFix           *fix,
                                          SegueRecord        *record,
                                          guint               field,
                                          gint64              integer);
void          segue_fix_clear            (SegueFix           *fix,
                                          SegueRecord        *record,
                                          guint               field);
void          segue_fix_take_text        (SegueFix           *fix,
                                          SegueRecord        *record,
                                          guint               field,
                                          char               *text);

/* Who sends. */
SEGUE_DECLARE_CHECK (c01);
SEGUE_DECLARE_FIX (c01);
SEGUE_DECLARE_CHECK (c02);
SEGUE_DECLARE_FIX (c02);
SEGUE_DECLARE_CHECK (c03);

/* How often. */
SEGUE_DECLARE_CHECK (c04);
SEGUE_DECLARE_CHECK (c05);
SEGUE_DECLARE_CHECK (c11);

/* What is told to whom. */
SEGUE_DECLARE_CHECK (c06);
SEGUE_DECLARE_CHECK (c07);
SEGUE_DECLARE_CHECK (c08);
SEGUE_DECLARE_CHECK (c23);

/* Sessions, and what they need. */
SEGUE_DECLARE_CHECK (c12);
SEGUE_DECLARE_FIX (c12);
SEGUE_DECLARE_CHECK (c13);
SEGUE_DECLARE_CHECK (t01);
SEGUE_DECLARE_CHECK (t02);
SEGUE_DECLARE_CHECK (t03);
SEGUE_DECLARE_CHECK (t04);

/* Whether training fits those whom it is for. */
SEGUE_DECLARE_CHECK (t05);
SEGUE_DECLARE_CHECK (t06);
SEGUE_DECLARE_CHECK (t07);
SEGUE_DECLARE_CHECK (t08);

/* Who was not there, and what came of it. */
SEGUE_DECLARE_CHECK (t09);
SEGUE_DECLARE_CHECK (t10);
SEGUE_DECLARE_CHECK (t11);

/* When there is something to hear. */
SEGUE_DECLARE_CHECK (c14);
SEGUE_DECLARE_CHECK (c15);
SEGUE_DECLARE_CHECK (c16);

/* On which days. */
SEGUE_DECLARE_CHECK (c09);
SEGUE_DECLARE_FIX (c09);
SEGUE_DECLARE_CHECK (c10);
SEGUE_DECLARE_FIX (c10);

/* What is due. */
SEGUE_DECLARE_CHECK (c18);
SEGUE_DECLARE_CHECK (c20);
SEGUE_DECLARE_CHECK (c21);
SEGUE_DECLARE_FIX (c21);
SEGUE_DECLARE_CHECK (c22);
SEGUE_DECLARE_CHECK (c24);
SEGUE_DECLARE_FIX (c24);

/* What an objection waits for. */
SEGUE_DECLARE_CHECK (r01);
SEGUE_DECLARE_FIX (r01);
SEGUE_DECLARE_CHECK (r02);
SEGUE_DECLARE_CHECK (r03);
SEGUE_DECLARE_FIX (r03);
SEGUE_DECLARE_CHECK (r04);
SEGUE_DECLARE_CHECK (r05);
SEGUE_DECLARE_CHECK (r06);

/* How objections are answered. */
SEGUE_DECLARE_CHECK (r07);
SEGUE_DECLARE_CHECK (r08);
SEGUE_DECLARE_CHECK (r09);

/* Who is heard, and how often. */
SEGUE_DECLARE_CHECK (r10);
SEGUE_DECLARE_CHECK (r11);
SEGUE_DECLARE_CHECK (r12);
SEGUE_DECLARE_CHECK (r13);
SEGUE_DECLARE_FIX (r13);
SEGUE_DECLARE_CHECK (r14);

/* What was promised. */
SEGUE_DECLARE_CHECK (r15);
SEGUE_DECLARE_FIX (r15);
SEGUE_DECLARE_CHECK (r16);
SEGUE_DECLARE_FIX (r16);

/* In which words. */
SEGUE_DECLARE_CHECK (c17);
SEGUE_DECLARE_FIX (c17);
SEGUE_DECLARE_CHECK (c19);
SEGUE_DECLARE_FIX (c19);

G_END_DECLS
