import type { Words } from '../../../language/words/words-type.ts';
import type { en } from './en.ts';

export const fr: Words<typeof en> = {
  place: 'Bienvenue',
  heading: 'Quand un {{disease}} revient\u00a0: ce qui peut être offert, et quoi demander',
  does: 'Vous répondez à de courtes questions. Vous voyez quels traitements des guides publiés nomment pour une situation comme la vôtre, et pourquoi.',
  doesNot:
    'Ce site ne vous dit pas quoi prendre. Il ne peut pas savoir tout ce que votre équipe de soins sait de vous.',
  decides: 'C’est vous qui décidez, avec votre équipe. Renavigate vous aide à poser vos questions.',
  questions:
    'Il y a au plus 12 courtes pages. «\u202fJe ne sais pas\u202f» est toujours une bonne réponse. Vous pouvez arrêter quand vous voulez et voir ce qui est déjà clair.',
  stays: 'Rien de ce que vous répondez ne quitte cet appareil. Fermez l’onglet, et tout s’efface.',
  start: 'Commencer',
  goOn: 'Poursuivre les questions',
  seeOptions: 'Voir les options jusqu’ici',
  forTeam: 'Je fais partie de l’équipe de soins',
  sources: 'D’où vient l’information',
  sourcesAre: 'De ces guides, chacun avec sa date. Aucun de ces organismes n’a vérifié ce site.',
  madeBy:
    'Renavigate est un projet libre et gratuit de spécialistes en informatique. Aucun fabricant de médicaments ne le paie. Aucun médecin ne l’a encore vérifié.',
  about: 'En savoir plus sur cet outil',
};
