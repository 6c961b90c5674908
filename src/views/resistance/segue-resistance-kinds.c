/* segue-resistance-kinds.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-resistance-kinds"

#include "config.h"

#include "segue-resistance-kinds.h"

#include "segue-feedback.h"
#include "segue-log-shelf.h"
#include "segue-objection.h"
#include "segue-promises-shelf.h"
#include "segue-said-shelves.h"

#include <glib/gi18n.h>

static gboolean
fill_feedback (SegueRecord     *record,
               SeguePageState  *state,
               GError         **error)
{
  gint64 audience = segue_page_state_get_audience (state);

  segue_record_set_integer (record, SEGUE_FEEDBACK_ROLLOUT, segue_page_state_get_new_rollout (state));
  segue_record_set_integer (record, SEGUE_FEEDBACK_RECEIVED_ON, segue_today ());
  if (audience != 0)
    segue_record_set_integer (record, SEGUE_FEEDBACK_AUDIENCE, audience);

  return TRUE;
}

static gboolean
fill_objection (SegueRecord     *record,
                SeguePageState  *state,
                GError         **error)
{
  gint64 audience = segue_page_state_get_audience (state);
  g_auto(SegueValue) audiences = SEGUE_VALUE_INIT;

  segue_record_set_integer (record, SEGUE_OBJECTION_ROLLOUT, segue_page_state_get_new_rollout (state));
  if (audience != 0)
    segue_value_set_ids (&audiences, &audience, 1);
  segue_record_set_value (record, SEGUE_OBJECTION_AUDIENCES, &audiences);

  return TRUE;
}

const SegueShelfKind segue_resistance_kinds[] = {
  {
    "resistance", SEGUE_RECORD_RESISTANCE, N_("Entries"), N_("New Entry"), N_("What Do People Object To?"),
    N_("An entry is what somebody says or shows against the change, who it is, and what came of it. An objection is information: write it down early, answer it with facts, and tell them what you did."),
    "segue-resistance-symbolic", NULL,
    { { NULL } }, segue_log_shelf_new,
    .ask = "win.capture",
  },
  {
    "actions", SEGUE_RECORD_ACTION, N_("Promises"), N_("New Promise"), N_("What Was Promised?"),
    N_("A promise says what, to whom, by when and who keeps it. What is late comes first, and the share that is kept in time shows whether people can rely on it."),
    "object-select-symbolic", NULL,
    { { NULL } }, segue_promises_shelf_new,
    .ask = "win.promise",
  },
  {
    "feedback", SEGUE_RECORD_FEEDBACK, N_("Feedback"), N_("New Feedback"), N_("What Do People Say?"),
    N_("Questions, ideas, rumours and praise, each with the reply that it got. With one key an item becomes an entry of the log."),
    "chat-message-new-symbolic", fill_feedback,
    { { NULL } }, segue_said_shelves_make_feedback,
    .words = N_("What was said, asked or proposed"), .words_field = SEGUE_FEEDBACK_TEXT,
  },
  {
    "objections", SEGUE_RECORD_OBJECTION, N_("Objections"), N_("New Objection"), N_("What Comes Again and Again?"),
    N_("An objection with its answer, ready for use: in entries, in the FAQ and in what managers say to their people."),
    "help-about-symbolic", fill_objection,
    { { NULL } }, segue_said_shelves_make_objections,
    .words = N_("The objection, in their words"), .words_field = SEGUE_OBJECTION_TITLE,
  },
};

const guint segue_n_resistance_kinds = G_N_ELEMENTS (segue_resistance_kinds);
