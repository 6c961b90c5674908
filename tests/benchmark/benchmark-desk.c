/* benchmark-desk.c - the window in a process of its own, and what a user does in it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * `segue-benchmark-desk WHAT WORKSPACE` prints numbers: moments of the clock or
 * microseconds.  It is the program but for its main.c, with eyes: it sees when a
 * frame was painted that has rows.
 */

#include "config.h"

#include "benchmark-desk.h"

#include <locale.h>
#include <stdio.h>
#include <unistd.h>

/* Nothing of what is waited for takes so long. */
#define DEADLINE_SECONDS 60

GtkWidget *
desk_find (GtkWidget  *widget,
           GType       type,
           const char *title)
{
  g_autofree char *own = NULL;

  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    {
      if (title == NULL)
        return widget;
      g_object_get (widget, "title", &own, NULL);
      if (g_strcmp0 (own, title) == 0)
        return widget;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = desk_find (child, type, title);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* How many rows the register shows; 0 where it is not on the screen. */
guint
desk_count_rows (Desk *self)
{
  if (self->rows == NULL || !gtk_widget_is_ancestor (self->rows, GTK_WIDGET (self->window)))
    self->rows = desk_find (GTK_WIDGET (self->window), GTK_TYPE_COLUMN_VIEW, NULL);
  if (self->rows == NULL || !gtk_widget_get_mapped (self->rows))
    return 0;

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (self->rows))));
}

static void
painted_cb (GdkFrameClock *clock,
            Desk          *self)
{
  self->painted_at = g_get_monotonic_time ();
  self->painted_rows = desk_count_rows (self);
  if (self->painted_rows == 0 || self->begun)
    return;

  self->begun = TRUE;
  if (self->act != NULL)
    {
      g_application_quit (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self->window))));
      return;
    }

  printf ("%" G_GINT64_FORMAT "\n", self->painted_at);
  fflush (stdout);
  _exit (0); /* what an end costs is no part of a start */
}

static void
realized_cb (GtkWidget *window,
             Desk      *self)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (painted_cb), self);
}

static void
window_added_cb (GtkApplication *application,
                 GtkWindow      *window,
                 Desk           *self)
{
  if (self->window != NULL)
    return;

  self->window = SEGUE_WINDOW (g_object_ref (window));
  g_signal_connect (window, "realize", G_CALLBACK (realized_cb), self);
}

/* Until nothing happens any more: everything is loaded, looked at and folded. */
void
desk_settle (Desk *self)
{
  for (guint quiet = 0; quiet < 40;)
    {
      if (g_main_context_iteration (NULL, FALSE) ||
          segue_workspace_is_unchecked (segue_window_get_workspace (self->window)))
        {
          quiet = 0;
          continue;
        }
      g_usleep (5000);
      quiet++;
    }
}

/**
 * desk_wait_for_rows:
 * @before: how many rows there were
 *
 * Returns: the moment after a frame was painted that has another number of rows
 */
gint64
desk_wait_for_rows (Desk  *self,
                    guint  before)
{
  gint64 deadline = g_get_monotonic_time () + DEADLINE_SECONDS * G_USEC_PER_SEC;

  while (self->painted_rows == before)
    {
      g_main_context_iteration (NULL, FALSE);
      if (g_get_monotonic_time () > deadline)
        g_error ("the rows do not change");
    }

  return self->painted_at;
}

static const struct
{
  const char *what;
  DeskAct     act;
} acts[] = {
  { "start", NULL },
  { "search", desk_search },
  { "sort", desk_sort },
  { "memory", desk_memory },
  { "edit", desk_edit },
  { "grid", desk_grid },
  { "matrix", desk_matrix },
  { "audiences", desk_audiences },
  { "impact", desk_impact },
  { "month", desk_month },
  { "quarter", desk_quarter },
  { "agenda", desk_agenda },
  { "load", desk_load },
  { "coverage", desk_coverage },
  { "sessions", desk_sessions },
  { "find-session", desk_find_session },
  { "board", desk_board },
  { "log", desk_log },
  { "insights", desk_insights },
  { "find-entry", desk_find_entry },
  { "board-scroll", desk_board_scroll },
};

static DeskAct
find_act (const char *what)
{
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    if (g_str_equal (acts[i].what, what))
      return acts[i].act;

  g_error ("%s: nothing of the sort is measured", what);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(SegueApplication) application = NULL;
  Desk self = { NULL };
  char *arguments[] = { argv[0], argc == 3 ? argv[2] : NULL, NULL };

  setlocale (LC_ALL, "");
  if (argc != 3)
    g_error ("usage: %s WHAT WORKSPACE", argv[0]);

  self.act = find_act (argv[1]);
  self.path = argv[2];
  application = segue_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE | G_APPLICATION_HANDLES_OPEN);
  g_application_hold (G_APPLICATION (application));
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), &self);
  g_application_run (G_APPLICATION (application), 2, arguments);
  if (self.window == NULL || !self.begun)
    g_error ("%s shows no rows", self.path);

  /* A cursor that blinks never lets it settle. */
  g_object_set (gtk_settings_get_default (), "gtk-cursor-blink", FALSE, NULL);
  desk_settle (&self);
  self.act (&self);
  fflush (stdout);
  _exit (0);
}
