/* segue-judgement-popover.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows edit drafts: what was changed is written when the popover closes, as
 * one step, for every engagement that it was opened for.
 */

#define G_LOG_DOMAIN "segue-judgement-popover"

#include "config.h"

#include "segue-judgement-popover.h"

#include "segue-close-outside.h"
#include "segue-edit.h"
#include "segue-engagement.h"
#include "segue-field-row.h"
#include "segue-judgement.h"
#include "segue-standing.h"

#include <glib/gi18n.h>

#define WIDTH 300
#define MAXIMUM_HEIGHT 460

static const guint judgement_fields[] = {
  SEGUE_JUDGEMENT_BASIS, SEGUE_JUDGEMENT_CONFIDENCE, SEGUE_JUDGEMENT_EVIDENCE,
};
static const guint dispute_fields[] = { SEGUE_ENGAGEMENT_DISPUTED, SEGUE_ENGAGEMENT_DISPUTE_NOTE };

/* Fields of one kind of record: what the records had in common when the popover
 * opened, and what it is to be.
 */
typedef struct
{
  const guint *fields;
  guint        n_fields;
  SegueRecord *opened; /* owned */
  SegueRecord *draft;  /* owned */
} Part;

struct _SegueJudgementPopover
{
  GtkPopover      parent_instance;

  /* Owned. */
  SegueWorkspace *workspace;
  GPtrArray      *engagements; /* SegueRecord, those that are judged */
  Part            judgement;
  Part            dispute;

  gboolean        is_refused;  /* holds what could not be written */
};

enum
{
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueJudgementPopover, segue_judgement_popover, GTK_TYPE_POPOVER)

static void
clear_part (Part *part)
{
  g_clear_object (&part->opened);
  g_clear_object (&part->draft);
}

static void
open_part (Part            *part,
           SegueWorkspace  *workspace,
           SegueRecordKind  kind,
           GPtrArray       *records)
{
  g_autoptr(SegueFormTarget) target = segue_form_target_new (workspace, records);

  part->opened = segue_record_new (kind, 0);
  part->draft = segue_record_new (kind, 0);
  for (guint i = 0; i < part->n_fields; i++)
    {
      g_auto(SegueValue) value = SEGUE_VALUE_INIT;

      segue_form_target_get_value (target, part->fields[i], &value);
      segue_record_set_value (part->opened, part->fields[i], &value);
      segue_record_set_value (part->draft, part->fields[i], &value);
    }
}

static gboolean
is_changed (const Part *part,
            guint       field)
{
  SegueValue opened = segue_record_peek (part->opened, field);
  SegueValue draft = segue_record_peek (part->draft, field);

  return !segue_value_equal (segue_record_get_field (part->draft, field), &opened, &draft);
}

static gboolean
is_any_changed (const Part *part)
{
  for (guint i = 0; i < part->n_fields; i++)
    if (is_changed (part, part->fields[i]))
      return TRUE;

  return FALSE;
}

static SegueRecord *
find_judgement (SegueJudgementPopover *self,
                SegueRecord           *engagement)
{
  return segue_standing_find_judgement (segue_workspace_get_shown (self->workspace), engagement, SEGUE_DAY_NONE);
}

/* What was not changed here goes over from the judgement before. */
static void
judge (SegueJudgementPopover *self,
       SegueEdit             *edit,
       SegueRecord           *engagement)
{
  SegueRecord *before = find_judgement (self, engagement);
  SegueRecord *judgement = segue_edit_open_judgement (edit, engagement);

  for (guint i = 0; i < self->judgement.n_fields; i++)
    {
      guint field = self->judgement.fields[i];
      SegueValue value = segue_record_peek (is_changed (&self->judgement, field) ? self->judgement.draft : before, field);

      segue_edit_set_value (edit, judgement, field, &value);
    }
}

static void
dispute (SegueJudgementPopover *self,
         SegueEdit             *edit,
         SegueRecord           *engagement)
{
  for (guint i = 0; i < self->dispute.n_fields; i++)
    {
      guint field = self->dispute.fields[i];
      SegueValue value = segue_record_peek (self->dispute.draft, field);

      if (is_changed (&self->dispute, field))
        segue_edit_set_value (edit, engagement, field, &value);
    }
}

/**
 * segue_judgement_popover_is_refused:
 *
 * Returns: whether it holds what could not be written: open it again rather than another
 */
gboolean
segue_judgement_popover_is_refused (SegueJudgementPopover *self)
{
  g_return_val_if_fail (SEGUE_IS_JUDGEMENT_POPOVER (self), FALSE);

  return self->is_refused;
}

/**
 * segue_judgement_popover_write:
 * @still_holds: whether to judge anew even where nothing was changed
 *
 * Writes what was changed, once; happens by itself when the popover goes out of sight.
 *
 * Returns: whether it was written, or nothing had to be
 */
gboolean
segue_judgement_popover_write (SegueJudgementPopover *self,
                               gboolean               still_holds)
{
  g_autoptr(SegueEdit) edit = NULL;
  g_autoptr(GError) error = NULL;
  gboolean judges;

  g_return_val_if_fail (SEGUE_IS_JUDGEMENT_POPOVER (self), FALSE);

  judges = still_holds || is_any_changed (&self->judgement);
  edit = segue_edit_new (self->workspace, SEGUE_VERB_CHANGE, judges ? SEGUE_RECORD_JUDGEMENT : SEGUE_RECORD_ENGAGEMENT);
  for (guint i = 0; i < self->engagements->len; i++)
    {
      SegueRecord *engagement = g_ptr_array_index (self->engagements, i);

      dispute (self, edit, engagement);
      if (judges && find_judgement (self, engagement) != NULL)
        judge (self, edit, engagement);
    }

  self->is_refused = !segue_edit_commit (edit, NULL, &error);
  if (self->is_refused)
    {
      g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
      return FALSE;
    }

  g_ptr_array_set_size (self->engagements, 0);
  return TRUE;
}

