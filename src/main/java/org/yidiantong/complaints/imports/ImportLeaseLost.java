package org.yidiantong.complaints.imports;

/**
 * Another runner has taken the import, because this one seemed dead.
 */
class ImportLeaseLost extends RuntimeException {

	ImportLeaseLost() {
		super("Another runner holds the import");
	}

}
