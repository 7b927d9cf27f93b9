import type { RulebookProblem } from '@renavigate/engine/rulebook';
import { useRef } from 'react';
import { useSay, useWords } from '../../language/language.ts';
import type { FileLike, Opened } from './open-file.ts';
import type { OpenedState } from './use-opened.ts';

/** The way to a file by a button; a file can be dropped anywhere on the page as well. */
export function OpenButton({
  onFiles,
}: {
  readonly onFiles: (files: readonly FileLike[]) => void;
}) {
  const t = useWords('explore');
  const input = useRef<HTMLInputElement>(null);
  return (
    <p className="chooser">
      <button type="button" className="quiet" onClick={() => input.current?.click()}>
        {t('file.open')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('file.open')}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <span>{t('file.stays')}</span>
    </p>
  );
}

function ProblemLine({ problem }: { readonly problem: RulebookProblem }) {
  const t = useWords('explore');
  const shared = useWords('shared');
  const say = useSay();
  const { line, column, message, mend, nearest } = problem;
  return (
    <li>
      <strong>
        {t('file.place', { line, column })}
        {shared('colon')}
      </strong>{' '}
      {say(message)} {say(mend)}
      {nearest === undefined || say(mend).includes(nearest)
        ? null
        : ` ${t('file.nearest', { name: nearest })}`}
    </li>
  );
}

/** What is wrong with a file, line by line; nothing of it is run. */
function Wrong({ opened }: { readonly opened: Exclude<Opened, { kind: 'right' }> }) {
  const t = useWords('explore');
  const { name } = opened;
  if (opened.kind === 'unread') {
    return (
      <>
        <h2>{t('file.unreadHeading', { name })}</h2>
        <p>{t(`file.unread.${opened.why}`)}</p>
      </>
    );
  }
  const { problems } = opened;
  return (
    <>
      <h2>{t('file.wrongHeading', { name, count: problems.length })}</h2>
      <p>{t('file.wrong')}</p>
      <ul className="bullets">
        {problems.map((problem) => (
          <ProblemLine
            key={`${problem.line} ${problem.column} ${problem.message.en}`}
            {...{ problem }}
          />
        ))}
      </ul>
    </>
  );
}

/** What came of the file that was opened last. */
export function FileTold({ opened, isReading, close }: OpenedState) {
  const t = useWords('explore');
  const shared = useWords('shared');
  if (isReading) return <p role="status">{t('file.reading')}</p>;
  if (opened === undefined) return null;
  return (
    <section
      className="source file-told"
      role={opened.kind === 'right' ? 'status' : 'alert'}
      data-file={opened.kind}
    >
      {opened.kind === 'right' ? (
        <p>
          <strong>{t('file.right', { name: opened.name, id: opened.edition.id })}</strong>{' '}
          {t('file.unchecked')}
          {opened.isOwnDisease ? ` ${t('file.ownDisease')}` : null}
        </p>
      ) : (
        <Wrong opened={opened} />
      )}
      <p>
        <button type="button" className="quiet" onClick={close}>
          {shared('close')}
        </button>
      </p>
    </section>
  );
}
