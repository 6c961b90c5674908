/* segue-tip.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * With every gtk_widget_set_tooltip_text() GTK asks the display server where the
 * pointer is, and waits for the answer.  A list sets hundreds of them for one key.
 */

#define G_LOG_DOMAIN "segue-tip"

#include "config.h"

#include "segue-tip.h"

#define TIP_KEY "segue-tip"

static gboolean
query_tooltip_cb (GtkWidget  *widget,
                  int         x,
                  int         y,
                  gboolean    from_keyboard,
                  GtkTooltip *tooltip)
{
  const char *text = segue_tip_get (widget);

  if (text == NULL)
    return FALSE;

  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

/**
 * segue_tip_set:
 * @widget: what the pointer may rest on
 * @text: (nullable): what is said then; nothing where it is empty
 *
 * As gtk_widget_set_tooltip_text(), for what is set often and seldom seen.
 */
void
segue_tip_set (GtkWidget  *widget,
               const char *text)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (!gtk_widget_get_has_tooltip (widget))
    {
      g_signal_connect (widget, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
      gtk_widget_set_has_tooltip (widget, TRUE);
    }

  if (g_strcmp0 (segue_tip_get (widget), text) != 0)
    g_object_set_data_full (G_OBJECT (widget), TIP_KEY,
                            text != NULL && *text != '\0' ? g_strdup (text) : NULL, g_free);
}

/**
 * segue_tip_get:
 *
 * Returns: (nullable): what is said of @widget
 */
const char *
segue_tip_get (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  return g_object_get_data (G_OBJECT (widget), TIP_KEY);
}
