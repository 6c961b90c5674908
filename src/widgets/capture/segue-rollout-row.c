/* segue-rollout-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-rollout-row"

#include "config.h"

#include "segue-rollout-row.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define IDS_KEY "segue-ids"

/**
 * segue_rollout_row_new:
 * @plan: what may be seen
 * @rollout: what is looked at, 0 for all
 *
 * Returns: (transfer floating): a row to choose a rollout in; not visible where there is but one
 *   that it can be
 */
GtkWidget *
segue_rollout_row_new (SeguePlan *plan,
                       gint64     rollout)
{
  SegueRecordList *rollouts = segue_plan_list (plan, SEGUE_RECORD_ROLLOUT);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  GtkWidget *row = adw_combo_row_new ();

  for (guint i = 0; i < segue_record_list_get_n (rollouts); i++)
    {
      SegueRecord *record = segue_record_list_get (rollouts, i);
      gint64 id = segue_record_get_id (record);
      g_autofree char *name = NULL;

      if (rollout != 0 ? id != rollout : segue_record_get_boolean (record, SEGUE_MAIN_ARCHIVED))
        continue;
      name = segue_plan_dup_title (plan, record);
      gtk_string_list_append (names, name);
      g_array_append_val (ids, id);
    }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Rollout"));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (names));
  gtk_widget_set_visible (row, ids->len > 1);
  g_object_set_data_full (G_OBJECT (row), IDS_KEY, ids, (GDestroyNotify) g_array_unref);

  return row;
}

/**
 * segue_rollout_row_get:
 *
 * Returns: the rollout that is chosen, 0 where there is none
 */
gint64
segue_rollout_row_get (GtkWidget *row)
{
  GArray *ids = g_object_get_data (G_OBJECT (row), IDS_KEY);
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (row));

  return selected < ids->len ? g_array_index (ids, gint64, selected) : 0;
}
