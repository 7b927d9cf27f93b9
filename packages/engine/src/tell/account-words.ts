import type { Text, Voices } from '../base/text.ts';
import type { Standing } from '../model/standing.ts';
import type { WhereFound } from '../model/vocabulary.ts';

type Settled = Exclude<Standing, 'undecided'>;

/** The engine's own words around why an option stands as it does. What they need from outside stands in braces. */
interface AccountWords {
  readonly why: Readonly<Record<Standing, Voices>>;
  /** Before the facts that settle a standing: they alone, they beside the scope, or the scope alone. */
  readonly settledBy: Readonly<Record<'facts' | 'scopeAndFacts' | 'scope', Voices>>;
  /** The standing rests on no fact. */
  readonly everybody: Voices;
  /** The standing is settled although conditions are unknown. */
  readonly whatever: Readonly<Record<Settled, Voices>>;
  /** Before the facts by which the edition speaks of the patient. */
  readonly scope: Voices;
  readonly possible: Voices;
  readonly notKnown: Readonly<Record<'impossible' | 'too-large', Voices>>;
  readonly change: {
    readonly heading: Voices;
    /** Before the changes, by the standing after them. Never advice to change: a record can be wrong. */
    readonly lead: Readonly<Record<'offered' | 'notOffered', Voices>>;
    readonly none: Readonly<Record<'offered' | 'notOffered', Voices>>;
    readonly altered: Text;
    readonly learnt: Text;
    readonly same: Text;
    readonly number: { readonly altered: Text; readonly learnt: Text; readonly same: Text };
    readonly first: Text;
    readonly and: Text;
    readonly example: Text;
    readonly likewise: Text;
  };
  readonly findOut: Voices;
  /** The answer that would speak for the option. */
  readonly wouldFit: Text;
  readonly whereFound: Readonly<Record<WhereFound, Voices>>;
  readonly quoted: Text;
  readonly or: Text;
}

