import type { Words } from '../../../language/words/words-type.ts';
import type { en } from './en.ts';

export const fr: Words<typeof en> = {
  heading: 'À propos de cet outil',
  who: {
    heading: 'Qui le fait, et qui paie',
    text: 'Des bénévoles le font comme projet ouvert. Ce sont des gens du logiciel, pas des médecins. Aucun fabricant de médicaments ne le paie. Personne parmi eux ne gagne plus si vous choisissez un traitement plutôt qu’un autre.',
  },
  disease: {
    heading: 'De quoi il parle',
    text: 'D’un {{disease}} qui est revenu après un traitement, ou qui s’est propagé. Il y a des traitements, et des soins qui aident à se sentir mieux. La suite sans traitement varie d’une personne à l’autre. Des études ont vu cette suite chez des gens qui n’avaient pas eu de médicament. Vous les trouvez dans vos options, aux soins qui ne traitent pas le cancer, sous «\u202fCe que des études ont trouvé\u202f». Demandez à votre équipe ce qui est probable pour vous.',
  },
  decision: {
    heading: 'Ce qui est à décider',
    text: 'Quel traitement ou quels soins viennent ensuite pour vous, et quand. Ne pas être traité maintenant, ou pas du tout, est un des choix.',
  },
  chosen: {
    heading: 'Comment les guides et les études ont été choisis',
    text: 'Nous avons des guides du Canada et deux des États-Unis que nous avons pu lire ligne par ligne. Les études sont celles sur lesquelles ces guides reposent, là où nous avons pu vérifier chaque chiffre dans un texte publié. Ce que nous n’avons pas pu vérifier est laissé de côté, et listé dans «\u202fVoir l’intérieur d’un guide\u202f». Personne n’a payé pour y être.',
  },
  sure: {
    heading: 'À quel point c’est sûr',
    text: 'Chaque chiffre vient avec son étude, sa date et sa marge d’erreur. Les études parlent de groupes. Personne ne peut en tirer comment ira une personne.',
  },
  update: {
    heading: 'Comment il est tenu à jour',
    text: 'Un guide publié reste ici tel quel. Quand nous en lisons un plus récent, il est mis à côté de l’ancien, qui est alors marqué comme remplacé. Les faits sur le paiement portent leur date, et une note quand ils ont un an. Il n’y a pas de jour fixe pour la prochaine mise à jour. Le guide le plus récent ici est de mai 2025. Les guides et les études ont été lus en novembre 2026.',
  },
  reading: {
    heading: 'À quel point c’est difficile à lire',
    text: 'Les textes pour vous sont écrits pour la 8e année ou moins, en français et en anglais. Un test le mesure.',
  },
  checked: {
    heading: 'Qui l’a vérifié',
    text: 'Aucun médecin, infirmier ou patient hors du projet ne l’a encore vérifié. Il n’a pas été essayé avec des personnes devant ce choix. Les éditeurs des guides ne l’ont pas révisé.',
  },
  private: {
    heading: 'Ce qui arrive à vos réponses',
    text: 'Elles restent dans cet onglet du navigateur. Rien n’est envoyé. Rien n’est compté. Fermez l’onglet et elles disparaissent, sauf si vous avez choisi de les garder sur cet appareil.',
  },
};
