/* segue-training-groups.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training-groups"

#include "config.h"

#include "segue-training-groups.h"

#include "segue-course.h"
#include "segue-main-fields.h"
#include "segue-material.h"
#include "segue-reinforcement.h"
#include "segue-requirement.h"
#include "segue-session.h"
#include "segue-training-need.h"

#include <glib/gi18n.h>

#define GROUP(title, extra, fields) { title, SEGUE_TRAINING_EXTRA_##extra, fields, G_N_ELEMENTS (fields) }
#define ANCHOR_FIELDS(PREFIX) PREFIX##_ANCHOR, PREFIX##_ANCHOR_OFFSET, PREFIX##_ANCHOR_UNIT, PREFIX##_ROLL, PREFIX##_PINNED

static const guint note_fields[] = { SEGUE_MAIN_CODE, SEGUE_MAIN_NOTES, SEGUE_MAIN_TAGS, SEGUE_MAIN_CONFIDENTIAL };

static const guint course_fields[] = {
  SEGUE_COURSE_TITLE, SEGUE_COURSE_OBJECTIVE, SEGUE_COURSE_DEPTH, SEGUE_COURSE_DELIVERY, SEGUE_COURSE_DURATION,
  SEGUE_COURSE_SEATS, SEGUE_COURSE_OWNER,
};
static const guint course_conditions[] = {
  SEGUE_COURSE_PREREQUISITES, SEGUE_COURSE_MANDATORY, SEGUE_COURSE_PASS_MARK, SEGUE_COURSE_VALID_MONTHS,
  SEGUE_COURSE_MAX_DAYS_BEFORE, SEGUE_COURSE_MIN_DAYS_BEFORE,
};
static const guint course_materials[] = { SEGUE_COURSE_MATERIALS, SEGUE_COURSE_IMPACTS };
static const guint course_result[] = {
  SEGUE_COURSE_MEASURE, SEGUE_COURSE_MEASURE_BEFORE, SEGUE_COURSE_MEASURE_TARGET, SEGUE_COURSE_MEASURE_AFTER,
  SEGUE_COURSE_MEASURED_ON,
};

static const guint need_fields[] = {
  SEGUE_TRAINING_NEED_TITLE, SEGUE_TRAINING_NEED_AUDIENCE, SEGUE_TRAINING_NEED_CURRENT_LEVEL,
  SEGUE_TRAINING_NEED_REQUIRED_LEVEL, SEGUE_TRAINING_NEED_PRIORITY, SEGUE_TRAINING_NEED_COURSE, SEGUE_TRAINING_NEED_NOTE,
};

static const guint requirement_fields[] = {
  SEGUE_REQUIREMENT_COURSE, SEGUE_REQUIREMENT_AUDIENCE, SEGUE_REQUIREMENT_RULE, SEGUE_REQUIREMENT_NOTE,
};

static const guint material_fields[] = {
  SEGUE_MATERIAL_TITLE, SEGUE_MATERIAL_KIND, SEGUE_MATERIAL_VERSION, SEGUE_MATERIAL_STATUS, SEGUE_MATERIAL_OWNER,
  SEGUE_MATERIAL_ADDRESS,
};
static const guint material_when[] = { SEGUE_MATERIAL_DATE, ANCHOR_FIELDS (SEGUE_MATERIAL) };

static const guint session_fields[] = {
  SEGUE_SESSION_TITLE, SEGUE_SESSION_COURSE, SEGUE_SESSION_STATUS, SEGUE_SESSION_TRAINERS, SEGUE_SESSION_ROOM,
  SEGUE_SESSION_ADDRESS, SEGUE_SESSION_CAPACITY, SEGUE_SESSION_MIN_TO_RUN, SEGUE_SESSION_LANGUAGE, SEGUE_SESSION_AUDIENCES,
  SEGUE_SESSION_ANNOUNCEMENT, SEGUE_SESSION_INVITED_ON,
};
static const guint session_when[] = {
  SEGUE_SESSION_DATE, SEGUE_SESSION_TIME, SEGUE_SESSION_END_DATE, SEGUE_SESSION_END_TIME, ANCHOR_FIELDS (SEGUE_SESSION),
};

static const guint reinforcement_fields[] = {
  SEGUE_REINFORCEMENT_TITLE, SEGUE_REINFORCEMENT_KIND, SEGUE_REINFORCEMENT_STATUS, SEGUE_REINFORCEMENT_COURSE,
  SEGUE_REINFORCEMENT_OWNER,
};
static const guint reinforcement_when[] = {
  SEGUE_REINFORCEMENT_DATE, SEGUE_REINFORCEMENT_TIME, SEGUE_REINFORCEMENT_END_DATE, SEGUE_REINFORCEMENT_END_TIME,
  ANCHOR_FIELDS (SEGUE_REINFORCEMENT),
};
static const guint reinforcement_whom[] = {
  SEGUE_REINFORCEMENT_AUDIENCES, SEGUE_REINFORCEMENT_MINUTES_PER_PERSON, SEGUE_REINFORCEMENT_LOCATION, SEGUE_REINFORCEMENT_ADDRESS,
};

static const SegueTrainingGroup course_groups[] = {
  GROUP (N_("Course"), RULES, course_fields),
  GROUP (N_("Conditions"), NONE, course_conditions),
  GROUP (N_("What It Is Taught With"), NONE, course_materials),
  GROUP (N_("What Comes of It"), LEVELS, course_result),
  GROUP (N_("Notes"), NONE, note_fields),
};
static const SegueTrainingGroup need_groups[] = { GROUP (N_("Need"), GAP, need_fields) };
static const SegueTrainingGroup requirement_groups[] = { GROUP (N_("Rule"), NONE, requirement_fields) };
static const SegueTrainingGroup material_groups[] = {
  GROUP (N_("Material"), USERS, material_fields),
  GROUP (N_("Ready By"), NONE, material_when),
  GROUP (N_("Notes"), NONE, note_fields),
};
static const SegueTrainingGroup session_groups[] = {
  GROUP (N_("Session"), NONE, session_fields),
  GROUP (N_("When"), NONE, session_when),
  GROUP (N_("Notes"), NONE, note_fields),
};
static const SegueTrainingGroup reinforcement_groups[] = {
  GROUP (N_("Reinforcement"), NONE, reinforcement_fields),
  GROUP (N_("When"), NONE, reinforcement_when),
  GROUP (N_("For Whom"), NONE, reinforcement_whom),
  GROUP (N_("Notes"), NONE, note_fields),
};

static const struct
{
  SegueRecordKind           kind;
  const SegueTrainingGroup *groups;
  guint                     n;
} all[] = {
  { SEGUE_RECORD_COURSE, course_groups, G_N_ELEMENTS (course_groups) },
  { SEGUE_RECORD_TRAINING_NEED, need_groups, G_N_ELEMENTS (need_groups) },
  { SEGUE_RECORD_REQUIREMENT, requirement_groups, G_N_ELEMENTS (requirement_groups) },
  { SEGUE_RECORD_MATERIAL, material_groups, G_N_ELEMENTS (material_groups) },
  { SEGUE_RECORD_SESSION, session_groups, G_N_ELEMENTS (session_groups) },
  { SEGUE_RECORD_REINFORCEMENT, reinforcement_groups, G_N_ELEMENTS (reinforcement_groups) },
};

/**
 * segue_training_groups_get:
 * @kind: of what is selected
 * @n: (out): how many groups
 *
 * Returns: (array length=n) (nullable): in their order; %NULL for what this page does not show
 */
const SegueTrainingGroup *
segue_training_groups_get (SegueRecordKind  kind,
                           guint           *n)
{
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (all[i].kind == kind)
      {
        *n = all[i].n;
        return all[i].groups;
      }

  *n = 0;
  return NULL;
}
