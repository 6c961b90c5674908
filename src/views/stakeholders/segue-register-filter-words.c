/* segue-register-filter-words.c - what there is to choose, what was, on screen, on paper and in the settings
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-register-filter"

#include "config.h"

#include "segue-register-filter.h"

#include "segue-audience.h"
#include "segue-engagement.h"
#include "segue-filter-records.h"

#include <glib/gi18n.h>

#define NOTHING_NICK "-"

static const struct
{
  const char *nick;
  const char *title;
  const char *nothing;
} facets[SEGUE_N_FACETS] = {
  [SEGUE_FACET_AUDIENCE] = { "audience", N_("Audience"), N_("No audience") },
  [SEGUE_FACET_OWNER] = { "owner", N_("Owner"), N_("No owner") },
  [SEGUE_FACET_STANDING] = { "standing", N_("Standing"), N_("Not judged") },
  [SEGUE_FACET_BARRIER] = { "barrier", N_("Barrier"), N_("No profile") },
};

static const struct
{
  const char *nick;
  const char *title;
} flags[SEGUE_N_REGISTER_FLAGS] = {
  [SEGUE_REGISTER_KEY_PEOPLE] = { "key-people", N_("Key People") },
  [SEGUE_REGISTER_OVERDUE] = { "overdue", N_("Overdue") },
  [SEGUE_REGISTER_SILENT] = { "silent", N_("Silent") },
};

static SeguePlan *
get_plan (SegueRegisterFilter *self)
{
  return segue_sheet_list_get_plan (segue_register_filter_get_list (self));
}

static void
add_owner (SeguePlan   *plan,
           GHashTable  *seen,
           GPtrArray   *options,
           SegueRecord *owner)
{
  if (owner != NULL && g_hash_table_add (seen, owner))
    segue_filter_options_add_record (options, plan, owner);
}

/* Not everybody, but those who look after somebody, and who is chosen: what filters can be read. */
static void
add_owners (SegueRegisterFilter *self,
            GPtrArray           *options)
{
  SeguePlan *plan = get_plan (self);
  SegueRecordList *engagements = segue_plan_list (plan, SEGUE_RECORD_ENGAGEMENT);
  const GArray *chosen = segue_register_filter_get (self, SEGUE_FACET_OWNER);
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < segue_record_list_get_n (engagements); i++)
    add_owner (plan, seen, options,
               segue_plan_follow (plan, segue_record_list_get (engagements, i), SEGUE_ENGAGEMENT_RELATIONSHIP_OWNER));
  for (guint i = 0; i < chosen->len; i++)
    if (g_array_index (chosen, gint64, i) != SEGUE_FACET_NOTHING)
      add_owner (plan, seen, options, segue_plan_find (plan, SEGUE_RECORD_STAKEHOLDER, g_array_index (chosen, gint64, i)));
  segue_filter_options_sort (options);
}

/**
 * segue_register_filter_dup_options:
 *
 * Returns: (transfer full) (element-type SegueFilterOption): the values of @facet,
 *   last that there is none
 */
GPtrArray *
segue_register_filter_dup_options (SegueRegisterFilter *self,
                                   SegueFacet           facet)
{
  GPtrArray *options = segue_filter_options_new ();
  const SegueChoices *choices = NULL;

  g_return_val_if_fail (self != NULL && facet < SEGUE_N_FACETS, options);

  switch (facet)
    {
    case SEGUE_FACET_AUDIENCE:
      segue_filter_options_add_audiences (options, get_plan (self));
      break;
    case SEGUE_FACET_OWNER:
      add_owners (self, options);
      break;
    case SEGUE_FACET_STANDING:
    case SEGUE_FACET_BARRIER:
      choices = segue_register_filter_get_field (self, facet)->choices;
      for (guint i = 0; i < segue_choices_get_n (choices); i++)
        segue_filter_options_add (options, i, segue_choices_get_label (choices, (int) i), 0);
      break;
    }
  segue_filter_options_add (options, SEGUE_FACET_NOTHING, _(facets[facet].nothing), 0);

  return options;
}

/* What a reader at that level may know of a value. */
static char *
dup_value (SegueRegisterFilter *self,
           SegueFacet           facet,
           gint64               id,
           SegueRedactionLevel  level)
{
  const SegueField *field = segue_register_filter_get_field (self, facet);
  SegueRecord *record = NULL;
  char *name = NULL;

  if (id == SEGUE_FACET_NOTHING)
    return g_strdup (_(facets[facet].nothing));
  if (field->choices != NULL)
    return g_strdup (segue_choices_get_label (field->choices, (int) id));

  record = segue_plan_find (get_plan (self), field->target, id);
  if (record != NULL)
    name = segue_redaction_dup_name (level, get_plan (self), record);

  return name != NULL ? name : g_strdup (_("confidential"));
}

static char *
dup_facet_words (SegueRegisterFilter *self,
                 SegueFacet           facet,
                 SegueRedactionLevel  level)
{
  const GArray *ids = segue_register_filter_get (self, facet);
  g_autoptr(GStrvBuilder) parts = g_strv_builder_new ();
  g_auto(GStrv) words = NULL;
  g_autofree char *values = NULL;

  for (guint i = 0; i < ids->len; i++)
    {
      g_autofree char *value = dup_value (self, facet, g_array_index (ids, gint64, i), level);

      g_strv_builder_add (parts, value);
    }
  words = g_strv_builder_end (parts);
  values = g_strjoinv (", ", words);

  return g_strdup_printf (_("%s: %s"), _(facets[facet].title), values);
}

