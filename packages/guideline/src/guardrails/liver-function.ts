import { text, voices } from '../text.ts';
import type { Concern } from './concern.ts';
import { liverDisease, liverMoreThanMildlyImpaired } from './conditions.ts';
import { vegfClassOptions } from './marked-options.ts';
import { oncologistAndLiverDoctor } from './people.ts';
import { safety } from './safety-sources.ts';

/** A liver that works less well, and cancer drugs. */
export const liverFunction: Concern = {
  id: 'liverFunction',
  label: voices(
    text('A weak liver and this drug', 'Un foie faible et ce médicament'),
    text('Liver impairment with this drug', 'Insuffisance hépatique et ce médicament'),
  ),
  when: liverDisease,
  askWhom: oncologistAndLiverDoctor,
  said: [
    {
      drug: 'axitinib',
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
    {
      drug: 'cabozantinib',
      says: voices(
        text(
          'With a weak liver, the dose of cabozantinib may be lower. With a very weak one, it is not advised.',
          'Avec un foie faible, la dose de cabozantinib peut être plus basse. Avec un foie très faible, il n’est pas conseillé.',
        ),
        text(
          'Cabozantinib: Child-Pugh B: start 20 mg a day lower; severe: not recommended (secondary sources). With nivolumab: more liver damage.',
          'Cabozantinib : Child-Pugh B : commencer à 20 mg par jour de moins ; grave : non recommandé (sources secondaires). Avec le nivolumab : plus de lésions hépatiques.',
        ),
      ),
      sources: safety(89, 90, 289),
    },
    {
      drug: 'sunitinib',
      says: voices(
        text(
          'Sunitinib can badly harm the liver. Liver tests come before and during it.',
          'Le sunitinib peut nuire gravement au foie. Des tests du foie se font avant et pendant.',
        ),
        text(
          'Sunitinib: severe, even fatal, liver damage; safety not established with ALT or AST above 2.5 times the upper limit (5 times with liver metastases).',
          'Sunitinib : lésions hépatiques graves, voire mortelles ; innocuité non établie si l’ALT ou l’AST dépasse 2,5 fois la limite supérieure (5 fois avec des métastases hépatiques).',
        ),
      ),
      sources: safety(91, 172),
    },
    {
      drug: 'pazopanib',
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
    {
      drug: 'lenvatinib',
      also: { drugs: ['sorafenib'], name: 'lenvatinibSorafenib' },
      when: liverMoreThanMildlyImpaired,
      says: voices(
        text(
          'With a very weak liver, the side effects of lenvatinib and of sorafenib may be worse.',
          'Avec un foie très faible, les effets secondaires du lenvatinib et du sorafénib peuvent être plus forts.',
        ),
        text(
          'Lenvatinib: caution in severe impairment, slower clearance (secondary source). Sorafenib: side effects may be more severe in severe impairment.',
          'Lenvatinib : prudence si l’atteinte est grave, élimination plus lente (source secondaire). Sorafénib : effets parfois plus graves si l’atteinte est grave.',
        ),
      ),
      sources: safety(93, 94),
    },
    {
      drug: 'tivozanib',
      says: voices(
        text(
          'With a weak liver, the dose of tivozanib may be lower, or given every other day.',
          'Avec un foie faible, la dose de tivozanib peut être plus basse, ou donnée un jour sur deux.',
        ),
        text(
          'Tivozanib: liver tests before and during; moderate impairment: 0.89 mg (United States label), or every other day (European leaflet).',
          'Tivozanib : tests hépatiques avant et pendant ; atteinte modérée : 0,89 mg (monographie américaine), ou un jour sur deux (notice européenne).',
        ),
      ),
      sources: safety(95, 189),
    },
    {
      drug: 'everolimus',
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
    {
      drug: 'temsirolimus',
      says: voices(
        text(
          'Temsirolimus must not be used when the liver is very weak. With mild trouble the dose is lower.',
          'Le temsirolimus ne doit pas servir quand le foie est très faible. Si l’atteinte est légère, la dose est plus basse.',
        ),
        text(
          'Temsirolimus: contraindicated with bilirubin above 1.5 times the upper limit; mild impairment: 15 mg a week if it must be given.',
          'Temsirolimus : contre-indiqué si la bilirubine dépasse 1,5 fois la limite supérieure ; atteinte légère : 15 mg par semaine si nécessaire.',
        ),
      ),
      sources: safety(97, 194),
    },
    {
      drug: 'pembrolizumab',
      says: voices(
        text(
          'The leaflet of pembrolizumab asks you to tell about liver damage before it is started.',
          'La notice du pembrolizumab demande de parler d’un foie abîmé avant de commencer.',
        ),
        text(
          'Pembrolizumab: liver damage is to be told before the start; no limit was read.',
          'Pembrolizumab : une lésion hépatique est à signaler avant de commencer ; aucune limite lue.',
        ),
      ),
      sources: safety(98),
    },
    {
      drug: 'aldesleukin',
      when: liverMoreThanMildlyImpaired,
      says: voices(
        text(
          'Interleukin-2 should not be given with liver disease.',
          'L’interleukine-2 ne devrait pas être donnée en cas de maladie du foie.',
        ),
        text(
          'High-dose interleukin-2: ruled out by significant hepatic impairment.',
          'Interleukine-2 à forte dose : exclue par une atteinte hépatique importante.',
        ),
      ),
      sources: safety(137, 270),
    },
  ],
  ask: voices(
    text(
      'Tell your team if your liver is ill. Ask which dose and which liver tests fit you.',
      'Dites à votre équipe si votre foie est malade. Demandez quelle dose et quels tests du foie vous conviennent.',
    ),
    text(
      'Liver tests first; check the Canadian monograph for the dose.',
      'Tests hépatiques d’abord ; vérifier la dose dans la monographie canadienne.',
    ),
  ),
  question: voices(
    text(
      'No text that we checked says what a weak liver means for this choice. Tell your team if your liver is ill. Ask: “Is it safe for my liver? Does the dose change?”',
      'Aucun texte que nous avons vérifié ne dit ce que change un foie faible pour ce choix. Dites à votre équipe si votre foie est malade. Demandez : « Est-ce sûr pour mon foie ? La dose change-t-elle ? »',
    ),
    text(
      'No checked text gives a limit of liver function for this option. Can it be given, at which dose and with which checks?',
      'Aucun texte vérifié ne donne de limite de fonction hépatique pour cette option. Peut-on la donner, à quelle dose et avec quelle surveillance ?',
    ),
  ),
  otherDrugs: ['belzutifan', 'nivolumab', 'ipilimumab', 'avelumab', 'bevacizumab'],
  otherOptions: vegfClassOptions,
};
