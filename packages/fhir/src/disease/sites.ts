import type { SitesMapping, Text } from '@renavigate/engine';
import { type Note, problem } from '../base/problem.ts';
import type { Chart } from '../chart/chart.ts';
import { dateAt, dateIfAny, problemsOf } from '../chart/dated.ts';
import { includes } from '../chart/facts.ts';
import { type Findings, findings, join } from '../chart/findings.ts';
import { type Near, nearDetails, nearIn, nearText } from '../chart/near.ts';
import type { ClassifiedCondition } from '../condition/classify.ts';
import { sitesIn, sitesOf } from '../condition/site.ts';
import { conceptsIn, isOneOf, nameOf } from '../raw/concept.ts';

/** Where the cancer is. Only presence is concluded: a site that no condition names may still be there. */
export function readSites(chart: Chart, conditions: readonly ClassifiedCondition[]): Findings {
  const wanted = chart.mapping.sites;
  if (wanted === undefined) return findings({});
  const secondary = conditions.filter(({ kind, confirmed }) => kind === 'secondary' && confirmed);
  const recurred = conditions.filter(
    ({ kind, confirmed, status }) => kind === 'thisCancer' && confirmed && status === 'recurrence',
  );
  return join([
    ...secondary.map((condition) => readMetastasis(chart, condition, wanted)),
    ...recurred.map((condition) => readLocalRecurrence(chart, condition, secondary.length > 0)),
  ]);
}

function readMetastasis(
  chart: Chart,
  { resource, code, status }: ClassifiedCondition,
  { term }: SitesMapping,
): Findings {
  const sites = sitesOf(code, chart);
  const name = nameOf(code);
  if (status === 'over') return findings({ notes: [noLongerActive(resource.place, name)] });
  if (sites.length === 0)
    return findings({
      notes: [siteNotKnown(resource.place, name, nearIn(code, sitesIn(chart)))],
    });
  const dated = dateAt(chart, resource, ['onsetDateTime', 'onsetPeriod.start', 'recordedDate']);
  const date = dateIfAny(dated)?.written;
  const facts = sites.map((site) => includes(term, site, [resource.place], date));
  return findings({ facts, problems: problemsOf(dated) });
}

/**
 * A recurrence of the primary cancer with its organ as the body site is how a local recurrence is recorded.
 * The body site may as well be that of the first tumour, so it counts only where no metastasis explains the
 * recurrence, and it is told.
 */
function readLocalRecurrence(
  { mapping }: Chart,
  { resource }: ClassifiedCondition,
  hasMetastasis: boolean,
): Findings {
  const isInOrgan = conceptsIn(resource.json, 'bodySite').some((site) =>
    isOneOf(site, mapping.cancer.organ),
  );
  const { term, local } = mapping.sites ?? {};
  if (!isInOrgan || hasMetastasis || term === undefined || local === undefined) return findings({});
  return findings({
    facts: [includes(term, local.value, [resource.place])],
    notes: [assumedSite(resource.place, local.where)],
  });
}

function noLongerActive(place: string, name: string): Note {
  return problem(
    'site-no-longer-active',
    place,
    [
      `${place}: ${name} is not active now; it was not used as a place of the cancer.`,
      `${place} : ${name} n’est plus actif ; non utilisé comme siège du cancer.`,
    ],
    ['Check it against the last scan.', 'Vérifiez avec le dernier examen d’imagerie.'],
    { received: name },
  );
}

function siteNotKnown(place: string, name: string, near: readonly Near[]): Note {
  return problem(
    'site-not-known',
    place,
    (audience) => {
      const [en, fr] = nearText(near, audience);
      return [
        `${place}: ${name} is a metastasis, but its code does not say where.${en}`,
        `${place} : ${name} est une métastase, mais son code ne dit pas où.${fr}`,
      ];
    },
    [
      'Code the place, for example C78.01 (right lung), or answer the question on the places.',
      'Codez le siège, par exemple C78.01 (poumon droit), ou répondez à la question sur les sièges.',
    ],
    { received: name, ...nearDetails(near) },
  );
}

function assumedSite(place: string, where: Text): Note {
  return problem(
    'site-of-recurrence-assumed',
    place,
    [
      `${place}: the recurrence was taken to be ${where.en}, from its body site.`,
      `${place} : la récidive a été située ${where.fr}, d’après son siège anatomique.`,
    ],
    [
      'If the body site is that of the first tumour, record the place of the recurrence as a secondary cancer condition.',
      'Si ce siège est celui de la première tumeur, notez le siège de la récidive comme un cancer secondaire.',
    ],
  );
}
