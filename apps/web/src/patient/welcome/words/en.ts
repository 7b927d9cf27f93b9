export const en = {
  place: 'Welcome',
  heading: 'When {{disease}} comes back: what could be offered, and what to ask',
  does: 'You answer short questions. You see which treatments published guidelines name for a situation like yours, and why.',
  doesNot:
    'It does not tell you what to take. It cannot know all that your care team knows about you.',
  decides: 'You and your team decide. Renavigate helps you ask.',
  questions:
    'There are at most 12 short pages. “I don’t know” is always a good answer. You can stop at any time and see what is clear so far.',
  stays: 'Nothing you answer leaves this device. Close the tab and it is gone.',
  start: 'Start',
  goOn: 'Go on with the questions',
  seeOptions: 'See the options so far',
  forTeam: 'I am part of the care team',
  sources: 'Where this information comes from',
  sourcesAre:
    'These guidelines, each with its own date. None of these organizations has reviewed this site.',
  madeBy:
    'Renavigate is a free, open project of software people. No drug maker pays for it. No doctor has reviewed it yet.',
  about: 'More about this aid',
};
