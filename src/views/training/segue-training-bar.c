/* segue-training-bar.c - the search, whose training is looked at, and what that hides
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-training-view"

#include "config.h"

#include "segue-training-view-private.h"

#include "segue-filter-records.h"
#include "segue-fold.h"
#include "segue-search-as-typed.h"

#include <glib/gi18n.h>

#define FILTER "audience"

static gboolean
is_searched (SegueTrainingView *self)
{
  return *gtk_editable_get_text (self->search_entry) != '\0';
}

static gint64
get_chosen (SegueTrainingView *self)
{
  const GArray *chosen = segue_filter_chip_get_chosen (self->audience_chip);

  return chosen->len > 0 ? g_array_index (chosen, gint64, chosen->len - 1) : 0;
}

static void
choose (SegueTrainingView *self,
        gint64             audience)
{
  g_autoptr(GArray) chosen = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (audience != 0)
    g_array_append_val (chosen, audience);
  self->is_arranging = TRUE;
  segue_filter_chip_set_chosen (self->audience_chip, chosen);
  self->is_arranging = FALSE;
}

/* Of audiences one is looked at, with those above and below it: the one chosen last. */
static gint64
choose_one (SegueTrainingView *self)
{
  const GArray *chosen = segue_filter_chip_get_chosen (self->audience_chip);
  gint64 before = segue_page_state_get_audience (SEGUE_PAGE_STATE (self->state));
  gint64 audience = 0;

  for (guint i = 0; i < chosen->len; i++)
    if (audience == 0 || g_array_index (chosen, gint64, i) != before)
      audience = g_array_index (chosen, gint64, i);
  if (chosen->len > 1)
    choose (self, audience);

  return audience;
}

static void
apply (SegueTrainingView *self)
{
  g_autofree char *words = segue_fold (gtk_editable_get_text (self->search_entry));

  segue_page_state_set_filter (SEGUE_PAGE_STATE (self->state), choose_one (self), words);
}

/* At once: nobody says when Segue will be ended. */
static void
chip_changed_cb (SegueTrainingView *self)
{
  GVariantBuilder builder;
  g_autofree char *id = NULL;
  const char *values[] = { NULL, NULL };

  if (self->is_arranging || self->state == NULL)
    return;

  apply (self);
  if (self->settings == NULL)
    return;

  id = g_strdup_printf ("%" G_GINT64_FORMAT, get_chosen (self));
  values[0] = id;
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{sas}"));
  if (get_chosen (self) != 0)
    g_variant_builder_add (&builder, "{s^as}", FILTER, values);
  g_settings_set_value (self->settings, "filters", g_variant_builder_end (&builder));
}

/* An audience that is gone is passed over. */
static void
recall (SegueTrainingView *self)
{
  g_autoptr(GVariant) stored = g_settings_get_value (self->settings, "filters");
  g_autoptr(GVariant) values = g_variant_lookup_value (stored, FILTER, G_VARIANT_TYPE_STRING_ARRAY);
  const char *text = NULL;
  gint64 id;

  if (values == NULL || g_variant_n_children (values) == 0)
    return;

  g_variant_get_child (values, 0, "&s", &text);
  id = g_ascii_strtoll (text, NULL, 10);
  if (segue_plan_find (segue_workspace_get_shown (self->workspace), SEGUE_RECORD_AUDIENCE, id) != NULL)
    choose (self, id);
}

static GPtrArray *
get_options (gpointer data,
             guint    key)
{
  SegueTrainingView *self = data;
  GPtrArray *options = segue_filter_options_new ();

  segue_filter_options_add_audiences (options, segue_workspace_get_shown (self->workspace));

  return options;
}

static void
search_changed_cb (SegueTrainingView *self)
{
  if (self->state != NULL && !self->is_arranging)
    apply (self);
}

static void
search_stopped_cb (SegueTrainingView *self)
{
  gtk_editable_set_text (self->search_entry, "");
  segue_page_focus (SEGUE_PAGE (self));
}

