/**
 * Why something own is not asked about, published, withdrawn or thrown away. `say-meaning`: only a person
 * can say whether choices may be added up. `asked-now`: an open period asks it in other words.
 */
export type PublishRefusal =
	| 'gone'
	| 'changed-since'
	| 'not-ready'
	| 'not-agreed'
	| 'say-meaning'
	| 'asked-now'
	| 'not-published'
	| 'published'
	| 'not-sure';
