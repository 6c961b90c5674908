/* segue-page-mode.h - what a page asks of one way to look at its records
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record-kind.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_PAGE_MODE (segue_page_mode_get_type ())

G_DECLARE_INTERFACE (SeguePageMode, segue_page_mode, SEGUE, PAGE_MODE, GtkWidget)

/**
 * SeguePageModeInterface:
 * @get_document: the name of the document that shows what is seen
 * @dup_shown: (nullable): (transfer full) (element-type gint64): ids of what is seen, in its
 *   order; without it nothing in particular is
 * @dup_status: (nullable): (transfer full): a sentence, as markup, for the status bar
 * @focus: (nullable): puts the focus into what is seen
 * @create: (nullable): adds what the mode is about, or asks what it shall be; whether it did
 * @select: (nullable): brings what is selected into sight
 * @shows_kind: (nullable): whether records of a kind have a place here; without it none has
 * @dup_selected: (nullable): (transfer full) (element-type SegueSheetItem): what is selected,
 *   where that can be several; without it what the state says
 * @remove_selected: (nullable): removes these, and tells in words what went; %NULL with an error
 */
struct _SeguePageModeInterface
{
  GTypeInterface parent_iface;

  const char *(*get_document)    (SeguePageMode   *self);
  GArray     *(*dup_shown)       (SeguePageMode   *self);
  char       *(*dup_status)      (SeguePageMode   *self);
  void        (*focus)           (SeguePageMode   *self);
  gboolean    (*create)          (SeguePageMode   *self);
  void        (*select)          (SeguePageMode   *self);
  gboolean    (*shows_kind)      (SeguePageMode   *self,
                                  SegueRecordKind  kind);
  GPtrArray  *(*dup_selected)    (SeguePageMode   *self);
  char       *(*remove_selected) (SeguePageMode   *self,
                                  GError         **error);
};

const char *segue_page_mode_get_document    (SeguePageMode    *self);
GArray     *segue_page_mode_dup_shown       (SeguePageMode    *self);
char       *segue_page_mode_dup_status      (SeguePageMode    *self);
void        segue_page_mode_focus           (SeguePageMode    *self);
gboolean    segue_page_mode_create          (SeguePageMode    *self);
void        segue_page_mode_select          (SeguePageMode    *self);
gboolean    segue_page_mode_shows_kind      (SeguePageMode    *self,
                                             SegueRecordKind   kind);
GPtrArray  *segue_page_mode_dup_selected    (SeguePageMode    *self);
gboolean    segue_page_mode_removes         (SeguePageMode    *self);
char       *segue_page_mode_remove_selected (SeguePageMode    *self,
                                             GError          **error);

/* For modes. */
void        segue_page_mode_changed         (SeguePageMode    *self);

G_END_DECLS
