import type { TermValue } from '@renavigate/engine';
import { text, voices } from '../text.ts';
import { atc, rxnorm } from './systems.ts';

/**
 * The drugs that a kidney cancer record may name. A code is here only if it was seen together with its
 * meaning in a retrieved source; everolimus is known by its cancer code alone, not by the one for transplants.
 */
export const drugValues = [
  {
    id: 'sorafenib',
    label: voices(
      text('sorafenib (Nexavar)', 'sorafénib (Nexavar)'),
      text('sorafenib', 'sorafénib'),
    ),
    codes: [{ system: atc, code: 'L01EX02', display: 'sorafenib' }],
    alsoCalled: ['Nexavar', 'sorafénib'],
  },
  {
    id: 'pazopanib',
    label: voices(
      text('pazopanib (Votrient)', 'pazopanib (Votrient)'),
      text('pazopanib', 'pazopanib'),
    ),
    codes: [
      { system: atc, code: 'L01EX03', display: 'pazopanib' },
      { system: rxnorm, code: '714438', display: 'pazopanib' },
    ],
    alsoCalled: ['Votrient'],
  },
  {
    id: 'axitinib',
    label: voices(text('axitinib (Inlyta)', 'axitinib (Inlyta)'), text('axitinib', 'axitinib')),
    codes: [
      { system: atc, code: 'L01EK01', display: 'axitinib' },
      { system: rxnorm, code: '1242999', display: 'axitinib' },
    ],
    alsoCalled: ['Inlyta'],
  },
  {
    id: 'sunitinib',
    label: voices(text('sunitinib (Sutent)', 'sunitinib (Sutent)'), text('sunitinib', 'sunitinib')),
    codes: [
      { system: atc, code: 'L01EX01', display: 'sunitinib' },
      { system: rxnorm, code: '357977', display: 'sunitinib' },
    ],
    alsoCalled: ['Sutent'],
  },
  {
    id: 'cabozantinib',
    label: voices(
      text('cabozantinib (Cabometyx)', 'cabozantinib (Cabometyx)'),
      text('cabozantinib', 'cabozantinib'),
    ),
    codes: [{ system: atc, code: 'L01EX07', display: 'cabozantinib' }],
    alsoCalled: ['Cabometyx'],
  },
  {
    id: 'temsirolimus',
    label: voices(
      text('temsirolimus (Torisel)', 'temsirolimus (Torisel)'),
      text('temsirolimus', 'temsirolimus'),
    ),
    codes: [
      { system: atc, code: 'L01EG01', display: 'temsirolimus' },
      { system: rxnorm, code: '657797', display: 'temsirolimus' },
    ],
    alsoCalled: ['Torisel'],
  },
  {
    id: 'everolimus',
    label: voices(
      text('everolimus (Afinitor)', 'évérolimus (Afinitor)'),
      text('everolimus', 'évérolimus'),
    ),
    codes: [
      { system: atc, code: 'L01EG02', display: 'everolimus' },
      { system: rxnorm, code: '141704', display: 'everolimus' },
    ],
    alsoCalled: ['Afinitor', 'évérolimus'],
  },
  {
    id: 'lenvatinib',
    label: voices(
      text('lenvatinib (Lenvima)', 'lenvatinib (Lenvima)'),
      text('lenvatinib', 'lenvatinib'),
    ),
    codes: [
      { system: atc, code: 'L01EX08', display: 'lenvatinib' },
      { system: rxnorm, code: '1603296', display: 'lenvatinib' },
    ],
    alsoCalled: ['Lenvima'],
  },
  {
    id: 'nivolumab',
    label: voices(text('nivolumab (Opdivo)', 'nivolumab (Opdivo)'), text('nivolumab', 'nivolumab')),
    codes: [
      { system: atc, code: 'L01FF01', display: 'nivolumab' },
      { system: rxnorm, code: '1597876', display: 'nivolumab' },
    ],
    alsoCalled: ['Opdivo'],
  },
  {
    id: 'ipilimumab',
    label: voices(
      text('ipilimumab (Yervoy)', 'ipilimumab (Yervoy)'),
      text('ipilimumab', 'ipilimumab'),
    ),
    codes: [
      { system: atc, code: 'L01FX04', display: 'ipilimumab' },
      { system: rxnorm, code: '1094833', display: 'ipilimumab' },
    ],
    alsoCalled: ['Yervoy'],
  },
  {
    id: 'pembrolizumab',
    label: voices(
      text('pembrolizumab (Keytruda)', 'pembrolizumab (Keytruda)'),
      text('pembrolizumab', 'pembrolizumab'),
    ),
    codes: [
      { system: atc, code: 'L01FF02', display: 'pembrolizumab' },
      { system: rxnorm, code: '1547545', display: 'pembrolizumab' },
    ],
    alsoCalled: ['Keytruda'],
  },
  {
    id: 'aldesleukin',
    label: voices(
      text('aldesleukin (interleukin-2) (Proleukin)', 'aldesleukine (interleukine-2) (Proleukin)'),
      text('aldesleukin (interleukin-2)', 'aldesleukine (interleukine-2)'),
    ),
    codes: [
      { system: atc, code: 'L03AC01', display: 'aldesleukin (interleukin-2)' },
      { system: rxnorm, code: '70223', display: 'aldesleukin (interleukin-2)' },
    ],
    alsoCalled: ['Proleukin', 'interleukin-2', 'interleukine-2', 'IL-2', 'aldesleukine'],
  },
  {
    id: 'belzutifan',
    label: voices(
      text('belzutifan (Welireg)', 'belzutifan (Welireg)'),
      text('belzutifan', 'belzutifan'),
    ),
    codes: [{ system: atc, code: 'L01XX74', display: 'belzutifan' }],
    alsoCalled: ['Welireg'],
  },
  {
    id: 'tivozanib',
    label: voices(text('tivozanib', 'tivozanib'), text('tivozanib', 'tivozanib')),
    codes: [{ system: atc, code: 'L01EK03', display: 'tivozanib' }],
    alsoCalled: [],
  },
  {
    id: 'avelumab',
    label: voices(text('avelumab (Bavencio)', 'avélumab (Bavencio)'), text('avelumab', 'avélumab')),
    codes: [
      { system: atc, code: 'L01FF04', display: 'avelumab' },
      { system: rxnorm, code: '1875534', display: 'avelumab' },
    ],
    alsoCalled: ['Bavencio', 'avélumab'],
  },
  {
    id: 'atezolizumab',
    label: voices(
      text('atezolizumab (Tecentriq)', 'atézolizumab (Tecentriq)'),
      text('atezolizumab', 'atézolizumab'),
    ),
    codes: [
      { system: atc, code: 'L01FF05', display: 'atezolizumab' },
      { system: rxnorm, code: '1792776', display: 'atezolizumab' },
    ],
    alsoCalled: ['Tecentriq', 'atézolizumab'],
  },
  {
    id: 'bevacizumab',
    label: voices(
      text('bevacizumab (Avastin)', 'bévacizumab (Avastin)'),
      text('bevacizumab', 'bévacizumab'),
    ),
    codes: [
      { system: atc, code: 'L01FG01', display: 'bevacizumab' },
      { system: rxnorm, code: '253337', display: 'bevacizumab' },
    ],
    alsoCalled: ['Avastin', 'bévacizumab'],
  },
  {
    id: 'interferonAlfa',
    label: voices(
      text('interferon alfa (Intron A)', 'interféron alfa (Intron A)'),
      text('interferon alfa', 'interféron alfa'),
    ),
    codes: [
      { system: atc, code: 'L03AB05', display: 'interferon alfa' },
      { system: atc, code: 'L03AB04', display: 'interferon alfa' },
    ],
    alsoCalled: ['Intron A', 'interferon', 'interféron alfa'],
  },
] as const satisfies readonly TermValue[];

/** A drug that is known by its name. */
export type Drug = (typeof drugValues)[number]['id'];

/** What a question about drugs can be answered with: the drugs known by name, and any other one. */
export const drugAnswers = [
  ...drugValues,
  {
    id: 'other',
    label: voices(
      text(
        'another cancer drug, or a drug from a study',
        'un autre médicament contre le cancer, ou un médicament d’une étude',
      ),
      text('another systemic drug, or a trial drug', 'autre médicament systémique, ou d’un essai'),
    ),
  },
] as const satisfies readonly TermValue[];
