/* hands.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * No window manager runs here: whose turn it is among windows is said with the
 * title of the window.
 */

#include "config.h"

#include "hands.h"

#include <stdlib.h>
#include <string.h>

#define CORNER 10000
#define MAXIMUM_TABS 80
#define MAXIMUM_PRESSES 20
#define MAXIMUM_TURNS 60
#define DRAG_STEPS 8
#define LOOKS_PER_RETURN 20
#define TIP 12 /* of a popover, in pixels: it may be outside of the widget */
#define POPUP "segue" /* GTK gives what pops up the name of the program */

/* Runs xdotool with words that a blank separates, and one that may hold blanks. */
static char *
run (const char *words,
     const char *last)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) parts = g_strsplit (words, " ", -1);
  g_auto(GStrv) command = NULL;
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;
  char *out = NULL;

  g_strv_builder_add (builder, g_getenv ("SEGUE_XDOTOOL"));
  g_strv_builder_addv (builder, (const char **) parts);
  if (last != NULL)
    g_strv_builder_add (builder, last);
  command = g_strv_builder_end (builder);

  process = g_subprocess_newv ((const char * const *) command,
                               G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_SILENCE, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &out, NULL, &error));
  g_assert_no_error (error);

  return out;
}

/* The windows of X that are called so, the one on top last. */
static char **
find_windows (Program    *program,
              const char *title)
{
  g_autofree char *pattern = g_strdup_printf ("^%s$", title);
  g_autofree char *words = g_strdup_printf ("search --all --onlyvisible --pid %s --name",
                                            g_subprocess_get_identifier (program->process));
  g_autofree char *out = run (words, pattern);

  return g_strsplit (g_strstrip (out), "\n", -1);
}

/* The window of X, or NULL while it is not there. */
static char *
find_window (Program    *program,
             const char *title)
{
  g_auto(GStrv) ids = find_windows (program, title);
  guint n = g_strv_length (ids);

  return n > 0 && *ids[n - 1] != '\0' ? g_strdup (ids[n - 1]) : NULL;
}

static gboolean
has_keys (Program       *program,
          gconstpointer  title)
{
  g_autoptr(AtspiAccessible) window = program_find_window (program, title);
  g_autoptr(AtspiStateSet) states = window != NULL ? atspi_accessible_get_state_set (window) : NULL;
  g_autofree char *id = NULL;
  g_autofree char *words = NULL;
  g_autofree char *out = NULL;

  /* A file chooser of GTK is no frame and is never called active. */
  if (states != NULL && atspi_state_set_contains (states, ATSPI_STATE_ACTIVE))
    return TRUE;

  id = find_window (program, title);
  if (id == NULL)
    return FALSE;

  out = run ("getwindowfocus", NULL);
  if (g_str_equal (g_strstrip (out), id) && window != NULL &&
      atspi_accessible_get_role (window, NULL) != ATSPI_ROLE_FRAME)
    return TRUE;

  g_clear_pointer (&out, g_free);
  words = g_strdup_printf ("windowfocus %s", id);
  out = run (words, NULL);
  return FALSE;
}

/**
 * hands_enter:
 * @title: of a window
 *
 * Waits for the window and gives it the keys, as a window manager would.
 */
void
hands_enter (Program    *program,
             const char *title)
{
  program_wait (program, has_keys, title, title);
}

/**
 * hands_press:
 * @keys: as xdotool calls them, “ctrl+i” or “Tab Tab Return”
 *
 * Returns when the program has taken them in.
 */
void
hands_press (Program    *program,
             const char *keys)
{
  g_autofree char *words = g_strdup_printf ("key --delay 0 %s", keys);
  g_autofree char *out = run (words, NULL);

  program_settle (program);
}

/**
 * hands_hold:
 * @key: as xdotool calls it, “ctrl”
 *
 * Holds it down until hands_release(), while the mouse clicks.
 */
void
hands_hold (Program    *program,
            const char *key)
{
  g_autofree char *out = run ("keydown", key);

  program_settle (program);
}

/**
 * hands_release:
 * @key: what is held down
 */
void
hands_release (Program    *program,
               const char *key)
{
  g_autofree char *out = run ("keyup", key);

  program_settle (program);
}

void
hands_write (Program    *program,
             const char *text)
{
  g_autofree char *out = run ("type --delay 1 --", text);

  program_settle (program);
}

