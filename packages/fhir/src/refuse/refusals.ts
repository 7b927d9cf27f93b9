import { type CancerMapping, printable, type Text, textOf } from '@renavigate/engine';
import { problem, type RecordProblem } from '../base/problem.ts';

/** Each says what was found, why nothing can be advised from it, and how to mend it. */

export function notFhir(place: string, received: Text): RecordProblem {
  return problem(
    'not-fhir',
    place,
    [
      `This is not a FHIR record: expected a FHIR R4 Bundle, found ${received.en}.`,
      `Ce n’est pas un dossier FHIR : attendu un Bundle FHIR R4, trouvé ${received.fr}.`,
    ],
    [
      'Give one JSON object with "resourceType": "Bundle" that holds the record of one patient.',
      'Donnez un objet JSON avec "resourceType": "Bundle" qui contient le dossier d’un seul patient.',
    ],
    { expected: '{ "resourceType": "Bundle", … }', received: received.en },
  );
}

export function aList(): RecordProblem {
  return problem(
    'not-fhir',
    '/',
    [
      'This is a list. A record is one FHIR R4 Bundle, with the resources in its entries.',
      'C’est une liste. Un dossier est un seul Bundle FHIR R4, avec les ressources dans ses entrées.',
    ],
    [
      'Wrap the resources: { "resourceType": "Bundle", "type": "collection", "entry": [{ "resource": … }] }.',
      'Enveloppez les ressources : { "resourceType": "Bundle", "type": "collection", "entry": [{ "resource": … }] }.',
    ],
    { expected: '{ "resourceType": "Bundle", … }', received: 'a list' },
  );
}

export function notABundle(received: string): RecordProblem {
  return problem(
    'not-a-bundle',
    '/resourceType',
    [
      `This is a single ${received}. Alone it says too little: expected a Bundle with the whole record.`,
      `C’est une seule ressource ${received}. Seule, elle en dit trop peu : attendu un Bundle avec tout le dossier.`,
    ],
    [
      'Give the answer of Patient/[id]/$everything, or another R4 Bundle of the patient’s record.',
      'Donnez la réponse de Patient/[id]/$everything, ou un autre Bundle R4 du dossier du patient.',
    ],
    { expected: 'Bundle', received },
  );
}

export function otherFhirVersion(stated: Text, sign: string): RecordProblem {
  const version = textOf((language) => printable(stated[language], 40));
  return problem(
    'other-fhir-version',
    sign,
    [
      `This is FHIR ${version.en}, not R4: ${sign} tells so. Names mean other things there, so nothing was read.`,
      `C’est du FHIR ${version.fr}, et non R4 : ${sign} le montre. Les noms y ont un autre sens ; rien n’a été lu.`,
    ],
    ['Export the record as FHIR R4 (4.0.1).', 'Exportez le dossier en FHIR R4 (4.0.1).'],
    { expected: 'R4 (4.0.1)', received: version.en },
  );
}

export function severalPatients(names: readonly string[]): RecordProblem {
  const list = names
    .slice(0, 5)
    .map((name) => printable(name))
    .join(', ');
  return problem(
    'several-patients',
    names[1] ?? '/entry',
    [
      `The record speaks of ${names.length} patients: ${list}. Advice for a mixture of them would fit nobody.`,
      `Le dossier parle de ${names.length} patients : ${list}. Un avis pour leur mélange ne conviendrait à personne.`,
    ],
    [
      'Give one Bundle for each patient, and let every subject refer to the one Patient.',
      'Donnez un Bundle par patient, et que chaque subject renvoie à ce seul Patient.',
    ],
    { expected: '1', received: list },
  );
}

export function cancerNotFound(
  found: readonly string[],
  { name, example }: CancerMapping,
): RecordProblem {
  const [en, fr] =
    found.length === 0
      ? ['no condition that is a cancer', 'aucune affection qui soit un cancer']
      : [found.join(', '), found.join(', ')];
  return problem(
    'cancer-not-found',
    '/entry',
    [
      `No ${name.en} was found in the record (found: ${en}). Nothing is advised from it.`,
      `Aucun ${name.fr} n’a été trouvé dans le dossier (trouvé : ${fr}). Rien n’en est conseillé.`,
    ],
    [
      `Add the Condition of the primary cancer, coded for example ${example.codes.en}, with a confirmed verificationStatus.`,
      `Ajoutez la Condition du cancer primitif, codée par exemple ${example.codes.fr}, avec un verificationStatus confirmé.`,
    ],
    { expected: example.icd10, received: found.join(', ') },
  );
}

export function otherDisease(
  place: string,
  name: string,
  { disease }: CancerMapping,
): RecordProblem {
  return problem(
    'another-disease',
    place,
    [
      `${place}: ${name} is another disease than ${disease.en}, with other treatments. Nothing is advised from this record.`,
      `${place} : ${name} est une autre maladie que ${disease.fr}, avec d’autres traitements. Rien n’est conseillé à partir de ce dossier.`,
    ],
    [
      'If the diagnosis is wrong, mark it refuted or correct its code. Otherwise look for guidance on that cancer.',
      'Si le diagnostic est faux, marquez-le refuted ou corrigez son code. Sinon, cherchez des recommandations sur ce cancer.',
    ],
    { received: name },
  );
}

export function otherPrimaryCancer(place: string, name: string): RecordProblem {
  return problem(
    'other-primary-cancer',
    place,
    [
      `${place}: ${name} is another primary cancer. Metastases and drugs in the record could belong to it, so nothing is advised.`,
      `${place} : ${name} est un autre cancer primitif. Des métastases et des médicaments du dossier pourraient lui appartenir ; rien n’est conseillé.`,
    ],
    [
      'If that cancer is over, give its clinicalStatus (resolved, remission or inactive). If it is wrong, mark it refuted. If both are active, this is for a person to judge.',
      'Si ce cancer est terminé, donnez son clinicalStatus (resolved, remission ou inactive). S’il est faux, marquez-le refuted. Si les deux sont actifs, c’est à une personne d’en juger.',
    ],
    { received: name },
  );
}
