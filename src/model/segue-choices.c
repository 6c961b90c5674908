/* segue-choices.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-choices"

#include "config.h"

#include "segue-choices.h"

#include "segue-fold.h"

#include <glib/gi18n.h>
#include <string.h>

/* What users added, per open set.  A file may be read in a worker, hence the mutex. */
static GMutex mutex;
static GHashTable *added; /* SegueChoices → GPtrArray of char */

static GPtrArray *
get_added (const SegueChoices *choices)
{
  GPtrArray *words;

  if (added == NULL)
    added = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  words = g_hash_table_lookup (added, choices);
  if (words == NULL)
    {
      words = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_insert (added, (gpointer) choices, words);
    }

  return words;
}

/* Added words are never removed, so what this returns stays valid. */
static const char *
get_added_word (const SegueChoices *choices,
                guint               index)
{
  const char *word = NULL;
  GPtrArray *words;

  g_mutex_lock (&mutex);
  words = get_added (choices);
  if (index < words->len)
    word = g_ptr_array_index (words, index);
  g_mutex_unlock (&mutex);

  return word;
}

/**
 * segue_choices_get_n:
 * @choices: a set
 *
 * Returns: the number of its values, those that users added included
 */
guint
segue_choices_get_n (const SegueChoices *choices)
{
  guint n;

  g_return_val_if_fail (choices != NULL, 0);

  if (!choices->open)
    return choices->n_choices;

  g_mutex_lock (&mutex);
  n = choices->n_choices + get_added (choices)->len;
  g_mutex_unlock (&mutex);

  return n;
}

/**
 * segue_choices_get_nick:
 * @choices: a set
 * @choice: a value of it
 *
 * Returns: (nullable): the stable key; %NULL where @choices has no such value
 */
const char *
segue_choices_get_nick (const SegueChoices *choices,
                        int                 choice)
{
  g_return_val_if_fail (choices != NULL, NULL);

  if (choice < 0)
    return NULL;
  if ((guint) choice < choices->n_choices)
    return choices->choices[choice].nick;
  if (!choices->open)
    return NULL;

  return get_added_word (choices, (guint) choice - choices->n_choices);
}

/**
 * segue_choices_get_label:
 * @choices: a set
 * @choice: a value of it
 *
 * Returns: (nullable): the translated label; what a user added is its own label
 */
const char *
segue_choices_get_label (const SegueChoices *choices,
                         int                 choice)
{
  g_return_val_if_fail (choices != NULL, NULL);

  if (choice >= 0 && (guint) choice < choices->n_choices)
    return _(choices->choices[choice].label);

  return segue_choices_get_nick (choices, choice);
}

/**
 * segue_choices_find_nick:
 * @choices: a set
 * @nick: a stable key
 *
 * Returns: the value, or %SEGUE_CHOICE_NONE
 */
int
segue_choices_find_nick (const SegueChoices *choices,
                         const char         *nick)
{
  int found = SEGUE_CHOICE_NONE;

  g_return_val_if_fail (choices != NULL && nick != NULL, SEGUE_CHOICE_NONE);

  for (guint i = 0; i < choices->n_choices; i++)
    if (g_str_equal (choices->choices[i].nick, nick))
      return (int) i;

  if (choices->open)
    {
      guint index;

      g_mutex_lock (&mutex);
      if (g_ptr_array_find_with_equal_func (get_added (choices), nick, g_str_equal, &index))
        found = (int) (choices->n_choices + index);
      g_mutex_unlock (&mutex);
    }

  return found;
}

static gboolean
folds_to (const char *word,
          const char *folded)
{
  g_autofree char *other = segue_fold (word);

  return g_str_equal (other, folded);
}

static gboolean
choice_has_word (const SegueChoice *choice,
                 const char        *folded)
{
  g_auto(GStrv) synonyms = NULL;

  if (folds_to (choice->nick, folded) || folds_to (choice->label, folded) || folds_to (_(choice->label), folded))
    return TRUE;

  synonyms = g_strsplit (choice->synonyms != NULL ? choice->synonyms : "", "|", -1);
  for (guint i = 0; synonyms[i] != NULL; i++)
    if (folds_to (synonyms[i], folded))
      return TRUE;

  return FALSE;
}

/**
 * segue_choices_find_word:
 * @choices: a set
 * @word: what somebody wrote: key, label, translated label or synonym, in any case
 *
 * Returns: the value, or %SEGUE_CHOICE_NONE
 */
int
segue_choices_find_word (const SegueChoices *choices,
                         const char         *word)
{
  g_autofree char *trimmed = NULL;
  g_autofree char *folded = NULL;

  g_return_val_if_fail (choices != NULL && word != NULL, SEGUE_CHOICE_NONE);

  trimmed = g_strstrip (g_strdup (word));
  folded = segue_fold (trimmed);

  for (guint i = 0; i < choices->n_choices; i++)
    if (choice_has_word (&choices->choices[i], folded))
      return (int) i;

  for (guint i = choices->n_choices; i < segue_choices_get_n (choices); i++)
    if (folds_to (segue_choices_get_nick (choices, (int) i), folded))
      return (int) i;

  return SEGUE_CHOICE_NONE;
}

/**
 * segue_choices_add:
 * @choices: an open set
 * @text: a value that a user or a file brings
 *
 * Returns: the value for @text, made where there was none
 */
int
segue_choices_add (const SegueChoices *choices,
                   const char         *text)
{
  GPtrArray *words;
  int found;
  guint index;

  g_return_val_if_fail (choices != NULL && choices->open, SEGUE_CHOICE_NONE);
  g_return_val_if_fail (text != NULL && *text != '\0', SEGUE_CHOICE_NONE);

  for (guint i = 0; i < choices->n_choices; i++)
    if (g_str_equal (choices->choices[i].nick, text))
      return (int) i;

  g_mutex_lock (&mutex);
  words = get_added (choices);
  if (!g_ptr_array_find_with_equal_func (words, text, g_str_equal, &index))
    {
      index = words->len;
      g_ptr_array_add (words, g_strdup (text));
    }
  found = (int) (choices->n_choices + index);
  g_mutex_unlock (&mutex);

  return found;
}
