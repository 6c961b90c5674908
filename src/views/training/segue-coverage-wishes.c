/* segue-coverage-wishes.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-coverage-wishes"

#include "config.h"

#include "segue-coverage-wishes.h"

#include "segue-chips.h"
#include "segue-day-picker.h"
#include "segue-icon-names.h"
#include "segue-link-picker.h"
#include "segue-time.h"

#include <glib/gi18n.h>
#include <string.h>

#define MOST_SEATS 100000
#define MOST_A_DAY 99

struct _SegueCoverageWishes
{
  AdwBin              parent_instance;

  /* Owned. */
  SegueTrainingState *state;
  GArray             *courses;    /* ids, the first 0 */
  GArray             *trainers;   /* ids */
  GPtrArray          *room_names; /* of what was read last */
  GArray             *rooms;      /* of SegueProposalRoom */
  GArray             *starts;     /* of int */

  /* Borrowed: within the form. */
  AdwComboRow        *course_row;
  GtkEditable        *first_row;
  GtkEditable        *last_row;
  GtkEditable        *rooms_row;
  GtkEditable        *starts_row;
  GtkEditable        *ends_row;
  GtkSpinButton      *most;
  SegueChips         *chips;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (SegueCoverageWishes, segue_coverage_wishes, ADW_TYPE_BIN)

static SeguePlan *
get_plan (SegueCoverageWishes *self)
{
  return segue_page_state_get_plan (SEGUE_PAGE_STATE (self->state));
}

static void
tell_changed (SegueCoverageWishes *self)
{
  g_signal_emit (self, changed_signal, 0);
}

/* “Dock 4 (12)”, “Dock 4: 12” or “Dock 4”. */
static gboolean
parse_room (char              *text,
            SegueProposalRoom *room)
{
  char *bracket = strrchr (text, '('), *colon = strrchr (text, ':');
  char *figure = bracket != NULL ? bracket : colon;
  guint64 seats = 0;
  char *end = NULL;

  if (figure != NULL)
    {
      seats = g_ascii_strtoull (figure + 1, &end, 10);
      if (end == figure + 1 || seats == 0 || seats > MOST_SEATS || (bracket != NULL && *g_strchug (end) != ')'))
        return FALSE;
      *figure = '\0';
      g_strchomp (text);
    }
  *room = (SegueProposalRoom) { *text != '\0' ? text : NULL, (guint) seats };

  return TRUE;
}

/**
 * segue_coverage_wishes_parse_rooms:
 * @text: rooms with their seats, “Dock 4 (12), Dock 5 (8)”
 * @names: (element-type utf8): gets what the rooms are called, which it owns
 * @rooms: (element-type SegueProposalRoom): gets the rooms
 *
 * Returns: whether it was understood
 */
gboolean
segue_coverage_wishes_parse_rooms (const char *text,
                                   GPtrArray  *names,
                                   GArray     *rooms)
{
  g_auto(GStrv) parts = g_strsplit_set (text, ",;", -1);

  g_array_set_size (rooms, 0);
  g_ptr_array_set_size (names, 0);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      SegueProposalRoom room;
      char *copy = g_strdup (g_strstrip (parts[i]));

      g_ptr_array_add (names, copy);
      if (*copy == '\0')
        continue;
      if (!parse_room (copy, &room))
        return FALSE;
      g_array_append_val (rooms, room);
    }

  return TRUE;
}

/**
 * segue_coverage_wishes_parse_times:
 * @text: times of the day, “09:00, 13:00”
 * @times: (element-type int): gets minutes since midnight
 *
 * Returns: whether there is at least one, and all were understood
 */
gboolean
segue_coverage_wishes_parse_times (const char *text,
                                   GArray     *times)
{
  g_auto(GStrv) parts = g_strsplit_set (text, ",;", -1);

  g_array_set_size (times, 0);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      int minutes;

      if (*g_strstrip (parts[i]) == '\0')
        continue;
      if (!segue_time_read (parts[i], &minutes))
        return FALSE;
      g_array_append_val (times, minutes);
    }

  return times->len > 0;
}

static void
fail (char       **problem,
      const char  *text)
{
  *problem = g_strdup (text);
}

/* The days between which sessions may be; no last one is as late as go-live allows. */
static char *
read_days (SegueCoverageWishes *self,
           SegueProposalWishes *wishes)
{
  const char *last = gtk_editable_get_text (self->last_row);

  if (!segue_day_parse (gtk_editable_get_text (self->first_row), &wishes->first))
    return g_strdup (_("The first day is of the form YYYY-MM-DD."));
  if (*last != '\0' && !segue_day_parse (last, &wishes->last))
    return g_strdup (_("The last day is of the form YYYY-MM-DD, or empty: then sessions are as late as go-live allows."));

  wishes->first = MAX (wishes->first, segue_today ());
  if (wishes->last != SEGUE_DAY_NONE && wishes->last < wishes->first)
    {
      g_autofree char *first_label = segue_day_to_short_label (wishes->first, wishes->last);
      g_autofree char *last_label = segue_day_to_short_label (wishes->last, wishes->first);

      /* Translators: two days, the second is the earlier one */
      return g_strdup_printf (_("There is no day that is not before %s and not after %s: choose an earlier first day or a later last one."), first_label, last_label);
    }

  return NULL;
}

