/* store-random.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything follows from the state of the GRand and from the places of the
 * records in their lists, never from their ids: two workspaces that are led by
 * equal numbers go through equal states.
 */

#include "config.h"

#include "store-random.h"

#include "segue-engagement.h"
#include "segue-action.h"
#include "segue-resistance.h"
#include "segue-settings.h"
#include "segue-time.h"
#include "store-fixture.h"

static const char *words[] = {
  "Ada", "O'Neil", "Žofie", "مريم", "佐藤", "\"quoted\"", "a; b", "=1+1", "-", "0042", "Ωμέγα",
  "👩🏽‍💻", "NULL", "null", "  spaced  ", "%s%n", "x", "Ünïcödé", "İstanbul", "ſ", "true",
};

static int
any_of (GRand *rand,
        guint  n)
{
  return g_rand_int_range (rand, 0, (gint32) n);
}

static char *
dup_random_text (GRand            *rand,
                 const SegueField *field)
{
  const char *word = words[any_of (rand, G_N_ELEMENTS (words))];
  int number = any_of (rand, 100000);

  switch (field->kind)
    {
    case SEGUE_FIELD_TEXT:
      return g_strdup_printf ("%s %d", word, number);

    case SEGUE_FIELD_NOTE:
      if (any_of (rand, 20) == 0)
        return g_strnfill ((gsize) any_of (rand, 9000) + 1, 'n');
      return g_strdup_printf ("%s\n\n%d\t%s", word, number, word);

    case SEGUE_FIELD_EMAIL:
      return g_strdup_printf ("p%d@example.org", number);

    case SEGUE_FIELD_PHONE:
      return g_strdup_printf ("+41 44 %05d", number);

    case SEGUE_FIELD_ADDRESS:
      return g_strdup_printf ("https://example.org/%d", number);

    case SEGUE_FIELD_RECURRENCE:
      return g_strdup_printf ("FREQ=WEEKLY;INTERVAL=%d;BYDAY=MO", number % 9 + 1);

    case SEGUE_FIELD_DATE_TIME:
      return g_strdup_printf ("2026-11-%02dT09:30[Europe/Zurich]", number % 28 + 1);

    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_PERCENT:
    case SEGUE_FIELD_MONEY:
    case SEGUE_FIELD_RATING:
    case SEGUE_FIELD_REAL:
    case SEGUE_FIELD_BOOLEAN:
    case SEGUE_FIELD_DATE:
    case SEGUE_FIELD_TIME:
    case SEGUE_FIELD_DURATION:
    case SEGUE_FIELD_CHOICE:
    case SEGUE_FIELD_LINK:
    case SEGUE_FIELD_LINKS:
      break;
    }

  g_assert_not_reached ();
}

static gint64
random_target (GRand            *rand,
               SegueWorkspace   *workspace,
               const SegueField *field)
{
  SegueRecordList *list = segue_plan_list (SEGUE_PLAN (workspace), field->target);
  guint n = segue_record_list_get_n (list);

  return n == 0 ? 0 : segue_record_get_id (segue_record_list_get (list, (guint) any_of (rand, n)));
}

static gint64
random_integer (GRand            *rand,
                const SegueField *field)
{
  gint64 minimum = field->minimum;
  gint64 maximum = field->maximum;

  if (minimum == 0 && maximum == 0)
    {
      minimum = -1000000;
      maximum = 1000000;
    }

  return minimum + (gint64) (g_rand_double (rand) * (double) (maximum - minimum + 1));
}

static void
random_links (GRand            *rand,
              SegueWorkspace   *workspace,
              const SegueField *field,
              SegueValue       *value)
{
  gint64 ids[4];
  guint n = 0;

  if (field->kind == SEGUE_FIELD_LINK)
    {
      ids[0] = random_target (rand, workspace, field);
      if (ids[0] != 0)
        segue_value_set_integer (value, ids[0]);
      return;
    }

  for (int i = any_of (rand, G_N_ELEMENTS (ids)) + 1; i > 0; i--)
    {
      gint64 id = random_target (rand, workspace, field);

      if (id != 0)
        ids[n++] = id;
    }
  segue_value_set_ids (value, ids, n);
}

/**
 * store_random_value:
 * @rand: gives the numbers
 * @workspace: whose records a link may point to
 * @field: any field
 * @value: (out): a value that the field allows, sometimes unset
 */
