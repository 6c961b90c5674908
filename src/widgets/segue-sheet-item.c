/* segue-sheet-item.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sheet-item"

#include "config.h"

#include "segue-sheet-item.h"

struct _SegueSheetItem
{
  GObject       parent_instance;

  SegueSheetRow row; /* owned records */
};

G_DEFINE_FINAL_TYPE (SegueSheetItem, segue_sheet_item, G_TYPE_OBJECT)

static void
segue_sheet_item_finalize (GObject *object)
{
  SegueSheetItem *self = SEGUE_SHEET_ITEM (object);

  g_clear_object (&self->row.records[SEGUE_SHEET_OWN]);
  g_clear_object (&self->row.records[SEGUE_SHEET_HOP]);

  G_OBJECT_CLASS (segue_sheet_item_parent_class)->finalize (object);
}

static void
segue_sheet_item_class_init (SegueSheetItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_sheet_item_finalize;
}

static void
segue_sheet_item_init (SegueSheetItem *self)
{
}

/**
 * segue_sheet_item_new:
 * @row: a row; its records are kept
 *
 * Returns: (transfer full): the item
 */
SegueSheetItem *
segue_sheet_item_new (const SegueSheetRow *row)
{
  SegueSheetItem *self = g_object_new (SEGUE_TYPE_SHEET_ITEM, NULL);

  g_set_object (&self->row.records[SEGUE_SHEET_OWN], row->records[SEGUE_SHEET_OWN]);
  g_set_object (&self->row.records[SEGUE_SHEET_HOP], row->records[SEGUE_SHEET_HOP]);

  return self;
}

/**
 * segue_sheet_row_get_id:
 *
 * Returns: the id of the row's own record, or of the one it hops to where it has none
 */
gint64
segue_sheet_row_get_id (const SegueSheetRow *row)
{
  SegueRecord *record = row->records[SEGUE_SHEET_OWN];

  return segue_record_get_id (record != NULL ? record : row->records[SEGUE_SHEET_HOP]);
}

/**
 * segue_sheet_item_get_id:
 *
 * Returns: the id of its own record, or of the hop where it has none
 */
gint64
segue_sheet_item_get_id (SegueSheetItem *self)
{
  g_return_val_if_fail (SEGUE_IS_SHEET_ITEM (self), 0);

  return segue_sheet_row_get_id (&self->row);
}

/**
 * segue_sheet_item_get_row:
 *
 * Returns: (transfer none): its records, valid until the item changes
 */
const SegueSheetRow *
segue_sheet_item_get_row (SegueSheetItem *self)
{
  g_return_val_if_fail (SEGUE_IS_SHEET_ITEM (self), NULL);

  return &self->row;
}

/**
 * segue_sheet_item_get:
 * @source: %SEGUE_SHEET_OWN or %SEGUE_SHEET_HOP
 *
 * Returns: (transfer none) (nullable): the record
 */
SegueRecord *
segue_sheet_item_get (SegueSheetItem *self,
                      guint           source)
{
  g_return_val_if_fail (SEGUE_IS_SHEET_ITEM (self), NULL);
  g_return_val_if_fail (source <= SEGUE_SHEET_HOP, NULL);

  return self->row.records[source];
}