/**
 * segue_coverage_wishes_read:
 * @wishes: (out): what is asked for; it borrows from the form
 * @problem: (out) (transfer full): what is not understood, in a sentence
 *
 * Returns: %FALSE with a @problem where something is not understood
 */
gboolean
segue_coverage_wishes_read (SegueCoverageWishes  *self,
                            SegueProposalWishes  *wishes,
                            char                **problem)
{
  gint64 rollout = segue_page_state_get_rollout (SEGUE_PAGE_STATE (self->state));
  guint chosen = adw_combo_row_get_selected (self->course_row);
  int ends;

  segue_proposal_wishes_init (wishes, get_plan (self), rollout, segue_today ());
  *problem = read_days (self, wishes);
  if (*problem != NULL)
    return FALSE;

  if (!segue_coverage_wishes_parse_rooms (gtk_editable_get_text (self->rooms_row), self->room_names, self->rooms))
    fail (problem, _("Rooms are written with their seats, and commas between them: “Dock 4 (12), Dock 5 (8)”."));
  else if (!segue_coverage_wishes_parse_times (gtk_editable_get_text (self->starts_row), self->starts))
    fail (problem, _("Say at least one time at which sessions may begin: “09:00, 13:00”."));
  else if (!segue_time_read (gtk_editable_get_text (self->ends_row), &ends))
    fail (problem, _("Say by when the sessions of a day are over: “17:00”."));
  if (*problem != NULL)
    return FALSE;

  wishes->course = chosen < self->courses->len ? g_array_index (self->courses, gint64, chosen) : 0;
  wishes->rooms = (const SegueProposalRoom *) (gpointer) self->rooms->data;
  wishes->n_rooms = self->rooms->len;
  wishes->trainers = (const gint64 *) (gpointer) self->trainers->data;
  wishes->n_trainers = self->trainers->len;
  wishes->starts = (const int *) (gpointer) self->starts->data;
  wishes->n_starts = self->starts->len;
  wishes->day_ends = ends;
  wishes->most_a_day = (guint) gtk_spin_button_get_value_as_int (self->most);

  return TRUE;
}

static void
show_trainers (SegueCoverageWishes *self)
{
  segue_chips_begin (self->chips);
  for (guint i = 0; i < self->trainers->len; i++)
    {
      SegueRecord *trainer = segue_plan_find (get_plan (self), SEGUE_RECORD_STAKEHOLDER, g_array_index (self->trainers, gint64, i));
      g_autofree char *title = trainer != NULL ? segue_plan_dup_title (get_plan (self), trainer) : NULL;

      if (title != NULL)
        segue_chips_add (self->chips, g_array_index (self->trainers, gint64, i), title);
    }
  segue_chips_end (self->chips);
}

static void
picked_cb (SegueCoverageWishes *self,
           gint64               id)
{
  if (segue_chips_contain (self->chips, id))
    return;

  g_array_append_val (self->trainers, id);
  show_trainers (self);
  tell_changed (self);
}

static void
removed_cb (SegueCoverageWishes *self,
            gint64               id)
{
  for (guint i = self->trainers->len; i > 0; i--)
    if (g_array_index (self->trainers, gint64, i - 1) == id)
      g_array_remove_index (self->trainers, i - 1);
  show_trainers (self);
  tell_changed (self);
}

static void
segue_coverage_wishes_finalize (GObject *object)
{
  SegueCoverageWishes *self = SEGUE_COVERAGE_WISHES (object);

  g_array_unref (self->courses);
  g_array_unref (self->trainers);
  g_array_unref (self->rooms);
  g_array_unref (self->starts);
  g_ptr_array_unref (self->room_names);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_coverage_wishes_parent_class)->finalize (object);
}

