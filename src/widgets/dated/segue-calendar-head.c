/* segue-calendar-head.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-head"

#include "config.h"

#include "segue-calendar-head.h"

#include "segue-dated.h"
#include "segue-promises.h"

#include <glib/gi18n.h>

#define HEAD_KEY "segue-calendar-head"

typedef struct
{
  SegueWorkspace *workspace; /* owned */
  SegueRecord    *record;    /* owned */

  /* Borrowed: children of the box, which owns this. */
  GtkLabel       *title;
  GtkLabel       *words;
  GtkWidget      *pin;
} Head;

static void
free_head (gpointer data)
{
  Head *self = data;

  g_object_unref (self->record);
  g_object_unref (self->workspace);
  g_free (self);
}

/* “Promise · 4 days late” */
static char *
dup_words_of_action (SegueRecord *action)
{
  g_autofree char *clock = segue_promise_dup_clock (action, segue_today ());
  g_autofree char *day = segue_day_to_short_label (segue_record_get_day (action, SEGUE_ACTION_DUE), segue_today ());
  SegueValue kind = segue_record_peek (action, SEGUE_ACTION_KIND);
  g_autofree char *label = segue_value_to_label (segue_record_get_field (action, SEGUE_ACTION_KIND), &kind);

  if (!segue_record_is_set (action, SEGUE_ACTION_DUE))
    return g_strdup_printf ("%s · %s", label, clock);

  return g_strdup_printf ("%s · %s · %s", label, day, clock);
}

/* “Communication · 4 Jan” */
static char *
dup_words (Head *self)
{
  SegueRecordKind kind = segue_record_get_kind (self->record);
  const char *label = segue_record_kind_get_label (kind);
  SegueDay first = SEGUE_DAY_NONE;
  SegueDay last = SEGUE_DAY_NONE;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (kind == SEGUE_RECORD_ACTION)
    return dup_words_of_action (self->record);
  if (segue_dated_get (kind) == NULL)
    return g_strdup (label);

  first = segue_dated_get_first (self->record);
  last = segue_dated_get_last (self->record);
  if (first == SEGUE_DAY_NONE)
    /* Translators: a kind of record. */
    return g_strdup_printf (_("%s · no day yet"), label);

  from = segue_day_to_short_label (first, segue_today ());
  to = segue_day_to_short_label (last, segue_today ());
  if (last == first)
    return g_strdup_printf ("%s · %s", label, from);

  /* Translators: a kind of record, its first and its last day. */
  return g_strdup_printf (_("%s · %s to %s"), label, from, to);
}

static void
update_cb (GtkWidget *box)
{
  Head *self = g_object_get_data (G_OBJECT (box), HEAD_KEY);
  const SegueDated *dated = segue_dated_get (segue_record_get_kind (self->record));
  g_autofree char *title = segue_plan_dup_title (segue_workspace_get_shown (self->workspace), self->record);
  g_autofree char *words = dup_words (self);

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->words, words);
  if (self->pin == NULL)
    return;

  gtk_widget_set_visible (self->pin, segue_record_is_set (self->record, dated->anchor));
  gtk_button_set_label (GTK_BUTTON (self->pin), segue_record_get_boolean (self->record, dated->pinned) ? _("Unpin") : _("Pin"));
}

static GtkLabel *
add_label (GtkWidget  *box,
           const char *class_name)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, class_name);
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

static GtkWidget *
add_button (GtkWidget  *box,
            const char *label,
            const char *tip,
            const char *action)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_tooltip_text (button, tip);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_box_append (GTK_BOX (box), button);

  return button;
}

static GtkWidget *
make_buttons (Head *self)
{
  SegueRecordKind kind = segue_record_get_kind (self->record);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_widget_set_margin_top (buttons, 6);
  if (segue_dated_get (kind) != NULL || kind == SEGUE_RECORD_COURSE || kind == SEGUE_RECORD_TRAINING_NEED || kind == SEGUE_RECORD_MATERIAL)
    add_button (buttons, _("Copy"), _("Make Another One Like It"), "pane.copy");
  if (segue_dated_get (kind) != NULL)
    self->pin = add_button (buttons, _("Pin"), _("Whether It Stays on Its Day When the Milestone Moves"), "pane.pin");
  add_button (buttons, _("Delete"), _("Delete It"), "win.delete");

  return buttons;
}

/**
 * segue_calendar_head_new:
 * @record: what is selected
 *
 * Returns: (transfer floating): what it is called, what and when it is, and what can be done
 */
GtkWidget *
segue_calendar_head_new (SegueWorkspace *workspace,
                         SegueRecord    *record)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  Head *self = g_new0 (Head, 1);

  self->workspace = g_object_ref (workspace);
  self->record = g_object_ref (record);
  g_object_set_data_full (G_OBJECT (box), HEAD_KEY, self, free_head);
  self->title = add_label (box, "title-3");
  self->words = add_label (box, "dim-label");
  if (!segue_workspace_is_read_only (workspace))
    gtk_box_append (GTK_BOX (box), make_buttons (self));
  update_cb (box);
  g_signal_connect_object (record, "notify", G_CALLBACK (update_cb), box, G_CONNECT_SWAPPED);

  return box;
}
