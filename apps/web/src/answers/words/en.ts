export const en = {
  unknown: 'I don’t know',
  noneOfThese: 'None of these',
  notSureOfRest: 'I’m not sure about the others',
  chooseAll: 'Choose all that apply.',
  yes: 'Yes',
  no: 'No',
  number: 'The number',
  unit: 'Unit',
  error: {
    heading: 'One thing to mend',
    chooseOne: 'Please choose an answer. “I don’t know” is a good answer too.',
    notANumber: 'Please write a number, such as 80, or choose “I don’t know”.',
    outOfRange:
      '{{typed}} is not a value we would expect here. It is usually from {{lowest}} to {{highest}}.',
    notAStep: 'This number goes in steps of {{step}}.',
  },
  unsureRest: 'not sure about the others',
  none: 'none of these',
  problem: {
    heading: 'Some answers do not fit together',
    explain:
      'This happens easily. Until it is sorted out, we leave these answers aside and treat them as not known. Please change the one that is not right.',
    change: 'Change “{{what}}”',
  },
  link: {
    heading: 'Not all of the link could be read',
    explain:
      'We opened what we could read. Please check your answers, and answer again what is missing.',
    nothing: 'This link holds no answers that we can read. You can start anew.',
    lost_one: '{{count}} answer is missing from the link. It may have been cut off.',
    lost_other: '{{count}} answers are missing from the link. It may have been cut off.',
    unknownTerm: 'We do not know “{{term}}”. The link may come from another version.',
    unknownValue: '“{{label}}” has a value that we do not know: {{value}}.',
    changed: 'The link was changed on its way, so any answer in it may be wrong.',
    version: 'This link comes from another version of Renavigate.',
  },
};
