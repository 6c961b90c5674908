/* segue-delivery-mix.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Courses, materials and reinforcements count once each: it is about what is offered, not
 * about how often.  Videos and e-learning belong to no way of the five: they are neither live
 * nor something to look things up in.
 */

#define G_LOG_DOMAIN "segue-delivery-mix"

#include "config.h"

#include "segue-delivery-mix.h"

#include "segue-audience-tree.h"
#include "segue-calendar-choices.h"
#include "segue-course-facts.h"
#include "segue-delivery.h"
#include "segue-material.h"
#include "segue-reinforcement.h"

#include <glib/gi18n.h>

#define NO_WAY (-1)

typedef struct
{
  SeguePlan      *plan;
  gint64          rollout;
  gint64          audience;
  const SegueIds *below; /* NULL for all */
} Scope;

static int
get_way_of_course (SegueRecord *course)
{
  switch (segue_record_get_choice (course, SEGUE_COURSE_DELIVERY))
    {
    case SEGUE_COURSE_DELIVERY_COACHING:
      return SEGUE_DELIVERY_PEER_COACHING;
    case SEGUE_COURSE_DELIVERY_QUICK_REFERENCE:
      return SEGUE_DELIVERY_GUIDE;
    case SEGUE_COURSE_DELIVERY_OFFICE_HOUR:
      return SEGUE_DELIVERY_OFFICE_HOURS;
    default:
      return segue_course_get_way (course) == SEGUE_COURSE_WAY_LIVE ? SEGUE_DELIVERY_LIVE : NO_WAY;
    }
}

static int
get_way_of_material (SegueRecord *material)
{
  int kind = segue_record_get_choice (material, SEGUE_MATERIAL_KIND);

  if (segue_record_get_choice (material, SEGUE_MATERIAL_STATUS) == SEGUE_MATERIAL_STATUS_RETIRED)
    return NO_WAY;

  return kind == SEGUE_MATERIAL_KIND_GUIDE || kind == SEGUE_MATERIAL_KIND_QUICK_REFERENCE || kind == SEGUE_MATERIAL_KIND_FAQ
           ? SEGUE_DELIVERY_GUIDE : NO_WAY;
}

static int
get_way_of_reinforcement (SegueRecord *reinforcement)
{
  if (segue_record_get_choice (reinforcement, SEGUE_REINFORCEMENT_STATUS) == SEGUE_CERTAINTY_CANCELLED)
    return NO_WAY;

  switch (segue_record_get_choice (reinforcement, SEGUE_REINFORCEMENT_KIND))
    {
    case SEGUE_REINFORCEMENT_KIND_OFFICE_HOUR:
    case SEGUE_REINFORCEMENT_KIND_FLOOR_WALKING:
      return SEGUE_DELIVERY_OFFICE_HOURS;
    case SEGUE_REINFORCEMENT_KIND_PEER_COACHING:
      return SEGUE_DELIVERY_PEER_COACHING;
    case SEGUE_REINFORCEMENT_KIND_MANAGER_HUDDLE:
      return SEGUE_DELIVERY_MANAGER;
    case SEGUE_REINFORCEMENT_KIND_REFRESHER:
      return SEGUE_DELIVERY_LIVE;
    case SEGUE_REINFORCEMENT_KIND_QUICK_REFERENCE:
    case SEGUE_REINFORCEMENT_KIND_TIP:
      return SEGUE_DELIVERY_GUIDE;
    default:
      return NO_WAY;
    }
}

/* What names no audience is for everybody. */
static gboolean
names_audience (const Scope *scope,
                SegueRecord *reinforcement)
{
  SegueValue named = segue_record_peek (reinforcement, SEGUE_REINFORCEMENT_AUDIENCES);

  if (scope->below == NULL || !named.is_set)
    return TRUE;
  for (guint i = 0; i < named.slot.ids->n; i++)
    if (segue_ids_contain (scope->below, named.slot.ids->ids[i]))
      return TRUE;

  return segue_audience_is_below (scope->plan, scope->audience, named.slot.ids);
}

