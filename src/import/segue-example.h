/* segue-example.h - an invented organisation to look at and to try things on
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-workspace.h"

G_BEGIN_DECLS

#define SEGUE_EXAMPLE_ERROR (segue_example_error_quark ())

typedef enum
{
  SEGUE_EXAMPLE_ERROR_NOT_EMPTY, /* the workspace holds people or groups already */
  SEGUE_EXAMPLE_ERROR_DATA,      /* a file of data/example says what cannot be */
} SegueExampleError;

GQuark   segue_example_error_quark (void);

gboolean segue_example_parse_day   (const char      *text,
                                    SegueDay         today,
                                    SegueDay        *day);
gboolean segue_example_fill        (SegueWorkspace  *workspace,
                                    SegueDay         today,
                                    GError         **error);

G_END_DECLS
