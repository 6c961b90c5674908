/* segue-log-cells.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-log-cells"

#include "config.h"

#include "segue-log-cells.h"

#include "segue-cell.h"
#include "segue-log-sheet.h"
#include "segue-priority-cell.h"
#include "segue-sheet-item.h"
#include "segue-tip.h"

#include <glib/gi18n.h>

typedef enum
{
  CELL_PRIORITY,
  CELL_SUMMARY,
  CELL_WHO,
  CELL_CAUSE,
  CELL_OWNER,
  CELL_STATUS,
  CELL_AGE,
  CELL_CLOCK,
  CELL_TEXT,
} Cell;

static Cell
get_cell (guint column)
{
  static const struct
  {
    const char *name;
    Cell        cell;
  } names[] = {
    { "priority", CELL_PRIORITY }, { "summary", CELL_SUMMARY }, { "stakeholder", CELL_WHO }, { "root-cause", CELL_CAUSE },
    { "owner", CELL_OWNER },       { "status", CELL_STATUS },   { "age", CELL_AGE },         { "clock", CELL_CLOCK },
  };
  const char *name = segue_log_sheet_get ()->columns[column].field->name;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i].name, name))
      return names[i].cell;

  return CELL_TEXT;
}

static void
set_lines (SegueCell  *cell,
           const char *first,
           const char *second,
           gboolean    is_late,
           const char *description)
{
  const SegueCellContent content = { .first = first, .second = second, .number = -1, .other = -1, .is_late = is_late };

  segue_cell_set (cell, &content, description);
  segue_tip_set (GTK_WIDGET (cell), description);
}

/* The label of a choice; NULL where nothing is chosen, or may be seen. */
static const char *
get_label (SegueRecord *entry,
           guint        field)
{
  if (!segue_record_is_set (entry, field))
    return NULL;

  return segue_choices_get_label (segue_record_get_field (entry, field)->choices, segue_record_get_choice (entry, field));
}

static char *
dup_linked (SeguePlan   *plan,
            SegueRecord *entry,
            guint        field)
{
  SegueRecord *record = segue_plan_follow (plan, entry, field);

  return record != NULL ? segue_plan_dup_title (plan, record) : NULL;
}

/* Both where both are there, with a dot between. */
static char *
join (const char *first,
      const char *second)
{
  if (first == NULL || second == NULL)
    return g_strdup (first != NULL ? first : second);

  return g_strdup_printf ("%s · %s", first, second);
}

/* How it comes about is in the tooltip. */
static void
fill_priority (SeguePriorityCell *cell,
               SegueRecord       *entry)
{
  guint priority = segue_resistance_get_priority (entry);
  g_autofree char *description = NULL;

  if (priority == 0)
    {
      segue_priority_cell_set (cell, 0, _("Priority not rated: severity and spread make it"));
      return;
    }

  description = g_strdup_printf (_("Priority %u: severity %d × spread %d"), priority,
                                 (int) segue_record_get_integer (entry, SEGUE_RESISTANCE_SEVERITY),
                                 (int) segue_record_get_integer (entry, SEGUE_RESISTANCE_SPREAD));
  segue_priority_cell_set (cell, priority, description);
}

/* What was said, and below it its code and where it was heard; in a narrow list how it stands. */
static void
fill_summary (SegueResistanceState *state,
              SegueCell            *cell,
              SegueRecord          *entry)
{
  const char *summary = segue_record_get_text (entry, SEGUE_RESISTANCE_SUMMARY);
  const char *code = segue_record_get_text (entry, SEGUE_MAIN_CODE);
  const char *heard_in = get_label (entry, SEGUE_RESISTANCE_HEARD_IN);
  const SegueResistanceFacts *facts = segue_resistance_state_get_facts (state, entry);
  g_autofree char *second = NULL;
  g_autofree char *description = NULL;

  if (summary == NULL)
    summary = _("Not shown at this level");
  if (segue_page_state_is_narrow (SEGUE_PAGE_STATE (state)))
    second = g_strdup (get_label (entry, SEGUE_RESISTANCE_STATUS));
  else
    second = join (code, facts->is_anticipated && heard_in == NULL ? get_label (entry, SEGUE_RESISTANCE_ORIGIN) : heard_in);
  description = join (summary, second);
  set_lines (cell, summary, second, FALSE, description);
}

