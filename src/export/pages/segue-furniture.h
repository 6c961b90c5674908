/* segue-furniture.h - what stands around the content of every printed page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-canvas.h"
#include "segue-page-options.h"

G_BEGIN_DECLS

/**
 * SegueFurniture:
 * @title: what the document is: “Stakeholder register”
 * @note: (nullable): a sentence under the title
 * @subject: what it is about: the rollout
 * @summary: (nullable): what it holds, and in which order: “20 people, by name”
 * @classification: who may see it, boxed at the foot
 * @scope: rollout and filter, at the foot
 * @as_of: the day, and the time where known, at the foot
 * @whole: (nullable): what several documents are called together, of which this is the
 *   first; %NULL for its title, of all rollouts
 */
typedef struct
{
  char *title;
  char *note;
  char *subject;
  char *summary;
  char *classification;
  char *scope;
  char *as_of;
  char *whole;
} SegueFurniture;

SegueFurniture *segue_furniture_new             (SeguePlan              *plan,
                                                 const SeguePageOptions *options,
                                                 const char             *title);
void            segue_furniture_warn            (SegueFurniture         *self,
                                                 guint                   n_people,
                                                 guint                   n_left_out);
char           *segue_furniture_dup_left_out    (guint                   n);
void            segue_furniture_free            (SegueFurniture         *self);

double          segue_furniture_get_head_height (const SegueFurniture   *self,
                                                 SegueTypesetter        *type,
                                                 double                  width,
                                                 gboolean                is_continued);
double          segue_furniture_get_foot_height (const SegueFurniture   *self,
                                                 SegueTypesetter        *type,
                                                 double                  width);
void            segue_furniture_draw_head       (const SegueFurniture   *self,
                                                 SegueCanvas            *canvas,
                                                 double                  width,
                                                 gboolean                is_continued);
void            segue_furniture_draw_foot       (const SegueFurniture   *self,
                                                 SegueCanvas            *canvas,
                                                 double                  width,
                                                 double                  height,
                                                 guint                   page,
                                                 guint                   n_pages);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueFurniture, segue_furniture_free)

G_END_DECLS
