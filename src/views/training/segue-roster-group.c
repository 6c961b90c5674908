/* segue-roster-group.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-roster-group"

#include "config.h"

#include "segue-roster-group-private.h"

#include "segue-dated.h"
#include "segue-enrolment-words.h"
#include "segue-icon-names.h"
#include "segue-roster-several.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-wrapped-label.h"

#include <glib/gi18n.h>

/* Rows beyond which the rest is shown on demand. */
#define MAX_ROWS 60

enum
{
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueRosterGroup, segue_roster_group, ADW_TYPE_PREFERENCES_GROUP)

SeguePlan *
segue_roster_group_get_plan (SegueRosterGroup *self)
{
  return segue_workspace_get_shown (self->workspace);
}

void
segue_roster_group_fail (SegueRosterGroup *self,
                         const char       *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

/**
 * segue_roster_group_tell:
 * @text: what happened
 *
 * Says so above the roster, also to who does not see it.
 */
void
segue_roster_group_tell (SegueRosterGroup *self,
                         const char       *text)
{
  g_return_if_fail (SEGUE_IS_ROSTER_GROUP (self));

  gtk_label_set_text (self->notice, text);
  gtk_widget_set_visible (GTK_WIDGET (self->notice), *text != '\0');
}

/* “Caspian Droste moved up from the waiting list” */
void
segue_roster_group_tell_moved (SegueRosterGroup *self,
                               GArray           *moved)
{
  g_autoptr(GString) names = g_string_new (NULL);
  g_autofree char *text = NULL;
  guint n = 0;

  for (guint i = 0; i < moved->len; i++)
    {
      SegueRecord *enrolment = segue_plan_find (segue_roster_group_get_plan (self), SEGUE_RECORD_ENROLMENT, g_array_index (moved, gint64, i));
      g_autofree char *name = enrolment != NULL ? segue_enrolment_words_dup_name (segue_roster_group_get_plan (self), enrolment) : NULL;

      if (name == NULL)
        continue;
      g_string_append_printf (names, "%s%s", n > 0 ? ", " : "", name);
      n++;
    }
  if (n == 0)
    {
      segue_roster_group_tell (self, "");
      return;
    }

  /* Translators: the names of people, one after the other. */
  text = g_strdup_printf (ngettext ("%s moved up from the waiting list.", "%s moved up from the waiting list.", n), names->str);
  segue_roster_group_tell (self, text);
}

/* The row that actions are about: the one that was chosen last, else the one with the focus. */
SegueRosterRow *
segue_roster_group_get_row (SegueRosterGroup *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->list));

  if (row != NULL && SEGUE_IS_ROSTER_ROW (row))
    self->chosen = segue_record_get_id (segue_roster_row_get_record (SEGUE_ROSTER_ROW (row)));

  return g_hash_table_lookup (self->rows, &self->chosen);
}

static SegueClashes *
get_clashes (SegueRosterGroup *self)
{
  if (self->clashes == NULL)
    self->clashes = segue_clashes_new (segue_roster_group_get_plan (self));

  return self->clashes;
}

/* What somebody has at the same time, in words; NULL where there is nothing. */
static char *
dup_clash (SegueRosterGroup *self,
           SegueRecord      *enrolment)
{
  gint64 person = segue_record_get_link (enrolment, SEGUE_ENROLMENT_STAKEHOLDER);
  g_autoptr(GPtrArray) clashes = NULL;
  g_autofree char *other = NULL;
  const SegueClash *clash = NULL;

  if (person == 0 || !segue_enrolment_is_shown (segue_roster_group_get_plan (self)) ||
      segue_enrolment_get_seat (enrolment) != SEGUE_SEAT_HELD)
    return NULL;

  clashes = segue_clashes_find_person (get_clashes (self), self->session, person);
  if (clashes->len == 0)
    return NULL;

  clash = g_ptr_array_index (clashes, 0);
  other = segue_plan_dup_title (segue_roster_group_get_plan (self),
                                segue_record_get_id (clash->first) == segue_record_get_id (self->session) ? clash->second : clash->first);
  /* Translators: another session at the same time, which somebody is enrolled in. */
  return g_strdup_printf (_("Clash: also in “%s”"), other);
}

static GtkWidget *
make_row (SegueRosterGroup *self,
          SegueRecord      *enrolment)
{
  gint64 id = segue_record_get_id (enrolment);
  GtkWidget *row = segue_roster_row_new (segue_roster_group_get_plan (self), enrolment);

  g_hash_table_insert (self->rows, g_memdup2 (&id, sizeof id), row);

  return row;
}

