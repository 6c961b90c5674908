/* test-window.c - what a user does in the window, and what is in the file afterwards
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "assistant-fixture.h"
#include "segue-contact.h"
#include "segue-details-pane.h"
#include "segue-edit.h"
#include "segue-engagement.h"
#include "segue-interaction.h"
#include "segue-long-list-view.h"
#include "segue-row.h"
#include "segue-stakeholder.h"

#include <glib/gstdio.h>

static SegueRegisterView *
get_view (AppFixture *fixture)
{
  return SEGUE_REGISTER_VIEW (app_fixture_find (GTK_WIDGET (fixture->window), SEGUE_TYPE_REGISTER_VIEW, NULL));
}

static guint
count_shown (AppFixture *fixture)
{
  GtkWidget *list = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_COLUMN_VIEW, NULL);

  return g_list_model_get_n_items (G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (list))));
}

static guint
count (AppFixture      *fixture,
       SegueRecordKind  kind)
{
  return segue_record_list_get_n (segue_plan_list (SEGUE_PLAN (segue_window_get_workspace (fixture->window)), kind));
}

static const char *
get_page (AppFixture *fixture)
{
  GtkWidget *stack = gtk_widget_get_ancestor (app_fixture_find (GTK_WIDGET (get_view (fixture)), ADW_TYPE_VIEW_STACK, NULL), GTK_TYPE_STACK);

  return gtk_stack_get_visible_child_name (GTK_STACK (stack));
}

static SegueRecord *
get_selected_person (AppFixture *fixture)
{
  g_autoptr(GPtrArray) items = segue_page_dup_selected (SEGUE_PAGE (get_view (fixture)));

  g_assert_cmpuint (items->len, ==, 1);
  return segue_sheet_item_get (g_ptr_array_index (items, 0), SEGUE_SHEET_HOP);
}

static void
type_into_row (AppFixture *fixture,
               const char *title,
               const char *text)
{
  GtkWidget *row = app_fixture_find (GTK_WIDGET (fixture->window), ADW_TYPE_ENTRY_ROW, title);

  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  g_signal_emit_by_name (row, "entry-activated");
  app_fixture_settle ();
}

/* An empty workspace teaches; a person needs no more than a name. */
static void
test_first_person (AppFixture    *fixture,
                   gconstpointer  data)
{
  SegueRecord *person;

  g_assert_cmpstr (get_page (fixture), ==, "empty");
  app_fixture_activate (fixture, "win.new-record");
  g_assert_cmpstr (get_page (fixture), ==, "list");
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_ENGAGEMENT), ==, 1);

  type_into_row (fixture, "Name", "Ada Lind");
  person = get_selected_person (fixture);
  g_assert_cmpstr (segue_record_get_text (person, SEGUE_STAKEHOLDER_NAME), ==, "Ada Lind");

  type_into_row (fixture, "E-mail", "not an address");
  g_assert_false (segue_record_is_set (person, SEGUE_STAKEHOLDER_E_MAIL));
  type_into_row (fixture, "E-mail", "ada@example.org");
  g_assert_cmpstr (segue_record_get_text (person, SEGUE_STAKEHOLDER_E_MAIL), ==, "ada@example.org");
}

static void
test_undo_after_restart (AppFixture    *fixture,
                         gconstpointer  data)
{
  app_fixture_activate (fixture, "win.new-record");
  type_into_row (fixture, "Name", "Ada Lind");
  app_fixture_close (fixture);

  app_fixture_open (fixture);
  g_assert_cmpuint (count_shown (fixture), ==, 1);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (fixture->window), ADW_TYPE_ENTRY_ROW, "Name")); /* still selected */
  app_fixture_activate (fixture, "win.undo");
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 0);
  g_assert_cmpstr (get_page (fixture), ==, "empty");

  app_fixture_activate (fixture, "win.redo");
  app_fixture_activate (fixture, "win.redo");
  g_assert_cmpuint (count_shown (fixture), ==, 1);
}

