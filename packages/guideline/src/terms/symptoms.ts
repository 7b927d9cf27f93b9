import type { OneOfTerm } from '@renavigate/engine';
import { text, voices } from '../base/text.ts';
import { yesNo } from './yes-no.ts';

export const metastasisSymptoms = {
  kind: 'oneOf',
  id: 'metastasisSymptoms',
  label: voices(
    text(
      'How much you feel the cancer where it has spread',
      'À quel point vous ressentez le cancer là où il s’est propagé',
    ),
    text('Symptoms from metastases', 'Symptômes des métastases'),
  ),
  question: voices(
    text(
      'How much trouble does the cancer cause you where it has spread?',
      'À quel point le cancer vous gêne-t-il là où il s’est propagé ?',
    ),
    text(
      'How marked are the symptoms from metastases?',
      'Quelle est l’importance des symptômes des métastases ?',
    ),
  ),
  why: text(
    'Surgery first, or watching closely, is mostly for people who feel little or nothing of the spread.',
    'La chirurgie d’abord, ou une surveillance étroite, est surtout pour les personnes qui ressentent peu ou pas la propagation.',
  ),
  whereFound: 'you',
  whereToFind: text(
    'You know best how you feel. Your team can help you tell where it comes from.',
    'Vous savez mieux que personne ce que vous ressentez. Votre équipe peut vous aider à dire d’où cela vient.',
  ),
  values: [
    {
      id: 'minimal',
      label: voices(text('none, or hardly any', 'aucun, ou presque'), text('minimal', 'minimes')),
    },
    { id: 'some', label: voices(text('some', 'un peu'), text('some', 'modérés')) },
    {
      id: 'significant',
      label: voices(text('a lot', 'beaucoup'), text('significant', 'importants')),
    },
  ],
} as const satisfies OneOfTerm;

export const symptomsFromBrainBoneOrLung = yesNo({
  id: 'symptomsFromBrainBoneOrLung',
  label: {
    patient: [
      'Pain or other problems from cancer in the brain, bones or lungs',
      'Douleur ou autres malaises causés par le cancer au cerveau, aux os ou aux poumons',
    ],
    clinician: [
      'Symptoms from brain, bone or lung metastases',
      'Symptômes de métastases cérébrales, osseuses ou pulmonaires',
    ],
  },
  question: {
    patient: [
      'Does cancer in your brain, bones or lungs cause pain or other problems?',
      'Le cancer à votre cerveau, à vos os ou à vos poumons cause-t-il de la douleur ou d’autres malaises ?',
    ],
    clinician: [
      'Are there symptoms from brain, bone or lung metastases?',
      'Y a-t-il des symptômes de métastases cérébrales, osseuses ou pulmonaires ?',
    ],
  },
  why: [
    'Radiation can ease what the cancer causes in these places.',
    'La radiothérapie peut soulager ce que le cancer cause à ces endroits.',
  ],
  whereFound: 'you',
  whereToFind: [
    'You know how you feel. If you are not sure what causes it, ask your team.',
    'Vous savez ce que vous ressentez. Si vous n’êtes pas sûr de la cause, demandez à votre équipe.',
  ],
});

export const kidneyTumourSymptoms = yesNo({
  id: 'kidneyTumourSymptoms',
  label: {
    patient: [
      'Problems from the kidney tumour, or from hormones that the cancer makes',
      'Malaises causés par la tumeur du rein, ou par des hormones que le cancer fabrique',
    ],
    clinician: [
      'Symptoms from the primary tumour, or ectopic hormone or cytokine production',
      'Symptômes de la tumeur primitive, ou production ectopique d’hormones ou de cytokines',
    ],
  },
  question: {
    patient: [
      'Does the tumour in the kidney cause pain, bleeding or other problems, or does the cancer make hormones?',
      'La tumeur du rein cause-t-elle de la douleur, des saignements ou d’autres malaises, ou le cancer fabrique-t-il des hormones ?',
    ],
    clinician: [
      'Are there symptoms from the primary tumour, or ectopic hormone or cytokine production?',
      'Y a-t-il des symptômes de la tumeur primitive, ou une production ectopique d’hormones ou de cytokines ?',
    ],
  },
  why: [
    'Some treatments of the kidney tumour are there to ease such problems.',
    'Certains traitements de la tumeur du rein servent à soulager ces malaises.',
  ],
  whereFound: 'team',
  whereToFind: [
    'You know how you feel. Your team can tell you what the tumour causes.',
    'Vous savez ce que vous ressentez. Votre équipe peut vous dire ce que cause la tumeur.',
  ],
});

