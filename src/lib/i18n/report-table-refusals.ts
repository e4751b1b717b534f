import { texts } from './language.ts';

/** Why something that was typed in a table, or done to it, was refused, and what to do. */
export const reportTableRefusals = texts(
	{
		'day-unclear': 'Dit is geen datum. Typ dag, maand en jaar, zoals 4-3-2026.',
		'year-of-two-digits': 'Typ het jaar met vier cijfers, zoals 4-3-2026.',
		'no-such-day': 'Deze dag bestaat niet. Kijk naar de dag en de maand.',
		'number-unclear':
			'Dit is geen getal. Typ een getal, een streepje (-) of woorden zonder cijfers.',
		'separator-unclear':
			'Het is niet duidelijk of dit een komma of een punt voor duizend is. Typ 1234 of 1.234 of 3,5.',
		'too-many-decimals': 'Er zijn te veel cijfers achter de komma. Het zijn er hoogstens twee.',
		'number-too-long': 'Dit getal is te groot. Het heeft hoogstens tien cijfers.',
		'negative-count': 'Een aantal kan niet kleiner zijn dan 0.',
		'count-not-whole':
			'Een aantal is een heel getal. Is het een cijfer of een bedrag? Maak van de kolom een kolom met getallen.',
		'count-in-percent': 'Een aantal is geen percentage. Maak van de kolom een kolom met getallen.',
		formula: 'Dit is een formule. Typ wat eruit komt.',
		'spreadsheet-error': 'Dit is een fout uit een spreadsheet. Typ het getal zelf.',
		'text-too-long': 'Dit is te lang. Er passen hoogstens 2.000 tekens in.',
		'text-unreadable': 'Hier staan tekens in die niet te lezen zijn. Typ het opnieuw.',
		'no-such-row': 'Deze rij is er niet meer.',
		'no-such-column': 'Deze kolom is er niet meer.',
		'no-such-place': 'Verder kan het niet.',
		'id-taken': 'Dat ging niet goed. Probeer het nog een keer.',
		'label-missing': 'Dit vakje moet een naam hebben.',
		'label-too-long': 'Deze naam is te lang. Hij heeft hoogstens 200 tekens.',
		'label-taken': 'Er is al een kolom met deze naam. Kies een andere.',
		'too-many-rows': 'De tabel is vol. Er passen hoogstens 500 rijen in.',
		'too-many-columns': 'De tabel is vol. Er passen hoogstens 60 kolommen in.',
		'last-column': 'Dit is de laatste kolom. Een tabel heeft er minstens één.',
		'cells-do-not-fit':
			'Wat in de kolom staat, past niet bij deze soort. Pas eerst die vakjes aan.',
		'not-summed': 'Woorden en datums kun je niet optellen. Haal het totaal en de som eerst weg.',
		'total-not-typed': 'Dit totaal rekenen we zelf uit. Kies eerst: zelf invullen.',
		'part-of-itself': 'Een kolom kan niet de som van zichzelf zijn.',
		'changed-meanwhile':
			'Iemand anders heeft dit intussen veranderd. Bewaar nog een keer als jouw tekst er moet staan.',
		'not-on-the-list': 'Kies iets uit de lijst.',
		'year-unclear': 'Typ een jaar met vier cijfers, zoals 2026.',
		stale:
			'De tabel is intussen veranderd. Je ziet nu hoe hij is. Druk nog een keer op de knop als het nog klopt.',
		'no-step': 'Verder terug of vooruit kan het niet.',
		'no-years': 'Deze tabel heeft geen jaren. Voeg een kolom toe en geef die een naam.',
		nothing: 'Er is niets om te plakken. Kopieer eerst de vakjes in je spreadsheet.',
		'too-large': 'Dit is te veel om in één keer te plakken. Plak het in delen.',
		'quote-not-closed': 'Er staat ergens een aanhalingsteken te veel of te weinig.',
		cells: 'Er is niets geplakt, want niet alles past.',
		outside: 'Dit valt buiten de tabel. Voeg eerst rijen of kolommen toe.',
		'start-missing': 'Kies waarmee je begint.',
		'years-unclear': 'Kies 1 tot en met 10 jaren.'
	},
	{
		'day-unclear': 'This is no date. Type day, month and year, such as 4 March 2026.',
		'year-of-two-digits': 'Type the year in four digits, such as 4 March 2026.',
		'no-such-day': 'There is no such day. Check the day and the month.',
		'number-unclear': 'This is no number. Type a number, a dash (-) or words without digits.',
		'separator-unclear':
			'It is not clear whether this is a decimal point or a separator of thousands. Type 1234 or 1,234 or 3.5.',
		'too-many-decimals': 'There are too many decimals: at most two.',
		'number-too-long': 'This number is too large: at most ten digits.',
		'negative-count': 'A count cannot be less than 0.',
		'count-not-whole':
			'A count is a whole number. For a rating or an amount, make it a column of numbers.',
		'count-in-percent': 'A count is no percentage. Make it a column of numbers.',
		formula: 'This is a formula. Type what comes out of it.',
		'spreadsheet-error': 'This is an error of a spreadsheet. Type the number itself.',
		'text-too-long': 'This is too long: at most 2,000 characters.',
		'text-unreadable': 'This holds characters that cannot be read. Type it again.',
		'no-such-row': 'This row is gone.',
		'no-such-column': 'This column is gone.',
		'no-such-place': 'It cannot go further.',
		'id-taken': 'That went wrong. Try again.',
		'label-missing': 'This must have a name.',
		'label-too-long': 'This name is too long: at most 200 characters.',
		'label-taken': 'There is a column of this name. Choose another.',
		'too-many-rows': 'The table is full: at most 500 rows.',
		'too-many-columns': 'The table is full: at most 60 columns.',
		'last-column': 'This is the last column. A table has at least one.',
		'cells-do-not-fit':
			'What stands in the column does not fit this kind. Change those cells first.',
		'not-summed': 'Words and dates do not add up. Take the total and the sum away first.',
		'total-not-typed': 'This total is worked out. Choose first: filled in by hand.',
		'part-of-itself': 'A column cannot be the sum of itself.',
		'changed-meanwhile':
			'Somebody else has changed this meanwhile. Save again if it should say what you typed.',
		'not-on-the-list': 'Choose something from the list.',
		'year-unclear': 'Type a year in four digits, such as 2026.',
		stale:
			'The table has changed meanwhile. You now see what it is. Press the button again if it is still right.',
		'no-step': 'It cannot go further back or forth.',
		'no-years': 'This table has no years. Add a column and give it a name.',
		nothing: 'There is nothing to paste. Copy the cells in your spreadsheet first.',
		'too-large': 'This is too much to paste at once. Paste it in parts.',
		'quote-not-closed': 'There is a quotation mark too many or too few.',
		cells: 'Nothing was pasted, because not everything fits.',
		outside: 'This falls outside the table. Add rows or columns first.',
		'start-missing': 'Choose what to begin with.',
		'years-unclear': 'Choose 1 to 10 years.'
	}
);
