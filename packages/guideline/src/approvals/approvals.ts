import type { OptionId } from '@renavigate/engine';
import { text } from '../base/text.ts';
import type { Approval } from './telling.ts';

const healthCanada = text('Health Canada', 'Santé Canada');
const authorized = text('Authorized.', 'Autorisé.');

/** Decisions of Canadian bodies, as far as they were read. What is not here is unknown, not refused. */
export const approvals: readonly Approval[] = [
  {
    id: 'CA-1',
    alsoIn: ['nivolumab/healthCanada/0'],
    optionIds: ['nivolumab'],
    indication: text(
      'For clear cell kidney cancer that is advanced or has spread. The person has had a drug that blocks the growth of blood vessels (anti-angiogenic).',
      'Pour un cancer du rein à cellules claires qui est avancé ou s’est propagé. La personne a déjà eu un médicament qui bloque la formation de vaisseaux sanguins (antiangiogénique).',
    ),
    body: healthCanada,
    decision: authorized,
    document: 'Regulatory Decision Summary RDS00095',
    url: 'https://dhpp.hpfb-dgpsa.ca/documents-d-examen/ressource/RDS00095',
  },
  {
    id: 'CA-2',
    alsoIn: ['nivolumab/healthCanada/1', 'ipilimumab/healthCanada/0'],
    optionIds: ['nivolumabIpilimumab'],
    indication: text(
      'For adults with advanced kidney cancer. Their risk is intermediate or poor. The request for approval adds: whatever was given before.',
      'Pour des adultes avec un cancer du rein avancé. Leur risque est intermédiaire ou élevé. La demande d’approbation ajoute : peu importe ce qui a été donné avant.',
    ),
    body: healthCanada,
    decision: authorized,
    document: 'Regulatory Decision Summary RDS00382, control number 212067',
    url: 'https://hpr-rps.hres.ca/reg-content/regulatory-decision-summary-detail.php?lang=en&linkID=RDS00382',
    date: '2018',
  },
  {
    id: 'CA-3',
    optionIds: ['nivolumabCabozantinib'],
    indication: text(
      'For adults, as the first drug treatment. The kidney cancer has spread, or it is advanced and neither surgery nor radiation can cure it.',
      'Pour des adultes, comme premier traitement par médicaments. Le cancer du rein s’est propagé, ou il est avancé et ni la chirurgie ni la radiothérapie ne peut le guérir.',
    ),
    body: healthCanada,
    decision: authorized,
    document: 'Regulatory Decision Summary RDS00872, control number 245851',
    url: 'https://dhpp.hpfb-dgpsa.ca/review-documents/resource/RDS00872',
    changes: text(
      'The KCRNC 2021 table marks this pair as not yet approved in Canada. That mark is out of date.',
      'Le tableau du KCRNC 2021 marque ce duo comme pas encore approuvé au Canada. Cette marque n’est plus à jour.',
    ),
  },
  {
    id: 'CA-4',
    optionIds: ['lenvatinibPembrolizumab'],
    indication: text(
      'For adults who have had no drug treatment for cancer that spread. The kidney cancer has spread, or it is advanced and neither surgery nor radiation can cure it.',
      'Pour des adultes qui n’ont reçu aucun traitement médicamenteux pour un cancer propagé. Le cancer du rein s’est propagé, ou il est avancé et ni la chirurgie ni la radiothérapie ne peut le guérir.',
    ),
    body: text('CADTH', 'ACMTS (CADTH)'),
    decision: text(
      'Advice to pay for it with conditions: in an expert outpatient cancer setting, only as the pair, and at a lower price.',
      'Avis de le payer à certaines conditions : dans un milieu expert de soins ambulatoires du cancer, seulement comme duo, et à un prix plus bas.',
    ),
    document: 'Reimbursement recommendation PC0268',
    url: 'https://canjhealthtechnol.ca/index.php/cjht/article/download/PC0268/792?inline=1',
    changes: text(
      'This is about who pays. The authorization by Health Canada stands apart.',
      'Ceci parle du paiement. L’autorisation de Santé Canada est à part.',
    ),
  },
  {
    id: 'CA-5',
    alsoIn: ['belzutifan/healthCanada/0'],
    optionIds: ['belzutifan'],
    indication: text(
      'Adults with von Hippel-Lindau disease (VHL). Their kidney cancer has not spread and needs treatment. Surgery is not needed right away. It also covers tumours of VHL in the brain, spine or pancreas (CNS haemangioblastoma, pNET).',
      'Adultes atteints de la maladie de von Hippel-Lindau (VHL) dont le cancer du rein ne s’est pas propagé et doit être traité, quand une chirurgie n’est pas nécessaire tout de suite. Elle couvre aussi des tumeurs de la VHL au cerveau, à la moelle ou au pancréas (hémangioblastome du SNC, TNEp).',
    ),
    body: text('Health Canada; CADTH', 'Santé Canada ; ACMTS (CADTH)'),
    decision: text(
      'Health Canada: authorized. CADTH: advice to pay for it with conditions.',
      'Santé Canada : autorisé. ACMTS : avis de le payer à certaines conditions.',
    ),
    document: 'RDS01061; PC0309',
    url: 'https://dhpp.hpfb-dgpsa.ca/review-documents/resource/RDS01061',
    date: '2023-07-11',
    changes: text(
      'This is not an approval for kidney cancer that has spread.',
      'Ce n’est pas une approbation pour un cancer du rein qui s’est propagé.',
    ),
  },
  {
    id: 'CA-7',
    alsoIn: ['axitinib/healthCanada/1', 'pembrolizumab/healthCanada/0', 'CA26-1'],
    optionIds: ['pembrolizumabAxitinib'],
    indication: text(
      'Kidney cancer that is advanced or has spread, as the first drug treatment.',
      'Cancer du rein avancé ou qui s’est propagé, comme premier traitement par médicaments.',
    ),
    body: healthCanada,
    decision: text(
      'Approved by April 2021: the maker announced it on 2020-01-23, and the KCRNC 2021 table does not mark it as not yet approved. The decision itself was not read.',
      'Approuvé avant avril 2021 : le fabricant l’a annoncé le 2020-01-23, et le tableau du KCRNC 2021 ne le marque pas comme pas encore approuvé. La décision elle-même n’a pas été lue.',
    ),
    date: '2020-01-23',
  },
  {
    id: 'cabozantinib/healthCanada/0',
    optionIds: ['cabozantinib'],
    indication: text(
      'Adults with advanced kidney cancer who have had a drug that acts on VEGF.',
      'Adultes atteints d’un cancer du rein avancé qui ont reçu un médicament qui agit sur le VEGF.',
    ),
    body: healthCanada,
    decision: text(
      'Authorized, as the Canadian product monograph says.',
      'Autorisé, comme le dit la monographie canadienne du produit.',
    ),
    document: 'Cabometyx product monograph',
    date: '2018-09-13',
  },
  {
    id: 'lenvatinib/healthCanada/0',
    optionIds: ['lenvatinibEverolimus'],
    indication: text(
      'With everolimus, for advanced kidney cancer after one drug that acts on VEGF.',
      'Avec l’évérolimus, pour un cancer du rein avancé après un médicament qui agit sur le VEGF.',
    ),
    body: healthCanada,
    decision: text(
      'Authorized, as the Canadian product monograph says.',
      'Autorisé, comme le dit la monographie canadienne du produit.',
    ),
    document: 'Lenvima product monograph',
    date: '2018-12-19',
  },
  {
    id: 'CA26-2',
    alsoIn: ['lenvatinib/healthCanada/1', 'pembrolizumab/healthCanada/1'],
    optionIds: ['lenvatinibPembrolizumab'],
    indication: text(
      'For adults. The kidney cancer has spread, or it is advanced and neither surgery nor radiation can cure it. They have had no drug treatment for cancer that has spread.',
      'Pour des adultes. Le cancer du rein s’est propagé, ou il est avancé et ni la chirurgie ni la radiothérapie ne peut le guérir. Ils n’ont eu aucun médicament pour un cancer propagé.',
    ),
    body: healthCanada,
    decision: authorized,
    document: 'Regulatory Decision Summary RDS00949',
    url: 'https://dhpp.hpfb-dgpsa.ca/review-documents/resource/RDS00949',
    changes: text(
      'The KCRNC 2021 table marks this pair as not yet approved in Canada. That mark is out of date. A drug given after surgery is not named as a bar.',
      'Le tableau du KCRNC 2021 marque ce duo comme pas encore approuvé au Canada. Cette marque n’est plus à jour. Un médicament donné après une chirurgie n’est pas nommé comme un obstacle.',
    ),
  },
  {
    id: 'CA26-3',
    optionIds: ['adjuvantPembrolizumab'],
    indication: text(
      'After the kidney was removed, or the kidney and the metastases. The chance that the cancer comes back is medium-high or high.',
      'Après l’ablation du rein, ou du rein et des métastases. Le risque que le cancer revienne est moyen-élevé ou élevé.',
    ),
    body: healthCanada,
    decision: authorized,
    document: 'Regulatory Decision Summary RDS01069',
    url: 'https://dhpp.hpfb-dgpsa.ca/review-documents/resource/RDS01069',
    date: '2022-10',
    changes: text(
      'It names no kind of kidney cancer. The study, and British Columbia, ask for clear cells.',
      'Elle ne nomme aucun type de cancer du rein. L’étude, et la Colombie-Britannique, demandent des cellules claires.',
    ),
  },
  {
    id: 'CA26-4',
    alsoIn: ['CA26-5'],
    optionIds: ['nivolumab', 'nivolumabCabozantinib', 'nivolumabIpilimumab'],
    indication: text(
      'Nivolumab under the skin, for the same uses as into a vein: alone, with a drug that acts on VEGF, or alone after the doses with ipilimumab.',
      'Nivolumab sous la peau, pour les mêmes usages que dans une veine : seul, avec un médicament qui agit sur le VEGF, ou seul après les doses avec l’ipilimumab.',
    ),
    body: healthCanada,
    decision: text(
      'Authorized, as the maker announced. The decision itself was not read.',
      'Autorisé, selon l’annonce du fabricant. La décision elle-même n’a pas été lue.',
    ),
    document: 'Bristol Myers Squibb Canada, announcement',
    url: 'https://www.newswire.ca/news-releases/new-subcutaneous-formulation-of-opdivo-r-approved-in-canada-for-use-across-all-authorized-solid-tumour-indications-835398929.html',
    date: '2025-05-27',
    changes: text(
      'It must not be given together with ipilimumab: those doses stay in the vein. The two forms have different doses.',
      'Il ne doit pas être donné avec l’ipilimumab : ces doses restent dans la veine. Les deux formes n’ont pas les mêmes doses.',
    ),
  },
];

/**
 * What Canadian bodies decided on an option, as far as it was read; where nothing was, `noApprovalRead` is said.
 *
 * @example
 * ```ts
 * import { approvalsFor } from '@renavigate/guideline';
 *
 * for (const { body } of approvalsFor('nivolumabCabozantinib')) console.log(body.en);
 * // Health Canada
 * // Health Canada
 * ```
 */
export function approvalsFor(option: OptionId): readonly Approval[] {
  return approvals.filter(({ optionIds }) => optionIds.some((id) => id === option));
}
