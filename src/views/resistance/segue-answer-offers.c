/* segue-answer-offers.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-answer-offers"

#include "config.h"

#include "segue-answer-offers.h"

#include "segue-answer-options.h"
#include "segue-field-row.h"
#include "segue-note-view.h"
#include "segue-offer-check.h"
#include "segue-resistance.h"
#include "segue-vertical-layout.h"

#include <adwaita.h>
#include <glib/gi18n.h>

typedef struct
{
  /* Borrowed: children. */
  GtkWidget      *box;
  GtkCheckButton *check;
  GtkTextView    *view;
  GtkWidget      *placeholder;
} Line;

struct _SegueAnswerOffers
{
  GtkWidget        parent_instance;

  SegueFormTarget *target;     /* owned */
  GArray          *lines;      /* owned: Line; the last is empty: for another one */
  GtkCheckButton  *none;       /* owned, never seen: active where none is chosen */
  gboolean         is_filling; /* what changes now was not done by the user */
  guint            fill_source;
};

G_DEFINE_FINAL_TYPE (SegueAnswerOffers, segue_answer_offers, GTK_TYPE_WIDGET)

static SegueRecord *
get_entry (SegueAnswerOffers *self)
{
  return g_ptr_array_index (segue_form_target_get_records (self->target), 0);
}

static Line *
get_line (SegueAnswerOffers *self,
          guint              i)
{
  return &g_array_index (self->lines, Line, i);
}

static char *
dup_text (const Line *line)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (line->view);
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return g_strdelimit (g_strstrip (gtk_text_buffer_get_text (buffer, &start, &end, FALSE)), "\r\n", ' ');
}

/* What stands there now; which of them is chosen, NULL for none. */
static GPtrArray *
list_typed (SegueAnswerOffers  *self,
            const char        **chosen)
{
  GPtrArray *options = g_ptr_array_new_with_free_func (g_free);

  *chosen = NULL;
  for (guint i = 0; i < self->lines->len; i++)
    {
      char *text = dup_text (get_line (self, i));

      g_ptr_array_add (options, text);
      if (gtk_check_button_get_active (get_line (self, i)->check) && *text != '\0')
        *chosen = text;
    }

  return options;
}

static gboolean
write_all (SegueAnswerOffers *self)
{
  g_autoptr(GError) error = NULL;
  const char *chosen;
  g_autoptr(GPtrArray) options = list_typed (self, &chosen);

  if (self->is_filling || segue_form_target_is_gone (self->target))
    return TRUE;

  if (!segue_answer_options_write (segue_form_target_get_workspace (self->target), get_entry (self), options, chosen, &error))
    {
      segue_form_target_fail (self->target, error->message);
      return FALSE;
    }

  return TRUE;
}

static guint
find_line (SegueAnswerOffers *self,
           gpointer           part)
{
  for (guint i = 0; i < self->lines->len; i++)
    if (gtk_widget_is_ancestor (part, get_line (self, i)->box))
      return i;

  return 0;
}

/* Of the one that is not chosen any more GTK tells as well. */
static void
toggled_cb (SegueAnswerOffers *self,
            GtkCheckButton    *check)
{
  if (!self->is_filling && gtk_check_button_get_active (check))
    write_all (self);
}

/* Pressed again, an option is not chosen any more. */
static gboolean
take_back (SegueAnswerOffers *self,
           GtkWidget         *check)
{
  if (!gtk_check_button_get_active (GTK_CHECK_BUTTON (check)))
    return FALSE;

  gtk_check_button_set_active (self->none, TRUE);

  return TRUE;
}

static void
check_pressed_cb (SegueAnswerOffers *self,
                  int                n,
                  double             x,
                  double             y,
                  GtkGesture        *press)
{
  if (take_back (self, gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (press))))
    gtk_gesture_set_state (press, GTK_EVENT_SEQUENCE_CLAIMED);
}

static gboolean
check_key_cb (SegueAnswerOffers     *self,
              guint                  keyval,
              guint                  keycode,
              GdkModifierType        state,
              GtkEventControllerKey *keys)
{
  return (keyval == GDK_KEY_space || keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter) &&
         take_back (self, gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (keys)));
}

