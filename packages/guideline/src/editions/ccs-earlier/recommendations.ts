import {
  and,
  defined,
  type Expression,
  includes,
  no,
  not,
  or,
  type Recommendation,
  yes,
} from '@renavigate/engine';
import { text } from '../../base/text.ts';
import type { CatalogueOption } from '../../options/catalogue.ts';
import { advancedDisease, kidneyTumourPresent } from '../../terms/disease.ts';
import { wellEnoughForSurgery } from '../../terms/fitness.ts';
import { oneWorkingKidney } from '../../terms/kidney.ts';
import { sites } from '../../terms/sites.ts';
import { symptomsFromBrainBoneOrLung } from '../../terms/symptoms.ts';
import { assumedFor, type CatalogueRule, ruleOf, statedBy } from '../shared/table.ts';
import { targetedDrugGiven, targetedDrugStoppedWorking, vegfDrugGiven } from './definitions.ts';
import type { Page } from './page.ts';
import type { StatementName } from './statements.ts';

const words = {
  standard: { id: 'standard', words: text('standard treatment', 'traitement standard') },
  usuallyFirst: {
    id: 'usually-first',
    words: text('usually the first drug', 'd’habitude le premier médicament'),
  },
  mayBeOffered: { id: 'may-be-offered', words: text('may be offered', 'peut être offert') },
  mayBeUsed: { id: 'may-be-used', words: text('may be used', 'peut être utilisé') },
} as const;

/** A drug that the page names: it calls targeted therapy as a whole the standard treatment. */
function targetedDrug(
  statement: StatementName,
  option: CatalogueOption,
  ...conditions: Recommendation['conditions']
): CatalogueRule {
  const rule = ruleOf(statement, option, words.standard, ...conditions);
  const inherited = text(
    'The page says this of targeted therapy as a whole.',
    'La page le dit du traitement ciblé dans son ensemble.',
  );
  return {
    ...rule,
    strength: { ...rule.strength, statement: 'CCSE-005', inherited },
    statements: ['CCSE-005', statement],
  };
}

const targetedTherapy: readonly CatalogueRule[] = [
  ruleOf(
    'CCSE-008',
    'sunitinib',
    words.usuallyFirst,
    assumedFor(
      'CCSE-008',
      not(defined(targetedDrugGiven)),
      text(
        'The page calls it the first drug used. So we read it for people who have had no targeted drug before.',
        'La page le donne comme premier médicament utilisé. Nous le lisons donc pour les gens qui n’ont eu aucun médicament ciblé avant.',
      ),
    ),
  ),
  targetedDrug('CCSE-009', 'sorafenib'),
  targetedDrug('CCSE-010', 'pazopanib'),
  targetedDrug('CCSE-011', 'axitinib'),
  targetedDrug('CCSE-012', 'temsirolimus'),
  targetedDrug('CCSE-013', 'everolimus'),
];

/** The kidneys and the place where one was are no spread. */
const noSpread: readonly string[] = ['kidneyArea', 'otherKidney'];

/** The cancer has spread to this place and to no other. */
function onlyIn(site: 'brain' | 'lung'): Expression {
  const elsewhere = sites.values.filter(({ id }) => id !== site && !noSpread.includes(id));
  return and(includes(sites, site), not(or(...elsewhere.map(({ id }) => includes(sites, id)))));
}

const tumourInKidney = (row: string) =>
  assumedFor(
    row,
    yes(kidneyTumourPresent),
    text(
      'The page describes a treatment of the tumour in the kidney, so one must be there.',
      'La page décrit un traitement de la tumeur du rein ; il faut donc qu’il y en ait une.',
    ),
  );

const localTreatment: readonly CatalogueRule[] = [
  ruleOf('CCSE-018', 'brainSurgery', words.mayBeOffered, statedBy('CCSE-018', onlyIn('brain'))),
  ruleOf('CCSE-018', 'lungSurgery', words.mayBeOffered, statedBy('CCSE-018', onlyIn('lung'))),
  ruleOf(
    'CCSE-020',
    'externalRadiation',
    words.mayBeOffered,
    statedBy('CCSE-020', yes(symptomsFromBrainBoneOrLung)),
  ),
  ruleOf(
    'CCSE-022',
    'ablation',
    words.mayBeOffered,
    statedBy('CCSE-022', no(wellEnoughForSurgery)),
    tumourInKidney('CCSE-022'),
  ),
  ruleOf(
    'CCSE-023',
    'ablation',
    words.mayBeOffered,
    statedBy('CCSE-023', yes(oneWorkingKidney)),
    tumourInKidney('CCSE-023'),
  ),
];

const ownRules: Readonly<Record<Page, readonly CatalogueRule[]>> = {
  mb: [
    ruleOf(
      'CCSE-014',
      'nivolumab',
      words.mayBeOffered,
      statedBy('CCSE-014', defined(targetedDrugStoppedWorking)),
    ),
  ],
  nb: [
    targetedDrug('CCSE-015', 'lenvatinib', statedBy('CCSE-015', yes(advancedDisease))),
    ruleOf(
      'CCSE-016',
      'lenvatinibEverolimus',
      words.mayBeUsed,
      statedBy('CCSE-016', defined(vegfDrugGiven)),
    ),
  ],
};

/** The rules of a page. */
export function recommendationsOn(page: Page): readonly CatalogueRule[] {
  return [...targetedTherapy, ...ownRules[page], ...localTreatment];
}
