/* segue-raci-check.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows are activities, columns are people and roles; each entry is a cell.
 */

#define G_LOG_DOMAIN "segue-raci-check"

#include "config.h"

#include "segue-raci-check.h"

#include "segue-fold.h"
#include "segue-raci.h"

#include <glib/gi18n.h>

#define MOST_RESPONSIBLE 3
#define MOST_CONSULTED 3

/* In one or two rows whoever is accountable is so in half of them. */
#define FEWEST_ROWS 3

/* A row or a column. */
typedef struct
{
  char  *title;
  guint  n[4]; /* of R, A, C and I */
  guint  n_both; /* R and A in one cell */
  gboolean archived; /* an A is held by somebody archived */
} Line;

enum { R, A, C, I };

typedef struct
{
  SeguePlan  *plan;
  GPtrArray  *rows;
  GPtrArray  *columns;
  GHashTable *by_key; /* of either -> Line */
  GPtrArray  *findings;
} Check;

static void
line_free (gpointer data)
{
  Line *line = data;

  g_free (line->title);
  g_free (line);
}

static void
finding_free (gpointer data)
{
  SegueRaciFinding *finding = data;

  g_free (finding->subject);
  g_free (finding);
}

/* @key: (transfer full) */
static Line *
get_line (Check      *self,
          GPtrArray  *lines,
          char       *key,
          const char *title)
{
  Line *line = g_hash_table_lookup (self->by_key, key);

  if (line != NULL)
    {
      g_free (key);
      return line;
    }

  line = g_new0 (Line, 1);
  line->title = g_strdup (title);
  g_ptr_array_add (lines, line);
  g_hash_table_insert (self->by_key, key, line);

  return line;
}

static Line *
get_row (Check       *self,
         SegueRecord *entry)
{
  const char *activity = segue_record_get_text (entry, SEGUE_RACI_ACTIVITY);
  g_autofree char *folded = segue_fold (activity != NULL ? activity : "");

  return get_line (self, self->rows, g_strconcat ("row ", g_strstrip (folded), NULL), activity);
}

/* Of the person, else of the role; an entry may be for nobody yet. */
static Line *
get_column (Check       *self,
            SegueRecord *entry)
{
  SegueRecord *person = segue_plan_follow (self->plan, entry, SEGUE_RACI_STAKEHOLDER);
  const char *role = segue_record_get_text (entry, SEGUE_RACI_ROLE);
  g_autofree char *title = NULL;
  g_autofree char *folded = NULL;

  if (person != NULL)
    {
      title = segue_plan_dup_title (self->plan, person);
      return get_line (self, self->columns,
                       g_strdup_printf ("person %" G_GINT64_FORMAT, segue_record_get_id (person)), title);
    }
  if (role == NULL)
    return NULL;

  folded = segue_fold (role);
  return get_line (self, self->columns, g_strconcat ("role ", g_strstrip (folded), NULL), role);
}

static void
count_letters (Line *line,
               int   letters)
{
  if (line == NULL || letters == SEGUE_CHOICE_NONE)
    return;

  switch ((SegueRaciLetters) letters)
    {
    case SEGUE_RACI_R:
      line->n[R]++;
      return;
    case SEGUE_RACI_A:
      line->n[A]++;
      return;
    case SEGUE_RACI_RA:
      line->n[R]++;
      line->n[A]++;
      line->n_both++;
      return;
    case SEGUE_RACI_C:
      line->n[C]++;
      return;
    case SEGUE_RACI_I:
      line->n[I]++;
      return;
    }
}

