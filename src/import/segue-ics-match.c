/* segue-ics-match.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A uid says which record is meant.  Calendars of holidays are often made anew, uids and
 * all: what has the same title at the same time is the same.
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-ics-match.h"

#include "segue-communication.h"
#include "segue-fold.h"
#include "segue-ical-terms.h"
#include "segue-ics-times.h"
#include "segue-session.h"
#include "segue-import-uids.h"

#include <glib/gi18n.h>
#include <string.h>

typedef struct
{
  SeguePlan       *plan;
  SegueImportUids *uids[SEGUE_N_RECORD_KINDS];
  GHashTable      *by_title[SEGUE_N_RECORD_KINDS]; /* title and time → record, %NULL until needed */
  GHashTable      *claimed;                        /* records that a uid led to */
  GHashTable      *newest;                         /* uid → the entry with the highest sequence */
  SegueIcsAs       as;
  const char      *window_kind;
} Matcher;

static void
match_clear (gpointer data)
{
  SegueIcsMatch *match = data;

  g_free (match->reason);
  g_free (match->note);
}

static char *
dup_key (const char            *title,
         const SegueIcalTimes  *times)
{
  g_autofree char *folded = segue_fold (title);

  return g_strdup_printf ("%s\x1f%d\x1f%d\x1f%d", folded, times->first, times->last, times->starts);
}

static GHashTable *
index_titles (Matcher         *self,
              SegueRecordKind  kind)
{
  GHashTable *index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  SegueRecordList *list = segue_plan_list (self->plan, kind);
  guint title = segue_dated_get (kind)->title;

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);
      const char *text = segue_record_get_text (record, title);
      SegueIcalTimes times;

      segue_ical_terms_get_times (self->plan, record, &times);
      if (text != NULL && times.first != SEGUE_DAY_NONE && !g_hash_table_contains (self->claimed, record))
        g_hash_table_insert (index, dup_key (text, &times), record);
    }

  return index;
}

static SegueRecord *
find_by_title (Matcher             *self,
               const SegueIcsMatch *match)
{
  g_autofree char *key = NULL;
  SegueIcalTimes times;

  if (match->entry->title == NULL)
    return NULL;
  if (self->by_title[match->kind] == NULL)
    self->by_title[match->kind] = index_titles (self, match->kind);

  segue_ics_times_get (self->plan, match->entry, match->kind, &times, NULL);
  key = dup_key (match->entry->title, &times);

  return g_hash_table_lookup (self->by_title[match->kind], key);
}

static gboolean
find_by_uid (Matcher       *self,
             SegueIcsMatch *match)
{
  guint n = 0;
  const SegueRecordKind *kinds = segue_dated_get_kinds (&n);

  for (guint i = 0; match->entry->uid != NULL && i < n; i++)
    {
      match->record = segue_import_uids_find (self->uids[kinds[i]], match->entry->uid);
      if (match->record == NULL)
        continue;
      match->kind = kinds[i];
      g_hash_table_add (self->claimed, match->record);
      return TRUE;
    }

  return FALSE;
}

static const char *
find_nick (SegueRecordKind  kind,
           const char      *nick)
{
  SegueRecordClass *klass = segue_record_class_get (kind);
  guint field = segue_record_class_find (klass, "kind");
  const SegueChoices *choices = field != SEGUE_NO_FIELD ? klass->fields[field].choices : NULL;

  for (guint i = 0; choices != NULL && nick != NULL && i < segue_choices_get_n (choices); i++)
    if (g_str_equal (segue_choices_get_nick (choices, (int) i), nick))
      return segue_choices_get_nick (choices, (int) i);

  return NULL;
}

/* What another Segue says that it is. */
static gboolean
take_own_kind (SegueIcsMatch *match)
{
  g_auto(GStrv) parts = match->entry->own_kind != NULL ? g_strsplit (match->entry->own_kind, "/", 2) : NULL;
  SegueRecordKind kind = SEGUE_RECORD_NONE;

  if (parts == NULL || parts[0] == NULL)
    return FALSE;

  kind = segue_record_kind_from_name (parts[0]);
  if (kind == SEGUE_RECORD_NONE || segue_dated_get (kind) == NULL)
    return FALSE;

  match->kind = kind;
  match->nick = find_nick (kind, parts[1]);
  return TRUE;
}

static void
choose_kind (Matcher       *self,
             SegueIcsMatch *match)
{
  switch (self->as)
    {
    case SEGUE_ICS_AS_SAID:
      if (take_own_kind (match))
        break;
      match->kind = match->entry->is_holiday ? SEGUE_RECORD_WINDOW : SEGUE_RECORD_EVENT;
      break;
    case SEGUE_ICS_AS_EVENTS:
      match->kind = SEGUE_RECORD_EVENT;
      break;
    case SEGUE_ICS_AS_MILESTONES:
      match->kind = SEGUE_RECORD_MILESTONE;
      break;
    case SEGUE_ICS_AS_WINDOWS:
      match->kind = SEGUE_RECORD_WINDOW;
      break;
    }

  if (match->kind == SEGUE_RECORD_WINDOW && match->nick == NULL)
    match->nick = find_nick (SEGUE_RECORD_WINDOW, self->window_kind != NULL ? self->window_kind : "holiday");
}

