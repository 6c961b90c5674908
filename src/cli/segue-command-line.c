/* segue-command-line.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-command-line"

#include "config.h"

#include "segue-command-line.h"

#include "segue-command.h"
#include "segue-sheets.h"

#include <glib/gi18n.h>
#include <string.h>

struct _SegueCommandLine
{
  const SegueCommand *command;
  GOptionContext     *context;
  gboolean            help;
  char              **paths; /* what is not an option, as given */
  char              **words; /* the same as UTF-8 */
  gboolean           *switches; /* which options that have no value were given */
  GHashTable         *files; /* option name -> what was given last, as given */
  GHashTable         *texts; /* option name -> GPtrArray of all that was given, as UTF-8 */
};

G_DEFINE_QUARK (segue-usage-error-quark, segue_usage_error)

/* Scripts run by cron have the locale C and names beyond ASCII all the same,
 * so what is UTF-8 already is taken for it whatever the locale says.
 */
static char *
dup_utf8 (const char *given)
{
  char *text;

  if (g_utf8_validate (given, -1, NULL))
    return g_strdup (given);

  text = g_locale_to_utf8 (given, -1, NULL, NULL, NULL);
  return text != NULL ? text : g_utf8_make_valid (given, -1);
}

static guint
count_options (const SegueCommand *command)
{
  guint n = 0;

  while (command->options[n].name != NULL)
    n++;

  return n;
}

static const SegueOption *
find_option (const SegueCommand *command,
             const char         *given)
{
  for (const SegueOption *option = command->options; option->name != NULL; option++)
    if (given[1] == '-' ? strcmp (given + 2, option->name) == 0 : given[1] == option->letter)
      return option;

  g_assert_not_reached ();
}

static gboolean
option_given_cb (const char  *given,
                 const char  *value,
                 gpointer     user_data,
                 GError     **error)
{
  SegueCommandLine *self = user_data;
  const SegueOption *option = find_option (self->command, given);
  GPtrArray *texts = g_hash_table_lookup (self->texts, option->name);

  if (*value == '\0')
    {
      g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                   /* Translators: an option, then what it needs, like FILE or NAME */
                   _("%s needs %s, but what is given is empty."), given, _(option->value));
      return FALSE;
    }

  if (texts == NULL)
    {
      texts = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_insert (self->texts, (gpointer) option->name, texts);
    }
  g_ptr_array_add (texts, dup_utf8 (value));
  g_hash_table_insert (self->files, (gpointer) option->name, g_strdup (value));

  return TRUE;
}

static GArray *
build_entries (SegueCommandLine *self)
{
  GArray *entries = g_array_new (TRUE, TRUE, sizeof (GOptionEntry));
  const GOptionEntry help = { "help", 'h', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &self->help,
                              N_("Show this help and end"), NULL };
  const GOptionEntry rest = { G_OPTION_REMAINING, 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME_ARRAY,
                              &self->paths, NULL, NULL };

  for (guint i = 0; self->command->options[i].name != NULL; i++)
    {
      const SegueOption *option = &self->command->options[i];
      const GOptionEntry with_value = { option->name, option->letter, G_OPTION_FLAG_FILENAME,
                                        G_OPTION_ARG_CALLBACK, (gpointer) option_given_cb,
                                        option->help, option->value };
      const GOptionEntry without = { option->name, option->letter, G_OPTION_FLAG_NONE,
                                     G_OPTION_ARG_NONE, &self->switches[i], option->help, NULL };

      g_array_append_vals (entries, option->value != NULL ? &with_value : &without, 1);
    }

  g_array_append_val (entries, help);
  g_array_append_val (entries, rest);
  return entries;
}

static GOptionContext *
build_context (SegueCommandLine *self)
{
  g_autoptr(GArray) entries = build_entries (self);
  GOptionContext *context = g_option_context_new (self->command->arguments);
  GOptionGroup *group = g_option_group_new (self->command->name, NULL, NULL, self, NULL);

  g_option_group_set_translation_domain (group, GETTEXT_PACKAGE);
  g_option_group_add_entries (group, (const GOptionEntry *) entries->data);
  g_option_context_set_main_group (context, group);
  g_option_context_set_help_enabled (context, FALSE); /* it would leave the process at once */
  g_option_context_set_summary (context, _(self->command->summary));
  g_option_context_set_description (context, _(self->command->details));

  return context;
}

/* GLib takes --json=no for --json. */
static gboolean
check_switches (SegueCommandLine  *self,
                char             **argv,
                GError           **error)
{
  for (guint i = 0; argv[i] != NULL && !g_str_equal (argv[i], "--"); i++)
    for (const SegueOption *option = self->command->options; option->name != NULL; option++)
      {
        g_autofree char *start = g_strdup_printf ("--%s=", option->name);

        if (option->value != NULL || !g_str_has_prefix (argv[i], start))
          continue;
        g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED, _("--%s takes no value."), option->name);
        return FALSE;
      }

  return TRUE;
}

