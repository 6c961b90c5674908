/* segue-training-structure.c - the courses and audiences of a rollout, and its rules
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A rule holds for the audience that it names and for those below it that have none of
 * their own.  All audiences are nodes in the order in which the tree is read, so that what
 * is below one follows it without a gap.
 */

#define G_LOG_DOMAIN "segue-training"

#include "config.h"

#include "segue-training-private.h"

#include "segue-audience.h"
#include "segue-course.h"
#include "segue-reach.h"
#include "segue-rollout-dates.h"
#include "segue-roster.h"

/**
 * segue_training_get_node:
 * @node: below the number of nodes
 *
 * Returns: (transfer none): the audience
 */
SegueTrainingNode *
segue_training_get_node (SegueTraining *self,
                         guint          node)
{
  return &g_array_index (self->nodes, SegueTrainingNode, node);
}

/**
 * segue_training_find_node:
 * @audience: id of an audience
 *
 * Returns: its node, %G_MAXUINT where there is none
 */
guint
segue_training_find_node (SegueTraining *self,
                          gint64         audience)
{
  return audience != 0 ? segue_audience_places_get_number (self->places, audience) : G_MAXUINT;
}

/**
 * segue_training_get_go_live:
 * @node: an audience
 *
 * Returns: the day on which it goes live, %SEGUE_DAY_NONE where that is not known
 */
SegueDay
segue_training_get_go_live (SegueTraining *self,
                            guint          node)
{
  SegueTrainingNode *of = segue_training_get_node (self, node);

  if (!of->has_go_live)
    {
      SegueRecord *milestone = segue_audience_find_milestone (self->plan, self->rollout, of->id, SEGUE_MILESTONE_ROLE_GO_LIVE);

      of->go_live = milestone != NULL ? segue_record_get_day (milestone, SEGUE_MILESTONE_DATE) : SEGUE_DAY_NONE;
      of->has_go_live = TRUE;
    }

  return of->go_live;
}

/**
 * segue_training_find_row_above:
 * @node: an audience, or %G_MAXUINT
 *
 * Returns: the row of it, or of the nearest one above it; %G_MAXUINT for none
 */
guint
segue_training_find_row_above (SegueTraining *self,
                               guint          node)
{
  while (node != G_MAXUINT)
    {
      const SegueTrainingNode *of = segue_training_get_node (self, node);

      if (of->row != G_MAXUINT)
        return of->row;
      node = of->parent;
    }

  return G_MAXUINT;
}

static void
read_nodes (SegueTraining *self)
{
  g_autoptr(GArray) ids = NULL;

  segue_audience_places_read (self->places);
  ids = segue_audience_places_list (self->places);
  for (guint i = 0; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);
      SegueTrainingNode node = { .id = id, .end = i + 1, .row = G_MAXUINT };

      node.record = segue_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, id);
      node.parent = segue_training_find_node (self, segue_audience_places_get_parent (self->places, id));
      g_array_append_val (self->nodes, node);
      for (guint above = node.parent; above != G_MAXUINT; above = segue_training_get_node (self, above)->parent)
        segue_training_get_node (self, above)->end = i + 1;
    }
}

/* How many courses lie before it in a row.  @known has those that were counted, and those
 * that are being counted: a circle ends there.
 */
static guint
count_before (SegueTraining *self,
              SegueRecord   *course,
              GHashTable    *known)
{
  const gint64 *ids = NULL;
  gpointer counted;
  guint before = 0;
  guint n = 0;

  if (g_hash_table_lookup_extended (known, course, NULL, &counted))
    return GPOINTER_TO_UINT (counted);

  g_hash_table_insert (known, course, GUINT_TO_POINTER (0));
  ids = segue_record_get_links (course, SEGUE_COURSE_PREREQUISITES, &n);
  for (guint i = 0; i < n; i++)
    {
      SegueRecord *first = segue_plan_find (self->shown, SEGUE_RECORD_COURSE, ids[i]);

      if (first != NULL)
        before = MAX (before, 1 + count_before (self, first, known));
    }
  g_hash_table_insert (known, course, GUINT_TO_POINTER (before));

  return before;
}

/* What puts a course in its place. */
typedef struct
{
  SegueRecord *course;
  guint        before;
  int          depth;
  char        *key;
} Place;

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const Place *one = a;
  const Place *two = b;
  gint64 ids[] = { segue_record_get_id (one->course), segue_record_get_id (two->course) };
  int result;

  if (one->before != two->before)
    return one->before < two->before ? -1 : 1;
  if (one->depth != two->depth)
    return one->depth < two->depth ? -1 : 1;

  result = strcmp (one->key, two->key);

  return result != 0 ? result : (ids[0] > ids[1]) - (ids[0] < ids[1]);
}

static void
clear_place (gpointer data)
{
  g_free (((Place *) data)->key);
}

