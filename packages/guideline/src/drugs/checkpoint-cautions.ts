import { text, voices } from '../base/text.ts';
import type { Caution } from './drug.ts';
import { named } from './sources.ts';

/** What the research holds of every checkpoint inhibitor alike; the sources name the drug they were written for. */
export const checkpointCautions: readonly Caution[] = [
  {
    row: 'cautions/0',
    kind: 'warning',
    about: ['immuneSystem'],
    text: voices(
      text(
        'It can make the immune system attack healthy parts of the body: lungs, bowel, liver, glands, kidneys, skin, heart or nerves. This can start months after the last dose, and people have died of it. Tell your team about anything new right away.',
        'Il peut amener le système immunitaire à attaquer des parties saines du corps : poumons, intestin, foie, glandes, reins, peau, cœur ou nerfs. Cela peut commencer des mois après la dernière dose, et des personnes en sont mortes. Dites tout de suite à votre équipe ce qui est nouveau.',
      ),
      text(
        'Immune-related inflammation of any organ (lung, bowel, liver, endocrine glands, kidney, skin, heart, nervous system); onset up to months after the last dose; can be fatal.',
        'Inflammation immunitaire de tout organe (poumon, intestin, foie, glandes endocrines, rein, peau, cœur, système nerveux) ; début possible des mois après la dernière dose ; parfois mortelle.',
      ),
    ),
    citation: named(
      'Opdivo (nivolumab): medication information for patients; Australian product information, boxed text',
      'Opdivo (nivolumab) : renseignements pour les patients ; information australienne sur le produit, texte encadré',
    ),
  },
  {
    row: 'cautions/1',
    kind: 'beforeStart',
    about: ['immuneSystem'],
    text: voices(
      text(
        'Before you start, tell your team about any active disease in which your body attacks itself. Tell them too about drugs that hold back your immune system, such as prednisone. The drug may not suit you then, or more care is taken.',
        'Avant de commencer, dites à votre équipe si vous avez une maladie active où le corps s’attaque lui-même. Parlez aussi des médicaments qui freinent le système immunitaire, comme la prednisone. Le médicament peut alors ne pas vous convenir, ou on est plus prudent.',
      ),
      text(
        'Active autoimmune disease; long-term immunosuppression or more than 10 mg of prednisone a day: caution or exclude.',
        'Maladie auto-immune active ; immunosuppression prolongée ou plus de 10 mg de prednisone par jour : prudence ou exclusion.',
      ),
    ),
    citation: named(
      'BC Cancer protocol GUAVPEMAX (pembrolizumab with axitinib), exclusions',
      'Protocole GUAVPEMAX de BC Cancer (pembrolizumab avec axitinib), exclusions',
    ),
  },
  {
    row: 'cautions/3',
    kind: 'monitoring',
    about: ['bloodAndUrineTests', 'liver'],
    text: voices(
      text(
        'Blood tests are done before each dose. They look at blood cells, kidneys, liver, salts and thyroid.',
        'Des analyses de sang sont faites avant chaque dose. Elles portent sur les cellules du sang, les reins, le foie, les sels et la thyroïde.',
      ),
      text(
        'Before each dose: blood count, creatinine, liver tests, electrolytes, thyroid function; cortisol when needed.',
        'Avant chaque dose : formule sanguine, créatinine, bilan hépatique, électrolytes, fonction thyroïdienne ; cortisol au besoin.',
      ),
    ),
    citation: named(
      'BC Cancer protocol GUAVPEMAX (pembrolizumab with axitinib), tests',
      'Protocole GUAVPEMAX de BC Cancer (pembrolizumab avec axitinib), analyses',
    ),
  },
];
