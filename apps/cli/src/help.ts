import type { Language, Text } from '@renavigate/engine';

/** The manual is set by hand, so its French spaces are too. */
const manual: Readonly<Record<string, Text>> = {
  '': {
    en: `renavigate: published guidance on recurrent kidney cancer, run on one patient at a time.
It says what each source says, why, and what it does not know. It is information, not advice.

Usage
  renavigate advise FILE           what the sources say for a patient
  renavigate ask                   the same, by questions and answers
  renavigate editions              the sources that are held
  renavigate editions show ID      every statement of one, beside its rule
  renavigate schema patient        the JSON Schema of a patient file
  renavigate schema advice         the JSON Schema of an answer

Options
  --lang en|fr     the language (otherwise the system's: French if it is set to French)
  --no-color       no colour, also on a terminal (NO_COLOR does the same)
  -h, --help       this manual; after a command, the manual of that command
  --version        the version

Examples
  renavigate ask
  renavigate advise patient.json
  renavigate advise record.json --format json --lang fr

Exit status
  0  answered
  1  a problem in the input: something could not be used, or nothing could be read
  2  a command or option that does not exist
`,
    fr: `renavigate\u00a0: des recommandations publiées sur le cancer du rein récidivant, appliquées à
un patient à la fois. Il dit ce que dit chaque source, pourquoi, et ce qu’il ne sait pas.
C’est de l’information, pas un avis.

Utilisation
  renavigate advise FICHIER        ce que disent les sources pour un patient
  renavigate ask                   la même chose, par questions et réponses
  renavigate editions              les sources disponibles
  renavigate editions show ID      chaque énoncé d’une source, à côté de sa règle
  renavigate schema patient        le schéma JSON d’un fichier de patient
  renavigate schema advice         le schéma JSON d’une réponse

Options
  --lang en|fr     la langue (sinon celle du système)
  --no-color       sans couleur, même dans un terminal (NO_COLOR fait de même)
  -h, --help       ce manuel\u202f; après une commande, le manuel de cette commande
  --version        la version

Exemples
  renavigate ask
  renavigate advise patient.json
  renavigate advise dossier.json --format json --lang fr

Code de sortie
  0  une réponse a été donnée
  1  un problème dans l’entrée\u00a0: une partie n’a pas pu servir, ou rien n’a pu être lu
  2  une commande ou une option qui n’existe pas
`,
  },
  advise: {
    en: `renavigate advise FILE|-
Says what each source says for one patient: what may be offered, what it does not name, what is not
clear yet, and why. Standard input is read when FILE is “-”.

FILE is one of these; which one is seen from its content:
  a FHIR R4 bundle (JSON) of one patient
  a patient file, { "renavigate": "patient/1", "facts": { … } }; see “renavigate schema patient”

Options
  --edition ID                     one source; may be given several times (otherwise ccs-2019)
  --audience patient|clinician     plain words to the person, or the field's own (clinician)
  --format text|json|markdown      how it is written (text)
  --explain                        every condition of every option, line by line (json has them)
  --lang en|fr                     the language
  --no-color                       no colour
  -h, --help                       this manual

Examples
  renavigate advise patient.json
  renavigate advise record.json --audience patient --lang fr
  renavigate advise patient.json --format markdown > advice.md
  curl https://example.org/fhir/Patient/1/$everything | renavigate advise - --format json

Exit status
  0  answered
  1  a problem in the input. What could not be used is listed first, and the answer leaves it out:
     an unknown name, a value that is not plausible, facts that contradict one another. When
     nothing could be read, one line says why and no answer is printed.
  2  a command or option that does not exist
`,
    fr: `renavigate advise FICHIER|-
Dit ce que dit chaque source pour un patient\u00a0: ce qui peut être offert, ce qu’elle ne nomme pas,
ce qui n’est pas encore clair, et pourquoi. L’entrée standard est lue quand FICHIER est «\u202f-\u202f».

FICHIER est l’un des suivants\u202f; son contenu dit lequel\u00a0:
  un bundle FHIR R4 (JSON) d’un seul patient
  un fichier de patient, { "renavigate": "patient/1", "facts": { … } }\u202f;
  voir «\u202frenavigate schema patient\u202f»

Options
  --edition ID                     une source\u202f; peut être donné plusieurs fois (sinon ccs-2019)
  --audience patient|clinician     mots simples pour la personne, ou ceux du métier (clinician)
  --format text|json|markdown      la forme de la réponse (text)
  --explain                        chaque condition de chaque option, ligne par ligne (json les a)
  --lang en|fr                     la langue
  --no-color                       sans couleur
  -h, --help                       ce manuel

Exemples
  renavigate advise patient.json
  renavigate advise dossier.json --audience patient --lang fr
  renavigate advise patient.json --format markdown > reponse.md
  curl https://example.org/fhir/Patient/1/$everything | renavigate advise - --format json

Code de sortie
  0  une réponse a été donnée
  1  un problème dans l’entrée. Ce qui n’a pas pu servir est dit en premier, et la réponse n’en
     tient pas compte\u00a0: un nom inconnu, une valeur qui n’est pas plausible, des faits qui se
     contredisent. Quand rien n’a pu être lu, une ligne dit pourquoi et il n’y a pas de réponse.
  2  une commande ou une option qui n’existe pas
`,
  },
  ask: {
    en: `renavigate ask
Asks one question at a time, only those that can still change the answer, then says what each
source says. Nothing leaves this computer. “I don't know” is always a good answer.

At each question
  1, 2, …    the answer of that number; several numbers where several may be true (“1 3”)
  118 g/L    a number with its unit
  ?          why it is asked, and where to find it
  b          back to the question before; no answer is lost
  Enter      keeps the answer that is already there
  q          ends early, with what is known so far

Options
  --edition ID                     one source; may be given several times (otherwise ccs-2019)
  --audience patient|clinician     plain words to the person (patient), or the field's own
  --save FILE                      writes the answers as a patient file, for “renavigate advise”
  --lang en|fr                     the language
  --no-color                       no colour
  -h, --help                       this manual

Examples
  renavigate ask
  renavigate ask --lang fr --save answers.json
  printf '1\\n1\\n' | renavigate ask          answers from a file or a pipe, one a line

Exit status
  0  answered
  1  a problem: answers that contradict one another, or FILE could not be written
  2  a command or option that does not exist
  130  stopped with Ctrl-C
`,
    fr: `renavigate ask
Pose une question à la fois, seulement celles qui peuvent encore changer la réponse, puis dit ce
que dit chaque source. Rien ne quitte cet ordinateur. «\u202fJe ne sais pas\u202f» est toujours une bonne
réponse.

À chaque question
  1, 2, …    la réponse de ce numéro\u202f; plusieurs numéros quand plusieurs peuvent être vraies
  118 g/L    un nombre avec son unité
  ?          pourquoi on le demande, et où le trouver
  b          retour à la question d’avant\u202f; aucune réponse n’est perdue
  Entrée     garde la réponse déjà donnée
  q          termine tout de suite, avec ce qui est connu

Options
  --edition ID                     une source\u202f; peut être donné plusieurs fois (sinon ccs-2019)
  --audience patient|clinician     mots simples pour la personne (patient), ou ceux du métier
  --save FICHIER                   écrit les réponses dans un fichier de patient, pour
                                   «\u202frenavigate advise\u202f»
  --lang en|fr                     la langue
  --no-color                       sans couleur
  -h, --help                       ce manuel

Exemples
  renavigate ask
  renavigate ask --lang fr --save reponses.json
  printf '1\\n1\\n' | renavigate ask          réponses d’un fichier, une par ligne

Code de sortie
  0  une réponse a été donnée
  1  un problème\u00a0: des réponses qui se contredisent, ou FICHIER n’a pas pu être écrit
  2  une commande ou une option qui n’existe pas
  130  arrêté avec Ctrl-C
`,
  },
  editions: {
    en: `renavigate editions [show ID]
Lists the sources that are held. With “show”, prints every statement of one source beside the rule
that was made from it, or the place where a reader meets it, and marks what we had to assume.

Options
  --format text|json     how it is written (text)
  --lang en|fr           the language
  --no-color             no colour
  -h, --help             this manual

Examples
  renavigate editions
  renavigate editions show ccs-2019
  renavigate editions show ccs-2019 --format json

Exit status
  0  answered
  1  a statement of the source has no place
  2  a command, option or source that does not exist
`,
    fr: `renavigate editions [show ID]
Liste les sources disponibles. Avec «\u202fshow\u202f», affiche chaque énoncé d’une source à côté de la règle
qui en a été tirée, ou de l’endroit où on le rencontre, et marque ce que nous avons dû supposer.

Options
  --format text|json     la forme de la réponse (text)
  --lang en|fr           la langue
  --no-color             sans couleur
  -h, --help             ce manuel

Exemples
  renavigate editions
  renavigate editions show ccs-2019
  renavigate editions show ccs-2019 --format json

Code de sortie
  0  une réponse a été donnée
  1  un énoncé de la source n’a pas de place
  2  une commande, une option ou une source qui n’existe pas
`,
  },
  schema: {
    en: `renavigate schema patient|advice
Prints a JSON Schema (draft 2020-12): of the patient file that “advise” reads, or of the answer that
“advise --format json” writes.

Options
  --lang en|fr           the language of messages; the schemas are in English
  -h, --help             this manual

Examples
  renavigate schema patient > patient-1.schema.json
  renavigate schema advice

Exit status
  0  answered
  2  a command, option or schema that does not exist
`,
    fr: `renavigate schema patient|advice
Affiche un schéma JSON (draft 2020-12)\u00a0: celui du fichier de patient que lit «\u202fadvise\u202f», ou celui de
la réponse qu’écrit «\u202fadvise --format json\u202f».

Options
  --lang en|fr           la langue des messages\u202f; les schémas sont en anglais
  -h, --help             ce manuel

Exemples
  renavigate schema patient > patient-1.schema.json
  renavigate schema advice

Code de sortie
  0  une réponse a été donnée
  2  une commande, une option ou un schéma qui n’existe pas
`,
  },
};

/** What there is a manual for; the empty name is the whole program. */
export const helpNames = Object.keys(manual);

/** The manual of a command. */
export function helpFor(command: string, language: Language): string {
  return manual[command]?.[language] ?? '';
}
