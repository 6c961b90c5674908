/* segue-severity.h - how much a finding weighs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

typedef enum
{
  SEGUE_SEVERITY_ERROR,
  SEGUE_SEVERITY_WARNING,
  SEGUE_SEVERITY_INFO,
} SegueSeverity;
