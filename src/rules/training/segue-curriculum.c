/* segue-curriculum.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One course for each depth, since one and the same for all fits nobody (DOMAIN c 11).
 */

#define G_LOG_DOMAIN "segue-curriculum"

#include "config.h"

#include "segue-curriculum.h"

#include "segue-audience.h"
#include "segue-audience-tree.h"
#include "segue-reach.h"
#include "segue-requirement.h"

#include <glib/gi18n.h>

static const struct
{
  const char *title;
  int         delivery;
  int         minutes;
} proposals[SEGUE_N_COURSE_DEPTHS] = {
  [SEGUE_COURSE_DEPTH_CASUAL] = { N_("Daily tasks"), SEGUE_COURSE_DELIVERY_VIRTUAL_CLASS, 90 },
  [SEGUE_COURSE_DEPTH_POWER] = { N_("All tasks in depth"), SEGUE_COURSE_DELIVERY_CLASSROOM, 240 },
  [SEGUE_COURSE_DEPTH_SUPERVISOR] = { N_("Approve, check and lead"), SEGUE_COURSE_DELIVERY_CLASSROOM, 120 },
  [SEGUE_COURSE_DEPTH_SUPPORT] = { N_("Answer questions"), SEGUE_COURSE_DELIVERY_CLASSROOM, 180 },
  [SEGUE_COURSE_DEPTH_EXECUTIVE] = { N_("What changes and why"), SEGUE_COURSE_DELIVERY_VIRTUAL_CLASS, 45 },
};

static int
get_depth (SegueRecord *audience)
{
  switch (segue_record_get_choice (audience, SEGUE_AUDIENCE_SEGMENT))
    {
    case SEGUE_AUDIENCE_SEGMENT_EXECUTIVES:
      return SEGUE_COURSE_DEPTH_EXECUTIVE;
    case SEGUE_AUDIENCE_SEGMENT_MANAGERS:
      return SEGUE_COURSE_DEPTH_SUPERVISOR;
    case SEGUE_AUDIENCE_SEGMENT_SUPPORT_TEAMS:
      return SEGUE_COURSE_DEPTH_SUPPORT;
    default:
      return SEGUE_COURSE_DEPTH_CASUAL;
    }
}

/* What holds for an audience holds for those below it: they need no rule for the same. */
static gboolean
is_covered (SeguePlan      *plan,
            const SegueIds *scope,
            SegueRecord    *audience)
{
  gint64 parent = segue_record_get_link (audience, SEGUE_AUDIENCE_PARENT);
  SegueRecord *above = scope == NULL || segue_ids_contain (scope, parent) ? segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, parent) : NULL;

  return above != NULL && !segue_record_get_boolean (above, SEGUE_MAIN_ARCHIVED) && get_depth (above) == get_depth (audience);
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      plan)
{
  SegueRecord *one = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, ((const SegueCurriculumAudience *) a)->audience);
  SegueRecord *other = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, ((const SegueCurriculumAudience *) b)->audience);
  g_autofree char *name = segue_plan_dup_title (plan, one);
  g_autofree char *other_name = segue_plan_dup_title (plan, other);

  return g_utf8_collate (name, other_name);
}

/* All, where nobody said yet whom the rollout affects. */
static void
add_audiences (SegueCurriculum *self,
               SeguePlan       *plan)
{
  SegueRecordList *all = segue_plan_list (plan, SEGUE_RECORD_AUDIENCE);
  g_auto(SegueValue) scope = SEGUE_VALUE_INIT;
  const SegueIds *ids = NULL;

  segue_rollout_get_scope (plan, self->rollout, &scope);
  if (scope.is_set && scope.slot.ids->n > 0)
    ids = scope.slot.ids;
  for (guint i = 0; i < segue_record_list_get_n (all); i++)
    {
      SegueRecord *audience = segue_record_list_get (all, i);
      SegueCurriculumAudience entry = { segue_record_get_id (audience), get_depth (audience) };

      if (segue_record_get_boolean (audience, SEGUE_MAIN_ARCHIVED) || (ids != NULL && !segue_ids_contain (ids, entry.audience)))
        continue;
      if (is_covered (plan, ids, audience))
        entry.depth = SEGUE_CURRICULUM_NONE;
      g_array_append_val (self->audiences, entry);
    }
  g_array_sort_with_data (self->audiences, compare, plan);
}

