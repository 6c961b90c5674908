/* test-presenting.c - nothing is seen that those who look may not see
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A workspace of which every text can be told from every other is walked through, page by
 * page, mode by mode and row by row, and whatever any widget says is looked at.  What is
 * hidden from whom is said here once more, in the words of DOMAIN b 10.
 */

#include "config.h"

#include "app-fixture.h"
#include "segue-audience.h"
#include "segue-champion.h"
#include "segue-edit.h"
#include "segue-engagement.h"
#include "segue-export-dialog.h"
#include "segue-impacted-audience.h"
#include "segue-marked-plan.h"
#include "segue-message-use.h"
#include "segue-page.h"
#include "segue-rollout.h"
#include "segue-requirement.h"
#include "segue-resistance.h"
#include "segue-series.h"
#include "segue-shelves.h"
#include "segue-stakeholder.h"
#include "segue-tip.h"

#include <string.h>

typedef struct
{
  AppFixture       app;
  SegueMarkedPlan *marked;
  GString         *said; /* by all widgets that were looked at */
} Fixture;

static SegueWorkspace *
get_workspace (Fixture *self)
{
  return segue_window_get_workspace (self->app.window);
}

static void
present (Fixture    *self,
         const char *level)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->app.window), "win.present", "s", level));
  app_fixture_settle ();
}

/* Of each pair there is one: what is as open as another of its kind is of somebody else. */
static void
tell_apart (Fixture     *self,
            SegueRecord *record,
            guint        position)
{
  static const struct { SegueRecordKind kind; guint field; } links[] = {
    { SEGUE_RECORD_ENGAGEMENT, SEGUE_ENGAGEMENT_STAKEHOLDER },
    { SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_IMPACTED_AUDIENCE_AUDIENCE },
    { SEGUE_RECORD_CHAMPION, SEGUE_CHAMPION_STAKEHOLDER },
    { SEGUE_RECORD_MESSAGE_USE, SEGUE_MESSAGE_USE_COMMUNICATION },
    { SEGUE_RECORD_REQUIREMENT, SEGUE_REQUIREMENT_COURSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    if (segue_record_get_kind (record) == links[i].kind)
      {
        SegueRecordKind target = segue_record_get_field (record, links[i].field)->target;

        segue_record_set_integer (record, links[i].field,
                                  segue_record_get_id (segue_record_list_get (segue_plan_list (SEGUE_PLAN (self->marked->plan), target), position)));
      }
}

static void
add_record (Fixture     *self,
            SegueEdit   *edit,
            SegueRecord *record,
            guint        position)
{
  g_autoptr(SegueRecord) copy = segue_record_new (segue_record_get_kind (record), segue_record_get_id (record));

  for (guint i = segue_record_next_set (record, 0); i != SEGUE_NO_FIELD; i = segue_record_next_set (record, i + 1))
    {
      SegueValue value = segue_record_peek (record, i);

      segue_record_set_value (copy, i, &value);
    }
  tell_apart (self, copy, position);
  if (segue_record_get_kind (copy) == SEGUE_RECORD_SERIES)
    segue_record_set_text (copy, SEGUE_SERIES_RECURRENCE, "FREQ=WEEKLY"); /* a rule holds no mark */
  segue_edit_add (edit, copy);
}

static void
fill (Fixture *self)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (self), SEGUE_VERB_IMPORT, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(GError) error = NULL;

  for (SegueRecordKind kind = SEGUE_RECORD_WORKSPACE + 1; kind < SEGUE_N_RECORD_KINDS; kind++)
    {
      SegueRecordList *list = segue_plan_list (SEGUE_PLAN (self->marked->plan), kind);

      for (guint i = 0; i < segue_record_list_get_n (list); i++)
        add_record (self, edit, segue_record_list_get (list, i), i);
    }
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();
}

/* The rollout of which anybody may know. */
static void
choose_rollout (Fixture *self)
{
  GtkWidget *list = NULL;
  SegueRecord *rollout = segue_record_list_get (segue_plan_list (SEGUE_PLAN (self->marked->plan), SEGUE_RECORD_ROLLOUT), 0);
  GtkWidget *name = app_fixture_find (GTK_WIDGET (self->app.window), GTK_TYPE_LABEL, segue_record_get_text (rollout, SEGUE_ROLLOUT_NAME));
  GtkWidget *row = gtk_widget_get_ancestor (name, GTK_TYPE_LIST_BOX_ROW);

  list = gtk_widget_get_parent (row);
  g_signal_emit_by_name (list, "row-activated", row);
  app_fixture_settle ();
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  app_fixture_set_up (&self->app, NULL);
  self->marked = segue_marked_plan_new ();
  self->said = g_string_new (NULL);
  fill (self);
  choose_rollout (self);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  segue_marked_plan_free (self->marked);
  g_string_free (self->said, TRUE);
  app_fixture_tear_down (&self->app, data);
}

static void
take_properties (Fixture *self,
                 GObject *object)
{
  guint n = 0;
  g_autofree GParamSpec **pspecs = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = NULL;

      if (pspecs[i]->value_type != G_TYPE_STRING || (pspecs[i]->flags & G_PARAM_READABLE) == 0 ||
          (pspecs[i]->flags & G_PARAM_DEPRECATED) != 0)
        continue;
      g_object_get (object, pspecs[i]->name, &text, NULL);
      g_string_append_printf (self->said, "%s\n", text != NULL ? text : "");
    }
}

