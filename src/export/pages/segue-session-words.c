/* segue-session-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-session-words"

#include "config.h"

#include "segue-session-words.h"

#include "segue-audience-tree.h"
#include "segue-dated.h"
#include "segue-session.h"
#include "segue-time.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * segue_shown_text_dup:
 * @level: who reads it
 * @record: a record
 * @field: one of its fields that is no link
 *
 * Returns: (transfer full) (nullable): what people read in the field; %NULL where it is
 *   not set, or may not be seen
 */
char *
segue_shown_text_dup (SegueRedactionLevel  level,
                      SeguePlan           *plan,
                      SegueRecord         *record,
                      guint                field)
{
  const SegueField *row = segue_record_get_field (record, field);
  SegueValue value = segue_record_peek (record, field);

  if (segue_redaction_decide (level, row, plan, record) != SEGUE_SHOWN_FULLY)
    return NULL;
  if (row->kind == SEGUE_FIELD_CHOICE && segue_record_get_choice (record, field) != SEGUE_CHOICE_NONE)
    return g_strdup (segue_choices_get_label (row->choices, segue_record_get_choice (record, field)));

  return value.is_set ? segue_value_to_label (row, &value) : NULL;
}

/**
 * segue_shown_names_dup:
 * @level: who reads it
 * @record: a record
 * @field: one of its links
 *
 * Returns: (transfer full) (nullable): what those that it links to may be called, one
 *   after another; %NULL where that is nobody
 */
char *
segue_shown_names_dup (SegueRedactionLevel  level,
                       SeguePlan           *plan,
                       SegueRecord         *record,
                       guint                field)
{
  const SegueField *row = segue_record_get_field (record, field);
  gint64 one = 0;
  const gint64 *ids = &one;
  g_autoptr(GString) names = g_string_new (NULL);
  guint n = 1;

  if (segue_redaction_decide (level, row, plan, record) == SEGUE_SHOWN_NOT)
    return NULL;
  if (row->kind == SEGUE_FIELD_LINKS)
    ids = segue_record_get_links (record, field, &n);
  else
    one = segue_record_get_link (record, field);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *target = segue_plan_find (plan, row->target, ids[i]);
      g_autofree char *name = target != NULL ? segue_redaction_dup_link_name (level, plan, record, row, target) : NULL;

      if (name != NULL)
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
    }

  return names->len > 0 ? g_string_free (g_steal_pointer (&names), FALSE) : NULL;
}

/**
 * segue_session_words_dup_days:
 *
 * Returns: (transfer full): “Wed 21 Apr 2027”, both days where there are several
 */
char *
segue_session_words_dup_days (SegueRecord *session)
{
  SegueDay first = segue_dated_get_first (session);
  SegueDay last = segue_dated_get_last (session);
  g_autofree char *weekday = NULL;
  g_autofree char *day = NULL;
  g_autofree char *to = NULL;

  if (first == SEGUE_DAY_NONE)
    return g_strdup (_("No day yet"));

  weekday = segue_day_to_weekday_label (first, TRUE);
  day = segue_day_to_short_label (first, last > first ? last : SEGUE_DAY_NONE);
  if (last <= first)
    /* Translators: a weekday and a day: Wed 21 Apr 2027 */
    return g_strdup_printf (_("%s %s"), weekday, day);

  to = segue_day_to_short_label (last, SEGUE_DAY_NONE);
  /* Translators: a weekday, a day and the last day: Wed 21 Apr to 22 Apr 2027 */
  return g_strdup_printf (_("%s %s to %s"), weekday, day, to);
}

/**
 * segue_session_words_dup_time:
 *
 * Returns: (transfer full) (nullable): “9:00 to 11:00”; %NULL for the whole day
 */
char *
segue_session_words_dup_time (SegueRecord *session)
{
  int starts = segue_dated_get_minutes (session, SEGUE_SESSION_TIME);
  int ends = segue_dated_get_minutes (session, SEGUE_SESSION_END_TIME);
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (starts == SEGUE_TIME_NONE)
    return NULL;

  from = segue_time_to_label (starts);
  if (ends == SEGUE_TIME_NONE)
    return g_steal_pointer (&from);

  to = segue_time_to_label (ends);
  return g_strdup_printf (_("%s to %s"), from, to);
}

/**
 * segue_session_words_dup_title:
 *
 * Returns: (transfer full): what the session is called
 */
char *
segue_session_words_dup_title (SegueRedactionLevel  level,
                               SeguePlan           *plan,
                               SegueRecord         *session)
{
  char *title = segue_redaction_dup_name (level, plan, session);

  return title != NULL ? title : g_strdup (_("Confidential"));
}

/**
 * segue_session_words_dup_place:
 *
 * Returns: (transfer full) (nullable): the room, else where to join, without what only
 *   machines need of that
 */
