/* segue-register-columns.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-register-columns"

#include "config.h"

#include "segue-register-columns.h"

#include "segue-barrier-strip.h"
#include "segue-barrier.h"
#include "segue-cell.h"
#include "segue-contact.h"
#include "segue-engagement.h"
#include "segue-quadrant.h"
#include "segue-standing.h"
#include "segue-stakeholder.h"
#include "segue-tip.h"

#include <glib/gi18n.h>

#define NEXT_CONTACT "next-contact"

/* The order on the screen; the sheet's other columns can be added. */
static const struct
{
  const char *name;
  const char *title; /* NC_("column", ), or NULL for the field's label */
  int         width;     /* pixels, together less than there is beside sidebar and pane at 1280; the first takes the rest */
  gboolean    is_narrow; /* stays in a narrow window, and says what the others do */
} defaults[] = {
  { "name", NC_("column", "Person"), 168, TRUE },
  { "audiences", NC_("column", "Audience"), 92 },
  { "power", NULL, 65 },
  { "interest", NULL, 65 },
  { "engagement-current", NC_("column", "Now → go-live"), 112 },
  { "barrier", NULL, 101 },
  { NEXT_CONTACT, NC_("column", "Contact"), 85 },
  { "relationship-owner", NC_("column", "Owner"), 48 },
};

/* Columns that are drawn; all others are text. */
static const struct
{
  const char     *name;
  SegueCellStyle  style;
} drawn[] = {
  { "name", SEGUE_CELL_PERSON },
  { "power", SEGUE_CELL_DOTS },
  { "interest", SEGUE_CELL_DOTS },
  { "engagement-current", SEGUE_CELL_ENGAGEMENT },
  { NEXT_CONTACT, SEGUE_CELL_DUE },
  { "relationship-owner", SEGUE_CELL_INITIALS },
};

/* A widget of its own. */
#define BARRIER "barrier"

static gboolean
get_style (const SegueField *field,
           SegueCellStyle   *style)
{
  for (guint i = 0; i < G_N_ELEMENTS (drawn); i++)
    if (g_str_equal (drawn[i].name, field->name))
      {
        *style = drawn[i].style;
        return TRUE;
      }

  return FALSE;
}

static gpointer
make_cell (gpointer data,
           guint    column)
{
  const SegueSheet *sheet = segue_sheet_list_get_sheet (data);
  SegueCellStyle style;

  if (g_str_equal (sheet->columns[column].field->name, BARRIER))
    return segue_barrier_strip_new ();

  if (!get_style (sheet->columns[column].field, &style))
    return NULL;

  return segue_cell_new (style == SEGUE_CELL_PERSON && segue_sheet_list_is_single (data) ? SEGUE_CELL_CARD : style);
}

static char *
dup_second_line (SegueRecord *person)
{
  const char *title = segue_record_get_text (person, SEGUE_STAKEHOLDER_JOB_TITLE);
  const char *organisation = segue_record_get_text (person, SEGUE_STAKEHOLDER_ORGANISATION);

  if (title != NULL)
    return g_strdup (title);

  return g_strdup (organisation);
}

/* Who it is, in words. */
static char *
describe_person (SegueRecord *person,
                 const char  *second)
{
  const char *name = segue_record_get_text (person, SEGUE_STAKEHOLDER_NAME);

  if (second == NULL)
    return g_strdup (name != NULL ? name : "");

  return g_strdup_printf ("%s, %s", name, second);
}

static void
fill_person (SegueCell      *cell,
             SegueSheetItem *item)
{
  SegueRecord *person = segue_sheet_item_get (item, SEGUE_SHEET_HOP);
  SegueCellContent content = { .number = -1, .other = -1 };
  g_autofree char *second = NULL;
  g_autofree char *description = NULL;

  if (person == NULL)
    return;

  second = dup_second_line (person);
  content.first = segue_record_get_text (person, SEGUE_STAKEHOLDER_NAME);
  content.second = second;
  description = describe_person (person, second);
  segue_cell_set (cell, &content, description);
  segue_tip_set (GTK_WIDGET (cell), description);
}

