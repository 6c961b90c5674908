/* segue-impact-matrix-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-impact-matrix-page"

#include "config.h"

#include "segue-impact-matrix-page.h"

#include "segue-figure.h"
#include "segue-flow-heads.h"
#include "segue-impact-degree.h"
#include "segue-impacted-audience.h"
#include "segue-reach.h"
#include "segue-redaction.h"
#include "segue-sheets.h"

#include <glib/gi18n.h>

/* In points, times the scale of the type. */
#define PADDING 5
#define ROW_HEIGHT 33
#define SUM_WIDTH 46

#define MAX_DEGREE 5

/* The part of the page that the names of audiences take. */
#define AUDIENCE_PART 0.2

struct _SegueImpactMatrixPage
{
  SegueFlowPage parent_instance;

  GArray *audiences; /* ids of those asked for, in their order; NULL for all */
};

G_DEFINE_FINAL_TYPE (SegueImpactMatrixPage, segue_impact_matrix_page, SEGUE_TYPE_FLOW_PAGE)

/* A rollout, and where its columns stand. */
typedef struct
{
  SegueFlowPage          *page;
  SeguePlan              *plan;
  const SeguePageOptions *options;
  double                  scale;
  double                  width;
  double                  left;   /* where the aspects begin */
  double                  column; /* how wide each is */
  double                  sums;   /* where Aspects and Degree begin */
} Section;

/* Of the unanswered impacts, in parts of the width. */
static const double list_parts[] = { 0.19, 0.17, 0.34, 0.1, 0.2 };

static void
add_heads (const Section   *self,
           SegueTypesetter *type)
{
  double padding = PADDING * self->scale;
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_HEAD);
  const char *aspects[SEGUE_N_ASPECTS];

  for (int i = 0; i < SEGUE_N_ASPECTS; i++)
    aspects[i] = segue_choices_get_label (&segue_aspects, i);

  segue_flow_row_add_cell (row, padding, self->left - 2 * padding, SEGUE_TEXT_STRONG, _("Audience"));
  segue_flow_heads_add (row, type, self->left, self->column, aspects, SEGUE_N_ASPECTS);
  segue_flow_row_add_cell (row, self->sums, SUM_WIDTH * self->scale, SEGUE_TEXT_SECOND_STRONG, _("Aspects"))->align =
    SEGUE_TEXT_ALIGN_CENTRE;
  segue_flow_row_add_cell (row, self->sums + SUM_WIDTH * self->scale, SUM_WIDTH * self->scale,
                           SEGUE_TEXT_SECOND_STRONG, _("Degree"))->align = SEGUE_TEXT_ALIGN_CENTRE;
  segue_flow_page_add (self->page, row);
}

static char *
dup_people (const Section *self,
            SegueRecord   *audience)
{
  SegueReach reach = segue_audience_get_headcount (self->plan, audience, self->options->day);

  if (reach.people == 0)
    return NULL;

  return g_strdup_printf (ngettext ("%d person", "%d people", (gulong) reach.people), (int) reach.people);
}

static void
add_sums (const Section           *self,
          SegueFlowRow            *row,
          const SegueImpactDegree *degree)
{
  double width = SUM_WIDTH * self->scale;
  guint n_open = SEGUE_N_ASPECTS - degree->n_scored;
  g_autofree char *aspects = g_strdup_printf ("%u / %u", degree->n_impacted, (guint) SEGUE_N_ASPECTS);
  g_autofree char *figure = NULL;
  SegueTableCell *cell = NULL;

  /* Translators: how many aspects were not assessed yet */
  figure = n_open > 0 ? g_strdup_printf (ngettext ("%u open", "%u open", n_open), n_open)
                      : g_strdup_printf ("%.1f", degree->degree);

  segue_flow_row_add_cell (row, self->sums, width, SEGUE_TEXT_CELL, aspects)->align = SEGUE_TEXT_ALIGN_CENTRE;
  cell = segue_flow_row_add_cell (row, self->sums + width, width,
                                  n_open > 0 ? SEGUE_TEXT_SECOND : SEGUE_TEXT_STRONG, figure);
  cell->align = SEGUE_TEXT_ALIGN_CENTRE;
  cell->ink = n_open > 0 ? SEGUE_INK_QUIET : SEGUE_INK_BLACK;
}

