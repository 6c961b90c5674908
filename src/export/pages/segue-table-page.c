/* segue-table-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-table-page"

#include "config.h"

#include "segue-table-page.h"

#include "segue-redacted-plan.h"
#include "segue-shown-rows.h"
#include "segue-stand-ins.h"
#include "segue-table-layout.h"
#include "segue-table-value.h"

#include <glib/gi18n.h>

typedef struct
{
  SeguePlan        *plan;
  SeguePlan        *figures; /* what they are made of at the level */
  GArray           *rows;    /* SegueSheetRow */
  GPtrArray        *columns; /* const SegueColumn, those shown */
  GArray           *heads;   /* SegueTableHead */
  guint             n_left_out;
  char             *empty;
  SegueTableLayout *layout;
  SegueStandIns    *stand_ins; /* NULL until something needs one */
} SegueTablePagePrivate;

G_DEFINE_TYPE_WITH_PRIVATE (SegueTablePage, segue_table_page, SEGUE_TYPE_DOCUMENT)

static SegueTablePagePrivate *
get_private (SegueTablePage *self)
{
  return segue_table_page_get_instance_private (self);
}

static const SegueSheetRow *
get_row (SegueTablePagePrivate *priv,
         guint                  row)
{
  return &g_array_index (priv->rows, SegueSheetRow, row);
}

static void
fill_cell_cb (guint           row,
              guint           column,
              SegueTableCell *cell,
              gpointer        user_data)
{
  SegueTablePage *self = user_data;
  SegueTablePagePrivate *priv = get_private (self);

  SEGUE_TABLE_PAGE_GET_CLASS (self)->fill_cell (self, g_ptr_array_index (priv->columns, column),
                                                get_row (priv, row), cell);
}

static char *
dup_note_cb (guint    row,
             gpointer user_data)
{
  return SEGUE_TABLE_PAGE_GET_CLASS (user_data)->dup_note (user_data, get_row (get_private (user_data), row));
}

static GPtrArray *
segue_table_page_create_pages (SegueDocument *document)
{
  return segue_table_layout_pages ();
}

static gboolean
segue_table_page_paginate (SegueDocument    *document,
                           SegueTypesetter  *type,
                           const SegueBody  *body,
                           GPtrArray        *pages,
                           GCancellable     *cancellable,
                           GError          **error)
{
  SegueTablePagePrivate *priv = get_private (SEGUE_TABLE_PAGE (document));
  SegueTableSource source = {
    .heads = (const SegueTableHead *) priv->heads->data,
    .n_columns = priv->heads->len,
    .n_rows = priv->rows->len,
    .fill_cell = fill_cell_cb,
    .user_data = document,
    .dup_note = SEGUE_TABLE_PAGE_GET_CLASS (document)->dup_note != NULL ? dup_note_cb : NULL,
  };

  g_clear_pointer (&priv->layout, segue_table_layout_free);
  priv->layout = segue_table_layout_new (&source, type, body->width);

  return segue_table_layout_paginate (priv->layout, body, pages, cancellable, error);
}

static void
segue_table_page_draw (SegueDocument   *document,
                       gpointer         page,
                       SegueCanvas     *canvas,
                       const SegueBody *body)
{
  SegueTablePagePrivate *priv = get_private (SEGUE_TABLE_PAGE (document));
  double gap = segue_typesetter_get_line_height (canvas->type, SEGUE_TEXT_NOTE);
  double end = segue_table_layout_draw (priv->layout, page, canvas);

  if (priv->rows->len > 0)
    return;

  segue_canvas_begin (canvas, "P");
  segue_canvas_text (canvas, SEGUE_INK_BLACK, SEGUE_TEXT_NOTE, priv->empty, 0, end + gap, body->width,
                     SEGUE_TEXT_ALIGN_LEFT);
  segue_canvas_end (canvas, "P");
}

static char *
segue_table_page_dup_page_title (SegueDocument *document,
                                 gpointer       data)
{
  SegueTablePage *self = SEGUE_TABLE_PAGE (document);
  SegueTablePageClass *klass = SEGUE_TABLE_PAGE_GET_CLASS (self);
  SegueTablePagePrivate *priv = get_private (self);
  GArray *page = data;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (page->len == 0)
    return NULL;

  first = klass->dup_row_title (self, get_row (priv, g_array_index (page, SegueTableFragment, 0).row));
  last = klass->dup_row_title (self, get_row (priv, g_array_index (page, SegueTableFragment, page->len - 1).row));

  if (first == NULL || last == NULL)
    return NULL;

  return g_strdup_printf ("%s – %s", first, last);
}

