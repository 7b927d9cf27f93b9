import { yes } from '@renavigate/engine';
import { text, voices } from '../text.ts';
import { bleedingRisk } from '../vocabulary/safety.ts';
import type { Concern } from './concern.ts';
import { vegfClassOptions } from './marked-options.ts';
import { oncologistAndPharmacist } from './people.ts';
import { safety } from './safety-sources.ts';
import { usLabel } from './sources.ts';

/** A risk of bleeding, and drugs that act on VEGF or that were read to cause bleeding. */
export const bleeding: Concern = {
  id: 'bleeding',
  label: voices(
    text('Bleeding, blood thinners and this drug', 'Saignement, anticoagulants et ce médicament'),
    text('Bleeding risk with this drug', 'Risque de saignement et ce médicament'),
  ),
  when: yes(bleedingRisk),
  askWhom: oncologistAndPharmacist,
  said: [
    {
      drug: 'pazopanib',
      says: voices(
        text('Pazopanib can cause bleeding.', 'Le pazopanib peut causer des saignements.'),
        text('Pazopanib: bleeding.', 'Pazopanib : saignement.'),
      ),
      sources: [usLabel('Pazopanib', 'section 5', 'pazopanib/cautions/6'), ...safety(49)],
    },
    {
      drug: 'temsirolimus',
      says: voices(
        text(
          'Bleeding in the brain is a known risk of temsirolimus.',
          'Un saignement au cerveau est un risque connu du temsirolimus.',
        ),
        text('Temsirolimus: intracranial bleeding.', 'Temsirolimus : saignement intracrânien.'),
      ),
      sources: [usLabel('Temsirolimus', 'section 5', 'temsirolimus/cautions/3')],
    },
    {
      drug: 'axitinib',
      also: { drugs: ['tivozanib'], name: 'axitinibTivozanib' },
      says: voices(
        text(
          'Axitinib and tivozanib may raise the risk of bleeding.',
          'L’axitinib et le tivozanib peuvent augmenter le risque de saignement.',
        ),
        text(
          'Axitinib, tivozanib: may raise the risk of bleeding.',
          'Axitinib, tivozanib : peuvent augmenter le risque de saignement.',
        ),
      ),
      sources: safety(45, 52),
    },
    {
      drug: 'sunitinib',
      also: { drugs: ['sorafenib'], name: 'sunitinibSorafenib' },
      says: voices(
        text(
          'Sunitinib and sorafenib may raise the risk of bleeding, more so with the blood thinner warfarin.',
          'Le sunitinib et le sorafénib peuvent augmenter le risque de saignement, encore plus avec la warfarine, un anticoagulant.',
        ),
        text(
          'Sunitinib, sorafenib: bleeding, fatal at times with sunitinib; more with warfarin (follow INR).',
          'Sunitinib, sorafénib : saignement, parfois mortel avec le sunitinib ; plus avec la warfarine (suivre l’INR).',
        ),
      ),
      sources: safety(48, 51, 177, 179, 258),
    },
    {
      drug: 'cabozantinib',
      says: voices(
        text(
          'Severe bleeding can happen with cabozantinib. It is not given after recent serious bleeding.',
          'Un saignement grave peut arriver avec le cabozantinib. On ne le donne pas après un saignement grave récent.',
        ),
        text(
          'Cabozantinib: severe and fatal bleeding; not with severe bleeding, or a recent history of it (haemoptysis, haematemesis, melaena).',
          'Cabozantinib : saignements graves et mortels ; pas en cas de saignement grave, ni d’antécédent récent (hémoptysie, hématémèse, méléna).',
        ),
      ),
      sources: safety(46, 47, 168, 290),
    },
    {
      drug: 'lenvatinib',
      says: voices(
        text(
          'Bleeding inside the body is a serious side effect of lenvatinib.',
          'Un saignement dans le corps est un effet secondaire grave du lenvatinib.',
        ),
        text(
          'Lenvatinib: internal bleeding, the brain included.',
          'Lenvatinib : saignement interne, y compris au cerveau.',
        ),
      ),
      sources: safety(50),
    },
    {
      drug: 'bevacizumab',
      says: voices(
        text(
          'Bevacizumab may cause bleeding, most of all from the tumour. It is not given after you cough up blood.',
          'Le bévacizumab peut causer un saignement, surtout de la tumeur. On ne le donne pas après avoir craché du sang.',
        ),
        text(
          'Bevacizumab: bleeding, above all from the tumour; not after recent haemoptysis; stopped for good after severe bleeding.',
          'Bévacizumab : saignement, surtout de la tumeur ; pas après une hémoptysie récente ; arrêt définitif après un saignement grave.',
        ),
      ),
      sources: safety(53, 54),
    },
    {
      drug: 'ipilimumab',
      says: voices(
        text(
          'Bleeding of the stomach or bowel is a side effect of ipilimumab. Blood thinners may make it more likely.',
          'Un saignement de l’estomac ou de l’intestin est un effet secondaire de l’ipilimumab. Un anticoagulant peut le rendre plus probable.',
        ),
        text(
          'Ipilimumab: anticoagulants may make gastrointestinal bleeding more likely.',
          'Ipilimumab : les anticoagulants peuvent favoriser un saignement digestif.',
        ),
      ),
      sources: safety(55),
    },
  ],
  ask: voices(
    text(
      'Tell your team and your pharmacist if you have had serious bleeding, or take a blood thinner. Ask what signs to watch for.',
      'Dites à votre équipe et à votre pharmacien si vous avez eu un saignement grave, ou si vous prenez un anticoagulant (pour éclaircir le sang). Demandez quels signes surveiller.',
    ),
    text(
      'With recent bleeding or anticoagulation, review with a pharmacist before it is chosen.',
      'En cas de saignement récent ou d’anticoagulation, en faire le point avec un pharmacien avant de le choisir.',
    ),
  ),
  question: voices(
    text(
      'No text that we checked says what a risk of bleeding means for this choice. Tell your team and your pharmacist if you have had serious bleeding, or take a blood thinner. Ask: “Could it make me bleed?”',
      'Aucun texte que nous avons vérifié ne dit ce que change un risque de saignement pour ce choix. Dites à votre équipe et à votre pharmacien si vous avez eu un saignement grave, ou si vous prenez un anticoagulant (pour éclaircir le sang). Demandez : « Est-ce que cela peut me faire saigner ? »',
    ),
    text(
      'No checked text says what a bleeding risk means for this option. With recent bleeding or anticoagulation: can it be given, and with which precautions?',
      'Aucun texte vérifié ne dit ce que change un risque de saignement pour cette option. En cas de saignement récent ou d’anticoagulation : peut-on la donner, et avec quelles précautions ?',
    ),
  ),
  otherDrugs: [],
  otherOptions: vegfClassOptions,
};
