/* segue-resistance-bar.c - the search, and what it and the chips hide
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-resistance-view"

#include "config.h"

#include "segue-resistance-view-private.h"

#include "segue-fold.h"
#include "segue-search-as-typed.h"

#include <glib/gi18n.h>

static gboolean
is_searched (SegueResistanceView *self)
{
  return *gtk_editable_get_text (self->search_entry) != '\0';
}

/* Lets through what the search and the chips say. */
void
segue_resistance_bar_apply (SegueResistanceView *self)
{
  g_autofree char *words = segue_fold (gtk_editable_get_text (self->search_entry));
  gint64 audience = segue_resistance_chips_get_audience (self);

  self->is_arranging = TRUE; /* the chips say it already */
  segue_resistance_chips_apply (self);
  self->is_arranging = FALSE;
  segue_page_state_set_filter (SEGUE_PAGE_STATE (self->state), audience, words);
}

static void
search_changed_cb (SegueResistanceView *self)
{
  if (self->state != NULL && !self->is_arranging)
    segue_resistance_bar_apply (self);
}

static void
search_stopped_cb (SegueResistanceView *self)
{
  gtk_editable_set_text (self->search_entry, "");
  segue_page_focus (SEGUE_PAGE (self));
}

/* To the first that is found. */
static void
search_activated_cb (SegueResistanceView *self)
{
  g_autoptr(GArray) shown = segue_page_mode_dup_shown (segue_resistance_modes_get (self));

  if (shown->len == 0)
    return;

  segue_page_select (SEGUE_PAGE (self), g_array_index (shown, gint64, 0));
  segue_page_focus (SEGUE_PAGE (self));
}

/* What is typed within a popover, or into something, is meant for it. */
static gboolean
key_cb (SegueResistanceView   *self,
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
segue_resistance_bar_clear (SegueResistanceView *self)
{
  self->is_arranging = TRUE;
  gtk_editable_set_text (self->search_entry, "");
  self->is_arranging = FALSE;
  segue_resistance_chips_clear (self);
  segue_resistance_state_clear (self->state);
}

/* What narrows what is seen, as markup; empty where nothing does. */
char *
segue_resistance_bar_dup_hidden (SegueResistanceView *self)
{
  g_autofree char *narrowing = segue_resistance_view_dup_narrowing (SEGUE_PAGE (self), SEGUE_REDACTION_LEVEL_TEAM);
  g_autofree char *escaped = NULL;

  if (narrowing == NULL)
    return g_strdup ("");

  escaped = g_markup_escape_text (narrowing, -1);
  /* Translators: what search and filters let through. */
  return g_strdup_printf (_("only <i>%s</i>"), escaped);
}

/* Search and filter in words, for paper.  What is searched for may be anything. */
char *
segue_resistance_view_dup_narrowing (SeguePage           *page,
                                     SegueRedactionLevel  level)
{
  SegueResistanceView *self = SEGUE_RESISTANCE_VIEW (page);
  g_autofree char *chips = segue_resistance_chips_dup_words (self, level);
  g_autofree char *search = NULL;

  if (is_searched (self))
    search = level == SEGUE_REDACTION_LEVEL_TEAM ? g_strdup_printf (_("search “%s”"), gtk_editable_get_text (self->search_entry))
                                                 : g_strdup (_("a search"));
  if (*chips == '\0')
    return g_steal_pointer (&search);

  return search != NULL ? g_strdup_printf ("%s · %s", chips, search) : g_steal_pointer (&chips);
}

/* Search and chips as they were left. */
void
segue_resistance_bar_begin (SegueResistanceView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->modes), keys);
  segue_resistance_chips_begin (self);
  segue_resistance_bar_apply (self);
}

static void
clear_filters_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  segue_resistance_bar_clear (SEGUE_RESISTANCE_VIEW (widget));
}

void
segue_resistance_bar_bind (GtkWidgetClass *klass)
{
  g_type_ensure (SEGUE_TYPE_FILTER_CHIP);

  gtk_widget_class_install_action (klass, "resistance.clear-filters", NULL, clear_filters_cb);
  gtk_widget_class_bind_template_child (klass, SegueResistanceView, filter_bar);
  gtk_widget_class_bind_template_child (klass, SegueResistanceView, search_entry);
  segue_resistance_chips_bind (klass);
  gtk_widget_class_bind_template_callback (klass, search_changed_cb);
  gtk_widget_class_bind_template_callback (klass, search_stopped_cb);
  gtk_widget_class_bind_template_callback (klass, search_activated_cb);
}
