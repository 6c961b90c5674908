/* segue-register-view-private.h - what the files of the register view share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-filter-chip.h"
#include "segue-grid-view.h"
#include "segue-long-list-view.h"
#include "segue-matrix-view.h"
#include "segue-raci-view.h"
#include "segue-register-filter.h"
#include "segue-register-view.h"

G_BEGIN_DECLS

/* Fewer than fill a screen are not shown before all are there. */
#define SEGUE_REGISTER_FIRST_ROWS 32

struct _SegueRegisterView
{
  GtkWidget            parent_instance;

  /* Template children. */
  GtkWidget           *filter_bar;
  GtkEditable         *search_entry;
  GtkToggleButton     *key_chip;
  GtkToggleButton     *overdue_chip;
  GtkToggleButton     *silent_chip;
  SegueFilterChip     *audience_chip;
  SegueFilterChip     *owner_chip;
  SegueFilterChip     *standing_chip;
  SegueFilterChip     *barrier_chip;
  GtkMenuButton       *sort_button;
  GtkMenuButton       *view_button;
  GtkStack            *stack;
  AdwViewStack        *modes;
  AdwBin              *list_bin;
  AdwBin              *grid_bin;
  AdwBin              *matrix_bin;
  AdwBin              *raci_bin;
  GtkMenuButton       *axes_button;
  GtkWidget           *status_bar;
  GtkLabel            *status_label;
  GtkWidget           *silent_button;
  GtkWidget           *clear_button;

  /* Owned. */
  SegueWorkspace      *workspace;
  SegueSheetList      *list;
  SegueRegisterFilter *filter;
  GSettings           *settings; /* of this page and workspace, NULL where nothing is remembered */
  guint               *columns;  /* of the sheet, in the order they are shown */
  guint                n_columns;

  /* Borrowed: children. */
  SegueLongListView   *view;
  SegueGridView       *grid;     /* this and the other modes: NULL until first seen */
  SegueMatrixView     *matrix;
  SegueRaciView       *raci;
  GtkWidget           *menu;
  GtkScrolledWindow   *chooser;

  SegueGridAxes        axes;        /* of the grid */
  gint64               rollout;     /* that is looked at, 0 for all */
  guint                sort_column; /* of the sheet */
  gboolean             sort_descending;
  gboolean             is_compact;
  gboolean             is_narrow;
  gboolean             is_partial;   /* some of the columns cannot be seen now */
  gboolean             is_arranging; /* columns or chips are being set, not by the user */
  guint                columns_source;
  guint                filter_source;
};

void     segue_register_view_show_status   (SegueRegisterView   *self);

/* segue-register-modes.c */
void     segue_register_modes_begin        (SegueRegisterView   *self);
void     segue_register_modes_end          (SegueRegisterView   *self);
void     segue_register_modes_show_people  (SegueRegisterView   *self);
void     segue_register_modes_set_axes     (SegueRegisterView   *self,
                                            const char          *nick);
void     segue_register_modes_show_rollout (SegueRegisterView   *self);
void     segue_register_modes_show_narrow  (SegueRegisterView   *self);
gboolean segue_register_view_shows_list    (SegueRegisterView   *self);
gboolean segue_register_view_shows_grid    (SegueRegisterView   *self);
gboolean segue_register_view_shows_people  (SegueRegisterView   *self);
gboolean segue_register_view_shows_raci    (SegueRegisterView   *self);

const char *segue_register_view_get_document (SeguePage          *page);
void        segue_register_view_focus        (SeguePage           *page);

/* segue-register-paper.c */
void     segue_register_view_set_options   (SeguePage           *page,
                                            SeguePageOptions    *options);
GArray  *segue_register_view_dup_shown     (SeguePage           *page);
char    *segue_register_view_dup_narrowing (SeguePage           *page,
                                            SegueRedactionLevel  level);

/* segue-register-edits.c */
gint64   segue_register_view_add_record      (SeguePage           *page,
                                              GError             **error);
char    *segue_register_view_remove_selected (SeguePage           *page,
                                              GError             **error);

/* segue-register-sort.c */
char    *segue_register_view_dup_order     (SeguePage           *page);

/* segue-register-bar.c */
void   segue_register_bar_bind         (GtkWidgetClass    *klass);
void   segue_register_bar_begin        (SegueRegisterView *self);
void   segue_register_bar_end          (SegueRegisterView *self);
void   segue_register_bar_clear        (SegueRegisterView *self);
void   segue_register_bar_show_silent  (SegueRegisterView *self);
gboolean segue_register_bar_narrows    (SegueRegisterView *self);
char  *segue_register_bar_dup_status   (SegueRegisterView *self,
                                        guint              n_shown,
                                        guint              n_all,
                                        guint              n_selected);

/* segue-register-menu.c */
void   segue_register_menu_install     (GtkWidgetClass    *klass);
void   segue_register_menu_begin       (SegueRegisterView *self);

/* segue-register-sort.c */
void   segue_register_sort_begin       (SegueRegisterView *self);
void   segue_register_sort_set         (SegueRegisterView *self,
                                        guint              column,
                                        gboolean           descending);
void   segue_register_sort_columns_changed (SegueRegisterView *self);

/* segue-register-state.c */
void   segue_register_state_begin      (SegueRegisterView *self);
void   segue_register_state_show       (SegueRegisterView *self);
void   segue_register_state_set_compact (SegueRegisterView *self,
                                         gboolean           is_compact);
void   segue_register_state_save       (SegueRegisterView *self);
gboolean segue_register_state_offers   (SegueRegisterView *self,
                                        guint              column);
gboolean segue_register_view_suits_first (SeguePage       *page,
                                          SegueWorkspace  *workspace,
                                          GSettings       *settings,
                                          gint64           rollout);

G_END_DECLS
