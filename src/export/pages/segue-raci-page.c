/* segue-raci-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Columns that find no place on the paper go on in another matrix below, with the
 * activities again.
 */

#define G_LOG_DOMAIN "segue-raci-page"

#include "config.h"

#include "segue-raci-page.h"

#include "segue-audience-tree.h"
#include "segue-figure.h"
#include "segue-flow-heads.h"
#include "segue-memberships.h"
#include "segue-raci-check.h"
#include "segue-redaction.h"
#include "segue-shared-choices.h"
#include "segue-stand-ins.h"

#include <glib/gi18n.h>
#include <math.h>

/* In points, times the scale of the type. */
#define PADDING 5
#define LEAST_COLUMN 25
#define MOST_COLUMN 64
#define ROW_HEIGHT 22
#define SEVERITY_WIDTH 62

/* The part of the page that activities take. */
#define ACTIVITY_PART 0.3

struct _SegueRaciPage
{
  SegueFlowPage parent_instance;
};

G_DEFINE_FINAL_TYPE (SegueRaciPage, segue_raci_page, SEGUE_TYPE_FLOW_PAGE)

/* A matrix, and what of it these readers see. */
typedef struct
{
  SegueRaciPage   *page;
  SegueRaciMatrix *matrix;
  SegueTypesetter *type;
  double           width;
  GArray          *shown;      /* the numbers of the columns */
  GPtrArray       *titles;     /* of all columns */
  GPtrArray       *activities; /* what all rows are called */
} Section;

static SegueRedactionLevel
get_level (SegueRaciPage *self)
{
  return segue_document_get_options (SEGUE_DOCUMENT (self))->level;
}

static SeguePlan *
get_plan (SegueRaciPage *self)
{
  return segue_flow_page_get_plan (SEGUE_FLOW_PAGE (self));
}

/* What a row or a column says at the level: words may tell who holds a role, and what is done
 * to whom.
 */
static char *
dup_words (SegueRaciPage *self,
           SegueStandIns *stand_ins,
           GPtrArray     *entries,
           guint          field,
           const char    *words)
{
  const SegueField *row = &segue_record_class_get (SEGUE_RECORD_RACI)->fields[field];

  if (segue_redaction_decide (get_level (self), row, NULL, NULL) == SEGUE_SHOWN_FULLY)
    return g_strdup (words);

  return segue_stand_ins_dup (stand_ins, g_ptr_array_index (entries, 0), field);
}

static gboolean
is_of_audience (SegueRaciPage        *self,
                const SegueRaciParty *party,
                const SegueIds       *audiences)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (self));

  if (options->filter.audience == 0)
    return TRUE;

  return party->stakeholder != NULL && audiences != NULL &&
         segue_memberships_touch (get_plan (self), segue_record_get_id (party->stakeholder), options->day, audiences);
}

static void
name_lines (const Section *self)
{
  g_autoptr(SegueStandIns) stand_ins = segue_stand_ins_new (get_plan (self->page));

  for (guint i = 0; i < self->matrix->activities->len; i++)
    {
      const SegueRaciActivity *activity = g_ptr_array_index (self->matrix->activities, i);
      g_autoptr(GPtrArray) entries = segue_raci_matrix_dup_entries (self->matrix, (int) i, -1);

      g_ptr_array_add (self->activities, dup_words (self->page, stand_ins, entries, SEGUE_RACI_ACTIVITY, activity->title));
    }
  for (guint i = 0; i < self->matrix->parties->len; i++)
    {
      const SegueRaciParty *party = g_ptr_array_index (self->matrix->parties, i);
      g_autoptr(GPtrArray) entries = segue_raci_matrix_dup_entries (self->matrix, -1, (int) i);

      g_ptr_array_add (self->titles, party->stakeholder != NULL
                                       ? segue_redaction_dup_name (get_level (self->page), get_plan (self->page), party->stakeholder)
                                       : dup_words (self->page, stand_ins, entries, SEGUE_RACI_ROLE, party->title));
    }
}

static void
choose_columns (Section *self)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (self->page));
  g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;

  if (options->filter.audience != 0)
    segue_audience_get_below (get_plan (self->page), options->filter.audience, &audiences);

  for (guint i = 0; i < self->matrix->parties->len; i++)
    {
      const SegueRaciParty *party = g_ptr_array_index (self->matrix->parties, i);

      if (is_of_audience (self->page, party, audiences.slot.ids))
        g_array_append_val (self->shown, i);
    }
}