/* Its name, after that of what it is in: what is pressed in a menu button is
 * within it.
 */
static char *
dup_focused (Node *window)
{
  g_autoptr(AtspiAccessible) focused = node_find_focused (window);
  g_autoptr(AtspiAccessible) parent = focused != NULL ? atspi_accessible_get_parent (focused, NULL) : NULL;
  g_autofree char *outer = parent != NULL ? atspi_accessible_get_name (parent, NULL) : NULL;
  g_autofree char *name = focused != NULL ? atspi_accessible_get_name (focused, NULL) : NULL;

  return focused != NULL ? g_strdup_printf ("%s/%s", outer, name) : g_strdup ("?");
}

/**
 * hands_tab_to:
 * @title: of the window that has the keys
 * @name: that is within the name of a control
 *
 * Presses Tab until the control has the focus, not at all where it has it.
 */
void
hands_tab_to (Program    *program,
              const char *title,
              const char *name)
{
  g_autoptr(AtspiAccessible) window = program_find_window (program, title);
  GString *passed = g_string_new (NULL);

  g_assert_nonnull (window);
  for (guint i = 0; i < MAXIMUM_TABS; i++)
    {
      g_autofree char *focused = NULL;

      atspi_accessible_clear_cache (window);
      focused = dup_focused (window);
      if (strstr (focused, name) != NULL)
        {
          g_test_message ("%u times Tab to %s", i, name);
          g_string_free (passed, TRUE);
          return;
        }
      g_string_append_printf (passed, " %s,", focused);
      hands_press (program, "Tab");
    }

  g_error ("Tab does not lead to %s, but to%s", name, passed->str);
}

/**
 * hands_press_until:
 * @title: of the window that has the keys
 * @key: as xdotool calls it
 * @name: that is within the name of a control
 *
 * Presses the key until the control has the focus, not at all where it has it.
 */
void
hands_press_until (Program    *program,
                   const char *title,
                   const char *key,
                   const char *name)
{
  g_autoptr(AtspiAccessible) window = program_find_window (program, title);

  g_assert_nonnull (window);
  for (guint i = 0; i < MAXIMUM_PRESSES; i++)
    {
      g_autoptr(AtspiAccessible) focused = NULL;
      g_autofree char *own = NULL;

      atspi_accessible_clear_cache (window);
      focused = node_find_focused (window);
      own = focused != NULL ? atspi_accessible_get_name (focused, NULL) : NULL;
      if (own != NULL && strstr (own, name) != NULL)
        return;
      g_test_message ("%s at %s", key, own);
      hands_press (program, key);
    }

  g_error ("%s does not lead to %s", key, name);
}

typedef struct
{
  const char *title;
  const char *path;
} Choice;

/* What the chooser completes may come late, behind what was written since. */
static gboolean
has_path (Program       *program,
          gconstpointer  data)
{
  const Choice *choice = data;
  g_autoptr(AtspiAccessible) window = program_find_window (program, choice->title);
  g_autoptr(AtspiAccessible) entry = window != NULL ? node_find (window, ATSPI_ROLE_TEXT, NULL) : NULL;
  g_autofree char *own = entry != NULL ? node_dup_text (entry) : NULL;

  if (g_strcmp0 (own, choice->path) == 0)
    return TRUE;

  hands_press (program, "shift+End Delete");
  return FALSE;
}

/* A chooser that still reads the folder does not hear Return. */
static gboolean
is_chosen (Program       *program,
           gconstpointer  title)
{
  static guint looks;
  g_autofree char *id = find_window (program, title);

  if (id == NULL)
    return TRUE;
  if (++looks % LOOKS_PER_RETURN == 0)
    hands_press (program, "Return");

  return FALSE;
}

/**
 * hands_choose:
 * @title: of a file chooser
 * @path: of the file
 *
 * Types the path of the file, for which a chooser has a place wherever its
 * focus is, and takes it.
 */
void
hands_choose (Program    *program,
              const char *title,
              const char *path)
{
  Choice choice = { title, path };

  hands_enter (program, title);
  hands_press (program, "ctrl+l ctrl+a");
  hands_write (program, path);
  program_wait (program, has_path, &choice, path);
  program_wait (program, is_chosen, title, "the end of the file chooser");
}

