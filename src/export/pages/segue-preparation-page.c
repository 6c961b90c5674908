/* segue-preparation-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A sheet to take along: who said what, and how they stand; the four parts of the answer in the
 * order in which they are said; what to try, what was tried, what was promised; room for notes.
 * Of an escalated entry it says besides what is asked of whoever it was escalated to.
 */

#define G_LOG_DOMAIN "segue-preparation-page"

#include "config.h"

#include "segue-preparation-page.h"

#include "segue-approaches.h"
#include "segue-attempt.h"
#include "segue-engagement.h"
#include "segue-flow-columns.h"
#include "segue-promises.h"
#include "segue-session-words.h"
#include "segue-sheets.h"
#include "segue-shown-rows.h"

#include <glib/gi18n.h>

/* Hand-written lines, in points. */
#define LINE_HEIGHT (9.2 / 25.4 * 72)

/* What is taken along has room for the best ideas only. */
#define MOST_APPROACHES 3
#define RULE_WIDTH 0.7

struct _SeguePreparationPage
{
  SegueFlowPage parent_instance;

  SegueRecord *entry; /* NULL where there is none to show */
};

G_DEFINE_FINAL_TYPE (SeguePreparationPage, segue_preparation_page, SEGUE_TYPE_FLOW_PAGE)

/* Parts of the width. */
static const double answer_parts[] = { 0.22, 0.78 };
static const double approach_parts[] = { 0.3, 0.36, 0.34 };
static const double attempt_parts[] = { 0.16, 0.26, 0.38, 0.2 };
static const double promise_parts[] = { 0.4, 0.2, 0.2, 0.2 };

typedef struct
{
  SegueFlowPage          *page;
  SeguePlan              *plan;
  const SeguePageOptions *options;
  SegueRecord            *entry;
  SegueTypesetter        *type;
  double                  width;
} Sheet;

static void
segue_preparation_page_finalize (GObject *object)
{
  g_clear_object (&SEGUE_PREPARATION_PAGE (object)->entry);

  G_OBJECT_CLASS (segue_preparation_page_parent_class)->finalize (object);
}

static SegueFlowColumns
begin (const Sheet  *self,
       const double *parts,
       guint         n)
{
  return (SegueFlowColumns) { self->page, self->width, segue_typesetter_get_scale (self->type), parts, n, NULL };
}

static void
add_heading (const Sheet *self,
             const char  *text)
{
  segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_HEADING, self->width, text);
}

static char *
dup_text (const Sheet *self,
          SegueRecord *record,
          guint        field)
{
  return segue_shown_text_dup (self->options->level, self->plan, record, field);
}

static char *
dup_names (const Sheet *self,
           SegueRecord *record,
           guint        field)
{
  return segue_shown_names_dup (self->options->level, self->plan, record, field);
}

static void
take_fact (GArray     *facts,
           GPtrArray  *texts,
           char       *text,
           const char *label)
{
  SegueFlowText fact = { text, label, .is_strong = TRUE };

  if (text == NULL)
    return;

  g_ptr_array_add (texts, text);
  g_array_append_val (facts, fact);
}

/* How the person stands towards the rollout, as far as these readers may know it. */
static char *
dup_standing (const Sheet *self)
{
  gint64 person = segue_record_get_link (self->entry, SEGUE_RESISTANCE_STAKEHOLDER);
  gint64 rollout = segue_record_get_link (self->entry, SEGUE_RESISTANCE_ROLLOUT);
  guint n = 0;
  SegueRecord * const *standings = segue_plan_incoming (self->plan, SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_STAKEHOLDER, person, &n);

  for (guint i = 0; person != 0 && i < n; i++)
    {
      g_autofree char *current = NULL;
      g_autofree char *desired = NULL;

      if (segue_record_get_link (standings[i], SEGUE_ENGAGEMENT_ROLLOUT) != rollout)
        continue;
      current = dup_text (self, standings[i], SEGUE_ENGAGEMENT_CURRENT);
      desired = dup_text (self, standings[i], SEGUE_ENGAGEMENT_DESIRED);
      if (current != NULL && desired != NULL)
        /* Translators: how somebody stands, and how they should: “Resistant → Supportive” */
        return g_strdup_printf (_("%s → %s"), current, desired);
      return g_steal_pointer (&current);
    }

  return NULL;
}

