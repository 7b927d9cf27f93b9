import type { Messages } from './messages.ts';

const options = (count: number) => (count === 1 ? '1 option' : `${count} options`);
const are = (count: number) => (count === 1 ? 'is' : 'are');

export const en: Messages = {
  pageTitle: (place) => `${place} – Renavigate`,
  skip: 'Skip to the content',
  otherLanguage: 'Français',
  notAdvice: 'This is information, not medical advice. Your care team knows you.',
  forget: 'Forget everything',
  forgetAsk: 'Erase all your answers?',
  forgetYes: 'Yes, erase them',
  forgetNo: 'No, keep them',
  newTab: '(opens in a new tab)',
  back: 'Back',
  colon: ':',
  welcome: {
    place: 'Welcome',
    heading: 'When kidney cancer comes back: what does the guidance say?',
    does: 'You answer short questions. You see which treatments one published source names for a situation like yours, and why.',
    doesNot:
      'It does not tell you what to take. It cannot know all that your care team knows about you.',
    stays: 'Nothing you answer leaves this device. Close the tab and it is gone.',
    questions: (most) =>
      `There are at most ${most} questions, often far fewer. “I don’t know” is always a good answer, and you can stop at any time.`,
    decides: 'You and your team decide. Renavigate helps you ask.',
    start: 'Start',
    goOn: 'Go on with the questions',
    seeOptions: 'See the options so far',
    aboutSource: 'The source',
    opening: 'How the source begins',
  },
  source: {
    by: (body) => `by the ${body}`,
    date: 'Date of its content',
    retrieved: 'Read by us on',
    held: 'How much of it is here',
    rights: 'Rights',
    open: 'Read the source itself',
    called: 'It is a web page. Where you read “the page” below, this one is meant.',
    age: 'Please know',
  },
  question: {
    place: 'Question',
    why: 'Why we ask',
    where: 'Where to find this',
    sourceSays: 'The source says',
    unknown: 'I don’t know',
    noneOfThese: 'None of these',
    notSureOfRest: 'I’m not sure about the others',
    chooseAll: 'Choose all that apply.',
    next: 'Continue',
    save: 'Save and continue',
    number: 'The number',
    unit: 'Unit',
    chooseOne: 'Please choose an answer. “I don’t know” is a good answer too.',
    notANumber: 'Please write a number, such as 80, or choose “I don’t know”.',
    outOfRange: (typed, lowest, highest) =>
      `${typed} is not a value we would expect here. It is usually from ${lowest} to ${highest}.`,
    notAStep: (step) => `This number goes in steps of ${step}.`,
    error: 'One thing to mend',
  },
  progress: {
    heading: 'Your options so far',
    count: (clear, open) =>
      open === 0
        ? `All ${options(clear)} are clear.`
        : `${options(clear)} ${are(clear)} clear, ${open} not yet.`,
    see: 'See the options',
  },
  problem: {
    heading: 'Some answers do not fit together',
    explain:
      'This happens easily. Until it is sorted out, we leave these answers aside and treat them as not known. Please change the one that is not right.',
    change: (what) => `Change “${what}”`,
  },
  option: {
    quote: (words) => `“${words}”`,
    strength: 'The source’s words',
    strengthIf: 'If it fits, the source’s words are',
    more: 'Line by line, and what the source says',
    assumed: 'Our assumption, not the source’s words',
    inherited: 'A note on these words',
    fromPage: 'What the source says',
    anyRule: 'or',
    remark: { coverage: 'Who pays', caution: 'Take care', doubt: 'Not clear in the source' },
    notOffered: (count) =>
      count === 1
        ? '1 option not named for your situation'
        : `${count} options not named for your situation`,
    aboutGroup: 'What the source says about this kind of care',
    truth: { true: 'Met', false: 'Not met', unknown: 'Not known' },
  },
  group: {
    heading: (label) => `Your ${label}: a score that helps doctors choose drugs`,
    what: 'It says which drugs to consider. It does not say how you, as one person, will do.',
    settled: (label, group) => `From your answers, your ${label} is: ${group}.`,
    open: (label, groups) => `From your answers so far, your ${label} could be: ${groups}.`,
    or: ' or ',
    why: 'How we know',
  },
  answers: {
    heading: (count) => `Your answers (${count})`,
    change: 'Change',
    changeOf: (what) => `Change: ${what}`,
    unsureRest: 'not sure about the others',
    none: 'none of these',
  },
  result: {
    place: 'Your options',
    heading: 'Your options, and why',
    headingSoFar: 'Your options so far',
    summary: ({ offered, undecided, notOffered }) =>
      [
        offered === 0
          ? 'So far, the source offers no option for certain in a situation like yours.'
          : `In a situation like yours, the source says ${options(offered)} may be offered.`,
        undecided === 0
          ? ''
          : `${undecided} more ${undecided === 1 ? 'depends' : 'depend'} on things that are not known yet.`,
        notOffered === 0
          ? ''
          : `${notOffered} ${notOffered === 1 ? 'is' : 'are'} not named for it.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    noMore: 'There is nothing more to ask. No other answer would change what you see here.',
    noMoreButOpen:
      'There is nothing more to ask for now. What is still open is listed under “What to find out”.',
    stillQuestions: 'There are still questions that could change what you see here.',
    goOn: 'Go on with the questions',
    print: 'Print two pages to bring along',
    onThisPage: 'On this page',
    options: 'Options',
    toFindOut: 'What to find out',
    toFindOutWhy: 'You can bring these questions to your next visit.',
    mayDecide: (count) => `Could help decide ${options(count)}`,
    sources: 'The source, in full view',
    references: 'What the source rests on',
    disclaimer: 'What the source says of itself',
    statement: 'Statement',
  },
  outside: {
    place: 'Not this source',
    heading: 'This source does not speak to your situation',
    because: 'Why',
    changeAnswer: 'If an answer is not right, you can change it.',
  },
  sheet: {
    title: 'Recurrent kidney cancer: to talk about with my care team',
    printed: (date) => `Printed on ${date}`,
    situation: 'My situation, as I told it',
    toTalkAbout: 'Options to talk about',
    unclear: 'Not clear yet',
    doesNotFit: 'Not named for my situation, in this source',
    myQuestions: 'My own questions',
  },
};