/* Somebody who leaves passes the focus on to whoever comes next. */
static void
remove_row (SegueRosterGroup *self,
            GtkWidget        *row)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->list)) == row;
  int index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  GtkListBoxRow *next = gtk_list_box_get_row_at_index (self->list, index + 1);

  if (next == NULL && index > 0)
    next = gtk_list_box_get_row_at_index (self->list, index - 1);
  if (had_focus && next != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (next));
  else if (had_focus)
    segue_roster_group_focus_add (self);
  if (self->typed_row == SEGUE_ROSTER_ROW (row))
    self->typed_row = NULL;
  gtk_list_box_remove (self->list, row);
}

static void
remove_gone (SegueRosterGroup *self,
             GPtrArray        *roster,
             guint             n_shown)
{
  g_autoptr(GHashTable) present = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer row;

  for (guint i = 0; i < n_shown; i++)
    g_hash_table_add (present, g_ptr_array_index (roster, i));
  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, NULL, &row))
    if (!g_hash_table_contains (present, segue_roster_row_get_record (row)))
      {
        remove_row (self, row);
        g_hash_table_iter_remove (&iter);
      }
}

/* Rows stay the same as long as their line is there, and keep the focus. */
static void
place_row (SegueRosterGroup *self,
           SegueRecord      *enrolment,
           guint             position)
{
  gint64 id = segue_record_get_id (enrolment);
  GtkWidget *row = g_hash_table_lookup (self->rows, &id);
  g_autofree char *clash = dup_clash (self, enrolment);

  if (row == NULL)
    {
      row = make_row (self, enrolment);
      gtk_list_box_insert (self->list, row, (int) position);
    }
  else if (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) != (int) position)
    {
      gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->list)) == row;

      g_object_ref (row);
      gtk_list_box_remove (self->list, row);
      gtk_list_box_insert (self->list, row, (int) position);
      if (had_focus)
        gtk_widget_grab_focus (row);
      g_object_unref (row);
    }
  segue_roster_row_update (SEGUE_ROSTER_ROW (row), clash);
}

static void
show_more (SegueRosterGroup *self,
           guint             n_hidden)
{
  g_autofree char *label = g_strdup_printf (ngettext ("Show %u More", "Show %u More", n_hidden), n_hidden);

  gtk_button_set_label (GTK_BUTTON (self->more), label);
  gtk_widget_set_visible (self->more, n_hidden > 0);
}

static void
fill (SegueRosterGroup *self)
{
  g_autoptr(GPtrArray) roster = segue_roster_find (segue_roster_group_get_plan (self), self->session);
  guint n = self->shows_all ? roster->len : MIN (roster->len, MAX_ROWS);

  remove_gone (self, roster, n);
  for (guint i = 0; i < n; i++)
    place_row (self, g_ptr_array_index (roster, i), i);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), roster->len > 0 && self->add != NULL && segue_workspace_can_edit (self->workspace));
  show_more (self, roster->len - n);
}

static gboolean
fill_cb (gpointer data)
{
  SegueRosterGroup *self = data;

  self->fill_source = 0;
  g_clear_pointer (&self->clashes, segue_clashes_free);
  fill (self);

  return G_SOURCE_REMOVE;
}

/* A row must not go from under the key or the button that was pressed. */
static void
fill_soon (SegueRosterGroup *self)
{
  if (self->fill_source == 0)
    self->fill_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fill_cb, self, NULL);
}

static void
more_cb (SegueRosterGroup *self)
{
  self->shows_all = TRUE;
  fill (self);
  segue_roster_group_focus (self);
}

static void
told_cb (SegueRosterGroup *self,
         const char       *text)
{
  segue_roster_group_tell (self, text);
}

/**
 * segue_roster_group_focus:
 *
 * Puts the focus where one goes on: on the first of those of whom it is not yet said
 * whether they were there, where the day has come; else where somebody is added.
 */
void
segue_roster_group_focus (SegueRosterGroup *self)
{
  SegueDay first = segue_dated_get_first (self->session);
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, 0);

  g_return_if_fail (SEGUE_IS_ROSTER_GROUP (self));

  if (self->add != NULL && (row == NULL || ((first == SEGUE_DAY_NONE || first > segue_today ()) && segue_workspace_can_edit (self->workspace))))
    {
      segue_roster_group_focus_add (self);
      return;
    }
  if (row == NULL)
    {
      gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD); /* nobody is shown, and nobody can be added */
      return;
    }

  for (int i = 0; gtk_list_box_get_row_at_index (self->list, i) != NULL; i++)
    {
      GtkListBoxRow *one = gtk_list_box_get_row_at_index (self->list, i);

      if (segue_enrolment_get_seat (segue_roster_row_get_record (SEGUE_ROSTER_ROW (one))) == SEGUE_SEAT_HELD)
        {
          row = one;
          break;
        }
    }
  gtk_widget_grab_focus (GTK_WIDGET (row));
}

/**
 * segue_roster_group_focus_add:
 *
 * Puts the focus where somebody is added, if somebody can be.
 */
