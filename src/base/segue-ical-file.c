/* segue-ical-file.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All texts lie in one chunk of strings that goes with the file.
 */

#define G_LOG_DOMAIN "segue-ical"

#include "config.h"

#include "segue-ical-file.h"

#include "segue-encoding.h"
#include "segue-ical-value.h"

#include <glib/gi18n.h>
#include <string.h>

/* An alarm in an event in a calendar is three. */
#define MAX_DEPTH 8

/* After so many lines that make no sense the rest is not told. */
#define MAX_PROBLEMS 100

struct _SegueIcalFile
{
  GStringChunk *texts;
  GPtrArray    *calendars; /* SegueIcalComponent */
  GArray       *problems;  /* SegueIcalProblem */
};

typedef struct
{
  SegueIcalFile      *file;
  SegueIcalComponent *open[MAX_DEPTH];
  guint               depth;   /* of those that are open */
  guint               skipped; /* how many lie deeper */
} Parser;

G_DEFINE_QUARK (segue-ical-error-quark, segue_ical_error)

static void
component_free (gpointer data)
{
  SegueIcalComponent *self = data;

  for (guint i = 0; i < self->properties->len; i++)
    g_free ((gpointer) g_array_index (self->properties, SegueIcalProperty, i).params);
  g_array_unref (self->properties);
  g_ptr_array_unref (self->components);
  g_free (self);
}

static void
problem_clear (gpointer data)
{
  g_free (((SegueIcalProblem *) data)->text);
}

static void
add_problem (SegueIcalFile *self,
             guint          line,
             char          *text)
{
  SegueIcalProblem problem = { line, text };

  if (self->problems->len < MAX_PROBLEMS)
    g_array_append_val (self->problems, problem);
  else
    g_free (text);
}

static SegueIcalComponent *
begin_component (Parser     *parser,
                 const char *name,
                 guint       line)
{
  SegueIcalComponent *component = g_new0 (SegueIcalComponent, 1);

  component->name = name;
  component->line = line;
  component->properties = g_array_new (FALSE, FALSE, sizeof (SegueIcalProperty));
  component->components = g_ptr_array_new_with_free_func (component_free);
  g_ptr_array_add (parser->depth > 0 ? parser->open[parser->depth - 1]->components : parser->file->calendars, component);

  return component;
}

static const char *
take_upper (SegueIcalFile *self,
            const char    *text,
            gsize          length)
{
  g_autofree char *upper = g_ascii_strup (text, (gssize) length);

  return g_string_chunk_insert_const (self->texts, g_strstrip (upper));
}

/* One parameter, NAME=value or NAME="value"; returns what follows it. */
static const char *
read_param (SegueIcalFile *self,
            const char    *at,
            GPtrArray     *params)
{
  const char *equals = at + strcspn (at, "=:;");
  g_autoptr(GString) value = g_string_new (NULL);
  const char *end = equals;

  if (*equals == '=')
    {
      gboolean is_quoted = FALSE;

      for (end = equals + 1; *end != '\0' && (is_quoted || (*end != ';' && *end != ':')); end++)
        if (*end == '"')
          is_quoted = !is_quoted;
        else
          g_string_append_c (value, *end);
    }

  g_ptr_array_add (params, (gpointer) take_upper (self, at, (gsize) (equals - at)));
  g_ptr_array_add (params, g_string_chunk_insert_const (self->texts, value->str));
  return end;
}

/* NAME;PARAM=value:value; FALSE where it is none. */
static gboolean
read_property (SegueIcalFile     *self,
               const char        *text,
               SegueIcalProperty *property)
{
  gsize length = strcspn (text, ";:");
  const char *at = text + length;
  g_autoptr(GPtrArray) params = NULL;

  if (length == 0 || *at == '\0')
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isalnum (text[i]) && text[i] != '-' && text[i] != '_' && text[i] != '.' && text[i] != ' ')
      return FALSE;

  params = g_ptr_array_new ();
  while (*at == ';')
    at = read_param (self, at + 1, params);
  if (*at != ':')
    return FALSE;

  property->name = take_upper (self, text, length);
  property->value = g_string_chunk_insert (self->texts, at + 1);
  if (params->len > 0)
    {
      g_ptr_array_add (params, NULL);
      property->params = (const char **) g_ptr_array_free (g_steal_pointer (&params), FALSE);
    }
  return TRUE;
}

static void
begin (Parser     *parser,
       const char *value,
       guint       line)
{
  const char *name = take_upper (parser->file, value, strlen (value));

  if (parser->depth == MAX_DEPTH)
    {
      if (parser->skipped++ == 0)
        add_problem (parser->file, line, g_strdup (_("lies too deep within others, and is left out")));
      return;
    }

  parser->open[parser->depth] = begin_component (parser, name, line);
  parser->depth++;
}

