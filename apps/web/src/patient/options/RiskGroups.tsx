import type { Classification, ClassificationAdvice, Edition } from '@renavigate/engine';
import { speakersOf, type Together, toldBy } from '@renavigate/guideline/tell';
import { useSay, useWords } from '../../language/language.ts';
import { Door } from '../../parts/Door.tsx';
import { Assumption, ReasonOf } from '../../parts/Reasons.tsx';
import { isCurrent } from './together.ts';

interface RiskGroupProps {
  readonly advice: ClassificationAdvice;
  readonly definition: Classification;
  readonly edition: Edition;
}

function RiskGroup({ advice, definition, edition }: RiskGroupProps) {
  const t = useWords('options');
  const shared = useWords('shared');
  const say = useSay();
  const label = say(definition.label.patient);
  const possible = definition.groups.filter(({ id }) => advice.possibleGroups.includes(id));
  const names = possible.map((group) => say(group.label.patient)).join(shared('or'));
  const shown = advice.reasons.find(({ group }) => group === advice.possibleGroups[0]);
  return (
    <Door text={t('risk.door', { label })} className="risk">
      {() => (
        <>
          <p>
            <strong>
              {possible.length === 1
                ? t('risk.settled', { label, group: names })
                : t('risk.open', { label, groups: names })}
            </strong>{' '}
            {t('risk.what')}
          </p>
          {shown === undefined ? null : (
            <>
              <p className="label">{t('risk.factors')}</p>
              <ReasonOf reason={shown.reason} edition={edition} audience="patient" />
            </>
          )}
          {definition.origins.map((origin) =>
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
  const all = speakers.flatMap((speaker) =>
    speaker.advice.classifications.map((advice) => ({ speaker, advice })),
  );
  const each = new Map(all.map((one) => [one.advice.definition, one]));
  return [...each.values()].map(({ speaker, advice }) => {
    const definition = speaker.edition.definitions.find(
      (one): one is Classification => one.kind === 'classification' && one.id === advice.definition,
    );
    if (definition === undefined) return null;
    const { edition } = toldBy(speaker, together);
    return (
      <RiskGroup key={definition.id} advice={advice} definition={definition} edition={edition} />
    );
  });
}
