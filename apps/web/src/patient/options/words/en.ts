export const en = {
  heading: 'Your options',
  headingSoFar: 'Your options so far',
  sum: {
    offered_zero:
      'So far, no guideline of today says for certain that a treatment may be offered to you.',
    offered_one:
      'At least one guideline of today says that {{count}} kind of treatment or care may be offered to you.',
    offered_other:
      'At least one guideline of today says that {{count}} kinds of treatment or care may be offered to you.',
    open_one: 'For {{count}} more it is not clear yet.',
    open_other: 'For {{count}} more it is not clear yet.',
    order: 'What guidelines put first stands first. They do not know you; your team does.',
  },
  more: 'There are still questions that could change what you see here.',
  goOn: 'Go on with the questions',
  done: 'There is nothing more to ask. No other answer would change what you see here.',
  doneOpen: 'There is nothing more to ask for now. Each option below says what is still open.',
  notRuledOut:
    'When a guideline does not name a treatment, that does not rule it out. Ask your team about it.',
  matters: 'Next: what matters to you',
  answersHeading_one: 'Your answer ({{count}})',
  answersHeading_other: 'Your answers ({{count}})',
  empty: {
    heading: 'Nothing is answered yet',
    text: 'Answer a few questions first. Then you see here what guidelines say for a situation like yours.',
  },
  outside: {
    heading: 'No guideline here speaks to your situation',
    text: 'These guidelines are about kidney cancer that came back, has spread, or is advanced. From your answers, yours may not be. Your team can tell you. If an answer is not right, you can change it.',
    why: 'Why each one does not speak to it',
  },
  group: {
    replaced_one: '{{count}} more only in older guidance that was replaced',
    replaced_other: '{{count}} more only in older guidance that was replaced',
    named_one: '{{count}} more is named, but not for your situation',
    named_other: '{{count}} more are named, but not for your situation',
  },
  standing: {
    offered: 'May be offered',
    open: 'Not clear yet',
    replaced: 'Only in older guidance',
    named: 'Not named for your situation',
    unnamed: 'Not named',
  },
  mark: {
    caution: 'Take care',
    question: 'To ask',
    because: 'Because',
    ask: 'Ask {{whom}}.',
    readIn: 'Read in',
  },
  doors: {
    why: 'Why, and what would change it',
    sources: 'What each guideline says',
    involves: 'What it involves',
    studies: 'What studies found',
    pays: 'Who pays for it',
    check: 'What to check first',
    of: '{{door}}: {{option}}',
  },
  why: {
    of: 'By {{edition}}',
    noneOffers: 'No guideline of today offers it for your situation.',
    changes: 'What would change this',
    changesHint: 'A record or an answer can be wrong. That is why this is worth a look.',
  },
  sources: {
    words: 'In its own words',
    against: 'It advises against it for your situation',
    old: 'Older guidance, replaced by its publisher',
    age: 'About its age',
    silent: 'These guidelines do not speak to your situation: {{list}}.',
    notNamed: 'These do not name it: {{list}}.',
    open: 'The guideline itself',
    statements: 'Line by line',
  },
  involves: {
    kind: 'What kind of drug',
    given: 'How it is given',
    effects: 'What people notice',
    read: 'Read in',
    questions: 'Worth asking',
    drug: 'About {{drug}}',
    notDrug:
      'We hold no checked text on what this is like day by day. Your team can tell you how it would be for you. These questions can help.',
    ask: {
      how: 'What happens, where, and how long does it take?',
      feel: 'How may I feel during it and after?',
      life: 'What will it change in my daily life, my work and my family?',
      help: 'Whom do I call if something is wrong, also at night?',
    },
  },
  trial: {
    what: 'A trial is a study with people. It finds out if a new way to treat or care is better or safer than what is used today.',
    choose:
      'You choose. You can say no, and you can stop at any time. Your care does not get worse if you do.',
    first:
      'Some trials are for people who have had no drug yet. So it is worth asking before a treatment starts.',
    ask: {
      is: 'Is there a trial that fits me, here or elsewhere?',
      instead: 'What would I get if I did not take part?',
      risk: 'What is known of its risks, and what is not?',
      travel: 'How often would I have to come, and who pays for that?',
    },
  },
  studies: {
    none: 'We hold no study on this with figures that we could check. That does not mean that there is none.',
    lead: 'Each study stands for itself. Numbers of different studies cannot be compared: the people and the times differ.',
    weights: 'How sure experts are',
    loading: 'Fetching the studies …',
  },
  pays: {
    province: 'Your province or territory',
    choose: 'Choose one',
    none: 'We read nothing about this for {{place}}.',
    approved: 'Is it approved in Canada?',
    funded: 'What we read about payment',
    conditions: 'With these conditions',
    asOf: 'true on {{date}}',
  },
  check: {
    none: 'From what you told us, nothing more has to be checked first. Your team may see it differently.',
    lead: 'We cannot rule these out from what is known. If one is true of you, tell your team.',
    findOut: 'What would decide it',
  },
  risk: {
    door: 'Your {{label}}: a score that helps doctors choose drugs',
    what: 'It says which drugs to consider. It does not say how you, as one person, will do.',
    settled: 'From your answers, your {{label}} is: {{group}}.',
    open: 'From your answers so far, your {{label}} could be: {{groups}}.',
    factors: 'What it is made of',
  },
};
