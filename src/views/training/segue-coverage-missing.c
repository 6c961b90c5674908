/* segue-coverage-missing.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Those who have a seat to come are said to have one, and are not enrolled again.
 */

#define G_LOG_DOMAIN "segue-coverage-missing"

#include "config.h"

#include "segue-coverage-missing.h"

#include "segue-close-on-escape.h"
#include "segue-enrolment-edits.h"
#include "segue-enrolment.h"
#include "segue-page.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-time.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define WIDTH 460
#define HEIGHT 560
#define LEAST_WIDTH 320
#define WINDOW_KEY "segue-missing"

typedef struct
{
  SegueTrainingState *state;    /* owned */
  GtkWidget          *part;     /* weak */
  gint64              audience;
  gint64              course;
  GArray             *people;   /* owned: ids of those without a seat */
  GArray             *sessions; /* owned: ids, in the order of the choice */
  GArray             *free;     /* owned: of guint: free seats of each */
  guint               n_nameless;

  /* Borrowed: within the window. */
  GtkWindow          *window;
  GtkStringList      *lines;
  GtkDropDown        *choice;
  GtkButton          *enrol;
  GtkLabel           *summary;
} Missing;

static void
free_missing (gpointer data)
{
  Missing *self = data;

  g_clear_weak_pointer (&self->part);
  g_array_unref (self->people);
  g_array_unref (self->sessions);
  g_array_unref (self->free);
  g_object_unref (self->state);
  g_free (self);
}

static SeguePlan *
get_plan (Missing *self)
{
  return segue_page_state_get_plan (SEGUE_PAGE_STATE (self->state));
}

static SegueRecord * const *
list_sessions (Missing *self,
               guint   *n)
{
  return segue_plan_incoming (get_plan (self), SEGUE_RECORD_SESSION, SEGUE_SESSION_COURSE, self->course, n);
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  SegueDay left = segue_record_get_day (*(SegueRecord **) a, SEGUE_SESSION_DATE);
  SegueDay right = segue_record_get_day (*(SegueRecord **) b, SEGUE_SESSION_DATE);

  if (left != right)
    return left < right ? -1 : 1;

  return segue_record_get_integer (*(SegueRecord **) a, SEGUE_SESSION_TIME) < segue_record_get_integer (*(SegueRecord **) b, SEGUE_SESSION_TIME) ? -1 : 1;
}

/* Those to come, in the order of their days. */
static GPtrArray *
dup_to_come (Missing *self)
{
  GPtrArray *sessions = g_ptr_array_new ();
  guint n;
  SegueRecord * const *all = list_sessions (self, &n);

  for (guint i = 0; i < n; i++)
    if (segue_session_is_to_come (all[i], segue_today ()))
      g_ptr_array_add (sessions, all[i]);
  g_ptr_array_sort (sessions, compare_days);

  return sessions;
}

/* “Wed 21 Apr, 09:00” */
static char *
dup_when (SegueRecord *session)
{
  SegueDay day = segue_record_get_day (session, SEGUE_SESSION_DATE);
  g_autofree char *weekday = day != SEGUE_DAY_NONE ? segue_day_to_weekday_label (day, TRUE) : NULL;
  g_autofree char *date = day != SEGUE_DAY_NONE ? segue_day_to_short_label (day, segue_today ()) : NULL;
  g_autofree char *time = NULL;

  if (day == SEGUE_DAY_NONE)
    return g_strdup (_("No day yet"));
  if (!segue_record_is_set (session, SEGUE_SESSION_TIME))
    return g_strdup_printf (C_("day", "%s %s"), weekday, date);

  time = segue_time_to_label ((int) segue_record_get_integer (session, SEGUE_SESSION_TIME));
  /* Translators: a weekday, a day and a time. */
  return g_strdup_printf (C_("day", "%s %s, %s"), weekday, date, time);
}

