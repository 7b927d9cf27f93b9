import { kidneyFailure, liverMoreThanMildlyImpaired } from '../../guardrails/conditions.ts';
import * as read from '../../guardrails/label-sources.ts';
import { safety } from '../../guardrails/safety-sources.ts';
import { text, voices } from '../../text.ts';
import { type Contraception, weeks } from '../contraception.ts';
import type { DrugRow } from '../drug.ts';

/** What was read of axitinib on something about a person. */
export const axitinibConcerns = {
  heart: {
    says: voices(
      text(
        'Axitinib can weaken the heart or cause a clot. It was not tested in people who had a clot in an artery in the last 12 months, or in a vein in the last 6 months.',
        'L’axitinib peut affaiblir le cœur ou causer un caillot. Il n’a pas été étudié chez des personnes qui ont eu un caillot dans une artère dans les 12 derniers mois, ou dans une veine dans les 6 derniers mois.',
      ),
      text(
        'Axitinib: heart failure, arterial and venous clots, fatal ones among them. Not studied after an arterial event within 12 months or a venous one within 6 months.',
        'Axitinib : insuffisance cardiaque, thromboses artérielles et veineuses, parfois mortelles. Non étudié après un événement artériel dans les 12 mois ou veineux dans les 6 mois.',
      ),
    ),
    sources: safety(72, 163, 165),
  },
  bloodPressure: {
    says: voices(
      text(
        'Blood pressure should be under control before axitinib is started. In some people it has risen to a dangerous level.',
        'La tension artérielle devrait être maîtrisée avant de commencer l’axitinib. Chez certaines personnes, elle est montée à un niveau dangereux.',
      ),
      text(
        'Axitinib: control blood pressure before starting; hypertensive crisis reported.',
        'Axitinib : maîtriser la tension artérielle avant de commencer ; crises hypertensives signalées.',
      ),
    ),
    sources: [read.usLabel('Axitinib', 'highlights', 'axitinib/cautions/3'), ...safety(37, 162)],
  },
  woundHealing: {
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
    sources: [read.usLabel('Axitinib', 'highlights', 'axitinib/cautions/3'), ...safety(56, 57)],
  },
  cyp3a4: {
    says: voices(
      text(
        'Some medicines, and grapefruit, should not be taken with axitinib. If there is no other way, its dose may be cut in half with some of them.',
        'Certains médicaments, et le pamplemousse, ne devraient pas être pris avec l’axitinib. S’il n’y a pas d’autre choix, sa dose peut être réduite de moitié avec certains d’entre eux.',
      ),
      text(
        'Axitinib: avoid strong CYP3A4/5 inhibitors (if unavoidable, halve the dose), strong inducers and grapefruit.',
        'Axitinib : éviter les inhibiteurs puissants du CYP3A4/5 (si inévitables, réduire la dose de moitié), les inducteurs puissants et le pamplemousse.',
      ),
    ),
    sources: [
      read.usLabel(
        'Axitinib',
        'sections 2.2, 7.1, 7.2',
        'axitinib/cautions/0',
        'axitinib/cautions/1',
      ),
      ...safety(108),
    ],
  },
  kidneyFunction: {
    when: kidneyFailure,
    says: voices(
      text(
        'When kidneys have failed, the effects of axitinib may be stronger.',
        'Quand les reins ne fonctionnent plus, les effets de l’axitinib peuvent être plus forts.',
      ),
      text(
        'Axitinib: end-stage kidney disease calls for caution (secondary source).',
        'Axitinib : prudence en cas de maladie rénale terminale (source secondaire).',
      ),
    ),
    sources: safety(99),
  },
  liverFunction: {
    when: liverMoreThanMildlyImpaired,
    says: voices(
      text(
        'With a weak liver, axitinib leaves the body more slowly. It was not tested with a very weak one.',
        'Avec un foie faible, l’axitinib quitte le corps plus lentement. Il n’a pas été étudié avec un foie très faible.',
      ),
      text(
        'Axitinib: caution in moderate impairment; severe: not studied (secondary source).',
        'Axitinib : prudence si l’atteinte est modérée ; grave : non étudié (source secondaire).',
      ),
    ),
    sources: safety(88),
  },
} satisfies DrugRow['concerns'];

/** What was read of axitinib and birth control. */
export const axitinibContraception: Contraception = {
  after: weeks(1),
  sources: safety(11, 12),
};
