import { accountWords, type Edition, groupBy, type Text, words } from '@renavigate/engine';
import {
  alerts,
  common,
  considered,
  editions,
  guardrails,
  library,
  optionCatalogue,
  optionGroups,
  terms,
} from '@renavigate/guideline';
import {
  accessEditions,
  accessIsNotAdvice,
  accessMayTurn,
  accessWords,
} from '@renavigate/guideline/access';
import {
  cautionKinds,
  checkTheMonograph,
  drugClasses,
  drugs,
  noCheckedText,
  questionsAbout,
  routes,
  sideEffectsAreNotAll,
} from '@renavigate/guideline/drugs';
import { endpoints, noHarmsHeld, trials } from '@renavigate/guideline/evidence';
import {
  approvals,
  approvedIsNotPaid,
  confirmFunding,
  coverageVaries,
  funding,
  fundingIsStale,
  fundingKinds,
  noApprovalRead,
  outcomeNotRead,
} from '@renavigate/guideline/funding';
import { knownEditions, notices } from '@renavigate/guideline/notices';
import { alertWords, consideredWords, riskWords } from '@renavigate/guideline/tell';
import { type Passage, passage, passagesOf, textsToPatients } from './passages.ts';

const eachOnce = (texts: readonly Text[]) => [
  ...new Map(texts.map((text) => [text.en, text])).values(),
];

const questions: readonly Passage[] = terms.flatMap((term) => [
  passage('question', term.id, term.question.patient, term.why, term.whereToFind),
  passage('name of a fact', term.id, term.label.patient),
  ...('values' in term
    ? [passage('answers to choose', term.id, ...term.values.map(({ label }) => label.patient))]
    : []),
]);

const options: readonly Passage[] = [
  ...optionCatalogue.map(({ id, description }) => passage('option', id, description)),
  ...optionCatalogue.map(({ id, label }) => passage('name of an option', id, label.patient)),
  ...optionGroups.map(({ id, label }) => passage('kind of option', id, label)),
];

const safety: readonly Passage[] = [
  ...guardrails.map(({ id, label, text, askWhom }) =>
    passage('guardrail', id, label.patient, text.patient, askWhom),
  ),
  ...alerts.map(({ id, label, text }) =>
    passage('what cannot wait', id, label.patient, text.patient),
  ),
  ...considered.map(({ option, text, askWhom }) =>
    passage(
      'what no guideline names',
      option.id,
      option.label.patient,
      option.description,
      text.patient,
      askWhom,
    ),
  ),
];

/** What is said around them in every app. */
const around: readonly Passage[] = [
  ...passagesOf('what cannot wait', alertWords),
  ...passagesOf('what no guideline names', { around: consideredWords }),
  ...passagesOf('risk group', {
    around: [library.riskScore?.label, library.riskScore?.notApplicable, riskWords],
  }),
];

/** What pages explain beside them: hard words, and drawings. */
const explained: readonly Passage[] = [
  ...passagesOf('words explained', { ...library.display.glossary.map(({ meaning }) => meaning) }),
  ...passagesOf('drawings', library.display.drawings),
];

const drugCards: readonly Passage[] = drugs.flatMap((drug) => [
  passage('drug', drug.id, drugClasses[drug.drugClass].patient, routes[drug.route].patient),
  passage('cautions of a drug', drug.id, ...(drug.cautions ?? []).map(({ text }) => text.patient)),
  passage('side effects', drug.id, ...(drug.sideEffects?.items ?? [])),
  passage('questions on a drug', drug.id, ...questionsAbout(drug)),
]);

const studies: readonly Passage[] = [
  ...trials.map(({ id, plain }) => passage('study', id, plain)),
  ...trials.map(({ id, notes }) => passage('notes on a study', id, ...notes)),
  ...passagesOf('what was measured', endpoints),
  passage('what was measured', 'no harms', noHarmsHeld.patient),
];

const payments: readonly Passage[] = [
  ...funding.map(({ id, kind, setting, outcome = outcomeNotRead, conditions, note }) =>
    passage(
      'payment',
      id,
      ...textsToPatients(fundingKinds[kind]),
      outcome,
      setting,
      ...conditions,
      ...(note === undefined ? [] : [note]),
    ),
  ),
  ...approvals.map(({ id, indication, decision, changes }) =>
    passage('approval', id, decision, indication, ...(changes === undefined ? [] : [changes])),
  ),
];

