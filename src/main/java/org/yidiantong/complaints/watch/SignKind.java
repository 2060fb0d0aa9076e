package org.yidiantong.complaints.watch;

/**
 * What a sign is.
 */
public enum SignKind {

	/** A post that is recused from the report asked for it and was refused. */
	REFUSED_LOOK,

	/** One post looked again and again at who sent the report. */
	REPEATED_LOOKS,

	/** A later report is about the same person or unit. */
	FURTHER_REPORT

}
