import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

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

/** How often somebody asked to try again. */
let round = 0;

/** Parts that did not come are asked for anew when they are next shown. */
export function tryAgain(): void {
  round += 1;
}

/** A part of a page that comes when it is shown. Unlike React's own, it can be asked for again. */
export function latePart<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  let failedIn: number | undefined;
  const make = (): LazyExoticComponent<ComponentType<Props>> =>
    lazy(() =>
      loadPart(load).catch((missing: unknown) => {
        failedIn = round;
        throw missing;
      }),
    );
  let Part = make();
  return function Late(props: Props) {
    if (failedIn !== undefined && failedIn < round) {
      failedIn = undefined;
      Part = make();
    }
    return <Part {...props} />;
  };
}
