import { yesNo } from './yes-no.ts';

/** Why both are asked: what a protocol says of checkpoint inhibitors. */
const immunotherapy = [
  'Immunotherapy acts on the immune system. With this, it may not suit you, or more care is taken.',
  'L’immunothérapie agit sur le système immunitaire. Dans ce cas, elle peut ne pas vous convenir, ou on est plus prudent.',
] as const;

export const autoimmuneDisease = yesNo({
  id: 'autoimmuneDisease',
  label: {
    patient: ['An autoimmune disease', 'Une maladie auto-immune'],
    clinician: ['Autoimmune disease', 'Maladie auto-immune'],
  },
  question: {
    patient: [
      'Do you have an autoimmune disease? Lupus, Crohn’s disease and some kinds of arthritis are such diseases.',
      'Avez-vous une maladie auto-immune ? Le lupus, la maladie de Crohn et certaines formes d’arthrite en sont.',
    ],
    clinician: ['Is there an autoimmune disease?', 'Y a-t-il une maladie auto-immune ?'],
  },
  why: immunotherapy,
  whereFound: 'you',
  whereToFind: [
    'You most likely know this. Your family doctor can tell you.',
    'Vous le savez sans doute. Votre médecin de famille peut vous le dire.',
  ],
});

export const organTransplant = yesNo({
  id: 'organTransplant',
  label: {
    patient: ['An organ transplant', 'Une greffe d’organe'],
    clinician: ['Organ transplant', 'Greffe d’organe'],
  },
  question: {
    patient: [
      'Have you had an organ transplant, such as a kidney or a liver?',
      'Avez-vous reçu une greffe d’organe, comme un rein ou un foie ?',
    ],
    clinician: ['Is there an organ transplant?', 'Y a-t-il une greffe d’organe ?'],
  },
  why: [
    'Interleukin-2 is not given after a transplant. For other immunotherapy, ask your team: could it harm the transplant?',
    'L’interleukine-2 n’est pas donnée après une greffe. Pour les autres immunothérapies, demandez à votre équipe : peuvent-elles nuire à la greffe ?',
  ],
  whereFound: 'you',
  whereToFind: ['You know this.', 'Vous le savez.'],
});

export const steroidsOrImmunosuppressants = yesNo({
  id: 'steroidsOrImmunosuppressants',
  label: {
    patient: [
      'Steroids or other drugs that calm the immune system',
      'Des stéroïdes ou d’autres médicaments qui calment le système immunitaire',
    ],
    clinician: ['Corticosteroids or immunosuppressants', 'Corticostéroïdes ou immunosuppresseurs'],
  },
  question: {
    patient: [
      'Do you take steroids (such as prednisone) or other drugs that calm the immune system?',
      'Prenez-vous des stéroïdes (comme la prednisone) ou d’autres médicaments qui calment le système immunitaire ?',
    ],
    clinician: [
      'Are corticosteroids or immunosuppressants being taken?',
      'Des corticostéroïdes ou des immunosuppresseurs sont-ils pris ?',
    ],
  },
  why: immunotherapy,
  whereFound: 'you',
  whereToFind: [
    'Look at your drug list. Your pharmacist can tell you which drugs these are.',
    'Regardez votre liste de médicaments. Votre pharmacien peut vous dire lesquels c’est.',
  ],
});

export const heartDisease = yesNo({
  id: 'heartDisease',
  label: {
    patient: ['A heart problem', 'Un problème de cœur'],
    clinician: ['Heart disease', 'Maladie cardiaque'],
  },
  question: {
    patient: [
      'Do you have a heart problem, such as heart failure, or have you had a heart attack or a stroke?',
      'Avez-vous un problème de cœur, comme l’insuffisance cardiaque, ou avez-vous eu une crise cardiaque ou un AVC ?',
    ],
    clinician: [
      'Is there heart disease, or arterial thrombosis in the past?',
      'Y a-t-il une maladie cardiaque, ou un antécédent de thrombose artérielle ?',
    ],
  },
  why: [
    'Some targeted drugs can weaken the heart or upset its rhythm. Interleukin-2 is not given with serious heart disease.',
    'Certains médicaments ciblés peuvent affaiblir le cœur ou dérégler son rythme. L’interleukine-2 n’est pas donnée en cas de maladie du cœur importante.',
  ],
  whereFound: 'you',
  whereToFind: [
    'You most likely know this. Your family doctor can tell you.',
    'Vous le savez sans doute. Votre médecin de famille peut vous le dire.',
  ],
});

