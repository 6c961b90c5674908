/* segue-stop.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-stop"

#include "config.h"

#include "segue-stop.h"

#include <pthread.h>
#include <signal.h>

static sigset_t watched;

/* Cancelling takes locks, which a signal handler may not, so that a thread of
 * its own waits for the signal.  The second one ends the process at once, as
 * it would have without us.
 */
static gpointer
wait_for_signal (gpointer data)
{
  GCancellable *cancellable = data;
  int number;

  if (sigwait (&watched, &number) != 0)
    return NULL;

  g_cancellable_cancel (cancellable);
  pthread_sigmask (SIG_UNBLOCK, &watched, NULL);

  while (TRUE)
    g_usleep (G_USEC_PER_SEC);
}

/**
 * segue_stop_watch:
 *
 * To be called once, before there is any other thread.  What the process
 * ignores from its start (under nohup, in the background) it goes on ignoring.
 *
 * Returns: (transfer full): cancelled when the process is interrupted, told to
 *   end, or its terminal is closed
 */
GCancellable *
segue_stop_watch (void)
{
  static const int signals[] = { SIGINT, SIGTERM, SIGHUP };
  GCancellable *cancellable = g_cancellable_new ();
  gboolean any = FALSE;

  sigemptyset (&watched);
  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    {
      struct sigaction action;

      if (sigaction (signals[i], NULL, &action) != 0 || action.sa_handler == SIG_IGN)
        continue;
      sigaddset (&watched, signals[i]);
      any = TRUE;
    }

  if (any && pthread_sigmask (SIG_BLOCK, &watched, NULL) == 0)
    {
      g_autoptr(GThread) thread = g_thread_new ("signals", wait_for_signal, g_object_ref (cancellable));
    }

  return cancellable;
}
