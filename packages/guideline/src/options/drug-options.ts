import { type Option, type Text, textOf } from '@renavigate/engine';
import { voices } from '../base/text.ts';
import type { DrugOption } from '../drugs/drug.ts';
import { type Drug, drugRows } from '../drugs/rows.ts';

type Row = (typeof drugRows)[number];

/** The name of an option that consists of drugs known by name; any other does not compile. */
export type DrugOptionId = Row['options'][number]['id'];

/** An option that consists of drugs known by name, with those drugs. */
interface NamedDrugs {
  readonly option: Option & { readonly id: DrugOptionId };
  readonly drugs: readonly Drug[];
}

const groups = ['targeted', 'immunotherapy', 'combination'] as const;

/** Every option of every drug: by the kind of treatment, then in the order of the drugs. */
const namedDrugs: readonly NamedDrugs[] = groups.flatMap((group) =>
  drugRows.flatMap((row) =>
    row.options.filter((option) => option.group === group).map((option) => named(option, row)),
  ),
);

function named(option: Row['options'][number], row: Row): NamedDrugs {
  const { id, group, description } = option;
  const rows = [
    row,
    ...option.with.flatMap((other) => drugRows.filter((each) => each.id === other)),
  ];
  const label = labelOf(option, rows);
  return { option: { id, group, label, description }, drugs: rows.map((each) => each.id) };
}

/** The names of the drugs, for a patient with the names on the boxes. */
function labelOf({ name: own }: DrugOption, rows: readonly Row[]) {
  const brands = rows.flatMap((row) => ('brand' in row ? [row.brand] : [])).join(', ');
  const name = own ?? together(rows.map((row) => row.name));
  const onBox = textOf((language) => `${name[language]} (${brands})`);
  return voices(brands === '' ? name : onBox, name);
}

function together([first, ...others]: readonly Text[]): Text {
  const words = { en: [' with ', ' and '], fr: [' avec ', ' et '] } as const;
  return textOf((language) => {
    const [before, between] = words[language];
    const list = others.map((each) => each[language]).join(between);
    return `${first?.[language] ?? ''}${list === '' ? '' : before}${list}`;
  });
}

/** Single drugs and drugs given together, each by name. */
export const drugOptions = namedDrugs.map(({ option }) => option);

/** The drugs of an option; none where it names no drug. */
export function drugsOfOption(id: string): readonly Drug[] {
  return namedDrugs.find(({ option }) => option.id === id)?.drugs ?? [];
}
