/* segue-promises-shelf.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is open comes first, by its day: what is late is on top.
 */

#define G_LOG_DOMAIN "segue-promises-shelf"

#include "config.h"

#include "segue-promises-shelf.h"

#include "segue-cell.h"
#include "segue-promises.h"
#include "segue-sheet-builder.h"
#include "segue-sheet-shelf.h"
#include "segue-sheets.h"
#include "segue-tip.h"

#include <glib/gi18n.h>

static SegueRecord *
get_own (const SegueSheetRow *row)
{
  return row->records[SEGUE_SHEET_OWN];
}

/* By when, of what is open; what is done or has no day comes last. */
static void
compute_clock (SeguePlan           *plan,
               const SegueSheetRow *row,
               SegueValue          *value)
{
  SeguePromiseFacts facts;

  segue_promise_get_facts (get_own (row), segue_today (), &facts);
  if (facts.is_open && facts.due != SEGUE_DAY_NONE)
    segue_value_set_integer (value, facts.due);
}

static void
append_name (GString     *names,
             SeguePlan   *plan,
             SegueRecord *record)
{
  g_autofree char *name = record != NULL ? segue_plan_dup_title (plan, record) : NULL;

  if (name != NULL)
    g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
}

/* The person, and the audiences. */
static char *
dup_to_whom (SeguePlan   *plan,
             SegueRecord *action)
{
  GString *names = g_string_new (NULL);
  guint n = 0;
  const gint64 *audiences = segue_record_get_links (action, SEGUE_ACTION_AUDIENCES, &n);

  append_name (names, plan, segue_plan_follow (plan, action, SEGUE_ACTION_PROMISED_TO));
  for (guint i = 0; i < n; i++)
    append_name (names, plan, segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, audiences[i]));

  return g_string_free (names, FALSE);
}

/* To whom and by whom: they are searched for as well. */
static void
compute_names (SeguePlan           *plan,
               const SegueSheetRow *row,
               SegueValue          *value)
{
  g_autofree char *names = dup_to_whom (plan, get_own (row));
  SegueRecord *owner = segue_plan_follow (plan, get_own (row), SEGUE_ACTION_OWNER);
  g_autofree char *name = owner != NULL ? segue_plan_dup_title (plan, owner) : g_strdup ("");
  g_autofree char *both = g_strdup_printf ("%s, %s", names, name);

  segue_value_set_text (value, both);
}

static const SegueSheet *
make_sheet (void)
{
  static const SegueField clock = { "clock", SEGUE_FIELD_DATE, N_("Clock"), SEGUE_FIELD_LISTED, SEGUE_REDACTION_OPEN, 12 };
  static const SegueField names = { "names", SEGUE_FIELD_TEXT, N_("Who"), SEGUE_FIELD_SEARCHED, SEGUE_REDACTION_IDENTITY, 20 };
  SegueSheet sheet = *segue_sheet_get ("actions");
  SegueSheetBuilder *builder;

  sheet.columns = NULL;
  sheet.n_columns = 0;
  builder = segue_sheet_builder_new (&sheet);
  segue_sheet_builder_computed (builder, &clock, compute_clock);
  segue_sheet_builder_computed (builder, &names, compute_names);
  segue_sheet_builder_field (builder, SEGUE_SHEET_OWN, SEGUE_MAIN_CODE);
  segue_sheet_builder_fields (builder, SEGUE_SHEET_OWN, SEGUE_ACTION_TITLE, SEGUE_ACTION_DONE_ON);

  return segue_sheet_builder_end (builder);
}

static const SegueSheet *
get_sheet (void)
{
  static const SegueSheet *sheet;

  if (g_once_init_enter (&sheet))
    g_once_init_leave (&sheet, make_sheet ());

  return sheet;
}

static gboolean
is_column (guint       column,
           const char *name)
{
  return g_str_equal (get_sheet ()->columns[column].field->name, name);
}

static gpointer
make_cell (gpointer data,
           guint    column)
{
  if (is_column (column, "title") || is_column (column, "clock") || is_column (column, "promised-to"))
    return segue_cell_new (SEGUE_CELL_WORDS);
  if (is_column (column, "owner"))
    return segue_cell_new (SEGUE_CELL_INITIALS);

  return NULL;
}

static void
set_lines (SegueCell  *cell,
           const char *first,
           const char *second,
           gboolean    is_late)
{
  const SegueCellContent content = { .first = first, .second = second, .number = -1, .other = -1, .is_late = is_late };
  g_autofree char *description = second != NULL ? g_strdup_printf ("%s, %s", first, second) : g_strdup (first);

  segue_cell_set (cell, &content, description);
  segue_tip_set (GTK_WIDGET (cell), description);
}

