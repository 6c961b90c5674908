/* segue-register-paper.c - what the register shows, for paper and files
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-register-view"

#include "config.h"

#include "segue-register-view-private.h"

#include "segue-sheets.h"

#include <glib/gi18n.h>

/* Who does what is not filtered. */
static GArray *
dup_raci (SegueRegisterView *self)
{
  SegueSheetFilter filter = { .rollout = self->rollout };
  g_autoptr(GArray) rows = segue_sheet_dup_rows (segue_sheet_get ("raci"), segue_sheet_list_get_plan (self->list), &filter);
  GArray *ids = g_array_sized_new (FALSE, FALSE, sizeof (gint64), rows->len);

  for (guint i = 0; i < rows->len; i++)
    {
      gint64 id = segue_sheet_row_get_id (&g_array_index (rows, SegueSheetRow, i));

      g_array_append_val (ids, id);
    }

  return ids;
}

/* The ids of the rows that search and filters let through, as they are seen. */
GArray *
segue_register_view_dup_shown (SeguePage *page)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (page);
  GArray *ids = NULL;
  SegueLongList *list = NULL;
  guint n;

  if (self->list != NULL && segue_register_view_shows_raci (self))
    return dup_raci (self);

  ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_return_val_if_fail (self->list != NULL, ids);

  list = segue_sheet_list_get_long_list (self->list);
  n = segue_long_list_get_n_shown (list);
  for (guint i = 0; i < n; i++)
    {
      gint64 id = segue_long_list_get_id (list, i);

      g_array_append_val (ids, id);
    }

  return ids;
}

/* The axes of the grid and the days of the matrix, as they are chosen. */
void
segue_register_view_set_options (SeguePage        *page,
                                 SeguePageOptions *options)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (page);

  options->axes = self->axes;
  if (self->matrix == NULL) /* it was never seen, so nobody chose days */
    return;

  options->as_of = segue_matrix_view_get_day (self->matrix);
  options->compared = segue_matrix_view_get_compared (self->matrix);
}

static char *
dup_search (SegueRegisterView   *self,
            SegueRedactionLevel  level)
{
  const char *text = gtk_editable_get_text (self->search_entry);

  if (*text == '\0')
    return NULL;

  /* Who is looked for is often a person, who may be confidential. */
  return level == SEGUE_REDACTION_LEVEL_TEAM ? g_strdup_printf (_("search “%s”"), text) : g_strdup (_("a search"));
}

/* Search and filters in words, for paper. */
char *
segue_register_view_dup_narrowing (SeguePage           *page,
                                   SegueRedactionLevel  level)
{
  SegueRegisterView *self = SEGUE_REGISTER_VIEW (page);
  g_autofree char *filters = NULL;
  g_autofree char *search = NULL;

  g_return_val_if_fail (self->filter != NULL, NULL);

  if (!segue_register_view_shows_people (self))
    return NULL;

  filters = segue_register_filter_dup_words (self->filter, level);
  search = dup_search (self, level);
  if (*filters == '\0')
    return g_steal_pointer (&search);

  return search != NULL ? g_strdup_printf ("%s · %s", filters, search) : g_steal_pointer (&filters);
}
