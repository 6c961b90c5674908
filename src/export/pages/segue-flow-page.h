/* segue-flow-page.h - a document about a rollout that is built row by row
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-document.h"
#include "segue-flow-row.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_FLOW_PAGE (segue_flow_page_get_type ())

G_DECLARE_DERIVABLE_TYPE (SegueFlowPage, segue_flow_page, SEGUE, FLOW_PAGE, SegueDocument)

/**
 * SegueFlowPageClass:
 * @compose: adds the rows of a rollout; asked again where the document is laid out for
 *   another size
 * @is_about_all: whether it is about all rollouts where none is asked for; @compose then
 *   gets %NULL
 */
struct _SegueFlowPageClass
{
  SegueDocumentClass parent_class;

  void (*compose) (SegueFlowPage   *self,
                   SegueRecord     *rollout,
                   SegueTypesetter *type,
                   double           width);
  gboolean is_about_all;
};

void       segue_flow_page_set_up       (SegueFlowPage          *self,
                                         SeguePlan              *plan,
                                         const SeguePageOptions *options,
                                         const char             *title);
SeguePlan *segue_flow_page_get_plan     (SegueFlowPage          *self);

void       segue_flow_page_add          (SegueFlowPage          *self,
                                         SegueFlowRow           *row);
void       segue_flow_page_add_text     (SegueFlowPage          *self,
                                         SegueFlowRowKind        kind,
                                         double                  width,
                                         const char             *text);
void       segue_flow_page_begin_page   (SegueFlowPage          *self);
void       segue_flow_page_add_filler   (SegueFlowPage          *self,
                                         SegueFlowRow           *heading,
                                         SegueFlowRow           *row);

G_END_DECLS
