import {
  compileLibrary,
  factsOfTalk,
  type Said,
  saidBy,
  type Talk,
  type TalkPage,
} from '@renavigate/engine';
import { library } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { randomFrom, someone } from './people.ts';

const held = compileLibrary(library);
const terms = new Map(library.terms.map((term) => [term.id, term]));

function talkOf(): Talk {
  if (library.talk === undefined) throw new Error('The library has no talk.');
  return library.talk;
}

/** Everything that an answer to a page can say. */
function sayable({ questions }: TalkPage): readonly Said[] {
  return questions.flatMap((question) => [
    ...question.choices.flatMap(({ id }) => saidBy(question, [id])),
    ...saidBy(question, ['0']),
  ]);
}

/** What the vocabulary leaves to the team, and a person tells in a sentence of their own: how they live, and that the cancer grew. */
const toldInOwnWords = ['ecog', 'progressedOn'];

describe('the talk', () => {
  test('has at most twelve pages, each question by a name of its own', () => {
    const { pages } = talkOf();
    expect(pages.length).toBeLessThanOrEqual(12);
    const names = pages.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(new Set(names).size).toBe(names.length);
  });

  test('asks nothing that only the team can say', () => {
    const asked = new Set(
      talkOf()
        .pages.flatMap(sayable)
        .map(({ term }) => term),
    );
    const team = [...asked].filter((id) => terms.get(id)?.whereFound === 'team');
    expect(team.toSorted()).toEqual(toldInOwnWords.toSorted());
  });

  test('says only what the vocabulary knows', () => {
    for (const said of talkOf().pages.flatMap(sayable)) {
      const term = terms.get(said.term);
      expect(term?.kind, said.term).toBe(said.kind === 'includes' ? 'severalOf' : said.kind);
      if (said.kind !== 'includes' && said.kind !== 'oneOf') continue;
      const values: readonly { readonly id: string }[] =
        term?.kind === 'severalOf' || term?.kind === 'oneOf' ? term.values : [];
      expect(values.map(({ id }) => id)).toContain(said.value);
    }
  });

  describe('of drugs', () => {
    const drugsSaid = (answers: Readonly<Record<string, readonly string[]>>) =>
      new Map(
        factsOfTalk(talkOf(), new Map(Object.entries(answers)), library.terms).flatMap((fact) =>
          fact.kind === 'includes' && fact.term === 'receivedDrugs'
            ? [[fact.value, fact.present] as const]
            : [],
        ),
      );

    test('another drug leaves every kind open, though no kind was pressed', () => {
      const said = drugsSaid({ drugs: ['other'], 'names-other': ['other'] });
      expect(said.get('other')).toBe(true);
      expect(said.get('sunitinib')).toBe(false);
      const unnamed = ['vegfDrugUnnamed', 'mtorDrugUnnamed', 'checkpointInhibitorUnnamed'];
      expect(unnamed.map((drug) => said.get(drug))).toEqual(unnamed.map(() => undefined));
    });

    test('a drug known by its kind alone leaves the drugs of the kind open', () => {
      const said = drugsSaid({ drugs: ['targeted'], 'names-targeted': ['vegfDrugUnnamed'] });
      expect(said.get('vegfDrugUnnamed')).toBe(true);
      expect(said.get('sunitinib')).toBeUndefined();
      expect(said.get('everolimus')).toBe(false);
      expect(said.get('nivolumab')).toBe(false);
    });

    test.each(['targeted', 'immune', 'other'])(
      'whoever does not know the name of a %s drug has said no name and no class',
      (kind) => {
        const said = drugsSaid({ drugs: [kind], [`names-${kind}`]: ['nameUnknown'] });
        expect([...said.values()]).not.toContain(true);
      },
    );
  });

  test('comes to an answer within twelve pages, and within four and one where no treatment is wanted', () => {
    const random = randomFrom(7);
    const found = { ended: 0, others: 0 };
    for (let person = 0; person < 25; person += 1) {
      const { walk } = someone(talkOf(), held, random);
      const { pages, end } = walk;
      expect(end.next).toBeUndefined();
      expect(pages.length).toBeLessThanOrEqual(end.isEnded ? 4 : 12);
      if (!end.isEnded) {
        found.others += 1;
        continue;
      }
      found.ended += 1;
      expect(pages.map(({ id }) => id)).toEqual(['forWhom', 'where', 'bother', 'wish']);
    }
    expect(found.ended).toBeGreaterThan(0);
    expect(found.others).toBeGreaterThan(0);
  });
});