static void
add_audience (const Section *self,
              SegueRecord   *impacted)
{
  SegueRecord *audience = segue_plan_follow (self->plan, impacted, SEGUE_IMPACTED_AUDIENCE_AUDIENCE);
  SegueImpactDegree degree = segue_impact_degree_get (self->plan, segue_record_get_id (impacted));
  g_autofree char *name = audience != NULL ? segue_redaction_dup_name (self->options->level, self->plan, audience) : NULL;
  double padding = PADDING * self->scale;
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_CELLS);
  SegueTableCell *cell = NULL;

  cell = segue_flow_row_add_cell (row, padding, self->left - 2 * padding, SEGUE_TEXT_STRONG, name);
  cell->second = audience != NULL ? dup_people (self, audience) : NULL;
  for (guint i = 0; i < SEGUE_N_ASPECTS; i++)
    segue_flow_row_add_figure (row, self->left + i * self->column, self->column, segue_figure_draw_degree,
                               degree.is_scored[i] ? (double) degree.scores[i] : SEGUE_FIGURE_UNSET, _("not yet"));
  add_sums (self, row, &degree);

  segue_flow_row_set_height (row, ROW_HEIGHT * self->scale);
  segue_flow_page_add (self->page, row);
}

/* Whether something is answered follows from fields that not all readers may see. */
static gboolean
shows_answers (const Section *self)
{
  const SegueField *fields = segue_record_class_get (SEGUE_RECORD_IMPACT)->fields;

  return segue_redaction_decide (self->options->level, &fields[SEGUE_IMPACT_STATUS], NULL, NULL) == SEGUE_SHOWN_FULLY &&
         segue_redaction_decide (self->options->level, &fields[SEGUE_IMPACT_MITIGATION], NULL, NULL) == SEGUE_SHOWN_FULLY;
}

static void
add_list_row (const Section    *self,
              SegueFlowRowKind  kind,
              const char       *words[G_N_ELEMENTS (list_parts)])
{
  double padding = PADDING * self->scale;
  double x = 0;
  SegueFlowRow *row = segue_flow_row_new (kind);

  for (guint i = 0; i < G_N_ELEMENTS (list_parts); i++)
    {
      double width = self->width * list_parts[i];

      segue_flow_row_add_cell (row, x + padding, width - 2 * padding,
                               kind == SEGUE_FLOW_ROW_BAR ? SEGUE_TEXT_STRONG : SEGUE_TEXT_CELL, words[i]);
      x += width;
    }
  segue_flow_page_add (self->page, row);
}

static char *
dup_owner (const Section *self,
           SegueRecord   *impact)
{
  SegueRecord *owner = segue_plan_follow (self->plan, impact, SEGUE_IMPACT_OWNER);

  if (owner == NULL ||
      segue_redaction_decide (self->options->level, segue_record_get_field (impact, SEGUE_IMPACT_OWNER),
                              self->plan, impact) == SEGUE_SHOWN_NOT)
    return NULL;

  return segue_redaction_dup_name (self->options->level, self->plan, owner);
}

