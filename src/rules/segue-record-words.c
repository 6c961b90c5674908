/* segue-record-words.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-record-words"

#include "config.h"

#include "segue-record-words.h"

#include "segue-fold.h"

/**
 * segue_record_has_words:
 * @words: (array zero-terminated=1): folded, as segue_fold_split() gives them
 *
 * Returns: whether every word stands in its title, or in another of its searched texts
 */
gboolean
segue_record_has_words (SegueRecord       *record,
                        const char *const *words)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autofree char *folded = NULL;

  for (guint i = 0; i < segue_record_get_n_fields (record); i++)
    {
      const SegueField *field = segue_record_get_field (record, i);

      if (field->flags & SEGUE_FIELD_SEARCHED && segue_record_is_set (record, i))
        g_string_append_printf (text, "%s\n", segue_record_get_text (record, i));
    }
  folded = segue_fold (text->str);

  return segue_fold_matches (folded, words);
}