static void
fill_dots (SegueCell         *cell,
           const SegueColumn *column,
           SegueSheetItem    *item)
{
  SegueRecord *engagement = segue_sheet_item_get (item, SEGUE_SHEET_OWN);
  SegueCellContent content = { .number = -1, .other = -1 };
  g_autofree char *description = NULL;

  if (engagement != NULL && segue_record_is_set (engagement, column->index))
    content.number = (int) segue_record_get_integer (engagement, column->index);

  if (content.number >= 0)
    /* Translators: a rating, as in “Power: 4 of 5”. */
    description = g_strdup_printf (_("%s: %d of 5"), _(column->field->label), content.number);
  else
    description = g_strdup_printf (_("%s: not rated"), _(column->field->label));
  segue_cell_set (cell, &content, description);
}

static gboolean
is_stale (SeguePlan   *plan,
          SegueRecord *engagement)
{
  SegueThresholds thresholds = segue_thresholds_read (plan);

  return segue_standing_is_stale (plan, engagement, segue_today (), &thresholds);
}

static char *
describe_engagement (const SegueCellContent *content)
{
  const char *now = segue_choices_get_label (&segue_engagement_levels, content->number);
  const char *then = segue_choices_get_label (&segue_engagement_levels, content->other);

  if (content->number < 0 && content->other < 0)
    return g_strdup (_("Engagement not judged"));
  if (content->number < 0)
    return g_strdup_printf (_("Engagement not judged, desired %s"), then);
  if (content->other < 0)
    return g_strdup_printf (content->is_stale ? _("Now %s, judged long ago") : _("Now %s"), now);

  return g_strdup_printf (content->is_stale ? _("Now %s, judged long ago, desired %s") : _("Now %s, desired %s"), now, then);
}

static void
read_engagement (SegueSheetList   *list,
                 SegueSheetItem   *item,
                 SegueCellContent *content)
{
  SegueRecord *engagement = segue_sheet_item_get (item, SEGUE_SHEET_OWN);

  if (engagement == NULL)
    return;

  content->number = segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_CURRENT);
  content->other = segue_record_get_choice (engagement, SEGUE_ENGAGEMENT_DESIRED);
  content->is_stale = content->number >= 0 && is_stale (segue_sheet_list_get_plan (list), engagement);
}

static void
fill_engagement (SegueSheetList *list,
                 SegueCell      *cell,
                 SegueSheetItem *item)
{
  SegueCellContent content = { .number = -1, .other = -1 };
  g_autofree char *description = NULL;

  read_engagement (list, item, &content);
  description = describe_engagement (&content);
  segue_cell_set (cell, &content, description);
}

/* “silent 45 d” of whom one should know, where no contact is late already; without a
 * day above it, *line is “silent”, and what is returned is for how long.  *description
 * is the same for who cannot see how little room there is.
 */
static char *
dup_silence (SeguePlan    *plan,
             SegueRecord  *engagement,
             char        **line,
             char        **description)
{
  SegueThresholds thresholds = segue_thresholds_read (plan);
  int silence;

  if (engagement == NULL || segue_quadrant_get (engagement, &thresholds) != SEGUE_QUADRANT_MANAGE_CLOSELY)
    return NULL;

  silence = segue_contact_get_silence (plan, engagement, segue_today ());
  if (!segue_contact_is_silent (&thresholds, silence))
    return NULL;
  if (silence == SEGUE_SILENCE_EVER)
    {
      *description = g_strdup (_("nothing was ever heard"));
      if (*line != NULL)
        return g_strdup (_("never heard"));

      *line = g_strdup (_("never heard"));
      return NULL;
    }

  *description = g_strdup_printf (ngettext ("%d day silent", "%d days silent", (gulong) silence), silence);
  if (*line == NULL)
    {
      /* Translators: nothing was heard of a person; for how long stands beneath. */
      *line = g_strdup (C_("contact", "silent"));
      return g_strdup_printf (ngettext ("%d day", "%d days", (gulong) silence), silence);
    }

  /* Translators: short for “silent for 45 days”; there is room for about 11 letters. */
  return g_strdup_printf (_("silent %d d"), silence);
}

