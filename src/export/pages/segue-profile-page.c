/* segue-profile-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * First how many people are stuck where, of all and of each audience; then person by
 * person.
 */

#define G_LOG_DOMAIN "segue-profile-page"

#include "config.h"

#include "segue-profile-page.h"

#include "segue-audience-tree.h"
#include "segue-barrier.h"
#include "segue-documents.h"
#include "segue-engagement.h"
#include "segue-figure.h"
#include "segue-flow-heads.h"
#include "segue-memberships.h"
#include "segue-redaction.h"
#include "segue-sheets.h"
#include "segue-shown-rows.h"
#include "segue-standing-cell.h"
#include "segue-table-value.h"
#include "segue-thresholds.h"

#include <glib/gi18n.h>

/* In points, times the scale of the type. */
#define PADDING 5
#define ROW_HEIGHT 31

/* Parts of the width. */
#define NAME_PART 0.27
#define LAST_PART 0.23

struct _SegueProfilePage
{
  SegueFlowPage parent_instance;

  GArray *rows; /* SegueSheetRow; of those that these readers may see */
};

G_DEFINE_FINAL_TYPE (SegueProfilePage, segue_profile_page, SEGUE_TYPE_FLOW_PAGE)

/* Somebody and how they are doing. */
typedef struct
{
  SegueSheetRow  row;
  SegueRecord   *person;
  SegueRecord   *engagement;
  SegueRecord   *profile; /* NULL: not assessed */
} Standing;

typedef struct
{
  SegueFlowPage          *page;
  SeguePlan              *plan;
  const SeguePageOptions *options;
  SegueThresholds         thresholds;
  SegueTypesetter        *type;
  double                  scale;
  double                  width;
  GArray                 *standings;
} Section;

/* The columns of the distribution: where somebody can be stuck, then those without a
 * profile.
 */
#define N_PLACES (SEGUE_N_BARRIERS + 1)
#define PLACE_NO_PROFILE SEGUE_N_BARRIERS

static void
segue_profile_page_finalize (GObject *object)
{
  SegueProfilePage *self = SEGUE_PROFILE_PAGE (object);

  g_clear_pointer (&self->rows, g_array_unref);

  G_OBJECT_CLASS (segue_profile_page_parent_class)->finalize (object);
}

static void
find_standings (const Section *self,
                SegueRecord   *rollout)
{
  GArray *rows = SEGUE_PROFILE_PAGE (self->page)->rows;

  for (guint i = 0; i < rows->len; i++)
    {
      const SegueSheetRow *row = &g_array_index (rows, SegueSheetRow, i);
      SegueRecord *engagement = row->records[SEGUE_SHEET_OWN];
      Standing standing = { *row, row->records[SEGUE_SHEET_HOP], engagement, NULL };

      if (engagement == NULL ||
          segue_record_get_link (engagement, SEGUE_ENGAGEMENT_ROLLOUT) != segue_record_get_id (rollout))
        continue;

      standing.profile = segue_profile_find_current (self->plan, engagement, self->options->day);
      if (standing.profile != NULL && segue_barrier_get (standing.profile) == SEGUE_CHOICE_NONE)
        standing.profile = NULL;
      g_array_append_val (self->standings, standing);
    }
}

static double
get_place_width (const Section *self)
{
  return self->width * (1 - NAME_PART) / N_PLACES;
}

static void
add_places_head (const Section *self)
{
  double padding = PADDING * self->scale;
  double left = self->width * NAME_PART;
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_HEAD);
  const char *labels[N_PLACES];

  for (int i = 0; i < SEGUE_N_BARRIERS; i++)
    labels[i] = segue_choices_get_label (&segue_barriers, i);
  labels[SEGUE_BARRIER_UNKNOWN] = C_("barrier", "Unknown");
  labels[PLACE_NO_PROFILE] = _("No profile");

  segue_flow_row_add_cell (row, padding, left - 2 * padding, SEGUE_TEXT_STRONG, C_("profile", "Stuck at"));
  segue_flow_heads_add (row, self->type, left, get_place_width (self), labels, N_PLACES);
  segue_flow_page_add (self->page, row);
}

