import { type Edition, type Place, type StatementUse, statementUses } from '@renavigate/engine';
import { useId, useState } from 'react';
import { useLanguage, useSay, useWords } from '../language/language.ts';
import { Assumption } from '../parts/Reasons.tsx';
import { useTurns } from '../scheduling/use-turns.ts';
import { Conditions } from './Rule.tsx';
import { type Filter, filters, passes } from './uses.ts';

interface UseProps {
  readonly use: StatementUse;
  readonly edition: Edition;
}

function useOptionNames(edition: Edition): (ids: readonly string[]) => string {
  const language = useLanguage();
  return (ids) =>
    edition.options
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => label.clinician[language])
      .join(', ');
}

function usePlaceText(edition: Edition): (place: Place) => string {
  const t = useWords('explore');
  const say = useSay();
  const names = useOptionNames(edition);
  return (place) => {
    switch (place.kind) {
      case 'question': {
        const term = edition.terms.find(({ id }) => id === place.term);
        return t('statements.place.question', {
          name: term ? say(term.label.clinician) : place.term,
        });
      }
      case 'group': {
        const group = edition.groups.find(({ id }) => id === place.group);
        return t('statements.place.group', { name: group ? say(group.label) : place.group });
      }
      case 'option':
        return t('statements.place.option', { name: names([place.option]) });
      default:
        return t(`statements.place.${place.kind}`);
    }
  };
}

interface UsedInProps {
  /** The definition, remark or rule. */
  readonly id: string;
  readonly edition: Edition;
}

function InDefinition({ id, edition }: UsedInProps) {
  const t = useWords('explore');
  const say = useSay();
  const found = edition.definitions.find((each) => each.id === id);
  if (found === undefined) return null;
  const assumed = found.origins.filter((origin) => origin.kind === 'assumed');
  return (
    <>
      <p>{t('statements.definition', { label: say(found.label.clinician) })}</p>
      {assumed.map((origin) => (
        <Assumption key={origin.because.en} because={say(origin.because)} />
      ))}
    </>
  );
}

function InRemark({ id, edition }: UsedInProps) {
  const t = useWords('explore');
  const say = useSay();
  const names = useOptionNames(edition);
  const remark = edition.remarks.find((each) => each.id === id);
  if (remark === undefined) return null;
  return (
    <>
      <p>{t('statements.remark', { option: names(remark.options) })}</p>
      <p className="note">{say(remark.text.clinician)}</p>
    </>
  );
}

function InRule({ id, edition }: UsedInProps) {
  const t = useWords('explore');
  const say = useSay();
  const names = useOptionNames(edition);
  const rule = edition.recommendations.find((each) => each.id === id);
  if (rule === undefined) return null;
  const values = { option: names([rule.option]), words: say(rule.strength.words) };
  return (
    <div data-rule={rule.id}>
      <p>
        <strong>
          {rule.against ? t('statements.ruleAgainst', values) : t('statements.rule', values)}
        </strong>
      </p>
      {rule.strength.inherited === undefined ? null : (
        <Assumption because={say(rule.strength.inherited)} />
      )}
      <Conditions conditions={rule.conditions} edition={edition} />
    </div>
  );
}

/** One use of a statement: the rule made from it, told in full, or the place where it is shown. */
function Use({ use, edition }: UseProps) {
  const t = useWords('explore');
  const placeText = usePlaceText(edition);
  switch (use.kind) {
    case 'shown':
      return <p>{placeText(use.place)}</p>;
    case 'scope':
      return <p>{t('statements.scope')}</p>;
    case 'definition':
      return <InDefinition id={use.id} edition={edition} />;
    case 'remark':
      return <InRemark id={use.id} edition={edition} />;
    case 'recommendation':
      return <InRule id={use.id} edition={edition} />;
  }
}

interface ControlsProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

function Controls({ filter, onFilter, words, onWords }: ControlsProps) {
  const t = useWords('explore');
  const id = useId();
  return (
    <div className="controls">
      <label htmlFor={`${id}-filter`}>{t('statements.filter')}</label>
      <select
        id={`${id}-filter`}
        value={filter}
        onChange={({ target }) => {
          const found = filters.find((each) => each === target.value);
          if (found !== undefined) onFilter(found);
        }}
      >
        {filters.map((each) => (
          <option key={each} value={each}>
            {t(`statements.${each}`)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-words`}>{t('statements.search')}</label>
      <input
        id={`${id}-words`}
        type="search"
        value={words}
        onChange={({ target }) => onWords(target.value)}
      />
    </div>
  );
}

/** How many statements come at once, so that a long list does not hold up what a reader does. */
const atOnce = 8;

interface StatementProps {
  readonly statement: Edition['statements'][number];
  readonly uses: readonly StatementUse[];
  readonly edition: Edition;
}

/** The statements that are wanted: by what was made of them, and by words in them. */
function useWanted(edition: Edition, filter: Filter, words: string) {
  const say = useSay();
  const all = statementUses(edition);
  const wanted = words.trim().toLowerCase();
  return edition.statements.flatMap((statement): readonly StatementProps[] => {
    const uses = all.get(statement.id) ?? [];
    const text = `${statement.id} ${say(statement.text)}`.toLowerCase();
    const isWanted = (wanted === '' || text.includes(wanted)) && passes(filter, uses, edition);
    return isWanted ? [{ statement, uses, edition }] : [];
  });
}

/** A statement beside what was made from it. */
function Statement({ statement: { id, locator, text }, uses, edition }: StatementProps) {
  const say = useSay();
  return (
    <li data-statement={id}>
      <div className="said">
        <p>{say(text)}</p>
        <cite>
          {id}, {say(locator)}
        </cite>
      </div>
      <div className="made">
        {uses.map((use) => (
          <Use key={JSON.stringify(use)} use={use} edition={edition} />
        ))}
      </div>
    </li>
  );
}

/** Every statement beside what was made from it. */
export function Statements({ edition }: { readonly edition: Edition }) {
  const t = useWords('explore');
  const [filter, onFilter] = useState<Filter>('all');
  const [words, onWords] = useState('');
  const turn = useTurns(Math.ceil(edition.statements.length / atOnce));
  const shown = useWanted(edition, filter, words);
  return (
    <section aria-labelledby="statements-heading">
      <h2 id="statements-heading">{t('statements.heading')}</h2>
      <Controls {...{ filter, onFilter, words, onWords }} />
      <p role="status">{t('statements.count', { count: shown.length })}</p>
      <ul className="beside-list">
        {shown.slice(0, turn * atOnce).map((each) => (
          <Statement key={each.statement.id} {...each} />
        ))}
      </ul>
    </section>
  );
}
