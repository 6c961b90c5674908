/* segue-sessions-filter.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-sessions-filter"

#include "config.h"

#include "segue-sessions-filter.h"

#include "segue-filter-records.h"
#include "segue-roster.h"
#include "segue-session.h"
#include "segue-wrap-layout.h"

#include <glib/gi18n.h>

typedef enum
{
  CHIP_COURSE,
  CHIP_TRAINER,
  CHIP_STATUS,
} Chip;

static const struct
{
  const char *title;
  guint       field;
} chips[] = {
  [CHIP_COURSE] = { N_("Course"), SEGUE_SESSION_COURSE },
  [CHIP_TRAINER] = { N_("Trainer"), SEGUE_SESSION_TRAINERS },
  [CHIP_STATUS] = { N_("Status"), SEGUE_SESSION_STATUS },
};

#define N_CHIPS G_N_ELEMENTS (chips)

struct _SegueSessionsFilter
{
  GtkWidget        parent_instance;

  SeguePageState  *state; /* owned */

  /* Borrowed: children. */
  GtkToggleButton *to_come;
  GtkToggleButton *held;
  SegueFilterChip *chips[N_CHIPS];

  gboolean         is_arranging;
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (SegueSessionsFilter, segue_sessions_filter, GTK_TYPE_WIDGET)

static const SegueChoices *
get_statuses (void)
{
  return segue_record_class_get (SEGUE_RECORD_SESSION)->fields[SEGUE_SESSION_STATUS].choices;
}

static void
changed_cb (SegueSessionsFilter *self)
{
  if (!self->is_arranging)
    g_signal_emit (self, changed_signal, 0);
}

/* One excludes the other. */
static void
toggled_cb (SegueSessionsFilter *self,
            GtkToggleButton     *button)
{
  GtkToggleButton *other = button == self->to_come ? self->held : self->to_come;

  if (gtk_toggle_button_get_active (button) && gtk_toggle_button_get_active (other))
    {
      self->is_arranging = TRUE;
      gtk_toggle_button_set_active (other, FALSE);
      self->is_arranging = FALSE;
    }
  changed_cb (self);
}

static void
add_named (GPtrArray       *options,
           SeguePlan       *plan,
           SegueRecordKind  kind,
           guint            field)
{
  SegueRecordList *sessions = segue_plan_list (plan, SEGUE_RECORD_SESSION);
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < segue_record_list_get_n (sessions); i++)
    {
      SegueRecord *session = segue_record_list_get (sessions, i);
      gint64 one = kind == SEGUE_RECORD_COURSE ? segue_record_get_link (session, field) : 0;
      guint n = kind == SEGUE_RECORD_COURSE ? 1 : 0;
      const gint64 *ids = kind == SEGUE_RECORD_COURSE ? &one : segue_record_get_links (session, field, &n);

      for (guint k = 0; k < n; k++)
        {
          SegueRecord *record = segue_plan_find (plan, kind, ids[k]);

          if (record != NULL && g_hash_table_add (seen, record))
            segue_filter_options_add_record (options, plan, record);
        }
    }
  segue_filter_options_sort (options);
}

static GPtrArray *
get_options (gpointer data,
             guint    key)
{
  SegueSessionsFilter *self = data;
  SeguePlan *plan = segue_page_state_get_plan (self->state);
  GPtrArray *options = segue_filter_options_new ();

  switch ((Chip) key)
    {
    case CHIP_COURSE:
      add_named (options, plan, SEGUE_RECORD_COURSE, SEGUE_SESSION_COURSE);
      break;
    case CHIP_TRAINER:
      add_named (options, plan, SEGUE_RECORD_STAKEHOLDER, SEGUE_SESSION_TRAINERS);
      break;
    case CHIP_STATUS:
      for (guint i = 0; i < segue_choices_get_n (get_statuses ()); i++)
        segue_filter_options_add (options, i, segue_choices_get_label (get_statuses (), (int) i), 0);
      break;
    }

  return options;
}

static gboolean
is_chosen (const GArray *chosen,
           gint64        id)
{
  for (guint i = 0; i < chosen->len; i++)
    if (g_array_index (chosen, gint64, i) == id)
      return TRUE;

  return FALSE;
}

static gboolean
passes_chip (SegueSessionsFilter *self,
             Chip                 chip,
             SegueRecord         *session)
{
  const GArray *chosen = segue_filter_chip_get_chosen (self->chips[chip]);
  const gint64 *ids = NULL;
  guint n = 0;

  if (chosen->len == 0)
    return TRUE;

  switch (chip)
    {
    case CHIP_COURSE:
      return is_chosen (chosen, segue_record_get_link (session, SEGUE_SESSION_COURSE));
    case CHIP_STATUS:
      return is_chosen (chosen, segue_record_get_choice (session, SEGUE_SESSION_STATUS));
    case CHIP_TRAINER:
      ids = segue_record_get_links (session, SEGUE_SESSION_TRAINERS, &n);
      for (guint i = 0; i < n; i++)
        if (is_chosen (chosen, ids[i]))
          return TRUE;
      return FALSE;
    }

  g_assert_not_reached ();
}

