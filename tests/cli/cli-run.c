/* cli-run.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every test has a folder of its own, in which the program is run; paths are
 * relative to it.  The program gets next to no environment: no home, no
 * display, no bus.
 */

#include "config.h"

#include "cli-run.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>

static char *folder;

void
cli_begin (void)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (folder);
  folder = g_dir_make_tmp ("segue-cli-XXXXXX", &error);
  g_assert_no_error (error);
}

static void
remove_folder (const char *path)
{
  g_autoptr(GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR) && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
        remove_folder (child);
      else
        g_assert_no_errno (g_unlink (child));
    }

  g_assert_no_errno (g_rmdir (path));
}

void
cli_end (void)
{
  remove_folder (folder);
  g_clear_pointer (&folder, g_free);
}

char *
cli_path (const char *name)
{
  return g_build_filename (folder, name, NULL);
}

void
cli_write (const char *name,
           const char *contents)
{
  g_autofree char *path = cli_path (name);
  g_autoptr(GError) error = NULL;

  g_file_set_contents (path, contents, -1, &error);
  g_assert_no_error (error);
}

char *
cli_read (const char *name)
{
  g_autofree char *path = cli_path (name);
  g_autoptr(GError) error = NULL;
  char *contents;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  return contents;
}

/* What is in a file, as short as can be compared. */
char *
cli_hash (const char *name)
{
  g_autofree char *path = cli_path (name);
  g_autofree char *contents = NULL;
  g_autoptr(GError) error = NULL;
  gsize length;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) contents, length);
}

