/* segue-who-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is found stands in the list itself and not in a popover: the keys stay with what is
 * typed, and a screen reader hears the one that would be taken as what describes the row.
 */

#define G_LOG_DOMAIN "segue-who-row"

#include "config.h"

#include "segue-who-row.h"

#include "segue-fold.h"
#include "segue-icon-names.h"
#include "segue-stakeholder.h"

#include <glib/gi18n.h>

#define MOST_ROWS 5

typedef struct
{
  SegueRecord *record; /* owned */
  char        *key;
} Candidate;

struct _SegueWhoRow
{
  AdwEntryRow  parent_instance;

  /* Owned. */
  SeguePlan   *plan;
  SegueRecord *chosen;     /* NULL while nobody is */
  GArray      *candidates; /* of Candidate; NULL until something is typed */
  SegueRecord *found[MOST_ROWS];

  GtkWidget   *rows[MOST_ROWS]; /* borrowed: beside this in its list */
  SegueWho     who;
  guint        n_found;
  guint        marked;
  gboolean     is_filling; /* what changes the text is not the user */
};

static guint chosen_signal;

G_DEFINE_FINAL_TYPE (SegueWhoRow, segue_who_row, ADW_TYPE_ENTRY_ROW)

static void
clear_candidate (gpointer data)
{
  Candidate *candidate = data;

  g_clear_object (&candidate->record);
  g_clear_pointer (&candidate->key, g_free);
}

static void
collect_kind (SegueWhoRow     *self,
              SegueRecordKind  kind)
{
  SegueRecordList *list = segue_plan_list (self->plan, kind);

  for (guint i = 0; i < segue_record_list_get_n (list); i++)
    {
      SegueRecord *record = segue_record_list_get (list, i);
      g_autofree char *title = NULL;
      Candidate candidate = { NULL, NULL };

      if (segue_record_get_boolean (record, SEGUE_MAIN_ARCHIVED))
        continue;
      title = segue_plan_dup_title (self->plan, record);
      candidate = (Candidate) { g_object_ref (record), segue_fold (title) };
      g_array_append_val (self->candidates, candidate);
    }
}

/* Once: the names do not change while somebody types. */
static void
collect (SegueWhoRow *self)
{
  if (self->candidates != NULL)
    return;

  self->candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  g_array_set_clear_func (self->candidates, clear_candidate);
  if ((self->who & SEGUE_WHO_PEOPLE) != 0)
    collect_kind (self, SEGUE_RECORD_STAKEHOLDER);
  if ((self->who & SEGUE_WHO_AUDIENCES) != 0)
    collect_kind (self, SEGUE_RECORD_AUDIENCE);
}

/* How well it fits, the lower the better: it begins so, a word of it does, it has it somewhere. */
static int
rank (const char *key,
      const char *first)
{
  const char *place = strstr (key, first);

  if (place == key)
    return 0;
  for (; place != NULL; place = strstr (place + 1, first))
    if (!g_ascii_isalnum (place[-1]))
      return 1;

  return 2;
}

static void
find_ranked (SegueWhoRow       *self,
             const char *const *words,
             int                wanted)
{
  for (guint i = 0; i < self->candidates->len && self->n_found < MOST_ROWS; i++)
    {
      Candidate *candidate = &g_array_index (self->candidates, Candidate, i);

      if (segue_fold_matches (candidate->key, words) && rank (candidate->key, words[0]) == wanted)
        self->found[self->n_found++] = g_object_ref (candidate->record);
    }
}

static void
find (SegueWhoRow *self)
{
  g_autofree char *folded = segue_fold (gtk_editable_get_text (GTK_EDITABLE (self)));
  g_auto(GStrv) words = segue_fold_split (folded);

  for (guint i = 0; i < self->n_found; i++)
    g_clear_object (&self->found[i]);
  self->n_found = 0;
  self->marked = 0;
  if (words[0] == NULL || self->chosen != NULL)
    return;

  collect (self);
  for (int wanted = 0; wanted <= 2; wanted++)
    find_ranked (self, (const char * const *) words, wanted);
}

