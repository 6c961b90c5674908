/* segue-calendar-bar.c - which days are looked at, the search, and what is hidden
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-calendar-view"

#include "config.h"

#include "segue-calendar-view-private.h"

#include "segue-findings.h"
#include "segue-icon-names.h"
#include "segue-large-text.h"
#include "segue-search-as-typed.h"
#include "segue-starter-dialog.h"

#include <glib/gi18n.h>

static gboolean
is_searched (SegueCalendarView *self)
{
  return *gtk_editable_get_text (self->search_entry) != '\0';
}

/* The search and the chips that are set, for people who wonder what is hidden. */
static char *
dup_reasons (SegueCalendarView *self)
{
  g_autofree char *filters = segue_calendar_filters_dup_words (self, FALSE);
  g_autofree char *reasons = NULL;

  if (!is_searched (self))
    return g_markup_escape_text (filters, -1);

  reasons = *filters != '\0' ? g_strdup_printf ("%s, %s", filters, _("Search")) : g_strdup (_("Search"));
  return g_markup_escape_text (reasons, -1);
}

static guint
count (SegueCalendar *calendar,
       SegueDay       first,
       SegueDay       last)
{
  g_autoptr(GPtrArray) items = segue_calendar_find (calendar, first, last);

  return items->len;
}

/* In one sentence, how many there are in what is seen, and why not all. */
static char *
dup_counts (SegueCalendarView *self,
            SegueCalendarMode *mode)
{
  g_autofree char *title = segue_calendar_mode_dup_title (mode);
  g_autofree char *days = g_markup_escape_text (title, -1);
  g_autofree char *reasons = NULL;
  SegueDay first, last;
  guint n_shown, n_all;

  if (!segue_calendar_mode_get_range (mode, &first, &last))
    return g_strdup ("");

  n_shown = count (segue_calendar_state_get_calendar (self->state), first, last);
  if (!segue_calendar_state_narrows (self->state))
    /* Translators: how many, then the month or the days: “27 items in April 2027”. */
    return g_strdup_printf (ngettext ("<b>%u</b> item in %s", "<b>%u</b> items in %s", n_shown), n_shown, days);

  n_all = count (segue_calendar_state_get_whole (self->state), first, last);
  reasons = dup_reasons (self);
  /* Translators: how many are shown, how many there are, the month or the days, how many
   * are hidden, and the filters that hide them, one after the other.
   */
  return g_strdup_printf (_("<b>%u of %u</b> items in %s · %u hidden by <i>%s</i>"), n_shown, n_all, days, n_all - n_shown, reasons);
}

/* What the picture says, and what the checks say about the plan: with the first of them,
 * or only how many there are.
 */
char *
segue_calendar_bar_dup_status (SegueCalendarView *self,
                               gboolean           with_first)
{
  SegueFindings *checks = segue_findings_get (self->workspace);
  gint64 rollout = segue_calendar_state_get_rollout (self->state);
  SegueCalendarMode *mode = segue_calendar_modes_get (self);
  g_autofree char *own = segue_calendar_mode_dup_status (mode);
  g_autofree char *seen = own != NULL ? g_steal_pointer (&own) : dup_counts (self, mode);
  g_autofree char *summary = with_first ? segue_findings_dup_summary (checks, rollout) : segue_findings_dup_counts (checks, rollout);
  g_autofree char *findings = summary != NULL && *summary != '\0' ? g_markup_escape_text (summary, -1) : NULL;

  if (findings == NULL || *seen == '\0')
    return g_steal_pointer (&seen);

  /* Translators: two parts of a sentence: how many items there are, and what is wrong. */
  return g_strdup_printf (C_("status", "%s · %s"), seen, findings);
}

/* Search and filters in words, for paper.  What is searched for may be anything. */
char *
segue_calendar_view_dup_narrowing (SeguePage           *page,
                                   SegueRedactionLevel  level)
{
  SegueCalendarView *self = SEGUE_CALENDAR_VIEW (page);
  g_autofree char *filters = segue_calendar_filters_dup_words (self, TRUE);
  g_autofree char *search = NULL;

  if (is_searched (self))
    search = level == SEGUE_REDACTION_LEVEL_TEAM ? g_strdup_printf (_("search “%s”"), gtk_editable_get_text (self->search_entry))
                                                 : g_strdup (_("a search"));
  if (*filters == '\0')
    return g_steal_pointer (&search);

  return search != NULL ? g_strdup_printf ("%s · %s", filters, search) : g_steal_pointer (&filters);
}

/* Which days are seen, where the mode has any. */
void
segue_calendar_bar_show_days (SegueCalendarView *self)
{
  SegueCalendarMode *mode = segue_calendar_modes_get (self);
  SegueDay first, last;
  gboolean has_days = segue_calendar_mode_get_range (mode, &first, &last);

  gtk_widget_set_visible (self->days_box, has_days);
  segue_calendar_filters_show (self, has_days);
  if (has_days)
    {
      g_autofree char *title = segue_calendar_mode_dup_title (mode);

      gtk_menu_button_set_label (self->title_button, title);
      segue_large_text_cut_label (GTK_WIDGET (self->title_button));
      segue_icon_names_call (gtk_widget_get_first_child (GTK_WIDGET (self->title_button)), title);
    }
}

