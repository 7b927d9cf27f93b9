import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';

/** What each edition is called in passing: whose it is, and of when. Its full title and dates are in its source. */
export const editionNames: Readonly<Record<string, Text>> = {
  'pdq-2025': text(
    'US National Cancer Institute, May 2025',
    'Institut national du cancer des États-Unis, mai 2025',
  ),
  'asco-2023': text(
    'American Society of Clinical Oncology, 2022 and 2023',
    'Société américaine ASCO, 2022 et 2023',
  ),
  'kcrnc-2021': text('Canadian consensus, April 2021', 'Consensus canadien, avril 2021'),
  'kcrnc-2019': text('Canadian consensus, 2019', 'Consensus canadien, 2019'),
  'ccs-2019': text(
    'Canadian Cancer Society, about 2019',
    'Société canadienne du cancer, vers 2019',
  ),
  'kcrnc-nephrectomy-2019': text(
    'Canadian consensus on kidney surgery, December 2018',
    'Consensus canadien sur la chirurgie du rein, décembre 2018',
  ),
  'ccs-earlier-mb': text(
    'Canadian Cancer Society, older page for Manitoba, no date',
    'Société canadienne du cancer, ancienne page du Manitoba, sans date',
  ),
  'ccs-earlier-nb': text(
    'Canadian Cancer Society, older page for New Brunswick, no date',
    'Société canadienne du cancer, ancienne page du Nouveau-Brunswick, sans date',
  ),
};

/**
 * What an edition is called in passing; its title, where it has no such name.
 *
 * @example
 * ```ts
 * import { ccs2019, editionName } from '@renavigate/guideline';
 *
 * console.log(editionName(ccs2019).en);
 * // Canadian Cancer Society, about 2019
 * ```
 */
export function editionName({
  id,
  source,
}: {
  readonly id: string;
  readonly source: { readonly title: Text };
}): Text {
  return editionNames[id] ?? source.title;
}
