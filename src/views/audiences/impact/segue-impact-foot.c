/* segue-impact-foot.c - says why the current cell is as it is, and what would help
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-impact-view"

#include "config.h"

#include "segue-impact-view-private.h"

#include "segue-audience.h"
#include "segue-page.h"

#include <glib/gi18n.h>
#include <string.h>

#define MOST_HEIGHT 132
#define NARROW_CHARS 8
#define WIDE_CHARS 60

/* A note in one line. */
static char *
dup_line (SegueRecord *record,
          guint        field)
{
  const char *text = segue_record_get_text (record, field);

  return text != NULL ? g_strstrip (g_strdelimit (g_strdup (text), "\n\r\t", ' ')) : NULL;
}

/* Sentences stand one after another. */
static void
append_sentence (GString    *text,
                 const char *sentence)
{
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
}

/* Whether it is a sentence of its own, with a mark at its end. */
static gboolean
is_ended (const char *line)
{
  const char *last = g_utf8_find_prev_char (line, line + strlen (line));

  return last != NULL && strstr (".!?…。！？؟।", last) != NULL;
}

/* A sentence for one field, of which @open is for words without a mark at their end, and @ended for
 * others; both have one %s.
 */
static void
append_field (GString     *text,
              SegueRecord *record,
              guint        field,
              const char  *open,
              const char  *ended)
{
  g_autofree char *line = dup_line (record, field);
  g_auto(GStrv) parts = NULL;
  g_autofree char *sentence = NULL;

  if (line == NULL || *line == '\0')
    return;

  parts = g_strsplit (is_ended (line) ? ended : open, "%s", 2);
  sentence = g_strjoinv (line, parts);
  append_sentence (text, sentence);
}

static void
append_days (GString     *text,
             SegueRecord *impact)
{
  SegueDay starts = segue_record_get_day (impact, SEGUE_IMPACT_STARTS);
  SegueDay ends = segue_record_get_day (impact, SEGUE_IMPACT_ENDS);
  g_autofree char *start = starts != SEGUE_DAY_NONE ? segue_day_to_short_label (starts, segue_today ()) : NULL;
  g_autofree char *end = ends != SEGUE_DAY_NONE ? segue_day_to_short_label (ends, segue_today ()) : NULL;
  g_autofree char *sentence = NULL;

  if (start != NULL && end != NULL)
    /* Translators: two days. */
    sentence = g_strdup_printf (_("Starts %s, absorbed by %s."), start, end);
  else if (start != NULL)
    sentence = g_strdup_printf (_("Starts %s."), start);
  else if (end != NULL)
    sentence = g_strdup_printf (_("Absorbed by %s."), end);

  if (sentence != NULL)
    append_sentence (text, sentence);
}

static void
append_answer (GString     *text,
               SegueRecord *impact)
{
  const SegueChoices *statuses = segue_record_get_field (impact, SEGUE_IMPACT_STATUS)->choices;
  int status = segue_record_get_choice (impact, SEGUE_IMPACT_STATUS);
  g_autofree char *sentence = NULL;

  if (segue_impact_get_score (impact) == 0)
    {
      append_sentence (text, _("It changes nothing, so that nothing has to answer it."));
      return;
    }

  if (status >= 0)
    {
      /* Translators: how far the answer to an impact is: “Status: Planned.” */
      sentence = g_strdup_printf (_("Status: %s."), segue_choices_get_label (statuses, status));
      append_sentence (text, sentence);
    }
  if (segue_record_is_set (impact, SEGUE_IMPACT_MITIGATION))
    append_field (text, impact, SEGUE_IMPACT_MITIGATION, _("Answered by: %s."), _("Answered by: %s"));
  else if (!segue_impact_is_answered (impact))
    append_sentence (text, _("Nothing answers it yet."));
}

/* “Handhelds (5).”, as markup */
static char *
dup_title (SegueRecord *impact)
{
  g_autofree char *title = dup_line (impact, SEGUE_IMPACT_TITLE);
  g_autofree char *bold = g_markup_printf_escaped ("<b>%s</b>", title != NULL ? title : "");
  g_autofree char *open = g_markup_escape_text (_("not assessed yet"), -1);
  int score = segue_impact_get_score (impact);

  if (score >= 0)
    /* Translators: an impact and its degree: “Handhelds (5).” */
    return g_strdup_printf (C_("impact", "%s (%d)."), bold, score);

  /* Translators: an impact, and “not assessed yet” */
  return g_strdup_printf (C_("impact", "%s (%s)."), bold, open);
}

/* “Handhelds (5). Yesterday: … Tomorrow: …” */
static void
append_impact (SegueImpactView *self,
               SegueRecord     *impact,
               GString         *markup)
{
  g_autoptr(GString) text = g_string_new (NULL);
  SegueRecord *owner = segue_plan_follow (segue_workspace_get_shown (self->workspace), impact, SEGUE_IMPACT_OWNER);
  g_autofree char *title = dup_title (impact);
  g_autofree char *rest = NULL;

  append_field (text, impact, SEGUE_IMPACT_YESTERDAY, _("Yesterday: %s."), _("Yesterday: %s"));
  append_field (text, impact, SEGUE_IMPACT_TOMORROW, _("Tomorrow: %s."), _("Tomorrow: %s"));
  append_days (text, impact);
  if (owner != NULL)
    {
      g_autofree char *name = segue_plan_dup_title (segue_workspace_get_shown (self->workspace), owner);
      g_autofree char *sentence = g_strdup_printf (_("Owner: %s."), name);

      append_sentence (text, sentence);
    }
  if (segue_impact_shows_answers (segue_workspace_get_shown (self->workspace)))
    append_answer (text, impact);

  rest = g_markup_escape_text (text->str, -1);
  if (markup->len > 0)
    g_string_append_c (markup, '\n');
  g_string_append_printf (markup, "%s%s%s", title, *rest != '\0' ? " " : "", rest);
}

