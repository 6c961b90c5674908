/* segue-flow-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-flow-page"

#include "config.h"

#include "segue-flow-page.h"

#include "segue-redaction.h"

#include <glib/gi18n.h>

#define NONE G_MAXUINT

/* A row, what stands again above it on a further page, and where it belongs to. */
typedef struct
{
  SegueFlowRow *row;
  guint         head;
  guint         group;
  guint         n_titles; /* of the headings down to here */
  gboolean      begins_page;
} Part;

/* A part on a page. */
typedef struct
{
  guint  part;
  double y;
} Place;

typedef struct
{
  SeguePlan   *plan;
  SegueRecord *rollout; /* NULL where there is none to show */
  GArray      *parts;
  GPtrArray   *titles;  /* of headings */
  guint        head;    /* of the parts that are being added */
  guint        group;
  gboolean     begins_page;
  guint        n_fillers;   /* of the parts, at their end: none, or a heading and what is repeated below it */
} SegueFlowPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SegueFlowPage, segue_flow_page, SEGUE_TYPE_DOCUMENT)

static SegueFlowPagePrivate *
get_private (SegueFlowPage *self)
{
  return segue_flow_page_get_instance_private (self);
}

static const Part *
get_part (SegueFlowPagePrivate *priv,
          guint                 part)
{
  return &g_array_index (priv->parts, Part, part);
}

static void
clear_part (gpointer data)
{
  segue_flow_row_free (((Part *) data)->row);
}

static void
segue_flow_page_finalize (GObject *object)
{
  SegueFlowPagePrivate *priv = get_private (SEGUE_FLOW_PAGE (object));

  g_clear_object (&priv->plan);
  g_clear_object (&priv->rollout);
  g_ptr_array_unref (priv->titles);
  g_array_unref (priv->parts);

  G_OBJECT_CLASS (segue_flow_page_parent_class)->finalize (object);
}

static GPtrArray *
segue_flow_page_create_pages (SegueDocument *document)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
}

static void
compose (SegueFlowPage   *self,
         SegueTypesetter *type,
         double           width)
{
  SegueFlowPagePrivate *priv = get_private (self);

  g_array_set_size (priv->parts, 0);
  g_ptr_array_set_size (priv->titles, 0);
  priv->head = priv->group = NONE;
  priv->begins_page = FALSE;
  priv->n_fillers = 0;

  if (priv->rollout != NULL || SEGUE_FLOW_PAGE_GET_CLASS (self)->is_about_all)
    SEGUE_FLOW_PAGE_GET_CLASS (self)->compose (self, priv->rollout, type, width);
  else
    segue_flow_page_add_text (self, SEGUE_FLOW_ROW_PARAGRAPH, width, _("There is no rollout to show."));
}

static double
measure_part (SegueFlowPagePrivate *priv,
              SegueTypesetter      *type,
              guint                 part)
{
  return part == NONE ? 0 : segue_flow_row_measure (get_part (priv, part)->row, type);
}

/* Rows that are higher than a page become several. */
static void
split_high_rows (SegueFlowPagePrivate *priv,
                 SegueTypesetter      *type,
                 double                room)
{
  for (guint i = 0; i < priv->parts->len; i++)
    {
      Part part = *get_part (priv, i);
      double inner = room - measure_part (priv, type, part.head) - measure_part (priv, type, part.group);
      g_autoptr(GPtrArray) pieces = NULL;

      /* Whatever the heads take, some lines must find a place. */
      inner = MAX (inner, room / 4);
      if (segue_flow_row_measure (part.row, type) <= inner)
        continue;

      pieces = segue_flow_row_split (part.row, type, inner);
      segue_flow_row_free (part.row);
      g_array_index (priv->parts, Part, i).row = g_ptr_array_index (pieces, 0);
      for (guint j = 1; j < pieces->len; j++)
        {
          Part more = { g_ptr_array_index (pieces, j), part.head, part.group, part.n_titles, FALSE };

          g_array_insert_val (priv->parts, i + j, more);
        }
      for (guint j = i + pieces->len; j < priv->parts->len; j++)
        {
          Part *later = &g_array_index (priv->parts, Part, j);

          if (later->head != NONE && later->head > i)
            later->head += pieces->len - 1;
          if (later->group != NONE && later->group > i)
            later->group += pieces->len - 1;
        }
      i += pieces->len - 1;
    }
}

