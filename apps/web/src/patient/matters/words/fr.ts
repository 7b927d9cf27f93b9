import type { Words } from '../../../language/words/words-type.ts';
import type { en } from './en.ts';

export const fr: Words<typeof en> = {
  heading: 'Ce qui compte pour vous',
  lead: 'Des personnes avec le même cancer peuvent vouloir des choses différentes. Ceci met vos questions en ordre. Cela ne change pas les traitements que vous voyez.',
  legend: 'À quel point cela compte-t-il pour vous maintenant\u202f?',
  lot: 'Beaucoup',
  little: 'Un peu',
  not: 'Pas maintenant',
  next: 'Ensuite\u00a0: questions pour votre équipe',
  time: 'Vivre le plus longtemps possible',
  well: 'Me sentir le mieux possible',
  visits: 'Peu de visites et de nuits à l’hôpital',
  pills: 'Des comprimés à la maison plutôt qu’une perfusion',
  tired: 'Ne pas être très fatigué',
  gut: 'Pas de maux de ventre ni de diarrhée',
  skin: 'Pas de douleurs aux mains, aux pieds ou à la peau',
  immune: 'Peu de risque que mes défenses attaquent mon corps',
  work: 'Continuer mon travail ou mes loisirs',
  people: 'M’occuper de gens qui ont besoin de moi',
  scans: 'Peu d’examens et de prises de sang',
  home: 'Être traité près de chez moi',
  cost: 'Ce que cela me coûte',
  know: 'Savoir à quoi m’attendre',
  own: 'Autre chose qui compte pour moi',
  ownBrought: 'Ces mots sont venus avec un lien.',
  ownHint:
    'Si vous le voulez. Cela va tel quel sur vos pages et dans votre lien. Rien n’est envoyé.',
  steps: {
    heading: 'Une façon de décider, pas à pas',
    one: 'Dites ce qui est à décider, et pour quand. Demandez à votre équipe combien de temps vous avez.',
    two: 'Regardez chaque option\u00a0: que peut-elle vous apporter, et que peut-elle vous coûter\u202f?',
    three: 'Pesez-la selon ce qui compte pour vous, comme plus haut.',
    four: 'Dites ce qu’il vous manque\u00a0: des faits, du soutien, un deuxième avis.',
    five: 'Prévoyez la prochaine étape. Vous pourrez changer d’idée plus tard.',
  },
  question: {
    time: 'Que peut changer chaque option pour la durée de ma vie\u202f? À quel point est-ce sûr\u202f?',
    well: 'Quelle option me permet de me sentir le mieux possible\u202f? Quels soins m’aident à aller mieux\u202f?',
    visits:
      'À quelle fréquence devrais-je venir avec chaque option\u202f? Devrais-je passer des nuits à l’hôpital\u202f?',
    pills: 'Quelles options sont des comprimés à prendre à la maison\u202f?',
    tired: 'À quel point est-on fatigué avec chaque option\u202f? Qu’est-ce qui aide\u202f?',
    gut: 'Quelles options dérangent le ventre\u202f? Qu’est-ce qui aide\u202f?',
    skin: 'Quelles options font mal aux mains, aux pieds ou à la peau\u202f? Comment l’éviter\u202f?',
    immune:
      'Mes défenses pourraient-elles attaquer mon corps\u202f? Comment le verrais-je, et quand dois-je appeler\u202f?',
    work: 'Pourrais-je travailler avec chaque option\u202f? Quand aurais-je besoin de repos\u202f?',
    people:
      'Je m’occupe d’autres personnes. De quelle aide aurais-je besoin avec chaque option\u202f?',
    scans:
      'Combien d’examens et de prises de sang viennent avec chaque option\u202f? Certains peuvent-ils se faire près de chez moi\u202f?',
    home: 'Quelles options peuvent être données près de chez moi\u202f?',
    cost: 'Que devrais-je payer moi-même\u202f? Qui peut m’aider à le savoir\u202f?',
    know: 'À quoi ressembleraient les premières semaines\u202f? Quand saurions-nous si cela marche\u202f?',
  },
};
