/* test-training.c - from five roles and a go-live to a timetable, and what is left of it when go-live is earlier
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * As somebody does who has never planned training, with the keys alone; SEGUE_TEST_PICTURES=FOLDER
 * shows each step.
 */

#include "config.h"

#include "hands.h"
#include "picture.h"

#include <string.h>

#define GO_LIVE "2027-01-18"
#define EARLIER "2027-01-04"
#define FREEZE_FIRST "2026-12-24"
#define FREEZE_LAST "2027-01-03"
#define ROOMS "Alster (12), Elbe (12)"
#define START "Start a Curriculum"
#define PROPOSE "Propose Sessions"
#define PREVIEW "Move “Go-live”"
#define FIRST_DAY "2026-12-07" /* ten working days after the first */
#define SEATS 12
#define N_SESSIONS 26
#define N_COLLIDE 16

static const struct
{
  const char *name;
  const char *segment;
  guint       headcount;
} audiences[] = {
  { "Board", "executives", 6 },
  { "Help desk", "support-teams", 9 },
  { "Order clerks", "end-users", 240 },
  { "Planners", "end-users", 24 },
  { "Team leads", "managers", 18 },
};

static void
show (Program    *program,
      const char *step)
{
  program_settle (program);
  picture_take ("training", step);
}

static void
import (Program    *program,
        const char *kind,
        const char *text)
{
  g_autofree char *name = g_strdup_printf ("%s.csv", kind);
  g_autofree char *path = g_build_filename (program->folder, name, NULL);
  g_autofree char *said = NULL;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  said = program_command (program, "import", kind, path, program->path, NULL);
  g_assert_nonnull (strstr (said, " 0 refused"));
}

/* What was known before anybody thought of training: “ERP, five roles, go-live in eight weeks”. */
static void
set_up (Program       *program,
        gconstpointer  data)
{
  g_autofree char *said = NULL;
  g_autofree char *rollout = NULL;
  g_autoptr(GString) roles = g_string_new ("name,kind,segment,headcount\n");
  g_autoptr(Table) rollouts = NULL;

  program_make_folder (program);
  program->path = g_build_filename (program->folder, PROGRAM_WINDOW, NULL);
  said = program_command (program, "new", program->path, NULL);
  rollouts = program_export (program, "rollouts");
  rollout = g_strdup_printf ("uid,name\n%s,ERP\n", table_get (rollouts, 0, "uid"));
  import (program, "rollouts", rollout);
  for (guint i = 0; i < G_N_ELEMENTS (audiences); i++)
    g_string_append_printf (roles, "%s,persona,%s,%u\n", audiences[i].name, audiences[i].segment, audiences[i].headcount);
  import (program, "audiences", roles->str);
  import (program, "milestones", "title,role,date\nGo-live,go-live," GO_LIVE "\n");
  import (program, "windows", "name,kind,date,end-date,severity\nYear-end freeze,freeze," FREEZE_FIRST "," FREEZE_LAST ",forbid\n");
  program_start (program);
}

/* How deep each audience must go: the planners more than it is proposed. */
static void
start_curriculum (Program *program)
{
  hands_tab_to (program, PROGRAM_WINDOW, "Training");
  hands_press (program, "Return");
  program_wait_text (program, "What Must People Learn?");
  show (program, "empty");

  hands_tab_to (program, PROGRAM_WINDOW, "Start a Curriculum…");
  hands_press (program, "Return");
  program_wait_text (program, "Who Must Know How Much");
  hands_enter (program, START);
  hands_tab_to (program, START, "Planners");
  hands_press (program, "Return");
  program_wait_text (program, "Power users");
  show (program, "depths");
  hands_press (program, "Home Down Down Return");
  program_wait_text (program, "Add 5 Courses");
  show (program, "curriculum");
  hands_press (program, "alt+a");
  program_wait_gone (program, "Who Must Know How Much");
  hands_enter (program, PROGRAM_WINDOW);
  show (program, "plan");
}

static void
propose_sessions (Program *program)
{
  hands_tab_to (program, PROGRAM_WINDOW, "Coverage");
  hands_press (program, "space");
  show (program, "coverage");
  hands_tab_to (program, PROGRAM_WINDOW, "Propose Sessions…");
  hands_press (program, "Return");
  program_wait_text (program, "The day is over at");
  hands_enter (program, PROPOSE);
  hands_tab_to (program, PROPOSE, "Choose: Not after");
  hands_press (program, "Tab"); /* from the button of the row to the text of the next one */
  hands_write (program, ROOMS);
  program_wait (program, program_sees, "Elbe", "a session in the second room");
  show (program, "proposed");
  hands_press (program, "alt+a");
  program_wait_gone (program, "The day is over at");
  hands_enter (program, PROGRAM_WINDOW);
  program_wait (program, program_sees, "26 drafts are not in these figures until they are planned", "the drafts");
  show (program, "covered");
}

