/* segue-number-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-number-row"

#include "config.h"

#include "segue-number-row.h"

/**
 * segue_number_row_add_to:
 * @title: what is counted
 *
 * Adds a row with a number that can be stepped through.
 *
 * Returns: (transfer none): what holds the number
 */
GtkAdjustment *
segue_number_row_add_to (AdwExpanderRow *group,
                         const char     *title,
                         int             value,
                         int             least,
                         int             most)
{
  GtkWidget *row = adw_action_row_new ();
  GtkAdjustment *adjustment = gtk_adjustment_new (value, least, most, 1, 7, 0);
  GtkWidget *spin = gtk_spin_button_new (adjustment, 1, 0);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_widget_set_valign (spin, GTK_ALIGN_CENTER);
  gtk_spin_button_set_numeric (GTK_SPIN_BUTTON (spin), TRUE);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_RELATION_LABELLED_BY, row, NULL, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), spin);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), spin);
  adw_expander_row_add_row (group, row);

  return adjustment;
}
