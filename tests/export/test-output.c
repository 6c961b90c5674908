/* test-output.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "segue-output.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("segue-output-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "register.csv", NULL);
}

static guint
count_files (Fixture *fixture)
{
  g_autoptr(GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (folder) != NULL)
    n++;

  return n;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name = NULL;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }

  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static void
assert_holds (const char *path,
              const char *text)
{
  g_autofree char *content = NULL;
  g_autoptr(GError) error = NULL;

  g_file_get_contents (path, &content, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (content, ==, text);
}

static guint
get_mode (const char *path)
{
  GStatBuf info;

  g_assert_cmpint (g_lstat (path, &info), ==, 0);
  return info.st_mode & 07777;
}

static SegueOutput *
write_some (const char *path,
            const char *text)
{
  g_autoptr(GError) error = NULL;
  SegueOutput *output = segue_output_open (path, &error);

  g_assert_no_error (error);
  g_output_stream_write_all (G_OUTPUT_STREAM (output), text, strlen (text), NULL, NULL, &error);
  g_assert_no_error (error);

  return output;
}

static void
commit (SegueOutput *output)
{
  g_autoptr(GError) error = NULL;

  segue_output_commit (output, NULL, &error);
  g_assert_no_error (error);
}

static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr(SegueOutput) output = write_some (fixture->path, "new");

  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  commit (output);
  assert_holds (fixture->path, "new");
  g_assert_cmpuint (get_mode (fixture->path), ==, 0600);
  g_assert_cmpuint (count_files (fixture), ==, 1);
}

static void
test_dropped (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueOutput) output = write_some (fixture->path, "half of it");

  g_assert_true (g_output_stream_close (G_OUTPUT_STREAM (output), NULL, NULL));
  g_clear_object (&output);
  g_assert_cmpuint (count_files (fixture), ==, 0);
}

static void
test_replaced (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr(SegueOutput) output = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
  g_assert_cmpint (g_chmod (fixture->path, 0640), ==, 0);

  output = write_some (fixture->path, "new");
  assert_holds (fixture->path, "old");
  commit (output);
  assert_holds (fixture->path, "new");
  g_assert_cmpuint (get_mode (fixture->path), ==, 0640);
  g_assert_cmpuint (count_files (fixture), ==, 1);
}

/* Somebody else makes the file while we write. */
static void
test_overtaken (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(SegueOutput) output = write_some (fixture->path, "ours");

  g_assert_true (g_file_set_contents (fixture->path, "theirs", -1, NULL));
  commit (output);
  assert_holds (fixture->path, "ours");
  g_assert_cmpuint (count_files (fixture), ==, 1);
}

static void
test_link (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *target = g_build_filename (fixture->folder, "target.csv", NULL);
  g_autoptr(SegueOutput) output = NULL;

  g_assert_cmpint (symlink ("target.csv", fixture->path), ==, 0);
  output = write_some (fixture->path, "new");
  commit (output);
  assert_holds (target, "new");
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_IS_SYMLINK));
  g_assert_cmpuint (count_files (fixture), ==, 2);
}

static void
test_cancelled (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(SegueOutput) output = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
  output = write_some (fixture->path, "new");
  g_cancellable_cancel (cancellable);
  g_assert_false (segue_output_commit (output, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_object (&output);
  assert_holds (fixture->path, "old");
  g_assert_cmpuint (count_files (fixture), ==, 1);
}

static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *nowhere = g_build_filename (fixture->folder, "no-folder", "register.csv", NULL);
  const struct { const char *path; int code; } cases[] = {
    { fixture->folder, SEGUE_EXPORT_ERROR_FAILED },
    { nowhere, SEGUE_EXPORT_ERROR_FAILED },
    { "/proc/register.csv", SEGUE_EXPORT_ERROR_FAILED },
    { "", SEGUE_EXPORT_ERROR_FAILED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;

      g_test_message ("“%s”", cases[i].path);
      g_assert_null (segue_output_open (cases[i].path, &error));
      g_assert_error (error, SEGUE_EXPORT_ERROR, cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].path));
    }
}

static void
test_protected (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  if (geteuid () == 0)
    {
      g_test_skip ("nothing is write-protected for root");
      return;
    }

  g_assert_true (g_file_set_contents (fixture->path, "old", -1, NULL));
  g_assert_cmpint (g_chmod (fixture->path, 0400), ==, 0);
  g_assert_null (segue_output_open (fixture->path, &error));
  g_assert_error (error, SEGUE_EXPORT_ERROR, SEGUE_EXPORT_ERROR_PERMISSION);
  assert_holds (fixture->path, "old");
}

/* What cannot be replaced is written to; /dev/full is a disk without space. */
static void
test_devices (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(SegueOutput) null = write_some ("/dev/null", "gone");
  g_autoptr(SegueOutput) full = NULL;
  g_autoptr(GError) error = NULL;

  commit (null);

  full = segue_output_open ("/dev/full", &error);
  g_assert_no_error (error);
  g_assert_false (g_output_stream_write_all (G_OUTPUT_STREAM (full), "x", 1, NULL, NULL, &error));
  g_assert_error (error, SEGUE_EXPORT_ERROR, SEGUE_EXPORT_ERROR_FULL);
  g_assert_nonnull (strstr (error->message, "/dev/full"));
}

int
main (int   argc,
      char *argv[])
{
  const struct { const char *path; void (*test) (Fixture *, gconstpointer); } tests[] = {
    { "/output/new", test_new },
    { "/output/dropped", test_dropped },
    { "/output/replaced", test_replaced },
    { "/output/overtaken", test_overtaken },
    { "/output/link", test_link },
    { "/output/cancelled", test_cancelled },
    { "/output/refused", test_refused },
    { "/output/protected", test_protected },
    { "/output/devices", test_devices },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
