/* segue-paper.h - sheets of paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SEGUE_PAPER_A4,
  SEGUE_PAPER_A3,
  SEGUE_PAPER_A2,
  SEGUE_PAPER_LETTER,
  SEGUE_PAPER_TABLOID,
} SeguePaper;

#define SEGUE_N_PAPERS (SEGUE_PAPER_TABLOID + 1)

/* On all four sides, in points: 12 mm. */
#define SEGUE_PAPER_MARGIN (12.0 * 72.0 / 25.4)

const char * const *segue_paper_get_names (void);
const char *segue_paper_get_name  (SeguePaper  paper);
void        segue_paper_get_size  (SeguePaper  paper,
                                   gboolean    landscape,
                                   double     *width,
                                   double     *height);

G_END_DECLS
