import type { AnswerIssue, FormStandard } from '@antt/core';
import { warn } from '../warn.ts';
import { type Model, derive } from './model.ts';
import { type Raw, asJson, isRecord } from './raw.ts';

/** What was entered, and which of its faults may be shown by now. Knows nothing of the page. */
export class FormState {
  raw: Raw = {};
  /** The result was asked for: all faults show. */
  attempted = false;
  /** The list of faults is on view. It goes with the last fault, and does not come back by itself. */
  summary = false;
  /** Questions that the person has answered since: not the page's any more. */
  readonly own = new Set<string>();

  /** Questions and fields that have been left. */
  #left = new Set<string>();
  #halfDays = new Set<string>();
  /** Unit type of the last model. */
  #unitType: string | undefined;
  /**
   * Unit type that answers set from outside were meant for: ids that it does not ask are faults there, and only there.
   * `undefined` until that is known, `null` for answers that were entered here.
   */
  #meantFor: string | null | undefined = null;
  #known: { readonly standard: FormStandard; readonly model: Model } | undefined;

  /** Takes all answers from outside, good and bad. */
  replace(given: unknown): void {
    const answers = given ?? {};
    if (!isRecord(answers)) {
      warn('antt-answers', '', 'no object by question id; nothing was changed');
      return;
    }
    // A copy: the form edits it, and the page may go on using its own.
    this.#reset(copy(answers));
    this.#meantFor = undefined;
    this.#left = new Set(Object.keys(this.raw));
  }

  /** Whether the page set it, at least at first. */
  get fromPage(): boolean {
    return this.#meantFor !== null;
  }

  /** Takes entries from elsewhere in place of those that are here; what was left stays left. */
  put(raw: Raw): void {
    this.raw = raw;
    this.#known = undefined;
  }

  /** State in one string, for the browser to keep over a reload. */
  stored(): string {
    return asJson(this.raw);
  }

  /** @param stored as `stored` gave it; anything else changes nothing. */
  restore(stored: unknown): boolean {
    try {
      const raw: unknown = JSON.parse(stored as string);
      if (!isRecord(raw)) return false;
      this.#reset(raw);
      return true;
    } catch {
      return false;
    }
  }

  #reset(raw: Raw): void {
    this.raw = raw;
    this.attempted = this.summary = false;
    this.own.clear();
    this.#left.clear();
    this.#halfDays.clear();
    this.#meantFor = null;
    this.#known = undefined;
  }

  set(question: string, raw: unknown): void {
    this.put({ ...this.raw, [question]: raw });
    this.own.add(question);
    if (raw === undefined) delete this.raw[question];
  }

  left(path: string): void {
    this.#left.add(path);
  }

  /** Sets all half filled-in days at once; tells whether that changed anything. */
  halfDays(paths: readonly string[]): boolean {
    const before = this.#halfDays;
    if (paths.length === before.size && paths.every((path) => before.has(path))) return false;
    this.#halfDays = new Set(paths);
    this.#known = undefined;
    return true;
  }

  /** The form has been drawn: answers set before were meant for this unit type, and not for one set until then. */
  drawn(): void {
    if (this.#meantFor === undefined) this.#meantFor = this.#unitType;
  }

  isShown({ path, question, code }: AnswerIssue): boolean {
    return this.attempted || this.#left.has(question) || (code !== 'missing-field' && this.#left.has(path));
  }

  model(standard: FormStandard): Model {
    if (this.#known?.standard !== standard) {
      const { unitType } = standard;
      // Half days belong to fields that may be gone; those that are not will be found again.
      if (this.#unitType !== unitType) this.#halfDays.clear();
      this.#unitType = unitType;
      const unknown =
        this.#meantFor === undefined || this.#meantFor === unitType
          ? Object.keys(this.raw).filter((id) => !standard.questions.some((question) => question.id === id))
          : [];
      this.#known = { standard, model: derive(standard, this.raw, unknown, this.#halfDays) };
      if (this.#known.model.issues.length === 0) this.summary = false;
    }
    return this.#known.model;
  }
}

function copy(answers: Raw): Raw {
  try {
    return structuredClone(answers);
  } catch {
    return { ...answers };
  }
}
