/** @jsxImportSource solid-js */
import '@antt/elements/solid';
import { type Change, answers, overlay, result } from './data.ts';

let heard: Change | undefined;

export const right = [
  <antt-assessment unit-type="commune" year={2025} answers={answers} overlays={[overlay]} readonly />,
  <antt-assessment unit-type="commune" year="2025" readings="recognitionBase=pooled" heading-level="3" id="a" />,
  <antt-assessment answers={null} readings={{ recognitionBase: 'pooled' }} form="far" lang="en" name="answers" />,
  <antt-assessment
    on:antt-change={(event) => (heard = event)}
    on:antt-submit={(event) => event.detail.result.verdict}
  />,
  <antt-assessment on:antt-error={({ detail }) => detail.issues.map(({ path }) => path)} />,
  <antt-result result={result} linked heading-level={3} on:antt-question={({ detail }) => detail.question} />,
  <antt-badge verdict={result.verdict} year={result.year} decision={undefined} unit="Phường Bến Lâm" />,
  heard,
];

export const wrong = [
  <antt-assessment year={true} />, // wrong
  <antt-assessment year="this year" />, // wrong
  <antt-assessment answers="none" />, // wrong
  <antt-assessment readonly="yes" />, // wrong
  <antt-assessment unitTyp="commune" />, // wrong
  <antt-assessment unitType="commune" />, // wrong
  <antt-assessment on:antt-change={(event: MouseEvent) => event} />, // wrong
  <antt-assessment on:antt-submit={({ detail }) => detail.question} />, // wrong
  <antt-result result={answers} />, // wrong
  <antt-badge unit={5} />, // wrong
];
