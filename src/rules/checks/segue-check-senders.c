/* segue-check-senders.c - who sends (C01 to C03)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was sent cannot be sent by somebody else, and where nobody said in which role
 * somebody sends, nothing is wrong yet.
 */

#define G_LOG_DOMAIN "segue-check"

#include "config.h"

#include "segue-check-private.h"

#include "segue-audience.h"
#include "segue-calendar-choices.h"
#include "segue-communication.h"
#include "segue-message-use.h"
#include "segue-message.h"
#include "segue-rollout.h"

#include <glib/gi18n.h>

/* One item from the project team is not yet a habit of theirs. */
#define FEWEST_ITEMS 3

/* The role of who sends @communication, SEGUE_CHOICE_NONE where it has gone out or that is
 * not known.
 */
static int
get_open_role (SegueCheckIndex *index,
               SegueRecord     *communication)
{
  SegueCheckItem *item = segue_check_index_find_item (index, communication);

  if (item == NULL || item->state == SEGUE_DATED_DONE)
    return SEGUE_CHOICE_NONE;

  return segue_record_get_choice (communication, SEGUE_COMMUNICATION_SENDER_ROLE);
}

static gboolean
is_of_kind (SegueRecord *message,
            const int   *kinds,
            guint        n_kinds)
{
  for (guint i = 0; i < n_kinds; i++)
    if (segue_record_get_choice (message, SEGUE_MESSAGE_KIND) == kinds[i])
      return TRUE;

  return FALSE;
}

/* Finds the communications with a message of some kinds whose sender is in none of the roles. */
static void
find_wrong_roles (SegueCheckRun *run,
                  const int     *kinds,
                  guint          n_kinds,
                  const int     *roles,
                  guint          n_roles)
{
  SegueRecordList *uses = segue_plan_list (run->index->plan, SEGUE_RECORD_MESSAGE_USE);
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < segue_record_list_get_n (uses); i++)
    {
      SegueRecord *use = segue_record_list_get (uses, i);
      SegueRecord *message = segue_plan_follow (run->index->plan, use, SEGUE_MESSAGE_USE_MESSAGE);
      SegueRecord *communication = segue_plan_follow (run->index->plan, use, SEGUE_MESSAGE_USE_COMMUNICATION);
      int role;
      gboolean fits = FALSE;

      if (message == NULL || communication == NULL || !is_of_kind (message, kinds, n_kinds))
        continue;

      role = get_open_role (run->index, communication);
      for (guint j = 0; j < n_roles; j++)
        fits = fits || role == roles[j];
      if (role != SEGUE_CHOICE_NONE && !fits && g_hash_table_add (seen, communication))
        {
          SegueFinding *finding = segue_check_find_new (run, segue_record_get_link (communication, SEGUE_COMMUNICATION_ROLLOUT),
                                                        communication);

          finding->figures[0] = role;
          segue_finding_add_record (finding, message);
        }
    }
}

/* Whoever is picked sends in that role. */
static void
send_by (SegueFix           *fix,
         const SegueFinding *finding,
         SegueRecord        *sender,
         int                 role)
{
  segue_fix_set_integer (fix, finding->records[0], SEGUE_COMMUNICATION_SENDER, segue_record_get_id (sender));
  segue_fix_set_integer (fix, finding->records[0], SEGUE_COMMUNICATION_SENDER_ROLE, role);
}

/* “Project lead” */
static const char *
get_role (const SegueFinding *finding)
{
  return segue_choices_get_label (&segue_sender_roles, (int) finding->figures[0]);
}

/* C01: a business reason, or the risk of not changing, is not sent by an executive or a
 * senior leader.
 */
void
segue_check_c01_run (SegueCheckRun *run)
{
  const int kinds[] = { SEGUE_MESSAGE_KIND_BUSINESS_REASON, SEGUE_MESSAGE_KIND_RISK };
  const int roles[] = { SEGUE_SENDER_ROLE_EXECUTIVE, SEGUE_SENDER_ROLE_SENIOR_LEADER };

  find_wrong_roles (run, kinds, G_N_ELEMENTS (kinds), roles, G_N_ELEMENTS (roles));
}

char *
segue_check_c01_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *title = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *message = segue_finding_dup_title (plan, finding, 1);

  /* Translators: a communication, a key message, the role of who sends it */
  return g_strdup_printf (_("“%s” gives the reason “%s”, but is sent as “%s”, not by an executive or a senior leader."),
                          title, message, get_role (finding));
}

