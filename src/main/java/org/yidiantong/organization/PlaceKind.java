package org.yidiantong.organization;

/**
 * The kinds of places: townships below the district, and two kinds of places below a
 * township.
 */
public enum PlaceKind {

	/** 乡、镇、街道. */
	TOWNSHIP,

	/** 村. */
	VILLAGE,

	/** 社区、居委会. */
	COMMUNITY

}
