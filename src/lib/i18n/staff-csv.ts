/** Words in the files of staff lists: always Dutch, and read back by the same words. */
export const staffCsv = {
	yes: 'ja',
	no: 'nee',
	levels: { directorate: 'directie', department: 'afdeling', team: 'team' },
	example: [
		{ unit: 'D1', unitName: 'Dienstverlening', level: 'directie' },
		{ unit: 'D1-BZ', unitName: 'Burgerzaken', parent: 'D1', level: 'afdeling' },
		{
			...{ number: '004217', givenName: 'Samira', familyName: 'Bakker' },
			...{ email: 's.bakker@gemeente.example', unit: 'D1-BZ', unitName: 'Burgerzaken' },
			...{ kind: 'Ambtenaar', start: '2021-03-01', main: 'ja', audiences: 'balie', leads: 'ja' }
		},
		{
			...{ number: '005530', givenName: 'Jan', infix: 'van den', familyName: 'Berg' },
			...{ unit: 'D1-BZ', unitName: 'Burgerzaken', kind: 'Inhuur' },
			...{ start: '2026-01-05', end: '2026-12-31', main: 'ja', audiences: 'balie' }
		}
	]
} as const;
