import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import { ready, validated } from '../../in-page.ts';

const root = document.getElementById('form');
const survey = new Model(SCHEMA);
survey.onValueChanged.add(validated);
renderSurvey(survey, root);
ready(() => root);