static void
end (Parser     *parser,
     const char *value,
     guint       line)
{
  const char *name = take_upper (parser->file, value, strlen (value));
  guint depth = parser->depth;

  if (parser->skipped > 0)
    {
      parser->skipped--;
      return;
    }

  while (depth > 0 && !g_str_equal (parser->open[depth - 1]->name, name))
    depth--;
  if (depth == 0)
    {
      add_problem (parser->file, line, g_strdup_printf (_("ends “%s”, which did not begin"), name));
      return;
    }
  if (depth < parser->depth)
    add_problem (parser->file, line, g_strdup_printf (_("ends “%s”, but “%s” within it has no end"), name,
                                                      parser->open[parser->depth - 1]->name));
  parser->depth = depth - 1;
}

static void
take_line (Parser     *parser,
           const char *text,
           guint       line)
{
  SegueIcalProperty property = { .line = line };

  if (*text == '\0')
    return;
  if (!read_property (parser->file, text, &property))
    {
      add_problem (parser->file, line, g_strdup (_("is not understood, and left out")));
      return;
    }

  if (g_str_equal (property.name, "BEGIN"))
    begin (parser, property.value, line);
  else if (g_str_equal (property.name, "END"))
    end (parser, property.value, line);
  else if (parser->skipped == 0 && parser->depth > 0)
    {
      g_array_append_val (parser->open[parser->depth - 1]->properties, property);
      return;
    }
  else if (parser->skipped == 0)
    add_problem (parser->file, line, g_strdup (_("stands outside of any calendar, and is left out")));

  g_free ((gpointer) property.params);
}

/* Physical lines become content lines: what begins with a blank goes on with the one before. */
static void
parse (Parser     *parser,
       const char *text,
       gsize       length)
{
  g_autoptr(GString) content = g_string_new (NULL);
  const char *stop = text + length;
  guint begins = 1;
  guint line = 1;

  for (const char *at = text; at < stop; line++)
    {
      const char *eol = at;

      while (eol < stop && *eol != '\n' && *eol != '\r')
        eol++;
      if (at < eol && (*at == ' ' || *at == '\t'))
        g_string_append_len (content, at + 1, eol - at - 1);
      else
        {
          take_line (parser, content->str, begins);
          g_string_truncate (content, 0);
          g_string_append_len (content, at, eol - at);
          begins = line;
        }
      at = eol < stop ? eol + 1 : eol;
      if (eol + 1 < stop && eol[0] == '\r' && eol[1] == '\n')
        at++;
    }
  take_line (parser, content->str, begins);
  if (parser->depth > 0)
    add_problem (parser->file, line - 1, g_strdup_printf (_("the file ends within “%s”"), parser->open[parser->depth - 1]->name));
}

/* A NUL would end texts before their end. */
static char *
dup_without_nuls (GBytes *bytes,
                  gsize  *length)
{
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);
  char *text = g_malloc (size + 1);

  *length = 0;
  for (gsize i = 0; i < size; i++)
    if (data[i] != '\0')
      text[(*length)++] = data[i];
  text[*length] = '\0';

  return text;
}

static gboolean
has_calendar (SegueIcalFile *self)
{
  for (guint i = 0; i < self->calendars->len; i++)
    if (g_str_equal (((SegueIcalComponent *) g_ptr_array_index (self->calendars, i))->name, "VCALENDAR"))
      return TRUE;

  return FALSE;
}

/**
 * segue_ical_file_new_for_bytes:
 * @bytes: what stands in the file, in any encoding that can be found out
 * @name: what messages call it
 * @error: %SEGUE_ICAL_ERROR or %SEGUE_ENCODING_ERROR; its message begins with @name
 *
 * Returns: (transfer full) (nullable): its components
 */
SegueIcalFile *
segue_ical_file_new_for_bytes (GBytes      *bytes,
                               const char  *name,
                               GError     **error)
{
  g_autoptr(SegueIcalFile) self = NULL;
  g_autoptr(GBytes) decoded = NULL;
  g_autofree char *text = NULL;
  SegueEncoding encoding;
  gsize length = 0;
  Parser parser = { NULL };

  g_return_val_if_fail (bytes != NULL && name != NULL, NULL);

  if (g_bytes_get_size (bytes) > SEGUE_ICAL_MAX_BYTES)
    {
      g_set_error (error, SEGUE_ICAL_ERROR, SEGUE_ICAL_ERROR_TOO_LARGE,
                   _("%s: is larger than 64 MB; divide it into several calendars"), name);
      return NULL;
    }
  decoded = segue_encoding_decode (bytes, NULL, &encoding, error);
  if (decoded == NULL)
    {
      g_prefix_error (error, "%s: ", name);
      return NULL;
    }

  text = dup_without_nuls (decoded, &length);
  self = g_new0 (SegueIcalFile, 1);
  self->texts = g_string_chunk_new (4096);
  self->calendars = g_ptr_array_new_with_free_func (component_free);
  self->problems = g_array_new (FALSE, FALSE, sizeof (SegueIcalProblem));
  g_array_set_clear_func (self->problems, problem_clear);
  parser.file = self;
  parse (&parser, text, length);

  if (has_calendar (self))
    return g_steal_pointer (&self);

  g_set_error (error, SEGUE_ICAL_ERROR, SEGUE_ICAL_ERROR_NOT_ONE,
               _("%s: is no iCalendar file: no line says BEGIN:VCALENDAR"), name);
  return NULL;
}