/* Of those in the sidebar. */
static void
show_page (Program    *program,
           const char *name)
{
  hands_tab_to (program, PROGRAM_WINDOW, "Pages/");
  hands_press (program, "Home");
  hands_press_until (program, PROGRAM_WINDOW, "Down", name);
  hands_press (program, "Return");
}

/* In the calendar, where a milestone is moved. */
static void
ask_to_move (Program *program)
{
  show_page (program, "Calendar");
  program_wait_text (program, "November 2026");
  hands_tab_to (program, PROGRAM_WINDOW, "23 November");
  hands_press (program, "Page_Down Page_Down");
  hands_press_until (program, PROGRAM_WINDOW, "Left", "18 January");
  hands_press (program, "Return");
  hands_press_until (program, PROGRAM_WINDOW, "Down", "Go-live");
  hands_press (program, "Return");
  hands_tab_to (program, PROGRAM_WINDOW, "Date");
  hands_press (program, "shift+Tab ctrl+a"); /* from the button of the row to its text */
  hands_write (program, EARLIER);
  hands_press (program, "Return");
  program_wait_text (program, PREVIEW);
  program_wait_text (program, "26 items move along, 16 collide, 0 stay, 0 promises break.");
  program_wait (program, program_sees, "The room is used by “Daily tasks 8” at that time", "why one collides");
  hands_enter (program, PREVIEW);
  show (program, "preview");
}

static guint
read_minutes (Table      *sessions,
              guint       row,
              const char *column)
{
  const char *time = table_get (sessions, row, column);
  guint hours = (guint) g_ascii_strtoull (time, NULL, 10);

  return hours * 60 + (guint) g_ascii_strtoull (strchr (time, ':') + 1, NULL, 10);
}

static gboolean
are_in_one_room (Table *sessions,
                 guint  one,
                 guint  other)
{
  return g_str_equal (table_get (sessions, one, "room"), table_get (sessions, other, "room")) &&
         g_str_equal (table_get (sessions, one, "date"), table_get (sessions, other, "date")) &&
         read_minutes (sessions, one, "time") < read_minutes (sessions, other, "end-time") &&
         read_minutes (sessions, other, "time") < read_minutes (sessions, one, "end-time");
}

/* Pairs of sessions that are in one room at one time. */
static guint
count_clashes (Table *sessions)
{
  guint n = 0;

  for (guint i = 0; i < table_get_n (sessions); i++)
    for (guint j = i + 1; j < table_get_n (sessions); j++)
      n += are_in_one_room (sessions, i, j);

  return n;
}

/* Sessions that are in one room with another. */
static guint
count_clashing (Table *sessions)
{
  guint n = 0;

  for (guint i = 0; i < table_get_n (sessions); i++)
    for (guint j = 0; j < table_get_n (sessions); j++)
      if (i != j && are_in_one_room (sessions, i, j))
        {
          n++;
          break;
        }

  return n;
}

static guint
count_words (const char *text,
             const char *words)
{
  guint n = 0;

  for (const char *at = strstr (text, words); at != NULL; at = strstr (at + 1, words))
    n++;

  return n;
}

/* In time for the invitations, before go-live, and on no day on which nobody comes. */
static void
check_days (Table      *sessions,
            const char *go_live)
{
  g_autoptr(GTimeZone) utc = g_time_zone_new_utc ();

  for (guint i = 0; i < table_get_n (sessions); i++)
    {
      const char *day = table_get (sessions, i, "date");
      g_autofree char *midnight = g_strconcat (day, "T00:00:00", NULL);
      g_autoptr(GDateTime) date = g_date_time_new_from_iso8601 (midnight, utc);

      g_assert_nonnull (date);
      g_assert_cmpint (g_date_time_get_day_of_week (date), <=, 5);
      g_assert_cmpstr (day, >=, FIRST_DAY);
      g_assert_cmpstr (day, <, go_live);
      g_assert_true (strcmp (day, FREEZE_FIRST) < 0 || strcmp (day, FREEZE_LAST) > 0);
    }
}

/* Each audience takes a course of its own: it has that many seats. */
static void
check_seats (Table *sessions)
{
  guint seats[G_N_ELEMENTS (audiences)] = { 0 };

  for (guint i = 0; i < table_get_n (sessions); i++)
    {
      guint capacity = (guint) g_ascii_strtoull (table_get (sessions, i, "capacity"), NULL, 10);
      guint audience = 0;

      g_assert_cmpuint (capacity, <=, SEATS);
      while (audience < G_N_ELEMENTS (audiences) && !g_str_equal (audiences[audience].name, table_get (sessions, i, "audiences")))
        audience++;
      g_assert_cmpuint (audience, <, G_N_ELEMENTS (audiences));
      seats[audience] += capacity;
    }
  for (guint i = 0; i < G_N_ELEMENTS (audiences); i++)
    {
      g_assert_cmpuint (seats[i], >=, audiences[i].headcount);
      g_assert_cmpuint (seats[i], <, audiences[i].headcount + SEATS);
    }
}