/* What tells two of one name apart. */
static char *
dup_subtitle (SegueWhoRow *self,
              SegueRecord *record)
{
  const char *title = NULL;
  const char *department = NULL;

  if (segue_record_get_kind (record) == SEGUE_RECORD_AUDIENCE)
    return g_strdup (segue_record_kind_get_label (SEGUE_RECORD_AUDIENCE));

  title = segue_record_get_text (record, SEGUE_STAKEHOLDER_JOB_TITLE);
  department = segue_record_get_text (record, SEGUE_STAKEHOLDER_DEPARTMENT);
  if (title != NULL && department != NULL)
    return g_strdup_printf ("%s · %s", title, department);

  return g_strdup (title != NULL ? title : department != NULL ? department : segue_record_kind_get_label (SEGUE_RECORD_STAKEHOLDER));
}

static void
fill_row (SegueWhoRow *self,
          guint        i)
{
  g_autofree char *title = segue_plan_dup_title (self->plan, self->found[i]);
  g_autofree char *subtitle = dup_subtitle (self, self->found[i]);
  g_autofree char *title_markup = g_markup_escape_text (title, -1);
  g_autofree char *markup = g_markup_escape_text (subtitle, -1);
  gboolean is_audience = segue_record_get_kind (self->found[i]) == SEGUE_RECORD_AUDIENCE;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->rows[i]), title_markup);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->rows[i]), markup);
  adw_action_row_set_icon_name (ADW_ACTION_ROW (self->rows[i]), is_audience ? "segue-audiences-symbolic" : "avatar-default-symbolic");
}

/* Who would be taken, and of how many. */
static void
describe (SegueWhoRow *self)
{
  g_autofree char *title = self->n_found > 0 ? segue_plan_dup_title (self->plan, self->found[self->marked]) : NULL;
  g_autofree char *text = NULL;

  if (title != NULL)
    /* Translators: who is marked among those who are found: “Ada Lind, 1 of 3”. */
    text = g_strdup_printf (_("%s, %u of %u"), title, self->marked + 1, self->n_found);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text != NULL ? text : "", -1);
}

static void
show_found (SegueWhoRow *self)
{
  for (guint i = 0; i < MOST_ROWS && self->rows[i] != NULL; i++)
    {
      if (i < self->n_found)
        fill_row (self, i);
      if (i < self->n_found && i == self->marked)
        gtk_widget_add_css_class (self->rows[i], "marked");
      else
        gtk_widget_remove_css_class (self->rows[i], "marked");
      gtk_widget_set_visible (self->rows[i], i < self->n_found);
    }
  describe (self);
}

static void
set_chosen (SegueWhoRow *self,
            SegueRecord *record)
{
  gboolean is_other = g_set_object (&self->chosen, record);

  find (self);
  show_found (self);
  if (is_other)
    g_signal_emit (self, chosen_signal, 0);
}

static void
changed_cb (SegueWhoRow *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  if (!self->is_filling)
    set_chosen (self, NULL);
}

/* “Marked” is where Return goes. */
static gboolean
mark (SegueWhoRow *self,
      int          by)
{
  if (self->n_found == 0)
    return GDK_EVENT_PROPAGATE;

  self->marked = (guint) ((int) (self->marked + self->n_found) + by) % self->n_found;
  show_found (self);

  return GDK_EVENT_STOP;
}

static gboolean
key_cb (SegueWhoRow     *self,
        guint            keyval,
        guint            keycode,
        GdkModifierType  state)
{
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  if (keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down)
    return mark (self, 1);
  if (keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up)
    return mark (self, -1);

  return GDK_EVENT_PROPAGATE;
}

/* Whoever goes on means the one that is marked. */
static void
leave_cb (SegueWhoRow *self)
{
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    segue_who_row_complete (self);
}

static void
picked_cb (SegueWhoRow   *self,
           AdwActionRow  *row)
{
  for (guint i = 0; i < self->n_found; i++)
    if (self->rows[i] == GTK_WIDGET (row))
      {
        g_autoptr(SegueRecord) record = g_object_ref (self->found[i]);

        segue_who_row_choose (self, record);
        return;
      }
}

static void
segue_who_row_dispose (GObject *object)
{
  SegueWhoRow *self = SEGUE_WHO_ROW (object);

  for (guint i = 0; i < MOST_ROWS; i++)
    g_clear_object (&self->found[i]);
  self->n_found = 0;
  g_clear_pointer (&self->candidates, g_array_unref);
  g_clear_object (&self->chosen);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (segue_who_row_parent_class)->dispose (object);
}

