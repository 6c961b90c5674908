/* segue-roster-add.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What people are found by is folded once, when the first letter is typed.
 */

#define G_LOG_DOMAIN "segue-roster-add"

#include "config.h"

#include "segue-roster-add.h"

#include "segue-enrolment-edits.h"
#include "segue-fold.h"
#include "segue-roster-words.h"
#include "segue-stakeholder.h"
#include "segue-vertical-layout.h"

#include <glib/gi18n.h>

#define MOST_FOUND 6
#define ID_KEY "segue-id"

struct _SegueRosterAdd
{
  GtkWidget       parent_instance;

  /* Owned. */
  SegueWorkspace *workspace;
  SegueRecord    *session;
  GPtrArray      *keys;   /* of char *, as the people of the list; NULL until they are needed */

  /* Borrowed: children. */
  GtkEditable    *entry;
  GtkListBox     *found;
  GtkWidget      *nobody;
};

enum
{
  SIGNAL_FAILED,
  SIGNAL_TOLD,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueRosterAdd, segue_roster_add, GTK_TYPE_WIDGET)

static SegueRecordList *
get_people (SegueRosterAdd *self)
{
  return segue_plan_list (segue_workspace_get_shown (self->workspace), SEGUE_RECORD_STAKEHOLDER);
}

/* Name, address, what they do and where. */
static char *
make_key (SegueRecord *person)
{
  static const guint fields[] = {
    SEGUE_STAKEHOLDER_NAME, SEGUE_STAKEHOLDER_E_MAIL, SEGUE_STAKEHOLDER_JOB_TITLE, SEGUE_STAKEHOLDER_DEPARTMENT,
  };
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (segue_record_is_set (person, fields[i]))
      g_string_append_printf (text, "%s\n", segue_record_get_text (person, fields[i]));

  return segue_fold (text->str);
}

static void
ensure_keys (SegueRosterAdd *self)
{
  SegueRecordList *people = get_people (self);

  if (self->keys != NULL)
    return;

  self->keys = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < segue_record_list_get_n (people); i++)
    g_ptr_array_add (self->keys, make_key (segue_record_list_get (people, i)));
}

static void
forget_keys (SegueRosterAdd *self)
{
  g_clear_pointer (&self->keys, g_ptr_array_unref);
}

/* Those who are on the roster already, but for who gave up. */
static GHashTable *
collect_present (SegueRosterAdd *self)
{
  GHashTable *present = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr(GPtrArray) roster = segue_roster_find (segue_workspace_get_shown (self->workspace), self->session);

  for (guint i = 0; i < roster->len; i++)
    {
      SegueRecord *enrolment = g_ptr_array_index (roster, i);
      gint64 person = segue_record_get_link (enrolment, SEGUE_ENROLMENT_STAKEHOLDER);

      if (person != 0 && segue_enrolment_get_seat (enrolment) != SEGUE_SEAT_GIVEN_UP)
        g_hash_table_add (present, g_memdup2 (&person, sizeof person));
    }

  return present;
}

static void
add_row (SegueRosterAdd *self,
         SegueRecord    *person)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *name = segue_plan_dup_title (segue_workspace_get_shown (self->workspace), person);
  const char *job = segue_record_get_text (person, SEGUE_STAKEHOLDER_JOB_TITLE);
  const char *lines[] = { name, job };
  gint64 id = segue_record_get_id (person);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      GtkWidget *label = gtk_label_new (lines[i]);

      if (lines[i] == NULL || *lines[i] == '\0')
        {
          g_object_ref_sink (label);
          g_object_unref (label);
          continue;
        }
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_widget_add_css_class (label, i == 0 ? "roster-name" : "roster-second");
      gtk_box_append (GTK_BOX (box), label);
    }
  gtk_widget_add_css_class (row, "roster-found");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_focusable (row, FALSE); /* the focus stays where one types */
  g_object_set_data_full (G_OBJECT (row), ID_KEY, g_memdup2 (&id, sizeof id), g_free);
  gtk_list_box_append (self->found, row);
}

static gboolean
begins_so (const char *key,
           const char *folded)
{
  const char *place = *folded != '\0' ? strstr (key, folded) : NULL;

  return place != NULL && (place == key || g_ascii_isspace (place[-1]));
}

/* Whose name begins so comes before whose department does. */
static void
find (SegueRosterAdd    *self,
      const char        *folded,
      GPtrArray         *found)
{
  g_autoptr(GHashTable) present = collect_present (self);
  g_autoptr(GPtrArray) others = g_ptr_array_new ();
  g_auto(GStrv) words = segue_fold_split (folded);
  SegueRecordList *people = get_people (self);

  ensure_keys (self);
  for (guint i = 0; i < segue_record_list_get_n (people) && found->len < MOST_FOUND; i++)
    {
      SegueRecord *person = segue_record_list_get (people, i);
      const char *key = g_ptr_array_index (self->keys, i);
      gint64 id = segue_record_get_id (person);

      if (!segue_fold_matches (key, (const char * const *) words) || g_hash_table_contains (present, &id) ||
          segue_record_get_choice (person, SEGUE_STAKEHOLDER_RECORD_KIND) > SEGUE_STAKEHOLDER_KIND_PERSON ||
          segue_record_get_boolean (person, SEGUE_MAIN_ARCHIVED))
        continue;
      if (begins_so (key, folded))
        g_ptr_array_add (found, person);
      else if (others->len < MOST_FOUND)
        g_ptr_array_add (others, person);
    }
  for (guint i = 0; i < others->len && found->len < MOST_FOUND; i++)
    g_ptr_array_add (found, g_ptr_array_index (others, i));
}

