/* screenshots.c - writes what the window looks like, state by state
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * screenshots FOLDER MODE: not a test, what it writes is for people to look at.
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
  { "contrast", .states = " register selected several import-columns problem " },
  { "contrast-dark", .is_dark = TRUE, .states = " register selected " },
  { "mirrored", .is_mirrored = TRUE, .states = " selected foreign narrow narrow-details import-columns " },
  { "large-text", .states = " selected problem import-columns log " },
};

static void
write_picture (GtkWindow  *window,
               const char *path)
{
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (window));
  g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;
  g_autoptr(GdkTexture) texture = NULL;
  int width = gtk_widget_get_width (GTK_WIDGET (window));
  int height = gtk_widget_get_height (GTK_WIDGET (window));

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  g_assert_nonnull (node);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node,
                                         &GRAPHENE_RECT_INIT (0, 0, width, height));
  if (!gdk_texture_save_to_png (texture, path))
    g_error ("%s cannot be written.", path);
}

static void
take (const AppState *state,
      const char     *folder,
      const char     *mode)
{
  AppFixture fixture = { NULL };
  g_autofree char *name = g_strdup_printf ("%s-%s.png", state->name, mode);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  GtkWindow *window;

  app_fixture_set_up (&fixture, state->example);
  window = app_state_enter (state, &fixture);
  app_fixture_settle ();
  write_picture (window, path);
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

int
main (int   argc,
      char *argv[])
{
  if (argc != 3)
    return USAGE_STATUS;

  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  if (g_str_has_prefix (argv[2], "contrast"))
    g_setenv ("ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);
  g_set_application_name ("Segue");
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-font-name", "Cantarell 11", NULL);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  if (g_str_equal (argv[2], "large-text"))
    g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * DOTS_PER_INCH * PANGO_SCALE, NULL);

  for (guint m = 0; m < G_N_ELEMENTS (modes); m++)
    {
      if (!g_str_equal (modes[m].name, argv[2]))
        continue;

      gtk_widget_set_default_direction (modes[m].is_mirrored ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
      for (guint i = 0; i < app_n_states; i++)
        {
          g_autoptr(GSettings) settings = g_settings_new (SEGUE_APPLICATION_ID);

          g_settings_set_string (settings, "style", modes[m].is_dark ? "dark" : "light");
          if (is_taken (modes[m].states, app_states[i].name))
            take (&app_states[i], argv[1], argv[2]);
        }
      return 0;
    }

  return USAGE_STATUS;
}
