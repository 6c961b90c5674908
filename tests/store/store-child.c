/* store-child.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE /* setresuid() */

#include "config.h"

#include "store-child.h"

#include <glib/gstdio.h>
#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

/* Gives the test's folder to the user and becomes that user; for good. */
static gboolean
become_nobody (StoreFixture *fixture)
{
  struct passwd *nobody = getpwnam ("nobody");

  return nobody != NULL && setgroups (0, NULL) == 0
         && setresgid (nobody->pw_gid, nobody->pw_gid, nobody->pw_gid) == 0
         && setresuid (nobody->pw_uid, nobody->pw_uid, nobody->pw_uid) == 0;
}

static gboolean
give_away (StoreFixture *fixture)
{
  struct passwd *nobody = getpwnam ("nobody");
  g_autoptr(GDir) entries = g_dir_open (fixture->dir, 0, NULL);
  const char *name;

  if (nobody == NULL || chown (fixture->dir, nobody->pw_uid, nobody->pw_gid) != 0)
    return FALSE;

  while ((name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->dir, name, NULL);

      if (lchown (path, nobody->pw_uid, nobody->pw_gid) != 0)
        return FALSE;
    }

  return TRUE;
}

/**
 * store_run_as_nobody:
 * @fixture: whose folder, and what is in it, the user is given
 * @run: a test, whose assertions fail this one as well
 *
 * Permissions say nothing to root.  Who is not root runs @run directly.
 *
 * Returns: %FALSE where it could not be run, and the test was skipped
 */
gboolean
store_run_as_nobody (StoreFixture *fixture,
                     void        (*run) (StoreFixture *,
                                         gconstpointer),
                     gconstpointer data)
{
  int status = 0;
  pid_t child;

  if (geteuid () != 0)
    {
      run (fixture, data);
      return TRUE;
    }

  if (!give_away (fixture))
    {
      g_test_skip ("the test's folder cannot be given to the user nobody");
      return FALSE;
    }

  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      if (!become_nobody (fixture))
        _exit (77);
      run (fixture, data);
      _exit (0);
    }

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  if (WIFEXITED (status) && WEXITSTATUS (status) == 77)
    {
      g_test_skip ("this process cannot become the user nobody");
      return FALSE;
    }
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);

  return TRUE;
}

/**
 * store_leave_journal:
 * @path: a workspace that holds at least one person
 *
 * Leaves the file as a crash in the middle of a transaction does: half of it
 * written, and the journal that takes it back beside it.
 */
void
store_leave_journal (const char *path)
{
  static const char sql[] =
    "PRAGMA cache_size = 1;"
    "BEGIN IMMEDIATE;"
    "UPDATE stakeholder SET name = 'half', notes = hex (zeroblob (20000));"
    "CREATE TABLE half (x);"
    "WITH RECURSIVE c (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 200)"
    "  INSERT INTO half SELECT hex (zeroblob (2000)) FROM c;";
  g_autofree char *journal = g_strconcat (path, "-journal", NULL);
  GStatBuf status;
  pid_t child = fork ();

  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      sqlite3 *db = NULL;

      if (sqlite3_open (path, &db) == SQLITE_OK && sqlite3_exec (db, sql, NULL, NULL, NULL) == SQLITE_OK)
        raise (SIGKILL);
      _exit (1);
    }
  waitpid (child, NULL, 0);
  g_assert_cmpint (g_stat (journal, &status), ==, 0);
  g_assert_cmpint (status.st_size, >, 512);
}