static void
explain_impacts (SegueImpactView      *self,
                 const SegueImpactRow *row,
                 guint                 column,
                 GString              *markup)
{
  g_autoptr(GPtrArray) impacts = segue_impact_dup_of_aspect (segue_workspace_get_shown (self->workspace), segue_record_get_id (row->impacted), (int) column);
  gboolean is_answered = TRUE;
  gboolean shows_answers = segue_impact_shows_answers (segue_workspace_get_shown (self->workspace));

  if (impacts->len == 0)
    {
      g_string_append (markup, _("Nobody has looked at this aspect yet. Type 0 if nothing changes, up to 5 for a very large impact."));
      gtk_button_set_label (self->help_button, _("Add Impact"));
      return;
    }

  if (impacts->len > 1)
    g_string_append (markup, _("The highest of several impacts counts."));
  for (guint i = 0; i < impacts->len; i++)
    {
      append_impact (self, g_ptr_array_index (impacts, i), markup);
      is_answered = is_answered && (!shows_answers || segue_impact_is_answered (g_ptr_array_index (impacts, i)));
    }
  gtk_button_set_label (self->help_button, is_answered ? _("Edit Impacts") : _("Add Mitigation"));
}

/* The aspect to look at next: one that is open, else the one that is hit hardest. */
static guint
find_helpful (const SegueImpactDegree *degree)
{
  guint hardest = 0;

  for (guint i = 0; i < SEGUE_N_ASPECTS; i++)
    {
      if (!degree->is_scored[i])
        return i;
      if (degree->scores[i] > degree->scores[hardest])
        hardest = i;
    }

  return hardest;
}

static void
explain_sum (SegueImpactView      *self,
             const SegueImpactRow *row,
             GString              *markup)
{
  g_autofree char *reason = segue_impact_degree_dup_reason (&row->degree);
  g_autofree char *escaped = g_markup_escape_text (reason, -1);

  g_string_append (markup, escaped);
  gtk_button_set_label (self->help_button, row->degree.n_scored < SEGUE_N_ASPECTS ? _("Go to an Open Aspect")
                                                                                  : _("Go to the Hardest Aspect"));
}

/* Shows what is known of the current cell. */
void
segue_impact_foot_show (SegueImpactView *self)
{
  g_autoptr(GString) markup = g_string_new (NULL);
  g_auto(SegueCrossTabCellLook) look = SEGUE_CROSS_TAB_CELL_LOOK_INIT;
  g_autofree char *title = NULL;
  const SegueImpactRow *shown = NULL;
  guint row, column;

  if (!segue_cross_tab_get_current (self->matrix, &row, &column) || row >= self->lines->len)
    return;

  shown = segue_impact_view_get_row (self, row);
  segue_impact_look.describe_cell (self, row, column, &look);
  /* Translators: an audience, an aspect of its work, and how hard it is hit: “Logistics × Systems: 5, very large”. */
  title = g_strdup_printf (C_("impact", "%s × %s: %s"), segue_record_get_text (shown->audience, SEGUE_AUDIENCE_NAME),
                           segue_impact_column_get_title (column), look.label);
  gtk_label_set_text (self->title, title);

  if (column < SEGUE_N_ASPECTS)
    explain_impacts (self, shown, column, markup);
  else
    explain_sum (self, shown, markup);
  gtk_label_set_markup (self->text, markup->str);
}

/* What the button says: what is there is edited, and where nothing is, an impact is added. */
static void
help_with_aspect (SegueImpactView *self,
                  guint            row,
                  guint            column)
{
  gint64 impacted = segue_record_get_id (segue_impact_view_get_row (self, row)->impacted);
  g_autoptr(GPtrArray) impacts = segue_impact_dup_of_aspect (segue_workspace_get_shown (self->workspace), impacted, (int) column);

  if (impacts->len > 0 || segue_page_may_write (GTK_WIDGET (self), self->workspace))
    segue_impact_ask (self, row, column, impacts->len == 0);
}

static void
help_clicked_cb (SegueImpactView *self)
{
  guint row, column;

  segue_impact_view_sync (self);
  if (!segue_cross_tab_get_current (self->matrix, &row, &column))
    return;

  if (column < SEGUE_N_ASPECTS)
    help_with_aspect (self, row, column);
  else
    gtk_widget_grab_focus (segue_cross_tab_get_cell (self->matrix, row, find_helpful (&segue_impact_view_get_row (self, row)->degree)));
}

static GtkLabel *
add_label (GtkWidget *box)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), NARROW_CHARS);
  gtk_label_set_max_width_chars (GTK_LABEL (label), WIDE_CHARS); /* for so many its height is asked */
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

GtkWidget *
segue_impact_foot_new (SegueImpactView *self)
{
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->title = add_label (words);
  self->text = add_label (words);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  gtk_widget_add_css_class (GTK_WIDGET (self->text), "impact-reason");

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MOST_HEIGHT);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), words);
  gtk_widget_set_hexpand (scroller, TRUE);

  self->help_button = GTK_BUTTON (gtk_button_new_with_label (_("Add Impact")));
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (self->help_button)), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->help_button), GTK_ALIGN_CENTER);
  g_signal_connect_object (self->help_button, "clicked", G_CALLBACK (help_clicked_cb), self, G_CONNECT_SWAPPED);

  self->foot = GTK_ORIENTABLE (foot);
  gtk_widget_add_css_class (foot, "impact-foot");
  gtk_box_append (GTK_BOX (foot), scroller);
  gtk_box_append (GTK_BOX (foot), GTK_WIDGET (self->help_button));

  return foot;
}
