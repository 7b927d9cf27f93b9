import type { Words } from '../../../language/words/words-type.ts';
import type { en } from './en.ts';

export const fr: Words<typeof en> = {
  heading: 'Vos options',
  headingSoFar: 'Vos options jusqu’ici',
  sum: {
    offered_zero:
      'Jusqu’ici, aucun guide d’aujourd’hui ne dit avec certitude qu’un traitement peut vous être offert.',
    offered_one:
      'Au moins un guide d’aujourd’hui dit que {{count}} type de traitement ou de soins peut vous être offert.',
    offered_other:
      'Au moins un guide d’aujourd’hui dit que {{count}} types de traitement ou de soins peuvent vous être offerts.',
    openAlone_one: 'Pour {{count}}, ce n’est pas encore clair.',
    openAlone_other: 'Pour {{count}}, ce n’est pas encore clair.',
    open_one: 'Pour {{count}} autre, ce n’est pas encore clair.',
    open_other: 'Pour {{count}} autres, ce n’est pas encore clair.',
    order:
      'Ce que les guides mettent en premier est en premier. Ils ne vous connaissent pas\u202f; votre équipe, oui.',
  },
  first: {
    told: 'Vous nous avez dit : {{list}}.',
    heading: {
      offered: 'Ce que les guides actuels envisageraient d’abord',
      open: 'Rien n’est encore clair. Les guides actuels pourraient envisager',
      none: 'Aucun guide que nous avons ne parle de cette situation',
    },
    by: 'Selon : {{list}}.',
    open: 'à préciser',
    check: 'À vérifier d’abord : {{list}}.',
    asFirm_one: 'Et {{count}} autre tout aussi ferme.',
    asFirm_other: 'Et {{count}} autres tout aussi fermes.',
    alongside: 'Avec tout choix :',
    decides: 'Ce qui peut encore changer ceci :',
  },
  more: 'Il reste des questions qui pourraient changer ce que vous voyez ici.',
  goOn: 'Poursuivre les questions',
  done: 'Il n’y a plus rien à demander. Aucune autre réponse ne changerait ce que vous voyez ici.',
  doneOpen:
    'Il n’y a plus rien à demander pour l’instant. Chaque option dit plus bas ce qui reste ouvert.',
  notRuledOut:
    'Quand un guide ne nomme pas un traitement, cela ne l’exclut pas. Parlez-en à votre équipe.',
  matters: 'Ensuite\u00a0: ce qui compte pour vous',
  answersHeading_one: 'Votre réponse ({{count}})',
  answersHeading_other: 'Vos réponses ({{count}})',
  empty: {
    heading: 'Rien n’est encore répondu',
    text: 'Répondez d’abord à quelques questions. Vous verrez ensuite ici ce que disent les guides pour une situation comme la vôtre.',
  },
  outside: {
    heading: 'Aucun guide ne parle ici de votre situation',
    text: 'Ces guides parlent d’un {{disease}} qui est revenu, s’est propagé ou est avancé. D’après vos réponses, ce n’est peut-être pas le vôtre. Votre équipe peut vous le dire. Si une réponse n’est pas juste, vous pouvez la changer.',
    why: 'Pourquoi chacun n’en parle pas',
  },
  group: {
    open_one: 'Voir celui qui n’est pas encore clair',
    open_other: 'Voir les {{count}} qui ne sont pas encore clairs',
    replaced_one: '{{count}} autre seulement dans d’anciens guides remplacés',
    replaced_other: '{{count}} autres seulement dans d’anciens guides remplacés',
    named_one: '{{count}} autre est nommé, mais pas pour votre situation',
    named_other: '{{count}} autres sont nommés, mais pas pour votre situation',
    had_one: '{{count}} autre que vous avez déjà eu',
    had_other: '{{count}} autres que vous avez déjà eus',
    unnamed_one: '{{count}} autre dont aucun texte ici ne parle pour vous',
    unnamed_other: '{{count}} autres dont aucun texte ici ne parle pour vous',
  },
  aside: {
    heading: 'Mis de côté',
    see_one: 'Voir celui qui est mis de côté',
    see_other: 'Voir les {{count}} qui sont mis de côté',
  },
  standing: {
    offered: 'Peut être offert',
    open: 'Pas encore clair',
    replaced: 'Seulement dans d’anciens guides',
    named: 'Pas nommé pour votre situation',
    unnamed: 'Aucun texte ici n’en parle pour vous',
    had: 'Vous l’avez déjà eu',
    aside: 'Mis de côté',
  },
  mark: {
    caution: 'Prudence',
    question: 'À demander',
    because: 'Parce que',
    ask: 'À voir avec {{whom}}.',
    readIn: 'Lu dans',
    readInMany: 'Où nous l’avons lu : {{count}} sources',
  },
  doors: {
    more: 'En savoir plus',
    why: 'Pourquoi, et ce qui changerait cela',
    sources: 'Ce que dit chaque guide',
    involves: 'Ce que cela comporte',
    studies: 'Ce que des études ont trouvé',
    pays: 'Qui le paie',
    check: 'Ce qu’il faut vérifier d’abord',
    of: '{{door}}\u00a0: {{option}}',
  },
  why: {
    of: 'Selon\u00a0: {{edition}}',
    noneOffers: 'Aucun guide d’aujourd’hui ne l’offre pour votre situation.',
    changes: 'Ce qui changerait cela',
    changesMore_one: 'et {{count}} autre de ce genre',
    changesMore_other: 'et {{count}} autres de ce genre',
    changesHint:
      'Un dossier ou une réponse peut être faux. C’est pourquoi cela vaut un coup d’œil.',
  },
  sources: {
    words: 'Dans ses propres mots',
    against: 'Il le déconseille pour votre situation',
    old: 'Ancien guide, remplacé par son éditeur',
    age: 'Sur son âge',
    silent: 'Ces guides ne parlent pas de votre situation\u00a0: {{list}}.',
    notNamed: 'Ceux-ci ne le nomment pas\u00a0: {{list}}.',
    notHeld: 'De ceux-ci, seule une partie se trouve ici',
    open: 'Le guide lui-même',
    statements: 'Ligne par ligne',
  },
  involves: {
    kind: 'Quel genre de médicament',
    given: 'Comment il est donné',
    often: 'À quelle fréquence',
    effects: 'Ce que les gens remarquent',
    read: 'Lu dans',
    questions: 'Bon à demander',
    drug: 'À propos de\u00a0: {{drug}}',
    notDrug:
      'Nous n’avons aucun texte vérifié sur ce que c’est au jour le jour. Votre équipe peut vous dire comment ce serait pour vous. Ces questions peuvent aider.',
    ask: {
      how: 'Que se passe-t-il, où, et combien de temps cela prend-il\u202f?',
      feel: 'Comment puis-je me sentir pendant et après\u202f?',
      life: 'Qu’est-ce que cela changera dans ma vie de tous les jours, mon travail et ma famille\u202f?',
      help: 'Qui appeler si quelque chose ne va pas, même la nuit\u202f?',
    },
  },
  trial: {
    what: 'Un essai est une étude avec des personnes. Il cherche à savoir si une nouvelle façon de traiter ou de soigner est meilleure ou plus sûre que celle d’aujourd’hui.',
    choose:
      'C’est vous qui choisissez. Vous pouvez dire non, et vous pouvez arrêter quand vous voulez. Vos soins n’en seront pas moins bons.',
    first:
      'Certains essais sont pour des personnes qui n’ont pas encore eu de médicament. Il vaut donc la peine de demander avant qu’un traitement commence.',
    ask: {
      is: 'Y a-t-il un essai pour moi, ici ou ailleurs\u202f?',
      instead: 'Qu’est-ce que je recevrais si je n’y participais pas\u202f?',
      risk: 'Que sait-on de ses risques, et que ne sait-on pas\u202f?',
      travel: 'À quelle fréquence devrais-je venir, et qui paie pour cela\u202f?',
    },
  },
  studies: {
    none: 'Nous n’avons aucune étude à ce sujet avec des chiffres que nous avons pu vérifier. Cela ne veut pas dire qu’il n’y en a pas.',
    lead: 'Chaque étude parle pour elle-même. Les nombres d’études différentes ne se comparent pas\u00a0: les personnes et les époques diffèrent.',
    weights: 'À quel point les experts sont sûrs',
    loading: 'Les études arrivent…',
    placebo: {
      heading: 'Comment le cancer a évolué sans médicament',
      lead: 'Dans des études plus anciennes, des gens ont reçu un placebo, un comprimé sans médicament. Ce qui leur est arrivé peut donner une idée de la suite d’un {{disease}} qui s’est propagé. On leur faisait souvent des examens. Beaucoup ont eu le médicament plus tard. Chaque cancer a son rythme. Demandez à votre équipe ce qui est probable pour vous.',
      care: 'Aucune étude ici n’a suivi des gens qui ont choisi de ne pas traiter le cancer. Les soins pour votre bien-être se poursuivent dans tous les cas.',
      watching:
        'La surveillance est pour les gens dont le cancer grossit lentement. Les gens de ces études n’avaient pas été choisis pour cela.',
    },
  },
  pays: {
    province: 'Votre province ou territoire',
    choose: 'Choisissez',
    none: 'Nous n’avons rien lu à ce sujet pour\u00a0: {{place}}.',
    approved: 'Est-ce approuvé au Canada\u202f?',
    funded: 'Ce que nous avons lu sur le paiement',
    conditions: 'À ces conditions',
    asOf: 'vrai le {{date}}',
  },
  check: {
    none: 'D’après ce que vous nous avez dit, rien de plus n’est à vérifier d’abord. Votre équipe peut voir les choses autrement.',
    lead: 'Ce qui est connu ne permet pas de les écarter. Si l’une vous concerne, dites-le à votre équipe.',
    findOut: 'Ce qui le déciderait',
  },
  risk: {
    door: 'Votre {{label}}\u00a0: un score qui aide les médecins à choisir des médicaments',
    what: 'Il dit quels médicaments envisager. Il ne dit pas comment vous irez, vous, en tant que personne.',
    settled: 'D’après vos réponses, votre {{label}} est\u00a0: {{group}}.',
    open: 'D’après vos réponses jusqu’ici, votre {{label}} pourrait être\u00a0: {{groups}}.',
    factors: 'De quoi il est fait',
  },
};
