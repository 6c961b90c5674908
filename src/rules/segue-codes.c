/* segue-codes.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-codes"

#include "config.h"

#include "segue-codes.h"

#include <string.h>

/* So that stand in their order, be they sorted as texts. */
#define FEWEST_DIGITS 3

/* More digits than these are no number that somebody counted to. */
#define MOST_DIGITS 9

static const char *
get_prefix (SegueRecordKind kind)
{
  if (kind == SEGUE_RECORD_RESISTANCE)
    return "R-";
  if (kind == SEGUE_RECORD_ACTION)
    return "P-";
  if (kind == SEGUE_RECORD_OBJECTION)
    return "O-";

  return NULL;
}

/* The number of a code that begins with @prefix, 0 where it has another form. */
static guint64
read_number (const char *code,
             const char *prefix,
             gsize      *n_digits)
{
  const char *digits = NULL;

  if (code == NULL || g_ascii_strncasecmp (code, prefix, strlen (prefix)) != 0)
    return 0;

  digits = code + strlen (prefix);
  *n_digits = strspn (digits, "0123456789");
  if (*n_digits == 0 || *n_digits > MOST_DIGITS || digits[*n_digits] != '\0')
    return 0;

  return g_ascii_strtoull (digits, NULL, 10);
}

/* The highest number that was given. */
typedef struct
{
  guint64 number;
  gsize   width; /* its digits */
} Highest;

static void
look_at (Highest     *highest,
         SegueRecord *record,
         const char  *prefix)
{
  gsize n_digits = 0;
  guint64 number = read_number (segue_record_get_text (record, SEGUE_MAIN_CODE), prefix, &n_digits);

  if (number > highest->number)
    *highest = (Highest) { number, n_digits };
}

static Highest
find_highest (SeguePlan       *plan,
              SegueRecordKind  kind,
              const char      *prefix)
{
  SegueRecordList *list = segue_plan_list (segue_plan_get_source (plan, NULL), kind);
  Highest highest = { 0, FEWEST_DIGITS };

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    look_at (&highest, segue_record_list_get (list, i), prefix);

  return highest;
}

static char *
dup_code (const char    *prefix,
          const Highest *highest)
{
  return g_strdup_printf ("%s%0*" G_GUINT64_FORMAT, prefix, (int) highest->width, highest->number + 1);
}

/**
 * segue_codes_are_given:
 * @kind: a kind of record
 *
 * Returns: whether records of this kind are counted, and so have a code from the start
 */
gboolean
segue_codes_are_given (SegueRecordKind kind)
{
  return get_prefix (kind) != NULL;
}

/**
 * segue_codes_dup_next:
 * @plan: where the records are, all of them where it shows fewer
 * @kind: resistance entries, actions or objections
 *
 * Numbers are not given twice: what was deleted may stand on paper still, so the next one
 * follows the highest rather than filling a gap.
 *
 * Returns: (transfer full) (nullable): the next free code, such as R-022, with as many digits
 *   as the highest one; %NULL for other kinds, which are not counted
 */
char *
segue_codes_dup_next (SeguePlan       *plan,
                      SegueRecordKind  kind)
{
  const char *prefix = get_prefix (kind);
  Highest highest;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);

  if (prefix == NULL)
    return NULL;

  highest = find_highest (plan, kind, prefix);
  return dup_code (prefix, &highest);
}

/**
 * segue_codes_give:
 * @plan: where the records are
 * @record: a record of no workspace
 *
 * Gives @record the next free code, where records of its kind have one and it has none yet.
 */
void
segue_codes_give (SeguePlan   *plan,
                  SegueRecord *record)
{
  g_autofree char *code = NULL;

  g_return_if_fail (SEGUE_IS_PLAN (plan));
  g_return_if_fail (SEGUE_IS_RECORD (record));

  if (!SEGUE_RECORD_GET_CLASS (record)->is_main || segue_record_is_set (record, SEGUE_MAIN_CODE))
    return;

  code = segue_codes_dup_next (plan, segue_record_get_kind (record));
  if (code != NULL)
    segue_record_set_text (record, SEGUE_MAIN_CODE, code);
}

static void
give_to (SeguePlan       *plan,
         GPtrArray       *records,
         SegueRecordKind  kind)
{
  const char *prefix = get_prefix (kind);
  Highest highest = find_highest (plan, kind, prefix);

  for (guint i = 0; i < records->len; i++)
    if (segue_record_get_kind (g_ptr_array_index (records, i)) == kind)
      look_at (&highest, g_ptr_array_index (records, i), prefix);

  for (guint i = 0; i < records->len; i++)
    {
      SegueRecord *record = g_ptr_array_index (records, i);
      g_autofree char *code = NULL;

      if (segue_record_get_kind (record) != kind || segue_record_is_set (record, SEGUE_MAIN_CODE))
        continue;

      code = dup_code (prefix, &highest);
      segue_record_set_text (record, SEGUE_MAIN_CODE, code);
      highest.number++;
    }
}

/**
 * segue_codes_give_all:
 * @plan: where the records are
 * @records: (element-type SegueRecord): records of no workspace, of any kinds
 *
 * As segue_codes_give() for each in their order, after the highest code that one of them has.
 */
void
segue_codes_give_all (SeguePlan *plan,
                      GPtrArray *records)
{
  gboolean wanted[SEGUE_N_RECORD_KINDS] = { FALSE };

  g_return_if_fail (SEGUE_IS_PLAN (plan));
  g_return_if_fail (records != NULL);

  for (guint i = 0; i < records->len; i++)
    wanted[segue_record_get_kind (g_ptr_array_index (records, i))] = TRUE;
  for (SegueRecordKind kind = SEGUE_RECORD_WORKSPACE; kind < SEGUE_N_RECORD_KINDS; kind++)
    if (wanted[kind] && segue_codes_are_given (kind))
      give_to (plan, records, kind);
}
