/** Made while the app is built, by vite.config.ts. */
declare module 'virtual:first-questions' {
  const questions: readonly import('./first-questions.ts').FirstQuestion[];
  // biome-ignore lint/style/noDefaultExport: a module of data
  export default questions;
}
