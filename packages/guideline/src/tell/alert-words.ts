import { text, voices } from '../base/text.ts';

/** What is said around alerts. What it needs from outside stands in braces. */
export const alertWords = {
  heading: {
    result: voices(
      text(
        'Results that cannot wait: call your cancer team today, or go to an emergency department',
        'Des résultats qui ne peuvent pas attendre : appelez votre équipe de soins aujourd’hui, ou allez à l’urgence',
      ),
      text('Results that cannot wait', 'Résultats qui ne peuvent pas attendre'),
    ),
    sign: voices(
      text(
        'Danger signs: get help today, before you read on',
        'Signes de danger : demandez de l’aide aujourd’hui, avant de lire la suite',
      ),
      text('Danger signs that cannot wait', 'Signes de danger qui ne peuvent pas attendre'),
    ),
    both: voices(
      text(
        'Danger signs and results that cannot wait: get help today, before you read on',
        'Signes de danger et résultats qui ne peuvent pas attendre : demandez de l’aide aujourd’hui, avant de lire la suite',
      ),
      text(
        'Danger signs and results that cannot wait',
        'Signes de danger et résultats qui ne peuvent pas attendre',
      ),
    ),
  },
  headingIfRight: voices(
    text('Check this number today', 'Vérifiez ce chiffre aujourd’hui'),
    text('Check this value first', 'Vérifier d’abord cette valeur'),
  ),
  /** Before the sources, where they are folded. */
  sources: text('Where we read this', 'Où nous l’avons lu'),
  ifRight: voices(
    text(
      'If this number is right, it cannot wait: {label}',
      'Si ce chiffre est exact, cela ne peut pas attendre : {label}',
    ),
    text(
      'If this value is right, it cannot wait: {label}',
      'Si cette valeur est exacte, cela ne peut pas attendre : {label}',
    ),
  ),
};