static char *
dup_heard (const Sheet *self)
{
  g_autofree char *day = segue_day_to_short_label (segue_record_get_day (self->entry, SEGUE_RESISTANCE_HEARD_ON), self->options->day);
  g_autofree char *where = dup_text (self, self->entry, SEGUE_RESISTANCE_HEARD_IN);

  return where != NULL ? g_strdup_printf (_("%s, %s"), where, day) : g_steal_pointer (&day);
}

static char *
dup_priority (const Sheet *self)
{
  guint priority = segue_resistance_get_priority (self->entry);

  return priority > 0 ? g_strdup_printf ("%u", priority) : NULL;
}

static void
add_facts (const Sheet *self)
{
  g_autoptr(GArray) facts = g_array_new (FALSE, FALSE, sizeof (SegueFlowText));
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  SegueResistanceFacts clock;
  char *who = dup_names (self, self->entry, SEGUE_RESISTANCE_STAKEHOLDER);

  segue_resistance_get_facts (self->plan, self->entry, self->options->day, &clock);
  take_fact (facts, texts, who, _("Who"));
  take_fact (facts, texts, dup_standing (self), _("Stands"));
  take_fact (facts, texts, dup_names (self, self->entry, SEGUE_RESISTANCE_AUDIENCE), _("Audience"));
  take_fact (facts, texts, dup_heard (self), _("Heard"));
  take_fact (facts, texts, dup_text (self, self->entry, SEGUE_RESISTANCE_ROOT_CAUSE), _("Root cause"));
  take_fact (facts, texts, dup_text (self, self->entry, SEGUE_RESISTANCE_VALID_POINT), _("Valid point"));
  take_fact (facts, texts, dup_priority (self), _("Priority, of 25"));
  take_fact (facts, texts, segue_resistance_dup_clock (&clock, self->options->day), _("Clock"));
  segue_flow_page_add_figures (self->page, self->type, self->width, SEGUE_TEXT_STRONG,
                               (const SegueFlowText *) (gpointer) facts->data, facts->len);
}

/* The four parts, in the order in which they are said; what is still empty is to be thought about. */
static void
add_answer (const Sheet *self)
{
  const struct { guint field; const char *label; const char *hint; } steps[] = {
    { SEGUE_RESISTANCE_ACKNOWLEDGEMENT, _("1 Acknowledge"), _("Feelings first, before any answer.") },
    { SEGUE_RESISTANCE_FACTS, _("2 Facts"), _("What can be checked.") },
    { SEGUE_RESISTANCE_IMPACT, _("3 Impact"), _("What it does, and to whom.") },
    { SEGUE_RESISTANCE_OPTIONS, _("4 Options"), _("Offered together; the chosen one becomes the promise.") },
  };
  const SegueFlowColumns columns = begin (self, answer_parts, G_N_ELEMENTS (answer_parts));

  add_heading (self, _("What to say"));
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autofree char *words = dup_text (self, self->entry, steps[i].field);
      gboolean is_hidden = words == NULL && segue_record_is_set (self->entry, steps[i].field);
      const SegueFlowText texts[] = {
        { steps[i].label, .is_strong = TRUE },
        { words != NULL ? words : is_hidden ? _("Not shown to these readers") : steps[i].hint,
          .ink = words != NULL ? SEGUE_INK_BLACK : SEGUE_INK_QUIET },
      };

      segue_flow_columns_add (&columns, texts);
    }
}

