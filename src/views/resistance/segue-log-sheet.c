/* segue-log-sheet.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The fields of an entry, all that is searched of it, and what is computed: priority, age
 * and clock.  Sorting thousands asks for these thousands of times, so they are those that
 * the state of the page keeps.
 */

#define G_LOG_DOMAIN "segue-log-sheet"

#include "config.h"

#include "segue-log-sheet.h"

#include "segue-sheet-builder.h"
#include "segue-sheets.h"

#include <glib/gi18n.h>

/* More than any priority is. */
#define OPEN_FIRST 26

/* On the plan: the state whose facts are shown. */
static G_DEFINE_QUARK (segue-log-state, state)

static const SegueResistanceFacts *
get_facts (SeguePlan           *plan,
           const SegueSheetRow *row)
{
  SegueResistanceState *state = g_object_get_qdata (G_OBJECT (plan), state_quark ());

  return state != NULL ? segue_resistance_state_get_facts (state, row->records[SEGUE_SHEET_OWN]) : NULL;
}

/* What the list is sorted by, as on paper: all that is open comes before what is closed. */
static void
compute_priority (SeguePlan           *plan,
                  const SegueSheetRow *row,
                  SegueValue          *value)
{
  SegueRecord *entry = row->records[SEGUE_SHEET_OWN];
  int priority = (int) segue_resistance_get_priority (entry);

  if (segue_resistance_status_is_open (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS)))
    segue_value_set_integer (value, OPEN_FIRST + priority);
  else if (priority > 0)
    segue_value_set_integer (value, priority);
}

static void
compute_age (SeguePlan           *plan,
             const SegueSheetRow *row,
             SegueValue          *value)
{
  const SegueResistanceFacts *facts = get_facts (plan, row);

  if (facts != NULL && !facts->is_anticipated)
    segue_value_set_integer (value, facts->age);
}

/* By when the next step is to be done: what is overdue comes first, what has no clock last. */
static void
compute_clock (SeguePlan           *plan,
               const SegueSheetRow *row,
               SegueValue          *value)
{
  const SegueResistanceFacts *facts = get_facts (plan, row);

  if (facts != NULL && facts->next < SEGUE_N_RESISTANCE_STEPS && facts->marks[facts->next].due != SEGUE_DAY_NONE)
    segue_value_set_integer (value, facts->marks[facts->next].due);
}

/* Who said it, and whom else it names: they are searched for as well. */
static void
compute_names (SeguePlan           *plan,
               const SegueSheetRow *row,
               SegueValue          *value)
{
  static const guint fields[] = { SEGUE_RESISTANCE_STAKEHOLDER, SEGUE_RESISTANCE_AUDIENCE, SEGUE_RESISTANCE_OWNER };
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      SegueRecord *record = segue_plan_follow (plan, row->records[SEGUE_SHEET_OWN], fields[i]);
      g_autofree char *name = record != NULL ? segue_plan_dup_title (plan, record) : NULL;

      if (name != NULL)
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
    }
  if (names->len > 0)
    segue_value_set_text (value, names->str);
}

static const struct
{
  SegueField      field;
  SegueColumnFunc compute;
} computed[] = {
  { { "priority", SEGUE_FIELD_INTEGER, N_("Priority"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPINION, 8, .minimum = 1, .maximum = OPEN_FIRST + 25 },
    compute_priority },
  { { "age", SEGUE_FIELD_INTEGER, N_("Age"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 6, .minimum = 0, .maximum = G_MAXINT },
    compute_age },
  { { "clock", SEGUE_FIELD_DATE, N_("Clock"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 12 },
    compute_clock },
  { { "names", SEGUE_FIELD_TEXT, N_("Who"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_IDENTITY, 20 },
    compute_names },
};

static const SegueSheet *
make_sheet (void)
{
  SegueSheet sheet = *segue_sheet_get ("resistance");
  SegueSheetBuilder *builder;

  sheet.columns = NULL;
  sheet.n_columns = 0;
  builder = segue_sheet_builder_new (&sheet);
  for (guint i = 0; i < G_N_ELEMENTS (computed); i++)
    segue_sheet_builder_computed (builder, &computed[i].field, computed[i].compute);
  segue_sheet_builder_field (builder, SEGUE_SHEET_OWN, SEGUE_MAIN_CODE);
  segue_sheet_builder_fields (builder, SEGUE_SHEET_OWN, SEGUE_RESISTANCE_SUMMARY, SEGUE_RESISTANCE_CONTROL);

  return segue_sheet_builder_end (builder);
}

/**
 * segue_log_sheet_get:
 *
 * Returns: (transfer none): the entries of the log with what is computed of them; it lives
 *   for ever
 */
const SegueSheet *
segue_log_sheet_get (void)
{
  static const SegueSheet *sheet;

  if (g_once_init_enter (&sheet))
    g_once_init_leave (&sheet, make_sheet ());

  return sheet;
}

/**
 * segue_log_sheet_follow:
 * @plan: whose entries are shown
 * @state: whose facts the sheet shows of them; to be taken back before it goes
 */
void
segue_log_sheet_follow (SeguePlan            *plan,
                        SegueResistanceState *state)
{
  g_object_set_qdata (G_OBJECT (plan), state_quark (), state);
}

/**
 * segue_log_sheet_leave:
 * @plan: whose entries are shown no more
 * @state: whose facts were shown of them; another that took its place stays
 */
void
segue_log_sheet_leave (SeguePlan            *plan,
                       SegueResistanceState *state)
{
  if (g_object_get_qdata (G_OBJECT (plan), state_quark ()) == state)
    g_object_set_qdata (G_OBJECT (plan), state_quark (), NULL);
}
