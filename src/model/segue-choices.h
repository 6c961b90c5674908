/* segue-choices.h - sets of allowed values with stable keys and labels
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SegueChoice:
 * @nick: the stable key, as it stands in the file, in SQL, CSV and JSON
 * @label: N_(), what people read
 * @synonyms: (nullable): what spreadsheets write for it, in several languages,
 *   separated by `|`; compared folded
 */
typedef struct
{
  const char *nick;
  const char *label;
  const char *synonyms;
} SegueChoice;

/**
 * SegueChoices:
 * @choices: in their order; the index is the value of the C enum
 * @n_choices: their number
 * @open: whether users may add values of their own, whose key is their label
 *
 * One static table per set.  Values that users add live in the process, are
 * numbered after the table and kept for as long as it runs; a file holds their text.
 */
typedef struct
{
  const SegueChoice *choices;
  guint              n_choices;
  gboolean           open;
} SegueChoices;

#define SEGUE_CHOICE_NONE (-1)

guint       segue_choices_get_n     (const SegueChoices *choices);
const char *segue_choices_get_nick  (const SegueChoices *choices,
                                     int                 choice);
const char *segue_choices_get_label (const SegueChoices *choices,
                                     int                 choice);
int         segue_choices_find_nick (const SegueChoices *choices,
                                     const char         *nick);
int         segue_choices_find_word (const SegueChoices *choices,
                                     const char         *word);
int         segue_choices_add       (const SegueChoices *choices,
                                     const char         *text);

G_END_DECLS