export const uncontrolledBloodPressure = yesNo({
  id: 'uncontrolledBloodPressure',
  label: {
    patient: ['High blood pressure, not under control', 'Tension artérielle élevée, mal maîtrisée'],
    clinician: ['Uncontrolled hypertension', 'Hypertension non maîtrisée'],
  },
  question: {
    patient: [
      'Is your blood pressure high in spite of treatment, or not treated?',
      'Votre tension est-elle trop haute malgré un traitement, ou sans traitement ?',
    ],
    clinician: ['Is there uncontrolled hypertension?', 'L’hypertension est-elle non maîtrisée ?'],
  },
  why: [
    'For some targeted drugs, blood pressure should be under control before they start.',
    'Pour certains médicaments ciblés, la tension devrait être bien maîtrisée avant de commencer.',
  ],
  whereFound: 'you',
  whereToFind: [
    'A pharmacy or your family doctor can measure it.',
    'La pharmacie ou votre médecin de famille peut la prendre.',
  ],
});

export const bleedingRisk = yesNo({
  id: 'bleedingRisk',
  label: {
    patient: [
      'You bleed easily, or take a blood thinner',
      'Vous saignez facilement, ou prenez un anticoagulant',
    ],
    clinician: ['Bleeding risk', 'Risque de saignement'],
  },
  question: {
    patient: [
      'Have you had serious bleeding, or do you take a blood thinner?',
      'Avez-vous eu un saignement grave ? Ou prenez-vous un médicament qui éclaircit le sang ?',
    ],
    clinician: [
      'Is there a risk of bleeding (recent bleeding, anticoagulation)?',
      'Y a-t-il un risque de saignement (saignement récent, anticoagulation) ?',
    ],
  },
  why: [
    'Some targeted drugs can cause bleeding. Ask your team which ones.',
    'Certains médicaments ciblés peuvent causer des saignements. Demandez à votre équipe lesquels.',
  ],
  whereFound: 'you',
  whereToFind: [
    'Look at your drug list. Your pharmacist can tell you which drugs thin the blood.',
    'Regardez votre liste de médicaments. Votre pharmacien peut vous dire ce qui éclaircit le sang.',
  ],
});

export const recentOrPlannedSurgery = yesNo({
  id: 'recentOrPlannedSurgery',
  label: {
    patient: ['Surgery lately, or soon', 'Une chirurgie récente, ou prévue bientôt'],
    clinician: ['Recent or planned surgery', 'Chirurgie récente ou prévue'],
  },
  question: {
    patient: [
      'Have you had surgery lately, or is surgery or tooth removal planned soon?',
      'Avez-vous eu une chirurgie récemment, ou une chirurgie ou l’extraction d’une dent est-elle prévue bientôt ?',
    ],
    clinician: [
      'Is there recent or planned surgery, or a wound that has not healed?',
      'Y a-t-il une chirurgie récente ou prévue, ou une plaie non guérie ?',
    ],
  },
  why: [
    'Wounds may heal less well with some targeted drugs. Ask your team: should the drug wait, or be paused?',
    'Les plaies peuvent guérir moins bien avec certains médicaments ciblés. Demandez à votre équipe : faut-il attendre, ou faire une pause ?',
  ],
  whereFound: 'you',
  whereToFind: ['You know this.', 'Vous le savez.'],
});

export const pregnancyPossible = yesNo({
  id: 'pregnancyPossible',
  label: {
    patient: [
      'You or your partner could become pregnant',
      'Vous ou votre partenaire pourriez devenir enceinte',
    ],
    clinician: ['Pregnancy, or pregnancy possible', 'Grossesse, ou grossesse possible'],
  },
  question: {
    patient: [
      'Are you or your partner pregnant, or could you become pregnant?',
      'Vous ou votre partenaire êtes-vous enceinte, ou pourriez-vous le devenir ?',
    ],
    clinician: [
      'Is pregnancy present or possible?',
      'Y a-t-il une grossesse, présente ou possible ?',
    ],
  },
  why: [
    'Belzutifan can harm an unborn baby. Ask of every other drug, before it is chosen: could it do so too?',
    'Le belzutifan peut nuire à un bébé à naître. Demandez pour tout autre médicament, avant de le choisir : le peut-il aussi ?',
  ],
  whereFound: 'you',
  whereToFind: [
    'You know this best. If you are not sure, ask for a test.',
    'Vous le savez mieux que personne. Si vous n’êtes pas sûre, demandez un test.',
  ],
});