static void
test_search (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkWidget *entry = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_SEARCH_ENTRY, NULL);
  guint all = count_shown (fixture);

  g_assert_cmpuint (all, >, 30);
  gtk_editable_set_text (GTK_EDITABLE (entry), "warehouse");
  app_fixture_settle ();
  g_assert_cmpuint (count_shown (fixture), >, 0);
  g_assert_cmpuint (count_shown (fixture), <, all);

  gtk_editable_set_text (GTK_EDITABLE (entry), "nobody is called so");
  app_fixture_settle ();
  g_assert_cmpstr (get_page (fixture), ==, "nothing");

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_view (fixture)), "register.clear-filters", NULL));
  app_fixture_settle ();
  g_assert_cmpuint (count_shown (fixture), ==, all);
}

static void
test_chips (AppFixture    *fixture,
            gconstpointer  data)
{
  GtkWidget *chip = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_TOGGLE_BUTTON, "Overdue");
  guint all = count_shown (fixture);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), TRUE);
  app_fixture_settle ();
  g_assert_cmpuint (count_shown (fixture), >, 0);
  g_assert_cmpuint (count_shown (fixture), <, all);
}

static int
get_silence (AppFixture *fixture,
             guint       position)
{
  GtkWidget *list = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_COLUMN_VIEW, NULL);
  GListModel *model = G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (list)));
  g_autoptr(SegueRow) row = g_list_model_get_item (model, position);
  SegueRecord *engagement = segue_sheet_item_get (SEGUE_SHEET_ITEM (segue_row_get_record (row)), SEGUE_SHEET_OWN);

  return segue_contact_get_silence (SEGUE_PLAN (segue_window_get_workspace (fixture->window)), engagement, segue_today ());
}

/* Just those of the key people of whom nothing was heard for long. */
static void
test_silent (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkWidget *key = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_TOGGLE_BUTTON, "Key People");
  GtkWidget *chip = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_TOGGLE_BUTTON, "Silent");
  SegueThresholds thresholds = segue_thresholds_read (SEGUE_PLAN (segue_window_get_workspace (fixture->window)));
  guint n_silent, n_key, n = 0;

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), TRUE);
  app_fixture_settle ();
  n_silent = count_shown (fixture);
  g_assert_cmpuint (n_silent, >, 0);
  for (guint i = 0; i < n_silent; i++)
    g_assert_true (segue_contact_is_silent (&thresholds, get_silence (fixture, i)));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), FALSE);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (key), TRUE);
  app_fixture_settle ();
  n_key = count_shown (fixture);
  for (guint i = 0; i < n_key; i++)
    n += segue_contact_is_silent (&thresholds, get_silence (fixture, i));
  g_assert_cmpuint (n, ==, n_silent);
  g_assert_cmpuint (n, <, n_key);
}

static gint64
get_first_id (AppFixture *fixture)
{
  GtkWidget *list = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_COLUMN_VIEW, NULL);
  g_autoptr(SegueRow) row = g_list_model_get_item (G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (list))), 0);

  return segue_sheet_item_get_id (SEGUE_SHEET_ITEM (segue_row_get_record (row)));
}

static void
test_delete (AppFixture    *fixture,
             gconstpointer  data)
{
  guint people = count (fixture, SEGUE_RECORD_STAKEHOLDER);
  guint shown = count_shown (fixture);

  segue_page_select (SEGUE_PAGE (get_view (fixture)), get_first_id (fixture));
  app_fixture_settle ();
  app_fixture_activate (fixture, "win.delete");

  /* Out of the rollout, not out of the workspace. */
  g_assert_cmpuint (count_shown (fixture), ==, shown - 1);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, people);
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (count_shown (fixture), ==, shown);
}

static gboolean
tells_undone (AppFixture *fixture)
{
  return app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "Undone: Delete Engagement") != NULL;
}

static void
append_labels (GtkWidget *widget,
               GPtrArray *labels)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget))
    g_ptr_array_add (labels, (gpointer) gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    append_labels (child, labels);
}

