import { type Language, words } from '@renavigate/engine';
import type { Endpoint } from '@renavigate/guideline/evidence/tell';
import { countedOf } from '../data/endpoint.ts';
import { ofHundred } from '../data/hundred.ts';
import type { Share, Shares } from '../data/measured.ts';
import { timeOf } from '../data/time.ts';
import { chartWords } from '../words/index.ts';
import { type GroupLine, sentences } from './lines.ts';
import { sureText } from './sure.ts';

/** When the shares were counted; nothing where the study just counted. */
export function sharesTime({ month }: Shares, endpoint: Endpoint, language: Language) {
  const time = timeOf(endpoint, month);
  return time && chartWords(language)(`when.${time.unit}`, { ...time });
}

/** When, and of how many: one time span and one denominator for every group. */
export function sharesHeading(shares: Shares, endpoint: Endpoint, language: Language): string {
  const t = chartWords(language);
  const when = sharesTime(shares, endpoint, language) ?? t('when.counted');
  return t(`hundred.${countedOf(endpoint)}`, { when, count: shares.groups.length });
}

/** The two sides of a share: those of a hundred it happened to, and those it did not. */
export function bothSides({ percent }: Share, endpoint: Endpoint, language: Language) {
  const t = chartWords(language);
  const { yes, no } = ofHundred(percent);
  return {
    yes: t(`ends.${endpoint}.yes`, { count: yes }),
    no: t(`ends.${endpoint}.no`, { count: no }),
  };
}

/** The shares of each group in natural frequencies, both sides said. */
export function shareLines(
  { groups }: Shares,
  endpoint: Endpoint,
  language: Language,
): readonly GroupLine[] {
  return groups.map((share) => {
    const { yes, no } = bothSides(share, endpoint, language);
    const { id, label, interval } = share;
    return {
      id,
      label,
      told: `${yes}${words.semicolon[language]}${no}`,
      ...(interval === undefined ? {} : { sure: sureText(interval, 'percent', language) }),
    };
  });
}

/** The finding of a picture of shares, in sentences. */
export function sharesFinding(shares: Shares, endpoint: Endpoint, language: Language): string {
  const heading = sharesHeading(shares, endpoint, language);
  return `${heading}. ${sentences(shareLines(shares, endpoint, language), language)}`;
}
