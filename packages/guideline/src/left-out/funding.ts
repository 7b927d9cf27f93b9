import { leaveOut as leaveOutOf } from './left-out.ts';

const leaveOut = (reason: string, ...ids: readonly string[]) =>
  leaveOutOf('coverage-ca.json', reason, ...ids);

/** Rows of the research on public coverage that no output holds; `#` and words of a row a part of it. */
export const fundingLeftOut = [
  ...leaveOut(
    'Not verified: no text was found.',
    'pcodr-pembro-axi-2020',
    'cadth-nivo-cabo',
    'cda-belzutifan-rcc',
  ),
  ...leaveOut(
    'About treatment after surgery that removed all the cancer: no option here is for that.',
    'cadth-pc0273-pembro-adjuvant',
    'inesss-pembro-adjuvant-1',
    'inesss-pembro-adjuvant-2',
  ),
  ...leaveOut(
    'Told already as a remark of the edition ccs-2019. Its year is that of a copyright line, which dates nothing.',
    'CCS 2019 page-cabo-lenva',
  ),
  ...leaveOut(
    'The year was inferred from the numbers of neighbouring projects.',
    'cadth-pc0268-len-pembro#year 2022 inferred from neighbouring project numbers',
  ),
  ...leaveOut(
    'Says only that what follows was not read, which the missing outcome says.',
    'pcodr-axitinib-2013#date seen; the text of the recommendation was not',
    'pcodr-nivo-ipi-2018#dates seen; the wording of the recommendation was not',
    'pcodr-lenvatinib-everolimus-2019#date seen; outcome not seen - treat as unknown',
  ),
];
