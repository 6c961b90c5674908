/* segue-grid-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The field, and a list that says who it is, place by place: the most powerful first,
 * those without a place last.
 */

#define G_LOG_DOMAIN "segue-grid-page"

#include "config.h"

#include "segue-grid-page.h"

#include "segue-documents.h"
#include "segue-engagement.h"
#include "segue-grid-figure.h"
#include "segue-initials.h"
#include "segue-quadrant.h"
#include "segue-sheets.h"
#include "segue-shown-rows.h"
#include "segue-stakeholder.h"
#include "segue-standing-cell.h"
#include "segue-table-layout.h"

#include <glib/gi18n.h>

enum
{
  COLUMN_INITIALS,
  COLUMN_PERSON,
  COLUMN_UPWARD,
  COLUMN_RIGHTWARD,
  COLUMN_STRATEGY,
  COLUMN_CURRENT,
  N_COLUMNS,
};

/* On paper that stands, the list begins below the field. */
#define FIELD_PART 0.9  /* of the width is its height */
#define LIST_GAP 10     /* in points, times the scale of the type */
#define LEAST_LIST 0.25 /* of the page that is left for the list, else it begins on the next */

struct _SegueGridPage
{
  SegueDocument     parent_instance;

  /* Owned. */
  SeguePlan        *plan;
  SegueRatingGrid  *grid;
  GArray           *rows;   /* SegueSheetRow, in the order of the list */
  SegueTableLayout *layout;
  SegueThresholds   thresholds;
  SegueTableHead    heads[N_COLUMNS];

  gpointer          first;  /* borrowed: the page that has the field */
  double            height; /* of the field, in points */
};

G_DEFINE_FINAL_TYPE (SegueGridPage, segue_grid_page, SEGUE_TYPE_DOCUMENT)

static void
fill_rating (SegueGridPage  *self,
             SegueRecord    *engagement,
             gboolean        is_upward,
             SegueTableCell *cell)
{
  guint field = segue_rating_grid_get_field (self->grid->axes, is_upward);
  gint64 rating = 0;

  if (engagement == NULL || !segue_record_is_set (engagement, field))
    {
      segue_standing_cell_say_quietly (cell, _("not rated"));
      return;
    }

  rating = segue_record_get_integer (engagement, field);
  if (self->grid->axes == SEGUE_GRID_SUPPORT && !is_upward)
    {
      cell->text = segue_rating_grid_dup_step_label (self->grid->axes, FALSE, (int) rating + 2);
      return;
    }

  cell->kind = SEGUE_TABLE_CELL_DOTS;
  cell->value = (int) rating;
  cell->maximum = SEGUE_GRID_STEPS;
}

static void
fill_strategy (SegueGridPage  *self,
               SegueRecord    *engagement,
               SegueTableCell *cell)
{
  SegueGridPlace place;
  int quadrant = SEGUE_CHOICE_NONE;

  if (!segue_rating_grid_find_place (self->grid->axes, engagement, &place))
    {
      segue_standing_cell_say_quietly (cell, _("Not placed"));
      cell->second = segue_rating_grid_dup_missing (self->grid->axes, engagement);
      return;
    }

  quadrant = segue_quadrant_get (engagement, &self->thresholds);
  if (quadrant >= 0)
    cell->text = g_strdup (segue_choices_get_label (&segue_quadrants, quadrant));
}

static void
fill_cell_cb (guint           index,
              guint           column,
              SegueTableCell *cell,
              gpointer        data)
{
  SegueGridPage *self = data;
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (self));
  const SegueSheetRow *row = &g_array_index (self->rows, SegueSheetRow, index);
  SegueRecord *engagement = row->records[SEGUE_SHEET_OWN];

  switch (column)
    {
    case COLUMN_INITIALS:
      cell->text = segue_initials_dup (segue_record_get_text (row->records[SEGUE_SHEET_HOP], SEGUE_STAKEHOLDER_NAME));
      break;
    case COLUMN_PERSON:
      segue_standing_cell_fill_person (cell, row);
      break;
    case COLUMN_UPWARD:
    case COLUMN_RIGHTWARD:
      fill_rating (self, engagement, column == COLUMN_UPWARD, cell);
      break;
    case COLUMN_STRATEGY:
      fill_strategy (self, engagement, cell);
      break;
    case COLUMN_CURRENT:
      segue_standing_cell_fill_current (cell, self->plan, engagement, options->day, &self->thresholds);
      break;
    }
}

