/* segue-names.h - links as people write them: names, where they are unique
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

#define SEGUE_NAMES_ERROR (segue_names_error_quark ())

typedef enum
{
  SEGUE_NAMES_ERROR_NOT_FOUND, /* nothing is called so */
  SEGUE_NAMES_ERROR_AMBIGUOUS, /* several are */
} SegueNamesError;

/* Between the links of one cell. */
#define SEGUE_NAMES_SEPARATOR "; "

typedef struct _SegueNames SegueNames;

GQuark        segue_names_error_quark (void);

SegueNames   *segue_names_new         (SeguePlan         *plan);
void          segue_names_free        (SegueNames        *self);
void          segue_names_add         (SegueNames        *self,
                                       SegueRecord       *record);
const char   *segue_names_get_text    (SegueNames        *self,
                                       SegueRecordKind    kind,
                                       gint64             id);
const gint64 *segue_names_find        (SegueNames        *self,
                                       SegueRecordKind    kind,
                                       const char        *text,
                                       guint             *n);
void          segue_names_append      (SegueNames        *self,
                                       const SegueField  *field,
                                       const SegueValue  *value,
                                       GString           *text);
gboolean      segue_names_parse       (SegueNames        *self,
                                       const SegueField  *field,
                                       const char        *text,
                                       SegueValue        *value,
                                       GError           **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SegueNames, segue_names_free)

G_END_DECLS
