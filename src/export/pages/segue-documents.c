/* segue-documents.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-documents"

#include "config.h"

#include "segue-documents.h"

#include "segue-calendar-page.h"
#include "segue-coverage-page.h"
#include "segue-grid-page.h"
#include "segue-hand-out-page.h"
#include "segue-impact-matrix-page.h"
#include "segue-insights-page.h"
#include "segue-matrix-page.h"
#include "segue-preparation-page.h"
#include "segue-profile-page.h"
#include "segue-raci-page.h"
#include "segue-register-page.h"
#include "segue-resistance-page.h"
#include "segue-roster-page.h"
#include "segue-sender-sheet-page.h"
#include "segue-sign-in-page.h"
#include "segue-timetable-page.h"
#include "segue-training-plan-page.h"
#include "segue-you-said-page.h"

#include <glib/gi18n.h>

/* A document is a row of this, and the command line, the window and the tests know it. */
static const SegueDocumentKind kinds[] = {
  { "stakeholders", N_("Stakeholder register"), "stakeholders", FALSE, TRUE, FALSE, NULL, segue_register_page_new },
  { "impact-matrix", N_("Impact matrix"), "audiences", TRUE, FALSE, FALSE, NULL, segue_impact_matrix_page_new },
  { "raci", N_("Who does what"), "raci", TRUE, FALSE, FALSE, NULL, segue_raci_page_new },
  { "profile", N_("Five-element profile"), "stakeholders", TRUE, TRUE, FALSE, NULL, segue_profile_page_new },
  { "power-interest-grid", N_("Power/interest grid"), "stakeholders", TRUE, TRUE, FALSE, &segue_rating_grid_axes, segue_grid_page_new },
  { "engagement-matrix", N_("Engagement matrix"), "stakeholders", TRUE, TRUE, TRUE, NULL, segue_matrix_page_new },
  { "calendar", N_("Communication calendar"), "calendar", FALSE, FALSE, FALSE, &segue_calendar_layouts, segue_calendar_page_new,
    .has_span = TRUE, .level = SEGUE_REDACTION_LEVEL_PUBLIC },
  { "hand-out", N_("Hand-out"), "audiences", TRUE, FALSE, FALSE, NULL, segue_hand_out_page_new,
    .has_span = TRUE, .level = SEGUE_REDACTION_LEVEL_PUBLIC },
  { "sender-sheet", N_("Sender sheet"), "communications", FALSE, FALSE, FALSE, NULL, segue_sender_sheet_page_new,
    .has_span = TRUE, .of = SEGUE_RECORD_STAKEHOLDER },
  { "training-plan", N_("Training plan"), "courses", TRUE, FALSE, FALSE, NULL, segue_training_plan_page_new },
  { "coverage-matrix", N_("Training coverage"), "requirements", TRUE, FALSE, FALSE, NULL, segue_coverage_page_new,
    .is_wide = TRUE },
  { "timetable", N_("Training timetable"), "sessions", FALSE, FALSE, FALSE, NULL, segue_timetable_page_new,
    .has_span = TRUE, .level = SEGUE_REDACTION_LEVEL_PUBLIC },
  { "roster", N_("Roster"), "enrolments", FALSE, FALSE, FALSE, NULL, segue_roster_page_new,
    .has_span = TRUE, .of = SEGUE_RECORD_SESSION },
  { "sign-in-sheet", N_("Sign-in sheet"), "enrolments", FALSE, FALSE, FALSE, NULL, segue_sign_in_page_new,
    .has_span = TRUE, .of = SEGUE_RECORD_SESSION, .level = SEGUE_REDACTION_LEVEL_PUBLIC },
  { "resistance", N_("Resistance log"), "resistance", TRUE, TRUE, FALSE, NULL, segue_resistance_page_new, .is_wide = TRUE },
  { "resistance-insights", N_("Resistance insights"), "resistance", TRUE, TRUE, FALSE, NULL, segue_insights_page_new },
  { "you-said-we-did", N_("You said – we did"), "resistance", TRUE, FALSE, FALSE, NULL, segue_you_said_page_new,
    .level = SEGUE_REDACTION_LEVEL_PUBLIC },
  { "preparation-sheet", N_("Preparation sheet"), "resistance", FALSE, TRUE, FALSE, NULL, segue_preparation_page_new,
    .of = SEGUE_RECORD_RESISTANCE },
};

