/* segue-library-kinds.h - what the library of the calendar holds
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-calendar-state.h"

G_BEGIN_DECLS

#define SEGUE_LIBRARY_MOST_COLUMNS 6

typedef struct
{
  const char *name;   /* of a column of the sheet; NULL ends them */
  int         width;  /* pixels */
  gboolean    shares; /* it gets a part of what is left, as the first does */
} SegueLibraryColumn;

/**
 * SegueLibraryKind:
 * @sheet: the sheet that it is listed as, which names the kind on the command line too
 * @title: N_(), what the kinds are called
 * @add: N_(), the button that adds one
 * @empty_title: N_(), said where there are none
 * @empty_text: N_(), what they are for
 * @icon: beside that
 * @fill: gives a new record what it cannot be without
 * @columns: what is seen of them
 */
typedef struct
{
  const char         *sheet;
  SegueRecordKind     kind;
  const char         *title;
  const char         *add;
  const char         *empty_title;
  const char         *empty_text;
  const char         *icon;
  void              (*fill) (SegueRecord        *record,
                             SegueCalendarState *state);
  SegueLibraryColumn  columns[SEGUE_LIBRARY_MOST_COLUMNS];
} SegueLibraryKind;

extern const SegueLibraryKind segue_library_kinds[];
extern const guint segue_n_library_kinds;

SegueRecord *segue_library_kind_make (const SegueLibraryKind *self,
                                      SegueCalendarState     *state);

G_END_DECLS
