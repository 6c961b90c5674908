/* segue-month-mode-private.h - what the files of the mode of a month share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-day-list.h"
#include "segue-month-field.h"
#include "segue-month-mode.h"

G_BEGIN_DECLS

typedef enum
{
  SEGUE_MONTH_DRAG_NONE,
  SEGUE_MONTH_DRAG_MOVE,
  SEGUE_MONTH_DRAG_BEGIN, /* its first day */
  SEGUE_MONTH_DRAG_END,   /* its last day */
  SEGUE_MONTH_DRAG_NEW,   /* over empty days */
} SegueMonthDrag;

struct _SegueMonthMode
{
  GtkWidget           parent_instance;

  /* Owned. */
  SegueCalendarState *state;

  /* Borrowed: children. */
  GtkWidget          *head;
  SegueMonthField    *field;
  SegueDayList       *list;
  GtkWidget          *separator;

  gint64              copied;      /* the id of what was copied, 0 for nothing */
  SegueRecordKind     copied_kind;

  /* What is dragged. */
  SegueMonthDrag      drag;
  SegueRecord        *dragged;     /* owned */
  SegueDay            drag_day;    /* that the pointer went down on */
  double              drag_x;
  double              drag_y;
  gboolean            is_refused;
};

/* segue-month-drag.c */
void     segue_month_drag_begin   (SegueMonthMode *self);
void     segue_month_drag_end     (SegueMonthMode *self);

/* segue-month-keys.c */
void     segue_month_keys_begin   (SegueMonthMode *self);
void     segue_month_keys_install (GtkWidgetClass *klass);

void     segue_month_mode_go_to   (SegueMonthMode *self,
                                   SegueDay        day);
gboolean segue_month_mode_ask_new (SegueMonthMode *self,
                                   SegueDay        first,
                                   SegueDay        last);
void     segue_month_mode_follow  (SegueMonthMode *self,
                                   SegueRecord    *record,
                                   gboolean        with_focus);

G_END_DECLS
