/** @jsxImportSource react */
import '@antt/elements/react';
import { type Change, answers, overlay, result } from './data.ts';

let heard: Change | undefined;

export const right = [
  <antt-assessment unitType="commune" year={2025} answers={answers} overlays={[overlay]} readonly />,
  <antt-assessment unit-type="commune" year="2025" readings="recognitionBase=pooled" heading-level="3" id="a" />,
  <antt-assessment answers={null} readings={{ recognitionBase: 'pooled' }} form="far" lang="en" name="answers" />,
  <antt-assessment onantt-change={(event) => (heard = event)} onantt-submit={(event) => event.detail.result.verdict} />,
  <antt-assessment onantt-error={({ detail }) => detail.issues.map(({ path }) => path)} />,
  <antt-result result={result} linked heading-level={3} onantt-question={({ detail }) => detail.question} />,
  <antt-badge verdict={result.verdict} year={result.year} decision={undefined} unit="Phường Bến Lâm" />,
  heard,
];

export const wrong = [
  <antt-assessment year={true} />, // wrong
  <antt-assessment year="this year" />, // wrong
  <antt-assessment answers="none" />, // wrong
  <antt-assessment readonly="yes" />, // wrong
  <antt-assessment unitTyp="commune" />, // wrong
  <antt-assessment onantt-change={(event: MouseEvent) => event} />, // wrong
  <antt-assessment onantt-submit={({ detail }) => detail.question} />, // wrong
  <antt-result result={answers} />, // wrong
  <antt-badge unit={5} />, // wrong
];
