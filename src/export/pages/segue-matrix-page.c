/* segue-matrix-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row for each person, by priority.  The words of a row are those of a table, its
 * arrows and circles the ground beneath them.
 */

#define G_LOG_DOMAIN "segue-matrix-page"

#include "config.h"

#include "segue-matrix-page.h"

#include "segue-documents.h"
#include "segue-engagement.h"
#include "segue-matrix.h"
#include "segue-matrix-words.h"
#include "segue-sheets.h"
#include "segue-shown-rows.h"
#include "segue-standing-cell.h"
#include "segue-table-layout.h"

#include <glib/gi18n.h>
#include <math.h>

/* The columns; those of the levels lie in between. */
enum
{
  COLUMN_PERSON,
  COLUMN_POWER,
  COLUMN_LEVELS,
  COLUMN_GAP = COLUMN_LEVELS + SEGUE_MATRIX_LEVELS,
  COLUMN_PRIORITY,
  N_COLUMNS,
};

/* In points, times the scale of the type. */
#define RADIUS 8.5
#define HALF_PILL 4.5
#define LINE 1.2
#define ARROW 5.0
#define BEFORE_RADIUS 2.6
#define SLIP_DROP 5.5
#define BENEATH_GAP 8

struct _SegueMatrixPage
{
  SegueDocument     parent_instance;

  /* Owned. */
  SeguePlan        *plan;
  SegueMatrix      *matrix;
  SegueTableLayout *layout;
  char             *labels[N_COLUMNS];
  char             *beneath; /* legend and figures */

  SegueTableHead    heads[N_COLUMNS];
};

G_DEFINE_FINAL_TYPE (SegueMatrixPage, segue_matrix_page, SEGUE_TYPE_DOCUMENT)

static const SegueMatrixLine *
get_line (SegueMatrixPage *self,
          guint            row)
{
  return &g_array_index (self->matrix->lines, SegueMatrixLine, row);
}

static void
fill_power (const SegueMatrixLine *line,
            SegueTableCell        *cell)
{
  SegueRecord *engagement = line->row.records[SEGUE_SHEET_OWN];

  if (engagement == NULL || !segue_record_is_set (engagement, SEGUE_ENGAGEMENT_POWER))
    {
      segue_standing_cell_say_quietly (cell, _("not rated"));
      return;
    }

  cell->kind = SEGUE_TABLE_CELL_DOTS;
  cell->value = (int) segue_record_get_integer (engagement, SEGUE_ENGAGEMENT_POWER);
  cell->maximum = 5;
}

static void
fill_level (const SegueMatrixLine *line,
            int                    level,
            SegueTableCell        *cell)
{
  gboolean is_current = line->current == level;

  cell->style = SEGUE_TEXT_STRONG;
  if (is_current)
    cell->text = g_strdup (line->desired == level ? C_("engagement", "CD") : C_("engagement", "C"));
  else if (line->desired == level)
    cell->text = g_strdup (C_("engagement", "D"));
  if (is_current && !line->is_stale)
    cell->ink = SEGUE_INK_WHITE;
}

/* “+2”, “hold”, or a true minus where more is there than was asked for. */
static void
fill_gap (const SegueMatrixLine *line,
          SegueTableCell        *cell)
{
  if (!line->has_gap)
    {
      segue_standing_cell_say_quietly (cell, "–");
    }
  else if (line->gap == 0)
    {
      segue_standing_cell_say_quietly (cell, C_("engagement", "hold"));
    }
  else
    {
      cell->text = g_strdup_printf (line->gap > 0 ? "+%d" : "−%d", ABS (line->gap));
      cell->style = line->gap > 0 ? SEGUE_TEXT_STRONG : SEGUE_TEXT_CELL;
      cell->ink = line->gap > 0 ? SEGUE_INK_BLACK : SEGUE_INK_QUIET;
    }
}

static void
fill_cell_cb (guint           row,
              guint           column,
              SegueTableCell *cell,
              gpointer        data)
{
  const SegueMatrixLine *line = get_line (data, row);

  cell->align = column >= COLUMN_LEVELS ? SEGUE_TEXT_ALIGN_CENTRE : SEGUE_TEXT_ALIGN_LEFT;
  switch (column)
    {
    case COLUMN_PERSON:
      segue_standing_cell_fill_person (cell, &line->row);
      break;
    case COLUMN_POWER:
      fill_power (line, cell);
      break;
    case COLUMN_GAP:
      fill_gap (line, cell);
      break;
    case COLUMN_PRIORITY:
      cell->text = line->has_gap ? g_strdup_printf ("%d", line->priority) : g_strdup ("–");
      cell->style = line->priority > 0 ? SEGUE_TEXT_STRONG : SEGUE_TEXT_CELL;
      break;
    default:
      fill_level (line, (int) column - COLUMN_LEVELS, cell);
      break;
    }
}