/* Who has a seat to come: the id of a person -> its session */
static GHashTable *
collect_seated (Missing   *self,
                GPtrArray *sessions)
{
  GHashTable *seated = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < sessions->len; i++)
    {
      g_autoptr(GPtrArray) roster = segue_roster_find (get_plan (self), g_ptr_array_index (sessions, i));

      for (guint j = 0; j < roster->len; j++)
        {
          SegueRecord *enrolment = g_ptr_array_index (roster, j);
          gint64 person = segue_record_get_link (enrolment, SEGUE_ENROLMENT_STAKEHOLDER);
          SegueSeat seat = segue_enrolment_get_seat (enrolment);

          if (person != 0 && (seat == SEGUE_SEAT_HELD || seat == SEGUE_SEAT_WAITING))
            g_hash_table_insert (seated, g_memdup2 (&person, sizeof person), g_ptr_array_index (sessions, i));
        }
    }

  return seated;
}

static void
fill_people (Missing   *self,
             GPtrArray *sessions)
{
  SegueTraining *training = segue_training_state_get_training (self->state);
  guint row = segue_training_find_row (training, self->audience), course = segue_training_find_course (training, self->course);
  const SegueTrainingCell *cell = segue_training_get_cell (training, row, course);
  g_autoptr(GArray) missing = segue_training_dup_missing (training, row, course);
  g_autoptr(GHashTable) seated = collect_seated (self, sessions);
  guint n_named = 0;

  for (guint i = 0; i < missing->len; i++)
    {
      gint64 id = g_array_index (missing, gint64, i);
      SegueRecord *person = segue_plan_find (get_plan (self), SEGUE_RECORD_STAKEHOLDER, id);
      SegueRecord *session = g_hash_table_lookup (seated, &id);
      g_autofree char *name = person != NULL ? segue_plan_dup_title (get_plan (self), person) : NULL;
      g_autofree char *when = session != NULL ? dup_when (session) : NULL;
      g_autofree char *line = NULL;

      n_named++;
      if (name == NULL)
        continue;
      if (session == NULL)
        g_array_append_val (self->people, id);
      /* Translators: a person, and when the session is in which they have a seat. */
      line = when != NULL ? g_strdup_printf (_("%s (has a seat on %s)"), name, when) : g_strdup (name);
      gtk_string_list_append (self->lines, line);
    }

  /* Of a head-count not everybody has a name. */
  if (cell->seats_needed > self->people->len && cell->target > cell->trained + n_named)
    {
      g_autofree char *line = NULL;

      self->n_nameless = MIN (cell->seats_needed - self->people->len, cell->target - cell->trained - n_named);
      line = g_strdup_printf (ngettext ("and %u more whose name is not known", "and %u more whose names are not known", self->n_nameless), self->n_nameless);
      gtk_string_list_append (self->lines, line);
    }
}

static void
fill_sessions (Missing   *self,
               GPtrArray *sessions)
{
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < sessions->len; i++)
    {
      SegueRecord *session = g_ptr_array_index (sessions, i);
      gint64 id = segue_record_get_id (session);
      const char *room = segue_record_get_text (session, SEGUE_SESSION_ROOM);
      g_autofree char *when = dup_when (session);
      g_autofree char *seats = NULL;
      g_autofree char *name = NULL;
      SegueRoster roster;
      guint n_free;

      segue_roster_get (get_plan (self), session, &roster);
      if (roster.taken >= roster.capacity)
        continue;
      n_free = roster.capacity - roster.taken;
      seats = g_strdup_printf (ngettext ("%u free seat", "%u free seats", n_free), n_free);
      name = room != NULL ? g_strdup_printf ("%s · %s · %s", when, room, seats) : g_strdup_printf ("%s · %s", when, seats);
      g_array_append_val (self->sessions, id);
      g_array_append_val (self->free, n_free);
      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (self->choice, G_LIST_MODEL (names));
}