/* A check that fails says what there is. */
static void
take_names (Fixture       *self,
            GtkAccessible *widget)
{
  static const GtkAccessibleProperty properties[] = {
    GTK_ACCESSIBLE_PROPERTY_LABEL, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
  };

  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    if (gtk_test_accessible_has_property (widget, properties[i]))
      {
        g_autofree char *text = gtk_test_accessible_check_property (widget, properties[i], "\001");

        g_string_append_printf (self->said, "%s\n", text != NULL ? text : "");
      }
}

static void
walk (Fixture   *self,
      GtkWidget *widget)
{
  const char *tip = segue_tip_get (widget);

  take_properties (self, G_OBJECT (widget));
  take_names (self, GTK_ACCESSIBLE (widget));
  if (tip != NULL)
    g_string_append_printf (self->said, "%s\n", tip);
  if (GTK_IS_TEXT_VIEW (widget))
    take_properties (self, G_OBJECT (gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget))));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    walk (self, child);
}

static void
expand (GtkWidget *widget)
{
  if (ADW_IS_EXPANDER_ROW (widget))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (widget), TRUE);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    expand (child);
}

static void
collect (GtkWidget *widget,
         GType      type,
         GPtrArray *found)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && gtk_widget_get_mapped (widget))
    g_ptr_array_add (found, g_object_ref (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static SeguePage *
find_page (Fixture *self)
{
  g_autoptr(GPtrArray) pages = g_ptr_array_new_with_free_func (g_object_unref);

  collect (GTK_WIDGET (self->app.window), SEGUE_TYPE_PAGE, pages);
  g_assert_cmpuint (pages->len, ==, 1);

  return g_ptr_array_index (pages, 0);
}

/* What pops up is made when it does. */
static void
walk_popups (Fixture *self)
{
  g_autoptr(GPtrArray) buttons = g_ptr_array_new_with_free_func (g_object_unref);

  collect (GTK_WIDGET (find_page (self)), GTK_TYPE_MENU_BUTTON, buttons);
  for (guint i = 0; i < buttons->len; i++)
    {
      GtkMenuButton *button = g_ptr_array_index (buttons, i);

      if (!gtk_widget_get_mapped (GTK_WIDGET (button)) || !gtk_widget_is_sensitive (GTK_WIDGET (button)))
        continue;
      gtk_menu_button_popup (button);
      app_fixture_settle ();
      walk (self, GTK_WIDGET (button));
      gtk_menu_button_popdown (button);
      app_fixture_settle ();
    }
}

/* The pane of every row, with all that it opens to. */
static void
walk_rows (Fixture *self)
{
  GArray *ids = segue_page_dup_shown (find_page (self));

  for (guint i = 0; i < ids->len; i++)
    {
      segue_page_select (find_page (self), g_array_index (ids, gint64, i));
      app_fixture_settle ();
      expand (GTK_WIDGET (self->app.window));
      app_fixture_settle ();
      walk (self, GTK_WIDGET (self->app.window));
    }
  g_array_unref (ids);
}

/* The pages, in the sidebar. */
static GtkListBox *
find_sidebar (Fixture *self)
{
  g_autoptr(GPtrArray) lists = g_ptr_array_new_with_free_func (g_object_unref);

  collect (GTK_WIDGET (self->app.window), GTK_TYPE_LIST_BOX, lists);
  for (guint i = 0; i < lists->len; i++)
    if (gtk_widget_has_css_class (g_ptr_array_index (lists, i), "navigation-sidebar"))
      return g_ptr_array_index (lists, i);

  g_assert_not_reached ();
}

static void
walk_page (Fixture    *self,
           int         index,
           const char *modes)
{
  GtkListBox *list = find_sidebar (self);
  g_auto(GStrv) names = g_strsplit (modes, " ", -1);

  gtk_list_box_select_row (list, gtk_list_box_get_row_at_index (list, index));
  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, index));
  app_fixture_settle ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      adw_view_stack_set_visible_child_name (segue_page_get_modes (find_page (self)), names[i]);
      app_fixture_settle ();
      walk (self, GTK_WIDGET (self->app.window));
      if (i == 0)
        walk_rows (self);
    }
}