static void
show_found (SegueRosterAdd *self)
{
  g_autofree char *folded = segue_fold (gtk_editable_get_text (self->entry));
  g_autoptr(GPtrArray) found = g_ptr_array_new ();
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->found))) != NULL)
    gtk_list_box_remove (self->found, child);
  g_strstrip (folded);
  if (*folded != '\0')
    find (self, folded, found);
  for (guint i = 0; i < found->len; i++)
    add_row (self, g_ptr_array_index (found, i));
  gtk_widget_set_visible (GTK_WIDGET (self->found), found->len > 0);
  gtk_widget_set_visible (self->nobody, *folded != '\0' && found->len == 0);
  gtk_list_box_select_row (self->found, gtk_list_box_get_row_at_index (self->found, 0));
}

static void
add (SegueRosterAdd *self,
     GtkListBoxRow  *row)
{
  const gint64 *id = g_object_get_data (G_OBJECT (row), ID_KEY);
  SegueRecord *person = segue_plan_find (segue_workspace_get_shown (self->workspace), SEGUE_RECORD_STAKEHOLDER, *id);
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *name = person != NULL ? segue_plan_dup_title (segue_workspace_get_shown (self->workspace), person) : NULL;
  SegueEnrolling result;

  if (!segue_enrolment_edits_add (self->workspace, self->session, id, 1, &result, &error))
    {
      g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
      return;
    }

  gtk_editable_set_text (self->entry, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  text = segue_roster_words_dup_added (&result, name);
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, text);
}

static void
row_activated_cb (SegueRosterAdd *self,
                  GtkListBoxRow  *row)
{
  add (self, row);
}

/* What is found now, not what was before the last letter. */
static void
entry_activated_cb (SegueRosterAdd *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->found);

  if (row != NULL)
    add (self, row);
}

static void
stop_cb (SegueRosterAdd *self)
{
  gtk_editable_set_text (self->entry, "");
}

/* Up and Down go through those who were found; with nobody found, to the roster. */
static gboolean
key_cb (SegueRosterAdd *self,
        guint           keyval)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->found);
  int by = keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down ? 1 : keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up ? -1 : 0;
  GtkListBoxRow *next;

  if (by == 0 || row == NULL)
    return GDK_EVENT_PROPAGATE;

  next = gtk_list_box_get_row_at_index (self->found, gtk_list_box_row_get_index (row) + by);
  if (next != NULL)
    gtk_list_box_select_row (self->found, next);

  return GDK_EVENT_STOP;
}

static gboolean
segue_roster_add_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SEGUE_ROSTER_ADD (widget)->entry));
}

static void
segue_roster_add_dispose (GObject *object)
{
  SegueRosterAdd *self = SEGUE_ROSTER_ADD (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  forget_keys (self);
  g_clear_object (&self->session);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_roster_add_parent_class)->dispose (object);
}

static void
segue_roster_add_class_init (SegueRosterAddClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_roster_add_dispose;
  widget_class->grab_focus = segue_roster_add_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, SEGUE_TYPE_VERTICAL_LAYOUT);

  /**
   * SegueRosterAdd::failed:
   * @message: why something could not be written
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_ROSTER_ADD, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * SegueRosterAdd::told:
   * @text: what came of it
   */
  signals[SIGNAL_TOLD] = g_signal_new ("told", SEGUE_TYPE_ROSTER_ADD, G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
segue_roster_add_init (SegueRosterAdd *self)
{
  GtkWidget *entry = gtk_search_entry_new ();
  GtkWidget *found = gtk_list_box_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->entry = GTK_EDITABLE (entry);
  self->found = GTK_LIST_BOX (found);
  gtk_search_entry_set_search_delay (GTK_SEARCH_ENTRY (entry), 0);
  g_object_set (entry, "placeholder-text", _("Add a person"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Add a person"), -1);
  gtk_widget_set_parent (entry, GTK_WIDGET (self));

  gtk_list_box_set_selection_mode (self->found, GTK_SELECTION_BROWSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (found), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Found"), -1);
  gtk_widget_add_css_class (found, "navigation-sidebar");
  gtk_widget_set_visible (found, FALSE);
  gtk_widget_set_parent (found, GTK_WIDGET (self));

  self->nobody = gtk_label_new (_("Nobody in the register who is not on the roster yet"));
  gtk_label_set_wrap (GTK_LABEL (self->nobody), TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->nobody), 0);
  gtk_widget_add_css_class (self->nobody, "roster-hint");
  gtk_widget_set_visible (self->nobody, FALSE);
  gtk_widget_set_parent (self->nobody, GTK_WIDGET (self));

  g_signal_connect_object (entry, "search-changed", G_CALLBACK (show_found), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "activate", G_CALLBACK (entry_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "stop-search", G_CALLBACK (stop_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (found, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, keys);
}

/**
 * segue_roster_add_new:
 * @session: on whose roster people come
 *
 * Returns: (transfer floating): a search for people of the register
 */
GtkWidget *
segue_roster_add_new (SegueWorkspace *workspace,
                      SegueRecord    *session)
{
  SegueRosterAdd *self = g_object_new (SEGUE_TYPE_ROSTER_ADD, NULL);

  self->workspace = g_object_ref (workspace);
  self->session = g_object_ref (session);
  g_object_bind_property (workspace, "can-edit", self->entry, "sensitive", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (get_people (self), "items-changed", G_CALLBACK (forget_keys), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_people (self), "record-changed", G_CALLBACK (forget_keys), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