/* As a script gives it whose variable is not set. */
static gboolean
check_not_empty (SegueCommandLine  *self,
                 char             **wanted,
                 GError           **error)
{
  for (guint i = 0; wanted[i] != NULL; i++)
    if (*self->paths[i] == '\0')
      {
        g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                     /* Translators: the command "import", then an argument, like WORKSPACE */
                     _("“%s” needs %s, but what is given is empty."), self->command->name, wanted[i]);
        return FALSE;
      }

  return TRUE;
}

/* The arguments are words in a row, and each of them is needed. */
static gboolean
check_arguments (SegueCommandLine  *self,
                 GError           **error)
{
  g_auto(GStrv) wanted = g_strsplit (self->command->arguments, " ", -1);
  guint n_wanted = g_strv_length (wanted);
  guint n_given = self->paths == NULL ? 0 : g_strv_length (self->paths);

  if (n_given < n_wanted)
    {
      g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                   /* Translators: the command "import", then an argument it lacks, like WORKSPACE */
                   _("“%s” needs %s, which is not given."), self->command->name, wanted[n_given]);
      return FALSE;
    }
  if (n_given > n_wanted)
    {
      g_autofree char *surplus = dup_utf8 (self->paths[n_wanted]);

      g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                   /* Translators: the command "import", then "KIND FILE WORKSPACE" */
                   _("“%s” takes %s and nothing more, but “%s” is given as well."),
                   self->command->name, self->command->arguments, surplus);
      return FALSE;
    }

  return check_not_empty (self, wanted, error);
}

/**
 * segue_command_line_new:
 * @command: what the words are for
 * @argc: the number of words in @argv
 * @argv: the command and all that follows it
 * @error: (out) (optional): %SEGUE_USAGE_ERROR
 *
 * Options may stand anywhere; after `--` there are none.  Where help is asked
 * for, nothing else is checked.
 *
 * Returns: (transfer full): what was given, %NULL where it is not understood
 */
SegueCommandLine *
segue_command_line_new (const SegueCommand  *command,
                        int                  argc,
                        char               **argv,
                        GError             **error)
{
  g_autoptr(SegueCommandLine) self = NULL;
  g_autoptr(GError) wrong = NULL;
  g_autofree char **given = NULL;

  g_return_val_if_fail (command != NULL && argc > 0 && argv != NULL, NULL);

  self = g_new0 (SegueCommandLine, 1);
  self->command = command;
  self->files = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  self->switches = g_new0 (gboolean, count_options (command));
  self->context = build_context (self);

  if (!check_switches (self, argv, error))
    return NULL;

  given = g_memdup2 (argv, sizeof (char *) * ((gsize) argc + 1));
  if (!g_option_context_parse (self->context, &argc, &given, &wrong))
    {
      g_set_error_literal (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED, wrong->message);
      return NULL;
    }
  if (!self->help && !check_arguments (self, error))
    return NULL;

  self->words = g_new0 (char *, (self->paths == NULL ? 0 : g_strv_length (self->paths)) + 1);
  for (guint i = 0; self->paths != NULL && self->paths[i] != NULL; i++)
    self->words[i] = dup_utf8 (self->paths[i]);

  return g_steal_pointer (&self);
}

/**
 * segue_command_line_free:
 * @self: (transfer full) (nullable): a command line
 */
void
segue_command_line_free (SegueCommandLine *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->context, g_option_context_free);
  g_clear_pointer (&self->paths, g_strfreev);
  g_clear_pointer (&self->words, g_strfreev);
  g_clear_pointer (&self->switches, g_free);
  g_clear_pointer (&self->files, g_hash_table_unref);
  g_clear_pointer (&self->texts, g_hash_table_unref);
  g_free (self);
}

/**
 * segue_command_line_wants_help:
 * @self: a command line
 *
 * Returns: whether the help of the command was asked for
 */
gboolean
segue_command_line_wants_help (SegueCommandLine *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->help;
}

/**
 * segue_command_line_dup_help:
 * @self: a command line
 *
 * Returns: (transfer full): the help of the command, lines of text
 */
char *
segue_command_line_dup_help (SegueCommandLine *self)
{
  g_autofree char *program = NULL;
  g_autofree char *name = NULL;
  char *help;

  g_return_val_if_fail (self != NULL, NULL);

  /* The usage line starts with the name of the program, which here has two words. */
  program = g_strdup (g_get_prgname ());
  name = g_strdup_printf ("%s %s", program, self->command->name);
  g_set_prgname (name);
  help = g_option_context_get_help (self->context, TRUE, NULL);
  g_set_prgname (program);

  return help;
}

/**
 * segue_command_line_get_path:
 * @self: a command line
 * @argument: counted from 0
 *
 * Returns: the argument as it was given, for the name of a file
 */
const char *
segue_command_line_get_path (SegueCommandLine *self,
                             guint             argument)
{
  g_return_val_if_fail (self != NULL && argument < g_strv_length (self->paths), NULL);

  return self->paths[argument];
}

/**
 * segue_command_line_get_word:
 * @self: a command line
 * @argument: counted from 0
 *
 * Returns: the argument as UTF-8
 */