gboolean
cli_exists (const char *name)
{
  g_autofree char *path = cli_path (name);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* What the sanitizers are told must reach the program as well. */
static char **
build_environment (const char * const *changes)
{
  static const char *kept[] = { "PATH", "SEGUE_PROGRAM", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "G_DEBUG",
                                "G_SLICE", "GIO_USE_VFS", "GSETTINGS_BACKEND", "LD_PRELOAD", "FONTCONFIG_FILE" };
  char **environment = g_new0 (char *, 1);
  g_autofree char *data = cli_path ("data");

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    if (g_getenv (kept[i]) != NULL)
      environment = g_environ_setenv (environment, kept[i], g_getenv (kept[i]), TRUE);
  environment = g_environ_setenv (environment, "LC_ALL", "C.UTF-8", TRUE);
  environment = g_environ_setenv (environment, "TZ", "UTC", TRUE);
  environment = g_environ_setenv (environment, "XDG_DATA_HOME", data, TRUE); /* for backups */
  environment = g_environ_setenv (environment, "SEGUE_TODAY", "2026-11-21", TRUE);

  for (guint i = 0; changes != NULL && changes[i] != NULL; i++)
    {
      g_auto(GStrv) pair = g_strsplit (changes[i], "=", 2);

      environment = g_environ_setenv (environment, pair[0], pair[1], TRUE);
    }

  return environment;
}

static GSubprocess *
start_words (const char * const *environment,
             const char * const *words)
{
  g_autoptr(GSubprocessLauncher) launcher = NULL;
  g_auto(GStrv) whole = build_environment (environment);
  g_autoptr(GError) error = NULL;
  GSubprocess *process;

  launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_subprocess_launcher_set_environ (launcher, whole);
  g_subprocess_launcher_set_cwd (launcher, folder);
  process = g_subprocess_launcher_spawnv (launcher, words, &error);
  g_assert_no_error (error);

  return process;
}

GSubprocess *
cli_start (const char * const *environment,
           const char * const *arguments)
{
  g_autoptr(GPtrArray) words = g_ptr_array_new ();

  g_assert_nonnull (g_getenv ("SEGUE_PROGRAM"));
  g_ptr_array_add (words, (gpointer) g_getenv ("SEGUE_PROGRAM"));
  for (guint i = 0; arguments[i] != NULL; i++)
    g_ptr_array_add (words, (gpointer) arguments[i]);
  g_ptr_array_add (words, NULL);

  return start_words (environment, (const char * const *) words->pdata);
}

static char *
dup_text (GBytes *bytes)
{
  gsize length;
  const char *start = g_bytes_get_data (bytes, &length);

  return start == NULL ? g_strdup ("") : g_strndup (start, length);
}

CliResult *
cli_finish (GSubprocess *process)
{
  CliResult *result = g_new0 (CliResult, 1);
  g_autoptr(GBytes) out = NULL;
  g_autoptr(GBytes) err = NULL;
  g_autoptr(GError) error = NULL;

  g_subprocess_communicate (process, NULL, NULL, &out, &err, &error);
  g_assert_no_error (error);

  result->out = dup_text (out);
  result->err = dup_text (err);
  result->status = g_subprocess_get_if_exited (process) ? g_subprocess_get_exit_status (process)
                                                        : -g_subprocess_get_term_sig (process);
  return result;
}

static CliResult *
run_list (const char * const *environment,
          const char         *first,
          va_list             list)
{
  g_autoptr(GPtrArray) arguments = g_ptr_array_new ();
  g_autoptr(GSubprocess) process = NULL;
  g_autofree char *shown = NULL;

  for (const char *word = first; word != NULL; word = va_arg (list, const char *))
    g_ptr_array_add (arguments, (gpointer) word);
  g_ptr_array_add (arguments, NULL);

  shown = g_strjoinv (" ", (char **) arguments->pdata);
  g_test_message ("segue %s", shown);

  process = cli_start (environment, (const char * const *) arguments->pdata);
  return cli_finish (process);
}

CliResult *
cli_run (const char *first,
         ...)
{
  CliResult *result;
  va_list list;

  va_start (list, first);
  result = run_list (NULL, first, list);
  va_end (list);

  return result;
}

/* As a shell would take @line. */
CliResult *
cli_run_line (const char *line)
{
  g_auto(GStrv) arguments = NULL;
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;

  g_test_message ("segue %s", line);
  if (*line != '\0')
    g_shell_parse_argv (line, NULL, &arguments, &error);
  else
    arguments = g_new0 (char *, 1);
  g_assert_no_error (error);

  process = cli_start (NULL, (const char * const *) arguments);
  return cli_finish (process);
}

/* A script, for what only a shell can arrange; $SEGUE_PROGRAM is the program. */
CliResult *
cli_run_shell (const char *script)
{
  const char *words[] = { "sh", "-c", script, NULL };
  g_autoptr(GSubprocess) process = start_words (NULL, words);

  g_test_message ("%s", script);
  return cli_finish (process);
}

CliResult *
cli_run_with (const char * const *environment,
              const char         *first,
              ...)
{
  CliResult *result;
  va_list list;

  va_start (list, first);
  result = run_list (environment, first, list);
  va_end (list);

  return result;
}

void
cli_result_free (CliResult *self)
{
  g_free (self->out);
  g_free (self->err);
  g_free (self);
}

static guint
count_lines (const char *text)
{
  guint n = 0;

  for (const char *at = text; *at != '\0'; at++)
    n += *at == '\n';

  return n;
}

void
cli_assert_done (CliResult *result)
{
  g_assert_cmpstr (result->err, ==, "");
  g_assert_cmpint (result->status, ==, 0);
}

static void
assert_complaint (CliResult  *result,
                  int         status,
                  guint       n_lines,
                  const char *part)
{
  g_test_message ("%s", result->err);
  g_assert_cmpint (result->status, ==, status);
  g_assert_cmpstr (result->out, ==, "");
  g_assert_true (g_str_has_prefix (result->err, "segue: "));
  g_assert_true (g_str_has_suffix (result->err, "\n"));
  g_assert_cmpuint (count_lines (result->err), ==, n_lines);
  g_assert_nonnull (strstr (result->err, part));
}

/* Failed: one line on standard error, with @part in it, and nothing else. */
void
cli_assert_failed (CliResult  *result,
                   const char *part)
{
  assert_complaint (result, 1, 1, part);
}

/* Wrong usage: a line with @part in it and one that says where the help is. */
void
cli_assert_usage (CliResult  *result,
                  const char *part)
{
  assert_complaint (result, 2, 2, part);
  g_assert_nonnull (strstr (result->err, "--help”."));
}

char *
cli_last_line (const char *text)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  guint n = g_strv_length (lines);

  g_assert_cmpuint (n, >=, 2);
  g_assert_cmpstr (lines[n - 1], ==, "");
  return g_strdup (lines[n - 2]);
}

CliSummary
cli_get_summary (CliResult *result)
{
  g_autofree char *line = cli_last_line (result->out);
  CliSummary summary;
  int length = 0;

  g_test_message ("%s", line);
  g_assert_cmpint (sscanf (line, "%u new, %u changed, %u unchanged, %u refused%n", &summary.new, &summary.changed,
                           &summary.unchanged, &summary.refused, &length), ==, 4);
  g_assert_cmpint (length, ==, (int) strlen (line));
  return summary;
}