static double
get_scale (const Section *self)
{
  return segue_typesetter_get_scale (self->type);
}

/* Letters that are given to nobody yet. */
static char *
dup_unassigned (const Section *self,
                guint          activity)
{
  g_autoptr(GPtrArray) entries = segue_raci_matrix_dup_entries (self->matrix, (int) activity, -1);
  g_autoptr(GPtrArray) words = g_ptr_array_new ();
  SegueRaciSet set = 0;

  for (guint i = 0; i < entries->len; i++)
    {
      SegueRecord *entry = g_ptr_array_index (entries, i);

      if (!segue_record_is_set (entry, SEGUE_RACI_STAKEHOLDER) && !segue_record_is_set (entry, SEGUE_RACI_ROLE))
        set |= segue_raci_letters_to_set (segue_record_get_choice (entry, SEGUE_RACI_LETTERS));
    }
  if (set == 0)
    return NULL;

  if ((set & SEGUE_RACI_HAS_R) != 0)
    g_ptr_array_add (words, (gpointer) "R");
  if ((set & SEGUE_RACI_HAS_A) != 0)
    g_ptr_array_add (words, (gpointer) "A");
  if ((set & SEGUE_RACI_HAS_C) != 0)
    g_ptr_array_add (words, (gpointer) "C");
  if ((set & SEGUE_RACI_HAS_I) != 0)
    g_ptr_array_add (words, (gpointer) "I");
  g_ptr_array_add (words, NULL);

  {
    g_autofree char *letters = g_strjoinv (", ", (char **) words->pdata);

    /* Translators: one or more of the letters R, A, C, I: “R, A: nobody yet” */
    return g_strdup_printf (_("%s: nobody yet"), letters);
  }
}

static void
add_heads (const Section *self,
           guint          first,
           guint          n,
           double         column)
{
  double padding = PADDING * get_scale (self);
  double left = self->width * ACTIVITY_PART;
  g_autoptr(GPtrArray) labels = g_ptr_array_new ();
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_HEAD);

  for (guint i = first; i < first + n; i++)
    g_ptr_array_add (labels, g_ptr_array_index (self->titles, g_array_index (self->shown, guint, i)));

  segue_flow_row_add_cell (row, padding, left - 2 * padding, SEGUE_TEXT_STRONG, _("Activity"));
  segue_flow_heads_add (row, self->type, left, column, (const char * const *) labels->pdata, n);
  segue_flow_page_add (SEGUE_FLOW_PAGE (self->page), row);
}

static void
add_group (const Section *self,
           int            phase)
{
  double padding = PADDING * get_scale (self);
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_GROUP);

  segue_flow_row_add_cell (row, padding, self->width - 2 * padding, SEGUE_TEXT_SECOND_STRONG,
                           phase != SEGUE_CHOICE_NONE ? segue_choices_get_label (&segue_phases, phase)
                                                      : _("Without a phase"));
  segue_flow_page_add (SEGUE_FLOW_PAGE (self->page), row);
}

static void
add_activity (const Section *self,
              guint          activity,
              guint          first,
              guint          n,
              double         column)
{
  const char *title = g_ptr_array_index (self->activities, activity);
  double padding = PADDING * get_scale (self);
  double left = self->width * ACTIVITY_PART;
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_CELLS);

  segue_flow_row_add_cell (row, padding, left - 2 * padding, SEGUE_TEXT_CELL, title)->second =
    dup_unassigned (self, activity);
  for (guint i = 0; i < n; i++)
    segue_flow_row_add_figure (row, left + i * column, column, segue_figure_draw_letters,
                               segue_raci_matrix_get (self->matrix, activity,
                                                      g_array_index (self->shown, guint, first + i)), NULL);

  segue_flow_row_set_height (row, ROW_HEIGHT * get_scale (self));
  segue_flow_page_add (SEGUE_FLOW_PAGE (self->page), row);
}

static void
add_matrix (const Section *self,
            guint          first,
            guint          n,
            double         column)
{
  int phase = -2; /* none of them, nor none at all */

  add_heads (self, first, n, column);
  for (guint i = 0; i < self->matrix->activities->len; i++)
    {
      const SegueRaciActivity *activity = g_ptr_array_index (self->matrix->activities, i);

      if (activity->phase != phase)
        add_group (self, activity->phase);
      phase = activity->phase;
      add_activity (self, i, first, n, column);
    }
}

