/** A form said without any library's words: what each contestant's own schema is made from. */
import type { CriteriaSet, CriterionOutline, Field, Locale, Question, Words } from '@antt/core';
import { compile, wordsFor } from '@antt/core';
import { vi } from '@antt/core/locales/vi';
import { texts } from '@antt/schemas/texts/vi';
import { vi as ui } from '../../packages/elements/src/locales/vi.ts';

export interface OptionDescription {
  readonly value: string;
  readonly label: string;
}
export interface FieldDescription {
  /** `null` when the field is the whole answer. */
  readonly name: string | null;
  readonly label: string;
  readonly input: Field['input'];
  /** What can be chosen; for yes and no too. */
  readonly options: readonly OptionDescription[];
}
export interface QuestionDescription {
  readonly id: string;
  readonly label: string;
  /** Hint, and what proves the answer. */
  readonly help: string;
  readonly shape: 'single' | 'group' | 'list';
  readonly fields: readonly FieldDescription[];
  /** Field of a group that must be `yes` before the others are asked. A list is always asked for by a yes or no first. */
  readonly gate: FieldDescription | undefined;
}
export interface SectionDescription {
  /** Id of the criterion. */
  readonly id: string;
  readonly label: string;
  /** Its places in the law, in words. */
  readonly citation: string;
  readonly questions: readonly QuestionDescription[];
}
export interface FormDescription {
  readonly title: string;
  readonly addRow: string;
  readonly row: string;
  readonly sections: readonly SectionDescription[];
}

const YES = 'yes';
const yesNo = (locale: Locale): OptionDescription[] => [
  { value: YES, label: locale.yes },
  { value: 'no', label: locale.no },
];

function field({ name, input, options = [] }: Field, { id, control }: Question, words: Words): FieldDescription {
  const known: Readonly<Record<string, string>> = vi.fields;
  const word = (code: string): string => (control.shape === 'list' ? words.kind(id, code) : words.option(id, code));
  return {
    name,
    label: name === null ? words.question(id).label : (known[name] ?? words.mark(id, name)),
    input,
    options: input === 'yes-no' ? yesNo(vi) : options.map((value) => ({ value, label: word(value) })),
  };
}

function question(asked: Question, words: Words): QuestionDescription {
  const { id, control } = asked;
  const { label, hint, proof } = words.question(id);
  const fields = control.fields.map((one) => field(one, asked, words));
  const [first] = fields;
  const none = {
    name: 'any',
    label,
    input: 'yes-no',
    options: [
      { value: YES, label: ui.incidentsHappened },
      { value: 'no', label: ui.noIncident },
    ],
  } as const;
  return {
    id,
    label,
    help: [hint, proof && `${ui.proof}: ${proof}`].filter(Boolean).join(' '),
    shape: control.shape,
    fields,
    gate: control.shape === 'list' ? none : control.shape === 'group' && first?.input === 'yes-no' ? first : undefined,
  };
}

/** The form of a criteria set in Vietnamese, with the readings given. */
export function describe(set: CriteriaSet, readings: Readonly<Record<string, string>>): FormDescription {
  const standard = compile(set, { readings });
  const words = wordsFor(texts, set);
  const leaves = (outlines: readonly CriterionOutline[]): readonly CriterionOutline[] =>
    outlines.flatMap((outline) => (outline.parts.length > 0 ? leaves(outline.parts) : [outline]));
  return {
    title: ui.title(words.unitType.label, set.year),
    addRow: ui.addIncident,
    row: ui.incident(1).replace(/\s*1$/, ''),
    sections: leaves(standard.criteria).map(({ id, citations, questions }) => ({
      id,
      label: words.criterion(id).label,
      citation: citations.map((place) => vi.citation(place, words)).join('; '),
      questions: questions.map((asked) =>
        question(
          standard.questions.find((one) => one.id === asked)!,
          words,
        ),
      ),
    })),
  };
}

/** How many controls stand open before anything is answered: the least that a contestant has to draw. */
export function openControls({ sections }: FormDescription): { text: number; radio: number; checkbox: number } {
  const counts = { text: 0, radio: 0, checkbox: 0 };
  for (const { shape, fields, gate } of sections.flatMap(({ questions }) => questions)) {
    for (const { input, options } of gate ? [gate] : shape === 'list' ? [] : fields) {
      if (input === 'yes-no' || input === 'one-of') counts.radio += options.length;
      else if (input === 'many-of') counts.checkbox += options.length;
      else counts.text += 1;
    }
  }
  return counts;
}