/* All that is told at present: what lies above the content of the window. */
static char *
dup_toasts (AppFixture *fixture)
{
  AdwToastOverlay *overlay = ADW_TOAST_OVERLAY (app_fixture_find (GTK_WIDGET (fixture->window), ADW_TYPE_TOAST_OVERLAY, NULL));
  g_autoptr(GPtrArray) labels = g_ptr_array_new ();

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (overlay)); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (child != adw_toast_overlay_get_child (overlay))
      append_labels (child, labels);
  g_ptr_array_add (labels, NULL);

  return g_strjoinv (" | ", (char **) labels->pdata);
}

static gboolean
tells_removed (AppFixture *fixture)
{
  g_autofree char *toasts = dup_toasts (fixture);

  return g_str_equal (toasts, "1 person removed from the rollout | Undo");
}

static gboolean
tells_only_undone (AppFixture *fixture)
{
  g_autofree char *toasts = dup_toasts (fixture);

  return g_str_equal (toasts, "Undone: Delete Engagement");
}

static gboolean
tells_nothing (AppFixture *fixture)
{
  g_autofree char *toasts = dup_toasts (fixture);

  return *toasts == '\0';
}

/* What is told now is what happened last; nothing waits behind it, and it goes by itself. */
static void
test_toasts (AppFixture    *fixture,
             gconstpointer  data)
{
  GtkWidget *list = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_COLUMN_VIEW, NULL);
  GtkSelectionModel *model = gtk_column_view_get_model (GTK_COLUMN_VIEW (list));

  g_assert_true (tells_nothing (fixture));
  for (guint i = 1; i < 4; i++)
    {
      gtk_selection_model_select_item (model, i, TRUE);
      app_fixture_activate (fixture, "win.delete");
      app_fixture_wait (fixture, tells_removed);
    }
  app_fixture_activate (fixture, "win.undo");
  app_fixture_wait (fixture, tells_only_undone);
  app_fixture_wait (fixture, tells_nothing);
}

static GtkWidget *
find_toast_button (AppFixture *fixture)
{
  return app_fixture_find (app_fixture_find (GTK_WIDGET (fixture->window), ADW_TYPE_TOAST_OVERLAY, NULL), GTK_TYPE_BUTTON, "Undo");
}

/* A toast offers to take back what it speaks of, and nothing that was done since. */
static void
test_toast_undo (AppFixture    *fixture,
                 gconstpointer  data)
{
  SegueWorkspace *workspace = segue_window_get_workspace (fixture->window);
  SegueRecord *person = segue_record_list_get (segue_plan_list (SEGUE_PLAN (workspace), SEGUE_RECORD_STAKEHOLDER), 0);
  g_autoptr(SegueEdit) edit = segue_edit_new (workspace, SEGUE_VERB_CHANGE, SEGUE_RECORD_STAKEHOLDER);
  g_auto(SegueValue) phone = SEGUE_VALUE_INIT;
  g_autoptr(GError) error = NULL;

  segue_page_select (SEGUE_PAGE (get_view (fixture)), get_first_id (fixture));
  app_fixture_settle ();
  app_fixture_activate (fixture, "win.delete");
  g_assert_nonnull (find_toast_button (fixture));

  segue_value_set_text (&phone, "0123");
  segue_edit_set_value (edit, person, SEGUE_STAKEHOLDER_PHONE, &phone);
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_no_error (error);
  g_assert_null (find_toast_button (fixture));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "1 person removed from the rollout"));

  /* The next has one again, which does what it says. */
  segue_page_select (SEGUE_PAGE (get_view (fixture)), get_first_id (fixture));
  app_fixture_settle ();
  app_fixture_activate (fixture, "win.delete");
  g_assert_nonnull (find_toast_button (fixture));
  g_signal_emit_by_name (find_toast_button (fixture), "clicked");
  app_fixture_wait (fixture, tells_undone);
  g_assert_cmpstr (segue_record_get_text (person, SEGUE_STAKEHOLDER_PHONE), ==, "0123");
}

/* The arrow keys work at once. */
static void
test_focus (AppFixture    *fixture,
            gconstpointer  data)
{
  GtkWidget *list = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_COLUMN_VIEW, NULL);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  g_assert_nonnull (focus);
  if (data == NULL) /* nobody is there: what can be done about it */
    g_assert_true (GTK_IS_BUTTON (focus) && gtk_widget_has_css_class (focus, "pill"));
  else
    g_assert_true (gtk_widget_is_ancestor (focus, list));
}

