/* segue-judgement-row.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-judgement-row"

#include "config.h"

#include "segue-judgement-row.h"

#include "segue-engagement.h"
#include "segue-icon-names.h"
#include "segue-judgement-popover.h"
#include "segue-judgement.h"
#include "segue-standing.h"

#include <glib/gi18n.h>

struct _SegueJudgementRow
{
  AdwActionRow    parent_instance;

  /* Borrowed: children. */
  GtkWidget      *stale_icon;
  GtkMenuButton  *button;

  /* Owned. */
  SegueWorkspace *workspace;
  GPtrArray      *engagements; /* SegueRecord, at least one */

  guint           update_source;
};

enum
{
  SIGNAL_FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SegueJudgementRow, segue_judgement_row, ADW_TYPE_ACTION_ROW)

/* The newest, which the attitudes beside it are from, be it dated ahead. */
static SegueRecord *
find_judgement (SegueJudgementRow *self,
                guint              i)
{
  return segue_standing_find_judgement (segue_workspace_get_shown (self->workspace), g_ptr_array_index (self->engagements, i),
                                        SEGUE_DAY_NONE);
}

static gboolean
is_alike (SegueRecord *one,
          SegueRecord *two)
{
  static const guint fields[] = {
    SEGUE_JUDGEMENT_ASSESSOR, SEGUE_JUDGEMENT_AS_OF, SEGUE_JUDGEMENT_BASIS, SEGUE_JUDGEMENT_CONFIDENCE,
  };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      SegueValue first = segue_record_peek (one, fields[i]);
      SegueValue second = segue_record_peek (two, fields[i]);

      if (!segue_value_equal (segue_record_get_field (one, fields[i]), &first, &second))
        return FALSE;
    }

  return TRUE;
}

/* One judgement that says what those of all engagements say.
 * Returns: whether there is any; *judgement is %NULL where they differ.
 */
static gboolean
find_common (SegueJudgementRow  *self,
             SegueRecord       **judgement)
{
  gboolean any = FALSE, same = TRUE;

  *judgement = NULL;
  for (guint i = 0; i < self->engagements->len; i++)
    {
      SegueRecord *found = find_judgement (self, i);

      any = any || found != NULL;
      same = same && found != NULL && (*judgement == NULL || is_alike (*judgement, found));
      *judgement = found;
    }
  if (!same)
    *judgement = NULL;

  return any;
}

/* “Judged by Maren C., 2 Apr: <i>said to me</i>, confidence 4 of 5” */
static char *
dup_markup (SegueRecord *judgement)
{
  g_autofree char *day = segue_day_to_short_label (segue_record_get_day (judgement, SEGUE_JUDGEMENT_AS_OF), segue_today ());
  const SegueChoices *bases = segue_record_get_field (judgement, SEGUE_JUDGEMENT_BASIS)->choices;
  g_autofree char *who = g_markup_escape_text (segue_record_get_text (judgement, SEGUE_JUDGEMENT_ASSESSOR), -1);
  g_autofree char *basis = g_markup_escape_text (segue_choices_get_label (bases, segue_record_get_choice (judgement, SEGUE_JUDGEMENT_BASIS)), -1);

  if (!segue_record_is_set (judgement, SEGUE_JUDGEMENT_CONFIDENCE))
    /* Translators: who, when, on what basis: “Judged by Maren C., 2 Apr: Said to me” */
    return g_strdup_printf (_("Judged by %s, %s: <i>%s</i>"), who, day, basis);

  /* Translators: who, when, on what basis, how surely. */
  return g_strdup_printf (_("Judged by %s, %s: <i>%s</i>, confidence %d of 5"), who, day, basis,
                          (int) segue_record_get_integer (judgement, SEGUE_JUDGEMENT_CONFIDENCE));
}

static SegueFreshness
get_freshness (SegueJudgementRow *self,
               SegueRecord       *judgement)
{
  SegueThresholds thresholds = segue_thresholds_read (segue_workspace_get_shown (self->workspace));

  return segue_judgement_get_freshness (judgement, segue_today (), &thresholds);
}

/* What a reader must know besides: that it is old, that it is challenged. */
static char *
dup_caveats (SegueJudgementRow *self,
             SegueRecord       *judgement)
{
  SegueRecord *engagement = g_ptr_array_index (self->engagements, 0);
  SegueFreshness freshness = get_freshness (self, judgement);
  GString *text = g_string_new (NULL);

  if (freshness == SEGUE_FRESHNESS_STALE || freshness == SEGUE_FRESHNESS_OLD)
    {
      gulong days = (gulong) (segue_today () - segue_record_get_day (judgement, SEGUE_JUDGEMENT_AS_OF));

      g_string_append_printf (text, ngettext ("%lu day ago: it may no longer hold.", "%lu days ago: it may no longer hold.", days), days);
    }
  if (self->engagements->len == 1 && segue_record_get_boolean (engagement, SEGUE_ENGAGEMENT_DISPUTED))
    {
      const char *note = segue_record_get_text (engagement, SEGUE_ENGAGEMENT_DISPUTE_NOTE);

      /* Translators: what the person says against what is held of them. */
      g_string_append_printf (text, "%s%s%s", text->len > 0 ? "\n" : "", _("Disputed"), note != NULL ? ": " : ".");
      g_string_append (text, note != NULL ? note : "");
    }

  return g_string_free (text, FALSE);
}

