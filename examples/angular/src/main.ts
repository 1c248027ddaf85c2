import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';
import './page.css';

await bootstrapApplication(App);