static GtkWidget *
make_check (SegueAnswerOffers *self)
{
  GtkWidget *check = segue_offer_check_new ();
  GtkGesture *press = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_check_button_set_group (GTK_CHECK_BUTTON (check), self->none);
  gtk_widget_set_valign (check, GTK_ALIGN_START);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (press), GTK_PHASE_CAPTURE);
  g_signal_connect_object (press, "pressed", G_CALLBACK (check_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (check, GTK_EVENT_CONTROLLER (press));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (check_key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (check, keys);

  return check;
}

static void
show_line (const Line *line)
{
  g_autofree char *text = dup_text (line);
  gboolean is_empty = *text == '\0';
  /* Translators: one of several options that are offered. */
  g_autofree char *name = g_strdup_printf (_("Choose: %s"), text);

  gtk_widget_set_visible (line->placeholder, gtk_text_buffer_get_char_count (gtk_text_view_get_buffer (line->view)) == 0);
  gtk_widget_set_sensitive (GTK_WIDGET (line->check), !is_empty);
  gtk_accessible_update_property (GTK_ACCESSIBLE (line->check), GTK_ACCESSIBLE_PROPERTY_LABEL, is_empty ? _("No option yet") : name, -1);
}

static void
typed_cb (SegueAnswerOffers *self,
          GtkTextBuffer     *buffer)
{
  for (guint i = 0; i < self->lines->len; i++)
    if (gtk_text_view_get_buffer (get_line (self, i)->view) == buffer)
      show_line (get_line (self, i));
}

static void
focus_line (SegueAnswerOffers *self,
            guint              i)
{
  gtk_widget_grab_focus (GTK_WIDGET (get_line (self, MIN (i, self->lines->len - 1))->view));
}

static void fill (SegueAnswerOffers *self);

/* What follows the line is one further down where an empty one is left. */
static gboolean
key_cb (SegueAnswerOffers     *self,
        guint                  keyval,
        guint                  keycode,
        GdkModifierType        state,
        GtkEventControllerKey *keys)
{
  GtkWidget *view = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (keys));
  guint i = find_line (self, view);
  gboolean is_return = keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_ISO_Enter;

  if (is_return)
    {
      if (write_all (self))
        {
          fill (self);
          focus_line (self, i + 1);
        }
      return GDK_EVENT_STOP;
    }
  if (keyval == GDK_KEY_Escape && gtk_text_buffer_get_modified (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view))))
    {
      fill (self);
      focus_line (self, i);
      return GDK_EVENT_STOP;
    }

  return GDK_EVENT_PROPAGATE;
}

static gboolean
fill_cb (gpointer data)
{
  SegueAnswerOffers *self = data;

  self->fill_source = 0;
  fill (self);

  return G_SOURCE_REMOVE;
}

static void
fill_soon (SegueAnswerOffers *self)
{
  if (self->fill_source == 0)
    self->fill_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fill_cb, self, NULL);
}

static void
leave_cb (SegueAnswerOffers *self)
{
  if (write_all (self))
    fill_soon (self);
}

static GtkWidget *
make_view (SegueAnswerOffers *self)
{
  GtkWidget *view = segue_note_view_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (view), FALSE);
  gtk_widget_set_hexpand (view, TRUE);
  gtk_widget_add_css_class (view, "note");
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), "changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (view, focus);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (view, keys);

  return view;
}

static void
append_line (SegueAnswerOffers *self)
{
  GtkWidget *overlay = gtk_overlay_new ();
  GtkWidget *check = make_check (self);
  Line line = { gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), GTK_CHECK_BUTTON (check), GTK_TEXT_VIEW (make_view (self)),
                gtk_label_new (_("Add an option…")) };
  g_autofree char *name = g_strdup_printf (_("Option %u"), self->lines->len + 1);

  gtk_label_set_xalign (GTK_LABEL (line.placeholder), 0);
  gtk_label_set_ellipsize (GTK_LABEL (line.placeholder), PANGO_ELLIPSIZE_END);
  gtk_widget_set_can_target (line.placeholder, FALSE);
  gtk_widget_add_css_class (line.placeholder, "note-placeholder");
  gtk_widget_set_valign (overlay, GTK_ALIGN_CENTER);
  gtk_overlay_set_child (GTK_OVERLAY (overlay), GTK_WIDGET (line.view));
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), line.placeholder);
  gtk_widget_add_css_class (line.box, "answer-option");
  gtk_accessible_update_property (GTK_ACCESSIBLE (line.view), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (GTK_BOX (line.box), check);
  gtk_box_append (GTK_BOX (line.box), overlay);
  gtk_widget_set_parent (line.box, GTK_WIDGET (self));
  g_array_append_val (self->lines, line);
}

