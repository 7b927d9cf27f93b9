import { describe, expect, test } from 'vitest';
import { languages, type Made, personParts, teamParts } from './testing/every-screen.tsx';

const critical = {
  cancerCameBack: true,
  kidneyCancerTreatedBefore: true,
  histology: 'clearCell',
  metastatic: true,
  receivedDrugs: { exactly: [] },
  sites: { exactly: ['bone'] },
  haemoglobin: { value: 48, unit: 'g/L' },
  haemoglobinLowerLimit: { value: 130, unit: 'g/L' },
};

/** The facts of case F05: the cancer is back where the kidney was. */
const local = {
  cancerCameBack: true,
  kidneyCancerTreatedBefore: true,
  receivedDrugs: { exactly: [] },
  sites: { exactly: ['kidneyArea'] },
  metastatic: false,
  kidneyTumourPresent: false,
};

function made(parts: readonly Made[], name: string): string {
  const found = parts.find((each) => each.name === name);
  if (found === undefined) throw new Error(`Nothing is made by the name ${name}.`);
  return found.make();
}

const words = {
  en: { wait: 'Results that cannot wait', low: 'Haemoglobin below 80 g/L' },
  fr: { wait: 'sultats qui ne peuvent pas attendre', low: 'Hémoglobine sous 80 g/L' },
};

describe.each(languages)('in %s', (language) => {
  const { wait, low } = words[language];

  test.each(['options', 'paper'])('what cannot wait stands first: %s', (part) => {
    const html = made(personParts(critical, 0), `${part} ${language}`);
    expect(html).toContain(wait);
    expect(html.indexOf(low)).toBeGreaterThan(html.indexOf(wait));
    expect(html.indexOf('data-alert')).toBeLessThan(html.indexOf('<h1') >>> 0);
    expect(html.indexOf('data-alert')).toBeLessThan(html.indexOf('paper-title') >>> 0);
  });

  test('to the team too, and at the top of the note and in the drafts', () => {
    const parts = teamParts(critical, languages.indexOf(language));
    expect(made(parts, `alerts ${language}`)).toContain(low);
    const note = made(parts, `note ${language}`);
    expect(note.split('\n').slice(0, 3).join(' ')).toContain(low);
    expect(made(parts, `FHIR ${language}`)).toContain(low);
  });

  test('what no guideline names has cards without a tick, a list for the team, and a line in the note', () => {
    expect(made(personParts(critical, 0), `options ${language}`)).toContain(
      'data-considered="boneAgents"',
    );
    const parts = teamParts(critical, 0);
    expect(made(parts, `matrix ${language}`)).toContain('data-considered="boneAgents"');
    expect(made(parts, `note ${language}`)).toContain('Oncotarget 8:68890');
  });

  test('F05: removing it stands before the drugs; the IMDC group does not apply', () => {
    const html = made(personParts(local, 0), `options ${language}`);
    const removing = html.indexOf('data-considered="localRecurrenceResection"');
    expect(removing).toBeGreaterThan(0);
    expect(removing).toBeLessThan(html.indexOf('class="group"'));
    const none = {
      en: 'these groups are for cancer that has spread',
      fr: 'ces groupes sont pour un cancer',
    };
    expect(made(personParts(local, 0), `paper ${language}`)).toContain(none[language]);
    const notApplies = { en: 'does not apply', fr: 'ne s’applique pas' };
    expect(made(teamParts(local, 0), `note ${language}`)).toContain(notApplies[language]);
  });

  test('the note tells the IMDC factors that are there and that are missing', () => {
    const note = made(teamParts(critical, 0), `note ${language}`);
    const said = {
      en: 'IMDC: intermediate or poor (present: Haem',
      fr: 'IMDC\u00a0: intermédiaire ou défavorable (présents\u00a0: Hém',
    };
    expect(note).toContain(said[language]);
  });
});
