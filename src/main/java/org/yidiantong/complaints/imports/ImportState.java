package org.yidiantong.complaints.imports;

/**
 * How far the import of a file has come.
 */
public enum ImportState {

	/** The file is being read. */
	READING,

	/** It was checked; nothing was taken over. */
	CHECKED,

	/** Its complaints are being taken over. */
	RUNNING,

	/** All complaints were taken over, except those with mistakes since. */
	DONE

}
