/* segue-form-target.h - the records that a form edits
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-edit.h"

G_BEGIN_DECLS

#define SEGUE_TYPE_FORM_TARGET (segue_form_target_get_type ())

/**
 * SegueFormTarget:
 *
 * One or several records of one kind.  A row of a form shows what they have in
 * common and writes to all of them, as one step.
 */
G_DECLARE_FINAL_TYPE (SegueFormTarget, segue_form_target, SEGUE, FORM_TARGET, GObject)

/**
 * SegueFormGuard:
 *
 * Returns: whether the value is taken care of, now or later, so that it is not just written
 */
typedef gboolean (*SegueFormGuard) (SegueFormTarget  *target,
                                    guint             field,
                                    const SegueValue *value,
                                    gpointer          data);

SegueFormTarget  *segue_form_target_new           (SegueWorkspace   *workspace,
                                                   GPtrArray        *records);
SegueWorkspace   *segue_form_target_get_workspace (SegueFormTarget  *self);
GPtrArray        *segue_form_target_get_records   (SegueFormTarget  *self);
const SegueField *segue_form_target_get_field     (SegueFormTarget  *self,
                                                   guint             field);
gboolean          segue_form_target_get_value     (SegueFormTarget  *self,
                                                   guint             field,
                                                   SegueValue       *value);
char             *segue_form_target_dup_label     (SegueFormTarget  *self,
                                                   guint             field);
gboolean          segue_form_target_set_value     (SegueFormTarget  *self,
                                                   guint             field,
                                                   const SegueValue *value);
void              segue_form_target_set_guard     (SegueFormTarget  *self,
                                                   SegueFormGuard    guard,
                                                   gpointer          data);
void              segue_form_target_refresh       (SegueFormTarget  *self,
                                                   guint             field);
gboolean          segue_form_target_commit        (SegueFormTarget  *self,
                                                   SegueEdit        *edit);
void              segue_form_target_fail          (SegueFormTarget  *self,
                                                   const char       *message);
gboolean          segue_form_target_can_edit      (SegueFormTarget  *self);
gboolean          segue_form_target_is_editable   (SegueFormTarget  *self);
gboolean          segue_form_target_shows         (SegueFormTarget  *self,
                                                   guint             field);
gboolean          segue_form_target_shows_any     (SegueFormTarget  *self,
                                                   const guint      *fields,
                                                   guint             n_fields);
gboolean          segue_form_target_shows_as_is   (SegueFormTarget  *self,
                                                   guint             field);
gboolean          segue_form_target_is_locked     (SegueFormTarget  *self,
                                                   guint             field);
gboolean          segue_form_target_is_gone       (SegueFormTarget  *self);

G_END_DECLS
