import {
  type Audience,
  advise,
  compileEdition,
  compileLibrary,
  type Language,
  readPatient,
} from '@renavigate/engine';
import { ccs2019, ccs2019Patients, library } from '@renavigate/guideline';
import { spoken, type Told } from '@renavigate/guideline/tell';
import { describe, expect, test, vi } from 'vitest';
import { printMarkdown } from '../document/print-markdown.ts';
import { printText } from '../document/print-text.ts';
import { questionHelp } from '../interview/help.ts';
import { adviceDocument } from './document.ts';

const held = compileLibrary(library);

type Facts = Readonly<Record<string, unknown>>;

function tell(
  facts: Facts,
  audience: Audience = 'clinician',
  language: Language = 'en',
  explain = false,
) {
  const { patient, problems } = readPatient({ renavigate: 'patient/1', facts }, ccs2019.terms);
  const advice = advise(ccs2019, patient);
  const compiled = compileEdition(ccs2019);
  const told: Told = {
    library: held,
    edition: spoken(ccs2019, library),
    compiled,
    advice,
    audience,
    language,
    explain,
  };
  return adviceDocument(told, problems, []);
}

const asText = (...args: Parameters<typeof tell>) =>
  printText(tell(...args), { width: 80, colour: false });

const asMarkdown = (...args: Parameters<typeof tell>) => printMarkdown(tell(...args));

const inScope = { cancerCameBack: true, kidneyCancerTreatedBefore: true };
const afterSunitinib = {
  ...inScope,
  receivedDrugs: { exactly: ['sunitinib'] },
  progressedOn: { exactly: ['sunitinib'] },
  targetedTherapyPossible: true,
};

const squeezed = (text: string) => text.replaceAll(/\\(.)/g, '$1').replaceAll(/\s+/g, ' ');

// Every option of every worked patient is told, with all that would change it.
vi.setConfig({ testTimeout: 60_000 });

describe('every statement is met where the edition says', () => {
  const shown = ccs2019.showings.flatMap(({ statement, place }) =>
    ccs2019.statements
      .filter(({ id }) => id === statement)
      .flatMap(({ id, text }) =>
        (['en', 'fr'] as const).map((language) => ({ id, text: text[language], place, language })),
      ),
  );

  test.each(shown)('$id in $language', ({ text, place, language }) => {
    const voice = { language, audience: 'patient' } as const;
    const term = ccs2019.terms.find(({ id }) => place.kind === 'question' && id === place.term);
    const output =
      term === undefined
        ? [
            asMarkdown(afterSunitinib, 'patient', language),
            asText(afterSunitinib, 'patient', language),
          ]
        : [
            printText(questionHelp(term, [compileEdition(ccs2019)], voice), {
              width: 80,
              colour: false,
            }),
          ];
    for (const each of output) expect(squeezed(each)).toContain(squeezed(text));
  });
});