/* Where a window of X is. */
static void
get_geometry (const char *id,
              AtspiRect  *geometry)
{
  g_autofree char *words = g_strdup_printf ("getwindowgeometry --shell %s", id);
  g_autofree char *out = run (words, NULL);
  g_auto(GStrv) lines = g_strsplit (out, "\n", -1);

  memset (geometry, 0, sizeof *geometry);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *number = strchr (lines[i], '=');

      if (g_str_has_prefix (lines[i], "X="))
        geometry->x = atoi (number + 1);
      else if (g_str_has_prefix (lines[i], "Y="))
        geometry->y = atoi (number + 1);
      else if (g_str_has_prefix (lines[i], "WIDTH="))
        geometry->width = atoi (number + 1);
      else if (g_str_has_prefix (lines[i], "HEIGHT="))
        geometry->height = atoi (number + 1);
    }
}

/* Where on the screen that is which the program calls 0, 0: beside the window of
 * X there is a frame, and what pops up the program places without asking X.
 */
static void
get_origin (const char *id,
            Node       *window,
            int        *x,
            int        *y)
{
  AtspiRect outer, own;

  get_geometry (id, &outer);
  g_assert_true (node_get_extents (window, &own));
  *x = outer.x + (outer.width - own.width) / 2 - own.x;
  *y = outer.y + (outer.height - own.height) / 2 - own.y;
}

static void
move_to (int x,
         int y)
{
  g_autofree char *words = g_strdup_printf ("mousemove %d %d", x, y);
  g_autofree char *out = run (words, NULL);
}

/**
 * hands_let_go:
 *
 * Puts the pointer where no window is: in a list that drops down beneath it, it
 * would take what the keys have chosen.
 */
void
hands_let_go (Program *program)
{
  move_to (CORNER, CORNER); /* the screen ends before */
  program_settle (program);
}

/* What scrolls it, or @window. */
static void
get_view (Node      *window,
          Node      *node,
          AtspiRect *view)
{
  g_autoptr(AtspiAccessible) at = atspi_accessible_get_parent (node, NULL);

  while (at != NULL && atspi_accessible_get_role (at, NULL) != ATSPI_ROLE_SCROLL_PANE)
    {
      Node *parent = at == window ? NULL : atspi_accessible_get_parent (at, NULL);

      g_object_unref (at);
      at = parent;
    }

  g_assert_true (node_get_extents (at != NULL ? at : window, view));
}

/* Turns the wheel until the node is where it can be seen; what a list has made
 * no row for is further down, or above the first that was there.
 */
static void
bring_into_sight (Program *program,
                  Node    *window,
                  Node    *node,
                  int      left,
                  int      top)
{
  AtspiRect view, own;

  get_view (window, node, &view);
  for (guint i = 0; i < MAXIMUM_TURNS; i++)
    {
      g_autofree char *out = NULL;
      gboolean is_made = node_get_extents (node, &own);
      gboolean is_above = is_made ? own.y < view.y : i > MAXIMUM_TURNS / 2;

      if (is_made && !is_above && own.y + own.height <= view.y + view.height)
        return;

      move_to (left + (is_made ? own.x + own.width / 2 : view.x + view.width / 2), top + view.y + view.height / 2);
      out = run (is_above ? "click 4" : "click 5", NULL);
      program_settle (program);
    }

  g_error ("the wheel does not bring it into sight");
}

static void
click_at (Program *program,
          int      x,
          int      y)
{
  g_autofree char *out = NULL;

  /* A pointer does not jump: after a list has closed, GTK 4.8 takes the first
   * event for the list's.
   */
  move_to (x - 1, y);
  program_settle (program);
  move_to (x, y);
  program_settle (program);
  out = run ("click 1", NULL);
  program_settle (program);
}

/* In its middle, in the window of X that is @window for the program. */
static void
click_in (Program    *program,
          const char *id,
          Node       *window,
          Node       *node)
{
  AtspiRect own;
  int left, top;

  get_origin (id, window, &left, &top);
  bring_into_sight (program, window, node, left, top);
  g_assert_true (node_get_extents (node, &own));
  click_at (program, left + own.x + own.width / 2, top + own.y + own.height / 2);
}

/**
 * hands_click:
 * @title: of the window that it is in
 * @node: what is clicked, in its middle
 */
void
hands_click (Program    *program,
             const char *title,
             Node       *node)
{
  g_autoptr(AtspiAccessible) window = program_find_window (program, title);
  g_autofree char *id = find_window (program, title);

  g_assert_nonnull (window);
  g_assert_nonnull (id);
  click_in (program, id, window, node);
}

