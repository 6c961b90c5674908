/* clipboard.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "clipboard.h"

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <string.h>

typedef struct
{
  Display *display;
  Window   window;
  Atom     utf8;
  Atom     targets;
  char    *text;
} Clipboard;

static void
answer (Clipboard               *self,
        XSelectionRequestEvent  *request)
{
  const Atom offers[] = { self->targets, self->utf8 };
  XSelectionEvent reply = {
    .type = SelectionNotify, .requestor = request->requestor, .selection = request->selection,
    .target = request->target, .property = request->property, .time = request->time,
  };

  if (request->target == self->targets)
    XChangeProperty (self->display, request->requestor, request->property, XA_ATOM, 32, PropModeReplace,
                     (const unsigned char *) offers, G_N_ELEMENTS (offers));
  else if (request->target == self->utf8)
    XChangeProperty (self->display, request->requestor, request->property, self->utf8, 8, PropModeReplace,
                     (const unsigned char *) self->text, (int) strlen (self->text));
  else
    reply.property = None;
  XSendEvent (self->display, request->requestor, False, NoEventMask, (XEvent *) &reply);
  XFlush (self->display);
}

/* Answers for as long as the test runs: who copied something has it to give. */
static gpointer
serve (gpointer data)
{
  Clipboard *self = data;

  for (;;)
    {
      XEvent event;

      XNextEvent (self->display, &event);
      if (event.type == SelectionRequest)
        answer (self, &event.xselectionrequest);
    }

  return NULL;
}

/**
 * clipboard_copy:
 * @text: UTF-8
 *
 * Puts @text on the clipboard, as a program beside ours would.  Once in a test.
 */
void
clipboard_copy (const char *text)
{
  Clipboard *self = g_new0 (Clipboard, 1);
  Atom clipboard;

  self->display = XOpenDisplay (NULL);
  g_assert_nonnull (self->display);
  self->window = XCreateSimpleWindow (self->display, DefaultRootWindow (self->display), 0, 0, 1, 1, 0, 0, 0);
  self->utf8 = XInternAtom (self->display, "UTF8_STRING", False);
  self->targets = XInternAtom (self->display, "TARGETS", False);
  self->text = g_strdup (text);
  clipboard = XInternAtom (self->display, "CLIPBOARD", False);
  XSetSelectionOwner (self->display, clipboard, self->window, CurrentTime);
  g_assert_true (XGetSelectionOwner (self->display, clipboard) == self->window);
  g_thread_unref (g_thread_new ("clipboard", serve, self));
}
