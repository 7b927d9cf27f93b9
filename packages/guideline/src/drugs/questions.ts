import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';

/** What is worth asking when a caution of a drug is about this. */
export const questions = {
  otherMedicines: text(
    'Can I take it with my other medicines, vitamins and herbal products? Are there foods to avoid?',
    'Puis-je le prendre avec mes autres médicaments, vitamines et produits naturels ? Y a-t-il des aliments à éviter ?',
  ),
  bloodPressure: text(
    'Who checks my blood pressure, and how often? What number is too high?',
    'Qui vérifie ma tension artérielle, et à quelle fréquence ? Quel chiffre est trop élevé ?',
  ),
  heart: text(
    'Does my heart need to be checked before I start or during treatment?',
    'Mon cœur doit-il être vérifié avant de commencer ou pendant le traitement ?',
  ),
  liver: text(
    'How often will my liver be tested? Does my liver change the dose?',
    'À quelle fréquence mon foie sera-t-il vérifié ? L’état de mon foie change-t-il la dose ?',
  ),
  kidneys: text(
    'How will my kidneys be checked? Do they change the dose?',
    'Comment mes reins seront-ils vérifiés ? Leur état change-t-il la dose ?',
  ),
  bloodAndUrineTests: text(
    'Which blood and urine tests will I have, and how often?',
    'Quelles analyses de sang et d’urine aurai-je, et à quelle fréquence ?',
  ),
  bleedingAndClots: text(
    'What signs of bleeding or of a blood clot should I watch for?',
    'Quels signes de saignement ou de caillot de sang dois-je surveiller ?',
  ),
  surgery: text(
    'I may have surgery. When should the drug be stopped and started again?',
    'J’aurai peut-être une chirurgie. Quand faut-il arrêter le médicament et le reprendre ?',
  ),
  lungs: text(
    'What should I do if I have a new cough or trouble breathing?',
    'Que faire si j’ai une nouvelle toux ou du mal à respirer ?',
  ),
  infection: text(
    'What should I do if I have a fever or signs of an infection?',
    'Que faire si j’ai de la fièvre ou des signes d’infection ?',
  ),
  allergy: text(
    'I had a bad reaction to a drug before. Does that matter here?',
    'J’ai déjà mal réagi à un médicament. Est-ce que cela compte ici ?',
  ),
  mouth: text(
    'How can I prevent and treat mouth sores?',
    'Comment prévenir et traiter les plaies dans la bouche ?',
  ),
  immuneSystem: text(
    'Do I have an immune disease, a transplant or steroid pills that matter here? What signs mean that I should call right away?',
    'Ai-je une maladie immunitaire, une greffe ou des comprimés de stéroïdes qui comptent ici ? Quels signes veulent dire que je dois appeler tout de suite ?',
  ),
  pregnancy: text(
    'Could it harm an unborn baby? Which birth control works with it?',
    'Peut-il nuire à un bébé à naître ? Quelle contraception est efficace avec ce médicament ?',
  ),
  hospital: text(
    'Where will I have it, and who watches over me there?',
    'Où vais-je le recevoir, et qui me surveille là-bas ?',
  ),
} as const satisfies Readonly<Record<string, Text>>;

export type Topic = keyof typeof questions;

/** What is worth asking about any drug, whatever we hold on it. */
export const questionsForEveryDrug: readonly Text[] = [
  text(
    'Which side effects should make me call, day or night? What number do I call?',
    'Quels effets secondaires doivent me faire appeler, le jour ou la nuit ? Quel numéro dois-je composer ?',
  ),
  questions.otherMedicines,
  questions.pregnancy,
  text(
    'What happens if I miss a dose, or if the drug is too hard on me?',
    'Que se passe-t-il si j’oublie une dose, ou si le médicament est trop dur pour moi ?',
  ),
  text('Who pays for it, and what would I pay?', 'Qui le paie, et combien devrais-je payer ?'),
];
