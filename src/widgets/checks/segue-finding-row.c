/* segue-finding-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-findings"

#include "config.h"

#include "segue-finding-row.h"

#include "segue-acceptance.h"
#include "segue-dated.h"
#include "segue-findings-edits.h"
#include "segue-severity-sign.h"
#include "segue-wrap-layout.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define SPACING 9

struct _SegueFindingRow
{
  GtkListBoxRow   parent_instance;

  SegueWorkspace *workspace; /* owned */
  SegueFinding   *finding;   /* owned */
  SegueRecord    *shown;     /* owned: what the page can show of it, NULL for nothing */
};

enum
{
  SIGNAL_SHOW,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueFindingRow, segue_finding_row, GTK_TYPE_LIST_BOX_ROW)

/* The first of its records that has a place on the calendar or in its library. */
static SegueRecord *
find_shown (const SegueFinding *finding)
{
  for (guint i = 0; i < finding->n_records; i++)
    {
      SegueRecordKind kind = segue_record_get_kind (finding->records[i]);

      if (segue_dated_get (kind) != NULL || kind == SEGUE_RECORD_MESSAGE || kind == SEGUE_RECORD_FAQ)
        return finding->records[i];
    }

  return NULL;
}

static GtkWidget *
make_label (const char *text,
            const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);

  return label;
}

/* “Accepted on 3 Nov by Ada: by word of mouth”, as far as it may be seen. */
static char *
dup_acceptance (SegueFindingRow *self)
{
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  SegueRecord *acceptance = segue_plan_find (plan, SEGUE_RECORD_ACCEPTANCE, segue_record_get_id (self->finding->acceptance));
  g_autofree char *day = NULL;
  const char *by, *reason;
  GString *text = NULL;

  if (acceptance == NULL)
    return g_strdup (_("Accepted"));

  day = segue_day_to_short_label (segue_record_get_day (acceptance, SEGUE_ACCEPTANCE_ACCEPTED_ON), self->finding->today);
  by = segue_record_get_text (acceptance, SEGUE_ACCEPTANCE_ACCEPTED_BY);
  reason = segue_record_get_text (acceptance, SEGUE_ACCEPTANCE_REASON);
  text = g_string_new (_("Accepted"));
  if (*day != '\0')
    /* Translators: follows “Accepted”: a day */
    g_string_append_printf (text, _(" on %s"), day);
  if (by != NULL)
    /* Translators: follows “Accepted on 3 Nov”: a name */
    g_string_append_printf (text, _(" by %s"), by);
  if (reason != NULL)
    g_string_append_printf (text, ": %s", reason);

  return g_string_free (text, FALSE);
}

static GtkWidget *
add_button (GtkWidget  *box,
            const char *label,
            const char *action)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_add_css_class (button, "chip");
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE); /* in large text */
  gtk_widget_set_parent (button, box);

  return button;
}

/* A box whose buttons break into lines; they go with it. */
typedef struct { GtkWidget parent_instance; } SegueFindingButtons;
typedef GtkWidgetClass SegueFindingButtonsClass;

static GType segue_finding_buttons_get_type (void);

G_DEFINE_FINAL_TYPE (SegueFindingButtons, segue_finding_buttons, GTK_TYPE_WIDGET)

static void
segue_finding_buttons_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (segue_finding_buttons_parent_class)->dispose (object);
}

static void
segue_finding_buttons_class_init (SegueFindingButtonsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_finding_buttons_dispose;
  gtk_widget_class_set_layout_manager_type (klass, SEGUE_TYPE_WRAP_LAYOUT);
}

static void
segue_finding_buttons_init (SegueFindingButtons *self)
{
}

static GtkWidget *
make_buttons (SegueFindingRow *self,
              gboolean         can_show)
{
  GtkWidget *box = g_object_new (segue_finding_buttons_get_type (), "margin-top", 3, NULL);
  g_autoptr(SegueFix) fix = NULL;

  if (can_show && self->shown != NULL)
    add_button (box, _("Show"), "finding.show");
  if (segue_workspace_is_read_only (self->workspace))
    return box;

  if (self->finding->acceptance != NULL)
    {
      add_button (box, _("Take Back"), "finding.take-back");
      return box;
    }

  fix = segue_finding_dup_fix (segue_workspace_get_shown (self->workspace), self->finding);
  if (fix != NULL)
    add_button (box, fix->label, "finding.fix");
  add_button (box, _("Accept with Reason…"), "finding.accept");

  return box;
}

