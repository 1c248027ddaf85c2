import { CUSTOM_ELEMENTS_SCHEMA, Component, type ElementRef, afterNextRender, input, viewChild } from '@angular/core';
import { ANTT_ELEMENTS } from '@antt/elements/angular';
import type { Props } from '../scene.ts';

/** The schema is for `antt-own` and `antt-late`, which no directive describes. */
@Component({ imports: [ANTT_ELEMENTS], schemas: [CUSTOM_ELEMENTS_SCHEMA], templateUrl: './scene.html' })
export class Scene {
  readonly p = input.required<Props>();
  readonly imperative = viewChild<ElementRef<HTMLElement>>('imperative');

  constructor() {
    afterNextRender(() =>
      this.imperative()?.nativeElement.addEventListener('antt-change', (event) => this.p().hear?.(event)),
    );
  }
}
