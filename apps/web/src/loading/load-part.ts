/** A part of the app did not come: its file is gone, or the network is. */
export class MissingPart extends Error {
  constructor(cause: unknown) {
    super('A part of the app could not be loaded.', { cause });
    this.name = 'MissingPart';
  }
}

/** Loads a part; where it does not come, the fault is one of its own kind. */
export function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  return load().catch((cause: unknown) => {
    throw new MissingPart(cause);
  });
}
