/* test-names.c - whatever can be pressed or typed into has a name that can be read out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-states.h"

/* Rows and cells of a list are named by what is in them. */
static const GtkAccessibleRole roles[] = {
  GTK_ACCESSIBLE_ROLE_BUTTON,
  GTK_ACCESSIBLE_ROLE_CHECKBOX,
  GTK_ACCESSIBLE_ROLE_COMBO_BOX,
  GTK_ACCESSIBLE_ROLE_IMG,
  GTK_ACCESSIBLE_ROLE_LINK,
  GTK_ACCESSIBLE_ROLE_LIST_BOX,
  GTK_ACCESSIBLE_ROLE_PROGRESS_BAR,
  GTK_ACCESSIBLE_ROLE_RADIO,
  GTK_ACCESSIBLE_ROLE_SEARCH_BOX,
  GTK_ACCESSIBLE_ROLE_SLIDER,
  GTK_ACCESSIBLE_ROLE_SPIN_BUTTON,
  GTK_ACCESSIBLE_ROLE_SWITCH,
  GTK_ACCESSIBLE_ROLE_TEXT_BOX,
};

static gboolean
is_control (GtkWidget *widget)
{
  GtkAccessibleRole role = gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget));

  if (GTK_IS_TEXT (widget) || ADW_IS_PREFERENCES_ROW (widget))
    return TRUE;
  if (role == GTK_ACCESSIBLE_ROLE_IMG && !gtk_widget_get_focusable (widget))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (role == roles[i])
      return TRUE;

  return FALSE;
}

static gboolean
has_text (GtkWidget  *widget,
          const char *property)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (widget), property);
  g_autofree char *text = NULL;

  if (pspec == NULL || pspec->value_type != G_TYPE_STRING)
    return FALSE;
  g_object_get (widget, property, &text, NULL);

  return text != NULL && *text != '\0';
}

/* A tooltip is a description and no name; a button with an icon is labelled by
 * a picture that has none; what is pressed in a menu button is within it. */
static gboolean
is_button_named (GtkWidget *button)
{
  GtkWidget *parent = gtk_widget_get_parent (button);

  if (GTK_IS_MENU_BUTTON (parent) && has_text (parent, "label"))
    return TRUE;

  return gtk_test_accessible_has_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL) ||
         has_text (button, "label");
}

static gboolean
is_named (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);

  if (GTK_IS_BUTTON (widget))
    return is_button_named (widget);

  return gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL) ||
         gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY) ||
         has_text (widget, "label") || has_text (widget, "title");
}

/* The parts of one control are called as it is; GTK's own names its window buttons. */
static gboolean
is_part_of_named (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  if (GTK_IS_WINDOW_CONTROLS (parent))
    return TRUE;
  if (GTK_IS_TEXT (widget))
    for (; parent != NULL; parent = gtk_widget_get_parent (parent))
      if (GTK_IS_EDITABLE (parent))
        return is_named (parent);

  return FALSE;
}

static char *
describe (GtkWidget *widget)
{
  GString *path = g_string_new (NULL);

  for (guint i = 0; widget != NULL && i < 6; i++, widget = gtk_widget_get_parent (widget))
    {
      const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));

      g_string_append_printf (path, "%s%s%s%s", i > 0 ? " in " : "", G_OBJECT_TYPE_NAME (widget),
                              id != NULL ? " " : "", id != NULL ? id : "");
    }

  return g_string_free (path, FALSE);
}

static guint
check (GtkWidget *widget,
       guint     *n_controls)
{
  guint n_bad = 0;

  if (!gtk_widget_get_mapped (widget))
    return 0;

  if (is_control (widget))
    {
      (*n_controls)++;
      if (!is_named (widget) && !is_part_of_named (widget))
        {
          g_autofree char *text = describe (widget);

          g_test_message ("no name: %s", text);
          n_bad++;
        }
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n_bad += check (child, n_controls);

  return n_bad;
}

static void
set_up (AppFixture    *fixture,
        gconstpointer  data)
{
  app_fixture_set_up (fixture, ((const AppState *) data)->example);
}

static void
test_names (AppFixture    *fixture,
            gconstpointer  data)
{
  GtkWindow *window = app_state_enter (data, fixture);
  guint n_controls = 0;

  g_assert_true (has_text (GTK_WIDGET (window), "title"));
  g_assert_cmpuint (check (GTK_WIDGET (window), &n_controls), ==, 0);
  g_test_message ("%u controls", n_controls);
  g_assert_cmpuint (n_controls, >, 0);
  app_state_leave (fixture);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  for (guint i = 0; i < app_n_states; i++)
    {
      g_autofree char *path = g_strdup_printf ("/names/%s", app_states[i].name);

      g_test_add (path, AppFixture, &app_states[i], set_up, test_names, app_fixture_tear_down);
    }

  return g_test_run ();
}