static gboolean
segue_table_page_is_shown (SegueTablePage    *self,
                           const SegueColumn *column)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (self));

  return (column->field->flags & SEGUE_FIELD_LISTED) != 0 &&
         segue_redaction_decide (options->level, column->field, NULL, NULL) != SEGUE_SHOWN_NOT;
}

static const char *
segue_table_page_get_label (SegueTablePage    *self,
                            const SegueColumn *column)
{
  return _(column->field->label);
}

/* A text that the public does not learn; links are renamed one by one. */
static gboolean
is_pseudonym (SegueTablePage    *self,
              const SegueColumn *column)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (self));

  return column->field->target == SEGUE_RECORD_NONE &&
         segue_redaction_decide (options->level, column->field, NULL, NULL) == SEGUE_SHOWN_AS_PSEUDONYM;
}

static char *
dup_stand_in (SegueTablePage *self,
              SegueRecord    *record,
              guint           field)
{
  SegueTablePagePrivate *priv = get_private (self);

  if (record == NULL)
    return NULL;
  if (priv->stand_ins == NULL)
    priv->stand_ins = segue_stand_ins_new (priv->plan);

  return segue_stand_ins_dup (priv->stand_ins, record, field);
}

static void
segue_table_page_fill_cell (SegueTablePage      *self,
                            const SegueColumn   *column,
                            const SegueSheetRow *row,
                            SegueTableCell      *cell)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (self));
  SegueTablePagePrivate *priv = get_private (self);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (is_pseudonym (self, column))
    {
      cell->text = dup_stand_in (self, row->records[column->source], column->index);
      return;
    }

  segue_column_get_value (column, priv->figures, row, &value);
  segue_table_value_fill (priv->plan, options->level, column->field, &value, options->day, cell);
}

static char *
segue_table_page_dup_row_title (SegueTablePage      *self,
                                const SegueSheetRow *row)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (self));
  SegueRecord *record = row->records[row->records[SEGUE_SHEET_OWN] != NULL ? SEGUE_SHEET_OWN : SEGUE_SHEET_HOP];

  return segue_redaction_dup_name (options->level, get_private (self)->plan, record);
}

static void
segue_table_page_finalize (GObject *object)
{
  SegueTablePagePrivate *priv = get_private (SEGUE_TABLE_PAGE (object));

  g_clear_pointer (&priv->stand_ins, segue_stand_ins_free);
  g_clear_object (&priv->figures);
  g_clear_object (&priv->plan);
  g_clear_pointer (&priv->rows, g_array_unref);
  g_clear_pointer (&priv->columns, g_ptr_array_unref);
  g_clear_pointer (&priv->heads, g_array_unref);
  g_clear_pointer (&priv->layout, segue_table_layout_free);
  g_free (priv->empty);

  G_OBJECT_CLASS (segue_table_page_parent_class)->finalize (object);
}

static void
segue_table_page_class_init (SegueTablePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  SegueDocumentClass *document_class = SEGUE_DOCUMENT_CLASS (klass);

  object_class->finalize = segue_table_page_finalize;

  document_class->create_pages = segue_table_page_create_pages;
  document_class->paginate = segue_table_page_paginate;
  document_class->draw = segue_table_page_draw;
  document_class->dup_page_title = segue_table_page_dup_page_title;

  klass->is_shown = segue_table_page_is_shown;
  klass->get_label = segue_table_page_get_label;
  klass->fill_cell = segue_table_page_fill_cell;
  klass->dup_row_title = segue_table_page_dup_row_title;
}

static void
segue_table_page_init (SegueTablePage *self)
{
}

static void
choose_columns (SegueTablePage   *self,
                const SegueSheet *sheet)
{
  SegueTablePagePrivate *priv = get_private (self);
  SegueTablePageClass *klass = SEGUE_TABLE_PAGE_GET_CLASS (self);

  priv->columns = g_ptr_array_new ();
  priv->heads = g_array_new (FALSE, FALSE, sizeof (SegueTableHead));

  for (guint i = 0; i < sheet->n_columns; i++)
    {
      const SegueColumn *column = &sheet->columns[i];
      SegueTableHead head = { klass->get_label (self, column), column->field->width,
                              segue_table_value_get_align (column->field->kind) };

      if (!klass->is_shown (self, column))
        continue;

      g_ptr_array_add (priv->columns, (gpointer) column);
      g_array_append_val (priv->heads, head);
    }
}

