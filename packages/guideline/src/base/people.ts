import { text } from './text.ts';

/** Who should look at what a guardrail marks, as persons to ask. */
export const oncologist = text(
  'the cancer doctor (oncologist)',
  'le médecin du cancer (oncologue)',
);

export const oncologistAndPharmacist = text(
  'the cancer doctor (oncologist) and the pharmacist',
  'le médecin du cancer (oncologue) et le pharmacien',
);

export const oncologistAndCardiologist = text(
  'the cancer doctor (oncologist) and a heart doctor (cardiologist)',
  'le médecin du cancer (oncologue) et un médecin du cœur (cardiologue)',
);

export const oncologistAndFamilyDoctor = text(
  'the cancer doctor (oncologist) and the family doctor',
  'le médecin du cancer (oncologue) et le médecin de famille',
);

export const oncologistAndSpecialist = text(
  'the cancer doctor (oncologist) and the doctor who treats the other disease',
  'le médecin du cancer (oncologue) et le médecin qui soigne l’autre maladie',
);

export const oncologistAndTransplantTeam = text(
  'the cancer doctor (oncologist) and the transplant team',
  'le médecin du cancer (oncologue) et l’équipe de greffe',
);

export const oncologistAndSurgeon = text(
  'the cancer doctor (oncologist) and the surgeon',
  'le médecin du cancer (oncologue) et le chirurgien',
);

export const kidneySurgeonAndOncologist = text(
  'the kidney surgeon (urologist) and the cancer doctor (oncologist), together',
  'le chirurgien du rein (urologue) et le médecin du cancer (oncologue), ensemble',
);

export const oncologistAndRadiationDoctor = text(
  'the cancer doctor (oncologist) and the radiation doctor (radiation oncologist)',
  'le médecin du cancer (oncologue) et le médecin de la radiothérapie (radio-oncologue)',
);

export const oncologistAndKidneyDoctor = text(
  'the cancer doctor (oncologist) and a kidney doctor (nephrologist)',
  'le médecin du cancer (oncologue) et un médecin des reins (néphrologue)',
);

export const oncologistAndLiverDoctor = text(
  'the cancer doctor (oncologist) and a liver doctor (hepatologist)',
  'le médecin du cancer (oncologue) et un médecin du foie (hépatologue)',
);

export const oncologistAndGenetics = text(
  'the cancer doctor (oncologist) and the genetics clinic',
  'le médecin du cancer (oncologue) et la clinique de génétique',
);
