/* segue-shelves.h - several lists of a page, of which one is seen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page-state.h"
#include "segue-shelf.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_SHELVES (segue_shelves_get_type ())

/* Emits “changed” where other records are seen than before. */
G_DECLARE_FINAL_TYPE (SegueShelves, segue_shelves, SEGUE, SHELVES, GtkWidget)

#define SEGUE_SHELF_MOST_COLUMNS 6

typedef struct
{
  const char *name;   /* of a column of the sheet; NULL ends them */
  int         width;  /* pixels */
  gboolean    shares; /* it gets a part of what is left, as the first does */
} SegueShelfColumn;

typedef struct _SegueShelfKind SegueShelfKind;

/**
 * SegueShelfKind:
 * @sheet: the sheet that it is listed as, which names the kind on the command line too
 * @title: N_(), what the kinds are called
 * @add: N_(), the button that adds one
 * @empty_title: N_(), said where there are none
 * @empty_text: N_(), what they are for
 * @icon: beside that
 * @fill: (nullable): with @ask; gives a new record what it cannot be without; where it cannot, says why by @error
 * @columns: what is seen of them
 * @make: (nullable): another #SegueShelf than a list of the sheet
 * @words: (nullable): N_(), what a new one begins with, which is asked for before it is added
 * @words_field: where that is written
 * @ask: (nullable): the action that asks what a new one shall be, rather than that one is
 *   added at once
 * @step: (nullable): N_(), a button that adds several at once, and leads further
 * @step_action: what that does
 */
struct _SegueShelfKind
{
  const char        *sheet;
  SegueRecordKind    kind;
  const char        *title;
  const char        *add;
  const char        *empty_title;
  const char        *empty_text;
  const char        *icon;
  gboolean         (*fill) (SegueRecord     *record,
                            SeguePageState  *state,
                            GError         **error);
  SegueShelfColumn   columns[SEGUE_SHELF_MOST_COLUMNS];
  GtkWidget       *(*make) (SeguePageState  *state);
  const char        *step;
  const char        *step_action;
  const char        *words;
  guint              words_field;
  const char        *ask;
};

GtkWidget            *segue_shelves_new        (SeguePageState       *state,
                                                const SegueShelfKind *kinds,
                                                guint                 n_kinds,
                                                const char           *clear_action);
void                  segue_shelves_add_widget (SegueShelves         *self,
                                                GtkWidget            *widget);
SegueShelf           *segue_shelves_get_shelf  (SegueShelves         *self);
const SegueShelfKind *segue_shelves_get_kind   (SegueShelves         *self);
GArray               *segue_shelves_dup_shown  (SegueShelves         *self);
char                 *segue_shelves_dup_status (SegueShelves         *self);
gboolean              segue_shelves_is_hidden  (SegueShelves         *self);
gboolean              segue_shelves_show_kind  (SegueShelves         *self,
                                                SegueRecordKind       kind);
gboolean              segue_shelves_has_kind   (SegueShelves         *self,
                                                SegueRecordKind       kind);
void                  segue_shelves_select     (SegueShelves         *self);
void                  segue_shelves_focus      (SegueShelves         *self);
gboolean              segue_shelves_create     (SegueShelves         *self);

G_END_DECLS