void
store_random_value (GRand            *rand,
                    SegueWorkspace   *workspace,
                    const SegueField *field,
                    SegueValue       *value)
{
  g_autoptr(GError) error = NULL;

  segue_value_clear (value);
  if (!(field->flags & SEGUE_FIELD_REQUIRED) && any_of (rand, 5) == 0)
    return;

  switch (field->kind)
    {
    case SEGUE_FIELD_TEXT:
    case SEGUE_FIELD_NOTE:
    case SEGUE_FIELD_EMAIL:
    case SEGUE_FIELD_PHONE:
    case SEGUE_FIELD_ADDRESS:
    case SEGUE_FIELD_RECURRENCE:
    case SEGUE_FIELD_DATE_TIME:
      segue_value_take_text (value, dup_random_text (rand, field));
      break;

    case SEGUE_FIELD_INTEGER:
    case SEGUE_FIELD_PERCENT:
    case SEGUE_FIELD_MONEY:
    case SEGUE_FIELD_RATING:
    case SEGUE_FIELD_DURATION:
      segue_value_set_integer (value, random_integer (rand, field));
      break;

    case SEGUE_FIELD_REAL:
      segue_value_set_real (value, field->maximum > 0
                                     ? g_rand_double_range (rand, (double) field->minimum, (double) field->maximum)
                                     : (double) random_integer (rand, field) / 8);
      break;

    case SEGUE_FIELD_BOOLEAN:
      segue_value_set_integer (value, any_of (rand, 2));
      break;
    case SEGUE_FIELD_DATE:
      segue_value_set_integer (value, segue_day_from_ymd (2026, 1, 1) + any_of (rand, 400));
      break;
    case SEGUE_FIELD_TIME:
      segue_value_set_integer (value, any_of (rand, SEGUE_MINUTES_PER_DAY));
      break;
    case SEGUE_FIELD_CHOICE:
      segue_value_set_integer (value, any_of (rand, field->choices->n_choices));
      break;

    case SEGUE_FIELD_LINK:
    case SEGUE_FIELD_LINKS:
      random_links (rand, workspace, field, value);
      break;
    }

  segue_value_check (field, value, &error);
  g_assert_no_error (error);
}

/* What a record needs besides its required fields: an answer, a day. */
static gboolean
is_needed (SegueRecordKind kind,
           guint           field)
{
  return (kind == SEGUE_RECORD_RESISTANCE && field == SEGUE_RESISTANCE_OUTCOME) ||
         (kind == SEGUE_RECORD_ACTION && field == SEGUE_ACTION_DUE);
}

/* The uuid of a workspace is not for editing. */
static gboolean
may_change (SegueRecordKind   kind,
            guint             field,
            const SegueValue *value)
{
  if (is_needed (kind, field))
    return value->is_set;

  return kind != SEGUE_RECORD_WORKSPACE || field != SEGUE_SETTINGS_UUID;
}

static SegueRecordKind
random_kind (GRand *rand)
{
  return SEGUE_RECORD_AUDIENCE + (SegueRecordKind) any_of (rand, SEGUE_N_RECORD_KINDS
                                                           - SEGUE_RECORD_AUDIENCE);
}

static SegueRecord *
random_record (GRand          *rand,
               SegueWorkspace *workspace)
{
  for (guint tries = 0; tries < 20; tries++)
    {
      SegueRecordList *list = segue_plan_list (SEGUE_PLAN (workspace), random_kind (rand));
      guint n = segue_record_list_get_n (list);

      if (n > 0)
        return segue_record_list_get (list, (guint) any_of (rand, n));
    }

  return segue_workspace_get_settings (workspace);
}

static void
change_some (GRand          *rand,
             SegueWorkspace *workspace,
             SegueEdit      *edit)
{
  SegueRecord *record = random_record (rand, workspace);

  for (int i = any_of (rand, 3); i >= 0; i--)
    {
      g_auto(SegueValue) value = SEGUE_VALUE_INIT;
      guint field = (guint) any_of (rand, segue_record_get_n_fields (record));

      store_random_value (rand, workspace, segue_record_get_field (record, field), &value);
      if (may_change (segue_record_get_kind (record), field, &value))
        segue_edit_set_value (edit, record, field, &value);
    }
}

static void
add_one (GRand          *rand,
         SegueWorkspace *workspace,
         SegueEdit      *edit)
{
  SegueRecordKind kind = random_kind (rand);
  SegueRecordClass *klass = segue_record_class_get (kind);
  g_autoptr(SegueRecord) record = segue_record_new (kind, 0);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      g_auto(SegueValue) value = SEGUE_VALUE_INIT;

      if ((klass->fields[i].flags & SEGUE_FIELD_REQUIRED) || is_needed (kind, i) || any_of (rand, 3) == 0)
        {
          do
            store_random_value (rand, workspace, &klass->fields[i], &value);
          while (!value.is_set && is_needed (kind, i));
          segue_record_set_value (record, i, &value);
        }
    }
  segue_edit_add (edit, record);
}

