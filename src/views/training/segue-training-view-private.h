/* segue-training-view-private.h - what the files of the page of training share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-filter-chip.h"
#include "segue-page-mode.h"
#include "segue-status-text.h"
#include "segue-training-state.h"
#include "segue-training-view.h"

G_BEGIN_DECLS

struct _SegueTrainingView
{
  GtkWidget           parent_instance;

  /* Template children. */
  GtkOrientable      *filter_bar;
  GtkEditable        *search_entry;
  SegueFilterChip    *audience_chip;
  AdwViewStack       *modes;
  GtkWidget          *status_bar;
  SegueStatusText    *status_text;
  GtkWidget          *clear_button;

  /* Owned. */
  SegueWorkspace     *workspace;
  SegueTrainingState *state;
  GSettings          *settings; /* of this page and workspace, NULL where nothing is remembered */

  gboolean            is_narrow;
  gboolean            is_arranging; /* the chip is being set, not by the user */
  guint               narrow_source;
};

void               segue_training_view_show_status     (SegueTrainingView    *self);

/* segue-training-modes.c */
void               segue_training_modes_install        (GtkWidgetClass       *klass);
void               segue_training_modes_begin          (SegueTrainingView    *self);
void               segue_training_modes_end            (SegueTrainingView    *self);
SeguePageMode     *segue_training_modes_get            (SegueTrainingView    *self);
void               segue_training_modes_show_kind      (SegueTrainingView    *self,
                                                        SegueRecordKind       kind);

/* segue-training-bar.c */
void               segue_training_bar_bind             (GtkWidgetClass       *klass);
void               segue_training_bar_begin            (SegueTrainingView    *self);
void               segue_training_bar_clear            (SegueTrainingView    *self);
char              *segue_training_bar_dup_hidden       (SegueTrainingView    *self);
char              *segue_training_view_dup_narrowing   (SeguePage            *page,
                                                        SegueRedactionLevel   level);

/* segue-training-paper.c */
const char        *segue_training_view_get_document    (SeguePage            *page);
void               segue_training_view_set_options     (SeguePage            *page,
                                                        SeguePageOptions     *options);

/* segue-training-records.c */
void               segue_training_records_install      (GtkWidgetClass       *klass);
gint64             segue_training_view_add_record      (SeguePage            *page,
                                                        GError              **error);
char              *segue_training_view_remove_selected (SeguePage            *page,
                                                        GError              **error);
SegueRecord       *segue_training_view_find_record     (SegueTrainingView    *self,
                                                        gint64                id);

G_END_DECLS
