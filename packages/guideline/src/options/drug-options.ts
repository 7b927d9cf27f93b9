import type { Option, Text } from '@renavigate/engine';
import { text, voices } from '../text.ts';

const vegfDrug = text(
  'A targeted drug that acts on VEGF, a protein that helps tumours grow blood vessels.',
  'Un médicament ciblé qui agit sur le VEGF, une protéine qui aide les tumeurs à former des vaisseaux sanguins.',
);
const mtorDrug = text(
  'A targeted drug that acts on mTOR, a protein that helps cells grow.',
  'Un médicament ciblé qui agit sur la mTOR, une protéine qui aide les cellules à grossir.',
);
const pair = text(
  'Two drugs given together. One helps the immune system. The other blocks the growth of blood vessels in tumours.',
  'Deux médicaments donnés ensemble. L’un aide le système immunitaire. L’autre bloque la formation de vaisseaux sanguins dans les tumeurs.',
);

function drug<const Id extends string>(
  id: Id,
  group: 'targeted' | 'immunotherapy' | 'combination',
  names: readonly [en: string, fr: string],
  brands: string | undefined,
  description: Text,
) {
  const [en, fr] = names;
  const name = text(en, fr);
  const patient = brands === undefined ? name : text(`${en} (${brands})`, `${fr} (${brands})`);
  return { id, group, label: voices(patient, name), description };
}

/** Single drugs and drugs given together, each by name. */
export const drugOptions = [
  drug('sorafenib', 'targeted', ['sorafenib', 'sorafénib'], 'Nexavar', vegfDrug),
  drug('pazopanib', 'targeted', ['pazopanib', 'pazopanib'], 'Votrient', vegfDrug),
  drug('axitinib', 'targeted', ['axitinib', 'axitinib'], 'Inlyta', vegfDrug),
  drug('sunitinib', 'targeted', ['sunitinib', 'sunitinib'], 'Sutent', vegfDrug),
  drug('cabozantinib', 'targeted', ['cabozantinib', 'cabozantinib'], 'Cabometyx', vegfDrug),
  drug('tivozanib', 'targeted', ['tivozanib', 'tivozanib'], undefined, vegfDrug),
  drug('bevacizumab', 'targeted', ['bevacizumab', 'bévacizumab'], 'Avastin', vegfDrug),
  drug('temsirolimus', 'targeted', ['temsirolimus', 'temsirolimus'], 'Torisel', mtorDrug),
  drug('everolimus', 'targeted', ['everolimus', 'évérolimus'], 'Afinitor', mtorDrug),
  drug(
    'lenvatinib',
    'targeted',
    ['lenvatinib', 'lenvatinib'],
    'Lenvima',
    text(
      'A targeted drug. It blocks tyrosine kinase, a protein on the surface of cells.',
      'Un médicament ciblé. Il bloque la tyrosine kinase, une protéine à la surface des cellules.',
    ),
  ),
  drug(
    'lenvatinibEverolimus',
    'targeted',
    ['lenvatinib with everolimus', 'lenvatinib avec évérolimus'],
    'Lenvima, Afinitor',
    text('Two targeted drugs given together.', 'Deux médicaments ciblés. On les donne ensemble.'),
  ),
  drug(
    'belzutifan',
    'targeted',
    ['belzutifan', 'belzutifan'],
    'Welireg',
    text(
      'A targeted drug that blocks HIF-2α, a protein that helps tumours grow.',
      'Un médicament ciblé qui bloque la HIF-2α, une protéine qui aide les tumeurs à grossir.',
    ),
  ),
  drug(
    'nivolumab',
    'immunotherapy',
    ['nivolumab', 'nivolumab'],
    'Opdivo',
    text(
      'A drug that helps the immune system find and destroy cancer cells.',
      'Un médicament qui aide le système immunitaire à trouver et à détruire les cellules du cancer.',
    ),
  ),
  drug(
    'nivolumabIpilimumab',
    'immunotherapy',
    ['nivolumab with ipilimumab', 'nivolumab avec ipilimumab'],
    'Opdivo, Yervoy',
    text(
      'Two drugs given together. They help the immune system find and destroy cancer cells.',
      'Deux médicaments donnés ensemble. Ils aident le système immunitaire à trouver et à détruire les cellules du cancer.',
    ),
  ),
  drug(
    'highDoseInterleukin2',
    'immunotherapy',
    ['high-dose interleukin-2', 'interleukine-2 à forte dose'],
    'Proleukin',
    text(
      'A drug, given into a vein at a high dose, that wakes up the immune system.',
      'Un médicament, donné dans une veine à forte dose, qui éveille le système immunitaire.',
    ),
  ),
  drug(
    'interferonAlfa',
    'immunotherapy',
    ['interferon alfa', 'interféron alfa'],
    'Intron A',
    text(
      'An older drug that wakes up the immune system.',
      'Un médicament plus ancien. Il éveille le système immunitaire.',
    ),
  ),
  drug(
    'pembrolizumabAxitinib',
    'combination',
    ['pembrolizumab with axitinib', 'pembrolizumab avec axitinib'],
    'Keytruda, Inlyta',
    pair,
  ),
  drug(
    'nivolumabCabozantinib',
    'combination',
    ['nivolumab with cabozantinib', 'nivolumab avec cabozantinib'],
    'Opdivo, Cabometyx',
    pair,
  ),
  drug(
    'lenvatinibPembrolizumab',
    'combination',
    ['lenvatinib with pembrolizumab', 'lenvatinib avec pembrolizumab'],
    'Lenvima, Keytruda',
    pair,
  ),
  drug(
    'avelumabAxitinib',
    'combination',
    ['avelumab with axitinib', 'avélumab avec axitinib'],
    'Bavencio, Inlyta',
    pair,
  ),
  drug(
    'nivolumabIpilimumabCabozantinib',
    'combination',
    ['nivolumab with ipilimumab and cabozantinib', 'nivolumab avec ipilimumab et cabozantinib'],
    'Opdivo, Yervoy, Cabometyx',
    text(
      'Three drugs given together. Two help the immune system. One blocks the growth of blood vessels in tumours.',
      'Trois médicaments donnés ensemble. Deux aident le système immunitaire. Un bloque la formation de vaisseaux sanguins dans les tumeurs.',
    ),
  ),
] as const satisfies readonly Option[];
