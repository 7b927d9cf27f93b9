import type { Words } from '../../language/words/words-type.ts';
import type { en } from './en.ts';

// The no-break spaces of French are written out, so that they can be seen: \u202f thin, \u00a0 full.
export const fr: Words<typeof en> = {
  form: {
    legend: 'Montrer les chiffres en',
    words: 'Mots',
    people: '100 personnes',
    bars: 'Barres',
    table: 'Tableau',
  },
  when: {
    months_one: 'Après {{count}} mois',
    months_other: 'Après {{count}} mois',
    years_one: 'Après {{count}} an',
    years_other: 'Après {{count}} ans',
    weeks_one: 'Après {{count}} semaine',
    weeks_other: 'Après {{count}} semaines',
    counted: 'Quand l’étude a fait le compte',
  },
  hundred: {
    people_one: '{{when}}, sur 100 personnes',
    people_other: '{{when}}, sur 100 personnes de chaque groupe',
    spots_one: '{{when}}, sur 100 foyers traités',
    spots_other: '{{when}}, sur 100 foyers traités de chaque groupe',
    rounded: 'Arrondi à la personne. Le tableau donne les chiffres exacts.',
    roundedSpots: 'Arrondi au foyer. Le tableau donne les chiffres exacts.',
  },
  ends: {
    os: {
      yes_one: '{{count}} était en vie',
      yes_other: '{{count}} étaient en vie',
      no_one: '{{count}} était décédée',
      no_other: '{{count}} étaient décédées',
    },
    pfs: {
      yes_one: '{{count}} était en vie et son cancer n’avait pas grossi',
      yes_other: '{{count}} étaient en vie et leur cancer n’avait pas grossi',
      no_one: '{{count}} avait vu son cancer grossir, ou était décédée',
      no_other: '{{count}} avaient vu leur cancer grossir, ou étaient décédées',
    },
    dfs: {
      yes_one: '{{count}} était en vie et son cancer n’était pas revenu',
      yes_other: '{{count}} étaient en vie et leur cancer n’était pas revenu',
      no_one: '{{count}} avait vu son cancer revenir, ou était décédée',
      no_other: '{{count}} avaient vu leur cancer revenir, ou étaient décédées',
    },
    orr: {
      yes_one: '{{count}} a vu son cancer rapetisser nettement',
      yes_other: '{{count}} ont vu leur cancer rapetisser nettement',
      no_one: '{{count}} ne l’a pas vu',
      no_other: '{{count}} ne l’ont pas vu',
    },
    cr: {
      yes_one: '{{count}} n’avait plus de cancer visible à l’imagerie',
      yes_other: '{{count}} n’avaient plus de cancer visible à l’imagerie',
      no_one: '{{count}} n’y est pas arrivée',
      no_other: '{{count}} n’y sont pas arrivées',
    },
    qualityOfLife: {
      yes_one: '{{count}} a eu ce résultat',
      yes_other: '{{count}} ont eu ce résultat',
      no_one: '{{count}} ne l’a pas eu',
      no_other: '{{count}} ne l’ont pas eu',
    },
    timeToWorseSymptoms: {
      yes_one: '{{count}} n’avait pas de symptômes aggravés',
      yes_other: '{{count}} n’avaient pas de symptômes aggravés',
      no_one: '{{count}} avait des symptômes aggravés',
      no_other: '{{count}} avaient des symptômes aggravés',
    },
    progressionFreeAt28Weeks: {
      yes_one: '{{count}} avait un cancer qui n’avait pas grossi',
      yes_other: '{{count}} avaient un cancer qui n’avait pas grossi',
      no_one: '{{count}} n’y est pas arrivée',
      no_other: '{{count}} n’y sont pas arrivées',
    },
    localControlAt2Years: {
      yes_one: '{{count}} n’avait pas grossi',
      yes_other: '{{count}} n’avaient pas grossi',
      no_one: '{{count}} avait grossi',
      no_other: '{{count}} avaient grossi',
    },
    severeSideEffects: {
      yes_one: '{{count}} a eu un effet secondaire grave',
      yes_other: '{{count}} ont eu un effet secondaire grave',
      no_one: '{{count}} n’en a pas eu',
      no_other: '{{count}} n’en ont pas eu',
    },
    stoppedForSideEffects: {
      yes_one: '{{count}} a arrêté à cause d’effets secondaires',
      yes_other: '{{count}} ont arrêté à cause d’effets secondaires',
      no_one: '{{count}} n’a pas arrêté pour cela',
      no_other: '{{count}} n’ont pas arrêté pour cela',
    },
    doseReduced: {
      yes_one: '{{count}} a eu une dose réduite',
      yes_other: '{{count}} ont eu une dose réduite',
      no_one: '{{count}} n’en a pas eu',
      no_other: '{{count}} n’en ont pas eu',
    },
    seriousSideEffects: {
      yes_one: '{{count}} a eu un effet secondaire qui l’a menée à l’hôpital ou mise en danger',
      yes_other:
        '{{count}} ont eu un effet secondaire qui les a menées à l’hôpital ou mises en danger',
      no_one: '{{count}} n’en a pas eu',
      no_other: '{{count}} n’en ont pas eu',
    },
    diedWithSideEffect: {
      yes_one: '{{count}} est morte, un effet secondaire étant nommé comme cause',
      yes_other: '{{count}} sont mortes, un effet secondaire étant nommé comme cause',
      no_one: '{{count}} n’en est pas morte',
      no_other: '{{count}} n’en sont pas mortes',
    },
    diedFromTreatment: {
      yes_one: '{{count}} est morte du traitement',
      yes_other: '{{count}} sont mortes du traitement',
      no_one: '{{count}} n’en est pas morte',
      no_other: '{{count}} n’en sont pas mortes',
    },
    fatigue: {
      yes_one: '{{count}} s’est sentie très fatiguée',
      yes_other: '{{count}} se sont senties très fatiguées',
      no_one: '{{count}} n’a pas eu cette fatigue',
      no_other: '{{count}} n’ont pas eu cette fatigue',
    },
    handFootSyndrome: {
      yes_one: '{{count}} a eu mal aux mains et aux pieds',
      yes_other: '{{count}} ont eu mal aux mains et aux pieds',
      no_one: '{{count}} n’a pas eu ce mal',
      no_other: '{{count}} n’ont pas eu ce mal',
    },
    lowPlatelets: {
      yes_one: '{{count}} a eu trop peu de plaquettes dans le sang',
      yes_other: '{{count}} ont eu trop peu de plaquettes dans le sang',
      no_one: '{{count}} n’en a pas manqué',
      no_other: '{{count}} n’en ont pas manqué',
    },
    raisedAlt: {
      yes_one: '{{count}} a eu un test du foie élevé (ALT)',
      yes_other: '{{count}} ont eu un test du foie élevé (ALT)',
      no_one: '{{count}} n’en a pas eu',
      no_other: '{{count}} n’en ont pas eu',
    },
    mouthSores: {
      yes_one: '{{count}} a eu des plaies dans la bouche',
      yes_other: '{{count}} ont eu des plaies dans la bouche',
      no_one: '{{count}} n’en a pas eu',
      no_other: '{{count}} n’en ont pas eu',
    },
  },
  half: {
    os: 'la moitié des personnes étaient encore en vie après {{months}}. L’autre moitié était décédée à ce moment',
    pfs: 'la moitié des personnes étaient en vie après {{months}} et leur cancer n’avait pas grossi. Pour l’autre moitié, il avait grossi à ce moment, ou elles étaient décédées',
    dfs: 'la moitié des personnes étaient en vie après {{months}} et leur cancer n’était pas revenu. Pour l’autre moitié, il était revenu à ce moment, ou elles étaient décédées',
    timeToWorseSymptoms:
      'la moitié des personnes n’avaient pas de symptômes aggravés après {{months}}. L’autre moitié en avait à ce moment',
    other: 'la valeur du milieu était de {{months}}',
    notReached: 'le point de mi-parcours n’était pas encore atteint quand l’étude a fait le compte',
    notEvaluable: 'le point de mi-parcours n’a pas pu être calculé',
  },
  sure: {
    between: 'Le vrai chiffre se situe probablement entre {{low}} et {{high}}.',
    atLeast: 'Le vrai chiffre est probablement de {{low}} ou plus. On ne sait pas de combien plus.',
    none: 'Nous n’avons pas lu à quel point ces chiffres sont sûrs. Les vrais sont peut-être un peu plus bas ou plus hauts.',
  },
  bars: {
    shareAxis: 'Pourcentage des personnes',
    spotAxis: 'Pourcentage des foyers traités',
    monthAxis: 'Mois',
    startAxis: 'Mois après le début',
    interval: 'Trait\u00a0: intervalle tel que publié.',
    likely: 'Le trait fin montre où se situe probablement le vrai chiffre.',
    open: 'Une flèche indique que la borne supérieure n’est pas connue.',
    points: 'Seuls ces points ont été publiés. On ne sait pas ce qui s’est passé entre eux.',
    half: 'Chaque barre s’arrête au point de mi-parcours\u00a0: pour la moitié des personnes, c’était plus long, pour l’autre moitié, plus court.',
    halfwayPoint: 'Le point de mi-parcours (médiane)',
    halfway: 'Chaque barre s’arrête à la valeur du milieu.',
  },
  table: {
    result: 'Résultat',
    at: 'À {{months}} mois',
    share: 'Part',
    median: 'Médiane (mi-parcours), en mois',
    notReached: 'non atteinte',
    notEvaluable: 'n’a pas pu être calculée',
    none: 'non publié',
    effect: 'Comparaison',
    chance: 'valeur p',
    range: 'Entre parenthèses\u00a0: l’intervalle où se situe probablement le vrai chiffre.',
  },
  ratio: {
    only: 'Ici, nous n’avons lu qu’une comparaison des deux groupes, sans nombre de personnes. Votre équipe peut vous l’expliquer.',
    caption: 'Comparaison par rapport des risques instantanés',
  },
  forest: {
    study: 'Étude et résultat',
    picture: 'Rapport des risques instantanés, échelle logarithmique',
    number: 'Rapport des risques instantanés (intervalle)',
    people: 'Personnes',
    against: '{{first}} contre {{second}}',
    favours: 'Favorable à\u00a0: {{arm}}',
    favoursFirst: 'Favorable au premier nommé',
    favoursSecond: 'Favorable au second nommé',
    noDifference: 'aucune différence',
    level: 'intervalle à {{level}}',
    noLevel: 'niveau non lu',
    noInterval: 'intervalle non lu',
    halfInterval: 'intervalle non lu en entier',
    alone:
      'Chaque ligne vaut pour elle seule. Rien n’est regroupé, et les lignes d’études différentes ne se comparent pas.',
    sizes:
      'Un carré plus grand\u00a0: plus de personnes. Un carré vide\u00a0: leur nombre n’a pas été lu.',
    unknown: 'non lu',
    finding: '{{row}}\u00a0: {{number}}.',
    none: 'Aucun rapport des risques instantanés n’a été lu.',
  },
  door: {
    life: 'Cette partie contient des chiffres sur le temps que les gens ont vécu',
    growth:
      'Cette partie contient des chiffres sur le temps où le cancer a été freiné, et sur des décès',
    deaths: 'Cette partie contient des chiffres sur des personnes mortes du traitement',
    choice:
      'Rien ne vous oblige à regarder. Vous pouvez l’ouvrir maintenant, plus tard ou avec quelqu’un.',
    about:
      'Ces chiffres parlent de groupes de personnes dans une étude. Ils ne peuvent pas dire ce qui vous arrivera.',
  },
  study: {
    people: 'Qui y a participé',
    design: 'Plan de l’étude',
    sizes: 'Personnes dans chaque groupe',
    size_one: '{{arm}}\u00a0: {{count}} personne',
    size_other: '{{arm}}\u00a0: {{count}} personnes',
    alone: 'Cette étude n’avait pas de groupe de comparaison.',
    countedIn: 'Compté chez',
    counted: 'Date des chiffres',
    source: 'Source',
    newTab: '(s’ouvre dans un nouvel onglet)',
    notes: 'Bon à savoir',
    earlier: 'Chiffres antérieurs de la même étude',
    earlierNote:
      'Ces chiffres sont venus en premier. De plus récents sont au-dessus. Les premiers chiffres paraissent souvent meilleurs que les suivants.',
    early: 'Analyse antérieure, dépassée',
    none: {
      patient: 'Aucun chiffre de cette étude ne vous est montré. La raison est plus bas.',
      clinician: 'Aucun résultat de cette étude n’est montré pour ce patient.',
    },
  },
  withheld: {
    heading: 'Chiffres non montrés',
    patient: {
      anotherReader_one:
        '{{count}} résultat concerne {{people}}. D’après vos réponses, ce n’est pas votre cas.',
      anotherReader_other:
        '{{count}} résultats concernent {{people}}. D’après vos réponses, ce n’est pas votre cas.',
      notKnown_one:
        '{{count}} résultat concerne {{people}}. Nous ne savons pas encore si c’est votre cas. Votre équipe peut vous le dire.',
      notKnown_other:
        '{{count}} résultats concernent {{people}}. Nous ne savons pas encore si c’est votre cas. Votre équipe peut vous le dire.',
    },
    clinician: {
      anotherReader_one:
        '{{count}} résultat retenu\u00a0: il vaut pour {{people}}\u202f; ce patient n’en est pas.',
      anotherReader_other:
        '{{count}} résultats retenus\u00a0: ils valent pour {{people}}\u202f; ce patient n’en est pas.',
      notKnown_one:
        '{{count}} résultat retenu\u00a0: il vaut pour {{people}}\u202f; on ne sait pas si ce patient en est.',
      notKnown_other:
        '{{count}} résultats retenus\u00a0: ils valent pour {{people}}\u202f; on ne sait pas si ce patient en est.',
    },
    which: 'À propos de',
  },
};
