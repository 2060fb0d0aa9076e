package org.yidiantong.complaints.workflow;

/**
 * The role in which somebody acts on a complaint.
 */
public enum ComplaintRole {

	/** Who filed it, known by the tracking code. */
	CITIZEN,

	/** The officer of the supervising unit, the first desk. */
	SUPERVISOR,

	/** The officer of the unit that handles it. */
	HANDLER,

	/** The district, which may do whatever the first desk may. */
	DISPATCHER,

	/** The platform itself, when a time is up. */
	PLATFORM

}
