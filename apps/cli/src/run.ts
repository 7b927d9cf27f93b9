import { harmless } from '@renavigate/engine';
import { version } from '../package.json';
import { suggestion } from './arguments/arguments.ts';
import type { Held } from './base/library.ts';
import { badInput, badUsage, codeOf, Refusal, status } from './base/refusal.ts';
import { filled, languageOf, printable, text } from './base/text.ts';
import type { World } from './base/world.ts';
import { runAdvise } from './commands/advise.ts';
import { runAsk } from './commands/ask.ts';
import { runCheck } from './commands/check.ts';
import { runCompare } from './commands/compare.ts';
import { runEditions } from './commands/editions.ts';
import { runSchema } from './commands/schema.ts';
import { helpFor, helpNames } from './help.ts';

type Command = (args: readonly string[], world: World, held: Held) => Promise<number> | number;

const commands: Readonly<Record<string, Command>> = {
  advise: runAdvise,
  ask: runAsk,
  check: runCheck,
  compare: runCompare,
  editions: runEditions,
  // Trials, drugs and funding are many; the other commands start without them.
  evidence: async (args, world, held) =>
    (await import('./commands/evidence.ts')).runEvidence(args, world, held),
  schema: runSchema,
};

const said = {
  unknownCommand: text(
    'There is no command “{received}”.',
    'Il n’y a pas de commande « {received} ».',
  ),
  unknownOption: text('There is no option {received}.', 'Il n’y a pas d’option {received}.'),
  notWritten: text(
    'The answer could not be written whole ({code}). Free some space, or write it to another place, then try again.',
    'La réponse n’a pas pu être écrite en entier ({code}). Libérez de l’espace, ou écrivez-la ailleurs, puis réessayez.',
  ),
  fault: text(
    'The program itself failed ({reason}). Nothing it wrote before this is an answer. Please report it with what you called, without the record.',
    'Le programme lui-même a échoué ({reason}). Rien de ce qui précède n’est une réponse. Signalez-le avec la commande utilisée, sans le dossier.',
  ),
};

/** The language that was asked for, also before a command has read its options. */
function languageFor(args: readonly string[], world: World) {
  const at = args.lastIndexOf('--lang');
  const given = at < 0 ? args.find((each) => each.startsWith('--lang='))?.slice(7) : args[at + 1];
  return given === 'en' || given === 'fr' ? given : languageOf(world.environment);
}

/** Takes `--lang` off the front, where it may stand before the command. */
function withoutLanguage(args: readonly string[]): readonly string[] {
  if (args[0] === '--lang') return args.slice(2);
  return args[0]?.startsWith('--lang=') ? args.slice(1) : args;
}

function unknown(received: string) {
  const isOption = received.startsWith('-');
  const what = filled(isOption ? said.unknownOption : said.unknownCommand, {
    received: printable(received),
  });
  const names = isOption ? ['--help', '--version', '--lang'] : Object.keys(commands);
  const hint = suggestion(received, names, '');
  return badUsage({ en: what.en + hint.en, fr: what.fr + hint.fr });
}

function asksForHelp(args: readonly string[]): boolean {
  return args.includes('--help') || args.includes('-h');
}

async function runCommand(args: readonly string[], world: World, held: Held): Promise<number> {
  const language = languageFor(args, world);
  const [name, ...rest] = withoutLanguage(args);
  if (name === undefined) {
    world.errors.write(helpFor('', language, held.content));
    return status.usage;
  }
  if (name === '--version') {
    world.output.write(`${version}\n`);
    return status.answered;
  }
  const topic = name === 'help' ? (rest[0] ?? '') : Object.hasOwn(commands, name) ? name : '';
  const isAsked = name === 'help' || asksForHelp([name]) || (topic !== '' && asksForHelp(rest));
  if (isAsked && helpNames.includes(topic)) {
    world.output.write(helpFor(topic, language, held.content));
    return status.answered;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw unknown(name === 'help' ? topic : name);
  // The language may stand before the command as well as after it.
  const asGiven = args[0] === name || rest.some((each) => each.startsWith('--lang'));
  return command(asGiven ? rest : [...rest, '--lang', language], world, held);
}

/** Says why something could not be done, each line with the name of the program. */
function refuse({ text, status }: Refusal, args: readonly string[], { errors, ...world }: World) {
  const lines = text[languageFor(args, { errors, ...world })].split('\n');
  errors.write(lines.map((line) => `renavigate: ${harmless(line)}\n`).join(''));
  return status;
}

/** Runs the program. Returns its exit status; what cannot be answered is said in one line on standard error. */
export async function run(args: readonly string[], world: World, held: Held): Promise<number> {
  try {
    return await runCommand(args, world, held);
  } catch (error) {
    if (error instanceof Refusal) return refuse(error, args, world);
    const reason = printable(error instanceof Error ? error.message : String(error));
    return refuse(new Refusal(status.fault, filled(said.fault, { reason })), args, world);
  }
}

/** The exit status, once it is known whether what was written arrived. Whoever leaves a pipe early wanted no more. */
export function statusAfter(
  before: number,
  failure: unknown,
  args: readonly string[],
  world: World,
): number {
  const code = codeOf(failure);
  if (failure === undefined || code === 'EPIPE') return before;
  return refuse(badInput(filled(said.notWritten, { code })), args, world);
}
