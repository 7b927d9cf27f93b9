import { text } from '../../base/text.ts';
import { metastaticKidneyCancer } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, between, hazardRatio, rate, reported, sized } from '../trial/write.ts';

const watched = arm(
  'watched',
  text('watched first', 'surveillés d’abord'),
  [],
  'activeSurveillance',
);
const treatedAtOnce = arm('treatedAtOnce', text('treated at once', 'traités tout de suite'), []);

const chosen = text(
  'Healthier disease was chosen for watching, and those never treated had to live a year to be counted. This does not show that waiting lengthens life.',
  'Une maladie moins grave a été choisie pour la surveillance, et ceux jamais traités devaient vivre un an pour compter. Ceci ne montre pas qu’attendre prolonge la vie.',
);

/** The Canadian registry on watching first. Selected people: its figures are for the team, not for the person. */
export const ckcisSurveillance: Trial = {
  id: 'ckcis-surveillance',
  name: text(
    'Canadian registry (CKCis), watching first',
    'Registre canadien (CKCis), surveillance d’abord',
  ),
  phase: 'registry',
  line: 'first',
  setting: text('metastatic disease', 'maladie métastatique'),
  population: text(
    'metastatic kidney cancer in Canada, 2011 to 2016; watched: treated 6 months or more after metastases were found (364), or never and alive at 1 year (489)',
    'cancer du rein métastatique au Canada, 2011 à 2016 ; surveillés : traités 6 mois ou plus après la découverte des métastases (364), ou jamais et en vie à 1 an (489)',
  ),
  design: text(
    'registry; adjusted for IMDC and age; nobody was drawn by lot',
    'registre ; ajusté selon l’IMDC et l’âge ; sans répartition aléatoire',
  ),
  plain: text(
    'In Canada, about half of the people with kidney cancer that had spread were watched first. Doctors chose people whose cancer was slow and gave no trouble. So it cannot show that waiting helps. It shows that watching is usual care for some.',
    'Au Canada, environ la moitié des gens dont le cancer du rein s’était propagé ont d’abord été surveillés. Les médecins ont choisi des gens dont le cancer était lent et sans gêne. L’étude ne peut donc pas montrer qu’attendre aide. Elle montre que surveiller est un soin courant pour certains.',
  ),
  tookIn: [],
  arms: [sized(watched, 853), sized(treatedAtOnce, 827)],
  outcomes: [
    {
      id: 'os',
      row: 'EV26-CKCIS-AS',
      endpoint: 'os',
      teamOnly: true,
      population: metastaticKidneyCancer,
      analysis: reported(2021),
      figures: between('watched', 'treatedAtOnce'),
      rates: [rate(60, 70, 33.6)],
      effect: hazardRatio(0.58, [0.47, 0.7]),
      notes: [
        chosen,
        text(
          'The ratio is adjusted, and is of people treated later against people treated at once.',
          'Le rapport est ajusté, et oppose les gens traités plus tard à ceux traités tout de suite.',
        ),
      ],
      citation: 'kushnir2021',
    },
  ],
  notes: [chosen],
  citations: [
    {
      id: 'kushnir2021',
      kind: 'primary',
      authors: 'Kushnir I, et al.',
      title: 'Active surveillance in metastatic RCC: Canadian Kidney Cancer information system',
      medium: 'journal',
      year: 2021,
      url: 'https://cris.tau.ac.il/en/publications/active-surveillance-in-metastatic-renal-cell-carcinoma-results-fr',
      read: 'abstract',
    },
  ],
};