/* An interaction with whoever is selected. */
static void
log_interaction (AppFixture *fixture)
{
  g_autoptr(GList) windows = NULL;
  GtkWindow *dialog = NULL;
  GtkWidget *button;

  app_fixture_activate (fixture, "win.log-interaction");

  windows = gtk_window_list_toplevels ();
  for (GList *link = windows; link != NULL; link = link->next)
    if (g_strcmp0 (gtk_window_get_title (link->data), "Log Interaction") == 0)
      dialog = link->data;
  g_assert_nonnull (dialog);
  g_assert_true (GTK_IS_TEXT_VIEW (gtk_root_get_focus (GTK_ROOT (dialog)))); /* one begins with what was said */
  button = app_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "_Log");
  g_signal_emit_by_name (button, "clicked");
  app_fixture_settle ();
}

/* Of all rollouts a person has several rows, and is one of those who were met. */
static void
test_log_all (AppFixture    *fixture,
              gconstpointer  data)
{
  GtkWidget *list = app_fixture_find (GTK_WIDGET (get_view (fixture)), GTK_TYPE_COLUMN_VIEW, NULL);
  SegueRecordList *interactions = segue_plan_list (SEGUE_PLAN (segue_window_get_workspace (fixture->window)), SEGUE_RECORD_INTERACTION);
  guint people = count (fixture, SEGUE_RECORD_STAKEHOLDER);
  guint before = count (fixture, SEGUE_RECORD_INTERACTION);
  guint n = 0;

  segue_page_set_rollout (SEGUE_PAGE (get_view (fixture)), 0);
  app_fixture_settle ();
  g_assert_cmpuint (count_shown (fixture), >, people);
  gtk_selection_model_select_all (gtk_column_view_get_model (GTK_COLUMN_VIEW (list)));
  app_fixture_settle ();
  log_interaction (fixture);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_INTERACTION), ==, before + 1);
  segue_record_get_links (segue_record_list_get (interactions, before), SEGUE_INTERACTION_WHO, &n);
  g_assert_cmpuint (n, ==, people);
}

static void
test_log (AppFixture    *fixture,
          gconstpointer  data)
{
  guint before = count (fixture, SEGUE_RECORD_INTERACTION);

  segue_page_select (SEGUE_PAGE (get_view (fixture)), get_first_id (fixture));
  app_fixture_settle ();
  log_interaction (fixture);
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_INTERACTION), ==, before + 1);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "The interaction is logged"));
}

/* What another process writes appears by itself. */
static void
test_elsewhere (AppFixture    *fixture,
                gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) other = segue_workspace_open (fixture->path, NULL, &error);
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(SegueRecord) person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
  guint people = count (fixture, SEGUE_RECORD_STAKEHOLDER);

  g_assert_no_error (error);
  edit = segue_edit_new (other, SEGUE_VERB_ADD, SEGUE_RECORD_STAKEHOLDER);
  segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, "From Elsewhere");
  segue_edit_add (edit, person);
  g_assert_true (segue_edit_commit (edit, NULL, &error));

  g_assert_true (segue_workspace_refresh (segue_window_get_workspace (fixture->window), &error));
  app_fixture_settle ();
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, people + 1);
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, people);
}

static void
test_import (AppFixture    *fixture,
             gconstpointer  data)
{
  g_autofree char *table = g_build_filename (fixture->folder, "people.csv", NULL);
  SegueImportAssistant *assistant;
  GtkWidget *next;

  g_assert_true (g_file_set_contents (table, "Name;Job Title;Influence\nAda Lind;Controller;High\nBen Ode;Clerk;2\n", -1, NULL));
  assistant = assistant_fixture_take (fixture, table);

  next = app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_BUTTON, "_Next");
  g_signal_emit_by_name (next, "clicked");
  app_fixture_settle ();
  g_signal_emit_by_name (next, "clicked");
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (assistant), GTK_TYPE_LABEL, "2 new, 0 changed, 0 unchanged, 0 refused"));
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 0); /* seen, not written */

  g_signal_emit_by_name (next, "clicked");
  app_fixture_wait (fixture, assistant_fixture_is_gone);
  app_fixture_settle ();
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 2);
  app_fixture_activate (fixture, "win.undo");
  g_assert_cmpuint (count (fixture, SEGUE_RECORD_STAKEHOLDER), ==, 0);
  g_unlink (table);
}