/**
 * hands_drag:
 * @title: of the window that both are in
 * @node: what is dragged, by its middle
 * @onto: what it is dropped on, in its middle
 */
void
hands_drag (Program    *program,
            const char *title,
            Node       *node,
            Node       *onto)
{
  g_autoptr(AtspiAccessible) window = program_find_window (program, title);
  g_autofree char *id = find_window (program, title);
  g_autofree char *down = NULL;
  g_autofree char *up = NULL;
  AtspiRect from, to;
  int left, top;

  get_origin (id, window, &left, &top);
  g_assert_true (node_get_extents (node, &from));
  g_assert_true (node_get_extents (onto, &to));
  move_to (left + from.x + from.width / 2, top + from.y + from.height / 2);
  program_settle (program);
  down = run ("mousedown 1", NULL);
  for (int step = 1; step <= DRAG_STEPS; step++)
    {
      move_to (left + from.x + from.width / 2 + (to.x + to.width / 2 - from.x - from.width / 2) * step / DRAG_STEPS,
               top + from.y + from.height / 2 + (to.y + to.height / 2 - from.y - from.height / 2) * step / DRAG_STEPS);
      program_settle (program);
    }
  up = run ("mouseup 1", NULL);
  program_settle (program);
}

/* What has popped up is a window of X of about the size of the widget that holds
 * the node; NULL while nothing has.
 */
static Node *
find_popover (Node       *node,
              const char *id)
{
  g_autoptr(AtspiAccessible) at = g_object_ref (node);
  AtspiRect outer, own;

  get_geometry (id, &outer);
  while (at != NULL)
    {
      Node *parent;

      if (node_get_extents (at, &own) && ABS (own.width - outer.width) <= TIP && ABS (own.height - outer.height) <= TIP)
        return g_steal_pointer (&at);

      parent = atspi_accessible_get_parent (at, NULL);
      g_object_unref (at);
      at = parent;
    }

  return NULL;
}

typedef struct
{
  Node       *owner;
  AtspiRole   role;
  const char *name;
  char       *id;
  Node       *node;
  Node       *popover;
} Popup;

static void
clear_popup (Popup *popup)
{
  g_clear_pointer (&popup->id, g_free);
  g_clear_object (&popup->node);
  g_clear_object (&popup->popover);
}

/* A tooltip may lie above what has popped up. */
static gboolean
has_popped_up (Program       *program,
               gconstpointer  data)
{
  Popup *popup = *(Popup * const *) data;
  g_auto(GStrv) ids = find_windows (program, POPUP);

  clear_popup (popup);
  popup->node = node_find_hidden (popup->owner, popup->role, popup->name);
  for (guint i = g_strv_length (ids); popup->node != NULL && popup->popover == NULL && i > 0; i--)
    {
      g_free (popup->id);
      popup->id = g_strdup (ids[i - 1]);
      popup->popover = find_popover (popup->node, popup->id);
    }

  return popup->popover != NULL;
}

/**
 * hands_click_popup:
 * @owner: what it has popped up from
 * @role: of what is clicked
 * @name: of what is clicked
 *
 * Clicks something in what lies above the windows: a list that has dropped down,
 * or a popover.
 */
void
hands_click_popup (Program    *program,
                   Node       *owner,
                   AtspiRole   role,
                   const char *name)
{
  Popup popup = { .owner = owner, .role = role, .name = name };
  Popup *found = &popup;

  program_wait (program, has_popped_up, &found, name);
  click_in (program, popup.id, popup.popover, popup.node);
  clear_popup (&popup);
}

/**
 * hands_click_below:
 * @title: of the window that it is in
 * @header: of a column
 *
 * Clicks the first row beneath: of what is in an old tree view GTK tells nothing.
 */
void
hands_click_below (Program    *program,
                   const char *title,
                   Node       *header)
{
  g_autoptr(AtspiAccessible) window = program_find_window (program, title);
  g_autofree char *id = find_window (program, title);
  AtspiRect own;
  int left, top;

  g_assert_nonnull (window);
  g_assert_nonnull (id);
  get_origin (id, window, &left, &top);
  g_assert_true (node_get_extents (header, &own));
  click_at (program, left + own.x + own.width / 2, top + own.y + own.height * 5 / 3);
}