/**
 * segue_sessions_filter_passes:
 *
 * Returns: whether @session is to be listed
 */
gboolean
segue_sessions_filter_passes (SegueSessionsFilter *self,
                              SegueRecord         *session)
{
  int status = segue_record_get_choice (session, SEGUE_SESSION_STATUS);

  if (gtk_toggle_button_get_active (self->to_come) && status != SEGUE_SESSION_STATUS_DRAFT &&
      !segue_session_is_to_come (session, segue_today ()))
    return FALSE;
  if (gtk_toggle_button_get_active (self->held) && status != SEGUE_SESSION_STATUS_HELD)
    return FALSE;
  for (guint i = 0; i < N_CHIPS; i++)
    if (!passes_chip (self, i, session))
      return FALSE;

  return TRUE;
}

/**
 * segue_sessions_filter_narrows:
 *
 * Returns: whether something may not pass
 */
gboolean
segue_sessions_filter_narrows (SegueSessionsFilter *self)
{
  for (guint i = 0; i < N_CHIPS; i++)
    if (segue_filter_chip_get_chosen (self->chips[i])->len > 0)
      return TRUE;

  return gtk_toggle_button_get_active (self->to_come) || gtk_toggle_button_get_active (self->held);
}

/**
 * segue_sessions_filter_dup:
 *
 * Returns: (transfer full): the filters that are on, one after the other
 */
char *
segue_sessions_filter_dup (SegueSessionsFilter *self)
{
  GString *words = g_string_new (NULL);

  if (gtk_toggle_button_get_active (self->to_come))
    g_string_append (words, _("To Come"));
  if (gtk_toggle_button_get_active (self->held))
    g_string_append (words, _("Held"));
  for (guint i = 0; i < N_CHIPS; i++)
    if (segue_filter_chip_get_chosen (self->chips[i])->len > 0)
      g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", _(chips[i].title));

  return g_string_free (words, FALSE);
}

/**
 * segue_sessions_filter_clear:
 *
 * Lets all through again.
 */
void
segue_sessions_filter_clear (SegueSessionsFilter *self)
{
  g_autoptr(GArray) none = g_array_new (FALSE, FALSE, sizeof (gint64));

  self->is_arranging = TRUE;
  gtk_toggle_button_set_active (self->to_come, FALSE);
  gtk_toggle_button_set_active (self->held, FALSE);
  for (guint i = 0; i < N_CHIPS; i++)
    segue_filter_chip_set_chosen (self->chips[i], none);
  self->is_arranging = FALSE;
  changed_cb (self);
}

static void
segue_sessions_filter_dispose (GObject *object)
{
  SegueSessionsFilter *self = SEGUE_SESSIONS_FILTER (object);
  GtkWidget *child;

  self->is_arranging = TRUE; /* nothing is told of any more */
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_sessions_filter_parent_class)->dispose (object);
}

static void
segue_sessions_filter_class_init (SegueSessionsFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_sessions_filter_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), SEGUE_TYPE_WRAP_LAYOUT);

  /**
   * SegueSessionsFilter::changed:
   *
   * Other sessions pass than before.
   */
  changed_signal = g_signal_new ("changed", SEGUE_TYPE_SESSIONS_FILTER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static GtkToggleButton *
add_toggle (SegueSessionsFilter *self,
            const char          *label)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (label);

  gtk_widget_add_css_class (button, "chip");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (button, GTK_WIDGET (self));

  return GTK_TOGGLE_BUTTON (button);
}

static void
segue_sessions_filter_init (SegueSessionsFilter *self)
{
  self->to_come = add_toggle (self, _("To Come"));
  self->held = add_toggle (self, _("Held"));
  for (guint i = 0; i < N_CHIPS; i++)
    {
      self->chips[i] = g_object_new (SEGUE_TYPE_FILTER_CHIP, "title", _(chips[i].title), NULL);
      segue_filter_chip_set_source (self->chips[i], get_options, self, i);
      g_signal_connect_object (self->chips[i], "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_set_parent (GTK_WIDGET (self->chips[i]), GTK_WIDGET (self));
    }
}

/**
 * segue_sessions_filter_new:
 * @state: where the sessions are
 *
 * Returns: (transfer floating): chips that let all through
 */
GtkWidget *
segue_sessions_filter_new (SeguePageState *state)
{
  SegueSessionsFilter *self = g_object_new (SEGUE_TYPE_SESSIONS_FILTER, NULL);

  self->state = g_object_ref (state);

  return GTK_WIDGET (self);
}
