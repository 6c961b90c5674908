/* segue-resistance-kinds.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-resistance-kinds"

#include "config.h"

#include "segue-resistance-kinds.h"

#include "segue-day.h"
#include "segue-log-shelf.h"
#include "segue-resistance.h"

#include <glib/gi18n.h>

/* Of the audience that is looked at; without one it names nobody yet. */
static gboolean
fill_entry (SegueRecord     *record,
            SeguePageState  *state,
            GError         **error)
{
  gint64 audience = segue_page_state_get_audience (state);

  segue_record_set_integer (record, SEGUE_RESISTANCE_ROLLOUT, segue_page_state_get_new_rollout (state));
  segue_record_set_text (record, SEGUE_RESISTANCE_SUMMARY, _("New entry"));
  segue_record_set_integer (record, SEGUE_RESISTANCE_HEARD_ON, segue_today ());
  segue_record_set_integer (record, SEGUE_RESISTANCE_STATUS, SEGUE_RESISTANCE_STATUS_NEW);
  if (audience != 0)
    segue_record_set_integer (record, SEGUE_RESISTANCE_AUDIENCE, audience);

  return TRUE;
}

const SegueShelfKind segue_resistance_kinds[] = {
  {
    "resistance", SEGUE_RECORD_RESISTANCE, N_("Entries"), N_("New Entry"), N_("What Do People Object To?"),
    N_("An entry is what somebody says or shows against the change, who it is, and what came of it. An objection is information: write it down early, answer it with facts, and tell them what you did."),
    "segue-resistance-symbolic", fill_entry,
    { { NULL } }, segue_log_shelf_new,
  },
};

const guint segue_n_resistance_kinds = G_N_ELEMENTS (segue_resistance_kinds);
