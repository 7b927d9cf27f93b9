import type { TermId } from '@renavigate/engine';
import { memo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useWords } from '../../language/language.ts';
import { useTurns } from '../../scheduling/use-turns.ts';
import type { Consulted } from '../case/consult-case.ts';
import type { Chosen } from '../matrix/Matrix.tsx';
import { Compare } from './Compare.tsx';
import { Detail } from './Detail.tsx';
import { Evidence } from './Evidence.tsx';
import { History } from './History.tsx';
import { Risk } from './Risk.tsx';

export const dockParts = ['detail', 'evidence', 'risk', 'history', 'compare'] as const;
export type DockPart = (typeof dockParts)[number];

interface DockProps {
  readonly consulted: Consulted;
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen) => void;
  readonly part: DockPart;
  readonly onPart: (part: DockPart) => void;
  readonly onGo: (term: TermId) => void;
}

function isPart(key: unknown): key is DockPart {
  return dockParts.some((part) => part === key);
}

/** What stands behind the matrix, a part at a time: its tabs first, then what the chosen one holds. */
function Panel({ consulted, chosen, onChoose, part, onPart, onGo }: DockProps) {
  const t = useWords('team');
  const isFilled = useTurns(2) === 2;
  return (
    <Tabs
      className="dock-tabs"
      selectedKey={part}
      onSelectionChange={(key) => {
        if (isPart(key)) onPart(key);
      }}
    >
      <TabList aria-label={t('dock.label')} className="dock-list">
        {dockParts.map((each) => (
          <Tab key={each} id={each} className="dock-tab">
            {t(`dock.${each}`)}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="detail" className="dock-panel">
        {isFilled ? <Detail {...{ consulted, chosen, onChoose }} /> : null}
      </TabPanel>
      <TabPanel id="evidence" className="dock-panel">
        {isFilled ? <Evidence {...{ consulted, chosen }} /> : null}
      </TabPanel>
      <TabPanel id="risk" className="dock-panel">
        {isFilled ? <Risk {...{ consulted, onGo }} /> : null}
      </TabPanel>
      <TabPanel id="history" className="dock-panel">
        {isFilled ? <History consulted={consulted} /> : null}
      </TabPanel>
      <TabPanel id="compare" className="dock-panel">
        {isFilled ? <Compare {...{ consulted, onChoose }} /> : null}
      </TabPanel>
    </Tabs>
  );
}

export const Dock = memo(Panel);
