/* segue-roster-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-roster-words"

#include "config.h"

#include "segue-roster-words.h"

#include "segue-session-facts.h"

#include <glib/gi18n.h>

static void
append (GString    *words,
        const char *text)
{
  if (words->len > 0)
    g_string_append (words, " · ");
  g_string_append (words, text);
}

/**
 * segue_roster_words_dup_added:
 * @name: (nullable): of the one who was added; %NULL for several
 *
 * Returns: (transfer full): “Ann Miller has a seat”, “9 people have a seat · 2 wait for one”
 */
char *
segue_roster_words_dup_added (const SegueEnrolling *result,
                              const char           *name)
{
  GString *words = g_string_new (NULL);
  g_autofree char *seated = NULL;
  g_autofree char *waiting = NULL;
  g_autofree char *present = NULL;

  if (name != NULL)
    {
      if (result->n_waiting > 0)
        g_string_append_printf (words, _("No seat is free: %s is on the waiting list."), name);
      else if (result->n_enrolled > 0)
        g_string_append_printf (words, _("%s has a seat."), name);
      else
        g_string_append_printf (words, _("%s is on the roster already."), name);
      return g_string_free (words, FALSE);
    }

  seated = g_strdup_printf (ngettext ("%u person has a seat", "%u people have a seat", result->n_enrolled), result->n_enrolled);
  append (words, seated);
  if (result->n_waiting > 0)
    {
      waiting = g_strdup_printf (ngettext ("%u on the waiting list", "%u on the waiting list", result->n_waiting), result->n_waiting);
      append (words, waiting);
    }
  if (result->n_present > 0)
    {
      present = g_strdup_printf (ngettext ("%u was there already", "%u were there already", result->n_present), result->n_present);
      append (words, present);
    }

  return g_string_free (words, FALSE);
}

/**
 * segue_roster_words_dup_rebooked:
 *
 * Returns: (transfer full): “8 people invited to another session · 2 in a draft of Mon 4 May, 09:00”
 */
char *
segue_roster_words_dup_rebooked (SeguePlan            *plan,
                                 const SegueRebooking *result)
{
  GString *words = g_string_new (NULL);
  SegueRecord *draft = result->draft != 0 ? segue_plan_find (plan, SEGUE_RECORD_SESSION, result->draft) : NULL;
  g_autofree char *seated = NULL;
  g_autofree char *drafted = NULL;
  g_autofree char *served = NULL;
  g_autofree char *when = draft != NULL ? segue_session_facts_dup_when (draft) : NULL;

  if (result->n_seated > 0)
    {
      seated = g_strdup_printf (ngettext ("%u person is invited to another session", "%u people are invited to another session", result->n_seated), result->n_seated);
      append (words, seated);
    }
  if (result->n_drafted > 0)
    {
      /* Translators: people who are in a session that was just drafted, and when it is. */
      drafted = g_strdup_printf (ngettext ("%u person is in a new draft: %s", "%u people are in a new draft: %s", result->n_drafted),
                                 result->n_drafted, when != NULL ? when : _("No day yet"));
      append (words, drafted);
    }
  if (result->n_served > 0)
    {
      served = g_strdup_printf (ngettext ("%u needs none", "%u need none", result->n_served), result->n_served);
      append (words, served);
    }
  if (words->len == 0)
    append (words, _("Nobody needs another seat"));

  return g_string_free (words, FALSE);
}
