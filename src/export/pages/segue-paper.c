/* segue-paper.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-paper"

#include "config.h"

#include "segue-paper.h"

#define MM (72.0 / 25.4)
#define INCH 72.0

static const char * const names[] = {
  [SEGUE_PAPER_A4]      = "A4",
  [SEGUE_PAPER_A3]      = "A3",
  [SEGUE_PAPER_A2]      = "A2",
  [SEGUE_PAPER_LETTER]  = "Letter",
  [SEGUE_PAPER_TABLOID] = "Tabloid",
  [SEGUE_N_PAPERS]      = NULL,
};

/* Upright. */
static const struct
{
  double width;
  double height;
} papers[] = {
  [SEGUE_PAPER_A4]      = { 210 * MM, 297 * MM },
  [SEGUE_PAPER_A3]      = { 297 * MM, 420 * MM },
  [SEGUE_PAPER_A2]      = { 420 * MM, 594 * MM },
  [SEGUE_PAPER_LETTER]  = { 8.5 * INCH, 11 * INCH },
  [SEGUE_PAPER_TABLOID] = { 11 * INCH, 17 * INCH },
};

G_STATIC_ASSERT (G_N_ELEMENTS (papers) == SEGUE_N_PAPERS);

/**
 * segue_paper_get_names:
 *
 * Returns: the names of all papers, which need no translation, in the order of
 *   #SeguePaper and ended by %NULL
 */
const char * const *
segue_paper_get_names (void)
{
  return names;
}

/**
 * segue_paper_get_name:
 *
 * Returns: the name of the command line, which needs no translation
 */
const char *
segue_paper_get_name (SeguePaper paper)
{
  g_return_val_if_fail (paper < SEGUE_N_PAPERS, NULL);

  return names[paper];
}

/**
 * segue_paper_get_size:
 * @paper: a paper
 * @landscape: whether the long side lies
 * @width: (out): in points, the margins included
 * @height: (out): in points, the margins included
 */
void
segue_paper_get_size (SeguePaper  paper,
                      gboolean    landscape,
                      double     *width,
                      double     *height)
{
  g_return_if_fail (paper < SEGUE_N_PAPERS);
  g_return_if_fail (width != NULL && height != NULL);

  *width = landscape ? papers[paper].height : papers[paper].width;
  *height = landscape ? papers[paper].width : papers[paper].height;
}
