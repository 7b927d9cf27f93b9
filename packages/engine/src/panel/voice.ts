import type { Voices } from '../base/text.ts';
import type { Edition, OptionId, UnheldPart } from '../model/edition.ts';
import type { OptionAdvice } from '../semantics/advice.ts';
import type { Truth } from '../semantics/truth.ts';

/**
 * How an edition stands to an option. Silence has three kinds, and none of them is a no: the edition does not name the
 * option; the part that is held does not say; it does not speak of this patient.
 */
export type Side =
  | 'offered'
  | 'advisedAgainst'
  | 'notOffered'
  | 'undecided'
  | 'notNamed'
  | 'notHeld'
  | 'silent';

/** What one edition says of an option; no advice where it does not name the option at all. */
export interface Voice {
  readonly edition: string;
  /** Its publisher has replaced the edition. */
  readonly replaced?: true;
  /** Whether it speaks of the patient at all. */
  readonly scope: Truth;
  readonly side: Side;
  readonly advice?: OptionAdvice;
  /** The edition does not name the option, and says this of a kind that it is one of. */
  readonly kind?: OptionId;
  /** The part that is not held and may speak of the option for this patient. */
  readonly part?: UnheldPart;
  /** Of whom the edition speaks here, where it names the option and does not speak of this patient. */
  readonly speaksOf?: Voices;
}

/** An edition with what it says to one patient, and how what it does not say is to be taken. */
export interface Speaking {
  readonly edition: Edition;
  readonly told: ReadonlyMap<OptionId, OptionAdvice>;
  readonly scope: Truth;
  /** What each of its voices begins with. */
  readonly shared: Pick<Voice, 'edition' | 'replaced' | 'scope'>;
  /** The parts that are not held and speak of the patient, or may. */
  readonly parts: readonly SpeakingPart[];
}

interface SpeakingPart {
  readonly part: UnheldPart;
  /** The options of the part. */
  readonly options: ReadonlySet<OptionId>;
  readonly truth: 'true' | 'unknown';
}

/** What an edition says of an option. `kinds` are the options that stand for a kind which the option is one of. */
export function voiceOf(option: OptionId, kinds: readonly OptionId[], speaking: Speaking): Voice {
  const { told, scope, shared } = speaking;
  const own = told.get(option);
  if (own !== undefined && scope !== 'false' && takesSide(own)) {
    return { ...shared, side: sideIn(own), advice: own };
  }
  const ofKinds =
    own === undefined && scope !== 'false'
      ? kinds.flatMap((kind) => ofKind(kind, told.get(kind)))
      : [];
  const kind = ofKinds.find(({ advice }) => takesSide(advice));
  if (kind !== undefined) return { ...shared, side: sideIn(kind.advice), ...kind };
  const named = own === undefined ? ofKinds[0] : { advice: own };
  const silence = silenceOf(option, named?.advice, speaking);
  const said = silence.side === 'notHeld' && own === undefined ? undefined : named;
  return { ...shared, ...said, ...silence };
}

function ofKind(kind: OptionId, advice: OptionAdvice | undefined) {
  return advice === undefined ? [] : [{ kind, advice }];
}

/** Whether an edition offers an option, advises against it or can still come to offer it. */
function takesSide(advice: OptionAdvice): boolean {
  return sideIn(advice) !== 'notOffered';
}

function sideIn({ standing, against }: OptionAdvice): Side {
  if (against.some(({ truth }) => truth === 'true')) return 'advisedAgainst';
  return standing === 'notCovered' ? 'silent' : standing;
}

/** Which silence it is where an edition takes no side; where it is none of the three, the edition names it for others. */
function silenceOf(
  option: OptionId,
  advice: OptionAdvice | undefined,
  { edition, scope, parts }: Speaking,
): Pick<Voice, 'side' | 'part' | 'speaksOf'> {
  const part = parts.find(({ part: { beyondScope, orUnknown }, options, truth }) => {
    const isSure = truth === 'true' || (orUnknown === true && advice === undefined);
    return isSure && options.has(option) && (scope !== 'false' || beyondScope === true);
  })?.part;
  if (part !== undefined) return { side: 'notHeld', part };
  if (scope === 'false') return { side: 'silent' };
  if (advice === undefined) return { side: 'notNamed' };
  const speaksOf = edition.remarks
    .filter(({ id }) => advice.remarks.includes(id))
    .find(({ silence }) => silence !== undefined)?.silence;
  return speaksOf === undefined ? { side: 'notOffered' } : { side: 'silent', speaksOf };
}