static gboolean
keeps_next (SegueFlowRow *row)
{
  switch (segue_flow_row_get_kind (row))
    {
    case SEGUE_FLOW_ROW_PARAGRAPH:
    case SEGUE_FLOW_ROW_CELLS:
      return FALSE;
    case SEGUE_FLOW_ROW_HEADING:
    case SEGUE_FLOW_ROW_BAR:
    case SEGUE_FLOW_ROW_HEAD:
    case SEGUE_FLOW_ROW_GROUP:
      return TRUE;
    }

  g_return_val_if_reached (FALSE);
}

/* What must stand together: heads with the first row below them. */
static double
measure_block (SegueFlowPagePrivate *priv,
               SegueTypesetter      *type,
               guint                 first)
{
  double height = 0;

  for (guint i = first; i < priv->parts->len; i++)
    {
      height += measure_part (priv, type, i);
      if (!keeps_next (get_part (priv, i)->row) ||
          (i + 1 < priv->parts->len && get_part (priv, i + 1)->begins_page))
        break;
    }

  return height;
}

static void
put (SegueFlowPagePrivate *priv,
     SegueTypesetter      *type,
     GArray               *page,
     guint                 part,
     double               *y)
{
  Place place = { part, *y };

  if (part == NONE)
    return;

  g_array_append_val (page, place);
  *y += measure_part (priv, type, part);
}

/* What is left of the last page. */
static void
fill_page (SegueFlowPagePrivate *priv,
           SegueTypesetter      *type,
           GArray               *page,
           double                y,
           double                room)
{
  guint heading = priv->parts->len - priv->n_fillers;
  double height;

  if (priv->n_fillers == 0)
    return;

  height = measure_part (priv, type, heading + 1);
  if (height <= 0 || y + measure_part (priv, type, heading) + height > room)
    return;

  put (priv, type, page, heading, &y);
  while (y + height <= room)
    put (priv, type, page, heading + 1, &y);
}

static gboolean
segue_flow_page_paginate (SegueDocument    *document,
                          SegueTypesetter  *type,
                          const SegueBody  *body,
                          GPtrArray        *pages,
                          GCancellable     *cancellable,
                          GError          **error)
{
  SegueFlowPagePrivate *priv = get_private (SEGUE_FLOW_PAGE (document));
  GArray *page = g_array_new (FALSE, FALSE, sizeof (Place));
  double y = 0;

  g_ptr_array_add (pages, page);
  compose (SEGUE_FLOW_PAGE (document), type, body->width);
  split_high_rows (priv, type, MIN (body->first_height, body->other_height));

  for (guint i = 0; i < priv->parts->len - priv->n_fillers; i++)
    {
      const Part *part = get_part (priv, i);
      double room = pages->len == 1 ? body->first_height : body->other_height;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      if (page->len > 0 && (part->begins_page || y + measure_block (priv, type, i) > room))
        {
          page = g_array_new (FALSE, FALSE, sizeof (Place));
          g_ptr_array_add (pages, page);
          y = 0;
          put (priv, type, page, part->head, &y);
          put (priv, type, page, part->group, &y);
        }
      put (priv, type, page, i, &y);
    }
  fill_page (priv, type, page, y, pages->len == 1 ? body->first_height : body->other_height);

  return TRUE;
}

static gboolean
is_of_table (SegueFlowRow *row)
{
  SegueFlowRowKind kind = segue_flow_row_get_kind (row);

  return kind != SEGUE_FLOW_ROW_PARAGRAPH && kind != SEGUE_FLOW_ROW_HEADING;
}

