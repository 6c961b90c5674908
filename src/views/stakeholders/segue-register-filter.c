/* segue-register-filter.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Values of one facet are alternatives; facets and flags must all let a row pass.
 */

#define G_LOG_DOMAIN "segue-register-filter"

#include "config.h"

#include "segue-register-filter.h"

#include "segue-audience-tree.h"
#include "segue-contact.h"
#include "segue-quadrant.h"

static const char * const columns[SEGUE_N_FACETS] = {
  [SEGUE_FACET_AUDIENCE] = "audiences",
  [SEGUE_FACET_OWNER] = "relationship-owner",
  [SEGUE_FACET_STANDING] = "engagement-current",
  [SEGUE_FACET_BARRIER] = "barrier",
};

struct _SegueRegisterFilter
{
  SegueSheetList    *list; /* borrowed: its page owns both */

  gboolean           flags[SEGUE_N_REGISTER_FLAGS];
  GArray            *chosen[SEGUE_N_FACETS]; /* gint64 */
  SegueValue         reach;                  /* the chosen audiences and those below */

  const SegueColumn *facets[SEGUE_N_FACETS];
  const SegueColumn *due;
  const SegueColumn *quadrant;
};

static const SegueColumn *
find_column (SegueRegisterFilter *self,
             const char          *name)
{
  const SegueSheet *sheet = segue_sheet_list_get_sheet (self->list);

  return &sheet->columns[segue_sheet_find_column (sheet, name)];
}

/**
 * segue_register_filter_new:
 * @list: the register; must outlive the filter
 *
 * Returns: (transfer full): a filter that lets all pass
 */
SegueRegisterFilter *
segue_register_filter_new (SegueSheetList *list)
{
  SegueRegisterFilter *self = NULL;

  g_return_val_if_fail (SEGUE_IS_SHEET_LIST (list), NULL);

  self = g_new0 (SegueRegisterFilter, 1);
  self->list = list;
  self->due = find_column (self, "next-contact");
  self->quadrant = find_column (self, "quadrant");
  for (guint i = 0; i < SEGUE_N_FACETS; i++)
    {
      self->facets[i] = find_column (self, columns[i]);
      self->chosen[i] = g_array_new (FALSE, FALSE, sizeof (gint64));
    }

  return self;
}

/**
 * segue_register_filter_free:
 *
 * Frees it and what it holds.
 */
void
segue_register_filter_free (SegueRegisterFilter *self)
{
  for (guint i = 0; i < SEGUE_N_FACETS; i++)
    g_array_unref (self->chosen[i]);
  segue_value_clear (&self->reach);
  g_free (self);
}

static gboolean
shows (SegueRegisterFilter *self,
       const SegueColumn   *column)
{
  return segue_plan_shows (segue_sheet_list_get_plan (self->list), column->field);
}

/**
 * segue_register_filter_shows_flag:
 * @flag: a condition
 *
 * Returns: whether what it asks for can be seen; where not, it hides nobody
 */
gboolean
segue_register_filter_shows_flag (SegueRegisterFilter *self,
                                  SegueRegisterFlag    flag)
{
  g_return_val_if_fail (self != NULL, FALSE);

  switch (flag)
    {
    case SEGUE_REGISTER_KEY_PEOPLE:
    case SEGUE_REGISTER_SILENT:
      return shows (self, self->quadrant);
    case SEGUE_REGISTER_OVERDUE:
      return shows (self, self->due);
    }

  g_assert_not_reached ();
}

/**
 * segue_register_filter_shows_facet:
 * @facet: what can be chosen of
 *
 * Returns: whether it can be seen; where not, it hides nobody
 */
gboolean
segue_register_filter_shows_facet (SegueRegisterFilter *self,
                                   SegueFacet           facet)
{
  g_return_val_if_fail (self != NULL && facet < SEGUE_N_FACETS, FALSE);

  return shows (self, self->facets[facet]);
}

/**
 * segue_register_filter_is_on:
 *
 * Returns: whether it may hide somebody
 */
gboolean
segue_register_filter_is_on (SegueRegisterFilter *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < SEGUE_N_FACETS; i++)
    if (self->chosen[i]->len > 0 && segue_register_filter_shows_facet (self, i))
      return TRUE;
  for (guint i = 0; i < SEGUE_N_REGISTER_FLAGS; i++)
    if (self->flags[i] && segue_register_filter_shows_flag (self, i))
      return TRUE;

  return FALSE;
}