const notes: readonly Passage[] = passagesOf('note', {
  cautions: cautionKinds,
  drugs: [checkTheMonograph, noCheckedText, sideEffectsAreNotAll],
  payment: [approvedIsNotPaid, confirmFunding, coverageVaries, fundingIsStale],
  approval: [noApprovalRead, approvedIsNotPaid],
});

/** What a place provides, to whom. */
const access: readonly Passage[] = [
  ...Object.entries({ ...accessWords, accessIsNotAdvice, accessMayTurn }).map(([id, { patient }]) =>
    passage('access', id, patient),
  ),
  ...Object.values(accessEditions).flatMap(({ id, source, statements, remarks, scope }) => [
    passage('what we hold of access', id, source.currency, source.completeness, scope.outside),
    ...statements.map((each) => passage('statement on access', each.id, each.text)),
    ...remarks.map((each) => passage('remark on access', each.id, each.text.patient)),
  ]),
];

/** What stands beside guidelines and options and is in none of them. */
const besides: readonly Passage[] = [
  ...notices.map(({ id, text }) => passage('notice', id, text.patient)),
  ...knownEditions.map(({ row, why }) => passage('guideline not held', row, why)),
];

/** What is said of each guideline: for whom it speaks, how old it is, what was not clear, and what we assumed. */
const guidelines: readonly Passage[] = editions.flatMap((edition) => {
  const { id, source, scope, remarks, recommendations, definitions } = edition;
  const origins = [
    ...definitions.flatMap((definition) => definition.origins),
    ...[scope, ...recommendations].flatMap(({ conditions }) =>
      conditions.map(({ origin }) => origin),
    ),
  ];
  const assumed = origins.flatMap((origin) => (origin.kind === 'assumed' ? [origin.because] : []));
  return [
    passage('age of a guideline', id, source.currency),
    passage('scope of a guideline', id, scope.outside),
    passage('what we hold of a guideline', id, source.completeness, source.rights),
    ...remarks.map((remark) => passage('remark', remark.id, remark.text.patient)),
    ...eachOnce(assumed).map((each, place) => passage('assumption', `${id} ${place + 1}`, each)),
    ...definitions.map(({ id: name, label, ...definition }) =>
      passage(
        'name of a definition',
        `${id} ${name}`,
        label.patient,
        ...('groups' in definition ? definition.groups.map((group) => group.label.patient) : []),
      ),
    ),
    passage('words of strength', id, ...recommendations.map(({ strength }) => strength.words)),
    ...eachOnce(recommendations.flatMap(({ strength }) => strength.inherited ?? [])).map((each) =>
      passage('where words come from', id, each),
    ),
  ];
});

/** Every text of the content that a person reads, in the passages in which they meet it. */
export const contentPassages: readonly Passage[] = [
  ...questions,
  ...options,
  ...safety,
  ...around,
  ...explained,
  ...eachOnce(common.implications.map(({ because }) => because)).map((because) =>
    passage('what follows', because.en, because),
  ),
  ...drugCards,
  ...studies,
  ...payments,
  ...notes,
  ...guidelines,
  ...besides,
  ...access,
  ...passagesOf('told', { ...words }),
  ...passagesOf('told', { ...accountWords }),
].filter(({ text }) => text.en !== '');

/** What stands in one place is read together; what a rule cites stands alone. Titles stay as published, and are no prose. */
function statementsOf({ id, statements, showings }: Edition): readonly Passage[] {
  const shown = new Map(showings.map(({ statement, place }) => [statement, place]));
  const prose = statements.filter(({ kind }) => kind !== 'reference');
  const together = groupBy(prose, (each) => {
    const place = shown.get(each.id);
    return place === undefined ? each.id : Object.values(place).join(' ');
  });
  return [...together].map(([place, those]) =>
    passage('statement', `${id} ${place}`, ...those.map(({ text }) => text)),
  );
}

/** What each guideline says line by line, in one voice for all readers. */
export const statementPassages: readonly Passage[] = editions.flatMap(statementsOf);