static char *
dup_note_cb (guint    row,
             gpointer data)
{
  SegueRecord *engagement = get_line (data, row)->row.records[SEGUE_SHEET_OWN];

  return engagement != NULL ? segue_standing_cell_dup_dispute (engagement) : NULL;
}

static void
draw_arrow (SegueCanvas *canvas,
            double       from,
            double       to,
            double       y,
            gboolean     is_dotted)
{
  cairo_t *cr = canvas->cr;
  double scale = segue_typesetter_get_scale (canvas->type);
  const double dots[] = { scale, 2 * scale };
  double head = ARROW * scale * (to > from ? 1 : -1);

  if (fabs (to - from) < fabs (head))
    return;

  segue_canvas_set_ink (canvas, is_dotted ? SEGUE_INK_QUIET : SEGUE_INK_BLACK);
  cairo_new_path (cr);
  cairo_set_line_width (cr, LINE * scale * (is_dotted ? 0.8 : 1));
  cairo_set_dash (cr, dots, is_dotted ? G_N_ELEMENTS (dots) : 0, 0);
  cairo_move_to (cr, from, y);
  cairo_line_to (cr, to - head * 0.8, y);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_move_to (cr, to, y);
  cairo_line_to (cr, to - head, y - ARROW * scale / 2);
  cairo_line_to (cr, to - head, y + ARROW * scale / 2);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
trace_pill (SegueCanvas *canvas,
            gboolean     is_both,
            double       x,
            double       y)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  double half = is_both ? HALF_PILL * scale : 0;

  cairo_new_path (canvas->cr);
  cairo_arc (canvas->cr, x + half, y, RADIUS * scale, -G_PI_2, G_PI_2);
  cairo_arc (canvas->cr, x - half, y, RADIUS * scale, G_PI_2, -G_PI_2);
  cairo_close_path (canvas->cr);
}

