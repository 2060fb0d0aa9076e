package org.yidiantong.identity;

/**
 * What an actor may do. The module that asks for a permission decides which complaints,
 * units and places it covers.
 */
public enum Permission {

	/** View complaints. */
	CASES_READ,

	/** Receive, dispatch, review and close complaints. */
	CASES_DISPATCH,

	/** Handle complaints: sign, return and reply. */
	CASES_HANDLE,

	/** Put complaints under supervision. */
	CASES_SUPERVISE,

	/** Forward complaints that were told to another office, and follow them. */
	CASES_FORWARD,

	/** Take over complaints from another system. */
	CASES_IMPORT,

	/** View who filed a complaint, for a reason that is recorded. */
	CONTACTS_READ,

	/** Write disclosures. */
	DISCLOSURES_WRITE,

	/** Check and publish disclosures that another person has written. */
	DISCLOSURES_CHECK,

	/** View ratings. */
	RATINGS_READ,

	/** Call back after a bad rating, and assess the rectification. */
	CALLBACKS_WRITE,

	/** Record trainings, publicity and visits. */
	OUTREACH_WRITE,

	/** Read figures and reports. */
	REPORTS_READ,

	/** Request reports. */
	REPORTS_WRITE,

	/** Read the event log. */
	EVENTS_READ,

	/** Manage API clients, subscriptions and files for other systems. */
	INTEGRATION_WRITE,

	/** Activate and block officers' accounts. */
	ACCOUNTS_WRITE,

	/** Adopt base lists and publish or withdraw versions of the checklist. */
	CHECKLIST_WRITE,

	/** Publish versions of the checklist that another person has prepared. */
	CHECKLIST_PUBLISH,

	/** Adapt flows for the own township or village. */
	FLOWS_ADAPT,

	/** Approve or refuse adaptations of the places below the own one. */
	FLOWS_APPROVE,

	/** Propose items to add, change or drop. */
	CHECKLIST_PROPOSE,

	/** Read the audit log. */
	AUDIT_READ,

	/** Follow the signs that somebody looks for whoever sent a report. */
	WATCH_READ,

	/** Open and hand over disciplinary reports. */
	DISCIPLINARY_READ

}
