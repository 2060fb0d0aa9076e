package org.yidiantong.tenancy;

import java.util.List;

/**
 * Reads the bound district's folder as an export writes it, but with another file in the
 * place of one, so that what was written elsewhere is checked as a folder is. Nothing is
 * stored.
 */
public interface FolderTrial {

	/**
	 * Reads the folder with another file. Each field and element of the file is on a line
	 * of its own, after a first line that is a comment; an element that is a group of
	 * fields begins on the line of its first field.
	 * @param name of the file, such as {@code checklist.yaml}
	 * @param schema of the file, such as {@code checklist.schema.json}
	 * @param file a tree, which need not be valid
	 */
	Reading tryOut(String name, String schema, Object file);

	/**
	 * What was read.
	 *
	 * @param drafts of all sections
	 * @param findings all faults
	 */
	record Reading(Drafts drafts, List<Finding> findings) {
	}

}
