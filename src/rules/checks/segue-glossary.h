/* segue-glossary.h - technical words in a text, and the plain ones for them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

/**
 * SegueGlossaryMark:
 * @start: where a technical word begins, in bytes of the text
 * @end: the byte after it
 * @term: (transfer none): the term of the glossary
 */
typedef struct
{
  guint        start;
  guint        end;
  SegueRecord *term;
} SegueGlossaryMark;

typedef struct _SegueGlossary SegueGlossary;

SegueGlossary *segue_glossary_new       (SeguePlan      *plan);
void           segue_glossary_free      (SegueGlossary  *self);
gboolean       segue_glossary_is_empty  (SegueGlossary  *self);
GArray        *segue_glossary_find      (SegueGlossary  *self,
                                         const char     *text);
char          *segue_glossary_dup_plain (SegueGlossary  *self,
                                         const char     *text);
char          *segue_term_dup_hint      (SegueRecord    *term);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueGlossary, segue_glossary_free)

G_END_DECLS