/* White beneath, so that a line that passes does not cross the letter. */
static void
draw_mark (SegueCanvas *canvas,
           int          level,
           gboolean     is_both,
           gboolean     is_filled,
           gboolean     is_dashed,
           double       x,
           double       y)
{
  cairo_t *cr = canvas->cr;
  double scale = segue_typesetter_get_scale (canvas->type);
  const double dashes[] = { 2.6 * scale, 1.8 * scale };

  trace_pill (canvas, is_both, x, y);
  segue_canvas_set_ink (canvas, SEGUE_INK_WHITE);
  cairo_fill_preserve (cr);
  segue_canvas_set_colour (canvas, segue_glyph_get_colour ((SegueGlyph) level));
  if (is_filled)
    {
      cairo_fill (cr);
      return;
    }

  cairo_set_line_width (cr, LINE * scale);
  cairo_set_dash (cr, dashes, is_dashed ? G_N_ELEMENTS (dashes) : 0, 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

/* From where they stood to where they stand; what slipped runs beneath the line. */
static void
draw_movement (const SegueMatrixLine *line,
               SegueCanvas           *canvas,
               const double          *levels,
               double                 y)
{
  double scale = segue_typesetter_get_scale (canvas->type);
  double from = levels[line->before];
  double to = levels[line->current];
  double way = to > from ? 1 : -1;
  double half = line->current == line->desired ? HALF_PILL : 0;

  if (line->current < line->before)
    y += SLIP_DROP * scale;

  cairo_new_path (canvas->cr);
  cairo_arc (canvas->cr, from, y, BEFORE_RADIUS * scale, 0, 2 * G_PI);
  cairo_close_path (canvas->cr);
  segue_canvas_set_ink (canvas, SEGUE_INK_QUIET);
  cairo_set_line_width (canvas->cr, 0.8 * scale);
  cairo_stroke (canvas->cr);
  draw_arrow (canvas, from + (BEFORE_RADIUS + 1) * scale * way, to - (RADIUS + half + 1) * scale * way, y, TRUE);
}

static void
draw_ground_cb (guint         row,
                SegueCanvas  *canvas,
                const double *middles,
                double        y,
                gpointer      data)
{
  const SegueMatrixLine *line = get_line (data, row);
  const double *levels = middles + COLUMN_LEVELS;
  double room = (RADIUS + 1) * segue_typesetter_get_scale (canvas->type);
  gboolean is_both = line->current >= 0 && line->current == line->desired;

  if (line->before >= 0 && line->current >= 0 && line->before != line->current)
    draw_movement (line, canvas, levels, y);
  if (line->has_gap && line->gap > 0)
    draw_arrow (canvas, levels[line->current] + room, levels[line->desired] - room, y, FALSE);
  if (line->desired >= 0 && !is_both)
    draw_mark (canvas, line->desired, FALSE, FALSE, TRUE, levels[line->desired], y);
  if (line->current >= 0)
    draw_mark (canvas, line->current, is_both, !line->is_stale, FALSE, levels[line->current], y);
}

static GPtrArray *
segue_matrix_page_create_pages (SegueDocument *document)
{
  return segue_table_layout_pages ();
}

static double
measure_beneath (SegueMatrixPage *self,
                 SegueTypesetter *type,
                 double           width)
{
  return BENEATH_GAP * segue_typesetter_get_scale (type) +
         segue_typesetter_measure (type, SEGUE_TEXT_SECOND, self->beneath, width);
}

static gboolean
segue_matrix_page_paginate (SegueDocument    *document,
                            SegueTypesetter  *type,
                            const SegueBody  *body,
                            GPtrArray        *pages,
                            GCancellable     *cancellable,
                            GError          **error)
{
  SegueMatrixPage *self = SEGUE_MATRIX_PAGE (document);
  double beneath = measure_beneath (self, type, body->width);
  SegueBody room = { body->width, body->first_height - beneath, body->other_height - beneath };
  SegueTableSource source = { self->heads, N_COLUMNS, self->matrix->lines->len, fill_cell_cb, draw_ground_cb, self, dup_note_cb };

  for (guint i = 0; i < N_COLUMNS; i++)
    self->heads[i] = (SegueTableHead) { self->labels[i], i == COLUMN_PERSON ? 30 : 5,
                                        i >= COLUMN_LEVELS ? SEGUE_TEXT_ALIGN_CENTRE : SEGUE_TEXT_ALIGN_LEFT };

  g_clear_pointer (&self->layout, segue_table_layout_free);
  self->layout = segue_table_layout_new (&source, type, body->width);

  return segue_table_layout_paginate (self->layout, &room, pages, cancellable, error);
}

static void
segue_matrix_page_draw (SegueDocument   *document,
                        gpointer         page,
                        SegueCanvas     *canvas,
                        const SegueBody *body)
{
  SegueMatrixPage *self = SEGUE_MATRIX_PAGE (document);
  double end = segue_table_layout_draw (self->layout, page, canvas);

  segue_canvas_begin (canvas, "P");
  segue_canvas_text (canvas, SEGUE_INK_BLACK, SEGUE_TEXT_SECOND,
                     self->matrix->lines->len > 0 ? self->beneath : _("There is nothing to show."),
                     0, end + BENEATH_GAP * segue_typesetter_get_scale (canvas->type), body->width, SEGUE_TEXT_ALIGN_LEFT);
  segue_canvas_end (canvas, "P");
}

static char *
dup_row_title (SegueMatrixPage          *self,
               const SegueTableFragment *fragment)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (self));

  return segue_redaction_dup_name (options->level, self->plan,
                                   get_line (self, fragment->row)->row.records[SEGUE_SHEET_HOP]);
}

static char *
segue_matrix_page_dup_page_title (SegueDocument *document,
                                  gpointer       data)
{
  SegueMatrixPage *self = SEGUE_MATRIX_PAGE (document);
  GArray *page = data;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (page->len == 0)
    return NULL;

  first = dup_row_title (self, &g_array_index (page, SegueTableFragment, 0));
  last = dup_row_title (self, &g_array_index (page, SegueTableFragment, page->len - 1));

  return g_strdup_printf ("%s – %s", first, last);
}

static void
segue_matrix_page_finalize (GObject *object)
{
  SegueMatrixPage *self = SEGUE_MATRIX_PAGE (object);

  g_clear_object (&self->plan);
  g_clear_pointer (&self->matrix, segue_matrix_free);
  g_clear_pointer (&self->layout, segue_table_layout_free);
  for (guint i = 0; i < N_COLUMNS; i++)
    g_free (self->labels[i]);
  g_free (self->beneath);

  G_OBJECT_CLASS (segue_matrix_page_parent_class)->finalize (object);
}

static void
segue_matrix_page_class_init (SegueMatrixPageClass *klass)
{
  SegueDocumentClass *document_class = SEGUE_DOCUMENT_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = segue_matrix_page_finalize;

  document_class->create_pages = segue_matrix_page_create_pages;
  document_class->paginate = segue_matrix_page_paginate;
  document_class->draw = segue_matrix_page_draw;
  document_class->dup_page_title = segue_matrix_page_dup_page_title;
}

static void
segue_matrix_page_init (SegueMatrixPage *self)
{
}

static void
append_movement (GString           *text,
                 const SegueMatrix *matrix,
                 SegueDay           compared)
{
  g_autofree char *day = segue_day_to_long_label (compared);
  g_autoptr(GString) movement = g_string_new (NULL);

  segue_matrix_append_movement (matrix, movement);
  if (movement->len > 0)
    /* Translators: a day, then counts such as “6 up · 1 slipped”. */
    g_string_append_printf (text, _("Since %s: %s"), day, movement->str);
}