static void
segue_flow_page_draw (SegueDocument   *document,
                      gpointer         data,
                      SegueCanvas     *canvas,
                      const SegueBody *body)
{
  SegueFlowPagePrivate *priv = get_private (SEGUE_FLOW_PAGE (document));
  GArray *page = data;
  gboolean is_table = FALSE;

  for (guint i = 0; i < page->len; i++)
    {
      const Place *place = &g_array_index (page, Place, i);
      const Part *part = get_part (priv, place->part);

      if (is_table && (!is_of_table (part->row) || part->head == NONE))
        {
          segue_canvas_end (canvas, "Table");
          is_table = FALSE;
        }
      if (!is_table && is_of_table (part->row))
        {
          segue_canvas_begin (canvas, "Table");
          is_table = TRUE;
        }

      if (is_table)
        segue_canvas_begin (canvas, "TR");
      segue_flow_row_draw (part->row, canvas, place->y, body->width);
      if (is_table)
        segue_canvas_end (canvas, "TR");
    }

  if (is_table)
    segue_canvas_end (canvas, "Table");
}

static char *
segue_flow_page_dup_page_title (SegueDocument *document,
                                gpointer       data)
{
  SegueFlowPagePrivate *priv = get_private (SEGUE_FLOW_PAGE (document));
  GArray *page = data;
  guint n = page->len > 0 ? get_part (priv, g_array_index (page, Place, 0).part)->n_titles : 0;

  if (n == 0)
    return g_strdup (segue_document_get_furniture (document)->title);

  return g_strdup (g_ptr_array_index (priv->titles, n - 1));
}

static void
segue_flow_page_class_init (SegueFlowPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  SegueDocumentClass *document_class = SEGUE_DOCUMENT_CLASS (klass);

  object_class->finalize = segue_flow_page_finalize;

  document_class->create_pages = segue_flow_page_create_pages;
  document_class->paginate = segue_flow_page_paginate;
  document_class->draw = segue_flow_page_draw;
  document_class->dup_page_title = segue_flow_page_dup_page_title;
}

static void
segue_flow_page_init (SegueFlowPage *self)
{
  SegueFlowPagePrivate *priv = get_private (self);

  priv->parts = g_array_new (FALSE, FALSE, sizeof (Part));
  g_array_set_clear_func (priv->parts, clear_part);
  priv->titles = g_ptr_array_new_with_free_func (g_free);
  priv->head = priv->group = NONE;
}

/* The one that is asked for, or the only one there is, unless it is confidential. */
static SegueRecord *
find_rollout (SeguePlan              *plan,
              const SeguePageOptions *options)
{
  SegueRecordList *all = segue_plan_list (plan, SEGUE_RECORD_ROLLOUT);
  SegueSheetRow row = { { segue_plan_find (plan, SEGUE_RECORD_ROLLOUT, options->filter.rollout), NULL } };

  if (options->filter.rollout == 0 && segue_record_list_get_n (all) == 1)
    row.records[SEGUE_SHEET_OWN] = segue_record_list_get (all, 0);
  if (row.records[SEGUE_SHEET_OWN] == NULL || !segue_redaction_shows_row (options->level, plan, &row))
    return NULL;

  return row.records[SEGUE_SHEET_OWN];
}

/**
 * segue_flow_page_set_up:
 * @plan: where the records are
 * @options: which rollout, for whom and how
 * @title: what the document is
 *
 * For the constructors of such documents, once.
 */
void
segue_flow_page_set_up (SegueFlowPage          *self,
                        SeguePlan              *plan,
                        const SeguePageOptions *options,
                        const char             *title)
{
  SegueFlowPagePrivate *priv = get_private (self);
  SeguePageOptions own;

  g_return_if_fail (SEGUE_IS_FLOW_PAGE (self));
  g_return_if_fail (SEGUE_IS_PLAN (plan));
  g_return_if_fail (options != NULL && title != NULL);

  priv->plan = g_object_ref (plan);
  g_set_object (&priv->rollout, find_rollout (plan, options));

  own = *options;
  if (priv->rollout != NULL && !SEGUE_FLOW_PAGE_GET_CLASS (self)->is_about_all)
    own.filter.rollout = segue_record_get_id (priv->rollout);
  segue_document_set_up (SEGUE_DOCUMENT (self), &own, segue_furniture_new (plan, &own, title));
}

