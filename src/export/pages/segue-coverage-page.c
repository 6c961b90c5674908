/* segue-coverage-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Courses that find no place on the paper go on in another matrix on the next page, with the
 * audiences again.
 */

#define G_LOG_DOMAIN "segue-coverage-page"

#include "config.h"

#include "segue-coverage-page.h"

#include "segue-audience-tree.h"
#include "segue-coverage-figure.h"
#include "segue-training-figures.h"
#include "segue-training-words.h"

#include <glib/gi18n.h>

/* In points, times the scale of the type. */
#define PADDING 5
#define ROW_HEIGHT 45
#define SUM_WIDTH 88
#define MOST_COLUMN 110
#define INDENT 10

/* The part of the page that the names of audiences take. */
#define AUDIENCE_PART 0.2

struct _SegueCoveragePage
{
  SegueFlowPage parent_instance;
};

G_DEFINE_FINAL_TYPE (SegueCoveragePage, segue_coverage_page, SEGUE_TYPE_FLOW_PAGE)

/* Of what is still needed, in parts of the width. */
static const double need_parts[] = { 0.28, 0.12, 0.12, 0.12, 0.12, 0.12, 0.12 };
static const SegueTextAlign need_aligns[] = {
  SEGUE_TEXT_ALIGN_LEFT, SEGUE_TEXT_ALIGN_RIGHT, SEGUE_TEXT_ALIGN_RIGHT, SEGUE_TEXT_ALIGN_RIGHT, SEGUE_TEXT_ALIGN_RIGHT,
  SEGUE_TEXT_ALIGN_RIGHT, SEGUE_TEXT_ALIGN_RIGHT,
};

typedef struct
{
  SegueFlowPage          *page;
  SeguePlan              *plan;
  const SeguePageOptions *options;
  SegueTraining          *training;
  SegueTypesetter        *type;
  double                  scale;
  double                  width;
  double                  left;    /* where the courses begin */
  double                  column;  /* how wide each is */
  GArray                 *rows;    /* the numbers of those that are shown */
  GArray                 *courses;
} Section;

static guint
get_row (const Section *self,
         guint          i)
{
  return g_array_index (self->rows, guint, i);
}

static guint
get_course (const Section *self,
            guint          i)
{
  return g_array_index (self->courses, guint, i);
}

static gboolean
is_shown (const Section *self,
          SegueRecord   *record)
{
  return self->options->level == SEGUE_REDACTION_LEVEL_TEAM || !segue_redaction_is_confidential (self->plan, record);
}

/* Audiences that were asked for, and the courses that are for one of them. */
static void
choose (Section *self)
{
  g_auto(SegueValue) below = SEGUE_VALUE_INIT;

  if (self->options->filter.audience != 0)
    segue_audience_get_below (self->plan, self->options->filter.audience, &below);

  for (guint i = 0; i < segue_training_get_n_rows (self->training); i++)
    {
      SegueRecord *audience = segue_training_get_row (self->training, i)->audience;

      if (is_shown (self, audience) && (!below.is_set || segue_ids_contain (below.slot.ids, segue_record_get_id (audience))))
        g_array_append_val (self->rows, i);
    }

  for (guint i = 0; i < segue_training_get_n_courses (self->training); i++)
    {
      gboolean is_for_one = self->options->filter.audience == 0;

      for (guint j = 0; j < self->rows->len && !is_for_one; j++)
        is_for_one = segue_training_get_cell (self->training, get_row (self, j), i)->requirement != NULL;
      if (is_for_one && is_shown (self, segue_training_get_course (self->training, i)))
        g_array_append_val (self->courses, i);
    }
}

static void
add_heads (const Section *self,
           guint          first,
           guint          n)
{
  double padding = PADDING * self->scale;
  double sum = SUM_WIDTH * self->scale;
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_HEAD);

  segue_flow_row_add_cell (row, padding, self->left - 2 * padding, SEGUE_TEXT_STRONG, _("Audience"));
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *course = segue_training_get_course (self->training, get_course (self, first + i));
      g_autofree char *title = segue_redaction_dup_name (self->options->level, self->plan, course);

      segue_flow_row_add_cell (row, self->left + i * self->column + padding, self->column - 2 * padding, SEGUE_TEXT_SECOND_STRONG, title);
    }
  segue_flow_row_add_cell (row, self->width - sum + padding, sum - 2 * padding, SEGUE_TEXT_SECOND_STRONG, _("Before go-live"));
  segue_flow_page_add (self->page, row);
}

