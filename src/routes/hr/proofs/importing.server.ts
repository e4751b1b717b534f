import { today } from '#lib/server/clock.ts';
import { proofImporterOf, type ProofImporter } from '#lib/server/proofs/importer.ts';

/** Who works with lists of old proofs. */
export const importing = ({ person }: App.Locals): ProofImporter =>
	proofImporterOf(person!, today());
