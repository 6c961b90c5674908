/* segue-record-list.h - the records of one kind, by id
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "segue-record.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SEGUE_TYPE_RECORD_LIST (segue_record_list_get_type ())

G_DECLARE_FINAL_TYPE (SegueRecordList, segue_record_list, SEGUE, RECORD_LIST, GObject)

SegueRecordList *segue_record_list_new       (SegueRecordKind  kind);
SegueRecordKind  segue_record_list_get_kind  (SegueRecordList *self);
guint            segue_record_list_get_n     (SegueRecordList *self);
SegueRecord     *segue_record_list_get       (SegueRecordList *self,
                                              guint            position);
SegueRecord     *segue_record_list_find      (SegueRecordList *self,
                                              gint64           id);
guint            segue_record_list_find_position (SegueRecordList *self,
                                              gint64           id);
void             segue_record_list_add_many  (SegueRecordList *self,
                                              GPtrArray       *records);
void             segue_record_list_remove    (SegueRecordList *self,
                                              gint64           id);
void             segue_record_list_remove_range (SegueRecordList *self,
                                                 gint64           first,
                                                 gint64           last);
void             segue_record_list_changed   (SegueRecordList *self,
                                              SegueRecord     *record);

G_END_DECLS
