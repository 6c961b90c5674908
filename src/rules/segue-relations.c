/* segue-relations.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-relations"

#include "config.h"

#include "segue-relations.h"

#include "segue-relationship.h"

#include <glib/gi18n.h>

/* A kind from either end; what is the same from both stands once. */
typedef struct
{
  SegueRelationshipKind kind;
  gboolean              is_inverse;
  const char           *label;
} Way;

static const Way ways[] = {
  /* Translators: what somebody is to somebody else, who is named after a colon. */
  { SEGUE_RELATIONSHIP_REPORTS_TO, FALSE, N_("Reports to") },
  { SEGUE_RELATIONSHIP_REPORTS_TO, TRUE, N_("Superior of") },
  { SEGUE_RELATIONSHIP_INFLUENCES, FALSE, N_("Influences") },
  { SEGUE_RELATIONSHIP_INFLUENCES, TRUE, N_("Is influenced by") },
  { SEGUE_RELATIONSHIP_ALLIED_WITH, FALSE, N_("Allied with") },
  { SEGUE_RELATIONSHIP_CONFLICTS_WITH, FALSE, N_("In conflict with") },
  { SEGUE_RELATIONSHIP_TRUSTS, FALSE, N_("Trusts") },
  { SEGUE_RELATIONSHIP_TRUSTS, TRUE, N_("Is trusted by") },
  { SEGUE_RELATIONSHIP_DELEGATES_TO, FALSE, N_("Delegates to") },
  { SEGUE_RELATIONSHIP_DELEGATES_TO, TRUE, N_("Is delegated to by") },
};

static gboolean
is_mutual (int kind)
{
  return kind == SEGUE_RELATIONSHIP_ALLIED_WITH || kind == SEGUE_RELATIONSHIP_CONFLICTS_WITH;
}

/* How @person sees it, or the number of ways where its kind is one of their own. */
static guint
find_way (SegueRecord *relationship,
          gint64       person)
{
  int kind = segue_record_get_choice (relationship, SEGUE_RELATIONSHIP_KIND);
  gboolean is_inverse = !is_mutual (kind) && segue_record_get_link (relationship, SEGUE_RELATIONSHIP_FROM_WHOM) != person;
  guint i = 0;

  while (i < G_N_ELEMENTS (ways) && ((int) ways[i].kind != kind || ways[i].is_inverse != is_inverse))
    i++;

  return i;
}

/**
 * segue_relations_get_n:
 *
 * Returns: in how many ways somebody can stand to somebody
 */
guint
segue_relations_get_n (void)
{
  return G_N_ELEMENTS (ways);
}

/**
 * segue_relations_get_label:
 * @way: less than segue_relations_get_n()
 *
 * Returns: (transfer none): “Is influenced by”
 */
const char *
segue_relations_get_label (guint way)
{
  g_return_val_if_fail (way < G_N_ELEMENTS (ways), NULL);

  return _(ways[way].label);
}

/**
 * segue_relations_get_other:
 * @relationship: one of @person
 *
 * Returns: (transfer none) (nullable): with whom it is
 */
SegueRecord *
segue_relations_get_other (SeguePlan   *plan,
                           SegueRecord *relationship,
                           gint64       person)
{
  gboolean is_first = segue_record_get_link (relationship, SEGUE_RELATIONSHIP_FROM_WHOM) == person;

  return segue_plan_follow (plan, relationship, is_first ? SEGUE_RELATIONSHIP_TO_WHOM : SEGUE_RELATIONSHIP_FROM_WHOM);
}

static char *
dup_name (SeguePlan   *plan,
          SegueRecord *person)
{
  return person != NULL ? segue_plan_dup_title (plan, person) : g_strdup (_("No name"));
}

/**
 * segue_relations_dup_title:
 * @relationship: one of @person
 *
 * Returns: (transfer full): “Is influenced by: Ann Miller”
 */
char *
segue_relations_dup_title (SeguePlan   *plan,
                           SegueRecord *relationship,
                           gint64       person)
{
  g_autofree char *name = dup_name (plan, segue_relations_get_other (plan, relationship, person));
  guint way = find_way (relationship, person);
  SegueValue kind = segue_record_peek (relationship, SEGUE_RELATIONSHIP_KIND);
  g_autofree char *label = NULL;

  if (way < G_N_ELEMENTS (ways))
    label = g_strdup (_(ways[way].label));
  else
    label = segue_value_to_label (segue_record_get_field (relationship, SEGUE_RELATIONSHIP_KIND), &kind);

  return g_strdup_printf (_("%s: %s"), label, name);
}

