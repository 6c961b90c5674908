/* segue-training-kinds.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training-kinds"

#include "config.h"

#include "segue-training-kinds.h"

#include "segue-course.h"
#include "segue-courses-shelf.h"
#include "segue-material.h"
#include "segue-reinforcement.h"
#include "segue-training-need.h"

#include <glib/gi18n.h>

#define FIRST_MINUTES 60
#define FIRST_REQUIRED_LEVEL 2

/**
 * segue_training_kinds_get_audience:
 * @error: what to do where there is none
 *
 * Returns: the audience of what is new: the one that is looked at, else the first of the
 *   rollout, else the first of all; 0 with an error
 */
gint64
segue_training_kinds_get_audience (SeguePageState  *state,
                                   GError         **error)
{
  SegueRecordList *audiences = segue_plan_list (segue_page_state_get_plan (state), SEGUE_RECORD_AUDIENCE);

  if (segue_page_state_get_audience (state) != 0)
    return segue_page_state_get_audience (state);
  if (segue_record_list_get_n (audiences) > 0)
    return segue_record_get_id (segue_record_list_get (audiences, 0));

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                       _("There is no audience yet that could learn something. Add one on the page Audiences first."));

  return 0;
}

static gboolean
fill_course (SegueRecord     *record,
             SeguePageState  *state,
             GError         **error)
{
  segue_record_set_integer (record, SEGUE_COURSE_ROLLOUT, segue_page_state_get_new_rollout (state));
  segue_record_set_text (record, SEGUE_COURSE_TITLE, _("New course"));
  segue_record_set_integer (record, SEGUE_COURSE_DELIVERY, SEGUE_COURSE_DELIVERY_CLASSROOM);
  segue_record_set_integer (record, SEGUE_COURSE_DURATION, FIRST_MINUTES);

  return TRUE;
}

static gboolean
fill_need (SegueRecord     *record,
           SeguePageState  *state,
           GError         **error)
{
  gint64 audience = segue_training_kinds_get_audience (state, error);

  if (audience == 0)
    return FALSE;

  segue_record_set_integer (record, SEGUE_TRAINING_NEED_ROLLOUT, segue_page_state_get_new_rollout (state));
  segue_record_set_integer (record, SEGUE_TRAINING_NEED_AUDIENCE, audience);
  segue_record_set_text (record, SEGUE_TRAINING_NEED_TITLE, _("New task or skill"));
  segue_record_set_integer (record, SEGUE_TRAINING_NEED_REQUIRED_LEVEL, FIRST_REQUIRED_LEVEL);

  return TRUE;
}

static gboolean
fill_material (SegueRecord     *record,
               SeguePageState  *state,
               GError         **error)
{
  segue_record_set_integer (record, SEGUE_MATERIAL_ROLLOUT, segue_page_state_get_new_rollout (state));
  segue_record_set_text (record, SEGUE_MATERIAL_TITLE, _("New material"));

  return TRUE;
}

static gboolean
fill_reinforcement (SegueRecord     *record,
                    SeguePageState  *state,
                    GError         **error)
{
  g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;
  gint64 audience = segue_page_state_get_audience (state);

  segue_record_set_integer (record, SEGUE_REINFORCEMENT_ROLLOUT, segue_page_state_get_new_rollout (state));
  segue_record_set_text (record, SEGUE_REINFORCEMENT_TITLE, _("New reinforcement"));
  segue_record_set_integer (record, SEGUE_REINFORCEMENT_KIND, SEGUE_REINFORCEMENT_KIND_OFFICE_HOUR);
  if (audience != 0)
    segue_value_set_ids (&audiences, &audience, 1);
  segue_record_set_value (record, SEGUE_REINFORCEMENT_AUDIENCES, &audiences);

  return TRUE;
}

const SegueShelfKind segue_training_kinds[] = {
  {
    "courses", SEGUE_RECORD_COURSE, N_("Courses"), N_("New Course"), N_("What Must People Learn?"),
    N_("A course says what somebody can do after it, for whom it is, how it is taught and how long it takes."),
    "segue-training-symbolic", fill_course,
    { { NULL } }, segue_courses_shelf_new, N_("Start a Curriculum…"), "training.start-curriculum",
  },
  {
    "training-needs", SEGUE_RECORD_TRAINING_NEED, N_("Needs"), N_("New Need"), N_("What Is Missing?"),
    N_("A need says what an audience must be able to do, how far it is from that today, and which course answers it."),
    "document-edit-symbolic", fill_need,
    { { "title", 200 }, { "audience", 120, TRUE }, { "gap", 50 }, { "required-level", 90 }, { "priority", 80 }, { "course", 150, TRUE } },
  },
  {
    "materials", SEGUE_RECORD_MATERIAL, N_("Materials"), N_("New Material"), N_("What Do People Learn From?"),
    N_("Guides, cards, videos, exercises: each with the day by which it must be ready, and how far it is."),
    "x-office-document-symbolic", fill_material,
    { { "title", 190 }, { "status", 100 }, { "kind", 130, TRUE }, { "date", 96 }, { "owner", 130 } },
  },
  {
    "reinforcements", SEGUE_RECORD_REINFORCEMENT, N_("After Go-Live"), N_("New Reinforcement"), N_("What Keeps It Alive?"),
    N_("One session is rarely enough: office hours, floor walking and coaching in the weeks after go-live make a habit of what was learned."),
    "emoji-people-symbolic", fill_reinforcement,
    { { "title", 190 }, { "date", 96 }, { "kind", 130 }, { "audiences", 150, TRUE }, { "owner", 130 } },
    NULL, N_("Plan Reinforcement…"), "training.plan-reinforcement",
  },
};

const guint segue_n_training_kinds = G_N_ELEMENTS (segue_training_kinds);