/* How many find a seat in the session that is chosen. */
static guint
count_enrolled (Missing *self)
{
  guint chosen = gtk_drop_down_get_selected (self->choice);

  return chosen < self->free->len ? MIN (self->people->len + self->n_nameless, g_array_index (self->free, guint, chosen)) : 0;
}

static void
show_summary (Missing *self)
{
  SegueWorkspace *workspace = segue_page_state_get_workspace (SEGUE_PAGE_STATE (self->state));
  guint n_all = self->people->len + self->n_nameless, n = count_enrolled (self);
  g_autofree char *label = g_strdup_printf (ngettext ("_Enrol %u Person", "_Enrol %u People", n), n);
  g_autofree char *summary = NULL;

  if (n_all == 0)
    summary = g_strdup (_("Everybody who is missing has a seat to come."));
  else if (segue_workspace_is_read_only (workspace))
    summary = g_strdup (_("Nobody can be enrolled: this workspace can only be read."));
  else if (self->sessions->len == 0)
    summary = g_strdup (_("No session to come has a free seat: add one, or let Segue propose some."));
  else if (n < n_all)
    summary = g_strdup_printf (ngettext ("%u more finds no seat in this session.", "%u more find no seat in this session.", n_all - n), n_all - n);
  gtk_label_set_text (self->summary, summary != NULL ? summary : _("All who are missing and have no seat yet fit in."));
  gtk_button_set_label (self->enrol, label);
  gtk_widget_set_sensitive (GTK_WIDGET (self->enrol), n > 0 && !segue_workspace_is_read_only (workspace));
  gtk_widget_set_visible (GTK_WIDGET (self->choice), self->sessions->len > 0);
}

static void
enrol_cb (Missing *self)
{
  SegueWorkspace *workspace = segue_page_state_get_workspace (SEGUE_PAGE_STATE (self->state));
  guint n = count_enrolled (self), n_people = MIN (n, self->people->len);
  SegueRecord *session = NULL;
  g_autoptr(GError) error = NULL;
  SegueEnrolling result;

  if (n == 0 || (self->part != NULL && !segue_page_may_write (self->part, workspace)))
    return;

  session = segue_plan_find (get_plan (self), SEGUE_RECORD_SESSION, g_array_index (self->sessions, gint64, gtk_drop_down_get_selected (self->choice)));
  if (session != NULL && segue_enrolment_edits_add_all (workspace, session, (const gint64 *) (gpointer) self->people->data, n_people,
                                                        self->audience, n - n_people, &result, &error))
    gtk_window_close (self->window);
  else if (error != NULL)
    gtk_label_set_text (self->summary, error->message);
}

static void
copy_cb (Missing *self)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->lines)); i++)
    g_string_append_printf (text, "%s\n", gtk_string_list_get_string (self->lines, i));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self->window)), text->str);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

static GtkWidget *
make_list (Missing *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *list;

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  list = gtk_list_view_new (GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->lines)))), factory);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("People who are missing"), -1);
  gtk_widget_add_css_class (list, "missing-people");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  gtk_widget_set_vexpand (scroller, TRUE);

  return scroller;
}

static GtkWidget *
make_heading (Missing *self)
{
  SegueTraining *training = segue_training_state_get_training (self->state);
  const SegueTrainingCell *cell = segue_training_get_cell (training, segue_training_find_row (training, self->audience),
                                                           segue_training_find_course (training, self->course));
  SegueRecord *audience = segue_plan_find (get_plan (self), SEGUE_RECORD_AUDIENCE, self->audience);
  SegueRecord *course = segue_plan_find (get_plan (self), SEGUE_RECORD_COURSE, self->course);
  g_autofree char *who = segue_plan_dup_title (get_plan (self), audience);
  g_autofree char *what = segue_plan_dup_title (get_plan (self), course);
  /* Translators: an audience, a course, people, of people. */
  g_autofree char *text = g_strdup_printf (_("%s × %s: %u of %u have not completed it."), who, what, cell->target - cell->trained, cell->target);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");

  return label;
}

