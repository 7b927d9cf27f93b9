import type { OneOfTerm } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import { yesNo } from './yes-no.ts';

export const upfrontNephrectomyDone = yesNo({
  id: 'upfrontNephrectomyDone',
  label: {
    patient: [
      'Kidney surgery was done first, after the cancer had spread',
      'Une chirurgie du rein a été faite d’abord, alors que le cancer s’était propagé',
    ],
    clinician: [
      'Upfront cytoreductive nephrectomy done',
      'Néphrectomie de cytoréduction d’emblée faite',
    ],
  },
  question: {
    patient: [
      'Was the kidney with the tumour taken out before any drugs, when the cancer had already spread?',
      'Le rein qui portait la tumeur a-t-il été enlevé avant tout médicament, alors que le cancer s’était déjà propagé ?',
    ],
    clinician: [
      'Was upfront cytoreductive nephrectomy done?',
      'Une néphrectomie de cytoréduction d’emblée a-t-elle été faite ?',
    ],
  },
  why: [
    'What comes next depends on how much cancer was left after this surgery.',
    'La suite dépend de ce qui restait du cancer après cette chirurgie.',
  ],
  whereFound: 'you',
  whereToFind: [
    'You likely know if you had this surgery. The operation report says why.',
    'Vous savez sans doute si vous avez eu cette chirurgie. Le rapport de l’opération dit pourquoi.',
  ],
});

export const residualDiseaseAfterNephrectomy = {
  kind: 'oneOf',
  id: 'residualDiseaseAfterNephrectomy',
  label: voices(
    text('Cancer left after the kidney surgery', 'Cancer restant après la chirurgie du rein'),
    text(
      'Residual disease after upfront nephrectomy',
      'Maladie résiduelle après la néphrectomie d’emblée',
    ),
  ),
  question: voices(
    text(
      'How much cancer was left after the kidney surgery?',
      'Combien de cancer restait-il après la chirurgie du rein ?',
    ),
    text(
      'How much residual disease is there after upfront nephrectomy?',
      'Quelle est la maladie résiduelle après la néphrectomie d’emblée ?',
    ),
  ),
  why: text(
    'With little cancer left, watching or treating single spots may be enough for a time.',
    'S’il reste peu de cancer, surveiller ou traiter des taches isolées peut suffire pour un temps.',
  ),
  whereFound: 'scan',
  whereToFind: text(
    'The first scan after the surgery shows it. Ask your team.',
    'Le premier examen d’imagerie après la chirurgie le montre. Demandez à votre équipe.',
  ),
  values: [
    {
      id: 'minimal',
      label: voices(text('very little', 'très peu'), text('minimal', 'minime')),
    },
    {
      id: 'multiple',
      label: voices(
        text('several spots', 'plusieurs taches'),
        text('multiple metastatic deposits', 'plusieurs foyers métastatiques'),
      ),
    },
  ],
} as const satisfies OneOfTerm;

export const responseToSystemicTherapy = {
  kind: 'oneOf',
  id: 'responseToSystemicTherapy',
  label: voices(
    text('How the cancer answered to the drugs', 'Comment le cancer a répondu aux médicaments'),
    text('Response to systemic therapy', 'Réponse au traitement systémique'),
  ),
  question: voices(
    text(
      'How did the cancer change with the drugs that you have had?',
      'Comment le cancer a-t-il changé avec les médicaments que vous avez reçus ?',
    ),
    text(
      'What was the response to systemic therapy?',
      'Quelle a été la réponse au traitement systémique ?',
    ),
  ),
  why: text(
    'When drugs have worked well, surgery on the kidney may be offered after them.',
    'Quand les médicaments ont bien agi, une chirurgie du rein peut être offerte ensuite.',
  ),
  whereFound: 'team',
  whereToFind: text(
    'Your team compares scans from before and after the drugs. If you have had none, choose the last answer.',
    'Votre équipe compare les examens d’avant et d’après les médicaments. Si vous n’en avez pas reçu, choisissez la dernière réponse.',
  ),
  values: [
    {
      id: 'complete',
      label: voices(
        text('it can no longer be seen', 'on ne le voit plus'),
        text('complete', 'complète'),
      ),
    },
    {
      id: 'meaningfulPartial',
      label: voices(
        text('it shrank a lot', 'il a beaucoup diminué'),
        text('meaningful partial', 'partielle significative'),
      ),
    },
    {
      id: 'less',
      label: voices(
        text(
          'it shrank little, did not shrink, or no drugs yet',
          'il a peu ou pas diminué, ou aucun médicament encore',
        ),
        text('less than that, or not treated', 'moindre, ou non traité'),
      ),
    },
  ],
} as const satisfies OneOfTerm;

