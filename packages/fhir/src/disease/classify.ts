import type { Chart } from '../chart.ts';
import { ofType } from '../chart.ts';
import {
  conditionClinical,
  extension,
  icdOf,
  kidneyCancer,
  kidneyNeoplasm,
  kidneyStructure,
  notRenalCell,
  profile,
  renalCellHistology,
  secondaryAnySite,
} from '../codes.ts';
import { type Concept, conceptIn, conceptsIn, isCoded, isOneOf, wordsOf } from '../raw/concept.ts';
import { dateOf } from '../raw/date.ts';
import { objectIn, objectsIn } from '../raw/json.ts';
import { follows, type Resource } from '../raw/resource.ts';
import { isMetastasisCode } from './site.ts';

/** What a Condition is, as far as advice on kidney cancer depends on it. */
export type ConditionKind = 'kidney' | 'notRenalCell' | 'secondary' | 'otherPrimary' | 'notCancer';

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

/** The order matters: what is certainly another disease is never kidney cancer by a second, wider code. */
function kindOf(resource: Resource, chart: Chart): ConditionKind {
  const code = conceptIn(resource.json, 'code');
  const icd = code.codings.flatMap((coding) => icdOf(coding) ?? []);
  const pelvisOrCarcinoid = icd.some((each) => /^(C65|C7A093)/.test(each));
  if (pelvisOrCarcinoid || isOneOf(code, notRenalCell) || soundsNotRenalCell(code)) {
    return 'notRenalCell';
  }
  if (isSecondary(resource, code, icd, chart)) return 'secondary';
  if (icd.some(isOtherPrimary)) return 'otherPrimary';
  if (icd.some((each) => each.startsWith('C64')) || isOneOf(code, kidneyCancer)) return 'kidney';
  if (isKidneyByMoreThanItsCode(resource, code)) return 'kidney';
  if (follows(resource, profile.primaryCancer) && !isOneOf(code, kidneyNeoplasm)) {
    return 'otherPrimary';
  }
  return icd.length === 0 && soundsLikeCancer(code) ? 'otherPrimary' : 'notCancer';
}

function isSecondary(
  resource: Resource,
  code: Concept,
  icd: readonly string[],
  { terms }: Chart,
): boolean {
  return (
    follows(resource, profile.secondaryCancer) ||
    isOneOf(code, secondaryAnySite) ||
    icd.some((each) => /^(C7[7-9]|C80|C7B)/.test(each)) ||
    isMetastasisCode(code, terms)
  );
}

/** C00 to C75 without kidney, neuroendocrine and Merkel cell tumours, C81 to C97. */
function isOtherPrimary(icd: string): boolean {
  if (/^(C7A|C4A)/.test(icd)) return true;
  const category = Number(/^C(\d\d)/.exec(icd)?.[1] ?? 'NaN');
  return category !== 64 && (category <= 75 || (category >= 81 && category <= 97));
}

/** A code for any growth of the kidney, or none that is known, together with what shows it to be renal cell cancer. */
function isKidneyByMoreThanItsCode(resource: Resource, code: Concept): boolean {
  const inKidney = conceptsIn(resource.json, 'bodySite').some((site) =>
    isOneOf(site, kidneyStructure),
  );
  const renalCell = histologiesOf(resource).some((each) => isOneOf(each, renalCellHistology));
  if (isOneOf(code, kidneyNeoplasm)) return renalCell || follows(resource, profile.primaryCancer);
  return inKidney && renalCell;
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
  /\b(history|antécédent|family|familial|screening|dépistage|suspected|risk|risque|fear|benign|bénin|in situ|secondary|secondaire|metasta\w*|métasta\w*|kidney|renal|rein|rénal)\b/i;

const notRenalCellWords =
  /\b(renal pelvis|bassinet|urothelial|transitional cell|wilms|nephroblastoma|néphroblastome)\b/i;
const meantOtherwise =
  /\b(history|antécédent|family|familial|screening|dépistage|suspected|risk)\b/i;

/** Another cancer of the kidney by its words, whatever its code: renal pelvis, urothelial, Wilms. */
function soundsNotRenalCell(code: Concept): boolean {
  return wordsOf(code).some(
    (words) =>
      notRenalCellWords.test(words) &&
      !meantOtherwise.test(words) &&
      // ICD's own name of C64 says "except renal pelvis"; that of a metastasis says "kidney and renal pelvis".
      !/except|sauf|secondary|secondaire|benign|bénin|bladder|vessie/i.test(words),
  );
}

/** A cancer by its words alone, where no code is known: enough to stop, never enough to go on. */
function soundsLikeCancer(code: Concept): boolean {
  return wordsOf(code).some((words) => cancerWords.test(words) && !otherwiseMeant.test(words));
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