/* Somebody counts once, in whatever ways they belong to the same. */
static void
add_member (GHashTable *members,
            gint64      audience,
            guint       standing)
{
  GArray *places = g_hash_table_lookup (members, &audience);

  if (places == NULL)
    {
      places = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (members, g_memdup2 (&audience, sizeof audience), places);
    }
  if (places->len == 0 || g_array_index (places, guint, places->len - 1) != standing)
    g_array_append_val (places, standing);
}

/* Who is in which audience: whoever belongs to one that is part of it is in it too. */
static GHashTable *
find_members (const Section *self)
{
  GHashTable *members = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) g_array_unref);
  g_autoptr(GArray) above = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < self->standings->len; i++)
    {
      const Standing *standing = &g_array_index (self->standings, Standing, i);
      g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;

      segue_memberships_get_audiences (self->plan, segue_record_get_id (standing->person), self->options->day, &audiences);
      for (guint j = 0; audiences.is_set && j < audiences.slot.ids->n; j++)
        {
          segue_audience_get_above (self->plan, audiences.slot.ids->ids[j], above);
          for (guint k = 0; k < above->len; k++)
            add_member (members, g_array_index (above, gint64, k), i);
        }
    }

  return members;
}

static char *
dup_group_words (const SegueBarrierGroup *group,
                 guint                    n_all)
{
  g_autofree char *people = g_strdup_printf (ngettext ("%u person", "%u people", n_all), n_all);

  if (group->barrier == SEGUE_CHOICE_NONE)
    return g_steal_pointer (&people);
  if (group->barrier == SEGUE_BARRIER_NONE || group->barrier == SEGUE_BARRIER_UNKNOWN)
    return g_strdup_printf ("%s · %s", people, segue_choices_get_label (&segue_barriers, group->barrier));

  /* Translators: how many people, then one of the five elements */
  return g_strdup_printf (_("%s · on average stuck at %s"), people,
                          segue_choices_get_label (&segue_barriers, group->barrier));
}

/* @places: (nullable): which of the standings; all for %NULL */
static void
add_group (const Section *self,
           const char    *name,
           const GArray  *places)
{
  g_autoptr(GPtrArray) profiles = g_ptr_array_new ();
  double padding = PADDING * self->scale;
  double left = self->width * NAME_PART;
  SegueFlowRow *row = NULL;
  SegueBarrierGroup group;
  guint n_all = places != NULL ? places->len : self->standings->len;

  for (guint i = 0; i < n_all; i++)
    {
      const Standing *standing = &g_array_index (self->standings, Standing, places != NULL ? g_array_index (places, guint, i) : i);

      if (standing->profile != NULL)
        g_ptr_array_add (profiles, standing->profile);
    }

  group = segue_barrier_sum_up ((SegueRecord *const *) profiles->pdata, profiles->len);
  row = segue_flow_row_new (SEGUE_FLOW_ROW_CELLS);
  segue_flow_row_add_cell (row, padding, left - 2 * padding, SEGUE_TEXT_STRONG, name)->second = dup_group_words (&group, n_all);
  for (guint i = 0; i < N_PLACES; i++)
    {
      guint n = i == PLACE_NO_PROFILE ? n_all - profiles->len : group.n_stuck[i];
      g_autofree char *number = g_strdup_printf ("%u", n);

      segue_flow_row_add_figure (row, left + i * get_place_width (self), get_place_width (self),
                                 segue_figure_draw_part, (double) n / n_all, number);
    }
  segue_flow_row_set_height (row, ROW_HEIGHT * self->scale);
  segue_flow_page_add (self->page, row);
}

static void
add_distribution (const Section *self)
{
  SegueRecordList *audiences = segue_plan_list (self->plan, SEGUE_RECORD_AUDIENCE);
  g_autoptr(GHashTable) members = find_members (self);
  guint n = segue_record_list_get_n (audiences);

  add_places_head (self);
  add_group (self, _("Everybody"), NULL);
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *audience = segue_record_list_get (audiences, i);
      gint64 id = segue_record_get_id (audience);
      const GArray *places = g_hash_table_lookup (members, &id);
      g_autofree char *name = segue_redaction_dup_name (self->options->level, self->plan, audience);

      if (name != NULL && places != NULL)
        add_group (self, name, places);
    }
}

