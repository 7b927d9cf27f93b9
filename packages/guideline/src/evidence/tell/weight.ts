import { type Text, textOf } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import { type CatalogueOption, optionCatalogue } from '../../options/catalogue.ts';
import { type Weight, weightCitations } from '../certainty.ts';
import { certaintyGrades } from '../grades.ts';
import { endpoints } from '../trial/labels.ts';
import { citedIn } from './citation.ts';
import { effectText } from './effect.ts';

function optionLabel(option: CatalogueOption): Text {
  return optionCatalogue.find(({ id }) => id === option)?.label.clinician ?? text(option, option);
}

function judged(weight: Weight): readonly Text[] {
  if (weight.kind === 'esmoMcbs') {
    const { score } = weight;
    return [text(`ESMO-MCBS ${score} of 5`, `ESMO-MCBS ${score} sur 5`), weight.label];
  }
  const { certainty, endpoint, population, analysis, effect, option, against } = weight;
  return [
    certaintyGrades[certainty],
    endpoints[endpoint].clinician,
    population.label,
    analysis,
    effectText(effect, optionLabel(option), optionLabel(against)),
  ];
}

/** A score or a grade on one line, with what it judges and its source. */
export function weightLine(weight: Weight): Text {
  const parts = [...judged(weight), ...weight.notes, citedIn(weightCitations, weight.citation)];
  return textOf((language) => parts.map((part) => part[language]).join(' — '));
}
