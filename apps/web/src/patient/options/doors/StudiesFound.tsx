import '../../../charts/charts.css';
import { derive, type Text, textOf, words } from '@renavigate/engine';
import { common } from '@renavigate/guideline';
import {
  certaintyGrades,
  endpoints,
  evidenceFor,
  readerOf,
  type Weight,
  weightCitations,
  weightLine,
  weightsFor,
} from '@renavigate/guideline/evidence';
import { useState } from 'react';
import { type Form, TrialFigures } from '../../../charts/index.ts';
import { useLanguage, useSay, useWords } from '../../../language/language.ts';
import type { StudiesProps } from './Studies.tsx';

/** A grade as it is told to a person: of what, and how sure. The ratio behind it stays with the team. */
function plainWeight(weight: Weight): Text {
  if (weight.kind === 'esmoMcbs') return weightLine(weight);
  const { endpoint, certainty } = weight;
  const cited = weightCitations.find(({ id }) => id === weight.citation);
  return textOf((language) => {
    const label = endpoints[endpoint].patient[language];
    const source = [cited?.journal, cited?.year].filter(Boolean).join(', ');
    return `${label}${words.colon[language]}${certaintyGrades[certainty][language]} (${source})`;
  });
}

/** Every study of an option, each by itself, with the figures that fit this reader. */
// biome-ignore lint/style/noDefaultExport: React's lazy() loads a part by its default export
export default function StudiesFound({ option, together }: StudiesProps) {
  const t = useWords('options');
  const language = useLanguage();
  const say = useSay();
  const [form, choose] = useState<Form>();
  const found = evidenceFor(option);
  const reader = readerOf(derive(together.beside.facts, common).known);
  const weights = weightsFor(option, reader);
  if (found.length === 0) return <p>{t('studies.none')}</p>;
  return (
    <>
      <p>{t('studies.lead')}</p>
      {found.map((evidence) => (
        <TrialFigures
          key={`${evidence.trial.id} ${evidence.arm.id}`}
          evidence={evidence}
          reader={reader}
          language={language}
          audience="patient"
          level={4}
          form={form}
          onFormChange={choose}
        />
      ))}
      {weights.length === 0 ? null : (
        <>
          <p className="label">{t('studies.weights')}</p>
          <ul className="bullets">
            {weights.map((weight) => (
              <li key={weightLine(weight).en}>{say(plainWeight(weight))}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
