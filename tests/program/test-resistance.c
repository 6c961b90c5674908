/* test-resistance.c - a remark from the corridor, until those who made it know what became of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * As somebody does who is busy with something else and has never seen the log, with the keys
 * alone; SEGUE_TEST_PICTURES=FOLDER shows each step.
 */

#include "config.h"

#include "hands.h"
#include "picture.h"

#include <string.h>

#define CAPTURE "What You Heard"
#define PROMISE "Promise"
#define RESOLVE "Resolve"
#define TELL "Tell Them"
#define PRINT "Print Resistance"

#define ROLLOUT "Headwater ERP"
#define REMARK "Zebra labels fade in the cold store"
#define AUDIENCE "wroc"
#define ACKNOWLEDGED "You print them twice every night."
#define FACTS "One label in nine cannot be read after four hours"
#define IMPACT "The count at six is off by a pallet"
#define OPTION "Thermal labels for the cold store"
#define OTHER "Scan before the cold store"
#define OUTCOME "The labels are ordered."
#define SAID "Labels fade in the cold store."
#define DID "The cold store gets thermal labels in December."
#define DUE "2026-11-27"
#define TODAY "2026-11-23"

static void
show (Program    *program,
      const char *step)
{
  program_settle (program);
  picture_take ("resistance", step);
}

static char *
dup_cell (Program    *program,
          const char *kind,
          const char *title_column,
          const char *title,
          const char *column)
{
  g_autoptr(Table) table = program_export (program, kind);
  int row = table_find (table, title_column, title);

  return row >= 0 ? g_strdup (table_get (table, (guint) row, column)) : NULL;
}

typedef struct
{
  const char *kind;
  const char *title_column;
  const char *title;
  const char *column;
  const char *text;
} Expected;

static gboolean
is_written (Program       *program,
            gconstpointer  data)
{
  const Expected *expected = data;
  g_autofree char *text = dup_cell (program, expected->kind, expected->title_column, expected->title, expected->column);

  return g_strcmp0 (text, expected->text) == 0;
}

/* In the file, as another program reads it. */
static void
wait_entry (Program    *program,
            const char *column,
            const char *text)
{
  Expected expected = { "resistance", "summary", REMARK, column, text };

  program_wait (program, is_written, &expected, column);
}

static void
wait_promise (Program    *program,
              const char *column,
              const char *text)
{
  Expected expected = { "actions", "title", OPTION, column, text };

  program_wait (program, is_written, &expected, column);
}

/* While somebody is looked for among the stakeholders, who is then looked for on. */
static void
capture (Program *program)
{
  gint64 began, ended;
  guint n_keys = (guint) (strlen (REMARK) + strlen (AUDIENCE)) + 3;

  hands_press (program, "ctrl+f");
  hands_write (program, "dock");
  began = g_get_monotonic_time ();
  hands_press (program, "ctrl+shift+n");
  hands_enter (program, CAPTURE);
  hands_write (program, REMARK);
  hands_press (program, "Tab");
  hands_write (program, AUDIENCE);
  show (program, "capture");
  hands_press (program, "Return");
  program_wait_gone (program, CAPTURE);
  ended = g_get_monotonic_time ();
  g_test_message ("captured with %u keys, %zu of them the remark, in %.1f s", n_keys, strlen (REMARK),
                  (double) (ended - began) / G_USEC_PER_SEC);

  hands_enter (program, PROGRAM_WINDOW);
  program_wait (program, program_sees, "is in the log: " REMARK, "what was written");
  hands_write (program, " night");
  program_wait (program, program_sees, "1 of 49", "the one who is looked for");
  show (program, "captured");
  wait_entry (program, "status", "new");
  wait_entry (program, "audience", "Wrocław warehouse");
  wait_entry (program, "heard-on", TODAY);
  wait_entry (program, "stakeholder", "");
}

