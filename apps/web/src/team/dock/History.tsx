import type { Lane } from '@renavigate/guideline';
import { useLibrary } from '../../guidelines/context.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import type { Consulted } from '../case/consult-case.ts';
import { type HistoryEvent, historyOf, yearsOf } from './events.ts';

const lanes: readonly Lane[] = ['disease', 'surgery', 'drugs', 'progression', 'tests'];
const width = 1000;
const left = 12;
const laneHeight = 22;

type DatedEvent = HistoryEvent & { readonly date: string };

/** Where a time stands on the picture, and the years that are marked on it. */
function scaleOf(events: readonly DatedEvent[]) {
  const years = events.map(({ date }) => yearsOf(date));
  const first = Math.floor(Math.min(...years));
  const last = Math.max(Math.ceil(Math.max(...years)), first + 1);
  const step = Math.max(1, Math.ceil((last - first) / 12));
  return {
    at: (year: number) => left + ((year - first) / (last - first)) * (width - 2 * left),
    ticks: Array.from(
      { length: Math.floor((last - first) / step) + 1 },
      (_, n) => first + n * step,
    ),
  };
}

type Scale = ReturnType<typeof scaleOf>;

const middleOf = (place: number) => (place + 0.5) * laneHeight;

function Lines({ at, ticks }: Scale) {
  return (
    <svg
      viewBox={`0 0 ${width} ${lanes.length * laneHeight + 26}`}
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
          y1={middleOf(place)}
          y2={middleOf(place)}
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
  );
}

function Dot({
  event: { lane, date, text },
  at,
}: { readonly event: DatedEvent } & Pick<Scale, 'at'>) {
  return (
    <span
      className={`dot dot-${lane}`}
      title={`${date}: ${text}`}
      style={{
        insetInlineStart: `${(at(yearsOf(date)) / width) * 100}%`,
        insetBlockStart: `${middleOf(lanes.indexOf(lane))}px`,
      }}
    />
  );
}

function Picture({ events }: { readonly events: readonly DatedEvent[] }) {
  const t = useWords('team');
  const { at, ticks } = scaleOf(events);
  return (
    <div className="timeline" aria-hidden="true">
      <ul className="timeline-lanes">
        {lanes.map((lane) => (
          <li key={lane}>{t(`history.lanes.${lane}`)}</li>
        ))}
      </ul>
      <Lines at={at} ticks={ticks} />
      <div className="timeline-marks">
        {events.map((event) => (
          <Dot key={`${event.lane} ${event.date} ${event.text}`} event={event} at={at} />
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

function Dated({ events }: { readonly events: readonly DatedEvent[] }) {
  if (events.length === 0) return null;
  return (
    <ol className="events">
      {events.map(({ lane, date, text, resources }) => (
        <li key={`${date} ${text}`}>
          <time dateTime={date}>{date}</time>
          <span className={`dot dot-${lane}`} aria-hidden="true" />
          <span>
            {text} <small>{resources}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}

function Undated({ events }: { readonly events: readonly HistoryEvent[] }) {
  const t = useWords('team');
  if (events.length === 0) return null;
  return (
    <>
      <h3>{t('history.undated')}</h3>
      <ul className="events">
        {events.map(({ lane, text }) => (
          <li key={text}>
            <span className="no-date">{t(`history.lanes.${lane}`)}</span>
            <span className={`dot dot-${lane}`} aria-hidden="true" />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
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
  if (events.length === 0) return <p className="dock-empty">{t('history.none')}</p>;
  return (
    <div className="history">
      {dated.length < 2 ? null : <Picture events={dated} />}
      <Dated events={dated} />
      <Undated events={events.filter(({ date }) => date === undefined)} />
    </div>
  );
}
