package org.yidiantong.checklist.adaptation;

import java.util.Set;

/**
 * What can be done to an adaptation, in which states, by which side and to what end. The
 * message {@code checklist.adaptation.action.<name>} names it.
 */
public enum AdaptationAction {

	/** 保存 */
	SAVE(Side.WRITER, AdaptationState.DRAFT, AdaptationState.DRAFT, AdaptationState.REFUSED),
	/** 提交审批 */
	SUBMIT(Side.WRITER, AdaptationState.SUBMITTED, AdaptationState.DRAFT),
	/** 收回修改 */
	TAKE_BACK(Side.WRITER, AdaptationState.DRAFT, AdaptationState.SUBMITTED),
	/** 同意 */
	APPROVE(Side.APPROVER, AdaptationState.APPROVED, AdaptationState.SUBMITTED),
	/** 不同意 */
	REFUSE(Side.APPROVER, AdaptationState.REFUSED, AdaptationState.SUBMITTED),
	/** 撤销 */
	END(Side.WRITER, AdaptationState.ENDED, AdaptationState.DRAFT, AdaptationState.REFUSED, AdaptationState.APPROVED);

	private final Side side;

	private final AdaptationState to;

	private final Set<AdaptationState> from;

	AdaptationAction(Side side, AdaptationState to, AdaptationState... from) {
		this.side = side;
		this.to = to;
		this.from = Set.of(from);
	}

	Side side() {
		return this.side;
	}

	AdaptationState to() {
		return this.to;
	}

	/** Whether it is possible in a state. */
	public boolean isPossible(AdaptationState state) {
		return this.from.contains(state);
	}

	/** Who does it. */
	enum Side {

		/** The township or village itself. */
		WRITER,
		/** The township of a village, or the district. */
		APPROVER

	}

}