static void
update (SegueJudgementRow *self)
{
  SegueRecord *judgement;
  gboolean any = find_common (self, &judgement);
  g_autofree char *markup = NULL;
  g_autofree char *caveats = judgement != NULL ? dup_caveats (self, judgement) : g_strdup ("");
  g_autofree char *subtitle = g_markup_escape_text (caveats, -1);

  if (judgement != NULL)
    markup = dup_markup (judgement);
  else
    markup = g_strdup (any ? _("Judged by several people, or on several days") : _("Not judged yet"));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), markup);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_widget_set_visible (gtk_widget_get_parent (self->stale_icon), *caveats != '\0'); /* with its space */
  gtk_widget_set_visible (GTK_WIDGET (self->button), any);
}

static gboolean
update_cb (gpointer data)
{
  SegueJudgementRow *self = data;

  self->update_source = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

/* A judgement does not say whose it was before it was moved to somebody else, and an
 * edit of many people changes many: whatever happens is looked at once.
 */
static void
update_soon (SegueJudgementRow *self)
{
  if (self->update_source == 0)
    self->update_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
}

static void
failed_cb (SegueJudgementRow *self,
           const char        *message)
{
  g_signal_emit (self, signals[SIGNAL_FAILED], 0, message);
}

static void
create_popover_cb (GtkMenuButton *button,
                   gpointer       data)
{
  SegueJudgementRow *self = SEGUE_JUDGEMENT_ROW (data);
  GtkPopover *before = gtk_menu_button_get_popover (button);
  GtkWidget *popover;

  if (before != NULL && segue_judgement_popover_is_refused (SEGUE_JUDGEMENT_POPOVER (before)))
    return;

  popover = segue_judgement_popover_new (self->workspace, self->engagements);
  g_signal_connect_object (popover, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (button, popover);
}

static void
segue_judgement_row_dispose (GObject *object)
{
  SegueJudgementRow *self = SEGUE_JUDGEMENT_ROW (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_pointer (&self->engagements, g_ptr_array_unref);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (segue_judgement_row_parent_class)->dispose (object);
}

static void
segue_judgement_row_class_init (SegueJudgementRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = segue_judgement_row_dispose;

  /**
   * SegueJudgementRow::failed:
   * @message: why nothing was written
   */
  signals[SIGNAL_FAILED] = g_signal_new ("failed", SEGUE_TYPE_JUDGEMENT_ROW, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
segue_judgement_row_init (SegueJudgementRow *self)
{
  self->stale_icon = gtk_image_new_from_icon_name ("dialog-warning-symbolic");
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_icon_name (self->button, "document-edit-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _("Basis, Confidence and Dispute"));
  gtk_widget_set_valign (GTK_WIDGET (self->button), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_menu_button_set_create_popup_func (self->button, create_popover_cb, self, NULL);

  adw_action_row_add_prefix (ADW_ACTION_ROW (self), self->stale_icon);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->button));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self), GTK_WIDGET (self->button));
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 0);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "judged");
  segue_icon_names_set (GTK_WIDGET (self));
}

/**
 * segue_judgement_row_new:
 * @engagements: (element-type SegueRecord): at least one
 *
 * Returns: (transfer floating): a row that says what is known of their judgements
 */
GtkWidget *
segue_judgement_row_new (SegueWorkspace *workspace,
                         GPtrArray      *engagements)
{
  SegueJudgementRow *self = g_object_new (SEGUE_TYPE_JUDGEMENT_ROW, NULL);
  SegueRecordList *judgements = segue_plan_list (segue_workspace_get_shown (workspace), SEGUE_RECORD_JUDGEMENT);

  self->workspace = g_object_ref (workspace);
  self->engagements = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < engagements->len; i++)
    {
      SegueRecord *engagement = g_ptr_array_index (engagements, i);

      g_ptr_array_add (self->engagements, g_object_ref (engagement));
      g_signal_connect_object (engagement, "notify", G_CALLBACK (update_soon), self, G_CONNECT_SWAPPED);
    }
  update (self); /* asks the plan first, so that it hears of a change before this does */
  g_signal_connect_object (judgements, "record-changed", G_CALLBACK (update_soon), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (judgements, "items-changed", G_CALLBACK (update_soon), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
