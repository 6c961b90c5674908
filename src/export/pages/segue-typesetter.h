/* segue-typesetter.h - text on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <glib.h>
#include <pango/pango.h>

G_BEGIN_DECLS

/**
 * SegueTextStyle:
 *
 * Size in points and weight.
 */
typedef enum
{
  SEGUE_TEXT_TITLE,         /* 24, extra bold: a document's name */
  SEGUE_TEXT_CONTINUED,     /* 16, extra bold: its name on further pages */
  SEGUE_TEXT_HEADING,       /* 13.5, bold: what it is about */
  SEGUE_TEXT_NOTE,          /* 11: a sentence under a title */
  SEGUE_TEXT_CELL,          /* 11: a table's cell */
  SEGUE_TEXT_STRONG,        /* 11, bold */
  SEGUE_TEXT_SECOND,        /* 9.5: beneath a cell's first line */
  SEGUE_TEXT_SECOND_STRONG, /* 9.5, bold */
  SEGUE_TEXT_FOOT,          /* 10: furniture */
  SEGUE_TEXT_FOOT_STRONG,   /* 10, bold */
  SEGUE_TEXT_WALL_MONTH,    /* 62, extra bold: what is read from the door */
  SEGUE_TEXT_WALL_YEAR,     /* 62, light */
  SEGUE_TEXT_WALL_SPAN,     /* 44, extra bold: a quarter, several months */
  SEGUE_TEXT_WALL_SPAN_YEAR, /* 44, light */
  SEGUE_TEXT_WALL_SUBJECT,  /* 25, bold: the rollout, go-live */
  SEGUE_TEXT_WALL_BOX,      /* 22, bold */
  SEGUE_TEXT_WALL_DAY,      /* 28, extra bold: the number of a day */
  SEGUE_TEXT_WALL_ITEM,     /* 18, bold: a title, a bar, a weekday */
  SEGUE_TEXT_WALL_ITEM_16,  /* 16, bold: where 18 does not fit */
  SEGUE_TEXT_WALL_ITEM_14,  /* 14, bold: and never smaller */
  SEGUE_TEXT_WALL_PLAIN,    /* 18: under a title, days of another month */
  SEGUE_TEXT_WALL_LANE,     /* 16: an item of a timeline */
  SEGUE_TEXT_WALL_LANE_14,  /* 14 */
  SEGUE_TEXT_WALL_NEAR,     /* 13: for who steps closer */
  SEGUE_TEXT_WALL_NUMBER,   /* 13, bold: of what stands in the list */
  SEGUE_TEXT_SHEET_TITLE,   /* 31, extra bold: of what is handed out */
  SEGUE_TEXT_SHEET_SECTION, /* 16, bold */
  SEGUE_TEXT_SHEET_DATE,    /* 15, bold */
  SEGUE_TEXT_SHEET_ITEM,    /* 14, bold */
  SEGUE_TEXT_SHEET_LEAD,    /* 14 */
  SEGUE_TEXT_SHEET_TEXT,    /* 12 */
  SEGUE_TEXT_SHEET_STRONG,  /* 12, bold */
} SegueTextStyle;

#define SEGUE_N_TEXT_STYLES (SEGUE_TEXT_SHEET_STRONG + 1)

typedef enum
{
  SEGUE_TEXT_ALIGN_LEFT,
  SEGUE_TEXT_ALIGN_RIGHT,
  SEGUE_TEXT_ALIGN_CENTRE, /* each line in the middle */
} SegueTextAlign;

typedef struct _SegueTypesetter SegueTypesetter;

SegueTypesetter *segue_typesetter_new             (double           scale);
void             segue_typesetter_free            (SegueTypesetter *self);

double           segue_typesetter_get_scale       (SegueTypesetter *self);
double           segue_typesetter_get_size        (SegueTypesetter *self,
                                                   SegueTextStyle   style);
PangoContext    *segue_typesetter_get_context     (SegueTypesetter *self);
double           segue_typesetter_get_line_height (SegueTypesetter *self,
                                                   SegueTextStyle   style);
double           segue_typesetter_estimate        (SegueTypesetter *self,
                                                   SegueTextStyle   style,
                                                   const char      *text,
                                                   double          *widest_word);
double           segue_typesetter_measure         (SegueTypesetter *self,
                                                   SegueTextStyle   style,
                                                   const char      *text,
                                                   double           width);
double           segue_typesetter_draw            (SegueTypesetter *self,
                                                   cairo_t         *cr,
                                                   SegueTextStyle   style,
                                                   const char      *text,
                                                   double           x,
                                                   double           y,
                                                   double           width,
                                                   SegueTextAlign   align);
guint            segue_typesetter_fit             (SegueTypesetter *self,
                                                   SegueTextStyle   style,
                                                   const char      *text,
                                                   double           width,
                                                   guint            first_line,
                                                   double           height,
                                                   double          *used,
                                                   gboolean        *is_complete);
double           segue_typesetter_draw_lines      (SegueTypesetter *self,
                                                   cairo_t         *cr,
                                                   SegueTextStyle   style,
                                                   const char      *text,
                                                   double           x,
                                                   double           y,
                                                   double           width,
                                                   guint            first_line,
                                                   guint            n_lines);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueTypesetter, segue_typesetter_free)

G_END_DECLS