/* When contact is due, in two lines and in words. */
typedef struct
{
  char     *first;
  char     *second;
  char     *description;
  gboolean  is_late;
} Due;

static void
clear_due (Due *due)
{
  g_free (due->first);
  g_free (due->second);
  g_free (due->description);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Due, clear_due)

static void
read_due (SegueSheetList *list,
          SegueSheetItem *item,
          guint           column,
          Due            *due)
{
  SeguePlan *plan = segue_sheet_list_get_plan (list);
  g_auto(SegueValue) value = SEGUE_VALUE_INIT;
  g_autofree char *told = NULL;

  segue_column_get_value (&segue_sheet_list_get_sheet (list)->columns[column], plan, segue_sheet_item_get_row (item), &value);
  if (value.is_set)
    {
      int days = segue_today () - (SegueDay) value.slot.integer;

      due->first = segue_day_to_short_label ((SegueDay) value.slot.integer, segue_today ());
      due->is_late = days > 0;
      if (due->is_late)
        due->second = g_strdup_printf (ngettext ("%d day late", "%d days late", (gulong) days), days);
    }

  if (!due->is_late)
    due->second = dup_silence (plan, segue_sheet_item_get (item, SEGUE_SHEET_OWN), &due->first, &told);
  if (!value.is_set)
    due->description = told != NULL ? g_strdup_printf (_("No contact due, %s"), told) : g_strdup (_("No contact due"));
  else
    due->description = g_strdup_printf (due->second != NULL ? _("Contact due %s, %s") : _("Contact due %s"), due->first,
                                        due->is_late ? due->second : told);
}

static void
fill_due (SegueSheetList *list,
          SegueCell      *cell,
          SegueSheetItem *item,
          guint           column)
{
  g_auto(Due) due = { NULL };
  SegueCellContent content = { .number = -1, .other = -1 };

  read_due (list, item, column, &due);
  content.first = due.first;
  content.second = due.second;
  content.is_late = due.is_late;
  segue_cell_set (cell, &content, due.description);
}

/* All that the other columns would say, as far as somebody looks for it first. */
static void
fill_card (SegueSheetList *list,
           SegueCell      *cell,
           SegueSheetItem *item)
{
  SegueRecord *person = segue_sheet_item_get (item, SEGUE_SHEET_HOP);
  SegueCellContent content = { .number = -1, .other = -1 };
  g_auto(Due) due = { NULL };
  g_autofree char *second = NULL;
  g_autofree char *name = NULL;
  g_autofree char *standing = NULL;
  g_autofree char *description = NULL;

  if (person == NULL)
    return;

  second = dup_second_line (person);
  read_engagement (list, item, &content);
  read_due (list, item, segue_sheet_find_column (segue_sheet_list_get_sheet (list), NEXT_CONTACT), &due);
  content.first = segue_record_get_text (person, SEGUE_STAKEHOLDER_NAME);
  content.second = second;
  content.day = due.is_late ? due.second : due.first;
  content.is_late = due.is_late;

  name = describe_person (person, second);
  standing = describe_engagement (&content);
  description = g_strdup_printf ("%s. %s. %s", name, standing, due.description);
  segue_cell_set (cell, &content, description);
  segue_tip_set (GTK_WIDGET (cell), name);
}

static void
fill_owner (SegueSheetList *list,
            SegueCell      *cell,
            SegueSheetItem *item,
            guint           column)
{
  SegueCellContent content = { .number = -1, .other = -1 };
  g_autofree char *name = segue_sheet_list_dup_label (list, item, column);
  g_autofree char *description = NULL;

  content.first = name;
  description = *name != '\0' ? g_strdup_printf (_("Owner: %s"), name) : g_strdup (_("No owner"));
  segue_cell_set (cell, &content, description);
  segue_tip_set (GTK_WIDGET (cell), name);
}

