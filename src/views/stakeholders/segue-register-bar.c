/* segue-register-bar.c - search and chips above the list, and what they hide
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-register-view"

#include "config.h"

#include "segue-register-view-private.h"

#include "segue-heard.h"
#include "segue-icon-names.h"
#include "segue-large-text.h"
#include "segue-search-as-typed.h"

#include <glib/gi18n.h>

static SegueLongList *
get_long_list (SegueRegisterView *self)
{
  return segue_sheet_list_get_long_list (self->list);
}

static SegueFilterChip *
get_chip (SegueRegisterView *self,
          SegueFacet         facet)
{
  switch (facet)
    {
    case SEGUE_FACET_AUDIENCE:
      return self->audience_chip;
    case SEGUE_FACET_OWNER:
      return self->owner_chip;
    case SEGUE_FACET_STANDING:
      return self->standing_chip;
    case SEGUE_FACET_BARRIER:
      return self->barrier_chip;
    }

  g_assert_not_reached ();
}

static GtkToggleButton *
get_flag_chip (SegueRegisterView *self,
               SegueRegisterFlag  flag)
{
  switch (flag)
    {
    case SEGUE_REGISTER_KEY_PEOPLE:
      return self->key_chip;
    case SEGUE_REGISTER_OVERDUE:
      return self->overdue_chip;
    case SEGUE_REGISTER_SILENT:
      return self->silent_chip;
    }

  g_assert_not_reached ();
}

static gboolean
is_searched (SegueRegisterView *self)
{
  return *gtk_editable_get_text (self->search_entry) != '\0';
}

/* Whether something may be hidden. */
gboolean
segue_register_bar_narrows (SegueRegisterView *self)
{
  return is_searched (self) || segue_register_filter_is_on (self->filter);
}

static char *
dup_reasons (SegueRegisterView *self)
{
  g_autofree char *filters = segue_register_filter_dup_reasons (self->filter);
  g_autofree char *reasons = NULL;

  if (!is_searched (self))
    return g_markup_escape_text (filters, -1);

  reasons = *filters != '\0' ? g_strdup_printf ("%s, %s", filters, _("Search")) : g_strdup (_("Search"));
  return g_markup_escape_text (reasons, -1);
}

/* In one sentence, how many are seen, and why not all. */
char *
segue_register_bar_dup_status (SegueRegisterView *self,
                               guint              n_shown,
                               guint              n_all,
                               guint              n_selected)
{
  GString *status = g_string_new (NULL);

  if (n_shown == n_all)
    {
      g_string_append_printf (status, ngettext ("<b>%u</b> stakeholder", "<b>%u</b> stakeholders", n_all), n_all);
    }
  else
    {
      g_autofree char *reasons = dup_reasons (self);

      /* Translators: how many are shown, how many there are, how many are hidden,
       * and the filters that hide them, one after the other.
       */
      g_string_append_printf (status, _("<b>%u of %u</b> stakeholders shown · %u hidden by <i>%s</i>"),
                              n_shown, n_all, n_all - n_shown, reasons);
    }

  if (n_selected > 1)
    {
      g_string_append (status, " · ");
      g_string_append_printf (status, ngettext ("%u selected", "%u selected", n_selected), n_selected);
    }

  return g_string_free (status, FALSE);
}

/* The groups of whom nothing is heard are a list beside that of the people. */
void
segue_register_bar_show_silent (SegueRegisterView *self)
{
  gboolean is_asked = self->rollout != 0 && segue_register_filter_get_flag (self->filter, SEGUE_REGISTER_SILENT);
  guint n = is_asked ? segue_rollout_count_silent (segue_sheet_list_get_plan (self->list), self->rollout, segue_today ()) : 0;
  g_autofree char *label = g_strdup_printf (ngettext ("%u Silent Audience", "%u Silent Audiences", n), n);

  gtk_button_set_label (GTK_BUTTON (self->silent_button), label);
  segue_icon_names_call (self->silent_button, label);
  segue_large_text_cut_label (self->silent_button);
  gtk_widget_set_visible (self->silent_button, n > 0);
  /* Beside two buttons a narrow window has no room for words. */
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->status_bar),
                                  self->is_narrow && n > 0 ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}

