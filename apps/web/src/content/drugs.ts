export {
  cautionKinds,
  checkTheMonograph,
  drugClasses,
  drugLabel,
  informationFor,
  noCheckedText,
  questionsAbout,
  routes,
  sideEffectsAreNotAll,
} from '@renavigate/guideline/drugs';
