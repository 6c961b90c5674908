/* segue-training-plan-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training-plan-page"

#include "config.h"

#include "segue-training-plan-page.h"

#include "segue-audience-tree.h"
#include "segue-training-figures.h"
#include "segue-training-lists.h"

#include <glib/gi18n.h>

struct _SegueTrainingPlanPage
{
  SegueFlowPage parent_instance;
};

G_DEFINE_FINAL_TYPE (SegueTrainingPlanPage, segue_training_plan_page, SEGUE_TYPE_FLOW_PAGE)

static void
segue_training_plan_page_compose (SegueFlowPage   *page,
                                  SegueRecord     *rollout,
                                  SegueTypesetter *type,
                                  double           width)
{
  const SeguePageOptions *options = segue_document_get_options (SEGUE_DOCUMENT (page));
  SeguePlan *plan = segue_flow_page_get_plan (page);
  g_autoptr(SegueTraining) training = segue_training_new (plan, segue_record_get_id (rollout), options->day);
  g_auto(SegueValue) below = SEGUE_VALUE_INIT;
  SegueTrainingList list = {
    page, plan, options, training, segue_record_get_id (rollout), NULL, width, segue_typesetter_get_scale (type),
  };

  if (options->filter.audience != 0)
    {
      segue_audience_get_below (plan, options->filter.audience, &below);
      list.audiences = below.slot.ids;
    }

  if (segue_training_get_n_courses (training) == 0)
    {
      segue_flow_page_add_text (page, SEGUE_FLOW_ROW_PARAGRAPH, width, _("There are no courses yet."));
      segue_training_list_add_needs (&list);
      return;
    }

  segue_training_figures_add (page, type, width, training);
  segue_training_list_add_courses (&list);
  segue_training_list_add_materials (&list);
  segue_training_list_add_sessions (&list);
  segue_training_list_add_reinforcements (&list);
  segue_training_list_add_needs (&list);
}

static void
segue_training_plan_page_class_init (SegueTrainingPlanPageClass *klass)
{
  SEGUE_FLOW_PAGE_CLASS (klass)->compose = segue_training_plan_page_compose;
}

static void
segue_training_plan_page_init (SegueTrainingPlanPage *self)
{
}

/**
 * segue_training_plan_page_new:
 * @plan: where the records are
 * @options: of which rollout and audience, and for whom
 * @error: not used: there is one for every reader
 *
 * Returns: (transfer full): the training plan of a rollout
 */
SegueDocument *
segue_training_plan_page_new (SeguePlan               *plan,
                              const SeguePageOptions  *options,
                              GError                 **error)
{
  SegueTrainingPlanPage *self = NULL;

  g_return_val_if_fail (SEGUE_IS_PLAN (plan) && options != NULL, NULL);

  self = g_object_new (SEGUE_TYPE_TRAINING_PLAN_PAGE, NULL);
  segue_flow_page_set_up (SEGUE_FLOW_PAGE (self), plan, options, _("Training plan"));

  return SEGUE_DOCUMENT (self);
}
