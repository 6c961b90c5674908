/* segue-json.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-json"

#include "config.h"

#include "segue-json.h"

static void
append_string (GString    *json,
               const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  g_string_append_c (json, '"');
  for (const char *at = valid; *at != '\0'; at++)
    if (*at == '"' || *at == '\\')
      g_string_append_printf (json, "\\%c", *at);
    else if ((guchar) *at < 0x20 || *at == 0x7f)
      g_string_append_printf (json, "\\u%04x", *at);
    else
      g_string_append_c (json, *at);
  g_string_append_c (json, '"');
}

static void
start_line (SegueJson *self)
{
  if (self->depth > 0)
    g_string_append_printf (self->text, "\n%*s", (int) self->depth * 2, "");
}

static void
start_value (SegueJson  *self,
             const char *name)
{
  if (!self->is_first)
    g_string_append_c (self->text, ',');
  self->is_first = FALSE;
  start_line (self);

  if (name != NULL)
    {
      append_string (self->text, name);
      g_string_append (self->text, ": ");
    }
}

/**
 * segue_json_new:
 *
 * Returns: (transfer full): a text without anything
 */
SegueJson *
segue_json_new (void)
{
  SegueJson *self = g_new0 (SegueJson, 1);

  self->text = g_string_new (NULL);
  self->is_first = TRUE;
  return self;
}

/**
 * segue_json_free:
 * @self: (transfer full) (nullable): a text
 */
void
segue_json_free (SegueJson *self)
{
  if (self == NULL)
    return;

  g_string_free (self->text, TRUE);
  g_free (self);
}

/**
 * segue_json_open:
 * @self: a text
 * @name: (nullable): its key where it stands in an object
 * @bracket: `{` or `[`
 */
void
segue_json_open (SegueJson  *self,
                 const char *name,
                 char        bracket)
{
  g_return_if_fail (self != NULL && (bracket == '{' || bracket == '['));

  start_value (self, name);
  g_string_append_c (self->text, bracket);
  self->depth++;
  self->is_first = TRUE;
}

/**
 * segue_json_close:
 * @self: a text
 * @bracket: `}` or `]`, the counterpart of the innermost open one
 *
 * The outermost one ends the text with a line's end.
 */
void
segue_json_close (SegueJson *self,
                  char       bracket)
{
  g_return_if_fail (self != NULL && self->depth > 0 && (bracket == '}' || bracket == ']'));

  self->depth--;
  if (!self->is_first && self->depth > 0)
    start_line (self);
  else if (!self->is_first)
    g_string_append_c (self->text, '\n');
  self->is_first = FALSE;

  g_string_append_c (self->text, bracket);
  if (self->depth == 0)
    g_string_append_c (self->text, '\n');
}

/**
 * segue_json_add_text:
 * @self: a text
 * @name: (nullable): its key where it stands in an object
 * @text: what to add as a string
 */
void
segue_json_add_text (SegueJson  *self,
                     const char *name,
                     const char *text)
{
  g_return_if_fail (self != NULL && text != NULL);

  start_value (self, name);
  append_string (self->text, text);
}

/**
 * segue_json_add_integer:
 * @self: a text
 * @name: (nullable): its key where it stands in an object
 * @number: what to add as a number; within 53 bits, which every reader takes
 */
void
segue_json_add_integer (SegueJson  *self,
                        const char *name,
                        gint64      number)
{
  g_return_if_fail (self != NULL);

  start_value (self, name);
  g_string_append_printf (self->text, "%" G_GINT64_FORMAT, number);
}
