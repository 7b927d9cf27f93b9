import type { Language } from '@renavigate/engine';
import type { EvidencePart } from '@renavigate/guideline';
import { type InLibrary, noticesBeside, tell } from '@renavigate/guideline/tell';
import { fill } from '../base/text.ts';
import {
  type Block,
  type Document,
  group,
  item,
  paragraph,
  section,
  span,
  title,
} from '../document/document.ts';
import { noticeBlocks } from '../marks/notice-blocks.ts';
import { approvalsBlocks, fundingsBlocks } from './access.ts';
import type { Asked } from './asked.ts';
import { drugsBlocks } from './drugs.ts';
import { trialsBlocks } from './trials.ts';
import { say } from './words.ts';

function weightBlocks({ parts, option, reader, ...voice }: Asked): readonly Block[] {
  const { weightsFor, weightLine } = parts.evidence;
  const weights = weightsFor(option.id, reader);
  if (weights.length === 0) return [];
  return [
    section(tell(voice, say.weights)),
    ...weights.map((weight) => item(1, '•', weightLine(weight)[voice.language])),
  ];
}

/** What is held on one option: trials, how experts weigh them, approval, who pays, and its drugs. */
export function evidenceDocument(asked: Asked): Document {
  const { option, language } = asked;
  return [
    title(tell(asked, option.label)),
    paragraph(0, option.description[language]),
    ...noticeBlocks(noticesBeside(option.id, asked.library.content), asked, 1),
    ...trialsBlocks(asked),
    ...weightBlocks(asked),
    ...approvalsBlocks(asked),
    ...fundingsBlocks(asked),
    ...drugsBlocks(asked),
    section(tell(asked, say.information)),
  ];
}

function countText(option: string, { evidenceFor }: EvidencePart, language: Language): string {
  const count = evidenceFor(option).length;
  const { none, one, many } = say.trialCount;
  if (count === 0) return none[language];
  return fill((count === 1 ? one : many)[language], { count });
}

/** Every option that can be looked up, by its kind, with how many trials are held. */
export function optionsDocument(voice: InLibrary, evidence: EvidencePart): Document {
  const { content } = voice.library;
  const example = content.exampleOptions?.[0] ?? content.options[0]?.id ?? 'OPTION';
  return [
    title(tell(voice, say.listTitle)),
    paragraph(0, `${tell(voice, say.listHow)} `, span(`renavigate evidence ${example}`, 'code')),
    ...content.optionGroups.flatMap(({ id, label }) => {
      const options = content.options.filter((option) => option.group === id);
      if (options.length === 0) return [];
      return [
        group(label[voice.language]),
        ...options.map((option) =>
          item(
            2,
            '•',
            span(option.id, 'code'),
            option.id === tell(voice, option.label) ? undefined : ` ${tell(voice, option.label)}`,
            span(` (${countText(option.id, evidence, voice.language)})`, 'faint'),
          ),
        ),
      ];
    }),
  ];
}