/* “An answer”, and below it “P-004 · Promise” */
static void
fill_title (SegueCell   *cell,
            SegueRecord *action)
{
  const char *title = segue_record_get_text (action, SEGUE_ACTION_TITLE);
  const char *code = segue_record_get_text (action, SEGUE_MAIN_CODE);
  const char *kind = segue_choices_get_label (segue_record_get_field (action, SEGUE_ACTION_KIND)->choices,
                                              segue_record_get_choice (action, SEGUE_ACTION_KIND));
  g_autofree char *second = code != NULL ? g_strdup_printf ("%s · %s", code, kind) : g_strdup (kind);

  set_lines (cell, title != NULL ? title : _("Not shown at this level"), second, FALSE);
}

static void
fill_clock (SegueCell   *cell,
            SegueRecord *action)
{
  g_autofree char *clock = segue_promise_dup_clock (action, segue_today ());
  SeguePromiseFacts facts;
  g_autofree char *day = NULL;

  segue_promise_get_facts (action, segue_today (), &facts);
  if (facts.is_open && facts.due != SEGUE_DAY_NONE)
    day = segue_day_to_short_label (facts.due, segue_today ());
  set_lines (cell, clock, day, facts.is_open && facts.late > 0);
}

static void
fill_cell (gpointer  data,
           gpointer  cell,
           GObject  *item,
           guint     column)
{
  SeguePlan *plan = segue_page_state_get_plan (data);
  SegueRecord *action = segue_sheet_item_get (SEGUE_SHEET_ITEM (item), SEGUE_SHEET_OWN);
  SegueRecord *owner = segue_plan_follow (plan, action, SEGUE_ACTION_OWNER);
  g_autofree char *name = owner != NULL ? segue_plan_dup_title (plan, owner) : g_strdup ("–");
  g_autofree char *to = dup_to_whom (plan, action);

  if (is_column (column, "title"))
    fill_title (cell, action);
  else if (is_column (column, "clock"))
    fill_clock (cell, action);
  else if (is_column (column, "promised-to"))
    set_lines (cell, *to != '\0' ? to : "–", NULL, FALSE);
  else
    set_lines (cell, name, NULL, FALSE);
}

static const SegueSheetShelfColumn columns[] = {
  { "title", NULL, 180, TRUE, TRUE },
  { "clock", NC_("column", "By When"), 120, FALSE, TRUE },
  { "promised-to", NC_("column", "To"), 130, TRUE, FALSE },
  { "owner", NULL, 70, TRUE, FALSE },
  { "status", NULL, 90, FALSE, FALSE },
};

static const SegueSheetShelfLook look = {
  .kind = SEGUE_RECORD_ACTION,
  .label = N_("Promises"),
  .get_sheet = get_sheet,
  .columns = columns,
  .n_columns = G_N_ELEMENTS (columns),
  .sort = "clock",
  .make_cell = make_cell,
  .fill_cell = fill_cell,
};

static GMenuModel *
make_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr(GMenu) first = g_menu_new ();
  g_autoptr(GMenu) last = g_menu_new ();

  g_menu_append (first, _("_Kept"), "win.keep-promise");
  g_menu_append (last, _("_Delete"), "win.delete");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (first));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (last));

  return G_MENU_MODEL (menu);
}

/**
 * segue_promises_shelf_new:
 * @state: what the page looks at
 *
 * Returns: (transfer floating): a #SegueSheetShelf of promises, tasks, escalations and decisions
 */
GtkWidget *
segue_promises_shelf_new (SeguePageState *state)
{
  GtkWidget *shelf = segue_sheet_shelf_new_with_look (state, &look, g_object_ref (state), g_object_unref);
  g_autoptr(GMenuModel) menu = make_menu ();

  segue_sheet_shelf_set_menu (SEGUE_SHEET_SHELF (shelf), menu);

  return shelf;
}

/**
 * segue_promises_shelf_dup_status:
 * @shown: (element-type gint64): ids of what is seen
 *
 * Returns: (transfer full): “12 promises and tasks · 2 late · 70 % of the promises kept in
 *   time”, as markup
 */
char *
segue_promises_shelf_dup_status (SeguePageState *state,
                                 const GArray   *shown)
{
  SeguePlan *plan = segue_page_state_get_plan (state);
  SegueKept kept = segue_promises_sum_up (plan, segue_page_state_get_rollout (state), segue_today ());
  g_autoptr(GString) text = g_string_new (NULL);
  guint n_late = 0;

  for (guint i = 0; i < shown->len; i++)
    {
      SegueRecord *action = segue_plan_find (plan, SEGUE_RECORD_ACTION, g_array_index (shown, gint64, i));
      SeguePromiseFacts facts;

      if (action == NULL)
        continue;
      segue_promise_get_facts (action, segue_today (), &facts);
      n_late += facts.is_open && facts.late > 0;
    }

  g_string_append_printf (text, ngettext ("<b>%u</b> promise or task", "<b>%u</b> promises and tasks", shown->len), shown->len);
  if (n_late > 0)
    /* Translators: how many promises are late. */
    g_string_append_printf (text, ngettext (" · <b>%u late</b>", " · <b>%u late</b>", n_late), n_late);
  if (kept.percent >= 0)
    g_string_append_printf (text, _(" · %d %% of the promises kept in time: %u of %u"), kept.percent, kept.in_time, kept.done + kept.overdue);

  return g_strdup (text->str);
}
