import './words/index.ts';
import { useDiseaseNames } from '../../guidelines/context.ts';
import { useWords } from '../../language/language.ts';

const parts = [
  'disease',
  'decision',
  'who',
  'chosen',
  'sure',
  'update',
  'reading',
  'checked',
  'private',
] as const;

/** What a careful reader asks of a decision aid: who, why, from what, how sure, how old. */
// biome-ignore lint/style/noDefaultExport: React's lazy() loads a part by its default export
export default function About() {
  const t = useWords('about');
  const names = useDiseaseNames();
  return (
    <div className="reading">
      <h1 id="heading" tabIndex={-1}>
        {t('heading')}
      </h1>
      {parts.map((part) => (
        <section key={part}>
          <h2>{t(`${part}.heading`)}</h2>
          <p>{t(`${part}.text`, names)}</p>
        </section>
      ))}
    </div>
  );
}
