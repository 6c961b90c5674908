/* segue-documents.h - the documents there are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-document.h"

G_BEGIN_DECLS

typedef SegueDocument *(*SegueDocumentFunc) (SeguePlan               *plan,
                                             const SeguePageOptions  *options,
                                             GError                 **error);

/**
 * SegueDocumentKind:
 * @name: the word that names it on the command line
 * @label: N_(), its title
 * @sheet: name of the sheet whose rows a filter names, and that other formats than PDF
 *   hold in its place
 * @is_by_rollout: whether it is about one rollout; of several there is a section each
 * @has_opinions: whether it shows opinions about people: there is none for the public
 * @has_days: whether it can be as of a day, and say what moved since another
 * @layouts: (nullable): the ways in which it can be laid out, the usual one first
 * @has_span: whether it shows what is on the days of a span
 * @of: the kind of the one record that it can be about, %SEGUE_RECORD_NONE for none
 * @level: who it is for where nobody says
 * @is_wide: whether the long side of the paper lies where nobody says otherwise
 * @create: makes it; with @is_by_rollout the filter names the rollout, unless there is none
 *
 * What there is to print besides tables: always as PDF.
 */
typedef struct
{
  const char        *name;
  const char        *label;
  const char        *sheet;
  gboolean           is_by_rollout;
  gboolean           has_opinions;
  gboolean           has_days;
  const SegueChoices *layouts;
  SegueDocumentFunc  create;
  gboolean           has_span;
  SegueRecordKind    of;
  SegueRedactionLevel level;
  gboolean           is_wide;
} SegueDocumentKind;

const SegueDocumentKind *segue_documents_get   (guint                    *n);
const SegueDocumentKind *segue_documents_find  (const char               *name);
gboolean                 segue_documents_is_landscape (const SegueDocumentKind *kind,
                                                       guint                    layout);
gboolean                 segue_documents_check (const SegueDocumentKind  *kind,
                                                SegueRedactionLevel       level,
                                                GError                  **error);
SegueDocument           *segue_documents_make  (const SegueDocumentKind  *kind,
                                                SeguePlan                *plan,
                                                const SeguePageOptions   *options,
                                                GError                  **error);

G_END_DECLS
