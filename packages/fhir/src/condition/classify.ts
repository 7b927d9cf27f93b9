import type { CancerMapping } from '@renavigate/engine';
import { type Chart, ofType } from '../chart/chart.ts';
import {
  conditionClinical,
  extension,
  icdIn,
  profile,
  secondaryAnySite,
  startsWithOne,
} from '../chart/codes.ts';
import { names } from '../chart/wording.ts';
import { type Concept, conceptIn, conceptsIn, isCoded, isOneOf, wordsOf } from '../raw/concept.ts';
import { dateOf } from '../raw/date.ts';
import { objectIn, objectsIn } from '../raw/json.ts';
import { follows, type Resource } from '../raw/resource.ts';
import { isMetastasisCode } from './site.ts';

/**
 * What a Condition is, as far as advice depends on it: the cancer that guidance is on, another disease of its organ, a
 * metastasis, another cancer.
 */
export type ConditionKind =
  | 'thisCancer'
  | 'otherDisease'
  | 'secondary'
  | 'otherPrimary'
  | 'notCancer';

export interface ClassifiedCondition {
  readonly resource: Resource;
  readonly kind: ConditionKind;
  readonly code: Concept;
  readonly status: 'active' | 'recurrence' | 'over' | 'unstated';
  readonly confirmed: boolean;
}

export function conditionsOf(chart: Chart): readonly ClassifiedCondition[] {
  return ofType(chart, 'Condition').map((resource) => ({
    resource,
    kind: kindOf(resource, chart),
    code: conceptIn(resource.json, 'code'),
    status: statusOf(resource, chart),
    confirmed: isConfirmed(resource),
  }));
}

/** The order matters: what is certainly another disease is never this cancer by a second, wider code. */
function kindOf(resource: Resource, chart: Chart): ConditionKind {
  const { cancer } = chart.mapping;
  const code = conceptIn(resource.json, 'code');
  const icd = icdIn(code);
  if (isOtherDisease(code, icd, chart)) return 'otherDisease';
  if (isSecondary(resource, code, icd, chart)) return 'secondary';
  if (icd.some((each) => isOtherPrimary(each, cancer))) return 'otherPrimary';
  if (startsWithOne(icd, cancer.primary.icd10) || isOneOf(code, cancer.primary.codes)) {
    return 'thisCancer';
  }
  if (isThisByMoreThanItsCode(resource, code, cancer)) return 'thisCancer';
  if (follows(resource, profile.primaryCancer) && !isOneOf(code, cancer.growth)) {
    return 'otherPrimary';
  }
  return icd.length === 0 && soundsLikeCancer(code, chart) ? 'otherPrimary' : 'notCancer';
}

/** Another disease of the organ: by its code, or by its words, whatever its code. */
function isOtherDisease(
  code: Concept,
  icd: readonly string[],
  { mapping, patterns }: Chart,
): boolean {
  const { otherDiseases } = mapping.cancer;
  return (
    startsWithOne(icd, otherDiseases.icd10) ||
    isOneOf(code, otherDiseases.codes) ||
    wordsOf(code).some(
      (words) =>
        names(patterns, words, otherDiseases.called) && !patterns.words(meantOtherwise).test(words),
    )
  );
}

function isSecondary(
  resource: Resource,
  code: Concept,
  icd: readonly string[],
  chart: Chart,
): boolean {
  return (
    follows(resource, profile.secondaryCancer) ||
    isOneOf(code, secondaryAnySite) ||
    icd.some((each) => /^(C7[7-9]|C80|C7B)/.test(each)) ||
    isMetastasisCode(code, chart)
  );
}

/** C00 to C75 without this cancer, neuroendocrine and Merkel cell tumours, C81 to C97. */
function isOtherPrimary(icd: string, { primary }: CancerMapping): boolean {
  if (/^(C7A|C4A)/.test(icd)) return true;
  if (startsWithOne([icd], primary.icd10)) return false;
  const category = Number(/^C(\d\d)/.exec(icd)?.[1] ?? 'NaN');
  return category <= 75 || (category >= 81 && category <= 97);
}

/** A code for any growth of the organ, or none that is known, together with what shows it to be this cancer. */
function isThisByMoreThanItsCode(
  resource: Resource,
  code: Concept,
  { growth, organ, histologies }: CancerMapping,
): boolean {
  const isInOrgan = conceptsIn(resource.json, 'bodySite').some((site) => isOneOf(site, organ));
  const isOfItsKind = histologiesOf(resource).some((each) => isOneOf(each, histologies));
  if (isOneOf(code, growth)) return isOfItsKind || follows(resource, profile.primaryCancer);
  return isInOrgan && isOfItsKind;
}

/** The histologies that a Condition carries by the mCODE extension. */
export function histologiesOf({ json }: Resource): readonly Concept[] {
  return objectsIn(json, 'extension')
    .filter((each) => each['url'] === extension.histology)
    .map((each) => conceptIn({ value: objectIn(each, 'valueCodeableConcept') }, 'value'));
}

const cancerWords =
  /\b(cancer|carcinoma|carcinome|malignant (neoplasm|tumou?r)|tumeur maligne|lymphoma|lymphome|leuka?emia|leucémie|melanoma|mélanome|sarcoma|sarcome|myeloma|myélome)\b/i;
const otherwiseMeant =
  /\b(history|antécédent|family|familial|screening|dépistage|suspected|risk|risque|fear|benign|bénin|in situ|secondary|secondaire|metasta\w*|métasta\w*)\b/i;

/** Beside the name of a disease: it is not said of this patient now. */
const meantOtherwise = [
  ...['history', 'antécédent', 'family', 'familial', 'screening', 'dépistage', 'suspected', 'risk'],
];

/** A cancer by its words alone, where no code is known: enough to stop, never enough to go on. */
function soundsLikeCancer(code: Concept, { mapping, patterns }: Chart): boolean {
  return wordsOf(code).some(
    (words) =>
      cancerWords.test(words) &&
      !otherwiseMeant.test(words) &&
      !patterns.words(mapping.cancer.organInDiagnoses).test(words),
  );
}

/** The codes of the status were compared with those that FHIR R4 defines (see the conformance test). */
function statusOf({ json }: Resource, { today }: Chart): ClassifiedCondition['status'] {
  const status = conceptIn(json, 'clinicalStatus');
  const coded = (...codes: readonly string[]) =>
    isOneOf(
      status,
      codes.map((code) => ({ system: conditionClinical, code })),
    );
  if (coded('recurrence', 'relapse')) return 'recurrence';
  if (coded('inactive', 'remission', 'resolved')) return 'over';
  if (coded('active')) return 'active';
  const day = dateOf(json['abatementDateTime'] ?? objectIn(json, 'abatementPeriod')?.['start']);
  const isToCome = day !== undefined && day.firstDay > today;
  const hasEnded = !isToCome && Object.keys(json).some((key) => key.startsWith('abatement'));
  return hasEnded ? 'over' : 'unstated';
}

function isConfirmed({ json }: Resource): boolean {
  const verification = conceptIn(json, 'verificationStatus');
  return !isCoded(verification, ['unconfirmed', 'provisional', 'differential']);
}