/* The shares count the confidential too: what is given to managers goes without them. */
static char *
dup_beneath (SegueMatrixPage        *self,
             const SeguePageOptions *options)
{
  GString *text = g_string_new (_("C: where they stand now. D: where they must stand by go-live. CD: both in one. "
                                  "An arrow is the way still to go, a dotted one the way they came. "
                                  "An outline: judged long ago."));
  g_autoptr(GString) figures = g_string_new (NULL);
  g_autoptr(GString) shares_text = g_string_new (NULL);

  if (options->compared != SEGUE_DAY_NONE)
    append_movement (figures, self->matrix, options->compared);
  if (options->filter.rollout != 0 && options->as_of == SEGUE_DAY_NONE && options->level == SEGUE_REDACTION_LEVEL_TEAM)
    {
      SegueShares shares = segue_shares_get (self->plan, options->filter.rollout, options->day, FALSE);

      segue_shares_append (&shares, shares_text);
    }
  if (figures->len > 0)
    g_string_append_printf (text, "\n%s", figures->str);
  if (shares_text->len > 0)
    /* Translators: figures of everybody in a rollout, such as “key people where they must stand: 50 %”. */
    {
      g_string_append_c (text, '\n');
      g_string_append_printf (text, _("The whole rollout: %s"), shares_text->str);
    }

  return g_string_free (text, FALSE);
}

static void
build (SegueMatrixPage        *self,
       const SeguePageOptions *options,
       GArray                 *rows)
{
  SegueThresholds thresholds = segue_thresholds_read (self->plan);

  self->matrix = segue_matrix_new ();
  for (guint i = 0; i < rows->len; i++)
    segue_matrix_add (self->matrix, self->plan, &g_array_index (rows, SegueSheetRow, i),
                      options->as_of, options->compared, &thresholds);
  segue_matrix_sort (self->matrix);

  self->labels[COLUMN_PERSON] = g_strdup (_("Person"));
  self->labels[COLUMN_POWER] = g_strdup (_("Power"));
  self->labels[COLUMN_GAP] = g_strdup (_("Gap"));
  self->labels[COLUMN_PRIORITY] = g_strdup (_("Priority"));
  for (int i = 0; i < SEGUE_MATRIX_LEVELS; i++)
    {
      /* Translators: how many stand at a level now. */
      g_autofree char *count = g_strdup_printf (ngettext ("%u now", "%u now", self->matrix->n_levels[i]),
                                                self->matrix->n_levels[i]);

      self->labels[COLUMN_LEVELS + i] = g_strdup_printf ("%s\n%s", segue_choices_get_label (&segue_engagement_levels, i), count);
    }
}

static char *
dup_summary (guint    n,
             SegueDay as_of)
{
  g_autofree char *people = g_strdup_printf (ngettext ("%u person, by priority", "%u people, by priority", n), n);
  g_autofree char *day = as_of != SEGUE_DAY_NONE ? segue_day_to_long_label (as_of) : NULL;
  g_autofree char *past = day != NULL ? g_strdup_printf (_("as of %s"), day) : NULL;

  return past != NULL ? g_strdup_printf ("%s · %s", people, past) : g_steal_pointer (&people);
}

/**
 * segue_matrix_page_new:
 * @plan: where the records are
 * @options: which people of which rollout, for whom, and the days that are looked at
 * @error: %SEGUE_REDACTION_ERROR at level public: it is made of opinions
 *
 * Returns: (transfer full) (nullable): the engagement matrix
 */
SegueDocument *
segue_matrix_page_new (SeguePlan               *plan,
                       const SeguePageOptions  *options,
                       GError                 **error)
{
  g_autoptr(SegueMatrixPage) self = NULL;
  g_autoptr(GArray) rows = NULL;
  SegueFurniture *furniture = NULL;
  guint n_left_out = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  if (!segue_documents_check (segue_documents_find ("engagement-matrix"), options->level, error))
    return NULL;

  rows = segue_shown_rows_dup (plan, segue_sheet_get ("stakeholders"), options, &n_left_out);
  furniture = segue_furniture_new (plan, options, _("Engagement matrix"));
  segue_furniture_warn (furniture, rows->len, n_left_out);
  if (rows->len > 0)
    furniture->summary = dup_summary (rows->len, options->as_of);

  self = g_object_new (SEGUE_TYPE_MATRIX_PAGE, NULL);
  self->plan = g_object_ref (plan);
  segue_document_set_up (SEGUE_DOCUMENT (self), options, furniture);
  build (self, options, rows);
  self->beneath = dup_beneath (self, options);

  return SEGUE_DOCUMENT (g_steal_pointer (&self));
}
