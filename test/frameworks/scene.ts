import type { Answers, CriteriaSet, Overlay, Result } from '@antt/core';

/** What a scene is drawn from. Each scene takes what it needs; what is left out is handed on as undefined. */
export interface Props {
  /** Which elements to draw, and how they are written. Every framework has the same scenes in its own language. */
  readonly scene:
    | 'plain'
    | 'children'
    | 'choice'
    | 'list'
    | 'settings'
    | 'attributes'
    | 'badge'
    | 'result'
    | 'own'
    | 'late'
    | 'outside'
    | 'events'
    | 'imperative'
    | 'ancestor'
    | 'form';
  readonly text?: string;
  readonly shown?: boolean;
  readonly ids?: readonly string[];
  readonly unitType?: string;
  readonly year?: number;
  readonly readings?: Readonly<Record<string, string>>;
  readonly answers?: Answers | null;
  readonly overlays?: readonly Overlay[];
  readonly readonly?: boolean;
  readonly disabled?: boolean;
  readonly headingLevel?: number;
  readonly verdict?: string;
  readonly decision?: string | undefined;
  readonly unit?: string;
  readonly result?: Result;
  readonly criteriaSet?: CriteriaSet;
  readonly linked?: boolean;
  readonly hear?: (event: Event) => void;
}

/** A scene that is on the page. */
export interface Drawn {
  /** Draws it again from these props, and waits until the framework has. */
  draw(props: Props): Promise<void>;
  remove(): Promise<void>;
}

/** What a framework does: draws scenes into a place on the page. */
export type Draw = (place: HTMLElement, props: Props) => Promise<Drawn>;
