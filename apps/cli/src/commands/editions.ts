import { type Edition, jsonText, type Language } from '@renavigate/engine';
import { knownEditions, noticesOfEdition } from '@renavigate/guideline/notices';
import { type OptionShapes, readArguments, suggestion } from '../arguments.ts';
import { noticeBlocks } from '../beside/notice-blocks.ts';
import { type Block, item, name, paragraph, section, span } from '../document/document.ts';
import { printText } from '../document/print-text.ts';
import { editionJson, editionSummary } from '../editions/json.ts';
import { accountOf, showEdition } from '../editions/show.ts';
import { say } from '../editions/words.ts';
import type { Held } from '../library.ts';
import { commonShapes, editionOf, languageIn, settingFor } from '../options.ts';
import { badUsage, status } from '../refusal.ts';
import { fill, filled, printable, text } from '../text.ts';
import type { World } from '../world.ts';

const shapes = {
  format: { value: ['text', 'json'] },
  ...commonShapes,
} as const satisfies OptionShapes;

const said = {
  unknown: text(
    'editions has no command “{received}”.',
    'editions n’a pas de commande « {received} ».',
  ),
  noId: text(
    'show needs an edition: renavigate editions show {all}.',
    'show demande une édition : renavigate editions show {all}.',
  ),
  tooMany: text(
    'show takes one edition; “{received}” is one too many.',
    'show prend une seule édition ; « {received} » est de trop.',
  ),
};

function listBlocks(edition: Edition, language: Language): readonly Block[] {
  const { id, source, statements, options } = edition;
  const counts = [
    fill(say.statements[language], { count: statements.length }),
    fill(say.options[language], { count: options.length }),
  ];
  return [
    name(span(id, 'code'), '  ', span(source.title[language], 'strong')),
    paragraph(3, source.body[language]),
    paragraph(3, source.contentDate[language]),
    paragraph(3, counts.join(' · ')),
    paragraph(3, source.completeness[language]),
    item(3, '!', source.currency[language]),
    ...noticeBlocks(noticesOfEdition(id), { language, audience: 'clinician' }, 3),
  ];
}

/** Guidelines that are known and not held: silence about them would look like agreement. */
function notHeldBlocks(language: Language): readonly Block[] {
  return [
    section(say.notHeld[language]),
    ...knownEditions.map(({ body, newest, why }) =>
      item(1, '•', span(body[language], 'strong'), `, ${newest[language]}. ${why[language]}`),
    ),
  ];
}

function editionIn(names: readonly string[], editions: readonly Edition[]): Edition | undefined {
  const [verb, id, extra] = names;
  if (verb === undefined) return undefined;
  if (verb !== 'show') {
    const what = filled(said.unknown, { received: printable(verb) });
    const hint = suggestion(verb, ['show'], 'editions');
    throw badUsage({ en: what.en + hint.en, fr: what.fr + hint.fr });
  }
  const all = editions.map((edition) => edition.id).join('|');
  if (id === undefined) throw badUsage(filled(said.noId, { all }));
  if (extra !== undefined) throw badUsage(filled(said.tooMany, { received: printable(extra) }));
  return editionOf(id, editions);
}

/** `renavigate editions [show ID]`: what is held, and every statement beside its rule. */
export function runEditions(args: readonly string[], world: World, { content }: Held): number {
  const given = readArguments(args, shapes, 'editions');
  const { editions } = content;
  const edition = editionIn(given.names, editions);
  const language = languageIn(given, world);
  const setting = settingFor(given, world);
  const isJson = given.values['format']?.[0] === 'json';
  const print = (json: unknown) => world.output.write(`${jsonText(json)}\n`);
  if (edition === undefined) {
    const list = editions.map((each) => editionSummary(each, language));
    if (isJson) {
      const notHeld = knownEditions.map(({ body, newest, why }) => ({
        body: body[language],
        newest: newest[language],
        why: why[language],
      }));
      print({ renavigate: 'editions/1', language, editions: list, notHeld });
    } else {
      const hint = fill(say.showHint[language], { id: editions[0]?.id ?? '' });
      const blocks = [
        ...editions.flatMap((each) => listBlocks(each, language)),
        ...notHeldBlocks(language),
      ];
      world.output.write(`${printText(blocks, setting)}\n${hint}\n`);
    }
    return status.answered;
  }
  if (isJson) print(editionJson(edition, language, content));
  else world.output.write(printText(showEdition(edition, language, content), setting));
  const { used, all } = accountOf(edition);
  return used === all ? status.answered : status.problem;
}
