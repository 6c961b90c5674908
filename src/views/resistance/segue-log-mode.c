/* segue-log-mode.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-log-mode"

#include "config.h"

#include "segue-log-mode.h"

#include "segue-ledger-button.h"
#include "segue-log-silence.h"
#include "segue-page-mode.h"
#include "segue-promises-shelf.h"
#include "segue-resistance-edits.h"
#include "segue-resistance-kinds.h"
#include "segue-said-shelves.h"
#include "segue-sheet-shelf.h"

#include <glib/gi18n.h>

/* What is counted of the entries that are seen. */
typedef struct
{
  guint n_late;
  guint n_signals;
} Counts;

struct _SegueLogMode
{
  GtkWidget             parent_instance;

  /* Owned. */
  SegueResistanceState *state;
  char                 *silence;      /* NULL until it is asked for */

  /* Borrowed: children. */
  SegueShelves         *shelves;
  GtkWidget            *ledger;

  Counts                counts;
  gboolean              has_counts;
  gint64                rollout;      /* whose silence is known */
  guint                 count_source;
};

static void segue_log_mode_mode_init (SeguePageModeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SegueLogMode, segue_log_mode, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (SEGUE_TYPE_PAGE_MODE, segue_log_mode_mode_init))

static gboolean
shows_entries (SegueLogMode *self)
{
  return segue_shelves_get_kind (self->shelves)->kind == SEGUE_RECORD_RESISTANCE;
}

static void
count (SegueLogMode *self)
{
  SeguePlan *plan = segue_page_state_get_plan (SEGUE_PAGE_STATE (self->state));
  g_autoptr(GArray) shown = segue_shelves_dup_shown (self->shelves);

  self->counts = (Counts) { 0 };
  self->has_counts = TRUE;
  for (guint i = 0; i < shown->len; i++)
    {
      SegueRecord *entry = segue_plan_find (plan, SEGUE_RECORD_RESISTANCE, g_array_index (shown, gint64, i));

      if (entry == NULL)
        continue;
      self->counts.n_late += segue_resistance_state_get_facts (self->state, entry)->is_late;
      self->counts.n_signals += segue_record_get_choice (entry, SEGUE_RESISTANCE_STATUS) == SEGUE_RESISTANCE_STATUS_SIGNAL;
    }
}

static gboolean
count_cb (gpointer data)
{
  SegueLogMode *self = data;

  self->count_source = 0;
  if (shows_entries (self))
    count (self);
  segue_page_mode_changed (SEGUE_PAGE_MODE (self));

  return G_SOURCE_REMOVE;
}

/* What is counted of thousands is so once, when all is in its place. */
static void
changed_cb (SegueLogMode *self)
{
  if (self->shelves == NULL)
    return; /* on its way out */

  gtk_widget_set_visible (self->ledger, segue_shelves_get_kind (self->shelves)->kind == SEGUE_RECORD_ACTION);
  if (self->count_source == 0)
    self->count_source = g_idle_add (count_cb, self);
  segue_page_mode_changed (SEGUE_PAGE_MODE (self));
}

static void
forget_silence (SegueLogMode *self)
{
  g_clear_pointer (&self->silence, g_free);
}

static void
segue_log_mode_dispose (GObject *object)
{
  SegueLogMode *self = SEGUE_LOG_MODE (object);

  g_clear_handle_id (&self->count_source, g_source_remove);
  if (self->shelves != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->shelves));
  self->shelves = NULL;
  g_clear_pointer (&self->silence, g_free);
  g_clear_object (&self->state);

  G_OBJECT_CLASS (segue_log_mode_parent_class)->dispose (object);
}