/**
 * segue_register_filter_get_flag:
 * @flag: a condition
 *
 * Returns: whether it is asked for
 */
gboolean
segue_register_filter_get_flag (SegueRegisterFilter *self,
                                SegueRegisterFlag    flag)
{
  g_return_val_if_fail (self != NULL && flag < SEGUE_N_REGISTER_FLAGS, FALSE);

  return self->flags[flag];
}

/**
 * segue_register_filter_set_flag:
 * @flag: a condition
 * @is_on: whether only rows that meet it pass
 */
void
segue_register_filter_set_flag (SegueRegisterFilter *self,
                                SegueRegisterFlag    flag,
                                gboolean             is_on)
{
  g_return_if_fail (self != NULL && flag < SEGUE_N_REGISTER_FLAGS);

  self->flags[flag] = is_on;
}

/**
 * segue_register_filter_get:
 *
 * Returns: (transfer none) (element-type gint64): record ids or choices, and
 *   %SEGUE_FACET_NOTHING; none where the facet lets all pass
 */
const GArray *
segue_register_filter_get (SegueRegisterFilter *self,
                           SegueFacet           facet)
{
  g_return_val_if_fail (self != NULL && facet < SEGUE_N_FACETS, NULL);

  return self->chosen[facet];
}

static void
forget_gone (SegueRegisterFilter *self,
             SegueFacet           facet)
{
  GArray *ids = self->chosen[facet];

  for (guint i = ids->len; i > 0; i--)
    if (!segue_register_filter_exists (self, facet, g_array_index (ids, gint64, i - 1)))
      g_array_remove_index (ids, i - 1);
}

/* An audience stands for those below it as well. */
static void
find_reach (SegueRegisterFilter *self)
{
  SeguePlan *plan = segue_sheet_list_get_plan (self->list);
  GArray *ids = self->chosen[SEGUE_FACET_AUDIENCE];
  g_autoptr(GArray) all = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < ids->len; i++)
    {
      g_auto(SegueValue) below = SEGUE_VALUE_INIT;

      if (g_array_index (ids, gint64, i) == SEGUE_FACET_NOTHING)
        continue;
      segue_audience_get_below (plan, g_array_index (ids, gint64, i), &below);
      g_array_append_vals (all, below.slot.ids->ids, below.slot.ids->n);
    }

  segue_value_set_ids (&self->reach, (const gint64 *) (gpointer) all->data, all->len);
}

/**
 * segue_register_filter_set:
 * @ids: (element-type gint64): what passes; none for all
 */
void
segue_register_filter_set (SegueRegisterFilter *self,
                           SegueFacet           facet,
                           const GArray        *ids)
{
  g_return_if_fail (self != NULL && facet < SEGUE_N_FACETS && ids != NULL);

  g_array_set_size (self->chosen[facet], 0);
  g_array_append_vals (self->chosen[facet], ids->data, ids->len);
  forget_gone (self, facet);
  if (facet == SEGUE_FACET_AUDIENCE)
    find_reach (self);
}

/**
 * segue_register_filter_clear:
 *
 * Lets all pass.
 */
void
segue_register_filter_clear (SegueRegisterFilter *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < SEGUE_N_FACETS; i++)
    g_array_set_size (self->chosen[i], 0);
  for (guint i = 0; i < SEGUE_N_REGISTER_FLAGS; i++)
    self->flags[i] = FALSE;
  segue_register_filter_update (self);
}

/**
 * segue_register_filter_update:
 *
 * Call it when audiences or people came, went or changed: values that are gone are
 * forgotten, and who is below whom is looked at again.
 */
void
segue_register_filter_update (SegueRegisterFilter *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < SEGUE_N_FACETS; i++)
    forget_gone (self, i);
  find_reach (self);
}

static void
read_cell (SegueRegisterFilter *self,
           const SegueColumn   *column,
           SegueSheetItem      *item,
           SegueValue          *value)
{
  segue_column_get_value (column, segue_sheet_list_get_plan (self->list), segue_sheet_item_get_row (item), value);
}

