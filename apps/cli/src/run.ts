import { harmless } from '@renavigate/engine';
import { version } from '../package.json';
import { suggestion } from './arguments.ts';
import { runAdvise } from './commands/advise.ts';
import { runAsk } from './commands/ask.ts';
import { runCompare } from './commands/compare.ts';
import { runEditions } from './commands/editions.ts';
import { runSchema } from './commands/schema.ts';
import { helpFor, helpNames } from './help.ts';
import { badUsage, Refusal, status } from './refusal.ts';
import { filled, languageOf, printable, text } from './text.ts';
import type { World } from './world.ts';

type Command = (args: readonly string[], world: World) => Promise<number> | number;

const commands: Readonly<Record<string, Command>> = {
  advise: runAdvise,
  ask: runAsk,
  compare: runCompare,
  editions: runEditions,
  // Trials, drugs and funding are many; the other commands start without them.
  evidence: async (args, world) =>
    (await import('./commands/evidence.ts')).runEvidence(args, world),
  schema: runSchema,
};

const said = {
  unknownCommand: text(
    'There is no command “{received}”.',
    'Il n’y a pas de commande « {received} ».',
  ),
  unknownOption: text('There is no option {received}.', 'Il n’y a pas d’option {received}.'),
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

async function runCommand(args: readonly string[], world: World): Promise<number> {
  const language = languageFor(args, world);
  const [name, ...rest] = withoutLanguage(args);
  if (name === undefined) {
    world.errors.write(helpFor('', language));
    return status.usage;
  }
  if (name === '--version') {
    world.output.write(`${version}\n`);
    return status.answered;
  }
  const topic = name === 'help' ? (rest[0] ?? '') : Object.hasOwn(commands, name) ? name : '';
  const isAsked = name === 'help' || asksForHelp([name]) || (topic !== '' && asksForHelp(rest));
  if (isAsked && helpNames.includes(topic)) {
    world.output.write(helpFor(topic, language));
    return status.answered;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw unknown(name === 'help' ? topic : name);
  // The language may stand before the command as well as after it.
  const asGiven = args[0] === name || rest.some((each) => each.startsWith('--lang'));
  return command(asGiven ? rest : [...rest, '--lang', language], world);
}

/** Runs the program. Returns its exit status; what cannot be answered is said in one line on standard error. */
export async function run(args: readonly string[], world: World): Promise<number> {
  try {
    return await runCommand(args, world);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const lines = error.text[languageFor(args, world)].split('\n');
    world.errors.write(lines.map((line) => `renavigate: ${harmless(line)}\n`).join(''));
    return error.status;
  }
}
