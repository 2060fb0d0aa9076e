package org.yidiantong.kernel;

/**
 * An action is impossible in the present state. Every module refuses with this one name,
 * so that a client handles it once.
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
