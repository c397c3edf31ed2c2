import { Component } from 'preact';
import type { ComponentChild, ComponentType } from 'preact';

/** A component that is drawn anew only where one of its props is another: hundreds of them stand side by side. */
export function still<Props extends object>(draw: (props: Props) => ComponentChild): ComponentType<Props> {
  return class Still extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return (Object.keys(next) as (keyof Props)[]).some((name) => next[name] !== this.props[name]);
    }
    override render(): ComponentChild {
      return draw(this.props);
    }
  };
}