char *
segue_session_words_dup_place (SegueRedactionLevel  level,
                               SeguePlan           *plan,
                               SegueRecord         *session)
{
  char *room = segue_shown_text_dup (level, plan, session, SEGUE_SESSION_ROOM);

  g_autofree char *address = room == NULL ? segue_shown_text_dup (level, plan, session, SEGUE_SESSION_ADDRESS) : NULL;
  const char *host = address != NULL ? strstr (address, "://") : NULL;

  return room != NULL ? room : host != NULL ? g_strdup (host + strlen ("://")) : g_steal_pointer (&address);
}

/**
 * segue_session_words_dup_trainers:
 *
 * Returns: (transfer full) (nullable): who holds it, known by name to everybody
 */
char *
segue_session_words_dup_trainers (SegueRedactionLevel  level,
                                  SeguePlan           *plan,
                                  SegueRecord         *session)
{
  return segue_shown_names_dup (level, plan, session, SEGUE_SESSION_TRAINERS);
}

/* Those without a day come last. */
static int
compare_sessions (gconstpointer a,
                  gconstpointer b)
{
  SegueRecord *one = *(SegueRecord * const *) a;
  SegueRecord *two = *(SegueRecord * const *) b;
  SegueDay first = segue_dated_get_first (one);
  SegueDay second = segue_dated_get_first (two);
  int starts = segue_dated_get_minutes (one, SEGUE_SESSION_TIME);
  int later = segue_dated_get_minutes (two, SEGUE_SESSION_TIME);

  if (first != second)
    return first == SEGUE_DAY_NONE ? 1 : second == SEGUE_DAY_NONE ? -1 : first < second ? -1 : 1;
  if (starts != later)
    return starts < later ? -1 : 1;

  return (segue_record_get_id (one) > segue_record_get_id (two)) - (segue_record_get_id (one) < segue_record_get_id (two));
}

/* The audience, and those above and below it. */
static GHashTable *
dup_reached (SeguePlan *plan,
             gint64     audience)
{
  GHashTable *reached = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_auto(SegueValue) below = SEGUE_VALUE_INIT;
  g_autoptr(GArray) above = g_array_new (FALSE, FALSE, sizeof (gint64));

  segue_audience_get_below (plan, audience, &below);
  segue_audience_get_above (plan, audience, above);
  for (guint i = 0; below.is_set && i < below.slot.ids->n; i++)
    g_hash_table_add (reached, g_memdup2 (&below.slot.ids->ids[i], sizeof (gint64)));
  for (guint i = 0; i < above->len; i++)
    g_hash_table_add (reached, g_memdup2 (&g_array_index (above, gint64, i), sizeof (gint64)));

  return reached;
}

/* None named is everybody. */
static gboolean
reaches (SegueRecord *session,
         GHashTable  *reached)
{
  guint n = 0;
  const gint64 *named = segue_record_get_links (session, SEGUE_SESSION_AUDIENCES, &n);

  for (guint i = 0; i < n; i++)
    if (g_hash_table_contains (reached, &named[i]))
      return TRUE;

  return n == 0;
}

static gboolean
is_wanted (SegueRecord            *session,
           SeguePlan              *plan,
           const SeguePageOptions *options,
           SegueDay                from)
{
  SegueDay first = segue_dated_get_first (session);
  SegueDay last = segue_dated_get_last (session);

  if (options->level != SEGUE_REDACTION_LEVEL_TEAM && segue_redaction_is_confidential (plan, session))
    return FALSE;
  if (options->of != 0)
    return segue_record_get_id (session) == options->of;

  if (options->filter.rollout != 0 && segue_record_get_link (session, SEGUE_SESSION_ROLLOUT) != options->filter.rollout)
    return FALSE;
  if (segue_record_get_boolean (session, SEGUE_MAIN_ARCHIVED))
    return FALSE;

  return (from == SEGUE_DAY_NONE || first == SEGUE_DAY_NONE || last >= from) &&
         (options->filter.to == SEGUE_DAY_NONE || (first != SEGUE_DAY_NONE && first <= options->filter.to));
}

/**
 * segue_shown_sessions_dup:
 * @plan: where the records are
 * @options: which one, or of which rollout and audience until when, and for whom
 * @from: the first day, %SEGUE_DAY_NONE for no limit
 *
 * Returns: (transfer full) (element-type SegueRecord): sessions that may be shown, by day and time
 */
GPtrArray *
segue_shown_sessions_dup (SeguePlan              *plan,
                          const SeguePageOptions *options,
                          SegueDay                from)
{
  GPtrArray *sessions = g_ptr_array_new_with_free_func (g_object_unref);
  SegueRecordList *all = segue_plan_list (plan, SEGUE_RECORD_SESSION);
  g_autoptr(GHashTable) reached = options->filter.audience != 0 ? dup_reached (plan, options->filter.audience) : NULL;

  for (guint i = 0; i < segue_record_list_get_n (all); i++)
    {
      SegueRecord *session = segue_record_list_get (all, i);

      if (is_wanted (session, plan, options, from) &&
          (reached == NULL || reaches (session, reached)))
        g_ptr_array_add (sessions, g_object_ref (session));
    }
  g_ptr_array_sort (sessions, compare_sessions);

  return sessions;
}
