/** How the parts of the form of a learning system get at what stands in it, and at what is wrong with it. */
export type Fields = {
	value: (field: string) => string;
	error: (field: string) => string | undefined;
};
