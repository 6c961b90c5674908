/* segue-log-silence.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-log-silence"

#include "config.h"

#include "segue-log-silence.h"

#include "segue-contact.h"
#include "segue-heard.h"
#include "segue-impacted-audience.h"

#include <glib/gi18n.h>

#define DAYS_OF_WEEK 7

/* More are counted, not named. */
#define MOST_NAMED 2

/* One that was silent for so many days, %SEGUE_SILENCE_EVER where nothing ever was heard. */
typedef struct
{
  char *name;
  int   days;
} Silent;

static void
silent_clear (gpointer data)
{
  g_free (((Silent *) data)->name);
}

static int
get_weight (const Silent *silent)
{
  return silent->days == SEGUE_SILENCE_EVER ? G_MAXINT : silent->days;
}

/* The longest first. */
static int
compare (gconstpointer a,
         gconstpointer b)
{
  const Silent *one = a;
  const Silent *other = b;

  if (one->days != other->days)
    return get_weight (one) > get_weight (other) ? -1 : 1;

  return g_utf8_collate (one->name, other->name);
}

static GArray *
find_silent (SeguePlan *plan,
             gint64     rollout,
             SegueDay   today)
{
  SegueThresholds thresholds = segue_thresholds_read (plan);
  SegueRecordList *impacted = segue_plan_list (plan, SEGUE_RECORD_IMPACTED_AUDIENCE);
  GArray *found = g_array_new (FALSE, FALSE, sizeof (Silent));

  g_array_set_clear_func (found, silent_clear);
  for (guint i = 0; i < segue_record_list_get_n (impacted); i++)
    {
      SegueRecord *record = segue_record_list_get (impacted, i);
      SegueRecord *audience = segue_plan_follow (plan, record, SEGUE_IMPACTED_AUDIENCE_AUDIENCE);
      Silent silent = { NULL, 0 };

      if (audience == NULL || !segue_record_get_boolean (record, SEGUE_IMPACTED_AUDIENCE_IN_SCOPE) ||
          (rollout != 0 && segue_record_get_link (record, SEGUE_IMPACTED_AUDIENCE_ROLLOUT) != rollout))
        continue;

      silent.days = segue_audience_get_heard (plan, record, today).silence;
      if (!segue_contact_is_silent (&thresholds, silent.days))
        continue;

      silent.name = segue_plan_dup_title (plan, audience);
      g_array_append_val (found, silent);
    }
  g_array_sort (found, compare);

  return found;
}

/* Where nothing ever was heard of some, the sentence is about those. */
static void
keep_worst (GArray *silent)
{
  guint n = 0;

  while (n < silent->len && g_array_index (silent, Silent, n).days == SEGUE_SILENCE_EVER)
    n++;
  if (n > 0)
    g_array_set_size (silent, n);
}

/* Of one “Executives”, of two “Executives and Works council”, of more “Executives and 4 others”. */
static char *
dup_names (const GArray *silent)
{
  const char *first = g_array_index (silent, Silent, 0).name;

  if (silent->len == 1)
    return g_strdup (first);
  if (silent->len == MOST_NAMED)
    /* Translators: two audiences. */
    return g_strdup_printf (_("%s and %s"), first, g_array_index (silent, Silent, 1).name);

  /* Translators: an audience, and how many beside it. */
  return g_strdup_printf (ngettext ("%s and %u other audience", "%s and %u other audiences", silent->len - 1), first, silent->len - 1);
}

/**
 * segue_log_silence_dup:
 * @rollout: a rollout, 0 for all
 *
 * Returns: (transfer full): who of those that it concerns has said nothing for long, in a
 *   sentence; empty where nobody has, or where that may not be known
 */
char *
segue_log_silence_dup (SeguePlan *plan,
                       gint64     rollout,
                       SegueDay   today)
{
  g_autoptr(GArray) silent = NULL;
  g_autofree char *names = NULL;
  int weeks;

  if (!segue_contact_is_shown (plan))
    return g_strdup ("");

  silent = find_silent (plan, rollout, today);
  if (silent->len == 0)
    return g_strdup ("");

  keep_worst (silent);
  names = dup_names (silent);
  weeks = g_array_index (silent, Silent, MIN (silent->len, MOST_NAMED) - 1).days / DAYS_OF_WEEK;
  if (g_array_index (silent, Silent, 0).days == SEGUE_SILENCE_EVER)
    /* Translators: %s are audiences. */
    return g_strdup_printf (_("Nothing was ever heard of %s: silence is not agreement"), names);

  /* Translators: %s are audiences. */
  return g_strdup_printf (ngettext ("Nothing was heard of %s for %d week: silence is not agreement",
                                    "Nothing was heard of %s for %d weeks: silence is not agreement", (gulong) weeks), names, weeks);
}
