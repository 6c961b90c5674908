/* segue-resistance-filters.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-resistance-filters"

#include "config.h"

#include "segue-resistance-filters.h"

#include "segue-resistance-choices.h"

/**
 * segue_resistance_filters_init:
 * @self: (out caller-allocates): lets all through
 */
void
segue_resistance_filters_init (SegueResistanceFilters *self)
{
  *self = (SegueResistanceFilters) { { NULL } };
  for (guint i = 0; i < SEGUE_N_RESISTANCE_FILTERS; i++)
    self->chosen[i] = g_array_new (FALSE, FALSE, sizeof (gint64));
}

/**
 * segue_resistance_filters_finish:
 *
 * Frees what it holds.
 */
void
segue_resistance_filters_finish (SegueResistanceFilters *self)
{
  for (guint i = 0; i < SEGUE_N_RESISTANCE_FILTERS; i++)
    g_clear_pointer (&self->chosen[i], g_array_unref);
  g_clear_pointer (&self->only, g_hash_table_unref);
  g_clear_pointer (&self->only_title, g_free);
}

/**
 * segue_resistance_filters_clear:
 *
 * Lets all through again.
 */
void
segue_resistance_filters_clear (SegueResistanceFilters *self)
{
  for (guint i = 0; i < SEGUE_N_RESISTANCE_FILTERS; i++)
    g_array_set_size (self->chosen[i], 0);
  self->is_late_only = FALSE;
  g_clear_pointer (&self->only, g_hash_table_unref);
  g_clear_pointer (&self->only_title, g_free);
}

/**
 * segue_resistance_filters_set_chosen:
 * @chosen: (element-type gint64): what a filter lets through; empty for all
 *
 * Returns: whether that is something else than before
 */
gboolean
segue_resistance_filters_set_chosen (SegueResistanceFilters *self,
                                     SegueResistanceFilter   filter,
                                     const GArray           *chosen)
{
  GArray *old = self->chosen[filter];

  if (chosen == old)
    return FALSE;
  if (chosen->len == old->len && (old->len == 0 || memcmp (chosen->data, old->data, old->len * sizeof (gint64)) == 0))
    return FALSE;

  g_array_set_size (old, 0);
  g_array_append_vals (old, chosen->data, chosen->len);

  return TRUE;
}

/**
 * segue_resistance_filters_set_only:
 * @ids: (nullable) (element-type gint64): of the entries that alone are let through; %NULL
 *   for all again
 * @title: (nullable): what these are, translated
 */
void
segue_resistance_filters_set_only (SegueResistanceFilters *self,
                                   const GArray           *ids,
                                   const char             *title)
{
  g_clear_pointer (&self->only, g_hash_table_unref);
  g_clear_pointer (&self->only_title, g_free);
  if (ids == NULL)
    return;

  self->only = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->only_title = g_strdup (title);
  for (guint i = 0; i < ids->len; i++)
    g_hash_table_add (self->only, g_memdup2 (&g_array_index (ids, gint64, i), sizeof (gint64)));
}

/**
 * segue_resistance_filters_narrow:
 *
 * Returns: whether something may not be let through
 */
gboolean
segue_resistance_filters_narrow (const SegueResistanceFilters *self)
{
  for (guint i = 0; i < SEGUE_N_RESISTANCE_FILTERS; i++)
    if (self->chosen[i]->len > 0)
      return TRUE;

  return self->is_late_only || self->only != NULL;
}

static gboolean
is_chosen (const GArray *chosen,
           gint64        value)
{
  for (guint i = 0; i < chosen->len; i++)
    if (g_array_index (chosen, gint64, i) == value)
      return TRUE;

  return FALSE;
}

static gint64
get_choice (SegueRecord *entry,
            guint        field)
{
  return segue_record_is_set (entry, field) ? segue_record_get_choice (entry, field) : SEGUE_CHOICE_NONE;
}

/* A cause passes with its barrier; without one of ours the barrier that is named counts. */
static gboolean
passes_cause (const GArray *chosen,
              SegueRecord  *entry)
{
  int cause = (int) get_choice (entry, SEGUE_RESISTANCE_ROOT_CAUSE);
  int barrier = segue_resistance_cause_get_barrier (cause);

  if (barrier == SEGUE_CHOICE_NONE)
    barrier = (int) get_choice (entry, SEGUE_RESISTANCE_BARRIER);

  return is_chosen (chosen, cause) ||
         (barrier != SEGUE_CHOICE_NONE && is_chosen (chosen, segue_resistance_filter_from_barrier (barrier)));
}

static gboolean
passes_filter (const SegueResistanceFilters *self,
               SegueResistanceFilter         filter,
               SegueRecord                  *entry)
{
  const GArray *chosen = self->chosen[filter];

  if (chosen->len == 0)
    return TRUE;

  switch (filter)
    {
    case SEGUE_RESISTANCE_FILTER_CAUSE:
      return passes_cause (chosen, entry);
    case SEGUE_RESISTANCE_FILTER_OWNER:
      return is_chosen (chosen, segue_record_get_link (entry, SEGUE_RESISTANCE_OWNER));
    case SEGUE_RESISTANCE_FILTER_STATUS:
      return is_chosen (chosen, get_choice (entry, SEGUE_RESISTANCE_STATUS));
    case SEGUE_RESISTANCE_FILTER_INTENT:
      return is_chosen (chosen, get_choice (entry, SEGUE_RESISTANCE_INTENT));
    case SEGUE_RESISTANCE_FILTER_HEARD_IN:
      return is_chosen (chosen, get_choice (entry, SEGUE_RESISTANCE_HEARD_IN));
    }

  g_assert_not_reached ();
}

/**
 * segue_resistance_filters_pass:
 * @entry: an entry of the log
 *
 * Returns: whether all let it through, but for whether it is late: who knows that asks
 *   @is_late_only
 */
gboolean
segue_resistance_filters_pass (const SegueResistanceFilters *self,
                               SegueRecord                  *entry)
{
  gint64 id = segue_record_get_id (entry);

  if (self->only != NULL && !g_hash_table_contains (self->only, &id))
    return FALSE;
  for (guint i = 0; i < SEGUE_N_RESISTANCE_FILTERS; i++)
    if (!passes_filter (self, i, entry))
      return FALSE;

  return TRUE;
}

/**
 * segue_resistance_filter_from_barrier:
 * @barrier: a #SegueResistanceBarrier
 *
 * Returns: what stands for all causes of it in %SEGUE_RESISTANCE_FILTER_CAUSE
 */
gint64
segue_resistance_filter_from_barrier (int barrier)
{
  return SEGUE_CHOICE_NONE - 1 - (gint64) barrier;
}
