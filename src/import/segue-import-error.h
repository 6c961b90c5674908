/* segue-import-error.h - why a whole file is not imported
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SEGUE_IMPORT_ERROR (segue_import_error_quark ())

/**
 * SegueImportError:
 * @SEGUE_IMPORT_ERROR_EMPTY: there is nothing below a header, or no header
 * @SEGUE_IMPORT_ERROR_HEADER: the line asked for is no header
 * @SEGUE_IMPORT_ERROR_MAP: a column or a field that is to be mapped does not exist
 * @SEGUE_IMPORT_ERROR_NO_NAME: no column says what the rows are called
 * @SEGUE_IMPORT_ERROR_DATES: the order of day and month cannot be told
 * @SEGUE_IMPORT_ERROR_ROLLOUT: it is open which rollout is meant
 * @SEGUE_IMPORT_ERROR_NO_ROLLOUT: there is none
 * @SEGUE_IMPORT_ERROR_SESSION: it is open which session or course the rows are of
 * @SEGUE_IMPORT_ERROR_CANCELLED: the user stopped it
 *
 * Of the header, the name, the dates, the rollout and the session a front end says how the
 * user can tell.
 */
typedef enum
{
  SEGUE_IMPORT_ERROR_EMPTY,
  SEGUE_IMPORT_ERROR_HEADER,
  SEGUE_IMPORT_ERROR_MAP,
  SEGUE_IMPORT_ERROR_NO_NAME,
  SEGUE_IMPORT_ERROR_DATES,
  SEGUE_IMPORT_ERROR_ROLLOUT,
  SEGUE_IMPORT_ERROR_NO_ROLLOUT,
  SEGUE_IMPORT_ERROR_SESSION,
  SEGUE_IMPORT_ERROR_CANCELLED,
} SegueImportError;

GQuark segue_import_error_quark (void);

G_END_DECLS
