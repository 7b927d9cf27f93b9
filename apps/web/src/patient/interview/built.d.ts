/** What a module exported as `built` when the app was built (see vite.config.ts). */
declare module '*?built' {
  export const built: readonly import('./first-questions.ts').FirstQuestion[];
}
