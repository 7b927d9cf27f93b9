import { is, not, type UnheldPart } from '@renavigate/engine';
import { text } from '../../base/text.ts';
import { histology } from '../../terms/histology.ts';
import { everyOption, everyOptionOf } from './unheld.ts';

/** What neither of the two KCRNC papers is held of beside its table on drugs for clear cell cancer. */
export function besideTheTable(edition: string) {
  return [
    {
      id: `${edition}-other-kinds`,
      label: text('other kinds of kidney cancer', 'les autres types de cancer du rein'),
      options: everyOption,
      when: not(is(histology, 'clearCell')),
      beyondScope: true,
    },
    {
      id: `${edition}-surgery`,
      label: text('surgery', 'la chirurgie'),
      options: everyOptionOf('surgery'),
    },
    {
      id: `${edition}-radiation`,
      label: text('radiation', 'la radiothérapie'),
      options: ['externalRadiation', 'metastasisDirectedTherapy'],
    },
  ] as const satisfies readonly UnheldPart[];
}
