import type { NumberTerm, OneOfTerm, SeveralOfTerm } from '@renavigate/engine';
import { both, text, voices } from '../base/text.ts';
import { yesNo } from './yes-no.ts';

/** Why all of these are asked: drugs leave the body through these organs, or act on them. */
const whyOrgan = text(
  'Some drugs need more care, or another dose, when this organ works less well.',
  'Certains médicaments demandent plus de prudence, ou une autre dose, quand cet organe fonctionne moins bien.',
);

export const dialysis = yesNo({
  id: 'dialysis',
  label: { patient: ['Dialysis', 'Dialyse'], clinician: ['On dialysis', 'Sous dialyse'] },
  question: {
    patient: ['Are you on dialysis?', 'Êtes-vous sous dialyse ?'],
    clinician: ['Is the patient on dialysis?', 'Le patient est-il sous dialyse ?'],
  },
  why: [whyOrgan.en, whyOrgan.fr],
  whereFound: 'you',
  whereToFind: ['You know this.', 'Vous le savez.'],
});

export const kidneyFunction = {
  kind: 'number',
  id: 'kidneyFunction',
  label: voices(
    text('Kidney function (eGFR)', 'Fonction des reins (DFGe)'),
    text('Estimated GFR', 'DFG estimé'),
  ),
  question: voices(
    text('What is your eGFR (kidney function)?', 'Quel est votre DFGe (fonction des reins) ?'),
    text('What is the estimated GFR?', 'Quel est le DFG estimé ?'),
  ),
  why: whyOrgan,
  whereFound: 'bloodTest',
  whereToFind: text(
    'Look at your last blood test. It is on the line of creatinine, as eGFR.',
    'Regardez votre dernière prise de sang. C’est près de la créatinine, sous le nom DFGe.',
  ),
  units: [
    {
      code: 'mL/min/{1.73_m2}',
      factor: 1,
      alsoWritten: ['mL/min/1.73m2', 'mL/min/1.73 m2', 'mL/min', 'mL/min/1,73 m2'],
    },
  ],
  range: [0, 200],
} as const satisfies NumberTerm;

export const liverImpairment = {
  kind: 'oneOf',
  id: 'liverImpairment',
  label: voices(
    text('How your liver works', 'Fonctionnement de votre foie'),
    text('Hepatic impairment', 'Insuffisance hépatique'),
  ),
  question: voices(
    text(
      'Did your team say that your liver works less well?',
      'Votre équipe a-t-elle dit que votre foie fonctionne moins bien ?',
    ),
    text('Is there hepatic impairment?', 'Y a-t-il une insuffisance hépatique ?'),
  ),
  why: whyOrgan,
  whereFound: 'team',
  whereToFind: text(
    'Your cancer doctor judges this from blood tests.',
    'Votre médecin du cancer en juge d’après des prises de sang.',
  ),
  values: [
    {
      id: 'none',
      label: voices(text('it works well', 'il fonctionne bien'), text('none', 'aucune')),
    },
    {
      id: 'mild',
      label: voices(
        text('a little less well', 'un peu moins bien'),
        text('mild (Child-Pugh A)', 'légère (Child-Pugh A)'),
      ),
    },
    {
      id: 'moderate',
      label: voices(
        text('less well', 'moins bien'),
        text('moderate (Child-Pugh B)', 'modérée (Child-Pugh B)'),
      ),
    },
    {
      id: 'severe',
      label: voices(
        text('much less well', 'beaucoup moins bien'),
        text('severe (Child-Pugh C)', 'grave (Child-Pugh C)'),
      ),
    },
  ],
} as const satisfies OneOfTerm;

export const graftedOrgans = {
  kind: 'severalOf',
  id: 'graftedOrgans',
  label: voices(
    text('Organs that were grafted', 'Organes greffés'),
    both('Grafted organ', 'Organe greffé').clinician,
  ),
  question: voices(
    text('Which organ was grafted?', 'Quel organe a été greffé ?'),
    text('Which organs were transplanted?', 'Quels organes ont été greffés ?'),
  ),
  why: text(
    'What rejecting the graft would mean depends on the organ.',
    'Ce qu’un rejet voudrait dire dépend de l’organe.',
  ),
  whereFound: 'you',
  whereToFind: text('You know this.', 'Vous le savez.'),
  values: [
    { id: 'kidney', label: both('kidney', 'rein') },
    { id: 'liver', label: both('liver', 'foie') },
    { id: 'heart', label: both('heart', 'cœur') },
    { id: 'lung', label: voices(text('lungs', 'poumons'), text('lung', 'poumon')) },
    {
      id: 'stemCells',
      label: voices(
        text('bone marrow from a donor', 'moelle osseuse d’un donneur'),
        text('allogeneic stem cells', 'cellules souches allogéniques'),
      ),
    },
    {
      id: 'other',
      label: voices(text('another organ', 'un autre organe'), text('other', 'autre')),
    },
  ],
} as const satisfies SeveralOfTerm;

