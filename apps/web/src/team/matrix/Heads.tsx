// biome-ignore-all lint/a11y/noRedundantRoles: rows laid out as grids lose the roles of a table in some browsers

import type { Advice, Edition } from '@renavigate/engine';
import { memo } from 'react';
import { useEditionName } from '../../guidelines/edition-name.ts';
import { useWords } from '../../language/language.ts';

interface HeadsProps {
  readonly editions: readonly Edition[];
  readonly advices: readonly Advice[];
}

/** Each edition: whose it is and of when, whether it speaks to the patient, and that it was replaced where it was. */
export const Heads = memo(
  ({ editions, advices }: HeadsProps) => {
    const t = useWords('team');
    const editionName = useEditionName();
    return (
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="corner">
            {t('matrix.option')}
            <span className="legend">
              <span className="caution-mark">▲</span> {t('matrix.legendCaution')}
            </span>
            <span className="legend">
              <span className="open-mark">△</span> {t('matrix.legendOpen')}
            </span>
          </th>
          {editions.map((edition) => {
            const [body = '', ...rest] = editionName(edition).split(/, (?=[^,]*$)/);
            const scope = advices.find((each) => each.edition === edition.id)?.scope.truth;
            return (
              <th key={edition.id} scope="col" role="columnheader" data-edition={edition.id}>
                <span className="edition-name">{body}</span>
                <span className="edition-date">{rest.join(', ')}</span>
                {scope === undefined || scope === 'true' ? null : (
                  <span className={`edition-scope scope-${scope}`}>
                    {t(`matrix.scope.${scope}`)}
                  </span>
                )}
                {edition.source.replacedBy === undefined ? null : (
                  <span className="edition-replaced">{t('matrix.replaced')}</span>
                )}
              </th>
            );
          })}
        </tr>
      </thead>
    );
  },
  (before, after) =>
    before.editions === after.editions &&
    before.advices.every(({ scope }, at) => scope.truth === after.advices[at]?.scope.truth),
);
