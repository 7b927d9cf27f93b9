import { type Text, words } from '@renavigate/engine';
import { type Access, tellAccess } from '@renavigate/guideline/access/tell';
import {
  type AgedFunding,
  type Approval,
  approvedIsNotPaid,
  confirmFunding,
  fundingIsStale,
  fundingKinds,
  jurisdictions,
  noApprovalRead,
  outcomeNotRead,
  regions,
} from '@renavigate/guideline/funding/tell';
import { capital, tell } from '@renavigate/guideline/tell';
import {
  type Block,
  item,
  type Line,
  paragraph,
  section,
  separated,
  span,
} from '../document/document.ts';
import type { Asked } from './asked.ts';
import { say } from './words.ts';

function approvalBlocks(approval: Approval, { language }: Asked): readonly Block[] {
  const { body, date, decision, indication, document, url, changes } = approval;
  const who = [body[language], date].filter((each) => each !== undefined).join(', ');
  const read = [
    ...(document === undefined ? [] : [span(document, 'faint')]),
    ...(url === undefined ? [] : [span(url, 'address')]),
  ];
  return [
    item(1, '•', span(`${who}${words.colon[language]}`, 'strong'), decision[language]),
    paragraph(2, indication[language]),
    ...(changes === undefined ? [] : [item(2, '!', changes[language])]),
    ...(read.length === 0
      ? []
      : [
          paragraph(
            2,
            ...separated(
              read.map((each) => [each]),
              ', ',
            ),
          ),
        ]),
  ];
}

/** What Canadian bodies decided on an option, as far as it was read. */
export function approvalsBlocks(asked: Asked): readonly Block[] {
  const found = asked.parts.funding.approvalsFor(asked.option.id);
  return [
    section(tell(asked, say.approvals)),
    ...(found.length === 0 ? [paragraph(1, noApprovalRead[asked.language])] : []),
    ...found.flatMap((approval) => approvalBlocks(approval, asked)),
    paragraph(1, span(approvedIsNotPaid[asked.language], 'faint')),
  ];
}

const places: Readonly<Record<string, Text>> = { ...jurisdictions, ...regions };

function sourceLine({ source }: AgedFunding, { language }: Asked): Line {
  const { title, organisation, year, url, readIn } = source;
  const faint = (words: string | number | undefined) =>
    words === undefined ? [] : [[span(String(words), 'faint')]];
  const link = url === undefined ? [] : [[span(url, 'address')]];
  const parts = [...[organisation, title, year].flatMap(faint), ...link];
  return separated([...parts, ...faint(readIn?.[language])], ', ');
}

function datesText(fact: AgedFunding, asked: Asked): string {
  const { language } = asked;
  const { date, dateMeaning, factTrueAsOf } = fact;
  const when = [date, dateMeaning?.[language]].filter((each) => each !== undefined).join(' ');
  const asOf =
    typeof factTrueAsOf === 'string'
      ? tell(asked, say.asOf, { date: factTrueAsOf })
      : factTrueAsOf[language];
  return [when, asOf].filter((each) => each !== '').join(words.semicolon[language]);
}

/** One fact on funding: what it says of which use, under which conditions, how old it is, and what it does not mean. */
function fundingBlocks(fact: AgedFunding, asked: Asked): readonly Block[] {
  const { language } = asked;
  const kind = fundingKinds[fact.kind];
  const where = places[fact.jurisdiction]?.[language] ?? fact.jurisdiction;
  const outcome = (fact.outcome ?? outcomeNotRead)[language];
  return [
    item(
      1,
      '•',
      span(`${kind.label[language]}${words.colon[language]}`, 'strong'),
      outcome,
      span(`${words.dash}${where}, ${fact.body[language]}, ${fact.setting[language]}`, 'faint'),
    ),
    ...fact.conditions.map((condition) => item(2, '•', condition[language])),
    ...(fact.note === undefined ? [] : [item(2, '!', fact.note[language])]),
    ...(fact.stale ? [item(2, '!', fundingIsStale[language])] : []),
    paragraph(2, span(`${capital(datesText(fact, asked))}. ${kind.means[language]}`, 'faint')),
    paragraph(2, ...sourceLine(fact, asked)),
  ];
}

/** What a protocol of the place says of the option and the person: access, never advice. */
function protocolBlocks(access: Access, { library, audience, language }: Asked): readonly Block[] {
  const told = tellAccess(access, library.content.terms, audience, language);
  return [
    item(1, '•', span(`${told.heading}${words.colon[language]}`, 'strong'), told.answer),
    ...told.says.map((each) => item(2, '•', each)),
    ...told.remarks.map((each) => item(2, '!', each)),
    paragraph(2, span(`${told.age} ${told.completeness}`, 'faint')),
    item(2, '!', told.caution),
  ];
}

/** Who pays for an option in a place, as far as it was read. */
export function fundingsBlocks(asked: Asked): readonly Block[] {
  const { parts, option, province, today, language } = asked;
  const { entries, background, fallback } = parts.funding.fundingFor(option.id, province, today);
  const place = province === undefined ? undefined : places[province]?.[language];
  const heading =
    place === undefined ? tell(asked, say.funding) : tell(asked, say.fundingIn, { place });
  // Without a place, each province and territory has its own answer.
  const about = [...entries, ...background].filter(({ optionIds }) => optionIds !== 'every');
  const all = Object.keys(jurisdictions).join(', ');
  const access = parts.access.accessFor(option.id, province, asked.facts ?? []);
  return [
    section(heading),
    ...(place !== undefined && entries.length === 0
      ? [paragraph(1, tell(asked, say.noFunding, { place }))]
      : []),
    ...(access === undefined ? [] : protocolBlocks(access, asked)),
    ...about.flatMap((fact) => fundingBlocks(fact, asked)),
    ...(about.length === 0 ? [] : [paragraph(1, confirmFunding[language])]),
    paragraph(1, fallback[language]),
    ...(place === undefined
      ? [paragraph(1, span(tell(asked, say.nameProvince, { all }), 'faint'))]
      : []),
  ];
}
