/* segue-answer-options.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The options of an entry are one text, so that they can be imported, searched and printed;
 * each of its lines is an option.
 */

#define G_LOG_DOMAIN "segue-answer-options"

#include "config.h"

#include "segue-answer-options.h"

#include "segue-resistance.h"

/* “• Trigger handles”, “- Trigger handles”, “2. Trigger handles”: how people write lists. */
static const char *
skip_bullet (const char *line)
{
  const char *text = line;

  if (g_str_has_prefix (text, "•") || g_str_has_prefix (text, "–"))
    text = g_utf8_next_char (text);
  else if (*text == '-' || *text == '*')
    text++;
  else if (g_ascii_isdigit (*text))
    {
      while (g_ascii_isdigit (*text))
        text++;
      if (*text != '.' && *text != ')')
        return line;
      text++;
    }

  return text > line && g_ascii_isspace (*text) ? text + strspn (text, " \t") : line;
}

/**
 * segue_answer_options_list:
 * @text: (nullable): lines, with bullets or numbers or without
 *
 * Returns: (transfer full) (element-type utf8): what stands in them, without empty ones
 */
GPtrArray *
segue_answer_options_list (const char *text)
{
  GPtrArray *options = g_ptr_array_new_with_free_func (g_free);
  g_auto(GStrv) lines = g_strsplit (text != NULL ? text : "", "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *option = skip_bullet (g_strstrip (lines[i]));

      if (*option != '\0')
        g_ptr_array_add (options, g_strdup (option));
    }

  return options;
}

/**
 * segue_answer_options_join:
 * @options: (element-type utf8): those that are empty are left out
 *
 * Returns: (transfer full): one line each
 */
char *
segue_answer_options_join (GPtrArray *options)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < options->len; i++)
    {
      g_autofree char *option = g_strstrip (g_strdup (g_ptr_array_index (options, i)));

      if (*option != '\0')
        g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", option);
    }

  return g_string_free (text, FALSE);
}

/**
 * segue_answer_options_dup:
 * @entry: a resistance entry
 *
 * Returns: (transfer full) (element-type utf8): its options; what was chosen is one of them,
 *   written among them or not
 */
GPtrArray *
segue_answer_options_dup (SegueRecord *entry)
{
  SegueValue text = segue_record_peek (entry, SEGUE_RESISTANCE_OPTIONS);
  GPtrArray *options = segue_answer_options_list (text.is_set ? text.slot.text : NULL);
  SegueValue chosen = segue_record_peek (entry, SEGUE_RESISTANCE_CHOSEN_OPTION);

  if (chosen.is_set && segue_answer_options_get_chosen (entry, options) == SEGUE_NO_OPTION)
    g_ptr_array_add (options, g_strdup (chosen.slot.text));

  return options;
}

/**
 * segue_answer_options_get_chosen:
 * @options: (element-type utf8): of the entry
 *
 * Returns: which of them was chosen, %SEGUE_NO_OPTION where none was
 */
guint
segue_answer_options_get_chosen (SegueRecord *entry,
                                 GPtrArray   *options)
{
  SegueValue chosen = segue_record_peek (entry, SEGUE_RESISTANCE_CHOSEN_OPTION);

  for (guint i = 0; chosen.is_set && i < options->len; i++)
    if (g_strcmp0 (g_ptr_array_index (options, i), chosen.slot.text) == 0)
      return i;

  return SEGUE_NO_OPTION;
}

static void
set_text (SegueEdit   *edit,
          SegueRecord *entry,
          guint        field,
          const char  *text)
{
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  SegueValue old = segue_record_peek (entry, field);

  if (text != NULL && *text != '\0')
    segue_value_set_text (&value, text);
  if (!segue_value_equal (segue_record_get_field (entry, field), &value, &old))
    segue_edit_set_value (edit, entry, field, &value);
}

/**
 * segue_answer_options_write:
 * @options: (element-type utf8): what is offered now
 * @chosen: (nullable): one of them
 *
 * Writes both as one step; nothing where nothing is otherwise.
 *
 * Returns: whether it is written
 */
gboolean
segue_answer_options_write (SegueWorkspace  *workspace,
                            SegueRecord     *entry,
                            GPtrArray       *options,
                            const char      *chosen,
                            GError         **error)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_RESISTANCE);
  g_autoptr(GPtrArray) old = segue_answer_options_dup (entry);
  g_autofree char *before = segue_answer_options_join (old);
  g_autofree char *text = segue_answer_options_join (options);

  if (g_strcmp0 (before, text) != 0) /* bullets stay as they were written */
    set_text (edit, entry, SEGUE_RESISTANCE_OPTIONS, text);
  set_text (edit, entry, SEGUE_RESISTANCE_CHOSEN_OPTION, chosen);

  return segue_edit_is_empty (edit) || segue_edit_commit (edit, NULL, error);
}