export const nephrectomyEarlierRefused = yesNo({
  id: 'nephrectomyEarlierRefused',
  label: {
    patient: ['Kidney surgery was ruled out before', 'La chirurgie du rein a déjà été écartée'],
    clinician: [
      'Cytoreductive nephrectomy earlier ruled out',
      'Néphrectomie de cytoréduction écartée antérieurement',
    ],
  },
  question: {
    patient: [
      'Did your team rule out kidney surgery earlier on?',
      'Votre équipe a-t-elle déjà écarté une chirurgie du rein ?',
    ],
    clinician: [
      'Was cytoreductive nephrectomy earlier ruled out?',
      'La néphrectomie de cytoréduction a-t-elle été écartée antérieurement ?',
    ],
  },
  why: [
    'If you are better now, the team may look at surgery again.',
    'Si vous allez mieux maintenant, l’équipe peut réexaminer la chirurgie.',
  ],
  whereFound: 'you',
  whereToFind: [
    'You may know this. Letters from the surgeon say it too.',
    'Vous le savez peut-être. Les lettres du chirurgien le disent aussi.',
  ],
});

export const conditionImproved = yesNo({
  id: 'conditionImproved',
  label: {
    patient: ['You are better than you were then', 'Vous allez mieux qu’à ce moment-là'],
    clinician: ['Clinical condition has improved', 'État clinique amélioré'],
  },
  question: {
    patient: [
      'Are you in better health now than when surgery was ruled out?',
      'Êtes-vous en meilleure santé que quand la chirurgie a été écartée ?',
    ],
    clinician: [
      'Has the clinical condition improved since nephrectomy was ruled out?',
      'L’état clinique s’est-il amélioré depuis que la néphrectomie a été écartée ?',
    ],
  },
  why: [
    'What was not possible then may be possible now.',
    'Ce qui n’était pas possible alors l’est peut-être maintenant.',
  ],
  whereFound: 'team',
  whereToFind: [
    'You know how you feel. Your team can tell you how your tests have changed.',
    'Vous savez ce que vous ressentez. Votre équipe peut vous dire comment vos examens ont changé.',
  ],
});

export const nephrectomyDecided = yesNo({
  id: 'nephrectomyDecided',
  label: {
    patient: ['Kidney surgery is decided', 'La chirurgie du rein est décidée'],
    clinician: ['Cytoreductive nephrectomy decided', 'Néphrectomie de cytoréduction décidée'],
  },
  question: {
    patient: [
      'Have you and your team decided on kidney surgery?',
      'Avez-vous décidé, avec votre équipe, d’une chirurgie du rein ?',
    ],
    clinician: [
      'Has cytoreductive nephrectomy been decided?',
      'La néphrectomie de cytoréduction est-elle décidée ?',
    ],
  },
  why: [
    'Some guidance is about how the surgery is done.',
    'Certains conseils portent sur la façon de faire la chirurgie.',
  ],
  whereFound: 'you',
  whereToFind: [
    'You know this, or your surgeon can tell you.',
    'Vous le savez, ou votre chirurgien peut vous le dire.',
  ],
});
