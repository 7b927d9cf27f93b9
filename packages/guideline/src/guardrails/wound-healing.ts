import { yes } from '@renavigate/engine';
import { text, voices } from '../text.ts';
import { recentOrPlannedSurgery } from '../vocabulary/safety.ts';
import type { Concern } from './concern.ts';
import { vegfClassOptions } from './marked-options.ts';
import { oncologistAndSurgeon } from './people.ts';
import { safety } from './safety-sources.ts';
import { usLabel } from './sources.ts';

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
  said: [
    {
      drug: 'axitinib',
      says: voices(
        text(
          'Axitinib is stopped before surgery: 24 hours before by the European leaflet, 2 days before by an American text.',
          'On arrête l’axitinib avant une chirurgie : 24 heures avant selon la notice européenne, 2 jours avant selon un texte américain.',
        ),
        text(
          'Axitinib: stop at least 24 hours (European leaflet) or 2 days (American text, secondary) before surgery; not for 2 weeks after major surgery and until healed.',
          'Axitinib : arrêter au moins 24 heures (notice européenne) ou 2 jours (texte américain, secondaire) avant une chirurgie ; pas avant 2 semaines après une chirurgie majeure et la guérison.',
        ),
      ),
      sources: [usLabel('Axitinib', 'highlights', 'axitinib/cautions/3'), ...safety(56, 57)],
    },
    {
      drug: 'sunitinib',
      also: { drugs: ['sorafenib', 'temsirolimus'], name: 'sunitinibSorafenibTemsirolimus' },
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
    {
      drug: 'cabozantinib',
      says: voices(
        text(
          'Cabozantinib is stopped at least 3 weeks before surgery or dental work. It does not start for at least 2 weeks after a big operation.',
          'On arrête le cabozantinib au moins 3 semaines avant une chirurgie ou des soins dentaires. On ne le commence pas avant au moins 2 semaines après une grosse opération.',
        ),
        text(
          'Cabozantinib: stop at least 3 weeks before elective surgery, dental work included; not for at least 2 weeks after major surgery and until healed (the maker’s page; secondary text).',
          'Cabozantinib : arrêter au moins 3 semaines avant une chirurgie non urgente, soins dentaires compris ; pas avant au moins 2 semaines après une chirurgie majeure et la guérison (page du fabricant ; texte secondaire).',
        ),
      ),
      sources: safety(58, 59, 171, 291),
    },
    {
      drug: 'pazopanib',
      says: voices(
        text(
          'Pazopanib is stopped at least 7 days before surgery. It starts again when the wound has healed.',
          'On arrête le pazopanib au moins 7 jours avant une chirurgie. On le reprend quand la plaie a guéri.',
        ),
        text(
          'Pazopanib: stop at least 7 days before surgery; restart when healed.',
          'Pazopanib : arrêter au moins 7 jours avant une chirurgie ; reprendre après la guérison.',
        ),
      ),
      sources: safety(61, 182),
    },
    {
      drug: 'lenvatinib',
      says: voices(
        text(
          'Lenvatinib may have to stop at least 1 week before surgery or dental work. It may have to wait at least 2 weeks after a big operation.',
          'Il faut parfois arrêter le lenvatinib au moins 1 semaine avant une chirurgie ou des soins dentaires. Il faut parfois attendre au moins 2 semaines après une grosse opération.',
        ),
        text(
          'Lenvatinib: consider stopping for major surgery; at least 1 week before and 2 weeks after (secondary text).',
          'Lenvatinib : envisager l’arrêt pour une chirurgie majeure ; au moins 1 semaine avant et 2 semaines après (texte secondaire).',
        ),
      ),
      sources: safety(62, 63),
    },
    {
      drug: 'tivozanib',
      says: voices(
        text(
          'Tivozanib may be stopped for surgery. One American text says at least 24 days before. It does not start for at least 2 weeks after a big operation.',
          'On peut arrêter le tivozanib pour une chirurgie. Un texte américain dit au moins 24 jours avant. On ne le commence pas avant au moins 2 semaines après une grosse opération.',
        ),
        text(
          'Tivozanib: at least 24 days before surgery; not for at least 2 weeks after major surgery and until healed (American text, secondary).',
          'Tivozanib : au moins 24 jours avant une chirurgie ; pas avant au moins 2 semaines après une chirurgie majeure et la guérison (texte américain, secondaire).',
        ),
      ),
      sources: safety(65, 66),
    },
    {
      drug: 'bevacizumab',
      says: voices(
        text(
          'Bevacizumab is not given when surgery is planned, for 28 days after a big operation, or with a wound that has not healed.',
          'On ne donne pas le bévacizumab quand une chirurgie est prévue, pendant 28 jours après une grosse opération, ou avec une plaie non guérie.',
        ),
        text(
          'Bevacizumab: not with planned surgery, within 28 days of major surgery, or with an unhealed wound.',
          'Bévacizumab : pas si une chirurgie est prévue, dans les 28 jours suivant une chirurgie majeure, ni avec une plaie non guérie.',
        ),
      ),
      sources: safety(67, 68),
    },
    {
      drug: 'everolimus',
      says: voices(
        text(
          'Wounds heal more slowly with everolimus. One text says to stop it at least 1 week before surgery and to wait 2 weeks after.',
          'Les plaies guérissent plus lentement avec l’évérolimus. Un texte dit de l’arrêter au moins 1 semaine avant une chirurgie et d’attendre 2 semaines après.',
        ),
        text(
          'Everolimus: delayed healing; not for at least 1 week before and 2 weeks after surgery (secondary text).',
          'Évérolimus : cicatrisation retardée ; pas pendant au moins 1 semaine avant et 2 semaines après une chirurgie (texte secondaire).',
        ),
      ),
      sources: safety(69, 70, 190),
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
      'No text that we checked says what surgery means for this choice. Tell your team if you had surgery lately, or if surgery or tooth removal is planned. Ask: “Will my wounds heal? Should the drug be paused?”',
      'Aucun texte que nous avons vérifié ne dit ce que change une chirurgie pour ce choix. Dites à votre équipe si vous avez eu une chirurgie récemment, ou si une chirurgie ou l’extraction d’une dent est prévue. Demandez : « Mes plaies vont-elles guérir ? Faut-il faire une pause ? »',
    ),
    text(
      'No checked text says what recent or planned surgery means for this option. Does it affect healing, and should it be paused?',
      'Aucun texte vérifié ne dit ce que change une chirurgie récente ou prévue pour cette option. Nuit-elle à la cicatrisation, et faut-il la suspendre ?',
    ),
  ),
  otherDrugs: [],
  otherOptions: vegfClassOptions,
};