static void
open_entry (Program *program)
{
  hands_tab_to (program, PROGRAM_WINDOW, "Pages/");
  hands_press (program, "End Return");
  program_wait_text (program, "New Entry");
  show (program, "log");
  hands_press (program, "ctrl+f");
  hands_write (program, "zebra");
  program_wait (program, program_sees, "1 of ", "the only entry");
  hands_press (program, "Return Return");
  program_wait_text (program, "Acknowledged Today");
  show (program, "opened");
}

/* Without an answer nothing is resolved, and nothing that was typed is lost. */
static void
be_refused (Program *program)
{
  hands_press_until (program, PROGRAM_WINDOW, "Tab", "More");
  hands_press (program, "Return");
  show (program, "menu");
  hands_press (program, "v");
  hands_enter (program, RESOLVE);
  hands_press (program, "ctrl+Return");
  program_wait (program, program_sees, "without", "why it is refused");
  show (program, "refused");
  hands_press (program, "Escape");
  program_wait_gone (program, RESOLVE);
  hands_enter (program, PROGRAM_WINDOW);
  wait_entry (program, "status", "new");
}

static void
answer (Program *program)
{
  hands_press_until (program, PROGRAM_WINDOW, "shift+Tab", "Told them");
  hands_press (program, "Tab");
  hands_write (program, ACKNOWLEDGED);
  hands_press (program, "alt+a");
  wait_entry (program, "status", "acknowledged");
  wait_entry (program, "acknowledged-on", TODAY);
  show (program, "acknowledged");

  hands_press_until (program, PROGRAM_WINDOW, "Tab", "Facts");
  hands_write (program, FACTS);
  hands_press (program, "Tab");
  hands_write (program, IMPACT);
  hands_press_until (program, PROGRAM_WINDOW, "Tab", "Option 1");
  hands_write (program, OPTION);
  hands_press (program, "Return");
  hands_write (program, OTHER);
  hands_press (program, "Return");
  wait_entry (program, "acknowledgement", ACKNOWLEDGED);
  wait_entry (program, "facts", FACTS);
  wait_entry (program, "impact", IMPACT);
  wait_entry (program, "options", OPTION "\n" OTHER);
  hands_press_until (program, PROGRAM_WINDOW, "shift+Tab", "Choose: " OPTION);
  hands_press (program, "space");
  wait_entry (program, "chosen-option", OPTION);
  show (program, "answered");
}

static void
promise (Program *program)
{
  hands_press (program, "ctrl+Return");
  hands_enter (program, PROMISE);
  hands_press (program, "Tab Tab ctrl+a");
  hands_write (program, DUE);
  program_wait (program, program_sees, "Due Friday 27 November", "the day in words");
  hands_press (program, "Tab Tab");
  hands_write (program, "sunn");
  show (program, "promise");
  hands_press (program, "Return");
  program_wait_gone (program, "What is promised");
  hands_enter (program, PROGRAM_WINDOW);
  wait_promise (program, "due", DUE);
  wait_promise (program, "owner", "Sunniva Kjelvik");
  wait_promise (program, "audiences", "Wrocław warehouse");
  program_wait_text (program, "Resolve…");
  show (program, "promised");
}

static void
close_loop (Program *program)
{
  hands_press (program, "alt+r");
  hands_enter (program, RESOLVE);
  hands_write (program, OUTCOME);
  show (program, "resolve");
  hands_press (program, "ctrl+Return");
  program_wait_gone (program, "What came of it, and did it change something?");
  hands_enter (program, PROGRAM_WINDOW);
  wait_entry (program, "status", "resolved");
  wait_entry (program, "outcome", OUTCOME);

  hands_press (program, "alt+t");
  hands_enter (program, TELL);
  hands_write (program, SAID);
  hands_press (program, "Return");
  hands_write (program, DID);
  show (program, "tell");
  hands_press (program, "Return");
  program_wait_gone (program, TELL);
  hands_enter (program, PROGRAM_WINDOW);
  wait_entry (program, "you-said", SAID);
  wait_entry (program, "we-did", DID);
  wait_entry (program, "told-them-on", TODAY);
  show (program, "told");

  /* One step back, and again. */
  hands_press (program, "ctrl+z");
  wait_entry (program, "told-them-on", "");
  wait_entry (program, "status", "resolved");
  hands_press (program, "ctrl+shift+z");
  wait_entry (program, "told-them-on", TODAY);
}