/* The filters that are on, with their values where @reader is given. */
static char *
dup_filters (SegueRegisterFilter       *self,
             const char                *separator,
             const SegueRedactionLevel *reader)
{
  g_autoptr(GStrvBuilder) parts = g_strv_builder_new ();
  g_auto(GStrv) words = NULL;

  for (guint i = 0; i < SEGUE_N_REGISTER_FLAGS; i++)
    if (segue_register_filter_get_flag (self, i) && segue_register_filter_shows_flag (self, i))
      g_strv_builder_add (parts, _(flags[i].title));
  for (guint i = 0; i < SEGUE_N_FACETS; i++)
    if (segue_register_filter_get (self, i)->len > 0 && segue_register_filter_shows_facet (self, i))
      {
        g_autofree char *facet = reader != NULL ? dup_facet_words (self, i, *reader) : g_strdup (_(facets[i].title));

        g_strv_builder_add (parts, facet);
      }
  words = g_strv_builder_end (parts);

  return g_strjoinv (separator, words);
}

/**
 * segue_register_filter_dup_reasons:
 *
 * Returns: (transfer full): the filters that are on, one after the other; empty
 *   where none is
 */
char *
segue_register_filter_dup_reasons (SegueRegisterFilter *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return dup_filters (self, ", ", NULL);
}

/**
 * segue_register_filter_dup_words:
 * @level: who reads it
 *
 * Returns: (transfer full): the filters with their values, for paper; empty where
 *   none is on
 */
char *
segue_register_filter_dup_words (SegueRegisterFilter *self,
                                 SegueRedactionLevel  level)
{
  g_return_val_if_fail (self != NULL, NULL);

  return dup_filters (self, " · ", &level);
}

/* Ids of records and nicks of choices, never a name. */
static char *
dup_key (const SegueField *field,
         gint64            id)
{
  if (id == SEGUE_FACET_NOTHING)
    return g_strdup (NOTHING_NICK);
  if (field->choices != NULL)
    return g_strdup (segue_choices_get_nick (field->choices, (int) id));

  return g_strdup_printf ("%" G_GINT64_FORMAT, id);
}

/**
 * segue_register_filter_to_variant:
 *
 * Returns: (transfer floating): what is on, as the settings keep it
 */
GVariant *
segue_register_filter_to_variant (SegueRegisterFilter *self)
{
  GVariantBuilder builder;

  g_return_val_if_fail (self != NULL, NULL);

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sas}"));
  for (guint i = 0; i < SEGUE_N_REGISTER_FLAGS; i++)
    if (segue_register_filter_get_flag (self, i))
      g_variant_builder_add (&builder, "{sas}", flags[i].nick, NULL);

  for (guint i = 0; i < SEGUE_N_FACETS; i++)
    {
      const GArray *ids = segue_register_filter_get (self, i);

      if (ids->len == 0)
        continue;
      g_variant_builder_open (&builder, G_VARIANT_TYPE ("{sas}"));
      g_variant_builder_add (&builder, "s", facets[i].nick);
      g_variant_builder_open (&builder, G_VARIANT_TYPE ("as"));
      for (guint j = 0; j < ids->len; j++)
        {
          g_autofree char *key = dup_key (segue_register_filter_get_field (self, i), g_array_index (ids, gint64, j));

          g_variant_builder_add (&builder, "s", key);
        }
      g_variant_builder_close (&builder);
      g_variant_builder_close (&builder);
    }

  return g_variant_builder_end (&builder);
}

static gboolean
parse_key (const SegueField *field,
           const char       *key,
           gint64           *id)
{
  *id = SEGUE_FACET_NOTHING;
  if (g_str_equal (key, NOTHING_NICK))
    return TRUE;
  if (field->choices == NULL)
    return g_ascii_string_to_signed (key, 10, 1, G_MAXINT64, id, NULL);

  *id = segue_choices_find_nick (field->choices, key);
  return *id != SEGUE_CHOICE_NONE;
}

static void
take_facet (SegueRegisterFilter *self,
            SegueFacet           facet,
            GVariant            *keys)
{
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  GVariantIter iter;
  const char *key;
  gint64 id;

  g_variant_iter_init (&iter, keys);
  while (g_variant_iter_next (&iter, "&s", &key))
    if (parse_key (segue_register_filter_get_field (self, facet), key, &id))
      g_array_append_val (ids, id);

  segue_register_filter_set (self, facet, ids); /* passes over what is gone */
}

/**
 * segue_register_filter_from_variant:
 * @stored: as segue_register_filter_to_variant() gave it, perhaps long ago or by
 *   another version; what is not known here is passed over
 */
void
segue_register_filter_from_variant (SegueRegisterFilter *self,
                                    GVariant            *stored)
{
  g_return_if_fail (self != NULL && g_variant_is_of_type (stored, G_VARIANT_TYPE ("a{sas}")));

  segue_register_filter_clear (self);
  for (guint i = 0; i < SEGUE_N_REGISTER_FLAGS; i++)
    {
      g_autoptr(GVariant) value = g_variant_lookup_value (stored, flags[i].nick, NULL);

      segue_register_filter_set_flag (self, i, value != NULL);
    }
  for (guint i = 0; i < SEGUE_N_FACETS; i++)
    {
      g_autoptr(GVariant) keys = g_variant_lookup_value (stored, facets[i].nick, NULL);

      if (keys != NULL)
        take_facet (self, i, keys);
    }
}
