import { groupBy, words } from '@renavigate/engine';
import {
  type Caution,
  cautionKinds,
  checkTheMonograph,
  type Dose,
  type DrugInformation,
  drugClasses,
  noCheckedText,
  questionsAbout,
  routes,
  sideEffectsAreNotAll,
} from '@renavigate/guideline/drugs/tell';
import { tell } from '@renavigate/guideline/tell';
import { type Block, item, paragraph, section, span } from '../document/document.ts';
import type { Asked } from './asked.ts';
import { say } from './words.ts';

function labelled(label: string, told: string, { language }: Asked): Block {
  return paragraph(1, span(`${label}${words.colon[language]}`, 'faint'), told);
}

function doseBlock({ use, amount, frequency, schedule, citation }: Dose, asked: Asked): Block {
  const { language } = asked;
  const given = [amount, frequency, schedule].filter((each) => each !== undefined);
  return item(
    1,
    '•',
    span(`${tell(asked, say.dose)} · ${use[language]}${words.colon[language]}`, 'faint'),
    given.map((each) => each[language]).join(', '),
    span(`${words.dash}${citation.source[language]}`, 'faint'),
  );
}

function cautionsBlocks(cautions: readonly Caution[], asked: Asked): readonly Block[] {
  const { language } = asked;
  const kinds = Object.entries(cautionKinds);
  const byKind = groupBy(cautions, ({ kind }) => kind);
  return kinds.flatMap(([kind, label]) => {
    const those = byKind.get(kind) ?? [];
    if (those.length === 0) return [];
    return [
      paragraph(1, span(label[language], 'strong')),
      ...those.map(({ text, citation }) =>
        item(2, '!', tell(asked, text), span(`${words.dash}${citation.source[language]}`, 'faint')),
      ),
    ];
  });
}

function sideEffectsBlocks({ sideEffects }: DrugInformation, asked: Asked): readonly Block[] {
  const { language } = asked;
  const heading = paragraph(1, span(tell(asked, say.sideEffects), 'strong'));
  if (sideEffects === undefined) return [heading, paragraph(2, noCheckedText[language])];
  const items = sideEffects.items.map((each) => each[language]).join(', ');
  const source = span(`${words.dash}${sideEffects.citation.source[language]}`, 'faint');
  return [heading, item(2, '•', items, source), paragraph(2, sideEffectsAreNotAll[language])];
}

/** One drug: what it is, how it is given, what to heed, and what to ask. The dose is for the team. */
function drugBlocks(information: DrugInformation, asked: Asked): readonly Block[] {
  const { language, audience } = asked;
  const { id, drugClass, targets, route, doses, cautions } = information;
  const isTeam = audience === 'clinician';
  return [
    section(tell(asked, say.drug, { drug: tell(asked, asked.parts.drugs.drugLabel(id)) })),
    labelled(tell(asked, say.drugClass), tell(asked, drugClasses[drugClass]), asked),
    ...(isTeam ? [labelled(tell(asked, say.targets), targets[language], asked)] : []),
    labelled(tell(asked, say.route), tell(asked, routes[route]), asked),
    ...(isTeam ? doses.map((dose) => doseBlock(dose, asked)) : []),
    ...(cautions === undefined
      ? [paragraph(1, noCheckedText[language])]
      : cautionsBlocks(cautions, asked)),
    ...sideEffectsBlocks(information, asked),
    ...(isTeam
      ? []
      : [
          paragraph(1, span(tell(asked, say.questions), 'strong')),
          ...questionsAbout(information).map((question) => item(2, '?', question[language])),
        ]),
  ];
}

/** What is held on each drug of an option. */
export function drugsBlocks(asked: Asked): readonly Block[] {
  const drugs = asked.parts.drugs.informationFor(asked.option.id);
  if (drugs.length === 0) return [];
  return [
    ...drugs.flatMap((drug) => drugBlocks(drug, asked)),
    paragraph(0, span(checkTheMonograph[asked.language], 'faint')),
  ];
}
