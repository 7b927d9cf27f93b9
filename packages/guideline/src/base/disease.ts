import type { Text } from '@renavigate/engine';

/** What the disease of a library is called, and whose guidance is told: what a first page says, before any rule is there. */
export interface Disease {
  /** With no article, such as “kidney cancer”; in French a masculine noun. */
  readonly name: Text;
  /** The same, as a sentence begins with it. */
  readonly atStart: Text;
  /** Who published what is told, and when. */
  readonly sources: readonly Text[];
}

/**
 * The disease that the guidelines here are on. By itself, with nothing that it needs, so that a
 * first page is there without the guidelines.
 */
export const disease: Disease = {
  name: { en: 'kidney cancer', fr: 'cancer du rein' },
  atStart: { en: 'Kidney cancer', fr: 'Cancer du rein' },
  sources: [
    {
      en: 'National Cancer Institute of the United States (PDQ), May 2025',
      fr: 'National Cancer Institute des États-Unis (PDQ), mai 2025',
    },
    {
      en: 'American Society of Clinical Oncology, 2022, with changes of 2023',
      fr: 'American Society of Clinical Oncology, 2022, avec les changements de 2023',
    },
    {
      en: 'Kidney Cancer Research Network of Canada, 2021, and on kidney surgery, 2019',
      fr: 'Réseau de recherche sur le cancer du rein du Canada, 2021, et sur la chirurgie du rein, 2019',
    },
    { en: 'Canadian Cancer Society, about 2019', fr: 'Société canadienne du cancer, vers 2019' },
  ],
};
