/* segue-paper-dialog.h - what of the calendar or of training goes to paper, and how, seen before it does
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page-options.h"
#include "segue-paper.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_PAPER_DIALOG (segue_paper_dialog_get_type ())

G_DECLARE_FINAL_TYPE (SeguePaperDialog, segue_paper_dialog, SEGUE, PAPER_DIALOG, AdwWindow)

GtkWindow *segue_paper_dialog_new   (GtkWindow               *parent,
                                     SeguePlan               *plan,
                                     const char              *author,
                                     const char              *document,
                                     const SeguePageOptions  *preset);
gboolean   segue_paper_dialog_write (SeguePaperDialog        *self,
                                     const char              *path,
                                     GError                 **error);

G_END_DECLS