static void
segue_coverage_wishes_class_init (SegueCoverageWishesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_coverage_wishes_finalize;

  /**
   * SegueCoverageWishes::changed:
   *
   * Something else is asked for.
   */
  changed_signal = g_signal_new ("changed", SEGUE_TYPE_COVERAGE_WISHES, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
segue_coverage_wishes_init (SegueCoverageWishes *self)
{
  self->courses = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->trainers = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->rooms = g_array_new (FALSE, FALSE, sizeof (SegueProposalRoom));
  self->starts = g_array_new (FALSE, FALSE, sizeof (int));
  self->room_names = g_ptr_array_new_with_free_func (g_free);
}

static GtkEditable *
add_entry (SegueCoverageWishes *self,
           GtkWidget           *group,
           const char          *title,
           const char          *text)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  g_signal_connect_object (row, "changed", G_CALLBACK (tell_changed), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);

  return GTK_EDITABLE (row);
}

/* Those that need seats, and the one that is asked for. */
static void
add_courses (SegueCoverageWishes *self,
             GtkWidget           *group,
             gint64               course)
{
  SegueTraining *training = segue_training_state_get_training (self->state);
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);
  gint64 all = 0;
  guint chosen = 0;

  self->course_row = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->course_row), _("Course"));
  g_array_append_val (self->courses, all);
  gtk_string_list_append (names, _("All that need seats"));
  for (guint i = 0; i < segue_training_get_n_courses (training); i++)
    {
      SegueRecord *record = segue_training_get_course (training, i);
      gint64 id = segue_record_get_id (record);
      g_autofree char *name = segue_plan_dup_title (get_plan (self), record);
      SegueTrainingCell need;

      segue_training_get_course_need (training, i, &need);
      if (id != course && need.sessions_needed == 0)
        continue;
      if (id == course)
        chosen = self->courses->len;
      g_array_append_val (self->courses, id);
      gtk_string_list_append (names, name);
    }
  adw_combo_row_set_model (self->course_row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->course_row, chosen);
  g_signal_connect_object (self->course_row, "notify::selected", G_CALLBACK (tell_changed), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), GTK_WIDGET (self->course_row));
}

/* Its buttons have icons and no names. */
static void
name_buttons (GtkWidget *spin)
{
  const char *names[] = { _("Fewer"), _("More") };
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (spin); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_BUTTON (child) && n < G_N_ELEMENTS (names))
      segue_icon_names_call (child, names[n++]);
}

static void
add_most (SegueCoverageWishes *self,
          GtkWidget           *group)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *most = gtk_spin_button_new_with_range (0, MOST_A_DAY, 1);

  self->most = GTK_SPIN_BUTTON (most);
  name_buttons (most);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Most sessions in a day"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _("0 for as many as rooms and trainers allow"));
  gtk_widget_set_valign (most, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (most), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Most sessions in a day"), -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), most);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), most);
  g_signal_connect_object (most, "value-changed", G_CALLBACK (tell_changed), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

static void
add_trainers (SegueCoverageWishes *self,
              GtkWidget           *group)
{
  GtkWidget *picker = segue_link_picker_new (get_plan (self), SEGUE_RECORD_STAKEHOLDER);

  self->chips = SEGUE_CHIPS (segue_chips_new (_("Trainers"), picker, TRUE));
  g_signal_connect_object (picker, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->chips, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), segue_chips_new_row (self->chips, _("Trainers, one for each session")));
  show_trainers (self);
}

static char *
dup_starts (const SegueProposalWishes *wishes)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < wishes->n_starts; i++)
    {
      g_autofree char *time = segue_time_to_text (wishes->starts[i]);

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", time);
    }

  return g_string_free (text, FALSE);
}

/* When the last of them go live; nothing where nobody knows, or where it is too late for @first. */
static char *
dup_last (SegueTraining *training,
          SegueDay       first)
{
  SegueDay last = SEGUE_DAY_NONE;

  for (guint i = 0; i < segue_training_get_n_rows (training); i++)
    last = MAX (last, segue_training_get_row (training, i)->go_live);

  return last >= first ? segue_day_to_text (last) : g_strdup ("");
}

static GtkEditable *
add_day (SegueCoverageWishes *self,
         GtkWidget           *group,
         const char          *title,
         const char          *text)
{
  GtkEditable *row = add_entry (self, group, title, text);

  segue_day_picker_add_to_row (ADW_ENTRY_ROW (row), title);

  return row;
}

/**
 * segue_coverage_wishes_new:
 * @course: the course that is chosen at first, 0 for all
 *
 * Returns: (transfer floating): the form, as the workspace suggests to fill it
 */
GtkWidget *
segue_coverage_wishes_new (SegueTrainingState *state,
                           gint64              course)
{
  SegueCoverageWishes *self = g_object_new (SEGUE_TYPE_COVERAGE_WISHES, NULL);
  GtkWidget *group = adw_preferences_group_new ();
  SegueProposalWishes wishes;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;
  g_autofree char *starts = NULL;
  g_autofree char *ends = NULL;

  self->state = g_object_ref (state);
  segue_proposal_wishes_init (&wishes, get_plan (self), segue_page_state_get_rollout (SEGUE_PAGE_STATE (state)), segue_today ());
  first = segue_day_to_text (wishes.first);
  last = dup_last (segue_training_state_get_training (state), wishes.first);
  starts = dup_starts (&wishes);
  ends = segue_time_to_text (wishes.day_ends);

  add_courses (self, group, course);
  self->first_row = add_day (self, group, _("Not before"), first);
  self->last_row = add_day (self, group, _("Not after"), last);
  self->rooms_row = add_entry (self, group, _("Rooms and their seats, such as “Dock 4 (12), Dock 5 (8)”"), "");
  self->starts_row = add_entry (self, group, _("Sessions begin at"), starts);
  self->ends_row = add_entry (self, group, _("The day is over at"), ends);
  add_most (self, group);
  add_trainers (self, group);
  adw_bin_set_child (ADW_BIN (self), group);

  return GTK_WIDGET (self);
}