/* By the sponsor. */
gboolean
segue_check_c01_fill_fix (SeguePlan          *plan,
                          const SegueFinding *finding,
                          SegueFix           *fix)
{
  SegueRecord *rollout = segue_plan_find (plan, SEGUE_RECORD_ROLLOUT, finding->rollout);
  SegueRecord *sponsor = rollout != NULL ? segue_plan_follow (plan, rollout, SEGUE_ROLLOUT_SPONSOR) : NULL;
  g_autofree char *name = sponsor != NULL ? segue_plan_dup_title (plan, sponsor) : NULL;

  if (sponsor == NULL)
    return FALSE;

  /* Translators: the name of the sponsor of a rollout; on a button */
  fix->label = g_strdup_printf (_("Send by %s, the Sponsor"), name);
  send_by (fix, finding, sponsor, SEGUE_SENDER_ROLE_EXECUTIVE);
  return TRUE;
}

/* C02: a personal impact is not sent by a people manager. */
void
segue_check_c02_run (SegueCheckRun *run)
{
  const int kinds[] = { SEGUE_MESSAGE_KIND_PERSONAL_IMPACT };
  const int roles[] = { SEGUE_SENDER_ROLE_PEOPLE_MANAGER };

  find_wrong_roles (run, kinds, G_N_ELEMENTS (kinds), roles, G_N_ELEMENTS (roles));
}

char *
segue_check_c02_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *title = segue_finding_dup_title (plan, finding, 0);
  g_autofree char *message = segue_finding_dup_title (plan, finding, 1);

  /* Translators: a communication, a key message, the role of who sends it */
  return g_strdup_printf (_("“%s” tells people what it means for them (“%s”), but is sent as “%s”, not by their manager."),
                          title, message, get_role (finding));
}

/* By the manager of the audience, where it is one with one manager. */
gboolean
segue_check_c02_fill_fix (SeguePlan          *plan,
                          const SegueFinding *finding,
                          SegueFix           *fix)
{
  SegueValue named = segue_record_peek (finding->records[0], SEGUE_COMMUNICATION_AUDIENCES);
  SegueRecord *audience = NULL;
  SegueRecord *manager = NULL;
  g_autofree char *name = NULL;

  if (named.is_set && named.slot.ids->n == 1)
    audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, named.slot.ids->ids[0]);
  if (audience != NULL)
    manager = segue_plan_follow (plan, audience, SEGUE_AUDIENCE_MANAGER);
  if (manager == NULL)
    return FALSE;

  name = segue_plan_dup_title (plan, manager);
  /* Translators: the name of the manager of an audience; on a button */
  fix->label = g_strdup_printf (_("Send by %s, the Manager"), name);
  send_by (fix, finding, manager, SEGUE_SENDER_ROLE_PEOPLE_MANAGER);
  return TRUE;
}

/* How many communications reach @pair whose sender's role is known, and of them how many
 * from the project team.
 */
static void
count_senders (SegueCheckIndex *index,
               SegueCheckPair  *pair,
               guint           *n_known,
               guint           *n_project)
{
  for (guint i = 0; i < pair->items->len; i++)
    {
      SegueRecord *record = segue_check_pair_get_item (index, pair, i)->record;
      int role;

      if (segue_record_get_kind (record) != SEGUE_RECORD_COMMUNICATION)
        continue;
      role = segue_record_get_choice (record, SEGUE_COMMUNICATION_SENDER_ROLE);
      *n_known += role != SEGUE_CHOICE_NONE;
      *n_project += role == SEGUE_SENDER_ROLE_PROJECT_LEAD || role == SEGUE_SENDER_ROLE_CHANGE_LEAD;
    }
}

/* C03: the project team, project lead or change lead, sends more than half of at least
 * three communications to an audience; sent ones count.
 */
void
segue_check_c03_run (SegueCheckRun *run)
{
  for (guint i = 0; i < run->index->pairs->len; i++)
    {
      SegueCheckPair *pair = segue_check_index_get_pair (run->index, i);
      SegueCheckPair *above = pair->above >= 0 ? segue_check_index_get_pair (run->index, (guint) pair->above) : NULL;
      SegueFinding *finding = NULL;
      guint n_known = 0, n_project = 0;

      if (!pair->counts || (above != NULL && above->items->len == pair->items->len))
        continue; /* it hears what those above hear */

      count_senders (run->index, pair, &n_known, &n_project);
      if (n_known < FEWEST_ITEMS || n_project * 2 <= n_known)
        continue;

      finding = segue_check_find_new (run, pair->rollout, pair->audience);
      finding->figures[0] = n_project;
      finding->figures[1] = n_known;
    }
}

char *
segue_check_c03_dup_text (SeguePlan          *plan,
                          const SegueFinding *finding)
{
  g_autofree char *audience = segue_finding_dup_title (plan, finding, 0);

  /* Translators: an audience, a number, how many there are */
  return g_strdup_printf (_("%s hears from the project team most of all: %d of %d communications."), audience,
                          (int) finding->figures[0], (int) finding->figures[1]);
}
