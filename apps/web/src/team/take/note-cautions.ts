import { groupBy, type Language, type Mark, standingNow, words } from '@renavigate/engine';
import { optionLabel, type Together } from '@renavigate/guideline/tell';
import type { wordsOf } from '../../language/i18n.ts';

type Words = ReturnType<typeof wordsOf<'team'>>;

type Live = { readonly option: string; readonly mark: Mark };

/** Marks of one guardrail's name together, with the options that they mark. */
function byLabel(marks: readonly Live[], language: Language): ReadonlyMap<string, readonly Live[]> {
  return groupBy(marks, ({ mark }) => mark.guardrail.label.clinician[language]);
}

function optionNames(those: readonly Live[], together: Together): string {
  return [...new Set(those.map(({ option }) => optionLabel(option, together)))].join(', ');
}

/** What holds of options that are offered or open, also of those had before or set aside, in full; what is not excluded of those that are offered, by name. */
export function cautionLines(together: Together, t: Words): readonly string[] {
  const { beside, language } = together;
  const colon = words.colon[language];
  const marksOf = (standings: readonly string[], truth: Mark['truth']) =>
    beside.options
      .filter((option) => standings.includes(standingNow(option)))
      .flatMap(({ option, marks }) => marks.map((mark) => ({ option, mark })))
      .filter(({ mark }) => mark.truth === truth);
  const holding = byLabel(marksOf(['offered', 'open', 'had', 'aside'], 'true'), language);
  const open = byLabel(marksOf(['offered'], 'unknown'), language);
  return [
    ...[...holding].flatMap(([label, those]) => {
      const texts = new Set(those.map(({ mark }) => mark.guardrail.text.clinician[language]));
      const whom = new Set(those.map(({ mark }) => mark.guardrail.askWhom[language]));
      const ask = [...whom].map((each) => t('note.ask', { whom: each }));
      const said = [...texts, ...ask].join(' ');
      return [`  ▲ ${label} (${optionNames(those, together)})${colon}${said}`];
    }),
    ...(open.size === 0 ? [] : [`  △ ${t('note.notExcluded')}${colon}`]),
    ...[...open].map(([label, those]) => `    - ${label} (${optionNames(those, together)})`),
  ];
}
