/* segue-print.h - what is seen, on a printer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-extract.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_PRINT (segue_print_get_type ())

G_DECLARE_FINAL_TYPE (SeguePrint, segue_print, SEGUE, PRINT, GtkPrintOperation)

SeguePrint              *segue_print_new         (SegueExtract             *extract);
SeguePrint              *segue_print_new_for_document (SegueDocument       *document,
                                                       SeguePaper           paper,
                                                       gboolean             is_landscape);
void                     segue_print_set_content (SeguePrint               *self,
                                                  SegueRedactionLevel       level,
                                                  gboolean                  is_monochrome);
GtkPrintOperationResult  segue_print_run         (SeguePrint               *self,
                                                  GtkPrintOperationAction   action,
                                                  GtkWindow                *parent,
                                                  GError                  **error);

G_END_DECLS
