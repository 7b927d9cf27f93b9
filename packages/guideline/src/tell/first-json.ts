import {
  accountWords,
  type FirstChoice,
  firstAnswer,
  type OptionBeside,
  type Problem,
  standingNow,
  termOf,
} from '@renavigate/engine';
import { stripLines } from './strip-lines.ts';
import { tell } from './telling.ts';
import { nameOf, optionLabel, type Together } from './together.ts';

const idsOf = (options: readonly OptionBeside[]) => options.map(({ option }) => option);

/** The cautions that hold for an option, each once. */
export function cautionsHolding({ marks }: OptionBeside, together: Together): readonly string[] {
  const holding = marks.filter(
    ({ truth, guardrail }) => truth === 'true' && guardrail.kind === 'caution',
  );
  return [...new Set(holding.map(({ guardrail }) => tell(together, guardrail.label)))];
}

function choiceJson({ option, by }: FirstChoice, together: Together) {
  return {
    option: option.option,
    label: optionLabel(option.option, together),
    standing: standingNow(option),
    by: by.map(({ edition, advice }) => ({
      edition,
      name: nameOf(edition, together),
      words: advice?.strengths[0]?.words[together.language] ?? '',
    })),
    cautions: cautionsHolding(option, together),
  };
}

/** The first answer as data: the strip, the first choices with who says so, and what else there is. */
export function firstJson(together: Together, problems: readonly Problem[]) {
  const { library, beside } = together;
  const answer = firstAnswer(library, beside);
  const { terms } = library.content;
  const { rest, bodies, standing, asFirm } = answer;
  return {
    strip: stripLines({ together, answer, problems }),
    standing,
    choices: answer.choices.map((choice) => choiceJson(choice, together)),
    asFirm,
    alongside: idsOf(answer.alongside),
    decides: answer.decides.map((id) => {
      const { label, whereFound } = termOf(id, terms);
      const who = tell(together, accountWords.whereFound[whereFound]);
      return { term: id, label: tell(together, label), whereFound, who };
    }),
    bodies,
    rest: {
      offered: idsOf(rest.offered),
      open: idsOf(rest.open),
      replaced: idsOf(rest.replaced),
      had: idsOf(rest.had),
      aside: idsOf(rest.aside),
      named: idsOf(rest.named),
      unnamed: idsOf(rest.unnamed),
    },
  };
}