static void
walk_all (Fixture *self)
{
  GtkWidget *split = app_fixture_find (GTK_WIDGET (self->app.window), g_type_from_name ("SegueSplit"), NULL);

  g_object_set (split, "show-pane", TRUE, NULL);
  walk_page (self, 1, "list impact");
  walk_page (self, 2, "month library");
  walk_popups (self);
  walk_page (self, 0, "register grid matrix raci");
  adw_view_stack_set_visible_child_name (segue_page_get_modes (find_page (self)), "register");
  app_fixture_settle ();
  walk_popups (self);
}

/* Entries are answered in place.  Returns how many there are. */
static guint
walk_opened (Fixture *self)
{
  g_autoptr(GArray) ids = segue_page_dup_shown (find_page (self));

  for (guint i = 0; i < ids->len; i++)
    {
      segue_page_select (find_page (self), g_array_index (ids, gint64, i));
      gtk_widget_activate_action (GTK_WIDGET (find_page (self)), "resistance.open-entry", NULL);
      app_fixture_settle ();
      walk (self, GTK_WIDGET (self->app.window));
      gtk_widget_activate_action (GTK_WIDGET (find_page (self)), "resistance.close-entry", NULL);
      app_fixture_settle ();
    }

  return ids->len;
}

/* What lies beside the entries of the log. */
static void
walk_shelves (Fixture *self)
{
  static const SegueRecordKind kinds[] = {
    SEGUE_RECORD_ACTION, SEGUE_RECORD_FEEDBACK, SEGUE_RECORD_OBJECTION, SEGUE_RECORD_RESISTANCE,
  };
  GtkWidget *shelves = NULL;

  adw_view_stack_set_visible_child_name (segue_page_get_modes (find_page (self)), "log");
  app_fixture_settle ();
  shelves = app_fixture_find (GTK_WIDGET (find_page (self)), SEGUE_TYPE_SHELVES, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      segue_shelves_show_kind (SEGUE_SHELVES (shelves), kinds[i]);
      app_fixture_settle ();
      walk_rows (self);
      walk_popups (self);
    }
}

