/* segue-resistance-view-private.h - what the files of the page of resistance share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-answer-view.h"
#include "segue-filter-chip.h"
#include "segue-page-mode.h"
#include "segue-resistance-state.h"
#include "segue-resistance-view.h"
#include "segue-status-text.h"

G_BEGIN_DECLS

struct _SegueResistanceView
{
  GtkWidget             parent_instance;

  /* Template children. */
  GtkStack             *content;
  GtkOrientable        *filter_bar;
  GtkEditable          *search_entry;
  GtkToggleButton      *late_chip;
  GtkWidget            *only_chip;
  SegueFilterChip      *audience_chip;
  SegueFilterChip      *cause_chip;
  SegueFilterChip      *owner_chip;
  SegueFilterChip      *status_chip;
  SegueFilterChip      *intent_chip;
  SegueFilterChip      *heard_in_chip;
  AdwViewStack         *modes;
  AdwBin               *opened;
  GtkWidget            *status_bar;
  SegueStatusText      *status_text;
  GtkWidget            *clear_button;

  /* Owned. */
  SegueWorkspace       *workspace;
  SegueResistanceState *state;
  GSettings            *settings; /* of this page and workspace, NULL where nothing is remembered */

  gboolean              is_narrow;
  gboolean              is_arranging; /* the chips are being set, not by the user */
  guint                 narrow_source;
};

void             segue_resistance_view_show_status     (SegueResistanceView   *self);
void             segue_resistance_view_close           (SegueResistanceView   *self);

/* segue-resistance-modes.c */
void             segue_resistance_modes_install        (GtkWidgetClass        *klass);
void             segue_resistance_modes_begin          (SegueResistanceView   *self);
void             segue_resistance_modes_end            (SegueResistanceView   *self);
SeguePageMode   *segue_resistance_modes_get            (SegueResistanceView   *self);
void             segue_resistance_modes_show_kind      (SegueResistanceView   *self,
                                                        SegueRecordKind        kind);

/* segue-resistance-bar.c */
void             segue_resistance_bar_bind             (GtkWidgetClass        *klass);
void             segue_resistance_bar_begin            (SegueResistanceView   *self);
void             segue_resistance_bar_clear            (SegueResistanceView   *self);
void             segue_resistance_bar_apply            (SegueResistanceView   *self);
char            *segue_resistance_bar_dup_hidden       (SegueResistanceView   *self);
char            *segue_resistance_view_dup_narrowing   (SeguePage             *page,
                                                        SegueRedactionLevel    level);

/* segue-resistance-chips.c */
void             segue_resistance_chips_bind           (GtkWidgetClass        *klass);
void             segue_resistance_chips_begin          (SegueResistanceView   *self);
void             segue_resistance_chips_clear          (SegueResistanceView   *self);
void             segue_resistance_chips_apply          (SegueResistanceView   *self);
gboolean         segue_resistance_chips_apply_here     (SegueResistanceView   *self);
void             segue_resistance_chips_show           (SegueResistanceView   *self);
gint64           segue_resistance_chips_get_audience   (SegueResistanceView   *self);
char            *segue_resistance_chips_dup_words      (SegueResistanceView   *self,
                                                        SegueRedactionLevel    level);

/* segue-resistance-paper.c */
const char      *segue_resistance_view_get_document    (SeguePage             *page);
void             segue_resistance_view_set_options     (SeguePage             *page,
                                                        SeguePageOptions      *options);

/* segue-resistance-records.c */
gint64           segue_resistance_view_add_record      (SeguePage             *page,
                                                        GError               **error);
char            *segue_resistance_view_remove_selected (SeguePage             *page,
                                                        GError               **error);
SegueRecord     *segue_resistance_view_find_record     (SegueResistanceView   *self,
                                                        gint64                 id);

G_END_DECLS
