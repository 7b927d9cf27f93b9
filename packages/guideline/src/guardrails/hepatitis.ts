import { yes } from '@renavigate/engine';
import { oncologistAndLiverDoctor } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { hepatitisBOrC } from '../terms/safety.ts';
import { checkpointInhibitors, mtorDrugs } from '../vocabulary/drug-classes.ts';
import type { Concern } from './concern.ts';

/** Hepatitis B or C, now or earlier, and drugs under which it matters. */
export const hepatitis: Concern = {
  id: 'hepatitis',
  label: voices(
    text('Hepatitis B or C and this drug', 'Hépatite B ou C et ce médicament'),
    text('Hepatitis B or C with this drug', 'Hépatite B ou C et ce médicament'),
  ),
  when: yes(hepatitisBOrC),
  askWhom: oncologistAndLiverDoctor,
  ofSeveral: [
    {
      name: 'checkpointInhibitors',
      drugs: ['pembrolizumab', 'ipilimumab', 'avelumab'],
      says: voices(
        text(
          'The leaflets of these immune drugs ask you to tell about hepatitis B or C before they start.',
          'Les notices de ces médicaments immunitaires demandent de parler d’une hépatite B ou C avant de commencer.',
        ),
        text(
          'Pembrolizumab, ipilimumab, avelumab: chronic hepatitis B or C, now or earlier, is to be told before the start.',
          'Pembrolizumab, ipilimumab, avélumab : une hépatite B ou C chronique, actuelle ou passée, est à signaler avant de commencer.',
        ),
      ),
      sources: safety(117, 118, 119),
    },
  ],
  ask: voices(
    text(
      'Tell your team. Ask if a blood test or a drug against hepatitis comes first.',
      'Dites-le à votre équipe. Demandez si une prise de sang ou un médicament contre l’hépatite vient d’abord.',
    ),
    text('Serology and hepatology first.', 'Sérologie et hépatologie d’abord.'),
  ),
  question: voices(
    text(
      'No text that we checked says what hepatitis means for this choice. Tell your team if you have or had it. Ask: “Could it come back or get worse?”',
      'Aucun texte que nous avons vérifié ne dit ce que change une hépatite pour ce choix. Dites à votre équipe si vous en avez ou en avez eu une. Demandez : « Peut-elle revenir ou s’aggraver ? »',
    ),
    text(
      'No text read names hepatitis for this option. Can it be given, and with which checks?',
      'Aucun texte lu ne nomme l’hépatite pour cette option. Peut-on la donner, et avec quelle surveillance ?',
    ),
  ),
  drugs: [...checkpointInhibitors, ...mtorDrugs],
  otherOptions: ['checkpointInhibitorWithVegfDrug', 'checkpointInhibitorAlone'],
};
