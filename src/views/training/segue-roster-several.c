/* segue-roster-several.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-roster-several"

#include "config.h"

#include "segue-roster-several.h"

#include "segue-audience-tree.h"
#include "segue-enrolment-edits.h"
#include "segue-icon-names.h"
#include "segue-membership.h"
#include "segue-memberships.h"
#include "segue-roster-words.h"
#include "segue-session.h"

#include <glib/gi18n.h>

#define MOST_PEOPLE 100000

struct _SegueRosterSeveral
{
  GtkWidget       parent_instance;

  /* Owned. */
  SegueWorkspace *workspace;
  SegueRecord    *session;
  GArray         *audiences; /* of gint64, as the drop-down has them */

  /* Borrowed: children. */
  GtkWidget      *button;
  GtkDropDown    *audience;
  GtkWidget      *missing;
  GtkSpinButton  *people;
  GtkWidget      *book;
};

enum
{
  SIGNAL_FAILED,
  SIGNAL_TOLD,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueRosterSeveral, segue_roster_several, GTK_TYPE_WIDGET)

static SeguePlan *
get_plan (SegueRosterSeveral *self)
{
  return segue_workspace_get_shown (self->workspace);
}

static gint64
get_audience (SegueRosterSeveral *self)
{
  guint selected = gtk_drop_down_get_selected (self->audience);

  return selected < self->audiences->len ? g_array_index (self->audiences, gint64, selected) : 0;
}

/* Whether somebody has completed the course, or has a seat in a session of it to come. */
static gboolean
is_served (SegueRosterSeveral *self,
           gint64              person)
{
  gint64 course = segue_record_get_link (self->session, SEGUE_SESSION_COURSE);
  guint n = 0;
  SegueRecord *const *records = segue_plan_incoming (get_plan (self), SEGUE_RECORD_ENROLMENT, SEGUE_ENROLMENT_STAKEHOLDER, person, &n);

  for (guint i = 0; i < n; i++)
    {
      SegueRecord *session = segue_plan_follow (get_plan (self), records[i], SEGUE_ENROLMENT_SESSION);
      SegueSeat seat = segue_enrolment_get_seat (records[i]);

      if (session == NULL || segue_record_get_link (session, SEGUE_SESSION_COURSE) != course)
        continue;
      if (segue_enrolment_is_completed (get_plan (self), records[i]) ||
          ((seat == SEGUE_SEAT_HELD || seat == SEGUE_SEAT_WAITING) && segue_session_is_to_come (session, segue_today ())))
        return TRUE;
    }

  return FALSE;
}

/* Members of @audience, and of those within it, who still need the course. */
static GArray *
collect_missing (SegueRosterSeveral *self,
                 gint64              audience)
{
  GArray *missing = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_auto(SegueValue) below = SEGUE_VALUE_INIT;

  segue_audience_get_below (get_plan (self), audience, &below);
  for (guint i = 0; below.is_set && i < below.slot.ids->n; i++)
    {
      guint n = 0;
      SegueRecord *const *memberships = segue_plan_incoming (get_plan (self), SEGUE_RECORD_MEMBERSHIP, SEGUE_MEMBERSHIP_AUDIENCE,
                                                             below.slot.ids->ids[i], &n);

      for (guint k = 0; k < n; k++)
        {
          gint64 person = segue_record_get_link (memberships[k], SEGUE_MEMBERSHIP_STAKEHOLDER);

          if (segue_membership_covers (memberships[k], segue_today ()) &&
              g_hash_table_add (seen, g_memdup2 (&person, sizeof person)) && !is_served (self, person))
            g_array_append_val (missing, person);
        }
    }

  return missing;
}

static void
show_missing (SegueRosterSeveral *self)
{
  gint64 audience = get_audience (self);
  g_autoptr(GArray) missing = audience != 0 ? collect_missing (self, audience) : NULL;
  guint n = missing != NULL ? missing->len : 0;
  g_autofree char *label = n > 0 ? g_strdup_printf (ngettext ("Add %u Person Without It", "Add %u People Without It", n), n)
                                 : g_strdup (_("Nobody Left to Add"));

  gtk_button_set_label (GTK_BUTTON (self->missing), label);
  gtk_widget_set_sensitive (self->missing, n > 0);
  gtk_widget_set_sensitive (self->book, audience != 0);
}

static void
done (SegueRosterSeveral   *self,
      gboolean              is_done,
      const SegueEnrolling *result,
      const GError         *error)
{
  g_autofree char *text = NULL;

  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  if (!is_done)
    {
      g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
      return;
    }

  text = segue_roster_words_dup_added (result, NULL);
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, text);
}

