import type { Language } from '@renavigate/engine';
import { en as answers } from '@renavigate/web/words/answers';
import { fr as answersFr } from '@renavigate/web/words/answers/fr';
import { en as questions } from '@renavigate/web/words/questions';
import { fr as questionsFr } from '@renavigate/web/words/questions/fr';
import { en as shared } from '@renavigate/web/words/shared';
import { fr as sharedFr } from '@renavigate/web/words/shared/fr';
import { en as summary } from '@renavigate/web/words/summary';
import { fr as summaryFr } from '@renavigate/web/words/summary/fr';
import { en as talk } from '@renavigate/web/words/talk';
import { fr as talkFr } from '@renavigate/web/words/talk/fr';
import { en as team } from '@renavigate/web/words/team';
import { fr as teamFr } from '@renavigate/web/words/team/fr';
import { en as way } from '@renavigate/web/words/way';
import { fr as wayFr } from '@renavigate/web/words/way/fr';

const words = {
  en: { answers, questions, shared, summary, talk, team, way },
  fr: {
    answers: answersFr,
    questions: questionsFr,
    shared: sharedFr,
    summary: summaryFr,
    talk: talkFr,
    team: teamFr,
    way: wayFr,
  },
};

/** What the app says in a language. */
export function say(language: Language) {
  return words[language];
}