static void
add_unanswered (const Section *self,
                SegueRecord   *impacted,
                SegueRecord   *impact)
{
  SegueRecord *audience = segue_plan_follow (self->plan, impacted, SEGUE_IMPACTED_AUDIENCE_AUDIENCE);
  g_autofree char *name = audience != NULL ? segue_redaction_dup_name (self->options->level, self->plan, audience) : NULL;
  g_autofree char *owner = dup_owner (self, impact);
  g_autofree char *degree = NULL;
  int aspect = segue_record_get_choice (impact, SEGUE_IMPACT_ASPECT);
  const char *words[G_N_ELEMENTS (list_parts)] = { NULL };

  degree = segue_impact_get_score (impact) >= 0 ? g_strdup_printf ("%d", segue_impact_get_score (impact)) : g_strdup (_("not yet"));
  words[0] = name;
  words[1] = aspect != SEGUE_CHOICE_NONE ? segue_choices_get_label (&segue_aspects, aspect) : NULL;
  words[2] = segue_record_get_text (impact, SEGUE_IMPACT_TITLE);
  words[3] = degree;
  words[4] = owner != NULL ? owner : _("nobody");
  add_list_row (self, SEGUE_FLOW_ROW_CELLS, words);
}

static void
add_unanswered_list (const Section *self,
                     GArray        *rows)
{
  const char *heads[G_N_ELEMENTS (list_parts)] = { _("Audience"), _("Aspect"), _("Impact"), _("Degree"), _("Owner") };
  gboolean any = FALSE;

  for (guint i = 0; i < rows->len; i++)
    {
      SegueRecord *impacted = g_array_index (rows, SegueSheetRow, i).records[SEGUE_SHEET_OWN];
      guint n = 0;
      SegueRecord *const *impacts = segue_plan_incoming (self->plan, SEGUE_RECORD_IMPACT, SEGUE_IMPACT_IMPACTED_AUDIENCE,
                                                         segue_record_get_id (impacted), &n);

      for (guint j = 0; j < n; j++)
        {
          if (segue_impact_is_answered (impacts[j]))
            continue;
          if (!any)
            {
              segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_HEADING, self->width,
                                        _("Nothing answers these impacts yet"));
              add_list_row (self, SEGUE_FLOW_ROW_BAR, heads);
            }
          any = TRUE;
          add_unanswered (self, impacted, impacts[j]);
        }
    }

  if (!any)
    segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_PARAGRAPH, self->width,
                              _("Each impact that was found has an answer."));
}

/* Rows of the audiences that were asked for, in the order in which they were; a rollout has one
 * for each.
 */
static GArray *
pick_rows (GArray *all,
           GArray *audiences)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (SegueSheetRow));
  g_autoptr(GHashTable) found = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < all->len; i++)
    {
      SegueSheetRow *row = &g_array_index (all, SegueSheetRow, i);
      gint64 audience = segue_record_get_link (row->records[SEGUE_SHEET_OWN], SEGUE_IMPACTED_AUDIENCE_AUDIENCE);

      g_hash_table_insert (found, g_memdup2 (&audience, sizeof audience), row);
    }
  for (guint i = 0; i < audiences->len; i++)
    {
      const SegueSheetRow *row = g_hash_table_lookup (found, &g_array_index (audiences, gint64, i));

      if (row != NULL)
        g_array_append_vals (rows, row, 1);
    }

  return rows;
}

static GArray *
dup_rows (const Section *self,
          SegueRecord   *rollout,
          guint         *n_left_out)
{
  GArray *audiences = SEGUE_IMPACT_MATRIX_PAGE (self->page)->audiences;
  SegueSheetFilter filter = { .rollout = segue_record_get_id (rollout), .audience = self->options->filter.audience };
  g_autoptr(GArray) all = segue_sheet_dup_rows (segue_sheet_get ("impacted-audiences"), self->plan, &filter);
  g_autoptr(GArray) picked = audiences != NULL ? pick_rows (all, audiences) : g_array_ref (all);
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (SegueSheetRow));

  for (guint i = 0; i < picked->len; i++)
    {
      const SegueSheetRow *row = &g_array_index (picked, SegueSheetRow, i);

      if (!segue_record_get_boolean (row->records[SEGUE_SHEET_OWN], SEGUE_IMPACTED_AUDIENCE_IN_SCOPE))
        continue;
      if (segue_redaction_shows_row (self->options->level, self->plan, row))
        g_array_append_vals (rows, row, 1);
      else
        ++*n_left_out;
    }

  return rows;
}

