import type { Language } from '@renavigate/engine';
import { writerFor } from '@renavigate/guideline/evidence/tell';
import { max } from 'd3-array';
import type { ForestRow } from '../data/forest.ts';
import { capitalised } from '../say/lines.ts';
import { ratioText, wholeInterval } from '../say/ratio.ts';
import { type RatioScale, ratioScale } from '../scale/ratio.ts';
import { chartWords } from '../words/index.ts';
import { ForestMark } from './ForestMark.tsx';

export interface ForestPlotProps {
  readonly rows: readonly ForestRow[];
  readonly language: Language;
  readonly caption?: string;
}

/** Which arm each side favours: by name where it is the same in every row. */
function sidesOf(rows: readonly ForestRow[], language: Language) {
  const t = chartWords(language);
  const [one] = rows;
  const areAlike = rows.every(({ first, second }) => first === one?.first && second === one.second);
  if (one === undefined || !areAlike) {
    return [t('forest.favoursFirst'), t('forest.favoursSecond')] as const;
  }
  return [
    t('forest.favours', { arm: one.first }),
    t('forest.favours', { arm: one.second }),
  ] as const;
}

function ForestTicks({
  scale,
  language,
}: { scale: RatioScale } & Pick<ForestPlotProps, 'language'>) {
  const last = scale.ticks.length - 1;
  const anchorAt = (place: number) => (place === 0 ? 'start' : place === last ? 'end' : 'middle');
  return (
    <svg className="axis-ticks" height="42" aria-hidden="true" focusable="false">
      <text x={scale.place(1)} y="37" textAnchor="middle">
        {chartWords(language)('forest.noDifference')}
      </text>
      {scale.ticks.map((tick, place) => (
        <g key={tick}>
          <line x1={scale.place(tick)} x2={scale.place(tick)} y1="0" y2="5" />
          <text x={scale.place(tick)} y="20" textAnchor={anchorAt(place)}>
            {writerFor(language, [tick]).number(tick)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function ForestAxis({ scale, rows, language }: { scale: RatioScale } & ForestPlotProps) {
  const [left, right] = sidesOf(rows, language);
  return (
    <>
      <ForestTicks scale={scale} language={language} />
      <div className="forest-sides">
        <span>
          <span aria-hidden="true">← </span>
          {left}
        </span>
        <span>
          {right}
          <span aria-hidden="true"> →</span>
        </span>
      </div>
    </>
  );
}

function Row({
  row,
  language,
  children,
}: {
  row: ForestRow;
  language: Language;
  children: React.ReactNode;
}) {
  const t = chartWords(language);
  const { trial, endpoint, population, analysis, first, second, effect, people } = row;
  const { value, interval } = ratioText(effect, language);
  return (
    <tr>
      <th scope="row" className="forest-study">
        <span className="forest-name">
          {trial}, {endpoint}
        </span>
        <span>{t('forest.against', { first, second })}</span>
        <span className="forest-about">
          {capitalised(population, language)}. {capitalised(analysis, language)}.
        </span>
      </th>
      <td className="forest-picture">{children}</td>
      <td className="forest-number">
        <b>{value}</b> <span className="forest-about">{interval}</span>
      </td>
      <td className="forest-people">{people ?? t('forest.unknown')}</td>
    </tr>
  );
}

function Head({ language }: Pick<ForestPlotProps, 'language'>) {
  const t = chartWords(language);
  return (
    <thead>
      <tr>
        <th scope="col">{t('forest.study')}</th>
        <th scope="col">{t('forest.picture')}</th>
        <th scope="col">{t('forest.number')}</th>
        <th scope="col">{t('forest.people')}</th>
      </tr>
    </thead>
  );
}

function PlotNotes({ rows, language }: ForestPlotProps) {
  const t = chartWords(language);
  const areSeveral = rows.length > 1;
  const isSizeUnknown = rows.some(({ people }) => people === undefined);
  return (
    <div className="chart-notes">
      {areSeveral && <p>{t('forest.alone')}</p>}
      {(areSeveral || isSizeUnknown) && <p>{t('forest.sizes')}</p>}
    </div>
  );
}

/** The values between which every comparison lies. */
function valuesOf({ effect }: ForestRow): readonly number[] {
  const interval = wholeInterval(effect);
  return interval === undefined ? [effect.value] : [interval.low, effect.value, interval.high];
}

/** Comparisons by hazard ratio on one scale with their numbers beside them, each standing by itself. */
export function ForestPlot({ rows, language, caption }: ForestPlotProps) {
  const t = chartWords(language);
  if (rows.length === 0) return <p className="chart-notes">{t('forest.none')}</p>;
  const scale = ratioScale(rows.flatMap(valuesOf));
  const most = max(rows, ({ people }) => people) ?? 1;
  return (
    <div className="forest">
      <table>
        <caption>{caption ?? t('ratio.caption')}</caption>
        <Head language={language} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} language={language}>
              <ForestMark row={row} scale={scale} most={most} language={language} />
            </Row>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <td className="forest-axis">
              <ForestAxis scale={scale} rows={rows} language={language} />
            </td>
            <td />
            <td />
          </tr>
        </tfoot>
      </table>
      <PlotNotes rows={rows} language={language} />
    </div>
  );
}
