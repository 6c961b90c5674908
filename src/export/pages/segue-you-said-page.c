/* segue-you-said-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What people said, and what was done: a part for each audience.  The public reads only the words
 * that were written for everybody, and nothing of an audience of so few people that it would tell
 * who said it: these stand together at the end.
 */

#define G_LOG_DOMAIN "segue-you-said-page"

#include "config.h"

#include "segue-you-said-page.h"

#include "segue-audience-places.h"
#include "segue-audience-tree.h"
#include "segue-flow-columns.h"
#include "segue-reach.h"
#include "segue-resistance-facts.h"
#include "segue-session-words.h"
#include "segue-sheets.h"
#include "segue-shown-rows.h"

#include <glib/gi18n.h>

/* What is told of fewer people than these is told of each of them (DOMAIN c 12). */
#define SMALLEST_GROUP 5

struct _SegueYouSaidPage
{
  SegueFlowPage parent_instance;
};

G_DEFINE_FINAL_TYPE (SegueYouSaidPage, segue_you_said_page, SEGUE_TYPE_FLOW_PAGE)

/* Parts of the width: what people said, what was done. */
static const double parts[] = { 0.46, 0.54 };

/* Something that was said, in the words that these readers may read. */
typedef struct
{
  SegueRecord *entry;
  gint64       audience; /* 0 = of nobody in particular */
  char        *said;
  char        *did;      /* NULL while nothing is done yet */
} Answer;

typedef struct
{
  SegueFlowPage          *page;
  SeguePlan              *plan;
  const SeguePageOptions *options;
  SegueFlowColumns        columns;
  GArray                 *answers;
  guint                   n_without_words;
} Sheet;

static void
clear_answer (gpointer data)
{
  Answer *answer = data;

  g_free (answer->said);
  g_free (answer->did);
}

/* The words for everybody, else those for the team where the team reads it. */
static char *
dup_words (const Sheet *self,
           SegueRecord *entry,
           guint        open,
           guint        own)
{
  char *words = segue_shown_text_dup (self->options->level, self->plan, entry, open);

  return words != NULL ? words : segue_shown_text_dup (self->options->level, self->plan, entry, own);
}

static gboolean
is_for_many (const Sheet *self,
             gint64       audience)
{
  SegueRecord *record = segue_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, audience);
  SegueReach people;

  if (record == NULL)
    return FALSE;
  if (self->options->level != SEGUE_REDACTION_LEVEL_PUBLIC)
    return TRUE;

  people = segue_audience_get_headcount (self->plan, record, self->options->day);

  return !people.up_to && people.people >= SMALLEST_GROUP;
}

/* Where it stands: with the audience itself, else with the nearest above it that is large enough; 0 with
 * all.  With all of a sheet for one audience it would be that of its few.
 */
static gint64
find_heading (const Sheet *self,
              gint64       audience)
{
  g_autoptr(GArray) above = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (audience == 0 || is_for_many (self, audience))
    return audience;

  segue_audience_get_above (self->plan, audience, above);
  for (guint i = 0; i < above->len; i++)
    {
      gint64 id = g_array_index (above, gint64, i);
      SegueRecord *record = segue_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, id);

      if (is_for_many (self, id) && !segue_redaction_is_confidential (self->plan, record))
        return id;
    }

  return 0;
}

/* A sheet about nobody else than so few people tells who said it, whatever it is called. */
static gboolean
asks_for_few (const Sheet *self)
{
  return self->options->level == SEGUE_REDACTION_LEVEL_PUBLIC && self->options->filter.audience != 0 &&
         !is_for_many (self, self->options->filter.audience);
}

/* What was only expected, noticed or found not valid has no answer that anybody waits for, nor has what was put away. */
static gboolean
has_place (SegueRecord *entry)
{
  int status = segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS);

  return !segue_record_get_boolean (entry, SEGUE_MAIN_ARCHIVED) && status != SEGUE_RESISTANCE_STATUS_SIGNAL && status != SEGUE_RESISTANCE_STATUS_NOT_VALID &&
         segue_record_get_choice (entry, SEGUE_RESISTANCE_ORIGIN) != SEGUE_RESISTANCE_ORIGIN_ANTICIPATED;
}

static void
add_answer (Sheet       *self,
            SegueRecord *entry)
{
  Answer answer = { entry, find_heading (self, segue_record_get_link (entry, SEGUE_RESISTANCE_AUDIENCE)), NULL, NULL };

  if (!has_place (entry))
    return;

  answer.said = dup_words (self, entry, SEGUE_RESISTANCE_YOU_SAID, SEGUE_RESISTANCE_SUMMARY);
  answer.did = dup_words (self, entry, SEGUE_RESISTANCE_WE_DID, SEGUE_RESISTANCE_OUTCOME);
  if (answer.said == NULL)
    {
      self->n_without_words++;
      g_free (answer.did);
      return;
    }

  g_array_append_val (self->answers, answer);
}