static void
segue_who_row_class_init (SegueWhoRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_who_row_dispose;

  /**
   * SegueWhoRow::chosen:
   *
   * Somebody else is chosen than before, or nobody is any more.
   */
  chosen_signal = g_signal_new ("chosen", SEGUE_TYPE_WHO_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
segue_who_row_init (SegueWhoRow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_object (focus, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  g_signal_connect (self, "changed", G_CALLBACK (changed_cb), NULL);
}

/**
 * segue_who_row_new:
 * @plan: what may be seen
 * @title: what the row asks for
 * @who: whom it offers
 *
 * Returns: (transfer floating): a row; segue_who_row_add_to() shows it with what it finds
 */
GtkWidget *
segue_who_row_new (SeguePlan  *plan,
                   const char *title,
                   SegueWho    who)
{
  SegueWhoRow *self = g_object_new (SEGUE_TYPE_WHO_ROW, "title", title, NULL);

  self->plan = g_object_ref (plan);
  self->who = who;

  return GTK_WIDGET (self);
}

/**
 * segue_who_row_add_to:
 * @group: where it is shown, with what it finds below it
 */
void
segue_who_row_add_to (SegueWhoRow         *self,
                      AdwPreferencesGroup *group)
{
  g_return_if_fail (SEGUE_IS_WHO_ROW (self));

  adw_preferences_group_add (group, GTK_WIDGET (self));
  for (guint i = 0; i < MOST_ROWS; i++)
    {
      GtkWidget *row = adw_action_row_new ();

      self->rows[i] = row;
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      gtk_widget_set_can_focus (row, FALSE); /* the arrows go there from what is typed */
      gtk_widget_set_visible (row, FALSE);
      gtk_widget_add_css_class (row, "found");
      g_signal_connect_object (row, "activated", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);
      adw_preferences_group_add (group, row);
    }
}

/**
 * segue_who_row_set_who:
 * @who: whom it offers from now on; somebody else who is chosen is chosen no more
 */
void
segue_who_row_set_who (SegueWhoRow *self,
                       SegueWho     who)
{
  g_return_if_fail (SEGUE_IS_WHO_ROW (self));

  if (who == self->who)
    return;

  self->who = who;
  g_clear_pointer (&self->candidates, g_array_unref);
  if (self->chosen != NULL && segue_record_get_kind (self->chosen) == SEGUE_RECORD_STAKEHOLDER && (who & SEGUE_WHO_PEOPLE) == 0)
    segue_who_row_choose (self, NULL);
  else
    set_chosen (self, self->chosen);
}

/**
 * segue_who_row_choose:
 * @record: (nullable): a person or an audience of the plan
 */
void
segue_who_row_choose (SegueWhoRow *self,
                      SegueRecord *record)
{
  g_autofree char *title = NULL;

  g_return_if_fail (SEGUE_IS_WHO_ROW (self));

  title = record != NULL ? segue_plan_dup_title (self->plan, record) : g_strdup ("");
  self->is_filling = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self), title);
  gtk_editable_set_position (GTK_EDITABLE (self), -1);
  self->is_filling = FALSE;
  set_chosen (self, record);
}

/**
 * segue_who_row_complete:
 *
 * Takes what is marked.
 *
 * Returns: whether what stands there is somebody: nobody at all is, a name that is not known is not
 */
gboolean
segue_who_row_complete (SegueWhoRow *self)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (SEGUE_IS_WHO_ROW (self), FALSE);

  if (self->chosen == NULL && self->n_found > 0)
    {
      g_autoptr(SegueRecord) record = g_object_ref (self->found[self->marked]);

      segue_who_row_choose (self, record);
    }
  if (self->chosen != NULL)
    return TRUE;

  text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self))));
  if (*text == '\0')
    return TRUE;

  gtk_widget_add_css_class (GTK_WIDGET (self), "error");

  return FALSE;
}

/**
 * segue_who_row_get:
 *
 * Returns: (transfer none) (nullable): who is chosen
 */
SegueRecord *
segue_who_row_get (SegueWhoRow *self)
{
  g_return_val_if_fail (SEGUE_IS_WHO_ROW (self), NULL);

  return self->chosen;
}
