package org.yidiantong.kernel;

/**
 * The state of the object does not allow the action. All modules use this one refusal, so
 * that clients handle it once.
 */
public abstract class WrongState extends Refusal {

	/**
	 * @param state the name of the present state
	 * @param action the name of the action
	 */
	protected WrongState(Term state, Term action) {
		super("action-impossible", Reason.CONFLICT, state, action);
	}

}
