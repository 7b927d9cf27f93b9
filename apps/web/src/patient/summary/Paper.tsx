import {
  accountWords,
  type FirstAnswer,
  firstAnswer,
  type OptionBeside,
  termOf,
} from '@renavigate/engine';
import {
  capital,
  consideredLines,
  consideredWords,
  optionLabel,
  riskLine,
} from '@renavigate/guideline/tell';
import { useDiseaseNames, useGuidelines, useLibrary } from '../../guidelines/context.ts';
import { useEditionName } from '../../guidelines/edition-name.ts';
import { standing } from '../../guidelines/progress.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { Alerts } from '../../parts/Alerts.tsx';
import { dateText } from '../../parts/dates.ts';
import { PhoneText } from '../../parts/PhoneText.tsx';
import { having } from '../matters/matters.ts';
import { answerText } from '../parts/AnswerList.tsx';
import type { Shown } from '../questions/generate.ts';
import { useQuestions } from '../questions/use-questions.ts';
import type { ScreenProps } from '../state/screen-props.ts';
import { most, type Shortened, shorten, shortenToLines } from './shorten.ts';

type PaperProps = Omit<ScreenProps, 'dispatch'>;

function More({ left }: Pick<Shortened<unknown>, 'left'>) {
  const t = useWords('summary');
  return left === 0 ? null : <li className="more">{t('paper.more', { count: left })}</li>;
}

/**
 * What was answered, in the order in which a chart tells it, whatever the order of the questions. What is not so stands
 * together: a line for each would hide what is.
 */
function useAnswered({ answers }: PaperProps['state']) {
  const { terms } = useLibrary().content;
  const known = terms.flatMap((term) => {
    const answer = answers.get(term.id);
    return answer === undefined || answer.kind === 'unknown' ? [] : [{ term, answer }];
  });
  const isNo = ({ answer }: (typeof known)[number]) => answer.kind === 'yesNo' && !answer.value;
  return {
    known: shorten(
      known.filter((each) => !isNo(each)),
      most.answers,
    ),
    no: known.filter(isNo).map(({ term }) => term),
  };
}

function Situation({ state, consultation }: PaperProps) {
  const t = useWords('summary');
  const shared = useWords('shared');
  const language = useLanguage();
  const library = useLibrary();
  const say = useSay();
  const voice = { library, language, audience: 'patient' } as const;
  const risk = riskLine(consultation.beside, voice, ['present', 'missing']);
  const { known, no } = useAnswered(state);
  return (
    <section>
      <h2>{t('paper.situation')}</h2>
      <ul className="columns">
        {known.shown.map(({ term, answer }) => (
          <li key={term.id}>
            {say(term.label.patient)}
            {shared('colon')} <strong>{answerText(answer, term, language)}</strong>
          </li>
        ))}
        <More left={known.left} />
      </ul>
      {no.length === 0 ? null : (
        <p>{t('paper.no', { list: no.map(({ label }) => say(label.patient)).join(' · ') })}</p>
      )}
      {risk === undefined ? null : <p>{risk}.</p>}
    </section>
  );
}

