export {
  type Access,
  accessEditions,
  accessFor,
  accessIsNotAdvice,
  accessMayTurn,
  accessWords,
  compileAccess,
} from './access.ts';
export { bcCancer } from './bc-cancer/edition.ts';
export { type ToldAccess, tellAccess } from './told.ts';
