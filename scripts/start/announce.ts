/** Someone who can sign in to the demo. */
export interface Account {
	name: string;
	email: string;
	password: string;
	role: string;
}

function table(rows: string[][]): string {
	const widths = rows[0]?.map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0))
	);
	return rows
		.map((row) =>
			`  ${row.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join('  ')}`.trimEnd()
		)
		.join('\n');
}

/** Who can sign in to the demo, as a table. */
export function accountTable(accounts: Account[]): string {
	const rows = accounts.map(({ role, name, email, password }) => [role, name, email, password]);
	return `Demo accounts\n\n${table([['Role', 'Name', 'E-mail', 'Password'], ...rows])}`;
}

/** What the person who started reads last: where the app is and who can sign in. */
export function announce(address: string, accounts: Account[], adminLink?: string): string {
	const parts = [`Tweesprong runs on ${address}`];
	if (accounts.length) parts.push(accountTable(accounts));
	if (adminLink) parts.push(`The first administrator opens this link, once:\n  ${adminLink}`);
	return `\n${[...parts, 'Stop with Ctrl-C.'].join('\n\n')}\n`;
}