static void
count_entry (Check       *self,
             SegueRecord *entry)
{
  SegueRecord *person = segue_plan_follow (self->plan, entry, SEGUE_RACI_STAKEHOLDER);
  int letters = segue_record_get_choice (entry, SEGUE_RACI_LETTERS);
  Line *row = get_row (self, entry);

  count_letters (row, letters);
  count_letters (get_column (self, entry), letters);
  if (person != NULL && (letters == SEGUE_RACI_A || letters == SEGUE_RACI_RA) &&
      segue_record_get_boolean (person, SEGUE_MAIN_ARCHIVED))
    row->archived = TRUE;
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
  guint n_rows = self->rows->len;
  guint any = n[R] + n[A] + n[C] + n[I];

  find (self, n_rows >= FEWEST_ROWS && 2 * n[A] > n_rows, SEGUE_RACI_BOTTLENECK, SEGUE_SEVERITY_WARNING, column, n[A]);
  find (self, any == 0, SEGUE_RACI_COLUMN_BLANK, SEGUE_SEVERITY_WARNING, column, 0);
  find (self, any > 0 && n[C] + n[I] == 0, SEGUE_RACI_NEVER_TOLD, SEGUE_SEVERITY_INFO, column, 0);
  find (self, n_rows >= FEWEST_ROWS && column->n_both == n_rows, SEGUE_RACI_ALONE, SEGUE_SEVERITY_INFO, column, n_rows);
}

/**
 * segue_raci_check:
 * @plan: where the entries are
 * @rollout: whose matrix
 *
 * Source: the usual rules of RACI analysis (DOMAIN c 9).
 *
 * Returns: (transfer full) (element-type SegueRaciFinding): what is wrong, rows before
 *   columns
 */
GPtrArray *
segue_raci_check (SeguePlan *plan,
                  gint64     rollout)
{
  g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func (line_free);
  g_autoptr(GPtrArray) columns = g_ptr_array_new_with_free_func (line_free);
  g_autoptr(GHashTable) by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Check self = { plan, rows, columns, by_key, NULL };
  SegueRecord *const *entries = NULL;
  guint n = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);

  self.findings = g_ptr_array_new_with_free_func (finding_free);
  entries = segue_plan_incoming (plan, SEGUE_RECORD_RACI, SEGUE_RACI_ROLLOUT, rollout, &n);
  for (guint i = 0; i < n; i++)
    count_entry (&self, entries[i]);

  for (guint i = 0; i < rows->len; i++)
    check_row (&self, g_ptr_array_index (rows, i));
  for (guint i = 0; i < columns->len; i++)
    check_column (&self, g_ptr_array_index (columns, i));

  return self.findings;
}

/* Translators: the subject is an activity, or a person or role, in front of the colon. */
static char *
dup_count (const SegueRaciFinding *finding,
           const char             *text)
{
  g_autofree char *number = g_strdup_printf ("%u", finding->n);
  g_auto(GStrv) parts = g_strsplit (text, "{n}", -1);
  g_autofree char *sentence = g_strjoinv (number, parts);

  return g_strdup_printf ("%s: %s", finding->subject, sentence);
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
  /* Translators: {n} stands for a number of two or more and stays as it is. */
  static const char *const texts[] = {
    [SEGUE_RACI_NO_ACCOUNTABLE] = N_("nobody is accountable"),
    [SEGUE_RACI_SEVERAL_ACCOUNTABLE] = N_("{n} are accountable, so nobody is"),
    [SEGUE_RACI_NO_RESPONSIBLE] = N_("nobody is responsible"),
    [SEGUE_RACI_MANY_RESPONSIBLE] = N_("{n} are responsible; more than three wait for one another"),
    [SEGUE_RACI_MANY_CONSULTED] = N_("{n} are consulted; each is a delay"),
    [SEGUE_RACI_ONLY_INFORMED] = N_("people are informed of what nobody does"),
    [SEGUE_RACI_ACCOUNTABLE_ARCHIVED] = N_("who is accountable is archived"),
    [SEGUE_RACI_BOTTLENECK] = N_("accountable for {n} activities, more than half of all"),
    [SEGUE_RACI_COLUMN_BLANK] = N_("named, without a part in anything"),
    [SEGUE_RACI_NEVER_TOLD] = N_("never consulted or informed"),
    [SEGUE_RACI_ALONE] = N_("responsible and accountable everywhere"),
  };

  g_return_val_if_fail (finding != NULL && finding->fault < G_N_ELEMENTS (texts), NULL);

  return dup_count (finding, _(texts[finding->fault]));
}
