/* segue-audiences-view-private.h - what the files of the page of the audiences share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-audience-rows.h"
#include "segue-audiences-view.h"
#include "segue-filter-chip.h"
#include "segue-impact-view.h"
#include "segue-long-list-view.h"

G_BEGIN_DECLS

struct _SegueAudiencesView
{
  GtkWidget           parent_instance;

  /* Template children. */
  GtkWidget          *filter_bar;
  GtkEditable        *search_entry;
  SegueFilterChip    *segment_chip;
  GtkToggleButton    *scope_chip;
  GtkToggleButton    *silent_chip;
  GtkToggleButton    *champion_chip;
  GtkToggleButton    *impact_chip;
  GtkMenuButton      *sort_button;
  GtkStack           *stack;
  AdwViewStack       *modes;
  AdwBin             *list_bin;
  AdwBin             *impact_bin;
  GtkWidget          *status_bar;
  GtkLabel           *status_label;
  GtkWidget          *clear_button;

  /* Owned. */
  SegueWorkspace     *workspace;
  SegueAudienceRows  *rows;
  GSettings          *settings; /* of this page and workspace, NULL where nothing is remembered */

  /* Borrowed: children. */
  SegueLongListView  *view;
  SegueImpactView    *impact; /* made when it is seen first */
  GtkWidget          *menu;

  SegueAudienceColumn columns[SEGUE_N_AUDIENCE_COLUMNS]; /* that are shown */
  guint               n_columns;
  SegueAudienceColumn sort_column;
  gboolean            sort_descending;
  gboolean            is_narrow;
  gboolean            is_arranging; /* columns or chips are being set, not by the user */
  guint               columns_source;
};

SegueLongList *segue_audiences_view_get_long_list  (SegueAudiencesView  *self);
void           segue_audiences_view_show_status    (SegueAudiencesView  *self);
gboolean       segue_audiences_view_shows_impact   (SegueAudiencesView  *self);
void           segue_audiences_view_update_flat    (SegueAudiencesView  *self);

/* segue-audiences-bar.c */
void           segue_audiences_bar_bind            (GtkWidgetClass      *klass);
void           segue_audiences_bar_begin           (SegueAudiencesView  *self);
void           segue_audiences_bar_clear           (SegueAudiencesView  *self);
void           segue_audiences_bar_show_chips      (SegueAudiencesView  *self);
gboolean       segue_audiences_bar_asks_silence    (SegueAudiencesView  *self);
void           segue_audiences_bar_show_silent     (SegueAudiencesView  *self);
gboolean       segue_audiences_bar_narrows         (SegueAudiencesView  *self);
char          *segue_audiences_bar_dup_status      (SegueAudiencesView  *self);
char          *segue_audiences_view_dup_narrowing  (SeguePage           *page,
                                                    SegueRedactionLevel  level);

/* segue-audiences-layout.c */
void           segue_audiences_layout_begin        (SegueAudiencesView  *self);
void           segue_audiences_layout_update       (SegueAudiencesView  *self);
void           segue_audiences_layout_update_soon  (SegueAudiencesView  *self);

/* segue-audiences-sort.c */
void           segue_audiences_sort_begin          (SegueAudiencesView  *self);
void           segue_audiences_sort_set            (SegueAudiencesView  *self,
                                                    guint                column,
                                                    gboolean             descending);
void           segue_audiences_sort_columns_changed (SegueAudiencesView *self);
char          *segue_audiences_view_dup_order      (SeguePage           *page);
guint          segue_audiences_sort_find           (const char          *name);

/* segue-audiences-menu.c */
void           segue_audiences_menu_install        (GtkWidgetClass      *klass);
void           segue_audiences_menu_begin          (SegueAudiencesView  *self);

/* segue-audiences-edits.c */
gint64         segue_audiences_view_add_record     (SeguePage           *page,
                                                    GError             **error);
char          *segue_audiences_view_remove_selected (SeguePage          *page,
                                                     GError            **error);

G_END_DECLS