/**
 * segue_flow_page_get_plan:
 *
 * Returns: (transfer none): where the records are
 */
SeguePlan *
segue_flow_page_get_plan (SegueFlowPage *self)
{
  g_return_val_if_fail (SEGUE_IS_FLOW_PAGE (self), NULL);

  return get_private (self)->plan;
}

/**
 * segue_flow_page_add:
 * @row: (transfer full): the next row
 *
 * For compose() only.  Heads and groups stand again above the rows that follow them
 * where these go on on another page, until words across the page end the table.
 */
void
segue_flow_page_add (SegueFlowPage *self,
                     SegueFlowRow  *row)
{
  SegueFlowPagePrivate *priv = get_private (self);
  Part part = { row, priv->head, priv->group, 0, priv->begins_page };

  g_return_if_fail (SEGUE_IS_FLOW_PAGE (self));
  g_return_if_fail (row != NULL);

  switch (segue_flow_row_get_kind (row))
    {
    case SEGUE_FLOW_ROW_PARAGRAPH:
    case SEGUE_FLOW_ROW_HEADING:
      priv->head = priv->group = part.head = part.group = NONE;
      break;
    case SEGUE_FLOW_ROW_BAR:
    case SEGUE_FLOW_ROW_HEAD:
      part.head = part.group = priv->group = NONE;
      priv->head = priv->parts->len;
      break;
    case SEGUE_FLOW_ROW_GROUP:
      part.group = NONE;
      priv->group = priv->parts->len;
      break;
    case SEGUE_FLOW_ROW_CELLS:
      break;
    }

  part.n_titles = priv->titles->len;
  priv->begins_page = FALSE;
  g_array_append_val (priv->parts, part);
}

/**
 * segue_flow_page_add_text:
 * @kind: a paragraph, or a heading
 * @width: of the page, in points
 * @text: the words
 */
void
segue_flow_page_add_text (SegueFlowPage    *self,
                          SegueFlowRowKind  kind,
                          double            width,
                          const char       *text)
{
  SegueFlowRow *row = segue_flow_row_new (kind);

  if (kind == SEGUE_FLOW_ROW_HEADING)
    g_ptr_array_add (get_private (self)->titles, g_strdup (text));
  segue_flow_row_add_cell (row, 0, width, kind == SEGUE_FLOW_ROW_HEADING ? SEGUE_TEXT_HEADING : SEGUE_TEXT_NOTE, text);
  segue_flow_page_add (self, row);
}

/**
 * segue_flow_page_begin_page:
 *
 * What is added next begins a page.
 */
void
segue_flow_page_begin_page (SegueFlowPage *self)
{
  g_return_if_fail (SEGUE_IS_FLOW_PAGE (self));

  get_private (self)->begins_page = TRUE;
}

/**
 * segue_flow_page_add_filler:
 * @heading: (transfer full): what stands above
 * @row: (transfer full): what is repeated for as long as there is room
 *
 * Fills what is left of the last page; where that is too little it does without, rather than
 * begin a page.  For compose() only, after all else.
 */
void
segue_flow_page_add_filler (SegueFlowPage *self,
                            SegueFlowRow  *heading,
                            SegueFlowRow  *row)
{
  SegueFlowPagePrivate *priv = get_private (self);

  g_return_if_fail (SEGUE_IS_FLOW_PAGE (self));
  g_return_if_fail (priv->n_fillers == 0);

  segue_flow_page_add (self, heading);
  segue_flow_page_add (self, row);
  priv->n_fillers = 2;
}