static void
remove_one (GRand          *rand,
            SegueWorkspace *workspace,
            SegueEdit      *edit)
{
  SegueRecord *record = random_record (rand, workspace);
  g_autoptr(GError) error = NULL;

  if (segue_record_get_kind (record) != SEGUE_RECORD_WORKSPACE)
    {
      segue_edit_remove (edit, record, TRUE, &error);
      g_assert_no_error (error);
    }
}

static guint
count_all (SegueWorkspace *workspace)
{
  guint n = 0;

  for (int kind = SEGUE_RECORD_AUDIENCE; kind < SEGUE_N_RECORD_KINDS; kind++)
    n += store_count (workspace, kind);

  return n;
}

static void
add_people (GRand     *rand,
            SegueEdit *edit,
            guint      n)
{
  g_autoptr(SegueRecord) rollout = store_new_record (SEGUE_RECORD_ROLLOUT, "name", "Import", NULL);

  segue_edit_add (edit, rollout);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = g_strdup_printf ("Person %d", any_of (rand, 1000000));
      g_autoptr(SegueRecord) person = store_new_record (SEGUE_RECORD_STAKEHOLDER,
                                                        "name", name, NULL);
      g_autoptr(SegueRecord) engagement = store_new_record (SEGUE_RECORD_ENGAGEMENT, NULL);

      store_set_link (engagement, "stakeholder", person);
      store_set_link (engagement, "rollout", rollout);
      if (any_of (rand, 2) == 0)
        segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_POWER, any_of (rand, 5) + 1);
      segue_edit_add (edit, person);
      segue_edit_add (edit, engagement);
    }
}

/* Commits; where the edit is refused, nothing may have happened. */
static gboolean
try_commit (SegueWorkspace *workspace,
            SegueEdit      *edit)
{
  g_autofree char *before = store_dump_lists (workspace, FALSE);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;

  if (segue_edit_commit (edit, NULL, &error))
    return TRUE;

  g_assert_cmpuint (error->domain, ==, SEGUE_STORE_ERROR);
  after = store_dump_lists (workspace, FALSE);
  store_assert_same (before, after);

  return FALSE;
}

/**
 * store_import:
 * @workspace: a workspace
 * @rand: gives the numbers
 * @n: how many people
 *
 * Adds people with their engagements in one edit, as an import does: what is
 * added is journalled as ranges of ids.
 */
void
store_import (SegueWorkspace *workspace,
              GRand          *rand,
              guint           n)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_IMPORT,
                                              SEGUE_RECORD_STAKEHOLDER);

  add_people (rand, edit, n);
  store_commit (edit);
}

/**
 * store_random_edit:
 * @rand: gives the numbers
 * @workspace: a workspace
 * @n_wanted: about how many records it is to hold
 *
 * One edit of any sort.  It may be refused, for a pair that there is already.
 *
 * Returns: what it was, in a word
 */
const char *
store_random_edit (GRand          *rand,
                   SegueWorkspace *workspace,
                   guint           n_wanted)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE,
                                              SEGUE_RECORD_STAKEHOLDER);
  guint n = count_all (workspace);
  gboolean too_many = n > n_wanted;
  int choice = any_of (rand, 100);
  const char *what;

  if (n > 2 * n_wanted)
    {
      what = "purge";
      for (guint i = n_wanted; i < n; i++)
        remove_one (rand, workspace, edit);
    }
  else if (choice < 6 && !too_many)
    {
      /* Half of them are large enough for ranges. */
      what = "import";
      add_people (rand, edit, (guint) any_of (rand, 128) + 1);
      change_some (rand, workspace, edit);
    }
  else if (choice < 35)
    {
      what = "change";
      change_some (rand, workspace, edit);
    }
  else if (choice < 60 && !too_many)
    {
      what = "add";
      add_one (rand, workspace, edit);
    }
  else if (choice < 75)
    {
      what = "remove";
      remove_one (rand, workspace, edit);
    }
  else
    {
      what = "all sorts";
      for (int i = any_of (rand, 4); i >= 0; i--)
        {
          change_some (rand, workspace, edit);
          if (too_many)
            remove_one (rand, workspace, edit);
          else
            add_one (rand, workspace, edit);
        }
      remove_one (rand, workspace, edit);
    }

  return try_commit (workspace, edit) ? what : "refused";
}