/* What the ledger counts: kept in time out of those that were due or done. */
static char *
dup_kept (Program *program)
{
  g_autoptr(Table) actions = program_export (program, "actions");
  guint n = 0, kept = 0;

  for (guint i = 0; i < table_get_n (actions); i++)
    {
      const char *status = table_get (actions, i, "status");
      const char *due = table_get (actions, i, "due");
      gboolean is_done = g_str_equal (status, "done");

      if (!g_str_equal (table_get (actions, i, "rollout"), ROLLOUT) || !g_str_equal (table_get (actions, i, "kind"), "promise") ||
          g_str_equal (status, "cancelled") || (!is_done && strcmp (due, TODAY) >= 0))
        continue;
      n++;
      kept += is_done && strcmp (table_get (actions, i, "done-on"), due) <= 0;
    }

  return g_strdup_printf ("kept in time: %u of %u", kept, n);
}

static void
keep (Program *program)
{
  g_autofree char *before = dup_kept (program);
  g_autofree char *after = NULL;

  hands_press (program, "Escape");
  program_wait_text (program, "New Entry");
  hands_press (program, "ctrl+f ctrl+a");
  hands_write (program, "thermal");
  hands_press_until (program, PROGRAM_WINDOW, "Tab", "Promises");
  hands_press (program, "space");
  program_wait_text (program, "New Promise");
  program_wait (program, program_sees, before, "how many were kept");
  hands_press (program, "ctrl+f Return");
  hands_press (program, "ctrl+k");
  wait_promise (program, "status", "done");
  wait_promise (program, "done-on", TODAY);
  after = dup_kept (program);
  g_assert_cmpstr (after, !=, before);
  program_wait (program, program_sees, after, "how many are kept now");
  show (program, "kept");
}

/* For everybody: their words and ours, and neither the remark nor who keeps what. */
static void
read_sheet (Program *program)
{
  const char *pdftotext = g_getenv ("SEGUE_PDFTOTEXT");
  g_autofree char *path = g_build_filename (program->folder, "board.pdf", NULL);
  g_autofree char *said = program_command (program, "export", "you-said-we-did", program->path, "-o", path, NULL);
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;

  if (pdftotext == NULL)
    {
      g_test_message ("pdftotext is not there: nobody reads what was printed");
      return;
    }

  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, pdftotext, "-layout", path, "-", NULL);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &text, NULL, &error));
  g_assert_no_error (error);
  g_assert_nonnull (strstr (text, "Labels fade"));
  g_assert_nonnull (strstr (text, "thermal labels"));
  g_assert_null (strstr (text, "Zebra"));
  g_assert_null (strstr (text, "Sunniva"));
}

static void
look_at_paper (Program *program)
{
  hands_press_until (program, PROGRAM_WINDOW, "shift+Tab", "Entries");
  hands_press (program, "space");
  program_wait_text (program, "New Entry");
  hands_press (program, "ctrl+p");
  hands_enter (program, PRINT);
  program_wait (program, program_sees, "Page 1 of", "the pages");
  show (program, "paper");
  hands_press (program, "Escape");
  program_wait_gone (program, PRINT);
}

static void
test_keys (Program       *program,
           gconstpointer  data)
{
  program_wait_row (program, 0, "Anselm Dürrwächter");
  hands_enter (program, PROGRAM_WINDOW);
  capture (program);
  open_entry (program);
  be_refused (program);
  answer (program);
  promise (program);
  close_loop (program);
  keep (program);
  read_sheet (program);
  look_at_paper (program);
}

int
main (int   argc,
      char *argv[])
{
  program_init (&argc, &argv);

  g_test_add ("/program/resistance/keys", Program, "--example", program_set_up, test_keys, program_tear_down);

  return g_test_run ();
}