/* What is not here yet. */
static void
check_new (SegueIcsMatch *match)
{
  if (match->entry->title == NULL)
    match->reason = g_strdup (_("it has no title (SUMMARY)"));
  else if (g_strcmp0 (match->entry->status, "CANCELLED") == 0)
    match->reason = g_strdup (_("it is cancelled, and was not here before"));
  else if (match->kind == SEGUE_RECORD_COMMUNICATION)
    match->reason = g_strdup (_("a communication needs more than a calendar says of it; bring it as CSV"));
  else if (match->kind == SEGUE_RECORD_SESSION)
    match->reason = g_strdup (_("a session needs its course, which a calendar does not say; bring it as CSV"));
}

/* What happened stands fast. */
static gboolean
is_over (SegueRecord *record)
{
  return (SEGUE_IS_COMMUNICATION (record) || SEGUE_IS_SESSION (record)) && segue_dated_get_state (record) == SEGUE_DATED_DONE;
}

/* What is here may be newer, or stand fast. */
static void
check_known (Matcher       *self,
             SegueIcsMatch *match)
{
  const guint *fields = NULL;
  guint n_fields = segue_ical_terms_get_fields (match->kind, &fields);
  SeguePlanChanges changes;

  if (is_over (match->record))
    {
      match->is_left = TRUE;
      if (!segue_ics_times_is_same (self->plan, match->entry, match->record))
        match->note = g_strdup (SEGUE_IS_SESSION (match->record) ? _("it was held, and stays as it is")
                                                                 : _("it was sent, and stays as it is"));
      return;
    }
  if (match->entry->sequence < 0 || !segue_import_uids_is_own (self->uids[match->kind], match->entry->uid) ||
      !segue_plan_count_changes (self->plan, match->record, fields, n_fields, &changes) ||
      (guint) match->entry->sequence >= changes.n)
    return;

  match->is_left = TRUE;
  match->note = g_strdup_printf (_("it is older than what is here (SEQUENCE %d, here %u), and is left"),
                                 match->entry->sequence, changes.n);
}

static void
match_entry (Matcher             *self,
             const SegueIcsEntry *entry,
             SegueIcsMatch       *match)
{
  const SegueIcsEntry *newest = entry->uid != NULL ? g_hash_table_lookup (self->newest, entry->uid) : NULL;

  match->kind = SEGUE_RECORD_EVENT;
  if (entry->reason != NULL)
    match->reason = g_strdup (entry->reason);
  else if (newest != NULL && newest != entry && newest->sequence > entry->sequence)
    match->reason = g_strdup_printf (_("line %u has a newer version of it"), newest->line);
  else if (!find_by_uid (self, match))
    choose_kind (self, match);
}

static void
find_newest (Matcher   *self,
             GPtrArray *entries)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const SegueIcsEntry *entry = g_ptr_array_index (entries, i);
      const SegueIcsEntry *newest = entry->uid != NULL ? g_hash_table_lookup (self->newest, entry->uid) : NULL;

      if (entry->uid != NULL && (newest == NULL || newest->sequence < entry->sequence))
        g_hash_table_insert (self->newest, entry->uid, (gpointer) entry);
    }
}

static void
set_up (Matcher *self)
{
  guint n = 0;
  const SegueRecordKind *kinds = segue_dated_get_kinds (&n);

  for (guint i = 0; i < n; i++)
    self->uids[kinds[i]] = segue_import_uids_new (self->plan, kinds[i]);
  self->claimed = g_hash_table_new (NULL, NULL);
  self->newest = g_hash_table_new (g_str_hash, g_str_equal);
}

static void
tear_down (Matcher *self)
{
  for (guint i = 0; i < SEGUE_N_RECORD_KINDS; i++)
    {
      g_clear_pointer (&self->uids[i], segue_import_uids_free);
      g_clear_pointer (&self->by_title[i], g_hash_table_unref);
    }
  g_hash_table_unref (self->claimed);
  g_hash_table_unref (self->newest);
}

/**
 * segue_ics_match_all:
 * @plan: where the records are
 * @entries: (element-type SegueIcsEntry): what a file says
 * @as: what becomes of entries that are not here
 * @window_kind: (nullable): of which kind windows are then; %NULL for holidays
 *
 * Returns: (transfer full) (element-type SegueIcsMatch): what each of them is about
 */
GArray *
segue_ics_match_all (SeguePlan  *plan,
                     GPtrArray  *entries,
                     SegueIcsAs  as,
                     const char *window_kind)
{
  Matcher self = { .plan = plan, .as = as, .window_kind = window_kind };
  GArray *matches = g_array_sized_new (FALSE, TRUE, sizeof (SegueIcsMatch), entries->len);

  g_array_set_clear_func (matches, match_clear);
  set_up (&self);
  find_newest (&self, entries);
  for (guint i = 0; i < entries->len; i++)
    {
      SegueIcsMatch match = { .entry = g_ptr_array_index (entries, i) };

      match_entry (&self, match.entry, &match);
      g_array_append_val (matches, match);
    }

  for (guint i = 0; i < matches->len; i++)
    {
      SegueIcsMatch *match = &g_array_index (matches, SegueIcsMatch, i);

      if (match->reason != NULL)
        continue;
      if (match->record != NULL)
        check_known (&self, match);
      else if ((match->record = find_by_title (&self, match)) != NULL)
        match->is_left = TRUE;
      else
        check_new (match);
    }
  tear_down (&self);

  return matches;
}