/* The person and the audience; where it is anonymous the audience alone. */
static void
fill_who (SeguePlan   *plan,
          SegueCell   *cell,
          SegueRecord *entry)
{
  g_autofree char *who = segue_resistance_dup_who (plan, entry);
  g_autofree char *audience = dup_linked (plan, entry, SEGUE_RESISTANCE_AUDIENCE);
  gboolean is_same = audience != NULL && g_str_equal (audience, who);
  g_autofree char *description = is_same ? g_strdup (who) : join (who, audience);

  set_lines (cell, who, is_same ? NULL : audience, FALSE, description);
}

/* The cause, or the barrier where that is all that is known; and how it is meant.  Nobody
 * is judged by default.
 */
static void
fill_cause (SegueCell   *cell,
            SegueRecord *entry)
{
  const char *cause = get_label (entry, SEGUE_RESISTANCE_ROOT_CAUSE);
  const char *barrier = get_label (entry, SEGUE_RESISTANCE_BARRIER);
  const char *intent = get_label (entry, SEGUE_RESISTANCE_INTENT);
  const char *first = cause != NULL ? cause : barrier;
  g_autofree char *known = cause != NULL ? join (cause, barrier) : g_strdup (first != NULL ? first : _("No cause yet"));
  g_autofree char *description = join (known, intent);

  set_lines (cell, first != NULL ? first : "–", intent, FALSE, description);
}

static void
fill_owner (SeguePlan   *plan,
            SegueCell   *cell,
            SegueRecord *entry)
{
  g_autofree char *owner = dup_linked (plan, entry, SEGUE_RESISTANCE_OWNER);

  set_lines (cell, owner != NULL ? owner : "–", NULL, FALSE, owner != NULL ? owner : _("Nobody owns it yet"));
}

static void
fill_age (SegueCell                  *cell,
          const SegueResistanceFacts *facts)
{
  g_autofree char *age = facts->is_anticipated ? g_strdup ("–") : g_strdup_printf (C_("age in days", "%d d"), facts->age);
  g_autofree char *description = facts->is_anticipated
                                   ? g_strdup (_("Not heard yet"))
                                   : g_strdup_printf (ngettext ("%d day old", "%d days old", (gulong) facts->age), facts->age);

  set_lines (cell, age, NULL, FALSE, description);
}

static void
fill_clock (SegueCell                  *cell,
            const SegueResistanceFacts *facts)
{
  g_autofree char *clock = segue_resistance_dup_clock (facts, segue_today ());

  set_lines (cell, *clock != '\0' ? clock : "–", NULL, facts->is_late, *clock != '\0' ? clock : _("No clock runs"));
}

/**
 * segue_log_cells_make:
 * @data: a #SegueResistanceState
 *
 * Returns: (transfer floating) (nullable): the cell of a column; %NULL for plain text
 */
gpointer
segue_log_cells_make (gpointer data,
                      guint    column)
{
  Cell cell = get_cell (column);

  if (cell == CELL_TEXT)
    return NULL;

  if (cell == CELL_PRIORITY)
    return segue_priority_cell_new ();

  return segue_cell_new (cell == CELL_OWNER ? SEGUE_CELL_INITIALS : cell == CELL_AGE ? SEGUE_CELL_LINES : SEGUE_CELL_WORDS);
}

/**
 * segue_log_cells_fill:
 * @data: a #SegueResistanceState
 * @item: a #SegueSheetItem
 *
 * Shows it in the cell of a column.
 */
void
segue_log_cells_fill (gpointer  data,
                      gpointer  cell,
                      GObject  *item,
                      guint     column)
{
  SegueResistanceState *state = data;
  SeguePlan *plan = segue_page_state_get_plan (SEGUE_PAGE_STATE (state));
  SegueRecord *entry = segue_sheet_item_get (SEGUE_SHEET_ITEM (item), SEGUE_SHEET_OWN);
  const char *status = get_label (entry, SEGUE_RESISTANCE_STATUS);

  switch (get_cell (column))
    {
    case CELL_PRIORITY:
      fill_priority (cell, entry);
      break;
    case CELL_SUMMARY:
      fill_summary (state, cell, entry);
      break;
    case CELL_WHO:
      fill_who (plan, cell, entry);
      break;
    case CELL_CAUSE:
      fill_cause (cell, entry);
      break;
    case CELL_OWNER:
      fill_owner (plan, cell, entry);
      break;
    case CELL_STATUS:
      set_lines (cell, status != NULL ? status : "–", NULL, FALSE, status != NULL ? status : _("No status"));
      break;
    case CELL_AGE:
      fill_age (cell, segue_resistance_state_get_facts (state, entry));
      break;
    case CELL_CLOCK:
      fill_clock (cell, segue_resistance_state_get_facts (state, entry));
      break;
    case CELL_TEXT:
      g_assert_not_reached ();
    }
}
