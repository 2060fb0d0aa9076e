package org.yidiantong.disclosure;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import static org.yidiantong.disclosure.DisclosureState.DRAFT;
import static org.yidiantong.disclosure.DisclosureState.PUBLISHED;
import static org.yidiantong.disclosure.DisclosureState.SUBMITTED;

/**
 * One line of the table of what may be done with a disclosure; what is not in the table
 * cannot happen. Who exactly may do it at which place is not its business.
 *
 * @param from the state it starts in; null for what is not written yet
 * @param to the state it leads to
 * @param by whose hand
 */
public record Transition(@Nullable DisclosureState from, DisclosureAction action, DisclosureState to, Side by) {

	/** All that may be done. */
	public static final List<Transition> ALL = List.of(new Transition(null, DisclosureAction.WRITE, DRAFT, Side.WRITER),
			new Transition(DRAFT, DisclosureAction.SAVE, DRAFT, Side.WRITER),
			new Transition(DRAFT, DisclosureAction.SUBMIT, SUBMITTED, Side.WRITER),
			new Transition(DRAFT, DisclosureAction.ABANDON, PUBLISHED, Side.WRITER),
			new Transition(SUBMITTED, DisclosureAction.SEND_BACK, DRAFT, Side.CHECKER),
			new Transition(SUBMITTED, DisclosureAction.PUBLISH, PUBLISHED, Side.CHECKER),
			new Transition(PUBLISHED, DisclosureAction.CORRECT, DRAFT, Side.WRITER));

	/** What an action does in a state; empty when it cannot be done there. */
	public static Optional<Transition> of(@Nullable DisclosureState from, DisclosureAction action) {
		return ALL.stream().filter((each) -> each.from() == from && each.action() == action).findFirst();
	}

	/** On which side somebody stands: nobody checks what he has written. */
	public enum Side {

		/** 公开单位 */
		WRITER,

		/** 监督单位 */
		CHECKER

	}

}
