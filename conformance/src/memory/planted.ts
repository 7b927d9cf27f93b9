import { getHeapSnapshot } from 'node:v8';
import {
  account,
  advise,
  adviseBeside,
  type Beside,
  changes,
  combine,
  compileEdition,
  compileLibrary,
  derive,
  guard,
  nextQuestion,
  type Patient,
  type PatientCache,
  patientCache,
  patientFormat,
  readPatient,
} from '@renavigate/engine';
import { library } from '@renavigate/guideline';
import { accessFor, compileAccess } from '@renavigate/guideline/access';
import { besideJson } from '@renavigate/guideline/tell';

/**
 * Advises a patient with rare values in every way that there is, and then looks for the values in the memory of the
 * program: `node --expose-gc planted.js SEED held|dropped`. Writes those that are found.
 */
const [, , seed = '', manner = ''] = process.argv;

/** A number that nothing but this patient has; made anew each time, so that the program itself does not hold it. */
const rare = (whole: number, place: number) => whole + ((Number(seed) * (place + 3)) % 99991) / 1e6;
const numbers = (): Readonly<Record<string, readonly [value: number, unit: string]>> => ({
  haemoglobin: [rare(98, 1), 'g/L'],
  calcium: [rare(2.1, 2), 'mmol/L'],
  calciumUpperLimit: [rare(2.5, 3), 'mmol/L'],
  neutrophils: [rare(6, 4), '10*9/L'],
  platelets: [rare(310, 5), '10*9/L'],
  sodium: [rare(138, 6), 'mmol/L'],
  creatinine: [rare(88, 7), 'umol/L'],
});

function planted(): Patient {
  const measured = Object.entries(numbers()).map(([id, [value, unit]]) => [id, { value, unit }]);
  const facts = {
    cancerCameBack: true,
    metastatic: true,
    histology: 'clearCell',
    sites: { includes: ['bone', 'lung'] },
    ...Object.fromEntries(measured),
  };
  const read = readPatient({ renavigate: patientFormat, facts }, library.terms);
  if (read.problems.length > 0) throw new Error(read.problems[0]?.message.en);
  const resources = [['Observation', seed, 'seen'].join('/')];
  return {
    facts: read.patient.facts.map((fact) => ({ ...fact, source: { kind: 'record', resources } })),
  };
}

const held = compileLibrary(library);
const access = compileAccess();
const [newest, ...older] = library.editions;
if (newest === undefined) throw new Error('no edition is held');
const today = compileEdition(combine([newest, ...older], library).each);

interface Told {
  readonly beside: Beside;
  readonly told: number;
}

function consult(patient: Patient, cache: PatientCache): Told {
  const beside = adviseBeside(held, patient, cache);
  let told = 0;
  held.editions.forEach((edition, index) => {
    const advice = beside.advices[index];
    if (advice === undefined) throw new Error('an edition was not asked');
    told += account(edition, advice, advice, cache).length;
    for (const { option } of advice.options.slice(0, 3)) {
      told += changes(edition, advice, option, advice, cache).length;
    }
  });
  const asked = advise(today, patient, cache);
  told += nextQuestion(today, asked, new Set(), 'haemoglobin', cache) === undefined ? 0 : 1;
  for (const { id } of library.options) told += accessFor(id, 'BC', patient.facts, access) ? 1 : 0;
  told += guard(library, derive(patient.facts, held.rules).known).size;
  for (const audience of ['patient', 'clinician'] as const) {
    const together = {
      library: held,
      beside,
      cache,
      language: 'fr',
      audience,
      explain: true,
    } as const;
    told += JSON.stringify(besideJson(together, [], [])).length;
  }
  return { beside, told };
}

/** What is looked for: every number as it is written, and the resource that they came from. */
function traces(): readonly string[] {
  const values = Object.values(numbers()).map(([value]) => String(value));
  return [...values, ['Observation', seed, 'seen'].join('/')];
}

async function memory(): Promise<string> {
  const chunks: string[] = [];
  const snapshot = getHeapSnapshot({ exposeNumericValues: true });
  for await (const chunk of snapshot.setEncoding('utf8')) chunks.push(chunk);
  return chunks.join('');
}

const kept = new Map<string, unknown>();

function run(): number {
  const cache = patientCache();
  const { beside, told } = consult(planted(), cache);
  if (manner === 'held') kept.set('answer', beside).set('cache', cache);
  return told;
}

const told = run();
if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
for (let round = 0; round < 3; round += 1) {
  await new Promise((resolve) => setTimeout(resolve, 20));
  globalThis.gc();
}
const text = await memory();
const found = traces().filter((trace) => text.includes(trace));
process.stdout.write(JSON.stringify({ told, kept: kept.size, sought: traces().length, found }));
