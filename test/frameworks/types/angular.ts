import { Component } from '@angular/core';
import type { Overlay } from '@antt/core';
import { ANTT_ELEMENTS } from '@antt/elements/angular';
import { type Change, answers, result } from './data.ts';

@Component({ imports: [ANTT_ELEMENTS], templateUrl: './angular.html' })
export class Cases {
  readonly answers = answers;
  readonly result = result;
  readonly overlays: Overlay[] = [];
  heard: Change | undefined;
  use(_text: string): void {}
  click(_event: MouseEvent): void {}
}
