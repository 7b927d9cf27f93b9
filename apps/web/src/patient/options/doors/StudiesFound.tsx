import '../../../charts/charts.css';
import { derive, type Text, textOf, words } from '@renavigate/engine';
import type { EvidencePart } from '@renavigate/guideline';
import {
  certaintyGrades,
  type Evidence,
  endpoints,
  figuresFor,
  type Weight,
} from '@renavigate/guideline/evidence/tell';
import { useState } from 'react';
import { type Form, TrialFigures } from '../../../charts/index.ts';
import { useDiseaseNames, usePart } from '../../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../../language/language.ts';
import type { StudiesProps } from './studies-props.ts';

/** A grade as it is told to a person: of what, and how sure. The ratio behind it stays with the team. */
function plainWeight({ weightLine, weightCitations }: EvidencePart, weight: Weight): Text {
  if (weight.kind === 'esmoMcbs') return weightLine(weight);
  const { endpoint, certainty } = weight;
  const cited = weightCitations.find(({ id }) => id === weight.citation);
  return textOf((language) => {
    const label = endpoints[endpoint].patient[language];
    const source = [cited?.journal, cited?.year].filter(Boolean).join(', ');
    return `${label}${words.colon[language]}${certaintyGrades[certainty][language]} (${source})`;
  });
}

/** The kinds of care in which the cancer goes on without a drug, at least for a while. */
const withoutDrug: Readonly<Record<string, 'care' | 'watching'>> = {
  careWithoutCancerTreatment: 'care',
  activeSurveillance: 'watching',
};

interface EachProps {
  readonly evidence: readonly Evidence[];
  readonly together: StudiesProps['together'];
}

/** Studies one after another, in the form that the person chose at any of them. */
function Each({ evidence, together }: EachProps) {
  const language = useLanguage();
  const { readerOf } = usePart('evidence');
  const [form, choose] = useState<Form>();
  const reader = readerOf(derive(together.beside.facts, together.library.rules).known);
  return evidence.map((each) => (
    <TrialFigures
      key={`${each.trial.id} ${each.arm.id}`}
      evidence={each}
      reader={reader}
      language={language}
      audience="patient"
      level={4}
      form={form}
      onFormChange={choose}
    />
  ));
}

/** How the cancer went on in people who got a placebo: nobody followed people who chose no treatment. */
function WithoutDrug({ option, together }: StudiesProps) {
  const t = useWords('options');
  const { readerOf, evidenceOnPlacebo } = usePart('evidence');
  const names = useDiseaseNames();
  const kind = withoutDrug[option];
  if (kind === undefined) return null;
  const reader = readerOf(derive(together.beside.facts, together.library.rules).known);
  const isShown = ({ trial, outcomes }: Evidence) =>
    figuresFor(trial, reader, outcomes).shown.length > 0;
  const studies = evidenceOnPlacebo();
  // Those with figures for this reader come first.
  const ordered = [...studies.filter(isShown), ...studies.filter((each) => !isShown(each))];
  return (
    <>
      <p className="label">{t('studies.placebo.heading')}</p>
      <p>{t('studies.placebo.lead', names)}</p>
      <p>{t(`studies.placebo.${kind}`)}</p>
      <Each evidence={ordered} together={together} />
    </>
  );
}

/** Every study of an option, each by itself, with the figures that fit this reader. */
// biome-ignore lint/style/noDefaultExport: React's lazy() loads a part by its default export
export default function StudiesFound({ option, together }: StudiesProps) {
  const t = useWords('options');
  const say = useSay();
  const held = usePart('evidence');
  const { evidenceFor, weightsFor, weightLine, readerOf } = held;
  const found = evidenceFor(option);
  const reader = readerOf(derive(together.beside.facts, together.library.rules).known);
  const weights = weightsFor(option, reader);
  return (
    <>
      <p>{t(found.length === 0 ? 'studies.none' : 'studies.lead')}</p>
      <Each evidence={found} together={together} />
      {found.length === 0 || weights.length === 0 ? null : (
        <>
          <p className="label">{t('studies.weights')}</p>
          <ul className="bullets">
            {weights.map((weight) => (
              <li key={weightLine(weight).en}>{say(plainWeight(held, weight))}</li>
            ))}
          </ul>
        </>
      )}
      <WithoutDrug option={option} together={together} />
    </>
  );
}