/* In the file, as another program reads it: everybody has a seat before go-live, and nothing collides. */
static void
check_timetable (Program *program)
{
  g_autoptr(Table) sessions = program_export (program, "sessions");
  g_autofree char *findings = program_command (program, "check", program->path, "--json", NULL);

  g_assert_cmpuint (table_get_n (sessions), ==, N_SESSIONS);
  check_days (sessions, GO_LIVE);
  check_seats (sessions);
  g_assert_cmpuint (count_clashes (sessions), ==, 0);

  /* What is left to do comes after go-live. */
  g_assert_cmpuint (count_words (findings, "\"code\":"), ==, count_words (findings, "\"T08\""));
  g_assert_cmpuint (count_words (findings, "\"T08\""), ==, G_N_ELEMENTS (audiences));
}

/* What no longer fits is what the preview promised: those that share a room, each by its name. */
static void
check_moved (Program *program)
{
  g_autoptr(Table) sessions = program_export (program, "sessions");
  g_autofree char *findings = program_command (program, "check", program->path, "--json", NULL);

  g_assert_cmpuint (table_get_n (sessions), ==, N_SESSIONS);
  check_days (sessions, EARLIER);
  g_assert_cmpuint (count_clashing (sessions), ==, N_COLLIDE);
  g_assert_cmpuint (count_words (findings, "\"T01\""), ==, count_clashes (sessions));
  for (guint i = 0; i < table_get_n (sessions); i++)
    for (guint j = i + 1; j < table_get_n (sessions); j++)
      {
        g_autofree char *words = g_strdup_printf ("%s is used by “%s” and “%s” at the same time", table_get (sessions, i, "room"),
                                                  table_get (sessions, i, "title"), table_get (sessions, j, "title"));
        g_autofree char *turned = g_strdup_printf ("%s is used by “%s” and “%s” at the same time", table_get (sessions, i, "room"),
                                                   table_get (sessions, j, "title"), table_get (sessions, i, "title"));

        g_assert_cmpint (strstr (findings, words) != NULL || strstr (findings, turned) != NULL, ==, are_in_one_room (sessions, i, j));
      }
}

/* The page tells the same. */
static void
look_at_moved (Program *program)
{
  show_page (program, "Training");
  program_wait (program, program_sees, "56 clashes", "the clashes");
  hands_tab_to (program, PROGRAM_WINDOW, "AdwViewSwitcher/Sessions");
  hands_press (program, "space");
  program_wait (program, program_sees, "Daily tasks 20", "the sessions");
  show (program, "moved-sessions");
}

typedef struct
{
  const char *kind;
  const char *text;
} Content;

static gboolean
has_text (Program       *program,
          gconstpointer  data)
{
  const Content *content = data;
  g_autofree char *text = program_command (program, "export", content->kind, program->path, "--format", "csv", NULL);

  return g_str_equal (text, content->text);
}

static void
test_keys (Program       *program,
           gconstpointer  data)
{
  g_autofree char *sessions = NULL;
  g_autofree char *milestones = NULL;
  Content before = { "sessions", NULL }, on = { "milestones", NULL };

  program_wait_text (program, "Who Has to Be Won?");
  hands_enter (program, PROGRAM_WINDOW);
  start_curriculum (program);
  propose_sessions (program);
  check_timetable (program);
  sessions = program_command (program, "export", "sessions", program->path, "--format", "csv", NULL);
  milestones = program_command (program, "export", "milestones", program->path, "--format", "csv", NULL);

  ask_to_move (program);
  hands_press (program, "Return");
  program_wait_gone (program, PREVIEW);
  hands_enter (program, PROGRAM_WINDOW);
  program_wait (program, program_sees, "Go-live 4 Jan 2027", "the new go-live");
  show (program, "moved");
  check_moved (program);
  look_at_moved (program);

  /* All comes back in one step. */
  hands_press (program, "ctrl+z");
  before.text = sessions;
  on.text = milestones;
  program_wait (program, has_text, &before, "the sessions where they were");
  program_wait (program, has_text, &on, "go-live where it was");
  program_wait (program, program_sees_not, "room clash", "the end of the clashes");
  show (program, "undone");
  check_timetable (program);
}

int
main (int   argc,
      char *argv[])
{
  program_init (&argc, &argv);

  g_test_add ("/program/training/keys", Program, NULL, set_up, test_keys, program_tear_down);

  return g_test_run ();
}
