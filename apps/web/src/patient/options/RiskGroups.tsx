import { reasonLines } from '@renavigate/engine';
import { riskOf, riskText, speakersOf, spoken, type Together } from '@renavigate/guideline/tell';
import { useLibrary } from '../../guidelines/context.ts';
import { type Score, scores } from '../../guidelines/risk.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { Door } from '../../parts/Door.tsx';
import { Assumption, ReasonLines } from '../../parts/Reasons.tsx';
import { isCurrent } from './base/together.ts';

/** A name within a sentence: small, unless it begins with an abbreviation. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase() + name.slice(1) : name;
}

interface ScoreProps {
  readonly score: Score;
}

/** The groups that are left. */
function GroupsLeft({ score }: ScoreProps) {
  const t = useWords('options');
  const shared = useWords('shared');
  const say = useSay();
  const { classification, possible } = score;
  const label = inSentence(say(classification.label.patient));
  const groups = classification.groups.filter(({ id }) => possible.includes(id));
  const names = groups.map((group) => say(group.label.patient)).join(shared('or'));
  return (
    <p>
      <strong>
        {groups.length === 1
          ? t('risk.settled', { label, group: names })
          : t('risk.open', { label, groups: names })}
      </strong>{' '}
      {t('risk.what')}
    </p>
  );
}

/** Every factor, met, not met or not known. */
function Factors({ score: { edition, factors } }: ScoreProps) {
  const language = useLanguage();
  const own = spoken(edition, useLibrary().content);
  const telling = { edition: own, language, audience: 'patient' } as const;
  const lines = factors.flatMap(({ reason, told }) =>
    reasonLines(told, telling)
      .slice(0, 1)
      .map((line) => ({ ...line, truth: reason.truth })),
  );
  return <ReasonLines lines={lines} />;
}

/** One score: the groups that are left, and every factor. */
function RiskGroup({ score }: ScoreProps) {
  const t = useWords('options');
  const say = useSay();
  const { label, origins } = score.classification;
  return (
    <Door text={t('risk.door', { label: inSentence(say(label.patient)) })} className="risk">
      {() => (
        <>
          <GroupsLeft score={score} />
          <p className="label">{t('risk.factors')}</p>
          <Factors score={score} />
          {origins.map((origin) =>
            origin.kind === 'assumed' ? (
              <Assumption key={origin.because.en} because={say(origin.because)} />
            ) : null,
          )}
        </>
      )}
    </Door>
  );
}

/** The scores that today's guidelines use, each once, behind a door that says what it holds. */
export function RiskGroups({ together }: { readonly together: Together }) {
  const speakers = speakersOf(together).filter(
    ({ edition, advice }) => isCurrent(edition) && advice.scope.truth !== 'false',
  );
  const possibleOf = (id: string, definition: string) =>
    speakers
      .find(({ edition }) => edition.id === id)
      ?.advice.classifications.find((each) => each.definition === definition)?.possibleGroups ?? [];
  const all = scores(
    together.library.content,
    speakers.map(({ edition }) => edition),
    together.beside.facts,
    possibleOf,
  );
  const own = together.library.content.riskScore;
  const notFor = own === undefined || riskOf(own, together.beside).applies ? undefined : own;
  return (
    <>
      {notFor === undefined ? null : (
        <p className="reading">{riskText(notFor, riskOf(notFor, together.beside), together)}.</p>
      )}
      {all
        .filter(({ id }) => id !== notFor?.definition)
        .map((score) => (
          <RiskGroup key={score.id} score={score} />
        ))}
    </>
  );
}
