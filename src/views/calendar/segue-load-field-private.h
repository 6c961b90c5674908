/* segue-load-field-private.h - what the parts of the load share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-load-field.h"

#include "segue-audience-places.h"
#include "segue-calendar-inks.h"
#include "segue-phases.h"
#include "segue-week.h"

G_BEGIN_DECLS

#define SEGUE_LOAD_WEEKS 13
#define SEGUE_LOAD_NARROW_WEEKS 4

typedef struct
{
  gint64   id;
  guint    depth;
  double   capacity;
} SegueLoadRow;

struct _SegueLoadField
{
  SegueCalendarField  parent_instance;

  SegueCalendarState *state;    /* owned */
  SegueCalendar      *calendar; /* what counts; NULL until it is asked for */
  SegueLoad          *load;     /* NULL until it is asked for */
  guint               serial;   /* of what they were made from */
  GArray             *rows;     /* SegueLoadRow */
  SegueLoadRule       rule;
  gboolean            all_rollouts;
  SeguePhases         phases;
  SegueWeekRule       weeks;
  SegueDay            first;
  int                 n_weeks;
  double              names;
  double              cell;     /* how wide one is */
  double              row;      /* how high one is */
  double              pill;     /* room for the word of the go-live in the head */
  GHashTable         *layouts;  /* what is written -> PangoLayout */

  guint               stale_source;
  int                 at_row;
  int                 at_week;
};

#define SEGUE_LOAD_GAP 4.0

gboolean segue_load_field_is_right (SegueLoadField     *self);
void     segue_load_field_put      (SegueLoadField     *self,
                                    int                 row,
                                    int                 week);

/* segue-load-draw.c */
void     segue_load_field_draw     (SegueCalendarField *field,
                                    GtkSnapshot        *snapshot,
                                    int                 width,
                                    int                 height);

G_END_DECLS