static void
fill_barrier (SegueSheetList    *list,
              SegueBarrierStrip *strip,
              SegueSheetItem    *item)
{
  SegueRecord *engagement = segue_sheet_item_get (item, SEGUE_SHEET_OWN);
  SegueRecord *profile = NULL;
  g_autofree char *reason = NULL;

  if (engagement != NULL)
    profile = segue_profile_find_current (segue_sheet_list_get_plan (list), engagement, SEGUE_DAY_NONE);
  if (profile != NULL)
    reason = segue_barrier_dup_reason (profile);

  segue_barrier_strip_set_profile (strip, profile);
  segue_tip_set (GTK_WIDGET (strip), reason);
}

static void
fill_cell (gpointer  data,
           gpointer  cell,
           GObject  *record,
           guint     column)
{
  SegueSheetItem *item = SEGUE_SHEET_ITEM (record);
  const SegueColumn *sheet_column = &segue_sheet_list_get_sheet (data)->columns[column];
  SegueCellStyle style;

  if (SEGUE_IS_BARRIER_STRIP (cell))
    {
      fill_barrier (data, cell, item);
      return;
    }
  if (!get_style (sheet_column->field, &style))
    return;

  segue_cell_set_compact (cell, segue_sheet_list_is_compact (data));
  switch (style)
    {
    case SEGUE_CELL_PERSON:
      if (segue_sheet_list_is_single (data))
        fill_card (data, cell, item);
      else
        fill_person (cell, item);
      break;
    case SEGUE_CELL_DOTS:
      fill_dots (cell, sheet_column, item);
      break;
    case SEGUE_CELL_ENGAGEMENT:
      fill_engagement (data, cell, item);
      break;
    case SEGUE_CELL_DUE:
      fill_due (data, cell, item, column);
      break;
    case SEGUE_CELL_INITIALS:
      fill_owner (data, cell, item, column);
      break;
    case SEGUE_CELL_CARD:
    case SEGUE_CELL_STANDING:
    case SEGUE_CELL_LINES:
    case SEGUE_CELL_WORDS:
      g_assert_not_reached (); /* no column of the register */
    }
}

/**
 * segue_register_columns_connect:
 * @list: over the sheet of stakeholders
 *
 * Makes the cells of @list look as DESIGN 01 says.
 */
void
segue_register_columns_connect (SegueSheetList *list)
{
  const SegueSheet *sheet = segue_sheet_list_get_sheet (list);

  for (guint i = 0; i < G_N_ELEMENTS (defaults); i++)
    {
      guint column = segue_sheet_find_column (sheet, defaults[i].name);
      const char *title = defaults[i].title != NULL ? g_dpgettext2 (NULL, "column", defaults[i].title) : NULL;

      if (column != SEGUE_NO_FIELD)
        segue_sheet_list_set_column (list, column, title, defaults[i].width);
    }
  segue_sheet_list_set_cells (list, make_cell, fill_cell, list);
}

/**
 * segue_register_columns_get_default:
 * @narrow: whether there is room for a name and a state only
 * @n: (out): their number
 *
 * Returns: (transfer full) (array length=n): the columns that are shown at first
 */
guint *
segue_register_columns_get_default (const SegueSheet *sheet,
                                    gboolean          narrow,
                                    guint            *n)
{
  guint *columns = g_new (guint, G_N_ELEMENTS (defaults));

  *n = 0;
  for (guint i = 0; i < G_N_ELEMENTS (defaults); i++)
    {
      guint column = segue_sheet_find_column (sheet, defaults[i].name);

      if (column != SEGUE_NO_FIELD && (!narrow || defaults[i].is_narrow))
        columns[(*n)++] = column;
    }

  return columns;
}
