export {
  evidenceFor,
  figuresFor,
  holdsHarms,
  lines,
  noHarmsHeld,
  phases,
  readerOf,
  restrictionText,
  tellOutcome,
  weightLine,
  weightsFor,
} from '@renavigate/guideline/evidence';