/* In the order in which they are learned: what others build on, then what is for anybody. */
static void
read_courses (SegueTraining *self)
{
  g_autoptr(GArray) places = g_array_new (FALSE, FALSE, sizeof (Place));
  g_autoptr(GHashTable) known = g_hash_table_new (NULL, NULL);
  SegueRecord *const *courses = NULL;
  guint n = 0;

  g_array_set_clear_func (places, clear_place);
  courses = segue_plan_incoming (self->shown, SEGUE_RECORD_COURSE, SEGUE_COURSE_ROLLOUT, self->rollout, &n);
  for (guint i = 0; i < n; i++)
    {
      const char *title = segue_record_get_text (courses[i], SEGUE_COURSE_TITLE);
      Place place = { courses[i], 0, 0, NULL };

      if (segue_record_get_boolean (courses[i], SEGUE_MAIN_ARCHIVED))
        continue;

      place.before = count_before (self, courses[i], known);
      place.depth = segue_record_get_choice (courses[i], SEGUE_COURSE_DEPTH);
      place.key = g_utf8_collate_key (title != NULL ? title : "", -1);
      g_array_append_val (places, place);
    }
  g_array_sort (places, compare_places);
  for (guint i = 0; i < places->len; i++)
    g_ptr_array_add (self->courses, g_array_index (places, Place, i).course);
}

/* The rules of each course, handed down the tree. */
static void
read_rules (SegueTraining *self,
            gboolean      *is_row)
{
  guint n_courses = self->courses->len;
  gsize size = (gsize) self->nodes->len * n_courses;

  self->rules = g_new0 (SegueRecord *, size);
  self->strength = g_new (guint8, size);
  for (guint course = 0; course < n_courses; course++)
    {
      guint n = 0;
      SegueRecord *const *rules = segue_plan_incoming (self->shown, SEGUE_RECORD_REQUIREMENT, SEGUE_REQUIREMENT_COURSE,
                                                       segue_record_get_id (g_ptr_array_index (self->courses, course)), &n);

      for (guint i = 0; i < n; i++)
        {
          guint node = segue_training_find_node (self, segue_record_get_link (rules[i], SEGUE_REQUIREMENT_AUDIENCE));

          if (node == G_MAXUINT)
            continue;
          self->rules[node * n_courses + course] = rules[i];
          is_row[node] = TRUE;
        }
    }

  for (guint node = 0; node < self->nodes->len; node++)
    for (guint course = 0; course < n_courses; course++)
      {
        SegueRecord **rule = &self->rules[node * n_courses + course];
        guint parent = segue_training_get_node (self, node)->parent;

        if (*rule == NULL && parent != G_MAXUINT)
          *rule = self->rules[parent * n_courses + course];
        self->strength[node * n_courses + course] =
          *rule != NULL ? (guint8) MAX (segue_record_get_choice (*rule, SEGUE_REQUIREMENT_RULE), 0) : SEGUE_TRAINING_NO_RULE;
      }
}

static void
read_scope (SegueTraining *self,
            gboolean      *is_row)
{
  g_auto(SegueValue) scope = SEGUE_VALUE_INIT;

  segue_rollout_get_scope (self->plan, self->rollout, &scope);
  for (guint i = 0; scope.is_set && i < scope.slot.ids->n; i++)
    {
      guint node = segue_training_find_node (self, scope.slot.ids->ids[i]);

      if (node != G_MAXUINT)
        is_row[node] = TRUE;
    }
}

/* As segue_audience_get_headcount(), each audience counted once for all above it, and nobody
 * who is in several of them twice; with those who are enrolled as people of it without being
 * members.
 */
static guint
count_people (SegueTraining *self,
              guint          node)
{
  SegueTrainingNode *of = segue_training_get_node (self, node);

  if (of->has_people)
    return of->people;

  of->has_people = TRUE;
  if (segue_record_is_set (of->record, SEGUE_AUDIENCE_HEADCOUNT))
    of->people = (guint) segue_record_get_integer (of->record, SEGUE_AUDIENCE_HEADCOUNT);
  else
    {
      of->people = segue_audience_count_members (self->plan, of->id, self->today) + of->n_guests;
      for (guint part = node + 1; part < of->end; part = segue_training_get_node (self, part)->end)
        of->people += count_people (self, part);
      of->people -= MIN (of->people, of->n_again);
    }

  return of->people;
}

static void
add_row (SegueTraining *self,
         guint          node)
{
  SegueTrainingNode *of = segue_training_get_node (self, node);
  guint above = segue_training_find_row_above (self, of->parent);
  guint n_courses = self->courses->len;
  SegueTrainingRow row = {
    .audience = segue_plan_find (self->shown, SEGUE_RECORD_AUDIENCE, of->id),
    .go_live = segue_training_get_go_live (self, node),
    .target = count_people (self, node),
    .is_target_known = segue_record_is_set (of->record, SEGUE_AUDIENCE_HEADCOUNT),
  };

  if (above != G_MAXUINT)
    row.depth = g_array_index (self->rows, SegueTrainingRow, above).depth + 1;
  for (guint course = 0; course < n_courses; course++)
    row.n_required += self->strength[node * n_courses + course] == SEGUE_REQUIREMENT_RULE_REQUIRED;

  of->row = self->rows->len;
  self->row_nodes[of->row] = node;
  self->row_parents[of->row] = above;
  g_array_append_val (self->rows, row);
}

