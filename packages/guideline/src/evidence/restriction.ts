import { type Text, textOf } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { histology } from '../terms/histology.ts';
import type { EntryFitness } from './trial/fitness.ts';
import type { Histology, Restriction, RiskGroup, RiskScore, Trait } from './trial/trial.ts';

const groups: Readonly<Record<RiskGroup, Text>> = {
  favourable: text('favourable', 'favorable'),
  intermediate: text('intermediate', 'intermédiaire'),
  poor: text('poor', 'défavorable'),
};

const scores: Readonly<Record<RiskScore, string>> = { imdc: 'IMDC', mskcc: 'MSKCC' };

const traits: Readonly<Record<Trait, Readonly<Record<'present' | 'absent', Text>>>> = {
  systemicTherapyForAdvanced: {
    present: text(
      'people already treated with drugs for advanced cancer',
      'des personnes déjà traitées par des médicaments pour un cancer avancé',
    ),
    absent: text(
      'people not yet treated with drugs for advanced cancer',
      'des personnes pas encore traitées par des médicaments pour un cancer avancé',
    ),
  },
  priorCheckpointInhibitor: {
    present: text(
      'people who have had a checkpoint inhibitor',
      'des personnes ayant reçu un inhibiteur de points de contrôle',
    ),
    absent: text(
      'people who have not had a checkpoint inhibitor',
      'des personnes n’ayant pas reçu d’inhibiteur de points de contrôle',
    ),
  },
  priorCytokine: {
    present: text('people who have had a cytokine', 'des personnes ayant reçu une cytokine'),
    absent: text(
      'people who have not had a cytokine',
      'des personnes n’ayant pas reçu de cytokine',
    ),
  },
  priorSunitinib: {
    present: text('people who have had sunitinib', 'des personnes ayant reçu du sunitinib'),
    absent: text(
      'people who have not had sunitinib',
      'des personnes n’ayant pas reçu de sunitinib',
    ),
  },
  kidneyTumourPresent: {
    present: text(
      'people whose kidney tumour is still in place',
      'des personnes dont la tumeur du rein est encore en place',
    ),
    absent: text(
      'people whose kidney tumour has been removed',
      'des personnes dont la tumeur du rein a été enlevée',
    ),
  },
  metastasesAtDiagnosis: {
    present: text(
      'people whose cancer had spread when it was found',
      'des personnes dont le cancer s’était propagé quand on l’a découvert',
    ),
    absent: text(
      'people whose cancer had not spread when it was found',
      'des personnes dont le cancer ne s’était pas propagé quand on l’a découvert',
    ),
  },
  boneMetastases: {
    present: text('people with bone metastases', 'des personnes avec des métastases osseuses'),
    absent: text('people without bone metastases', 'des personnes sans métastases osseuses'),
  },
  brainMetastases: {
    present: text('people with cancer in the brain', 'des personnes avec un cancer au cerveau'),
    absent: text(
      'people who never had cancer in the brain',
      'des personnes qui n’ont jamais eu de cancer au cerveau',
    ),
  },
  untreatedBrainMetastases: {
    present: text(
      'people with active or untreated cancer in the brain',
      'des personnes avec un cancer actif ou non traité au cerveau',
    ),
    absent: text(
      'people without active or untreated cancer in the brain',
      'des personnes sans cancer actif ni non traité au cerveau',
    ),
  },
  recurrenceWithinYearOfAdjuvant: {
    present: text(
      'people whose cancer came back within a year of a drug given after surgery',
      'des personnes dont le cancer est revenu dans l’année après un médicament donné après la chirurgie',
    ),
    absent: text(
      'people whose cancer did not come back within a year of a drug given after surgery',
      'des personnes dont le cancer n’est pas revenu dans l’année après un médicament donné après la chirurgie',
    ),
  },
};

const or = text(' or ', ' ou ');

function oneOf(texts: readonly Text[]): Text {
  return textOf((language) => texts.map((each) => each[language]).join(or[language]));
}

function histologyText(value: Histology): Text {
  return histology.values.find(({ id }) => id === value)?.label.clinician ?? text(value, value);
}

function ofRiskGroups(score: RiskScore, names: readonly RiskGroup[]): Text {
  const list = oneOf(names.map((name) => groups[name]));
  return text(
    `people of ${list.en} risk (${scores[score]})`,
    `des personnes au risque ${list.fr} (${scores[score]})`,
  );
}

function ofFactors(counts: readonly number[]): Text {
  const [fewest = 0] = counts;
  return counts.length === 1
    ? text(
        `people with exactly ${fewest} IMDC factor`,
        `des personnes ayant exactement ${fewest} facteur IMDC`,
      )
    : text(
        `people with ${fewest} or more IMDC factors`,
        `des personnes ayant ${fewest} facteurs IMDC ou plus`,
      );
}

function ofFitness(entry: EntryFitness): Text {
  if (entry.scale === 'karnofsky') {
    return text(
      `people with a Karnofsky score of ${entry.from} or more`,
      `des personnes dont le score de Karnofsky est de ${entry.from} ou plus`,
    );
  }
  return text(
    `people with an ECOG score of 0 to ${entry.upTo}`,
    `des personnes dont le score ECOG est de 0 à ${entry.upTo}`,
  );
}

/** The people whom a restriction means, to follow "This is about". */
export function restrictionText(restriction: Restriction): Text {
  switch (restriction.kind) {
    case 'risk':
      return ofRiskGroups(restriction.score, restriction.groups);
    case 'imdcFactors':
      return ofFactors(restriction.counts);
    case 'histology': {
      const list = oneOf(restriction.values.map(histologyText));
      return text(
        `people with ${list.en} kidney cancer`,
        `des personnes ayant un cancer du rein ${list.fr}`,
      );
    }
    case 'fitness':
      return ofFitness(restriction.entry);
    case 'trait':
      return traits[restriction.trait][restriction.present ? 'present' : 'absent'];
  }
}
