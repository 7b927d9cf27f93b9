import { or, yes } from '@renavigate/engine';
import { oncologist as askWhom, oncologistAndRadiationDoctor } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { inBrain, untreatedInBrain } from '../terms/conditions.ts';
import { symptomsFromBrainBoneOrLung } from '../terms/symptoms.ts';
import { vegfDrugs } from '../vocabulary/drug-classes.ts';
import type { ResearchedGuardrail } from './guardrail.ts';
import { everyDrugButChemotherapy, optionsWith, vegfClassOptions } from './marked-options.ts';

/** Cancer in the brain: local treatment, bleeding, watching; and radiation beside everolimus. */
export const brain: readonly ResearchedGuardrail[] = [
  {
    id: 'brain-localTreatmentFirst',
    kind: 'caution',
    label: voices(
      text(
        'Cancer in the brain: treat the brain first?',
        'Cancer au cerveau : le traiter d’abord ?',
      ),
      text('Active or untreated brain metastases', 'Métastases cérébrales actives ou non traitées'),
    ),
    options: everyDrugButChemotherapy,
    when: untreatedInBrain,
    text: voices(
      text(
        'Cancer in the brain is most often treated there first, with radiation or surgery. Many cancer drugs act poorly in the brain, and most studies left such people out. This comes from reviews and reports; we have read no guideline on it. Ask your team: “Should my brain be treated first? Who should see me?”',
        'Le plus souvent, un cancer au cerveau est d’abord traité sur place, par radiothérapie ou chirurgie. Bien des médicaments agissent mal dans le cerveau, et la plupart des études ont laissé ces personnes de côté. Cela vient de revues et de comptes rendus ; nous n’avons lu aucun guide là-dessus. Demandez à votre équipe : « Faut-il traiter mon cerveau d’abord ? Qui devrait me voir ? »',
      ),
      text(
        'Local treatment of the brain (radiosurgery, surgery, radiation) is what reviews and trial reports describe as usual and first; no guideline text was read. Drugs are not well established here: CheckMate 025 took nobody with brain metastases, CLEAR only treated and stable ones, CheckMate 9ER and JAVELIN Renal 101 no active ones. Nivolumab had limited effect without earlier local treatment. Cabozantinib: intracranial response in 55% of a retrospective cohort of 88, no reason to leave out local treatment. Local treatment first, and by whom?',
        'Le traitement local du cerveau (radiochirurgie, chirurgie, radiothérapie) est ce que des revues et des comptes rendus d’essais décrivent comme habituel et premier ; aucun texte de guide n’a été lu. Les médicaments y sont mal établis : CheckMate 025 n’a pris personne avec des métastases cérébrales, CLEAR seulement des métastases traitées et stables, CheckMate 9ER et JAVELIN Renal 101 aucune active. Le nivolumab a eu peu d’effet sans traitement local préalable. Cabozantinib : réponse intracrânienne chez 55 % d’une cohorte rétrospective de 88, ce qui n’est pas une raison d’omettre le traitement local. Traitement local d’abord, et par qui ?',
      ),
    ),
    askWhom: oncologistAndRadiationDoctor,
    sources: safety(36, 208, 209, 210, 214, 215, 222, 223, 224, 225, 227, 256),
  },
  {
    id: 'brain-bleeding',
    kind: 'caution',
    label: voices(
      text('Cancer in the brain, and bleeding', 'Cancer au cerveau et saignement'),
      text('Brain metastases and intracranial bleeding', 'Métastases cérébrales et saignement'),
    ),
    options: [...optionsWith(...vegfDrugs, 'temsirolimus'), ...vegfClassOptions],
    when: inBrain,
    text: voices(
      text(
        'Bleeding in the brain is a known risk of some drugs of this kind. Kidney cancer in the brain may bleed by itself. Tell your team if you have or had cancer in the brain, or take a blood thinner. Ask which signs need urgent help.',
        'Un saignement au cerveau est un risque connu de certains médicaments de ce type. Un cancer du rein au cerveau peut saigner de lui-même. Dites à votre équipe si vous avez ou avez eu un cancer au cerveau, ou si vous prenez un anticoagulant. Demandez quels signes demandent une aide urgente.',
      ),
      text(
        'Leaflets and labels name brain bleeding with pazopanib, lenvatinib, sunitinib, bevacizumab and, with brain tumours now or earlier, temsirolimus; no rule for brain metastases was read for sorafenib, cabozantinib and tivozanib. Kidney cancer metastases tend to bleed. At odds with this, a review of 57 trials (2008) saw no excess with VEGF drugs, but 76% of them had kept brain metastases out.',
        'Notices et monographies nomment le saignement cérébral avec le pazopanib, le lenvatinib, le sunitinib, le bévacizumab et, en cas de tumeur cérébrale actuelle ou passée, le temsirolimus ; aucune règle sur les métastases cérébrales n’a été lue pour le sorafénib, le cabozantinib et le tivozanib. Les métastases d’un cancer du rein ont tendance à saigner. À l’opposé, une revue de 57 essais (2008) n’a pas vu d’excès sous médicament anti-VEGF, mais 76 % d’entre eux avaient exclu les métastases cérébrales.',
      ),
    ),
    askWhom,
    sources: safety(34, 35, 49, 50, 225, 226, 255, 258, 259, 306),
  },
  {
    id: 'brain-axitinib',
    kind: 'caution',
    label: voices(
      text(
        'Untreated cancer in the brain, and axitinib',
        'Cancer au cerveau non traité et axitinib',
      ),
      text(
        'Untreated brain metastases with axitinib',
        'Métastases cérébrales non traitées, axitinib',
      ),
    ),
    options: optionsWith('axitinib'),
    when: untreatedInBrain,
    text: voices(
      text(
        'The European text on axitinib says not to use it while cancer in the brain is not treated. Tell your team about all treatment of your brain. Ask what should come first.',
        'Le texte européen sur l’axitinib dit de ne pas s’en servir tant qu’un cancer au cerveau n’est pas traité. Dites à votre équipe tout ce qui a été fait pour votre cerveau. Demandez ce qui devrait venir d’abord.',
      ),
      text(
        'Axitinib: not studied with untreated brain metastases and should not be used then (European label; United States label of 2012, whose current section was not read). Check the Canadian monograph.',
        'Axitinib : non étudié en cas de métastases cérébrales non traitées et à ne pas utiliser alors (monographie européenne ; monographie américaine de 2012, dont la section actuelle n’a pas été lue). Vérifier la monographie canadienne.',
      ),
    ),
    askWhom,
    sources: safety(33, 164, 166),
  },
  {
    id: 'surveillance-brain',
    kind: 'question',
    label: voices(
      text('Watching, with cancer in the brain', 'Surveiller, avec un cancer au cerveau'),
      text('Surveillance with brain metastases', 'Surveillance et métastases cérébrales'),
    ),
    options: ['activeSurveillance'],
    when: inBrain,
    text: voices(
      text(
        'No text that we read says that cancer in the brain may just be watched. In most places it is treated. Ask your team: “Is it safe to wait? What should be done for my brain now?”',
        'Aucun texte que nous avons lu ne dit qu’un cancer au cerveau peut seulement être surveillé. Presque partout, on le traite. Demandez à votre équipe : « Peut-on attendre sans danger ? Que faut-il faire pour mon cerveau maintenant ? »',
      ),
      text(
        'No text read supports surveillance with brain metastases; the abstract of the one prospective trial does not say whether they were excluded. What local treatment is due first?',
        'Aucun texte lu n’appuie la surveillance en cas de métastases cérébrales ; le résumé du seul essai prospectif ne dit pas si elles étaient exclues. Quel traitement local s’impose d’abord ?',
      ),
    ),
    askWhom: oncologistAndRadiationDoctor,
    rows: [{ file: 'safety-2026.json', row: 'SAF-260' }],
  },
  {
    id: 'radiation-everolimus',
    kind: 'caution',
    label: voices(
      text('Radiation and everolimus', 'Radiothérapie et évérolimus'),
      text('Radiation near in time to everolimus', 'Radiothérapie proche de l’évérolimus'),
    ),
    options: optionsWith('everolimus'),
    when: or(inBrain, yes(symptomsFromBrainBoneOrLung)),
    text: voices(
      text(
        'Radiation may be planned for you. Serious harm from radiation was seen when everolimus was taken at the same time or just after. Tell your team if you had radiation or may have it. Ask how long to wait.',
        'Une radiothérapie est peut-être prévue pour vous. Des méfaits graves ont été vus quand l’évérolimus était pris en même temps ou juste après. Dites à votre équipe si vous en avez eu ou devez en avoir. Demandez combien de temps attendre.',
      ),
      text(
        'Everolimus: severe, at times fatal, complications of radiation given at the same time or shortly before it. Settle the order with the radiation oncologist.',
        'Évérolimus : complications graves, parfois mortelles, d’une radiothérapie donnée en même temps ou peu avant. En fixer l’ordre avec le radio-oncologue.',
      ),
    ),
    askWhom: oncologistAndRadiationDoctor,
    sources: safety(139),
  },
];