static void
read_answers (Sheet *self)
{
  guint n_left_out = 0;
  g_autoptr(GArray) rows = segue_shown_rows_dup (self->plan, segue_sheet_get ("resistance"), self->options, &n_left_out);

  self->answers = g_array_new (FALSE, FALSE, sizeof (Answer));
  g_array_set_clear_func (self->answers, clear_answer);
  for (guint i = 0; i < rows->len; i++)
    add_answer (self, g_array_index (rows, SegueSheetRow, i).records[SEGUE_SHEET_OWN]);
}

static char *
dup_told (const Sheet *self,
          SegueRecord *entry)
{
  SegueDay day = segue_record_get_day (entry, SEGUE_RESISTANCE_TOLD_THEM_ON);
  g_autofree char *label = NULL;

  if (day == SEGUE_DAY_NONE)
    return NULL;

  label = segue_day_to_short_label (day, self->options->day);
  /* Translators: when people heard what came of what they said */
  return g_strdup_printf (_("Told on %s"), label);
}

static gboolean
add_part (const Sheet *self,
          gint64       audience,
          gboolean     is_done)
{
  gboolean any = FALSE;

  for (guint i = 0; i < self->answers->len; i++)
    {
      const Answer *answer = &g_array_index (self->answers, Answer, i);
      g_autofree char *told = NULL;

      if (answer->audience != audience || (answer->did != NULL) != is_done)
        continue;
      told = is_done ? dup_told (self, answer->entry) : NULL;
      {
        const SegueFlowText texts[] = {
          { answer->said },
          { is_done ? answer->did : _("We are still working on it."), told,
            .ink = is_done ? SEGUE_INK_BLACK : SEGUE_INK_QUIET, .is_strong = is_done },
        };

        segue_flow_columns_add (&self->columns, texts);
      }
      any = TRUE;
    }

  return any;
}

static gboolean
has_answers (const Sheet *self,
             gint64       audience)
{
  for (guint i = 0; i < self->answers->len; i++)
    if (g_array_index (self->answers, Answer, i).audience == audience)
      return TRUE;

  return FALSE;
}

static void
add_audience (const Sheet *self,
              gint64       audience,
              const char  *name)
{
  const char *heads[] = { _("You said"), _("We did") };

  if (!has_answers (self, audience))
    return;

  segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_HEADING, self->columns.width, name);
  segue_flow_columns_add_heads (&self->columns, heads);
  add_part (self, audience, TRUE);
  add_part (self, audience, FALSE);
}

static void
add_audiences (const Sheet *self)
{
  g_autoptr(SegueAudiencePlaces) places = segue_audience_places_new (self->plan);
  g_autoptr(GArray) ids = NULL;

  segue_audience_places_read (places);
  ids = segue_audience_places_list (places);
  for (guint i = 0; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);
      SegueRecord *audience = segue_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, id);
      g_autofree char *name = audience != NULL ? segue_redaction_dup_name (self->options->level, self->plan, audience) : NULL;

      if (name != NULL)
        add_audience (self, id, name);
    }
  add_audience (self, 0, self->answers->len > 0 ? _("From all of you") : "");
}

static void
segue_you_said_page_compose (SegueFlowPage   *page,
                             SegueRecord     *rollout,
                             SegueTypesetter *type,
                             double           width)
{
  Sheet self = {
    page, segue_flow_page_get_plan (page), segue_document_get_options (SEGUE_DOCUMENT (page)),
    { page, width, segue_typesetter_get_scale (type), parts, G_N_ELEMENTS (parts), NULL }, NULL, 0,
  };
  g_autofree char *more = NULL;

  if (asks_for_few (&self))
    {
      segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width,
                                _("So few people belong to this audience that the sheet would tell who said what. Print it for all audiences."));
      return;
    }

  read_answers (&self);
  if (self.answers->len == 0)
    segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width,
                              _("There is nothing to tell yet: write down what people said and what was done, in words for everybody."));
  else
    add_audiences (&self);

  if (self.n_without_words > 0)
    {
      more = g_strdup_printf (ngettext ("%u more point was raised and has no words for everybody yet.",
                                        "%u more points were raised and have no words for everybody yet.",
                                        self.n_without_words), self.n_without_words);
      segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width, more);
    }
  g_array_unref (self.answers);
}

static void
segue_you_said_page_class_init (SegueYouSaidPageClass *klass)
{
  SEGUE_FLOW_PAGE_CLASS (klass)->compose = segue_you_said_page_compose;
}

static void
segue_you_said_page_init (SegueYouSaidPage *self)
{
}

/**
 * segue_you_said_page_new:
 * @plan: where the records are
 * @options: of which rollout and audience, and for whom
 * @error: not used: there is one for every reader
 *
 * Returns: (transfer full): the sheet that closes the loop
 */
SegueDocument *
segue_you_said_page_new (SeguePlan               *plan,
                         const SeguePageOptions  *options,
                         GError                 **error)
{
  SegueYouSaidPage *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, NULL);

  self = g_object_new (SEGUE_TYPE_YOU_SAID_PAGE, NULL);
  segue_flow_page_set_up (SEGUE_FLOW_PAGE (self), plan, options, _("You said – we did"));

  return SEGUE_DOCUMENT (self);
}
