package org.yidiantong.checklist.adaptation;

/**
 * The state of an adaptation. The message {@code checklist.adaptation.state.<name>} names
 * it.
 */
public enum AdaptationState {

	/** 起草中 */
	DRAFT,
	/** 待审批 */
	SUBMITTED,
	/** 未同意: it can be changed and submitted again. */
	REFUSED,
	/** 已施行 */
	APPROVED,
	/** 已被新的取舍代替 */
	REPLACED,
	/** 已撤销: the flow of the level above holds again. */
	ENDED;

	/** Whether it may become in effect. */
	public boolean isOpen() {
		return this == DRAFT || this == SUBMITTED || this == REFUSED;
	}

}