/**
 * segue_ical_file_new:
 * @path: a file
 * @name: what messages call it
 * @error: %SEGUE_ICAL_ERROR, %SEGUE_ENCODING_ERROR or %G_FILE_ERROR; its message names it
 *
 * Returns: (transfer full) (nullable): its components
 */
SegueIcalFile *
segue_ical_file_new (const char  *path,
                     const char  *name,
                     GError     **error)
{
  g_autoptr(GBytes) bytes = NULL;
  char *contents = NULL;
  gsize length = 0;

  g_return_val_if_fail (path != NULL && name != NULL, NULL);

  if (!g_file_get_contents (path, &contents, &length, error))
    return NULL;

  bytes = g_bytes_new_take (contents, length);
  return segue_ical_file_new_for_bytes (bytes, name, error);
}

/**
 * segue_ical_file_is_one:
 * @path: a file
 *
 * Returns: whether it begins as a calendar does, whatever it is called
 */
gboolean
segue_ical_file_is_one (const char *path)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GFileInputStream) stream = NULL;
  char head[64] = "";
  gsize n = 0;
  const char *at = head;

  if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL) != G_FILE_TYPE_REGULAR)
    return FALSE;
  stream = g_file_read (file, NULL, NULL);
  if (stream == NULL || !g_input_stream_read_all (G_INPUT_STREAM (stream), head, sizeof head - 1, &n, NULL, NULL))
    return FALSE;

  if (g_str_has_prefix (at, "\xef\xbb\xbf"))
    at += 3;
  while (g_ascii_isspace (*at))
    at++;

  return g_ascii_strncasecmp (at, "BEGIN:VCALENDAR", strlen ("BEGIN:VCALENDAR")) == 0;
}

/**
 * segue_ical_file_free:
 *
 * Frees the file and all that is in it.
 */
void
segue_ical_file_free (SegueIcalFile *self)
{
  g_ptr_array_unref (self->calendars);
  g_array_unref (self->problems);
  g_string_chunk_free (self->texts);
  g_free (self);
}

/**
 * segue_ical_file_get_calendars:
 *
 * Returns: (transfer none) (element-type SegueIcalComponent): what the file holds, calendars
 *   and whatever else stands beside them
 */
GPtrArray *
segue_ical_file_get_calendars (SegueIcalFile *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->calendars;
}

/**
 * segue_ical_file_get_problems:
 * @n: (out): how many there are
 *
 * Returns: (transfer none) (array length=n): what could not be read
 */
const SegueIcalProblem *
segue_ical_file_get_problems (SegueIcalFile *self,
                              guint         *n)
{
  g_return_val_if_fail (self != NULL && n != NULL, NULL);

  *n = self->problems->len;
  return (const SegueIcalProblem *) (gpointer) self->problems->data;
}

/**
 * segue_ical_component_find:
 * @name: of a property, in capitals
 *
 * Returns: (transfer none) (nullable): the first of that name
 */
const SegueIcalProperty *
segue_ical_component_find (const SegueIcalComponent *self,
                           const char               *name)
{
  g_return_val_if_fail (self != NULL && name != NULL, NULL);

  for (guint i = 0; i < self->properties->len; i++)
    {
      const SegueIcalProperty *property = &g_array_index (self->properties, SegueIcalProperty, i);

      if (g_str_equal (property->name, name))
        return property;
    }

  return NULL;
}

/**
 * segue_ical_component_dup_text:
 * @name: of a property, in capitals
 *
 * Returns: (transfer full) (nullable): its text, %NULL where it has none but blanks
 */
char *
segue_ical_component_dup_text (const SegueIcalComponent *self,
                               const char               *name)
{
  const SegueIcalProperty *property = segue_ical_component_find (self, name);
  g_autofree char *text = property != NULL ? segue_ical_value_dup_text (property->value) : NULL;

  if (text == NULL || *g_strstrip (text) == '\0')
    return NULL;

  return g_steal_pointer (&text);
}

/**
 * segue_ical_property_get_param:
 * @name: in capitals
 *
 * Returns: (transfer none) (nullable): the value of the parameter
 */
const char *
segue_ical_property_get_param (const SegueIcalProperty *self,
                               const char              *name)
{
  g_return_val_if_fail (self != NULL && name != NULL, NULL);

  for (guint i = 0; self->params != NULL && self->params[i] != NULL; i += 2)
    if (g_str_equal (self->params[i], name))
      return self->params[i + 1];

  return NULL;
}
