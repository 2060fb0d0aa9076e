package org.yidiantong.reporting;

import java.util.UUID;

/**
 * Starts the production of a report in the background. Implemented by the nested module
 * {@code runs}, so that the reports need not know how they are produced.
 */
public interface ReportLauncher {

	/**
	 * Starts a report of the bound district once the current transaction has committed.
	 */
	void launchAfterCommit(UUID report);

}
