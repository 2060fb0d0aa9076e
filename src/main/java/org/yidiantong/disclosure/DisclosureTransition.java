package org.yidiantong.disclosure;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import static org.yidiantong.disclosure.DisclosureState.DRAFT;
import static org.yidiantong.disclosure.DisclosureState.PUBLISHED;
import static org.yidiantong.disclosure.DisclosureState.SUBMITTED;
import static org.yidiantong.disclosure.DisclosureState.WITHDRAWN;

/**
 * One legal change of state. A change that is not in {@link #ALL} cannot happen. Which
 * officers may make it at which place is decided elsewhere.
 *
 * @param from state before; null for a new disclosure
 * @param to state after
 * @param by side that may make the change
 */
public record DisclosureTransition(@Nullable DisclosureState from, DisclosureAction action, DisclosureState to,
		Side by) {

	/** All legal changes. */
	public static final List<DisclosureTransition> ALL = List.of(
			new DisclosureTransition(null, DisclosureAction.WRITE, DRAFT, Side.WRITER),
			new DisclosureTransition(DRAFT, DisclosureAction.SAVE, DRAFT, Side.WRITER),
			new DisclosureTransition(DRAFT, DisclosureAction.SUBMIT, SUBMITTED, Side.WRITER),
			new DisclosureTransition(DRAFT, DisclosureAction.ABANDON, PUBLISHED, Side.WRITER),
			new DisclosureTransition(SUBMITTED, DisclosureAction.SEND_BACK, DRAFT, Side.CHECKER),
			new DisclosureTransition(SUBMITTED, DisclosureAction.PUBLISH, PUBLISHED, Side.CHECKER),
			new DisclosureTransition(PUBLISHED, DisclosureAction.CORRECT, DRAFT, Side.WRITER),
			// what must leave the public eye does not wait for a correction that is under
			// way
			new DisclosureTransition(PUBLISHED, DisclosureAction.WITHDRAW, WITHDRAWN, Side.CHECKER),
			new DisclosureTransition(DRAFT, DisclosureAction.WITHDRAW, WITHDRAWN, Side.CHECKER),
			new DisclosureTransition(SUBMITTED, DisclosureAction.WITHDRAW, WITHDRAWN, Side.CHECKER));

	/** The transition of an action from a state; empty if it is illegal. */
	public static Optional<DisclosureTransition> of(@Nullable DisclosureState from, DisclosureAction action) {
		return ALL.stream().filter((each) -> each.from() == from && each.action() == action).findFirst();
	}

	/**
	 * The two sides of the two-person rule: nobody checks a text that they have edited.
	 */
	public enum Side {

		/** 公开单位 */
		WRITER,

		/** 监督单位 */
		CHECKER

	}

}