/* Each matrix has about as many columns as the others. */
static void
add_matrices (const Section *self)
{
  double room = self->width * (1 - ACTIVITY_PART);
  guint n = self->shown->len;
  guint most = MAX (1, (guint) floor (room / (LEAST_COLUMN * get_scale (self))));
  guint n_parts = MAX (1, (n + most - 1) / most);
  guint n_each = (n + n_parts - 1) / n_parts;
  double column = n_each > 0 ? MIN (room / n_each, MOST_COLUMN * get_scale (self)) : room;

  for (guint first = 0; first == 0 || first < n; first += MAX (1, n_each))
    {
      if (first > 0)
        segue_flow_page_begin_page (SEGUE_FLOW_PAGE (self->page));
      add_matrix (self, first, MIN (n_each, n - first), column);
    }
}

static gboolean
is_shown (const Section          *self,
          const SegueRaciFinding *finding)
{
  if (!segue_raci_finding_is_of_column (finding))
    return TRUE;

  for (guint i = 0; i < self->shown->len; i++)
    if (g_array_index (self->shown, guint, i) == (guint) finding->place)
      return TRUE;

  return FALSE;
}

static void
add_finding (const Section          *self,
             const SegueRaciFinding *finding)
{
  double padding = PADDING * get_scale (self);
  double left = SEVERITY_WIDTH * get_scale (self);
  SegueRaciFinding own = *finding;
  g_autofree char *text = NULL;
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_CELLS);

  own.subject = g_ptr_array_index (segue_raci_finding_is_of_column (finding) ? self->titles : self->activities, finding->place);
  text = segue_raci_finding_dup_text (&own);

  segue_flow_row_add_cell (row, padding, left - 2 * padding, finding->severity == SEGUE_SEVERITY_ERROR
                                                               ? SEGUE_TEXT_STRONG : SEGUE_TEXT_CELL,
                           segue_severity_get_text (finding->severity));
  segue_flow_row_add_cell (row, left, self->width - left - padding, SEGUE_TEXT_CELL, text);
  segue_flow_page_add (SEGUE_FLOW_PAGE (self->page), row);
}

static void
add_findings (const Section *self)
{
  g_autoptr(GPtrArray) findings = segue_raci_check (self->matrix);
  SegueFlowPage *page = SEGUE_FLOW_PAGE (self->page);
  gboolean any = FALSE;

  for (guint i = 0; i < findings->len; i++)
    {
      if (!is_shown (self, g_ptr_array_index (findings, i)))
        continue;
      if (!any)
        segue_flow_page_add_text (page, SEGUE_FLOW_ROW_HEADING, self->width, _("Findings"));
      any = TRUE;
      add_finding (self, g_ptr_array_index (findings, i));
    }

  if (!any)
    segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, self->width,
                              _("No findings: each activity has one who is accountable and somebody responsible."));
}

static void
segue_raci_page_compose (SegueFlowPage   *page,
                         SegueRecord     *rollout,
                         SegueTypesetter *type,
                         double           width)
{
  g_autoptr(SegueRaciMatrix) matrix = segue_raci_matrix_new (segue_flow_page_get_plan (page),
                                                             segue_record_get_id (rollout));
  g_autoptr(GArray) shown = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr(GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GPtrArray) activities = g_ptr_array_new_with_free_func (g_free);
  Section section = { SEGUE_RACI_PAGE (page), matrix, type, width, shown, titles, activities };

  if (matrix->activities->len == 0)
    {
      segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width, _("Nobody has written down yet who does what."));
      return;
    }

  name_lines (&section);
  choose_columns (&section);
  segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width,
                            _("R responsible: does it. A accountable: answers for it. C consulted before. I informed after."));
  add_matrices (&section);
  add_findings (&section);
}

static void
segue_raci_page_class_init (SegueRaciPageClass *klass)
{
  SEGUE_FLOW_PAGE_CLASS (klass)->compose = segue_raci_page_compose;
}

static void
segue_raci_page_init (SegueRaciPage *self)
{
}

/**
 * segue_raci_page_new:
 * @plan: where the records are
 * @options: which rollout, for whom and how; with an audience, only its people
 * @error: not used: there is one for every reader
 *
 * Returns: (transfer full): the matrix of a rollout
 */
SegueDocument *
segue_raci_page_new (SeguePlan               *plan,
                     const SeguePageOptions  *options,
                     GError                 **error)
{
  SegueRaciPage *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  self = g_object_new (SEGUE_TYPE_RACI_PAGE, NULL);
  segue_flow_page_set_up (SEGUE_FLOW_PAGE (self), plan, options, _("Who does what"));

  return SEGUE_DOCUMENT (self);
}