static void
still_holds_cb (SegueJudgementPopover *self)
{
  if (segue_judgement_popover_write (self, TRUE))
    gtk_popover_popdown (GTK_POPOVER (self));
}

/* It goes out of sight by being closed, or together with its window.  A row that is
 * being typed into takes over what it has when it is left.
 */
static void
segue_judgement_popover_unmap (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && gtk_widget_is_ancestor (focus, widget))
    gtk_root_set_focus (root, NULL);
  segue_judgement_popover_write (SEGUE_JUDGEMENT_POPOVER (widget), FALSE);

  GTK_WIDGET_CLASS (segue_judgement_popover_parent_class)->unmap (widget);
}

static void
segue_judgement_popover_dispose (GObject *object)
{
  SegueJudgementPopover *self = SEGUE_JUDGEMENT_POPOVER (object);

  clear_part (&self->judgement);
  clear_part (&self->dispute);
  g_clear_pointer (&self->engagements, g_ptr_array_unref);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_judgement_popover_parent_class)->dispose (object);
}

static void
segue_judgement_popover_class_init (SegueJudgementPopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_judgement_popover_dispose;
  GTK_WIDGET_CLASS (klass)->unmap = segue_judgement_popover_unmap;

  /**
   * SegueJudgementPopover::failed:
   * @message: why nothing was written
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_JUDGEMENT_POPOVER, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
segue_judgement_popover_init (SegueJudgementPopover *self)
{
  self->judgement = (Part) { judgement_fields, G_N_ELEMENTS (judgement_fields), NULL, NULL };
  self->dispute = (Part) { dispute_fields, G_N_ELEMENTS (dispute_fields), NULL, NULL };
  segue_close_outside (GTK_POPOVER (self));
}

static GtkWidget *
make_rows (SegueJudgementPopover *self,
           const Part            *part)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(SegueFormTarget) target = NULL;

  g_ptr_array_add (records, part->draft);
  target = segue_form_target_new (self->workspace, records);
  for (guint i = 0; i < part->n_fields; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), segue_field_row_new (target, part->fields[i]));

  return group;
}

/* What is judged for a day to come cannot be found to hold today. */
static gboolean
is_ahead (SegueJudgementPopover *self)
{
  for (guint i = 0; i < self->engagements->len; i++)
    {
      SegueRecord *judgement = find_judgement (self, g_ptr_array_index (self->engagements, i));

      if (judgement != NULL && segue_record_get_day (judgement, SEGUE_JUDGEMENT_AS_OF) > segue_today ())
        return TRUE;
    }

  return FALSE;
}

static GtkWidget *
make_footer (SegueJudgementPopover *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *button = gtk_button_new_with_label (_("It Still Holds Today"));
  /* Translators: the name of the user. */
  g_autofree char *text = g_strdup_printf (_("A change here is a judgement of today by %s. What was judged before stays on record."),
                                           segue_workspace_get_author (self->workspace));
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  g_object_bind_property (self->workspace, "can-edit", button, "sensitive", G_BINDING_SYNC_CREATE);
  gtk_widget_set_visible (button, !is_ahead (self));
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (still_holds_cb), self);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), button);

  return box;
}

static GtkWidget *
make_content (SegueJudgementPopover *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_add_css_class (box, "judgement");
  gtk_box_append (GTK_BOX (box), make_rows (self, &self->judgement));
  gtk_box_append (GTK_BOX (box), make_footer (self));
  gtk_box_append (GTK_BOX (box), make_rows (self, &self->dispute));

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MAXIMUM_HEIGHT);
  gtk_widget_set_size_request (scroller, WIDTH, -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);

  return scroller;
}

/**
 * segue_judgement_popover_new:
 * @engagements: (element-type SegueRecord): whose judgements, at least one of them judged
 *
 * Returns: (transfer floating): a popover for one opening
 */
GtkWidget *
segue_judgement_popover_new (SegueWorkspace *workspace,
                             GPtrArray      *engagements)
{
  SegueJudgementPopover *self = g_object_new (SEGUE_TYPE_JUDGEMENT_POPOVER, NULL);
  g_autoptr(GPtrArray) judgements = g_ptr_array_new ();

  self->workspace = g_object_ref (workspace);
  self->engagements = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < engagements->len; i++)
    {
      SegueRecord *engagement = g_ptr_array_index (engagements, i);
      SegueRecord *judgement = find_judgement (self, engagement);

      g_ptr_array_add (self->engagements, g_object_ref (engagement));
      if (judgement != NULL)
        g_ptr_array_add (judgements, judgement);
    }
  g_return_val_if_fail (judgements->len > 0, GTK_WIDGET (self));

  open_part (&self->judgement, workspace, SEGUE_RECORD_JUDGEMENT, judgements);
  open_part (&self->dispute, workspace, SEGUE_RECORD_ENGAGEMENT, self->engagements);
  gtk_popover_set_child (GTK_POPOVER (self), make_content (self));

  return GTK_WIDGET (self);
}