/**
 * segue_table_page_set_up:
 * @plan: where the records are
 * @sheet: which of them, and what of them
 * @options: which rows, for whom and how
 *
 * For the constructors of tables, once.
 */
void
segue_table_page_set_up (SegueTablePage         *self,
                         SeguePlan              *plan,
                         const SegueSheet       *sheet,
                         const SeguePageOptions *options)
{
  SegueTablePagePrivate *priv = get_private (self);

  g_return_if_fail (SEGUE_IS_TABLE_PAGE (self));
  g_return_if_fail (SEGUE_IS_PLAN (plan));
  g_return_if_fail (sheet != NULL && options != NULL);

  segue_document_set_up (SEGUE_DOCUMENT (self), options, segue_furniture_new (plan, options, _(sheet->label)));
  priv->plan = g_object_ref (plan);
  priv->figures = segue_redacted_plan_dup_for (plan, options->level);
  priv->rows = segue_shown_rows_dup (plan, sheet, options, &priv->n_left_out);
  priv->empty = g_strdup (_("There is nothing to show."));
  choose_columns (self, sheet);
}

/**
 * segue_table_page_get_plan:
 *
 * Returns: (transfer none): where the rows come from
 */
SeguePlan *
segue_table_page_get_plan (SegueTablePage *self)
{
  g_return_val_if_fail (SEGUE_IS_TABLE_PAGE (self), NULL);

  return get_private (self)->plan;
}

/**
 * segue_table_page_get_figures:
 *
 * Returns: (transfer none): what computed columns are made of, for those who read it
 */
SeguePlan *
segue_table_page_get_figures (SegueTablePage *self)
{
  g_return_val_if_fail (SEGUE_IS_TABLE_PAGE (self), NULL);

  return get_private (self)->figures;
}

/**
 * segue_table_page_get_rows:
 *
 * Returns: (transfer none) (element-type SegueSheetRow): the rows that are shown
 */
GArray *
segue_table_page_get_rows (SegueTablePage *self)
{
  g_return_val_if_fail (SEGUE_IS_TABLE_PAGE (self), NULL);

  return get_private (self)->rows;
}

/**
 * segue_table_page_get_n_left_out:
 *
 * Returns: how many rows the level of redaction does not show
 */
guint
segue_table_page_get_n_left_out (SegueTablePage *self)
{
  g_return_val_if_fail (SEGUE_IS_TABLE_PAGE (self), 0);

  return get_private (self)->n_left_out;
}

/**
 * segue_table_page_dup_left_out:
 *
 * Returns: (transfer full) (nullable): a sentence on what the level of redaction
 *   does not show; %NULL where it shows all
 */
char *
segue_table_page_dup_left_out (SegueTablePage *self)
{
  return segue_furniture_dup_left_out (get_private (self)->n_left_out);
}

/**
 * segue_table_page_set_empty:
 * @sentence: what the page says where there are no rows
 */
void
segue_table_page_set_empty (SegueTablePage *self,
                            const char     *sentence)
{
  SegueTablePagePrivate *priv = get_private (self);

  g_return_if_fail (SEGUE_IS_TABLE_PAGE (self));

  g_free (priv->empty);
  priv->empty = g_strdup (sentence);
}

/**
 * segue_table_page_new:
 * @plan: where the records are
 * @sheet: which of them, and what of them
 * @options: which rows, for whom and how
 *
 * Returns: (transfer full): a document with a row for each row of @sheet, and
 *   its columns that are listed by default
 */
SegueDocument *
segue_table_page_new (SeguePlan              *plan,
                      const SegueSheet       *sheet,
                      const SeguePageOptions *options)
{
  SegueTablePage *self = g_object_new (SEGUE_TYPE_TABLE_PAGE, NULL);
  SegueFurniture *furniture = NULL;
  guint n = 0;

  segue_table_page_set_up (self, plan, sheet, options);
  furniture = segue_document_get_furniture (SEGUE_DOCUMENT (self));
  n = segue_table_page_get_rows (self)->len;
  furniture->summary = g_strdup_printf (ngettext ("%u row", "%u rows", n), n);
  furniture->note = segue_table_page_dup_left_out (self);

  return SEGUE_DOCUMENT (self);
}
