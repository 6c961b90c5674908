/* segue-chips.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-chips"

#include "config.h"

#include "segue-chips.h"

#include "segue-icon-names.h"
#include "segue-wrap-layout.h"

#include <glib/gi18n.h>

#define ID_KEY "segue-id"

struct _SegueChips
{
  GtkWidget  parent_instance;

  /* Borrowed: children. */
  GtkWidget *nothing;
  GtkWidget *add_button;

  GPtrArray *chips;    /* owned; of borrowed children, in their order */
  int        focus;    /* the chip that had the focus before a change, or -1 */
  gboolean   editable;
};

enum
{
  SIGNAL_REMOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueChips, segue_chips, GTK_TYPE_WIDGET)

static gint64
get_id (GtkWidget *chip)
{
  return *(gint64 *) g_object_get_data (G_OBJECT (chip), ID_KEY);
}

static void
remove_cb (GtkWidget *chip)
{
  GtkWidget *self = gtk_widget_get_parent (chip);

  g_signal_emit (self, signals[SIGNAL_REMOVED], 0, get_id (chip));
}

static gboolean
key_cb (GtkWidget       *chip,
        guint            keyval,
        guint            keycode,
        GdkModifierType  state)
{
  if (keyval != GDK_KEY_Delete && keyval != GDK_KEY_KP_Delete && keyval != GDK_KEY_BackSpace)
    return GDK_EVENT_PROPAGATE;

  remove_cb (chip);
  return GDK_EVENT_STOP;
}

static void
add_remove_button (GtkWidget  *chip,
                   const char *title)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");
  GtkEventController *keys = gtk_event_controller_key_new ();
  /* Translators: the name of a group that somebody belongs to. */
  g_autofree char *tooltip = g_strdup_printf (_("Remove %s"), title);

  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (remove_cb), chip);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), chip);
  gtk_widget_add_controller (chip, keys);
  gtk_box_append (GTK_BOX (chip), button);
  segue_icon_names_set (chip);
}

static void
segue_chips_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (segue_chips_parent_class)->dispose (object);
}

static void
segue_chips_finalize (GObject *object)
{
  g_ptr_array_unref (SEGUE_CHIPS (object)->chips);

  G_OBJECT_CLASS (segue_chips_parent_class)->finalize (object);
}

static void
segue_chips_class_init (SegueChipsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = segue_chips_dispose;
  G_OBJECT_CLASS (klass)->finalize = segue_chips_finalize;

  /**
   * SegueChips::removed:
   * @id: of the chip that shall go; it stays until it is taken out
   */
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", SEGUE_TYPE_CHIPS, G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT64);

  gtk_widget_class_set_layout_manager_type (widget_class, SEGUE_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
segue_chips_init (SegueChips *self)
{
  self->chips = g_ptr_array_new ();
  self->focus = -1;
  self->nothing = gtk_label_new (_("None"));
  self->add_button = gtk_menu_button_new ();
  gtk_widget_add_css_class (self->nothing, "dim-label");
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->add_button), "list-add-symbolic");
  gtk_widget_add_css_class (self->add_button, "flat");
  gtk_widget_add_css_class (self->add_button, "circular");
  gtk_widget_set_parent (self->nothing, GTK_WIDGET (self));
  gtk_widget_set_parent (self->add_button, GTK_WIDGET (self));
}

/**
 * segue_chips_new:
 * @label: what they are, for who does not see them
 * @picker: (transfer floating): the popover to add from
 * @editable: whether they can be added and removed
 *
 * Returns: (transfer floating): no chips yet
 */
GtkWidget *
segue_chips_new (const char *label,
                 GtkWidget  *picker,
                 gboolean    editable)
{
  SegueChips *self = g_object_new (SEGUE_TYPE_CHIPS, NULL);
  /* Translators: a field that holds several records: “Add to Audiences”. */
  g_autofree char *tooltip = g_strdup_printf (_("Add to %s"), label);

  self->editable = editable;
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->add_button), picker);
  gtk_widget_set_tooltip_text (self->add_button, tooltip);
  gtk_widget_set_visible (self->add_button, editable);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  segue_icon_names_set (self->add_button);

  return GTK_WIDGET (self);
}

/**
 * segue_chips_begin:
 *
 * Takes all chips out; segue_chips_add() puts those in that there are now, and
 * segue_chips_end() gives the focus back to the place where it was.
 */
void
segue_chips_begin (SegueChips *self)
{
  g_return_if_fail (SEGUE_IS_CHIPS (self));

  self->focus = -1;
  for (guint i = 0; i < self->chips->len; i++)
    {
      GtkWidget *chip = g_ptr_array_index (self->chips, i);

      if (gtk_widget_get_focus_child (GTK_WIDGET (self)) == chip)
        self->focus = (int) i;
    }
  for (guint i = 0; i < self->chips->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->chips, i));
  g_ptr_array_set_size (self->chips, 0);
}

/**
 * segue_chips_add:
 * @id: what the chip stands for
 * @title: what it says; is copied
 *
 * Adds a chip behind the others, between segue_chips_begin() and segue_chips_end().
 */
void
segue_chips_add (SegueChips *self,
                 gint64      id,
                 const char *title)
{
  GtkWidget *chip, *label;

  g_return_if_fail (SEGUE_IS_CHIPS (self));

  chip = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  label = gtk_label_new (title);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (chip, "link-chip");
  g_object_set_data_full (G_OBJECT (chip), ID_KEY, g_memdup2 (&id, sizeof id), g_free);
  gtk_box_append (GTK_BOX (chip), label);
  if (self->editable)
    add_remove_button (chip, title);

  gtk_widget_insert_before (chip, GTK_WIDGET (self), self->nothing);
  g_ptr_array_add (self->chips, chip);
}

/**
 * segue_chips_end:
 *
 * All chips are there: says so where there is none, and gives the focus back.
 */
void
segue_chips_end (SegueChips *self)
{
  g_return_if_fail (SEGUE_IS_CHIPS (self));

  gtk_widget_set_visible (self->nothing, self->chips->len == 0);
  if (self->focus < 0)
    return;

  if (self->chips->len > 0)
    gtk_widget_child_focus (g_ptr_array_index (self->chips, MIN ((guint) self->focus, self->chips->len - 1)), GTK_DIR_TAB_FORWARD);
  else
    gtk_widget_grab_focus (self->add_button);
}

/**
 * segue_chips_contain:
 *
 * Returns: whether one of the chips stands for @id
 */
gboolean
segue_chips_contain (SegueChips *self,
                     gint64      id)
{
  g_return_val_if_fail (SEGUE_IS_CHIPS (self), FALSE);

  for (guint i = 0; i < self->chips->len; i++)
    if (get_id (g_ptr_array_index (self->chips, i)) == id)
      return TRUE;

  return FALSE;
}

/**
 * segue_chips_new_row:
 * @self: (transfer floating): the chips
 * @label: what stands above them
 *
 * Returns: (transfer floating): a row of a form with the chips
 */
GtkWidget *
segue_chips_new_row (SegueChips *self,
                     const char *label)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *title = gtk_label_new (label);

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (title), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (title, "caption");
  gtk_widget_add_css_class (title, "dim-label");
  gtk_widget_add_css_class (box, "note-row");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);

  return row;
}
