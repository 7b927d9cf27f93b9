import { text } from '../../base/text.ts';
import { interim } from '../trial/looks.ts';
import { clearCell, everyone, notYetTreated } from '../trial/populations.ts';
import type { Trial } from '../trial/trial.ts';
import { arm, between, reported } from '../trial/write.ts';

const withBelzutifan = arm(
  'pembrolizumabLenvatinibBelzutifan',
  text(
    'pembrolizumab with lenvatinib and belzutifan',
    'pembrolizumab avec lenvatinib et belzutifan',
  ),
  [],
);
const withQuavonlimab = arm(
  'pembrolizumabQuavonlimabLenvatinib',
  text(
    'pembrolizumab and quavonlimab with lenvatinib',
    'pembrolizumab et quavonlimab avec lenvatinib',
  ),
  [],
);
const pair = arm(
  'lenvatinibPembrolizumab',
  text('lenvatinib with pembrolizumab', 'lenvatinib avec pembrolizumab'),
  [],
  'lenvatinibPembrolizumab',
  'checkpointInhibitorWithVegfDrug',
);

const missed = [
  text(
    'Neither three-drug treatment was better. The maker gave no figures.',
    'Aucun des traitements à trois médicaments n’était meilleur. Le fabricant n’a donné aucun chiffre.',
  ),
];

/** LITESPARK-012: three drugs against two. Only that it failed was read. */
export const litespark012: Trial = {
  id: 'litespark-012',
  name: text('LITESPARK-012', 'LITESPARK-012'),
  phase: '3',
  line: 'first',
  setting: text('advanced disease not yet treated', 'maladie avancée non encore traitée'),
  population: text('clear cell', 'à cellules claires'),
  design: text(
    'randomised; planned to decide on progression and survival',
    'à répartition aléatoire ; prévu pour juger la progression et la survie',
  ),
  plain: text(
    'People with advanced clear cell kidney cancer that had not been treated with drugs. Three drugs together were compared with two of them, lenvatinib and pembrolizumab. The third drug did not help.',
    'Des personnes atteintes d’un cancer du rein à cellules claires avancé qui n’avait pas reçu de médicaments. Trois médicaments ensemble ont été comparés à deux d’entre eux, le lenvatinib et le pembrolizumab. Le troisième n’a pas aidé.',
  ),
  tookIn: [clearCell, notYetTreated],
  arms: [withBelzutifan, withQuavonlimab, pair],
  outcomes: [
    {
      id: 'pfs-interim',
      row: 'EV26-LS012',
      endpoint: 'pfs',
      population: everyone,
      analysis: reported(2026, interim),
      figures: between(
        'pembrolizumabLenvatinibBelzutifan',
        'pembrolizumabQuavonlimabLenvatinib',
        'lenvatinibPembrolizumab',
      ),
      primary: true,
      notes: missed,
      citation: 'sec-news2026',
    },
    {
      id: 'os-interim',
      row: 'EV26-LS012',
      endpoint: 'os',
      population: everyone,
      analysis: reported(2026, interim),
      figures: between(
        'pembrolizumabLenvatinibBelzutifan',
        'pembrolizumabQuavonlimabLenvatinib',
        'lenvatinibPembrolizumab',
      ),
      primary: true,
      notes: missed,
      citation: 'sec-news2026',
    },
  ],
  notes: [
    text(
      'Three drugs together belong in a trial only.',
      'Trois médicaments ensemble n’ont leur place que dans un essai.',
    ),
  ],
  citations: [
    {
      id: 'sec-news2026',
      kind: 'secondary',
      title: 'News summary of the makers’ update on LITESPARK-012 (2026-04-21)',
      medium: 'tradePress',
      year: 2026,
      url: 'https://allmind.ai/news/df3a4be4081fe9f60fef5ee8169a98d3e3a175db2029e2e76dbf841dea5f52d3',
      read: 'body',
    },
  ],
};