describe('what is told', () => {
  test('the age of the source comes before everything else, and problems before the answer', () => {
    const text = asText({ ...inScope, haemoglobn: 1 });
    const places = [
      'Age of this source',
      'Problems in what was given (1)',
      'Summary',
      'Scope',
      'Offered (1)',
    ];
    const found = places.map((place) =>
      text.search(new RegExp(`^(! )?${place.replace(/[()]/g, '.')}`, 'm')),
    );
    expect(found.every((at) => at >= 0)).toBe(true);
    expect(found).toEqual(found.toSorted((one, two) => one - two));
  });

  test('offered, then undecided with what would decide it, then not offered', () => {
    const text = asText(afterSunitinib);
    const headings = text.match(/^(Offered|Undecided|What would decide|Not offered).*$/gm);
    expect(headings?.map((each) => each.replace(/ \(\d+\)/, ''))).toEqual([
      'Offered',
      'Undecided',
      'What would decide',
      'Not offered',
    ]);
  });

  test('each option stands under its standing, once', () => {
    for (const { facts } of ccs2019Patients) {
      const names = tell(facts).flatMap((block) => (block.kind === 'name' ? block.line : []));
      const labels = names.filter(({ tone }) => tone === 'strong').map(({ text }) => text);
      const expected =
        facts['cancerCameBack'] === false || facts['kidneyCancerTreatedBefore'] === false;
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels.length).toBe(expected ? 0 : ccs2019.options.length);
    }
  });

  test('drugs with the same reasons are told together; a remark on one of them says on which', () => {
    const text = asText(afterSunitinib);
    expect(text.match(/Strength: main treatment/g)).toHaveLength(2);
    expect(text).toContain('Coverage · cabozantinib:');
  });

  test('a drug that failed is marked at its name and in the summary', () => {
    const text = asText({ ...afterSunitinib, wellEnoughForTargetedTherapy: true });
    expect(text.match(/sunitinib\u00a0!/g)).toHaveLength(2);
    expect(text).not.toContain('cabozantinib\u00a0!');
    expect(text).toContain('In doubt · sunitinib: The disease progressed on this drug.');
  });

  test('what a kind of treatment is stands once, before the first option of that kind', () => {
    for (const { facts, expected } of ccs2019Patients.filter(
      ({ expected }) => !expected.outsideScope,
    )) {
      const text = squeezed(asMarkdown(facts, 'patient'));
      expect(
        text.split('Immunotherapy makes this power stronger'),
        expected.offered.join(),
      ).toHaveLength(2);
      expect(text.indexOf('Immunotherapy makes this power')).toBeLessThan(
        text.indexOf('nivolumab (Opdivo)'),
      );
    }
  });

  test('an assumption is marked beside the condition, and told once', () => {
    const text = squeezed(asText(afterSunitinib));
    const because = 'So its drugs are for when you can.';
    expect(text).toMatch(/Why \[CCS19-032\] \[CCS19-037\]\s≈\d\s≈\d · Within the scope/);
    expect(text.split(because)).toHaveLength(2);
    const explained = squeezed(asText(afterSunitinib, 'clinician', 'en', true));
    expect(explained).toContain('Targeted therapy possible: yes [CCS19-037] ≈');
  });

  test('a source is named where a fact follows from others', () => {
    const text = squeezed(asText({ ...inScope, sites: { includes: ['lung'] } }));
    expect(text).toContain('Advanced disease: yes — follows from Sites of recurrence (lung)');
  });

  test('outside the scope it says so, and weighs no option', () => {
    const text = asText({ cancerCameBack: false });
    expect(text).toContain('Outside the scope of this edition.');
    expect(squeezed(text)).toContain(ccs2019.scope.outside.en);
    expect(text).not.toMatch(/Offered|sorafenib|IMDC/);
    expect(text).toContain('1-888-939-3333');
  });

  test('while the scope is open, nothing is said to be offered', () => {
    const text = asText({ sites: { exactly: ['bone'] } }, 'patient');
    expect(text).toContain('First it must be clear that this source speaks of your situation.');
    expect(asText({ sites: { exactly: ['bone'] } }, 'patient', 'en', true)).toContain(
      'It would fit because',
    );
    expect(text).not.toContain('May be offered to you');
  });

  test('the person is told no names of statements, the team is', () => {
    expect(asText(afterSunitinib, 'patient')).not.toContain('CCS19-');
    expect(asText(afterSunitinib)).toContain('[CCS19-043]');
  });

  test('risk groups are told with what is missing, and none when nothing is known', () => {
    const karnofsky = { value: 70, unit: '{score}' };
    const text = squeezed(asText({ ...inScope, karnofsky }));
    expect(text).toContain('IMDC risk group: still possible are intermediate and poor');
    expect(text).toMatch(/Missing: Less than 1 year/);
    expect(asText(inScope)).toContain('IMDC risk group: not known; every group is still possible');
  });
});

describe('how it looks', () => {
  test.each(['en', 'fr'] as const)(
    'no line is wider than 80 columns but for addresses (%s)',
    (language) => {
      for (const { facts } of ccs2019Patients.slice(0, 12)) {
        const lines = (['patient', 'clinician'] as const).flatMap((audience) =>
          asText(facts, audience, language).split('\n'),
        );
        expect(lines.filter((line) => line.length > 80 && !line.includes('https:'))).toEqual([]);
      }
    },
  );

  test('terminal and Markdown hold the same words', () => {
    const bare = (text: string) =>
      text.replaceAll(/<(https:[^>]+)>/g, '$1').replaceAll(/[#*`\\[\]─•\s-]/g, '');
    expect(bare(asMarkdown(afterSunitinib))).toBe(bare(asText(afterSunitinib)));
  });
});
