export const en = {
  heading: 'About this aid',
  who: {
    heading: 'Who makes it, and who pays',
    text: 'Volunteers make it as an open project. They are software people, not doctors. No drug maker pays for it. Nobody who makes it earns more if you choose one treatment or another.',
  },
  disease: {
    heading: 'What it is about',
    text: '{{Disease}} that came back after treatment, or has spread. There are treatments for it, and care that helps you feel better. How the cancer goes on without treatment differs from person to person. Some studies saw how it went on in people who got no drug. You find them in your options, at the care that does not treat the cancer, under “What studies found”. Ask your team what is likely for you.',
  },
  decision: {
    heading: 'What is to be decided',
    text: 'Which treatment or care comes next for you, and when. Not being treated now, or at all, is one of the choices.',
  },
  chosen: {
    heading: 'How guidelines and studies were chosen',
    text: 'We hold guidelines for Canada and two from the United States that we could read line by line. Studies are those that these guidelines rest on, as far as we could check each figure in a published text. What we could not check is left out, and listed in “Look inside a guideline”. Nobody paid to be in it.',
  },
  sure: {
    heading: 'How sure it is',
    text: 'Each figure comes with its study, its date and how far off it may be. Studies speak of groups. Nobody can say from them how one person will do.',
  },
  update: {
    heading: 'How it is kept up to date',
    text: 'A guideline that is published stays as it is here. When we read a newer one, it is put beside the older, which is then marked as replaced. Facts on who pays carry their date, and a note when they are a year old. There is no fixed day for the next update. The newest guideline here is of May 2025. Guidelines and studies were read in November 2026.',
  },
  reading: {
    heading: 'How hard it is to read',
    text: 'Texts for you are written for grade 8 or below, in English and in French. A test measures it.',
  },
  checked: {
    heading: 'Who has checked it',
    text: 'No doctor, nurse or patient outside the project has checked it yet. It has not been tried with people who face this choice. The guidelines’ publishers have not reviewed it.',
  },
  private: {
    heading: 'What happens with your answers',
    text: 'They stay in this browser tab. Nothing is sent. Nothing is counted. Close the tab and they are gone, unless you chose to keep them on this device.',
  },
};