static void
add_approaches (const Sheet *self)
{
  g_autoptr(GPtrArray) approaches = segue_approaches_find (self->plan, self->entry);
  const SegueField *field = segue_record_get_field (self->entry, SEGUE_RESISTANCE_APPROACH);
  const SegueFlowColumns columns = begin (self, approach_parts, G_N_ELEMENTS (approach_parts));
  const char *heads[] = { _("Approach"), _("What to do"), _("When it helps") };

  if (approaches->len == 0 || self->options->level == SEGUE_REDACTION_LEVEL_PUBLIC)
    return;

  add_heading (self, _("What may help"));
  segue_flow_columns_add_heads (&columns, heads);
  for (guint i = 0; i < MIN (approaches->len, MOST_APPROACHES); i++)
    {
      const SegueApproach *approach = g_ptr_array_index (approaches, i);
      const char *drawback = segue_approach_get_drawback (approach->approach);
      const SegueFlowText texts[] = {
        { segue_choices_get_label (field->choices, approach->approach), approach->reason, .is_strong = TRUE },
        { approach->text },
        { segue_approach_get_use_when (approach->approach), drawback },
      };

      segue_flow_columns_add (&columns, texts);
    }
}

static void
add_attempts (const Sheet *self)
{
  const SegueFlowColumns columns = begin (self, attempt_parts, G_N_ELEMENTS (attempt_parts));
  const char *heads[] = { _("When"), _("Approach"), _("What was tried"), _("Result") };
  guint n = 0;
  SegueRecord * const *attempts = segue_plan_incoming (self->plan, SEGUE_RECORD_ATTEMPT, SEGUE_ATTEMPT_RESISTANCE,
                                                       segue_record_get_id (self->entry), &n);

  if (n == 0)
    return;

  add_heading (self, _("What was tried"));
  segue_flow_columns_add_heads (&columns, heads);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *day = segue_day_to_short_label (segue_record_get_day (attempts[i], SEGUE_ATTEMPT_TRIED_ON), self->options->day);
      g_autofree char *approach = dup_text (self, attempts[i], SEGUE_ATTEMPT_APPROACH);
      g_autofree char *tried = dup_text (self, attempts[i], SEGUE_ATTEMPT_TRIED);
      g_autofree char *result = dup_text (self, attempts[i], SEGUE_ATTEMPT_RESULT);
      const SegueFlowText texts[] = { { day }, { approach }, { tried != NULL ? tried : "–" }, { result != NULL ? result : "–" } };

      segue_flow_columns_add (&columns, texts);
    }
}

static gboolean
is_shown (const Sheet *self,
          SegueRecord *record)
{
  return !segue_record_get_boolean (record, SEGUE_MAIN_ARCHIVED) &&
         (self->options->level == SEGUE_REDACTION_LEVEL_TEAM || !segue_redaction_is_confidential (self->plan, record));
}

static void
add_promise (const Sheet            *self,
             const SegueFlowColumns *columns,
             SegueRecord            *action)
{
  SeguePromiseFacts facts;
  g_autofree char *title = dup_text (self, action, SEGUE_ACTION_TITLE);
  g_autofree char *kind = dup_text (self, action, SEGUE_ACTION_KIND);
  g_autofree char *whom = dup_names (self, action, SEGUE_ACTION_PROMISED_TO);
  g_autofree char *audiences = whom == NULL ? dup_names (self, action, SEGUE_ACTION_AUDIENCES) : NULL;
  g_autofree char *owner = dup_names (self, action, SEGUE_ACTION_OWNER);
  g_autofree char *clock = segue_promise_dup_clock (action, self->options->day);
  gboolean is_late;

  segue_promise_get_facts (action, self->options->day, &facts);
  is_late = facts.is_open && facts.late > 0;
  {
    const SegueFlowText texts[] = {
      { title != NULL ? title : kind, title != NULL ? kind : NULL, .is_strong = TRUE },
      { whom != NULL ? whom : audiences != NULL ? audiences : "–" },
      { owner != NULL ? owner : "–" },
      { clock, .ink = is_late ? SEGUE_INK_LATE : SEGUE_INK_BLACK, .is_strong = is_late },
    };

    segue_flow_columns_add (columns, texts);
  }
}

