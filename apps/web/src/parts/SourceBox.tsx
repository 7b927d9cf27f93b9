import { useReading } from '../reading.ts';

/** A date as it is written in a language. */
export function dateText(date: Date, language: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(`${language}-CA`, {
    dateStyle: 'long',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(date);
}

/** Which source speaks here, from when, and what a reader must know about its age. */
export function SourceBox() {
  const { edition, messages, say } = useReading();
  const { title, body, contentDate, currency } = edition.source;
  return (
    <section className="source" aria-labelledby="source-heading">
      <h2 id="source-heading">{messages.welcome.aboutSource}</h2>
      <p>
        <strong>{messages.option.quote(say(title))}</strong>, {say(body)}, {say(contentDate)}.{' '}
        {messages.source.called}
      </p>
      <p className="age">
        <strong>
          {messages.source.age}
          {messages.colon}
        </strong>{' '}
        {say(currency)}
      </p>
    </section>
  );
}

/** Everything about the source that a careful reader asks for. */
export function SourceFacts() {
  const { edition, language, messages, say } = useReading();
  const { url, retrievedOn, completeness, rights, contentDate } = edition.source;
  const facts = [
    [messages.source.date, say(contentDate)],
    [messages.source.retrieved, dateText(new Date(retrievedOn), language, 'UTC')],
    [messages.source.held, say(completeness)],
    [messages.source.rights, say(rights)],
  ] as const;
  return (
    <>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={url} target="_blank" rel="noopener noreferrer">
          {messages.source.open} {messages.newTab}
        </a>
      </p>
    </>
  );
}
