import type { z } from 'zod';
import type { Path, Problem } from './problem.ts';
import { pathText } from './problem.ts';

/** What a file holds, or what is wrong with its shape. */
export type Shaped<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly problems: Problem[] };

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], value);

/** How many of the issues say that something is absent: the fewer, the better the branch fits what was written. */
const absent = (issues: readonly z.core.$ZodIssue[], value: unknown): number =>
  issues.filter((issue) => issue.path.length > 0 && at(value, issue.path) === undefined).length;

/** Zod tells every branch of a union; a reader wants the one that was meant, with the whole path. */
function flatten(issue: z.core.$ZodIssue, value: unknown, base: readonly PropertyKey[] = []): z.core.$ZodIssue[] {
  const path = [...base, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
  const here = at(value, path);
  const branches = [...issue.errors].sort((a, b) => absent(a, here) - absent(b, here));
  return (branches[0] ?? []).flatMap((inner) => flatten(inner, value, path));
}

function reasonOf(issue: z.core.$ZodIssue, value: unknown): string {
  const got = at(value, issue.path);
  if (issue.code === 'invalid_key') return issue.issues.map((inner) => inner.message).join('; ');
  if (issue.code === 'unrecognized_keys') return `unknown property ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  if (issue.path.length > 0 && got === undefined) return `is missing: ${issue.message.replace(/, received .*$/, '')}`;
  return typeof got === 'object' || issue.message.includes('received')
    ? issue.message
    : `${issue.message}, got ${JSON.stringify(got)}`;
}

/** Checks the shape of a file's content. `file` names it in problems. */
export function readAs<M extends z.ZodType>(model: M, file: string, content: unknown): Shaped<z.output<M>> {
  const parsed = model.safeParse(content);
  if (parsed.success) return { ok: true, data: parsed.data };
  const issues = parsed.error.issues.flatMap((issue) => flatten(issue, content));
  return {
    ok: false,
    problems: issues.map((issue) => ({
      file,
      path: pathText(issue.path as Path),
      reason: reasonOf(issue, content),
    })),
  };
}