/** What could still change the first choices, as questions to whoever has the answer. */
function ToFindOut({ answer }: { readonly answer: FirstAnswer }) {
  const t = useWords('summary');
  const language = useLanguage();
  const say = useSay();
  const { terms } = useLibrary().content;
  const decides = answer.decides.slice(0, most.toFindOut).map((id) => termOf(id, terms));
  if (decides.length === 0) return null;
  return (
    <section>
      <h2>{t('paper.findOut')}</h2>
      <ul className="boxes">
        {decides.map(({ id, label, whereFound }) => (
          <li key={id}>
            {t('paper.tell', {
              what: say(label.patient),
              where: accountWords.whereFound[whereFound].patient[language],
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An option with the newest of today's guidelines that offers it, in its words. */
function Offered({ option }: { readonly option: OptionBeside }) {
  const t = useWords('summary');
  const shared = useWords('shared');
  const language = useLanguage();
  const say = useSay();
  const firm = option.voices.filter(
    ({ replaced, advice }) => !replaced && advice?.standing === 'offered',
  );
  const ranked = firm.find(({ advice }) =>
    advice?.strengths.some(({ rank }) => rank !== undefined),
  );
  const voice = ranked ?? firm[0];
  const library = useLibrary();
  const editionName = useEditionName();
  const edition = library.content.editions.find(({ id }) => id === voice?.edition);
  const words = [...new Set(voice?.advice?.strengths.map((each) => say(each.words)))];
  return (
    <li>
      <strong>{optionLabel(option.option, { library, language, audience: 'patient' })}</strong>
      {edition === undefined ? null : (
        <small>
          {t('paper.by', {
            edition: editionName(edition),
            words: words.map((text) => shared('quote', { text })).join(', '),
          })}
        </small>
      )}
    </li>
  );
}

/** The first choices, each with who says so; the others that may be offered by name. */
function OptionsOnPaper({ answer }: { readonly answer: FirstAnswer }) {
  const t = useWords('summary');
  const language = useLanguage();
  const library = useLibrary();
  const nameOf = ({ option }: OptionBeside) =>
    optionLabel(option, { library, language, audience: 'patient' });
  const others = shorten(answer.rest.offered.map(nameOf), most.options);
  return (
    <section>
      <h2>{t('paper.options')}</h2>
      <ul className="columns">
        {answer.choices.map(({ option }) => (
          <Offered key={option.option} option={option} />
        ))}
      </ul>
      {answer.alongside.length === 0 ? null : (
        <p>{t('paper.alongside', { list: answer.alongside.map(nameOf).join(' · ') })}</p>
      )}
      {others.shown.length === 0 ? null : (
        <p>
          {t('paper.others', { list: others.shown.join(' · ') })}
          {others.left === 0 ? null : ` · ${t('paper.more', { count: others.left })}`}
        </p>
      )}
    </section>
  );
}

/** What no guideline names, with the people to ask about it. */
function ConsideredOnPaper({ consultation }: Pick<PaperProps, 'consultation'>) {
  const language = useLanguage();
  const say = useSay();
  const lines = consideredLines(consultation.beside, { language, audience: 'patient' }).filter(
    ({ aside }) => aside === undefined,
  );
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{say(consideredWords.heading.patient)}</h2>
      <ul>
        {lines.map(({ option, label, askWhom }) => (
          <li key={option}>
            {capital(label)}. {say(consideredWords.ask).replace('{whom}', askWhom)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cautions({ consultation }: Pick<PaperProps, 'consultation'>) {
  const t = useWords('summary');
  const say = useSay();
  const marks = standing(consultation.beside, 'offered', 'open').flatMap((option) =>
    option.marks.filter(({ truth }) => truth === 'true'),
  );
  const labels = [...new Set(marks.map(({ guardrail }) => say(guardrail.label.patient)))];
  const { shown, left } = shorten(labels, most.cautions);
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{t('paper.cautions')}</h2>
      <ul>
        {shown.map((label) => (
          <li key={label}>{label}</li>
        ))}
        <More left={left} />
      </ul>
    </section>
  );
}

function MattersOnPaper({ state }: Pick<PaperProps, 'state'>) {
  const t = useWords('summary');
  const matters = useWords('matters');
  const lot = having('lot', state.matters).map((matter) => matters(matter));
  const little = having('little', state.matters).map((matter) => matters(matter));
  const own = state.ownMatter?.trim() ?? '';
  if (lot.length + little.length === 0 && own === '') return null;
  return (
    <section>
      <h2>{t('paper.matters')}</h2>
      {lot.length === 0 ? null : <p>{t('paper.lot', { list: lot.join(' · ') })}</p>}
      {little.length === 0 ? null : <p>{t('paper.little', { list: little.join(' · ') })}</p>}
      {own === '' ? null : (
        <p>
          {t('paper.own', { text: own })}
          {state.ownMatterBrought === true ? ` ${t('paper.brought')}` : null}
        </p>
      )}
    </section>
  );
}

function QuestionsOnPaper(props: PaperProps) {
  const t = useWords('summary');
  const all = useQuestions(props).filter(({ kept }) => kept);
  // What the person wants to ask first, then what they wrote: it is what they came for.
  const rank = ({ first, whom }: Shown) => (first ? 0 : whom === 'own' ? 1 : 2);
  const ordered = [...all].sort((one, other) => rank(one) - rank(other));
  const { shown, left } = shortenToLines(ordered, ({ text }) => text, most.questions);
  return (
    <section>
      <h2>{t('paper.questions')}</h2>
      <ul className="boxes">
        {shown.map(({ id, text, first, brought }) => (
          <li key={id}>
            {first ? <strong>{text}</strong> : text}
            {brought ? ` ${t('paper.brought')}` : null}
          </li>
        ))}
        <More left={left} />
      </ul>
    </section>
  );
}

/** Where it comes from, and the helpline. */
function SourcesOnPaper() {
  const t = useWords('summary');
  const shared = useWords('shared');
  const editionName = useEditionName();
  const { current } = useGuidelines();
  return (
    <section>
      <h2>{t('paper.sources')}</h2>
      <p>
        <small>{current.map((edition) => editionName(edition)).join(' · ')}</small>
      </p>
      <p>
        <PhoneText text={shared('helpline')} />
      </p>
    </section>
  );
}

/** Room to write by hand. */
function Room() {
  const t = useWords('summary');
  return (
    <section className="room">
      <h2>{t('paper.room')}</h2>
      <div className="rule" />
      <div className="rule" />
      <div className="rule" />
    </section>
  );
}

/** Two pages: my situation, the options, what to find out, my questions, what matters, and where it comes from. */
export function Paper(props: PaperProps) {
  const t = useWords('summary');
  const shared = useWords('shared');
  const language = useLanguage();
  const { state, consultation } = props;
  const { beside, problems } = consultation;
  const answer = firstAnswer(useGuidelines().library, beside);
  return (
    <article className="paper" lang={`${language}-CA`}>
      <Alerts beside={beside} problems={problems} audience="patient" />
      <h2 className="paper-title">{t('paper.title', useDiseaseNames())}</h2>
      <p>
        {t('paper.made', { date: dateText(new Date(), language) })} {shared('notAdvice')}
      </p>
      <Situation {...props} />
      <MattersOnPaper state={state} />
      <OptionsOnPaper answer={answer} />
      <ToFindOut answer={answer} />
      <ConsideredOnPaper consultation={consultation} />
      <Cautions consultation={consultation} />
      <QuestionsOnPaper {...props} />
      <Room />
      <SourcesOnPaper />
    </article>
  );
}