static void
segue_log_mode_class_init (SegueLogModeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_log_mode_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
segue_log_mode_init (SegueLogMode *self)
{
}

static const char *
segue_log_mode_get_document (SeguePageMode *mode)
{
  return segue_shelves_get_kind (SEGUE_LOG_MODE (mode)->shelves)->sheet;
}

static GArray *
segue_log_mode_dup_shown (SeguePageMode *mode)
{
  return segue_shelves_dup_shown (SEGUE_LOG_MODE (mode)->shelves);
}

static GPtrArray *
dup_items (SegueLogMode *self)
{
  SegueShelf *shelf = segue_shelves_get_shelf (self->shelves);

  return SEGUE_IS_SHEET_SHELF (shelf) ? segue_sheet_shelf_dup_selected (SEGUE_SHEET_SHELF (shelf))
                                      : g_ptr_array_new_with_free_func (g_object_unref);
}

static const char *
get_silence (SegueLogMode *self)
{
  SeguePageState *state = SEGUE_PAGE_STATE (self->state);

  if (self->silence == NULL)
    self->silence = segue_log_silence_dup (segue_page_state_get_plan (state), segue_page_state_get_rollout (state), segue_today ());

  return self->silence;
}

/* Of what is beside the entries. */
static char *
dup_other_status (SegueLogMode *self)
{
  SegueRecordKind kind = segue_shelves_get_kind (self->shelves)->kind;
  g_autoptr(GArray) shown = segue_shelves_dup_shown (self->shelves);

  if (kind == SEGUE_RECORD_ACTION)
    return segue_promises_shelf_dup_status (SEGUE_PAGE_STATE (self->state), shown);
  if (kind == SEGUE_RECORD_FEEDBACK)
    return segue_said_shelves_dup_feedback_status (SEGUE_PAGE_STATE (self->state), shown);
  if (kind == SEGUE_RECORD_OBJECTION)
    return segue_said_shelves_dup_objection_status (SEGUE_PAGE_STATE (self->state), shown);

  return segue_shelves_dup_status (self->shelves);
}

/* “9 entries · 1 late · 2 signals · Nothing was heard of Executives for 5 weeks: …” */
static char *
segue_log_mode_dup_status (SeguePageMode *mode)
{
  SegueLogMode *self = SEGUE_LOG_MODE (mode);
  g_autoptr(GPtrArray) selected = NULL;
  g_autofree char *silence = NULL;
  g_autoptr(GString) status = g_string_new (NULL);
  guint n_all, n_shown;

  if (segue_shelves_is_hidden (self->shelves))
    return g_strdup ("");
  if (!shows_entries (self))
    return dup_other_status (self);

  if (!self->has_counts)
    count (self);
  selected = dup_items (self);
  segue_shelf_count (segue_shelves_get_shelf (self->shelves), &n_all, &n_shown);
  if (n_shown < n_all)
    g_string_append_printf (status, ngettext ("<b>%u of %u</b> entry", "<b>%u of %u</b> entries", n_all), n_shown, n_all);
  else
    g_string_append_printf (status, ngettext ("<b>%u</b> entry", "<b>%u</b> entries", n_all), n_all);
  if (selected->len > 1)
    {
      g_string_append (status, " · ");
      g_string_append_printf (status, ngettext ("%u selected", "%u selected", selected->len), selected->len);
    }
  if (self->counts.n_late > 0)
    /* Translators: how many entries are late. */
    g_string_append_printf (status, ngettext (" · <b>%u late</b>", " · <b>%u late</b>", self->counts.n_late), self->counts.n_late);
  if (self->counts.n_signals > 0)
    g_string_append_printf (status, ngettext (" · %u signal", " · %u signals", self->counts.n_signals), self->counts.n_signals);
  silence = g_markup_escape_text (get_silence (self), -1);
  if (*silence != '\0')
    g_string_append_printf (status, " · %s", silence);

  return g_string_free (g_steal_pointer (&status), FALSE);
}

static void
segue_log_mode_focus (SeguePageMode *mode)
{
  segue_shelves_focus (SEGUE_LOG_MODE (mode)->shelves);
}

static gboolean
segue_log_mode_create (SeguePageMode *mode)
{
  return segue_shelves_create (SEGUE_LOG_MODE (mode)->shelves);
}

static void
segue_log_mode_select (SeguePageMode *mode)
{
  segue_shelves_select (SEGUE_LOG_MODE (mode)->shelves);
}

static gboolean
segue_log_mode_shows_kind (SeguePageMode   *mode,
                           SegueRecordKind  kind)
{
  return segue_shelves_has_kind (SEGUE_LOG_MODE (mode)->shelves, kind);
}

/* One is what the state says. */
static GPtrArray *
segue_log_mode_dup_selected (SeguePageMode *mode)
{
  GPtrArray *items = dup_items (SEGUE_LOG_MODE (mode));

  if (items->len > 1)
    return items;

  g_ptr_array_unref (items);

  return NULL;
}

/* They go with their attempts. */
static char *
segue_log_mode_remove_selected (SeguePageMode  *mode,
                                GError        **error)
{
  SegueLogMode *self = SEGUE_LOG_MODE (mode);
  SeguePageState *state = SEGUE_PAGE_STATE (self->state);
  g_autoptr(GPtrArray) items = dup_items (self);
  g_autoptr(GPtrArray) records = g_ptr_array_new ();

  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (records, segue_sheet_item_get (g_ptr_array_index (items, i), SEGUE_SHEET_OWN));
  if (records->len == 0)
    g_ptr_array_add (records, segue_page_state_get_selected (state));

  return segue_resistance_edits_remove (segue_page_state_get_workspace (state), records, error);
}

static void
segue_log_mode_mode_init (SeguePageModeInterface *iface)
{
  iface->get_document = segue_log_mode_get_document;
  iface->dup_shown = segue_log_mode_dup_shown;
  iface->dup_status = segue_log_mode_dup_status;
  iface->focus = segue_log_mode_focus;
  iface->create = segue_log_mode_create;
  iface->select = segue_log_mode_select;
  iface->shows_kind = segue_log_mode_shows_kind;
  iface->dup_selected = segue_log_mode_dup_selected;
  iface->remove_selected = segue_log_mode_remove_selected;
}

/* Whoever is heard of is not silent any more. */
static void
watch_silence (SegueLogMode *self)
{
  static const SegueRecordKind kinds[] = {
    SEGUE_RECORD_INTERACTION, SEGUE_RECORD_INVOLVEMENT, SEGUE_RECORD_CHAMPION, SEGUE_RECORD_CHAMPION_REPORT, SEGUE_RECORD_MEMBERSHIP,
    SEGUE_RECORD_IMPACTED_AUDIENCE, SEGUE_RECORD_AUDIENCE, SEGUE_RECORD_MILESTONE, SEGUE_RECORD_WORKSPACE,
  };
  SeguePlan *plan = segue_page_state_get_plan (SEGUE_PAGE_STATE (self->state));

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_signal_connect_object (segue_plan_list (plan, kinds[i]), "items-changed", G_CALLBACK (forget_silence), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (segue_plan_list (plan, kinds[i]), "record-changed", G_CALLBACK (forget_silence), self, G_CONNECT_SWAPPED);
    }
}

static void
state_changed_cb (SegueLogMode *self)
{
  gint64 rollout = segue_page_state_get_rollout (SEGUE_PAGE_STATE (self->state));

  if (rollout != self->rollout)
    forget_silence (self);
  self->rollout = rollout;
}

/**
 * segue_log_mode_new:
 * @state: what all modes look at
 *
 * Returns: (transfer floating): a #SeguePageMode
 */
GtkWidget *
segue_log_mode_new (SegueResistanceState *state)
{
  SegueLogMode *self = g_object_new (SEGUE_TYPE_LOG_MODE, NULL);
  GtkWidget *shelves = segue_shelves_new (SEGUE_PAGE_STATE (state), segue_resistance_kinds, segue_n_resistance_kinds, "resistance.clear-filters");

  self->state = g_object_ref (state);
  self->shelves = SEGUE_SHELVES (shelves);
  self->ledger = segue_ledger_button_new (SEGUE_PAGE_STATE (state));
  gtk_widget_set_visible (self->ledger, FALSE);
  segue_shelves_add_widget (self->shelves, self->ledger);
  gtk_widget_set_parent (shelves, GTK_WIDGET (self));
  watch_silence (self);
  g_signal_connect_object (state, "changed", G_CALLBACK (state_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (shelves, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