static char *
dup_note_cb (guint    index,
             gpointer data)
{
  SegueGridPage *self = data;

  return segue_standing_cell_dup_note (g_array_index (self->rows, SegueSheetRow, index).records[SEGUE_SHEET_OWN]);
}

static GPtrArray *
segue_grid_page_create_pages (SegueDocument *document)
{
  return segue_table_layout_pages ();
}

static gboolean
paginate_list (SegueGridPage    *self,
               const SegueBody  *room,
               SegueTypesetter  *type,
               GPtrArray        *pages,
               GCancellable     *cancellable,
               GError          **error)
{
  const SegueTableHead heads[N_COLUMNS] = {
    [COLUMN_INITIALS] = { "", 2, SEGUE_TEXT_ALIGN_LEFT },
    [COLUMN_PERSON] = { _("Person"), 20, SEGUE_TEXT_ALIGN_LEFT },
    [COLUMN_UPWARD] = { segue_rating_grid_get_axis_label (self->grid->axes, TRUE), 6, SEGUE_TEXT_ALIGN_LEFT },
    [COLUMN_RIGHTWARD] = { segue_rating_grid_get_axis_label (self->grid->axes, FALSE), 6, SEGUE_TEXT_ALIGN_LEFT },
    [COLUMN_STRATEGY] = { _("Strategy"), 12, SEGUE_TEXT_ALIGN_LEFT },
    [COLUMN_CURRENT] = { C_("engagement", "Now"), 14, SEGUE_TEXT_ALIGN_LEFT },
  };
  SegueTableSource source = { self->heads, N_COLUMNS, self->rows->len, fill_cell_cb, NULL, self, dup_note_cb };

  for (guint i = 0; i < N_COLUMNS; i++)
    self->heads[i] = heads[i];
  g_clear_pointer (&self->layout, segue_table_layout_free);
  self->layout = segue_table_layout_new (&source, type, room->width);

  return segue_table_layout_paginate (self->layout, room, pages, cancellable, error);
}

static gboolean
segue_grid_page_paginate (SegueDocument    *document,
                          SegueTypesetter  *type,
                          const SegueBody  *body,
                          GPtrArray        *pages,
                          GCancellable     *cancellable,
                          GError          **error)
{
  SegueGridPage *self = SEGUE_GRID_PAGE (document);
  double gap = LIST_GAP * segue_typesetter_get_scale (type);
  double left = body->first_height - FIELD_PART * body->width - gap;
  SegueBody room = { body->width, left, body->other_height };

  if (left >= LEAST_LIST * body->first_height)
    {
      self->height = FIELD_PART * body->width;
    }
  else
    {
      g_autoptr(GArray) empty = g_array_new (FALSE, FALSE, sizeof (SegueTableFragment));

      /* A page before those of the list, which sees only its own. */
      self->height = body->first_height;
      room.first_height = body->other_height;
      if (self->rows->len > 0)
        {
          g_autoptr(GPtrArray) list = segue_table_layout_pages ();

          if (!paginate_list (self, &room, type, list, cancellable, error))
            return FALSE;

          g_ptr_array_add (pages, g_array_ref (empty));
          for (guint i = 0; i < list->len; i++)
            g_ptr_array_add (pages, g_array_ref (g_ptr_array_index (list, i)));
          self->first = g_ptr_array_index (pages, 0);
          return TRUE;
        }
    }

  if (!paginate_list (self, &room, type, pages, cancellable, error))
    return FALSE;

  self->first = g_ptr_array_index (pages, 0);
  return TRUE;
}