/* To the first that is found. */
static void
search_activated_cb (SegueTrainingView *self)
{
  g_autoptr(GArray) shown = segue_page_mode_dup_shown (segue_training_modes_get (self));

  if (shown->len == 0)
    return;

  segue_page_select (SEGUE_PAGE (self), g_array_index (shown, gint64, 0));
  segue_page_focus (SEGUE_PAGE (self));
}

/* What is typed within a popover, or into something, is meant for it. */
static gboolean
key_cb (SegueTrainingView     *self,
        guint                  keyval,
        guint                  keycode,
        GdkModifierType        state,
        GtkEventControllerKey *keys)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (focus == NULL || gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL || GTK_IS_EDITABLE (focus) || GTK_IS_TEXT_VIEW (focus))
    return GDK_EVENT_PROPAGATE;

  return segue_search_as_typed (self->search_entry, keyval, state, keys);
}

/* Shows all again. */
void
segue_training_bar_clear (SegueTrainingView *self)
{
  gtk_editable_set_text (self->search_entry, "");
  choose (self, 0);
  chip_changed_cb (self);
}

/* What narrows what is seen, as markup; empty where nothing does. */
char *
segue_training_bar_dup_hidden (SegueTrainingView *self)
{
  g_autofree char *narrowing = segue_training_view_dup_narrowing (SEGUE_PAGE (self), SEGUE_REDACTION_LEVEL_TEAM);
  g_autofree char *escaped = NULL;

  if (narrowing == NULL)
    return g_strdup ("");

  escaped = g_markup_escape_text (narrowing, -1);
  /* Translators: what search and filters let through. */
  return g_strdup_printf (_("only <i>%s</i>"), escaped);
}

/* Search and filter in words, for paper.  What is searched for may be anything. */
char *
segue_training_view_dup_narrowing (SeguePage           *page,
                                   SegueRedactionLevel  level)
{
  SegueTrainingView *self = SEGUE_TRAINING_VIEW (page);
  SeguePlan *plan = segue_workspace_get_shown (self->workspace);
  SegueRecord *audience = segue_plan_find (plan, SEGUE_RECORD_AUDIENCE, get_chosen (self));
  g_autofree char *name = audience != NULL ? segue_plan_dup_title (plan, audience) : NULL;
  g_autofree char *search = NULL;

  if (is_searched (self))
    search = level == SEGUE_REDACTION_LEVEL_TEAM ? g_strdup_printf (_("search “%s”"), gtk_editable_get_text (self->search_entry))
                                                 : g_strdup (_("a search"));
  if (name == NULL)
    return g_steal_pointer (&search);

  return search != NULL ? g_strdup_printf ("%s · %s", name, search) : g_steal_pointer (&name);
}

/* Search and chip as they were left. */
void
segue_training_bar_begin (SegueTrainingView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->modes), keys);
  segue_filter_chip_set_source (self->audience_chip, get_options, self, 0);
  g_signal_connect_object (self->audience_chip, "changed", G_CALLBACK (chip_changed_cb), self, G_CONNECT_SWAPPED);
  if (self->settings != NULL)
    recall (self);
  apply (self);
}

static void
clear_filters_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  segue_training_bar_clear (SEGUE_TRAINING_VIEW (widget));
}

void
segue_training_bar_bind (GtkWidgetClass *klass)
{
  g_type_ensure (SEGUE_TYPE_FILTER_CHIP);

  gtk_widget_class_install_action (klass, "training.clear-filters", NULL, clear_filters_cb);
  gtk_widget_class_bind_template_child (klass, SegueTrainingView, filter_bar);
  gtk_widget_class_bind_template_child (klass, SegueTrainingView, search_entry);
  gtk_widget_class_bind_template_child (klass, SegueTrainingView, audience_chip);
  gtk_widget_class_bind_template_callback (klass, search_changed_cb);
  gtk_widget_class_bind_template_callback (klass, search_stopped_cb);
  gtk_widget_class_bind_template_callback (klass, search_activated_cb);
}
