/* segue-attendance-person.c - whom a row of a learning system is about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-attendance"

#include "config.h"

#include "segue-attendance-private.h"

#include "segue-engagement.h"
#include "segue-import-quote.h"
#include "segue-session.h"
#include "segue-stakeholder.h"

#include <glib/gi18n.h>
#include <string.h>

/* What a row says of who somebody is. */
typedef struct
{
  char *id;
  char *email;
  char *name;
} Said;

static void
said_clear (Said *said)
{
  g_free (said->id);
  g_free (said->email);
  g_free (said->name);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Said, said_clear)

/* "Kern, Anna" is Anna Kern. */
static char *
turn (const char *name)
{
  const char *comma = strchr (name, ',');
  g_autofree char *family = NULL;
  g_autofree char *given = NULL;

  if (comma == NULL || comma == name || strchr (comma + 1, ',') != NULL)
    return g_strdup (name);

  family = g_strstrip (g_strndup (name, (gsize) (comma - name)));
  given = g_strstrip (g_strdup (comma + 1));
  return *given != '\0' ? g_strdup_printf ("%s %s", given, family) : g_strdup (name);
}

static char *
dup_name (SegueAttendance *self,
          guint            index)
{
  g_autofree char *whole = segue_attendance_dup_text (self, index, self->name);
  g_autofree char *given = segue_attendance_dup_text (self, index, self->extras[SEGUE_ATTENDANCE_GIVEN]);
  g_autofree char *family = segue_attendance_dup_text (self, index, self->extras[SEGUE_ATTENDANCE_FAMILY]);

  /* Beside a given name, "Name" is the family name. */
  if (*given != '\0' && *family == '\0' && *whole != '\0' && strstr (whole, given) == NULL)
    return g_strdup_printf ("%s %s", given, whole);
  if (*given != '\0' && *family != '\0')
    return g_strdup_printf ("%s %s", given, family);

  return *whole != '\0' ? turn (whole) : g_strconcat (given, family, NULL);
}

/* Some write the address where the name or the login belongs. */
static void
read_said (SegueAttendance *self,
           guint            index,
           Said            *said)
{
  said->id = segue_attendance_dup_text (self, index, self->extras[SEGUE_ATTENDANCE_EXTERNAL_ID]);
  said->email = segue_attendance_dup_text (self, index, self->extras[SEGUE_ATTENDANCE_E_MAIL]);
  said->name = dup_name (self, index);

  if (strchr (said->email, '@') == NULL)
    g_clear_pointer (&said->email, g_free);
  if (said->email == NULL && strchr (said->id, '@') != NULL)
    said->email = g_strdup (said->id);
  if (said->email == NULL && strchr (said->name, '@') != NULL)
    said->email = g_steal_pointer (&said->name);
  if (said->name != NULL && *said->name == '\0')
    g_clear_pointer (&said->name, g_free);
  if (*said->id == '\0')
    g_clear_pointer (&said->id, g_free);
}

static const gint64 *
find_called (SegueAttendance *self,
             const char      *name,
             guint           *n)
{
  return segue_names_find (self->plan->names, SEGUE_RECORD_STAKEHOLDER, name, n);
}

/* "Anna Kern (Guest)", "AKern (Anna Kern)", "Kern Anna". */
static const gint64 *
find_by_name (SegueAttendance *self,
              const char      *name,
              guint           *n)
{
  const gint64 *ids = find_called (self, name, n);
  const char *open = strchr (name, '(');
  const char *close = open != NULL ? strchr (open, ')') : NULL;
  const char *blank = strchr (name, ' ');

  if (*n == 0 && close != NULL)
    {
      g_autofree char *outer = g_strstrip (g_strndup (name, (gsize) (open - name)));
      g_autofree char *inner = g_strndup (open + 1, (gsize) (close - open - 1));
      g_autofree char *turned = turn (outer);

      ids = *turned != '\0' ? find_called (self, turned, n) : NULL;
      if (*n == 0 && *inner != '\0')
        ids = find_called (self, inner, n);
    }
  if (*n == 0 && close == NULL && blank != NULL && strchr (blank + 1, ' ') == NULL)
    {
      g_autofree char *first = g_strndup (name, (gsize) (blank - name));
      g_autofree char *swapped = g_strdup_printf ("%s %s", blank + 1, first);

      ids = find_called (self, swapped, n);
    }

  return ids;
}

static void
warn_of_address (SegueAttendance *self,
                 guint            index,
                 gint64           person,
                 const char      *email)
{
  SegueRecord *record = segue_import_plan_find_record (self->plan, SEGUE_RECORD_STAKEHOLDER, person);
  const char *held = segue_record_get_text (record, SEGUE_STAKEHOLDER_E_MAIL);
  g_autofree char *text = NULL;
  SegueImportIssue issue = { segue_import_plan_row (self->plan, index)->row, self->extras[SEGUE_ATTENDANCE_E_MAIL],
                             SEGUE_IMPORT_ISSUE_TOLD, 0, NULL };

  if (email == NULL || held == NULL || g_ascii_strcasecmp (email, held) == 0)
    return;

  /* Translators: the name of a person. */
  text = g_strdup_printf (_("“%s” is found by name; the register has another address"),
                          segue_record_get_text (record, SEGUE_STAKEHOLDER_NAME));
  issue.detail = g_string_chunk_insert_const (self->plan->details, text);
  segue_import_plan_warn (self->plan, &issue);
}

