import * as read from '../../guardrails/label-sources.ts';
import { safety } from '../../guardrails/safety-sources.ts';
import { text, voices } from '../../text.ts';
import { type Contraception, weeks } from '../contraception.ts';
import type { DrugRow } from '../drug.ts';

/** What was read of pazopanib on something about a person. */
export const pazopanibConcerns = {
  heart: {
    says: voices(
      text(
        'Pazopanib can weaken the heart, upset its rhythm or cause blood clots.',
        'Le pazopanib peut affaiblir le cœur, dérégler son rythme ou causer des caillots de sang.',
      ),
      text(
        'Pazopanib: heart failure, QT prolongation and torsades de pointes, thrombosis; ECG and electrolytes.',
        'Pazopanib : insuffisance cardiaque, allongement du QT et torsades de pointes, thrombose ; ECG et électrolytes.',
      ),
    ),
    sources: [
      read.usLabel('Pazopanib', 'section 5', 'pazopanib/cautions/5', 'pazopanib/cautions/6'),
      ...safety(76),
    ],
  },
  bloodPressure: {
    says: voices(
      text(
        'Blood pressure should be under control before pazopanib is started. It can rise fast and high.',
        'La tension artérielle devrait être maîtrisée avant de commencer le pazopanib. Elle peut monter vite et haut.',
      ),
      text(
        'Pazopanib: control blood pressure before starting, check it within one week and often after; sudden severe rises: stop.',
        'Pazopanib : maîtriser la tension artérielle avant de commencer, la vérifier dans la semaine qui suit et souvent ensuite ; hausses soudaines et graves : arrêter.',
      ),
    ),
    sources: [
      read.usLabel('Pazopanib', 'section 6.1', 'pazopanib/sideEffectsPlain'),
      ...safety(40, 181),
    ],
  },
  bleeding: {
    says: voices(
      text('Pazopanib can cause bleeding.', 'Le pazopanib peut causer des saignements.'),
      text('Pazopanib: bleeding.', 'Pazopanib : saignement.'),
    ),
    sources: [read.usLabel('Pazopanib', 'section 5', 'pazopanib/cautions/6'), ...safety(49)],
  },
  woundHealing: {
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
  cyp3a4: {
    says: voices(
      text(
        'Some medicines interact with pazopanib. So do grapefruit juice, the drug simvastatin and drugs for stomach acid.',
        'Certains médicaments interagissent avec le pazopanib. C’est aussi le cas du jus de pamplemousse, de la simvastatine et des médicaments contre l’acidité de l’estomac.',
      ),
      text(
        'Pazopanib: interacts with azole antifungals, clarithromycin, HIV drugs, nefazodone; also simvastatin and acid-lowering drugs; no grapefruit juice.',
        'Pazopanib : interagit avec les antifongiques azolés, la clarithromycine, des médicaments du VIH, la néfazodone ; aussi la simvastatine et les antiacides ; pas de jus de pamplemousse.',
      ),
    ),
    sources: safety(111),
  },
  liverFunction: {
    says: voices(
      text(
        'Pazopanib can badly harm the liver. With a weak liver its dose is much lower; with a very weak one it is not advised.',
        'Le pazopanib peut nuire gravement au foie. Avec un foie faible, la dose est bien plus basse ; avec un foie très faible, il n’est pas conseillé.',
      ),
      text(
        'Pazopanib: boxed warning of severe and fatal liver damage (United States label, 2015). Moderate impairment: 200 mg a day; severe: not recommended.',
        'Pazopanib : mise en garde encadrée, lésions hépatiques graves et mortelles (monographie américaine, 2015). Atteinte modérée : 200 mg par jour ; grave : non recommandé.',
      ),
    ),
    sources: safety(92, 180),
  },
} satisfies DrugRow['concerns'];

/** What was read of pazopanib and birth control. */
export const pazopanibContraception: Contraception = {
  after: weeks(2),
  sources: safety(16),
};
