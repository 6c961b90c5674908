/* segue-record-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-record-row"

#include "config.h"

#include "segue-record-row.h"

#include "segue-edit.h"
#include "segue-field-row.h"
#include "segue-icon-names.h"

#include <glib/gi18n.h>

struct _SegueRecordRow
{
  AdwExpanderRow  parent_instance;

  /* Owned. */
  SegueWorkspace  *workspace;
  SegueRecord     *record;
  SegueFormTarget *target; /* of its fields; NULL until they are made */
  GPtrArray       *rows;   /* of its fields, borrowed: children */

  const guint    *fields; /* borrowed: live for ever */
  guint           n_fields;
  SegueFormGuard  guard; /* nullable */
  gboolean        is_removable;
};

enum
{
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueRecordRow, segue_record_row, ADW_TYPE_EXPANDER_ROW)

static void
failed_cb (SegueRecordRow *self,
           const char     *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

static void
remove_cb (SegueRecordRow *self)
{
  g_autoptr(SegueEdit) edit = segue_edit_new (self->workspace, SEGUE_VERB_REMOVE, segue_record_get_kind (self->record));
  g_autoptr(GError) error = NULL;

  if (!segue_edit_remove (edit, self->record, TRUE, &error) || !segue_edit_commit (edit, NULL, &error))
    failed_cb (self, error->message);
}

/* The last of the fields: what takes the record away. */
static GtkWidget *
make_remove_row (SegueRecordRow  *self,
                 SegueFormTarget *target)
{
  GtkWidget *button = gtk_button_new_with_label (_("Remove"));
  GtkWidget *row = adw_action_row_new ();

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  segue_field_row_wait (button, target);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

static void
add_remove_row (SegueRecordRow *self)
{
  if (self->is_removable && segue_form_target_is_editable (self->target))
    adw_expander_row_add_row (ADW_EXPANDER_ROW (self), make_remove_row (self, self->target));
}

static void
fill (SegueRecordRow *self)
{
  g_autoptr(GPtrArray) records = g_ptr_array_new ();

  if (self->target != NULL || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;

  g_ptr_array_add (records, self->record);
  self->target = segue_form_target_new (self->workspace, records);
  g_signal_connect_object (self->target, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  if (self->guard != NULL)
    segue_form_target_set_guard (self->target, self->guard, NULL);
  for (guint i = 0; i < self->n_fields; i++)
    {
      GtkWidget *row = segue_field_row_new (self->target, self->fields[i]);

      adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
      g_ptr_array_add (self->rows, row);
    }
  add_remove_row (self);
}

/**
 * segue_record_row_get_record:
 *
 * Returns: (transfer none): what it shows
 */
SegueRecord *
segue_record_row_get_record (SegueRecordRow *self)
{
  g_return_val_if_fail (SEGUE_IS_RECORD_ROW (self), NULL);

  return self->record;
}

/**
 * segue_record_row_allow_removal:
 *
 * Lets a record be taken away that could not be before, since nothing held it.
 */
void
segue_record_row_allow_removal (SegueRecordRow *self)
{
  g_return_if_fail (SEGUE_IS_RECORD_ROW (self));

  if (self->is_removable)
    return;

  self->is_removable = TRUE;
  if (self->target != NULL)
    add_remove_row (self);
}

/**
 * segue_record_row_set_guard:
 * @guard: takes care of what is more than one value; its data is %NULL
 *
 * Before the row is opened for the first time.
 */
void
segue_record_row_set_guard (SegueRecordRow *self,
                            SegueFormGuard  guard)
{
  g_return_if_fail (SEGUE_IS_RECORD_ROW (self));
  g_return_if_fail (self->target == NULL);

  self->guard = guard;
}

/**
 * segue_record_row_open:
 * @field: the one to edit; %SEGUE_NO_FIELD for none of them
 *
 * Opens it, and puts the focus on the field, else on the row.
 */
void
segue_record_row_open (SegueRecordRow *self,
                       guint           field)
{
  GtkWidget *row = GTK_WIDGET (self);

  g_return_if_fail (SEGUE_IS_RECORD_ROW (self));

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
  for (guint i = 0; i < self->rows->len; i++)
    if (self->fields[i] == field)
      row = g_ptr_array_index (self->rows, i);
  if (row == GTK_WIDGET (self) || !gtk_widget_grab_focus (row))
    gtk_widget_child_focus (row, GTK_DIR_TAB_FORWARD);
}

/**
 * segue_record_row_set_text:
 * @title: what the record is called
 * @subtitle: (nullable): what is said of it while it is closed
 */
void
segue_record_row_set_text (SegueRecordRow *self,
                           const char     *title,
                           const char     *subtitle)
{
  g_autofree char *title_markup = NULL;
  g_autofree char *subtitle_markup = NULL;

  g_return_if_fail (SEGUE_IS_RECORD_ROW (self));

  title_markup = g_markup_escape_text (title, -1);
  subtitle_markup = g_markup_escape_text (subtitle != NULL ? subtitle : "", -1);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title_markup);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle_markup);
}

/**
 * segue_record_row_lead_to:
 * @person: somebody of the register whom the record is about
 * @name: what they are called
 *
 * Gives the row a button that goes there.
 */
void
segue_record_row_lead_to (SegueRecordRow *self,
                          SegueRecord    *person,
                          const char     *name)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("go-next-symbolic");
  g_autofree char *tip = g_strdup_printf (_("Show %s"), name);

  g_return_if_fail (SEGUE_IS_RECORD_ROW (self));

  gtk_widget_set_tooltip_text (button, tip);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-person");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), g_variant_new_int64 (segue_record_get_id (person)));
  adw_expander_row_add_action (ADW_EXPANDER_ROW (self), button);
  segue_icon_names_set (GTK_WIDGET (self));
}

static void
segue_record_row_dispose (GObject *object)
{
  SegueRecordRow *self = SEGUE_RECORD_ROW (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->target);
  g_clear_object (&self->record);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_record_row_parent_class)->dispose (object);
}

static void
segue_record_row_class_init (SegueRecordRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_record_row_dispose;

  /**
   * SegueRecordRow::failed:
   * @message: why something could not be written
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_RECORD_ROW, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
segue_record_row_init (SegueRecordRow *self)
{
  self->rows = g_ptr_array_new ();
  g_signal_connect (self, "notify::expanded", G_CALLBACK (fill), NULL);
}

/**
 * segue_record_row_new:
 * @record: a record of @workspace, or one that it may hold when something is written
 * @fields: (array length=n_fields): those that can be edited; live for ever
 * @is_removable: whether the record can be taken away here
 *
 * Returns: (transfer floating): a closed row without a text
 */
GtkWidget *
segue_record_row_new (SegueWorkspace *workspace,
                      SegueRecord    *record,
                      const guint    *fields,
                      guint           n_fields,
                      gboolean        is_removable)
{
  SegueRecordRow *self = g_object_new (SEGUE_TYPE_RECORD_ROW, NULL);

  self->workspace = g_object_ref (workspace);
  self->record = g_object_ref (record);
  self->fields = fields;
  self->n_fields = n_fields;
  self->is_removable = is_removable;

  return GTK_WIDGET (self);
}
