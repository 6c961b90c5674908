/* segue-register-view-private.h - what the files of the register view share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-long-list-view.h"
#include "segue-register-view.h"

G_BEGIN_DECLS

struct _SegueRegisterView
{
  GtkWidget          parent_instance;

  /* Template children. */
  GtkWidget         *filter_bar;
  GtkEditable       *search_entry;
  GtkToggleButton   *key_chip;
  GtkToggleButton   *overdue_chip;
  GtkMenuButton     *sort_button;
  GtkMenuButton     *columns_button;
  GtkStack          *stack;
  AdwBin            *list_bin;
  GtkWidget         *status_bar;
  GtkLabel          *status_label;
  GtkWidget         *clear_button;

  /* Owned. */
  SegueSheetList    *list;
  GSettings         *settings; /* of this page and workspace, NULL where nothing is remembered */
  guint             *columns;  /* of the sheet, in the order they are shown */
  guint              n_columns;

  /* Borrowed: children. */
  SegueLongListView *view;
  GtkWidget         *menu;
  GtkScrolledWindow *chooser;

  guint              due_column;
  guint              quadrant_column;
  gboolean           is_narrow;
  guint              columns_source;
};

void segue_register_view_columns_changed (SegueRegisterView *self);

/* segue-register-menu.c */
void segue_register_menu_install         (GtkWidgetClass    *klass);
void segue_register_menu_begin           (SegueRegisterView *self);

/* segue-register-state.c */
void segue_register_state_begin          (SegueRegisterView *self);
void segue_register_state_show_columns   (SegueRegisterView *self);
void segue_register_state_save           (SegueRegisterView *self);

G_END_DECLS