static void
read_rows (SegueTraining  *self,
           const gboolean *is_row)
{
  self->row_nodes = g_new0 (guint, self->nodes->len);
  self->row_parents = g_new0 (guint, self->nodes->len);
  for (guint node = 0; node < self->nodes->len; node++)
    {
      SegueTrainingNode *of = segue_training_get_node (self, node);

      if (is_row[node] && !segue_record_get_boolean (of->record, SEGUE_MAIN_ARCHIVED) &&
          segue_plan_find (self->shown, SEGUE_RECORD_AUDIENCE, of->id) != NULL)
        add_row (self, node);
    }
}

/* The cells with their rules, without what came of them. */
static void
make_cells (SegueTraining *self)
{
  guint n_courses = self->courses->len;

  self->cells = g_new0 (SegueTrainingCell, (gsize) (self->rows->len + 1) * n_courses);
  self->sums = g_new0 (SegueTrainingSum, (gsize) (self->rows->len + 1) * n_courses);
  for (guint row = 0; row < self->rows->len; row++)
    for (guint course = 0; course < n_courses; course++)
      {
        SegueTrainingCell *cell = &self->cells[row * n_courses + course];
        guint place = self->row_nodes[row] * n_courses + course;

        cell->seats = segue_course_get_seats (self->plan, g_ptr_array_index (self->courses, course));
        if (self->rules[place] == NULL)
          continue;

        cell->requirement = self->rules[place];
        cell->rule = self->strength[place];
        cell->is_own = segue_record_get_link (cell->requirement, SEGUE_REQUIREMENT_AUDIENCE) ==
                       segue_training_get_node (self, self->row_nodes[row])->id;
        cell->target = g_array_index (self->rows, SegueTrainingRow, row).target;
      }
}

/* Says which rows are added up for a course: those with its strongest rule, below none such. */
static void
choose_counting (SegueTraining *self,
                 guint          course)
{
  guint n_courses = self->courses->len;
  SegueTrainingCell *need = &self->cells[self->rows->len * n_courses + course];
  g_autofree gboolean *within = g_new0 (gboolean, MAX (self->rows->len, 1));

  need->seats = segue_course_get_seats (self->plan, g_ptr_array_index (self->courses, course));
  for (guint row = 0; row < self->rows->len; row++)
    {
      const SegueTrainingCell *cell = &self->cells[row * n_courses + course];

      if (cell->requirement != NULL && (need->requirement == NULL || cell->rule < need->rule))
        {
          need->requirement = cell->requirement;
          need->rule = cell->rule;
        }
    }
  for (guint row = 0; row < self->rows->len; row++)
    {
      const SegueTrainingCell *cell = &self->cells[row * n_courses + course];
      guint above = self->row_parents[row];
      gboolean is_covered = above != G_MAXUINT && within[above];
      gboolean fits = cell->requirement != NULL && cell->rule == need->rule;

      self->sums[row * n_courses + course].counts = fits && !is_covered;
      within[row] = fits || is_covered;
      if (fits && !is_covered)
        need->target += cell->target;
    }
}

static void
choose_row_counting (SegueTraining *self)
{
  g_autofree gboolean *within = g_new0 (gboolean, MAX (self->rows->len, 1));

  self->row_counts = g_new0 (gboolean, MAX (self->rows->len, 1));
  for (guint row = 0; row < self->rows->len; row++)
    {
      guint above = self->row_parents[row];
      const SegueTrainingRow *of = &g_array_index (self->rows, SegueTrainingRow, row);
      gboolean is_covered = above != G_MAXUINT && within[above];

      self->row_counts[row] = of->n_required > 0 && !is_covered;
      within[row] = of->n_required > 0 || is_covered;
      if (self->row_counts[row])
        self->totals.target += of->target;
    }
}

/**
 * segue_training_read_structure:
 *
 * Takes over courses, audiences and rules, and who they are for.
 */
void
segue_training_read_structure (SegueTraining *self)
{
  g_autofree gboolean *is_row = NULL;

  read_nodes (self);
  is_row = g_new0 (gboolean, MAX (self->nodes->len, 1));
  read_courses (self);
  segue_training_read_facts (self);
  segue_training_read_several (self);
  read_rules (self, is_row);
  read_scope (self, is_row);
  read_rows (self, is_row);
  make_cells (self);
  for (guint course = 0; course < self->courses->len; course++)
    choose_counting (self, course);
  choose_row_counting (self);
  segue_training_take_off_several (self);
}
