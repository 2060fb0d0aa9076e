package org.yidiantong.identity;

/**
 * One thing that somebody may be allowed to do. Which cases, units and places it reaches
 * to is decided where it is asked for.
 */
public enum Permission {

	/** To see cases. */
	CASES_READ,

	/** To receive, dispatch, review and close cases. */
	CASES_DISPATCH,

	/** To handle cases: to sign, to return and to reply. */
	CASES_HANDLE,

	/** To look at who filed a case, for a reason that is recorded. */
	CONTACTS_READ,

	/** To write disclosures. */
	DISCLOSURES_WRITE,

	/** To check and release what a second person has written. */
	DISCLOSURES_CHECK,

	/** To see ratings. */
	RATINGS_READ,

	/** To call back after a bad rating and to judge what was put right. */
	CALLBACKS_WRITE,

	/** To record trainings, publicity and visits. */
	OUTREACH_WRITE,

	/** To read figures and reports. */
	REPORTS_READ,

	/** To have reports made. */
	REPORTS_WRITE,

	/** To read the event log. */
	EVENTS_READ,

	/** To let officers in and to shut them out. */
	ACCOUNTS_WRITE,

	/** To read who did and saw what. */
	AUDIT_READ

}
