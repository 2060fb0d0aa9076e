package org.yidiantong.checklist.adapted;

/**
 * Why a township or village adapts a flow. The message
 * {@code checklist.adaptation.reason.<name>} names it.
 */
public enum AdaptationReason {

	/** 村规民约 */
	VILLAGE_RULES,
	/** 当地习俗 */
	CUSTOM,
	/** 村民会议或村民代表会议决定 */
	ASSEMBLY_DECISION,
	/** 本地实际 */
	LOCAL_CONDITIONS,
	/** 简化手续 */
	SIMPLIFICATION

}