/* Of several who have the name, the one who has a seat. */
static guint
choose (SegueAttendance *self,
        SegueRecord     *session,
        const gint64    *ids,
        guint            n,
        gint64          *person)
{
  guint n_seated = 0;

  for (guint i = 0; i < n; i++)
    if (n == 1 || segue_attendance_is_enrolled (self, session, ids[i]))
      {
        *person = ids[i];
        n_seated++;
      }

  return n_seated == 1 ? 1 : n;
}

static guint
find (SegueAttendance *self,
      guint            index,
      SegueRecord     *session,
      const Said      *said,
      gint64          *person)
{
  const SeguePersonKey key = { .external_id = said->id, .email = said->email, .name = said->name };
  SeguePersonMatch match = segue_import_people_find (self->people, &key);
  const gint64 *ids = NULL;
  guint n = 0;

  if (match.n == 1)
    {
      *person = segue_record_get_id (match.record);
      return 1;
    }
  if (said->name == NULL)
    return match.n;

  ids = find_by_name (self, said->name, &n);
  n = choose (self, session, ids, n, person);
  if (n == 1 && session != NULL)
    warn_of_address (self, index, *person, said->email);

  return n > 0 ? n : match.n;
}

/* Somebody who is new is in the rollout that trains him. */
static void
engage (SegueAttendance *self,
        SegueRecord     *session,
        SegueRecord     *person)
{
  gint64 rollout = segue_record_get_link (session, SEGUE_SESSION_ROLLOUT);
  SegueRecord *engagement = NULL;

  if (!segue_pairs_add (self->engaged, rollout, segue_record_get_id (person), person))
    return;

  engagement = segue_record_new (SEGUE_RECORD_ENGAGEMENT, 0);
  segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_STAKEHOLDER, segue_record_get_id (person));
  segue_record_set_integer (engagement, SEGUE_ENGAGEMENT_ROLLOUT, rollout);
  segue_import_plan_add_record (self->plan, engagement);
}

static gint64
add_person (SegueAttendance *self,
            SegueRecord     *session,
            const Said      *said)
{
  SegueRecord *person = segue_record_new (SEGUE_RECORD_STAKEHOLDER, 0);
  const char *name = said->name != NULL ? said->name : said->email;

  segue_record_set_text (person, SEGUE_STAKEHOLDER_NAME, name);
  if (said->email != NULL)
    segue_record_set_text (person, SEGUE_STAKEHOLDER_E_MAIL, said->email);
  if (said->id != NULL)
    segue_record_set_text (person, SEGUE_MAIN_EXTERNAL_ID, said->id);
  segue_import_plan_add_record (self->plan, person);
  segue_import_people_add (self->people, person);
  engage (self, session, person);
  self->n_added++;

  return segue_record_get_id (person);
}

/*< private >
 * segue_attendance_peek_person:
 * @index: of a row
 *
 * Returns: whom it is about as far as that can be told without its session, 0 for nobody
 */
gint64
segue_attendance_peek_person (SegueAttendance *self,
                              guint            index)
{
  g_auto(Said) said = { NULL };
  gint64 person = 0;

  read_said (self, index, &said);
  if (said.name == NULL && said.email == NULL && said.id == NULL)
    return 0;

  return find (self, index, NULL, &said, &person) == 1 ? person : 0;
}

/*< private >
 * segue_attendance_find_person:
 * @index: of a row
 * @row: (inout): whose session is known
 *
 * Finds whom the row is about: by number and address, else by name, of several the one
 * who has a seat in the session.  Where nobody is found, somebody is made, if that was
 * asked for, or the row is refused.
 *
 * Returns: FALSE where the row is refused
 */
gboolean
segue_attendance_find_person (SegueAttendance    *self,
                              guint               index,
                              SegueAttendanceRow *row)
{
  g_auto(Said) said = { NULL };
  g_autofree char *quote = NULL;
  guint n = 0;

  read_said (self, index, &said);
  if (said.name == NULL && said.email == NULL && said.id == NULL)
    return segue_attendance_refuse (self, index, g_strdup (_("nobody is named")));

  n = find (self, index, row->session, &said, &row->person);
  if (n == 1)
    return TRUE;

  quote = segue_import_quote (said.name != NULL ? said.name : said.email != NULL ? said.email : said.id);
  if (n > 1)
    return segue_attendance_refuse (self, index,
                                    g_strdup_printf (ngettext ("%u person is called “%s”", "%u people are called “%s”", n),
                                                     n, quote));

  self->n_unknown++;
  if (!self->plan->options.adds_people || (said.name == NULL && said.email == NULL))
    return segue_attendance_refuse (self, index, g_strdup_printf (_("nobody in the register is “%s”"), quote));

  row->person = add_person (self, row->session, &said);
  return TRUE;
}