static GtkWidget *
make_foot (Missing *self)
{
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *choice = gtk_drop_down_new (NULL, NULL);
  GtkWidget *summary = gtk_label_new (NULL);

  self->choice = GTK_DROP_DOWN (choice);
  self->summary = GTK_LABEL (summary);
  gtk_accessible_update_property (GTK_ACCESSIBLE (choice), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Session to enrol them in"), -1);
  gtk_label_set_wrap (self->summary, TRUE);
  gtk_label_set_xalign (self->summary, 0);
  gtk_widget_add_css_class (summary, "dim-label");
  gtk_box_append (GTK_BOX (foot), choice);
  gtk_box_append (GTK_BOX (foot), summary);

  return foot;
}

static GtkWidget *
make_header (Missing *self)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *copy = gtk_button_new_with_mnemonic (_("_Copy Names"));
  GtkWidget *enrol = gtk_button_new_with_mnemonic ("");

  self->enrol = GTK_BUTTON (enrol);
  gtk_widget_add_css_class (enrol, "suggested-action");
  gtk_button_set_use_underline (self->enrol, TRUE);
  g_signal_connect_swapped (copy, "clicked", G_CALLBACK (copy_cb), self);
  g_signal_connect_swapped (enrol, "clicked", G_CALLBACK (enrol_cb), self);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), copy);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), enrol);

  return header;
}

static GtkWidget *
make_content (Missing *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_add_css_class (box, "dialog-content");
  gtk_widget_set_vexpand (box, TRUE);
  gtk_box_append (GTK_BOX (box), make_heading (self));
  gtk_box_append (GTK_BOX (box), make_list (self));
  gtk_box_append (GTK_BOX (box), make_foot (self));

  return box;
}

/**
 * segue_coverage_missing_present:
 * @part: a part of the page, where what goes wrong is told
 * @audience: the id of an audience with a row
 * @course: the id of a course with a column
 *
 * Returns: (transfer none): the window
 */
GtkWindow *
segue_coverage_missing_present (GtkWidget          *part,
                                SegueTrainingState *state,
                                gint64              audience,
                                gint64              course)
{
  Missing *self = g_new0 (Missing, 1);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autoptr(GPtrArray) sessions = NULL;

  self->state = g_object_ref (state);
  g_set_weak_pointer (&self->part, part);
  self->audience = audience;
  self->course = course;
  self->people = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->sessions = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->free = g_array_new (FALSE, FALSE, sizeof (guint));
  self->lines = gtk_string_list_new (NULL);
  self->window = GTK_WINDOW (adw_window_new ());
  g_object_set_data_full (G_OBJECT (self->window), WINDOW_KEY, self, free_missing);
  gtk_window_set_title (self->window, _("Who Is Missing"));
  gtk_window_set_transient_for (self->window, GTK_WINDOW (gtk_widget_get_root (part)));
  gtk_window_set_destroy_with_parent (self->window, TRUE);
  gtk_window_set_modal (self->window, TRUE);
  gtk_window_set_default_size (self->window, WIDTH, HEIGHT);
  gtk_widget_set_size_request (GTK_WIDGET (self->window), LEAST_WIDTH, -1);

  gtk_box_append (GTK_BOX (box), make_header (self));
  gtk_box_append (GTK_BOX (box), make_content (self));
  adw_window_set_content (ADW_WINDOW (self->window), box);
  segue_close_on_escape (self->window);

  sessions = dup_to_come (self);
  fill_people (self, sessions);
  fill_sessions (self, sessions);
  g_object_unref (self->lines); /* the list has it */
  g_signal_connect_swapped (self->choice, "notify::selected", G_CALLBACK (show_summary), self);
  show_summary (self);
  gtk_window_present (self->window);

  return self->window;
}