static guint
walk_later (Fixture *self)
{
  GtkWidget *split = app_fixture_find (GTK_WIDGET (self->app.window), g_type_from_name ("SegueSplit"), NULL);

  g_object_set (split, "show-pane", TRUE, NULL);
  walk_page (self, 3, "plan coverage sessions");
  walk_page (self, 4, "log board insights");
  walk_shelves (self);

  return walk_opened (self);
}

static gboolean
is_hidden (SegueRedactionLevel  level,
           const SegueMark     *mark)
{
  if (level == SEGUE_REDACTION_LEVEL_TEAM)
    return FALSE;
  if (mark->is_confidential || mark->field->redaction == SEGUE_REDACTION_WORKING)
    return TRUE;

  return level == SEGUE_REDACTION_LEVEL_PUBLIC && mark->field->redaction != SEGUE_REDACTION_OPEN;
}

/* Returns how many marks were said. */
static guint
check_said (Fixture             *self,
            SegueRedactionLevel  level)
{
  guint n = 0;

  for (guint i = 0; i < self->marked->marks->len; i++)
    {
      const SegueMark *mark = &g_array_index (self->marked->marks, SegueMark, i);

      if (strstr (self->said->str, mark->text) == NULL)
        continue;
      n++;
      if (is_hidden (level, mark))
        g_error ("The window tells “%s”, which is %s%s", mark->text, mark->field->name,
                 mark->is_confidential ? " of a confidential record" : "");
    }

  return n;
}

static void
test_walk (Fixture       *self,
           gconstpointer  data)
{
  guint n_team, n_managers, n_public;
  GtkWidget *hidden = NULL;

  walk_all (self);
  n_team = check_said (self, SEGUE_REDACTION_LEVEL_TEAM);
  g_string_truncate (self->said, 0);

  /* Nothing is left of what was built for the team. */
  present (self, "public");
  walk_all (self);
  g_assert_nonnull (strstr (self->said->str, "Hidden while presenting"));
  g_assert_nonnull (strstr (self->said->str, "not shown at level Public"));
  n_public = check_said (self, SEGUE_REDACTION_LEVEL_PUBLIC);
  g_string_truncate (self->said, 0);

  present (self, "managers");
  walk_all (self);
  g_assert_nonnull (strstr (self->said->str, "Hidden while presenting"));
  hidden = app_fixture_find (GTK_WIDGET (find_page (self)), GTK_TYPE_LABEL, "Shows opinions about people; not shown at level Public.");
  g_assert_true (hidden == NULL || !gtk_widget_get_mapped (hidden));
  n_managers = check_said (self, SEGUE_REDACTION_LEVEL_MANAGERS);
  g_string_truncate (self->said, 0);

  g_test_message ("%u texts for the team, %u for managers, %u for the public", n_team, n_managers, n_public);
  g_assert_cmpuint (n_team, >, n_managers);
  g_assert_cmpuint (n_managers, >, n_public);
  g_assert_cmpuint (n_public, >, 3);

  present (self, "team");
  walk_all (self);
  g_assert_cmpuint (check_said (self, SEGUE_REDACTION_LEVEL_TEAM), ==, n_team);
}

/* Of training and resistance, an entry that is open and what lies beside the log. */
static void
test_walk_later (Fixture       *self,
                 gconstpointer  data)
{
  guint n_team;

  g_assert_cmpuint (walk_later (self), >, 0);
  n_team = check_said (self, SEGUE_REDACTION_LEVEL_TEAM);
  for (SegueRedactionLevel level = SEGUE_REDACTION_LEVEL_MANAGERS; level < SEGUE_N_REDACTION_LEVELS; level++)
    {
      g_string_truncate (self->said, 0);
      present (self, segue_choices_get_nick (&segue_redaction_levels, (int) level));
      g_assert_true ((walk_later (self) > 0) == (level == SEGUE_REDACTION_LEVEL_MANAGERS));
      g_assert_cmpuint (check_said (self, level), <, n_team);
    }
}

