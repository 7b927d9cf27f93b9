import type { Lane } from '@renavigate/guideline';
import { useLibrary } from '../../guidelines/context.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import type { Consulted } from '../case/consult-case.ts';
import { type HistoryEvent, historyOf, yearsOf } from './events.ts';

const lanes: readonly Lane[] = ['disease', 'surgery', 'drugs', 'progression', 'tests'];
const width = 1000;
const left = 12;
const laneHeight = 22;

function Picture({ events }: { readonly events: readonly (HistoryEvent & { date: string })[] }) {
  const t = useWords('team');
  const years = events.map(({ date }) => yearsOf(date));
  const first = Math.floor(Math.min(...years));
  const last = Math.max(Math.ceil(Math.max(...years)), first + 1);
  const at = (year: number) => left + ((year - first) / (last - first)) * (width - 2 * left);
  const step = Math.max(1, Math.ceil((last - first) / 12));
  const ticks = Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, n) => first + n * step,
  );
  const height = lanes.length * laneHeight + 26;
  return (
    <div className="timeline" aria-hidden="true">
      <ul className="timeline-lanes">
        {lanes.map((lane) => (
          <li key={lane}>{t(`history.lanes.${lane}`)}</li>
        ))}
      </ul>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {lanes.map((lane, place) => (
          <line
            key={lane}
            className="lane"
            x1="0"
            x2={width}
            y1={(place + 0.5) * laneHeight}
            y2={(place + 0.5) * laneHeight}
          />
        ))}
        {ticks.map((year) => (
          <line
            key={year}
            className="year"
            x1={at(year)}
            x2={at(year)}
            y1="0"
            y2={lanes.length * laneHeight}
          />
        ))}
      </svg>
      <div className="timeline-marks">
        {events.map(({ lane, date, text }) => (
          <span
            key={`${lane} ${date} ${text}`}
            className={`dot dot-${lane}`}
            title={`${date}: ${text}`}
            style={{
              insetInlineStart: `${(at(yearsOf(date)) / width) * 100}%`,
              insetBlockStart: `${(lanes.indexOf(lane) + 0.5) * laneHeight}px`,
            }}
          />
        ))}
        {ticks.map((year) => (
          <span
            key={year}
            className="tick"
            style={{ insetInlineStart: `${(at(year) / width) * 100}%` }}
          >
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

/** What happened and when, as far as the record dates it; what has no date is listed after it. */
export function History({ consulted }: { readonly consulted: Consulted }) {
  const t = useWords('team');
  const language = useLanguage();
  const events = historyOf(useLibrary().content, consulted.stated, language);
  const dated = events.flatMap((event) =>
    event.date === undefined ? [] : [{ ...event, date: event.date }],
  );
  const undated = events.filter(({ date }) => date === undefined);
  if (events.length === 0) return <p className="dock-empty">{t('history.none')}</p>;
  return (
    <div className="history">
      {dated.length < 2 ? null : <Picture events={dated} />}
      {dated.length === 0 ? null : (
        <ol className="events">
          {dated.map(({ lane, date, text, resources }) => (
            <li key={`${date} ${text}`}>
              <time dateTime={date}>{date}</time>
              <span className={`dot dot-${lane}`} aria-hidden="true" />
              <span>
                {text} <small>{resources}</small>
              </span>
            </li>
          ))}
        </ol>
      )}
      {undated.length === 0 ? null : (
        <>
          <h3>{t('history.undated')}</h3>
          <ul className="events">
            {undated.map(({ lane, text }) => (
              <li key={text}>
                <span className="no-date">{t(`history.lanes.${lane}`)}</span>
                <span className={`dot dot-${lane}`} aria-hidden="true" />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
