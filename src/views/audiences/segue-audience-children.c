/* segue-audience-children.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-audience-children"

#include "config.h"

#include "segue-audience-children.h"

#include "segue-benefit.h"
#include "segue-fear.h"
#include "segue-impact.h"
#include "segue-involvement.h"

#include <glib/gi18n.h>

static const guint impact_fields[] = {
  SEGUE_IMPACT_TITLE, SEGUE_IMPACT_ASPECT, SEGUE_IMPACT_DEGREE, SEGUE_IMPACT_YESTERDAY, SEGUE_IMPACT_TOMORROW,
  SEGUE_IMPACT_NATURE, SEGUE_IMPACT_WORSE_FOR_THEM, SEGUE_IMPACT_MITIGATION, SEGUE_IMPACT_OWNER, SEGUE_IMPACT_STATUS,
  SEGUE_IMPACT_LEVEL, SEGUE_IMPACT_STARTS, SEGUE_IMPACT_ENDS,
};
static const guint aspect_fields[] = {
  SEGUE_IMPACT_TITLE, SEGUE_IMPACT_DEGREE, SEGUE_IMPACT_YESTERDAY, SEGUE_IMPACT_TOMORROW, SEGUE_IMPACT_MITIGATION,
  SEGUE_IMPACT_OWNER, SEGUE_IMPACT_STATUS, SEGUE_IMPACT_STARTS, SEGUE_IMPACT_ENDS,
};
static const guint fear_fields[] = { SEGUE_FEAR_FEAR, SEGUE_FEAR_BENEFIT, SEGUE_FEAR_CO_AUTHOR };
static const guint involvement_fields[] = { SEGUE_INVOLVEMENT_STAGE, SEGUE_INVOLVEMENT_DATE, SEGUE_INVOLVEMENT_NOTE };
static const guint benefit_fields[] = {
  SEGUE_BENEFIT_TEXT, SEGUE_BENEFIT_AUDIENCE, SEGUE_BENEFIT_FOR_COMPANY, SEGUE_BENEFIT_TANGIBLE, SEGUE_BENEFIT_KIND,
  SEGUE_BENEFIT_EVIDENCE_LINK,
};

static char *
dup_label (SegueRecord *record,
           guint        field)
{
  SegueValue value = segue_record_peek (record, field);

  return value.is_set ? segue_value_to_label (segue_record_get_field (record, field), &value) : g_strdup ("");
}

static char *
dup_impact_title (SeguePlan   *plan,
                  SegueRecord *impact)
{
  return dup_label (impact, SEGUE_IMPACT_TITLE);
}

/* “Processes · 4 of 5 · In progress” */
static char *
dup_impact_subtitle (SeguePlan   *plan,
                     SegueRecord *impact)
{
  g_autofree char *aspect = dup_label (impact, SEGUE_IMPACT_ASPECT);
  g_autofree char *status = dup_label (impact, SEGUE_IMPACT_STATUS);
  g_autofree char *degree = NULL;

  if (segue_record_is_set (impact, SEGUE_IMPACT_DEGREE))
    /* Translators: a degree of 0 to 5. */
    degree = g_strdup_printf (_("%d of 5"), (int) segue_record_get_integer (impact, SEGUE_IMPACT_DEGREE));
  else
    degree = g_strdup (_("not rated"));

  return g_strdup_printf ("%s · %s%s%s", aspect, degree, *status != '\0' ? " · " : "", status);
}

static char *
dup_fear_title (SeguePlan   *plan,
                SegueRecord *fear)
{
  return dup_label (fear, SEGUE_FEAR_FEAR);
}

static char *
dup_fear_subtitle (SeguePlan   *plan,
                   SegueRecord *fear)
{
  return segue_record_is_set (fear, SEGUE_FEAR_BENEFIT) ? dup_label (fear, SEGUE_FEAR_BENEFIT)
                                                        : g_strdup (_("Nothing stands against it yet"));
}

static char *
dup_involvement_title (SeguePlan   *plan,
                       SegueRecord *involvement)
{
  return dup_label (involvement, SEGUE_INVOLVEMENT_STAGE);
}

static char *
dup_involvement_subtitle (SeguePlan   *plan,
                          SegueRecord *involvement)
{
  g_autofree char *day = dup_label (involvement, SEGUE_INVOLVEMENT_DATE);
  g_autofree char *note = dup_label (involvement, SEGUE_INVOLVEMENT_NOTE);

  return g_strdup_printf ("%s%s%s", day, *day != '\0' && *note != '\0' ? " · " : "", note);
}

static char *
dup_benefit_title (SeguePlan   *plan,
                   SegueRecord *benefit)
{
  return dup_label (benefit, SEGUE_BENEFIT_TEXT);
}

/* For whom: a group, the company, or everybody. */
static char *
dup_benefit_subtitle (SeguePlan   *plan,
                      SegueRecord *benefit)
{
  SegueRecord *audience = segue_plan_follow (plan, benefit, SEGUE_BENEFIT_AUDIENCE);

  if (audience != NULL)
    return segue_plan_dup_title (plan, audience);

  return g_strdup (segue_record_get_boolean (benefit, SEGUE_BENEFIT_FOR_COMPANY) ? _("For the company") : _("For everybody"));
}

const SegueChildKind segue_impact_children = {
  N_("Impacts"), N_("Add an Impact"), N_("No impact is known yet"), SEGUE_RECORD_IMPACT, SEGUE_IMPACT_IMPACTED_AUDIENCE,
  impact_fields, G_N_ELEMENTS (impact_fields), SEGUE_IMPACT_TITLE, N_("New impact"), dup_impact_title, dup_impact_subtitle,
};

const SegueChildKind segue_aspect_children = {
  N_("Impacts"), N_("Add an Impact"), N_("No impact is known yet"), SEGUE_RECORD_IMPACT, SEGUE_IMPACT_IMPACTED_AUDIENCE,
  aspect_fields, G_N_ELEMENTS (aspect_fields), SEGUE_IMPACT_TITLE, N_("New impact"), dup_impact_title, dup_impact_subtitle,
};

const SegueChildKind segue_fear_children = {
  N_("Fears and What Stands Against Them"), N_("Add a Fear"), N_("No fear is known yet"), SEGUE_RECORD_FEAR,
  SEGUE_FEAR_IMPACTED_AUDIENCE, fear_fields, G_N_ELEMENTS (fear_fields), SEGUE_FEAR_FEAR, N_("New fear"), dup_fear_title,
  dup_fear_subtitle,
};

const SegueChildKind segue_involvement_children = {
  N_("Involvement"), N_("Add an Involvement"), N_("They were not involved yet"), SEGUE_RECORD_INVOLVEMENT,
  SEGUE_INVOLVEMENT_IMPACTED_AUDIENCE, involvement_fields, G_N_ELEMENTS (involvement_fields), SEGUE_NO_FIELD, NULL,
  dup_involvement_title, dup_involvement_subtitle,
};

const SegueChildKind segue_benefit_children = {
  N_("Benefits of the Rollout"), N_("Add a Benefit"), N_("No benefit is written down yet"), SEGUE_RECORD_BENEFIT,
  SEGUE_BENEFIT_ROLLOUT, benefit_fields, G_N_ELEMENTS (benefit_fields), SEGUE_BENEFIT_TEXT, N_("New benefit"),
  dup_benefit_title, dup_benefit_subtitle,
};