static void
segue_grid_page_draw (SegueDocument   *document,
                      gpointer         data,
                      SegueCanvas     *canvas,
                      const SegueBody *body)
{
  SegueGridPage *self = SEGUE_GRID_PAGE (document);
  SegueGridFigure figure = { self->plan, self->grid, self->thresholds, segue_document_get_options (document)->day };
  GArray *page = data;

  if (page == self->first)
    segue_grid_figure_draw (&figure, canvas, body->width, self->height);
  if (page->len == 0)
    return;

  cairo_save (canvas->cr);
  if (page == self->first)
    cairo_translate (canvas->cr, 0, self->height + LIST_GAP * segue_typesetter_get_scale (canvas->type));
  segue_table_layout_draw (self->layout, page, canvas);
  cairo_restore (canvas->cr);
}

static char *
segue_grid_page_dup_page_title (SegueDocument *document,
                                gpointer       data)
{
  SegueGridPage *self = SEGUE_GRID_PAGE (document);

  return g_strdup (data == self->first ? segue_choices_get_label (&segue_rating_grid_axes, (int) self->grid->axes)
                                       : _("Who is where"));
}

static void
segue_grid_page_finalize (GObject *object)
{
  SegueGridPage *self = SEGUE_GRID_PAGE (object);

  g_clear_object (&self->plan);
  g_clear_pointer (&self->grid, segue_rating_grid_free);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->layout, segue_table_layout_free);

  G_OBJECT_CLASS (segue_grid_page_parent_class)->finalize (object);
}

static void
segue_grid_page_class_init (SegueGridPageClass *klass)
{
  SegueDocumentClass *document_class = SEGUE_DOCUMENT_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = segue_grid_page_finalize;

  document_class->create_pages = segue_grid_page_create_pages;
  document_class->paginate = segue_grid_page_paginate;
  document_class->draw = segue_grid_page_draw;
  document_class->dup_page_title = segue_grid_page_dup_page_title;
}

static void
segue_grid_page_init (SegueGridPage *self)
{
}

static void
append_rows (GArray       *rows,
             const GArray *more)
{
  for (guint i = 0; i < more->len; i++)
    segue_sheet_rows_add (rows, &g_array_index (more, SegueSheetRow, i));
}

static void
build (SegueGridPage          *self,
       const SeguePageOptions *options,
       const GArray           *rows)
{
  self->grid = segue_rating_grid_new (options->axes);
  for (guint i = 0; i < rows->len; i++)
    segue_rating_grid_add (self->grid, &g_array_index (rows, SegueSheetRow, i));

  self->rows = segue_sheet_rows_new (rows->len);
  for (int y = SEGUE_GRID_STEPS - 1; y >= 0; y--)
    for (int x = SEGUE_GRID_STEPS - 1; x >= 0; x--)
      append_rows (self->rows, self->grid->cells[y][x]);
  append_rows (self->rows, self->grid->unplaced);
}

/**
 * segue_grid_page_new:
 * @plan: where the records are
 * @options: which people of which rollout, for whom, and the axes
 * @error: %SEGUE_REDACTION_ERROR at level public: it is made of opinions
 *
 * Returns: (transfer full) (nullable): the grid, and who is where on it
 */
SegueDocument *
segue_grid_page_new (SeguePlan               *plan,
                     const SeguePageOptions  *options,
                     GError                 **error)
{
  g_autoptr(SegueGridPage) self = NULL;
  g_autoptr(GArray) rows = NULL;
  SegueFurniture *furniture = NULL;
  guint n_left_out = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  if (!segue_documents_check (segue_documents_find ("power-interest-grid"), options->level, error))
    return NULL;

  rows = segue_shown_rows_dup (plan, segue_sheet_get ("stakeholders"), options, &n_left_out);
  furniture = segue_furniture_new (plan, options, options->axes == SEGUE_GRID_SUPPORT ? _("Power/support grid")
                                                                                       : _("Power/interest grid"));
  segue_furniture_warn (furniture, rows->len, n_left_out);
  furniture->summary = g_strdup_printf (ngettext ("%u person", "%u people", rows->len), rows->len);

  self = g_object_new (SEGUE_TYPE_GRID_PAGE, NULL);
  self->plan = g_object_ref (plan);
  self->thresholds = segue_thresholds_read (plan);
  segue_document_set_up (SEGUE_DOCUMENT (self), options, furniture);
  build (self, options, rows);

  return SEGUE_DOCUMENT (g_steal_pointer (&self));
}
