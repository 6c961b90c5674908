/* segue-header-words.h - which column of a sheet a header means
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-sheet.h"

G_BEGIN_DECLS

/**
 * SegueHeaderMatch:
 * @SEGUE_HEADER_NAME: it is the column's name, as our own files have it
 * @SEGUE_HEADER_LABEL: it is its label, in English or translated
 * @SEGUE_HEADER_SYNONYM: it is one of its synonyms
 * @SEGUE_HEADER_BARE: it is one of these but for what stands in parentheses
 *
 * How well a header fits, best first.
 */
typedef enum
{
  SEGUE_HEADER_NAME,
  SEGUE_HEADER_LABEL,
  SEGUE_HEADER_SYNONYM,
  SEGUE_HEADER_BARE,
} SegueHeaderMatch;

/**
 * SegueHeaderCandidate:
 * @column: the column of the sheet
 * @match: how well it fits
 */
typedef struct
{
  guint            column;
  SegueHeaderMatch match;
} SegueHeaderCandidate;

typedef struct _SegueHeaderWords SegueHeaderWords;

char                       *segue_header_make_key     (const char       *header);

SegueHeaderWords           *segue_header_words_new    (const SegueSheet *sheet);
void                        segue_header_words_free   (SegueHeaderWords *self);
GArray                     *segue_header_words_find   (SegueHeaderWords *self,
                                                       const char       *header);
guint                       segue_header_words_guess  (SegueHeaderWords *self,
                                                       const char       *header);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueHeaderWords, segue_header_words_free)

G_END_DECLS
