import { fill, type Language, type Text } from '../base/text.ts';
import type { Question } from './next-question.ts';

/** Said alike to patients and clinicians. What is put in stands in braces. */
const say = {
  settles: {
    only: {
      en: 'This can settle the one open option.',
      fr: 'Cela peut trancher pour la seule option encore ouverte.',
    },
    all: {
      en: 'This can settle all {open} open options.',
      fr: 'Cela peut trancher pour les {open} options encore ouvertes.',
    },
    some: {
      en: 'This can settle {count} of the {open} open options.',
      fr: 'Cela peut trancher pour {count} des {open} options encore ouvertes.',
    },
  },
  helps: {
    only: {
      en: 'This helps to settle the one open option.',
      fr: 'Cela aide à trancher pour la seule option encore ouverte.',
    },
    all: {
      en: 'This helps to settle all {open} open options.',
      fr: 'Cela aide à trancher pour les {open} options encore ouvertes.',
    },
    some: {
      en: 'This helps to settle {count} of the {open} open options.',
      fr: 'Cela aide à trancher pour {count} des {open} options encore ouvertes.',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;

/** What a question is asked for, in one line: how many of the open options one answer can settle. */
export function aimText({ atOnce, bearsOn, open }: Question, language: Language): string {
  const count = atOnce > 0 ? atOnce : bearsOn.length;
  const words = atOnce > 0 ? say.settles : say.helps;
  const text = open === 1 ? words.only : count === open ? words.all : words.some;
  return fill(text[language], { count, open });
}
