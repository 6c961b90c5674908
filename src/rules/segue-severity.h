/* segue-severity.h - how much a finding weighs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  SEGUE_SEVERITY_ERROR,
  SEGUE_SEVERITY_WARNING,
  SEGUE_SEVERITY_INFO,
} SegueSeverity;

const char *segue_severity_get_text (SegueSeverity severity);

G_END_DECLS
