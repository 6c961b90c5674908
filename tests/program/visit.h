/* visit.h - somebody who has a list from elsewhere, and what becomes of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "program.h"

G_BEGIN_DECLS

/* What the window is called that comes up first, and how many are in the list. */
#define VISIT_WINDOW "workspace.segue"
#define VISIT_IMPORT "Import"
#define VISIT_RESULT "12 new, 0 changed, 0 unchanged, 0 refused"
#define VISIT_COUNT "12 stakeholders"
#define VISIT_OWNER "EE Director"
#define VISIT_N_RATINGS 3

/* What somebody is found to be, in the order of the pane. */
typedef struct
{
  const char *name;
  const char *current;
  const char *desired;
  const char *power;
  const char *interest;
} Rating;

extern const Rating visit_ratings[VISIT_N_RATINGS];

typedef struct
{
  Program     program;
  const char *flow;
  guint       step;
  char       *file;  /* that somebody sent */
} Visit;

gboolean    visit_can_be        (void);
void        visit_set_up        (Visit         *visit,
                                 gconstpointer  flow);
void        visit_tear_down     (Visit         *visit,
                                 gconstpointer  flow);
char       *visit_make_downloads (Program *program);
void        visit_begin         (Visit         *visit);
void        visit_show          (Visit         *visit,
                                 const char    *step);
void        visit_check_rows    (Visit         *visit);
void        visit_check_ratings (Visit         *visit);
const char *visit_get_nick      (const char    *level);

G_END_DECLS
