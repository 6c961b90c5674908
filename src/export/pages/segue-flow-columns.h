/* segue-flow-columns.h - rows of a table, and figures side by side, on a page built row by row
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-flow-page.h"

G_BEGIN_DECLS

/**
 * SegueFlowColumns:
 * @page: where the rows come
 * @width: of the page, in points
 * @scale: of the type
 * @parts: (array length=n): what each column takes of the width
 * @n: how many there are
 * @aligns: (nullable) (array length=n): the edges that lines keep; all the left one without it
 */
typedef struct
{
  SegueFlowPage        *page;
  double                width;
  double                scale;
  const double         *parts;
  guint                 n;
  const SegueTextAlign *aligns;
} SegueFlowColumns;

/**
 * SegueFlowText:
 * @text: (nullable): the words
 * @second: (nullable): smaller words beneath
 * @ink: of @text
 * @is_strong: whether @text is bold
 */
typedef struct
{
  const char *text;
  const char *second;
  SegueInk    ink;
  gboolean    is_strong;
} SegueFlowText;

void segue_flow_columns_add_heads (const SegueFlowColumns *self,
                                   const char * const     *labels);
void segue_flow_columns_add       (const SegueFlowColumns *self,
                                   const SegueFlowText    *texts);
void segue_flow_columns_add_group (const SegueFlowColumns *self,
                                   const char             *text);
void segue_flow_page_add_figures  (SegueFlowPage          *page,
                                   SegueTypesetter        *type,
                                   double                  width,
                                   SegueTextStyle          style,
                                   const SegueFlowText    *figures,
                                   guint                   n);

G_END_DECLS
