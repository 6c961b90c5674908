/* segue-paper-choices.h - what the rows of the paper dialog offer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-documents.h"

#include <adwaita.h>

G_BEGIN_DECLS

const char * const *segue_paper_choices_get_documents   (const char              *name);
const char         *segue_paper_choices_get_title       (const char * const      *documents);
gboolean            segue_paper_choices_has             (const char              *name);
void                segue_paper_choices_offer_documents (AdwComboRow             *row,
                                                         const char * const      *documents,
                                                         const char              *selected);
void                segue_paper_choices_offer           (AdwComboRow             *row,
                                                         const SegueChoices      *choices,
                                                         guint                    selected);
void                segue_paper_choices_offer_papers    (AdwComboRow             *row);
void                segue_paper_choices_offer_numbers   (AdwComboRow             *row,
                                                         const guint             *numbers,
                                                         guint                    n);
GArray             *segue_paper_choices_offer_audiences (AdwComboRow             *row,
                                                         SeguePlan               *plan,
                                                         gint64                   selected);
GArray             *segue_paper_choices_offer_records   (AdwComboRow             *row,
                                                         SeguePlan               *plan,
                                                         SegueRecordKind          kind,
                                                         const SeguePageOptions  *preset);
gint64              segue_paper_choices_get             (AdwComboRow             *row,
                                                         GArray                  *ids);
gboolean            segue_paper_choices_read_day        (GtkWidget               *row,
                                                         SegueDay                *day);

G_END_DECLS
