import { safety } from '../../guardrails/safety-sources.ts';
import { text, voices } from '../../text.ts';
import { type Contraception, weeks } from '../contraception.ts';
import type { DrugRow } from '../drug.ts';

/** What was read of everolimus on something about a person. */
export const everolimusConcerns = {
  woundHealing: {
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
  cyp3a4: {
    says: voices(
      text(
        'Some medicines, St. John’s wort and grapefruit change how everolimus works.',
        'Certains médicaments, le millepertuis et le pamplemousse changent l’effet de l’évérolimus.',
      ),
      text(
        'Everolimus: azole antifungals, clarithromycin, erythromycin, ritonavir, verapamil, diltiazem, ciclosporin and ACE inhibitors add toxicity; inducers weaken it; no grapefruit.',
        'Évérolimus : les antifongiques azolés, la clarithromycine, l’érythromycine, le ritonavir, le vérapamil, le diltiazem, la ciclosporine et les IEC ajoutent à la toxicité ; les inducteurs l’affaiblissent ; pas de pamplemousse.',
      ),
    ),
    sources: safety(114),
  },
  hepatitis: {
    says: voices(
      text(
        'Hepatitis B that you had before can come back with everolimus.',
        'Une hépatite B que vous avez eue peut revenir avec l’évérolimus.',
      ),
      text(
        'Everolimus: hepatitis B has come back during treatment; infections can be fatal.',
        'Évérolimus : l’hépatite B est revenue pendant le traitement ; des infections peuvent être mortelles.',
      ),
    ),
    sources: safety(116, 192),
  },
  liverFunction: {
    says: voices(
      text(
        'With a weak liver, everolimus may start at a lower dose.',
        'Avec un foie faible, on peut commencer l’évérolimus à une dose plus basse.',
      ),
      text(
        'Everolimus: the start may be at 2.5, 5 or 7.5 mg a day.',
        'Évérolimus : on peut commencer à 2,5, 5 ou 7,5 mg par jour.',
      ),
    ),
    sources: safety(96),
  },
} satisfies DrugRow['concerns'];

/** What was read of everolimus and birth control. */
export const everolimusContraception: Contraception = {
  after: weeks(8),
  sources: safety(21, 22, 191),
};
