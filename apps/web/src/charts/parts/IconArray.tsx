import type { Language } from '@renavigate/engine';
import { type Endpoint, isHarm } from '@renavigate/guideline/evidence/tell';
import { countedOf } from '../data/endpoint.ts';
import { ofHundred } from '../data/hundred.ts';
import type { Share, Shares } from '../data/measured.ts';
import { capitalised } from '../say/lines.ts';
import { bothSides, sharesFinding, sharesHeading } from '../say/shares.ts';
import { sureText } from '../say/sure.ts';
import { type Counted, iconBox, iconsPath } from '../scale/icons.ts';
import { chartWords } from '../words/index.ts';
import { Picture } from './Picture.tsx';

export interface IconArrayProps {
  /** Every group at one and the same time. */
  readonly shares: Shares;
  readonly endpoint: Endpoint;
  readonly language: Language;
  /** That rounding is said below another array of the same outcome. */
  readonly isRoundingSaid?: boolean;
}

/** One figure as it stands in the picture, beside what it means. */
function Key({ counted, side, told }: { counted: Counted; side: 'yes' | 'no'; told: string }) {
  return (
    <p className="icons-key">
      <svg className="icons-sign" viewBox="0 0 10 13" aria-hidden="true">
        <path className={`icons-${side}`} d={iconsPath(counted, 0, 1)} />
      </svg>
      <span>{told}</span>
    </p>
  );
}

function Group({
  share,
  endpoint,
  language,
}: { share: Share } & Pick<IconArrayProps, 'endpoint' | 'language'>) {
  const counted = countedOf(endpoint);
  const { yes } = ofHundred(share.percent);
  const told = bothSides(share, endpoint, language);
  return (
    <div className="icons-group">
      <p className="chart-group">{capitalised(share.label, language)}</p>
      <svg
        className="icons"
        viewBox={`0 0 ${iconBox.width} ${iconBox.height}`}
        aria-hidden="true"
        focusable="false"
      >
        <path className="icons-yes" d={iconsPath(counted, 0, yes)} />
        <path className="icons-no" d={iconsPath(counted, yes, 100)} />
      </svg>
      <Key counted={counted} side="yes" told={told.yes} />
      <Key counted={counted} side="no" told={told.no} />
      {share.interval && (
        <p className="chart-sure">{sureText(share.interval, 'percent', language)}</p>
      )}
    </div>
  );
}

/** A hundred figures for each group, in a fixed order: those it happened to are full, the others hollow. */
export function IconArray({ shares, endpoint, language, isRoundingSaid }: IconArrayProps) {
  const t = chartWords(language);
  const rounded = countedOf(endpoint) === 'spots' ? 'hundred.roundedSpots' : 'hundred.rounded';
  const isRounded = shares.groups.some(({ percent }) => ofHundred(percent).isRounded);
  return (
    <Picture
      finding={sharesFinding(shares, endpoint, language)}
      notes={isRounded && !isRoundingSaid ? [t(rounded)] : []}
    >
      <p className="chart-when">{sharesHeading(shares, endpoint, language)}</p>
      <div className={isHarm(endpoint) ? 'icons-groups chart-harm' : 'icons-groups'}>
        {shares.groups.map((share) => (
          <Group key={share.id} share={share} endpoint={endpoint} language={language} />
        ))}
      </div>
    </Picture>
  );
}
