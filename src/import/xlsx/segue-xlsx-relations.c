/* segue-xlsx-relations.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-xlsx"

#include "config.h"

#include "segue-xlsx-relations.h"

#include "segue-xlsx-xml.h"

#include <string.h>

/* More than any program writes. */
#define MAX_RELATIONS 65536

typedef struct
{
  char *id;
  char *type;
  char *part;
} Relation;

struct _SegueXlsxRelations
{
  char       *folder;
  GArray     *relations;
  GHashTable *by_id; /* from ids to positions in it and one; the first of an id counts */
};

static void
relation_clear (gpointer data)
{
  Relation *relation = data;

  g_free (relation->id);
  g_free (relation->type);
  g_free (relation->part);
}

/* The part that @target means; NULL where it leads out of the archive. */
static char *
resolve (const char *folder,
         const char *target)
{
  g_autofree char *joined = *target == '/' ? g_strdup (target) : g_strconcat (folder, "/", target, NULL);
  g_auto(GStrv) steps = g_strsplit (joined, "/", -1);
  g_autoptr(GPtrArray) kept = g_ptr_array_new ();

  for (guint i = 0; steps[i] != NULL; i++)
    {
      if (g_str_equal (steps[i], "..") && kept->len == 0)
        return NULL;
      if (g_str_equal (steps[i], ".."))
        g_ptr_array_set_size (kept, (int) kept->len - 1);
      else if (*steps[i] != '\0' && !g_str_equal (steps[i], "."))
        g_ptr_array_add (kept, steps[i]);
    }

  g_ptr_array_add (kept, NULL);
  return g_strjoinv ("/", (char **) kept->pdata);
}

static gboolean
start (gpointer                    data,
       const char                 *name,
       const SegueXlsxAttributes  *attributes,
       GError                    **error)
{
  SegueXlsxRelations *self = data;
  g_autofree char *target = segue_xlsx_attributes_dup (attributes, "Target");
  g_autofree char *mode = segue_xlsx_attributes_dup (attributes, "TargetMode");
  g_autofree char *id = segue_xlsx_attributes_dup (attributes, "Id");
  g_autofree char *type = segue_xlsx_attributes_dup (attributes, "Type");
  g_autofree char *part = target != NULL ? resolve (self->folder, target) : NULL;
  Relation relation = { 0 };

  /* What lies outside, such as links of cells, is never looked at. */
  if (!g_str_equal (name, "Relationship") || id == NULL || type == NULL || part == NULL ||
      g_strcmp0 (mode, "External") == 0 || self->relations->len >= MAX_RELATIONS)
    return TRUE;

  relation = (Relation) { g_steal_pointer (&id), g_steal_pointer (&type), g_steal_pointer (&part) };
  g_array_append_val (self->relations, relation);
  if (!g_hash_table_contains (self->by_id, relation.id))
    g_hash_table_insert (self->by_id, relation.id, GUINT_TO_POINTER (self->relations->len));
  return TRUE;
}

static gboolean
end (gpointer     data,
     const char  *name,
     GError     **error)
{
  return TRUE;
}

static const SegueXlsxHandler handler = { start, end, NULL };

/**
 * segue_xlsx_relations_read:
 * @part: whose relations, empty for those of the whole archive
 * @error: %SEGUE_XLSX_ERROR, or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): what belongs to @part; nothing, where the archive
 *   does not say
 */
SegueXlsxRelations *
segue_xlsx_relations_read (SegueXlsxArchive  *archive,
                           const char        *part,
                           GCancellable      *cancellable,
                           GError           **error)
{
  g_autoptr(SegueXlsxRelations) self = g_new0 (SegueXlsxRelations, 1);
  const char *slash = strrchr (part, '/');
  g_autofree char *list = NULL;

  self->folder = slash != NULL ? g_strndup (part, (gsize) (slash - part)) : g_strdup ("");
  self->relations = g_array_new (FALSE, FALSE, sizeof (Relation));
  g_array_set_clear_func (self->relations, relation_clear);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);

  list = g_strdup_printf ("%s/_rels/%s.rels", self->folder, slash != NULL ? slash + 1 : part);
  if (segue_xlsx_archive_has (archive, list) &&
      !segue_xlsx_xml_read (archive, list, &handler, self, cancellable, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * segue_xlsx_relations_free:
 *
 * Frees it and what it holds.
 */
void
segue_xlsx_relations_free (SegueXlsxRelations *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->by_id);
  g_array_unref (self->relations);
  g_free (self->folder);
  g_free (self);
}

/* Types are addresses, of which there are two families; their last word is the same. */
static gboolean
has_type (const Relation *relation,
          const char     *type)
{
  const char *slash = strrchr (relation->type, '/');

  return slash != NULL && g_str_equal (slash + 1, type);
}

/**
 * segue_xlsx_relations_find_id:
 * @id: of a relation
 * @type: the last word of its type
 *
 * Returns: (nullable): the part it leads to; %NULL for none of this type
 */
const char *
segue_xlsx_relations_find_id (SegueXlsxRelations *self,
                              const char         *id,
                              const char         *type)
{
  guint position = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_id, id));
  const Relation *relation = position > 0 ? &g_array_index (self->relations, Relation, position - 1) : NULL;

  return relation != NULL && has_type (relation, type) ? relation->part : NULL;
}

/**
 * segue_xlsx_relations_find_type:
 * @type: the last word of a type
 *
 * Returns: (nullable): the first part of this type
 */
const char *
segue_xlsx_relations_find_type (SegueXlsxRelations *self,
                                const char         *type)
{
  for (guint i = 0; i < self->relations->len; i++)
    {
      const Relation *relation = &g_array_index (self->relations, Relation, i);

      if (has_type (relation, type))
        return relation->part;
    }

  return NULL;
}
