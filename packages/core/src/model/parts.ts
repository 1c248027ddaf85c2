import { z } from 'zod';

/** Small pieces of the model: names, codes, days and places. Each pattern also reaches the JSON Schemas for editors. */

const MONTH_DAY =
  /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/;

/** Ids that answers carry as keys: question ids, marks, readings. Never a name that every object already has. */
export const name = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, 'expected a name in camelCase, such as "movementModels"')
  .refine((id) => !(id in {}), 'expected a name that is not already a property of every object');

/** Codes that are chosen between, and ids of unit types and instruments. */
export const code = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a code in lower case with hyphens, such as "not-rated"');

export const articleId = z.string().regex(/^[1-9]\d*$/, 'expected the number of an article, such as "4"');

/** Points are lettered in the Vietnamese order: a, b, c, d, đ, e, g, h …; there is no f, j, w or z. */
export const criterionId = z
  .string()
  .regex(
    /^[1-9]\d*\.[1-9]\d*(?:\.[abcdđeghiklmnopqrstuvxy])?$/,
    'expected article, clause and point in the Vietnamese order, such as "4.1" or "4.3.đ"',
  );

/** A place within the instrument: an article, a clause or a point. */
export const place = z
  .string()
  .regex(
    /^[1-9]\d*(?:\.[1-9]\d*(?:\.[abcdđeghiklmnopqrstuvxy])?)?$/,
    'expected a place in this instrument, such as "8", "5.4" or "4.4.a"',
  )
  .describe('Place in this instrument: "8", "5.4", "4.4.a".');

/** A place of another instrument. */
export const citation = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)* [1-9]\d*(?:\.[1-9]\d*(?:\.[abcdđeghiklmnopqrstuvxy])?)?$/,
    'expected an instrument and a place in it, such as "tt-23-2012 6.4"',
  );

export const verification = z.enum(['verified', 'partial']);
export const basis = z
  .enum(['stated', 'inferred'])
  .describe('Whether a text says it, or it was worked out and no text confirms it.');

export const isoDay = z.iso.date('expected a day that exists, written YYYY-MM-DD');
export const monthDay = z.string().regex(MONTH_DAY, 'expected a day of any year, written MM-DD');
export const year = z.int().min(1945).max(9999);
export const percent = z.int().min(0).max(100).describe('Whole per cent.');
export const figure = z.int().min(0).max(1_000_000_000);

const different = (list: readonly unknown[]): boolean => new Set(list).size === list.length;
const ONCE = 'expected each entry once only';

/** A list of different things, perhaps none. Lists are read-only, as in the plain types. */
export const maybe = <T extends z.ZodType>(item: T) => z.array(item).refine(different, ONCE).readonly();
/** A list of different things, at least one. */
export const several = <T extends z.ZodType>(item: T) => z.array(item).min(1).refine(different, ONCE).readonly();

/** Words for a reader: something, in NFC, without blanks at the ends. */
export const words = z
  .string()
  .min(1, 'expected some words, got none')
  .refine((text) => text === text.normalize('NFC'), 'expected Unicode NFC; write the file with composed letters')
  .refine((text) => text === text.trim(), 'expected no blank before or after the words');

/** Lets an editor find the schema; it is no part of the data. */
export const schemaKey = z.string().exactOptional().describe('Path of the JSON Schema, for editors.');