static void
missing_cb (SegueRosterSeveral *self)
{
  g_autoptr(GArray) missing = collect_missing (self, get_audience (self));
  g_autoptr(GError) error = NULL;
  SegueEnrolling result;
  gboolean is_done = segue_enrolment_edits_add (self->workspace, self->session, (const gint64 *) (gpointer) missing->data,
                                                missing->len, &result, &error);

  done (self, is_done, &result, error);
}

static void
book_cb (SegueRosterSeveral *self)
{
  g_autoptr(GError) error = NULL;
  SegueEnrolling result;
  gboolean is_done = FALSE;

  gtk_spin_button_update (self->people);
  is_done = segue_enrolment_edits_add_group (self->workspace, self->session, get_audience (self),
                                             (guint) gtk_spin_button_get_value_as_int (self->people), &result, &error);
  done (self, is_done, &result, error);
}

/* All audiences, those that the session names first. */
static void
fill_audiences (SegueRosterSeveral *self)
{
  SegueRecordList *list = segue_plan_list (get_plan (self), SEGUE_RECORD_AUDIENCE);
  SegueValue named = segue_record_peek (self->session, SEGUE_SESSION_AUDIENCES);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);

  g_array_set_size (self->audiences, 0);
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < segue_record_list_get_n (list); i++)
      {
        SegueRecord *audience = segue_record_list_get (list, i);
        gint64 id = segue_record_get_id (audience);
        gboolean is_named = named.is_set && segue_ids_contain (named.slot.ids, id);
        g_autofree char *name = segue_plan_dup_title (get_plan (self), audience);

        if (is_named != (pass == 0))
          continue;
        g_array_append_val (self->audiences, id);
        gtk_string_list_append (names, name);
      }
  gtk_drop_down_set_model (self->audience, G_LIST_MODEL (names));
  show_missing (self);
}

static void
segue_roster_several_dispose (GObject *object)
{
  SegueRosterSeveral *self = SEGUE_ROSTER_SEVERAL (object);

  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_pointer (&self->audiences, g_array_unref);
  g_clear_object (&self->session);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_roster_several_parent_class)->dispose (object);
}

static void
segue_roster_several_class_init (SegueRosterSeveralClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_roster_several_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);

  /**
   * SegueRosterSeveral::failed:
   * @message: why something could not be written
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_ROSTER_SEVERAL, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * SegueRosterSeveral::told:
   * @text: what came of it
   */
  signals[SIGNAL_TOLD] = g_signal_new ("told", SEGUE_TYPE_ROSTER_SEVERAL, G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static GtkWidget *
make_heading (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "heading");

  return label;
}

static GtkWidget *
make_group (SegueRosterSeveral *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->people = GTK_SPIN_BUTTON (gtk_spin_button_new_with_range (1, MOST_PEOPLE, 1));
  gtk_widget_set_hexpand (GTK_WIDGET (self->people), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->people), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Number of people"), -1);
  self->book = gtk_button_new_with_label (_("Book Seats"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->people));
  gtk_box_append (GTK_BOX (box), self->book);

  return box;
}

static void
segue_roster_several_init (SegueRosterSeveral *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *popover = gtk_popover_new ();

  self->audiences = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->audience = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  gtk_drop_down_set_enable_search (self->audience, TRUE);
  gtk_drop_down_set_expression (self->audience, gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->audience), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Audience"), -1);
  self->missing = gtk_button_new ();
  gtk_box_append (GTK_BOX (box), make_heading (_("People of an audience")));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->audience));
  gtk_box_append (GTK_BOX (box), self->missing);
  gtk_box_append (GTK_BOX (box), make_heading (_("How many of them, without names")));
  gtk_box_append (GTK_BOX (box), make_group (self));
  gtk_popover_set_child (GTK_POPOVER (popover), box);

  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->button), "list-add-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->button), popover);
  gtk_widget_set_tooltip_text (self->button, _("Add Several People"));
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  segue_icon_names_set (self->button);

  g_signal_connect_object (popover, "show", G_CALLBACK (fill_audiences), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->audience, "notify::selected", G_CALLBACK (show_missing), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->missing, "clicked", G_CALLBACK (missing_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->book, "clicked", G_CALLBACK (book_cb), self, G_CONNECT_SWAPPED);
}

/**
 * segue_roster_several_new:
 * @session: on whose roster people come
 *
 * Returns: (transfer floating): a button
 */
GtkWidget *
segue_roster_several_new (SegueWorkspace *workspace,
                          SegueRecord    *session)
{
  SegueRosterSeveral *self = g_object_new (SEGUE_TYPE_ROSTER_SEVERAL, NULL);

  self->workspace = g_object_ref (workspace);
  self->session = g_object_ref (session);
  g_object_bind_property (workspace, "can-edit", self->button, "sensitive", G_BINDING_SYNC_CREATE);

  return GTK_WIDGET (self);
}