static void
add_cell (const Section           *self,
          SegueFlowRow            *row,
          const SegueTrainingCell *cell,
          gboolean                 may_tell,
          double                   x)
{
  const SegueField *rules = &segue_record_class_get (SEGUE_RECORD_REQUIREMENT)->fields[SEGUE_REQUIREMENT_RULE];
  g_autofree char *words = NULL;

  if (cell->requirement == NULL)
    {
      segue_flow_row_add_figure (row, x, self->column, segue_coverage_figure_draw_words, 0, "–");
      return;
    }
  /* Who may take it is not counted on, unless somebody did. */
  if (cell->rule != SEGUE_REQUIREMENT_RULE_REQUIRED && cell->trained + cell->enrolled == 0)
    {
      segue_flow_row_add_figure (row, x, self->column, segue_coverage_figure_draw_words, 0,
                                 segue_choices_get_label (rules->choices, cell->rule));
      return;
    }
  if (cell->target == 0 || !may_tell)
    {
      segue_flow_row_add_figure (row, x, self->column, segue_coverage_figure_draw_words, 0,
                                 cell->target == 0 ? _("nobody counted") : _("too few to tell"));
      return;
    }

  /* Translators: how many people are trained, and how many have to be */
  words = g_strdup_printf (_("%u of %u"), cell->trained, cell->target);
  segue_flow_row_add_figure (row, x, self->column, segue_coverage_figure_draw,
                             segue_coverage_figure_pack (segue_training_figures_get_percent (cell->trained, cell->target),
                                                         segue_training_figures_get_percent (cell->enrolled, cell->target),
                                                         segue_training_cell_is_short (cell)), words);
}

/* Who completed all that is required of them, before their go-live, and who will have. */
static void
add_sum (const Section          *self,
         SegueFlowRow           *row,
         const SegueTrainingRow *facts,
         gboolean                may_tell)
{
  double padding = PADDING * self->scale;
  double sum = SUM_WIDTH * self->scale;
  g_autofree char *before = NULL;
  g_autofree char *projected = NULL;
  SegueTableCell *cell;

  if (facts->n_required == 0 || facts->target == 0 || !may_tell)
    {
      segue_flow_row_add_cell (row, self->width - sum + padding, sum - 2 * padding, SEGUE_TEXT_SECOND,
                               facts->n_required == 0 ? _("nothing required") : "–");
      return;
    }

  before = segue_training_dup_percent (facts->trained_before, facts->target);
  projected = g_strdup_printf (_("%u %% projected"), segue_training_figures_get_percent (facts->projected, facts->target));
  cell = segue_flow_row_add_cell (row, self->width - sum + padding, sum - 2 * padding, SEGUE_TEXT_HEADING, before);
  cell->second = facts->go_live != SEGUE_DAY_NONE ? g_steal_pointer (&projected) : g_strdup (_("go-live not known"));
}

static void
add_audience (const Section *self,
              guint          index,
              guint          first,
              guint          n)
{
  const SegueTrainingRow *facts = segue_training_get_row (self->training, index);
  double padding = PADDING * self->scale;
  double indent = MIN (facts->depth, 3) * INDENT * self->scale;
  g_autofree char *name = segue_redaction_dup_name (self->options->level, self->plan, facts->audience);
  gboolean may_tell = segue_training_figures_may_tell_row (self->options->level, self->training, index);
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_CELLS);
  SegueTableCell *cell = segue_flow_row_add_cell (row, padding + indent, self->left - 2 * padding - indent, SEGUE_TEXT_STRONG, name);

  if (facts->is_target_known || facts->target > 0)
    cell->second = g_strdup_printf (ngettext ("%u person", "%u people", facts->target), facts->target);
  for (guint i = 0; i < n; i++)
    add_cell (self, row, segue_training_get_cell (self->training, index, get_course (self, first + i)), may_tell,
              self->left + i * self->column);
  add_sum (self, row, facts, may_tell);

  segue_flow_row_set_height (row, ROW_HEIGHT * self->scale);
  segue_flow_page_add (self->page, row);
}

static void
add_legend (const Section *self)
{
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_PARAGRAPH);
  g_autofree char *words = g_strjoin (" · ", _("Solid: trained"), _("hatched: have a seat in a session to come"),
                                      _("triangle: too little is planned for all by go-live"),
                                      _("tick: all are trained"), _("–: not for them"), NULL);

  segue_flow_row_add_cell (row, 0, self->width, SEGUE_TEXT_NOTE, words);
  segue_flow_row_set_height (row, segue_flow_row_measure (row, self->type) + PADDING * self->scale);
  segue_flow_page_add (self->page, row);
}

/* Each matrix has about as many columns as the others. */
static void
add_matrices (Section *self)
{
  double room = self->width - self->left - SUM_WIDTH * self->scale;
  guint n = self->courses->len;
  guint most = MAX (1, (guint) (room / segue_coverage_figure_get_least_width (self->type)));
  guint n_parts = (n + most - 1) / most;
  guint n_each = (n + n_parts - 1) / n_parts;

  self->column = MIN (room / n_each, MOST_COLUMN * self->scale);
  for (guint first = 0; first < n; first += n_each)
    {
      if (first > 0)
        segue_flow_page_begin_page (self->page);
      add_heads (self, first, MIN (n_each, n - first));
      for (guint i = 0; i < self->rows->len; i++)
        add_audience (self, get_row (self, i), first, MIN (n_each, n - first));
    }
}

