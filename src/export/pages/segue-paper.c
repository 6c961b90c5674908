/* segue-paper.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-paper"

#include "config.h"

#include "segue-paper.h"

#define MM (72.0 / 25.4)
#define INCH 72.0

/* Upright. */
static const struct
{
  const char *name;
  double      width;
  double      height;
} papers[] = {
  [SEGUE_PAPER_A4]      = { "A4", 210 * MM, 297 * MM },
  [SEGUE_PAPER_A3]      = { "A3", 297 * MM, 420 * MM },
  [SEGUE_PAPER_A2]      = { "A2", 420 * MM, 594 * MM },
  [SEGUE_PAPER_LETTER]  = { "Letter", 8.5 * INCH, 11 * INCH },
  [SEGUE_PAPER_TABLOID] = { "Tabloid", 11 * INCH, 17 * INCH },
};

G_STATIC_ASSERT (G_N_ELEMENTS (papers) == SEGUE_N_PAPERS);

/**
 * segue_paper_get_name:
 *
 * Returns: the name of the command line, which needs no translation
 */
const char *
segue_paper_get_name (SeguePaper paper)
{
  g_return_val_if_fail (paper < SEGUE_N_PAPERS, NULL);

  return papers[paper].name;
}

/**
 * segue_paper_from_name:
 * @name: a name, upper or lower case
 * @paper: (out): the paper, untouched on failure
 *
 * Returns: whether there is such a paper
 */
gboolean
segue_paper_from_name (const char *name,
                       SeguePaper *paper)
{
  g_return_val_if_fail (name != NULL && paper != NULL, FALSE);

  for (guint i = 0; i < SEGUE_N_PAPERS; i++)
    if (g_ascii_strcasecmp (papers[i].name, name) == 0)
      {
        *paper = (SeguePaper) i;
        return TRUE;
      }

  return FALSE;
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
