import { optionsOf } from '../../options/catalogue.ts';
import { groupsOf } from '../../options/groups.ts';

const groupNames = [
  'targeted',
  'surgery',
  'radiation',
  'ablation',
  'immunotherapy',
  'chemotherapy',
  'supportiveCare',
  'trials',
] as const;

/** The kinds of treatment, in the order of the page. */
export const groups = groupsOf(...groupNames);

/** A kind of treatment of this edition; any other does not compile. */
export type GroupName = (typeof groupNames)[number];

const names = [
  'sorafenib',
  'pazopanib',
  'axitinib',
  'sunitinib',
  'cabozantinib',
  'temsirolimus',
  'everolimus',
  'lenvatinib',
  'lenvatinibEverolimus',
  'cytoreductiveNephrectomy',
  'brainSurgery',
  'lungSurgery',
  'externalRadiation',
  'ablation',
  'nivolumab',
  'nivolumabIpilimumab',
  'highDoseInterleukin2',
  'palliativeChemotherapy',
  'careWithoutCancerTreatment',
  'clinicalTrial',
] as const;

/** Every option of the page. */
export const options = optionsOf(...names);

/** An option of this edition; any other does not compile. */
export type OptionName = (typeof names)[number];
