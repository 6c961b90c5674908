/* paper-fixture.h - a register, a folder, and what to look into a PDF with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-extract.h"
#include "segue-people.h"

G_BEGIN_DECLS

typedef struct
{
  SegueFakePlan *plan;
  char          *folder;
  char          *path; /* of a file in it that is not there yet */
} PaperFixture;

void          paper_set_up       (PaperFixture             *self,
                                  gconstpointer             data);
void          paper_tear_down    (PaperFixture             *self,
                                  gconstpointer             data);

SegueExtract *paper_extract      (PaperFixture             *self);
GArray       *paper_find_rows    (PaperFixture             *self,
                                  const char * const       *names);

void          paper_assert_holds (PaperFixture             *self,
                                  GBytes                   *expected);
char         *paper_dup_text     (PaperFixture             *self);
void          paper_check_pdf    (PaperFixture             *self);

G_END_DECLS
