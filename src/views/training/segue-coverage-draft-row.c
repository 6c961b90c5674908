/* segue-coverage-draft-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The fields are made when they are asked for: there may be a hundred rows.
 */

#define G_LOG_DOMAIN "segue-coverage-draft-row"

#include "config.h"

#include "segue-coverage-draft-row.h"

#include "segue-day-picker.h"
#include "segue-time.h"

#include <glib/gi18n.h>

#define MOST_SEATS 100000

struct _SegueCoverageDraftRow
{
  AdwExpanderRow              parent_instance;

  SeguePlan                  *plan;    /* owned */
  const SegueProposedSession *session; /* borrowed: of the proposal */
  GtkCheckButton             *check;   /* these are within the row */
  GtkEditable                *day_row; /* NULL until the row is opened */
  GtkEditable                *time_row;
  GtkEditable                *room_row;
  GtkEditable                *seats_row;

  /* What it is now. */
  SegueDay                    day;
  int                         start;
  guint                       capacity;
  char                       *room;
  gboolean                    is_good;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (SegueCoverageDraftRow, segue_coverage_draft_row, ADW_TYPE_EXPANDER_ROW)

/* “Logistics, Works council” */
static char *
dup_audiences (SegueCoverageDraftRow *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; self->session->audiences != NULL && i < self->session->audiences->len; i++)
    {
      SegueRecord *audience = segue_plan_find (self->plan, SEGUE_RECORD_AUDIENCE, g_array_index (self->session->audiences, gint64, i));
      g_autofree char *name = audience != NULL ? segue_plan_dup_title (self->plan, audience) : NULL;

      if (name != NULL)
        g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", name);
    }

  return g_string_free (text, FALSE);
}

static int
get_end (SegueCoverageDraftRow *self)
{
  const SegueProposedSession *session = self->session;

  if (self->start == SEGUE_TIME_NONE)
    return session->end;

  return session->end_day == session->day ? MIN (self->start + session->end - session->start, SEGUE_MINUTES_PER_DAY - 1) : session->end;
}

/* “Wed 21 Apr, 09:00 to 11:00” */
static char *
dup_when (SegueCoverageDraftRow *self)
{
  g_autofree char *weekday = segue_day_to_weekday_label (self->day, TRUE);
  g_autofree char *date = segue_day_to_short_label (self->day, segue_today ());
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;

  if (self->start == SEGUE_TIME_NONE)
    {
      end = segue_day_to_short_label (self->day + (self->session->end_day - self->session->day), segue_today ());
      /* Translators: a weekday and a day, and another day: “Wed 21 Apr to 30 Apr”. */
      return g_strdup_printf (C_("coverage", "%s %s to %s"), weekday, date, end);
    }

  start = segue_time_to_label (self->start);
  end = segue_time_to_label (get_end (self));
  /* Translators: a weekday and a day, and two times: “Wed 21 Apr, 09:00 to 11:00”. */
  return g_strdup_printf (C_("coverage", "%s %s, %s to %s"), weekday, date, start, end);
}

static void
show_words (SegueCoverageDraftRow *self)
{
  g_autofree char *title = g_markup_escape_text (self->session->title, -1);
  g_autofree char *when = dup_when (self);
  g_autofree char *audiences = dup_audiences (self);
  SegueRecord *trainer = self->session->trainer != 0 ? segue_plan_find (self->plan, SEGUE_RECORD_STAKEHOLDER, self->session->trainer) : NULL;
  g_autofree char *name = trainer != NULL ? segue_plan_dup_title (self->plan, trainer) : NULL;
  g_autoptr(GString) about = g_string_new (when);
  g_autofree char *markup = NULL;

  if (self->room != NULL && *self->room != '\0')
    g_string_append_printf (about, " · %s", self->room);
  g_string_append (about, " · ");
  /* Translators: for so many people of so many seats: “10 of 12 seats”. */
  g_string_append_printf (about, ngettext ("%u of %u seat", "%u of %u seats", self->capacity), MIN (self->session->people, self->capacity), self->capacity);
  if (name != NULL)
    g_string_append_printf (about, " · %s", name);
  if (*audiences != '\0')
    g_string_append_printf (about, " · %s", audiences);
  markup = g_markup_escape_text (about->str, -1);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), markup);
}

static void
mark (GtkEditable *row,
      gboolean     is_good)
{
  if (is_good)
    gtk_widget_remove_css_class (GTK_WIDGET (row), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (row), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_INVALID,
                               is_good ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE, -1);
}

/* Takes what can be understood; the rest stays as it was, and says so. */
static void
edited_cb (SegueCoverageDraftRow *self)
{
  g_autofree char *seats = g_strstrip (g_strdup (gtk_editable_get_text (self->seats_row)));
  char *end = NULL;
  guint64 capacity = g_ascii_strtoull (seats, &end, 10);
  SegueDay day = SEGUE_DAY_NONE;
  int start = self->start;
  gboolean is_day = segue_day_parse (gtk_editable_get_text (self->day_row), &day) && day != SEGUE_DAY_NONE;
  gboolean is_time = self->session->start == SEGUE_TIME_NONE || segue_time_read (gtk_editable_get_text (self->time_row), &start);
  gboolean are_seats = *seats != '\0' && *end == '\0' && capacity > 0 && capacity <= MOST_SEATS;

  mark (self->day_row, is_day);
  mark (self->time_row, is_time);
  mark (self->seats_row, are_seats);
  if (is_day)
    self->day = day;
  if (is_time)
    self->start = start;
  if (are_seats)
    self->capacity = (guint) capacity;
  g_free (self->room);
  self->room = g_strstrip (g_strdup (gtk_editable_get_text (self->room_row)));
  self->is_good = is_day && is_time && are_seats;
  show_words (self);
  g_signal_emit (self, changed_signal, 0);
}