export const autoimmuneKinds = {
  kind: 'severalOf',
  id: 'autoimmuneKinds',
  label: voices(
    text('Kind of autoimmune disease', 'Type de maladie auto-immune'),
    text('Autoimmune disease, kind', 'Maladie auto-immune, type'),
  ),
  question: voices(
    text('Which autoimmune disease do you have?', 'Quelle maladie auto-immune avez-vous ?'),
    text('Which autoimmune diseases are there?', 'Quelles sont les maladies auto-immunes ?'),
  ),
  why: text(
    'Some of these diseases can become dangerous when the immune system is woken up.',
    'Certaines de ces maladies peuvent devenir dangereuses quand on réveille le système immunitaire.',
  ),
  whereFound: 'you',
  whereToFind: text(
    'You know this. Letters of your specialist name it.',
    'Vous le savez. Les lettres de votre spécialiste la nomment.',
  ),
  values: [
    {
      id: 'joints',
      label: voices(
        text(
          'joints, such as rheumatoid arthritis',
          'articulations, comme la polyarthrite rhumatoïde',
        ),
        text('inflammatory arthritis', 'arthrite inflammatoire'),
      ),
    },
    {
      id: 'bowel',
      label: voices(
        text('bowel, such as Crohn’s disease', 'intestin, comme la maladie de Crohn'),
        text('inflammatory bowel disease', 'maladie inflammatoire de l’intestin'),
      ),
    },
    { id: 'thyroid', label: both('thyroid', 'thyroïde') },
    {
      id: 'skin',
      label: voices(
        text('skin, such as psoriasis', 'peau, comme le psoriasis'),
        text('psoriasis or other skin disease', 'psoriasis ou autre maladie de la peau'),
      ),
    },
    {
      id: 'nerves',
      label: voices(
        text(
          'nerves or muscles, such as multiple sclerosis or myasthenia',
          'nerfs ou muscles, comme la sclérose en plaques ou la myasthénie',
        ),
        text(
          'neurologic (multiple sclerosis, myasthenia)',
          'neurologique (sclérose en plaques, myasthénie)',
        ),
      ),
    },
    { id: 'lupus', label: both('lupus', 'lupus') },
    { id: 'other', label: voices(text('another one', 'une autre'), text('other', 'autre')) },
  ],
} as const satisfies SeveralOfTerm;

export const autoimmuneActive = yesNo({
  id: 'autoimmuneActive',
  label: {
    patient: ['The autoimmune disease is active', 'La maladie auto-immune est active'],
    clinician: ['Autoimmune disease active', 'Maladie auto-immune active'],
  },
  question: {
    patient: [
      'Is your autoimmune disease active now, or do you take drugs for it?',
      'Votre maladie auto-immune est-elle active en ce moment, ou prenez-vous des médicaments pour elle ?',
    ],
    clinician: [
      'Is the autoimmune disease active or under systemic treatment?',
      'La maladie auto-immune est-elle active ou sous traitement systémique ?',
    ],
  },
  why: [
    'An active disease weighs more than one that has been quiet for years.',
    'Une maladie active pèse plus qu’une maladie calme depuis des années.',
  ],
  whereFound: 'you',
  whereToFind: [
    'Your specialist can say whether it is active.',
    'Votre spécialiste peut dire si elle est active.',
  ],
});

export const pregnant = yesNo({
  id: 'pregnant',
  label: {
    patient: ['Pregnant now', 'Enceinte en ce moment'],
    clinician: ['Pregnant', 'Grossesse en cours'],
  },
  question: {
    patient: ['Are you pregnant?', 'Êtes-vous enceinte ?'],
    clinician: ['Is the patient pregnant?', 'La patiente est-elle enceinte ?'],
  },
  why: [
    'Many of these drugs can harm an unborn baby. Your team needs to know before anything is chosen.',
    'Plusieurs de ces médicaments peuvent nuire à un bébé à naître. Votre équipe doit le savoir avant tout choix.',
  ],
  whereFound: 'you',
  whereToFind: [
    'You know this best. If you are not sure, ask for a test.',
    'Vous le savez mieux que personne. Si vous n’êtes pas sûre, demandez un test.',
  ],
});
