import { speakersOf, type Together, toldBy } from '@renavigate/guideline/tell';
import { useDiseaseNames } from '../../guidelines/context.ts';
import { useEditionName } from '../../guidelines/edition-name.ts';
import { useSay, useWords } from '../../language/language.ts';
import { RuleReasons } from '../../parts/Reasons.tsx';

/** No guideline speaks to this situation: it is said so, why, and what to do now. */
export function Outside({ together }: { readonly together: Together }) {
  const t = useWords('options');
  const say = useSay();
  const editionName = useEditionName();
  return (
    <div className="reading outside">
      <h1 id="heading" tabIndex={-1}>
        {t('outside.heading')}
      </h1>
      <p className="lead">{t('outside.text', useDiseaseNames())}</p>
      <h2>{t('outside.why')}</h2>
      {speakersOf(together).map((speaker) => (
        <section key={speaker.edition.id}>
          <h3>{editionName(speaker.edition)}</h3>
          <p>{say(speaker.edition.scope.outside)}</p>
          <RuleReasons
            rules={[speaker.advice.scope]}
            edition={toldBy(speaker, together).edition}
            audience="patient"
          />
        </section>
      ))}
    </div>
  );
}
