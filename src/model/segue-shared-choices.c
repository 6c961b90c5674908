/* segue-shared-choices.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define G_LOG_DOMAIN "segue-shared-choices"

#include "config.h"

#include "segue-shared-choices.h"

#include <glib/gi18n.h>

static const SegueChoice phases[] = {
  [SEGUE_PHASE_PRE_LAUNCH] = {
    "pre-launch", N_("Pre-launch"),
    "before launch|preparation|prepare approach|prepare|planning|initiation|"
    "Vor dem Start|Vorbereitung|Planung|Initiierung|Avant le lancement|Préparation|Planification|"
    "Voor de lancering|Voorbereiding|Antes del lanzamiento|Preparación|Planificación",
  },
  [SEGUE_PHASE_LAUNCH] = {
    "launch", N_("Launch"),
    "go-live|manage change|execution|implementation|rollout|"
    "Start|Einführung|Umsetzung|Ausführung|Lancement|Mise en œuvre|Exécution|Déploiement|"
    "Lancering|Uitvoering|Invoering|Lanzamiento|Ejecución|Implementación",
  },
  [SEGUE_PHASE_POST_LAUNCH] = {
    "post-launch", N_("Post-launch"),
    "after launch|sustain outcomes|sustain|closing|hypercare|"
    "Nach dem Start|Nachbetreuung|Abschluss|Après le lancement|Ancrage|Clôture|"
    "Na de lancering|Borging|Nazorg|Después del lanzamiento|Sostenimiento|Cierre",
  },
};

const SegueChoices segue_phases = { phases, G_N_ELEMENTS (phases), FALSE };

static const SegueChoice channels[] = {
  { "e-mail", N_("E-mail"), "email|mail|Courriel|Correo|Correo electrónico|Surel" },
  { "intranet", N_("Intranet"), "portal|sharepoint|intranet page" },
  { "town-hall", N_("Town hall"),
    "all-hands|all hands meeting|Vollversammlung|Betriebsversammlung|Assemblée générale|"
    "Réunion plénière|Personeelsbijeenkomst|Asamblea" },
  { "team-meeting", N_("Team meeting"),
    "meeting|meetings|in person|Besprechung|Teambesprechung|Teamsitzung|Sitzung|Réunion|"
    "Réunion d'équipe|Vergadering|Teamoverleg|Overleg|Reunión|Reunión de equipo|Rapat" },
  { "one-to-one", N_("One-to-one"),
    "1:1|1-1|one on one|1 on 1|face to face|personal|Einzelgespräch|Persönlich|"
    "Entretien individuel|Tête-à-tête|Eén-op-één|Persoonlijk gesprek|Cara a cara|Individual" },
  { "phone", N_("Phone"),
    "telephone|call|phone call|Telefon|Anruf|Téléphone|Appel|Telefoon|Bellen|Teléfono|Llamada" },
  { "video", N_("Video"), "video message|Vidéo|Videobotschaft|Vídeo" },
  { "newsletter", N_("Newsletter"),
    "Rundbrief|Infolettre|Lettre d'information|Bulletin|Nieuwsbrief|Boletín" },
  { "chat", N_("Chat"), "teams|slack|instant message|messenger|Mattermost|Messagerie" },
  { "poster", N_("Poster or signage"),
    "poster/signage|posters|signage|Plakat|Aushang|Affiche|Affichage|Affiches|Cartel|Póster" },
  { "faq", N_("FAQ"), "questions and answers|Q&A|Foire aux questions|Preguntas frecuentes" },
  { "webinar", N_("Webinar"), "virtual meeting|online session|Webinaire|Webinario|Seminario web" },
  { "letter", N_("Letter"), "post|Brief|Lettre|Courrier|Carta" },
  { "leader-blog", N_("Leader blog"), "blog|Blogbeitrag" },
  { "text-message", N_("Text message"), "sms|text|Kurznachricht|Texto|Mensaje de texto" },
};

const SegueChoices segue_channels = { channels, G_N_ELEMENTS (channels), TRUE };
