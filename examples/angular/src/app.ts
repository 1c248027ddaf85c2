import { Component, signal } from '@angular/core';
import type { Answers, Result } from '@antt/core';
// Defines the elements, and tells Angular what they take. What they send it knows from HTMLElementEventMap.
import { ANTT_ELEMENTS } from '@antt/elements/angular';

@Component({
  selector: 'app-root',
  imports: [ANTT_ELEMENTS],
  templateUrl: './app.html',
})
export class App {
  readonly year = 2025;
  readonly unitType = signal('residential-area');
  readonly unit = signal('');
  readonly answers = signal<Answers>({});
  readonly result = signal<Result | undefined>(undefined);
  readonly sent = signal<Result | undefined>(undefined);

  changed({ detail }: HTMLElementEventMap['antt-change']) {
    this.answers.set(detail.answers);
    this.result.set(detail.result);
  }

  submitted(event: HTMLElementEventMap['antt-submit']) {
    // The page shows the result itself; this is where it would send the answers to its server.
    event.preventDefault();
    this.sent.set(event.detail.result);
  }

  clear() {
    this.answers.set({});
    this.result.set(undefined);
  }
}
