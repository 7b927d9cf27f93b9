import './words/index.ts';
import type { Carrier } from '../answers/carry.ts';
import { isLink } from '../answers/is-link.ts';
import { useWords } from '../language/language.ts';
import { useLate } from '../loading/use-late.ts';
import { Frame } from '../parts/Frame.tsx';
import { InLanguage, type LanguageProps } from '../parts/InLanguage.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { nextTask } from '../scheduling/after-paint.ts';

/** Holds the link in the address from the first moment on: it may be what the page breaks over. */
export function holdLink({ hold }: Carrier): void {
  const { hash } = window.location;
  if (isLink(hash)) hold(() => ({ text: hash.slice(1) }));
}

/** The rules first and by themselves, so that no long task holds up what a reader does meanwhile. */
async function load() {
  const { warmUp } = await import('./case/warm-up.ts');
  await nextTask();
  const team = import('./Team.tsx');
  const guidelines = await warmUp();
  const { Team } = await team;
  return (own: LanguageProps) => <Team {...own} guidelines={guidelines} />;
}

/** What the page is for: there before the guidelines are. */
function Head() {
  const t = useWords('team');
  return (
    <div className="reading">
      <h1 id="heading" tabIndex={-1}>
        {t('heading')}
      </h1>
      <p>{t('lead')}</p>
    </div>
  );
}

function Page(own: LanguageProps) {
  const shared = useWords('shared');
  const team = useLate(load);
  if (team.kind === 'there') return <team.Part {...own} />;
  return (
    <Frame {...own} here="team" place={shared('ways.team')}>
      <Head />
      <Waiting late={team} />
    </Frame>
  );
}

/** The page of the care team: its frame and heading at once, its rules as soon as they are loaded. */
export function TeamPage() {
  return <InLanguage>{(own) => <Page {...own} />}</InLanguage>;
}
