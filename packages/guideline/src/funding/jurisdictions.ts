import type { Text } from '@renavigate/engine';
import { text } from '../base/text.ts';

/** Who may pay: the provinces, the territories, and the federal programme of First Nations and Inuit. */
export const jurisdictions = {
  BC: text('British Columbia', 'Colombie-Britannique'),
  AB: text('Alberta', 'Alberta'),
  SK: text('Saskatchewan', 'Saskatchewan'),
  MB: text('Manitoba', 'Manitoba'),
  ON: text('Ontario', 'Ontario'),
  QC: text('Quebec', 'Québec'),
  NB: text('New Brunswick', 'Nouveau-Brunswick'),
  NS: text('Nova Scotia', 'Nouvelle-Écosse'),
  PE: text('Prince Edward Island', 'Île-du-Prince-Édouard'),
  NL: text('Newfoundland and Labrador', 'Terre-Neuve-et-Labrador'),
  YT: text('Yukon', 'Yukon'),
  NT: text('Northwest Territories', 'Territoires du Nord-Ouest'),
  NU: text('Nunavut', 'Nunavut'),
  NIHB: text(
    'Federal programme for First Nations and Inuit (NIHB)',
    'Programme fédéral pour les Premières Nations et les Inuits (SSNA)',
  ),
} as const satisfies Readonly<Record<string, Text>>;

export type Jurisdiction = keyof typeof jurisdictions;

/** Facts that reach further than one jurisdiction. */
export const regions = {
  Canada: text('Canada', 'Canada'),
  CanadaExceptQuebec: text('Canada, except Quebec', 'Canada, sauf le Québec'),
} as const satisfies Readonly<Record<string, Text>>;

export type Region = keyof typeof regions;
