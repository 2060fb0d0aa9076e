package org.yidiantong.integration.exchange;

import java.util.List;

/**
 * What a package contains. The signature is over its bytes, so they are kept as they
 * came.
 *
 * @param format always {@link #FORMAT}
 * @param from who made it: the code of a district, or a name of the partner
 * @param to for whom it is: the code of a district, or {@code partner}
 * @param kind {@link #EVENTS} or {@link #COMPLAINTS}
 * @param number 1, 2, 3 … without gaps, for each sender and receiver
 */
record Manifest(String format, String from, String to, String kind, long number, List<FileEntry> files) {

	/** The only format. */
	static final String FORMAT = "yidiantong-exchange/1";

	/** A package of events and receipts. */
	static final String EVENTS = "events";

	/** A package of complaints that a hot line files. */
	static final String COMPLAINTS = "complaints";

	Manifest {
		files = (files == null) ? List.of() : List.copyOf(files);
	}

	/**
	 * A file of a package.
	 *
	 * @param sha256 in hexadecimal digits
	 * @param lines how many lines it has
	 */
	record FileEntry(String name, String sha256, int lines) {
	}

}