export const strongCyp3a4Medicine = yesNo({
  id: 'strongCyp3a4Medicine',
  label: {
    patient: [
      'A medicine, food or herb that changes how drugs are broken down',
      'Un médicament, un aliment ou une plante qui change la façon dont le corps élimine les médicaments',
    ],
    clinician: ['Strong CYP3A4 inhibitor or inducer', 'Inhibiteur ou inducteur puissant du CYP3A4'],
  },
  question: {
    patient: [
      'Do you take something that changes how drugs are broken down, such as some drugs for fungus, for seizures or for HIV, grapefruit, or St. John’s wort?',
      'Prenez-vous quelque chose qui change la façon dont le corps élimine les médicaments ? C’est le cas du pamplemousse et du millepertuis. C’est aussi le cas de certains médicaments contre les champignons, l’épilepsie ou le VIH.',
    ],
    clinician: [
      'Is a strong CYP3A4 inhibitor or inducer being taken?',
      'Un inhibiteur ou un inducteur puissant du CYP3A4 est-il pris ?',
    ],
  },
  why: [
    'With some cancer drugs, such things should be avoided, or the dose changes. A pharmacist can check this.',
    'Avec certains médicaments contre le cancer, c’est à éviter, ou la dose change. Un pharmacien peut le vérifier.',
  ],
  whereFound: 'you',
  whereToFind: [
    'Show your whole drug list to your pharmacist, with anything you buy without a prescription.',
    'Montrez à votre pharmacien tout ce que vous prenez, même sans ordonnance.',
  ],
});

export const qtRisk = yesNo({
  id: 'qtRisk',
  label: {
    patient: ['A heart rhythm problem (long QT)', 'Un trouble du rythme du cœur (QT long)'],
    clinician: [
      'QT prolongation, or risk of it (bradycardia, electrolytes, QT-prolonging drugs)',
      'QT allongé, ou risque d’allongement (bradycardie, électrolytes, médicaments)',
    ],
  },
  question: {
    patient: [
      'Were you told that your heart rhythm is off (long QT), that your heart beats very slowly, or that your blood salts are off?',
      'Vous a-t-on dit que votre rythme du cœur n’est pas normal (QT long), que votre cœur bat très lentement, ou que les sels de votre sang ne sont pas normaux ?',
    ],
    clinician: [
      'Is the QT interval prolonged, or is there a risk of it (congenital, bradycardia, electrolytes, other drugs)?',
      'L’intervalle QT est-il allongé, ou y a-t-il un risque (congénital, bradycardie, électrolytes, autres médicaments) ?',
    ],
  },
  why: [
    'Some targeted drugs can upset the rhythm of the heart.',
    'Certains médicaments ciblés peuvent dérégler le rythme du cœur.',
  ],
  whereFound: 'chart',
  whereToFind: [
    'A heart tracing (ECG) shows it. Ask if you have had one.',
    'Un tracé du cœur (ECG) le montre. Demandez si vous en avez eu un.',
  ],
});

export const hepatitisBOrC = yesNo({
  id: 'hepatitisBOrC',
  label: {
    patient: ['Hepatitis B or C, now or before', 'Une hépatite B ou C, maintenant ou avant'],
    clinician: ['Hepatitis B or C, now or earlier', 'Hépatite B ou C, actuelle ou passée'],
  },
  question: {
    patient: [
      'Do you have hepatitis B or C, or did you have it before?',
      'Avez-vous une hépatite B ou C, ou en avez-vous eu une avant ?',
    ],
    clinician: [
      'Is there hepatitis B or C, now or earlier?',
      'Y a-t-il une hépatite B ou C, actuelle ou passée ?',
    ],
  },
  why: [
    'Hepatitis can come back with some of these drugs. So it is to be told before they start.',
    'Une hépatite peut revenir avec certains de ces médicaments. Il faut donc le dire avant de commencer.',
  ],
  whereFound: 'chart',
  whereToFind: ['A blood test shows it.', 'Une prise de sang le montre.'],
});
