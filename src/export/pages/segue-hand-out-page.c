/* segue-hand-out-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Blocks, one below the other; what finds no room goes on on another page.  Each audience
 * begins a page.
 */

#define G_LOG_DOMAIN "segue-hand-out-page"

#include "config.h"

#include "segue-hand-out-page.h"

#include "segue-hand-out-blocks.h"
#include "segue-impacted-audience.h"

#include <glib/gi18n.h>

/* Boxes side by side may be so high, as a part of the page. */
#define BOX_PART 0.5

/* Answers may take so much of it together. */
#define ANSWERS_PART 0.2

/* Where fewer dates have room on one page, answers make room for them; if that is not
 * enough, there is another page.
 */
#define GOOD_DATES 6
#define FEWEST_DATES 4

struct _SegueHandOutPage
{
  SegueDocument parent_instance;

  GPtrArray *facts; /* SegueHandOutFacts */
};

G_DEFINE_FINAL_TYPE (SegueHandOutPage, segue_hand_out_page, SEGUE_TYPE_DOCUMENT)

static void
segue_hand_out_page_finalize (GObject *object)
{
  g_clear_pointer (&SEGUE_HAND_OUT_PAGE (object)->facts, g_ptr_array_unref);

  G_OBJECT_CLASS (segue_hand_out_page_parent_class)->finalize (object);
}

static GPtrArray *
segue_hand_out_page_create_pages (SegueDocument *document)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
}

static void
add (GArray                  *blocks,
     SegueHandOutDraw         draw,
     const SegueHandOutFacts *facts,
     guint                    index,
     const char              *text,
     gboolean                 keeps_next)
{
  SegueHandOutBlock block = { .draw = draw, .facts = facts, .index = index, .text = text, .begins_page = draw == segue_hand_out_draw_head, .keeps_next = keeps_next };

  g_array_append_val (blocks, block);
}

static void
add_list (GArray                  *blocks,
          const SegueHandOutFacts *facts,
          const char              *title,
          GPtrArray               *texts)
{
  add (blocks, segue_hand_out_draw_section, facts, 0, title, TRUE);
  for (guint i = 0; i < texts->len; i++)
    add (blocks, segue_hand_out_draw_bullet, facts, 0, g_ptr_array_index (texts, i), FALSE);
}

static double
measure (const SegueHandOutBlock *block,
         SegueTypesetter *type,
         const SegueBody *body)
{
  return block->draw (block, type, NULL, 0, body->width);
}

static double
measure_all (GArray          *blocks,
             SegueTypesetter *type,
             const SegueBody *body)
{
  double height = 0;

  for (guint i = 0; i < blocks->len; i++)
    height += measure (&g_array_index (blocks, SegueHandOutBlock, i), type, body);

  return height;
}

static void
add_more (GArray                  *blocks,
          SegueHandOutDraw         draw,
          const SegueHandOutFacts *facts,
          guint                    n)
{
  if (n == 0)
    return;

  add (blocks, draw, facts, 0, NULL, FALSE);
  g_array_index (blocks, SegueHandOutBlock, blocks->len - 1).n_more = n;
}

/* A page that is handed out is not a book: what matters most has room first. */
static gboolean *
choose_dates (const SegueHandOutFacts *facts,
              SegueTypesetter         *type,
              const SegueBody         *body,
              double                   room,
              guint                   *n_chosen)
{
  gboolean *chosen = g_new0 (gboolean, facts->dates->len + 1);
  gboolean is_full = FALSE;
  double used = 0;

  *n_chosen = 0;
  for (guint weight = 0; weight < SEGUE_N_HAND_OUT_WEIGHTS && !is_full; weight++)
    for (guint i = 0; i < facts->dates->len && !is_full; i++)
      {
        SegueHandOutBlock block = { .draw = segue_hand_out_draw_date, .facts = facts, .index = i };

        if (segue_hand_out_facts_get_weight (g_ptr_array_index (facts->dates, i)) != weight)
          continue;
        used += measure (&block, type, body);
        is_full = used > room;
        chosen[i] = !is_full;
        *n_chosen += chosen[i];
      }

  return chosen;
}

static guint
count_dates (const SegueHandOutFacts *facts,
             SegueTypesetter         *type,
             const SegueBody         *body,
             double                   room)
{
  g_autofree gboolean *chosen = NULL;
  guint n = 0;

  chosen = choose_dates (facts, type, body, room, &n);
  return n;
}

