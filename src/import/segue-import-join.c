/* segue-import-join.c - several plans that are one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-import"

#include "config.h"

#include "segue-import-plan-passes.h"

/**
 * segue_import_plan_join:
 * @other: (transfer full): a plan for the same edit, of other rows
 *
 * From now on @self speaks for both: the rows and the warnings of @other come after its own.
 */
void
segue_import_plan_join (SegueImportPlan *self,
                        SegueImportPlan *other)
{
  g_return_if_fail (self != NULL && other != NULL);
  g_return_if_fail (self->edit == other->edit && other->joined == NULL);

  if (self->joined == NULL)
    self->joined = g_ptr_array_new_with_free_func ((GDestroyNotify) segue_import_plan_free);
  g_ptr_array_add (self->joined, other);
  while (other->notes->len > 0)
    g_ptr_array_add (self->notes, g_ptr_array_steal_index (other->notes, 0));
}

/*< private >
 * segue_import_plan_part:
 * @index: of a part, from 0
 *
 * Returns: (nullable): @self, then those that joined it
 */
SegueImportPlan *
segue_import_plan_part (SegueImportPlan *self,
                        guint            index)
{
  if (index == 0)
    return self;

  return self->joined != NULL && index <= self->joined->len ? g_ptr_array_index (self->joined, index - 1) : NULL;
}

/*< private >
 * segue_import_plan_find_part:
 * @index: (inout): of a row among all, then among those of its part
 *
 * Returns: the part that the row is of
 */
SegueImportPlan *
segue_import_plan_find_part (SegueImportPlan *self,
                             guint           *index)
{
  SegueImportPlan *part = self;

  for (guint i = 1; *index >= part->rows->len && segue_import_plan_part (self, i) != NULL; i++)
    {
      *index -= part->rows->len;
      part = segue_import_plan_part (self, i);
    }

  return part;
}