static void
drop_last (SegueAnswerOffers *self)
{
  Line line = *get_line (self, self->lines->len - 1);

  g_array_set_size (self->lines, self->lines->len - 1);
  gtk_widget_unparent (line.box);
}

/* The lines stay the same widgets, so that the focus stays where it is. */
static void
fill (SegueAnswerOffers *self)
{
  SegueRecord *entry = get_entry (self);
  g_autoptr(GPtrArray) options = segue_answer_options_dup (entry);
  guint chosen = segue_answer_options_get_chosen (entry, options);
  gboolean can_edit = segue_form_target_can_edit (self->target);
  guint n = options->len + (segue_form_target_is_editable (self->target) ? 1 : 0);

  self->is_filling = TRUE;
  while (self->lines->len > n)
    drop_last (self);
  while (self->lines->len < n)
    append_line (self);
  for (guint i = 0; i < n; i++)
    {
      const Line *line = get_line (self, i);
      GtkTextBuffer *buffer = gtk_text_view_get_buffer (line->view);
      const char *text = i < options->len ? g_ptr_array_index (options, i) : "";
      g_autofree char *typed = dup_text (line);

      if (g_strcmp0 (typed, text) != 0)
        gtk_text_buffer_set_text (buffer, text, -1);
      gtk_text_buffer_set_modified (buffer, FALSE);
      gtk_text_view_set_editable (line->view, can_edit);
      gtk_check_button_set_active (line->check, i == chosen);
      show_line (line);
      gtk_widget_set_sensitive (GTK_WIDGET (line->check), can_edit && i < options->len);
    }
  if (chosen == SEGUE_NO_OPTION)
    gtk_check_button_set_active (self->none, TRUE);
  self->is_filling = FALSE;
}

static char *
flush (GtkWidget *widget)
{
  write_all (SEGUE_ANSWER_OFFERS (widget));

  return NULL;
}

static void
segue_answer_offers_dispose (GObject *object)
{
  SegueAnswerOffers *self = SEGUE_ANSWER_OFFERS (object);

  self->is_filling = TRUE; /* what is left now is not written */
  while (self->lines != NULL && self->lines->len > 0)
    drop_last (self);
  g_clear_handle_id (&self->fill_source, g_source_remove); /* a line that had the focus was left */
  g_clear_pointer (&self->lines, g_array_unref);
  g_clear_object (&self->none);
  g_clear_object (&self->target);

  G_OBJECT_CLASS (segue_answer_offers_parent_class)->dispose (object);
}

static void
segue_answer_offers_class_init (SegueAnswerOffersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_answer_offers_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), SEGUE_TYPE_VERTICAL_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
segue_answer_offers_init (SegueAnswerOffers *self)
{
  self->lines = g_array_new (FALSE, FALSE, sizeof (Line));
  self->none = g_object_ref_sink (GTK_CHECK_BUTTON (gtk_check_button_new ()));
  g_signal_connect_object (self->none, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Options"), -1);
}

/**
 * segue_answer_offers_new:
 * @target: one resistance entry
 *
 * Returns: (transfer floating): its options, and room for another
 */
GtkWidget *
segue_answer_offers_new (SegueFormTarget *target)
{
  SegueAnswerOffers *self = g_object_new (SEGUE_TYPE_ANSWER_OFFERS, NULL);

  self->target = g_object_ref (target);
  fill (self);
  segue_field_row_follow (GTK_WIDGET (self), target, SEGUE_RESISTANCE_OPTIONS, G_CALLBACK (fill_soon));
  segue_field_row_follow (GTK_WIDGET (self), target, SEGUE_RESISTANCE_CHOSEN_OPTION, G_CALLBACK (fill_soon));
  segue_field_row_follow_edits (GTK_WIDGET (self), target, G_CALLBACK (fill_soon));
  segue_field_row_set_flush (GTK_WIDGET (self), flush);

  return GTK_WIDGET (self);
}

/**
 * segue_answer_offers_choose:
 * @part: of the line of an option
 *
 * Chooses the option, if anything stands there.
 */
void
segue_answer_offers_choose (SegueAnswerOffers *self,
                            GtkWidget         *part)
{
  const Line *line;

  g_return_if_fail (SEGUE_IS_ANSWER_OFFERS (self));

  line = get_line (self, find_line (self, part));
  if (gtk_widget_get_sensitive (GTK_WIDGET (line->check)))
    gtk_check_button_set_active (line->check, TRUE);
}
