/* segue-raci-check.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows are activities, columns are people and roles.
 */

#define G_LOG_DOMAIN "segue-raci-check"

#include "config.h"

#include "segue-raci-check.h"

#include <glib/gi18n.h>

#define MOST_RESPONSIBLE 3
#define MOST_CONSULTED 3

/* In one or two rows whoever is accountable is so in half of them. */
#define FEWEST_ROWS 3

/* What a row or a column holds. */
typedef struct
{
  const char *title;
  int         place;
  guint       n[4];     /* of R, A, C and I */
  guint       n_both;   /* R and A in one field */
  gboolean    archived; /* an A is held by somebody archived */
} Line;

enum { R, A, C, I };

typedef struct
{
  const SegueRaciMatrix *matrix;
  GPtrArray             *findings;
} Check;

static void
finding_free (gpointer data)
{
  SegueRaciFinding *finding = data;

  g_free (finding->subject);
  g_free (finding);
}

static void
count (Line         *line,
       SegueRaciSet  set)
{
  const SegueRaciSet both = SEGUE_RACI_HAS_R | SEGUE_RACI_HAS_A;

  line->n[R] += (set & SEGUE_RACI_HAS_R) != 0;
  line->n[A] += (set & SEGUE_RACI_HAS_A) != 0;
  line->n[C] += (set & SEGUE_RACI_HAS_C) != 0;
  line->n[I] += (set & SEGUE_RACI_HAS_I) != 0;
  line->n_both += (set & both) == both;
}

/* Entries for nobody count in their row. */
static void
count_unassigned (const Check *self,
                  guint        row,
                  Line        *line)
{
  g_autoptr(GPtrArray) entries = segue_raci_matrix_dup_entries (self->matrix, (int) row, -1);

  for (guint i = 0; i < entries->len; i++)
    {
      SegueRecord *entry = g_ptr_array_index (entries, i);

      if (!segue_record_is_set (entry, SEGUE_RACI_STAKEHOLDER) && !segue_record_is_set (entry, SEGUE_RACI_ROLE))
        count (line, segue_raci_letters_to_set (segue_record_get_choice (entry, SEGUE_RACI_LETTERS)));
    }
}

static Line
read_row (const Check *self,
          guint        row)
{
  const SegueRaciActivity *activity = g_ptr_array_index (self->matrix->activities, row);
  Line line = { activity->title, (int) row };

  for (guint i = 0; i < self->matrix->parties->len; i++)
    {
      const SegueRaciParty *party = g_ptr_array_index (self->matrix->parties, i);
      SegueRaciSet set = segue_raci_matrix_get (self->matrix, row, i);

      count (&line, set);
      if ((set & SEGUE_RACI_HAS_A) != 0 && party->stakeholder != NULL &&
          segue_record_get_boolean (party->stakeholder, SEGUE_MAIN_ARCHIVED))
        line.archived = TRUE;
    }
  count_unassigned (self, row, &line);

  return line;
}

static Line
read_column (const Check *self,
             guint        column)
{
  const SegueRaciParty *party = g_ptr_array_index (self->matrix->parties, column);
  Line line = { party->title, (int) column };

  for (guint i = 0; i < self->matrix->activities->len; i++)
    count (&line, segue_raci_matrix_get (self->matrix, i, column));

  return line;
}

static void
find (Check          *self,
      gboolean        is_so,
      SegueRaciFault  fault,
      SegueSeverity   severity,
      const Line     *line,
      guint           n)
{
  SegueRaciFinding *finding = NULL;

  if (!is_so)
    return;

  finding = g_new0 (SegueRaciFinding, 1);
  finding->fault = fault;
  finding->severity = severity;
  finding->subject = g_strdup (line->title);
  finding->place = line->place;
  finding->n = n;
  g_ptr_array_add (self->findings, finding);
}

static void
check_row (Check      *self,
           const Line *row)
{
  const guint *n = row->n;

  find (self, n[A] == 0, SEGUE_RACI_NO_ACCOUNTABLE, SEGUE_SEVERITY_ERROR, row, 0);
  find (self, n[A] > 1, SEGUE_RACI_SEVERAL_ACCOUNTABLE, SEGUE_SEVERITY_ERROR, row, n[A]);
  find (self, n[R] == 0, SEGUE_RACI_NO_RESPONSIBLE, SEGUE_SEVERITY_ERROR, row, 0);
  find (self, n[R] > MOST_RESPONSIBLE, SEGUE_RACI_MANY_RESPONSIBLE, SEGUE_SEVERITY_WARNING, row, n[R]);
  find (self, n[C] > MOST_CONSULTED, SEGUE_RACI_MANY_CONSULTED, SEGUE_SEVERITY_WARNING, row, n[C]);
  find (self, n[I] > 0 && n[R] + n[A] + n[C] == 0, SEGUE_RACI_ONLY_INFORMED, SEGUE_SEVERITY_WARNING, row, n[I]);
  find (self, row->archived, SEGUE_RACI_ACCOUNTABLE_ARCHIVED, SEGUE_SEVERITY_WARNING, row, 0);
}

