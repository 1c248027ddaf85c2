import { failOnViolations } from './csp.ts';

failOnViolations();
