import type { ComponentType } from 'react';
import type { LoadComponent } from '../loading/late-components.ts';
import { usePage } from '../page/page.ts';

/** A part of a page that comes when it is shown. Where it did not come, it can be asked for again. */
export function latePart<Props extends object>(load: LoadComponent<Props>): ComponentType<Props> {
  return function Late(props: Props) {
    const Part = usePage().lateComponents.of(load);
    return <Part {...props} />;
  };
}