/* What cannot be seen cannot be filtered by. */
static void
offer_chips (SegueRegisterView *self)
{
  for (guint i = 0; i < SEGUE_N_REGISTER_FLAGS; i++)
    gtk_widget_set_visible (GTK_WIDGET (get_flag_chip (self, i)), segue_register_filter_shows_flag (self->filter, i));
  for (guint i = 0; i < SEGUE_N_FACETS; i++)
    gtk_widget_set_visible (GTK_WIDGET (get_chip (self, i)), segue_register_filter_shows_facet (self->filter, i));
}

static gboolean
passes (GObject  *record,
        gpointer  data)
{
  return segue_register_filter_passes (data, SEGUE_SHEET_ITEM (record));
}

static void
show_chips (SegueRegisterView *self)
{
  self->is_arranging = TRUE;
  for (guint i = 0; i < SEGUE_N_REGISTER_FLAGS; i++)
    gtk_toggle_button_set_active (get_flag_chip (self, i), segue_register_filter_get_flag (self->filter, i));
  for (guint i = 0; i < SEGUE_N_FACETS; i++)
    segue_filter_chip_set_chosen (get_chip (self, i), segue_register_filter_get (self->filter, i));
  self->is_arranging = FALSE;
}

static void
apply (SegueRegisterView *self)
{
  gboolean is_on = segue_register_filter_is_on (self->filter);

  segue_long_list_set_filter (get_long_list (self), is_on ? passes : NULL, self->filter, NULL);
  segue_register_view_show_status (self);
}

/* At once: nobody says when Segue will be ended. */
static void
apply_and_keep (SegueRegisterView *self)
{
  apply (self);
  if (self->settings != NULL)
    g_settings_set_value (self->settings, "filters", segue_register_filter_to_variant (self->filter));
}

static void
flag_toggled_cb (SegueRegisterView *self)
{
  if (self->is_arranging)
    return;

  for (guint i = 0; i < SEGUE_N_REGISTER_FLAGS; i++)
    segue_register_filter_set_flag (self->filter, i, gtk_toggle_button_get_active (get_flag_chip (self, i)));
  apply_and_keep (self);
}

static void
facet_changed_cb (SegueRegisterView *self)
{
  for (guint i = 0; i < SEGUE_N_FACETS; i++)
    segue_register_filter_set (self->filter, i, segue_filter_chip_get_chosen (get_chip (self, i)));
  apply_and_keep (self);
}

static void
search_changed_cb (SegueRegisterView *self)
{
  if (self->list == NULL)
    return; /* not filled yet */

  segue_long_list_set_search (get_long_list (self), gtk_editable_get_text (self->search_entry));
  segue_register_view_show_status (self);
}

static void
search_stopped_cb (SegueRegisterView *self)
{
  gtk_editable_set_text (self->search_entry, "");
  segue_page_focus (SEGUE_PAGE (self));
}

static void
search_activated_cb (SegueRegisterView *self)
{
  if (segue_long_list_get_n_shown (get_long_list (self)) == 0)
    return;

  segue_page_select (SEGUE_PAGE (self), segue_long_list_get_id (get_long_list (self), 0));
  segue_page_focus (SEGUE_PAGE (self));
}

/* Shows everybody again. */
void
segue_register_bar_clear (SegueRegisterView *self)
{
  segue_register_filter_clear (self->filter);
  show_chips (self);
  apply_and_keep (self);
  gtk_editable_set_text (self->search_entry, "");
}

static gboolean
records_changed_idle (gpointer data)
{
  SegueRegisterView *self = data;

  self->filter_source = 0;
  segue_register_filter_update (self->filter);
  show_chips (self);
  apply (self);

  return G_SOURCE_REMOVE;
}

/* What is filtered by has another name or another place in the tree, or is gone. */
static void
look_soon (SegueRegisterView *self)
{
  if (self->filter_source == 0 && segue_register_filter_is_on (self->filter))
    self->filter_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, records_changed_idle, self, NULL);
}

