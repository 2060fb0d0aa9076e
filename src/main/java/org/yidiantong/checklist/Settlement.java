package org.yidiantong.checklist;

import org.yidiantong.organization.PlaceKind;

/**
 * The two kinds of place that an item can apply to. A township is not one of them: at a
 * township, every item of its settlements applies.
 */
public enum Settlement {

	/** 村 */
	VILLAGE(PlaceKind.VILLAGE),

	/** 社区 */
	COMMUNITY(PlaceKind.COMMUNITY);

	private final PlaceKind kind;

	Settlement(PlaceKind kind) {
		this.kind = kind;
	}

	PlaceKind kind() {
		return this.kind;
	}

}
