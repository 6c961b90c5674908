/* segue-audience-adapter.c - what the long list reads of an audience
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-audience-rows"

#include "config.h"

#include "segue-audience-rows.h"

/* The rows that an item belongs to, for functions that get no other data. */
static G_DEFINE_QUARK (segue-audience-rows, rows)

static gint64
item_get_id (GObject *item)
{
  return segue_sheet_item_get_id (SEGUE_SHEET_ITEM (item));
}

static const char *
item_get_label (GObject *item,
                guint    column,
                GString *scratch)
{
  g_string_truncate (scratch, 0);
  segue_audience_column_append (g_object_get_qdata (item, rows_quark ()), column, segue_sheet_item_get (SEGUE_SHEET_ITEM (item), SEGUE_SHEET_OWN), scratch);

  return scratch->str;
}

static gint64
item_get_number (GObject *item,
                 guint    column)
{
  return segue_audience_column_get_number (g_object_get_qdata (item, rows_quark ()), column, segue_sheet_item_get (SEGUE_SHEET_ITEM (item), SEGUE_SHEET_OWN));
}

/* All text of the audience, and of what the rollout does to it. */
static void
append_texts (SegueRecord *record,
              GString     *text)
{
  for (guint i = 0; i < segue_record_get_n_fields (record); i++)
    if ((segue_record_get_field (record, i)->flags & SEGUE_FIELD_SEARCHED) != 0 && segue_record_is_set (record, i))
      g_string_append_printf (text, "%s\n", segue_record_get_text (record, i));
}

static void
item_append_search_text (GObject *item,
                         GString *text)
{
  SegueAudienceRows *self = g_object_get_qdata (item, rows_quark ());
  SegueRecord *audience = segue_sheet_item_get (SEGUE_SHEET_ITEM (item), SEGUE_SHEET_OWN);
  SegueRecord *impacted = segue_audience_rows_find_impacted (self, audience);
  g_autoptr(GString) segment = g_string_new (NULL);

  append_texts (audience, text);
  if (impacted != NULL)
    append_texts (impacted, text);
  segue_audience_column_append (self, SEGUE_AUDIENCE_COLUMN_SEGMENT, audience, segment);
  g_string_append_printf (text, "%s\n", segment->str);
}

/*< private >
 * segue_audience_adapter_adopt:
 * @item: an item of the list, which the functions of its adapter get
 */
void
segue_audience_adapter_adopt (SegueAudienceRows *rows,
                              SegueSheetItem    *item)
{
  g_object_set_qdata (G_OBJECT (item), rows_quark (), rows);
}

/*< private >
 * segue_audience_adapter_new:
 * @rows: the list, which must outlive it
 *
 * Returns: (transfer full): what the long list asks; free with segue_audience_adapter_free()
 */
SegueListAdapter *
segue_audience_adapter_new (SegueAudienceRows *rows)
{
  SegueListAdapter *self = g_new0 (SegueListAdapter, 1);

  self->columns = segue_audience_columns_new ();
  self->n_columns = SEGUE_N_AUDIENCE_COLUMNS;
  self->n_lines = 2;
  self->get_id = item_get_id;
  self->get_label = item_get_label;
  self->get_number = item_get_number;
  self->append_search_text = item_append_search_text;
  self->make_cell = segue_audience_cells_make;
  self->fill_cell = segue_audience_cells_fill;
  self->cell_data = rows;

  return self;
}

/*< private >
 * segue_audience_adapter_free:
 *
 * Frees it with its columns.
 */
void
segue_audience_adapter_free (SegueListAdapter *self)
{
  g_free ((gpointer) self->columns);
  g_free (self);
}