static void
check_column (Check      *self,
              const Line *column)
{
  const guint *n = column->n;
  guint n_rows = self->matrix->activities->len;
  guint any = n[R] + n[A] + n[C] + n[I];

  find (self, n_rows >= FEWEST_ROWS && 2 * n[A] > n_rows, SEGUE_RACI_BOTTLENECK, SEGUE_SEVERITY_WARNING, column, n[A]);
  find (self, any == 0, SEGUE_RACI_COLUMN_BLANK, SEGUE_SEVERITY_WARNING, column, 0);
  find (self, any > 0 && n[C] + n[I] == 0, SEGUE_RACI_NEVER_TOLD, SEGUE_SEVERITY_INFO, column, 0);
  find (self, n_rows >= FEWEST_ROWS && column->n_both == n_rows, SEGUE_RACI_ALONE, SEGUE_SEVERITY_INFO, column, n_rows);
}

/**
 * segue_raci_check:
 * @matrix: of a rollout
 *
 * Source: the usual rules of RACI analysis (DOMAIN c 9).
 *
 * Returns: (transfer full) (element-type SegueRaciFinding): what is wrong, rows before
 *   columns
 */
GPtrArray *
segue_raci_check (const SegueRaciMatrix *matrix)
{
  Check self = { matrix, NULL };

  g_return_val_if_fail (matrix != NULL, NULL);

  self.findings = g_ptr_array_new_with_free_func (finding_free);
  for (guint i = 0; i < matrix->activities->len; i++)
    {
      Line row = read_row (&self, i);

      check_row (&self, &row);
    }
  for (guint i = 0; i < matrix->parties->len; i++)
    {
      Line column = read_column (&self, i);

      check_column (&self, &column);
    }

  return self.findings;
}

/**
 * segue_raci_finding_is_of_column:
 *
 * Returns: whether it is about a person or a role; else it is about an activity
 */
gboolean
segue_raci_finding_is_of_column (const SegueRaciFinding *finding)
{
  g_return_val_if_fail (finding != NULL, FALSE);

  return finding->fault >= SEGUE_RACI_BOTTLENECK;
}

/* What is wrong, without whose fault it is. */
static char *
dup_fault (const SegueRaciFinding *finding)
{
  guint n = finding->n;

  switch (finding->fault)
    {
    case SEGUE_RACI_NO_ACCOUNTABLE:
      return g_strdup (_("nobody is accountable"));
    case SEGUE_RACI_SEVERAL_ACCOUNTABLE:
      return g_strdup_printf (ngettext ("%u is accountable, so nobody is", "%u are accountable, so nobody is", n), n);
    case SEGUE_RACI_NO_RESPONSIBLE:
      return g_strdup (_("nobody is responsible"));
    case SEGUE_RACI_MANY_RESPONSIBLE:
      return g_strdup_printf (ngettext ("%u is responsible; more than three wait for one another",
                                        "%u are responsible; more than three wait for one another", n), n);
    case SEGUE_RACI_MANY_CONSULTED:
      return g_strdup_printf (ngettext ("%u is consulted; each is a delay", "%u are consulted; each is a delay", n), n);
    case SEGUE_RACI_ONLY_INFORMED:
      return g_strdup (_("people are informed of what nobody does"));
    case SEGUE_RACI_ACCOUNTABLE_ARCHIVED:
      return g_strdup (_("who is accountable is archived"));
    case SEGUE_RACI_BOTTLENECK:
      return g_strdup_printf (ngettext ("accountable for %u activity, more than half of all",
                                        "accountable for %u activities, more than half of all", n), n);
    case SEGUE_RACI_COLUMN_BLANK:
      return g_strdup (_("named, without a part in anything"));
    case SEGUE_RACI_NEVER_TOLD:
      return g_strdup (_("never consulted or informed"));
    case SEGUE_RACI_ALONE:
      return g_strdup (_("responsible and accountable everywhere"));
    }

  g_return_val_if_reached (NULL);
}

/**
 * segue_raci_finding_dup_text:
 * @finding: what is wrong
 *
 * Returns: (transfer full): it in a sentence
 */
char *
segue_raci_finding_dup_text (const SegueRaciFinding *finding)
{
  g_autofree char *fault = NULL;

  g_return_val_if_fail (finding != NULL, NULL);

  fault = dup_fault (finding);

  /* Translators: an activity, a person or a role, and what is wrong with it. */
  return g_strdup_printf (C_("RACI finding", "%s: %s"), finding->subject, fault);
}