/* The recent workspaces are a menu within the menu. */
static GMenuModel *
get_recent (AppFixture *fixture)
{
  GtkWidget *button = app_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_MENU_BUTTON, NULL);
  GMenuModel *menu = gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (button));
  g_autoptr(GMenuModel) section = g_menu_model_get_item_link (menu, 0, G_MENU_LINK_SECTION);

  for (int i = 0; i < g_menu_model_get_n_items (section); i++)
    {
      GMenuModel *submenu = g_menu_model_get_item_link (section, i, G_MENU_LINK_SUBMENU);

      if (submenu != NULL)
        return submenu;
    }

  g_assert_not_reached ();
}

static gboolean
lists (AppFixture *fixture,
       const char *path)
{
  g_autoptr(GMenuModel) recent = get_recent (fixture);
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);

  for (int i = 0; i < g_menu_model_get_n_items (recent); i++)
    {
      g_autoptr(GVariant) target = g_menu_model_get_item_attribute_value (recent, i, G_MENU_ATTRIBUTE_TARGET, G_VARIANT_TYPE_STRING);

      if (target != NULL && g_str_equal (g_variant_get_string (target, NULL), uri))
        return TRUE;
    }

  return FALSE;
}

static char *other_path;

static gboolean
lists_other (AppFixture *fixture)
{
  return lists (fixture, other_path);
}

static gboolean
lists_no_other (AppFixture *fixture)
{
  return !lists (fixture, other_path);
}

static GtkWidget *
find_message (const char *heading)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (ADW_IS_MESSAGE_DIALOG (link->data) &&
        g_str_equal (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (link->data)), heading))
      return link->data;

  return NULL;
}

/* What was open is listed in other windows, and not in its own; what is gone is
 * told and listed no more.
 */
static void
test_recent (AppFixture    *fixture,
             gconstpointer  data)
{
  AppFixture other = *fixture;
  g_autofree char *uri = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(SegueWorkspace) workspace = NULL;
  GtkWidget *message = NULL;

  other.path = other_path = g_build_filename (fixture->folder, "other_one.segue", NULL);
  workspace = segue_workspace_create (other.path, &error);
  g_assert_no_error (error);
  g_clear_object (&workspace);
  app_fixture_open (&other);
  app_fixture_wait (fixture, lists_other);
  g_assert_false (lists (&other, other.path));
  app_fixture_close (&other);

  g_unlink (other.path);
  uri = g_filename_to_uri (other.path, NULL, NULL);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.open-recent", "s", uri));
  app_fixture_settle ();
  message = find_message ("“other_one.segue” Is Gone");
  g_assert_nonnull (message);
  g_assert_nonnull (strstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (message)), other.path));
  gtk_window_destroy (GTK_WINDOW (message));
  app_fixture_wait (fixture, lists_no_other);
  g_assert_true (GTK_IS_WINDOW (fixture->window));
  g_free (other.path);
}

/* Whoever quits leaves the window as whoever closes it. */
static void
test_quit (AppFixture    *fixture,
           gconstpointer  data)
{
  g_autofree char *path = g_strdup_printf ("/io/github/segueplanner/Segue/view/%s/",
                                           segue_plan_get_uuid (SEGUE_PLAN (segue_window_get_workspace (fixture->window))));
  g_autoptr(GSettings) settings = g_settings_new_with_path (SEGUE_APPLICATION_ID ".View", path);

  g_assert_true (g_settings_get_boolean (settings, "details-open"));
  app_fixture_activate (fixture, "win.toggle-pane");
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "quit", NULL);
  app_fixture_settle ();
  fixture->window = NULL;
  g_assert_null (gtk_application_get_windows (GTK_APPLICATION (fixture->application)));
  g_assert_false (g_settings_get_boolean (settings, "details-open"));
}

