/** How what a place provides is told: words, of no place. */
export { type ToldAccess, tellAccess } from './told.ts';
export { type Access, accessIsNotAdvice, accessMayTurn, accessWords } from './words.ts';
