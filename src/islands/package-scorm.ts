import { openScorm } from '#lib/lms/scorm.ts';
import { play } from './package.ts';

play((content) => openScorm(content.standard as 'scorm12' | 'scorm2004', window));