static void
add_dates (GArray                  *blocks,
           const SegueHandOutFacts *facts,
           SegueTypesetter         *type,
           const SegueBody         *body,
           double                   room)
{
  g_autofree gboolean *chosen = NULL;
  guint n_chosen = 0;
  guint n = 0;

  if (facts->dates->len == 0)
    {
      add (blocks, segue_hand_out_draw_paragraph, facts, 0, _("There are no dates for you yet."), FALSE);
      return;
    }

  chosen = choose_dates (facts, type, body, room, &n_chosen);
  for (guint i = 0; i < facts->dates->len; i++)
    {
      if (!chosen[i])
        continue;
      add (blocks, segue_hand_out_draw_date, facts, i, NULL, FALSE);
      g_array_index (blocks, SegueHandOutBlock, blocks->len - 1).goes_on = ++n < n_chosen;
    }
  add_more (blocks, segue_hand_out_draw_more_dates, facts, facts->dates->len - n_chosen);
}

static void
add_answers (GArray                  *blocks,
             const SegueHandOutFacts *facts,
             SegueTypesetter         *type,
             const SegueBody         *body)
{
  double used = 0;
  guint n = 0;

  if (facts->answers->len > 0)
    add (blocks, segue_hand_out_draw_section, facts, 0, _("Asked and answered"), TRUE);
  for (; n < facts->answers->len; n++)
    {
      SegueHandOutBlock block = { .draw = segue_hand_out_draw_answer, .facts = facts, .index = n };

      used += measure (&block, type, body);
      if (n > 0 && used > body->first_height * ANSWERS_PART)
        break;
      g_array_append_val (blocks, block);
    }
  add_more (blocks, segue_hand_out_draw_more_answers, facts, facts->answers->len - n);
}

/* What stands below the dates, and how much room is left for these. */
static GArray *
make_end (const SegueHandOutFacts *facts,
          SegueTypesetter         *type,
          const SegueBody         *body,
          double                   head,
          double                  *room)
{
  GArray *end = g_array_new (FALSE, FALSE, sizeof (SegueHandOutBlock));
  SegueHandOutBlock more = { .draw = segue_hand_out_draw_more_dates, .facts = facts, .n_more = facts->dates->len };
  double page = body->first_height - head - measure (&more, type, body);

  add_answers (end, facts, type, body);
  add (end, segue_hand_out_draw_end, facts, 0, NULL, FALSE);
  *room = page - measure_all (end, type, body);
  if (count_dates (facts, type, body, *room) >= MIN (facts->dates->len, GOOD_DATES))
    return end;

  g_array_set_size (end, 0);
  add_more (end, segue_hand_out_draw_more_answers, facts, facts->answers->len);
  add (end, segue_hand_out_draw_end, facts, 0, NULL, FALSE);
  *room = page - measure_all (end, type, body);
  if (count_dates (facts, type, body, *room) >= MIN (facts->dates->len, FEWEST_DATES))
    return end;

  g_array_set_size (end, 0);
  add_answers (end, facts, type, body);
  add (end, segue_hand_out_draw_end, facts, 0, NULL, FALSE);
  *room = MAX (page, body->first_height * (1 - BOX_PART));

  return end;
}

static void
add_facts (GArray                  *blocks,
           const SegueHandOutFacts *facts,
           SegueTypesetter         *type,
           const SegueBody         *body)
{
  SegueHandOutBlock boxes = { .draw = segue_hand_out_draw_boxes, .facts = facts };
  g_autoptr(GArray) before = g_array_new (FALSE, FALSE, sizeof (SegueHandOutBlock));
  g_autoptr(GArray) after = NULL;
  double room = 0;

  add (before, segue_hand_out_draw_head, facts, 0, NULL, TRUE);
  if (measure (&boxes, type, body) <= body->first_height * BOX_PART)
    {
      g_array_append_val (before, boxes);
    }
  else
    {
      add_list (before, facts, _("Changes"), facts->changes);
      add_list (before, facts, _("Stays"), facts->stays);
    }
  add (before, segue_hand_out_draw_section, facts, 0, _("Your dates"), TRUE);
  after = make_end (facts, type, body, measure_all (before, type, body), &room);

  g_array_append_vals (blocks, before->data, before->len);
  add_dates (blocks, facts, type, body, room);
  g_array_append_vals (blocks, after->data, after->len);
}

