import type { CatalogueOption } from '../options/catalogue.ts';
import { adjuvantPembrolizumab, ecog, karnofsky, noDrug, treatedWith } from './usual-facts.ts';
import type { Facts } from './worked-mark.ts';
import { patientsLike, type WorkedPatient } from './worked-patient.ts';

/** Nothing is unknown: both protocols are open. */
const settled: Facts = {
  metastatic: true,
  ...noDrug,
  systemicTherapyForAdvanced: false,
  ...ecog(1),
  activeBrainMetastases: false,
  autoimmuneDisease: false,
  steroidsOrImmunosuppressants: false,
};

/** BCC-PEMAX. */
const pair = 'pembrolizumabAxitinib';
/** BCC-NIVC. */
const other = 'nivolumabCabozantinib';

const patient = patientsLike<CatalogueOption>(settled, {
  offered: [pair, other],
  undecided: [],
  stillUnknown: [],
});

const scope = [
  patient('untreated', 'Metastases in the lungs, no drugs yet, ECOG 1.', {}, {}),
  patient(
    'local',
    'A kidney tumour that can be taken out, no spread.',
    { metastatic: false, advancedDisease: false },
    { outsideScope: true },
  ),
  patient(
    'nothing-known',
    'Somebody of whom nothing is known.',
    Object.fromEntries(Object.keys(settled).map((term) => [term, null])),
    {
      offered: [],
      undecided: [pair, other],
      stillUnknown: [
        'advancedDisease',
        'metastatic',
        'systemicTherapyForAdvanced',
        'ecog',
        'poorPerformanceStatus',
        'activeBrainMetastases',
      ],
    },
  ),
  patient(
    'advanced-not-spread',
    'A tumour that cannot be taken out, without metastases: one protocol speaks of advanced disease, the other of metastases.',
    { metastatic: false, advancedDisease: true },
    { offered: [other] },
  ),
  patient(
    'spread-not-known',
    'Advanced disease; whether it has spread is not known yet.',
    { metastatic: null, advancedDisease: true },
    { offered: [other], undecided: [pair], stillUnknown: ['metastatic'] },
  ),
  patient(
    'extent-not-known',
    'Cancer came back; how far is not known.',
    { metastatic: null, advancedDisease: null },
    { offered: [], undecided: [pair, other], stillUnknown: ['advancedDisease', 'metastatic'] },
  ),
];

const lines = [
  patient(
    'after-sunitinib',
    'Metastases that grew on sunitinib: no longer the first treatment.',
    treatedWith('sunitinib'),
    { offered: [] },
  ),
  patient(
    'drugs-not-known',
    'Metastases; whether drugs were given for them is not known.',
    { receivedDrugs: null, systemicTherapyForAdvanced: null },
    { offered: [], undecided: [pair, other], stillUnknown: ['systemicTherapyForAdvanced'] },
  ),
  patient(
    'after-adjuvant-pembrolizumab',
    'Metastases after a year of pembrolizumab given after surgery: the date of the last dose decides.',
    adjuvantPembrolizumab(null),
    { remarks: ['bc-cancer-after-adjuvant'] },
  ),
];

const condition = [
  patient('ecog-2', 'Metastases, no drugs yet, ECOG 2: still within the protocol.', ecog(2), {}),
  patient('ecog-3', 'Metastases, no drugs yet, ECOG 3.', ecog(3), { offered: [other] }),
  patient(
    'karnofsky-90',
    'Metastases, no drugs yet, Karnofsky 90 and no ECOG score.',
    { ecog: null, ...karnofsky(90) },
    {},
  ),
  patient(
    'karnofsky-70',
    'Metastases, no drugs yet, Karnofsky 70: ECOG may be 2 or worse.',
    { ecog: null, ...karnofsky(70) },
    { offered: [other], undecided: [pair], stillUnknown: ['ecog'] },
  ),
  patient(
    'condition-not-known',
    'Metastases, no drugs yet, no score written down.',
    { ecog: null },
    { offered: [other], undecided: [pair], stillUnknown: ['ecog', 'poorPerformanceStatus'] },
  ),
  patient(
    'brain-active',
    'Metastases that grow in the brain.',
    { activeBrainMetastases: true },
    { offered: [other] },
  ),
  patient(
    'brain-not-known',
    'Metastases, no scan of the head.',
    { activeBrainMetastases: null },
    { offered: [other], undecided: [pair], stillUnknown: ['activeBrainMetastases'] },
  ),
];

const immune = [
  patient(
    'autoimmune',
    'Metastases, and rheumatoid arthritis: only an active disease excludes.',
    { autoimmuneDisease: true },
    { remarks: ['bc-cancer-autoimmune'] },
  ),
  patient(
    'prednisone',
    'Metastases, and 15 mg of prednisone a day.',
    { steroidsOrImmunosuppressants: true },
    { remarks: ['bc-cancer-immunosuppression'] },
  ),
];

/** Patients of British Columbia, and whom its protocols are open to. */
export const bcCancerPatients: readonly WorkedPatient<CatalogueOption>[] = [
  ...scope,
  ...lines,
  ...condition,
  ...immune,
];