export const activeBrainMetastases = yesNo({
  id: 'activeBrainMetastases',
  label: {
    patient: [
      'Active cancer in the brain or spinal cord',
      'Cancer actif au cerveau ou à la moelle épinière',
    ],
    clinician: [
      'Active central nervous system metastases',
      'Métastases actives du système nerveux central',
    ],
  },
  question: {
    patient: [
      'Is there cancer in your brain or spinal cord that is growing or causes problems?',
      'Y a-t-il un cancer à votre cerveau ou à votre moelle épinière qui grossit ou cause des malaises ?',
    ],
    clinician: [
      'Are there active central nervous system metastases?',
      'Y a-t-il des métastases actives du système nerveux central ?',
    ],
  },
  why: [
    'One guide says not to operate on the kidney while such cancer is active.',
    'Un guide dit de ne pas opérer le rein pendant qu’un tel cancer est actif.',
  ],
  whereFound: 'scan',
  whereToFind: [
    'A scan of the head shows it. If you had none, ask your team.',
    'Un examen d’imagerie de la tête le montre. Si vous n’en avez pas eu, demandez à votre équipe.',
  ],
});

export const brainMetastasesTreated = yesNo({
  id: 'brainMetastasesTreated',
  label: {
    patient: ['The cancer in the brain has been treated', 'Le cancer au cerveau a été traité'],
    clinician: ['Brain metastases treated locally', 'Métastases cérébrales traitées localement'],
  },
  question: {
    patient: [
      'Has the cancer in your brain been treated with surgery or radiation?',
      'Le cancer à votre cerveau a-t-il été traité par chirurgie ou radiothérapie ?',
    ],
    clinician: [
      'Have the brain metastases had local treatment (surgery, radiosurgery or radiation)?',
      'Les métastases cérébrales ont-elles eu un traitement local (chirurgie, radiochirurgie ou radiothérapie) ?',
    ],
  },
  why: [
    'Your team will want to know this before a drug is chosen.',
    'Votre équipe voudra le savoir avant de choisir un médicament.',
  ],
  whereFound: 'you',
  whereToFind: [
    'You most likely know this. Your letters say it too.',
    'Vous le savez sans doute. Vos lettres le disent aussi.',
  ],
});

export const limitedLifeExpectancy = yesNo({
  id: 'limitedLifeExpectancy',
  label: {
    patient: [
      'Your team thinks that time may be short',
      'Votre équipe pense que le temps est peut-être compté',
    ],
    clinician: ['Limited life expectancy', 'Espérance de vie limitée'],
  },
  question: {
    patient: [
      'Has your team told you that time may be short? You may skip this question.',
      'Votre équipe vous a-t-elle dit que le temps est peut-être compté ? Vous pouvez passer cette question.',
    ],
    clinician: ['Is life expectancy limited?', 'L’espérance de vie est-elle limitée ?'],
  },
  why: [
    'A large operation takes time to heal from. The team weighs that against the time it may bring.',
    'On met du temps à se remettre d’une grande opération. L’équipe pèse ce temps face à celui qu’elle peut apporter.',
  ],
  whereFound: 'team',
  whereToFind: [
    'Only your team can say, and nobody can say it exactly. You decide how much you want to know.',
    'Seule votre équipe peut le dire, et personne ne peut le dire exactement. Vous décidez de ce que vous voulez savoir.',
  ],
});
