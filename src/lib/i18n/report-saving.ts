import { texts } from './language.ts';

/** While a file of a report is made and saved. */
export const reportSaving = texts(
	{
		busy: 'We maken je bestand',
		waiting: (files: string) => `Nog ${files} voor jou`,
		file: 'bestand',
		files: 'bestanden',
		stop: 'Stop',
		saved: 'Klaar. Je vindt het bij je downloads.',
		stopped: 'Gestopt. Er is niets bewaard.',
		failed: 'Dat lukte niet. Probeer het nog een keer.'
	},
	{
		busy: 'We are making your file',
		waiting: (files) => `Another ${files} before yours`,
		file: 'file',
		files: 'files',
		stop: 'Stop',
		saved: 'Done. You find it among your downloads.',
		stopped: 'Stopped. Nothing was saved.',
		failed: 'That did not work. Please try again.'
	}
);