static void
add_left_out (const Section *self,
              guint          n)
{
  g_autofree char *words = segue_furniture_dup_left_out (n);

  if (words != NULL)
    segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_PARAGRAPH, self->width, words);
}

/* What the figures say: 0 none, 1 very small... */
static char *
dup_legend (void)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i <= MAX_DEGREE; i++)
    g_string_append_printf (words, "%s%u %s", i > 0 ? " · " : "", i, segue_impact_degree_get_word (i));

  /* Translators: in front of it stands: 0 none · 1 very small · ... · 5 very large */
  g_string_append_printf (words, ". %s", _("Degree: their sum, divided by the number of aspects above 0."));
  return g_string_free (words, FALSE);
}

static void
add_matrix (const Section   *self,
            SegueTypesetter *type,
            GArray          *rows)
{
  g_autofree char *legend = dup_legend ();

  segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_PARAGRAPH, self->width, legend);
  add_heads (self, type);
  for (guint i = 0; i < rows->len; i++)
    add_audience (self, g_array_index (rows, SegueSheetRow, i).records[SEGUE_SHEET_OWN]);
}

static gboolean
is_narrowed (const Section *self)
{
  return self->options->filter.audience != 0 || SEGUE_IMPACT_MATRIX_PAGE (self->page)->audiences != NULL;
}

static void
segue_impact_matrix_page_compose (SegueFlowPage   *page,
                                  SegueRecord     *rollout,
                                  SegueTypesetter *type,
                                  double           width)
{
  Section self = {
    page, segue_flow_page_get_plan (page), segue_document_get_options (SEGUE_DOCUMENT (page)),
    segue_typesetter_get_scale (type), width, width * AUDIENCE_PART, 0, 0,
  };
  g_autoptr(GArray) rows = NULL;
  guint n_left_out = 0;

  self.sums = width - 2 * SUM_WIDTH * self.scale;
  self.column = (self.sums - self.left) / SEGUE_N_ASPECTS;

  rows = dup_rows (&self, rollout, &n_left_out);
  if (rows->len > 0)
    add_matrix (&self, type, rows);
  else
    segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width,
                              is_narrowed (&self) ? _("No impacted audience matches the filter.")
                                                  : _("No audience is impacted by this rollout yet."));
  add_left_out (&self, n_left_out);

  if (rows->len == 0)
    return;
  if (shows_answers (&self))
    add_unanswered_list (&self, rows);
  else
    segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width,
                              _("Which impacts are answered is left out: it follows from working notes."));
}

static void
segue_impact_matrix_page_finalize (GObject *object)
{
  g_clear_pointer (&SEGUE_IMPACT_MATRIX_PAGE (object)->audiences, g_array_unref);

  G_OBJECT_CLASS (segue_impact_matrix_page_parent_class)->finalize (object);
}

static void
segue_impact_matrix_page_class_init (SegueImpactMatrixPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_impact_matrix_page_finalize;

  SEGUE_FLOW_PAGE_CLASS (klass)->compose = segue_impact_matrix_page_compose;
}

static void
segue_impact_matrix_page_init (SegueImpactMatrixPage *self)
{
}

/**
 * segue_impact_matrix_page_new:
 * @plan: where the records are
 * @options: which rollout and audiences, for whom and how
 * @error: not used: there is one for every reader
 *
 * Returns: (transfer full): audiences by aspects, and the impacts that nothing
 *   answers
 */
SegueDocument *
segue_impact_matrix_page_new (SeguePlan               *plan,
                              const SeguePageOptions  *options,
                              GError                 **error)
{
  SegueImpactMatrixPage *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  self = g_object_new (SEGUE_TYPE_IMPACT_MATRIX_PAGE, NULL);
  if (options->filter.rows != NULL)
    self->audiences = g_array_copy ((GArray *) options->filter.rows);
  segue_flow_page_set_up (SEGUE_FLOW_PAGE (self), plan, options, _("Impact matrix"));

  return SEGUE_DOCUMENT (self);
}
