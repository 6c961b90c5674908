/* segue-ical-writer.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-ical"

#include "config.h"

#include "segue-ical-writer.h"

#include <string.h>

/* A line without its end, in bytes (RFC 5545, 3.1). */
#define LINE_BYTES 75

#define BUFFER_BYTES 65536

struct _SegueIcalWriter
{
  GOutputStream *stream;
  GString       *line;   /* the one that is made, not folded */
  GString       *buffer; /* what was not written yet */
  GError        *error;  /* the first; nothing is written after it */
};

/**
 * segue_ical_writer_new:
 * @stream: where to write; it is neither closed nor flushed
 *
 * Returns: (transfer full): a writer that wrote nothing yet
 */
SegueIcalWriter *
segue_ical_writer_new (GOutputStream *stream)
{
  SegueIcalWriter *self = NULL;

  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), NULL);

  self = g_new0 (SegueIcalWriter, 1);
  self->stream = g_object_ref (stream);
  self->line = g_string_new (NULL);
  self->buffer = g_string_sized_new (BUFFER_BYTES + BUFFER_BYTES / 8);

  return self;
}

/**
 * segue_ical_writer_free:
 *
 * Frees the writer; what was not flushed is lost.
 */
void
segue_ical_writer_free (SegueIcalWriter *self)
{
  g_object_unref (self->stream);
  g_string_free (self->line, TRUE);
  g_string_free (self->buffer, TRUE);
  g_clear_error (&self->error);
  g_free (self);
}

static void
write_buffer (SegueIcalWriter *self)
{
  if (self->error == NULL)
    g_output_stream_write_all (self->stream, self->buffer->str, self->buffer->len, NULL, NULL, &self->error);

  g_string_truncate (self->buffer, 0);
}

/* How many bytes of @text go into a line that has room for @room, without cutting
 * a character in two.
 */
static gsize
fit (const char *text,
     gsize       length,
     gsize       room)
{
  gsize n = room;

  if (length <= room)
    return length;

  while (n > 0 && ((guchar) text[n] & 0xc0) == 0x80)
    n--;

  return n > 0 ? n : room; /* no character is that long */
}

static void
end_line (SegueIcalWriter *self)
{
  const char *rest = self->line->str;
  gsize length = self->line->len;
  gsize n = fit (rest, length, LINE_BYTES);

  g_string_append_len (self->buffer, rest, (gssize) n);
  for (rest += n, length -= n; length > 0; rest += n, length -= n)
    {
      n = fit (rest, length, LINE_BYTES - 1);
      g_string_append (self->buffer, "\r\n ");
      g_string_append_len (self->buffer, rest, (gssize) n);
    }
  g_string_append (self->buffer, "\r\n");

  g_string_truncate (self->line, 0);
  if (self->buffer->len >= BUFFER_BYTES)
    write_buffer (self);
}

/* Controls have no place in a calendar, but line breaks, which are written as \n. */
static void
append_text (GString    *line,
             const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    switch (*at)
      {
      case '\\':
      case ';':
      case ',':
        g_string_append_c (line, '\\');
        g_string_append_c (line, *at);
        break;
      case '\r':
        if (at[1] == '\n')
          break;
        g_string_append (line, "\\n");
        break;
      case '\n':
        g_string_append (line, "\\n");
        break;
      default:
        if (((guchar) *at >= 0x20 && *at != 0x7f) || *at == '\t')
          g_string_append_c (line, *at);
        break;
      }
}

/**
 * segue_ical_writer_begin:
 * @component: `VEVENT`
 */
void
segue_ical_writer_begin (SegueIcalWriter *self,
                         const char      *component)
{
  segue_ical_writer_add (self, "BEGIN", component);
}

/**
 * segue_ical_writer_end:
 * @component: the one that was begun last
 */
void
segue_ical_writer_end (SegueIcalWriter *self,
                       const char      *component)
{
  segue_ical_writer_add (self, "END", component);
}

/**
 * segue_ical_writer_add:
 * @name: of a property, with its parameters
 * @value: as it stands in the file
 */
void
segue_ical_writer_add (SegueIcalWriter *self,
                       const char      *name,
                       const char      *value)
{
  g_return_if_fail (self != NULL && name != NULL && value != NULL);

  g_string_append (self->line, name);
  g_string_append_c (self->line, ':');
  g_string_append (self->line, value);
  end_line (self);
}

/**
 * segue_ical_writer_add_text:
 * @name: of a property
 * @text: any text, which is escaped
 */
void
segue_ical_writer_add_text (SegueIcalWriter *self,
                            const char      *name,
                            const char      *text)
{
  g_return_if_fail (self != NULL && name != NULL && text != NULL);

  g_string_append (self->line, name);
  g_string_append_c (self->line, ':');
  append_text (self->line, text);
  end_line (self);
}

/**
 * segue_ical_writer_add_list:
 * @name: of a property
 * @texts: (element-type utf8): any texts; without one nothing is written
 */
void
segue_ical_writer_add_list (SegueIcalWriter *self,
                            const char      *name,
                            GPtrArray       *texts)
{
  g_return_if_fail (self != NULL && name != NULL && texts != NULL);

  if (texts->len == 0)
    return;

  g_string_append (self->line, name);
  for (guint i = 0; i < texts->len; i++)
    {
      g_string_append_c (self->line, i == 0 ? ':' : ',');
      append_text (self->line, g_ptr_array_index (texts, i));
    }
  end_line (self);
}

static void
append_day (GString  *line,
            SegueDay  day)
{
  int year, month, month_day;

  segue_day_to_ymd (day, &year, &month, &month_day);
  g_string_append_printf (line, "%04d%02d%02d", year, month, month_day);
}

/**
 * segue_ical_writer_add_day:
 * @name: of a property
 * @day: a whole day
 */
void
segue_ical_writer_add_day (SegueIcalWriter *self,
                           const char      *name,
                           SegueDay         day)
{
  g_return_if_fail (self != NULL && name != NULL && day != SEGUE_DAY_NONE);

  g_string_append (self->line, name);
  g_string_append (self->line, ";VALUE=DATE:");
  append_day (self->line, day);
  end_line (self);
}

/**
 * segue_ical_writer_add_time:
 * @name: of a property
 * @day: a day
 * @minutes: since its midnight
 * @zone: (nullable): where the clock hangs, a name that is defined in the file; %NULL for UTC
 */
void
segue_ical_writer_add_time (SegueIcalWriter *self,
                            const char      *name,
                            SegueDay         day,
                            int              minutes,
                            const char      *zone)
{
  g_return_if_fail (self != NULL && name != NULL && day != SEGUE_DAY_NONE);
  g_return_if_fail (minutes >= 0 && minutes < SEGUE_MINUTES_PER_DAY);

  g_string_append (self->line, name);
  if (zone != NULL)
    g_string_append_printf (self->line, ";TZID=%s", zone);
  g_string_append_c (self->line, ':');
  append_day (self->line, day);
  g_string_append_printf (self->line, "T%02d%02d00%s", minutes / 60, minutes % 60, zone != NULL ? "" : "Z");
  end_line (self);
}

/**
 * segue_ical_writer_flush:
 * @error: the stream's
 *
 * Writes what was not written yet.
 *
 * Returns: whether all that was added could be written
 */
gboolean
segue_ical_writer_flush (SegueIcalWriter  *self,
                         GError          **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  write_buffer (self);
  if (self->error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&self->error));
  return FALSE;
}
