/** The dark modules of a QR code as one SVG path, a rectangle for each run in a row. */
export function pathOf(modules: readonly (readonly boolean[])[]): string {
	return modules
		.flatMap((row, y) =>
			row.flatMap((isDark, x) => {
				if (!isDark || row[x - 1]) return [];
				const end = row.indexOf(false, x);
				return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`];
			})
		)
		.join('');
}