static void
add_need (const Section           *self,
          const SegueFlowColumns  *columns,
          guint                    course)
{
  SegueTrainingCell need = { 0 };
  g_autofree char *title = segue_redaction_dup_name (self->options->level, self->plan, segue_training_get_course (self->training, course));
  char *numbers[G_N_ELEMENTS (need_parts)] = { NULL };
  SegueFlowText texts[G_N_ELEMENTS (need_parts)] = { { title, .is_strong = TRUE } };
  guint *counts[] = { &need.target, &need.trained, &need.enrolled, &need.waiting, &need.seats_needed, &need.sessions_needed };
  gboolean may_tell;

  segue_training_get_course_need (self->training, course, &need);
  may_tell = segue_training_figures_may_tell (self->options->level, need.target) &&
             segue_training_figures_may_tell_sum (self->options->level, self->training, course);
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      numbers[i] = i == 0 || may_tell ? g_strdup_printf ("%u", *counts[i]) : g_strdup ("–");
      texts[i + 1].text = numbers[i];
    }
  segue_flow_columns_add (columns, texts);
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    g_free (numbers[i]);
}

/* What nobody must take adds nothing to the figures above, so neither here. */
static gboolean
is_required (const Section *self,
             guint          course)
{
  SegueTrainingCell need = { 0 };

  segue_training_get_course_need (self->training, course, &need);

  return need.requirement != NULL && need.rule == SEGUE_REQUIREMENT_RULE_REQUIRED;
}

/* The required courses once more, with what has to be added. */
static void
add_needs (const Section *self)
{
  const SegueFlowColumns columns = { self->page, self->width, self->scale, need_parts, G_N_ELEMENTS (need_parts), need_aligns };
  const char *heads[] = {
    _("Course"), _("Required of"), _("Trained"), _("Enrolled"), _("Waiting"), _("Seats needed"), _("Sessions to add"),
  };

  gboolean has_heads = FALSE;

  for (guint i = 0; i < self->courses->len; i++)
    {
      if (!is_required (self, get_course (self, i)))
        continue;
      if (!has_heads)
        {
          segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_HEADING, self->width, _("What is still needed"));
          segue_flow_columns_add_heads (&columns, heads);
        }
      has_heads = TRUE;
      add_need (self, &columns, get_course (self, i));
    }
}

static void
segue_coverage_page_compose (SegueFlowPage   *page,
                             SegueRecord     *rollout,
                             SegueTypesetter *type,
                             double           width)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (page));
  SeguePlan *plan = segue_flow_page_get_plan (page);
  g_autoptr(SegueTraining) training = segue_training_new (plan, segue_record_get_id (rollout), options->day);
  g_autoptr(GArray) rows = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr(GArray) courses = g_array_new (FALSE, FALSE, sizeof (guint));
  Section self = {
    page, plan, options, training, type, segue_typesetter_get_scale (type), width, width * AUDIENCE_PART, 0, rows, courses,
  };

  choose (&self);
  if (rows->len == 0 || courses->len == 0)
    {
      segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width,
                                options->filter.audience != 0 ? _("No course is for this audience.")
                                                              : _("There are no courses yet, or no audience is in scope."));
      return;
    }

  segue_training_figures_add (page, type, width, training);
  add_legend (&self);
  add_matrices (&self);
  /* Needs are those of all audiences together. */
  if (options->filter.audience == 0)
    add_needs (&self);
}

static void
segue_coverage_page_class_init (SegueCoveragePageClass *klass)
{
  SEGUE_FLOW_PAGE_CLASS (klass)->compose = segue_coverage_page_compose;
}

static void
segue_coverage_page_init (SegueCoveragePage *self)
{
}

/**
 * segue_coverage_page_new:
 * @plan: where the records are
 * @options: of which rollout and audience, and for whom
 * @error: not used: there is one for every reader
 *
 * Returns: (transfer full): audiences by courses, and what is still needed
 */
SegueDocument *
segue_coverage_page_new (SeguePlan               *plan,
                         const SeguePageOptions  *options,
                         GError                 **error)
{
  SegueCoveragePage *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, NULL);

  self = g_object_new (SEGUE_TYPE_COVERAGE_PAGE, NULL);
  segue_flow_page_set_up (SEGUE_FLOW_PAGE (self), plan, options, _("Training coverage"));

  return SEGUE_DOCUMENT (self);
}
