/* segue-calendar-view-private.h - what the files of the page of the calendar share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-mode.h"
#include "segue-calendar-state.h"
#include "segue-calendar-view.h"
#include "segue-day-picker.h"
#include "segue-filter-chip.h"
#include "segue-status-text.h"

G_BEGIN_DECLS

typedef enum
{
  SEGUE_CALENDAR_FACET_AUDIENCE,
  SEGUE_CALENDAR_FACET_KIND,
  SEGUE_CALENDAR_FACET_CHANNEL,
  SEGUE_CALENDAR_FACET_STATE,
} SegueCalendarFacet;

#define SEGUE_N_CALENDAR_FACETS (SEGUE_CALENDAR_FACET_STATE + 1)

struct _SegueCalendarView
{
  GtkWidget           parent_instance;

  /* Template children. */
  GtkWidget          *filter_bar;
  GtkOrientable      *first_row;
  GtkWidget          *days_box; /* what goes to other days */
  GtkMenuButton      *title_button;
  GtkEditable        *search_entry;
  SegueFilterChip    *audience_chip;
  SegueFilterChip    *kind_chip;
  SegueFilterChip    *channel_chip;
  SegueFilterChip    *state_chip;
  GtkStack           *stack;
  AdwViewStack       *modes;
  GtkWidget          *status_bar;
  SegueStatusText    *status_text;
  GtkWidget          *clear_button;

  /* Owned. */
  SegueWorkspace     *workspace;
  SegueCalendarState *state;
  GSettings          *settings; /* of this page and workspace, NULL where nothing is remembered */

  /* Borrowed: children. */
  SegueDayPicker     *picker;

  GtkWindow          *checks; /* weak: the list of what the checks find */

  gboolean            is_narrow;
  gboolean            is_arranging; /* chips are being set, not by the user */
  gboolean            shows_days;   /* although nothing stands on them */
  guint               narrow_source;
};

void               segue_calendar_view_show_status   (SegueCalendarView    *self);

/* segue-calendar-paper.c */
void               segue_calendar_view_set_options   (SeguePage            *page,
                                                      SeguePageOptions     *options);

/* segue-calendar-modes.c */
void               segue_calendar_modes_install     (GtkWidgetClass    *klass);
void               segue_calendar_modes_begin        (SegueCalendarView    *self);
void               segue_calendar_modes_end          (SegueCalendarView    *self);
SegueCalendarMode *segue_calendar_modes_get          (SegueCalendarView    *self);
void               segue_calendar_modes_show_days    (SegueCalendarView    *self);
void               segue_calendar_modes_show_library (SegueCalendarView    *self);

/* segue-calendar-bar.c */
void               segue_calendar_bar_bind           (GtkWidgetClass       *klass);
void               segue_calendar_bar_install        (GtkWidgetClass       *klass);
void               segue_calendar_bar_begin          (SegueCalendarView    *self);
void               segue_calendar_bar_show_days      (SegueCalendarView    *self);
void               segue_calendar_bar_clear          (SegueCalendarView    *self);
char              *segue_calendar_bar_dup_status     (SegueCalendarView    *self,
                                                       gboolean              with_first);
char              *segue_calendar_view_dup_narrowing (SeguePage            *page,
                                                      SegueRedactionLevel   level);

/* segue-calendar-filters.c */
void               segue_calendar_filters_begin      (SegueCalendarView    *self);
void               segue_calendar_filters_apply      (SegueCalendarView    *self);
void               segue_calendar_filters_clear      (SegueCalendarView    *self);
void               segue_calendar_filters_show       (SegueCalendarView    *self,
                                                      gboolean              has_days);
char              *segue_calendar_filters_dup_words  (SegueCalendarView    *self,
                                                      gboolean              with_values);

/* segue-calendar-checks.c */
void               segue_calendar_checks_install     (GtkWidgetClass       *klass);
void               segue_calendar_checks_sync        (SegueCalendarView    *self);
void               segue_calendar_checks_end         (SegueCalendarView    *self);

/* segue-calendar-records.c */
gint64             segue_calendar_view_add_record    (SeguePage            *page,
                                                      GError              **error);
char              *segue_calendar_view_remove_selected (SeguePage          *page,
                                                      GError              **error);
SegueRecord       *segue_calendar_view_find_record   (SegueCalendarView    *self,
                                                      gint64                id);

G_END_DECLS
