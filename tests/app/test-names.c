/* test-names.c - whatever can be pressed or typed into has a name that can be read out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "app-states.h"

#include <string.h>

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

  if (GTK_IS_BUTTON (widget) || GTK_IS_TEXT (widget) || ADW_IS_PREFERENCES_ROW (widget))
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

/* Newer GTK reads out the label that a button shows, and not the name that it has besides. */
static gboolean
has_two_names (GtkWidget *widget)
{
  return GTK_IS_BUTTON (widget) &&
         gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL) &&
         gtk_test_accessible_has_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
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
      if ((!is_named (widget) && !is_part_of_named (widget)) || has_two_names (widget))
        {
          g_autofree char *text = describe (widget);

          g_test_message ("%s: %s", has_two_names (widget) ? "two names" : "no name", text);
          n_bad++;
        }
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n_bad += check (child, n_controls);

  return n_bad;
}

/* Alt and a letter does one thing only. */
static guint
check_mnemonics (GtkWidget  *widget,
                 GHashTable *seen)
{
  guint n_bad = 0;

  if (!gtk_widget_get_mapped (widget))
    return 0;

  if (GTK_IS_LABEL (widget) && gtk_label_get_mnemonic_keyval (GTK_LABEL (widget)) != GDK_KEY_VoidSymbol)
    {
      gpointer key = GUINT_TO_POINTER (gdk_keyval_to_lower (gtk_label_get_mnemonic_keyval (GTK_LABEL (widget))));

      if (!g_hash_table_add (seen, key))
        {
          g_test_message ("the letter of “%s” is taken", gtk_label_get_label (GTK_LABEL (widget)));
          n_bad++;
        }
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n_bad += check_mnemonics (child, seen);

  return n_bad;
}

static guint
check_menu (GMenuModel *menu,
            GHashTable *seen)
{
  guint n_bad = 0;

  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr(GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
      g_autofree char *label = NULL;
      const char *mark;

      if (section != NULL)
        n_bad += check_menu (section, seen);
      if (!g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_LABEL, "s", &label))
        continue;
      mark = strchr (label, '_');
      if (mark != NULL && !g_hash_table_add (seen, GUINT_TO_POINTER (g_unichar_tolower (g_utf8_get_char (mark + 1)))))
        {
          g_test_message ("the letter of “%s” is taken", label);
          n_bad++;
        }
    }

  return n_bad;
}

static guint
check_menus (GtkWidget *widget)
{
  GMenuModel *menu = GTK_IS_MENU_BUTTON (widget) ? gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (widget)) : NULL;
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint n_bad = menu != NULL ? check_menu (menu, seen) : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n_bad += check_menus (child);

  return n_bad;
}

/* What a screen reader says of a button with a mnemonic is what one reads. */
static guint
check_underscores (GtkWidget *widget)
{
  guint n_bad = 0;

  if (GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget) && gtk_button_get_use_underline (GTK_BUTTON (widget)) &&
      gtk_button_get_label (GTK_BUTTON (widget)) != NULL)
    {
      GtkLabel *label = GTK_LABEL (app_fixture_find (widget, GTK_TYPE_LABEL, NULL));
      g_autofree char *problem = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                                                     gtk_label_get_text (label));

      if (problem != NULL)
        g_test_message ("%s", problem);
      n_bad += problem != NULL;
      n_bad += gtk_test_accessible_has_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n_bad += check_underscores (child);

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
  g_autoptr(GHashTable) letters = g_hash_table_new (NULL, NULL);
  guint n_controls = 0;

  g_assert_true (has_text (GTK_WIDGET (window), "title"));
  g_assert_cmpuint (check (GTK_WIDGET (window), &n_controls), ==, 0);
  g_test_message ("%u controls", n_controls);
  g_assert_cmpuint (n_controls, >, 0);
  g_assert_cmpuint (check_mnemonics (GTK_WIDGET (window), letters), ==, 0);
  g_assert_cmpuint (check_menus (GTK_WIDGET (window)), ==, 0);
  g_assert_cmpuint (check_underscores (GTK_WIDGET (window)), ==, 0);
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
