package org.yidiantong.ratelimit;

/**
 * What is limited. The settings say how often each is permitted.
 */
public enum Limit {

	/** Complaints from one network address. */
	FILINGS_PER_ADDRESS,

	/** Complaints from one network address about one place. */
	FILINGS_PER_PLACE,

	/** Tracking codes that nobody has, tried from one network address. */
	UNKNOWN_CODES,

	/** Drafts of forms from one network address, one for each 4 KB. */
	DRAFTS,

	/** Supplements to one complaint, wherever they come from. */
	SUPPLEMENTS,

	/** Lists that one officer or program takes out as files. */
	EXPORTS,

	/** Searches of one officer by the end of a telephone number. */
	PHONE_SEARCHES,

	/** Disciplinary reports from one network address. */
	DISCIPLINARY_REPORTS;

	/** Whether each network address has its own bucket. */
	boolean isPerAddress() {
		return this != SUPPLEMENTS && this != EXPORTS && this != PHONE_SEARCHES;
	}

}