/**
 * segue_documents_get:
 * @n: (out): how many
 *
 * Returns: (transfer none) (array length=n): all documents
 */
const SegueDocumentKind *
segue_documents_get (guint *n)
{
  g_return_val_if_fail (n != NULL, NULL);

  *n = G_N_ELEMENTS (kinds);
  return kinds;
}

/**
 * segue_documents_find:
 * @name: a word
 *
 * Returns: (transfer none) (nullable): the document of that name
 */
const SegueDocumentKind *
segue_documents_find (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].name, name))
      return &kinds[i];

  return NULL;
}

/**
 * segue_documents_is_landscape:
 * @layout: one of the kind's layouts
 *
 * Returns: whether the long side lies where nobody says otherwise
 */
gboolean
segue_documents_is_landscape (const SegueDocumentKind *kind,
                              guint                    layout)
{
  g_return_val_if_fail (kind != NULL, FALSE);

  return kind->is_wide || (kind->layouts == &segue_calendar_layouts && layout != SEGUE_CALENDAR_LAYOUT_AGENDA);
}

/**
 * segue_documents_check:
 * @level: who it is for
 * @error: %SEGUE_REDACTION_ERROR where it shows opinions about people to the public
 *
 * Returns: whether there may be such a document at @level
 */
gboolean
segue_documents_check (const SegueDocumentKind  *kind,
                       SegueRedactionLevel       level,
                       GError                  **error)
{
  g_return_val_if_fail (kind != NULL, FALSE);

  if (level != SEGUE_REDACTION_LEVEL_PUBLIC || !kind->has_opinions)
    return TRUE;

  segue_redaction_refuse_opinions (_(kind->label), error);
  return FALSE;
}

/* The rollouts that the level may know of. */
static GArray *
dup_rollouts (SeguePlan           *plan,
              SegueRedactionLevel  level)
{
  SegueRecordList *rollouts = segue_plan_list (plan, SEGUE_RECORD_ROLLOUT);
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint n = segue_record_list_get_n (rollouts);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *rollout = segue_record_list_get (rollouts, i);
      gint64 id = segue_record_get_id (rollout);

      if (level == SEGUE_REDACTION_LEVEL_TEAM || !segue_redaction_is_confidential (plan, rollout))
        g_array_append_val (ids, id);
    }

  return ids;
}

static SegueDocument *
make_sections (const SegueDocumentKind  *kind,
               SeguePlan                *plan,
               const SeguePageOptions   *options,
               GError                  **error)
{
  g_autoptr(GArray) rollouts = dup_rollouts (plan, options->level);
  g_autoptr(SegueDocument) first = NULL;

  for (guint i = 0; i < rollouts->len; i++)
    {
      SeguePageOptions own = *options;
      SegueDocument *section;

      own.filter.rollout = g_array_index (rollouts, gint64, i);
      section = kind->create (plan, &own, error);
      if (section == NULL)
        return NULL;

      if (first == NULL)
        first = section;
      else
        segue_document_append (first, section);
    }

  return first != NULL ? g_steal_pointer (&first) : kind->create (plan, options, error);
}

/**
 * segue_documents_make:
 * @plan: where the records are
 * @options: which of them, for whom and how
 * @error: %SEGUE_REDACTION_ERROR where nothing would be left at the level
 *
 * Returns: (transfer full) (nullable): the document; of one that is about a rollout, where
 *   the filter names none, a section for each rollout
 */
SegueDocument *
segue_documents_make (const SegueDocumentKind  *kind,
                      SeguePlan                *plan,
                      const SeguePageOptions   *options,
                      GError                  **error)
{
  g_return_val_if_fail (kind != NULL, NULL);
  g_return_val_if_fail (SEGUE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  if (!segue_documents_check (kind, options->level, error))
    return NULL;

  return kind->is_by_rollout && options->filter.rollout == 0 ? make_sections (kind, plan, options, error)
                                                             : kind->create (plan, options, error);
}
