export const en = {
  page: 'Page {{page}} of at most {{pages}}',
  chooseAll: 'Choose all that fit.',
  number: 'Or the number',
  error: {
    heading: 'Please check this page',
    open: 'Please answer: {{question}}',
    number: 'Please write a whole number, such as 0, 1 or 2',
  },
  goOn: 'Go on with the questions',
  ended: {
    goOn: 'See what helps now',
  },
  moreExact: {
    heading: 'Make it more exact',
    lead: 'One more answer could change what stands first here.',
    go: 'Answer one more question',
    looking: 'We look whether one more answer could change this.',
    none: 'No other answer that you can give would change what stands first here.',
    comes: 'It could bring in: {{list}}.',
    leaves: 'It could take away: {{list}}.',
    back: 'See your options',
  },
  answers: {
    heading: 'Your answers',
    none: 'You have not answered any question yet.',
    goOn: 'Continue',
  },
};
