import type { Language, Text } from '@renavigate/engine';
import type { Library } from '@renavigate/guideline';
import { fill } from './base/text.ts';

/** The manual is set by hand, so its French spaces are too. */
const manual: Readonly<Record<string, Text>> = {
  '': {
    en: `renavigate: published guidance on recurrent {disease}, run on one patient at a time.
It says what each source says, why, and what it does not know. It is information, not advice.

Usage
  renavigate advise FILE           what guidelines would first consider for a patient
  renavigate ask                   the same, by questions and answers
  renavigate compare A B           how two guidelines differ for a patient
  renavigate evidence OPTION       trials, approval, who pays, and drugs of an option
  renavigate editions              the guidelines that are held
  renavigate editions show ID      every statement of one, beside its rule
  renavigate editions export ID    one of them as a file; “editions new NAME” starts another
  renavigate check FILE            what is wrong with such a file, line by line
  renavigate schema patient        the JSON Schema of a patient file
  renavigate schema advice         the JSON Schema of an answer
  renavigate schema rulebook       the JSON Schema of an edition as a file

Options
  --lang en|fr     the language (otherwise the system's: French if it is set to French)
  --no-color       no colour, also on a terminal (NO_COLOR does the same)
  -h, --help       this manual; after a command, the manual of that command
  --version        the version

Examples
  renavigate ask
  renavigate advise patient.json
  renavigate compare kcrnc-2021 ccs-2019 --patient patient.json
  renavigate evidence {option} --province ON

Exit status
  0  answered
  1  a problem in the input: something could not be used, or nothing could be read
  2  a command or option that does not exist
`,
    fr: `renavigate\u00a0: des recommandations publiées sur le {disease} récidivant, appliquées à
un patient à la fois. Il dit ce que dit chaque source, pourquoi, et ce qu’il ne sait pas.
C’est de l’information, pas un avis.

Utilisation
  renavigate advise FICHIER        ce que les guides envisageraient d’abord pour un patient
  renavigate ask                   la même chose, par questions et réponses
  renavigate compare A B           ce qui sépare deux guides pour un patient
  renavigate evidence OPTION       essais, approbation, paiement et médicaments d’une option
  renavigate editions              les guides disponibles
  renavigate editions show ID      chaque énoncé d’une source, à côté de sa règle
  renavigate editions export ID    l’une d’elles en fichier\u202f; «\u202feditions new NOM\u202f» en commence une
  renavigate check FICHIER         ce qui ne va pas dans un tel fichier, ligne par ligne
  renavigate schema patient        le schéma JSON d’un fichier de patient
  renavigate schema advice         le schéma JSON d’une réponse
  renavigate schema rulebook       le schéma JSON d’une édition en fichier

Options
  --lang en|fr     la langue (sinon celle du système)
  --no-color       sans couleur, même dans un terminal (NO_COLOR fait de même)
  -h, --help       ce manuel\u202f; après une commande, le manuel de cette commande
  --version        la version

Exemples
  renavigate ask
  renavigate advise patient.json
  renavigate compare kcrnc-2021 ccs-2019 --patient patient.json
  renavigate evidence {option} --province ON

Code de sortie
  0  une réponse a été donnée
  1  un problème dans l’entrée\u00a0: une partie n’a pas pu servir, ou rien n’a pu être lu
  2  une commande ou une option qui n’existe pas
`,
  },
  advise: {
    en: `renavigate advise FILE|-
Says on one screen what guidelines of today would first consider for one patient, who says so,
which cautions hold, what could still change it, and how many others there are. With --full, what
every guideline says of every option, side by side. One guideline alone is told in full, with its
reasons. Standard input is read when FILE is “-”.

FILE is one of these; which one is seen from its content:
  a FHIR R4 bundle (JSON) of one patient
  a patient file, { "renavigate": "patient/1", "facts": { … } }; see “renavigate schema patient”

Options
  --edition ID                     this guideline alone; given several times, these (otherwise all)
  --edition-file FILE              the same from a file, as “renavigate editions export” writes it
  --audience patient|clinician     plain words to the person, or the field's own (clinician)
  --format text|json|markdown      how it is written (text)
  --full                           every option, side by side, with reasons and sources
  --explain                        the same, and every guideline in full, line by line
  --fields NAME,…                  what --format json holds: first, facts, considered, options,
                                   advice, or all (first,facts,considered)
  --lang en|fr                     the language
  --no-color                       no colour
  -h, --help                       this manual

Examples
  renavigate advise patient.json
  renavigate advise patient.json --edition kcrnc-2021
  renavigate advise record.json --audience patient --lang fr
  renavigate advise patient.json --format markdown > advice.md
  curl https://example.org/fhir/Patient/1/$everything | renavigate advise - --format json
  renavigate advise patient.json --format json --fields all

Exit status
  0  answered
  1  a problem in the input. What could not be used is told, and the answer leaves it out:
     an unknown name, a value that is not plausible, facts that contradict one another. When
     nothing could be read, one line says why and no answer is printed.
  2  a command or option that does not exist
`,
    fr: `renavigate advise FICHIER|-
Dit sur un écran ce que les guides actuels envisageraient d’abord pour un patient, qui le dit,
quelles mises en garde s’appliquent, ce qui peut encore le changer, et combien d’autres options il y
a. Avec --full, ce que chaque guide dit de chaque option, côte à côte. Un guide seul est dit en
entier, avec ses raisons. L’entrée standard est lue quand FICHIER est «\u202f-\u202f».

FICHIER est l’un des suivants\u202f; son contenu dit lequel\u00a0:
  un bundle FHIR R4 (JSON) d’un seul patient
  un fichier de patient, { "renavigate": "patient/1", "facts": { … } }\u202f;
  voir «\u202frenavigate schema patient\u202f»

Options
  --edition ID                     ce guide seul\u202f; donné plusieurs fois, ceux-ci (sinon tous)
  --edition-file FICHIER           la même chose depuis un fichier, comme en écrit
                                   «\u202frenavigate editions export\u202f»
  --audience patient|clinician     mots simples pour la personne, ou ceux du métier (clinician)
  --format text|json|markdown      la forme de la réponse (text)
  --full                           chaque option, côte à côte, avec les raisons et les sources
  --explain                        la même chose, et chaque guide en entier, ligne par ligne
  --fields NOM,…                   ce que contient --format json\u00a0: first, facts, considered,
                                   options, advice, ou all (first,facts,considered)
  --lang en|fr                     la langue
  --no-color                       sans couleur
  -h, --help                       ce manuel

Exemples
  renavigate advise patient.json
  renavigate advise patient.json --edition kcrnc-2021
  renavigate advise dossier.json --audience patient --lang fr
  renavigate advise patient.json --format markdown > reponse.md
  curl https://example.org/fhir/Patient/1/$everything | renavigate advise - --format json
  renavigate advise patient.json --format json --fields all

Code de sortie
  0  une réponse a été donnée
  1  un problème dans l’entrée. Ce qui n’a pas pu servir est dit, et la réponse n’en tient pas
     compte\u00a0: un nom inconnu, une valeur qui n’est pas plausible, des faits qui se
     contredisent. Quand rien n’a pu être lu, une ligne dit pourquoi et il n’y a pas de réponse.
  2  une commande ou une option qui n’existe pas
`,
  },
  ask: {
    en: `renavigate ask
A talk of at most 12 pages, then what guidelines of today would first consider, on one screen. Only
what can still change that is asked. With --edition, one question at a time on what these sources
say. With --save, “renavigate advise” can read the answers. Nothing leaves this computer. “I don't
know” is always a good answer.

At each question
  1, 2, …    the answer of that number; several numbers where several may be true (“1 3”)
  =6         a number, where one is asked for; with --edition, with its unit: 118 g/L
  x          none of these is at hand, where a page asks for several results
  ?          why it is asked, and where to find it
  b          back to the question before
  Enter      with --edition, keeps the answer that is already there
  q          ends early, with what is known so far

Options
  --edition ID                     one source; may be given several times (otherwise those of today)
  --edition-file FILE              the same from a file, as “renavigate editions export” writes it
  --audience patient|clinician     plain words to the person (patient), or the field's own
  --save FILE                      writes the answers as a patient file, for “renavigate advise”
  --lang en|fr                     the language
  --no-color                       no colour
  -h, --help                       this manual

Examples
  renavigate ask
  renavigate ask --lang fr --save answers.json
  printf '1\\n2\\n' | renavigate ask          answers from a file or a pipe, one a line

Exit status
  0  answered
  1  a problem: answers that contradict one another, or FILE could not be written
  2  a command or option that does not exist
  130  stopped with Ctrl-C
`,
    fr: `renavigate ask
Une conversation d’au plus 12 pages, puis ce que les guides actuels envisageraient d’abord, sur un
écran. Seul ce qui peut encore changer cela est demandé. Avec --edition, une question à la fois sur
ce que disent ces sources. Avec --save, «\u202frenavigate advise\u202f» peut lire les réponses.
Rien ne quitte cet ordinateur. «\u202fJe ne sais pas\u202f» est toujours une bonne réponse.

À chaque question
  1, 2, …    la réponse de ce numéro\u202f; plusieurs numéros quand plusieurs peuvent être vraies
  =6         un nombre, quand on en demande un\u202f; avec --edition, avec son unité\u00a0: 118 g/L
  x          aucun de ceux-ci sous la main, quand une page demande plusieurs résultats
  ?          pourquoi on le demande, et où le trouver
  b          retour à la question d’avant
  Entrée     avec --edition, garde la réponse déjà donnée
  q          termine tout de suite, avec ce qui est connu

Options
  --edition ID                     une source\u202f; peut être donné plusieurs fois (sinon celles d’aujourd’hui)
  --edition-file FICHIER           la même chose depuis un fichier, comme en écrit
                                   «\u202frenavigate editions export\u202f»
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
  compare: {
    en: `renavigate compare A B --patient FILE
Says how two guidelines differ for one patient: which options stand differently and why on each
side, which only one of them names, and what is the same. “renavigate editions” lists them.

Options
  --patient FILE|-                 a FHIR R4 bundle or a patient file, as “renavigate advise” reads
  --edition-file FILE              a guideline from a file, in the place of A or B
  --audience patient|clinician     plain words to the person, or the field's own (clinician)
  --format text|markdown           how it is written (text); JSON: advise --edition A --edition B
  --lang en|fr                     the language
  --no-color                       no colour
  -h, --help                       this manual

Examples
  renavigate compare kcrnc-2021 ccs-2019 --patient patient.json
  renavigate compare kcrnc-2019 kcrnc-2021 --patient record.json --audience patient --lang fr

Exit status
  0  answered
  1  a problem in the input. What could not be used is listed first, and the answer leaves it out.
  2  a command, option or guideline that does not exist, or the same guideline twice
`,
    fr: `renavigate compare A B --patient FICHIER
Dit ce qui sépare deux guides pour un patient\u00a0: quelles options se présentent autrement et pourquoi
de chaque côté, lesquelles un seul nomme, et ce qui est pareil. «\u202frenavigate editions\u202f» les énumère.

Options
  --patient FICHIER|-              un bundle FHIR R4 ou un fichier de patient, comme pour
                                   «\u202frenavigate advise\u202f»
  --edition-file FICHIER           un guide depuis un fichier, à la place de A ou de B
  --audience patient|clinician     mots simples pour la personne, ou ceux du métier (clinician)
  --format text|markdown           la forme de la réponse (text)\u202f; pour du JSON,
                                   «\u202fadvise --edition A --edition B\u202f»
  --lang en|fr                     la langue
  --no-color                       sans couleur
  -h, --help                       ce manuel

Exemples
  renavigate compare kcrnc-2021 ccs-2019 --patient patient.json
  renavigate compare kcrnc-2019 kcrnc-2021 --patient dossier.json --audience patient --lang fr

Code de sortie
  0  une réponse a été donnée
  1  un problème dans l’entrée. Ce qui n’a pas pu servir est dit en premier, et la réponse n’en
     tient pas compte.
  2  une commande, une option ou un guide qui n’existe pas, ou deux fois le même guide
`,
  },
  evidence: {
    en: `renavigate evidence [OPTION]
Tells what is held on one option: its trials with their figures, each by itself; how experts weigh
them; what was approved in Canada; who pays, as far as it was read; and its drugs. Without OPTION,
lists the options. With a patient, only figures that fit the patient are shown.

Options
  --patient FILE|-                 a FHIR R4 bundle or a patient file, as “renavigate advise” reads
  --province ON                    who pays there: BC AB SK MB ON QC NB NS PE NL YT NT NU, or NIHB
  --edition-file FILE              the options and terms of a guideline in a file as well
  --audience patient|clinician     plain words to the person, or the field's own (clinician)
  --format text|markdown           how it is written (text)
  --lang en|fr                     the language
  --no-color                       no colour
  -h, --help                       this manual

Examples
  renavigate evidence
  renavigate evidence {option} --province ON
  renavigate evidence {other} --patient patient.json --audience patient

Exit status
  0  answered
  1  a problem in the input. What could not be used is listed first, and the answer leaves it out.
  2  a command or option that does not exist
`,
    fr: `renavigate evidence [OPTION]
Dit ce que nous tenons sur une option\u00a0: ses essais avec leurs chiffres, chacun pour lui-même\u202f; ce
qu’en pensent les experts\u202f; ce qui a été approuvé au Canada\u202f; qui paie, pour autant que nous l’avons
lu\u202f; et ses médicaments. Sans OPTION, énumère les options. Avec un patient, seuls les chiffres qui
lui conviennent sont affichés.

Options
  --patient FICHIER|-              un bundle FHIR R4 ou un fichier de patient, comme pour
                                   «\u202frenavigate advise\u202f»
  --province ON                    qui y paie\u00a0: BC AB SK MB ON QC NB NS PE NL YT NT NU, ou NIHB
  --edition-file FICHIER           aussi les options et les termes d’un guide en fichier
  --audience patient|clinician     mots simples pour la personne, ou ceux du métier (clinician)
  --format text|markdown           la forme de la réponse (text)
  --lang en|fr                     la langue
  --no-color                       sans couleur
  -h, --help                       ce manuel

Exemples
  renavigate evidence
  renavigate evidence {option} --province ON
  renavigate evidence {other} --patient patient.json --audience patient

Code de sortie
  0  une réponse a été donnée
  1  un problème dans l’entrée. Ce qui n’a pas pu servir est dit en premier, et la réponse n’en
     tient pas compte.
  2  une commande ou une option qui n’existe pas
`,
  },
  editions: {
    en: `renavigate editions [show|export ID | new NAME]
Lists the sources that are held. With “show”, prints every statement of one source beside the rule
that was made from it, or the place where a reader meets it, and marks what we had to assume.
“export” writes one as a rulebook, a JSON file that holds all of it; “new” writes a small one to
start from, with its worked patients. “renavigate check” tells what is wrong with such a file.

Options
  --edition-file FILE    with “show” and “export”: a source from a file, instead of ID
  -o, --output FILE      with “export” and “new”: where it is written; no file is ever replaced
  --format text|json     how it is written (text)
  --lang en|fr           the language
  --no-color             no colour
  -h, --help             this manual

Examples
  renavigate editions
  renavigate editions show ccs-2019
  renavigate editions show ccs-2019 --format json
  renavigate editions export ccs-2019 -o ccs-2019.json
  renavigate editions new my-guide-2026

Exit status
  0  answered
  1  a statement of the source has no place, or a file could not be read or written
  2  a command, option or source that does not exist
`,
    fr: `renavigate editions [show|export ID | new NOM]
Liste les sources disponibles. Avec «\u202fshow\u202f», affiche chaque énoncé d’une source à côté de la règle
qui en a été tirée, ou de l’endroit où on le rencontre, et marque ce que nous avons dû supposer.
«\u202fexport\u202f» en écrit une comme fichier de règles, un fichier JSON qui la contient toute\u202f; «\u202fnew\u202f» en
écrit une petite pour commencer, avec ses patients types. «\u202frenavigate check\u202f» dit ce qui ne va
pas dans un tel fichier.

Options
  --edition-file FICHIER  avec «\u202fshow\u202f» et «\u202fexport\u202f»\u00a0: une source depuis un fichier, au lieu de ID
  -o, --output FICHIER    avec «\u202fexport\u202f» et «\u202fnew\u202f»\u00a0: où l’écrire\u202f; rien n’est jamais remplacé
  --format text|json      la forme de la réponse (text)
  --lang en|fr            la langue
  --no-color              sans couleur
  -h, --help              ce manuel

Exemples
  renavigate editions
  renavigate editions show ccs-2019
  renavigate editions show ccs-2019 --format json
  renavigate editions export ccs-2019 -o ccs-2019.json
  renavigate editions new mon-guide-2026

Code de sortie
  0  une réponse a été donnée
  1  un énoncé de la source n’a pas de place, ou un fichier n’a pu être lu ou écrit
  2  une commande, une option ou une source qui n’existe pas
`,
  },
  check: {
    en: `renavigate check FILE
Says what is wrong with a rulebook, an edition as a JSON file: a line for each problem, with its
place (FILE:LINE:COLUMN), what was expected, and how to mend it. First the form is looked at, then
whether names stand for something, then whether the rules can hold and do not contradict one
another, and last whether they say of the worked patients what is expected of them.

Options
  --format text|json     how it is written (text)
  --lang en|fr           the language
  --no-color             no colour
  -h, --help             this manual

Examples
  renavigate editions new my-guide-2026
  renavigate check my-guide-2026.json

Exit status
  0  nothing is wrong
  1  something is wrong, or the file could not be read
  2  a command or option that does not exist
`,
    fr: `renavigate check FICHIER
Dit ce qui ne va pas dans un fichier de règles, une édition en fichier JSON\u00a0: une ligne par
problème, avec sa place (FICHIER:LIGNE:COLONNE), ce qui était attendu, et comment corriger. D’abord
la forme, puis les noms qui doivent désigner quelque chose, puis les règles, qui doivent pouvoir
s’appliquer sans se contredire, et enfin ce qu’elles disent des patients types.

Options
  --format text|json     la forme de la réponse (text)
  --lang en|fr           la langue
  --no-color             sans couleur
  -h, --help             ce manuel

Exemples
  renavigate editions new mon-guide-2026
  renavigate check mon-guide-2026.json

Code de sortie
  0  rien à corriger
  1  quelque chose est à corriger, ou le fichier n’a pas pu être lu
  2  une commande ou une option qui n’existe pas
`,
  },
  schema: {
    en: `renavigate schema patient|advice|rulebook
Prints a JSON Schema (draft 2020-12): of the patient file that “advise” reads, of the answer that
“advise --format json” writes, or of an edition as a file.

Options
  --edition-file FILE    with “patient”: the terms that an edition in a file defines as well
  --lang en|fr           the language of messages; the schemas are in English
  -h, --help             this manual

Examples
  renavigate schema patient > patient-1.schema.json
  renavigate schema advice

Exit status
  0  answered
  2  a command, option or schema that does not exist
`,
    fr: `renavigate schema patient|advice|rulebook
Affiche un schéma JSON (draft 2020-12)\u00a0: celui du fichier de patient que lit «\u202fadvise\u202f», de la
réponse qu’écrit «\u202fadvise --format json\u202f», ou d’une édition en fichier.

Options
  --edition-file FICHIER avec «\u202fpatient\u202f»\u00a0: les termes que définit aussi une édition en fichier
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
export function helpFor(command: string, language: Language, library: Library): string {
  const [option = 'OPTION', other = option] =
    library.exampleOptions ?? library.options.map(({ id }) => id);
  const values = { disease: library.disease.name[language], option, other };
  return fill(manual[command]?.[language] ?? '', values);
}
