import { both, text, voices } from '../base/text.ts';

/** What is said in the strip that stands on top of an answer. What it needs from outside stands in braces. */
export const stripWords = {
  heading: voices(text('In short', 'En bref'), text('In short', 'En bref')),
  labels: {
    urgent: voices(
      text('What cannot wait', 'Ce qui ne peut pas attendre'),
      text('Cannot wait', 'Ne peut pas attendre'),
    ),
    who: voices(text('What you told us', 'Ce que vous avez dit'), text('Patient', 'Patient')),
    first: voices(
      text('What guidelines would first consider', 'Ce que les guides envisageraient d’abord'),
      text('First, by body', 'D’abord, par organisme'),
    ),
    risk: voices(text('Risk group', 'Groupe de risque'), text('IMDC', 'IMDC')),
    cautions: voices(
      text('To check first', 'À vérifier d’abord'),
      text('Cautions that hold', 'Mises en garde en vigueur'),
    ),
  },
  years: both('{count} years', '{count} ans'),
  typeUnknown: voices(
    text('type of cancer not known', 'type de cancer inconnu'),
    text('histology not known', 'histologie inconnue'),
  ),
  sarcomatoid: both('sarcomatoid', 'sarcomatoïde'),
  noDrugs: voices(
    text('no cancer drug so far', 'aucun médicament contre le cancer jusqu’ici'),
    text('no systemic therapy', 'aucun traitement systémique'),
  ),
  noneForAdvanced: voices(
    text(
      'no cancer drug since it came back',
      'aucun médicament contre le cancer depuis son retour',
    ),
    text('untreated for advanced disease', 'non traité pour la maladie avancée'),
  ),
  drugsUnknown: voices(
    text('cancer drugs so far not known', 'médicaments reçus jusqu’ici inconnus'),
    text('prior systemic therapy not known', 'traitement systémique antérieur inconnu'),
  ),
  had: voices(text('had {list}', 'a reçu {list}'), text('after {list}', 'après {list}')),
  someDrug: voices(
    text('had a cancer drug', 'a reçu un médicament contre le cancer'),
    text('treated for advanced disease', 'traité pour la maladie avancée'),
  ),
  grewOn: voices(text('the cancer grew', 'le cancer a grossi'), text('progressed', 'progression')),
  notTolerated: voices(
    text('stopped for side effects', 'arrêté à cause d’effets secondaires'),
    text('not tolerated', 'non toléré'),
  ),
  running: voices(text('running now', 'en cours'), text('running', 'en cours')),
  lines: {
    one: voices(text('1 treatment', '1 traitement'), text('1 line', '1 ligne')),
    many: voices(
      text('{count} treatments', '{count} traitements'),
      text('{count} lines', '{count} lignes'),
    ),
  },
  sites: voices(text('in: {list}', 'endroits : {list}'), text('sites: {list}', 'sièges : {list}')),
  spread: voices(
    text('spread, places not known', 'propagé, endroits inconnus'),
    text('metastatic, sites not known', 'métastatique, sièges inconnus'),
  ),
  notSpread: voices(
    text('no spread known', 'aucune propagation connue'),
    text('no metastasis', 'sans métastase'),
  ),
  sitesUnknown: voices(
    text('place of the cancer not known', 'endroit du cancer inconnu'),
    text('sites not known', 'sièges inconnus'),
  ),
  fitness: {
    ecog: both('ECOG {value}', 'ECOG {value}'),
    karnofsky: both('Karnofsky {value}', 'Karnofsky {value}'),
    poor: voices(
      text('needs much rest or help', 'besoin de beaucoup de repos ou d’aide'),
      text('Karnofsky below 80', 'Karnofsky sous 80'),
    ),
    good: voices(
      text('active in daily life', 'actif au quotidien'),
      text('Karnofsky 80 or more', 'Karnofsky de 80 ou plus'),
    ),
    unknown: voices(
      text('how you are day to day not known', 'état au quotidien inconnu'),
      text('fitness not known', 'état général inconnu'),
    ),
  },
  notWanted: voices(
    text('no treatment against the cancer wanted', 'aucun traitement contre le cancer souhaité'),
    text('no cancer treatment wanted', 'aucun traitement anticancéreux souhaité'),
  ),
  /** The factors in few words, for a line that is read at a glance. */
  factors: {
    poorPerformanceStatus: voices(
      text('not well in daily life', 'peu en forme'),
      text('Karnofsky < 80', 'Karnofsky < 80'),
    ),
    systemicTherapyWithinOneYear: voices(
      text('less than a year to drugs', 'moins d’un an avant les médicaments'),
      text('< 1 year to drugs', '< 1 an avant les médicaments'),
    ),
    haemoglobinBelowLimit: voices(
      text('low haemoglobin', 'trop peu d’hémoglobine'),
      text('low haemoglobin', 'hémoglobine basse'),
    ),
    calciumAboveLimit: voices(
      text('high calcium', 'trop de calcium'),
      text('high calcium', 'calcium élevé'),
    ),
    neutrophilsAboveLimit: voices(
      text('high neutrophils', 'trop de globules blancs'),
      text('high neutrophils', 'neutrophiles élevés'),
    ),
    plateletsAboveLimit: voices(
      text('high platelets', 'trop de plaquettes'),
      text('high platelets', 'plaquettes élevées'),
    ),
  },
  body: text('{body}: {list}', '{body} : {list}'),
  inNoOrder: text('in no order, {list}', 'sans ordre, {list}'),
  mayBeFirst: text(
    'depends on more facts, first perhaps {list}',
    'à préciser, d’abord peut-être {list}',
  ),
  thenOffered: text('{first} (mentioned now: {list})', '{first} (déjà mentionné : {list})'),
  forSome: text('for {count} of the first choices', 'pour {count} des premiers choix'),
  andOneMore: text('and 1 more', 'et 1 autre'),
  andMore: text('and {count} more', 'et {count} autres'),
  nothingOffered: voices(
    text(
      'no guideline of today offers a treatment from what is known; it depends on {list}',
      'aucun guide actuel n’offre de traitement d’après ce qui est connu ; cela dépend de {list}',
    ),
    text(
      'no current guideline recommends an option on these facts alone; to find out: {list}',
      'aucune ligne directrice actuelle ne recommande d’option d’après ces seuls faits ; à préciser : {list}',
    ),
  ),
  nothing: voices(
    text(
      'no guideline that we hold speaks to this situation',
      'aucun guide que nous avons ne parle de cette situation',
    ),
    text(
      'no guideline held here covers this patient',
      'aucune ligne directrice détenue ici ne vise ce patient',
    ),
  ),
  noCaution: voices(text('none known', 'rien de connu'), text('none', 'aucune')),
} as const;