static const char *
find_mark (Fixture    *self,
           const char *field)
{
  for (guint i = 0; i < self->marked->marks->len; i++)
    {
      const SegueMark *mark = &g_array_index (self->marked->marks, SegueMark, i);

      if (g_str_equal (mark->field->name, field) &&
          mark->field == &segue_record_class_get (SEGUE_RECORD_STAKEHOLDER)->fields[segue_record_class_find (segue_record_class_get (SEGUE_RECORD_STAKEHOLDER), field)])
        return mark->text;
    }

  g_assert_not_reached ();
}

static guint
count_found (Fixture    *self,
             const char *text)
{
  GtkWidget *entry = app_fixture_find (GTK_WIDGET (find_page (self)), GTK_TYPE_SEARCH_ENTRY, NULL);
  g_autoptr(GArray) ids = NULL;

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  app_fixture_settle ();
  ids = segue_page_dup_shown (find_page (self));
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  app_fixture_settle ();

  return ids->len;
}

/* What is hidden is not found either. */
static void
test_search (Fixture       *self,
             gconstpointer  data)
{
  const char *name = find_mark (self, "name");
  const char *notes = find_mark (self, "notes");

  g_assert_cmpuint (count_found (self, name), ==, 1);
  g_assert_cmpuint (count_found (self, notes), ==, 1);
  present (self, "managers");
  g_assert_cmpuint (count_found (self, name), ==, 1);
  g_assert_cmpuint (count_found (self, notes), ==, 0);
  present (self, "public");
  g_assert_cmpuint (count_found (self, name), ==, 0);
  g_assert_cmpuint (count_found (self, notes), ==, 0);
  g_assert_cmpuint (count_found (self, "Stakeholder"), >, 0);
}

/* How many entries are found by the names of somebody confidential and of such an audience. */
static guint
count_found_by_secrets (Fixture *self)
{
  const SegueField *names[] = {
    &segue_record_class_get (SEGUE_RECORD_STAKEHOLDER)->fields[SEGUE_STAKEHOLDER_NAME],
    &segue_record_class_get (SEGUE_RECORD_AUDIENCE)->fields[SEGUE_AUDIENCE_NAME],
  };
  guint n = 0;

  for (guint i = 0; i < self->marked->marks->len; i++)
    {
      const SegueMark *mark = &g_array_index (self->marked->marks, SegueMark, i);

      if (mark->is_confidential && (mark->field == names[0] || mark->field == names[1]))
        n += count_found (self, mark->text);
    }

  return n;
}

/* What anybody may know of is seen to by somebody confidential. */
static void
give_to_secret (Fixture *self)
{
  SeguePlan *plan = SEGUE_PLAN (get_workspace (self));
  SegueRecordList *people = segue_plan_list (plan, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (self), SEGUE_VERB_CHANGE, SEGUE_RECORD_RESISTANCE);
  guint i = 0;

  while (!segue_record_get_boolean (segue_record_list_get (people, i), SEGUE_MAIN_CONFIDENTIAL))
    i++;
  segue_edit_set_integer (edit, segue_record_list_get (segue_plan_list (plan, SEGUE_RECORD_RESISTANCE), 0), SEGUE_RESISTANCE_OWNER,
                          segue_record_get_id (segue_record_list_get (people, i)));
  g_assert_true (segue_edit_commit (edit, NULL, NULL));
  app_fixture_settle ();
}

/* Nor are entries by whom they name and who is hidden. */
static void
test_search_entries (Fixture       *self,
                     gconstpointer  data)
{
  give_to_secret (self);
  walk_page (self, 4, "log");
  g_assert_cmpuint (count_found_by_secrets (self), >, 0);
  present (self, "managers");
  walk_page (self, 4, "log");
  g_assert_cmpuint (count_found (self, ""), >, 0);
  g_assert_cmpuint (count_found_by_secrets (self), ==, 0);
}

