/* screenshots.c - writes what the window looks like, state by state
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * screenshots FOLDER MODE [STATE]: not a test, what it writes is for people to look at;
 * STATE is how the names of those that are wanted begin.  The mode “published” writes
 * those that the description of the program shows.
 * A style and a direction hold for a whole process, so each mode is a run.
 */

#include "config.h"

#include "app-states.h"

#include <string.h>

#define USAGE_STATUS 2
#define DOTS_PER_INCH 96

static const struct
{
  const char *name;
  gboolean    is_dark;
  gboolean    is_mirrored;
  const char *states; /* NULL for all */
} modes[] = {
  { "light" },
  { "dark", .is_dark = TRUE },
  { "contrast", .states = " register selected several import-columns problem month-selected month-windows quarter-go-live load " },
  { "contrast-dark", .is_dark = TRUE, .states = " register selected month-windows " },
  { "mirrored", .is_mirrored = TRUE, .states = " selected foreign narrow narrow-details import-columns month-foreign month-windows sessions-roster " },
  { "large-text", .states = " selected details narrow narrow-details narrow-at-work problem import-columns log month-selected narrow-month " },
};

static const struct
{
  const char *file;
  const char *state;
  gboolean    is_dark;
} published[] = {
  { "register", "person" },
  { "import", "import-result" },
  { "interaction", "log" },
  { "register-dark", "person", .is_dark = TRUE },
  { "register-narrow", "narrow" },
};

/* What pops up is a surface of its own. */
static GtkWidget *
find_popover (GtkWidget *widget)
{
  if (GTK_IS_POPOVER (widget) && gtk_widget_get_mapped (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_popover (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
write_picture (GtkWidget  *window,
               GtkWidget  *part,
               const char *path)
{
  GtkNative *native = gtk_widget_get_native (window);
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (window);
  g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;
  g_autoptr(GdkTexture) texture = NULL;
  graphene_rect_t all, bounds;
  int width = gdk_paintable_get_intrinsic_width (paintable);
  int height = gdk_paintable_get_intrinsic_height (paintable);

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  g_assert_nonnull (node);
  g_assert_true (gtk_widget_compute_bounds (window, window, &all));
  g_assert_true (gtk_widget_compute_bounds (part, window, &bounds));
  graphene_rect_offset (&bounds, -all.origin.x, -all.origin.y); /* the frame comes first */
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (native), node,
                                         &bounds);
  if (!gdk_texture_save_to_png (texture, path))
    g_error ("%s cannot be written.", path);
}

/* What is in the window without its frame, which is no part of it where something
 * composes windows.
 */
static GtkWidget *
get_content (GtkWindow *window)
{
  if (ADW_IS_APPLICATION_WINDOW (window))
    return adw_application_window_get_content (ADW_APPLICATION_WINDOW (window));

  return ADW_IS_WINDOW (window) ? adw_window_get_content (ADW_WINDOW (window)) : GTK_WIDGET (window);
}

static void
take (const AppState *state,
      const char     *folder,
      const char     *mode,
      const char     *file)
{
  AppFixture fixture = { NULL };
  g_autofree char *name = file != NULL ? g_strdup_printf ("%s.png", file) : g_strdup_printf ("%s-%s.png", state->name, mode);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  GtkWindow *window;
  GtkWidget *popover, *shown;

  app_fixture_set_up (&fixture, state->example);
  window = app_state_enter (state, &fixture);
  app_fixture_settle ();
  popover = find_popover (GTK_WIDGET (window));
  shown = popover != NULL ? popover : GTK_WIDGET (window);
  write_picture (shown, file != NULL ? get_content (window) : shown, path);
  app_state_leave (&fixture);
  app_fixture_tear_down (&fixture, state->example);
}

static gboolean
is_taken (const char *states,
          const char *name)
{
  g_autofree char *word = g_strdup_printf (" %s ", name);

  return states == NULL || strstr (states, word) != NULL;
}

static void
set_style (gboolean is_dark)
{
  g_autoptr(GSettings) settings = g_settings_new (SEGUE_APPLICATION_ID);

  g_settings_set_string (settings, "style", is_dark ? "dark" : "light");
}

static void
publish (const char *folder)
{
  for (guint p = 0; p < G_N_ELEMENTS (published); p++)
    for (guint i = 0; i < app_n_states; i++)
      if (g_str_equal (published[p].state, app_states[i].name))
        {
          set_style (published[p].is_dark);
          take (&app_states[i], folder, NULL, published[p].file);
        }
}

int
main (int   argc,
      char *argv[])
{
  if (argc != 3 && argc != 4)
    return USAGE_STATUS;

  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  if (g_str_has_prefix (argv[2], "contrast"))
    g_setenv ("ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);
  g_set_application_name ("Segue");
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-font-name", "Cantarell 11", NULL);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-decoration-layout", ":close", NULL);
  if (g_str_equal (argv[2], "large-text"))
    g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * DOTS_PER_INCH * PANGO_SCALE, NULL);

  if (g_str_equal (argv[2], "published"))
    {
      publish (argv[1]);
      return 0;
    }

  for (guint m = 0; m < G_N_ELEMENTS (modes); m++)
    {
      if (!g_str_equal (modes[m].name, argv[2]))
        continue;

      gtk_widget_set_default_direction (modes[m].is_mirrored ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
      for (guint i = 0; i < app_n_states; i++)
        {
          set_style (modes[m].is_dark);
          if (argc == 4 ? g_str_has_prefix (app_states[i].name, argv[3]) : is_taken (modes[m].states, app_states[i].name))
            take (&app_states[i], argv[1], argv[2], NULL);
        }
      return 0;
    }

  return USAGE_STATUS;
}