void
segue_roster_group_focus_add (SegueRosterGroup *self)
{
  g_return_if_fail (SEGUE_IS_ROSTER_GROUP (self));

  if (self->add != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->add));
}

static void
segue_roster_group_dispose (GObject *object)
{
  SegueRosterGroup *self = SEGUE_ROSTER_GROUP (object);

  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_pointer (&self->clashes, segue_clashes_free);
  g_clear_object (&self->session);
  g_clear_object (&self->workspace);
  if (self->typed != NULL)
    g_string_free (self->typed, TRUE);
  self->typed = NULL;

  G_OBJECT_CLASS (segue_roster_group_parent_class)->dispose (object);
}

static void
segue_roster_group_class_init (SegueRosterGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_roster_group_dispose;
  segue_roster_actions_install (GTK_WIDGET_CLASS (klass));

  /**
   * SegueRosterGroup::failed:
   * @message: why something could not be written
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_ROSTER_GROUP, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static GtkLabel *
make_label (const char *class_name)
{
  GtkWidget *label = segue_wrapped_label_new (NULL, class_name);

  gtk_widget_set_visible (label, FALSE);

  return GTK_LABEL (label);
}

static void
segue_roster_group_init (SegueRosterGroup *self)
{
  self->rows = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->typed = g_string_new (NULL);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Roster"));

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Roster"), -1);
  self->more = gtk_button_new ();
  gtk_widget_add_css_class (self->more, "flat");
  g_signal_connect_object (self->more, "clicked", G_CALLBACK (more_cb), self, G_CONNECT_SWAPPED);
  self->notice = make_label ("roster-notice");
  self->hint = make_label ("roster-hint");
}

/* Nobody is there, or nobody that may be seen. */
static GtkWidget *
make_none (SegueRosterGroup *self)
{
  gboolean is_shown = segue_enrolment_is_shown (segue_roster_group_get_plan (self));
  GtkWidget *none = gtk_label_new (is_shown ? _("Nobody has a seat yet") : _("Who comes is not shown at this level"));

  gtk_label_set_wrap (GTK_LABEL (none), TRUE);
  gtk_widget_add_css_class (none, "roster-none");

  return none;
}

static void
append_parts (SegueRosterGroup *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *keys = segue_enrolment_words_dup_keys ();
  /* Translators: %s is which letter says what: “P Attended · L Late”. */
  g_autofree char *hint = g_strdup_printf (_("%s · <b>0–9</b> score · <b>Return</b> next · <b>Space</b> details"), keys);

  gtk_label_set_markup (self->hint, hint);
  gtk_list_box_set_placeholder (self->list, make_none (self));
  if (self->add != NULL)
    gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->add));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->notice));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), self->more);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->hint));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), box);
}

static void
append_add (SegueRosterGroup *self)
{
  GtkWidget *several = segue_roster_several_new (self->workspace, self->session);

  self->add = SEGUE_ROSTER_ADD (segue_roster_add_new (self->workspace, self->session));
  g_signal_connect_object (self->add, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->add, "failed", G_CALLBACK (segue_roster_group_fail), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (several, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (several, "failed", G_CALLBACK (segue_roster_group_fail), self, G_CONNECT_SWAPPED);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), several);
}

/**
 * segue_roster_group_new:
 * @session: a session that @workspace shows
 *
 * Returns: (transfer floating): its roster
 */
GtkWidget *
segue_roster_group_new (SegueWorkspace *workspace,
                        SegueRecord    *session)
{
  static const SegueRecordKind kinds[] = {
    SEGUE_RECORD_ENROLMENT, SEGUE_RECORD_SESSION, SEGUE_RECORD_STAKEHOLDER, SEGUE_RECORD_MEMBERSHIP, SEGUE_RECORD_COURSE,
  };
  SegueRosterGroup *self = g_object_new (SEGUE_TYPE_ROSTER_GROUP, NULL);

  self->workspace = g_object_ref (workspace);
  self->session = g_object_ref (session);
  if (!segue_workspace_is_read_only (workspace) && segue_enrolment_is_shown (segue_roster_group_get_plan (self)))
    append_add (self);
  append_parts (self);
  segue_roster_keys_begin (self);
  segue_roster_actions_sync (self);
  g_signal_connect_object (workspace, "notify::can-edit", G_CALLBACK (segue_roster_actions_sync), self, G_CONNECT_SWAPPED);
  fill (self); /* asks the plan first, so that it hears of a change before this does */
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (segue_roster_group_get_plan (self), kinds[i]);

      g_signal_connect_object (list, "items-changed", G_CALLBACK (fill_soon), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", G_CALLBACK (fill_soon), self, G_CONNECT_SWAPPED);
    }

  return GTK_WIDGET (self);
}
