import { checkpointCautions } from '../drugs/checkpoint-cautions.ts';
import { type Drug, drugRows } from '../drugs/rows.ts';
import { onDrugs } from '../sources/label-sources.ts';

/** The row of a caution that is held of every checkpoint inhibitor alike, at each drug of which it is held. */
function ofEach(caution: string): readonly [string, ...string[]] {
  const shared = checkpointCautions.find(({ row }) => row === caution);
  const [first, ...rest] = drugRows.flatMap(({ id, cautions = [] }): readonly Drug[] =>
    cautions.some((each) => each === shared) ? [id] : [],
  );
  if (first === undefined) throw new Error(`No checkpoint inhibitor has ${caution}.`);
  return [`${first}/${caution}`, ...rest.map((drug) => `${drug}/${caution}`)];
}

export const immuneReactions = onDrugs(
  {
    title: 'Opdivo (nivolumab): patient medication information; Australian product information',
    body: 'Product labelling',
    locator: 'boxed text',
  },
  ...ofEach('cautions/0'),
);

export const guavpemax = onDrugs(
  {
    title: 'Protocol GUAVPEMAX (pembrolizumab with axitinib)',
    body: 'BC Cancer',
    locator: 'exclusions',
  },
  ...ofEach('cautions/1'),
);
