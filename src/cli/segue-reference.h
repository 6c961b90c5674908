/* segue-reference.h - the one record that is meant
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-plan.h"

G_BEGIN_DECLS

#define SEGUE_REFERENCE_ERROR (segue_reference_error_quark ())

typedef enum
{
  SEGUE_REFERENCE_ERROR_NOT_FOUND, /* nothing is called so */
  SEGUE_REFERENCE_ERROR_AMBIGUOUS, /* several are */
} SegueReferenceError;

GQuark segue_reference_error_quark (void);

gint64 segue_reference_find        (SeguePlan        *plan,
                                    SegueRecordKind   kind,
                                    const char       *text,
                                    GError          **error);

G_END_DECLS