static GtkWidget *
make_texts (SegueFindingRow *self,
            const char      *text)
{
  const SegueCheck *check = self->finding->check;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  /* Translators: the code of a check, and what it demands: “C09 · Nothing falls into …” */
  g_autofree char *rule = g_strdup_printf (C_("check", "%s · %s"), segue_check_get_code (check), segue_check_get_title (check));
  GtkWidget *label = make_label (rule, "dim-label");

  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (box), make_label (text, NULL));
  gtk_box_append (GTK_BOX (box), label);
  if (self->finding->acceptance != NULL)
    {
      g_autofree char *acceptance = dup_acceptance (self);

      gtk_box_append (GTK_BOX (box), make_label (acceptance, "caption"));
    }
  gtk_widget_set_hexpand (box, TRUE);

  return box;
}

static void
fill (SegueFindingRow *self,
      gboolean         can_show)
{
  SegueSeverity severity = segue_check_get_severity (self->finding->check);
  g_autofree char *text = segue_finding_dup_text (segue_workspace_get_shown (self->workspace), self->finding);
  /* Translators: how bad it is, and what it is: “Error: Train: nobody is accountable”. */
  g_autofree char *spoken = g_strdup_printf (C_("finding", "%s: %s"), segue_severity_get_text (severity), text);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  GtkWidget *texts = make_texts (self, text);

  gtk_box_append (GTK_BOX (box), segue_severity_sign_new (severity));
  gtk_box_append (GTK_BOX (box), texts);
  gtk_box_append (GTK_BOX (texts), make_buttons (self, can_show));
  gtk_widget_add_css_class (GTK_WIDGET (self), "finding");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), can_show && self->shown != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
show_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  segue_finding_row_show (SEGUE_FINDING_ROW (widget));
}

static void
fix_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  SegueFindingRow *self = SEGUE_FINDING_ROW (widget);

  segue_findings_edits_fix (widget, self->workspace, self->finding);
}

static void
accept_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  SegueFindingRow *self = SEGUE_FINDING_ROW (widget);

  segue_findings_edits_ask (widget, self->workspace, self->finding);
}

static void
take_back_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  SegueFindingRow *self = SEGUE_FINDING_ROW (widget);

  if (self->finding->acceptance != NULL)
    segue_findings_edits_take_back (widget, self->workspace, self->finding);
}

static void
segue_finding_row_finalize (GObject *object)
{
  SegueFindingRow *self = SEGUE_FINDING_ROW (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->shown);
  g_clear_pointer (&self->finding, segue_finding_unref);

  G_OBJECT_CLASS (segue_finding_row_parent_class)->finalize (object);
}

static void
segue_finding_row_class_init (SegueFindingRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = segue_finding_row_finalize;

  /**
   * SegueFindingRow::show-record:
   * @record: what the user wants to see
   */
  signals[SIGNAL_SHOW] = g_signal_new ("show-record", SEGUE_TYPE_FINDING_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, SEGUE_TYPE_RECORD);
  gtk_widget_class_install_action (widget_class, "finding.show", NULL, show_cb);
  gtk_widget_class_install_action (widget_class, "finding.fix", NULL, fix_cb);
  gtk_widget_class_install_action (widget_class, "finding.accept", NULL, accept_cb);
  gtk_widget_class_install_action (widget_class, "finding.take-back", NULL, take_back_cb);
}

static void
segue_finding_row_init (SegueFindingRow *self)
{
}

static void
can_edit_cb (SegueFindingRow *self)
{
  gboolean can_edit = segue_workspace_can_edit (self->workspace);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "finding.fix", can_edit);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "finding.accept", can_edit);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "finding.take-back", can_edit);
}

/**
 * segue_finding_row_new:
 * @finding: what it says
 * @can_show: whether what it is about can be shown elsewhere
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
segue_finding_row_new (SegueWorkspace *workspace,
                       SegueFinding   *finding,
                       gboolean        can_show)
{
  SegueFindingRow *self = g_object_new (SEGUE_TYPE_FINDING_ROW, NULL);

  self->workspace = g_object_ref (workspace);
  self->finding = segue_finding_ref (finding);
  g_set_object (&self->shown, find_shown (finding));
  fill (self, can_show);
  g_signal_connect_object (workspace, "notify::can-edit", G_CALLBACK (can_edit_cb), self, G_CONNECT_SWAPPED);
  can_edit_cb (self);

  return GTK_WIDGET (self);
}

/**
 * segue_finding_row_get_finding:
 *
 * Returns: (transfer none): what it says
 */
SegueFinding *
segue_finding_row_get_finding (SegueFindingRow *self)
{
  return self->finding;
}

/**
 * segue_finding_row_show:
 *
 * Has shown what it is about, where anything can be.
 */
void
segue_finding_row_show (SegueFindingRow *self)
{
  if (self->shown != NULL)
    g_signal_emit (self, signals[SIGNAL_SHOW], 0, self->shown);
}
