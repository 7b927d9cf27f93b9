/** What a page begins with: a shared address, what was kept on the device, or what it held before it was made anew. */
export interface Opened {
  readonly from: 'link' | 'kept' | 'carried';
  readonly text: string;
  /** The view to go on with. */
  readonly screen?: string | undefined;
}

/** The ways on from the first page. */
export type Wanted = 'questions' | 'about';
