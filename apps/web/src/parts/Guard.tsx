import { Component, type ComponentType, type ContextType, Fragment, type ReactNode } from 'react';
import { MissingPart } from '../loading/load-part.ts';
import { PageContext } from '../page/page.ts';
import { Broken, type BrokenProps } from './Broken.tsx';

interface GuardProps extends Pick<BrokenProps, 'what' | 'isMain'> {
  readonly children: ReactNode;
  /** What is shown: another gets its own chance. */
  readonly of?: unknown;
  /** What stands around the message. */
  readonly around?: ComponentType<{ readonly children: ReactNode }>;
  /** Before what broke is made again. */
  readonly onAgain?: () => void;
  /** Begins without what the page was opened with. */
  readonly onAnew?: () => void;
}

interface GuardState {
  readonly fault: { readonly isMissing: boolean } | undefined;
}

/**
 * Keeps a fault of one part from taking the page, and the answers, with it. React has no other way to catch a fault
 * while it renders than a class.
 */
export class Guard extends Component<GuardProps, GuardState> {
  static override readonly contextType = PageContext;
  declare context: ContextType<typeof PageContext>;

  override state: GuardState = { fault: undefined };

  static getDerivedStateFromError(error: unknown): GuardState {
    return { fault: { isMissing: error instanceof MissingPart } };
  }

  private readonly again = (before: (() => void) | undefined) => {
    before?.();
    this.context?.lateComponents.tryAgain();
    this.setState({ fault: undefined });
  };

  override componentDidUpdate(before: GuardProps) {
    if (this.state.fault !== undefined && before.of !== this.props.of) this.again(undefined);
  }

  override render() {
    const { fault } = this.state;
    const {
      children,
      around: Around = Fragment,
      what,
      isMain = false,
      onAgain,
      onAnew,
    } = this.props;
    if (fault === undefined) return children;
    return (
      <Around>
        <Broken
          {...{ what, isMain, ...fault }}
          onAgain={() => this.again(onAgain)}
          onAnew={onAnew === undefined ? undefined : () => this.again(onAnew)}
        />
      </Around>
    );
  }
}