/* Of people only who is filtered by matters here: the list looks itself at a row that changes. */
static void
record_changed_cb (SegueRegisterView *self,
                   SegueRecord       *record)
{
  if (segue_record_get_kind (record) == SEGUE_RECORD_AUDIENCE ||
      segue_register_filter_has (self->filter, SEGUE_FACET_OWNER, segue_record_get_id (record)))
    look_soon (self);
}

static void
items_changed_cb (SegueRegisterView *self,
                  guint              position,
                  guint              removed,
                  guint              added,
                  SegueRecordList   *list)
{
  if (removed > 0 || segue_record_list_get_kind (list) == SEGUE_RECORD_AUDIENCE)
    look_soon (self);
}

static GPtrArray *
get_options (gpointer data,
             guint    key)
{
  SegueRegisterView *self = data;

  return segue_register_filter_dup_options (self->filter, key);
}

static gboolean
key_cb (SegueRegisterView     *self,
        guint                  keyval,
        guint                  keycode,
        GdkModifierType        state,
        GtkEventControllerKey *keys)
{
  return segue_search_as_typed (GTK_EDITABLE (self->search_entry), keyval, state, keys);
}

static void
search_as_typed (SegueRegisterView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->view), keys);
}

/* Filters as they were left. */
void
segue_register_bar_begin (SegueRegisterView *self)
{
  SeguePlan *plan = segue_sheet_list_get_plan (self->list);
  static const SegueRecordKind kinds[] = { SEGUE_RECORD_AUDIENCE, SEGUE_RECORD_STAKEHOLDER };

  self->filter = segue_register_filter_new (self->list);
  for (guint i = 0; i < SEGUE_N_FACETS; i++)
    segue_filter_chip_set_source (get_chip (self, i), get_options, self, i);
  offer_chips (self);
  search_as_typed (self);

  if (self->settings != NULL)
    {
      g_autoptr(GVariant) stored = g_settings_get_value (self->settings, "filters");

      segue_register_filter_from_variant (self->filter, stored);
      show_chips (self);
      apply (self);
    }

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      SegueRecordList *list = segue_plan_list (plan, kinds[i]);

      g_signal_connect_object (list, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (list, "record-changed", G_CALLBACK (record_changed_cb), self, G_CONNECT_SWAPPED);
    }
}

/* The list no longer asks whom to show. */
void
segue_register_bar_end (SegueRegisterView *self)
{
  g_clear_handle_id (&self->filter_source, g_source_remove);
  if (self->list != NULL)
    segue_long_list_set_filter (get_long_list (self), NULL, NULL, NULL);
}

void
segue_register_bar_bind (GtkWidgetClass *klass)
{
  g_type_ensure (SEGUE_TYPE_FILTER_CHIP);

  gtk_widget_class_bind_template_child (klass, SegueRegisterView, filter_bar);
  gtk_widget_class_bind_template_child (klass, SegueRegisterView, search_entry);
  gtk_widget_class_bind_template_child (klass, SegueRegisterView, key_chip);
  gtk_widget_class_bind_template_child (klass, SegueRegisterView, overdue_chip);
  gtk_widget_class_bind_template_child (klass, SegueRegisterView, silent_chip);
  gtk_widget_class_bind_template_child (klass, SegueRegisterView, audience_chip);
  gtk_widget_class_bind_template_child (klass, SegueRegisterView, owner_chip);
  gtk_widget_class_bind_template_child (klass, SegueRegisterView, standing_chip);
  gtk_widget_class_bind_template_child (klass, SegueRegisterView, barrier_chip);
  gtk_widget_class_bind_template_child (klass, SegueRegisterView, sort_button);
  gtk_widget_class_bind_template_child (klass, SegueRegisterView, view_button);
  gtk_widget_class_bind_template_callback (klass, search_changed_cb);
  gtk_widget_class_bind_template_callback (klass, search_stopped_cb);
  gtk_widget_class_bind_template_callback (klass, search_activated_cb);
  gtk_widget_class_bind_template_callback (klass, flag_toggled_cb);
  gtk_widget_class_bind_template_callback (klass, facet_changed_cb);
}
