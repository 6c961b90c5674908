/* segue-console.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What people read goes out in the charset of the locale, what programs read
 * (CSV, JSON) in UTF-8.
 */

#define G_LOG_DOMAIN "segue-console"

#include "config.h"

#include "segue-console.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <unistd.h>

static int progress_shown = -1; /* per cent on the terminal's line, -1 for none */

static char *
dup_in_locale (const char *text)
{
  const char *charset;
  g_autofree char *similar = NULL;
  char *converted;

  if (g_get_charset (&charset))
    return g_strdup (text);

  /* “Zürich” had better become "Zurich" than ?Z?rich?. */
  similar = g_strconcat (charset, "//TRANSLIT", NULL);
  converted = g_convert_with_fallback (text, -1, similar, "UTF-8", "?", NULL, NULL, NULL);
  if (converted == NULL)
    converted = g_convert_with_fallback (text, -1, charset, "UTF-8", "?", NULL, NULL, NULL);

  return converted != NULL ? converted : g_strdup (text);
}

/* Whatever a name or a cell holds, one line stays one line, and it cannot
 * command the terminal.
 */
static char *
dup_one_line (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *line = g_string_sized_new (128);

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c == '\n')
        g_string_append (line, "\\n");
      else if (g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029)
        g_string_append_printf (line, "\\x%02x", c);
      else
        g_string_append_unichar (line, c);
    }

  return g_string_free (line, FALSE);
}

/**
 * segue_console_print:
 * @format: what to print on standard output, UTF-8
 * @...: what belongs into it
 */
void
segue_console_print (const char *format,
                    ...)
{
  g_autofree char *text = NULL;
  g_autofree char *converted = NULL;
  va_list arguments;

  g_return_if_fail (format != NULL);

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  converted = dup_in_locale (text);
  fputs (converted, stdout);
}

/**
 * segue_console_print_line:
 * @format: what to print on standard output, UTF-8, without a line's end
 * @...: what belongs into it
 *
 * Prints one line, whatever the parts hold.
 */
void
segue_console_print_line (const char *format,
                          ...)
{
  g_autofree char *text = NULL;
  g_autofree char *line = NULL;
  va_list arguments;

  g_return_if_fail (format != NULL);

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  segue_console_end_progress ();
  line = dup_one_line (text);
  segue_console_print ("%s\n", line);
}

/**
 * segue_console_print_bytes:
 * @bytes: what to print on standard output just as it is
 * @length: its length
 */
void
segue_console_print_bytes (const char *bytes,
                          gsize       length)
{
  g_return_if_fail (bytes != NULL || length == 0);

  fwrite (bytes, 1, length, stdout);
}

/**
 * segue_console_complain:
 * @format: what to print on standard error, UTF-8, without a line's end
 * @...: what belongs into it
 *
 * Prints one line, whatever the parts hold.
 */
void
segue_console_complain (const char *format,
                       ...)
{
  g_autofree char *text = NULL;
  g_autofree char *line = NULL;
  g_autofree char *converted = NULL;
  va_list arguments;

  g_return_if_fail (format != NULL);

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  segue_console_end_progress ();
  line = dup_one_line (text);
  converted = dup_in_locale (line);
  fprintf (stderr, "%s\n", converted);
}

/**
 * segue_console_warn:
 * @text: (nullable): what the user should know although all is done
 */
void
segue_console_warn (const char *text)
{
  if (text != NULL)
    segue_console_complain (_("segue: warning: %s"), text);
}

/**
 * segue_console_show_progress:
 * @fraction: how much is done, 0 to 1
 *
 * Keeps a figure up to date where standard error is a terminal; does nothing
 * elsewhere.
 */
void
segue_console_show_progress (double fraction)
{
  int percent = (int) (CLAMP (fraction, 0.0, 1.0) * 100);

  if (percent == progress_shown || isatty (STDERR_FILENO) == 0)
    return;

  progress_shown = percent;
  fprintf (stderr, "\r%3d %%", percent);
  fflush (stderr);
}

/**
 * segue_console_end_progress:
 *
 * Takes the figure away again.
 */
void
segue_console_end_progress (void)
{
  if (progress_shown < 0)
    return;

  progress_shown = -1;
  fputs ("\r     \r", stderr);
  fflush (stderr);
}

/**
 * segue_console_finish:
 * @error: (out) (optional): %G_IO_ERROR, %G_IO_ERROR_BROKEN_PIPE where the
 *   reader went away, which is no failure to speak of
 *
 * What was printed may still sit in a buffer, and a full disk shows only when
 * that is written.
 *
 * Returns: whether all that was printed got out
 */
gboolean
segue_console_finish (GError **error)
{
  gboolean failed;
  int number;

  segue_console_end_progress ();

  errno = 0;
  failed = fflush (stdout) != 0;
  number = errno;
  if (!failed && ferror (stdout) == 0)
    return TRUE;

  g_set_error (error, G_IO_ERROR, number == 0 ? G_IO_ERROR_FAILED : (gint) g_io_error_from_errno (number),
               _("Standard output could not be written: %s."),
               number == 0 ? _("a part of it was lost") : g_strerror (number));
  return FALSE;
}
