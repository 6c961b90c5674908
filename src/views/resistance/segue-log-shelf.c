/* segue-log-shelf.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-log-shelf"

#include "config.h"

#include "segue-log-shelf.h"

#include "segue-log-cells.h"
#include "segue-log-sheet.h"
#include "segue-resistance-state.h"
#include "segue-sheet-shelf.h"

#include <glib/gi18n.h>

#define PLAN_KEY "segue-log-plan"
#define SERIAL_KEY "segue-log-serial"

static const SegueSheetShelfColumn columns[] = {
  { "summary", NULL, 188, TRUE, TRUE },
  { "priority", NULL, 74, FALSE, FALSE },
  { "stakeholder", NULL, 100, TRUE, FALSE },
  { "root-cause", NC_("column", "Cause"), 100, TRUE, FALSE },
  { "owner", NULL, 42, TRUE, FALSE },
  { "status", NULL, 98, FALSE, FALSE },
  { "age", NULL, 42, FALSE, FALSE },
  { "clock", NULL, 92, FALSE, TRUE },
};

static const SegueSheetShelfLook look = {
  .kind = SEGUE_RECORD_RESISTANCE,
  .label = N_("Entries"),
  .get_sheet = segue_log_sheet_get,
  .columns = columns,
  .n_columns = G_N_ELEMENTS (columns),
  .sort = "priority",
  .descending = TRUE,
  .activate = "resistance.open-entry",
  .make_cell = segue_log_cells_make,
  .fill_cell = segue_log_cells_fill,
};

static gboolean
passes (GObject  *item,
        gpointer  data)
{
  return segue_resistance_state_passes_filters (data, segue_sheet_item_get (SEGUE_SHEET_ITEM (item), SEGUE_SHEET_OWN));
}

/* Only where another filter holds, or let through by the clock alone: thousands are not
 * looked at again for each letter that is searched for.
 */
static void
refilter (SegueSheetShelf      *shelf,
          SegueResistanceState *state)
{
  guint serial = segue_resistance_state_get_serial (state);

  if (GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (shelf), SERIAL_KEY)) == serial)
    return;

  g_object_set_data (G_OBJECT (shelf), SERIAL_KEY, GUINT_TO_POINTER (serial));
  segue_sheet_shelf_set_filter (shelf, segue_resistance_state_filters (state) ? passes : NULL, state);
}

static void
state_changed_cb (SegueSheetShelf      *shelf,
                  SegueResistanceState *state)
{
  refilter (shelf, state);
}

static GMenuModel *
make_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr(GMenu) first = g_menu_new ();
  g_autoptr(GMenu) last = g_menu_new ();

  g_menu_append (first, _("_Answer"), "resistance.open-entry");
  g_menu_append (last, _("_Delete"), "win.delete");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (first));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (last));

  return G_MENU_MODEL (menu);
}

/* By then the workspace may show another plan. */
static void
leave (gpointer data)
{
  g_autoptr(SegueResistanceState) state = data;
  g_autoptr(SeguePlan) plan = g_object_steal_data (G_OBJECT (state), PLAN_KEY);

  segue_log_sheet_leave (plan, state);
}

/**
 * segue_log_shelf_new:
 * @state: the #SegueResistanceState of the page
 *
 * Returns: (transfer floating): a #SegueSheetShelf of the entries, those of the highest
 *   priority first
 */
GtkWidget *
segue_log_shelf_new (SeguePageState *state)
{
  g_autoptr(GMenuModel) menu = make_menu ();
  SeguePlan *plan = segue_page_state_get_plan (state);
  GtkWidget *shelf;

  segue_log_sheet_follow (plan, SEGUE_RESISTANCE_STATE (state));
  g_object_set_data_full (G_OBJECT (state), PLAN_KEY, g_object_ref (plan), g_object_unref);
  shelf = segue_sheet_shelf_new_with_look (state, &look, g_object_ref (state), leave);
  segue_sheet_shelf_set_menu (SEGUE_SHEET_SHELF (shelf), menu);
  g_signal_connect_object (state, "changed", G_CALLBACK (state_changed_cb), shelf, G_CONNECT_SWAPPED);
  g_signal_connect_object (state, "facts-changed", G_CALLBACK (segue_sheet_shelf_touch_all), shelf, G_CONNECT_SWAPPED);
  refilter (SEGUE_SHEET_SHELF (shelf), SEGUE_RESISTANCE_STATE (state));

  return shelf;
}