export const accountWords: AccountWords = {
  why: {
    offered: {
      patient: { en: 'Why it may be offered', fr: 'Pourquoi cela peut être offert' },
      clinician: { en: 'Why', fr: 'Pourquoi' },
    },
    notOffered: {
      patient: { en: 'Why it is not named', fr: 'Pourquoi ce n’est pas nommé' },
      clinician: { en: 'Why not', fr: 'Pourquoi pas' },
    },
    undecided: {
      patient: { en: 'Why it is not clear yet', fr: 'Pourquoi ce n’est pas encore clair' },
      clinician: { en: 'Why undecided', fr: 'Pourquoi c’est indéterminé' },
    },
    notCovered: {
      patient: { en: 'Why it is not spoken to', fr: 'Pourquoi ce n’est pas abordé' },
      clinician: { en: 'Why not covered', fr: 'Pourquoi c’est hors du champ' },
    },
  },
  settledBy: {
    facts: {
      patient: {
        en: 'These facts alone decide it:',
        fr: 'Ces faits suffisent à le décider\u00a0:',
      },
      clinician: {
        en: 'These facts alone settle it:',
        fr: 'Ces faits suffisent à trancher\u00a0:',
      },
    },
    scopeAndFacts: {
      patient: {
        en: 'This source speaks to your situation, and these facts alone decide the rest:',
        fr: 'Cette source parle de votre situation, et ces faits suffisent à décider du reste\u00a0:',
      },
      clinician: {
        en: 'Within the scope, these facts alone settle it:',
        fr: 'Dans le champ, ces faits suffisent à trancher\u00a0:',
      },
    },
    scope: {
      patient: {
        en: 'It is so for everyone this source speaks to.',
        fr: 'C’est ainsi pour toute personne dont cette source parle.',
      },
      clinician: {
        en: 'It is so for every patient within the scope.',
        fr: 'C’est ainsi pour tout patient dans le champ.',
      },
    },
  },
  everybody: {
    patient: {
      en: 'This does not depend on the facts about you. This source says the same for everyone.',
      fr: 'Cela ne dépend pas des faits à votre sujet. Cette source dit la même chose pour tout le monde.',
    },
    clinician: {
      en: 'Does not depend on the facts: every possible patient stands the same.',
      fr: 'Ne dépend pas des faits\u00a0: il en va de même pour tout patient possible.',
    },
  },
  whatever: {
    offered: {
      patient: {
        en: 'Whatever the unknown answers are, this source says it may be offered.',
        fr: 'Quelles que soient les réponses inconnues, cette source dit que cela peut être offert.',
      },
      clinician: {
        en: 'Whatever the unknown answers are, it is offered.',
        fr: 'Quelles que soient les réponses inconnues, c’est offert.',
      },
    },
    notOffered: {
      patient: {
        en: 'Whatever the unknown answers are, this source does not name it.',
        fr: 'Quelles que soient les réponses inconnues, cette source ne le nomme pas.',
      },
      clinician: {
        en: 'Whatever the unknown answers are, it is not offered.',
        fr: 'Quelles que soient les réponses inconnues, ce n’est pas offert.',
      },
    },
    notCovered: {
      patient: {
        en: 'Whatever the unknown answers are, this source does not speak to your situation.',
        fr: 'Quelles que soient les réponses inconnues, cette source ne parle pas de votre situation.',
      },
      clinician: {
        en: 'Whatever the unknown answers are, the patient is outside the scope.',
        fr: 'Quelles que soient les réponses inconnues, le patient est hors du champ.',
      },
    },
  },
  scope: {
    patient: {
      en: 'Why it speaks to your situation',
      fr: 'Pourquoi elle parle de votre situation',
    },
    clinician: { en: 'Within the scope', fr: 'Dans le champ' },
  },
  possible: {
    patient: {
      en: 'With what is known, this source could still say: {list}.',
      fr: 'Avec ce qui est connu, cette source peut encore dire\u00a0: {list}.',
    },
    clinician: {
      en: 'Possible patients with these facts differ: {list}.',
      fr: 'Des patients possibles avec ces faits diffèrent\u00a0: {list}.',
    },
  },
  notKnown: {
    impossible: {
      patient: {
        en: 'Some facts cannot all be true of one person, so nothing can be said. Check them first.',
        fr: 'Certains faits ne peuvent pas tous être vrais d’une même personne\u202f; on ne peut donc rien dire. Vérifiez-les d’abord.',
      },
      clinician: {
        en: 'No possible patient has all of these facts, so no standing can be given.',
        fr: 'Aucun patient possible n’a tous ces faits\u202f; rien ne peut donc être dit.',
      },
    },
    'too-large': {
      patient: {
        en: 'There are too many cases to check them all, so this is left open.',
        fr: 'Il y a trop de cas pour tous les vérifier\u202f; la réponse reste donc ouverte.',
      },
      clinician: {
        en: 'The search for possible patients grew too large and was given up; the standing is left open.',
        fr: 'La recherche de patients possibles, devenue trop grande, a été abandonnée\u202f; la réponse reste ouverte.',
      },
    },
  },
  change: {
    heading: {
      patient: { en: 'What would change this answer', fr: 'Ce qui changerait cette réponse' },
      clinician: { en: 'What would change it', fr: 'Ce qui changerait la réponse' },
    },
    lead: {
      offered: {
        patient: {
          en: 'If your record is wrong here, or this changes, this source would say it may be offered:',
          fr: 'Si votre dossier est inexact ici, ou si cela change, cette source dirait que cela peut être offert\u00a0:',
        },
        clinician: {
          en: 'If the record is wrong here, or this changes, the edition would offer it:',
          fr: 'Si le dossier est inexact ici, ou si cela change, l’édition l’offrirait\u00a0:',
        },
      },
      notOffered: {
        patient: {
          en: 'If your record is wrong here, or this changes, this source would not name it:',
          fr: 'Si votre dossier est inexact ici, ou si cela change, cette source ne le nommerait pas\u00a0:',
        },
        clinician: {
          en: 'If the record is wrong here, or this changes, the edition would not offer it:',
          fr: 'Si le dossier est inexact ici, ou si cela change, l’édition ne l’offrirait pas\u00a0:',
        },
      },
    },
    none: {
      offered: {
        patient: {
          en: 'No change of one, two or three facts would make this source name it.',
          fr: 'Aucun changement d’un, de deux ou de trois faits ne ferait que cette source le nomme.',
        },
        clinician: {
          en: 'No change of up to three facts would make the edition offer it.',
          fr: 'Aucun changement de trois faits ou moins ne ferait que l’édition l’offre.',
        },
      },
      notOffered: {
        patient: {
          en: 'As long as this source speaks to your situation, no change of one, two or three facts would make it stop naming this.',
          fr: 'Tant que cette source parle de votre situation, aucun changement d’un, de deux ou de trois faits ne ferait qu’elle cesse de le nommer.',
        },
        clinician: {
          en: 'Within the scope, no change of up to three facts would make the edition not offer it.',
          fr: 'Dans le champ, aucun changement de trois faits ou moins ne ferait que l’édition ne l’offre pas.',
        },
      },
    },
    altered: {
      en: '“{key}” were {value} instead of {before}',
      fr: '«\u202f{key}\u202f» était {value} au lieu de {before}',
    },
    learnt: {
      en: '“{key}” were {value} (not known now)',
      fr: '«\u202f{key}\u202f» était {value} (inconnu pour l’instant)',
    },
    same: { en: '“{key}” were still {value}', fr: '«\u202f{key}\u202f» restait {value}' },
    number: {
      altered: {
        en: '“{key}” were {value} instead of {before}',
        fr: '«\u202f{key}\u202f» valait {value} au lieu de {before}',
      },
      learnt: {
        en: '“{key}” were {value} (not known now)',
        fr: '«\u202f{key}\u202f» valait {value} (inconnu pour l’instant)',
      },
      same: { en: '“{key}” were still {value}', fr: '«\u202f{key}\u202f» valait encore {value}' },
    },
    first: { en: 'if {text}', fr: 'si {text}' },
    and: { en: ', and ', fr: ', et si ' },
    example: { en: 'for example {value}', fr: 'par exemple {value}' },
    likewise: { en: '{text}; likewise for {list}', fr: '{text}\u202f; de même pour {list}' },
  },
  findOut: {
    patient: { en: 'What to find out', fr: 'À savoir encore' },
    clinician: { en: 'What would decide it', fr: 'Ce qui permettrait de trancher' },
  },
  wouldFit: { en: '{answer} would fit', fr: '{answer} conviendrait' },
  whereFound: {
    you: {
      patient: { en: 'you know it', fr: 'vous le savez' },
      clinician: { en: 'the patient', fr: 'le patient' },
    },
    chart: {
      patient: { en: 'in your letters', fr: 'dans vos lettres' },
      clinician: { en: 'chart', fr: 'dossier' },
    },
    bloodTest: {
      patient: { en: 'in your blood test', fr: 'dans votre prise de sang' },
      clinician: { en: 'blood test', fr: 'prise de sang' },
    },
    scan: {
      patient: { en: 'in your scan report', fr: 'dans votre rapport d’imagerie' },
      clinician: { en: 'imaging', fr: 'imagerie' },
    },
    team: {
      patient: { en: 'your team knows', fr: 'votre équipe le sait' },
      clinician: { en: 'care team', fr: 'équipe traitante' },
    },
  },
  quoted: { en: '“{text}”', fr: '«\u202f{text}\u202f»' },
  or: { en: ' or ', fr: ' ou ' },
};