/* Of whom a material is, the courses say that use it. */
static gboolean
is_of (const Scope *scope,
       SegueRecord *record)
{
  guint n = 0;
  SegueRecord *const *courses = NULL;

  switch ((int) segue_record_get_kind (record))
    {
    case SEGUE_RECORD_COURSE:
      return scope->below == NULL || segue_course_is_for (scope->plan, record, scope->audience, scope->below);
    case SEGUE_RECORD_REINFORCEMENT:
      return names_audience (scope, record);
    default:
      courses = segue_plan_incoming (scope->plan, SEGUE_RECORD_COURSE, SEGUE_COURSE_MATERIALS, segue_record_get_id (record), &n);
      for (guint i = 0; scope->below != NULL && i < n; i++)
        if (segue_course_is_for (scope->plan, courses[i], scope->audience, scope->below))
          return TRUE;
      return scope->below == NULL || n == 0;
    }
}

static void
count (const Scope       *scope,
       SegueRecordKind    kind,
       guint              rollout_field,
       int              (*get_way) (SegueRecord *record),
       SegueDeliveryMix  *mix)
{
  SegueRecordList *list = segue_plan_list (scope->plan, kind);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);
      gint64 rollout = segue_record_get_link (record, rollout_field);
      int way = get_way (record);

      if (way != NO_WAY && (scope->rollout == 0 || rollout == 0 || rollout == scope->rollout) && is_of (scope, record))
        mix->n[way]++;
    }
}

/**
 * segue_delivery_mix_get:
 * @rollout: of which rollout, 0 for all
 * @audience: for which audience, with those below it, 0 for all
 * @mix: (out): how much there is of each way
 */
void
segue_delivery_mix_get (SeguePlan        *plan,
                        gint64            rollout,
                        gint64            audience,
                        SegueDeliveryMix *mix)
{
  g_auto(SegueValue) below = SEGUE_VALUE_INIT;
  Scope scope = { plan, rollout, audience, NULL };

  *mix = (SegueDeliveryMix) { { 0 } };
  if (audience != 0)
    {
      segue_audience_get_below (plan, audience, &below);
      scope.below = below.is_set ? below.slot.ids : NULL;
    }
  count (&scope, SEGUE_RECORD_COURSE, SEGUE_COURSE_ROLLOUT, get_way_of_course, mix);
  count (&scope, SEGUE_RECORD_MATERIAL, SEGUE_MATERIAL_ROLLOUT, get_way_of_material, mix);
  count (&scope, SEGUE_RECORD_REINFORCEMENT, SEGUE_REINFORCEMENT_ROLLOUT, get_way_of_reinforcement, mix);
}

/**
 * segue_delivery_way_get_label:
 *
 * Returns: (transfer none): what people read
 */
const char *
segue_delivery_way_get_label (SegueDeliveryWay way)
{
  switch (way)
    {
    case SEGUE_DELIVERY_LIVE:
      return C_("delivery mix", "Live training");
    case SEGUE_DELIVERY_GUIDE:
      return C_("delivery mix", "Guides");
    case SEGUE_DELIVERY_OFFICE_HOURS:
      return C_("delivery mix", "Office hours");
    case SEGUE_DELIVERY_PEER_COACHING:
      return C_("delivery mix", "Peer coaching");
    case SEGUE_DELIVERY_MANAGER:
      return C_("delivery mix", "Managers’ support");
    }

  g_assert_not_reached ();
}

/**
 * segue_delivery_mix_dup_words:
 *
 * Returns: (transfer full): a sentence that says what is missing
 */
char *
segue_delivery_mix_dup_words (const SegueDeliveryMix *mix)
{
  g_autoptr(GString) missing = g_string_new (NULL);

  for (guint way = 0; way < SEGUE_N_DELIVERY_WAYS; way++)
    if (mix->n[way] == 0)
      g_string_append_printf (missing, "%s%s", missing->len > 0 ? ", " : "", segue_delivery_way_get_label (way));
  if (missing->len == 0)
    return g_strdup (_("People learn in all five ways."));

  /* Translators: ways in which people could learn, one after the other. */
  return g_strdup_printf (_("Still missing: %s."), missing->str);
}