/* Shows all again. */
void
segue_calendar_bar_clear (SegueCalendarView *self)
{
  gtk_editable_set_text (self->search_entry, "");
  segue_calendar_filters_clear (self);
}

static void
clear_filters_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  segue_calendar_bar_clear (SEGUE_CALENDAR_VIEW (widget));
}

static void
step_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SegueCalendarView *self = SEGUE_CALENDAR_VIEW (widget);

  segue_calendar_mode_step (segue_calendar_modes_get (self), self->state, g_str_equal (action, "calendar.next") ? 1 : -1);
}

static void
today_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  segue_calendar_state_set_day (SEGUE_CALENDAR_VIEW (widget)->state, segue_today ());
}

static void
starter_plan_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  SegueCalendarView *self = SEGUE_CALENDAR_VIEW (widget);

  if (segue_page_may_write (widget, self->workspace))
    segue_starter_dialog_present (GTK_WINDOW (gtk_widget_get_root (widget)), self->workspace, segue_calendar_state_get_rollout (self->state));
}

static void
go_to_date_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  SegueCalendarView *self = SEGUE_CALENDAR_VIEW (widget);

  if (gtk_widget_get_visible (self->days_box))
    gtk_menu_button_popup (self->title_button);
}

static void
picker_shown_cb (SegueCalendarView *self)
{
  segue_day_picker_show_day (self->picker, segue_calendar_state_get_day (self->state));
}

static void
picked_cb (SegueCalendarView *self,
           SegueDay           day)
{
  if (day != SEGUE_DAY_NONE)
    segue_calendar_state_set_day (self->state, day);
  segue_page_focus (SEGUE_PAGE (self));
}

static void
search_changed_cb (SegueCalendarView *self)
{
  if (self->state != NULL && !self->is_arranging)
    segue_calendar_filters_apply (self);
}

static void
search_stopped_cb (SegueCalendarView *self)
{
  gtk_editable_set_text (self->search_entry, "");
  segue_page_focus (SEGUE_PAGE (self));
}

/* To the first that is found from the day on that is looked at, or before it. */
static void
search_activated_cb (SegueCalendarView *self)
{
  SegueCalendar *calendar = segue_calendar_state_get_calendar (self->state);
  const SegueCalendarItem *found = NULL;

  for (guint i = 0; i < segue_calendar_get_n_items (calendar); i++)
    {
      found = segue_calendar_get_item (calendar, i);
      if (found->last >= segue_calendar_state_get_day (self->state))
        break;
    }
  if (found == NULL)
    return;

  segue_page_select (SEGUE_PAGE (self), segue_record_get_id (found->record));
  segue_page_focus (SEGUE_PAGE (self));
}

/* What is typed within a popover is meant for it. */
static gboolean
key_cb (SegueCalendarView     *self,
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

/* Search and chips as they were left. */
void
segue_calendar_bar_begin (SegueCalendarView *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->picker = SEGUE_DAY_PICKER (segue_day_picker_new ());
  segue_day_picker_set_required (self->picker, TRUE);
  gtk_menu_button_set_popover (self->title_button, GTK_WIDGET (self->picker));
  g_signal_connect_object (self->picker, "show", G_CALLBACK (picker_shown_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->picker, "picked", G_CALLBACK (picked_cb), self, G_CONNECT_SWAPPED);

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->modes), keys);
  segue_calendar_filters_begin (self);
  segue_calendar_filters_apply (self);
}

void
segue_calendar_bar_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "calendar.clear-filters", NULL, clear_filters_cb);
  gtk_widget_class_install_action (klass, "calendar.previous", NULL, step_cb);
  gtk_widget_class_install_action (klass, "calendar.next", NULL, step_cb);
  gtk_widget_class_install_action (klass, "calendar.today", NULL, today_cb);
  gtk_widget_class_install_action (klass, "calendar.go-to-date", NULL, go_to_date_cb);
  gtk_widget_class_install_action (klass, "calendar.starter-plan", NULL, starter_plan_cb);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_g, GDK_CONTROL_MASK, "calendar.go-to-date", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Home, GDK_CONTROL_MASK, "calendar.today", NULL);
}

void
segue_calendar_bar_bind (GtkWidgetClass *klass)
{
  g_type_ensure (SEGUE_TYPE_FILTER_CHIP);

  gtk_widget_class_bind_template_child (klass, SegueCalendarView, filter_bar);
  gtk_widget_class_bind_template_child (klass, SegueCalendarView, first_row);
  gtk_widget_class_bind_template_child (klass, SegueCalendarView, days_box);
  gtk_widget_class_bind_template_child (klass, SegueCalendarView, title_button);
  gtk_widget_class_bind_template_child (klass, SegueCalendarView, search_entry);
  gtk_widget_class_bind_template_child (klass, SegueCalendarView, audience_chip);
  gtk_widget_class_bind_template_child (klass, SegueCalendarView, kind_chip);
  gtk_widget_class_bind_template_child (klass, SegueCalendarView, channel_chip);
  gtk_widget_class_bind_template_child (klass, SegueCalendarView, state_chip);
  gtk_widget_class_bind_template_callback (klass, search_changed_cb);
  gtk_widget_class_bind_template_callback (klass, search_stopped_cb);
  gtk_widget_class_bind_template_callback (klass, search_activated_cb);
}
