package org.yidiantong.evaluation.exclusion;

/**
 * What can be done with a request.
 */
enum ExclusionAction {

	/** Approve or refuse it. */
	DECIDE,

	/** Take back the proposal or the exclusion. */
	TAKE_BACK

}
