import { advise, derive, modelOfEdition, settleStanding, situationOf } from '@renavigate/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EditionShape, edition } from '../generate/edition.ts';
import { completions, knownOf, partialPatient } from '../generate/patient.ts';
import { settings } from '../generate/settings.ts';
import { smallVocabulary } from '../generate/vocabulary.ts';
import { standing } from './standing.ts';

const shape: EditionShape = { ...smallVocabulary, implications: 3, definitions: 2, options: 2 };

const cases = edition(shape).chain((of) => partialPatient(of).map((patient) => ({ of, patient })));

test('an answer is settled exactly when every possible completion agrees, and witnesses replay', () => {
  fc.assert(
    fc.property(cases, ({ of, patient }) => {
      const { known } = derive(patient.facts, of);
      const situation = situationOf(of, known);
      const all = [...completions(known, of)];
      for (const { option, gate } of modelOfEdition(of).program.options) {
        const answers = new Set(all.map((each) => standing(each, of, option)));
        const settlement = settleStanding(situation, gate);
        if (answers.size === 1) {
          expect(settlement).toEqual({ kind: 'settled', answer: [...answers][0] });
          continue;
        }
        expect(settlement.kind).toBe('open');
        if (settlement.kind !== 'open') continue;
        expect(new Set(settlement.witnesses.map(({ answer }) => answer))).toEqual(answers);
        for (const { answer, supposed } of settlement.witnesses) {
          const witness = new Map([...known, ...knownOf(supposed)]);
          expect(standing(witness, of, option)).toBe(answer);
          expect([...completions(witness, of)].length).toBeGreaterThan(0);
        }
      }
    }),
    settings(2000),
  );
});

test('an open option is never offered exactly when no completion is', () => {
  fc.assert(
    fc.property(cases, ({ of, patient }) => {
      const { known } = derive(patient.facts, of);
      const all = [...completions(known, of)];
      for (const told of advise(of, patient).options) {
        if (told.standing !== 'undecided' || told.notKnown !== undefined) continue;
        const isOffered = all.some((each) => standing(each, of, told.option) === 'offered');
        expect([told.option, told.neverOffered ?? false]).toEqual([told.option, !isOffered]);
      }
    }),
    settings(500),
  );
});
