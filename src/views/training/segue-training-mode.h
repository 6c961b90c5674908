/* segue-training-mode.h - what the page asks of a way to look at training
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-training-state.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_TRAINING_MODE (segue_training_mode_get_type ())

G_DECLARE_INTERFACE (SegueTrainingMode, segue_training_mode, SEGUE, TRAINING_MODE, GtkWidget)

/**
 * SegueTrainingModeInterface:
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
struct _SegueTrainingModeInterface
{
  GTypeInterface parent_iface;

  const char *(*get_document) (SegueTrainingMode *self);
  GArray     *(*dup_shown)    (SegueTrainingMode *self);
  char       *(*dup_status)   (SegueTrainingMode *self);
  void        (*focus)        (SegueTrainingMode *self);
  gboolean    (*create)       (SegueTrainingMode *self);
  void        (*select)       (SegueTrainingMode *self);
  gboolean    (*shows_kind)   (SegueTrainingMode *self,
                               SegueRecordKind    kind);
  GPtrArray  *(*dup_selected) (SegueTrainingMode *self);
  char       *(*remove_selected) (SegueTrainingMode *self,
                                  GError           **error);
};

const char *segue_training_mode_get_document (SegueTrainingMode *self);
GArray     *segue_training_mode_dup_shown    (SegueTrainingMode *self);
char       *segue_training_mode_dup_status   (SegueTrainingMode *self);
void        segue_training_mode_focus        (SegueTrainingMode *self);
gboolean    segue_training_mode_create       (SegueTrainingMode *self);
void        segue_training_mode_select       (SegueTrainingMode *self);
gboolean    segue_training_mode_shows_kind   (SegueTrainingMode *self,
                                              SegueRecordKind    kind);
GPtrArray  *segue_training_mode_dup_selected (SegueTrainingMode *self);
gboolean    segue_training_mode_removes      (SegueTrainingMode *self);
char       *segue_training_mode_remove_selected (SegueTrainingMode *self,
                                              GError           **error);

/* For modes. */
void        segue_training_mode_changed      (SegueTrainingMode *self);

G_END_DECLS
