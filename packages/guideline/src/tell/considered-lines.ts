import type { Beside, ConsideredOption } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import type { Library } from '../library/library.ts';
import { citationJson } from './citation-lines.ts';
import { tell, type Voice } from './telling.ts';

/** What is said around treatments that no guideline names. */
export const consideredWords = {
  heading: voices(
    text(
      'Not in any guideline that we hold, but worth asking about',
      'Dans aucun guide que nous avons, mais à demander à votre équipe',
    ),
    text(
      'Named by no held guideline, worth considering',
      'Absent des guides détenus, à considérer',
    ),
  ),
  /** Whom to ask. */
  ask: text('Ask {whom}.', 'À voir avec {whom}.'),
  meaning: voices(
    text(
      'Nobody offers these here, and nobody rules them out. Teams choose them for some people.',
      'Ici, personne ne les offre et personne ne les exclut. Des équipes les choisissent pour certaines personnes.',
    ),
    text(
      'They have no standing here: not offered, and not ruled out.',
      'Elles n’ont pas de statut ici : ni offertes, ni exclues.',
    ),
  ),
};

/** Such a treatment in one language and voice. */
export interface ConsideredLine {
  readonly option: string;
  readonly group: string;
  readonly label: string;
  readonly description: string;
  readonly text: string;
  /** Why it is set aside, where the patient does not want such treatment. */
  readonly aside?: string;
  readonly askWhom: string;
  /** Empty where no text was read. */
  readonly sources: readonly ReturnType<typeof citationJson>[];
}

/** What the patient does not want is told with that: it is not put to them again. */
function asideText({ option }: ConsideredOption, beside: Beside, voice: Voice) {
  const [circumstance] = beside.circumstances;
  if (circumstance === undefined || circumstance.aside.length === 0) return {};
  return option.group === 'supportiveCare' ? {} : { aside: tell(voice, circumstance.label) };
}

function consideredLine(each: ConsideredOption, beside: Beside, voice: Voice): ConsideredLine {
  const { option, askWhom, sources } = each;
  return {
    option: option.id,
    group: option.group,
    label: tell(voice, option.label),
    description: tell(voice, option.description),
    text: tell(voice, each.text),
    ...asideText(each, beside, voice),
    askWhom: askWhom[voice.language],
    sources: sources.map(citationJson),
  };
}

/** What no guideline names and is worth asking about, as it is told everywhere. */
export function consideredLines(beside: Beside, voice: Voice): readonly ConsideredLine[] {
  return beside.considered.map((each) => consideredLine(each, beside, voice));
}

/** Whether they stand before what is offered: where the patient's circumstances put local treatment before drugs. */
export function consideredFirst(
  { circumstances }: Beside,
  { localTreatments = [] }: Pick<Library, 'localTreatments'>,
): boolean {
  const local = new Set(localTreatments);
  return circumstances[0]?.first.some((option) => local.has(option)) ?? false;
}
