/* segue-page.h - what the window asks of the page that it shows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-page-options.h"
#include "segue-sheet-item.h"
#include "segue-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_PAGE (segue_page_get_type ())

G_DECLARE_INTERFACE (SeguePage, segue_page, SEGUE, PAGE, GtkWidget)

/**
 * SeguePageInterface:
 * @set_workspace: shows a workspace, once; what the user chooses is kept in the settings
 * @suits_first: (nullable): whether what is there of a workspace that is not complete is what
 *   @set_workspace and @set_rollout would show at first; without it the page waits for all
 * @set_rollout: narrows to a rollout, 0 for all
 * @set_narrow: whether the window is folded to a single column
 * @save: keeps in the settings what was not kept at once
 * @get_modes: (nullable): the ways to look at the same records; %NULL where there is one
 * @get_document: the name of the document that shows what is seen
 * @set_options: (nullable): says how that document shows it: axes, days
 * @dup_selected: (element-type SegueSheetItem): what is selected and shown
 * @dup_shown: (element-type gint64): ids of the rows that are shown, in their order
 * @dup_narrowing: (nullable): why these, as a reader of a level may know it
 * @dup_order: (nullable): the column that they are sorted by
 * @select: selects a row and brings it into sight
 * @reveal: the same for one that filters may hide
 * @find: puts the focus into the search
 * @focus: puts the focus into what is seen, or on what to do where nothing is
 * @add_record: adds a record of the page's kind, and tells the id of its row; 0 with an error,
 *   and where the page asks the user first
 * @remove_selected: removes what is selected, and tells in words what went; %NULL with an error,
 *   and where the page asks the user first
 */
struct _SeguePageInterface
{
  GTypeInterface parent_iface;

  void          (*set_workspace) (SeguePage           *self,
                                  SegueWorkspace      *workspace,
                                  GSettings           *settings);
  gboolean      (*suits_first)   (SeguePage           *self,
                                  SegueWorkspace      *workspace,
                                  GSettings           *settings,
                                  gint64               rollout);
  void          (*set_rollout)   (SeguePage           *self,
                                  gint64               rollout);
  void          (*set_narrow)    (SeguePage           *self,
                                  gboolean             is_narrow);
  void          (*save)          (SeguePage           *self);
  AdwViewStack *(*get_modes)     (SeguePage           *self);
  const char   *(*get_document)  (SeguePage           *self);
  void          (*set_options)   (SeguePage           *self,
                                  SeguePageOptions    *options);
  GPtrArray    *(*dup_selected)  (SeguePage           *self);
  GArray       *(*dup_shown)     (SeguePage           *self);
  char         *(*dup_narrowing) (SeguePage           *self,
                                  SegueRedactionLevel  level);
  char         *(*dup_order)     (SeguePage           *self);
  void          (*select)        (SeguePage           *self,
                                  gint64               id);
  void          (*reveal)        (SeguePage           *self,
                                  gint64               id);
  void          (*find)          (SeguePage           *self);
  void          (*focus)         (SeguePage           *self);
  gint64        (*add_record)    (SeguePage           *self,
                                  GError             **error);
  char         *(*remove_selected) (SeguePage         *self,
                                    GError           **error);
};

void          segue_page_set_workspace     (SeguePage           *self,
                                            SegueWorkspace      *workspace,
                                            GSettings           *settings);
gboolean      segue_page_suits_first       (SeguePage           *self,
                                            SegueWorkspace      *workspace,
                                            GSettings           *settings,
                                            gint64               rollout);
void          segue_page_set_rollout       (SeguePage           *self,
                                            gint64               rollout);
void          segue_page_set_narrow        (SeguePage           *self,
                                            gboolean             is_narrow);
void          segue_page_save              (SeguePage           *self);
AdwViewStack *segue_page_get_modes         (SeguePage           *self);
const char   *segue_page_get_document      (SeguePage           *self);
void          segue_page_set_options       (SeguePage           *self,
                                            SeguePageOptions    *options);
GPtrArray    *segue_page_dup_selected      (SeguePage           *self);
GArray       *segue_page_dup_shown         (SeguePage           *self);
char         *segue_page_dup_narrowing     (SeguePage           *self,
                                            SegueRedactionLevel  level);
char         *segue_page_dup_order         (SeguePage           *self);
void          segue_page_select            (SeguePage           *self,
                                            gint64               id);
void          segue_page_reveal            (SeguePage           *self,
                                            gint64               id);
void          segue_page_find              (SeguePage           *self);
void          segue_page_focus             (SeguePage           *self);
gint64        segue_page_add_record        (SeguePage           *self,
                                            GError             **error);
char         *segue_page_remove_selected   (SeguePage           *self,
                                            GError             **error);

/* For pages. */
void          segue_page_selection_changed (SeguePage           *self);
void          segue_page_activated         (SeguePage           *self);
void          segue_page_failed            (SeguePage           *self,
                                            const char          *message);
void          segue_page_fail_from         (GtkWidget           *part,
                                            const char          *message);
void          segue_page_tell_removed      (GtkWidget           *part,
                                            const char          *text);
gboolean      segue_page_may_write         (GtkWidget           *part,
                                            SegueWorkspace      *workspace);

G_END_DECLS
