/** Pictures of what studies found. A page says which study, for whom and in what voice; the rest is here. */
export { type ForestRow, forestRow, forestRows } from './data/forest.ts';
export type { Form } from './data/forms.ts';
export { type Measured, type Median, measured, type Share, type Shares } from './data/measured.ts';
export { FigureTable, type FigureTableProps } from './parts/FigureTable.tsx';
export { ForestPlot, type ForestPlotProps } from './parts/ForestPlot.tsx';
export { IconArray, type IconArrayProps } from './parts/IconArray.tsx';
export { MedianBars, type MedianBarsProps } from './parts/MedianBars.tsx';
export { PrognosisDoor, type PrognosisDoorProps } from './parts/PrognosisDoor.tsx';
export { RateBars, type RateBarsProps } from './parts/RateBars.tsx';
export { RateSteps, type RateStepsProps } from './parts/RateSteps.tsx';
export { TrialFigures, type TrialFiguresProps } from './parts/TrialFigures.tsx';
