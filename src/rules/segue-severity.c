/* segue-severity.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-severity"

#include "config.h"

#include "segue-severity.h"

#include <glib/gi18n.h>

/**
 * segue_severity_get_text:
 *
 * Returns: (transfer none): a word for it
 */
const char *
segue_severity_get_text (SegueSeverity severity)
{
  switch (severity)
    {
    case SEGUE_SEVERITY_ERROR:
      return C_("finding", "Error");
    case SEGUE_SEVERITY_WARNING:
      return C_("finding", "Warning");
    case SEGUE_SEVERITY_INFO:
      return C_("finding", "Note");
    }

  g_return_val_if_reached ("");
}