/* The icons are SVG, which takes a reader that GTK does not bring. */
static guint
check_keys (GtkWidget *widget)
{
  g_autofree char *keys = NULL;
  guint n = 0;

  if (GTK_IS_SHORTCUTS_SHORTCUT (widget))
    {
      g_autofree char *title = NULL;

      g_object_get (widget, "accelerator", &keys, "title", &title, NULL);
      g_test_message ("%s: %s", title, keys);
      g_assert_true (keys != NULL && *keys != '\0');
      if (g_str_equal (title, "New person"))
        g_assert_cmpstr (keys, ==, "<Control>n");
      n++;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += check_keys (child);

  return n;
}

/* Beside each thing that can be done stand the keys that do it. */
static void
test_shortcuts (AppFixture    *fixture,
                gconstpointer  data)
{
  g_autoptr(GList) windows = NULL;
  guint n = 0;

  app_fixture_activate (fixture, "win.show-help-overlay");
  windows = gtk_window_list_toplevels ();
  for (GList *link = windows; link != NULL; link = link->next)
    if (GTK_IS_SHORTCUTS_WINDOW (link->data))
      {
        n += check_keys (link->data);
        gtk_window_close (link->data);
      }
  app_fixture_settle ();
  g_assert_cmpuint (n, >, 20);
}

static void
test_icons (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GdkPixbuf) icon = NULL;

  icon = gdk_pixbuf_new_from_resource ("/io/github/segueplanner/Segue/icons/scalable/apps/io.github.segueplanner.Segue.svg", &error);
  g_assert_no_error (error);
  g_assert_cmpint (gdk_pixbuf_get_width (icon), ==, 128);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);

  g_test_add_func ("/window/icons", test_icons);
  g_test_add ("/window/first-person", AppFixture, NULL, app_fixture_set_up, test_first_person, app_fixture_tear_down);
  g_test_add ("/window/undo-after-restart", AppFixture, NULL, app_fixture_set_up, test_undo_after_restart, app_fixture_tear_down);
  g_test_add ("/window/import", AppFixture, NULL, app_fixture_set_up, test_import, app_fixture_tear_down);
  g_test_add ("/window/search", AppFixture, "example", app_fixture_set_up, test_search, app_fixture_tear_down);
  g_test_add ("/window/chips", AppFixture, "example", app_fixture_set_up, test_chips, app_fixture_tear_down);
  g_test_add ("/window/silent", AppFixture, "example", app_fixture_set_up, test_silent, app_fixture_tear_down);
  g_test_add ("/window/delete", AppFixture, "example", app_fixture_set_up, test_delete, app_fixture_tear_down);
  g_test_add ("/window/toasts", AppFixture, "example", app_fixture_set_up, test_toasts, app_fixture_tear_down);
  g_test_add ("/window/toast-undo", AppFixture, "example", app_fixture_set_up, test_toast_undo, app_fixture_tear_down);
  g_test_add ("/window/focus/list", AppFixture, "example", app_fixture_set_up, test_focus, app_fixture_tear_down);
  g_test_add ("/window/focus/empty", AppFixture, NULL, app_fixture_set_up, test_focus, app_fixture_tear_down);
  g_test_add ("/window/log-all", AppFixture, "example", app_fixture_set_up, test_log_all, app_fixture_tear_down);
  g_test_add ("/window/log", AppFixture, "example", app_fixture_set_up, test_log, app_fixture_tear_down);
  g_test_add ("/window/shortcuts", AppFixture, NULL, app_fixture_set_up, test_shortcuts, app_fixture_tear_down);
  g_test_add ("/window/quit", AppFixture, NULL, app_fixture_set_up, test_quit, app_fixture_tear_down);
  g_test_add ("/window/recent", AppFixture, NULL, app_fixture_set_up, test_recent, app_fixture_tear_down);
  g_test_add ("/window/elsewhere", AppFixture, "example", app_fixture_set_up, test_elsewhere, app_fixture_tear_down);

  return g_test_run ();
}