static gboolean
passes_audience (SegueRegisterFilter *self,
                 const SegueValue    *value)
{
  for (guint i = 0; self->reach.is_set && i < value->slot.ids->n; i++)
    if (segue_ids_contain (self->reach.slot.ids, value->slot.ids->ids[i]))
      return TRUE;

  return FALSE;
}

static gboolean
passes_facet (SegueRegisterFilter *self,
              SegueFacet           facet,
              SegueSheetItem      *item)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (self->chosen[facet]->len == 0 || !segue_register_filter_shows_facet (self, facet))
    return TRUE;

  read_cell (self, self->facets[facet], item, &value);
  if (!value.is_set)
    return segue_register_filter_has (self, facet, SEGUE_FACET_NOTHING);
  if (facet == SEGUE_FACET_AUDIENCE)
    return passes_audience (self, &value);

  return segue_register_filter_has (self, facet, value.slot.integer);
}

static gboolean
is_key (SegueRegisterFilter *self,
        SegueSheetItem      *item)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  read_cell (self, self->quadrant, item, &value);

  return value.is_set && value.slot.integer == SEGUE_QUADRANT_MANAGE_CLOSELY;
}

static gboolean
is_silent (SegueRegisterFilter *self,
           SegueSheetItem      *item)
{
  SegueRecord *engagement = segue_sheet_item_get (item, SEGUE_SHEET_OWN);
  SeguePlan *plan = segue_sheet_list_get_plan (self->list);
  SegueThresholds thresholds = segue_thresholds_read (plan);

  return engagement != NULL &&
         segue_contact_is_silent (&thresholds, segue_contact_get_silence (plan, engagement, segue_today ()));
}

static gboolean
passes_flag (SegueRegisterFilter *self,
             SegueRegisterFlag    flag,
             SegueSheetItem      *item)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;

  if (!self->flags[flag] || !segue_register_filter_shows_flag (self, flag))
    return TRUE;

  switch (flag)
    {
    case SEGUE_REGISTER_KEY_PEOPLE:
      return is_key (self, item);
    case SEGUE_REGISTER_OVERDUE:
      read_cell (self, self->due, item, &value);
      return value.is_set && value.slot.integer < segue_today ();
    case SEGUE_REGISTER_SILENT:
      return is_key (self, item) && is_silent (self, item);
    }

  g_assert_not_reached ();
}

/**
 * segue_register_filter_passes:
 *
 * Returns: whether @item meets every condition
 */
gboolean
segue_register_filter_passes (SegueRegisterFilter *self,
                              SegueSheetItem      *item)
{
  g_return_val_if_fail (self != NULL, TRUE);

  for (guint i = 0; i < SEGUE_N_REGISTER_FLAGS; i++)
    if (!passes_flag (self, i, item))
      return FALSE;
  for (guint i = 0; i < SEGUE_N_FACETS; i++)
    if (!passes_facet (self, i, item))
      return FALSE;

  return TRUE;
}

/**
 * segue_register_filter_get_list:
 *
 * Returns: (transfer none): what is filtered
 */
SegueSheetList *
segue_register_filter_get_list (SegueRegisterFilter *self)
{
  return self->list;
}

/**
 * segue_register_filter_get_field:
 * @facet: what can be chosen of
 *
 * Returns: (transfer none): the field of its column
 */
const SegueField *
segue_register_filter_get_field (SegueRegisterFilter *self,
                                 SegueFacet           facet)
{
  return self->facets[facet]->field;
}

/**
 * segue_register_filter_has:
 *
 * Returns: whether the value is chosen
 */
gboolean
segue_register_filter_has (SegueRegisterFilter *self,
                           SegueFacet           facet,
                           gint64               id)
{
  for (guint i = 0; i < self->chosen[facet]->len; i++)
    if (g_array_index (self->chosen[facet], gint64, i) == id)
      return TRUE;

  return FALSE;
}

/**
 * segue_register_filter_exists:
 *
 * Returns: whether there is such a value to choose
 */
gboolean
segue_register_filter_exists (SegueRegisterFilter *self,
                              SegueFacet           facet,
                              gint64               id)
{
  const SegueField *field = self->facets[facet]->field;

  if (id == SEGUE_FACET_NOTHING)
    return TRUE;
  if (field->target != SEGUE_RECORD_NONE)
    return segue_plan_find (segue_sheet_list_get_plan (self->list), field->target, id) != NULL;

  return id >= 0 && id < segue_choices_get_n (field->choices);
}
