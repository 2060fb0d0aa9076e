package org.yidiantong.complaints.workflow;

/**
 * The role in which somebody acts on a complaint.
 */
public enum ComplaintRole {

	/** The complainant, identified by the tracking code. */
	CITIZEN,

	/** The officer of the supervising unit, the first desk. */
	SUPERVISOR,

	/** The officer of the unit that handles it. */
	HANDLER,

	/** The district, which may do everything that the first desk may do. */
	DISPATCHER,

	/**
	 * The officer of the unit that supervises the lead unit, where it is not the first
	 * desk.
	 */
	WATCHER,

	/** A leader of the district (领导). */
	LEADER,

	/** The platform itself, when a time limit ends. */
	PLATFORM

}