static void
add_elements_head (const Section *self)
{
  double padding = PADDING * self->scale;
  double left = self->width * NAME_PART;
  double last = self->width * LAST_PART;
  double column = (self->width - left - last) / SEGUE_N_ELEMENTS;
  SegueFlowRow *row = segue_flow_row_new (SEGUE_FLOW_ROW_HEAD);
  const char *labels[SEGUE_N_ELEMENTS];

  for (int i = 0; i < SEGUE_N_ELEMENTS; i++)
    labels[i] = segue_choices_get_label (&segue_barriers, i);

  segue_flow_row_add_cell (row, padding, left - 2 * padding, SEGUE_TEXT_STRONG, _("Person"));
  segue_flow_heads_add (row, self->type, left, column, labels, SEGUE_N_ELEMENTS);
  segue_flow_row_add_cell (row, self->width - last + padding, last - 2 * padding, SEGUE_TEXT_STRONG, _("Barrier"));
  segue_flow_page_add (self->page, row);
}

static void
add_person (const Section  *self,
            SegueFlowRow   *row,
            const Standing *standing)
{
  double padding = PADDING * self->scale;
  SegueTableCell *cell = segue_flow_row_add_cell (row, padding, self->width * NAME_PART - 2 * padding,
                                                  SEGUE_TEXT_STRONG, NULL);

  segue_standing_cell_fill_person (cell, &standing->row);
}

static void
add_scores (const Section *self,
            SegueFlowRow  *row,
            SegueRecord   *profile)
{
  double left = self->width * NAME_PART;
  double column = (self->width - left - self->width * LAST_PART) / SEGUE_N_ELEMENTS;
  int barrier = segue_barrier_get (profile);

  for (guint i = 0; i < SEGUE_N_ELEMENTS; i++)
    {
      const SegueField *field = segue_record_get_field (profile, SEGUE_PROFILE_AWARENESS + i);
      SegueValue value = segue_record_peek (profile, SEGUE_PROFILE_AWARENESS + i);
      g_autofree char *label = value.is_set ? segue_value_to_label (field, &value) : g_strdup (_("not yet"));
      double score = value.is_set ? segue_record_get_real (profile, SEGUE_PROFILE_AWARENESS + i) : SEGUE_FIGURE_UNSET;

      segue_flow_row_add_figure (row, left + i * column, column, segue_figure_draw_score,
                                 (int) i == barrier ? score + SEGUE_FIGURE_FRAMED : score, label);
    }
}

/* What makes a profile less than sure, and of when it is. */
static char *
dup_doubts (const Section  *self,
            const Standing *standing)
{
  SegueDay day = segue_record_get_day (standing->profile, SEGUE_PROFILE_DATE);
  int age = self->options->day - day;
  g_autofree char *when = segue_table_value_keep_together (segue_day_to_short_label (day, self->options->day));
  GString *words = g_string_new (NULL);

  if (segue_record_get_boolean (standing->engagement, SEGUE_ENGAGEMENT_DISPUTED))
    g_string_append_printf (words, "%s · ", _("disputed"));
  g_string_append (words, when);
  if (age > self->thresholds.stale_days)
    g_string_append_printf (words, " · %s", _("stale"));

  return g_string_free (words, FALSE);
}

static void
add_barrier (const Section  *self,
             SegueFlowRow   *row,
             const Standing *standing)
{
  double padding = PADDING * self->scale;
  double last = self->width * LAST_PART;
  int barrier = segue_barrier_get (standing->profile);
  SegueTableCell *cell = segue_flow_row_add_cell (row, self->width - last + padding, last - 2 * padding,
                                                  SEGUE_TEXT_STRONG, segue_choices_get_label (&segue_barriers, barrier));

  if (barrier == SEGUE_BARRIER_NONE || barrier == SEGUE_BARRIER_UNKNOWN)
    cell->style = SEGUE_TEXT_CELL;
  cell->second = dup_doubts (self, standing);
}

