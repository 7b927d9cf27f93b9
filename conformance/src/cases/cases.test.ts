import { describe, expect, test } from 'vitest';
import { caseNamed } from './case.ts';
import { caseNames } from './names.ts';

/** Cases that are held here, each under its own name: one that goes missing is missed. */
const held = [
  'F01-crash-long-interval',
  'F01-crash-not-advanced',
  'F01-crash-t4-m0',
  'F02-unread-is-not-unnamed',
  'F03-class-and-members',
  'F04-collecting-duct',
  'F05-local-recurrence',
  'F06-no-treatment-wanted',
  'F07-ecog-4',
  'F09-no-drugs-needed',
  'F10-trial-not-for-this-situation',
  'F11-pregnant',
  'F12-icicombination-then-gap',
  'F13-surveillance-when-drugs-needed',
  'F14-evidence-outside-the-trial',
  'R01-pancreas-after-8-years',
  'R02-after-pembrolizumab-axitinib-pneumonitis',
  'R03-new-tumour-in-the-only-kidney',
  'R05-explosive-sarcomatoid-no-treatment-wanted',
  'R06-on-dialysis-bone',
  'R07-transplant-and-rheumatoid-arthritis',
  'R08-five-cerebellar-metastases',
  'R10-papillary-after-local-treatments',
  'R11-chromophobe-kidney-bed-15-years',
  'R13-translocation-and-pregnant',
  'R14-sarcomatoid-after-nivolumab-ipilimumab',
  'R16-aged-86-pleura-poor-condition',
  'R21-vhl-fifth-tumour',
  'S01-other-drug',
  'S02-brain-metastases-active',
  'S03-adjuvant-date-unknown',
  'S04-medullary',
  'S05-albumin-not-known',
  'S06-karnofsky-and-ecog-clash',
  'S07-haemoglobin-72',
  'S08-treated-before-not-recorded',
  'S09-lung-and-nothing-else',
];

/** The case whose very point is a contradiction, by the facts that are set aside. */
const contradicting = ['S06-karnofsky-and-ecog-clash'];

test('every case that is named here is there', () => {
  expect(held.filter((name) => !caseNames.includes(name))).toEqual([]);
});

/** What each case is held to stands in the other tests of this folder, by what it is about. */
describe('every case', () => {
  test.each(caseNames)('%s can be read, and contradicts nothing', (name) => {
    const { problems } = caseNamed(name).beside;
    expect(problems.length).toBe(contradicting.includes(name) ? 1 : 0);
  });
});