static void
add_promises (const Sheet *self)
{
  const SegueFlowColumns columns = begin (self, promise_parts, G_N_ELEMENTS (promise_parts));
  const char *heads[] = { _("Promise"), _("To whom"), _("By whom"), _("By when") };
  gboolean any = FALSE;
  guint n = 0;
  SegueRecord * const *actions = segue_plan_incoming (self->plan, SEGUE_RECORD_ACTION, SEGUE_ACTION_RESISTANCE,
                                                      segue_record_get_id (self->entry), &n);

  for (guint i = 0; i < n; i++)
    {
      if (!is_shown (self, actions[i]))
        continue;
      if (!any)
        {
          add_heading (self, _("What was promised"));
          segue_flow_columns_add_heads (&columns, heads);
        }
      add_promise (self, &columns, actions[i]);
      any = TRUE;
    }
}

/* Of an escalated entry: what the sponsor has to know to do what is asked. */
static void
add_escalation (const Sheet *self)
{
  g_autofree char *whom = dup_names (self, self->entry, SEGUE_RESISTANCE_ESCALATED_TO);
  gboolean is_needed = segue_resistance_needs_escalation (self->plan, self->entry);
  SegueDay day = segue_record_get_day (self->entry, SEGUE_RESISTANCE_ESCALATED_ON);
  g_autofree char *on = segue_day_to_short_label (day, self->options->day);
  g_autofree char *words = NULL;

  if (segue_record_get_choice (self->entry, SEGUE_RESISTANCE_STATUS) != SEGUE_RESISTANCE_STATUS_ESCALATED && !is_needed)
    return;

  if (whom != NULL && day != SEGUE_DAY_NONE)
    /* Translators: who supports from above, and since when */
    words = g_strdup_printf (_("Escalated to %s on %s. Executive support is asked for: a decision, or a word with those concerned."), whom, on);
  else
    words = g_strdup (_("Executive support is asked for: a decision, or a word with those concerned."));
  add_heading (self, _("For the sponsor"));
  segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_PARAGRAPH, self->width, words);
  if (is_needed)
    segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_PARAGRAPH, self->width,
                              _("Two approaches did not help, and the intent was judged as chronic obstruction."));
}

static void
add_success (const Sheet *self)
{
  g_autofree char *words = dup_text (self, self->entry, SEGUE_RESISTANCE_SUCCESS);

  if (words == NULL)
    return;

  add_heading (self, _("What success looks like"));
  segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_PARAGRAPH, self->width, words);
}

static void
draw_line (SegueCanvas *canvas,
           double       value,
           const char  *words,
           double       x,
           double       y,
           double       width,
           double       height)
{
  segue_canvas_set_ink (canvas, SEGUE_INK_LINE);
  cairo_new_path (canvas->cr);
  cairo_set_line_width (canvas->cr, RULE_WIDTH);
  cairo_move_to (canvas->cr, x, y + height - RULE_WIDTH);
  cairo_line_to (canvas->cr, x + width, y + height - RULE_WIDTH);
  cairo_stroke (canvas->cr);
}

/* As many lines as there is room for: nobody takes a second page along to write on. */
static void
add_notes (const Sheet *self)
{
  SegueFlowRow *heading = segue_flow_row_new (SEGUE_FLOW_ROW_HEADING);
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_HEADING);

  segue_flow_row_add_cell (heading, 0, self->width, SEGUE_TEXT_HEADING, _("What I heard, and what I promised by when"));
  segue_flow_row_add_figure (row, 0, self->width, draw_line, 0, NULL);
  segue_flow_row_set_height (row, LINE_HEIGHT);
  segue_flow_page_add_filler (self->page, heading, row);
}