/* What somebody said against how they are judged goes wherever the judgement goes. */
static void
add_dispute (const Section  *self,
             const Standing *standing)
{
  const SegueField *field = segue_record_get_field (standing->engagement, SEGUE_ENGAGEMENT_DISPUTE_NOTE);
  g_autofree char *words = segue_standing_cell_dup_dispute (standing->engagement);
  double left = self->width * NAME_PART;
  SegueFlowRow *row = NULL;

  /* Without a note, the word beside the barrier says all. */
  if (words == NULL || !segue_record_is_set (standing->engagement, SEGUE_ENGAGEMENT_DISPUTE_NOTE) ||
      segue_redaction_decide (self->options->level, field, self->plan, standing->engagement) != SEGUE_SHOWN_FULLY)
    return;

  row = segue_flow_row_new (SEGUE_FLOW_ROW_CELLS);
  segue_flow_row_add_cell (row, left, self->width - left - PADDING * self->scale, SEGUE_TEXT_SECOND, words);
  segue_flow_page_add (self->page, row);
}

static void
add_people (const Section *self)
{
  g_autofree char *words = NULL;
  guint n = 0;

  for (guint i = 0; i < self->standings->len; i++)
    {
      const Standing *standing = &g_array_index (self->standings, Standing, i);
      SegueFlowRow *row = NULL;

      if (standing->profile == NULL)
        continue;
      if (n++ == 0)
        {
          segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_HEADING, self->width, _("Person by person"));
          add_elements_head (self);
        }

      row = segue_flow_row_new (SEGUE_FLOW_ROW_CELLS);
      add_person (self, row, standing);
      add_scores (self, row, standing->profile);
      add_barrier (self, row, standing);
      segue_flow_row_set_height (row, ROW_HEIGHT * self->scale);
      segue_flow_page_add (self->page, row);
      add_dispute (self, standing);
    }

  n = self->standings->len - n;
  if (n == 0)
    return;

  words = g_strdup_printf (ngettext ("%u person has no profile yet.", "%u people have no profile yet.", n), n);
  segue_flow_page_add_text (self->page, SEGUE_FLOW_ROW_PARAGRAPH, self->width, words);
}

static void
segue_profile_page_compose (SegueFlowPage   *page,
                            SegueRecord     *rollout,
                            SegueTypesetter *type,
                            double           width)
{
  g_autoptr(GArray) standings = g_array_new (FALSE, FALSE, sizeof (Standing));
  Section self = {
    page, segue_flow_page_get_plan (page), segue_document_get_options (SEGUE_DOCUMENT (page)),
    segue_thresholds_read (segue_flow_page_get_plan (page)), type, segue_typesetter_get_scale (type), width, standings,
  };

  find_standings (&self, rollout);
  if (standings->len == 0)
    {
      segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width, _("Nobody is in this rollout, or nobody matches the filter."));
      return;
    }

  segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width,
                            _("Each element needs those before it. The first at 3 or below is the barrier; it has a frame."));
  add_distribution (&self);
  add_people (&self);
}

static void
segue_profile_page_class_init (SegueProfilePageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_profile_page_finalize;

  SEGUE_FLOW_PAGE_CLASS (klass)->compose = segue_profile_page_compose;
}

static void
segue_profile_page_init (SegueProfilePage *self)
{
}

/**
 * segue_profile_page_new:
 * @plan: where the records are
 * @options: which people, for whom and how
 * @error: %SEGUE_REDACTION_ERROR at level public: it is made of opinions
 *
 * Returns: (transfer full) (nullable): how many are stuck where, and each person
 */
SegueDocument *
segue_profile_page_new (SeguePlan               *plan,
                        const SeguePageOptions  *options,
                        GError                 **error)
{
  SegueProfilePage *self = NULL;
  const char *title = _("Five-element profile");
  guint n_left_out = 0;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  if (!segue_documents_check (segue_documents_find ("profile"), options->level, error))
    return NULL;

  self = g_object_new (SEGUE_TYPE_PROFILE_PAGE, NULL);
  self->rows = segue_shown_rows_dup (plan, segue_sheet_get ("stakeholders"), options, &n_left_out);
  segue_flow_page_set_up (SEGUE_FLOW_PAGE (self), plan, options, title);
  segue_furniture_warn (segue_document_get_furniture (SEGUE_DOCUMENT (self)), self->rows->len, n_left_out);

  return SEGUE_DOCUMENT (self);
}
