package org.yidiantong.complaints.origin;

/**
 * The rows that complaints can ask about. Implemented by the module that keeps the
 * ledgers, which knows complaints and not the other way round.
 */
public interface AskableRows {

	/** Whether the bound district has published this row. */
	boolean isPublished(AskedRow row);

}
