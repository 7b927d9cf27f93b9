export { accessEditions, accessFor, compileAccess } from './access.ts';
export { bcCancer } from './bc-cancer/edition.ts';
export * from './telling.ts';