static GtkEditable *
add_entry (SegueCoverageDraftRow *self,
           const char            *title,
           const char            *text)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);

  return GTK_EDITABLE (row);
}

static void
expanded_cb (SegueCoverageDraftRow *self)
{
  g_autofree char *day = NULL;
  g_autofree char *time = NULL;
  g_autofree char *seats = NULL;
  GtkEditable *rows[4];

  if (self->day_row != NULL || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;

  day = segue_day_to_text (self->day);
  time = self->start != SEGUE_TIME_NONE ? segue_time_to_text (self->start) : g_strdup ("");
  seats = g_strdup_printf ("%u", self->capacity);
  rows[0] = self->day_row = add_entry (self, _("Day"), day);
  segue_day_picker_add_to_row (ADW_ENTRY_ROW (self->day_row), _("Day"));
  rows[1] = self->time_row = add_entry (self, _("Begins at"), time);
  rows[2] = self->room_row = add_entry (self, _("Room"), self->room != NULL ? self->room : "");
  rows[3] = self->seats_row = add_entry (self, _("Seats"), seats);
  gtk_widget_set_sensitive (GTK_WIDGET (self->time_row), self->session->start != SEGUE_TIME_NONE);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_signal_connect_object (rows[i], "changed", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
}

static void
toggled_cb (SegueCoverageDraftRow *self)
{
  g_signal_emit (self, changed_signal, 0);
}

static void
segue_coverage_draft_row_finalize (GObject *object)
{
  SegueCoverageDraftRow *self = SEGUE_COVERAGE_DRAFT_ROW (object);

  g_free (self->room);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (segue_coverage_draft_row_parent_class)->finalize (object);
}

static void
segue_coverage_draft_row_class_init (SegueCoverageDraftRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = segue_coverage_draft_row_finalize;

  /**
   * SegueCoverageDraftRow::changed:
   *
   * It is wanted, not wanted, or another one.
   */
  changed_signal = g_signal_new ("changed", SEGUE_TYPE_COVERAGE_DRAFT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
segue_coverage_draft_row_init (SegueCoverageDraftRow *self)
{
  GtkWidget *check = gtk_check_button_new ();

  self->is_good = TRUE;
  self->check = GTK_CHECK_BUTTON (check);
  gtk_check_button_set_active (self->check, TRUE);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (check, _("Add this session"));
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), check);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
}

/**
 * segue_coverage_draft_row_new:
 * @session: what is proposed; outlives the row
 *
 * Returns: (transfer floating): a row in which it is chosen
 */
GtkWidget *
segue_coverage_draft_row_new (SeguePlan                  *plan,
                              const SegueProposedSession *session)
{
  SegueCoverageDraftRow *self = g_object_new (SEGUE_TYPE_COVERAGE_DRAFT_ROW, NULL);
  g_autofree char *label = NULL;

  self->plan = g_object_ref (plan);
  self->session = session;
  self->day = session->day;
  self->start = session->start;
  self->capacity = session->capacity;
  self->room = g_strdup (session->room);
  show_words (self);
  /* Translators: a session. */
  label = g_strdup_printf (_("Add %s"), session->title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return GTK_WIDGET (self);
}

/**
 * segue_coverage_draft_row_is_chosen:
 *
 * Returns: whether it shall be added
 */
gboolean
segue_coverage_draft_row_is_chosen (SegueCoverageDraftRow *self)
{
  g_return_val_if_fail (SEGUE_IS_COVERAGE_DRAFT_ROW (self), FALSE);

  return gtk_check_button_get_active (self->check);
}

/**
 * segue_coverage_draft_row_is_good:
 *
 * Returns: whether all that is written in it was understood
 */
gboolean
segue_coverage_draft_row_is_good (SegueCoverageDraftRow *self)
{
  g_return_val_if_fail (SEGUE_IS_COVERAGE_DRAFT_ROW (self), FALSE);

  return self->is_good;
}

/**
 * segue_coverage_draft_row_read:
 * @draft: (out): what it is now; it borrows from the row
 */
void
segue_coverage_draft_row_read (SegueCoverageDraftRow *self,
                               SegueCoverageDraft    *draft)
{
  const SegueProposedSession *session = self->session;

  g_return_if_fail (SEGUE_IS_COVERAGE_DRAFT_ROW (self));

  *draft = (SegueCoverageDraft) {
    .course = segue_record_get_id (session->course),
    .title = session->title,
    .day = self->day,
    .end_day = self->day + (session->end_day - session->day),
    .start = self->start,
    .end = get_end (self),
    .room = self->room,
    .trainer = session->trainer,
    .capacity = self->capacity,
    .audiences = session->audiences,
    .milestone = session->milestone != NULL ? segue_record_get_id (session->milestone) : 0,
    .offset = session->offset + (self->day - session->day),
  };
}