/**
 * segue_curriculum_new:
 * @rollout: for which rollout
 *
 * Returns: (transfer full): a course for each depth, and how deep each audience goes by what
 *   segment it is
 */
SegueCurriculum *
segue_curriculum_new (SeguePlan *plan,
                      gint64     rollout)
{
  SegueCurriculum *self = g_new0 (SegueCurriculum, 1);

  self->rollout = rollout;
  self->audiences = g_array_new (FALSE, FALSE, sizeof (SegueCurriculumAudience));
  for (guint depth = 0; depth < SEGUE_N_COURSE_DEPTHS; depth++)
    {
      self->courses[depth].title = g_strdup (_(proposals[depth].title));
      self->courses[depth].delivery = proposals[depth].delivery;
      self->courses[depth].minutes = proposals[depth].minutes;
    }
  add_audiences (self, plan);

  return self;
}

/**
 * segue_curriculum_free:
 * @self: (transfer full): what segue_curriculum_new() made
 */
void
segue_curriculum_free (SegueCurriculum *self)
{
  for (guint depth = 0; depth < SEGUE_N_COURSE_DEPTHS; depth++)
    g_free (self->courses[depth].title);
  g_array_unref (self->audiences);
  g_free (self);
}

/**
 * segue_curriculum_has_depth:
 * @depth: a %SegueCourseDepth
 *
 * Returns: whether any audience goes that deep, so that there is a course
 */
gboolean
segue_curriculum_has_depth (const SegueCurriculum *self,
                            int                    depth)
{
  for (guint i = 0; i < self->audiences->len; i++)
    if (g_array_index (self->audiences, SegueCurriculumAudience, i).depth == depth)
      return TRUE;

  return FALSE;
}

/**
 * segue_curriculum_count:
 *
 * Returns: how many courses would be added
 */
guint
segue_curriculum_count (const SegueCurriculum *self)
{
  guint n = 0;

  for (int depth = 0; depth < SEGUE_N_COURSE_DEPTHS; depth++)
    n += segue_curriculum_has_depth (self, depth);

  return n;
}

static SegueRecord *
make_course (const SegueCurriculum *self,
             int                    depth)
{
  SegueRecord *course = segue_record_new (SEGUE_RECORD_COURSE, 0);

  segue_record_set_integer (course, SEGUE_COURSE_ROLLOUT, self->rollout);
  segue_record_set_text (course, SEGUE_COURSE_TITLE, self->courses[depth].title);
  segue_record_set_integer (course, SEGUE_COURSE_DEPTH, depth);
  segue_record_set_integer (course, SEGUE_COURSE_DELIVERY, self->courses[depth].delivery);
  segue_record_set_integer (course, SEGUE_COURSE_DURATION, self->courses[depth].minutes);

  return course;
}

/**
 * segue_curriculum_make:
 *
 * Returns: (transfer full) (element-type SegueRecord): records of no workspace: each course,
 *   followed by the rules that say who must take it
 */
GPtrArray *
segue_curriculum_make (const SegueCurriculum *self)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  for (int depth = 0; depth < SEGUE_N_COURSE_DEPTHS; depth++)
    {
      SegueRecord *course = NULL;

      if (!segue_curriculum_has_depth (self, depth))
        continue;

      course = make_course (self, depth);
      g_ptr_array_add (records, course);
      for (guint i = 0; i < self->audiences->len; i++)
        {
          const SegueCurriculumAudience *entry = &g_array_index (self->audiences, SegueCurriculumAudience, i);
          SegueRecord *rule = NULL;

          if (entry->depth != depth)
            continue;
          rule = segue_record_new (SEGUE_RECORD_REQUIREMENT, 0);
          segue_record_set_integer (rule, SEGUE_REQUIREMENT_COURSE, segue_record_get_id (course));
          segue_record_set_integer (rule, SEGUE_REQUIREMENT_AUDIENCE, entry->audience);
          segue_record_set_integer (rule, SEGUE_REQUIREMENT_RULE, SEGUE_REQUIREMENT_RULE_REQUIRED);
          g_ptr_array_add (records, rule);
        }
    }

  return records;
}
