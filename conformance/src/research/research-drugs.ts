import { type ResearchRow, research } from './research.ts';

type Marked = Pick<ResearchRow, 'verified'>;

export interface ResearchedDose extends Marked {
  readonly use: string;
  readonly dose: string;
  readonly frequency: string;
  readonly schedule?: string;
}

export interface ResearchedCaution extends Marked {
  readonly kind: string;
  readonly text: string;
  readonly tags: readonly string[];
}

export interface ResearchedIndication extends Marked {
  readonly date?: string;
}

/** What is known of a drug without a row of its own, and its rows by the list that they belong to. */
export interface ResearchedDrug {
  readonly id: string;
  readonly drugClass: string;
  readonly targets: readonly string[];
  readonly route: string;
  readonly doseRcc: readonly ResearchedDose[];
  readonly healthCanada: readonly ResearchedIndication[];
  readonly cautions: readonly ResearchedCaution[];
  readonly sideEffectsPlain: Marked & {
    readonly items: readonly string[];
    readonly verifiedItems?: readonly string[];
  };
  readonly hepaticRenal: Marked & {
    readonly hepatic: string | null;
    readonly renal: string | null;
    readonly hepaticVerified: boolean;
    readonly renalVerified: boolean;
  };
  readonly seedNote?: string;
  readonly note?: string;
}

type Identity = Pick<ResearchedDrug, 'id' | 'drugClass' | 'targets' | 'route'>;

/** A row as it stands in its file; what a row has below its marks depends on its list. */
interface Row extends ResearchRow {
  readonly drug: string;
  readonly items?: readonly string[];
  readonly item?: string;
  readonly text?: string;
}

const { rows, drugs } = research<Row, { readonly drugs: readonly Identity[] }>('drugs.json');

/** The fields that tell where a row was read, not what was read. */
const bare = ({ id: _, drug: __, sourceLevel: ___, source: ____, at: _____, ...row }: Row) => row;

function below<T>(drug: string, list: string): readonly T[] {
  const within = rows.filter(({ id }) => id.startsWith(`${drug}/${list}/`));
  return within.map((row) => bare(row) as T);
}

const only = (id: string) => rows.find((row) => row.id === id);

function sideEffects(drug: string): ResearchedDrug['sideEffectsPlain'] {
  const path = `${drug}/sideEffectsPlain`;
  const whole = only(path);
  if (whole !== undefined) return { items: whole.items ?? [], verified: whole.verified };
  const each = rows.filter(({ id }) => id.startsWith(`${path}/`));
  const items = (found: readonly Row[]) => found.flatMap(({ item = [] }) => item);
  const verifiedItems = items(each.filter(({ verified }) => verified));
  return { items: items(each), verifiedItems, verified: verifiedItems.length > 0 };
}

function organs(drug: string): ResearchedDrug['hepaticRenal'] {
  const [hepatic, renal] = ['hepatic', 'renal'].map((organ) =>
    only(`${drug}/hepaticRenal/${organ}`),
  );
  return {
    hepatic: hepatic?.text ?? null,
    renal: renal?.text ?? null,
    hepaticVerified: hepatic?.verified === true,
    renalVerified: renal?.verified === true,
    verified: false,
  };
}

function remark(
  drug: string,
  name: 'note' | 'seedNote',
): Pick<ResearchedDrug, 'note' | 'seedNote'> {
  const text = only(`${drug}/${name}`)?.text;
  return text === undefined ? {} : { [name]: text };
}

/** The research on drugs, drug by drug. */
export const researchedDrugs: readonly ResearchedDrug[] = drugs.map((drug) => ({
  ...drug,
  doseRcc: below(drug.id, 'doseRcc'),
  healthCanada: below(drug.id, 'healthCanada'),
  cautions: below(drug.id, 'cautions'),
  sideEffectsPlain: sideEffects(drug.id),
  hepaticRenal: organs(drug.id),
  ...remark(drug.id, 'seedNote'),
  ...remark(drug.id, 'note'),
}));
