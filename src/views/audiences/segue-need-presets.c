/* segue-need-presets.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-need-presets"

#include "config.h"

#include "segue-need-presets.h"

#include "segue-audience.h"
#include "segue-field-row.h"
#include "segue-impacted-audience.h"

#include <glib/gi18n.h>

/* DOMAIN (e), the table of four segments; the words are ours. */
static const char * const presets[] = {
  [SEGUE_AUDIENCE_SEGMENT_EXECUTIVES] =
    N_("What it means for the business, and what it costs\nThe risks, and what is done about them\n"
       "The timeline and its milestones\nThe decisions that are needed, and by when"),
  [SEGUE_AUDIENCE_SEGMENT_MANAGERS] =
    N_("How ready the team is, and what is missing\nWhat changes in the work on site\n"
       "What support they have to give themselves\nWhat to tell the team, and when"),
  [SEGUE_AUDIENCE_SEGMENT_END_USERS] =
    N_("What changes in the daily work, step by step and in plain words\nWhat stays as it is\n"
       "When it starts, and when the training is\nWhere help is to be had"),
  [SEGUE_AUDIENCE_SEGMENT_SUPPORT_TEAMS] =
    N_("Who takes over what they cannot solve\nThe errors that are to be expected, and what helps\n"
       "How to find out what is wrong\nWhat was promised to the users"),
};

typedef struct
{
  SegueFormTarget *audiences; /* owned */
  SegueFormTarget *impacted;  /* owned; in the order of the audiences */
} Presets;

static void
free_presets (gpointer  data,
              GClosure *closure)
{
  Presets *self = data;

  g_object_unref (self->audiences);
  g_object_unref (self->impacted);
  g_free (self);
}

/* NULL where the audience has no segment, or one of which nothing is known. */
static const char *
get_preset (SegueRecord *audience)
{
  int segment = segue_record_get_choice (audience, SEGUE_AUDIENCE_SEGMENT);

  return segment >= 0 && segment < (int) G_N_ELEMENTS (presets) ? _(presets[segment]) : NULL;
}

static gboolean
has_preset (SegueFormTarget *audiences)
{
  GPtrArray *records = segue_form_target_get_records (audiences);

  for (guint i = 0; i < records->len; i++)
    if (get_preset (g_ptr_array_index (records, i)) != NULL)
      return TRUE;

  return FALSE;
}

/* What somebody wrote stays: a preset comes after it, and never twice. */
static void
fill_in (SegueEdit   *edit,
         SegueRecord *impacted,
         const char  *preset)
{
  const char *present = segue_record_get_text (impacted, SEGUE_IMPACTED_AUDIENCE_INFORMATION_NEEDS);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  g_autofree char *text = NULL;

  if (present != NULL && strstr (present, preset) != NULL)
    return;

  text = present != NULL ? g_strdup_printf ("%s\n%s", present, preset) : g_strdup (preset);
  segue_value_set_text (&value, text);
  if (!segue_record_is_attached (impacted))
    segue_edit_add (edit, impacted);
  segue_edit_set_value (edit, impacted, SEGUE_IMPACTED_AUDIENCE_INFORMATION_NEEDS, &value);
}

static void
clicked_cb (Presets *self)
{
  GPtrArray *audiences = segue_form_target_get_records (self->audiences);
  GPtrArray *impacted = segue_form_target_get_records (self->impacted);
  g_autoptr(SegueEdit) edit = segue_edit_new (segue_form_target_get_workspace (self->impacted), SEGUE_VERB_CHANGE,
                                              SEGUE_RECORD_IMPACTED_AUDIENCE);

  for (guint i = 0; i < audiences->len; i++)
    {
      const char *preset = get_preset (g_ptr_array_index (audiences, i));

      if (preset != NULL)
        fill_in (edit, g_ptr_array_index (impacted, i), preset);
    }

  segue_form_target_commit (self->impacted, edit);
}

static void
update_cb (GtkWidget       *button,
           GParamSpec      *pspec,
           SegueFormTarget *audiences)
{
  gboolean has = has_preset (audiences);

  gtk_widget_set_visible (button, has);
}

static void
segment_changed_cb (GtkWidget       *button,
                    SegueFormTarget *audiences)
{
  update_cb (button, NULL, audiences);
}

/**
 * segue_need_presets_new_button:
 * @audiences: some audiences
 * @impacted: what a rollout does to each, in the same order
 *
 * Returns: (transfer floating): a button that fills in what people of their segments
 *   want to know; it is there where they have one
 */
GtkWidget *
segue_need_presets_new_button (SegueFormTarget *audiences,
                               SegueFormTarget *impacted)
{
  GtkWidget *button = gtk_button_new_with_label (_("Fill In by Segment"));
  Presets *self = g_new0 (Presets, 1);

  self->audiences = g_object_ref (audiences);
  self->impacted = g_object_ref (impacted);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("Add what people of this segment want to know to the information needs"));
  g_signal_connect_data (button, "clicked", G_CALLBACK (clicked_cb), self, free_presets, G_CONNECT_SWAPPED);
  g_signal_connect_object (audiences, "changed::segment", G_CALLBACK (segment_changed_cb), button, G_CONNECT_SWAPPED);
  segue_field_row_wait (button, impacted);
  update_cb (button, NULL, audiences);

  return button;
}
