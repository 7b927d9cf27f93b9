/** What is held on drugs. A separate entry, so that a page can load it late. */
export { drugInformation, drugs } from './drugs/information.ts';
export * from './drugs/telling.ts';
export { drugLabel, informationFor } from './library/parts/drugs.ts';