typedef struct
{
  SegueRecord *relationship; /* borrowed */
  guint        way;
  char        *name;         /* owned */
} Seen;

static void
clear_seen (gpointer data)
{
  g_free (((Seen *) data)->name);
}

static int
compare_seen (gconstpointer one,
              gconstpointer two)
{
  const Seen *first = one;
  const Seen *second = two;

  if (first->way != second->way)
    return first->way < second->way ? -1 : 1;

  return g_utf8_collate (first->name, second->name);
}

static void
add_seen (SeguePlan *plan,
          GArray    *all,
          guint      field,
          gint64     person)
{
  SegueRecord *const *records = NULL;
  guint n = 0;

  records = segue_plan_incoming (plan, SEGUE_RECORD_RELATIONSHIP, field, person, &n);
  for (guint i = 0; i < n; i++)
    {
      Seen seen = { records[i], find_way (records[i], person), NULL };
      gboolean is_loop = segue_record_get_link (records[i], SEGUE_RELATIONSHIP_FROM_WHOM) ==
                         segue_record_get_link (records[i], SEGUE_RELATIONSHIP_TO_WHOM);

      if (is_loop && field == SEGUE_RELATIONSHIP_TO_WHOM)
        continue; /* is there already */
      seen.name = dup_name (plan, segue_relations_get_other (plan, records[i], person));
      g_array_append_val (all, seen);
    }
}

/**
 * segue_relations_list:
 * @person: a stakeholder
 *
 * Returns: (transfer full) (element-type SegueRecord): those that begin and those
 *   that end with them, one way after the other, by name
 */
GPtrArray *
segue_relations_list (SeguePlan *plan,
                      gint64     person)
{
  g_autoptr(GArray) all = g_array_new (FALSE, FALSE, sizeof (Seen));
  GPtrArray *records = g_ptr_array_new ();

  g_array_set_clear_func (all, clear_seen);
  add_seen (plan, all, SEGUE_RELATIONSHIP_FROM_WHOM, person);
  add_seen (plan, all, SEGUE_RELATIONSHIP_TO_WHOM, person);
  g_array_sort (all, compare_seen);
  for (guint i = 0; i < all->len; i++)
    g_ptr_array_add (records, g_array_index (all, Seen, i).relationship);

  return records;
}

/**
 * segue_relations_dup_problem:
 * @person: a stakeholder
 * @way: how they stand to @other
 * @other: a stakeholder
 *
 * Returns: (transfer full) (nullable): a sentence that says why there can be no such
 *   relationship
 */
char *
segue_relations_dup_problem (SeguePlan *plan,
                             gint64     person,
                             guint      way,
                             gint64     other)
{
  g_autoptr(GPtrArray) present = NULL;

  g_return_val_if_fail (way < G_N_ELEMENTS (ways), NULL);

  if (person == other)
    return g_strdup (_("Nobody has a relationship with themselves: choose somebody else."));

  present = segue_relations_list (plan, person);
  for (guint i = 0; i < present->len; i++)
    {
      SegueRecord *relationship = g_ptr_array_index (present, i);
      SegueRecord *known = segue_relations_get_other (plan, relationship, person);
      g_autofree char *title = NULL;

      if (known == NULL || segue_record_get_id (known) != other || find_way (relationship, person) != way)
        continue;
      title = segue_relations_dup_title (plan, relationship, person);
      /* Translators: “Influences: Ann Miller” */
      return g_strdup_printf (_("“%s” is there already: change it rather than adding it again."), title);
    }

  return NULL;
}

/**
 * segue_relations_make:
 *
 * Returns: (transfer full): a relationship that no workspace holds yet
 */
SegueRecord *
segue_relations_make (gint64 person,
                      guint  way,
                      gint64 other)
{
  SegueRecord *relationship = segue_record_new (SEGUE_RECORD_RELATIONSHIP, 0);

  g_return_val_if_fail (way < G_N_ELEMENTS (ways), relationship);

  segue_record_set_integer (relationship, SEGUE_RELATIONSHIP_FROM_WHOM, ways[way].is_inverse ? other : person);
  segue_record_set_integer (relationship, SEGUE_RELATIONSHIP_TO_WHOM, ways[way].is_inverse ? person : other);
  segue_record_set_integer (relationship, SEGUE_RELATIONSHIP_KIND, (gint64) ways[way].kind);
  if (is_mutual ((int) ways[way].kind))
    segue_record_set_integer (relationship, SEGUE_RELATIONSHIP_TWO_WAY, TRUE);

  return relationship;
}