static void
copied_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  *(char **) data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static void
test_copy (Fixture       *self,
           gconstpointer  data)
{
  g_autoptr(GArray) ids = NULL;
  char *text = NULL;

  present (self, "public");
  ids = segue_page_dup_shown (find_page (self));
  segue_page_select (find_page (self), g_array_index (ids, gint64, 0));
  app_fixture_settle ();
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (find_page (self)), "register.copy", NULL));
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (self->app.window)), NULL, copied_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);

  g_assert_nonnull (strstr (text, "Stakeholder "));
  g_string_assign (self->said, text);
  check_said (self, SEGUE_REDACTION_LEVEL_PUBLIC);
  g_free (text);
}

/* It begins at the team, one key goes to the public and back, and the bar says so. */
static void
test_switch (Fixture       *self,
             gconstpointer  data)
{
  GtkWidget *bar = app_fixture_find (GTK_WIDGET (self->app.window), GTK_TYPE_LABEL,
                                     "Presenting to the public: names are replaced, notes and opinions are hidden.");

  g_assert_null (bar);
  g_assert_cmpint (segue_workspace_get_level (get_workspace (self)), ==, SEGUE_REDACTION_LEVEL_TEAM);

  app_fixture_activate (&self->app, "win.toggle-presenting");
  g_assert_cmpint (segue_workspace_get_level (get_workspace (self)), ==, SEGUE_REDACTION_LEVEL_PUBLIC);
  bar = app_fixture_find (GTK_WIDGET (self->app.window), GTK_TYPE_LABEL,
                          "Presenting to the public: names are replaced, notes and opinions are hidden.");
  g_assert_true (gtk_widget_get_mapped (bar));

  app_fixture_activate (&self->app, "win.end-presenting");
  g_assert_cmpint (segue_workspace_get_level (get_workspace (self)), ==, SEGUE_REDACTION_LEVEL_TEAM);

  present (self, "managers");
  app_fixture_activate (&self->app, "win.toggle-presenting");
  app_fixture_activate (&self->app, "win.toggle-presenting");
  g_assert_cmpint (segue_workspace_get_level (get_workspace (self)), ==, SEGUE_REDACTION_LEVEL_MANAGERS);

  app_fixture_close (&self->app);
  app_fixture_open (&self->app);
  g_assert_cmpint (segue_workspace_get_level (get_workspace (self)), ==, SEGUE_REDACTION_LEVEL_TEAM);
}

/* Who becomes confidential while somebody looks is gone; a toast that names them too. */
static void
test_outdated (Fixture       *self,
               gconstpointer  data)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (self), SEGUE_VERB_CHANGE, SEGUE_RECORD_STAKEHOLDER);
  SegueRecordList *people = segue_plan_list (SEGUE_PLAN (get_workspace (self)), SEGUE_RECORD_STAKEHOLDER);
  const char *name = find_mark (self, "name");
  g_autoptr(GError) error = NULL;

  present (self, "managers");
  segue_window_toast (self->app.window, name, FALSE);
  g_assert_cmpuint (count_found (self, name), ==, 1);
  g_assert_true (segue_edit_set_text (edit, segue_record_list_get (people, 0), SEGUE_MAIN_CONFIDENTIAL, "true", &error));
  segue_edit_commit (edit, NULL, &error);
  g_assert_no_error (error);
  app_fixture_settle ();
  g_assert_cmpuint (count_found (self, name), ==, 0);

  present (self, "public");
  walk (self, GTK_WIDGET (self->app.window));
  g_assert_null (strstr (self->said->str, name));
}