const char *
segue_command_line_get_word (SegueCommandLine *self,
                             guint             argument)
{
  g_return_val_if_fail (self != NULL && argument < g_strv_length (self->words), NULL);

  return self->words[argument];
}

/**
 * segue_command_line_get_sheet:
 * @self: a command line
 * @argument: counted from 0
 * @error: (out) (optional): %SEGUE_USAGE_ERROR, naming what is possible
 *
 * Returns: (nullable): the sheet of the argument, a KIND
 */
const SegueSheet *
segue_command_line_get_sheet (SegueCommandLine  *self,
                              guint              argument,
                              GError           **error)
{
  const char *name = segue_command_line_get_word (self, argument);
  const SegueSheet *sheet = segue_sheet_get (name);
  g_autofree char *possible = NULL;

  if (sheet != NULL)
    return sheet;

  possible = g_strjoinv (", ", (char **) segue_sheet_get_names ());
  g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
               /* Translators: what was given, then what could be */
               _("There is no kind “%s”; possible are %s."), name, possible);
  return NULL;
}

/**
 * segue_command_line_has:
 * @self: a command line
 * @option: its name
 *
 * Returns: whether the option was given
 */
gboolean
segue_command_line_has (SegueCommandLine *self,
                        const char       *option)
{
  g_return_val_if_fail (self != NULL && option != NULL, FALSE);

  for (guint i = 0; self->command->options[i].name != NULL; i++)
    if (g_str_equal (self->command->options[i].name, option))
      return self->switches[i] || g_hash_table_contains (self->texts, option);

  g_return_val_if_reached (FALSE);
}

/**
 * segue_command_line_get_file:
 * @self: a command line
 * @option: its name
 *
 * Returns: (nullable): the value as it was given, for the name of a file; the
 *   last where it was given several times
 */
const char *
segue_command_line_get_file (SegueCommandLine *self,
                             const char       *option)
{
  g_return_val_if_fail (self != NULL && option != NULL, NULL);

  return g_hash_table_lookup (self->files, option);
}

/**
 * segue_command_line_get_text:
 * @self: a command line
 * @option: its name
 *
 * Returns: (nullable): the value as UTF-8; the last where it was given several times
 */
const char *
segue_command_line_get_text (SegueCommandLine *self,
                             const char       *option)
{
  GPtrArray *texts;

  g_return_val_if_fail (self != NULL && option != NULL, NULL);

  texts = g_hash_table_lookup (self->texts, option);
  return texts == NULL ? NULL : g_ptr_array_index (texts, texts->len - 1);
}

/**
 * segue_command_line_get_all:
 * @self: a command line
 * @option: its name
 *
 * Returns: (nullable) (element-type utf8): every value of an option that may
 *   be given several times, in their order
 */
GPtrArray *
segue_command_line_get_all (SegueCommandLine *self,
                            const char       *option)
{
  g_return_val_if_fail (self != NULL && option != NULL, NULL);

  return g_hash_table_lookup (self->texts, option);
}

/**
 * segue_command_line_get_one_of:
 * @self: a command line
 * @option: its name
 * @allowed: the values that it can have, ended by %NULL
 * @position: (out): that of the value in @allowed; untouched where the option
 *   was not given
 * @error: (out) (optional): %SEGUE_USAGE_ERROR, naming what is possible
 *
 * Returns: whether the option has one of its values or was not given
 */
gboolean
segue_command_line_get_one_of (SegueCommandLine    *self,
                               const char          *option,
                               const char * const  *allowed,
                               guint               *position,
                               GError             **error)
{
  const char *text = segue_command_line_get_text (self, option);
  g_autofree char *possible = NULL;

  g_return_val_if_fail (allowed != NULL && position != NULL, FALSE);

  if (text == NULL)
    return TRUE;

  for (guint i = 0; allowed[i] != NULL; i++)
    if (g_ascii_strcasecmp (allowed[i], text) == 0)
      {
        *position = i;
        return TRUE;
      }

  possible = g_strjoinv (", ", (char **) allowed);
  g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
               /* Translators: an option, the value it was given, the values it can have */
               _("--%s cannot be “%s”; possible are %s."), option, text, possible);
  return FALSE;
}

/**
 * segue_command_line_refuse:
 * @self: a command line
 * @options: names, ended by %NULL
 * @where: what they are not for, `csv`
 * @error: (out) (optional): %SEGUE_USAGE_ERROR
 *
 * An option that would do nothing is an error of the user that is better said.
 *
 * Returns: whether none of @options was given
 */
gboolean
segue_command_line_refuse (SegueCommandLine    *self,
                           const char * const  *options,
                           const char          *where,
                           GError             **error)
{
  g_return_val_if_fail (self != NULL && options != NULL && where != NULL, FALSE);

  for (guint i = 0; options[i] != NULL; i++)
    if (segue_command_line_has (self, options[i]))
      {
        g_set_error (error, SEGUE_USAGE_ERROR, SEGUE_USAGE_ERROR_FAILED,
                     /* Translators: an option, then a kind or a format that it has no meaning for */
                     _("--%s is not for %s."), options[i], where);
        return FALSE;
      }

  return TRUE;
}