static gboolean
segue_hand_out_page_paginate (SegueDocument    *document,
                              SegueTypesetter  *type,
                              const SegueBody  *body,
                              GPtrArray        *pages,
                              GCancellable     *cancellable,
                              GError          **error)
{
  SegueHandOutPage *self = SEGUE_HAND_OUT_PAGE (document);
  g_autoptr(GArray) blocks = g_array_new (FALSE, FALSE, sizeof (SegueHandOutBlock));
  SegueHandOutBlock none = { .draw = segue_hand_out_draw_paragraph, .text = _("There is no audience to hand this out to.") };
  GArray *page = g_array_new (FALSE, FALSE, sizeof (SegueHandOutBlock));
  double y = 0;

  g_ptr_array_add (pages, page);
  for (guint i = 0; i < self->facts->len; i++)
    add_facts (blocks, g_ptr_array_index (self->facts, i), type, body);
  if (blocks->len == 0)
    g_array_append_val (blocks, none);

  for (guint i = 0; i < blocks->len; i++)
    {
      SegueHandOutBlock *block = &g_array_index (blocks, SegueHandOutBlock, i);
      double height = block->draw (block, type, NULL, 0, body->width);
      double needed = height;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      for (guint j = i; g_array_index (blocks, SegueHandOutBlock, j).keeps_next && j + 1 < blocks->len; j++)
        needed += g_array_index (blocks, SegueHandOutBlock, j + 1).draw (&g_array_index (blocks, SegueHandOutBlock, j + 1), type, NULL, 0, body->width);
      if (page->len > 0 && (block->begins_page || y + needed > body->first_height))
        {
          page = g_array_new (FALSE, FALSE, sizeof (SegueHandOutBlock));
          g_ptr_array_add (pages, page);
          y = 0;
        }
      block->y = y;
      y += height;
      g_array_append_val (page, *block);
    }

  return TRUE;
}

static void
segue_hand_out_page_draw (SegueDocument   *document,
                          gpointer         data,
                          SegueCanvas     *canvas,
                          const SegueBody *body)
{
  GArray *page = data;

  for (guint i = 0; i < page->len; i++)
    {
      const SegueHandOutBlock *block = &g_array_index (page, SegueHandOutBlock, i);

      block->draw (block, canvas->type, canvas, block->y, body->width);
    }
}

static char *
segue_hand_out_page_dup_page_title (SegueDocument *document,
                                    gpointer       data)
{
  GArray *page = data;
  const SegueHandOutFacts *facts = g_array_index (page, SegueHandOutBlock, 0).facts;

  return facts != NULL ? g_strdup_printf ("%s · %s", facts->audience, facts->rollout) : NULL;
}

static void
segue_hand_out_page_class_init (SegueHandOutPageClass *klass)
{
  SegueDocumentClass *document_class = SEGUE_DOCUMENT_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = segue_hand_out_page_finalize;

  document_class->has_own_head = TRUE;
  document_class->create_pages = segue_hand_out_page_create_pages;
  document_class->paginate = segue_hand_out_page_paginate;
  document_class->draw = segue_hand_out_page_draw;
  document_class->dup_page_title = segue_hand_out_page_dup_page_title;
}

static void
segue_hand_out_page_init (SegueHandOutPage *self)
{
}

static void
add_audience (SegueHandOutPage       *self,
              SeguePlan              *plan,
              SegueRecord            *rollout,
              SegueRecord            *audience,
              const SeguePageOptions *options)
{
  SegueHandOutFacts *facts = audience != NULL ? segue_hand_out_facts_new (plan, rollout, audience, options) : NULL;

  if (facts != NULL)
    g_ptr_array_add (self->facts, facts);
}

static void
add_rollout (SegueHandOutPage       *self,
             SeguePlan              *plan,
             SegueRecord            *rollout,
             const SeguePageOptions *options)
{
  SegueRecord * const *impacted;
  guint n = 0;

  if (options->filter.audience != 0)
    {
      add_audience (self, plan, rollout, segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, options->filter.audience), options);
      return;
    }

  impacted = segue_plan_incoming (plan, SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_IMPACTED_AUDIENCE_ROLLOUT, segue_record_get_id (rollout), &n);
  for (guint i = 0; i < n; i++)
    if (!segue_record_is_set (impacted[i], SEGUE_IMPACTED_AUDIENCE_IN_SCOPE) ||
        segue_record_get_boolean (impacted[i], SEGUE_IMPACTED_AUDIENCE_IN_SCOPE))
      add_audience (self, plan, rollout, segue_plan_follow (plan, impacted[i], SEGUE_IMPACTED_AUDIENCE_AUDIENCE), options);
}

/**
 * segue_hand_out_page_new:
 * @plan: where the records are
 * @options: which audience; without one there is a section for each that is impacted
 * @error: not set
 *
 * Returns: (transfer full): what changes for them, when, and who helps
 */
SegueDocument *
segue_hand_out_page_new (SeguePlan               *plan,
                         const SeguePageOptions  *options,
                         GError                 **error)
{
  SegueHandOutPage *self = NULL;
  SegueRecord *rollout;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, NULL);

  self = g_object_new (SEGUE_TYPE_HAND_OUT_PAGE, NULL);
  self->facts = g_ptr_array_new_with_free_func ((GDestroyNotify) segue_hand_out_facts_free);
  rollout = segue_plan_find (plan, SEGUE_RECORD_ROLLOUT, options->filter.rollout);
  if (rollout != NULL)
    add_rollout (self, plan, rollout, options);
  segue_document_set_up (SEGUE_DOCUMENT (self), options, segue_furniture_new (plan, options, _("Hand-out")));

  return SEGUE_DOCUMENT (self);
}