/* What is seen can be changed; what is hidden cannot be written over, by nobody. */
static void
test_edit (Fixture       *self,
           gconstpointer  data)
{
  SegueRecord *person = segue_record_list_get (segue_plan_list (SEGUE_PLAN (get_workspace (self)), SEGUE_RECORD_STAKEHOLDER), 0);
  g_autofree char *notes = g_strdup (segue_record_get_text (person, SEGUE_MAIN_NOTES));
  g_autoptr(SegueEdit) edit = segue_edit_new (get_workspace (self), SEGUE_VERB_CHANGE, SEGUE_RECORD_STAKEHOLDER);
  g_autoptr(SegueEdit) other = segue_edit_new (get_workspace (self), SEGUE_VERB_CHANGE, SEGUE_RECORD_STAKEHOLDER);
  SegueRecord *shown = NULL;
  g_autoptr(GError) error = NULL;

  present (self, "managers");
  shown = segue_plan_find (segue_workspace_get_shown (get_workspace (self)), SEGUE_RECORD_STAKEHOLDER, segue_record_get_id (person));
  g_assert_true (shown != person);
  g_assert_true (segue_edit_set_text (edit, shown, SEGUE_STAKEHOLDER_FAMILY, "Roth", &error));
  g_assert_true (segue_edit_commit (edit, NULL, &error));
  g_assert_cmpstr (segue_record_get_text (person, SEGUE_STAKEHOLDER_FAMILY), ==, "Roth");
  g_assert_cmpstr (segue_record_get_text (shown, SEGUE_STAKEHOLDER_FAMILY), ==, "Roth");

  g_assert_true (segue_edit_set_text (other, shown, SEGUE_MAIN_NOTES, "empty", &error));
  g_assert_false (segue_edit_is_empty (other));
  g_assert_false (segue_edit_commit (other, NULL, &error));
  g_assert_error (error, SEGUE_STORE_ERROR, SEGUE_STORE_ERROR_HIDDEN);
  g_assert_cmpstr (segue_record_get_text (person, SEGUE_MAIN_NOTES), ==, notes);
}

static GtkWidget *
find_dialog (GType type)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (g_type_is_a (G_OBJECT_TYPE (link->data), type))
      return link->data;

  return NULL;
}

/* What leaves the window is for those who look, unless somebody says otherwise; an import
 * would show what the file says.
 */
static void
test_dialogs (Fixture       *self,
              gconstpointer  data)
{
  GtkWidget *dialog = NULL;
  GtkWidget *row = NULL;

  present (self, "managers");
  app_fixture_activate (&self->app, "win.export");
  dialog = find_dialog (SEGUE_TYPE_EXPORT_DIALOG);
  g_assert_nonnull (dialog);
  row = app_fixture_find (dialog, ADW_TYPE_ACTION_ROW, "Managers");
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (app_fixture_find (row, GTK_TYPE_CHECK_BUTTON, NULL))));
  gtk_window_close (GTK_WINDOW (dialog));
  app_fixture_settle ();

  app_fixture_activate (&self->app, "win.import");
  g_assert_null (find_dialog (g_type_from_name ("SegueImportAssistant")));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (self->app.window), GTK_TYPE_BUTTON, "End Presenting"));
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("SEGUE_TODAY", "2026-11-23", TRUE);
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  g_test_add ("/presenting/walk", Fixture, NULL, set_up, test_walk, tear_down);
  g_test_add ("/presenting/walk-later", Fixture, NULL, set_up, test_walk_later, tear_down);
  g_test_add ("/presenting/search", Fixture, NULL, set_up, test_search, tear_down);
  g_test_add ("/presenting/search-entries", Fixture, NULL, set_up, test_search_entries, tear_down);
  g_test_add ("/presenting/copy", Fixture, NULL, set_up, test_copy, tear_down);
  g_test_add ("/presenting/switch", Fixture, NULL, set_up, test_switch, tear_down);
  g_test_add ("/presenting/outdated", Fixture, NULL, set_up, test_outdated, tear_down);
  g_test_add ("/presenting/edit", Fixture, NULL, set_up, test_edit, tear_down);
  g_test_add ("/presenting/dialogs", Fixture, NULL, set_up, test_dialogs, tear_down);

  return g_test_run ();
}
