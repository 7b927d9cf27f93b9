import { yes } from '@renavigate/engine';
import { oncologistAndSurgeon } from '../base/people.ts';
import { text, voices } from '../base/text.ts';
import { usLabel } from '../sources/label-sources.ts';
import { safety } from '../sources/safety-sources.ts';
import { recentOrPlannedSurgery } from '../terms/safety.ts';
import { ofKind } from '../vocabulary/drug-classes.ts';
import type { Concern } from './concern.ts';
import { vegfClassOptions } from './marked-options.ts';

/** Surgery lately or soon, and targeted drugs. */
export const woundHealing: Concern = {
  id: 'woundHealing',
  label: voices(
    text('Surgery, wounds and this drug', 'Chirurgie, plaies et ce médicament'),
    text(
      'Recent or planned surgery with this drug',
      'Chirurgie récente ou prévue et ce médicament',
    ),
  ),
  when: yes(recentOrPlannedSurgery),
  askWhom: oncologistAndSurgeon,
  ofSeveral: [
    {
      name: 'sunitinibSorafenibTemsirolimus',
      drugs: ['sunitinib', 'sorafenib', 'temsirolimus'],
      says: voices(
        text(
          'Wounds may heal less well with sunitinib, sorafenib or temsirolimus. It is usually stopped for surgery.',
          'Les plaies peuvent guérir moins bien avec le sunitinib, le sorafénib ou le temsirolimus. D’habitude, on l’arrête pour une chirurgie.',
        ),
        text(
          'Sunitinib, sorafenib, temsirolimus: impaired healing; usually stopped for surgery. No interval was read.',
          'Sunitinib, sorafénib, temsirolimus : cicatrisation altérée ; d’habitude arrêtés pour une chirurgie. Aucun délai n’a été lu.',
        ),
      ),
      sources: [
        usLabel('Temsirolimus', 'section 5', 'temsirolimus/cautions/3'),
        ...safety(60, 64, 71),
      ],
    },
  ],
  ask: voices(
    text(
      'Tell your team if you had surgery lately, or if surgery or tooth removal is planned. Ask when the drug should be stopped and started again.',
      'Dites à votre équipe si vous avez eu une chirurgie récemment, ou si une chirurgie ou l’extraction d’une dent est prévue. Demandez quand arrêter le médicament et quand le reprendre.',
    ),
    text(
      'With recent or planned surgery, or a wound that has not healed, agree on the timing with the surgeon.',
      'En cas de chirurgie récente ou prévue, ou de plaie non guérie, convenir du moment avec le chirurgien.',
    ),
  ),
  question: voices(
    text(
      'This choice names a kind of drug, not one drug. What we read differs from drug to drug, and stands beside each. Tell your team if you had surgery lately, or if surgery or tooth removal is planned. Ask: “Will my wounds heal? Should the drug be paused?”',
      'Ce choix nomme un type de médicament, et non un médicament. Ce que nous avons lu varie de l’un à l’autre, et figure à côté de chacun. Dites à votre équipe si vous avez eu une chirurgie récemment, ou si une chirurgie ou l’extraction d’une dent est prévue. Demandez : « Mes plaies vont-elles guérir ? Faut-il faire une pause ? »',
    ),
    text(
      'A class, not a drug: what was read differs by drug, and stands beside each. Does it affect healing, and should it be paused?',
      'Une classe, et non un médicament : ce qui a été lu varie selon le médicament, et figure à côté de chacun. Nuit-elle à la cicatrisation, et faut-il la suspendre ?',
    ),
  ),
  drugs: ofKind('vegf', 'mtor'),
  otherOptions: vegfClassOptions,
};