static void
segue_preparation_page_compose (SegueFlowPage   *page,
                                SegueRecord     *rollout,
                                SegueTypesetter *type,
                                double           width)
{
  const Sheet self = {
    page, segue_flow_page_get_plan (page), segue_document_get_options (SEGUE_DOCUMENT (page)),
    SEGUE_PREPARATION_PAGE (page)->entry, type, width,
  };

  if (self.entry == NULL)
    {
      segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width, _("There is no open entry, or none matches the filter."));
      return;
    }

  add_facts (&self);
  add_escalation (&self);
  add_answer (&self);
  add_success (&self);
  add_approaches (&self);
  add_attempts (&self);
  add_promises (&self);
  add_notes (&self);
}

static void
segue_preparation_page_class_init (SeguePreparationPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_preparation_page_finalize;

  SEGUE_FLOW_PAGE_CLASS (klass)->compose = segue_preparation_page_compose;
  SEGUE_FLOW_PAGE_CLASS (klass)->is_about_all = TRUE;
}

static void
segue_preparation_page_init (SeguePreparationPage *self)
{
}

/* What is said is the title; who may not read that reads the code. */
static char *
dup_title (SeguePlan              *plan,
           const SeguePageOptions *options,
           SegueRecord            *entry)
{
  g_autofree char *summary = segue_shown_text_dup (options->level, plan, entry, SEGUE_RESISTANCE_SUMMARY);
  char *code = NULL;

  if (summary != NULL)
    return g_steal_pointer (&summary);

  code = segue_shown_text_dup (options->level, plan, entry, SEGUE_MAIN_CODE);
  return code != NULL ? code : g_strdup (_("Preparation sheet"));
}

static SegueDocument *
make_section (SeguePlan              *plan,
              const SeguePageOptions *options,
              SegueRecord            *entry)
{
  SeguePreparationPage *self = g_object_new (SEGUE_TYPE_PREPARATION_PAGE, NULL);
  SeguePageOptions own = *options;
  SegueFurniture *furniture;

  if (entry != NULL)
    own.filter.rollout = segue_record_get_link (entry, SEGUE_RESISTANCE_ROLLOUT);
  g_set_object (&self->entry, entry);
  segue_flow_page_set_up (SEGUE_FLOW_PAGE (self), plan, &own, _("Preparation sheet"));

  furniture = segue_document_get_furniture (SEGUE_DOCUMENT (self));
  furniture->whole = g_strdup (_("Preparation sheets"));
  if (entry != NULL)
    {
      g_free (furniture->subject);
      furniture->subject = g_steal_pointer (&furniture->title);
      furniture->title = dup_title (plan, options, entry);
    }

  return SEGUE_DOCUMENT (self);
}

/**
 * segue_preparation_page_new:
 * @plan: where the records are
 * @options: of which entry; without one there is a section for each that is open
 * @error: not used: that there is none for the public says its kind
 *
 * Returns: (transfer full): the sheet to take along
 */
SegueDocument *
segue_preparation_page_new (SeguePlan               *plan,
                            const SeguePageOptions  *options,
                            GError                 **error)
{
  g_autoptr(GArray) rows = NULL;
  SegueDocument *first = NULL;
  guint n_left_out = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, NULL);

  rows = segue_shown_rows_dup (plan, segue_sheet_get ("resistance"), options, &n_left_out);
  for (guint i = 0; i < rows->len; i++)
    {
      SegueRecord *entry = g_array_index (rows, SegueSheetRow, i).records[SEGUE_SHEET_OWN];
      gboolean is_asked = options->of != 0 ? segue_record_get_id (entry) == options->of
                                           : !segue_record_get_boolean (entry, SEGUE_MAIN_ARCHIVED) &&
                                             segue_resistance_status_is_open (segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS));
      SegueDocument *section = is_asked ? make_section (plan, options, entry) : NULL;

      if (first == NULL)
        first = section;
      else if (section != NULL)
        segue_document_append (first, section);
    }

  return first != NULL ? first : make_section (plan, options, NULL);
}
